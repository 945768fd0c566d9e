/** Sample quantiles. */
import { type Numbers } from './checks.ts';
/**
 * Quantile of values in ascending order by linear interpolation (type 7, as NumPy and R).
 * @throws RangeError for no values or q outside [0, 1]
 * @see Hyndman & Fan 1996, Am Stat 50:361
 */
export declare function quantileOfSorted(sorted: Numbers, q: number): number;
/** The same for values in any order, which are not changed. Sorts as numbers: 10 comes after 9. */
export declare function quantile(values: Numbers, q: number): number;
