import type { TraceState } from '../mlflow/trace.ts';
export interface TraceFilters {
    /** Milliseconds since 1970, included. */
    fromMs?: number | undefined;
    /** Included. */
    toMs?: number | undefined;
    traceIds?: readonly string[] | undefined;
    /** All must hold. */
    tags?: Readonly<Record<string, string>> | undefined;
    session?: string | undefined;
    /** Of MLflow. */
    runId?: string | undefined;
    status?: TraceState | undefined;
    /** Of the transcript: with or without its provider. The server cannot be asked for it. */
    model?: string | undefined;
}
/** In the server's language. */
export declare function traceFilter(filters: TraceFilters): string;
/** `gpt-4o` is `openai/gpt-4o`, too. */
export declare function isOfModel(model: string | null, wanted: string | undefined): boolean;
