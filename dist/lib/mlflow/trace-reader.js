import { isMlflow } from "./error.js";
import { parseExactly } from "./json-text.js";
import { lanes } from "./lanes.js";
import { parseTraceFile, parseTypedTraces } from "./span-schema.js";
import { givesSpans } from "./trace-ways.js";
const MOST_AT_ONCE = 100;
const FILES_AT_ONCE = 4;
/** As JSON; as objects it is a multiple. */
const MAX_TRACE_BYTES = 128 << 20;
/** Of many traces together; fewer are asked for at once where they are larger. */
const MAX_ANSWER_BYTES = 32 << 20;
const TRANSFER_MS = 10 * 60_000;
/** In the order in which they are given. @throws MlflowError when the server answers nothing any more */
export async function* readTraces(api, { found, ...options }) {
    const reader = new Reader(api, options);
    const groups = groupsOf(found, () => reader.atOnce);
    for await (const read of oneAhead(groups, many => reader.read(many)))
        yield* read;
}
class Reader {
    #api;
    #version;
    #maxBytes;
    /** Becomes less where traces are large. */
    atOnce = MOST_AT_ONCE;
    constructor(api, { version, maxBytes }) {
        this.#api = api;
        this.#version = version;
        this.#maxBytes = maxBytes ?? MAX_TRACE_BYTES;
    }
    async read(many) {
        const infos = many.flatMap(found => (found.kind === 'info' ? [found.info] : []));
        const [kept, filed] = [infos.filter(info => this.#isKept(info)), infos.filter(info => !this.#isKept(info))];
        return readOf(many, new Map([...(await this.#many(kept)), ...(await this.#files(filed))]));
    }
    /** One trace whose spans are elsewhere would make the server refuse all that are asked for with it. */
    #isKept({ tags }) {
        return givesSpans(this.#version) && tags.get('mlflow.trace.spansLocation') === 'TRACKING_STORE';
    }
    async #many(infos) {
        if (infos.length === 0)
            return new Map();
        try {
            return await this.#batch(infos.map(({ traceId }) => traceId));
        }
        catch (thrown) {
            if (!isOfOneTrace(thrown))
                throw thrown;
            const [only] = infos;
            if (only && infos.length === 1)
                return new Map([[only.traceId, await this.#alone(only)]]);
            if (isTooLarge(thrown))
                this.atOnce = Math.max(1, infos.length >> 1);
            const middle = infos.length >> 1;
            return new Map([...(await this.#many(infos.slice(0, middle))), ...(await this.#many(infos.slice(middle)))]);
        }
    }
    async #batch(ids) {
        const maxBytes = ids.length === 1 ? this.#maxBytes : Math.min(MAX_ANSWER_BYTES, this.#maxBytes);
        const json = await this.#json({ path: '/api/3.0/mlflow/traces/batchGet', query: { trace_ids: ids }, maxBytes });
        return parseTypedTraces(json);
    }
    /** The route of the page gives what the other one stumbles over. */
    async #alone(info) {
        try {
            const json = await this.#json({
                path: '/ajax-api/2.0/mlflow/get-trace-artifact',
                query: { request_id: info.traceId },
                maxBytes: this.#maxBytes,
            });
            return parseTraceFile(json);
        }
        catch (thrown) {
            if (!isOfOneTrace(thrown))
                throw thrown;
            return reasonOf(thrown, this.#maxBytes);
        }
    }
    async #files(infos) {
        const read = new Map();
        const some = lanes(FILES_AT_ONCE);
        for (const info of infos)
            await some.add(async () => read.set(info.traceId, await this.#alone(info)));
        await some.finish();
        return read;
    }
    async #json(asked) {
        const { bytes } = await this.#api.send({ ...asked, retries: 1, timeoutMs: TRANSFER_MS });
        return parseExactly(bytes);
    }
}
/** What was given is not held any longer. */
function* readOf(many, spans) {
    for (const found of many) {
        if (found.kind === 'broken')
            yield found;
        else
            yield readTrace(found.info, spans.get(found.info.traceId));
        spans.delete(found.kind === 'info' ? found.info.traceId : '');
    }
}
function readTrace(info, spans) {
    if (typeof spans === 'object')
        return { kind: 'trace', info, spans };
    return { kind: 'broken', traceId: info.traceId, why: spans ?? 'the server gave nothing for its id' };
}
function isTooLarge(thrown) {
    return isMlflow(thrown, 'strange') && thrown.status === null;
}
/** Whether what went wrong belongs to the traces that were asked for, and not to the server as a whole. */
function isOfOneTrace(thrown) {
    if (!isMlflow(thrown))
        return thrown instanceof Error; // What was read is in no shape we know.
    return thrown.status === 500 || isMlflow(thrown, 'invalid', 'not-found', 'strange');
}
function reasonOf(thrown, maxBytes) {
    if (!isMlflow(thrown))
        return 'its spans are in no shape we know';
    return isTooLarge(thrown) ? `it has more than the ${maxBytes} bytes that are read of one trace` : thrown.message;
}
async function* groupsOf(items, size) {
    let group = [];
    for await (const item of items) {
        group.push(item);
        if (group.length < size())
            continue;
        yield group;
        group = [];
    }
    if (group.length > 0)
        yield group;
}
/** The next group is on its way while one is used, so that the server never waits for whoever reads. */
async function* oneAhead(groups, read) {
    const next = async () => {
        const group = await groups.next();
        return group.done ? undefined : { read: await read(group.value) };
    };
    try {
        for (let here = await next(); here;) {
            const coming = next();
            coming.catch(() => { }); // It is told in its turn, and not at all to one who reads no further.
            yield here.read;
            here = await coming;
        }
    }
    finally {
        void groups.return(undefined).catch(() => { });
    }
}
