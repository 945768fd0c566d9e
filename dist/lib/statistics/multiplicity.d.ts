/** Family-wise error, any dependence. @see Dunn 1961 */
export declare function bonferroni(ps: readonly number[]): number[];
/** Family-wise error, any dependence; never worse than Bonferroni. @see Holm 1979, Scand J Stat 6:65 */
export declare function holm(ps: readonly number[]): number[];
/** Family-wise error under positive dependence. @see Hochberg 1988, Biometrika 75:800 */
export declare function hochberg(ps: readonly number[]): number[];
/** False discovery rate under positive dependence: for lists of samples, not for a gate. @see Benjamini & Hochberg 1995 */
export declare function benjaminiHochberg(ps: readonly number[]): number[];
/** False discovery rate under any dependence. @see Benjamini & Yekutieli 2001, Ann Stat 29:1165 */
export declare function benjaminiYekutieli(ps: readonly number[]): number[];
export interface TaroneHolm {
    /** Adjusted p in the order given; 1 for a metric that was set aside. */
    adjusted: number[];
    /** Tarone's K: smallest k with at most k metrics able to reach α/k. */
    k: number;
    /** Metrics that could reach α/K and so were tested. */
    tested: number;
    /** True for every metric that was set aside because it cannot reach α/K. */
    pruned: boolean[];
}
/**
 * Holm over the metrics that could be significant at all. A metric with few flips cannot reach a small p;
 * counting it would only tax the others. Uses the smallest attainable p, which does not depend on the direction
 * of the change, so family-wise error stays controlled.
 * @see Tarone 1990, Biometrics 46:515
 */
export declare function taroneHolm(family: {
    p: readonly number[];
    smallestP: readonly number[];
    alpha: number;
}): TaroneHolm;
