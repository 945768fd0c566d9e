/** What the samples themselves say about comparability: questions, data sets, what is missing or invalidated. */
import type { Finding } from './comparability.ts';
import type { PairedSides } from './paired-metric.ts';
import type { PairedResource } from './resources.ts';
/** Below this share of shared questions, or of scored samples, there is no verdict (design 5.2). */
export declare const COVERAGE_FLOOR = 0.9;
export declare function sampleFindings(sides: PairedSides): Finding[];
/** At least 90 %, or all but one of a small suite: one lost sample is no reason to judge nothing. */
export declare function isNearlyAll({ part, whole }: {
    part: number;
    whole: number;
}): boolean;
/** Reads from a cache make a run cheap and fast without any merit of the change. */
export declare function cacheFindings(resources: readonly PairedResource[]): Finding[];
