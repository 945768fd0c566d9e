/** `traces.json`: the spans of one trace beside its head, in the store of artifacts. */
import type { Api } from './api.ts';
import type { Span } from './trace.ts';
/** The whole file. The trace's own inputs and outputs are those of its root. */
export declare function traceFile(spans: AsyncIterable<Span> | Iterable<Span>, spanText: (span: Span) => string): Promise<Buffer>;
/** @returns why it cannot be stored there; undefined: it is. @throws MlflowError */
export declare function putTraceFile(api: Api, { location, file }: {
    location: string;
    file: Buffer;
}): Promise<string | undefined>;
