import { type Side } from './identity.ts';
import type { PairedSides } from './paired-metric.ts';
export declare const RESOURCES: readonly ["cost", "totalTokens", "inputTokens", "outputTokens", "cacheReadTokens", "cacheWriteTokens", "reasoningTokens", "totalTime", "workingTime"];
export type ResourceName = (typeof RESOURCES)[number];
/** One resource over the pairs where both sides are known; dollars, tokens or seconds. */
export interface PairedResource {
    name: ResourceName;
    /** Per sample, mean over its epochs; sorted by id. */
    baseline: Float64Array;
    candidate: Float64Array;
    /** Sums over samples and epochs; where the sides ran different numbers of epochs, of one epoch each. */
    totals: {
        baseline: number;
        candidate: number;
    };
    /** Known pairs ÷ pairs; null without pairs. */
    coverage: number | null;
}
export declare function pairResources(sides: PairedSides): PairedResource[];
/** Sum over one sample's epochs; null when one does not say. */
export declare function sampleTotal(side: Side, sample: number, name: ResourceName): number | null;
