import { type TwoByTwo } from './hypergeometric.ts';
export interface Fisher {
    /** All tables no more likely than this one (as R fisher.test and SciPy). */
    pTwoSided: number;
    /** The candidate passes this rarely, this often. */
    pLess: number;
    pGreater: number;
    /** One-sided mid-p of a drop. */
    midPLess: number;
    midPGreater: number;
}
/** Fisher's exact test. @see Fisher 1935, JRSS 98:39 */
export declare function fisherExact(table: TwoByTwo): Fisher;
/**
 * Boschloo's unconditional test of a drop: Fisher's p as statistic, maximised over the common pass rate.
 * More powerful than Fisher's at few epochs; a maximisation, good to about 1e-8.
 * @see Boschloo 1970, Statistica Neerlandica 24:1
 */
export declare function boschlooDrop(table: TwoByTwo): number;
export interface CredibleSample {
    /** One-sided mid-p of the sample's own drop (or rise). */
    p: number;
    /** Adjusted over all samples given. */
    adjusted: number;
    /** Adjusted p ≤ the false discovery rate. */
    credible: boolean;
}
/** Share of false flags tolerated among the flagged samples. */
export declare const FALSE_DISCOVERY_RATE = 0.1;
/**
 * Which samples moved by more than their own epochs explain: one-sided Fisher mid-p per sample,
 * Benjamini–Hochberg over all of them. Below five epochs nothing can pass among many samples.
 * @param input `samples` must hold every compared sample, not only those that moved
 */
export declare function credibleSamples(input: {
    samples: readonly TwoByTwo[];
    direction: 'drop' | 'rise';
    rate?: number;
}): CredibleSample[];
