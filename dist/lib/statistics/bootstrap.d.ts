/** Bootstrap intervals of a mean difference: kept for compatibility; no verdict rests on them (docs/statistics.md). */
import { type Numbers } from './checks.ts';
import type { Bounds } from './tango.ts';
export interface BootstrapIntervals {
    percentile: Bounds;
    /** Bias-corrected and accelerated; null when the resamples do not straddle the estimate. */
    bca: Bounds | null;
}
export interface Resampling {
    level: number;
    resamples: number;
    seed: number;
}
/**
 * Percentile and BCa intervals by resampling pairs.
 * @returns null below two differences or without spread: an interval of width 0 is a refusal, not an answer.
 * @see Efron 1987, JASA 82:171
 */
export declare function bootstrapIntervals(differences: Numbers, options: Resampling): BootstrapIntervals | null;
/** Acceleration constant of a mean by the jackknife; null without spread. */
export declare function bcaAcceleration(differences: Numbers): number | null;
