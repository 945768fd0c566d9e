import type { Bounds } from './tango.ts';
import { type ChosenTest } from './test-chosen.ts';
export interface RatioComparison {
    n: number;
    kind: 'log-ratio' | 'ratio-of-sums';
    /** Geometric means per sample; arithmetic means when there are zeros. Null for no pairs. */
    baselineMean: number | null;
    candidateMean: number | null;
    /** The largest double where the sum lies beyond that. */
    baselineTotal: number;
    candidateTotal: number;
    /** Ratio − 1: 0.1 = 10 % more. Null for no pairs or a baseline that sums to 0. */
    delta: number | null;
    /** For the ratio − 1; null when undefined (below two pairs, below six without spread). */
    interval: (Bounds & {
        method: string;
    }) | null;
    test: ChosenTest | null;
    moves: {
        lower: number;
        higher: number;
        same: number;
    };
    effectSize: {
        name: string;
        value: number;
    } | null;
    /** Smallest rise, as ratio − 1 ≥ 0, that these pairs detect with power 0.8. */
    detectableRise: number | null;
    refusal: string | null;
    notes: string[];
}
/**
 * Paired comparison of amounts ≥ 0. All positive: mean log ratio with a t interval, so the answer is the ratio of
 * geometric means and one huge sample does not decide alone. Any zero: ratio of sums, linearised error.
 * @throws RangeError on negative or non-finite amounts, or unequal lengths
 */
export declare function comparePairedRatios(input: {
    baseline: Float64Array;
    candidate: Float64Array;
    level: number;
}): RatioComparison;
/**
 * Total candidate ÷ total baseline − 1, with the linearised (delta-method) error of e = y − r·x.
 * Without any such error `se` is null; 0 to 0 is no change.
 * @see Cochran 1977, Sampling Techniques, ch. 6
 */
export declare function ratioOfSums(input: {
    baseline: Float64Array;
    candidate: Float64Array;
    level: number;
}): {
    delta: number | null;
    se: number | null;
    interval: Bounds | null;
};
