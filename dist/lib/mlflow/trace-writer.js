import { TraceBatches } from "./trace-batches.js";
import { TraceFiles } from "./trace-files.js";
import { NotesOfTraces } from "./trace-notes.js";
import { startedTrace } from "./trace-start.js";
import { countOfStored, storedTraces } from "./trace-stored.js";
import { TracesOfTwo } from "./trace-two.js";
import { writeWay } from "./trace-ways.js";
const TRACE_ID = /^tr-(?!0{32}$)[0-9a-f]{32}$/;
export function traceWriter(api, options) {
    return new Writer(api, options);
}
class Writer {
    #api;
    #options;
    #way;
    #notes = new NotesOfTraces();
    #sender;
    #seen = new Set();
    #stored;
    #queue = Promise.resolve();
    #kept = 0;
    constructor(api, options) {
        this.#api = api;
        this.#options = options;
        this.#way = writeWay(options.version);
        this.#sender = senderOf(this.#way, { api, experimentId: options.experimentId, outcome: this.#notes });
    }
    existing() {
        this.#stored ??= storedTraces(this.#api, this.#options);
        return this.#stored;
    }
    write(info, spans) {
        const written = this.#queue.then(() => this.#write(info, spans));
        this.#queue = written.catch(() => { }); // Whoever brought it hears of it.
        return written;
    }
    async finish() {
        await this.#queue;
        await this.#sender.finish();
        const refused = this.#notes.allRefused();
        // One whose id is none is refused and was never sent.
        const there = this.#seen.size - refused.filter(({ traceId }) => this.#seen.has(traceId)).length;
        const written = there - this.#kept;
        if (written > 0)
            await this.#readBack(there);
        return { written, kept: this.#kept, refused, notes: this.#notes.all() };
    }
    async #write(info, spans) {
        const { traceId } = info;
        if (!TRACE_ID.test(traceId))
            return this.#notes.refused(traceId, 'it has no id that MLflow knows: tr- and 32 digits');
        if (this.#seen.has(traceId))
            return this.#notes.note(`Of several traces with the id ${traceId} the first one counts.`);
        const stored = (await this.existing()).get(this.#way.kind === 'v2' ? (info.clientRequestId ?? '') : traceId);
        this.#seen.add(traceId);
        if (!stored || !isWhole(stored, { info, way: this.#way }))
            return this.#send({ info, spans, stored });
        this.#kept += 1;
        if (stored.digest !== undefined && stored.digest !== startedTrace(info).digest)
            this.#notes.note('This server takes a trace only once: what has changed of some since then is not there.');
    }
    async #send(trace) {
        try {
            await this.#sender.send(trace);
        }
        catch (thrown) {
            this.#seen.delete(trace.info.traceId);
            throw thrown;
        }
    }
    /** The server links traces to runs without a word when it fails; only a search tells. */
    async #readBack(expected) {
        const found = await countOfStored(this.#api, this.#options);
        if (found < expected)
            this.#notes.note(`The run has only ${found} of ${expected} traces when it is asked for them.`);
    }
}
function senderOf(way, options) {
    switch (way.kind) {
        case 'otlp':
            return new TraceBatches({ ...options, way });
        case 'files':
            return new TraceFiles(options);
        case 'v2':
            return new TracesOfTwo(options);
    }
}
/** A head that says nothing of its spans lacks them, except where spans go first; one without a digest lacks some. */
function isWhole(stored, { info, way }) {
    switch (way.kind) {
        case 'otlp':
            if (!stored.hasSpans || stored.digest === undefined)
                return false;
            return !way.upsert || stored.digest === startedTrace(info).digest;
        case 'files':
            return true;
        case 'v2':
            return !stored.inProgress && stored.digest === startedTrace(info).digest;
    }
}
