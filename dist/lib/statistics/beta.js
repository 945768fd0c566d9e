/** Beta distribution: regularised incomplete beta with both tails, and quantiles. */
import { requirePositive, requireProbability } from "./checks.js";
import { deviance, stirlingError } from "./gamma.js";
import { bisect } from "./roots.js";
const TINY = 1e-300;
const STEPS = 200_000;
/** x^a y^b / B(a, b) with y = 1 − x, by Loader's deviances: no difference of large log gammas. */
function prefix(a, b, x, y) {
    const n = a + b;
    const log = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
    return Math.exp(log) * Math.sqrt((a / n) * (b / (2 * Math.PI)));
}
/** Continued fraction of I_x(a, b) without its prefix; converges fast for x < (a + 1)/(a + b + 2). */
function fraction(a, b, x) {
    let c = 1;
    let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
    let h = d;
    for (let m = 1; m < STEPS; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / (1 + even * d || TINY);
        c = 1 + even / c || TINY;
        h *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / (1 + odd * d || TINY);
        c = 1 + odd / c || TINY;
        h *= d * c;
        if (Math.abs(d * c - 1) < 3e-16)
            break;
    }
    return h;
}
/**
 * Regularised incomplete beta, both tails. `y` must be 1 − x, passed apart so that neither end loses digits.
 * `lower` = I_x(a, b), `upper` = 1 − I_x(a, b), each accurate when it is the small one.
 */
export function incompleteBeta(of) {
    const { a, b, x, y } = of;
    if (Number.isNaN(a + b + x + y))
        return { lower: Number.NaN, upper: Number.NaN };
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (y <= 0)
        return { lower: 1, upper: 0 };
    if (x > (a + 1) / (a + b + 2)) {
        const upper = Math.min(1, (prefix(b, a, y, x) / b) * fraction(b, a, y));
        return { lower: 1 - upper, upper };
    }
    const lower = Math.min(1, (prefix(a, b, x, y) / a) * fraction(a, b, x));
    return { lower, upper: 1 - lower };
}
function tails(x, { a, b }) {
    requirePositive('a', a);
    requirePositive('b', b);
    if (Number.isNaN(x))
        throw new RangeError('x must be a number');
    return incompleteBeta({ a, b, x, y: 1 - x });
}
/** P(X ≤ x) for X ~ Beta(a, b). */
export function betaCdf(x, shape) {
    return tails(x, shape).lower;
}
/** P(X > x) for X ~ Beta(a, b). */
export function betaSf(x, shape) {
    return tails(x, shape).upper;
}
/** The x with P(X ≤ x) = p. */
export function betaQuantile(p, shape) {
    requireProbability('p', p);
    if (p === 0 || p === 1)
        return p;
    return p <= 0.5 ? bisect(x => tails(x, shape).lower - p, 0, 1) : bisect(x => 1 - p - tails(x, shape).upper, 0, 1);
}
/** The x with P(X > x) = p. */
export function betaUpperQuantile(p, { a, b }) {
    return 1 - betaQuantile(p, { a: b, b: a });
}
