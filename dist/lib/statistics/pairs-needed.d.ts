import { type Groups } from './groups.ts';
import { pairsToRuleOut } from './power.ts';
/** The noise of a comparison, small enough to keep: shares of pairs by size of their change. */
export interface Noise {
    /** Sizes |difference| > 0 (at most 64, larger sets are binned by rank) and the share of pairs with each. */
    sizes: number[];
    shares: number[];
    /** Full range of the score, or the largest change seen where the range is unknown. */
    bound: number;
    /** Variance inflation by clusters, ≥ 1. */
    designEffect: number;
}
/** Summary of the differences' sizes; bins keep their mean square. */
export declare function noiseOf(groups: Groups, scale: {
    bound: number;
    designEffect: number;
}): Noise;
/** What `pairsNeeded` reads of a comparison. */
export interface NoisyComparison {
    n: number;
    kind: 'binary' | 'lattice' | 'continuous';
    noise: Noise | null;
}
/**
 * Pairs needed so that, if nothing changed, a drop of `margin` (score units, > 0) is ruled out with power 0.8.
 * @returns null when it cannot be told: no pairs, no margin, or numbers that never moved. Pass/fail samples that
 *   never flipped are planned for with the flips that could have gone unseen (3 among n).
 */
export declare function pairsNeeded(input: {
    comparison: NoisyComparison;
    margin: number;
    level: number;
}): number | null;
/**
 * The closed formula plans with the variance of data whose mean is 0. Numbers that move little need far fewer pairs,
 * because data that just fail to exclude the margin lie lower and are less surprising there: each round weighs the
 * differences as such borderline data would have them.
 */
export declare function borderlinePairs(design: Parameters<typeof pairsToRuleOut>[0]): number;
