import { type NamedBounds } from './intervals-chosen.ts';
import { type Noise } from './pairs-needed.ts';
import type { Bounds } from './tango.ts';
import { type ChosenTest } from './test-chosen.ts';
export { pairsNeeded } from './pairs-needed.ts';
export { comparePairedRatios, type RatioComparison, ratioOfSums } from './ratio.ts';
/** Paired reduced scores, one pair per sample, sorted by sample id. */
export interface PairedSample {
    /** One reduced value per sample (epochs already averaged), finite, same order and length on both sides. */
    baseline: Float64Array;
    candidate: Float64Array;
    /** Dense cluster index 0…C−1 per pair, when a cluster key is declared. */
    cluster?: Int32Array;
    /** Scored epochs per sample; null = varies between samples. */
    epochs: {
        baseline: number | null;
        candidate: number | null;
    };
    /** The score's full range; null = unknown. */
    range: {
        min: number;
        max: number;
    } | null;
    /** Confidence level, e.g. 0.95. */
    level: number;
}
export interface PairedComparison {
    n: number;
    clusters: number | null;
    /** binary: all values are 0 or 1. lattice: differences share a denominator ≤ 10,000. */
    kind: 'binary' | 'lattice' | 'continuous';
    baselineMean: number;
    candidateMean: number;
    /** candidate − baseline, raw (not turned to "higher is better"); the largest double where it lies beyond that. */
    delta: number;
    /** Interval for the raw delta, unadjusted; null when undefined. */
    interval: NamedBounds | null;
    /** Interval that allows differences up to the full range; the only one fit for "a drop of X is ruled out". */
    rangeInterval: Bounds | null;
    /** Two-sided; null for no pairs. `exactP`: the plain exact p where `p` is a mid-p and both are known. */
    test: ChosenTest | null;
    /** Binary only. `lost`: baseline 1, candidate 0. */
    flips: {
        lost: number;
        gained: number;
    } | null;
    /** Pairs whose difference is below, above or within 1e-9 of 0. */
    moves: {
        lower: number;
        higher: number;
        same: number;
    };
    effectSize: {
        name: string;
        value: number;
    } | null;
    /** Smallest drop that these pairs detect with power 0.8, in score units ≥ 0. */
    detectableDrop: number | null;
    /** Why no two-way decision is allowed; the numbers are still filled as far as defined. */
    refusal: string | null;
    notes: string[];
    /** Input of `pairsNeeded`. */
    noise: Noise | null;
}
/**
 * Compares two runs sample by sample.
 * @throws RangeError on NaN, unequal lengths or a level outside (0, 1)
 */
export declare function comparePaired(sample: PairedSample): PairedComparison;
