import type { Flips } from './mcnemar.ts';
/** Flips among `n` pairs. */
export interface FlipsOf extends Flips {
    n: number;
}
export interface Bounds {
    lower: number;
    upper: number;
}
/** Restricted maximum-likelihood share of lost samples when the true difference is `delta`. */
export declare function restrictedLostShare({ lost, gained, n }: FlipsOf, delta: number): number;
/**
 * Tango's score interval for the raw difference (gained − lost) / n, in [−1, 1]. With no flips it is honest, not [0, 0].
 * @returns null when n = 0.
 * @see Tango 1998, Stat Med 17:891
 */
export declare function tangoInterval(flips: FlipsOf, level: number): (Bounds & {
    estimate: number;
}) | null;
export interface ScoreTest {
    /** Standard normal statistic; null when the null difference is ±1 and impossible, or n = 0. */
    z: number;
    pLess: number;
    pGreater: number;
    pTwoSided: number;
}
/**
 * Score test of "the true difference is `nullDifference`" for paired pass rates. At −margin its
 * `pGreater` is the p of non-inferiority. At 0 it is McNemar's test without continuity correction.
 * @returns null when n = 0.
 */
export declare function pairedScoreTest(flips: FlipsOf, nullDifference: number): ScoreTest | null;
