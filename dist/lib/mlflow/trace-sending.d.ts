/** What every way of writing traces has in common. */
import type { Api } from './api.ts';
import { type MlflowError } from './error.ts';
import type { Span, TraceInfo } from './trace.ts';
export interface TraceToSend {
    info: TraceInfo;
    /** Read once, span by span. */
    spans: AsyncIterable<Span> | Iterable<Span>;
    /** What is there already, where it is not whole or of today. */
    stored: StoredTrace | undefined;
}
export interface TraceSender {
    /** Takes it, and sends it soon. @throws MlflowError when nothing can be sent any more, and what the spans throw. */
    send(trace: TraceToSend): Promise<void>;
    /** Waits until everything is sent. @throws MlflowError */
    finish(): Promise<void>;
}
/** A trace that the server has. */
export interface StoredTrace {
    /** The server's own, which in MLflow 2 is not ours. */
    traceId: string;
    /** Whether its head tells that the spans are there. */
    hasSpans: boolean;
    inProgress: boolean;
    /** Of the head as it was last written by us. */
    digest: string | undefined;
    /** Where its files lie. */
    artifactLocation: string;
}
/** Told of what does not go as wanted. */
export interface Outcome {
    refused(traceId: string, reason: string): void;
    /** Said once, however often. */
    note(text: string): void;
}
export interface SenderOptions {
    api: Api;
    experimentId: string;
    outcome: Outcome;
}
/**
 * Whether the server will not have this very thing: then others may pass. A 500 is how it stumbles over a value; and
 * that a trace is not found is what it says when something else of it has an id that is taken.
 */
export declare function isRefusal(thrown: unknown): thrown is MlflowError;
