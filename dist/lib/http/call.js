import { nextHop, parseAddress, redirection, shown } from "./address.js";
import { checkDeclared, unpacked } from "./body.js";
import { deadline } from "./deadline.js";
import { HttpError, Trouble, troubleOf } from "./error.js";
import { backoffMs, isPassing, LONGEST_RETRY_AFTER_MS, mayRepeat, retryAfterMs } from "./retry.js";
import { isStreamed, sendable } from "./sending.js";
const MAX_REDIRECTS = 5;
const DEFAULT_RETRIES = 3;
/** Reading this much of a body that nobody wants is cheaper than a new connection. */
const DISCARD_BYTES = 64 << 10;
/** @param timeoutMs unless the request has its own. */
export function begin(setup, { asked, timeoutMs }) {
    const total = asked.timeoutMs ?? timeoutMs;
    return {
        setup,
        asked,
        method: asked.method ?? 'GET',
        timeoutMs: total,
        startedAt: setup.now(),
        attempts: 0,
        at: '(unknown address)',
        deadline: deadline({ timeoutMs: total, caller: asked.signal, closed: setup.closed }),
    };
}
/**
 * Attempts until one gives an answer to keep and `finish` is done with it; a body that breaks in `finish` is a failed
 * attempt like any other. When no attempt is left, the last answer is kept, whatever its status.
 * @throws HttpError
 */
export async function perform(call, finish) {
    for (;;) {
        let next;
        try {
            const arrival = await attempt(call);
            const waitMs = waitAfterAnswer(call, arrival);
            if (waitMs === undefined)
                return await finish(opened(call, arrival));
            discard(arrival);
            next = { waitMs, reason: `status ${arrival.status}` };
        }
        catch (thrown) {
            next = waitAfterTrouble(call, thrown);
        }
        await pause(call, next);
    }
}
/** What is thrown to the caller for whatever was thrown inside. */
export function failure(call, thrown) {
    const { setup, method, attempts, at, startedAt } = call;
    return new HttpError(trouble(call, thrown), { method, url: at, attempts, elapsedMs: setup.now() - startedAt });
}
function trouble({ deadline: { signal }, setup }, thrown) {
    return signal.aborted && signal.reason instanceof Trouble ? signal.reason : troubleOf(thrown, setup.timeouts);
}
async function attempt(call) {
    const { asked } = call;
    const sensitive = (asked.sensitiveHeaders ?? []).map(name => name.toLowerCase());
    let hop = firstHop(call);
    call.attempts += 1;
    for (let redirects = 0;; redirects += 1) {
        const arrival = await send(call, hop);
        const { status, headers } = arrival;
        const location = asked.redirect === 'manual' ? undefined : redirection(status, headers.location);
        if (location === undefined)
            return arrival;
        discard(arrival);
        if (redirects === MAX_REDIRECTS)
            throw new Trouble({ kind: 'redirect', what: `more than ${MAX_REDIRECTS} redirects` });
        hop = nextHop(hop, { status, location, sensitive });
    }
}
function firstHop({ asked, method, setup }) {
    const { url, authorization } = parseAddress(asked.url);
    const given = Object.entries(asked.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    const ours = {
        'user-agent': setup.userAgent,
        ...(authorization === undefined ? {} : { authorization }),
        ...(isStreamed(asked.body) ? { 'content-length': String(asked.body.sizeBytes) } : {}),
    };
    return { url, method, headers: { ...ours, ...Object.fromEntries(given) }, body: asked.body };
}
async function send(call, hop) {
    const { setup, deadline } = call;
    call.at = shown(hop.url);
    const { dispatcher } = await deadline.before(setup.agents());
    const pending = dispatcher.request({
        origin: hop.url.origin,
        path: hop.url.pathname + hop.url.search,
        method: hop.method,
        headers: { ...hop.headers },
        body: sendable(hop.body),
        headersTimeout: setup.timeouts.headersMs,
        bodyTimeout: setup.timeouts.idleMs,
        signal: deadline.signal,
    });
    const { statusCode, headers, body } = await deadline.before(pending.then(heard));
    return { status: statusCode, headers: joined(headers), url: hop.url, body };
}
/** A body that nobody reads any more must not end the process when its connection breaks. */
function heard(response) {
    response.body.on('error', () => { });
    return response;
}
function joined(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value ?? '')]));
}
/** @throws Trouble `too-large` */
function opened({ asked, method }, { status, headers, url, body }) {
    const bound = { maxBytes: asked.maxBytes, status };
    const hasBody = method !== 'HEAD' && status !== 304;
    if (hasBody)
        checkDeclared(headers, bound);
    return {
        status,
        url: shown(url),
        ...(hasBody ? unpacked({ headers, chunks: body }, bound) : { headers, chunks: body }),
    };
}
function discard({ body }) {
    body.dump({ limit: DISCARD_BYTES }).catch(() => { });
}
/** Milliseconds until the next attempt; `undefined` if this answer is to be kept. */
function waitAfterAnswer(call, { status, headers }) {
    if (!isPassing(status) || !hasAttemptLeft(call))
        return undefined;
    const wished = retryAfterMs(headers['retry-after'], call.setup.now());
    if (wished !== undefined && wished > LONGEST_RETRY_AFTER_MS)
        return undefined;
    const waitMs = wished ?? backoffMs(call.attempts, call.setup.random());
    return hasTimeFor(call, waitMs) ? waitMs : undefined;
}
/** @throws HttpError when no further attempt can help. */
function waitAfterTrouble(call, thrown) {
    const { again, message } = trouble(call, thrown);
    const waitMs = backoffMs(call.attempts, call.setup.random());
    if (again && hasAttemptLeft(call) && hasTimeFor(call, waitMs))
        return { waitMs, reason: message };
    throw failure(call, thrown);
}
function hasAttemptLeft({ asked, method, attempts }) {
    return mayRepeat(method, { retryPost: asked.retryPost ?? false }) && attempts <= (asked.retries ?? DEFAULT_RETRIES);
}
function hasTimeFor({ setup, startedAt, timeoutMs }, waitMs) {
    return setup.now() - startedAt + waitMs < timeoutMs;
}
async function pause(call, { waitMs, reason }) {
    const { setup, asked, method, at, attempts, deadline } = call;
    const onRetry = asked.onRetry ?? setup.onRetry;
    onRetry({ method, url: at, attempt: attempts, waitMs, reason });
    await deadline.before(setup.sleep(waitMs, deadline.signal)).catch((thrown) => {
        throw failure(call, thrown);
    });
}
