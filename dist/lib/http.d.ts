import { type ProxySettings, type TlsSettings } from './http/agents.ts';
import { type Headers } from './http/body.ts';
import { type HttpRequest, type Retry, type Setup } from './http/call.ts';
import { type Timeouts } from './http/error.ts';
export type { ProxySettings, TlsSettings } from './http/agents.ts';
export type { Headers } from './http/body.ts';
export type { HttpRequest, Retry } from './http/call.ts';
export { HttpError, type Timeouts } from './http/error.ts';
export type { RequestBody, StreamedBody } from './http/sending.ts';
/** An answer that was read to its end. Error statuses arrive here too. */
export interface HttpResponse {
    status: number;
    /** Lower-case names. */
    headers: Headers;
    bytes: Buffer;
    /** Where the answer came from, after redirects; without query and credentials. */
    url: string;
}
/** An answer whose body is still on its way. Read `body` to its end or break off: that frees the connection. */
export interface HttpStream extends Omit<HttpResponse, 'bytes'> {
    /** @throws HttpError when it is too large, breaks or stops; the caller decides whether to ask again. */
    body: AsyncIterable<Uint8Array>;
}
export interface Http {
    /** @throws HttpError when there is no whole answer. */
    request(asked: HttpRequest): Promise<HttpResponse>;
    /** @throws HttpError when there is no answer, or when it declares to be larger than `maxBytes`. */
    stream(asked: HttpRequest): Promise<HttpStream>;
    /** The web's `fetch` over the same connections, for Octokit: no retries, no cap, errors as `fetch` throws them. */
    fetch(input: string | URL, init?: RequestInit): Promise<Response>;
    /** Cuts every connection, so that the process can exit at once. What is under way ends as `aborted`. */
    close(): Promise<void>;
}
export interface HttpOptions {
    /** Sent unless the request names another. */
    userAgent: string;
    env?: ProxySettings;
    tls?: TlsSettings;
    timeouts?: Partial<Timeouts>;
    sleep?: Setup['sleep'];
    random?: () => number;
    /** Milliseconds since 1970. */
    now?: () => number;
    onRetry?: (retry: Retry) => void;
}
export declare function createHttp(options: HttpOptions): Http;
