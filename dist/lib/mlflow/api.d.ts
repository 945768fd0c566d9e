/** One request to the MLflow server: who we are, how often to ask, and what went wrong in words that keep secrets. */
import { type Http, type HttpResponse, type HttpStream, type RequestBody } from '../http.ts';
import type { Server } from './settings.ts';
export interface Asked {
    /** GET unless told otherwise. */
    method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    /** Below the server's address, percent-encoded: `/api/2.0/mlflow/runs/get`. */
    path: string;
    query?: Readonly<Record<string, string | readonly string[] | undefined>>;
    headers?: Readonly<Record<string, string>>;
    /** Sent as JSON. */
    json?: unknown;
    body?: RequestBody;
    /** Must not be sent twice: what the server did before a connection broke would be done again. */
    once?: boolean;
    /** Attempts after the first. */
    retries?: number;
    /** Most bytes of the answer. */
    maxBytes?: number;
    /** For everything, retries and body included. */
    timeoutMs?: number;
}
/** Answers with a status below 300 only; everything else is an MlflowError. */
export interface Api {
    readonly server: Server;
    /** @throws MlflowError */
    send(asked: Asked): Promise<HttpResponse>;
    /** @throws MlflowError, also when the body breaks. */
    stream(asked: Asked): Promise<HttpStream>;
    /** @throws MlflowError, also when the answer is in no shape we know. */
    get<T>(path: string, query: NonNullable<Asked['query']>, parse: (json: unknown) => T): Promise<T>;
    /** Repeated after failures, as all of MLflow's writes may be that do not make a new thing of unknown name. */
    post<T>(path: string, json: unknown, parse: (json: unknown) => T): Promise<T>;
    /** A POST that is sent once. */
    postOnce<T>(path: string, json: unknown, parse: (json: unknown) => T): Promise<T>;
}
export interface ApiOptions {
    server: Server;
    http: Http;
    /** Told of what makes the run wait, in one line. */
    onWait: (message: string) => void;
    /** Ends whatever is under way. */
    signal?: AbortSignal | undefined;
}
export declare function connectApi(options: ApiOptions): Api;
/** For answers of which nothing else is read, too. @throws MlflowError */
export declare function refusePage({ path }: Pick<Asked, 'path'>, bytes: Buffer): void;
