/** Ranges and margins: how large a drop matters, and how large a one the data rule out. */
import type { BetterDirection } from '../inputs/policy.ts';
import type { MetricSettings } from '../pair/settings.ts';
/** Range of a score: the declared one, else [0, 1] when every value of both sides lies in it, else unknown. */
export declare function scoreRange({ settings, bounds, }: {
    settings: MetricSettings;
    bounds: {
        min: number;
        max: number;
    };
}): {
    min: number;
    max: number;
} | null;
/** The drop to rule out: the metric's own, else the global one as a share of the range; none without a range. */
export declare function scoreMargin({ settings, range, margin, }: {
    settings: MetricSettings;
    range: {
        min: number;
        max: number;
    } | null;
    margin: number;
}): number | null;
/** A drop larger than this is ruled out; ≥ 0, and null where nothing is. */
export declare function ruledOut(rangeInterval: {
    lower: number;
    upper: number;
} | null, direction: BetterDirection): number | null;
/** Rise of cost, tokens or time that matters by default, as ratio − 1. */
export declare const RESOURCE_MARGIN = 0.1;
/** Rise of an error or limit rate that matters by default. */
export declare const RATE_MARGIN = 0.01;
