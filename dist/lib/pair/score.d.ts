/** Score value → number, by Inspect's own default rule, except that free text is no score. */
import type { ScoreValue } from '../logs/eval-log.ts';
/** Why a value is no number. `text`: free text, for which Inspect would warn and take 0. */
export type Unscored = 'missing' | 'not-a-number' | 'text' | 'structure';
export type NumericScore = {
    kind: 'scored';
    value: number;
} | {
    kind: 'unscored';
    why: Unscored;
};
/** The number of a score as a float, or NaN where it is none; `whyUnscored` then says why. The hot path. */
export declare function scoreToFloat(value: ScoreValue | undefined): number;
/** Why a value without a number has none. */
export declare function whyUnscored(value: ScoreValue | undefined): Unscored;
/**
 * One score as Inspect's `value_to_float` reads it: letters C, P, I, N; yes, no, true, false; numbers as text.
 * @see inspect_ai.scorer.value_to_float
 */
export declare function scoreToNumber(value: ScoreValue | undefined): NumericScore;
/** One scorer of an eval, or one key of a dict or list score: `scorer[key]`. */
export interface ScoreColumn {
    name: string;
    scorer: string;
    key: string | null;
    /** Per row of the log; NaN: unscored. */
    values: Float64Array;
    /** Rows whose score is free text, and one of these texts. */
    freeText: number;
    freeTextExample: string | null;
    raw(row: number): ScoreValue | undefined;
}
/** A row of scores, by position of the scorer. */
export type ScoredRow = {
    scores: readonly (ScoreValue | undefined)[];
};
/** Every scorer of a log as a column of numbers; dict and list scores give a column per key. */
export declare function scoreColumns({ scorers, rows }: {
    scorers: readonly string[];
    rows: readonly ScoredRow[];
}, { freeTextAsZero }?: {
    freeTextAsZero?: boolean;
}): Map<string, ScoreColumn>;
/** A key of a dict score, or a position of a list score. */
export declare function scoreLeaf(value: ScoreValue | undefined, key: string): ScoreValue | undefined;
