/**
 * Numbers whose squares would leave the range of doubles are counted in a larger or smaller unit. Units are powers of
 * two, so nothing is rounded that matters: what vanishes is below 1e-180 of the largest value.
 */
import type { Numbers } from './checks.ts';
/** The unit in which `largest` lies between 2⁻²⁰⁰ and 2²⁰⁰; 1 for all ordinary numbers and for 0. */
export declare function unitFor(largest: number): number;
export declare function inUnits(values: Numbers, unit: number): Float64Array;
/** null instead of NaN, ±Infinity or nothing. */
export declare function finiteOrNull(value: number | null): number | null;
/** The nearest double to a number that may lie beyond all of them. */
export declare function saturated(value: number): number;
/** null unless both ends are finite. */
export declare function finiteBounds<T extends {
    lower: number;
    upper: number;
}>(bounds: T | null): T | null;
