/** The body of a request: at once, or piece by piece and from the start again for every attempt. */
import { Readable } from 'node:stream';
/** A body that is never in memory as a whole. */
export interface StreamedBody {
    /** Of all pieces together; with fewer or more of them the request fails. */
    sizeBytes: number;
    /** The pieces from the first one on. Asked anew for each attempt and redirect. */
    open(): AsyncIterable<Uint8Array>;
}
export type RequestBody = string | Uint8Array | StreamedBody;
export declare function isStreamed(body: RequestBody | undefined): body is StreamedBody;
/** The body as undici takes it. */
export declare function sendable(body: RequestBody | undefined): string | Uint8Array | Readable | null;
