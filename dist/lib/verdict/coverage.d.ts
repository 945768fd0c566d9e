/** How much of what should have been compared was: the floors below which there is no verdict, or no good news. */
import type { Finding } from '../pair/comparability.ts';
import type { PairedEval } from '../pair/pair.ts';
import type { PairedMetric } from '../pair/paired-metric.ts';
import type { PairedScorer } from '../pair/scorers.ts';
import type { MeasuredMetric } from './metric.ts';
/**
 * Complete enough for good news: at most 1 sample, or 2 % of the planned ones, without a score on both sides.
 * A single lost sample of a small suite is harmless, because the worst case is checked too.
 */
export declare function isComplete({ planned, coverage }: Pick<MeasuredMetric, 'planned' | 'coverage'>): boolean;
/** Too little of a metric is left to judge it; null where enough is. */
export declare function coverageFinding({ evaluated, scorer, metric, }: {
    evaluated: PairedEval;
    scorer: PairedScorer;
    metric: PairedMetric;
}): Finding | null;
