import { type Method } from './address.ts';
import type { Agents } from './agents.ts';
import { type Headers } from './body.ts';
import { type Deadline } from './deadline.ts';
import { HttpError, type Timeouts } from './error.ts';
import { type RequestBody } from './sending.ts';
export interface HttpRequest {
    /** GET unless told otherwise. */
    method?: Method;
    /** Credentials in it become a basic authorization, unless the headers hold one. */
    url: string;
    headers?: Headers;
    /** Further headers, besides authorization and cookie, that another origin must not see. */
    sensitiveHeaders?: readonly string[];
    body?: RequestBody;
    /** Most bytes of the answer, packed and unpacked alike. */
    maxBytes: number;
    /** Milliseconds for everything: attempts, waits, redirects, body. */
    timeoutMs?: number;
    /** Attempts after the first; 3 unless told otherwise. */
    retries?: number;
    /** Without it a POST is sent once: the server may have done its work before the connection broke. */
    retryPost?: boolean;
    /** `manual` gives the 3xx answer to the caller. */
    redirect?: 'follow' | 'manual';
    /** Told instead of the client's own listener. */
    onRetry?: (retry: Retry) => void;
    signal?: AbortSignal;
}
/** An attempt failed and another one follows. */
export interface Retry {
    method: string;
    /** Without query and credentials. */
    url: string;
    /** The attempt that failed, from 1. */
    attempt: number;
    waitMs: number;
    reason: string;
}
/** What the calls of one client share. */
export interface Setup {
    agents: () => Promise<Agents>;
    timeouts: Timeouts;
    userAgent: string;
    sleep: (ms: number, signal: AbortSignal) => Promise<void>;
    random: () => number;
    /** Milliseconds since 1970. */
    now: () => number;
    onRetry: (retry: Retry) => void;
    closed: AbortSignal;
}
/** An answer whose body is still on its way. */
export interface Answer {
    status: number;
    headers: Headers;
    chunks: AsyncIterable<Uint8Array>;
    /** Where it came from, after redirects; without query and credentials. */
    url: string;
}
export interface Call {
    setup: Setup;
    asked: HttpRequest;
    method: Method;
    timeoutMs: number;
    startedAt: number;
    attempts: number;
    /** Where we are, for messages. */
    at: string;
    deadline: Deadline;
}
/** @param timeoutMs unless the request has its own. */
export declare function begin(setup: Setup, { asked, timeoutMs }: {
    asked: HttpRequest;
    timeoutMs: number;
}): Call;
/**
 * Attempts until one gives an answer to keep and `finish` is done with it; a body that breaks in `finish` is a failed
 * attempt like any other. When no attempt is left, the last answer is kept, whatever its status.
 * @throws HttpError
 */
export declare function perform<T>(call: Call, finish: (answer: Answer) => T | Promise<T>): Promise<T>;
/** What is thrown to the caller for whatever was thrown inside. */
export declare function failure(call: Call, thrown: unknown): HttpError;
