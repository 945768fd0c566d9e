/** Lower-case names; a header that came twice is joined with a comma. */
export type Headers = Readonly<Record<string, string>>;
/** What we ask for where an answer is read as a whole. */
export declare const ENCODINGS = "gzip, deflate, br";
interface Bound {
    /** Of the body, packed and unpacked alike. */
    maxBytes: number;
    /** What the body belongs to, for the message. */
    status: number;
}
/** @throws Trouble `too-large` as soon as the body is longer than `maxBytes`. */
export declare function bounded(chunks: AsyncIterable<Uint8Array>, bound: Bound): AsyncGenerator<Uint8Array>;
/** @throws Trouble `too-large` when an answer says beforehand that it is longer than `maxBytes`. */
export declare function checkDeclared(headers: Headers, bound: Bound): void;
/**
 * The body without its `content-encoding`, and the headers that are then true.
 * An encoding that we did not ask for stays, in the body and in the headers.
 */
export declare function unpacked(answer: {
    headers: Headers;
    chunks: AsyncIterable<Uint8Array>;
}, bound: Bound): {
    headers: Headers;
    chunks: AsyncIterable<Uint8Array>;
};
export declare function whole(chunks: AsyncIterable<Uint8Array>): Promise<Buffer>;
export {};
