/**
 * The statistical functions of the Python package inspect-mlflow under the same names, with right numbers:
 * exact tests instead of the shifted bootstrap and χ², score intervals instead of Wald, null instead of made-up values.
 */
import { type Numbers } from './checks.ts';
/** Scores, or pass/fail as true and false. */
export type PairedScores = readonly (number | boolean)[];
export interface SignificanceResult {
    /** p ≤ significance. False where nothing can be tested. */
    significant: boolean;
    /** Two-sided; 1 for no pairs. */
    pValue: number;
    /** Interval of the mean difference candidate − baseline; null where none is defined. */
    ciLower: number | null;
    ciUpper: number | null;
    /** `mcnemar`, `bootstrap` or `permutation`, as in the Python package. */
    method: string;
    /** The test behind `pValue`. */
    test: string;
    /** The plain exact p (`pValue` may be a mid-p); null for no pairs or where only an approximation is known. */
    exactPValue: number | null;
    /** Smallest p that these differences could have reached: tells "no evidence" from "too few pairs". */
    smallestPValue: number;
    /** Mean difference; null for no pairs. */
    meanDifference: number | null;
    /** Cohen's d_z; null when undefined, and always for pass/fail. */
    effectSize: number | null;
    n: number;
}
export interface TestOptions {
    /** α, default 0.05; the interval has level 1 − α. */
    significance?: number;
}
export interface BootstrapOptions extends TestOptions {
    nResamples?: number;
    seed?: number;
    /** BCa instead of the percentile interval. */
    bca?: boolean;
}
interface PairedInput {
    baseline: PairedScores;
    candidate: PairedScores;
}
/**
 * McNemar's test of pass/fail scores: mid-p with the exact p beside it, and Tango's score interval.
 * @throws RangeError on unequal lengths or scores other than 0, 1, true, false
 */
export declare function mcnemarsTest({ baseline, candidate, significance, }: PairedInput & TestOptions): SignificanceResult;
/** Sign-flip test of the mean difference, exact or by saddlepoint (no iterations, no seed), with its score interval. */
export declare function permutationTest({ baseline, candidate, significance, }: PairedInput & TestOptions): SignificanceResult;
/**
 * Bootstrap interval of the mean difference; its p comes from the sign-flip test, because shifted bootstrap
 * p values reject up to half of all true null hypotheses at small n. No interval is given without spread.
 */
export declare function bootstrapCi(input: PairedInput & BootstrapOptions): SignificanceResult;
/** Paired Cohen's d_z; null below two pairs or when all differences are equal up to rounding. */
export declare function cohensD({ baseline, candidate }: PairedInput): number | null;
/** The q-th quantile (0…1) of values in ascending order, by linear interpolation. */
export declare function percentile(sorted: Numbers, q: number): number;
export {};
