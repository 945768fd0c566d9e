export const id = 763;
export const ids = [763];
export const modules = {

/***/ 8315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);

/** Between two lines of progress where none can be redrawn, in milliseconds: a log file stays short. */
const QUIET = 10_000;
/** `Reading logs: 12 of 40`, redrawn on a terminal; elsewhere a line now and then, and none for what is quickly done. */
function progressLine(console, what) {
    let shown = false;
    let lastTold = console.now().getTime();
    return {
        onProgress({ read, of }) {
            const progress = `${what}: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(read)} of ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(of)}`;
            if (console.redraws) {
                if (of < 2)
                    return;
                shown = true;
                console.err(`\r${progress}`);
                return;
            }
            const now = console.now().getTime();
            if (now - lastTold < QUIET)
                return;
            lastTold = now;
            console.err(`${progress}\n`);
        },
        done() {
            if (shown)
                console.err('\r\u001b[K');
        },
    };
}


/***/ }),

/***/ 7763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TRACK_HELP: () => (/* binding */ TRACK_HELP),
  trackCommand: () => (/* binding */ trackCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/http/error.ts
/** What can go wrong on the way out, in one line that holds no secret: no query (URLs are signed), no credentials. */
/** No answer that could be used. An answer with an error status is an answer. */
class HttpError extends Error {
    name = 'HttpError';
    kind;
    /** Without query and credentials. */
    url;
    attempts;
    constructor(trouble, { method, url, attempts, elapsedMs }) {
        const tries = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
        super(`${method} ${url}: ${trouble.message} (${tries}, ${seconds(elapsedMs)})`, { cause: trouble.cause });
        this.kind = trouble.kind;
        this.url = url;
        this.attempts = attempts;
    }
}
/** What went wrong, told before it is known where and how often. Never leaves the program's way out. */
class Trouble extends Error {
    kind;
    again;
    constructor({ kind, what, cause, again = false }) {
        super(what, { cause });
        this.kind = kind;
        this.again = again;
    }
}
/** Certificates and arguments do not get better by waiting. */
const LASTING = /CERT|ERR_TLS|PRX_TLS|LEAF_SIGNATURE|INVALID_ARG/;
/** The meaning of what undici, the sockets or zlib threw. */
function troubleOf(thrown, { connectMs, headersMs, idleMs }) {
    if (thrown instanceof Trouble)
        return thrown;
    const timeout = (what) => new Trouble({ kind: 'timeout', what, cause: thrown, again: true });
    const code = String(Reflect.get(Object(thrown), 'code') ?? '');
    switch (code) {
        case 'UND_ERR_CONNECT_TIMEOUT':
            return timeout(`no connection within ${seconds(connectMs)}`);
        case 'UND_ERR_HEADERS_TIMEOUT':
            return timeout(`no answer within ${seconds(headersMs)}`);
        case 'UND_ERR_BODY_TIMEOUT':
            return timeout(`the answer stopped for ${seconds(idleMs)} before its end`);
        default:
            return new Trouble({ kind: 'connection', what: broken(thrown, code), cause: thrown, again: !LASTING.test(code) });
    }
}
function broken(thrown, code) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    const line = text.replace(/\s+/g, ' ').trim().slice(0, 300);
    const detail = line.includes(code) ? line : [line, code].filter(Boolean).join(', ');
    return `the connection failed: ${detail || 'no reason given'}`;
}
function seconds(ms) {
    return `${Number((ms / 1000).toFixed(1))} s`;
}

;// CONCATENATED MODULE: ./src/http/agents.ts

/** Loads undici: a run that never goes out does not pay for it. */
async function connectAgents(settings, { timeouts, tls }) {
    const { Agent, EnvHttpProxyAgent, Pool, fetch } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const proxies = {
        httpProxy: proxyUrl(settings.httpProxy),
        httpsProxy: proxyUrl(settings.httpsProxy),
        noProxy: withSubdomains(settings.noProxy ?? ''),
    };
    const toProxy = { timeout: timeouts.connectMs };
    const connect = { ...toProxy, ...(tls && tlsOptions(tls)) };
    const options = { connect, headersTimeout: timeouts.headersMs, bodyTimeout: timeouts.idleMs };
    if (!proxies.httpProxy && !proxies.httpsProxy)
        return { dispatcher: new Agent(options), fetch };
    const proxyOptions = {
        ...options,
        proxyTls: toProxy,
        requestTls: connect,
        // Plain http is forwarded, as proxies expect it: many let CONNECT through to port 443 only.
        proxyTunnel: false,
        clientFactory: (origin, poolOptions) => endingTunnels(new Pool(origin, { ...poolOptions, headersTimeout: timeouts.headersMs })),
    };
    return { dispatcher: new EnvHttpProxyAgent({ ...proxyOptions, ...proxies }), fetch };
}
/**
 * A proxy that hangs up on CONNECT is an error with a code for which undici 6 connects again at once, for ever
 * (`onError` in lib/dispatcher/client.js). Under another name the error reaches whoever asked.
 */
function endingTunnels(pool) {
    const plain = pool.connect.bind(pool);
    const connect = (options) => plain(options).catch((cause) => {
        throw Reflect.get(Object(cause), 'code') === 'UND_ERR_SOCKET' ? new Error('the proxy hung up', { cause }) : cause;
    });
    return Object.assign(pool, { connect });
}
function tlsOptions({ ca, cert, key, insecure }) {
    return {
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key }),
        ...(insecure ? { rejectUnauthorized: false } : {}),
    };
}
/** An empty string keeps undici from looking into the environment itself. `proxy:3128` means http, as in curl. */
function proxyUrl(setting) {
    const text = setting?.trim() ?? '';
    if (!text)
        return '';
    const url = text.includes('://') ? text : `http://${text}`;
    if (!/^https?:/i.test(url) || !URL.canParse(url))
        throw new Trouble({ kind: 'refused-url', what: 'the proxy that the environment names is not an http or https URL' });
    return url;
}
/** As curl, Python and the Actions runner read NO_PROXY; undici takes a name without a dot in front literally. */
function withSubdomains(noProxy) {
    const entries = noProxy.split(/[,\s]+/).filter(Boolean);
    return entries.flatMap(entry => (/^[.*]/.test(entry) ? [entry] : [entry, `.${entry}`])).join(',');
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
;// CONCATENATED MODULE: ./src/http/body.ts
/** The body of an answer: bounded while it flows, packed or unpacked. */



/** What we ask for where an answer is read as a whole. */
const ENCODINGS = 'gzip, deflate, br';
/** @throws Trouble `too-large` as soon as the body is longer than `maxBytes`. */
async function* bounded(chunks, bound) {
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > bound.maxBytes)
            throw tooLarge(bound, `more than the ${bound.maxBytes} bytes that are allowed`);
        yield chunk;
    }
}
/** @throws Trouble `too-large` when an answer says beforehand that it is longer than `maxBytes`. */
function checkDeclared(headers, bound) {
    const declared = Number(headers['content-length'] ?? 0);
    if (declared > bound.maxBytes)
        throw tooLarge(bound, `${declared} bytes, more than the ${bound.maxBytes} that are allowed`);
}
/**
 * The body without its `content-encoding`, and the headers that are then true.
 * An encoding that we did not ask for stays, in the body and in the headers.
 */
function unpacked(answer, bound) {
    const { 'content-encoding': encoding, 'content-length': _packed, ...headers } = answer.headers;
    const decoder = decoderOf(encoding);
    const chunks = bounded(answer.chunks, bound);
    return decoder ? { headers, chunks: bounded(through(chunks, decoder), bound) } : { headers: answer.headers, chunks };
}
async function whole(chunks) {
    const all = [];
    for await (const chunk of chunks)
        all.push(chunk);
    return Buffer.concat(all);
}
function decoderOf(encoding) {
    switch (encoding?.trim().toLowerCase()) {
        case 'gzip':
        case 'x-gzip':
            return (external_node_zlib_default()).createGunzip;
        case 'deflate':
            return (external_node_zlib_default()).createInflate;
        case 'br':
            return (external_node_zlib_default()).createBrotliDecompress;
        default:
            return undefined;
    }
}
async function* through(chunks, decoder) {
    const source = external_node_stream_.Readable.from(chunks, { objectMode: false });
    // The outcome reaches us through the iteration; pipeline must merely end both streams.
    yield* (0,external_node_stream_.pipeline)(source, decoder(), () => { });
}
function tooLarge({ status }, size) {
    return new Trouble({ kind: 'too-large', what: `the answer (status ${status}) has ${size}` });
}

;// CONCATENATED MODULE: ./src/http/address.ts
/** Where a request goes, at first and after each redirect, and which of its headers may go along. */

/** Credentials, and the one header that names the origin itself. They stay at the origin they were meant for. */
const AT_HOME = ['authorization', 'cookie', 'proxy-authorization', 'host'];
const OF_THE_BODY = ['content-type', 'content-length', 'content-encoding', 'content-language', 'content-location'];
/**
 * An address without its credentials, which become a basic authorization.
 * @throws Trouble `refused-url`; its text does not repeat the address, which may be a secret in the wrong place.
 */
function parseAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url)
        throw new Trouble({ kind: 'refused-url', what: 'this is not a URL' });
    if (!isWeb(url))
        throw new Trouble({ kind: 'refused-url', what: `${url.protocol} is neither http: nor https:` });
    const authorization = basic(url);
    return { url: bare(url), authorization };
}
/** What of a URL may be shown: scheme, host, port, path. */
function shown(url) {
    return `${url.protocol}//${url.host}${url.pathname}`;
}
/** Where a redirect leads; `undefined` if the answer is none. Statuses as in RFC 9110, section 15.4. */
function redirection(status, location) {
    return [301, 302, 303, 307, 308].includes(status) ? location : undefined;
}
/**
 * The request after a redirect, as browsers send it (https://fetch.spec.whatwg.org/#http-redirect-fetch), except that
 * credentials in the new address are ignored: a server does not choose who we are.
 * @param sensitive lower-case names of headers that hold further secrets.
 * @throws Trouble `redirect` when the new address is unusable or gives up encryption.
 */
function nextHop(hop, { status, location, sensitive }) {
    const url = redirected(hop.url, location);
    const bodiless = (status === 303 && hop.method !== 'HEAD') || ((status === 301 || status === 302) && hop.method === 'POST');
    const dropped = [
        ...(url.origin === hop.url.origin ? [] : [...AT_HOME, ...sensitive]),
        ...(bodiless ? OF_THE_BODY : []),
    ];
    const headers = Object.fromEntries(Object.entries(hop.headers).filter(([name]) => !dropped.includes(name)));
    return bodiless ? { url, method: 'GET', headers, body: undefined } : { ...hop, url, headers };
}
function redirected(from, location) {
    const refuse = (what) => new Trouble({ kind: 'redirect', what });
    if (!URL.canParse(location, from.href))
        throw refuse('the answer redirects to something that is not a URL');
    const url = new URL(location, from);
    if (!isWeb(url))
        throw refuse(`the answer redirects to ${url.protocol}, neither http: nor https:`);
    if (from.protocol === 'https:' && url.protocol === 'http:')
        throw refuse(`the answer redirects from https to http, to ${shown(url)}`);
    return bare(url);
}
function isWeb(url) {
    return url.protocol === 'http:' || url.protocol === 'https:';
}
function basic({ username, password }) {
    if (!username && !password)
        return undefined;
    return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`;
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch (cause) {
        throw new Trouble({ kind: 'refused-url', what: 'its credentials are not percent-encoded', cause });
    }
}
function bare(url) {
    const copy = new URL(url.href);
    copy.username = '';
    copy.password = '';
    copy.hash = '';
    return copy;
}

;// CONCATENATED MODULE: ./src/http/deadline.ts
/** The end of a call, whatever it is doing: time is up, the caller gave up, or the connections were closed. */

function deadline({ timeoutMs, caller, closed, }) {
    const controller = new AbortController();
    const stop = (kind, what) => () => controller.abort(new Trouble({ kind, what }));
    const unhook = [
        onAbort(caller, stop('aborted', 'the caller gave up')),
        onAbort(closed, stop('aborted', 'the connections were closed')),
    ];
    const timer = setTimeout(stop('timeout', `not finished within ${seconds(timeoutMs)}`), timeoutMs).unref();
    return {
        signal: controller.signal,
        before: promise => firstOf(promise, controller.signal),
        end() {
            clearTimeout(timer);
            for (const off of unhook)
                off();
            stop('aborted', 'the call is over')();
        },
    };
}
function firstOf(promise, signal) {
    return new Promise((resolve, reject) => {
        const off = onAbort(signal, () => reject(signal.reason));
        promise.then(resolve, reject).finally(off);
    });
}
/** Hooks a listener to a signal, at once if it has aborted; returns the way to unhook it. */
function onAbort(signal, listener) {
    if (signal?.aborted)
        listener();
    else
        signal?.addEventListener('abort', listener, { once: true });
    return () => signal?.removeEventListener('abort', listener);
}

;// CONCATENATED MODULE: ./src/http/retry.ts
/** Whether to ask again, and when. */
/** Time-outs, haste and failures between us and the service; the same request may succeed a moment later. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE']);
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;
/** A server that wants more than this is told to the user instead of being waited for. */
const LONGEST_RETRY_AFTER_MS = 60_000;
function mayRepeat(method, { retryPost }) {
    return IDEMPOTENT.has(method) || (method === 'POST' && retryPost);
}
function isPassing(status) {
    return PASSING.has(status);
}
/**
 * Doubles with each attempt, give or take a half, so that many jobs that failed together do not return together.
 * @param random 0 ≤ random < 1
 */
function backoffMs(attempt, random) {
    return Math.round(Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS) * (0.5 + random));
}
/** What a `retry-after` header asks for: seconds or an HTTP date (RFC 9110, section 10.2.3). Nonsense is no wish. */
function retryAfterMs(header, nowMs) {
    if (header === undefined)
        return undefined;
    if (/^\d+$/.test(header.trim()))
        return Number(header) * 1000;
    const at = Date.parse(header);
    return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs);
}

;// CONCATENATED MODULE: ./src/http/sending.ts
/** The body of a request: at once, or piece by piece and from the start again for every attempt. */


function isStreamed(body) {
    return typeof body === 'object' && !(body instanceof Uint8Array);
}
/** The body as undici takes it. */
function sendable(body) {
    return isStreamed(body) ? external_node_stream_.Readable.from(pieces(body), { objectMode: false }) : (body ?? null);
}
/** @throws Trouble `unreadable-body`, so that what fails on our side is not taken for a broken connection. */
async function* pieces(body) {
    let size = 0;
    try {
        for await (const chunk of body.open()) {
            size += chunk.length;
            if (size > body.sizeBytes)
                break;
            yield chunk;
        }
    }
    catch (cause) {
        throw new Trouble({ kind: 'unreadable-body', what: 'what was to be sent could not be read', cause });
    }
    if (size === body.sizeBytes)
        return;
    const what = `what was to be sent has ${size > body.sizeBytes ? 'more' : 'fewer'} than its ${body.sizeBytes} bytes`;
    throw new Trouble({ kind: 'unreadable-body', what });
}

;// CONCATENATED MODULE: ./src/http/call.ts






const MAX_REDIRECTS = 5;
const DEFAULT_RETRIES = 3;
/** Reading this much of a body that nobody wants is cheaper than a new connection. */
const DISCARD_BYTES = 64 << 10;
/** @param timeoutMs unless the request has its own. */
function begin(setup, { asked, timeoutMs }) {
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
async function perform(call, finish) {
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
function failure(call, thrown) {
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

;// CONCATENATED MODULE: ./src/http.ts
/**
 * The one way out to HTTP: retries, redirects, time-outs, size caps and proxies, decided once.
 * Credentials stay at their origin, and no message shows them or the query of a URL.
 */






const TIMEOUTS = { connectMs: 10_000, headersMs: 60_000, idleMs: 30_000 };
const REQUEST_MS = 5 * 60_000;
const STREAM_MS = 30 * 60_000;
function createHttp(options) {
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
        sleep: sleep ?? ((ms, signal) => (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal })),
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

// EXTERNAL MODULE: ./src/inputs/argv.ts
var argv = __webpack_require__(7175);
// EXTERNAL MODULE: ./src/inputs/policy.ts
var policy = __webpack_require__(4035);
;// CONCATENATED MODULE: ./src/inputs/proxies.ts
function proxiesOf(env) {
    return {
        httpProxy: env.http_proxy ?? env.HTTP_PROXY ?? '',
        httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? '',
        noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
    };
}

// EXTERNAL MODULE: ./src/logs/open.ts + 1 modules
var logs_open = __webpack_require__(3247);
;// CONCATENATED MODULE: ./src/mlflow/certificates.ts
/** The certificates that the environment names, read. */


/** For `createHttp`: a client of its own, so that what is believed of MLflow's server is believed of no other. */
async function tlsOf({ tls }) {
    const ca = tls.ca === undefined ? undefined : await pem('MLFLOW_TRACKING_SERVER_CERT_PATH', tls.ca);
    const client = tls.client === undefined ? undefined : await pem('MLFLOW_TRACKING_CLIENT_CERT_PATH', tls.client);
    if (client !== undefined && !/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(client))
        throw new errors/* UserError */.y({
            what: 'The client certificate comes without its private key.',
            where: 'the file that MLFLOW_TRACKING_CLIENT_CERT_PATH names',
            fix: 'Put certificate and unencrypted private key into one file in PEM.',
        });
    return { ca, cert: client, key: client, insecure: tls.insecure };
}
async function pem(variable, path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((cause) => {
        throw unusable(variable, { what: `cannot be read (${String(Reflect.get(Object(cause), 'code'))})`, cause });
    });
    if (!text.includes('-----BEGIN CERTIFICATE-----'))
        throw unusable(variable, { what: 'holds no certificate in PEM' });
    return text;
}
function unusable(variable, { what, cause }) {
    return new errors/* UserError */.y({ what: `The file that ${variable} names ${what}.`, where: variable, fix: 'Name a readable file in PEM.' }, { cause });
}

;// CONCATENATED MODULE: ./src/mlflow/error.ts
/** Its text names what was asked, but never the server's address nor a credential. */
class MlflowError extends Error {
    name = 'MlflowError';
    kind;
    status;
    /** MLflow's own `error_code`. */
    code;
    constructor({ kind, status = null, code = null, message, }) {
        super(message);
        this.kind = kind;
        this.status = status;
        this.code = code;
    }
}
/** Whether this is a failure of one of these kinds. */
function isMlflow(thrown, ...kinds) {
    return thrown instanceof MlflowError && (kinds.length === 0 || kinds.includes(thrown.kind));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./src/mlflow/schema.ts
/** What MLflow says → our types. Only what we read: servers add fields, and leave out what is empty or zero. */

const RUN_STATUSES = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];
/** 64-bit integers are numbers here and text in proto JSON elsewhere. */
const integer = schemas/* union */.KCZ([
    schemas/* number */.aig(),
    schemas/* string */.YjP()
        .regex(/^-?\d+$/)
        .transform(Number),
]);
/** Infinity is stored as the largest number there is. */
const amount = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* enum */.k5n(['NaN', 'Infinity', '-Infinity']).transform(Number)])
    .transform(value => (Math.abs(value) === Number.MAX_VALUE ? Math.sign(value) * Number.POSITIVE_INFINITY : value));
const id = schemas/* string */.YjP().min(1).max(300);
const entries = schemas/* array */.YOg(schemas/* looseObject */._H3({ key: schemas/* string */.YjP(), value: schemas/* string */.YjP().default('') })).default([]);
const experiment = schemas/* looseObject */._H3({
    experiment_id: id,
    name: schemas/* string */.YjP(),
    lifecycle_stage: schemas/* string */.YjP().default('active'),
    artifact_location: schemas/* string */.YjP().default(''),
});
const dataset = schemas/* looseObject */._H3({
    tags: entries,
    dataset: schemas/* looseObject */._H3({
        name: schemas/* string */.YjP().default(''),
        digest: schemas/* string */.YjP().default(''),
        source_type: schemas/* string */.YjP().default(''),
        source: schemas/* string */.YjP().default(''),
    }),
});
const run = schemas/* looseObject */._H3({
    info: schemas/* looseObject */._H3({
        run_id: id,
        experiment_id: id,
        run_name: schemas/* string */.YjP().default(''),
        status: schemas/* enum */.k5n(RUN_STATUSES).default('RUNNING'),
        lifecycle_stage: schemas/* string */.YjP().default('active'),
        start_time: integer.default(0),
        end_time: integer.optional(),
        artifact_uri: schemas/* string */.YjP().default(''),
    }),
    data: schemas/* looseObject */._H3({
        params: entries,
        tags: entries,
        metrics: schemas/* array */.YOg(schemas/* looseObject */._H3({ key: schemas/* string */.YjP(), value: amount })).default([]),
    })
        .default({ params: [], tags: [], metrics: [] }),
    inputs: schemas/* looseObject */._H3({ dataset_inputs: schemas/* array */.YOg(dataset).default([]) }).default({ dataset_inputs: [] }),
});
const point = schemas/* looseObject */._H3({ value: amount, timestamp: integer.default(0), step: integer.default(0) });
const file = schemas/* looseObject */._H3({ path: schemas/* string */.YjP(), is_dir: schemas/* boolean */.zMY().default(false), file_size: integer.default(0) });
const token = schemas/* string */.YjP().optional();
/** @throws SyntaxError where it is none. */
function parseJson(text) {
    return JSON.parse(text);
}
function parseNothing() { }
function parseExperiment(json) {
    const found = schemas/* looseObject */._H3({ experiment }).parse(json).experiment;
    return {
        experimentId: found.experiment_id,
        name: found.name,
        deleted: found.lifecycle_stage === 'deleted',
        artifactLocation: found.artifact_location,
    };
}
function parseExperimentId(json) {
    return schemas/* looseObject */._H3({ experiment_id: id }).parse(json).experiment_id;
}
function parseRun(json) {
    return runOf(schemas/* looseObject */._H3({ run }).parse(json).run);
}
function parseRuns(json) {
    const page = schemas/* looseObject */._H3({ runs: schemas/* array */.YOg(run).default([]), next_page_token: token }).parse(json);
    return { items: page.runs.map(runOf), next: page.next_page_token || undefined };
}
function parseHistory(json) {
    const page = schemas/* looseObject */._H3({ metrics: schemas/* array */.YOg(point).default([]), next_page_token: token }).parse(json);
    const items = page.metrics.map(({ value, timestamp, step }) => ({ value, timestampMs: timestamp, step }));
    return { items, next: page.next_page_token || undefined };
}
function parseListing(json) {
    const page = schemas/* looseObject */._H3({ files: schemas/* array */.YOg(file).default([]), next_page_token: token }).parse(json);
    const items = page.files.map(({ path, is_dir, file_size }) => ({ path, folder: is_dir, sizeBytes: file_size }));
    return { items, next: page.next_page_token || undefined };
}
/** The code and text of an error; undefined for pages and plain text. */
function parseRefusal(text) {
    try {
        const { error_code, message } = schemas/* looseObject */._H3({ error_code: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional(), message: schemas/* string */.YjP().default('') })
            .parse(JSON.parse(text));
        const code = String(error_code ?? '');
        return { code: /^[A-Z_]{1,60}$/.test(code) ? code : null, message };
    }
    catch {
        return undefined; // Unknown paths and crashes are answered in HTML; the caller shows its words.
    }
}
/** `2.22.5`, `3.17.2.dev0`; undefined for pages. */
function parseVersion(text) {
    const [whole, major, minor] = /^(\d{1,4})\.(\d{1,4})[\w.+-]{0,40}$/.exec(text.trim()) ?? [];
    return whole === undefined ? undefined : { text: whole, major: Number(major), minor: Number(minor) };
}
function parseToken(json) {
    const { access_token, expires_in } = schemas/* looseObject */._H3({ access_token: schemas/* string */.YjP().min(1), expires_in: schemas/* number */.aig().default(0) })
        .parse(json);
    return { token: access_token, seconds: expires_in };
}
function runOf({ info, data, inputs }) {
    return {
        runId: info.run_id,
        experimentId: info.experiment_id,
        name: info.run_name,
        status: info.status,
        deleted: info.lifecycle_stage === 'deleted',
        startTimeMs: info.start_time,
        endTimeMs: info.end_time || undefined,
        artifactUri: info.artifact_uri,
        params: mapOf(data.params),
        tags: mapOf(data.tags),
        metrics: new Map(data.metrics.map(({ key, value }) => [key, value])),
        datasets: inputs.dataset_inputs.map(datasetOf),
    };
}
function datasetOf({ tags, dataset: found }) {
    return {
        name: found.name,
        digest: found.digest,
        sourceType: found.source_type,
        source: found.source,
        context: mapOf(tags).get('mlflow.data.context'),
    };
}
function mapOf(pairs) {
    return new Map(pairs.map(({ key, value }) => [key, value]));
}

;// CONCATENATED MODULE: ./src/mlflow/variables.ts
/** Settings as they stand in the environment: text, trimmed; an empty variable is one that was not given. */

/** The first of these variables that is given. */
function given(env, ...names) {
    for (const name of names) {
        const text = env[name]?.trim();
        if (text)
            return { name, text };
    }
    return undefined;
}
const TRUE = ['true', '1', 'yes', 'y', 'on', 't'];
const FALSE = ['false', '0', 'no', 'n', 'off', 'f'];
/** @throws UserError for a word that is neither yes nor no: a typing error must not switch anything. */
function yesOrNo({ name, text }) {
    const word = text.toLowerCase();
    if (TRUE.includes(word))
        return true;
    if (FALSE.includes(word))
        return false;
    throw new errors/* UserError */.y({
        what: `${name} is neither yes nor no.`,
        where: `the environment variable ${name}`,
        fix: `Set it to one of ${TRUE.join(', ')}, or ${FALSE.join(', ')}.`,
    });
}
/** Separated by commas or as a JSON array, in lower case. What is no JSON is split at its commas. */
function words(text) {
    const listed = text.startsWith('[') ? jsonArray(text) : undefined;
    return (listed ?? text.split(',')).map(word => String(word).trim().toLowerCase()).filter(Boolean);
}
function jsonArray(text) {
    try {
        const parsed = JSON.parse(text);
        return Array.isArray(parsed) ? parsed : undefined;
    }
    catch {
        return undefined; // As inspect-mlflow reads it: then it is a list with commas.
    }
}

;// CONCATENATED MODULE: ./src/mlflow/tracking-uri.ts
/** A tracking URI and what belongs to it → a server that can be reached over REST, or why this one cannot. */


/** @throws UserError; its text does not repeat the URI, which may hold credentials. */
function serverOf(uri, { env, overrides }) {
    if (uri.text === 'databricks')
        return databricks(uri, env);
    const url = addressOf(uri);
    return {
        kind: 'mlflow',
        url: tracking_uri_bare(url),
        credentials: credentialsOf(url, { env, overrides }),
        tls: tracking_uri_tlsOf(env),
        workspace: overrides.workspace?.trim() || given(env, 'MLFLOW_WORKSPACE')?.text,
    };
}
/** As MLflow's client and `requests` below it choose: the URI, then user and password, then the token. */
function credentialsOf(url, { env, overrides }) {
    const basic = (username, password) => username && password ? { kind: 'basic', username, password } : undefined;
    const bearer = (token) => (token ? { kind: 'bearer', token } : undefined);
    return (basic(overrides.username, overrides.password) ??
        bearer(overrides.token) ??
        credentialsIn(url) ??
        basic(given(env, 'MLFLOW_TRACKING_USERNAME')?.text, given(env, 'MLFLOW_TRACKING_PASSWORD')?.text) ??
        bearer(given(env, 'MLFLOW_TRACKING_TOKEN')?.text) ?? { kind: 'none' });
}
function credentialsIn({ username, password }) {
    if (!username && !password)
        return undefined;
    try {
        return { kind: 'basic', username: decodeURIComponent(username), password: decodeURIComponent(password) };
    }
    catch (cause) {
        throw new errors/* UserError */.y({
            what: 'The credentials in the tracking URI are not percent-encoded.',
            where: 'the MLflow tracking URI',
            fix: 'Give them as MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, and the URI without them.',
        }, { cause });
    }
}
function tracking_uri_tlsOf(env) {
    const insecure = given(env, 'MLFLOW_TRACKING_INSECURE_TLS');
    const ca = given(env, 'MLFLOW_TRACKING_SERVER_CERT_PATH')?.text;
    const tls = {
        ca,
        client: given(env, 'MLFLOW_TRACKING_CLIENT_CERT_PATH')?.text,
        insecure: insecure ? yesOrNo(insecure) : false,
    };
    if (tls.insecure && ca)
        throw new errors/* UserError */.y({
            what: 'The MLflow server is to be checked against a certificate, and not to be checked.',
            where: 'MLFLOW_TRACKING_INSECURE_TLS and MLFLOW_TRACKING_SERVER_CERT_PATH',
            fix: 'Unset one of them, preferably MLFLOW_TRACKING_INSECURE_TLS.',
        });
    return tls;
}
/** Written from documentation, never tried: https://docs.databricks.com/dev-tools/auth/. */
function databricks(uri, env) {
    const host = given(env, 'DATABRICKS_HOST');
    const token = given(env, 'DATABRICKS_TOKEN')?.text;
    const clientId = given(env, 'DATABRICKS_CLIENT_ID')?.text;
    const clientSecret = given(env, 'DATABRICKS_CLIENT_SECRET')?.text;
    const credentials = token
        ? { kind: 'bearer', token }
        : clientId && clientSecret
            ? { kind: 'oauth', clientId, clientSecret }
            : undefined;
    if (!host || !credentials)
        throw new errors/* UserError */.y({
            what: `The tracking URI is databricks, but ${host ? 'there are no credentials' : 'no workspace is named'}.`,
            where: uri.name,
            fix: 'Set DATABRICKS_HOST, and DATABRICKS_TOKEN or DATABRICKS_CLIENT_ID with DATABRICKS_CLIENT_SECRET.',
        });
    const text = host.text.includes('://') ? host.text : `https://${host.text}`;
    const url = tracking_uri_bare(addressOf({ name: host.name, text }));
    return { kind: 'databricks', url, credentials, tls: tracking_uri_tlsOf(env), workspace: undefined };
}
/** The page that the browser shows (`…/#/experiments/1`) is the server, too. */
function tracking_uri_bare(url) {
    return `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`;
}
function addressOf({ name, text }) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const web = url?.protocol === 'http:' || url?.protocol === 'https:';
    if (url && web && !url.search)
        return url;
    throw new errors/* UserError */.y({ where: name, ...(url && web ? WITH_QUERY : unreachable(text)) });
}
const WITH_QUERY = {
    what: 'The address of the MLflow server has a query (a part that begins with "?").',
    fix: 'Give the address alone, such as https://mlflow.example.org.',
};
/** What the other forms of a tracking URI mean (https://mlflow.org/docs/latest/self-hosting/), and the way out. */
function unreachable(text) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase() ?? '';
    const server = 'give the address of that server, such as http://127.0.0.1:5000';
    if (/^(sqlite|postgres(ql)?|mysql|mssql|oracle)(\+|$)/.test(scheme))
        return {
            what: `The tracking URI is a database (${scheme}:), which only an MLflow server can read and write.`,
            fix: `Start "mlflow server --backend-store-uri <this URI>" and ${server}.`,
        };
    if (/^databricks(-uc)?$|^uc$/.test(scheme || text))
        return {
            what: 'This form of a Databricks URI names a registry or a profile of ~/.databrickscfg, which is not read here.',
            fix: 'Set the tracking URI to databricks, and DATABRICKS_HOST and DATABRICKS_TOKEN.',
        };
    if (scheme === 'file' || scheme.length <= 1)
        return {
            what: 'The tracking URI is a folder, which only an MLflow server on that machine can read and write.',
            fix: `Start "mlflow server --backend-store-uri <this folder>" and ${server}; a server begins with http:// or https://.`,
        };
    return {
        what: 'The tracking URI does not begin with http:// or https://.',
        fix: 'Give the address of the MLflow server, such as https://mlflow.example.org, or databricks.',
    };
}

