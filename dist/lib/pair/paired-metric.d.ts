/** The paired vectors of one scorer and reducer: one value per sample and side, and what is missing of them. */
import type { Side } from './identity.ts';
import { type AbsentSamples } from './ledger.ts';
import { type LoggedSides } from './logged.ts';
import type { SamplePairing } from './questions.ts';
import type { ScoreColumn } from './score-columns.ts';
/** Arrays of equal length, pairs sorted by id. */
export interface PairedMetric {
    scorer: string;
    reducer: string;
    /** The logged name of the mean of these values (`accuracy`, `mean`, …), and every other name that it goes by. */
    metric: string;
    names: string[];
    /** Positions in the sample pairing. */
    pairs: Int32Array;
    baseline: Float64Array;
    candidate: Float64Array;
    clusters: {
        key: string;
        index: Int32Array;
    } | null;
    /** A cluster key was asked for, but no sample has it. */
    clusterKeyMissing: string | null;
    /** Scored epochs per sample; null: varies. */
    epochs: {
        baseline: number | null;
        candidate: number | null;
    };
    /** Samples that should have a pair: planned in the candidate and known to the baseline. */
    planned: number;
    /**
     * Share of what was planned that is compared: samples with a pair, each weighted with the share of its planned
     * epochs that have a score; null when nothing was planned.
     */
    coverage: number | null;
    /** Samples that the baseline scored and the candidate should have: `count` of those with these baseline values. */
    missing: {
        count: number;
        baseline: Float64Array;
    };
    /** Pairs with planned candidate epochs that have no score. */
    incomplete: number;
    /** The candidate's values with each such epoch at `worst`. */
    candidateAtWorst(worst: number): Float64Array;
    /** Mean over every scored sample of a side, paired or not; NaN when there is none. */
    whole: {
        baseline: number;
        candidate: number;
    };
    /** What Inspect logged for the same mean; null where it did not. */
    logged: {
        baseline: number | null;
        candidate: number | null;
    };
    /** Lowest and highest value of all scored samples of both sides. */
    bounds: {
        min: number;
        max: number;
    };
}
export interface PairedSides {
    baseline: Side;
    candidate: Side;
    pairing: SamplePairing;
    absent: AbsentSamples;
    /** Samples that the baseline planned, lost, and that the candidate ran. */
    lostInBaseline: number;
}
export interface Columns {
    baseline: ScoreColumn;
    candidate: ScoreColumn;
}
interface MetricInput {
    sides: PairedSides;
    columns: Columns;
    states: Uint8Array;
    reducer: string;
    logged: LoggedSides;
    /** Paired samples that both sides left unscored on purpose. */
    notApplicable: number;
    clusterKey: (names: {
        metric: string;
        reducer: string;
    }) => string | undefined;
}
export declare function pairMetric({ sides, columns, states, reducer, logged, notApplicable, clusterKey, }: MetricInput): PairedMetric;
export {};
