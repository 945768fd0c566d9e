import type { Groups } from './groups.ts';
/** α two-sided and power, both shares. */
export interface Design {
    alpha: number;
    power: number;
}
/** Where no pair flipped, up to this many flips among n pairs are still plausible (rule of three). */
export declare const UNSEEN_FLIPS = 3;
/**
 * Pairs needed to detect a difference of paired pass rates with McNemar's test.
 * @returns null when the true difference is 0
 * @see Connett, Smith & McHugh 1987, Stat Med 6:581; Lachin 1992, Stat Med 11:1239
 */
export declare function pairsToDetectFlips(truth: {
    lostRate: number;
    gainedRate: number;
} & Design): number | null;
/**
 * Smallest drop of a pass rate that `n` pairs detect, in [0, 1], given the share of samples that flip.
 * @returns null when even a drop of 1 would be missed
 */
export declare function detectableFlipDrop(seen: {
    n: number;
    flipRate: number;
} & Design): number | null;
/**
 * Smallest mean difference that a paired t test detects, in score units: (t₁₋α⸝₂ + t_power)·s/√n.
 * @param spread standard error of the mean and its degrees of freedom (n − 1, or Satterthwaite's)
 */
export declare function detectableMeanDifference(spread: {
    se: number;
    df: number;
} & Design): number;
/**
 * Pairs needed so that, if nothing changed, the score interval excludes a drop of `margin`.
 * `changes` is the distribution of differences without a change: symmetric about 0; `meanSquare` its mean square,
 * where `changes` is not that distribution itself. For pass/fail this is (z_a√V₀ + z_b√ψ)²/M² with Tango's V₀.
 */
export declare function pairsToRuleOut(wanted: {
    changes: Groups;
    margin: number;
    bound: number;
    meanSquare?: number;
} & Design): number;
/**
 * Pairs needed to detect `delta` from variance components (Miller 2024, eq. 9): `omega2` between samples,
 * `sigma2Baseline` and `sigma2Candidate` within samples of one epoch.
 */
export declare function pairsFromComponents(truth: {
    delta: number;
    omega2: number;
    sigma2Baseline: number;
    sigma2Candidate: number;
    baselineEpochs: number;
    candidateEpochs: number;
} & Design): number | null;
/**
 * Pairs needed to show that numbers dropped by less than `margin`, by the simple normal formula.
 * @param truth `trueDelta` is candidate − baseline with higher better; `alphaOneSided` e.g. 0.025
 * @returns null when the true drop is the margin or more
 */
export declare function pairsForNonInferiority(truth: {
    sd: number;
    margin: number;
    trueDelta: number;
    alphaOneSided: number;
    power: number;
}): number | null;
