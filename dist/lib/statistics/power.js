/** Planning: what a number of pairs can detect or rule out, from variance only, never from the observed change. */
import { requirePositive, requireShare } from "./checks.js";
import { restrictedVariance } from "./generalised-tango.js";
import { normalUpperQuantile } from "./normal.js";
import { bisect } from "./roots.js";
import { tUpperQuantile } from "./student-t.js";
function quantiles({ alpha, power }) {
    requireShare('alpha', alpha);
    requireShare('power', power);
    return { za: normalUpperQuantile(alpha / 2), zb: normalUpperQuantile(1 - power) };
}
/** Where no pair flipped, up to this many flips among n pairs are still plausible (rule of three). */
export const UNSEEN_FLIPS = 3;
/**
 * Pairs needed to detect a difference of paired pass rates with McNemar's test.
 * @returns null when the true difference is 0
 * @see Connett, Smith & McHugh 1987, Stat Med 6:581; Lachin 1992, Stat Med 11:1239
 */
export function pairsToDetectFlips(truth) {
    const { za, zb } = quantiles(truth);
    const flipRate = truth.lostRate + truth.gainedRate;
    const delta = truth.lostRate - truth.gainedRate;
    if (delta === 0)
        return null;
    return (za * Math.sqrt(flipRate) + zb * Math.sqrt(flipRate - delta ** 2)) ** 2 / delta ** 2;
}
/**
 * Smallest drop of a pass rate that `n` pairs detect, in [0, 1], given the share of samples that flip.
 * @returns null when even a drop of 1 would be missed
 */
export function detectableFlipDrop(seen) {
    const { za, zb } = quantiles(seen);
    const { n } = seen;
    if (n < 1)
        return null;
    const floor = seen.flipRate > 0 ? seen.flipRate : Math.min(1, UNSEEN_FLIPS / n);
    const shortfall = (delta) => {
        const flipRate = Math.max(floor, delta);
        return za * Math.sqrt(flipRate) + zb * Math.sqrt(Math.max(0, flipRate - delta ** 2)) - delta * Math.sqrt(n);
    };
    return shortfall(1) > 0 ? null : bisect(shortfall, 0, 1);
}
/**
 * Smallest mean difference that a paired t test detects, in score units: (t₁₋α⸝₂ + t_power)·s/√n.
 * @param spread standard error of the mean and its degrees of freedom (n − 1, or Satterthwaite's)
 */
export function detectableMeanDifference(spread) {
    requirePositive('df', spread.df);
    return (tUpperQuantile(spread.alpha / 2, spread.df) + tUpperQuantile(1 - spread.power, spread.df)) * spread.se;
}
/**
 * Pairs needed so that, if nothing changed, the score interval excludes a drop of `margin`.
 * `changes` is the distribution of differences without a change: symmetric about 0; `meanSquare` its mean square,
 * where `changes` is not that distribution itself. For pass/fail this is (z_a√V₀ + z_b√ψ)²/M² with Tango's V₀.
 */
export function pairsToRuleOut(wanted) {
    const { za, zb } = quantiles(wanted);
    const { changes, margin, bound } = wanted;
    requirePositive('margin', margin);
    const atMargin = restrictedVariance(changes, { delta: -margin, bound });
    const atZero = wanted.meanSquare ?? restrictedVariance(changes, { delta: 0, bound });
    return (za * Math.sqrt(atMargin) + zb * Math.sqrt(atZero)) ** 2 / margin ** 2;
}
/**
 * Pairs needed to detect `delta` from variance components (Miller 2024, eq. 9): `omega2` between samples,
 * `sigma2Baseline` and `sigma2Candidate` within samples of one epoch.
 */
export function pairsFromComponents(truth) {
    const { za, zb } = quantiles(truth);
    if (truth.delta === 0)
        return null;
    const perPair = truth.omega2 + truth.sigma2Baseline / truth.baselineEpochs + truth.sigma2Candidate / truth.candidateEpochs;
    return ((za + zb) ** 2 * perPair) / truth.delta ** 2;
}
/**
 * Pairs needed to show that numbers dropped by less than `margin`, by the simple normal formula.
 * @param truth `trueDelta` is candidate − baseline with higher better; `alphaOneSided` e.g. 0.025
 * @returns null when the true drop is the margin or more
 */
export function pairsForNonInferiority(truth) {
    const { za, zb } = quantiles({ alpha: 2 * truth.alphaOneSided, power: truth.power });
    const room = truth.margin + truth.trueDelta;
    return room <= 0 ? null : ((za + zb) * truth.sd) ** 2 / room ** 2;
}
