/** Paired vectors → measured metrics: settings applied, statistics computed, nothing judged yet. */
import type { ResolvedPolicy } from '../inputs/policy.ts';
import type { Finding } from '../pair/comparability.ts';
import type { PairedEval } from '../pair/pair.ts';
import type { MeasuredMetric } from './metric.ts';
export interface MeasuredEval {
    metrics: MeasuredMetric[];
    /** What was found while measuring: too little coverage, a headline that names nothing. */
    findings: Finding[];
}
/** Every metric of one pair of evals, in the order of the report. Ignored ones are left out. */
export declare function measureEval(evaluated: PairedEval, policy: ResolvedPolicy): MeasuredEval;
