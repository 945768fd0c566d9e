/** `compareEvals`: the library's counterpart of inspect-mlflow's `compare_evals`, for one pair of logs. */
import { ComparisonResult } from './comparison-result.ts';
import { type ResolvedPolicy } from './inputs/policy.ts';
import type { EvalLog, SampleSummary } from './logs/eval-log.ts';
export interface CompareEvalsOptions {
    /** Scorers to compare, by name or `scorer[key]`; all by default. */
    scorers?: readonly string[];
    /** Significance level of the whole verdict; default 0.05. */
    significance?: number;
    /** Score differences up to this count as unchanged in `samples`; score units ≥ 0, default 0. */
    regressionThreshold?: number;
    /** `id=GLOB,metadata.KEY=GLOB`, or a function of the sample's summary. */
    sampleFilter?: string | ((sample: SampleSummary) => boolean);
    /** Count free text as 0, as Inspect's own metrics do; by default it is unscored. */
    freeTextAsZero?: boolean;
    /** Everything finer; `significance` wins over its `alpha`. */
    policy?: ResolvedPolicy;
    /** Default: now. Only matters for acceptances that expire. */
    now?: Date;
}
/**
 * Compares two evals sample by sample.
 * @param baseline path of a log, or a log read with `readLog`
 * @throws UserError when a log cannot be read, or a scorer is in neither log
 */
export declare function compareEvals(baseline: string | EvalLog, candidate: string | EvalLog, options?: CompareEvalsOptions): Promise<ComparisonResult>;
