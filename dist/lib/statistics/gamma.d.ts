/** Stirling's correction: ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π]. */
export declare function stirlingError(x: number): number;
/** ln Γ(x), x > 0; relative error about 1e-15. */
export declare function logGamma(x: number): number;
/** ln B(a, b). */
export declare function logBeta(a: number, b: number): number;
/** ln of the number of ways to choose k of n. */
export declare function logChoose(n: number, k: number): number;
/**
 * Loader's deviance x ln(x/m) + m − x, without cancellation when x ≈ m.
 * @see Loader 2000, "Fast and accurate computation of binomial probabilities"
 */
export declare function deviance(x: number, m: number): number;
/** ln of x^a e^{−x} / Γ(a + 1), the Poisson mass at a real-valued count. */
export declare function logPoissonMass(a: number, x: number): number;
/** Regularised incomplete gamma: `lower` = P(a, x), `upper` = Q(a, x), each accurate when it is the small one. */
export declare function incompleteGamma(a: number, x: number): {
    lower: number;
    upper: number;
};
