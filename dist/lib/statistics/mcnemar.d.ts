/** Counts of samples that changed. `lost`: baseline passed, candidate failed; `gained`: the reverse. */
export interface Flips {
    lost: number;
    gained: number;
}
export interface McNemar {
    /** Exact two-sided p; 1 if nothing flipped. Below about 1e-308 it underflows to 0. */
    exact: number;
    /** Mid-p, two-sided: half the mass of the observed table; 1 if nothing flipped. Never above `exact`. */
    midP: number;
    /** χ² without and with continuity correction (floored at 0), df 1; 0 if nothing flipped. */
    chiSquared: number;
    chiSquaredCorrected: number;
    asymptotic: number;
    asymptoticCorrected: number;
    /** Smallest mid-p that this many flips can reach: tells "no evidence" from "too few flips". */
    smallestMidP: number;
}
/**
 * McNemar's test in its four usual forms. Without a real change every flip is a fair coin;
 * samples that did not flip carry no evidence.
 * @throws RangeError on a negative or fractional count.
 * @see McNemar 1947, Psychometrika 12:153; mid-p: Fagerland, Lydersen & Laake 2013, BMC Med Res Methodol 13:91
 */
export declare function mcnemar({ lost, gained }: Flips): McNemar;
