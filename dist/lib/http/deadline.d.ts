export interface Deadline {
    /** Aborts with a Trouble. */
    readonly signal: AbortSignal;
    /** The promise, or the end of the call if that comes first. */
    before<T>(promise: Promise<T>): Promise<T>;
    /** Frees the timer and cuts what is still open. */
    end(): void;
}
export declare function deadline({ timeoutMs, caller, closed, }: {
    timeoutMs: number;
    caller: AbortSignal | undefined;
    closed: AbortSignal;
}): Deadline;
