/** Do values share a small denominator? Epoch means k/E, half points and rounded judge scores do. */
import type { Numbers } from './checks.ts';
/** Denominators above this are treated as a continuum. */
export declare const LARGEST_DENOMINATOR = 10000;
/** Smallest q ≤ 10,000 with every value · q whole (up to rounding noise), or null. Give distinct values only. */
export declare function commonDenominator(values: Numbers): number | null;
/** Greatest common divisor of whole sizes; 0 for none. */
export declare function commonStep(sizes: Numbers): number;
