/** P(T > t). */
export declare function tSf(t: number, df: number): number;
/** P(T ≤ t). */
export declare function tCdf(t: number, df: number): number;
/** P(|T| ≥ |t|). */
export declare function tTwoSided(t: number, df: number): number;
/** The t with P(T ≤ t) = p. */
export declare function tQuantile(p: number, df: number): number;
/** The t ≥ 0 with P(T > t) = p, p ≤ ½; for p > ½ the mirrored value. */
export declare function tUpperQuantile(p: number, df: number): number;
