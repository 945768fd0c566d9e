/** The comparison of one pair of evals as the library returns it: the report's entry with the getters of inspect-mlflow. */
import type { Comparison, Conclusion, MetricRow, OverallVerdict, SampleRow } from './report/schema.ts';
/** A metric over the paired samples: value, delta, test and interval are of the same pairs. */
export interface MetricComparison extends MetricRow {
    /** The metric's name, as `metric`. */
    name: string;
}
/** One sample and scorer; epochs are reduced to one score per side. */
export type SampleComparison = SampleRow;
export interface ComparisonFacts {
    baselineLog: string;
    candidateLog: string;
    baselineTask: string;
    candidateTask: string;
    baselineModel: string;
    candidateModel: string;
    verdict: OverallVerdict;
    conclusion: Conclusion;
    headline: string;
    comparison: Comparison;
    /** Every row, unchanged ones included. */
    samples: SampleComparison[];
    /** US dollars of the whole run (of the filtered samples when a filter is given); null: no price known. */
    costUsd: {
        baseline: number | null;
        candidate: number | null;
    };
    /** Every model of both sides has a price. */
    costComplete: boolean;
    /** Seconds; null: no times recorded. */
    latencyP95Seconds: {
        baseline: number | null;
        candidate: number | null;
    };
}
export declare class ComparisonResult {
    #private;
    readonly baselineLog: string;
    readonly candidateLog: string;
    readonly baselineTask: string;
    readonly candidateTask: string;
    readonly baselineModel: string;
    readonly candidateModel: string;
    readonly verdict: OverallVerdict;
    readonly conclusion: Conclusion;
    readonly headline: string;
    readonly comparability: Comparison['comparability'];
    readonly ledger: Comparison['ledger'];
    readonly resources: Comparison['resources'];
    readonly metrics: MetricComparison[];
    readonly samples: SampleComparison[];
    readonly baselineTotalCostUsd: number | null;
    readonly candidateTotalCostUsd: number | null;
    /** Every model of both sides has a price; else the two costs are no totals, and their difference is none. */
    readonly costComplete: boolean;
    readonly baselineLatencyP95Seconds: number | null;
    readonly candidateLatencyP95Seconds: number | null;
    constructor(facts: ComparisonFacts);
    /** Rows that scored worse, worst first within each scorer's order. */
    get regressions(): SampleComparison[];
    get improvements(): SampleComparison[];
    /** Rows with a score on both sides and no difference. An errored or unscored sample is not among them. */
    get unchanged(): SampleComparison[];
    /** Distinct samples that at least one scorer scored on both sides. */
    get alignedCount(): number;
    /** Distinct samples of the baseline without a partner. */
    get missingCount(): number;
    /** Distinct samples of the candidate without a partner. */
    get newCount(): number;
    /** Share of the aligned samples that scored better for some scorer; null without aligned samples. */
    get winRate(): number | null;
    get costDeltaUsd(): number | null;
    get latencyP95DeltaSeconds(): number | null;
    /** Plain text in the layout of inspect-mlflow, with intervals and what it leaves out. */
    summary(): string;
}
