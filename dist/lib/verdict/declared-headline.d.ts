import type { Finding } from '../pair/comparability.ts';
import type { AggregateMetric } from '../pair/logged.ts';
import type { PairedEval } from '../pair/pair.ts';
import type { PairedMetric } from '../pair/paired-metric.ts';
import type { PairedScorer } from '../pair/scorers.ts';
/** Is a metric gated when the policy says nothing about it? */
export type DefaultGate = (scorer: PairedScorer, metric: PairedMetric | AggregateMetric) => boolean;
export interface HeadlineGate {
    gates: DefaultGate;
    findings: Finding[];
}
/**
 * The baseline's declared headline decides, so that a change cannot gate itself out; what the candidate declares gates
 * in addition. Without one, or where it names nothing, the mean of every scorer gates.
 */
export declare function headlineGate(evaluated: PairedEval): HeadlineGate;
