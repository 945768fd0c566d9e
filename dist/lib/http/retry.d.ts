/** Whether to ask again, and when. */
/** A server that wants more than this is told to the user instead of being waited for. */
export declare const LONGEST_RETRY_AFTER_MS = 60000;
export declare function mayRepeat(method: string, { retryPost }: {
    retryPost: boolean;
}): boolean;
export declare function isPassing(status: number): boolean;
/**
 * Doubles with each attempt, give or take a half, so that many jobs that failed together do not return together.
 * @param random 0 ≤ random < 1
 */
export declare function backoffMs(attempt: number, random: number): number;
/** What a `retry-after` header asks for: seconds or an HTTP date (RFC 9110, section 10.2.3). Nonsense is no wish. */
export declare function retryAfterMs(header: string | undefined, nowMs: number): number | undefined;
