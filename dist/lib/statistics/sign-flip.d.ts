import { type Numbers } from './checks.ts';
import { type Groups } from './groups.ts';
export interface SignFlip {
    method: 'lattice' | 'enumeration' | 'saddlepoint';
    /** Plain two-sided p: all signings at least as extreme, ties included. */
    pTwoSided: number;
    /** Two-sided mid-p: signings exactly as extreme count half. */
    midPTwoSided: number;
    /** One-sided plain p: the sum is this small, this large. */
    pLess: number;
    pGreater: number;
    /** Smallest plain and mid two-sided p that this many non-zero differences can reach. */
    smallestP: number;
    smallestMidP: number;
    /** Differences that are not 0; only they carry evidence. */
    nonZero: number;
    /** No two non-zero differences have the same size; not looked for among thousands. */
    tieFree: boolean;
    /** Differences share a small denominator, so sums can tie and mid-p makes sense. */
    onLattice: boolean;
}
/**
 * @param differences candidate − baseline, one per sample (or sums, one per cluster)
 * @throws RangeError on NaN or infinity
 * @see Fisher 1935, The Design of Experiments §21; saddlepoint: Robinson 1982
 */
export declare function signFlip(differences: Numbers): SignFlip;
/** The same test from differences already counted by value. */
export declare function signFlipOfGroups(groups: Groups): SignFlip;
