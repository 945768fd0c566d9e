/** One side of a comparison: rows gathered into samples by id, their epochs in order, scores as columns. */
import type { EvalLog, SampleSummary } from '../logs/eval-log.ts';
import { type ScoreColumn } from './score-columns.ts';
/**
 * The samples of one log. Sample `s` has the rows `rows[starts[s]] … rows[starts[s + 1] − 1]`, by epoch.
 * Samples are sorted by id, numbers first, so that no result depends on the order of a file.
 */
export interface Side {
    log: EvalLog;
    observations: readonly SampleSummary[];
    ids: string[];
    starts: Int32Array;
    rows: Int32Array;
    /** Position of the sample with an id. */
    sampleOf(id: string): number | undefined;
    columns: Map<string, ScoreColumn>;
    /** Keys of dict scores for which there was no room. */
    leftOut: number;
    /** The scores are Inspect's own reductions, one per sample, because samples were not logged. */
    fromReductions: boolean;
}
export declare function sideOf(log: EvalLog, options?: {
    freeTextAsZero?: boolean;
}): Side;
/** Rows of a sample, by epoch. */
export declare function rowsOf(side: Side, sample: number): Int32Array;
export declare const firstObservation: (side: Side, sample: number) => SampleSummary;
/** Epochs per sample: the same for all, or null when it varies. */
export declare function uniformEpochs(side: Side): number | null;
