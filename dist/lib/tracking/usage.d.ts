/** Tokens and dollars as Inspect counts them: per call, per model, per sample. */
import type { Json } from '../logs/eval-log.ts';
export type UsageCounts = {
    [key: string]: number;
};
/** Every number of a usage, whatever it counts; a cost keeps its cents. */
export declare function usageToDict(usage: unknown): UsageCounts;
/** Over all models. */
export declare function sumUsageMap(usageByModel: unknown): UsageCounts;
export declare function addUsage(sum: UsageCounts, more: UsageCounts): void;
/** By model, of a sample whose own count is empty. */
export declare function extractUsageFromEvents(sample: unknown): {
    [model: string]: UsageCounts;
};
/** The same for events that come one by one. */
export declare class EventUsage {
    #private;
    readonly byModel: {
        [model: string]: UsageCounts;
    };
    add(event: Json): void;
}
export declare function eventType(event: unknown): string | null;
/**
 * As MLflow counts: tokens that a cache held are tokens of the input, of which Inspect tells apart. A cost only where
 * the log has one.
 */
export declare function chatUsage(usage: unknown): {
    [key: string]: UsageCounts;
};
