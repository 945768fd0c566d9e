/** Density φ(x). */
export declare function normalPdf(x: number): number;
/** P(Z > x), relative error about 1e-13 down to 1e-300. */
export declare function normalSf(x: number): number;
/** P(Z ≤ x). */
export declare function normalCdf(x: number): number;
/** The z with P(Z ≤ z) = p; ±Infinity at p = 1 and 0. */
export declare function normalQuantile(p: number): number;
/** The z with P(Z > z) = p: exact for tails too small to write as 1 − p. */
export declare function normalUpperQuantile(p: number): number;
