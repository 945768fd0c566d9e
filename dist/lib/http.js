/**
 * The one way out to HTTP: retries, redirects, time-outs, size caps and proxies, decided once.
 * Credentials stay at their origin, and no message shows them or the query of a URL.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { connectAgents } from "./http/agents.js";
import { ENCODINGS, whole } from "./http/body.js";
import { begin, failure, perform } from "./http/call.js";
import { Trouble } from "./http/error.js";
export { HttpError } from "./http/error.js";
const TIMEOUTS = { connectMs: 10_000, headersMs: 60_000, idleMs: 30_000 };
const REQUEST_MS = 5 * 60_000;
const STREAM_MS = 30 * 60_000;
export function createHttp(options) {
    const closing = new AbortController();
    const timeouts = { ...TIMEOUTS, ...options.timeouts };
    let started;
    const agents = async () => {
        if (closing.signal.aborted)
            throw new Trouble({ kind: 'aborted', what: 'the connections were closed' });
        started ??= connectAgents(options.env ?? {}, { timeouts, tls: options.tls });
        return started;
    };
    const setup = setupOf(options, { agents, timeouts, closed: closing.signal });
    return {
        request: asked => request(setup, asked),
        stream: asked => stream(setup, asked),
        fetch: (input, init) => fetchThrough(agents, { input, init }),
        async close() {
            closing.abort();
            await started?.then(({ dispatcher }) => dispatcher.destroy(), () => { });
        },
    };
}
function setupOf({ userAgent, sleep, random, now, onRetry }, shared) {
    return {
        ...shared,
        userAgent,
        sleep: sleep ?? ((ms, signal) => wait(ms, undefined, { signal })),
        random: random ?? Math.random,
        now: now ?? Date.now,
        onRetry: onRetry ?? (() => { }),
    };
}
async function request(setup, asked) {
    const headers = { 'accept-encoding': ENCODINGS, ...asked.headers };
    const call = begin(setup, { asked: { ...asked, headers }, timeoutMs: REQUEST_MS });
    try {
        return await perform(call, async ({ chunks, ...answer }) => ({ ...answer, bytes: await whole(chunks) }));
    }
    finally {
        call.deadline.end();
    }
}
/** The call lasts until its body was read. */
async function stream(setup, asked) {
    const headers = { 'accept-encoding': 'identity', ...asked.headers };
    const call = begin(setup, { asked: { ...asked, headers }, timeoutMs: STREAM_MS });
    try {
        return await perform(call, ({ chunks, ...answer }) => ({ ...answer, body: untilEnd(call, chunks) }));
    }
    catch (thrown) {
        call.deadline.end();
        throw thrown;
    }
}
async function* untilEnd(call, chunks) {
    try {
        yield* chunks;
    }
    catch (thrown) {
        throw failure(call, thrown);
    }
    finally {
        call.deadline.end();
    }
}
/** undici's Request and Response are the global ones of another release: the same at run time, not to the compiler. */
async function fetchThrough(agents, { input, init }) {
    const { dispatcher, fetch } = await agents().catch((cause) => {
        throw new TypeError('fetch failed', { cause });
    });
    const through = { ...init, dispatcher };
    return fetch(input, through);
}
