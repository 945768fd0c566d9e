import { turnedBounds } from "./metric.js";
/** Range of a score: the declared one, else [0, 1] when every value of both sides lies in it, else unknown. */
export function scoreRange({ settings, bounds, }) {
    const declared = settings.range;
    // A value outside the declared range would make every bound computed from it wrong.
    if (declared)
        return bounds.min < declared.min || bounds.max > declared.max ? null : declared;
    return bounds.min >= 0 && bounds.max <= 1 ? { min: 0, max: 1 } : null;
}
/** The drop to rule out: the metric's own, else the global one as a share of the range; none without a range. */
export function scoreMargin({ settings, range, margin, }) {
    if (range === null)
        return null;
    return settings.margin ?? margin * (range.max - range.min);
}
/** A drop larger than this is ruled out; ≥ 0, and null where nothing is. */
export function ruledOut(rangeInterval, direction) {
    return rangeInterval === null ? null : Math.max(0, -turnedBounds(rangeInterval, direction).lower);
}
/** Rise of cost, tokens or time that matters by default, as ratio − 1. */
export const RESOURCE_MARGIN = 0.1;
/** Rise of an error or limit rate that matters by default. */
export const RATE_MARGIN = 0.01;
