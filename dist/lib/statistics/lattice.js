/** Denominators above this are treated as a continuum. */
export const LARGEST_DENOMINATOR = 10_000;
/** Rounding noise of a mean or a difference of means, relative to the value (at least 1). */
const NOISE = 1e-12;
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
function isWhole(value, tolerance) {
    return Math.abs(value - Math.round(value)) <= tolerance;
}
/** Smallest denominator of `value` up to the limit, by continued fractions; null when there is none. */
function denominatorOf(value) {
    const tolerance = NOISE * Math.max(1, Math.abs(value));
    let rest = Math.abs(value);
    let [previous, denominator] = [0, 1];
    while (denominator <= LARGEST_DENOMINATOR) {
        if (isWhole(value * denominator, tolerance * denominator))
            return denominator;
        const fraction = rest - Math.floor(rest);
        if (fraction < NOISE)
            return null;
        rest = 1 / fraction;
        [previous, denominator] = [denominator, Math.floor(rest) * denominator + previous];
    }
    return null;
}
/** Smallest q ≤ 10,000 with every value · q whole (up to rounding noise), or null. Give distinct values only. */
export function commonDenominator(values) {
    let common = 1;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (isWhole(value * common, NOISE * common * Math.max(1, Math.abs(value))))
            continue;
        const own = denominatorOf(value);
        if (own === null)
            return null;
        common *= own / greatestCommonDivisor(common, own);
        if (common > LARGEST_DENOMINATOR)
            return null;
    }
    return common;
}
/** Greatest common divisor of whole sizes; 0 for none. */
export function commonStep(sizes) {
    let step = 0;
    for (let i = 0; i < sizes.length; i++)
        step = greatestCommonDivisor(sizes[i], step);
    return step;
}
