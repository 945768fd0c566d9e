/** Traces of one run, written by whatever way the server has; a second time nothing changes. */
import type { Api } from './api.ts';
import type { Span, TraceInfo } from './trace.ts';
import type { StoredTrace } from './trace-sending.ts';
import type { ServerVersion } from './version.ts';
export interface TraceWriterOptions {
    experimentId: string;
    /** The traces carry it as `mlflow.sourceRun` in their metadata: it is what they are found by. */
    runId: string;
    version: ServerVersion;
}
export interface TracesWritten {
    written: number;
    /** Were there as they are. */
    kept: number;
    refused: {
        traceId: string;
        reason: string;
    }[];
    /** What this server lacks, and what of it could not be made up for. */
    notes: string[];
}
export type Spans = AsyncIterable<Span> | Iterable<Span>;
/** A trace that is written while another one is waits for it. */
export interface TraceWriter {
    /** By their ids; in MLflow 2 by `clientRequestId`. Asked once. @throws MlflowError */
    existing(): Promise<ReadonlyMap<string, StoredTrace>>;
    /** @param spans are not even begun where the trace is there already. @throws MlflowError, and what `spans` throws */
    write(info: TraceInfo, spans: Spans): Promise<void>;
    /** @throws MlflowError */
    finish(): Promise<TracesWritten>;
}
export declare function traceWriter(api: Api, options: TraceWriterOptions): TraceWriter;
