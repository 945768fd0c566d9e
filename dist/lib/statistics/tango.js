/** Tango's score interval and score test for the difference of two paired pass rates. */
import { requireCounts, requireShare } from "./checks.js";
import { normalCdf, normalSf, normalUpperQuantile } from "./normal.js";
import { root } from "./roots.js";
function requireFlipsOf({ lost, gained, n }) {
    requireCounts({ lost, gained, n });
    if (lost + gained > n)
        throw new RangeError(`${lost + gained} flips among ${n} pairs`);
}
/** Restricted maximum-likelihood share of lost samples when the true difference is `delta`. */
export function restrictedLostShare({ lost, gained, n }, delta) {
    const a = 2 * n;
    const b = -gained - lost + (2 * n - gained + lost) * delta;
    const c = -lost * delta * (1 - delta);
    const discriminant = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    return b > 0 ? (-2 * c) / (discriminant + b) : (discriminant - b) / (2 * a);
}
/** Score statistic at a trial difference: positive when the data lie above it. */
function score(flips, delta) {
    const variance = 2 * restrictedLostShare(flips, delta) + delta * (1 - delta);
    const gap = flips.gained - flips.lost - flips.n * delta;
    if (gap === 0)
        return 0;
    return gap / Math.sqrt(flips.n * Math.max(0, variance));
}
/**
 * Tango's score interval for the raw difference (gained − lost) / n, in [−1, 1]. With no flips it is honest, not [0, 0].
 * @returns null when n = 0.
 * @see Tango 1998, Stat Med 17:891
 */
export function tangoInterval(flips, level) {
    requireFlipsOf(flips);
    requireShare('level', level);
    if (flips.n === 0)
        return null;
    const z = normalUpperQuantile((1 - level) / 2);
    const estimate = (flips.gained - flips.lost) / flips.n;
    const lower = estimate === -1 ? -1 : root(d => score(flips, d) - z, { low: -1, high: estimate, atLow: Infinity, atHigh: -z });
    const upper = estimate === 1 ? 1 : root(d => score(flips, d) + z, { low: estimate, high: 1, atLow: z, atHigh: -Infinity });
    return { estimate, lower, upper };
}
/**
 * Score test of "the true difference is `nullDifference`" for paired pass rates. At −margin its
 * `pGreater` is the p of non-inferiority. At 0 it is McNemar's test without continuity correction.
 * @returns null when n = 0.
 */
export function pairedScoreTest(flips, nullDifference) {
    requireFlipsOf(flips);
    if (!(nullDifference > -1 && nullDifference < 1))
        throw new RangeError(`the null difference must lie between −1 and 1, got ${nullDifference}`);
    if (flips.n === 0)
        return null;
    const z = score(flips, nullDifference);
    return { z, pLess: normalCdf(z), pGreater: normalSf(z), pTwoSided: Math.min(1, 2 * normalSf(Math.abs(z))) };
}
