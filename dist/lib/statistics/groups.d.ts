/** Equal values counted once: what makes 200,000 pairs cheap. */
import type { Numbers } from './checks.ts';
/** Distinct values in ascending order and how often each occurs. */
export interface Groups {
    values: Float64Array;
    counts: Float64Array;
    /** Σ counts. */
    total: number;
}
export declare function groupValues(values: Numbers): Groups;
/** Sizes |value| of the non-zero values, ascending, with the counts of both signs together. */
export declare function groupSizes({ values, counts }: Groups): Groups;
/** Sums over more sizes than this are taken over bins of them. */
export declare const MANY_SIZES = 5000;
/**
 * Sizes |value| > 0 in bins, each at the root of its mean square: needs no sorting. The square sum stays exact and
 * the sum of fourth powers nearly so, wherever no single size dominates; that is all a tail of signed sums depends on.
 */
export declare function binSizes(values: Numbers, counts?: Numbers): Groups;
