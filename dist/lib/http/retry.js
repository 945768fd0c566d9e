/** Whether to ask again, and when. */
/** Time-outs, haste and failures between us and the service; the same request may succeed a moment later. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE']);
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;
/** A server that wants more than this is told to the user instead of being waited for. */
export const LONGEST_RETRY_AFTER_MS = 60_000;
export function mayRepeat(method, { retryPost }) {
    return IDEMPOTENT.has(method) || (method === 'POST' && retryPost);
}
export function isPassing(status) {
    return PASSING.has(status);
}
/**
 * Doubles with each attempt, give or take a half, so that many jobs that failed together do not return together.
 * @param random 0 ≤ random < 1
 */
export function backoffMs(attempt, random) {
    return Math.round(Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS) * (0.5 + random));
}
/** What a `retry-after` header asks for: seconds or an HTTP date (RFC 9110, section 10.2.3). Nonsense is no wish. */
export function retryAfterMs(header, nowMs) {
    if (header === undefined)
        return undefined;
    if (/^\d+$/.test(header.trim()))
        return Number(header) * 1000;
    const at = Date.parse(header);
    return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs);
}
