/** P(X > x); computed directly, so it does not vanish at x = 700. */
export declare function chiSquaredSf(x: number, df: number): number;
/** P(X ≤ x). */
export declare function chiSquaredCdf(x: number, df: number): number;
/** The x with P(X ≤ x) = p. */
export declare function chiSquaredQuantile(p: number, df: number): number;
