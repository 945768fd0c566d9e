/** Runs: made, read, found, ended, tagged. */
import type { Api } from './api.ts';
import type { Pair } from './limits.ts';
import { type MetricPoint, type Page, type Run, type RunStatus } from './schema.ts';
export interface NewRun {
    experimentId: string;
    /** A random one, unless given. */
    name?: string;
    /** Milliseconds since 1970. */
    startTimeMs: number;
    /** `mlflow.parentRunId` nests the run. */
    tags?: readonly Pair[];
}
export interface RunChange {
    /** The server takes any other word and ignores it. */
    status?: RunStatus;
    endTimeMs?: number;
    name?: string;
}
export interface RunSearch {
    experimentIds: readonly string[];
    /** See filters.ts. */
    filter?: string;
    /** Such as `attributes.start_time DESC`. */
    orderBy?: readonly string[];
    deleted?: 'without' | 'too' | 'only';
    pageSize?: number;
    /** Most runs in all. */
    limit?: number;
}
/** Sent once: whoever hears nothing looks for the run by its tags before making another. @throws MlflowError */
export declare function createRun(api: Api, { experimentId, name, startTimeMs, tags }: NewRun): Promise<Run>;
/** Deleted ones too. @throws MlflowError */
export declare function getRun(api: Api, runId: string): Promise<Run>;
/** @throws MlflowError */
export declare function deleteRun(api: Api, runId: string): Promise<void>;
/** @throws MlflowError */
export declare function updateRun(api: Api, runId: string, { status, endTimeMs, name }: RunChange): Promise<void>;
/** A value that is too long is cut visibly, which JSON does not survive. @throws MlflowError */
export declare function setTag(api: Api, runId: string, { key, value }: Pair): Promise<void>;
/** Page by page, as far as they are read. @throws MlflowError */
export declare function searchRuns(api: Api, search: RunSearch): AsyncGenerator<Run>;
/** Every point of a metric, in the order in which the server has them. @throws MlflowError */
export declare function metricHistory(api: Api, runId: string, key: string): Promise<MetricPoint[]>;
/** MLflow 2 names a next page even after the last one: an empty page is the end, too. */
export declare function paged<T>(page: (token: string | undefined) => Promise<Page<T>>, limit: number): AsyncGenerator<T>;
