import { findBodies } from "./body-places.js";
import { currentEvent, currentFields, currentMessage, isFields, toFacts } from "./body-shape.js";
import { rangesOf } from "./chunked-body.js";
import { SummaryRows } from "./summary-rows.js";
import { whyOf } from "./unreadable.js";
import { Window } from "./window.js";
/** Messages of one excerpt: a model reads no more. */
const MAX_EXCERPT = 10_000;
/** In the order of `log.samples`; what belongs to none of them comes last. A sample is open until the next is asked for. */
export async function* readBodies(log) {
    const places = await placesIn(log);
    const rows = new SummaryRows(log);
    try {
        for (const [position, summary] of log.samples.entries()) {
            const opened = await open({ log, places, summary, position });
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
        const why = whyOf(thrown);
        // Each sample tells of it.
        return { strays: [], open: () => Promise.reject(Object.assign(new Error(why), { code: 'GONE' })) };
    }
}
const tell = (raw, { scorers }) => {
    const fields = currentFields(raw, scorers);
    return { fields, facts: toFacts(fields) };
};
async function open({ log, places, summary, position }) {
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
        return { kind: 'broken', why: whyOf(thrown) };
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
            yield { kind: 'unreadable', index: next, why: whyOf(thrown) };
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
            return { kind: 'unreadable', index, why: whyOf(thrown) };
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
