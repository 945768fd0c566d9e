import { type Page } from './schema.ts';
import { type TraceInfo } from './trace.ts';
/** Of a page of traces. */
export type FoundTrace = {
    kind: 'info';
    info: TraceInfo;
} | {
    kind: 'broken';
    traceId: string;
    why: string;
};
/** Of the client's own name for a trace, where there is no other place for it. */
export declare const KEY_TAG = "inspect.trace_key";
export declare function parseTraces(json: unknown): Page<FoundTrace>;
export declare function parseOldTraces(json: unknown): Page<FoundTrace>;
/** What MLflow up to 3.1 says of a trace that was begun. */
export declare function parseBegunTrace(json: unknown): TraceInfo;
