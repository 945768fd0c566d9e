import { inUnits, unitFor } from "./magnitude.js";
/**
 * Running sum with Neumaier's compensation: exact to the last bit or so at any length and order of magnitude.
 * @see Neumaier 1974, Z. Angew. Math. Mech. 54:39
 */
export class RunningSum {
    total = 0;
    lost = 0;
    add(value) {
        const next = this.total + value;
        this.lost += Math.abs(this.total) >= Math.abs(value) ? this.total - next + value : value - next + this.total;
        this.total = next;
    }
    get value() {
        return this.total + this.lost;
    }
}
/** Compensated sum. */
export function sum(values) {
    const running = new RunningSum();
    for (let i = 0; i < values.length; i++)
        running.add(values[i]);
    return running.value;
}
/** Unbiased variance (divisor n − 1), in squared units, by two passes; null below two values. */
export function variance(values) {
    const n = values.length;
    if (n < 2)
        return null;
    const centre = sum(values) / n;
    const squares = new RunningSum();
    for (let i = 0; i < n; i++)
        squares.add((values[i] - centre) ** 2);
    return squares.value / (n - 1);
}
/** Largest absolute value; 0 for no values. */
export function largestSize(values) {
    let largest = 0;
    for (let i = 0; i < values.length; i++) {
        const size = Math.abs(values[i]);
        if (size > largest)
            largest = size;
    }
    return largest;
}
/** Standard deviations below this share of the largest value are rounding noise, not spread. */
const ROUNDING = 1e-12;
/** Sample standard deviation; null when undefined (n < 2) or when it is only rounding noise. */
export function spread(values) {
    const largest = largestSize(values);
    const unit = unitFor(largest);
    const found = variance(unit === 1 ? values : inUnits(values, unit));
    if (found === null)
        return null;
    const deviation = Math.sqrt(found) * unit;
    return deviation <= ROUNDING * largest ? null : deviation;
}
/** candidate − baseline, pair by pair. */
export function differences(baseline, candidate) {
    const d = new Float64Array(baseline.length);
    for (let i = 0; i < d.length; i++)
        d[i] = candidate[i] - baseline[i];
    return d;
}
