/** Student's t distribution with real-valued degrees of freedom (Satterthwaite's are fractional). */
import { incompleteBeta } from "./beta.js";
import { requirePositive, requireProbability } from "./checks.js";
import { normalQuantile, normalSf } from "./normal.js";
import { bisect } from "./roots.js";
/** P(T > t). */
export function tSf(t, df) {
    requirePositive('df', df);
    if (df === Infinity)
        return normalSf(t);
    if (Math.abs(t) === Infinity)
        return t > 0 ? 0 : 1;
    const ratio = (t / df) * t;
    const x = ratio === Infinity ? 0 : 1 / (1 + ratio);
    const y = ratio === Infinity ? 1 : ratio / (1 + ratio);
    const { lower, upper } = incompleteBeta({ a: df / 2, b: 0.5, x, y });
    return t >= 0 ? lower / 2 : 0.5 + upper / 2;
}
/** P(T ≤ t). */
export function tCdf(t, df) {
    return tSf(-t, df);
}
/** P(|T| ≥ |t|). */
export function tTwoSided(t, df) {
    return 2 * tSf(Math.abs(t), df);
}
/** The t with P(T ≤ t) = p. */
export function tQuantile(p, df) {
    requireProbability('p', p);
    requirePositive('df', df);
    if (df === Infinity)
        return normalQuantile(p);
    return p > 0.5 ? tUpperQuantile(1 - p, df) : 0 - tUpperQuantile(p, df);
}
/** The t ≥ 0 with P(T > t) = p, p ≤ ½; for p > ½ the mirrored value. */
export function tUpperQuantile(p, df) {
    if (p > 0.5)
        return -tUpperQuantile(1 - p, df);
    if (p === 0)
        return Infinity;
    if (p === 0.5)
        return 0;
    if (df === Infinity)
        return -normalQuantile(p);
    let high = 1;
    while (tSf(high, df) > p && high < Number.MAX_VALUE / 4)
        high *= 2;
    return bisect(t => p - tSf(t, df), high === 1 ? 0 : high / 2, high);
}
