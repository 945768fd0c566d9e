/** What one `log-batch` may hold, and the cutting of more into requests that each are legal. */
export interface Metric {
    key: string;
    value: number;
    /** Milliseconds since 1970. The same point with the same time is stored once, however often it is sent. */
    timestampMs: number;
    step: number;
}
export interface Pair {
    key: string;
    value: string;
}
export declare const pairsOf: (tags: Record<string, string>) => Pair[];
/** As the server wants it. */
export interface Batch {
    metrics: WireMetric[];
    params: Pair[];
    tags: Pair[];
}
export interface WireMetric {
    key: string;
    value: number | string;
    timestamp: number;
    step: number;
}
/**
 * Params go alone: one that is refused takes its whole batch with it.
 * @throws RangeError for a time or a step that is no number: the server would store the point at 1970.
 */
export declare function batchesOf({ metrics, params, tags }: {
    metrics: Metric[];
    params: Pair[];
    tags: Pair[];
}): Batch[];
