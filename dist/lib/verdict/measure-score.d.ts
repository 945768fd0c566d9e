/** The mean of a scorer's paired values, measured: statistics under the settings that apply, and the worst case. */
import type { ResolvedPolicy } from '../inputs/policy.ts';
import type { PairedEval } from '../pair/pair.ts';
import type { PairedMetric } from '../pair/paired-metric.ts';
import type { PairedScorer } from '../pair/scorers.ts';
import { type MeasuredMetric } from './metric.ts';
interface ScoreInput {
    evaluated: PairedEval;
    scorer: PairedScorer;
    metric: PairedMetric;
    policy: ResolvedPolicy;
    gated: boolean;
}
export declare function measureScore({ evaluated, scorer, metric, policy, gated }: ScoreInput): MeasuredMetric;
export {};
