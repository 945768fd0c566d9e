import type { TraceInfo } from './trace.ts';
/** What was last written of a head, so that a second time finds that nothing is new. */
export declare const DIGEST_TAG = "inspect.trace_digest";
export interface StartedTrace {
    /** Of all that follows. */
    digest: string;
    traceInfo: {
        tags: Record<string, string>;
    };
}
/** Marks it as whole. */
export declare function withDigest({ digest, traceInfo }: StartedTrace): StartedTrace['traceInfo'];
export declare function startedTrace(info: TraceInfo): StartedTrace;