;// CONCATENATED MODULE: ./src/mlflow/settings.ts
/**
 * What is logged to MLflow and where: the settings of inspect-mlflow, by their new and their old names,
 * and those of MLflow's own client for the connection.
 */



const EXPERIMENT = 'inspect_ai';
const DATABRICKS_EXPERIMENT = `/Shared/${EXPERIMENT}`;
const AUTOLOG_MODELS = ['openai', 'anthropic', 'langchain', 'litellm'];
/** @throws UserError for a value that cannot be meant; its text repeats no value of the environment. */
function loadSettings(env, overrides = {}) {
    const uri = explicit('trackingUri', overrides.trackingUri) ?? setting(env, 'TRACKING_URI', 'MLFLOW_TRACKING_URI');
    const server = uri && serverOf(uri, { env, overrides });
    return {
        trackingUri: server?.kind === 'databricks' ? 'databricks' : server?.url,
        experimentName: experimentName(env, { name: overrides.experimentName, server }),
        tracingEnabled: overrides.tracingEnabled ?? flag(setting(env, 'TRACING_ENABLED', 'MLFLOW_INSPECT_TRACING')) ?? false,
        logArtifacts: overrides.logArtifacts ?? flag(setting(env, 'LOG_ARTIFACTS', 'MLFLOW_INSPECT_LOG_ARTIFACTS')) ?? true,
        autologEnabled: overrides.autologEnabled ?? flag(setting(env, 'AUTOLOG_ENABLED')) ?? true,
        autologModels: autologModels(overrides.autologModels, setting(env, 'AUTOLOG_MODELS')),
        parentRunId: (explicit('parentRunId', overrides.parentRunId) ?? setting(env, 'PARENT_RUN_ID'))?.text,
        server,
    };
}
/** What must never be shown, for the door to mask: some of it may stand in a URI and in no variable of its own. */
function secretsOfServer({ credentials }) {
    switch (credentials.kind) {
        case 'none':
            return [];
        case 'basic': {
            const { username, password } = credentials;
            return [password, encodeURIComponent(password), basicToken({ username, password })].filter(Boolean);
        }
        case 'bearer':
            return [credentials.token];
        case 'oauth':
            return [credentials.clientSecret];
    }
}
function basicToken({ username, password }) {
    return Buffer.from(`${username}:${password}`).toString('base64');
}
/** The new name wins; an old one that is wrong does not matter then. */
function setting(env, name, legacy) {
    return given(env, `INSPECT_MLFLOW_${name}`, ...(legacy === undefined ? [] : [legacy]));
}
function explicit(name, value) {
    const text = value?.trim();
    return text ? { name, text } : undefined;
}
function flag(given) {
    return given && yesOrNo(given);
}
function autologModels(explicit, given) {
    const models = explicit ? words(JSON.stringify(explicit)) : words(given?.text ?? '');
    return models.length > 0 ? models : AUTOLOG_MODELS;
}
function experimentName(env, { name, server }) {
    const databricks = server?.kind === 'databricks';
    const asked = explicit('experimentName', name) ?? setting(env, 'EXPERIMENT_NAME', 'MLFLOW_EXPERIMENT_NAME');
    if (!asked)
        return databricks ? DATABRICKS_EXPERIMENT : EXPERIMENT;
    if (databricks && !asked.text.startsWith('/'))
        throw new errors/* UserError */.y({
            what: 'On Databricks an experiment is named by its path in the workspace.',
            where: asked.name,
            fix: `Give an absolute path, such as ${DATABRICKS_EXPERIMENT}.`,
        });
    return asked.text;
}

;// CONCATENATED MODULE: ./src/mlflow/authorization.ts



function authorizationOf({ credentials, url }, http) {
    switch (credentials.kind) {
        case 'none':
            return async () => undefined;
        case 'basic':
            return async () => `Basic ${basicToken(credentials)}`;
        case 'bearer':
            return async () => `Bearer ${credentials.token}`;
        case 'oauth': {
            const token = refreshed(() => askToken(http, { url, ...credentials }));
            return async () => `Bearer ${await token()}`;
        }
    }
}
/** A token is renewed this long before its end. */
const EARLY_MS = 60_000;
const MAX_TOKEN_BYTES = 1 << 20;
function refreshed(ask) {
    let current;
    return async () => {
        const held = await current?.catch(() => undefined);
        if (!held || held.endsAt - EARLY_MS < Date.now())
            current = ask();
        return (await current).text;
    };
}
/**
 * A Databricks service principal, machine to machine. Written from documentation, never tried:
 * https://docs.databricks.com/dev-tools/auth/oauth-m2m.html
 */
async function askToken(http, { url, clientId, clientSecret }) {
    const answer = await http.request({
        method: 'POST',
        url: `${new URL(url).origin}/oidc/v1/token`,
        headers: {
            authorization: `Basic ${basicToken({ username: clientId, password: clientSecret })}`,
            'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials&scope=all-apis',
        maxBytes: MAX_TOKEN_BYTES,
        retryPost: true,
        redirect: 'manual',
    });
    const refuse = (message) => new MlflowError({
        kind: answer.status >= 500 ? 'unreachable' : 'unauthorized',
        status: answer.status,
        message: `Databricks /oidc/v1/token: ${message}; check DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET`,
    });
    if (answer.status !== 200)
        throw refuse(String(answer.status));
    try {
        const { token, seconds } = parseToken(parseJson(answer.bytes.toString()));
        return { text: token, endsAt: Date.now() + seconds * 1000 };
    }
    catch {
        throw refuse('an answer in no shape we know'); // Its text may hold the token.
    }
}

;// CONCATENATED MODULE: ./src/mlflow/refusal.ts
/** What a refusal and a silence mean, told without the server's address and without credentials. */




const MOST_CHARACTERS = 300;
/** Shorter ones are in every text. */
const SHORTEST_SECRET = 4;
/** The meaning of an answer that is none of those below 300. */
function refusal(asked, { answer, server }) {
    const { status } = answer;
    const text = answer.bytes.toString('utf8', 0, 64 << 10);
    const { code, message } = parseRefusal(text) ?? { code: null, message: plain(text) };
    const kind = kindOf(status, code);
    const said = line(message, server);
    const words = [String(status), code, said && `(${said})`, hint({ status, kind, said })].filter(Boolean).join(' ');
    return new MlflowError({ kind, status, code, message: `${label(asked)}: ${words}` });
}
/** The meaning of no answer. Whatever is no failure of the way stays what it is. */
function silence(asked, { thrown, server }) {
    if (!(thrown instanceof HttpError))
        return thrown;
    const { kind, attempts, cause } = thrown;
    const tries = attempts > 1 ? `, ${attempts} attempts` : '';
    const code = String(Reflect.get(Object(cause), 'code') ?? '');
    const WHAT = {
        connection: {
            kind: 'unreachable',
            what: `no connection, or a broken one${code && ` (${code})`}${certificate(code)}`,
        },
        timeout: { kind: 'unreachable', what: 'no answer in time' },
        aborted: { kind: 'unreachable', what: 'given up' },
        'too-large': { kind: 'strange', what: 'an answer that is larger than allowed' },
        redirect: { kind: 'strange', what: 'a redirect that cannot be followed' },
        'refused-url': { kind: 'invalid', what: 'the address is none of http or https' },
        'unreadable-body': { kind: 'invalid', what: 'what was to be sent could not be read, or is of another size' },
    };
    const { kind: named, what } = WHAT[kind];
    return new MlflowError({ kind: named, message: line(`${label(asked)}: ${what}${tries}`, server) });
}
function kindOf(status, code) {
    if (code === 'RESOURCE_ALREADY_EXISTS')
        return 'already-exists';
    if (code === 'RESOURCE_DOES_NOT_EXIST' || status === 404)
        return 'not-found';
    if (status === 401)
        return 'unauthorized';
    if (status === 403)
        return 'forbidden';
    if (status < 400)
        return 'strange';
    if (status >= 500 || status === 408 || status === 425 || status === 429)
        return 'unreachable';
    return 'invalid';
}
function hint({ status, kind, said }) {
    if (kind === 'unauthorized')
        return '– check MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN';
    if (status === 403 && /host header/i.test(said))
        return '– start the server with --allowed-hosts and the name it is reached by';
    if (status >= 300 && status < 400)
        return '– the server redirects: give the address that it redirects to';
    return '';
}
function certificate(code) {
    return /CERT|LEAF_SIGNATURE/.test(code) ? ' – for an authority of your own, set MLFLOW_TRACKING_SERVER_CERT_PATH' : '';
}
function label({ method = 'GET', path }) {
    return `MLflow ${method} ${path}`;
}
/** One line of bounded length, with what must not be seen taken out: a server may repeat what it was sent. */
function line(text, server) {
    const { host, hostname } = new URL(server.url);
    const secrets = secretsOfServer(server).filter(({ length }) => length >= SHORTEST_SECRET);
    const hidden = [...secrets, server.url, host, ...(/[.:]/.test(hostname) ? [hostname] : [])];
    const bare = hidden.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    return bare.replace(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS);
}
/** The words of an HTML page, as far as they can matter. */
function plain(text) {
    return text.replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
}

;// CONCATENATED MODULE: ./src/mlflow/api.ts
/** One request to the MLflow server: who we are, how often to ask, and what went wrong in words that keep secrets. */





/** A page of 1,000 runs with long tags; the whole history of a metric, which MLflow 2 cannot page. */
const MAX_ANSWER_BYTES = 64 << 20;
/** As MLflow's own client, for all attempts together. */
const api_REQUEST_MS = 120_000;
function connectApi(options) {
    const { server, http } = options;
    const authorization = authorizationOf(server, http);
    const send = (asked) => api_perform(options, { asked, authorization });
    const parsed = async (asked, parse) => parseAnswer(asked, { bytes: (await send(asked)).bytes, parse });
    return {
        server,
        send,
        stream: asked => api_stream(options, { asked, authorization }),
        get: (path, query, parse) => parsed({ path, query }, parse),
        post: (path, json, parse) => parsed({ method: 'POST', path, json }, parse),
        postOnce: (path, json, parse) => parsed({ method: 'POST', path, json, once: true }, parse),
    };
}
async function api_perform(options, { asked, authorization }) {
    const answer = await answered(options, { asked, authorization }, request => options.http.request(request));
    if (answer.status < 300)
        return answer;
    throw refusal(asked, { answer, server: options.server });
}
async function api_stream(options, { asked, authorization }) {
    const answer = await answered(options, { asked, authorization }, request => options.http.stream(request));
    const { server } = options;
    if (answer.status < 300)
        return { ...answer, body: telling(answer.body, thrown => silence(asked, { thrown, server })) };
    throw refusal(asked, { answer: { ...answer, bytes: await beginning(answer.body) }, server });
}
async function answered(options, { asked, authorization }, send) {
    try {
        const request = requestOf(options, { asked, authorization: await authorization() });
        const answer = await send(request);
        // A POST that is redirected as browsers do it becomes a GET; only these two statuses keep it what it is.
        const again = request.redirect === 'manual' && (answer.status === 307 || answer.status === 308);
        return again ? await send({ ...request, redirect: 'follow' }) : answer;
    }
    catch (thrown) {
        throw silence(asked, { thrown, server: options.server });
    }
}
function requestOf({ server, onWait, signal }, { asked, authorization }) {
    const { method = 'GET', path, query = {}, json } = asked;
    const body = json === undefined ? asked.body : JSON.stringify(json);
    return {
        method,
        url: `${server.url}${path}${queryOf(query)}`,
        headers: {
            ...(json === undefined ? {} : { 'content-type': 'application/json' }),
            ...(authorization === undefined ? {} : { authorization }),
            ...(server.workspace === undefined ? {} : { 'x-mlflow-workspace': server.workspace }),
            ...asked.headers,
        },
        sensitiveHeaders: ['x-mlflow-workspace'],
        maxBytes: asked.maxBytes ?? MAX_ANSWER_BYTES,
        timeoutMs: asked.timeoutMs ?? api_REQUEST_MS,
        retryPost: !asked.once,
        redirect: method === 'POST' ? 'manual' : 'follow',
        onRetry: ({ reason, waitMs }) => onWait(waiting(asked, { reason, waitMs })),
        ...(body === undefined ? {} : { body }),
        ...(asked.retries === undefined ? {} : { retries: asked.retries }),
        ...(signal === undefined ? {} : { signal }),
    };
}
function queryOf(query) {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
        for (const each of value === undefined ? [] : [value].flat())
            search.append(name, each);
    return search.size > 0 ? `?${search}` : '';
}
/** The reason of a broken connection names the server; that of an answer is its status. */
function waiting({ path }, { reason, waitMs }) {
    const what = /^status \d+$/.test(reason) ? `answered ${path} with ${reason}` : `did not answer ${path}`;
    return `MLflow ${what}; asking again in ${(waitMs / 1000).toFixed(1)} s.`;
}
function parseAnswer(asked, { bytes, parse }) {
    try {
        return parse(parseJson(bytes.toString()));
    }
    catch {
        // What was wrong with it would quote an answer that may be a page of anything.
        const page = /^\s*</.test(bytes.toString('utf8', 0, 100));
        throw new MlflowError({
            kind: 'strange',
            status: 200,
            message: page
                ? `${asked.path}: a web page instead of an answer; is there a login or another service at this address?`
                : `${asked.path}: an answer in no shape we know`,
        });
    }
}
const BEGINNING_BYTES = 64 << 10;
/** Of an error's body; the rest of it is not waited for. */
async function beginning(body) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            chunks.push(chunk);
            size += chunk.length;
            if (size >= BEGINNING_BYTES)
                break;
        }
    }
    catch (thrown) {
        if (!(thrown instanceof HttpError))
            throw thrown; // Else the status has said enough.
    }
    return Buffer.concat(chunks);
}
async function* telling(body, named) {
    try {
        yield* body;
    }
    catch (thrown) {
        throw named(thrown);
    }
}

;// CONCATENATED MODULE: ./src/mlflow/artifact-store.ts
const SERVICE = '/api/2.0/mlflow-artifacts/artifacts';
const PROXY_FIX = 'start the server with --artifacts-destination, and use a new experiment: the place is fixed when one is made';
/** @param artifactUri of the run, as the server says. */
function storeOf(artifactUri, server) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(artifactUri)?.[1]?.toLowerCase() ?? '';
    switch (scheme) {
        case 'mlflow-artifacts': {
            const address = artifactUri.slice('mlflow-artifacts:'.length);
            return throughServer(address, { server, below: '' });
        }
        case 'http':
        case 'https':
            return throughServer(artifactUri, { server, below: SERVICE });
        case '':
        case 'file':
            return { kind: 'behind', what: "a folder of the server's machine", fix: PROXY_FIX };
        case 's3':
        case 'gs':
        case 'wasb':
        case 'wasbs':
        case 'abfs':
        case 'abfss':
            return {
                kind: 'behind',
                what: `a cloud store (${scheme}:) of which the server gives us no credentials`,
                fix: PROXY_FIX,
            };
        case 'dbfs':
            return {
                kind: 'elsewhere',
                what: 'the store of Databricks, which this client does not write to',
                fix: 'upload the log in a step of its own, with the Databricks command line',
            };
        default:
            return { kind: 'behind', what: `a store of a kind we do not know (${scheme}:)`, fix: PROXY_FIX };
    }
}
/**
 * `mlflow-artifacts:/path` names the server itself, `mlflow-artifacts://host/path` one that need not be it.
 * @param below what the path begins with, as a part of the address itself.
 */
function throughServer(address, { server, below }) {
    const home = new URL(server.url);
    const url = URL.canParse(address, home.origin) ? new URL(address, home.origin) : undefined;
    if (url?.origin !== home.origin)
        return {
            kind: 'elsewhere',
            what: 'an artifact service at another address than the tracking server, to which nothing is sent',
            fix: 'give the tracking URI under which the server also serves artifacts',
        };
    const start = url.pathname.indexOf(`${below}/`);
    const path = start < 0 ? '' : url.pathname.slice(start + below.length).replace(/^\/+|\/+$/g, '');
    if (path === '')
        return { kind: 'elsewhere', what: 'an address that is no artifact service', fix: PROXY_FIX };
    return { kind: 'proxied', path: `${SERVICE}/${path}` };
}

;// CONCATENATED MODULE: ./src/mlflow/artifacts.ts



const LIST = '/api/2.0/mlflow/artifacts/list';
const MOST_FILES = 10_000;
const MOST_REQUESTS = 1000;
const MOST_LEVELS = 16;
/** Of the route by which the browser stores; a limit of the server. */
const MOST_BYTES_BEHIND = 10 << 20;
const TRANSFER_MS = 30 * 60_000;
const MOST_PAGES = 100;
/** A refusal may be larger than the file that is wanted. */
const ERROR_BYTES = 64 << 10;
/**
 * An artifact of this path is replaced, so that a repetition does no harm.
 * @param path from the root of the run: segments of any text but `.`, `..`, `#`, backslashes and control characters.
 * @throws MlflowError
 * @throws RangeError for a path that no store can hold.
 */
async function uploadArtifact(api, { run, path, body }) {
    const encoded = encodedPath(path);
    const sizeBytes = body instanceof Uint8Array ? body.length : body.sizeBytes;
    const store = storeOf(run.artifactUri, api.server);
    switch (store.kind) {
        case 'proxied':
            await api.send({ method: 'PUT', path: `${store.path}/${encoded}`, headers: OCTETS, body, timeoutMs: TRANSFER_MS });
            return { kind: 'stored', path, sizeBytes };
        case 'behind':
            return uploadBehind(api, { run, path, body, sizeBytes, store });
        case 'elsewhere':
            return { kind: 'not-writable', path, reason: `The artifacts of this run lie in ${store.what}.`, fix: store.fix };
    }
}
const OCTETS = { 'content-type': 'application/octet-stream' };
/** By the route of the web page, which MLflow promises to nobody: the only one into a store that is not proxied. */
async function uploadBehind(api, { run, path, body, sizeBytes, store: { what, fix }, }) {
    const refuse = (why) => {
        return { kind: 'not-writable', path, reason: `The artifacts of this run lie in ${what}; ${why}.`, fix };
    };
    if (sizeBytes === 0)
        return refuse('an empty file cannot be stored there');
    if (sizeBytes > MOST_BYTES_BEHIND)
        return refuse(`more than ${MOST_BYTES_BEHIND >> 20} MiB (${sizeBytes} bytes) cannot be stored there`);
    try {
        await api.send({
            method: 'POST',
            path: '/ajax-api/2.0/mlflow/upload-artifact',
            query: { run_uuid: run.runId, path },
            headers: OCTETS,
            body,
            retries: 1, // A store that the server cannot reach is a 500, too.
        });
        return { kind: 'stored', path, sizeBytes };
    }
    catch (thrown) {
        const lasting = isMlflow(thrown, 'invalid', 'not-found', 'forbidden') || (isMlflow(thrown) && thrown.status === 500);
        if (!lasting)
            throw thrown;
        return refuse(`the server could not store it there either: ${thrown.message}`);
    }
}
/**
 * What is below a folder, itself excluded; the server lists one level at a time. Folders below the 16th level, and
 * more than 10,000 files, are left out.
 * @throws MlflowError
 */
async function listArtifacts(api, runId, folder = '') {
    const files = [];
    const waiting = [{ path: folder, level: 1 }];
    for (let requests = 0; waiting.length > 0; requests += 1) {
        const next = waiting.shift();
        if (!next || requests === MOST_REQUESTS || files.length >= MOST_FILES)
            return { files, complete: false };
        for (const entry of await children(api, { runId, folder: next.path })) {
            if (!entry.folder)
                files.push({ path: entry.path, sizeBytes: entry.sizeBytes });
            else if (next.level < MOST_LEVELS)
                waiting.push({ path: entry.path, level: next.level + 1 });
            else
                return { files, complete: false };
        }
    }
    return { files: files.slice(0, MOST_FILES), complete: files.length <= MOST_FILES };
}
/** Entries that do not lie directly in the folder are not believed. */
async function children(api, { runId, folder }) {
    const found = [];
    let token;
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const query = { run_id: runId, path: folder || undefined, page_token: token };
        const { items, next } = await api.get(LIST, query, parseListing);
        found.push(...items);
        if (items.length === 0 || next === undefined)
            break;
        token = next;
    }
    const start = folder ? `${folder}/` : '';
    return found.filter(({ path }) => path.startsWith(start) && /^(?!\.{1,2}$)[^/\\]+$/.test(path.slice(start.length)));
}
/**
 * By the one route that reaches every store that the server itself can reach.
 * @throws MlflowError `not-found` too
 */
