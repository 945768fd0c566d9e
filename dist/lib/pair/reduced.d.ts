import type { Side } from './identity.ts';
import { type Epochs } from './reduce.ts';
import type { ScoreColumn } from './score-columns.ts';
export interface ReducedSide {
    /** Per sample; NaN without a score. */
    values: Float64Array;
    /** Scored epochs per sample. */
    epochs: Int32Array;
    /** Epochs that were to be run per sample. */
    plannedEpochs: number;
}
export declare function reduceSide(side: Side, column: ScoreColumn, reducer: string): ReducedSide;
export declare function scoredEpochs(side: Side, column: ScoreColumn, sample: number): Epochs;
/** As declared; a log that does not say planned what most of its samples have. */
export declare function plannedEpochs(side: Side): number;
/** Share of a sample's planned epochs that have a score, 0…1. */
export declare function scoredShare({ epochs, plannedEpochs: planned }: ReducedSide, sample: number): number;
/** The value of a sample if each of its planned epochs without a score had been `worst`. */
export declare function valueAtWorst({ side, column, reducer, sample, planned, worst, }: {
    side: Side;
    column: ScoreColumn;
    reducer: string;
    sample: number;
    planned: number;
    worst: number;
}): number;
