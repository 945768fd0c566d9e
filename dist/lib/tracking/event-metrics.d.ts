/** Metrics of single events: model calls and tool calls, counted in the order of the log. */
import type { Fields } from '../logs/bodies.ts';
import { type Metric } from './facts.ts';
/** Counts each call once: a call that was waited for is logged when it begins, and again when it ends. */
export declare class EventCounter {
    #private;
    modelCalls: number;
    toolCalls: number;
    /** @param timestampMs of the eval, the same at every repetition. */
    metricsOf(event: Fields, timestampMs: number): Metric[];
    /** Uuids are of one sample: the next one has its own. */
    endSample(): void;
}
