/** The scores of a log as columns of numbers: one per scorer, and one per key where its scores are dicts or lists. */
import type { ScoreValue } from '../logs/eval-log.ts';
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
    /** Rows whose score is there and still no number: a dict among plain scores (or the reverse), or infinite. */
    unusable: number;
    raw(row: number): ScoreValue | undefined;
}
/** A row of scores, by position of the scorer. */
export type ScoredRow = {
    scores: readonly (ScoreValue | undefined)[];
};
export interface ScoreTable {
    columns: Map<string, ScoreColumn>;
    /** Keys of dict scores for which there was no room. */
    leftOut: number;
}
export declare function scoreColumns({ scorers, rows }: {
    scorers: readonly string[];
    rows: readonly ScoredRow[];
}, { freeTextAsZero }?: {
    freeTextAsZero?: boolean | undefined;
}): ScoreTable;
