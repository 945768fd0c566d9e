/** Sums, means and variances that do not lose digits: compensated sums, two-pass variance. */
import type { Numbers } from './checks.ts';
/**
 * Running sum with Neumaier's compensation: exact to the last bit or so at any length and order of magnitude.
 * @see Neumaier 1974, Z. Angew. Math. Mech. 54:39
 */
export declare class RunningSum {
    total: number;
    lost: number;
    add(value: number): void;
    get value(): number;
}
/** Compensated sum. */
export declare function sum(values: Numbers): number;
/** Unbiased variance (divisor n − 1), in squared units, by two passes; null below two values. */
export declare function variance(values: Numbers): number | null;
/** Largest absolute value; 0 for no values. */
export declare function largestSize(values: Numbers): number;
/** Sample standard deviation; null when undefined (n < 2) or when it is only rounding noise. */
export declare function spread(values: Numbers): number | null;
/** candidate − baseline, pair by pair. */
export declare function differences(baseline: Numbers, candidate: Numbers): Float64Array;
