/** What became of every sample: counts that add up, per scorer, with the causes of what is missing. */
import { type Side } from './identity.ts';
import type { SamplePairing } from './questions.ts';
import type { ScoreColumn } from './score-columns.ts';
/** State of one paired sample for one scorer; the first that applies, in this order. */
export declare const STATE: {
    readonly pair: 0;
    readonly invalidated: 1;
    readonly erroredBaseline: 2;
    readonly erroredCandidate: 3;
    readonly erroredBoth: 4;
    readonly unscoredBaseline: 5;
    readonly unscoredCandidate: 6;
    readonly unscoredBoth: 7;
};
export interface ErrorCause {
    message: string;
    count: number;
    side: 'baseline' | 'candidate';
}
/** Counts of paired samples. Their sum is the number of paired samples. */
export interface ScorerLedger {
    scorer: string;
    pairs: number;
    invalidated: number;
    errored: {
        baseline: number;
        candidate: number;
        both: number;
        causes: ErrorCause[];
    };
    unscored: {
        baseline: number;
        candidate: number;
        both: number;
    };
    /** As that of its first metric. */
    coverage: number | null;
}
/** Counts of distinct samples. paired + changed + removed = baseline, paired + changed + added = candidate. */
export interface SampleLedger {
    paired: number;
    changed: number;
    removed: number;
    added: number;
    duplicates: {
        baseline: number;
        candidate: number;
    };
    limited: {
        baseline: number;
        candidate: number;
    };
    /** Planned in the candidate and known to the baseline, but never run. */
    absent: number;
    scorers: ScorerLedger[];
}
export declare function sampleLedger(baseline: Side, candidate: Side, pairing: SamplePairing): SampleLedger;
export declare const isLimited: (side: Side, sample: number) => boolean;
/** Baseline samples that the candidate planned and never ran: `count` of the samples named. */
export interface AbsentSamples {
    count: number;
    samples: Int32Array;
}
/** Baseline samples that the candidate planned, or lost, and has no row of. Which ones, only equal ids can tell. */
export declare function absentSamples(baseline: Side, candidate: Side, pairing: SamplePairing): AbsentSamples;
/** Samples that the candidate ran and the baseline, though it planned them, has no row of. */
export declare function lostInBaseline(baseline: Side, candidate: Side, pairing: SamplePairing): number;
/** State of every paired sample for one scorer, in the order of `pairing.pairs`. */
export declare function pairStates({ baseline, candidate, pairing, columns, }: {
    baseline: Side;
    candidate: Side;
    pairing: SamplePairing;
    columns: {
        baseline: ScoreColumn;
        candidate: ScoreColumn;
    };
}): Uint8Array;
type SampleState = 'scored' | 'invalidated' | 'errored' | 'unscored';
/** A sample with an error and a score is scored; an invalidated epoch is as good as none. */
export declare function sampleState(side: Side, column: ScoreColumn, sample: number): SampleState;
export declare function scorerLedger({ scorer, states, baseline, candidate, pairing, coverage, }: {
    scorer: string;
    states: Uint8Array;
    baseline: Side;
    candidate: Side;
    pairing: SamplePairing;
    coverage: number | null;
}): ScorerLedger;
/** The exception's name where the message starts with one, else its first line. */
export declare function errorCause(message: string): string;
/** Values of a metadata key as dense indices per pair; null when no sample has the key. */
export declare function clusterIndex(side: Side, samples: Int32Array, key: string): Int32Array | null;
export {};
