/** Chi-squared distribution. */
import { requirePositive, requireProbability } from "./checks.js";
import { incompleteGamma } from "./gamma.js";
import { bisect } from "./roots.js";
/** P(X > x); computed directly, so it does not vanish at x = 700. */
export function chiSquaredSf(x, df) {
    requirePositive('df', df);
    return incompleteGamma(df / 2, x / 2).upper;
}
/** P(X ≤ x). */
export function chiSquaredCdf(x, df) {
    requirePositive('df', df);
    return incompleteGamma(df / 2, x / 2).lower;
}
/** The x with P(X ≤ x) = p. */
export function chiSquaredQuantile(p, df) {
    requireProbability('p', p);
    if (p === 0)
        return 0;
    if (p === 1)
        return Infinity;
    let high = 1;
    while (high < Number.MAX_VALUE / 4 && chiSquaredSf(high, df) > 1 - p)
        high *= 2;
    const gap = p <= 0.5 ? (x) => chiSquaredCdf(x, df) - p : (x) => 1 - p - chiSquaredSf(x, df);
    return bisect(gap, 0, high);
}