async function downloadArtifact(api, { runId, path, maxBytes }) {
    encodedPath(path);
    const asked = {
        path: '/get-artifact',
        query: { run_uuid: runId, path },
        maxBytes: Math.max(maxBytes, ERROR_BYTES),
        timeoutMs: TRANSFER_MS,
    };
    const answer = await api.stream({ ...asked, retries: 0 }).catch(async (thrown) => {
        if (!isMlflow(thrown, 'unreachable'))
            throw thrown;
        // MLflow 2 answers so for what is not there, and patience would not help.
        if (thrown.status === 500 && !(await isListed(api, { runId, path })))
            throw missing(path);
        return api.stream(asked);
    });
    const declared = answer.headers['content-length'];
    return {
        sizeBytes: declared === undefined ? undefined : Number(declared),
        body: artifacts_bounded(answer.body, { path, maxBytes }),
    };
}
async function* artifacts_bounded(body, { path, maxBytes }) {
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > maxBytes)
            throw new MlflowError({ kind: 'strange', message: `the artifact ${path} has more than ${maxBytes} bytes` });
        yield chunk;
    }
}
async function isListed(api, { runId, path }) {
    const folder = path.split('/').slice(0, -1).join('/');
    return (await children(api, { runId, folder })).some(each => !each.folder && each.path === path);
}
function missing(path) {
    return new MlflowError({ kind: 'not-found', status: 500, message: `MLflow has no artifact ${path} of this run` });
}
/** @throws RangeError: paths are ours to make. See artifactName in keys.ts. */
function encodedPath(path) {
    const parts = path.split('/');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    const illegal = (part) => /^\.{0,2}$|[#\\\0-\x1f\x7f]/.test(part);
    if (parts.some(illegal))
        throw new RangeError(`no artifact can have the path ${JSON.stringify(path)}`);
    return parts.map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/mlflow/keys.ts
/**
 * Names and values as MLflow takes them: one illegal key would reject a whole batch, a long value is cut in silence.
 * What has to be changed stays recognisable, and two different names never become one.
 */

const MOST_KEY_CHARACTERS = 250;
/** Of a param; the server cuts there without a word. */
const MOST_PARAM_CHARACTERS = 6000;
const MOST_TAG_CHARACTERS = 8000;
/** Columns of the server's database. */
const MOST_NAME_CHARACTERS = 250;
/** Of the SHA-256 of the whole name: 2⁻³² that two of them agree. */
const HASH_DIGITS = 8;
/** Letters and digits as Python's `\w` has them: of any script, but without combining marks. */
const ILLEGAL = /[^\p{L}\p{N}_./ :-]/gu;
/** Of params, metrics and tags alike: `match[a]` becomes `match_a_-1f2e3d4c`; a legal key stays what it is. */
function legalKey(name) {
    if (isLegal(name))
        return name;
    const path = name
        .replace(ILLEGAL, '_')
        .split('/')
        .filter(part => part !== '' && part !== '.')
        .map(part => part.replace(/^\.\./, '__'))
        .join('/');
    return `${[...path].slice(0, MOST_KEY_CHARACTERS - HASH_DIGITS - 1).join('') || 'unnamed'}-${hashOf(name)}`;
}
/** Not a path that means another one (`posixpath.normpath` of it is itself), in characters that are allowed. */
function isLegal(name) {
    const parts = name.split('/');
    return (characters(name) <= MOST_KEY_CHARACTERS &&
        name.search(ILLEGAL) < 0 &&
        !name.startsWith('..') &&
        parts.every(part => part !== '' && part !== '.' && part !== '..'));
}
/** The value, or its beginning with a mark that says how much there was. Fit for every database behind a server. */
function cutValue(value, mostCharacters) {
    const text = storable(value);
    if (text.length <= mostCharacters)
        return text;
    const mark = `… [cut, ${text.length} characters]`;
    return storable(text.slice(0, mostCharacters - mark.length)).concat(mark);
}
/** A file name of characters that every store and every address takes. */
function artifactName(name) {
    const legal = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,119}$/;
    if (legal.test(name))
        return name;
    const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
    const stem = name.slice(0, name.length - ending.length).replace(/[^A-Za-z0-9._-]+/g, '_');
    return `${stem.replace(/^[.-]+/, '').slice(0, 100) || 'unnamed'}-${hashOf(name)}${ending}`;
}
/** NUL ends a text in PostgreSQL; halves of a surrogate pair are no UTF-8. */
function storable(text) {
    return text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD');
}
function characters(text) {
    return [...text].length;
}
function hashOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
}

;// CONCATENATED MODULE: ./src/mlflow/limits.ts
/** What one `log-batch` may hold, and the cutting of more into requests that each are legal. */
/** https://mlflow.org/docs/latest/api_reference/rest-api.html#log-batch */
const MOST_PAIRS = 100;
const MOST_IN_ALL = 1000;
/** Below the million that managed servers enforce, with room for keys and brackets around the items. */
const MOST_BYTES = 900_000;
/**
 * Params go alone: one that is refused takes its whole batch with it.
 * @throws RangeError for a time or a step that is no number: the server would store the point at 1970.
 */
function batchesOf({ metrics, params, tags }) {
    return [...packed({ params }), ...packed({ tags, metrics: metrics.map(wireMetric) })];
}
function packed(items) {
    const batches = [];
    for (const kind of ['params', 'tags', 'metrics']) {
        const most = kind === 'metrics' ? MOST_IN_ALL : MOST_PAIRS;
        for (const item of items[kind] ?? []) {
            const bytes = Buffer.byteLength(JSON.stringify(item)) + 1;
            let last = batches.at(-1);
            if (!last || last.bytes + bytes > MOST_BYTES || last.batch[kind].length === most || isFull(last.batch)) {
                last = { batch: { metrics: [], params: [], tags: [] }, bytes: 0 };
                batches.push(last);
            }
            const list = last.batch[kind];
            list.push(item);
            last.bytes += bytes;
        }
    }
    return batches.map(({ batch }) => batch);
}
function isFull({ metrics, params, tags }) {
    return metrics.length + params.length + tags.length === MOST_IN_ALL;
}
/** JSON knows no NaN and no infinity; as text the server takes them. A fraction of a millisecond it takes for 0. */
function wireMetric({ key, value, timestampMs, step }) {
    return {
        key,
        value: Number.isFinite(value) ? value : String(value),
        timestamp: limits_whole('time', timestampMs),
        step: limits_whole('step', step),
    };
}
function limits_whole(what, value) {
    const truncated = Math.trunc(value);
    if (!Number.isSafeInteger(truncated) || (what === 'time' && truncated < 0))
        throw new RangeError(`${value} is not the ${what} of a metric`);
    return truncated;
}

;// CONCATENATED MODULE: ./src/mlflow/batch.ts




/** @throws MlflowError */
async function logBatch(api, { runId, logged }) {
    const { metrics = [], params = [], tags = [] } = logged;
    const once = firstOfEach(params.map(pair => legalPair(pair, MOST_PARAM_CHARACTERS)));
    const last = new Map(tags.map(pair => legalPair(pair, MOST_TAG_CHARACTERS)).map(pair => [pair.key, pair]));
    const conflicts = [...once.conflicts];
    const all = { metrics: metrics.map(each => ({ ...each, key: legalKey(each.key) })), tags: [...last.values()] };
    for (const batch of batchesOf({ ...all, params: once.params })) {
        if (batch.params.length > 0)
            conflicts.push(...(await logParams(api, { runId, params: batch.params })));
        else
            await api.post('/api/2.0/mlflow/runs/log-batch', { run_id: runId, ...batch }, parseNothing);
    }
    return { conflicts, renamed: renamed([...metrics, ...params, ...tags]), cut: cut({ params, tags }) };
}
/**
 * The server refuses a batch as a whole for one param that has another value already. Which one that is, it says in
 * words that differ between servers; so the run is asked, and the rest is sent again.
 */
async function logParams(api, { runId, params }) {
    const send = (some) => api.post('/api/2.0/mlflow/runs/log-batch', { run_id: runId, metrics: [], params: some, tags: [] }, parseNothing);
    try {
        await send(params);
        return [];
    }
    catch (thrown) {
        if (!isMlflow(thrown, 'invalid'))
            throw thrown;
        const stored = (await api.get('/api/2.0/mlflow/runs/get', { run_id: runId }, parseRun)).params;
        const conflicts = params.flatMap(({ key, value }) => {
            const before = stored.get(key);
            return before === undefined || before === value ? [] : [{ key, stored: before, refused: value }];
        });
        if (conflicts.length === 0)
            throw thrown;
        const rest = params.filter(({ key }) => !stored.has(key));
        if (rest.length > 0)
            await send(rest);
        return conflicts;
    }
}
function legalPair({ key, value }, mostCharacters) {
    return { key: legalKey(key), value: cutValue(value, mostCharacters) };
}
/** The server refuses a batch that names a param twice, even with the same value. */
function firstOfEach(params) {
    const first = new Map();
    const conflicts = [];
    for (const { key, value } of params) {
        const before = first.get(key);
        if (before === undefined)
            first.set(key, value);
        else if (before !== value)
            conflicts.push({ key, stored: before, refused: value });
    }
    return { params: [...first].map(([key, value]) => ({ key, value })), conflicts };
}
function renamed(items) {
    const changed = new Map(items.map(({ key }) => [key, legalKey(key)]));
    return [...changed].filter(([from, to]) => from !== to).map(([from, to]) => ({ from, to }));
}
function cut({ params, tags }) {
    const long = [
        ...params.filter(({ value }) => value.length > MOST_PARAM_CHARACTERS),
        ...tags.filter(({ value }) => value.length > MOST_TAG_CHARACTERS),
    ];
    return [...new Set(long.map(({ key }) => legalKey(key)))];
}

;// CONCATENATED MODULE: ./src/mlflow/datasets.ts


const MOST_NAME = 500;
const MOST_DIGEST = 36;
/** A cut JSON text would be none, so a longer source is left out. */
const MOST_SOURCE = 65_535;
/** The same dataset is stored once, however often it is sent. @throws MlflowError */
async function logInputs(api, runId, datasets) {
    const inputs = datasets.map(({ context, sourceType, ...dataset }) => ({
        tags: context === undefined ? [] : [{ key: 'mlflow.data.context', value: context }],
        dataset: {
            ...dataset,
            name: cutValue(dataset.name, MOST_NAME),
            digest: dataset.digest.slice(0, MOST_DIGEST),
            source_type: sourceType,
            source: dataset.source.length > MOST_SOURCE ? '{}' : dataset.source,
        },
    }));
    if (inputs.length > 0)
        await api.post('/api/2.0/mlflow/runs/log-inputs', { run_id: runId, datasets: inputs }, parseNothing);
}

;// CONCATENATED MODULE: ./src/mlflow/experiments.ts


/** A deleted experiment keeps its name, so that it can only be restored. @throws MlflowError */
async function ensureExperiment(api, name) {
    const found = await experimentByName(api, name);
    if (!found)
        return createExperiment(api, name);
    if (!found.deleted)
        return { ...found, was: 'there' };
    await restore(api, found);
    return { ...found, deleted: false, was: 'deleted' };
}
/** Deleted ones too. @throws MlflowError */
async function experimentByName(api, name) {
    const path = '/api/2.0/mlflow/experiments/get-by-name';
    return api.get(path, { experiment_name: name }, parseExperiment).catch((thrown) => {
        // A path that the server does not know has no code.
        if (isMlflow(thrown, 'not-found') && thrown.code !== null)
            return undefined;
        throw thrown;
    });
}
/** Two jobs may make it at the same time; a request whose answer was lost may have made it. Then it is there. */
async function createExperiment(api, name) {
    try {
        await api.post('/api/2.0/mlflow/experiments/create', { name }, parseExperimentId);
    }
    catch (thrown) {
        if (!isMlflow(thrown, 'already-exists'))
            throw thrown;
    }
    const made = await api.get('/api/2.0/mlflow/experiments/get-by-name', { experiment_name: name }, parseExperiment);
    return { ...made, was: 'missing' };
}
/** Another job may have restored it in the meantime, which the server calls an error. */
async function restore(api, { experimentId, name }) {
    try {
        await api.post('/api/2.0/mlflow/experiments/restore', { experiment_id: experimentId }, parseNothing);
    }
    catch (thrown) {
        const now = await experimentByName(api, name);
        if (!now || now.deleted)
            throw thrown;
    }
}

;// CONCATENATED MODULE: ./src/mlflow/links.ts
function experimentUrl(server, experimentId) {
    const experiment = `experiments/${encodeURIComponent(experimentId)}`;
    if (server.kind === 'databricks')
        return `${server.url}/ml/${experiment}`;
    return `${server.url}/#/${experiment}`;
}
function runUrl(server, { experimentId, runId }) {
    return `${experimentUrl(server, experimentId)}/runs/${encodeURIComponent(runId)}`;
}

;// CONCATENATED MODULE: ./src/mlflow/runs.ts



const RUNS = '/api/2.0/mlflow/runs';
/** More are taken with a further request. */
const MOST_TAGS_AT_ONCE = 100;
const PAGE_SIZE = 200;
const MOST_RUNS = 10_000;
const HISTORY_PAGE = 10_000;
const MOST_POINTS = 1_000_000;
/** Sent once: whoever hears nothing looks for the run by its tags before making another. @throws MlflowError */
async function createRun(api, { experimentId, name, startTimeMs, tags = [] }) {
    const legal = new Map(tags.map(({ key, value }) => [legalKey(key), cutValue(value, MOST_TAG_CHARACTERS)]));
    const given = name ?? legal.get('mlflow.runName');
    // The server refuses a name and a tag of another text.
    legal.delete('mlflow.runName');
    const [now, later] = split([...legal].map(([key, value]) => ({ key, value })));
    const run = await api.postOnce(`${RUNS}/create`, {
        experiment_id: experimentId,
        start_time: Math.trunc(startTimeMs),
        tags: now,
        ...(given === undefined ? {} : { run_name: cutValue(given, MOST_NAME_CHARACTERS) }),
    }, parseRun);
    if (later.length > 0)
        await logBatch(api, { runId: run.runId, logged: { tags: later } });
    return { ...run, tags: new Map([...run.tags, ...legal]) };
}
function split(tags) {
    return [tags.slice(0, MOST_TAGS_AT_ONCE), tags.slice(MOST_TAGS_AT_ONCE)];
}
/** Deleted ones too. @throws MlflowError */
async function getRun(api, runId) {
    return api.get(`${RUNS}/get`, { run_id: runId }, parseRun);
}
/** @throws MlflowError */
function deleteRun(api, runId) {
    return api.post(`${RUNS}/delete`, { run_id: runId }, parseNothing);
}
/** @throws MlflowError */
async function updateRun(api, runId, { status, endTimeMs, name }) {
    const change = {
        run_id: runId,
        ...(status === undefined ? {} : { status }),
        ...(endTimeMs === undefined ? {} : { end_time: Math.trunc(endTimeMs) }),
        ...(name === undefined ? {} : { run_name: cutValue(name, MOST_NAME_CHARACTERS) }),
    };
    await api.post(`${RUNS}/update`, change, parseNothing);
}
/** A value that is too long is cut visibly, which JSON does not survive. @throws MlflowError */
async function setTag(api, runId, { key, value }) {
    const tag = { run_id: runId, key: legalKey(key), value: cutValue(value, MOST_TAG_CHARACTERS) };
    await api.post(`${RUNS}/set-tag`, tag, parseNothing);
}
/** Page by page, as far as they are read. @throws MlflowError */
async function* searchRuns(api, search) {
    const { experimentIds, filter, orderBy, deleted = 'without', pageSize = PAGE_SIZE, limit = MOST_RUNS } = search;
    const VIEW = { without: 'ACTIVE_ONLY', too: 'ALL', only: 'DELETED_ONLY' };
    const page = (page_token) => api.post(`${RUNS}/search`, {
        experiment_ids: experimentIds,
        max_results: Math.min(pageSize, limit),
        run_view_type: VIEW[deleted],
        ...(filter === undefined ? {} : { filter }),
        ...(orderBy === undefined ? {} : { order_by: orderBy }),
        ...(page_token === undefined ? {} : { page_token }),
    }, parseRuns);
    yield* paged(page, limit);
}
/** Every point of a metric, in the order in which the server has them. @throws MlflowError */
async function metricHistory(api, runId, key) {
    const page = (page_token) => api.get('/api/2.0/mlflow/metrics/get-history', { run_id: runId, metric_key: legalKey(key), max_results: String(HISTORY_PAGE), page_token }, parseHistory);
    const points = [];
    for await (const point of paged(page, MOST_POINTS))
        points.push(point);
    return points;
}
/** MLflow 2 names a next page even after the last one: an empty page is the end, too. */
async function* paged(page, limit) {
    let left = limit;
    for (let token; left > 0;) {
        const { items, next } = await page(token);
        yield* items.slice(0, left);
        left -= items.length;
        if (items.length === 0 || next === undefined)
            return;
        token = next;
    }
}

;// CONCATENATED MODULE: ./src/mlflow/version.ts


