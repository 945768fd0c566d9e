import { type Numbers } from './checks.ts';
import type { Bounds, FlipsOf } from './tango.ts';
/** The paired 2 × 2 table: what both runs did with each sample. */
export interface PairedTable {
    bothPassed: number;
    lost: number;
    gained: number;
    bothFailed: number;
}
/**
 * Wald interval of paired pass rates. Refused for verdicts: it is [0, 0] without flips and covers as little as 33 %.
 * Not clipped: it may leave [−1, 1].
 */
export declare function waldPairedInterval(flips: FlipsOf, level: number): Bounds | null;
/** Wald with half a sample added to each of the four cells. @see Agresti & Min 2005, Stat Med 24:729 */
export declare function agrestiMinInterval(flips: FlipsOf, level: number): Bounds | null;
/** Wald with one flip added to each side; clipped to [−1, 1]. @see Bonett & Price 2012, J Educ Behav Stat 37:479 */
export declare function bonettPriceInterval(flips: FlipsOf, level: number): Bounds | null;
/**
 * t interval of numeric differences with +R and −R appended; the closed-form substitute of the score interval.
 * It carries the idea of Bonett & Price 2012 to differences in [−R, R].
 */
export declare function bonettPriceT(differences: Numbers, { bound, level }: {
    bound: number;
    level: number;
}): Bounds;
export interface Proportion {
    successes: number;
    n: number;
}
/** Wilson score interval of one pass rate; exactly 0 or 1 at the ends; null when n = 0. @see Wilson 1927 */
export declare function wilsonInterval({ successes, n }: Proportion, level: number): Bounds | null;
/** Exact interval of one pass rate; null when n = 0. @see Clopper & Pearson 1934, Biometrika 26:404 */
export declare function clopperPearsonInterval({ successes, n }: Proportion, level: number): Bounds | null;
/** Equal-tailed Jeffreys interval, not adjusted at the ends; null when n = 0. @see Brown, Cai & DasGupta 2001 */
export declare function jeffreysInterval({ successes, n }: Proportion, level: number): Bounds | null;
/**
 * Newcombe's paired interval: two Wilson intervals joined by the correlation of the two runs; null when n = 0.
 * @see Newcombe 1998, Stat Med 17:2635, method 10 without continuity correction
 */
export declare function newcombePairedInterval(table: PairedTable, level: number): Bounds | null;
interface Two {
    candidate: Proportion;
    baseline: Proportion;
    level: number;
}
/** Newcombe's interval of two unpaired pass rates; null when either has no trials. @see Newcombe 1998, Stat Med 17:873 */
export declare function newcombeUnpairedInterval({ candidate, baseline, level }: Two): Bounds | null;
/** Wald with one success and one failure added to each side; null without trials. @see Agresti & Caffo 2000 */
export declare function agrestiCaffoInterval({ candidate, baseline, level }: Two): Bounds | null;
export {};
