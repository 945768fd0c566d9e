export interface Trials {
    n: number;
    p: number;
}
/**
 * P(X = k).
 * @see Loader 2000, "Fast and accurate computation of binomial probabilities"
 */
export declare function binomialPmf(k: number, { n, p }: Trials): number;
/** P(X ≤ k). */
export declare function binomialCdf(k: number, { n, p }: Trials): number;
/** P(X > k). */
export declare function binomialSf(k: number, { n, p }: Trials): number;
/** P(X = k) of n fair coins; exact up to 50 coins. */
export declare function fairCoinPmf(k: number, n: number): number;
/** P(X ≤ k) of n fair coins; exact up to 50 coins. */
export declare function fairCoinCdf(k: number, n: number): number;
/**
 * Exact binomial test of k successes in n trials against p.
 * `pTwoSided` sums all outcomes no more likely than the observed one (as R binom.test and SciPy binomtest).
 */
export declare function binomialTest(k: number, trials: Trials): {
    pTwoSided: number;
    pLess: number;
    pGreater: number;
};
