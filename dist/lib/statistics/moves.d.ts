/** Which samples moved. */
import type { Numbers } from './checks.ts';
/** Differences below this are rounding noise of averaging: no move, no evidence. */
export declare const NO_MOVE = 1e-9;
/** candidate − baseline with rounding noise set to 0. */
export declare function moved(changes: Float64Array): Float64Array;
/** Differences below, above and at 0. */
export declare function countMoves(changes: Numbers): {
    lower: number;
    higher: number;
    same: number;
};
