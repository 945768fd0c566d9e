/** Samples that share a document, a seed or an author are not independent: cluster-robust mean and sign flips. */
import { type Numbers } from './checks.ts';
import { type SignFlip } from './sign-flip.ts';
import type { Bounds } from './tango.ts';
/** Differences and the dense cluster index 0…C−1 of each. */
export interface Clustered {
    differences: Numbers;
    cluster: Numbers;
}
export interface ClusterMean {
    n: number;
    clusters: number;
    mean: number;
    /** Standard errors: as if independent; cluster-robust CR0, CR1, CR2. Null when undefined (one value, one cluster). */
    seNaive: number | null;
    seCr0: number;
    seCr1: number | null;
    seCr2: number | null;
    /** Satterthwaite degrees of freedom of CR2 (fractional); C − 1 for equal cluster sizes. */
    df: number | null;
    /** CR2 t test of "mean = 0"; null when undefined or when the standard error is only rounding noise. */
    t: number | null;
    p: number | null;
    interval: Bounds | null;
}
/** Per cluster: number of differences and their sum. */
export declare function clusterSums({ differences, cluster }: Clustered): {
    sizes: Float64Array;
    sums: Float64Array;
};
/**
 * Mean difference with cluster-robust errors, CR2 (Bell–McCaffrey) with Satterthwaite degrees of freedom.
 * CR1 with z or t(C − 1) is too optimistic for unequal or few clusters and is offered for comparison only.
 * @returns null for no differences
 * @see Bell & McCaffrey 2002, Survey Methodology 28:169; Pustejovsky & Tipton 2018, JBES 36:672
 */
export declare function clusterMean(sample: Clustered, level: number): ClusterMean | null;
/** Sign-flip test that flips whole clusters: exact however strongly samples of a cluster move together. */
export declare function clusterSignFlip(sample: Clustered): SignFlip;
