/** Why MLflow gave no answer that could be used, in kinds that callers treat differently. */
export type MlflowErrorKind = 
/** 401: no credentials, or wrong ones. */
'unauthorized'
/** 403: they may not; or the server does not take requests under this host name. */
 | 'forbidden' | 'not-found' | 'already-exists'
/** Any other refusal, 4xx: the same request will be refused again. */
 | 'invalid'
/** No answer, or one that failed for good after retries: 408, 429, 5xx. */
 | 'unreachable'
/** An answer in no shape we know, such as the page of a login. */
 | 'strange';
/** Its text names what was asked, but never the server's address nor a credential. */
export declare class MlflowError extends Error {
    readonly name = "MlflowError";
    readonly kind: MlflowErrorKind;
    readonly status: number | null;
    /** MLflow's own `error_code`. */
    readonly code: string | null;
    constructor({ kind, status, code, message, }: {
        kind: MlflowErrorKind;
        status?: number | null;
        code?: string | null;
        message: string;
    });
}
/** Whether this is a failure of one of these kinds. */
export declare function isMlflow(thrown: unknown, ...kinds: MlflowErrorKind[]): thrown is MlflowError;
