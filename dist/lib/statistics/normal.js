/** Standard normal distribution. The upper tail is always computed directly, never as 1 − cdf. */
import { requireProbability } from "./checks.js";
import { incompleteGamma } from "./gamma.js";
import { bisect } from "./roots.js";
const INVERSE_ROOT_TWO_PI = 0.3989422804014327;
/** Beyond this the tail is below the smallest double. */
const FARTHEST = 40;
/** Density φ(x). */
export function normalPdf(x) {
    return INVERSE_ROOT_TWO_PI * Math.exp((-x * x) / 2);
}
/** P(Z > x), relative error about 1e-13 down to 1e-300. */
export function normalSf(x) {
    const { lower, upper } = incompleteGamma(0.5, (x * x) / 2);
    return x >= 0 ? upper / 2 : 0.5 + lower / 2;
}
/** P(Z ≤ x). */
export function normalCdf(x) {
    return normalSf(-x);
}
/** The z with P(Z ≤ z) = p; ±Infinity at p = 1 and 0. */
export function normalQuantile(p) {
    requireProbability('p', p);
    if (p === 0 || p === 1)
        return p === 0 ? -Infinity : Infinity;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    return p === 0.5 ? 0 : -bisect(x => p - normalSf(x), 0, FARTHEST);
}
/** The z with P(Z > z) = p: exact for tails too small to write as 1 − p. */
export function normalUpperQuantile(p) {
    return -normalQuantile(p);
}