/** @throws MlflowError when nobody answers, or answers only those it knows. */
async function serverVersion(api) {
    if (api.server.kind === 'databricks')
        return { kind: 'unknown' };
    try {
        const version = parseVersion((await api.send({ path: '/version' })).bytes.toString());
        return version ? { kind: 'known', ...version } : { kind: 'unknown' };
    }
    catch (thrown) {
        if (isMlflow(thrown, 'not-found', 'invalid', 'strange'))
            return { kind: 'unknown' };
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./src/mlflow/client.ts








/** @throws RangeError when the settings name no server: whoever connects has asked for that before. */
function connectMlflow({ settings: { server }, http, onWait, signal }) {
    if (!server)
        throw new RangeError('these settings name no MLflow server');
    const api = connectApi({ server, http, onWait, signal });
    let version;
    return {
        api,
        version: () => {
            version ??= serverVersion(api).catch((thrown) => {
                version = undefined;
                throw thrown;
            });
            return version;
        },
        ensureExperiment: name => ensureExperiment(api, name),
        experimentByName: name => experimentByName(api, name),
        createRun: run => createRun(api, run),
        getRun: runId => getRun(api, runId),
        updateRun: (runId, change) => updateRun(api, runId, change),
        deleteRun: runId => deleteRun(api, runId),
        searchRuns: search => searchRuns(api, search),
        logBatch: (runId, logged) => logBatch(api, { runId, logged }),
        setTag: (runId, tag) => setTag(api, runId, tag),
        logInputs: (runId, datasets) => logInputs(api, runId, datasets),
        metricHistory: (runId, key) => metricHistory(api, runId, key),
        listArtifacts: (runId, folder) => listArtifacts(api, runId, folder),
        uploadArtifact: (run, path, body) => uploadArtifact(api, { run, path, body }),
        downloadArtifact: (runId, path, { maxBytes }) => downloadArtifact(api, { runId, path, maxBytes }),
        runUrl: run => runUrl(server, run),
        experimentUrl: experimentId => experimentUrl(server, experimentId),
    };
}

// EXTERNAL MODULE: ./src/logs/body.ts
var logs_body = __webpack_require__(6231);
// EXTERNAL MODULE: ./src/logs/decompress.ts + 1 modules
var decompress = __webpack_require__(2934);
// EXTERNAL MODULE: ./src/logs/eval-file.ts
var eval_file = __webpack_require__(6796);
// EXTERNAL MODULE: ./src/logs/json.ts
var logs_json = __webpack_require__(2469);
// EXTERNAL MODULE: ./src/logs/json-file.ts
var json_file = __webpack_require__(2620);
// EXTERNAL MODULE: ./src/logs/sample-table.ts
var sample_table = __webpack_require__(7728);
// EXTERNAL MODULE: ./src/logs/schema.ts
var schema = __webpack_require__(3436);
// EXTERNAL MODULE: ./src/logs/scorer-names.ts
var scorer_names = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/logs/summaries.ts + 4 modules
var summaries = __webpack_require__(4129);
// EXTERNAL MODULE: ./src/logs/unreadable.ts
var unreadable = __webpack_require__(1200);
// EXTERNAL MODULE: ./src/logs/walk.ts
var walk = __webpack_require__(5178);
// EXTERNAL MODULE: ./src/logs/warnings.ts
var warnings = __webpack_require__(1574);
// EXTERNAL MODULE: ./src/logs/zip.ts
var zip = __webpack_require__(2232);
;// CONCATENATED MODULE: ./src/logs/raw-log.ts
/** A log as it stands in its file, for the writer of reduced logs: the header as JSON, reductions, and every sample. */













async function readRaw(log) {
    if (log.container === 'json')
        return readRawJson(log.source);
    const directory = await (0,zip/* readDirectory */.g)(log.source);
    const json = await readHeaderFields(log.source, directory);
    const raw = (0,schema/* parseHeader */.RW)(json).value;
    const opened = { source: log.source, directory, warnings: new warnings/* Warnings */.e() };
    return { header: json, reductions: await (0,eval_file/* readReductions */.Pi)(opened, raw) };
}
/** As the reader chooses: the start where the end is not there or broken. Fields in no shape we know are taken out. */
async function readHeaderFields(source, directory) {
    for (const name of ['header.json', '_journal/start.json']) {
        const member = directory.find(name);
        if (!member)
            continue;
        try {
            const json = (0,logs_json/* parseJson */.qF)(await (0,decompress/* wholeContent */.b)(source, member, eval_file/* MAX_HEADER_BYTES */.v8), { bigIntegersAsText: true });
            (0,schema/* parseHeader */.RW)(json);
            return name === 'header.json' ? json : { ...json, status: 'started' };
        }
        catch (thrown) {
            unlessUnreadable(thrown);
        }
    }
    throw new RangeError(`${source.name} was read a moment ago and has no header now`);
}
async function readRawJson(source) {
    const header = {};
    let reductions = [];
    const keep = (slot) => [slot, { kind: 'keep', slot, maxBytes: eval_file/* MAX_HEADER_BYTES */.v8 }];
    const plan = { kind: 'object', keys: new Map([...json_file/* HEADER_FIELDS */.WY, 'plan', 'reductions'].map(keep)) };
    const walker = new walk/* Walker */.J(plan, {
        kept: (slot, bytes) => {
            const json = (0,logs_json/* parseJson */.qF)(bytes, { bigIntegersAsText: true });
            if (slot === 'reductions')
                reductions = (0,schema/* parseReductions */._Z)(json).value;
            else
                header[slot] = json;
        },
        // The reading of the log has told of it.
        tooLong: () => { },
    });
    try {
        for await (const chunk of (0,json_file/* chunks */.VN)(source))
            walker.push(chunk);
    }
    catch (thrown) {
        // A log that was cut off was told to be; its header came before.
        unlessUnreadable(thrown);
    }
    const raw = (0,schema/* parseHeader */.RW)(header).value;
    return { header, reductions: reductions.length > 0 ? reductions : (raw.results?.sample_reductions ?? []) };
}
/** Every row that the log has of its samples, in file order, repetitions included. */
async function eachRawRow(log, visit) {
    const table = new sample_table/* SampleTable */.b(log.samples.length);
    for (const sample of log.samples)
        table.add(sample);
    return log.container === 'json' ? eachInJson(log, table, visit) : eachInZip(log, table, visit);
}
const newContext = () => ({ scorers: new scorer_names/* ScorerNames */.$(), metadataKeys: [], odd: { count: 0 } });
async function eachInJson(log, table, visit) {
    const context = newContext();
    await (0,json_file/* walkSamples */.vg)(log.source, {
        visit: body => {
            const { id, epoch } = body.summary(context);
            const position = table.find(id, epoch);
            if (position >= 0)
                visit({ position, sample: body.raw, summary: null });
        },
    });
}
async function eachInZip(log, table, visit) {
    const directory = await (0,zip/* readDirectory */.g)(log.source);
    const seen = new Uint8Array(log.samples.length);
    const once = row => {
        seen[row.position] = 1;
        visit(row);
    };
    const summaries = directory.find('summaries.json');
    const isWhole = summaries === null || log.completeness === 'complete';
    for (const member of isWhole ? (0,eval_file/* summaryMembers */.oo)(directory) : [summaries, ...(0,eval_file/* journalOf */.PR)(directory)])
        await eachSummary({ source: log.source, member, table }, once);
    const context = newContext();
    const isKnown = (bytes, place) => {
        const position = table.findBytes(bytes, place);
        return position >= 0 && seen[position] === 1;
    };
    for (const { member } of directory.samples(isKnown)) {
        const body = await (0,logs_body/* readBody */.x8)(log.source, member).catch(unlessUnreadable);
        const summary = body?.summary(context);
        const position = summary ? table.find(summary.id, summary.epoch) : -1;
        if (body && position >= 0 && seen[position] === 0)
            once({ position, sample: body.raw, summary: null });
    }
}
async function eachSummary({ source, member, table }, visit) {
    const reader = new summaries/* SummaryReader */.KG(newContext(), {
        row: ({ id, epoch }) => {
            const position = table.find(id, epoch);
            if (position < 0)
                return;
            const json = (0,logs_json/* parseJson */.qF)(reader.rowBytes());
            const { value: sample } = (0,schema/* parseSample */.sW)(json);
            visit({ position, sample, summary: json });
        },
        ignored: () => { },
        broken: () => { },
    });
    try {
        for await (const chunk of (0,decompress/* content */.Q)(source, member))
            reader.push(chunk);
        reader.finish();
    }
    catch (thrown) {
        // The reading of the log has told of it; what is lost here is looked for elsewhere.
        unlessUnreadable(thrown);
    }
}
function unlessUnreadable(thrown) {
    if (thrown instanceof unreadable/* Unreadable */.IO)
        return null;
    throw thrown;
}

// EXTERNAL MODULE: ./src/logs/read.ts + 3 modules
var read = __webpack_require__(650);
;// CONCATENATED MODULE: ./src/logs/window.ts
/** Room for thousands of ordinary elements; one that is larger by itself gets what it needs. */
const WINDOW_BYTES = 6 << 20;
const FIRST_BYTES = 1 << 16;
const LEAST_BYTES = 128;
/** Beginnings anew: each may mean to decompress gigabytes. */
const MAX_RESTARTS = 8;
/** Elements too large to keep, of which the sizes are remembered. */
const MAX_LARGE = 10_000;
class Window {
    #open;
    #kept = new Ring();
    #reading = null;
    /** The element that the reading comes to next. */
    #next = 0;
    #length = null;
    #restarts = -1;
    #turn = Promise.resolve();
    constructor(open) {
        this.#open = open;
    }
    /** One at a time, whoever asks; `use` sees the answer while it is valid. */
    get(index, use) {
        const answer = this.#turn.then(async () => use(await this.#seek(index)));
        this.#turn = answer.catch(() => { });
        return answer;
    }
    async close() {
        await this.#reading?.return(undefined);
        this.#reading = null;
        this.#kept.clear();
    }
    async #seek(index) {
        const known = this.#kept.get(index);
        if (known)
            return known;
        if (this.#length !== null && index >= this.#length)
            return { kind: 'missing' };
        if ((index < this.#next || this.#reading === null) && !(await this.#restart()))
            return { kind: 'left-out', sizeBytes: null };
        while (this.#next <= index) {
            const { done, value } = await this.#reading.next();
            if (done) {
                this.#length = this.#next;
                this.#reading = null;
                return { kind: 'missing' };
            }
            this.#next = value.index + 1;
            this.#kept.add(value);
        }
        return this.#kept.get(index) ?? { kind: 'missing' };
    }
    async #restart() {
        if (this.#restarts >= MAX_RESTARTS)
            return false;
        this.#restarts++;
        await this.#reading?.return(undefined);
        this.#reading = this.#open();
        this.#kept.clear();
        this.#next = 0;
        return true;
    }
}
/** The newest elements, in one stretch of memory that is written round and round. */
class Ring {
    #bytes = Buffer.alloc(FIRST_BYTES);
    #end = 0;
    /** Oldest first. */
    #places = new Map();
    /** Sizes of those that were too large to come here. */
    #large = new Map();
    get(index) {
        const sizeBytes = this.#large.get(index);
        if (sizeBytes !== undefined)
            return { kind: 'left-out', sizeBytes };
        const place = this.#places.get(index);
        return place ? { kind: 'found', bytes: this.#bytes.subarray(place.start, place.end) } : null;
    }
    add({ index, bytes, sizeBytes }) {
        if (bytes === null) {
            if (this.#large.size < MAX_LARGE)
                this.#large.set(index, sizeBytes);
            return;
        }
        this.#grow(Math.max(bytes.length, LEAST_BYTES));
        // A place costs memory of its own, so the smallest elements take more than they are.
        const room = Math.max(bytes.length, LEAST_BYTES);
        const isRound = this.#end + room > this.#bytes.length;
        // What lies behind the end is of the last round, and older than all at the beginning.
        if (isRound)
            this.#dropOldest(place => place.start >= this.#end);
        const start = isRound ? 0 : this.#end;
        const end = start + room;
        this.#dropOldest(place => place.start < end && place.end > start);
        bytes.copy(this.#bytes, start);
        this.#places.set(index, { start, end: start + bytes.length });
        this.#end = end;
    }
    clear() {
        this.#places.clear();
        this.#end = 0;
    }
    #grow(bytes) {
        const wanted = Math.min(this.#end + bytes, Math.max(WINDOW_BYTES, bytes));
        if (wanted <= this.#bytes.length)
            return;
        const larger = Buffer.alloc(Math.max(bytes, Math.min(WINDOW_BYTES, 2 * wanted)));
        this.#bytes.copy(larger);
        this.#bytes = larger;
    }
    #dropOldest(isInTheWay) {
        for (const [index, place] of this.#places) {
            if (!isInTheWay(place))
                return;
            this.#places.delete(index);
        }
    }
}

;// CONCATENATED MODULE: ./src/logs/attachments.ts


/** Characters that the references of one element may bring in: it must stay as small as an element is. */
const MAX_RESOLVED_CHARACTERS = 16 << 20;
const HASH = /^(?:attachment|tc):\/\/([0-9a-f]{32})$/;
const PLACE = /^attachment:\/\/(\d{1,15})$/;
/** No sample comes near; references to more lead nowhere. */
const MAX_HASHES = 2_000_000;
/** Hexadecimal digits that a number holds exactly. */
const KEY_DIGITS = 13;
/** Hashes → places. As numbers, because a long sample has a hundred thousand of them. */
class Hashes {
    #places = new Map();
    #count = 0;
    add(key) {
        const number = Number.parseInt(key.slice(0, KEY_DIGITS), 16);
        if (this.#places.size < MAX_HASHES && HASH.test(`attachment://${key}`))
            this.#places.set(number, this.#count);
        this.#count++;
    }
    find = text => {
        const [, hash] = HASH.exec(text) ?? [];
        return hash === undefined ? null : (this.#places.get(Number.parseInt(hash.slice(0, KEY_DIGITS), 16)) ?? null);
    };
}
/** Chunked samples number their attachments. */
const placeOf = text => {
    const [, place] = PLACE.exec(text) ?? [];
    return place === undefined ? null : Number(place);
};
class Attachments {
    #find;
    #window;
    constructor(find, open) {
        this.#find = find;
        this.#window = new Window(open);
    }
    /** The value that these bytes hold, with its references resolved: once, whatever the texts put in may hold. */
    async resolved(bytes) {
        const value = (0,logs_json/* parseJson */.qF)(bytes);
        return bytes.includes('://') ? this.resolve(value) : value;
    }
    async resolve(value) {
        const wanted = new Map();
        collect(value, text => {
            const place = this.#find(text);
            if (place !== null)
                wanted.set(text, place);
        });
        if (wanted.size === 0)
            return value;
        const texts = await this.#fetch(wanted);
        let left = MAX_RESOLVED_CHARACTERS;
        return replaced(value, text => {
            const known = texts.get(text);
            if (known === undefined)
                return text;
            left -= known.length;
            return left >= 0 ? known : leftOut(known.length);
        });
    }
    close() {
        return this.#window.close();
    }
    /** In the order of the list, which is read forwards. */
    async #fetch(wanted) {
        const texts = new Map();
        let left = MAX_RESOLVED_CHARACTERS;
        for (const [reference, place] of [...wanted].sort((a, b) => a[1] - b[1])) {
            const text = await this.#window.get(place, sought => {
                if (sought.kind !== 'found')
                    return sought.kind === 'missing' ? null : leftOut(sought.sizeBytes);
                left -= sought.bytes.length;
                return left >= 0 ? textOf(sought.bytes) : leftOut(sought.bytes.length);
            });
            if (text !== null)
                texts.set(reference, text);
        }
        return texts;
    }
}
function textOf(bytes) {
    try {
        const value = (0,logs_json/* parseJson */.qF)(bytes);
        return typeof value === 'string' ? value : null;
    }
    catch {
        // The reference stays where it is, as one that leads nowhere.
        return null;
    }
}
const leftOut = (size) => size === null ? '(attachment left out)' : `(attachment of ${size} characters left out)`;
function collect(value, visit) {
    if (typeof value === 'string')
        visit(value);
    else if (Array.isArray(value))
        for (const item of value)
            collect(item, visit);
    else if (typeof value === 'object' && value !== null)
        for (const field of Object.values(value))
            collect(field, visit);
}
function replaced(value, replace) {
    if (typeof value === 'string')
        return replace(value);
    if (Array.isArray(value))
        return value.map(item => replaced(item, replace));
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.create(null);
    for (const [key, field] of Object.entries(value))
        fields[key] = replaced(field, replace);
    return fields;
}

;// CONCATENATED MODULE: ./src/logs/elements.ts
/** The elements of one list in JSON that comes in chunks, one by one: of a body of gigabytes only those at hand are in memory. */

/** Larger elements are passed over: no reader of one needs more, and each is whole in memory. */
const MAX_ELEMENT_BYTES = 16 << 20;
/** A chunk may hold half a million elements; only those of a slice are there at once. */
const SLICE_BYTES = 1 << 16;
const elements_LIST = 'list';
const ELEMENT = 'element';
/** The list at `path`, such as `['events']`, or at one of several: the first that is there. */
function listAt(...paths) {
    return (each, name) => {
        const root = { kind: 'object', keys: new Map() };
        for (const path of paths) {
            let at = root.keys;
            for (const key of path.slice(0, -1)) {
                const inner = { kind: 'object', keys: new Map() };
                at.set(key, inner);
                at = inner.keys;
            }
            at.set(path.at(-1), { kind: 'array', each, name });
        }
        return root;
    };
}
/** The values of the object at one of these paths, in their order. */
function valuesAt(...paths) {
    return (each, name) => {
        const toObject = (plan) => plan.kind === 'array'
            ? { kind: 'object', keys: { get: () => each }, name }
            : { kind: 'object', keys: new Map([...(keysOf(plan) ?? [])].map(([key, inner]) => [key, toObject(inner)])) };
        return toObject(listAt(...paths)(each, name));
    };
}
const keysOf = (plan) => (plan.kind === 'object' ? plan.keys : null);
/** The whole text is a list. */
const itself = (each, name) => ({ kind: 'array', each, name });
const ALL = { start: 0, end: Number.POSITIVE_INFINITY };
/** Those in `ranges`, which ascend. Stops reading when the list or the last range ends. */
async function* elements_elements(chunks, plan, ranges = [ALL]) {
    const collector = new Collector(ranges);
    const walker = new walk/* Walker */.J(plan(() => collector.next(), elements_LIST), collector);
    for await (const chunk of chunks)
        for (let at = 0; at < chunk.length; at += SLICE_BYTES) {
            walker.push(chunk.subarray(at, at + SLICE_BYTES));
            yield* collector.take();
            if (collector.done)
                return;
        }
}
class Collector {
    #ranges;
    /** The range that is at hand. */
    #at = 0;
    #index = -1;
    #found = [];
    done = false;
    constructor(ranges) {
        this.#ranges = ranges;
    }
    next() {
        const index = ++this.#index;
        while (this.#at < this.#ranges.length && index >= this.#ranges[this.#at].end)
            this.#at++;
        this.done ||= this.#at === this.#ranges.length;
        if (this.done || index < this.#ranges[this.#at].start)
            return null;
        return { kind: 'keep', slot: ELEMENT, maxBytes: MAX_ELEMENT_BYTES };
    }
    kept(_, bytes) {
        this.#found.push({ index: this.#index, bytes, sizeBytes: bytes.length });
    }
    tooLong(_, sizeBytes) {
        this.#found.push({ index: this.#index, bytes: null, sizeBytes });
    }
    closed(name) {
        if (name === elements_LIST)
            this.done = true;
    }
    take() {
        const found = this.#found;
        this.#found = [];
        return found;
    }
}

;// CONCATENATED MODULE: ./src/logs/body-parts.ts
/**
 * The parts of one body, wherever it is: the wanted fields, parsed; the lists, element by element. A first look goes
 * over the whole body, so what is broken is known before the first element is given.
 */





/** Bytes of all fields of one sample together. */
const MAX_FIELDS_BYTES = 2 * MAX_ELEMENT_BYTES;
/** Of the errors of earlier attempts only their number is wanted; of all else that is not named here, nothing. */
const FIELDS = [
    'id',
    'epoch',
    'uuid',
    'input',
    'choices',
    'target',
    'output',
    'scores',
    'score',
    'metadata',
    'model_usage',
    'role_usage',
    'started_at',
    'completed_at',
    'total_time',
    'working_time',
    'turn_count',
    'error',
    'limit',
    'invalidation',
    'message_refs',
];
/** What is left out is told up to a point. */
const MAX_NOTES = 100;
function note(leftOut, what) {
    if (leftOut.length < MAX_NOTES)
        leftOut.push(what);
}
const MESSAGES = listAt(['messages']);
const EVENTS = listAt(['events'], ['transcript', 'events']);
const ATTACHMENTS = valuesAt(['attachments'], ['transcript', 'content']);
// The pools of 0.3.195 to 0.3.199, and of later versions.
const MESSAGE_POOL = listAt(['events_data', 'messages'], ['message_pool']);
const CALL_POOL = listAt(['events_data', 'calls'], ['call_pool']);
/** @throws Unreadable when the body is broken. */
async function wholeBody(chunks) {
    const survey = await surveyed(chunks);
    return {
        fields: survey.fields,
        messageCount: survey.count('messages'),
        eventCount: survey.count('events'),
        retries: survey.count('error_retries'),
        leftOut: survey.leftOut,
        attachments: new Attachments(survey.hashes.find, () => elements_elements(chunks(), ATTACHMENTS)),
        messages: () => elements_elements(chunks(), MESSAGES),
        events: () => elements_elements(chunks(), EVENTS),
        messagePool: () => elements_elements(chunks(), MESSAGE_POOL),
        callPool: () => elements_elements(chunks(), CALL_POOL),
    };
}
async function surveyed(chunks) {
    const survey = new Survey();
    const walker = new walk/* Walker */.J(survey.plan(), survey);
    for await (const chunk of chunks())
        walker.push(chunk);
    walker.finish();
    return survey;
}
/** One look over a body: its fields, and how long its lists are. */
class Survey {
    fields = Object.create(null);
    leftOut = [];
    hashes = new Hashes();
    #counts = new Map();
    #leftBytes = MAX_FIELDS_BYTES;
    count(list) {
        return this.#counts.get(list) ?? 0;
    }
    plan() {
        const field = (slot) => () => ({
            kind: 'keep',
            slot,
            maxBytes: Math.min(this.#leftBytes, MAX_ELEMENT_BYTES),
        });
        const counted = (list) => ({
            kind: 'array',
            each: () => {
                this.#counts.set(list, this.count(list) + 1);
                return null;
            },
        });
        const hashed = {
            kind: 'object',
            keys: {
                get: key => {
                    this.hashes.add(key);
                    return undefined;
                },
            },
        };
        const transcript = new Map([
            ['events', counted('events')],
            ['content', hashed],
        ]);
        return {
            kind: 'object',
            keys: new Map([
                ...FIELDS.map((name) => [name, field(name)]),
                ['messages', counted('messages')],
                ['events', counted('events')],
                ['error_retries', counted('error_retries')],
                ['attachments', hashed],
                ['transcript', { kind: 'object', keys: transcript }],
            ]),
        };
    }
    kept(slot, bytes) {
        this.#leftBytes -= bytes.length;
        try {
            // Only ids must keep all their digits.
            const value = (0,logs_json/* parseJson */.qF)(bytes, slot === 'id' ? { bigIntegersAsText: true } : {});
            this.fields[slot] = value;
        }
        catch (thrown) {
            if (!(thrown instanceof unreadable/* Unreadable */.IO))
                throw thrown;
            note(this.leftOut, `${slot}: ${(0,unreadable/* oneLine */.TN)(thrown)}`);
        }
    }
    tooLong(slot, sizeBytes) {
        note(this.leftOut, `${slot}: too long to read (${sizeBytes} bytes)`);
    }
}

;// CONCATENATED MODULE: ./src/logs/chunked-body.ts
/** The body of a chunked sample: a folder of members. Messages, events, calls and attachments are lists in pieces. */







const PART = /^(.*)\/(messages|events|calls|attachments)\/(\d{1,15})\.json$/s;
const METADATA = /^(.*)\/metadata\.json$/s;
const LISTS = ['messages', 'events', 'calls', 'attachments'];
/** How often all the messages may be read by a conversation that jumps about. */
const MAX_READINGS = 8;
/** What it costs to begin a piece, and to follow a range, in bytes read. */
const READING_BYTES = 1 << 16;
const RANGE_BYTES = 16;
function chunkedFolders(directory) {
    const folders = new Map();
    const at = (name) => {
        const folder = folders.get(name) ?? { messages: [], events: [], calls: [], attachments: [], metadata: null };
        folders.set(name, folder);
        return folder;
    };
    for (const { name, entry } of directory.sampleParts()) {
        const [, folder, list, start] = PART.exec(name) ?? [];
        if (folder !== undefined)
            at(folder)[list].push({ start: Number(start), entry });
        else if (METADATA.test(name))
            at(name.slice(0, name.lastIndexOf('/'))).metadata = entry;
    }
    // Of pieces with one name the last wins.
    for (const folder of folders.values())
        for (const list of LISTS)
            folder[list] = [...new Map(folder[list].map(piece => [piece.start, piece])).values()].sort((a, b) => a.start - b.start);
    return folders;
}
/** @throws Unreadable when a part of the body is broken. */
async function chunkedBody({ source, directory, member, folders }) {
    const folder = folders.get(member.name.slice(0, member.name.lastIndexOf('/')));
    const pieces = (list) => folder?.[list] ?? [];
    const open = (piece) => (0,decompress/* content */.Q)(source, directory.memberAt(piece.entry));
    const survey = await surveyed(() => (0,decompress/* content */.Q)(source, member));
    const { fields, leftOut } = survey;
    const metadata = folder?.metadata ?? null;
    if (metadata !== null)
        await addMetadata({ source, member: directory.memberAt(metadata), fields, leftOut });
    const lengths = new Map();
    for (const list of LISTS)
        lengths.set(list, await checked({ list, pieces: pieces(list), open, leftOut }));
    const conversation = conversationOf(rangesOf(fields.message_refs), {
        pieces: pieces('messages'),
        total: lengths.get('messages'),
        sizeOf: ({ entry }) => directory.memberAt(entry).size,
        leftOut,
    });
    const whole = (list) => () => inOrder(pieces(list), open);
    return {
        fields,
        messageCount: conversation.length,
        eventCount: lengths.get('events'),
        retries: survey.count('error_retries'),
        leftOut,
        attachments: new Attachments(placeOf, whole('attachments')),
        messages: () => inConversation(conversation, open),
        events: whole('events'),
        messagePool: whole('messages'),
        callPool: whole('calls'),
    };
}
async function addMetadata({ source, member, fields, leftOut, }) {
    try {
        fields.metadata = (0,logs_json/* parseJson */.qF)(await (0,decompress/* wholeContent */.b)(source, member, MAX_ELEMENT_BYTES));
    }
    catch (thrown) {
        if (!(thrown instanceof unreadable/* Unreadable */.IO))
            throw thrown;
        note(leftOut, `metadata: ${(0,unreadable/* oneLine */.TN)(thrown)}`);
    }
}
/** Reads all pieces once; each must begin where the one before it ends. Returns the number behind the last element. */
async function checked({ list, pieces, open, leftOut, }) {
    let expected = 0;
    for (const piece of pieces) {
        if (piece.start > expected)
            note(leftOut, `${list} ${expected} to ${piece.start - 1}: missing`);
        if (piece.start < expected)
            note(leftOut, `${list} from ${piece.start}: there twice`);
        const length = await lengthOf(open(piece));
        if (length === null)
            note(leftOut, `${list} from ${piece.start}: no list`);
        expected = piece.start + (length ?? 0);
    }
    return expected;
}
/** Null where there is something else than a list. */
async function lengthOf(chunks) {
    let length = 0;
    let isList = false;
    const plan = {
        kind: 'array',
        name: 'list',
        each: () => {
            length++;
            return null;
        },
    };
    const walker = new walk/* Walker */.J(plan, {
        kept: () => { },
        tooLong: () => { },
        opened: () => {
            isList = true;
        },
    });
    for await (const chunk of chunks)
        walker.push(chunk);
    walker.finish();
    return isList ? length : null;
}
async function* inOrder(pieces, open) {
    for (const piece of pieces)
        for await (const element of elements_elements(open(piece), itself))
            yield { ...element, index: piece.start + element.index };
}
/** Half-open ranges, as `message_refs` and `input_refs` hold them. */
function rangesOf(refs) {
    if (!Array.isArray(refs))
        return [];
    return refs.flatMap(pair => {
        const [start, end] = Array.isArray(pair) ? pair : [];
        const isRange = Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(start) >= 0;
        return isRange && Number(end) > Number(start) ? [{ start: Number(start), end: Number(end) }] : [];
    });
}
/** Which pieces to read in which order; a conversation that only goes forward reads each once. */
function conversationOf(ranges, { pieces, total, sizeOf, leftOut, }) {
    const readings = [];
    let left = MAX_READINGS * pieces.reduce((sum, piece) => sum + sizeOf(piece), READING_BYTES);
    let length = 0;
    let at = 0;
    for (const { start, end: wanted } of ranges) {
        const end = Math.min(wanted, total);
        if (wanted > total)
            note(leftOut, `messages ${Math.max(start, total)} to ${wanted - 1}: missing`);
        while (at > 0 && pieces[at].start > start)
            at--;
        left -= RANGE_BYTES;
        for (; at < pieces.length && start < end; at++) {
            const piece = pieces[at];
            const next = Math.min(pieces[at + 1]?.start ?? total, total);
            if (next <= start)
                continue;
            if (piece.start >= end)
                break;
            const range = { start: Math.max(0, start - piece.start), end: Math.min(end, next) - piece.start };
            const last = readings.at(-1);
            if (last?.piece === piece && last.ranges.at(-1).end <= range.start)
                last.ranges.push(range);
            else {
                readings.push({ piece, ranges: [range] });
                left -= sizeOf(piece) + READING_BYTES;
            }
            length += range.end - range.start;
            if (end <= next)
                break;
        }
        at = Math.min(at, pieces.length - 1);
        if (left < 0) {
            note(leftOut, 'messages: they are scattered too widely to be read to the end');
            break;
        }
    }
    return { readings, length };
}
/** Elements are numbered anew, in the order of the conversation. */
async function* inConversation({ readings }, open) {
    let index = 0;
    for (const { piece, ranges } of readings)
        for await (const element of elements_elements(open(piece), itself, ranges))
            yield { ...element, index: index++ };
}

;// CONCATENATED MODULE: ./src/logs/json-samples.ts


/** Far above any id. */
const MAX_ID_BYTES = 1 << 20;
const NOWHERE = -1;
/** A file of nothing but broken samples is told of up to a point. */
const MAX_STRAYS = 10_000;
class JsonSamples {
    #table;
    #starts;
    #ends;
    strays = [];
    #start = NOWHERE;
    #found = new Map();
    constructor(table, samples) {
        this.#table = table;
        this.#starts = new Float64Array(samples).fill(NOWHERE);
        this.#ends = new Float64Array(samples);
    }
    plan() {
        const keep = (slot) => [slot, { kind: 'keep', slot, maxBytes: MAX_ID_BYTES }];
        const sample = { kind: 'object', name: 'sample', keys: new Map([keep('id'), keep('epoch')]) };
        return { kind: 'object', keys: new Map([['samples', { kind: 'array', each: sample }]]) };
    }
    /** Of repeated samples the last counts. */
    at(position) {
        const start = this.#starts[position];
        return start === NOWHERE ? null : { start, end: this.#ends[position] };
    }
    kept(slot, bytes) {
        this.#found.set(slot, Buffer.from(bytes));
    }
    tooLong() { }
    opened(_, offset) {
        this.#start = offset;
        this.#found = new Map();
    }
    closed(_, offset) {
        const { id, epoch } = this.#identity();
        const position = id === null || epoch === null ? NOWHERE : this.#table.find(id, epoch);
        if (position === NOWHERE)
            this.#stray({ id, epoch, why: 'It is in no shape that we know.' });
        else {
            this.#starts[position] = this.#start;
            this.#ends[position] = offset;
        }
        this.#start = NOWHERE;
    }
    /** The walk ended here: within a sample, that one is lost. */
    cutOff(why) {
        if (this.#start !== NOWHERE)
            this.#stray({ ...this.#identity(), why });
    }
    #stray(stray) {
        if (this.strays.length < MAX_STRAYS)
            this.strays.push(stray);
        else
            this.strays[MAX_STRAYS] = { id: null, epoch: null, why: 'There are more samples that cannot be read.' };
    }
    #identity() {
        const [id, epoch] = [this.#parsed('id'), this.#parsed('epoch')];
        const isId = typeof id === 'string' || typeof id === 'number';
        return {
            id: isId ? (0,summaries/* sampleId */.YQ)(id, Buffer.from(`{"id":${this.#found.get('id')}}`)).id : null,
            epoch: typeof epoch === 'number' ? epoch : null,
        };
    }
    #parsed(slot) {
        const bytes = this.#found.get(slot);
        try {
            return bytes === undefined ? null : (0,logs_json/* parseJson */.qF)(bytes);
        }
        catch {
            // What is no JSON is no id.
            return null;
        }
    }
}

;// CONCATENATED MODULE: ./src/logs/body-places.ts
/** Where in a log the body of each sample is: a member of the zip, a folder of members, a stretch of a .json file. */











/** Kept whole while its sample is looked at: small bodies are not decompressed again for each list. */
const SMALL_BODY_BYTES = 4 << 20;
const CHUNKED = '/sample.json';
const body_places_NOWHERE = -1;
const NO_BODIES = { open: async () => null, strays: [] };
/** @throws Unreadable when the file is no longer what it was when the log was read. */
async function findBodies(log) {
    // Logs without ids have no bodies, and those of the log that they were made of go by other names.
    if (log.idsHashed)
        return NO_BODIES;
    const table = new sample_table/* SampleTable */.b(log.samples.length);
    for (const sample of log.samples)
        table.add(sample);
    return log.container === 'json' ? inJson(log, table) : inZip(log, table);
}
async function inZip({ source, samples }, table) {
    const directory = await (0,zip/* readDirectory */.g)(source);
    const entries = new Float64Array(samples.length).fill(body_places_NOWHERE);
    const unknown = new Map();
    const isChunked = (entry) => directory.memberAt(entry).name.endsWith(CHUNKED);
    for (const { id, epoch, entry } of directory.samples()) {
        const position = table.find(id, epoch);
        if (position < 0)
            unknown.set(`${epoch}:${id}`, { id, epoch, entry });
        // Of repeated names the last counts; a sample that is there in both forms is read as a whole.
        else if (entries[position] === body_places_NOWHERE || !isChunked(entry) || isChunked(entries[position]))
            entries[position] = entry;
    }
    const strays = await settle({ source, directory, table, entries }, unknown.values());
    const folders = entries.some(entry => entry !== body_places_NOWHERE && isChunked(entry)) ? chunkedFolders(directory) : new Map();
    return {
        strays,
        open: async (position) => entries[position] === body_places_NOWHERE ? null : openMember({ source, directory, folders }, entries[position]),
    };
}
/** Bodies whose names no summary has: what is inside counts, as for the reader of the log. */
async function settle({ source, directory, table, entries }, unknown) {
    const strays = [];
    for (const { id, epoch, entry } of unknown) {
        try {
            const body = await (0,logs_body/* readBody */.x8)(source, directory.memberAt(entry));
            const inside = body.summary({ scorers: new scorer_names/* ScorerNames */.$(), metadataKeys: [], odd: { count: 0 } });
            const position = table.find(inside.id, inside.epoch);
            if (position >= 0 && entries[position] === body_places_NOWHERE)
                entries[position] = entry;
            else
                strays.push({ id, epoch, why: `It holds sample ${inside.id}, epoch ${inside.epoch}, which is there already.` });
        }
        catch (thrown) {
            strays.push({ id, epoch, why: (0,unreadable/* whyOf */.gf)(thrown) });
        }
    }
    return strays;
}
function openMember({ source, directory, folders }, entry) {
    const member = directory.memberAt(entry);
    if (member.name.endsWith(CHUNKED))
        return chunkedBody({ source, directory, member, folders });
    return wholeBody(remembered(member.size, () => (0,decompress/* content */.Q)(source, member)));
}
function remembered(sizeBytes, open) {
    if (sizeBytes > SMALL_BODY_BYTES)
        return open;
    let known = null;
    return async function* () {
        if (known === null) {
            const all = [];
            for await (const chunk of open())
                all.push(chunk);
            known = all;
        }
        yield* known;
    };
}
/** A .json file can be entered anywhere: one walk finds where each sample begins and ends. */
async function inJson({ source, samples }, table) {
    const places = new JsonSamples(table, samples.length);
    const walker = new walk/* Walker */.J(places.plan(), places);
    try {
        for await (const chunk of (0,json_file/* chunks */.VN)(source))
            walker.push(chunk);
        walker.finish();
    }
    catch (thrown) {
        places.cutOff((0,unreadable/* whyOf */.gf)(thrown));
    }
    return {
        strays: places.strays,
        open: async (position) => {
            const stretch = places.at(position);
            if (stretch === null)
                return null;
            const part = sliceOf(source, stretch);
            return wholeBody(remembered(part.size, () => (0,json_file/* chunks */.VN)(part)));
        },
    };
}
function sliceOf(source, { start, end }) {
    return { name: source.name, size: end - start, read: (from, to) => source.read(start + from, start + to) };
}

// EXTERNAL MODULE: ./src/logs/fingerprint.ts
var fingerprint = __webpack_require__(1067);
// EXTERNAL MODULE: ./src/logs/sample.ts
var logs_sample = __webpack_require__(721);
;// CONCATENATED MODULE: ./src/logs/body-shape.ts


const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (value) => (typeof value === 'string' ? value : null);
const numberIn = (value) => typeof value === 'number' && Number.isFinite(value) ? value : null;
/** Own fields alone: of an object from elsewhere, `constructor` is no field. */
function fieldIn(value, key) {
    return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** @param scorers as the header names them: of the first versions' only score, the name is there alone. */
function currentFields(fields, scorers) {
    const { score, message_refs, ...current } = fields;
    const scores = Object.create(null);
    const named = [...entriesOf(current.scores), ...(isFields(score) ? [[logs_sample/* UNNAMED_SCORER */.Qj, score]] : [])];
    for (const [name, each] of named)
        if (isFields(each))
            scores[name === logs_sample/* UNNAMED_SCORER */.Qj ? (scorers[0] ?? name) : name] = currentScore(each);
    const shaped = Object.assign(Object.create(null), current, {
        input: withoutMark(current.input),
        target: withoutMark(current.target),
        choices: withoutMark(current.choices),
        scores,
        error: typeof current.error === 'string' ? { message: current.error } : fieldsOrNull(current.error),
        limit: typeof current.limit === 'string' ? { type: current.limit } : fieldsOrNull(current.limit),
        output: isFields(current.output) ? currentOutput(current.output) : null,
        metadata: fieldsOrNull(current.metadata),
        model_usage: fieldsOrNull(current.model_usage),
    });
    return shaped;
}
const fieldsOrNull = (value) => (isFields(value) ? value : null);
const entriesOf = (value) => (isFields(value) ? Object.entries(value) : []);
/** Logs without texts hold fingerprints in their place, which say nothing to a reader. */
function withoutMark(value) {
    if (value === undefined || (typeof value === 'string' && (0,fingerprint/* isFingerprintMark */.mD)(value)))
        return null;
    return Array.isArray(value) && value.some(item => typeof item === 'string' && (0,fingerprint/* isFingerprintMark */.mD)(item)) ? null : value;
}
/** Null, at the root or in a list, is how old versions wrote NaN. */
function currentScore(score) {
    const { value = null } = score;
    const current = value === null ? Number.NaN : Array.isArray(value) ? value.map(each => each ?? Number.NaN) : value;
    return { ...score, value: current };
}
/** Stop reasons and completions of 2024. */
function currentOutput(output) {
    const choices = Array.isArray(output.choices) ? output.choices.map(currentChoice) : [];
    const completion = textIn(output.completion) ?? contentText(fieldIn(fieldIn(choices[0], 'message'), 'content'));
    return { ...output, choices, completion };
}
function currentChoice(choice) {
    if (!isFields(choice))
        return choice;
    const message = isFields(choice.message) ? currentMessage(choice.message) : (choice.message ?? null);
    return {
        ...choice,
        message,
        stop_reason: choice.stop_reason === 'length' ? 'max_tokens' : (choice.stop_reason ?? null),
    };
}
/** `tool_error` of 2024 and early 2025. */
function currentMessage(message) {
    if (typeof message.tool_error !== 'string')
        return message;
    const { tool_error, ...rest } = message;
    return { ...rest, error: rest.error ?? { type: 'unknown', message: tool_error } };
}
function currentEvent(event) {
    if (event.event !== 'model' || !isFields(event.output))
        return event;
    return { ...event, output: currentOutput(event.output) };
}
/** What is said in a message: its text parts, line by line. */
function contentText(content) {
    if (typeof content === 'string')
        return content;
    if (!Array.isArray(content))
        return '';
    return content
        .flatMap(part => (fieldIn(part, 'type') === 'text' ? (textIn(fieldIn(part, 'text')) ?? []) : []))
        .join('\n');
}
function toFacts(fields) {
    const message = textIn(fieldIn(fields.error, 'message'));
    const type = textIn(fieldIn(fields.limit, 'type'));
    return {
        uuid: textIn(fields.uuid),
        input: fields.input ?? null,
        target: fields.target ?? null,
        choices: fields.choices ?? null,
        metadata: fieldsOrNull(fields.metadata),
        output: fieldsOrNull(fields.output),
        scores: new Map(entriesOf(fields.scores).map(([name, score]) => [name, toScore(score)])),
        usage: usages(fields.model_usage),
        usageByRole: usages(fields.role_usage),
        error: isFields(fields.error)
            ? { message: message ?? 'unknown error', traceback: textIn(fieldIn(fields.error, 'traceback')) }
            : null,
        limit: isFields(fields.limit) ? { type: type ?? 'unknown', limit: numberIn(fieldIn(fields.limit, 'limit')) } : null,
        totalTime: numberIn(fields.total_time),
        workingTime: numberIn(fields.working_time),
        startedAt: textIn(fields.started_at),
        completedAt: textIn(fields.completed_at),
        turnCount: numberIn(fields.turn_count),
        invalidation: fields.invalidation ?? null,
    };
}
function toScore(score) {
    const history = fieldIn(score, 'history');
    return {
        value: (fieldIn(score, 'value') ?? Number.NaN),
        answer: textIn(fieldIn(score, 'answer')),
        explanation: textIn(fieldIn(score, 'explanation')),
        metadata: fieldsOrNull(fieldIn(score, 'metadata')),
        history: Array.isArray(history) ? history : [],
    };
}
function usages(value) {
    return new Map(entriesOf(value).flatMap(([name, usage]) => (isFields(usage) ? [[name, usage]] : [])));
}

;// CONCATENATED MODULE: ./src/logs/summary-rows.ts
/** Rows of the summaries as they stand in the file, for the samples without a body: asked for in the order of the log. */








class SummaryRows {
    #log;
    #rows = null;
    #ahead = null;
    constructor(log) {
        this.#log = log;
    }
    /** Positions ascend. Where the file does not give the row a second time, it is made of what was read. */
    async at(position) {
        return (await this.#find(position)) ?? fieldsOf(this.#log, this.#log.samples[position]);
    }
    async close() {
        await this.#rows?.return(undefined);
    }
    async #find(position) {
        // Of repeated rows only the last counts, and a look ahead cannot tell which one that is.
        if (this.#log.container === 'json' || this.#log.duplicates > 0)
            return null;
        this.#rows ??= eachRow(this.#log);
        while (this.#ahead === null || this.#ahead.position < position) {
            const { done, value } = await this.#rows.next();
            if (done)
                return null;
            this.#ahead = value;
        }
        return this.#ahead.position === position ? this.#ahead.fields : null;
    }
}
async function* eachRow(log) {
    const table = new sample_table/* SampleTable */.b(log.samples.length);
    for (const sample of log.samples)
        table.add(sample);
    const found = [];
    try {
        for (const member of (0,eval_file/* summaryMembers */.oo)(await (0,zip/* readDirectory */.g)(log.source))) {
            const reader = new summaries/* SummaryReader */.KG({ scorers: new scorer_names/* ScorerNames */.$(), metadataKeys: [], odd: { count: 0 } }, {
                row: ({ id, epoch }) => {
                    const position = table.find(id, epoch);
                    if (position >= 0)
                        found.push({ position, bytes: Buffer.from(reader.rowBytes()) });
                },
                ignored: () => { },
                broken: () => { },
            });
            for await (const chunk of (0,decompress/* content */.Q)(log.source, member)) {
                reader.push(chunk);
                for (const { position, bytes } of found.splice(0))
                    yield { position, fields: (0,logs_json/* parseJson */.qF)(bytes) };
            }
        }
    }
    catch (thrown) {
        // The reading of the log has told of it; these samples are told of in numbers alone.
        (0,unreadable/* whyOf */.gf)(thrown);
    }
}
/** What a SampleSummary holds, under Inspect's names. */
function fieldsOf({ scorers }, sample) {
    const scores = Object.create(null);
    for (const [index, value] of sample.scores.entries())
        if (value !== undefined)
            scores[scorers[index]] = { value: value };
    const { usage } = sample;
    return {
        id: sample.id,
        epoch: sample.epoch,
        scores,
        error: sample.error,
        limit: sample.limit,
        total_time: sample.totalTime,
        working_time: sample.workingTime,
        model_usage: usage && {
            'all models': {
                input_tokens: usage.inputTokens,
                output_tokens: usage.outputTokens,
                total_tokens: usage.totalTokens,
                input_tokens_cache_write: usage.cacheWriteTokens,
                input_tokens_cache_read: usage.cacheReadTokens,
                reasoning_tokens: usage.reasoningTokens,
                ...(usage.cost === null ? {} : { total_cost: usage.cost }),
            },
        },
    };
}

;// CONCATENATED MODULE: ./src/logs/bodies.ts






/** Messages of one excerpt: a model reads no more. */
const MAX_EXCERPT = 10_000;
/** In the order of `log.samples`; what belongs to none of them comes last. A sample is open until the next is asked for. */
async function* readBodies(log) {
    const places = await placesIn(log);
    const rows = new SummaryRows(log);
    try {
        for (const [position, summary] of log.samples.entries()) {
            const opened = await bodies_open({ log, places, summary, position });
            if (opened.kind === 'body')
                yield* whileOpen(opened);
            else {
                const told = tell(await rows.at(position), log);
                const { id, numericId, epoch } = summary;
                const count = told.fields.message_count;
                yield opened.kind === 'broken'
                    ? { kind: 'broken', id, numericId, epoch, why: opened.why, told }
                    : { kind: 'summary', id, numericId, epoch, ...told, messageCount: typeof count === 'number' ? count : null };
            }
        }
        for (const stray of places.strays)
            yield { kind: 'broken', numericId: false, ...stray, told: null };
    }
    finally {
        await rows.close();
    }
}
async function placesIn(log) {
    try {
        return await findBodies(log);
    }
    catch (thrown) {
        const why = (0,unreadable/* whyOf */.gf)(thrown);
        // Each sample tells of it.
        return { strays: [], open: () => Promise.reject(Object.assign(new Error(why), { code: 'GONE' })) };
    }
}
const tell = (raw, { scorers }) => {
    const fields = currentFields(raw, scorers);
    return { fields, facts: toFacts(fields) };
};
async function bodies_open({ log, places, summary, position }) {
    try {
        const parts = await places.open(position);
        if (parts === null)
            return { kind: 'none' };
        const { id, epoch } = parts.fields;
        if (String(id) !== summary.id || epoch !== summary.epoch)
            return { kind: 'broken', why: 'Its place is taken by the body of another sample.' };
        const fields = (await parts.attachments.resolve(parts.fields));
        return { kind: 'body', body: new OpenBody({ parts, summary, ...tell(fields, log) }) };
    }
    catch (thrown) {
        return { kind: 'broken', why: (0,unreadable/* whyOf */.gf)(thrown) };
    }
}
async function* whileOpen({ body }) {
    try {
        yield body;
    }
    finally {
        await body.close();
    }
}
class OpenBody {
    kind = 'body';
    id;
    numericId;
    epoch;
    fields;
    facts;
    messageCount;
    eventCount;
    retries;
    leftOut;
    #parts;
    #messagePool;
    #callPool;
    constructor({ parts, summary, fields, facts }) {
        this.id = summary.id;
        this.numericId = summary.numericId;
        this.epoch = summary.epoch;
        this.fields = fields;
        this.facts = facts;
        this.messageCount = parts.messageCount;
        this.eventCount = parts.eventCount;
        this.retries = parts.retries;
        this.leftOut = parts.leftOut;
        this.#parts = parts;
        this.#messagePool = new Window(parts.messagePool);
        this.#callPool = new Window(parts.callPool);
    }
    messages() {
        return this.#each(this.#parts.messages(), currentMessage);
    }
    events() {
        return this.#each(this.#parts.events(), currentEvent);
    }
    modelInput(event, { last }) {
        return this.#excerpt({ refs: event.input_refs, inline: event.input, pool: this.#messagePool, last });
    }
    modelCall(event, { last }) {
        const call = isFields(event.call) ? event.call : {};
        const request = isFields(call.request) ? call.request : {};
        const key = typeof call.call_key === 'string' ? call.call_key : 'messages';
        return this.#excerpt({ refs: call.call_refs, inline: request[key], pool: this.#callPool, last });
    }
    async close() {
        for (const each of [this.#messagePool, this.#callPool, this.#parts.attachments])
            await each.close();
    }
    async *#each(raw, shape) {
        let next = 0;
        try {
            for await (const { index, bytes, sizeBytes } of raw) {
                next = index + 1;
                yield bytes === null ? { kind: 'too-large', index, sizeBytes } : await this.#element({ index, bytes, shape });
            }
        }
        catch (thrown) {
            // The first look found the body whole, so the file has changed since.
            yield { kind: 'unreadable', index: next, why: (0,unreadable/* whyOf */.gf)(thrown) };
        }
    }
    async #element({ index, bytes, shape, }) {
        try {
            const value = await this.#parts.attachments.resolved(bytes);
            if (isFields(value))
                return { kind: 'read', index, value: shape(value) };
            return { kind: 'unreadable', index, why: 'It is no object.' };
        }
        catch (thrown) {
            return { kind: 'unreadable', index, why: (0,unreadable/* whyOf */.gf)(thrown) };
        }
    }
    async #excerpt({ refs, inline, pool, last }) {
        if (!Array.isArray(refs))
            return excerptOf(inline, last);
        const ranges = rangesOf(refs);
        const total = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
        const messages = [];
        // Forwards, as the pool is read.
        for (const place of lastPlaces(ranges, Math.min(last, MAX_EXCERPT)))
            messages.push(await this.#pooled(total + messages.length, await pool.get(place, copied)));
        for (const message of messages)
            message.index -= messages.length;
        return { total, messages };
    }
    async #pooled(index, sought) {
        if (sought.kind === 'found')
            return this.#element({ index, bytes: sought.bytes, shape: currentMessage });
        if (sought.kind === 'missing')
            return { kind: 'unreadable', index, why: 'It is not in the pool of messages.' };
        return sought.sizeBytes === null
            ? { kind: 'unreadable', index, why: 'It lies too far back to be read again.' }
            : { kind: 'too-large', index, sizeBytes: sought.sizeBytes };
    }
}
/** The pool goes on while the attachments of a message are looked for. */
const copied = (sought) => sought.kind === 'found' ? { kind: 'found', bytes: Buffer.from(sought.bytes) } : sought;
function lastPlaces(ranges, last) {
    const places = [];
    for (const { start, end } of [...ranges].reverse())
        for (let place = end - 1; place >= start && places.length < last; place--)
            places.push(place);
    return places.reverse();
}
function excerptOf(input, last) {
    const all = Array.isArray(input) ? input : [];
    const first = Math.max(0, all.length - last);
    const messages = all.slice(first).map((value, at) => {
        const index = first + at;
        return isFields(value)
            ? { kind: 'read', index, value: currentMessage(value) }
            : { kind: 'unreadable', index, why: 'It is no object.' };
    });
    return { total: all.length, messages };
}

;// CONCATENATED MODULE: ./src/tracking/replay.ts
/** A finished log → the calls that Inspect makes of its hooks while an eval runs. */

/** What a run is called that does not say: logs before run ids. */
const runIdOf = ({ header }) => header.spec.runId ?? header.spec.evalId;
/** The log's own time, so that a second time logs the same points; 1970 where it has none. */
function timeOf(time) {
    const parsed = Date.parse(time ?? '');
    return Number.isFinite(parsed) ? parsed : 0;
}
/** Samples in the order of the log, each with its events, one at a time: a log may be larger than memory. */
async function replay(finished, hooks, onProgress = () => { }) {
    const { log } = finished;
    const { evalId, task } = log.header.spec;
    const runId = runIdOf(log);
    await hooks.onRunStart({
        runId,
        taskNames: [task],
        startTimeMs: timeOf(log.header.startedAt ?? log.header.spec.created),
    });
    await hooks.onTaskStart({ runId, evalId, finished });
    let read = 0;
    for await (const sample of readBodies(log)) {
        if (sample.kind === 'body')
            await replayEvents(evalId, sample, hooks);
        await hooks.onSampleEnd({ evalId, sample });
        onProgress({ read: ++read, of: log.samples.length });
    }
    await hooks.onTaskEnd({ evalId, finished });
    await hooks.onRunEnd({ runId, error: log.header.error });
}
async function replayEvents(evalId, sample, hooks) {
    for await (const element of sample.events())
        if (element.kind === 'read')
            await hooks.onSampleEvent({ evalId, sample, event: element.value, index: element.index });
}

;// CONCATENATED MODULE: ./src/artifacts/files.ts
/** Files under names of our own choice: nothing is ever written by a name that a stranger gave. */


/** @throws whatever the chunks throw; the file is then incomplete. */
async function writeChunks(path, chunks) {
    const hash = createHash('sha256');
    let sizeBytes = 0;
    const file = await open(path, 'wx');
    try {
        for await (const chunk of chunks) {
            hash.update(chunk);
            sizeBytes += chunk.length;
            await file.writeFile(chunk);
        }
    }
    finally {
        await file.close();
    }
    return { sizeBytes, sha256: hash.digest('hex') };
}
const CHUNK_BYTES = 1 << 20;
async function* chunksOf(source) {
    for (let at = 0; at < source.size; at += CHUNK_BYTES)
        yield source.read(at, Math.min(source.size, at + CHUNK_BYTES));
}
async function* single(bytes) {
    yield bytes;
}

// EXTERNAL MODULE: ./src/logs/sha256.ts
var sha256 = __webpack_require__(1628);
;// CONCATENATED MODULE: ./src/logs/hashed-ids.ts

/** `ids`, `sample_id`, `sample-ids`: settings under such names list ids. */
const NAMES_IDS = /(^|[._-])(sample[._-]?)?ids?$/i;
/** The log as a reader of its form without ids sees it. */
function withHashedIds(log) {
    if (log.idsHashed)
        return log;
    const { spec } = log.header;
    const sampleIds = spec.dataset.sampleIds?.map(sha256/* sha256 */.s) ?? null;
    return {
        ...log,
        idsHashed: true,
        header: {
            ...log.header,
            spec: {
                ...spec,
                dataset: { ...spec.dataset, sampleIds },
                sampleId: hashed(spec.sampleId),
                taskArgs: withoutListedIds(spec.taskArgs),
                solverArgs: withoutListedIds(spec.solverArgs),
                metadata: withoutListedIds(spec.metadata),
            },
        },
        samples: log.samples.map(sample => ({ ...sample, id: (0,sha256/* sha256 */.s)(sample.id), numericId: false })),
        reductions: log.reductions.map(reduction => ({
            ...reduction,
            samples: reduction.samples.map(({ id, value }) => ({ id: (0,sha256/* sha256 */.s)(id), value })),
        })),
    };
}
function hashed(value) {
    if (Array.isArray(value))
        return value.map(hashed);
    return typeof value === 'string' || typeof value === 'number' ? (0,sha256/* sha256 */.s)(String(value)) : value;
}
function withoutListedIds(value) {
    return cleaned(value);
}
function cleaned(value) {
    if (Array.isArray(value))
        return value.map(cleaned);
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.create(null);
    for (const [key, field] of Object.entries(value))
        fields[key] = NAMES_IDS.test(key) ? hashed(field) : cleaned(field);
    return fields;
}

// EXTERNAL MODULE: ./src/logs/header.ts + 3 modules
var header = __webpack_require__(8431);
// EXTERNAL MODULE: ./src/logs/invalidations.ts
var invalidations = __webpack_require__(1266);
;// CONCATENATED MODULE: ./src/logs/json-text.ts
/**
 * JSON as Inspect writes it: NaN and Infinity stand bare. Maps are objects, so that a key `__proto__` is a key like any
 * other; what is undefined is left out.
 */
function jsonText(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? JSON.stringify(value) : String(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    if (Array.isArray(value))
        return `[${value.map(jsonText).join(',')}]`;
    let text = '';
    for (const [key, field] of value instanceof Map ? value : Object.entries(value))
        if (field !== undefined)
            text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${jsonText(field)}`;
    return `{${text}}`;
}

// EXTERNAL MODULE: ./src/logs/score-text.ts
var score_text = __webpack_require__(4561);
;// CONCATENATED MODULE: ./src/logs/slim-rows.ts






/** `RateLimitError`, `openai.APITimeoutError`: a name that says what it is, at the very start. */
const EXCEPTION = /^[A-Za-z_][\w.]{0,80}(?:Error|Exception|Timeout|Interrupt|Exit|Warning|Failure)(?![\w.])/;
const UNNAMED_EXCEPTION = 'error';
const LIMIT = /^\w{1,32}$/;
const TIME = /^\d{4}-\d{2}-\d{2}[T ][\d:.]{5,20}(?:Z|[-+]\d{2}:?\d{2})?$/;
const UUID = /^[\w-]{1,40}$/;
const JSON_NUMBER = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|NaN|-?Infinity)$/;
/** Inspect leaves larger values out of summaries. Characters of JSON. */
const MAX_METADATA_CHARACTERS = 1024;
const REMOVED = 'Key removed from summary (> 1k)';
/** And it cuts answers and explanations here. */
const MAX_ANSWER_CHARACTERS = 1024;
const TRUNCATED = '...\n(content truncated)';
const USAGE_COUNTS = [
    'input_tokens',
    'output_tokens',
    'total_tokens',
    'input_tokens_cache_write',
    'input_tokens_cache_read',
    'reasoning_tokens',
    'total_cost',
];
/** What is left of an error message without its words. */
function exceptionName(message) {
    return EXCEPTION.exec(message)?.[0] ?? UNNAMED_EXCEPTION;
}
/** `raw` is null where the file does not give it a second time. */
function rowText(sample, raw, options) {
    const { withTexts } = options;
    const fields = new Map([
        ['epoch', sample.epoch],
        ...(withTexts && raw ? question(raw) : fingerprints(sample)),
        ['metadata', withTexts && raw ? metadata(raw, options) : keptMetadata(sample)],
        ['scores', withTexts && raw ? scoresWithTexts(sample, raw, options) : scores(sample, options)],
        ...amounts(sample, raw),
        ['error', error(sample, raw, options)],
        ['limit', sample.limit === null ? undefined : LIMIT.test(sample.limit) ? sample.limit : 'custom'],
        ...course(raw?.summary ?? {}, options),
    ]);
    return `{"id":${idText(sample, options)},${jsonText(fields).slice(1)}`;
}
/** Digits as they were written: an integer beyond 2^53 is no number here. */
function idText({ id, numericId }, { hashIds }) {
    if (hashIds)
        return JSON.stringify((0,sha256/* sha256 */.s)(id));
    return numericId && JSON_NUMBER.test(id) ? id : JSON.stringify(id);
}
function fingerprints(sample) {
    const choices = (0,fingerprint/* fingerprintMark */.Qy)(sample.choicesFingerprint);
    return [
        ['input', (0,fingerprint/* fingerprintMark */.Qy)(sample.inputFingerprint)],
        ['choices', choices === '' ? undefined : [choices]],
        ['target', (0,fingerprint/* fingerprintMark */.Qy)(sample.targetFingerprint)],
    ];
}
/** Summaries hold it as it is wanted; bodies hold it whole. */
function question({ sample: { input, choices, target }, summary }) {
    const thinned = summary ? (value) => value : thinTexts;
    return [
        ['input', (summary ? input : thinInput(input)) ?? ''],
        ['choices', thinned(choices ?? undefined)],
        ['target', thinned(target) ?? ''],
    ];
}
function thinTexts(value) {
    if (Array.isArray(value))
        return value.map(thinTexts);
    return typeof value === 'string' ? thinText(value) : value;
}
/** Characters as Python counts them: code points. */
function thinText(text) {
    if (text.length <= fingerprint/* TEXT_CHARACTERS */.zW)
        return text;
    const characters = [...text];
    return characters.length <= fingerprint/* TEXT_CHARACTERS */.zW ? text : characters.slice(0, fingerprint/* TEXT_CHARACTERS */.zW).join('') + TRUNCATED;
}
function thinInput(input) {
    return Array.isArray(input) ? input.map(thinMessage) : thinTexts(input);
}
/** Of a message what was said, and what was called: that is also what fingerprints are of. */
function thinMessage(message) {
    if (!slim_rows_isFields(message))
        return message;
    const { role, content, tool_calls, tool_call_id, function: called } = message;
    return { role, content: thinContent(content), tool_calls, tool_call_id, function: called };
}
function thinContent(content) {
    if (!Array.isArray(content))
        return thinTexts(content ?? '');
    return content.map(part => {
        if (!slim_rows_isFields(part))
            return part;
        const { type, text } = part;
        if (type === 'text' || typeof type !== 'string')
            return { type: 'text', text: thinTexts(text ?? '') };
        return { type: 'text', text: `(${type.charAt(0).toUpperCase()}${type.slice(1).toLowerCase()})` };
    });
}
/** What samples are grouped by must only be the same where it was the same. */
function keptMetadata({ metadata: kept }) {
    if (kept === null)
        return undefined;
    return new Map(Object.entries(kept).map(([key, text]) => [key, (0,fingerprint/* fingerprintMark */.Qy)((0,fingerprint/* fingerprintText */.UP)(text))]));
}
function metadata({ sample, summary }, { metadataKeys }) {
    if (!sample.metadata)
        return undefined;
    const entries = Object.entries(sample.metadata);
    if (summary)
        return new Map(entries);
    return new Map(entries.map(([key, value]) => [key, metadataKeys.includes(key) ? value : thinMetadata(value)]));
}
function thinMetadata(value) {
    if (typeof value === 'string')
        return value.slice(0, MAX_METADATA_CHARACTERS);
    return typeof value === 'object' && jsonText(value).length > MAX_METADATA_CHARACTERS ? REMOVED : value;
}
function scores({ scores: values }, { scorers, withTexts }) {
    const entries = new Map();
    for (const [index, value] of values.entries())
        if (value !== undefined)
            entries.set(scorers[index], { value: withTexts ? value : (0,score_text/* sealedScore */.Tf)(value) });
    return entries.size === 0 ? undefined : entries;
}
function scoresWithTexts(sample, { sample: raw, summary }, options) {
    const texts = new Map((0,logs_sample/* namedScores */.Dl)(raw, new scorer_names/* ScorerNames */.$(options.scorers)));
    const entries = scores(sample, options);
    for (const [name, score] of entries ?? []) {
        const { answer, explanation } = texts.get(name) ?? {};
        entries?.set(name, {
            value: Reflect.get(Object(score), 'value'),
            answer: summary ? (answer ?? undefined) : answer?.slice(0, MAX_ANSWER_CHARACTERS),
            explanation: summary ? (explanation ?? undefined) : explanation?.slice(0, MAX_ANSWER_CHARACTERS),
            metadata: summary ? metadataOfScore(summary, name) : undefined,
        });
    }
    return entries;
}
function metadataOfScore({ scores: all }, name) {
    const score = slim_rows_isFields(all) && Object.hasOwn(all, name) ? all[name] : null;
    return slim_rows_isFields(score) && slim_rows_isFields(score.metadata) ? score.metadata : undefined;
}
/** As logged where that can be had: numbers that cannot be stay for the reader to refuse. */
function amounts(sample, raw) {
    if (raw === null)
        return [
            ['model_usage', ownUsage(sample)],
            ['total_time', sample.totalTime ?? undefined],
            ['working_time', sample.workingTime ?? undefined],
        ];
    return [
        ['model_usage', slim_rows_usages(raw.sample.model_usage)],
        ['role_usage', slim_rows_usages(raw.summary?.role_usage)],
        ['total_time', raw.sample.total_time ?? undefined],
        ['working_time', raw.sample.working_time ?? undefined],
    ];
}
function slim_rows_usages(all) {
    if (!slim_rows_isFields(all))
        return undefined;
    const models = Object.entries(all).filter(([, usage]) => slim_rows_isFields(usage));
    return new Map(models.map(([model, usage]) => [model, counts(usage)]));
}
function counts(usage) {
    return new Map(USAGE_COUNTS.flatMap(key => (typeof usage[key] === 'number' ? [[key, usage[key]]] : [])));
}
/** Models are no longer told apart; one without a price says that the cost is not of all. */
function ownUsage({ usage }) {
    if (usage === null)
        return undefined;
    const known = new Map([
        ['input_tokens', usage.inputTokens],
        ['output_tokens', usage.outputTokens],
        ['total_tokens', usage.totalTokens],
        ['input_tokens_cache_write', usage.cacheWriteTokens],
        ['input_tokens_cache_read', usage.cacheReadTokens],
        ['reasoning_tokens', usage.reasoningTokens],
        ['total_cost', usage.cost ?? undefined],
    ]);
    const all = new Map([['all models', known]]);
    if (usage.cost !== null && !usage.costComplete)
        all.set('models without a price', { input_tokens: 0 });
    return all;
}
function error(sample, raw, { withTexts }) {
    if (sample.error === null)
        return undefined;
    if (!withTexts)
        return exceptionName(sample.error);
    const logged = raw?.sample.error;
    return (typeof logged === 'string' ? logged : logged?.message) ?? sample.error;
}
/** How the sample went: times and counts, and its own random id where the ids are kept. */
function course(summary, { hashIds }) {
    const number = (key) => [key, typeof summary[key] === 'number' ? summary[key] : undefined];
    const text = (key, shape) => {
        const value = summary[key];
        return [key, typeof value === 'string' && shape.test(value) ? value : undefined];
    };
    return [
        text('started_at', TIME),
        text('completed_at', TIME),
        ...(hashIds ? [] : [text('uuid', UUID)]),
        number('retries'),
        number('message_count'),
        number('turn_count'),
        ['completed', summary.completed !== false],
    ];
}
function slim_rows_isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/logs/slim-header.ts

/** The header as it was logged, with what other members tell taken out and what was derived put in. */
function fullHeader({ header }, { header: logged }) {
    const { config_updates: updates, samples, reductions, location, ...fields } = logged;
    const spec = slim_header_fieldsOf(logged.eval);
    const { sample_reductions, ...results } = slim_header_fieldsOf(logged.results);
    const revision = slim_header_fieldsOf(spec.revision);
    return new Map([
        ...Object.entries(fields),
        ['version', header.version],
        ['status', header.status],
        [
            'eval',
            new Map([
                ...Object.entries(spec),
                ['eval_id', header.spec.evalId],
                ['dataset', spec.dataset ?? {}],
                ['config', spec.config ?? {}],
                // Old logs may hold the credentials of the remote.
                ['revision', spec.revision ? { ...revision, origin: header.spec.revision?.origin ?? undefined } : undefined],
            ]),
        ],
        ['results', logged.results ? new Map(Object.entries(results)) : undefined],
        // Names of members stand here where the eval did not finish.
        ['config_updates', Array.isArray(updates) && updates.every(isObject) ? updates : undefined],
    ]);
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function headerWithoutTexts({ header }, raw) {
    return new Map([
        ['version', header.version],
        ['status', header.status],
        ['eval', specOf(header.spec)],
        ['plan', { name: 'plan', steps: [], config: {} }],
        ['results', resultsOf(header, raw)],
        ['stats', statsOf(header, raw)],
        ['error', header.error === null ? undefined : errorOf(exceptionName(header.error))],
        ['invalidated', header.invalidated],
        ['tags', header.spec.tags],
        ['metadata', header.spec.metadata],
    ]);
}
const errorOf = (message) => ({ message, traceback: '', traceback_ansi: '' });
function specOf(spec) {
    const { dataset, revision } = spec;
    return new Map([
        ['eval_id', spec.evalId],
        ['run_id', spec.runId ?? undefined],
        ['created', spec.created ?? undefined],
        ['task', spec.task],
        ['task_id', spec.taskId ?? undefined],
        ['task_version', versionOf(spec.taskVersion)],
        ['task_args', spec.taskArgs],
        ['solver', spec.solver ?? undefined],
        ['solver_args', Object.keys(spec.solverArgs).length > 0 ? spec.solverArgs : undefined],
        ['tags', spec.tags],
        ['dataset', present({ ...dataset, sampleIds: undefined, sample_ids: dataset.sampleIds })],
        ['model', spec.model],
        ['model_generate_config', spec.generateConfig],
        ['model_base_url', spec.modelBaseUrl ?? undefined],
        ['model_args', spec.modelArgs],
        ['model_roles', Object.keys(spec.modelRoles).length > 0 ? spec.modelRoles : undefined],
        ['config', configOf(spec)],
        ['revision', revision ? { type: 'git', ...present(revision) } : undefined],
        ['packages', spec.packages],
        ['metadata', spec.metadata],
        ['scorers', spec.scorers.length > 0 ? spec.scorers.map(present) : undefined],
        ['headline_metric', spec.headlineMetric ?? undefined],
    ]);
}
/** Numbers were numbers: Inspect takes both, and would show them otherwise. */
function versionOf(version) {
    if (version === null)
        return undefined;
    return /^(?:0|[1-9]\d{0,14})$/.test(version) ? Number(version) : version;
}
function configOf({ config, limit, sampleId, sampleShuffle, epochs, epochsReducer }) {
    const named = {
        limit,
        sample_id: sampleId,
        sample_shuffle: sampleShuffle,
        epochs,
        epochs_reducer: epochsReducer,
    };
    return new Map([...Object.entries(config), ...Object.entries(present(named))]);
}
/** Inspect leaves out what is null. */
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
function resultsOf(header, { header: logged }) {
    if (!logged.results)
        return undefined;
    return new Map([
        ['total_samples', header.totalSamples ?? undefined],
        ['completed_samples', header.completedSamples ?? undefined],
        ['early_stopping', header.earlyStopping ? { manager: 'early stopping', early_stops: [], metadata: {} } : undefined],
        ['scores', header.scores.map(scoreOf)],
    ]);
}
function scoreOf(score) {
    const metrics = score.metrics.map(({ key, name, group, value, params }) => [
        key,
        { name, group: group ?? undefined, value, params },
    ]);
    return new Map([
        ['name', score.name],
        ['scorer', score.scorer],
        ['reducer', score.reducer ?? undefined],
        ['scored_samples', score.scoredSamples ?? undefined],
        ['unscored_samples', score.unscoredSamples ?? undefined],
        ['params', score.params],
        ['metrics', new Map(metrics)],
    ]);
}
function statsOf({ startedAt, completedAt }, { header: logged }) {
    const stats = slim_header_fieldsOf(logged.stats);
    return new Map([
        ['started_at', startedAt ?? ''],
        ['completed_at', completedAt ?? ''],
        ['model_usage', slim_rows_usages(stats.model_usage) ?? {}],
        ['role_usage', slim_rows_usages(stats.role_usage)],
    ]);
}
function slim_header_fieldsOf(value) {
    return isObject(value) ? value : {};
}

// EXTERNAL MODULE: ./src/logs/slim-marks.ts
var slim_marks = __webpack_require__(1081);
// EXTERNAL MODULE: ./src/logs/slim-schema.ts
var slim_schema = __webpack_require__(6804);
// EXTERNAL MODULE: ./src/logs/checksum.ts
var checksum = __webpack_require__(1084);
;// CONCATENATED MODULE: ./src/logs/zip-write.ts
/**
 * A small zip, written as every reader understands it: deflate, no extras, one fixed time, so that the same content is
 * the same bytes.
 */



/** Deflate's best costs twice the time of its default for a few percent. */
const LEVEL = 7;
/** So much text is given to the compressor at once. */
const BATCH_CHARACTERS = 1 << 18;
/** 1 January 1980, midnight: the first moment that a zip can name. */
const DOS_DATE = 0x21;
const VERSION_NEEDED = 20;
/** Names that are not ASCII are UTF-8. */
const UTF8_FLAG = 0x800;
const DEFLATE = 8;
/** What 32 bits can say; more would need zip64. */
const MAX_BYTES = 0xffff_ffff;
const LOCAL_HEADER_BYTES = 30;
const ENTRY_BYTES = 46;
const END_BYTES = 22;
/** A member that grows; its text is compressed while more of it is made. */
class MemberWriter {
    #name;
    #deflate = external_node_zlib_default().createDeflateRaw({ level: LEVEL });
    #packed = [];
    #done;
    #crc = 0;
    #size = 0;
    #batch = '';
    constructor(name) {
        this.#name = name;
        this.#deflate.on('data', (chunk) => this.#packed.push(chunk));
        this.#done = new Promise((resolve, reject) => this.#deflate.on('end', resolve).on('error', reject));
    }
    write(text) {
        this.#batch += text;
        if (this.#batch.length >= BATCH_CHARACTERS)
            this.#flush();
    }
    async close() {
        this.#flush();
        this.#deflate.end();
        await this.#done;
        return { name: this.#name, crc: this.#crc, size: this.#size, packed: Buffer.concat(this.#packed) };
    }
    #flush() {
        const bytes = Buffer.from(this.#batch);
        this.#batch = '';
        this.#crc = (0,checksum/* crc32 */.Q)(bytes, this.#crc);
        this.#size += bytes.length;
        if (this.#size > MAX_BYTES)
            throw zip_write_tooLarge(this.#name);
        this.#deflate.write(bytes);
    }
}
async function packText(name, text) {
    const member = new MemberWriter(name);
    member.write(text);
    return member.close();
}
function zipOf(members) {
    const parts = [];
    const entries = [];
    let offset = 0;
    for (const member of members) {
        const name = Buffer.from(member.name);
        const local = localHeader(member, name);
        entries.push(directoryEntry(member, name, offset));
        parts.push(local, member.packed);
        offset += local.length + member.packed.length;
    }
    if (offset > MAX_BYTES)
        throw zip_write_tooLarge('The file');
    const directory = Buffer.concat(entries);
    return Buffer.concat([...parts, directory, endRecord({ members: members.length, size: directory.length, offset })]);
}
function localHeader(member, name) {
    const header = Buffer.alloc(LOCAL_HEADER_BYTES);
    header.writeUInt32LE(0x04034b50, 0);
    writeFacts(header.subarray(4), member, name);
    return Buffer.concat([header, name]);
}
function directoryEntry(member, name, offset) {
    const entry = Buffer.alloc(ENTRY_BYTES);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(VERSION_NEEDED, 4);
    writeFacts(entry.subarray(6), member, name);
    entry.writeUInt32LE(offset, 42);
    return Buffer.concat([entry, name]);
}
/** What both headers say in the same order. */
function writeFacts(at, { crc, size, packed }, name) {
    at.writeUInt16LE(VERSION_NEEDED, 0);
    at.writeUInt16LE(name.some(byte => byte >= 0x80) ? UTF8_FLAG : 0, 2);
    at.writeUInt16LE(DEFLATE, 4);
    at.writeUInt16LE(DOS_DATE, 8);
    at.writeUInt32LE(crc, 10);
    at.writeUInt32LE(packed.length, 14);
    at.writeUInt32LE(size, 18);
    at.writeUInt16LE(name.length, 22);
}
function endRecord({ members, size, offset }) {
    const record = Buffer.alloc(END_BYTES);
    record.writeUInt32LE(0x06054b50, 0);
    record.writeUInt16LE(members, 8);
    record.writeUInt16LE(members, 10);
    record.writeUInt32LE(size, 12);
    record.writeUInt32LE(offset, 16);
    return record;
}
function zip_write_tooLarge(what) {
    return new errors/* UserError */.y({
        what: `${what} of a reduced log would be larger than 4 GiB.`,
        where: what,
        fix: 'Split the eval into several, or reduce it without the texts of its samples ("sample-details: ids").',
    });
}

;// CONCATENATED MODULE: ./src/logs/write.ts
/**
 * Reduced logs: header, summaries and reductions of any log as a small `.eval` that Inspect itself opens. It compares
 * like the log that it was made of. Below `full` it holds no text of a sample: fingerprints stand in place of questions,
 * and hashes in place of free-text scores; `none` also hashes the ids.
 */















const WITHHELD_WARNING = 'The full log has a warning of this kind; its words are withheld.';
/** @throws UserError when the log cannot be read, or is too large for any zip without extensions. */
async function writeSlimLog(source, { sampleDetails, metadataKeys = [] }) {
    const outcome = await (0,read/* readLog */.x6)(source, { metadataKeys });
    if (outcome.kind === 'unreadable')
        throw new errors/* UserError */.y({ what: `The log cannot be reduced: ${outcome.what}`, where: outcome.path, fix: outcome.fix });
    const { log } = outcome;
    if (log.header.invalidated)
        await (0,invalidations/* readInvalidations */.m)(log);
    const options = {
        scorers: log.scorers,
        withTexts: sampleDetails === 'full',
        hashIds: sampleDetails === 'none' && !log.idsHashed,
        metadataKeys: [...metadataKeys, ...(0,header/* clusterKeys */.BM)(log.header)],
    };
    const raw = await readRaw(log);
    const { member: summaries, order } = await packSummaries(log, options);
    return zipOf([
        await packStart(log, raw, options),
        summaries,
        await packReductions(raw, options),
        await packText(slim_marks/* MARKS_MEMBER */.eG, jsonText(marksOf(log, order, sampleDetails))),
        // Last, as Inspect writes it: the header says that all else is there.
        await packText('header.json', jsonText(headerOf(log, raw, options))),
    ]);
}
function headerOf(log, raw, { withTexts, hashIds }) {
    return withTexts ? fullHeader(log, raw) : headerWithoutTexts(hashIds ? withHashedIds(log) : log, raw);
}
/** What Inspect writes first; it repeats the header, so the long list of ids is left to that. */
async function packStart(log, raw, options) {
    const { spec } = log.header;
    const brief = { ...log, header: { ...log.header, spec: { ...spec, dataset: { ...spec.dataset, sampleIds: null } } } };
    const header = headerWithoutTexts(options.hashIds ? withHashedIds(brief) : brief, raw);
    return packText('_journal/start.json', jsonText({ version: header.get('version'), eval: header.get('eval'), plan: header.get('plan') }));
}
/** Rows in the order of the file; of repeated ones the last. `order`: the place of each row in `log.samples`. */
async function packSummaries(log, options) {
    const member = new MemberWriter('summaries.json');
    const left = await repetitions(log);
    const written = new Uint8Array(log.samples.length);
    const order = [];
    const write = (position, raw) => {
        member.write(order.length === 0 ? '[' : ',');
        member.write(rowText(log.samples[position], raw, options));
        written[position] = 1;
        order.push(position);
    };
    await eachRawRow(log, row => {
        if (written[row.position] === 0 && --left[row.position] <= 0)
            write(row.position, row);
    });
    for (const position of log.samples.keys())
        if (written[position] === 0)
            write(position, null);
    member.write(order.length === 0 ? '[]' : ']');
    return { member: await member.close(), order };
}
/** How many rows there are of each sample; one each, unless the log says otherwise. */
async function repetitions(log) {
    const counts = new Uint32Array(log.samples.length);
    if (log.duplicates === 0 && log.completeness === 'complete')
        return counts.fill(1);
    await eachRawRow(log, ({ position }) => {
        counts[position]++;
    });
    return counts;
}
function packReductions({ reductions }, { withTexts, hashIds }) {
    const idOf = (id) => id === null || id === undefined ? undefined : hashIds ? (0,sha256/* sha256 */.s)(String(id)) : id;
    const rows = reductions.map(({ scorer, reducer, samples }) => ({
        scorer,
        reducer: reducer ?? undefined,
        samples: samples.map(({ sample_id: id, value }) => {
            const score = (0,logs_sample/* toScoreValue */.P2)(value);
            return { value: withTexts ? score : (0,score_text/* sealedScore */.Tf)(score), sample_id: idOf(id) };
        }),
    }));
    return packText('reductions.json', jsonText(rows));
}
function marksOf(log, order, sampleDetails) {
    const { header } = log;
    return {
        version: 1,
        sampleDetails,
        idsHashed: log.idsHashed || sampleDetails === 'none',
        completeness: log.completeness,
        warnings: log.warnings.slice(0, slim_schema/* MAX_WARNINGS */.r).map(({ code, message }) => ({
            code,
            message: sampleDetails === 'full' ? message.slice(0, 1000) : WITHHELD_WARNING,
        })),
        samples: order.length,
        duplicates: log.duplicates,
        scorers: log.scorers,
        configUpdates: header.configUpdates,
        logUpdates: header.logUpdates,
        invalidation: invalidationOf(log, order),
    };
}
function invalidationOf({ samples }, order) {
    const rows = order.map(position => samples[position]);
    if (rows.every(({ invalidated, scoreEdited }) => invalidated === null && scoreEdited === null))
        return null;
    const where = (holds) => rows.flatMap((row, position) => (holds(row) ? [position] : []));
    return {
        unknown: where(({ invalidated }) => invalidated === null),
        invalidated: where(({ invalidated }) => invalidated === true),
        scoreEdited: where(({ scoreEdited }) => scoreEdited === true),
    };
}

;// CONCATENATED MODULE: ./src/tracking/columns.ts
/**
 * The columns of the tables of an eval, those of inspect-mlflow in its order and ours among them. They do not depend on
 * what is in a log: two runs have the same columns, and a table can be written while it is read.
 */
const columns_TABLES = ['tasks', 'samples', 'messages', 'sample_scores', 'events', 'model_usage'];
/** Tokens, and dollars, in the order in which Inspect has them. */
const USAGE_KEYS = [
    'input_tokens',
    'output_tokens',
    'total_tokens',
    'input_tokens_cache_write',
    'input_tokens_cache_read',
    'reasoning_tokens',
    'total_cost',
];
/** Further columns than this are no counts of tokens. */
const MAX_USAGE_KEYS = 32;
const USAGE_KEY = /^\w{1,64}$/;
/** The known keys, then the others of the usage of the whole eval: `stats.model_usage` of its header. */
function usageKeys(usageByModel) {
    const models = typeof usageByModel === 'object' && usageByModel !== null ? Object.values(usageByModel) : [];
    const found = models.flatMap(usage => (typeof usage === 'object' && usage !== null ? Object.entries(usage) : []));
    const counts = found.flatMap(([key, value]) => (typeof value === 'number' && USAGE_KEY.test(key) ? [key] : []));
    return [...new Set([...USAGE_KEYS, ...counts])].slice(0, MAX_USAGE_KEYS);
}
const OF_EVAL = ['task_name', 'eval_id'];
const OF_SAMPLE = [...OF_EVAL, 'sample_id', 'epoch'];
function columnsOf(table, usage = USAGE_KEYS) {
    const prefixed = usage.map(key => `usage_${key}`);
    switch (table) {
        case 'tasks':
            return [...OF_EVAL, 'task_file', 'task_version', 'task_id', 'solver', 'model', 'dataset', 'dataset_samples'];
        case 'samples':
            return [
                ...OF_SAMPLE,
                'input',
                'target',
                'output',
                'scores',
                'events_count',
                'total_time',
                'working_time',
                'error',
                ...prefixed,
                'limit',
                'sample_uuid',
                'body',
            ];
        case 'messages':
            return [
                ...OF_SAMPLE,
                'message_index',
                'role',
                'source',
                'content',
                'tool_calls',
                'tool_call_id',
                'model',
                'stop_reason',
            ];
        case 'sample_scores':
            return [...OF_SAMPLE, 'scorer', 'raw_value', 'numeric_value', 'answer', 'explanation'];
        case 'events':
            return [
                ...OF_SAMPLE,
                'event_index',
                'event_type',
                'timestamp',
                'model',
                'completion',
                ...prefixed,
                'tool_function',
                'tool_arguments',
                'tool_result',
                'tool_error',
                'error',
            ];
        case 'model_usage':
            return [...OF_SAMPLE, 'model', ...usage];
    }
}

;// CONCATENATED MODULE: ./src/tracking/eval-json.ts


/** Below `full` it is written from what we understand; of errors there is the name, and metrics have no metadata. */
function evalJson(log, raw, sampleDetails) {
    const header = sampleDetails === 'full'
        ? fullHeader(log, raw)
        : headerWithoutTexts(sampleDetails === 'none' ? withHashedIds(log) : log, raw);
    return `${JSON.stringify(eval_json_plain(header), null, 2)}\n`;
}
/** Maps as objects. NaN, which JSON has not, becomes null on the way. */
function eval_json_plain(value) {
    if (Array.isArray(value))
        return value.map(eval_json_plain);
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.create(null);
    for (const [key, field] of value instanceof Map ? value : Object.entries(value))
        if (field !== undefined)
            fields[key] = eval_json_plain(field);
    return fields;
}
const UNSAFE = /[^\w.-]+/g;
/** Where a document lies among the artifacts of a run: always the same place for the same eval. */
function artifactPath(document, evalId) {
    const id = evalId.replace(UNSAFE, '_').slice(0, 100);
    if (document === 'sample_results')
        return `sample_results/sample_results_${id}.json`;
    return document === 'eval_log' ? `eval_logs/eval_log_${id}.json` : `inspect/${document}.json`;
}

;// CONCATENATED MODULE: ./src/tracking/cells.ts
const ELLIPSIS = '...';
/** A field of an object, own and present; else null, whatever the object is. */
function cells_objGet(holder, key) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key))
        return null;
    return Reflect.get(holder, key) ?? null;
}
/** As text: strings as they are, everything else as JSON. */
function toText(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? null);
}
/** Scalars as they are, lists and objects as JSON text. NaN and infinities, which JSON has not, are null. */
function cells_toJson(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    return value === null || value === undefined ? null : (JSON.stringify(value) ?? null);
}
/** Characters are code points, as Python counts them; a text of megabytes is not taken apart for its beginning. */
function cells_cut(text, characters) {
    if (text.length <= characters)
        return text;
    const beginning = [...text.slice(0, 2 * characters + 2)];
    if (beginning.length <= characters)
        return text;
    return `${beginning.slice(0, Math.max(0, characters - ELLIPSIS.length)).join('')}${ELLIPSIS}`;
}
const cells_numberOrNull = (value) => typeof value === 'number' && Number.isFinite(value) ? value : null;
const textOrNull = (value) => (typeof value === 'string' ? value : null);
function cells_entriesOf(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.entries(value) : [];
}

// EXTERNAL MODULE: ./src/pair/score.ts
var score = __webpack_require__(7954);
;// CONCATENATED MODULE: ./src/seed.ts

const GRADES = new Map([
    ['correct', 1],
    ['partial', 0.5],
    ['incorrect', 0],
]);
/**
 * The number of one score, or null where it is none: Inspect's own rule (C, P, I, N, yes, no, numbers as text) and the
 * words correct, partial, incorrect. NaN, infinities, free text, dicts and lists are no number.
 */
function scoreToNumeric(value) {
    const number = (0,score/* scoreToFloat */.ON)(value);
    if (!Number.isNaN(number))
        return number;
    return typeof value === 'string' ? (GRADES.get(value.trim().toLowerCase()) ?? null) : null;
}
const seed_ELLIPSIS = '...';
/**
 * Text of a value, cut to `length` characters with `...` at the end; nothing for null.
 * @param length characters ≥ 0; below 3 the ellipsis itself is cut.
 */
function truncate(value, length = 200) {
    if (value === null || value === undefined)
        return '';
    const characters = [...(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))];
    if (characters.length <= length)
        return characters.join('');
    return `${characters.slice(0, Math.max(0, length - seed_ELLIPSIS.length)).join('')}${seed_ELLIPSIS}`.slice(0, length);
}

;// CONCATENATED MODULE: ./src/tracking/usage.ts

/** Every number of a usage, whatever it counts; a cost keeps its cents. */
function usageToDict(usage) {
    const counts = Object.create(null);
    for (const [key, value] of cells_entriesOf(usage))
        if (typeof value === 'number' && Number.isFinite(value))
            counts[key] = value;
    return counts;
}
/** Over all models. */
function sumUsageMap(usageByModel) {
    const sum = Object.create(null);
    for (const [, usage] of cells_entriesOf(usageByModel))
        addUsage(sum, usageToDict(usage));
    return sum;
}
function addUsage(sum, more) {
    for (const [key, value] of Object.entries(more))
        sum[key] = (sum[key] ?? 0) + value;
}
/** By model, of a sample whose own count is empty. */
function usage_extractUsageFromEvents(sample) {
    const sums = new EventUsage();
    const events = objGet(sample, 'events');
    for (const event of Array.isArray(events) ? events : [])
        sums.add(event);
    return sums.byModel;
}
/** A sample that calls more models than this makes their names up. */
const MAX_MODELS = 1000;
const OTHER_MODELS = 'other models';
/** The same for events that come one by one. */
class EventUsage {
    byModel = Object.create(null);
    #models = 0;
    add(event) {
        if (eventType(event) !== 'model')
            return;
        const output = cells_objGet(event, 'output');
        const counts = usageToDict(cells_objGet(output, 'usage'));
        if (Object.keys(counts).length === 0)
            return;
        const named = toText(cells_objGet(event, 'model')) || toText(cells_objGet(output, 'model')) || 'unknown';
        const model = named in this.byModel || this.#models++ < MAX_MODELS ? named : OTHER_MODELS;
        this.byModel[model] ??= Object.create(null);
        addUsage(this.byModel[model], counts);
    }
}
function eventType(event) {
    return toText(cells_objGet(event, 'event')) || toText(cells_objGet(event, 'type'));
}

;// CONCATENATED MODULE: ./src/tracking/rows.ts
/** A log that is in memory, in the shape in which Inspect writes it → rows of the tables. */





/** Characters, as in inspect-mlflow. */
const OUTPUT_CHARACTERS = 500;
const EXPLANATION_CHARACTERS = 500;
const RESULT_INPUT_CHARACTERS = 500;
const RESULT_TARGET_CHARACTERS = 300;
const RESULT_EXPLANATION_CHARACTERS = 300;
const evalCells = ({ taskName, evalId }) => ({ task_name: taskName, eval_id: evalId });
const sampleCells = (of) => ({ ...evalCells(of), sample_id: of.sampleId, epoch: of.epoch });
/** Of a whole log, all six tables. Not for logs of gigabytes: tables.ts writes those as it reads them. */
function extractInspectTableRows({ evalId, taskName, log, }) {
    const tables = Object.fromEntries(TABLES.map(name => [name, []]));
    tables.tasks.push(taskRow({ evalId, taskName, spec: objGet(log, 'eval') }));
    const samples = objGet(log, 'samples');
    for (const sample of Array.isArray(samples) ? samples : []) {
        const id = objGet(sample, 'id');
        const of = { evalId, taskName, sampleId: toJson(id), epoch: numberOrNull(objGet(sample, 'epoch')) };
        const events = objGet(sample, 'events');
        tables.samples.push(sampleRow({ ...of, sample, eventCount: Array.isArray(events) ? events.length : null }));
        tables.sample_scores.push(...extractSampleScoreRows({ ...of, scores: objGet(sample, 'scores') }));
        tables.messages.push(...extractMessageRows({ ...of, sample }));
        tables.events.push(...extractEventRows({ ...of, sample }));
        tables.model_usage.push(...extractModelUsageRows({ ...of, sample }));
    }
    return tables;
}
function taskRow({ spec, ...of }) {
    const dataset = cells_objGet(spec, 'dataset');
    return {
        ...evalCells(of),
        task_file: toText(cells_objGet(spec, 'task_file')),
        task_version: cells_toJson(cells_objGet(spec, 'task_version')),
        task_id: toText(cells_objGet(spec, 'task_id')),
        solver: toText(cells_objGet(spec, 'solver')),
        model: toText(cells_objGet(spec, 'model')),
        dataset: toText(cells_objGet(dataset, 'name')),
        dataset_samples: cells_numberOrNull(cells_objGet(dataset, 'samples')),
    };
}
function sampleRow({ sample, eventCount, ...of }) {
    const row = {
        ...sampleCells(of),
        input: cells_toJson(cells_objGet(sample, 'input')),
        target: cells_toJson(cells_objGet(sample, 'target')),
        output: getSampleOutputText(sample),
        scores: cells_toJson(scoresToDict(cells_objGet(sample, 'scores'))),
        events_count: eventCount,
        total_time: cells_numberOrNull(cells_objGet(sample, 'total_time')),
        working_time: cells_numberOrNull(cells_objGet(sample, 'working_time')),
        error: cells_toJson(cells_objGet(sample, 'error')),
        limit: limitOf(sample),
        sample_uuid: textOrNull(cells_objGet(sample, 'uuid')),
    };
    for (const [key, count] of Object.entries(sumUsageMap(cells_objGet(sample, 'model_usage'))))
        row[`usage_${key}`] = count;
    return row;
}
function limitOf(sample) {
    const limit = cells_objGet(sample, 'limit');
    return textOrNull(limit) ?? textOrNull(cells_objGet(limit, 'type'));
}
function extractSampleScoreRows({ scores, ...of }) {
    return cells_entriesOf(scores).map(([scorer, score]) => {
        const value = givenValue(score);
        return {
            ...sampleCells(of),
            scorer,
            raw_value: toText(value),
            numeric_value: scoreToNumeric(value),
            answer: cutOrNull(cells_objGet(score, 'answer'), EXPLANATION_CHARACTERS),
            explanation: cutOrNull(cells_objGet(score, 'explanation'), EXPLANATION_CHARACTERS),
        };
    });
}
const isScore = (score) => typeof score === 'object' && score !== null && Object.hasOwn(score, 'value');
/** A score, or a bare value in its place. */
const givenValue = (score) => (isScore(score) ? cells_objGet(score, 'value') : score);
function cutOrNull(value, characters) {
    const text = toText(value);
    return text === null || text === '' ? null : cells_cut(text, characters);
}
function scoresToDict(scores) {
    const values = Object.create(null);
    for (const [scorer, score] of cells_entriesOf(scores))
        values[scorer] = givenValue(score);
    return values;
}
function extractMessageRows({ sample, ...of }) {
    const messages = objGet(sample, 'messages');
    return (Array.isArray(messages) ? messages : []).map((message, index) => messageRow({ ...of, message, index }));
}
function messageRow({ message, index, ...of }) {
    return {
        ...sampleCells(of),
        message_index: index,
        role: toText(cells_objGet(message, 'role')),
        source: toText(cells_objGet(message, 'source')),
        content: cells_toJson(cells_objGet(message, 'content')),
        tool_calls: cells_toJson(cells_objGet(message, 'tool_calls')),
        tool_call_id: toText(cells_objGet(message, 'tool_call_id')),
        model: toText(cells_objGet(message, 'model')),
        stop_reason: toText(cells_objGet(message, 'stop_reason')),
    };
}
function extractEventRows({ sample, ...of }) {
    const events = objGet(sample, 'events');
    return (Array.isArray(events) ? events : []).map((event, index) => eventRow({ ...of, event, index }));
}
function eventRow({ event, index, ...of }) {
    const type = eventType(event);
    return {
        ...sampleCells(of),
        event_index: index,
        event_type: type,
        timestamp: toText(cells_objGet(event, 'timestamp')),
        ...(type === 'model' ? modelCells(event) : type === 'tool' ? toolCells(event) : {}),
        ...(type === 'model' || type === 'error' ? { error: cells_toJson(cells_objGet(event, 'error')) } : {}),
    };
}
function modelCells(event) {
    const output = cells_objGet(event, 'output');
    const cells = { model: toText(cells_objGet(event, 'model')), completion: cells_toJson(cells_objGet(output, 'completion')) };
    for (const [key, count] of Object.entries(usageToDict(cells_objGet(output, 'usage'))))
        cells[`usage_${key}`] = count;
    return cells;
}
function toolCells(event) {
    return {
        tool_function: toText(cells_objGet(event, 'function')),
        tool_arguments: cells_toJson(cells_objGet(event, 'arguments')),
        tool_result: cells_toJson(cells_objGet(event, 'result')),
        tool_error: cells_toJson(cells_objGet(event, 'error')),
    };
}
function extractModelUsageRows({ sample, ...of }) {
    const own = rows_ownUsage(sample);
    return usageRows({ ...of, usage: own.length > 0 ? own : Object.entries(extractUsageFromEvents(sample)) });
}
/** What a sample itself says of its models; where that is nothing, its events may. */
function rows_ownUsage(sample) {
    return cells_entriesOf(cells_objGet(sample, 'model_usage')).map(([model, usage]) => [model, usageToDict(usage)]);
}
function usageRows({ usage, ...of }) {
    const counted = usage.filter(([, counts]) => Object.keys(counts).length > 0);
    return counted.map(([model, counts]) => ({ ...sampleCells(of), model, ...counts }));
}
/** What the model said last, or the best that there is of it. */
function getSampleOutputText(sample) {
    const output = cells_objGet(sample, 'output');
    if (output === null)
        return null;
    const choices = cells_objGet(output, 'choices');
    const first = Array.isArray(choices) ? (choices[0] ?? null) : null;
    const text = saidIn(cells_objGet(first, 'message')) ??
        toText(cells_objGet(first, 'text') ?? cells_objGet(first, 'completion')) ??
        toText(cells_objGet(output, 'completion') ?? cells_objGet(output, 'text')) ??
        toText(output);
    return text === null ? null : cells_cut(text, OUTPUT_CHARACTERS);
}
function saidIn(message) {
    if (message === null)
        return null;
    const text = cells_objGet(message, 'text');
    if (typeof text === 'string' && text !== '')
        return text;
    const content = cells_objGet(message, 'content');
    return content === null ? null : contentText(content);
}
/** Columns in the order of their first appearance; null where a row has no such cell. */
function rowsToColumns(rows) {
    const columns = Object.create(null);
    for (const row of rows)
        for (const key of Object.keys(row))
            columns[key] ??= [];
    for (const row of rows)
        for (const [key, cells] of Object.entries(columns))
            cells.push(row[key] ?? null);
    return columns;
}
/** A sample at a glance, scores and explanations by scorer. */
function sampleResultRow(sample) {
    const scores = cells_entriesOf(cells_objGet(sample, 'scores'));
    const row = {
        id: cells_toJson(cells_objGet(sample, 'id')),
        epoch: cells_numberOrNull(cells_objGet(sample, 'epoch')),
        input: cells_cut(toText(cells_objGet(sample, 'input')) ?? '', RESULT_INPUT_CHARACTERS),
        target: cells_cut(toText(cells_objGet(sample, 'target')) ?? '', RESULT_TARGET_CHARACTERS),
        total_time: cells_numberOrNull(cells_objGet(sample, 'total_time')),
        error: errorText(cells_objGet(sample, 'error')),
        limit: limitOf(sample),
        output: saidFirst(sample),
    };
    for (const [scorer, score] of scores) {
        row[`score/${scorer}`] = givenValue(score);
        for (const part of ['answer', 'explanation']) {
            const text = cutOrNull(cells_objGet(score, part), RESULT_EXPLANATION_CHARACTERS);
            if (text !== null)
                row[`${part}/${scorer}`] = text;
        }
    }
    return row;
}
function sampleResultRows(samples) {
    return samples.map(sampleResultRow);
}
/** Without a choice the model said nothing. */
function saidFirst(sample) {
    const choices = cells_objGet(cells_objGet(sample, 'output'), 'choices');
    return Array.isArray(choices) && choices.length > 0 ? (getSampleOutputText(sample) ?? '') : '';
}
function errorText(error) {
    return textOrNull(error) ?? textOrNull(cells_objGet(error, 'message'));
}


;// CONCATENATED MODULE: ./src/tracking/withhold.ts




const WITHHELD = '(withheld)';
const SEALED = /^eval-regression:sha256:[0-9a-f]{64}$/;
const withhold_TIME = /^\d{4}-\d{2}-\d{2}[T ][\d:.]{5,20}(?:Z|[-+]\d{2}:?\d{2})?$/;
const withhold_UUID = /^[\w-]{1,40}$/;
const WORD = /^[a-z_]{1,32}$/;
const FUNCTION = /^[A-Za-z_][\w.-]{0,63}$/;
const MODEL = /^[\w.:@/+ -]{1,200}$/;
const ROLES = ['system', 'user', 'assistant', 'tool'];
const SOURCES = ['input', 'generate', 'operator'];
const STOP_REASONS = [
    'stop',
    'max_tokens',
    'model_length',
    'tool_calls',
    'content_filter',
    'unknown',
];
const LIMITS = [
    'context',
    'time',
    'working',
    'message',
    'token',
    'turn',
    'cost',
    'operator',
    'custom',
];
/** Of the errors of a tool; the first also stands for a call of a tool that there is not, by a name of the model's making. */
const TOOL_ERRORS = [
    'parsing',
    'timeout',
    'unicode_decode',
    'permission',
    'file_not_found',
    'is_a_directory',
    'limit',
    'output_limit',
    'approval',
    'unknown',
];
const shaped = (value, shape) => typeof value === 'string' && shape.test(value) ? value : null;
const listed = (value, list) => typeof value === 'string' && list.includes(value) ? value : null;
const numeric = (value) => (typeof value === 'number' ? value : null);
/** Of an error, as a text or as an object. */
function errorName(error) {
    return error === null ? null : exceptionName(textOrNull(error) ?? textOrNull(cells_objGet(error, 'message')) ?? '');
}
/** Its own random id goes with the ids. */
function sampleWithoutTexts(sample, { withUuid }) {
    const limit = cells_objGet(sample, 'limit');
    const type = textOrNull(limit) ?? textOrNull(cells_objGet(limit, 'type'));
    return {
        id: cells_objGet(sample, 'id'),
        epoch: numeric(cells_objGet(sample, 'epoch')),
        uuid: withUuid ? shaped(cells_objGet(sample, 'uuid'), withhold_UUID) : null,
        scores: scoresWithoutTexts(cells_objGet(sample, 'scores')),
        model_usage: usageByModel(cells_objGet(sample, 'model_usage')),
        error: errorName(cells_objGet(sample, 'error')),
        limit: type === null ? null : LIMITS.includes(type) ? type : 'custom',
        started_at: shaped(cells_objGet(sample, 'started_at'), withhold_TIME),
        completed_at: shaped(cells_objGet(sample, 'completed_at'), withhold_TIME),
        total_time: numeric(cells_objGet(sample, 'total_time')),
        working_time: numeric(cells_objGet(sample, 'working_time')),
    };
}
function scoresWithoutTexts(scores) {
    const values = Object.create(null);
    for (const [scorer, score] of cells_entriesOf(scores))
        values[scorer] = { value: withoutTexts(cells_objGet(score, 'value')) };
    return values;
}
function usageByModel(usage) {
    const counts = Object.create(null);
    for (const [model, each] of cells_entriesOf(usage))
        counts[model] = usageToDict(each);
    return counts;
}
/** Letters and numbers that are scores stay; so do the keys of dicts, which name what is scored. */
function withoutTexts(value) {
    return mapTexts(value, text => ((0,score_text/* isScoreText */.gM)(text) ? text : WITHHELD));
}
/** Reduced logs hold hashes in place of free-text scores: they tell a reader nothing. */
function withoutSeals(value) {
    return mapTexts(value, text => (SEALED.test(text) ? WITHHELD : text));
}
function mapTexts(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (Array.isArray(value))
        return value.map(item => mapTexts(item, map));
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.create(null);
    for (const [key, field] of Object.entries(value))
        fields[key] = mapTexts(field, map);
    return fields;
}
function messageWithoutTexts(message) {
    return {
        role: listed(cells_objGet(message, 'role'), ROLES),
        source: listed(cells_objGet(message, 'source'), SOURCES),
        model: shaped(cells_objGet(message, 'model'), MODEL),
        stop_reason: listed(cells_objGet(message, 'stop_reason'), STOP_REASONS),
    };
}
function eventWithoutTexts(event) {
    const type = textOrNull(cells_objGet(event, 'event')) ?? textOrNull(cells_objGet(event, 'type'));
    const common = { event: shaped(type, WORD) ?? 'unknown', timestamp: shaped(cells_objGet(event, 'timestamp'), withhold_TIME) };
    if (type === 'model')
        return { ...common, ...modelWithoutTexts(event) };
    if (type === 'tool')
        return { ...common, ...toolWithoutTexts(event) };
    return type === 'error' ? { ...common, error: errorName(cells_objGet(event, 'error')) } : common;
}
function modelWithoutTexts(event) {
    const output = cells_objGet(event, 'output');
    return {
        model: shaped(cells_objGet(event, 'model'), MODEL),
        error: errorName(cells_objGet(event, 'error')),
        output: { model: shaped(cells_objGet(output, 'model'), MODEL), usage: usageToDict(cells_objGet(output, 'usage')) },
    };
}
function toolWithoutTexts(event) {
    const error = cells_objGet(event, 'error');
    const type = error === null ? null : (listed(cells_objGet(error, 'type'), TOOL_ERRORS) ?? 'unknown');
    return { function: type === 'parsing' ? null : shaped(cells_objGet(event, 'function'), FUNCTION), error: type };
}

;// CONCATENATED MODULE: ./src/tracking/tables.ts





const DOCUMENTS = [...columns_TABLES, 'sample_results'];
const CHUNK_CHARACTERS = 1 << 16;
/** Longer cells help nobody who reads a table; the log itself has them whole. */
const MAX_CELL_CHARACTERS = 100_000;
/** A document of more cannot be shown; one small log can ask for terabytes. */
const MAX_DOCUMENT_CHARACTERS = 512 << 20;
/** One walk over the samples writes all documents; pieces of several alternate. */
async function* writeTables(source, options) {
    const stats = cells_objGet(source.header, 'stats');
    const usage = usageKeys(cells_objGet(stats, 'model_usage'));
    const wanted = new Set(options.documents ?? DOCUMENTS);
    const { maxCharacters = MAX_DOCUMENT_CHARACTERS } = options;
    const documents = new Map();
    for (const name of DOCUMENTS)
        if (wanted.has(name))
            documents.set(name, new Document({ name, usage, maxCharacters }));
    const put = (name, row) => documents.get(name)?.add(row);
    put('tasks', taskRow({ ...source, spec: cells_objGet(source.header, 'eval') }));
    for await (const outcome of source.samples)
        for await (const [name, row] of rowsOf({ outcome, source, options, wanted })) {
            put(name, row);
            const full = documents.get(name)?.take(CHUNK_CHARACTERS);
            if (full)
                yield full;
        }
    for (const document of documents.values()) {
        const last = document.end();
        if (last)
            yield last;
    }
}
/** One document alone, as text; nothing when it is empty. */
async function* tableText(document, source, options) {
    for await (const { text } of writeTables(source, { ...options, documents: [document] }))
        yield text;
}
class Document {
    #name;
    #columns;
    #maxCharacters;
    #text = '';
    #characters = 0;
    #rows = 0;
    #dropped = 0;
    constructor({ name, usage, maxCharacters }) {
        this.#name = name;
        this.#columns = name === 'sample_results' ? null : columnsOf(name, usage);
        this.#maxCharacters = maxCharacters;
    }
    add(row) {
        const text = this.#columns ? JSON.stringify(this.#columns.map(column => cellOf(row, column))) : JSON.stringify(row);
        if (this.#characters + text.length > this.#maxCharacters) {
            this.#dropped++;
            return;
        }
        this.#text += this.#rows === 0 ? `${this.#beginning()}${text}` : `,\n${text}`;
        this.#characters += text.length;
        this.#rows++;
    }
    take(least) {
        if (this.#text.length < least || this.#text === '')
            return null;
        const text = this.#text;
        this.#text = '';
        return { document: this.#name, text, rows: this.#rows, dropped: this.#dropped };
    }
    end() {
        if (this.#rows === 0)
            return null;
        this.#text += this.#columns ? '\n]}\n' : '\n]\n';
        return this.take(0);
    }
    #beginning() {
        return this.#columns ? `{"columns":${JSON.stringify(this.#columns)},"data":[\n` : '[\n';
    }
}
function cellOf(row, column) {
    const value = Object.hasOwn(row, column) ? row[column] : null;
    return typeof value === 'string' ? cells_cut(value, MAX_CELL_CHARACTERS) : value;
}
async function* rowsOf({ outcome, source, options, wanted }) {
    const of = { evalId: source.evalId, taskName: source.taskName, ...identityOf(outcome, source, options) };
    const told = outcome.kind === 'broken' ? outcome.told : outcome;
    const sample = tables_fieldsOf(told?.fields ?? {}, of, options);
    const eventCount = outcome.kind === 'body' ? outcome.eventCount : null;
    yield ['samples', { ...sampleRow({ ...of, sample, eventCount }), body: bodyWord(outcome) }];
    yield ['sample_results', sampleResultRow(sample)];
    for (const row of extractSampleScoreRows({ ...of, scores: sample.scores }))
        yield ['sample_scores', row];
    const own = rows_ownUsage(sample);
    for (const row of usageRows({ ...of, usage: own }))
        yield ['model_usage', row];
    if (outcome.kind !== 'body')
        return;
    if (wanted.has('messages'))
        yield* messageRows(outcome, of, options);
    const needsUsage = own.length === 0 && wanted.has('model_usage');
    if (wanted.has('events') || needsUsage)
        yield* eventRows({ body: outcome, of, options, needsUsage });
}
/** Where the row comes from: `partial` lacks something of the body, `summary` has none, `broken` had one. */
function bodyWord(outcome) {
    if (outcome.kind !== 'body')
        return outcome.kind;
    return outcome.leftOut.length > 0 ? 'partial' : 'whole';
}
function identityOf({ id, numericId, epoch }, { idsHashed }, { sampleDetails, hashId }) {
    if (id === null)
        return { sampleId: null, epoch };
    if (sampleDetails === 'none')
        return { sampleId: idsHashed ? id : hashId(id), epoch };
    return { sampleId: numericId && Number.isSafeInteger(Number(id)) ? Number(id) : id, epoch };
}
function tables_fieldsOf(fields, of, { sampleDetails }) {
    const identity = { id: of.sampleId, epoch: of.epoch };
    if (sampleDetails !== 'full')
        return { ...sampleWithoutTexts(fields, { withUuid: sampleDetails !== 'none' }), ...identity };
    return { ...fields, scores: withoutSeals(cells_objGet(fields, 'scores')), ...identity };
}
async function* messageRows(body, of, { sampleDetails }) {
    for await (const element of body.messages()) {
        const message = sampleDetails === 'full' ? valueIn(element) : messageWithoutTexts(valueIn(element));
        const row = messageRow({ ...of, message, index: element.index });
        yield ['messages', element.kind === 'read' ? row : { ...row, role: placeholder(element) }];
    }
}
async function* eventRows({ body, of, options, needsUsage }) {
    const sums = new EventUsage();
    for await (const element of body.events()) {
        const event = options.sampleDetails === 'full' ? valueIn(element) : eventWithoutTexts(valueIn(element));
        const row = eventRow({ ...of, event, index: element.index });
        yield ['events', element.kind === 'read' ? row : { ...row, event_type: placeholder(element) }];
        if (needsUsage)
            sums.add(event);
    }
    if (needsUsage)
        for (const row of usageRows({ ...of, usage: Object.entries(sums.byModel) }))
            yield ['model_usage', row];
}
const valueIn = (element) => (element.kind === 'read' ? element.value : {});
/** Holds the place of an element that is in the log and not here. */
function placeholder(element) {
    return element.kind === 'too-large' ? `(too large: ${element.sizeBytes} bytes)` : '(unreadable)';
}

;// CONCATENATED MODULE: ./src/publish/digests.ts

/** Hexadecimal SHA-256 of bytes that need not be in memory together. */
async function sha256OfChunks(chunks) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of chunks)
        hash.update(chunk);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./src/publish/artifact-manager.ts
/** The files of a run: the log itself, its header, the tables that the UI shows, and the results of its samples. */













/** Tags that say where the log of a run lies, and what it must be. */
const LOG_PATH = 'eval_regression.log_path';
const LOG_SHA256 = 'eval_regression.log_sha256';
class ArtifactManager {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** One name each, always the same: a second time replaces, and nothing is doubled. */
    async store(run, finished) {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(this.#options.folder, 'tables-'));
        try {
            return [
                ...(await this.#storeTables(run, { finished, folder })),
                ...(await this.#storeHeader(run, finished)),
                ...(await this.#storeLog(run, finished)),
            ];
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    }
    async #storeTables(run, { finished, folder }) {
        const { written, notes } = await this.#writeTables(finished, folder);
        const tables = [];
        for (const name of written) {
            const path = artifactPath(name, finished.log.header.spec.evalId);
            notes.push(...(await this.#upload(run, path, streamOf(await (0,logs_open/* openFile */.T)((0,external_node_path_.join)(folder, name), name)))));
            if (columns_TABLES.some(table => table === name))
                tables.push(path);
        }
        // The path stands before the type: MLflow looks for the text. One write at the end, as it is read and written whole.
        const value = JSON.stringify(tables.map(path => ({ path, type: 'table' })));
        if (tables.length > 0)
            await this.#options.client.setTag(run.runId, { key: 'mlflow.loggedArtifacts', value });
        return notes;
    }
    async #writeTables({ log, header }, folder) {
        const { evalId, task } = log.header.spec;
        const source = { evalId, taskName: task, header, samples: readBodies(log), idsHashed: log.idsHashed };
        const files = new Map();
        const dropped = new Map();
        try {
            const options = { sampleDetails: this.#options.sampleDetails, hashId: sha256/* sha256 */.s };
            for await (const chunk of writeTables(source, options)) {
                const file = files.get(chunk.document) ?? (await (0,promises_.open)((0,external_node_path_.join)(folder, chunk.document), 'wx'));
                files.set(chunk.document, file);
                await file.writeFile(chunk.text);
                if (chunk.dropped > 0)
                    dropped.set(chunk.document, chunk.dropped);
            }
        }
        finally {
            for (const file of files.values())
                await file.close();
        }
        const notes = [...dropped].map(([name, count]) => `${count} rows had no room in the table ${name}`);
        return { written: [...files.keys()], notes };
    }
    async #storeHeader(run, { log }) {
        const text = evalJson(log, await readRaw(log), this.#options.sampleDetails);
        return this.#upload(run, artifactPath('eval_log', log.header.spec.evalId), Buffer.from(text));
    }
    async #storeLog(run, { log }) {
        const { client, sampleDetails, metadataKeys } = this.#options;
        const slim = sampleDetails === 'full' ? null : await writeSlimLog(log.source, { sampleDetails, metadataKeys });
        const end = slim || log.container === 'eval' ? '.eval' : '.json';
        const path = `eval_logs/${artifactName(log.header.spec.evalId)}${end}`;
        const notes = await this.#upload(run, path, slim ?? streamOf(log.source));
        if (notes.length > 0)
            return notes;
        const digest = await sha256OfChunks(slim ? [slim] : chunksOf(log.source));
        const tags = { [LOG_PATH]: path, [LOG_SHA256]: digest };
        await client.logBatch(run.runId, { tags: Object.entries(tags).map(([key, value]) => ({ key, value })) });
        return notes;
    }
    async #upload(run, path, body) {
        const stored = await this.#options.client.uploadArtifact(run, path, body);
        return stored.kind === 'stored' ? [] : [`${path} was not uploaded: ${stored.reason} ${stored.fix}`];
    }
}
const streamOf = (source) => ({ sizeBytes: source.size, open: () => chunksOf(source) });

;// CONCATENATED MODULE: ./src/mlflow/filters.ts
/** The language in which runs are searched. It has no escape, no brackets and no OR. */
/**
 * A condition on a tag. A value with both kinds of quotes cannot be named exactly: then others may match, too,
 * so compare the tags of what is found.
 */
function tagIs(key, value) {
    return `tags.${quotedKey(key)} ${equals(value)}`;
}
function paramIs(key, value) {
    return `params.${quotedKey(key)} ${equals(value)}`;
}
function statusIs(status) {
    return `attributes.status = '${status}'`;
}
function filters_all(...conditions) {
    return conditions.join(' AND ');
}
/** Illegal keys exist nowhere; see keys.ts. */
function quotedKey(key) {
    return `\`${key.replaceAll('`', '')}\``;
}
function equals(value) {
    if (!value.includes("'"))
        return `= '${value}'`;
    if (!value.includes('"'))
        return `= "${value}"`;
    return `LIKE '${value.replaceAll("'", '_')}'`;
}

;// CONCATENATED MODULE: ./src/tracking/event-metrics.ts
/** Counts each call once: a call that was waited for is logged when it begins, and again when it ends. */
class EventCounter {
    modelCalls = 0;
    toolCalls = 0;
    #seen = new Set();
    /** @param timestampMs of the eval, the same at every repetition. */
    metricsOf(event, timestampMs) {
        const { uuid, pending } = event;
        if (pending === true)
            return [];
        if (typeof uuid === 'string') {
            if (this.#seen.has(uuid))
                return [];
            this.#seen.add(uuid);
        }
        if (event.event === 'model')
            return this.#modelCall(event, timestampMs);
        return event.event === 'tool' ? this.#toolCall(event, timestampMs) : [];
    }
    /** Uuids are of one sample: the next one has its own. */
    endSample() {
        this.#seen = new Set();
    }
    #modelCall(event, timestampMs) {
        const step = this.modelCalls++;
        const usage = event_metrics_fieldsOf(event_metrics_fieldsOf(event.output)?.usage);
        return metrics({
            'event/model_call': step,
            'event/input_tokens': usage?.input_tokens,
            'event/output_tokens': usage?.output_tokens,
            'event/model_time': event.working_time,
        }, { step, timestampMs });
    }
    #toolCall(event, timestampMs) {
        const step = this.toolCalls++;
        const failed = (event.error !== null && event.error !== undefined) || event.failed === true;
        return metrics({ 'event/tool_call': step, 'event/tool_error': failed ? 1 : null, 'event/tool_time': event.working_time }, { step, timestampMs });
    }
}
function metrics(values, at) {
    return Object.entries(values).flatMap(([key, value]) => (typeof value === 'number' ? [{ key, value, ...at }] : []));
}
function event_metrics_fieldsOf(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : null;
}

;// CONCATENATED MODULE: ./src/tracking/facts.ts

const PARENT_NAME = (runId) => `inspect-${runId.slice(0, 8)}`;
function parentTags({ runId, tasks }) {
    return {
        'inspect.run_id': runId,
        'inspect.task_count': String(tasks.length),
        'inspect.tasks': tasks.join(', '),
    };
}
function taskTags({ header: { spec, status } }, { digest, origin }) {
    return facts_present({
        'inspect.eval_id': spec.evalId,
        'inspect.run_id': spec.runId,
        'inspect.task': spec.task,
        'inspect.model': spec.model,
        'inspect.task_id': spec.taskId,
        'inspect.status': status,
        'inspect.created': spec.created,
        'eval_regression.log_digest': digest,
        ...originTags(origin),
        'mlflow.source.git.commit': origin.commit ?? spec.revision?.commit,
        'mlflow.source.git.repoURL': origin.repositoryUrl ?? spec.revision?.origin,
    });
}
function originTags(origin) {
    return {
        'eval_regression.suite': origin.suite,
        'eval_regression.commit': origin.commit,
        'eval_regression.branch': origin.branch,
        'eval_regression.pull_request': origin.pullRequest,
        'eval_regression.workflow_run': origin.workflowRun,
        'mlflow.source.git.branch': origin.branch,
        'mlflow.source.type': origin.workflowRun === undefined ? undefined : 'JOB',
        'mlflow.source.name': origin.workflow,
        'mlflow.user': origin.user,
    };
}
function facts_present(tags) {
    const known = Object.entries(tags).filter(([, value]) => value !== null && value !== undefined && value !== '');
    return Object.fromEntries(known.map(([key, value]) => [key, String(value)]));
}
const facts_text = (value) => value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
/** The seed's params first, then everything else of the eval's spec under the names that Inspect has for it. */
function taskParams(log, header) {
    const { spec } = log.header;
    const params = new Map([
        ['task', spec.task],
        ['model', spec.model],
        ['task_version', spec.taskVersion ?? ''],
        ['dataset.name', spec.dataset.name ?? ''],
        ['dataset.samples', facts_text(spec.dataset.samples)],
        ['solver', spec.solver ?? ''],
    ]);
    const add = (prefix, fields) => {
        for (const [key, value] of Object.entries(fields))
            if (value !== null && !params.has(`${prefix}${key}`))
                params.set(`${prefix}${key}`, facts_text(value));
    };
    add('task_arg.', objectAt(header, 'eval', 'task_args_passed') ?? spec.taskArgs);
    const config = { ...objectAt(header, 'plan', 'config'), ...spec.generateConfig };
    for (const key of ['temperature', 'top_p', 'max_tokens'])
        if (config[key] !== undefined && config[key] !== null)
            params.set(key, facts_text(config[key]));
    if (spec.tags.length > 0)
        params.set('tags', spec.tags.join(', '));
    add('generate_config.', config);
    add('model_arg.', spec.modelArgs);
    add('model_role.', spec.modelRoles);
    add('solver_arg.', spec.solverArgs);
    add('config.', spec.config);
    add('package.', spec.packages);
    add('metadata.', spec.metadata);
    params.set('epochs', facts_text(spec.epochs));
    if (spec.epochsReducer)
        params.set('epochs_reducer', spec.epochsReducer.join(', '));
    for (const [index, { name, options }] of spec.scorers.entries())
        params.set(`scorer.${index}`, options === null ? name : `${name} ${facts_text(options)}`);
    if (spec.revision)
        add('git.', { ...spec.revision });
    for (const [key, value] of Object.entries(objectAt(header, 'eval') ?? {}))
        if (isScalar(value) && value !== null)
            params.set(`eval.${key}`, facts_text(value));
    return params;
}
const isScalar = (value) => typeof value !== 'object';
function objectAt(fields, ...path) {
    let at = fields;
    for (const key of path)
        at = at !== null && typeof at === 'object' && !Array.isArray(at) ? at[key] : undefined;
    return at !== null && typeof at === 'object' && !Array.isArray(at) ? at : null;
}
/** Metrics of the whole eval: results, usage, cost and latency. */
function taskMetrics({ header, samples }, timestampMs) {
    const metrics = [];
    const add = (key, value) => {
        if (value !== null && value !== undefined)
            metrics.push({ key, value, timestampMs, step: 0 });
    };
    const seen = new Set();
    for (const row of header.scores)
        for (const metric of row.metrics) {
            const plain = `${row.name}/${metric.key}`;
            // Rows of several reducers share a name: the first keeps it, as one of them must.
            const key = seen.has(plain) ? `${row.name}/${row.reducer ?? 'mean'}/${metric.key}` : plain;
            seen.add(plain);
            add(key, metric.value);
        }
    add('total_samples', header.totalSamples);
    add('completed_samples', header.completedSamples);
    for (const [model, usage] of Object.entries(header.usage))
        facts_addUsage(add, `usage/${model}`, usage);
    addCost(add, Object.values(header.usage));
    addLatency(add, samples);
    add('latency/total_seconds', secondsBetween(header.startedAt, header.completedAt));
    return metrics;
}
function facts_addUsage(add, prefix, usage) {
    add(`${prefix}/input_tokens`, usage.inputTokens);
    add(`${prefix}/output_tokens`, usage.outputTokens);
    add(`${prefix}/total_tokens`, usage.totalTokens);
    // What the seed drops; zeros would say that a provider counts them.
    if (usage.cacheReadTokens > 0)
        add(`${prefix}/input_tokens_cache_read`, usage.cacheReadTokens);
    if (usage.cacheWriteTokens > 0)
        add(`${prefix}/input_tokens_cache_write`, usage.cacheWriteTokens);
    if (usage.reasoningTokens > 0)
        add(`${prefix}/reasoning_tokens`, usage.reasoningTokens);
    add(`${prefix}/total_cost_usd`, usage.cost);
}
function addCost(add, usages) {
    const costs = usages.flatMap(({ cost }) => (cost === null ? [] : [cost]));
    if (costs.length > 0)
        add('cost/total_usd', sum(costs));
    if (costs.length > 0 && costs.length < usages.length)
        add('cost/models_without_price', usages.length - costs.length);
}
function addLatency(add, samples) {
    const total = samples.flatMap(({ totalTime }) => totalTime ?? []).sort((a, b) => a - b);
    const working = samples.flatMap(({ workingTime }) => workingTime ?? []);
    if (total.length > 0) {
        add('latency/per_sample_mean_seconds', sum(total) / total.length);
        add('latency/per_sample_p50_seconds', quantile(total, 0.5));
        add('latency/per_sample_p95_seconds', quantile(total, 0.95));
    }
    if (working.length > 0)
        add('latency/per_sample_working_mean_seconds', sum(working) / working.length);
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
/** Linear interpolation at rank q·(n−1), as the seed's `percentile`. */
function quantile(sorted, q) {
    const rank = q * (sorted.length - 1);
    const low = sorted[Math.floor(rank)];
    const high = sorted[Math.ceil(rank)];
    return low + (high - low) * (rank - Math.floor(rank));
}
function secondsBetween(start, end) {
    const seconds = (Date.parse(end ?? '') - Date.parse(start ?? '')) / 1000;
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
/** Rows in the order of the data set, then by epoch: the same step is the same sample in every run of it. */
function inDatasetOrder(log) {
    const place = new Map((log.header.spec.dataset.sampleIds ?? []).map((id, index) => [id, index]));
    const at = ({ id }) => place.get(id) ?? Number.MAX_SAFE_INTEGER;
    const natural = new Map(log.samples.map((row, index) => [row, index]));
    return [...log.samples].sort((a, b) => at(a) - at(b) || a.epoch - b.epoch || (natural.get(a) ?? 0) - (natural.get(b) ?? 0));
}
/** `sample/<scorer>` and `sample/total_time`, one point a sample and epoch. */
function sampleMetrics(log, { timestampMs, toNumber, }) {
    const metrics = [];
    for (const [step, row] of inDatasetOrder(log).entries()) {
        for (const [position, scorer] of log.scorers.entries()) {
            const score = row.scores[position];
            if (score !== null && typeof score === 'object' && !Array.isArray(score)) {
                for (const [key, value] of Object.entries(score))
                    push(`sample/${scorer}/${key}`, toNumber(value), step);
            }
            else
                push(`sample/${scorer}`, toNumber(score), step);
        }
        push('sample/total_time', row.totalTime, step);
    }
    return metrics;
    function push(key, value, step) {
        if (value !== null)
            metrics.push({ key, value, timestampMs, step });
    }
}
/** The data set as a run's input: its name, and a digest of the planned ids. */
function facts_datasetOf({ header, samples }) {
    const { dataset, task } = header.spec;
    const ids = dataset.sampleIds ?? [...new Set(samples.map(({ id }) => id))];
    return {
        name: dataset.name ?? task,
        digest: (0,fingerprint/* fingerprintText */.UP)(ids.join('\n')).toString(16),
        sourceType: 'code',
        source: JSON.stringify({ location: dataset.location }),
        profile: JSON.stringify({ num_rows: dataset.samples ?? ids.length }),
        context: 'eval',
    };
}

;// CONCATENATED MODULE: ./src/publish/mlflow-hooks.ts






/** The run holds everything of the log whose digest stands in the other tag. */
const COMPLETE = 'eval_regression.complete';
const DIGEST = 'eval_regression.log_digest';
/** Milliseconds: the start time is the log's. */
const MADE_AT = 'eval_regression.made_at';
const FLUSH_AT = 1000;
class MlflowTrackingHooks {
    settings;
    client;
    tracked = [];
    #options;
    #tasks = new Map();
    #experimentId = null;
    #parent = null;
    /** The parent is somebody else's, who ends it. */
    #isGuest = false;
    /** Of the tasks that were logged; 0: none was. */
    #endTimeMs = 0;
    constructor(options) {
        this.#options = options;
        this.settings = options.settings;
        this.client = options.client;
    }
    enabled() {
        return this.settings.server !== undefined;
    }
    /** @throws MlflowError, as all callbacks. */
    async onRunStart({ runId, taskNames, startTimeMs }) {
        this.#endTimeMs = 0;
        const { parentRunId, experimentName } = this.settings;
        if (parentRunId !== undefined) {
            this.#parent = await this.client.getRun(parentRunId);
            this.#experimentId = this.#parent.experimentId;
            this.#isGuest = true;
            return;
        }
        this.#experimentId ??= (await this.client.ensureExperiment(experimentName)).experimentId;
        const isParent = (run) => !run.tags.has('mlflow.parentRunId');
        const find = () => this.#find(tagIs('inspect.run_id', runId), isParent);
        const known = await find();
        const tasks = [...new Set([...(known?.tags.get('inspect.tasks')?.split(', ') ?? []), ...taskNames])];
        const tags = pairs(parentTags({ runId, tasks }));
        this.#parent = known ?? (await this.#create({ name: PARENT_NAME(runId), startTimeMs, tags }, find));
        if (known && known.tags.get('inspect.tasks') !== tasks.join(', '))
            await again(() => this.client.logBatch(known.runId, { tags }));
    }
    async onTaskStart({ evalId, finished }) {
        const { log, header, digest } = finished;
        const find = () => this.#find(tagIs('inspect.eval_id', evalId), () => true);
        const known = await find();
        const timestampMs = timeOf(log.header.completedAt ?? log.header.spec.created);
        const outcome = this.#outcomeOf(known, digest);
        const tags = {
            'mlflow.parentRunId': this.#parent?.runId ?? '',
            ...taskTags(log, { digest, origin: this.#options.origin }),
        };
        const run = known ??
            (await this.#create({
                name: log.header.spec.task,
                startTimeMs: timeOf(log.header.startedAt ?? log.header.spec.created),
                tags: pairs(tags),
            }, find));
        const task = {
            run,
            outcome,
            finished,
            counter: new EventCounter(),
            waiting: [],
            notes: new Set(),
            timestampMs,
            theirs: new Set(outcome === 'adopted' ? run.metrics.keys() : []),
        };
        this.#tasks.set(evalId, task);
        if (outcome === 'reused')
            return;
        // A run that was nested already stays where it is.
        const { 'mlflow.parentRunId': parent, ...rest } = tags;
        const facts = {
            tags: pairs(run.tags.has('mlflow.parentRunId') ? rest : { 'mlflow.parentRunId': parent, ...rest }),
            params: [...taskParams(log, header)].map(([key, value]) => ({ key, value })),
        };
        const { conflicts, cut } = await again(() => this.client.logBatch(run.runId, facts));
        if (outcome !== 'adopted')
            for (const { key } of conflicts)
                task.notes.add(`param ${key} keeps the value that it had before`);
        if (cut.length > 0)
            task.notes.add(`cut to MLflow's length: ${cut.join(', ')}`);
        await again(() => this.client.logInputs(run.runId, [facts_datasetOf(log)]));
        await this.#log(task, sampleMetrics(log, { timestampMs, toNumber: scoreToNumeric }));
    }
    async onSampleEvent({ evalId, event }) {
        const task = this.#tasks.get(evalId);
        if (task && task.outcome !== 'reused')
            await this.#log(task, task.counter.metricsOf(event, task.timestampMs));
    }
    async onSampleEnd({ evalId, sample }) {
        const task = this.#tasks.get(evalId);
        task?.counter.endSample();
        if (sample.kind === 'broken')
            task?.notes.add(`a sample's body cannot be read: ${sample.why}`);
        if (sample.kind === 'summary')
            task?.notes.add('the log holds no sample bodies: events are not logged');
    }
    async onTaskEnd({ evalId }) {
        const task = this.#tasks.get(evalId);
        if (!task)
            return;
        const { run, finished, counter, timestampMs, outcome } = task;
        const { log } = finished;
        if (outcome !== 'reused') {
            const calls = {
                total_model_calls: counter.modelCalls,
                total_tool_calls: counter.toolCalls,
            };
            const counted = Object.entries(calls).map(([key, value]) => ({ key, value, timestampMs, step: 0 }));
            const any = counter.modelCalls + counter.toolCalls > 0;
            await this.#log(task, [...taskMetrics(log, timestampMs), ...(any ? counted : [])]);
            await this.#flush(task);
            for (const note of (await this.#options.artifacts?.store(run, finished)) ?? [])
                task.notes.add(note);
            await this.client.setTag(run.runId, { key: COMPLETE, value: 'true' });
            await this.client.updateRun(run.runId, { status: statusOf(log.header.status), endTimeMs: timestampMs });
            this.#endTimeMs = Math.max(this.#endTimeMs, timestampMs);
        }
        const parentRunId = run.tags.get('mlflow.parentRunId') ?? this.#parent?.runId ?? '';
        this.tracked.push({ run, parentRunId, url: this.client.runUrl(run), outcome, notes: [...task.notes] });
        this.#tasks.delete(evalId);
    }
    async onRunEnd({ error }) {
        // Nothing was added: it has ended already.
        if (this.#parent && !this.#isGuest && this.#endTimeMs > 0)
            await this.client.updateRun(this.#parent.runId, {
                status: error === null ? 'FINISHED' : 'FAILED',
                endTimeMs: this.#endTimeMs,
            });
        this.#parent = null;
    }
    #outcomeOf(known, digest) {
        if (known === null)
            return 'created';
        const before = known.tags.get(DIGEST);
        if (before === undefined)
            return 'adopted';
        return before === digest && known.tags.get(COMPLETE) === 'true' ? 'reused' : 'updated';
    }
    /** The one that was made first, so that all who ask choose the same. */
    async #find(filter, holds) {
        const experimentIds = [this.#experimentId ?? ''];
        const orderBy = ['attributes.start_time ASC'];
        const found = [];
        for await (const run of this.client.searchRuns({ experimentIds, filter: filters_all(filter), orderBy, limit: 50 }))
            if (holds(run))
                found.push(run);
        const order = (a, b) => madeAt(a) - madeAt(b) || (a.runId < b.runId ? -1 : 1);
        return found.sort(order)[0] ?? null;
    }
    /** Two jobs may both find none and make one each: both look again, keep the same one, and delete what is left over. */
    async #create(run, find) {
        const tags = [...(run.tags ?? []), { key: MADE_AT, value: String(Date.now()) }];
        const made = await this.client.createRun({ experimentId: this.#experimentId ?? '', ...run, tags });
        const kept = await find();
        if (kept === null || kept.runId === made.runId)
            return made;
        await this.client.deleteRun(made.runId);
        return kept;
    }
    async #log(task, metrics) {
        for (const metric of metrics)
            if (!task.theirs.has(metric.key))
                task.waiting.push(metric);
        if (task.waiting.length >= FLUSH_AT)
            await this.#flush(task, FLUSH_AT);
    }
    /** Whole batches while samples pass by, the rest at the end: a request more for each sample would be thousands. */
    async #flush(task, multiple = 1) {
        const metrics = task.waiting.splice(0, task.waiting.length - (task.waiting.length % multiple));
        if (metrics.length > 0)
            await again(() => this.client.logBatch(task.run.runId, { metrics }));
    }
}
/** Runs that others logged live were there before. */
const madeAt = ({ tags }) => Number(tags.get(MADE_AT) ?? 0);
const pairs = (tags) => Object.entries(tags).map(([key, value]) => ({ key, value }));
function statusOf(status) {
    return status === 'success' ? 'FINISHED' : status === 'started' ? 'RUNNING' : 'FAILED';
}
const MOST_TIMES = 4;
const PAUSE_MS = 300;
/** The server's database refuses a row that another job has just written: asked again, it is there already. */
async function again(write) {
    for (let times = 1;; times++) {
        try {
            return await write();
        }
        catch (thrown) {
            const isRace = isMlflow(thrown) && /UNIQUE constraint|IntegrityError|duplicate key/i.test(thrown.message);
            if (!isRace || times === MOST_TIMES)
                throw thrown;
            await new Promise(resolve => setTimeout(resolve, times * PAUSE_MS));
        }
    }
}
/** Params of any values, as text; those that cannot be stored as they are come back by name. @throws MlflowError */
function safeLogParams(client, runId, params) {
    const text = (value) => typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    return client.logBatch(runId, { params: Object.entries(params).map(([key, value]) => ({ key, value: text(value) })) });
}

;// CONCATENATED MODULE: ./src/publish/track.ts
/** One finished log into MLflow. */





/** @throws MlflowError when the server does not take it; what it took until then is completed by the next call. */
async function trackLog(log, options) {
    const { header } = await readRaw(log);
    const hooks = new MlflowTrackingHooks({
        ...options,
        artifacts: options.settings.logArtifacts ? new ArtifactManager(options) : null,
    });
    await replay({ log, header, digest: (0,read/* evalDigest */.BB)(log) }, hooks, options.onProgress);
    const [tracked] = hooks.tracked;
    if (tracked === undefined)
        throw new RangeError('a log was replayed and no run came of it');
    return tracked;
}

// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
// EXTERNAL MODULE: ./src/sides.ts
var sides = __webpack_require__(1151);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/commands/console.ts
var commands_console = __webpack_require__(8315);
;// CONCATENATED MODULE: ./src/commands/track.ts
/** `eval-regression track`: logs into MLflow, as inspect-mlflow leaves them and more. */


















const TRACK_HELP = `Usage: eval-regression track LOG… [options]

Logs finished evals to an MLflow server: a run for each task, nested under one for the eval run, with params, metrics,
tables and the original log. A log that is there already is left as it is.

  --tracking-uri URI       the server (default INSPECT_MLFLOW_TRACKING_URI, else MLFLOW_TRACKING_URI)
  --experiment NAME        default INSPECT_MLFLOW_EXPERIMENT_NAME, else MLFLOW_EXPERIMENT_NAME, else inspect_ai
  --parent-run-id RUN      nest the runs under this one, which stays open
  --sample-details LEVEL   full (default), ids or none: how much sample text is uploaded

Exit code: 0 everything was logged, 1 something was not (the lines say what), 2 nothing could be done.
`;
const OPTIONS = {
    'tracking-uri': { type: 'string' },
    experiment: { type: 'string' },
    'parent-run-id': { type: 'string' },
    'sample-details': { type: 'string' },
};
async function trackCommand(words, console) {
    const { logs, values } = (0,argv/* parseLogArguments */._z)('track', words, OPTIONS);
    const sampleDetails = detailsOf(values['sample-details']);
    const settings = loadSettings(console.env, {
        trackingUri: values['tracking-uri'],
        experimentName: values.experiment,
        parentRunId: values['parent-run-id'],
    });
    if (!settings.server)
        throw new errors/* UserError */.y({
            what: 'There is no MLflow server to log to.',
            where: 'eval-regression track',
            fix: 'Set MLFLOW_TRACKING_URI, or pass --tracking-uri.',
        });
    const side = await (0,sides/* readSide */.wU)('candidate', await (0,logs_open/* findLogs */.J)(logs), { metadataKeys: [] });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'eval-regression-'));
    const http = createHttp({
        userAgent: `eval-regression/${version/* VERSION */.x}`,
        env: proxiesOf(console.env),
        tls: await tlsOf(settings.server),
    });
    try {
        const client = connectMlflow({ settings, http, onWait: message => console.err(`${(0,report_text/* safeLine */.om)(message)}\n`) });
        let incomplete = side.unreadable.length;
        for (const { path, what } of side.unreadable)
            console.out(`${(0,report_text/* safeLine */.om)(`${path}: not logged: ${what}`)}\n`);
        for (const log of side.logs) {
            const progress = (0,commands_console/* progressLine */.o)(console, `Logging ${(0,report_text/* safeLine */.om)(log.header.spec.task)}`);
            const options = { client, settings, origin: {}, sampleDetails, metadataKeys: [], folder, ...progress };
            const tracked = await trackLog(log, options).finally(progress.done);
            incomplete += tracked.notes.length;
            console.out(told(log.path, tracked));
        }
        return incomplete > 0 ? 1 : 0;
    }
    catch (thrown) {
        throw isMlflow(thrown) ? serverError(thrown, settings) : thrown;
    }
    finally {
        await http.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function detailsOf(text) {
    const found = policy/* SAMPLE_DETAILS */.CT.find(level => level === (text ?? 'full'));
    if (found === undefined)
        throw (0,argv/* usageError */.Wp)('track', `--sample-details must be one of ${policy/* SAMPLE_DETAILS */.CT.join(', ')}`);
    return found;
}
const WORDS = {
    created: 'logged',
    updated: 'completed',
    adopted: 'completed a run that was logged live',
    reused: 'was there already',
};
function told(path, { outcome, url, notes }) {
    return [`${path}: ${WORDS[outcome]}: ${url}`, ...notes.map(note => `  not as it is: ${note}`)]
        .map(line => `${(0,report_text/* safeLine */.om)(line)}\n`)
        .join('');
}
function serverError(thrown, { trackingUri }) {
    return new errors/* UserError */.y({
        what: `The MLflow server did not take it: ${thrown.message}`,
        where: trackingUri ?? 'MLflow',
        fix: 'Check the address and the credentials; run it again, and what is there already is not doubled.',
    }, { cause: thrown });
}


/***/ }),

/***/ 1151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hn: () => (/* binding */ readSides),
/* harmony export */   wU: () => (/* binding */ readSide)
/* harmony export */ });
/* unused harmony export withSharedClusters */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _logs_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8431);
/* harmony import */ var _logs_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1955);
/* harmony import */ var _logs_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3247);
/* harmony import */ var _logs_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(650);
/** The logs of both sides: found, read several at once, and looked at twice where the first look was not enough. */





/** @throws UserError when a side has nothing that can be read. */
async function readSides(request) {
    const [baseline, candidate] = await Promise.all([(0,_logs_open_js__WEBPACK_IMPORTED_MODULE_3__/* .findLogs */ .J)(request.baseline), (0,_logs_open_js__WEBPACK_IMPORTED_MODULE_3__/* .findLogs */ .J)(request.candidate)]);
    const outcomes = await readAll([...baseline.logs, ...candidate.logs], request);
    const sides = {
        baseline: sideOf('baseline', baseline, outcomes.slice(0, baseline.logs.length)),
        candidate: sideOf('candidate', candidate, outcomes.slice(baseline.logs.length)),
    };
    return withSharedClusters(sides, request.metadataKeys);
}
/** @throws UserError when nothing of it can be read. */
async function readSide(name, found, options) {
    return sideOf(name, found, await readAll(found.logs, options));
}
/** A side may cluster by a key that the other one does not mention: then that one is read again, with the key. */
async function withSharedClusters(sides, metadataKeys) {
    const keys = new Map();
    for (const { header } of [...sides.baseline.logs, ...sides.candidate.logs])
        keys.set(header.spec.task, [...(keys.get(header.spec.task) ?? []), ...(0,_logs_header_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterKeys */ .BM)(header)]);
    const again = async (side) => ({
        ...side,
        logs: await inParallel(side.logs, async (log) => {
            const wanted = keys.get(log.header.spec.task) ?? [];
            const known = new Set([...(0,_logs_header_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterKeys */ .BM)(log.header), ...metadataKeys]);
            if (wanted.every(key => known.has(key)))
                return log;
            const outcome = await readSource(log.source, [...metadataKeys, ...wanted]);
            return outcome.kind === 'read' ? outcome.log : log;
        }),
    });
    return { baseline: await again(sides.baseline), candidate: await again(sides.candidate) };
}
async function readAll(found, { metadataKeys, onProgress }) {
    let read = 0;
    return inParallel(found, async (log) => {
        const outcome = log.kind === 'source' ? await readSource(log.source, metadataKeys) : log;
        onProgress?.({ read: ++read, of: found.length });
        return outcome;
    });
}
async function readSource(source, metadataKeys) {
    const outcome = await (0,_logs_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readLog */ .x6)(source, { metadataKeys });
    if (outcome.kind === 'read' && outcome.log.header.invalidated)
        await (0,_logs_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readInvalidations */ .md)(outcome.log);
    return outcome;
}
/** Logs read at once: decompression of one overlaps with the parsing of another. */
const AT_ONCE = 4;
async function inParallel(items, task) {
    const results = new Array(items.length);
    let next = 0;
    const work = async () => {
        while (next < items.length) {
            const index = next++;
            results[index] = await task(items[index]);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return results;
}
function sideOf(name, { logs: found, skipped }, outcomes) {
    const logs = outcomes.flatMap(outcome => (outcome.kind === 'read' ? [outcome.log] : []));
    const failed = outcomes.flatMap((outcome, index) => {
        const source = found[index];
        return outcome.kind === 'unreadable' ? [{ ...outcome, named: source.kind !== 'source' || source.named }] : [];
    });
    // What a search of a folder met and plainly is no log hides nothing; what the user named, or is damaged, may.
    const unreadable = failed.filter(({ notALog, named }) => named || !notALog);
    const strangers = failed
        .filter(({ notALog, named }) => !named && notALog)
        .map(({ path, what }) => ({ path, reason: what }));
    const [first] = failed;
    if (logs.length > 0 || first === undefined)
        return { logs, unreadable, ignored: [...strangers, ...skipped.filter(({ reason }) => reason === _logs_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS_LIKE_LOG */ .Yi)] };
    const more = failed.length > 1 ? ` (and ${failed.length - 1} more)` : '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        what: `No ${name} log can be read: ${first.what}`,
        where: `${first.path}${more}`,
        fix: first.fix,
    });
}


/***/ })

};
