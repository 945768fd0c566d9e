import type { Span } from './trace.ts';
export interface SpanEncoder {
    /** @param traceHex the 32 digits of the trace's id. */
    encode(span: Span, traceHex: string): Uint8Array;
}
/** One scope's `spans` field each, so that any of them set one after another are the spans of a request. */
export declare function spanEncoder(): SpanEncoder;
/** The request with these spans: ResourceSpans of ScopeSpans, one each. */
export declare function exportRequest(spans: readonly Uint8Array[]): Buffer;
