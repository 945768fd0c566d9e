/** What can go wrong on the way out, in one line that holds no secret: no query (URLs are signed), no credentials. */
export type HttpErrorKind = 'connection' | 'timeout' | 'too-large' | 'redirect' | 'refused-url' | 'unreadable-body' | 'aborted';
interface Where {
    method: string;
    /** Without query and credentials. */
    url: string;
    /** How often the request was sent, the last time included. */
    attempts: number;
    /** From the call to its end, waits included. */
    elapsedMs: number;
}
/** No answer that could be used. An answer with an error status is an answer. */
export declare class HttpError extends Error {
    readonly name = "HttpError";
    readonly kind: HttpErrorKind;
    /** Without query and credentials. */
    readonly url: string;
    readonly attempts: number;
    constructor(trouble: Trouble, { method, url, attempts, elapsedMs }: Where);
}
interface What {
    kind: HttpErrorKind;
    what: string;
    cause?: unknown;
    /** Whether a further attempt may end otherwise. */
    again?: boolean;
}
/** What went wrong, told before it is known where and how often. Never leaves the program's way out. */
export declare class Trouble extends Error {
    readonly kind: HttpErrorKind;
    readonly again: boolean;
    constructor({ kind, what, cause, again }: What);
}
/** How long to wait for what. Milliseconds. */
export interface Timeouts {
    /** Until the connection stands, TLS included; through a proxy, once to it and once behind it. */
    connectMs: number;
    /** From the request to the first line of its answer. */
    headersMs: number;
    /** Between two pieces of a body. */
    idleMs: number;
}
/** The meaning of what undici, the sockets or zlib threw. */
export declare function troubleOf(thrown: unknown, { connectMs, headersMs, idleMs }: Timeouts): Trouble;
export declare function seconds(ms: number): string;
export {};
