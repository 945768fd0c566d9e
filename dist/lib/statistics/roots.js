/** Roots of monotone functions inside a bracket. */
/** Halvings that lead from the largest double to the smallest and through its bits; more happen only to NaN. */
const BISECTIONS = 2_200;
/**
 * Bisection to the last bit: the point where `curve` changes sign between `low` and `high`.
 * Slow and unbeatable; used where the curve spans hundreds of orders of magnitude (quantiles).
 */
export function bisect(curve, low, high) {
    const below = curve(low) < 0;
    let [a, b] = [low, high];
    for (let step = 0; step < BISECTIONS; step++) {
        const middle = a / 2 + b / 2;
        if (middle <= Math.min(a, b) || middle >= Math.max(a, b))
            return middle;
        if (curve(middle) < 0 === below)
            a = middle;
        else
            b = middle;
    }
    return a / 2 + b / 2;
}
/** Relative width of the bracket at which a root counts as found. */
const WIDTH = 4e-15;
/**
 * Chandrupatla's bracketing root: inverse quadratic steps where safe, bisection elsewhere; about ten evaluations.
 * `atLow` and `atHigh` are the signs (or values) of the curve at the ends, which are never evaluated.
 * @see Chandrupatla 1997, Advances in Engineering Software 28:145
 */
export function root(curve, bracket) {
    let [a, fa, b, fb] = [bracket.low, bracket.atLow, bracket.high, bracket.atHigh];
    let share = 0.5;
    for (let step = 0; step < 200; step++) {
        const x = a + share * (b - a);
        const fx = curve(x);
        const [c, fc] = fx > 0 === fa > 0 ? [a, fa] : [b, fb];
        if (c === b)
            [b, fb] = [a, fa];
        [a, fa] = [x, fx];
        const best = Math.abs(fa) < Math.abs(fb) ? a : b;
        const tolerance = (WIDTH * Math.abs(best) + 1e-300) / Math.abs(b - a);
        if (fx === 0 || tolerance > 0.5)
            return best;
        share = Math.min(1 - tolerance, Math.max(tolerance, nextShare({ a, fa, b, fb, c, fc })));
    }
    return a / 2 + b / 2;
}
function nextShare(at) {
    const { a, fa, b, fb, c, fc } = at;
    if (![fa, fb, fc].every(Number.isFinite))
        return 0.5;
    const xi = (a - b) / (c - b);
    const phi = (fa - fb) / (fc - fb);
    if (!(phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi))
        return 0.5;
    return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb));
}
