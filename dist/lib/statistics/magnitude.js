/** Fourth powers, times any number of pairs, stay finite and above 0 between these. */
const LARGE = 2 ** 200;
const SMALL = 2 ** -200;
/** The unit in which `largest` lies between 2⁻²⁰⁰ and 2²⁰⁰; 1 for all ordinary numbers and for 0. */
export function unitFor(largest) {
    if (largest === 0 || (largest >= SMALL && largest <= LARGE))
        return 1;
    const exponent = Math.floor(Math.log2(largest));
    return 2 ** (largest > LARGE ? exponent - 200 : exponent + 200);
}
export function inUnits(values, unit) {
    const scaled = new Float64Array(values.length);
    for (let i = 0; i < scaled.length; i++)
        scaled[i] = values[i] / unit;
    return scaled;
}
/** null instead of NaN, ±Infinity or nothing. */
export function finiteOrNull(value) {
    return value !== null && Number.isFinite(value) ? value : null;
}
/** The nearest double to a number that may lie beyond all of them. */
export function saturated(value) {
    return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}
/** null unless both ends are finite. */
export function finiteBounds(bounds) {
    return bounds !== null && Number.isFinite(bounds.lower) && Number.isFinite(bounds.upper) ? bounds : null;
}
