export const id = 967;
export const ids = [967];
export const modules = {

/***/ 2151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* reexport */ HttpError),
  V: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
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

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
;// CONCATENATED MODULE: ./src/http/paused-end.ts
/**
 * A workaround for undici 6: a server that hangs up while we are slower to read than it is to write ends the process, by an
 * assertion that nobody can catch (nodejs/undici#5360). Here the parser is let go on before undici hears of the end;
 * what is left are the few
 * bytes that were received already.
 */

let isWatching = false;
/** Of all connections of this process from now on. */
function watchEnds() {
    if (isWatching)
        return;
    isWatching = true;
    (0,external_node_diagnostics_channel_.subscribe)('undici:client:connected', message => {
        const { socket } = message;
        socket.prependListener('end', () => letGoOn(parserOf(socket)));
    });
}
function letGoOn(parser) {
    if (!parser?.paused)
        return;
    parser.resume();
    // A body that only the end of the connection ends stays paused for want of bytes.
    if (!parser.paused || parser.ptr === null)
        return;
    parser.llhttp.llhttp_resume(parser.ptr);
    parser.paused = false;
}
/** Undici keeps it on the socket, under a symbol of its own. */
function parserOf(socket) {
    for (const symbol of Object.getOwnPropertySymbols(socket)) {
        const value = Reflect.get(socket, symbol);
        if (isParser(value))
            return value;
    }
    return null;
}
function isParser(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return 'llhttp' in value && typeof Reflect.get(value, 'paused') === 'boolean' && 'resume' in value;
}

;// CONCATENATED MODULE: ./src/http/agents.ts


/** Loads undici: a run that never goes out does not pay for it. */
async function connectAgents(settings, { timeouts, tls }) {
    const { Agent, EnvHttpProxyAgent, Pool, fetch } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    watchEnds();
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
        sleep: sleep ?? ((ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal })),
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


/***/ }),

/***/ 2069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ proxiesOf)
/* harmony export */ });
function proxiesOf(env) {
    return {
        httpProxy: env.http_proxy ?? env.HTTP_PROXY ?? '',
        httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? '',
        noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
    };
}


/***/ })

};
