/** Metrics, params and tags of a run, in as many requests as it takes; what could not be stored has a name. */
import type { Api } from './api.ts';
import { type Metric, type Pair } from './limits.ts';
export interface Logged {
    metrics?: readonly Metric[];
    params?: readonly Pair[];
    /** Of the same key, the last one counts. */
    tags?: readonly Pair[];
}
/** A param keeps its first value for ever. */
export interface ParamConflict {
    key: string;
    stored: string;
    refused: string;
}
export interface BatchOutcome {
    /** Everything else was stored. */
    conflicts: ParamConflict[];
    /** Keys that had to be changed to be legal. */
    renamed: {
        from: string;
        to: string;
    }[];
    /** Keys of the values that were too long and end in a mark. */
    cut: string[];
}
/** @throws MlflowError */
export declare function logBatch(api: Api, { runId, logged }: {
    runId: string;
    logged: Logged;
}): Promise<BatchOutcome>;
