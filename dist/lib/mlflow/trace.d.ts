/** A trace as MLflow keeps it, in plain values: what tracking writes and Scout reads. */
export type Json = string | number | boolean | null | Json[] | {
    [key: string]: Json;
};
export declare const TRACE_STATES: readonly ["OK", "ERROR", "IN_PROGRESS", "STATE_UNSPECIFIED"];
export type TraceState = (typeof TRACE_STATES)[number];
/** The head of a trace: everything but its spans. */
export interface TraceInfo {
    /** `tr-` and 32 hexadecimal digits where it is ours; MLflow 2 chooses its own. */
    traceId: string;
    experimentId: string;
    /** A name of the client's own choosing, for finding it again. */
    clientRequestId: string | null;
    /** Milliseconds since 1970. */
    requestTimeMs: number;
    durationMs: number | null;
    state: TraceState;
    requestPreview: string | null;
    responsePreview: string | null;
    /** Cannot be changed later: `mlflow.sourceRun`, `mlflow.trace.session`, `mlflow.trace.tokenUsage`, … */
    metadata: ReadonlyMap<string, string>;
    tags: ReadonlyMap<string, string>;
    assessments: readonly Assessment[];
}
/** What somebody or something thinks of a trace. */
export interface Assessment {
    /** Ours is fixed, so that a second time replaces. Null: the server gave none. */
    id: string | null;
    name: string;
    kind: 'feedback' | 'expectation';
    value: Json;
    /** Instead of a value. */
    error: {
        code: string;
        message: string;
    } | null;
    rationale: string | null;
    source: {
        type: string;
        id: string;
    };
    metadata: ReadonlyMap<string, string>;
    spanId: string | null;
    /** Milliseconds since 1970. */
    createdMs: number | null;
}
export interface Span {
    /** 16 hexadecimal digits. */
    spanId: string;
    /** Null: the root. */
    parentId: string | null;
    name: string;
    /** `mlflow.spanType`: AGENT, CHAIN, CHAT_MODEL, TOOL, EVALUATOR, … */
    type: string;
    /** Nanoseconds since 1970: more than a number holds exactly. */
    startNs: bigint;
    endNs: bigint | null;
    status: 'UNSET' | 'OK' | 'ERROR';
    statusMessage: string;
    /** `mlflow.spanInputs` and `mlflow.spanOutputs`, as values; undefined: none. */
    inputs: Json | undefined;
    outputs: Json | undefined;
    /** All others by their keys, `mlflow.chat.tokenUsage` and its like included. */
    attributes: Readonly<Record<string, Json>>;
    events: readonly SpanEvent[];
}
/** Something that happened within a span; an `exception` has `exception.type`, `.message` and `.stacktrace`. */
export interface SpanEvent {
    name: string;
    timeNs: bigint;
    attributes: Readonly<Record<string, Json>>;
}
