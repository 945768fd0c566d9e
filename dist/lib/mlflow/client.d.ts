/** One door to an MLflow server, 2.22 and 3: experiments, runs, their files and traces over plain REST. Knows nothing of Inspect. */
import type { Http } from '../http.ts';
import { type Api } from './api.ts';
import { type ArtifactBody, type Download, type Listing, type RunOfArtifacts, type UploadOutcome } from './artifacts.ts';
import { type BatchOutcome, type Logged } from './batch.ts';
import { type DatasetInput } from './datasets.ts';
import { type EnsuredExperiment } from './experiments.ts';
import type { Pair } from './limits.ts';
import { type NewRun, type RunChange, type RunSearch } from './runs.ts';
import type { Experiment, MetricPoint, Run } from './schema.ts';
import type { MLflowSettings } from './settings.ts';
import type { TraceInfo } from './trace.ts';
import { type ReadTrace } from './trace-reader.ts';
import { type FoundTrace, type TraceSearch } from './trace-search.ts';
import { type TraceWriter } from './trace-writer.ts';
import { type ServerVersion } from './version.ts';
export type { Api } from './api.ts';
export type { ArtifactBody, Download, Listing, RunOfArtifacts, UploadOutcome } from './artifacts.ts';
export type { BatchOutcome, Logged } from './batch.ts';
export type { DatasetInput } from './datasets.ts';
export type { EnsuredExperiment } from './experiments.ts';
export type { Metric, Pair } from './limits.ts';
export type { NewRun, RunChange, RunSearch } from './runs.ts';
export type { Experiment, MetricPoint, Run, RunStatus } from './schema.ts';
export type { ReadTrace } from './trace-reader.ts';
export type { FoundTrace, TraceSearch } from './trace-search.ts';
export type { TraceWriter } from './trace-writer.ts';
export type { ServerVersion } from './version.ts';
/** Everything throws MlflowError, and only that, when the server gives no answer that can be used. */
export interface Mlflow {
    /** For what has no method here. */
    readonly api: Api;
    /** Asked until it was answered once. */
    version(): Promise<ServerVersion>;
    /** Found, restored or made. */
    ensureExperiment(name: string): Promise<EnsuredExperiment>;
    /** A deleted one, too; nothing is made. */
    experimentByName(name: string): Promise<Experiment | undefined>;
    /** Not repeated when no answer comes: look for the run by its tags before making another. */
    createRun(run: NewRun): Promise<Run>;
    getRun(runId: string): Promise<Run>;
    updateRun(runId: string, change: RunChange): Promise<void>;
    /** It can be restored on the server. */
    deleteRun(runId: string): Promise<void>;
    searchRuns(search: RunSearch): AsyncIterable<Run>;
    logBatch(runId: string, logged: Logged): Promise<BatchOutcome>;
    setTag(runId: string, tag: Pair): Promise<void>;
    logInputs(runId: string, datasets: readonly DatasetInput[]): Promise<void>;
    metricHistory(runId: string, key: string): Promise<MetricPoint[]>;
    listArtifacts(runId: string, folder?: string): Promise<Listing>;
    uploadArtifact(run: RunOfArtifacts, path: string, body: ArtifactBody): Promise<UploadOutcome>;
    downloadArtifact(runId: string, path: string, options: {
        maxBytes: number;
    }): Promise<Download>;
    /** Traces of a run that carry it as `mlflow.sourceRun`. */
    traceWriter(run: Pick<Run, 'experimentId' | 'runId'>): Promise<TraceWriter>;
    /** Without their spans. */
    searchTraces(search: TraceSearch): AsyncIterable<FoundTrace>;
    /** With their spans, in the order given. `maxBytes`: of one trace. */
    readTraces(found: AsyncIterable<FoundTrace> | Iterable<FoundTrace>, options?: {
        maxBytes?: number;
    }): AsyncIterable<ReadTrace>;
    runUrl(run: Pick<Run, 'experimentId' | 'runId'>): string;
    /** Null where the server has no such page. */
    compareUrl(runs: readonly Pick<Run, 'experimentId' | 'runId'>[]): string | null;
    experimentUrl(experimentId: string): string;
    traceUrl(trace: Pick<TraceInfo, 'experimentId' | 'traceId'>): string;
}
export interface ConnectOptions {
    settings: MLflowSettings;
    http: Http;
    /** Told of what makes the run wait, in one line. */
    onWait: (message: string) => void;
    /** Ends whatever is under way. */
    signal?: AbortSignal;
}
/** @throws RangeError when the settings name no server: whoever connects has asked for that before. */
export declare function connectMlflow({ settings: { server }, http, onWait, signal }: ConnectOptions): Mlflow;
