/**
 * Traces with their spans: many in one request where the server keeps the spans itself, else one by one from their
 * files. A trace that cannot be read is named; the others are not lost for it.
 */
import type { Api } from './api.ts';
import type { Span, TraceInfo } from './trace.ts';
import type { FoundTrace } from './trace-schema.ts';
import type { ServerVersion } from './version.ts';
export type ReadTrace = {
    kind: 'trace';
    info: TraceInfo;
    spans: Span[];
} | {
    kind: 'broken';
    traceId: string;
    why: string;
};
export interface ReadOptions {
    version: ServerVersion;
    /** Of one trace, as its JSON. */
    maxBytes?: number | undefined;
}
/** In the order in which they are given. @throws MlflowError when the server answers nothing any more */
export declare function readTraces(api: Api, { found, ...options }: ReadOptions & {
    found: AsyncIterable<FoundTrace> | Iterable<FoundTrace>;
}): AsyncGenerator<ReadTrace>;
