/**
 * Heads of traces a few at a time, their spans in requests that hold many traces: what takes a server least time.
 * Nothing but the batch that is being filled and the one that is under way is held.
 */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { refusePage } from "./api.js";
import { isMlflow } from "./error.js";
import { lanes } from "./lanes.js";
import { exportRequest, spanEncoder } from "./otlp.js";
import { parseNothing } from "./schema.js";
import { isRefusal } from "./trace-sending.js";
import { DIGEST_TAG, startedTrace, withDigest } from "./trace-start.js";
const HEADS = '/api/3.0/mlflow/traces';
const SPANS = '/v1/traces';
const MOST_TRACES = 50;
/** Of spans in one request; a larger span goes alone. Proxies in front of servers allow little more. */
const MOST_BYTES = 4_000_000;
const HEADS_AT_ONCE = 4;
/** What models write shrinks to a quarter at the lowest level already. */
const GZIP_LEVEL = 1;
const SPANS_MS = 5 * 60_000;
const compressed = promisify(gzip);
/** One trace at a time is given to it. */
export class TraceBatches {
    #options;
    #encoder = spanEncoder();
    #heads = lanes(HEADS_AT_ONCE);
    #requests = lanes(1);
    #parts = [];
    #bytes = 0;
    constructor(options) {
        this.#options = options;
    }
    async send(trace) {
        const head = { trace, there: undefined, split: false, refused: false };
        const traceHex = trace.info.traceId.slice(-32);
        let part = this.#begin(head);
        try {
            for await (const span of trace.spans) {
                const bytes = this.#encoder.encode(span, traceHex);
                if (this.#bytes > 0 && this.#bytes + bytes.length > MOST_BYTES) {
                    head.split ||= part.spans.length > 0;
                    await this.#flush();
                    part = this.#begin(head);
                }
                part.spans.push(bytes);
                this.#bytes += bytes.length;
            }
        }
        catch (thrown) {
            this.#withdraw(part);
            throw thrown;
        }
        part.last = true;
        await this.#sendHead(head);
        if (this.#parts.length >= MOST_TRACES)
            await this.#flush();
    }
    async finish() {
        await this.#flush();
        await this.#heads.finish();
        await this.#requests.finish();
    }
    #begin(head) {
        const part = { head, spans: [], last: false };
        this.#parts.push(part);
        return part;
    }
    /** The spans of a trace that cannot be read to its end are not sent, as far as that is still possible. */
    #withdraw(part) {
        this.#parts = this.#parts.filter(each => each !== part);
        this.#bytes -= bytesOf(part);
    }
    async #sendHead(head) {
        if (head.there === undefined)
            head.there = (await this.#heads.add(() => this.#postHead(head))).end;
    }
    async #flush() {
        const parts = this.#parts.filter(({ spans }) => spans.length > 0);
        this.#parts = [];
        this.#bytes = 0;
        for (const { head } of parts)
            await this.#sendHead(head);
        if (parts.length > 0)
            await this.#requests.add(() => this.#postParts(parts));
    }
    async #postHead({ trace: { info, stored }, split }) {
        const { api, way, outcome } = this.#options;
        if (stored && !way.upsert)
            return true;
        const started = startedTrace(info);
        try {
            await api.post(HEADS, { trace: { trace_info: split ? started.traceInfo : withDigest(started) } }, parseNothing);
            return true;
        }
        catch (thrown) {
            if (!isRefusal(thrown))
                throw thrown;
            if (!way.upsert && (await this.#isThere(info.traceId)))
                return true; // Its first attempt had no answer.
            outcome.refused(info.traceId, thrown.message);
            return false;
        }
    }
    async #isThere(traceId) {
        const asked = { path: `${HEADS}/${encodeURIComponent(traceId)}`, retries: 0 };
        return this.#options.api.send(asked).then(() => true, (thrown) => {
            if (isMlflow(thrown))
                return false;
            throw thrown;
        });
    }
    async #postParts(parts) {
        const ready = [];
        for (const part of parts)
            if (await part.head.there)
                ready.push(part);
        if (ready.length > 0)
            await this.#postSpans(ready);
    }
    /** The server takes a request as a whole or not at all. What it will not have is looked for in halves. */
    async #postSpans(parts) {
        try {
            await this.#request(parts);
            for (const { head, last } of parts)
                if (last && head.split && !head.refused)
                    await this.#markWhole(head);
        }
        catch (thrown) {
            if (!isRefusal(thrown))
                throw thrown;
            const [only] = parts;
            if (only && parts.length === 1)
                return this.#refuse(only.head, thrown.message);
            const middle = parts.length >> 1;
            await this.#postSpans(parts.slice(0, middle));
            await this.#postSpans(parts.slice(middle));
        }
    }
    #refuse(head, reason) {
        head.refused = true;
        this.#options.outcome.refused(head.trace.info.traceId, reason);
    }
    async #markWhole({ trace: { info } }) {
        await this.#options.api.send({
            method: 'PATCH',
            path: `${HEADS}/${encodeURIComponent(info.traceId)}/tags`,
            json: { key: DIGEST_TAG, value: startedTrace(info).digest },
            retries: 3,
        });
    }
    async #request(parts) {
        const { api, experimentId, way } = this.#options;
        const bytes = exportRequest(parts.flatMap(({ spans }) => spans));
        const { bytes: answer } = await api.send({
            method: 'POST',
            path: SPANS,
            headers: {
                'content-type': 'application/x-protobuf',
                'x-mlflow-experiment-id': experimentId,
                ...(way.gzip ? { 'content-encoding': 'gzip' } : {}),
            },
            body: way.gzip ? await compressed(bytes, { level: GZIP_LEVEL }) : bytes,
            once: !way.upsert, // There a second time would count every token twice.
            timeoutMs: SPANS_MS,
        });
        refusePage({ path: SPANS }, answer);
    }
}
function bytesOf({ spans }) {
    return spans.reduce((sum, { length }) => sum + length, 0);
}
