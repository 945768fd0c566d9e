/** Sample quantiles. */
import { requireFinite, requireProbability } from "./checks.js";
/**
 * Quantile of values in ascending order by linear interpolation (type 7, as NumPy and R).
 * @throws RangeError for no values or q outside [0, 1]
 * @see Hyndman & Fan 1996, Am Stat 50:361
 */
export function quantileOfSorted(sorted, q) {
    requireProbability('q', q);
    if (sorted.length === 0)
        throw new RangeError('a quantile needs at least one value');
    const rank = q * (sorted.length - 1);
    const below = Math.floor(rank);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    return low + (rank - below) * (high - low);
}
/** The same for values in any order, which are not changed. Sorts as numbers: 10 comes after 9. */
export function quantile(values, q) {
    requireFinite('values', values);
    return quantileOfSorted(Float64Array.from(values).sort(), q);
}
