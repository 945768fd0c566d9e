/** What can go wrong on the way out, in one line that holds no secret: no query (URLs are signed), no credentials. */
/** No answer that could be used. An answer with an error status is an answer. */
export class HttpError extends Error {
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
export class Trouble extends Error {
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
export function troubleOf(thrown, { connectMs, headersMs, idleMs }) {
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
export function seconds(ms) {
    return `${Number((ms / 1000).toFixed(1))} s`;
}
