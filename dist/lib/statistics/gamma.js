/** Log gamma, Loader's deviance parts and the incomplete gamma function. */
import { requirePositive } from "./checks.js";
const EULER_GAMMA = 0.5772156649015329;
const HALF_LOG_TWO_PI = 0.9189385332046728;
const LAST_TERM = 60;
const ZETA_TERMS = 60;
/** Σ n^−k from n = first on, by Euler–Maclaurin. */
function zetaTail(k, first) {
    const power = first ** -k;
    const bernoulli = [
        1 / 12,
        (-(k + 1) * (k + 2)) / 720 / first ** 2,
        ((k + 1) * (k + 2) * (k + 3) * (k + 4)) / 30240 / first ** 4,
    ];
    return ((power * first) / (k - 1) + power / 2 + ((power * k) / first) * bernoulli.reduce((total, term) => total + term, 0));
}
/** ζ(k) − 1 for k = 0…59 (the first two unused). */
const ZETA_MINUS_ONE = Array.from({ length: LAST_TERM }, (_, k) => {
    if (k < 2)
        return 0;
    let total = zetaTail(k, ZETA_TERMS + 1);
    for (let n = ZETA_TERMS; n >= 2; n--)
        total += n ** -k;
    return total;
});
/** ln Γ(2 + w) for |w| ≤ 1/2 by its Taylor series: keeps all digits where ln Γ passes through 0. */
function logGammaNearTwo(w) {
    let total = 0;
    for (let k = LAST_TERM - 1; k >= 2; k--)
        total += (ZETA_MINUS_ONE[k] * (-w) ** k) / k;
    return total + w * (1 - EULER_GAMMA);
}
/** Stirling's correction: ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π]. */
export function stirlingError(x) {
    if (x < 15)
        return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
    const q = 1 / (x * x);
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - (691 / 360360) * q) * q) * q) * q) * q) / x;
}
/** ln Γ(x), x > 0; relative error about 1e-15. */
export function logGamma(x) {
    requirePositive('x', x);
    if (x < 0.5)
        return logGamma(x + 1) - Math.log(x);
    if (x < 1.5)
        return logGammaNearTwo(x - 1) - Math.log1p(x - 1);
    if (x <= 2.5)
        return logGammaNearTwo(x - 2);
    if (x > 15)
        return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
    let product = 1;
    let rest = x;
    while (rest > 2.5)
        product *= --rest;
    return Math.log(product) + logGammaNearTwo(rest - 2);
}
/** ln B(a, b). */
export function logBeta(a, b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}
/** ln of the number of ways to choose k of n. */
export function logChoose(n, k) {
    return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
/**
 * Loader's deviance x ln(x/m) + m − x, without cancellation when x ≈ m.
 * @see Loader 2000, "Fast and accurate computation of binomial probabilities"
 */
export function deviance(x, m) {
    if (x === 0)
        return m;
    if (Math.abs(x - m) >= 0.1 * (x + m))
        return x * Math.log(x / m) + m - x;
    const v = (x - m) / (x + m);
    let total = (x - m) * v;
    let power = 2 * x * v;
    for (let j = 1; j < LAST_TERM; j++) {
        power *= v * v;
        const next = total + power / (2 * j + 1);
        if (next === total)
            break;
        total = next;
    }
    return total;
}
/** ln of x^a e^{−x} / Γ(a + 1), the Poisson mass at a real-valued count. */
export function logPoissonMass(a, x) {
    return -stirlingError(a) - deviance(a, x) - HALF_LOG_TWO_PI - Math.log(a) / 2;
}
const TINY = 1e-300;
const STEPS = 100_000;
/** Lower regularised incomplete gamma by its series; for x < a + 1. */
function lowerSeries(a, x) {
    let term = 1;
    let total = 1;
    for (let k = 1; k < STEPS && term > total * 1e-17; k++) {
        term *= x / (a + k);
        total += term;
    }
    return Math.exp(logPoissonMass(a, x) + Math.log(total));
}
/** Upper regularised incomplete gamma by Lentz's continued fraction; for x ≥ a + 1. */
function upperFraction(a, x) {
    let b = x + 1 - a;
    let c = 1 / TINY;
    let d = 1 / b;
    let h = d;
    for (let i = 1; i < STEPS; i++) {
        const an = -i * (i - a);
        b += 2;
        d = 1 / (an * d + b || TINY);
        c = b + an / c || TINY;
        h *= d * c;
        if (Math.abs(d * c - 1) < 2e-16)
            break;
    }
    // One exponential of a sum of logarithms: the result may be subnormal and must be rounded once.
    return Math.exp(logPoissonMass(a, x) + Math.log(a * h));
}
/** Regularised incomplete gamma: `lower` = P(a, x), `upper` = Q(a, x), each accurate when it is the small one. */
export function incompleteGamma(a, x) {
    if (Number.isNaN(x))
        return { lower: Number.NaN, upper: Number.NaN };
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (x === Infinity)
        return { lower: 1, upper: 0 };
    if (x < a + 1) {
        const lower = lowerSeries(a, x);
        return { lower, upper: 1 - lower };
    }
    const upper = upperFraction(a, x);
    return { lower: 1 - upper, upper };
}
