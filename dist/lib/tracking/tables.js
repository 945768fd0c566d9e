import { objGet } from "./cells.js";
import { usageKeys } from "./columns.js";
import { DOCUMENTS, Document } from "./document.js";
import { eventRow, extractSampleScoreRows, messageRow, ownUsage, sampleResultRow, sampleRow, taskRow, usageRows, } from "./rows.js";
import { EventUsage } from "./usage.js";
import { eventWithoutTexts, messageWithoutTexts, sampleWithoutTexts, withoutSeals, } from "./withhold.js";
const CHUNK_CHARACTERS = 1 << 16;
/** A document of more cannot be shown; one small log can ask for terabytes. */
const MAX_DOCUMENT_CHARACTERS = 512 << 20;
/** The documents of an eval, to which its samples are told one by one: first the events of each, then the sample. */
export class Tables {
    #source;
    #options;
    #documents = new Map();
    /** What the model calls of the sample at hand used. */
    #sums = new EventUsage();
    #at = null;
    constructor(source, options) {
        this.#source = source;
        this.#options = options;
        const usage = usageKeys(objGet(objGet(source.header, 'stats'), 'model_usage'));
        const wanted = new Set(options.documents ?? DOCUMENTS);
        const { maxCharacters = MAX_DOCUMENT_CHARACTERS } = options;
        for (const name of DOCUMENTS)
            if (wanted.has(name))
                this.#documents.set(name, new Document({ name, usage, maxCharacters }));
        this.#put('tasks', taskRow({ ...source, spec: objGet(source.header, 'eval') }));
    }
    /** Events are read for nothing unless it wants them. */
    get wantsEvents() {
        return this.#documents.has('events') || this.#documents.has('model_usage');
    }
    event(sample, element) {
        const event = this.#options.sampleDetails === 'full' ? valueIn(element) : eventWithoutTexts(valueIn(element));
        this.#sums.add(event);
        const row = eventRow({ ...this.#rowOf(sample), event, index: element.index });
        return this.#put('events', element.kind === 'read' ? row : { ...row, event_type: placeholder(element) });
    }
    /** After its events. */
    async *sample(outcome) {
        const rows = sampleRows({ outcome, of: this.#rowOf(outcome), options: this.#options, sums: this.#sums });
        this.#sums = new EventUsage();
        for (const [name, row] of rows) {
            const full = this.#put(name, row);
            if (full)
                yield full;
        }
        if (outcome.kind !== 'body' || !this.#documents.has('messages'))
            return;
        for await (const row of messageRows(outcome, this.#rowOf(outcome), this.#options)) {
            const full = this.#put('messages', row);
            if (full)
                yield full;
        }
    }
    *end() {
        for (const document of this.#documents.values()) {
            const last = document.end();
            if (last)
                yield last;
        }
    }
    /** The same for all rows of a sample: a hashed id is hashed once. */
    #rowOf(sample) {
        if (this.#at?.sample !== sample) {
            const { evalId, taskName } = this.#source;
            this.#at = { sample, row: { evalId, taskName, ...identityOf(sample, this.#source, this.#options) } };
        }
        return this.#at.row;
    }
    #put(name, row) {
        const document = this.#documents.get(name);
        document?.add(row);
        return document?.take(CHUNK_CHARACTERS) ?? null;
    }
}
/** One walk over the samples writes all documents; pieces of several alternate. */
export async function* writeTables(source, options) {
    const tables = new Tables(source, options);
    for await (const sample of source.samples) {
        if (sample.kind === 'body' && tables.wantsEvents)
            for await (const element of sample.events()) {
                const full = tables.event(sample, element);
                if (full)
                    yield full;
            }
        yield* tables.sample(sample);
    }
    yield* tables.end();
}
/** One document alone, as text; nothing when it is empty. */
export async function* tableText(document, source, options) {
    for await (const { text } of writeTables(source, { ...options, documents: [document] }))
        yield text;
}
/** All but those of its messages and events. */
function* sampleRows({ outcome, of, options, sums }) {
    const told = outcome.kind === 'broken' ? outcome.told : outcome;
    const sample = fieldsOf(told?.fields ?? {}, of, options);
    const eventCount = outcome.kind === 'body' ? outcome.eventCount : null;
    yield ['samples', { ...sampleRow({ ...of, sample, eventCount }), body: bodyWord(outcome) }];
    yield ['sample_results', sampleResultRow(sample)];
    for (const row of extractSampleScoreRows({ ...of, scores: sample.scores }))
        yield ['sample_scores', row];
    // A sample that does not say what it used: the sums of its model calls do.
    const own = ownUsage(sample);
    const usage = own.length > 0 ? own : Object.entries(sums.byModel);
    for (const row of usageRows({ ...of, usage }))
        yield ['model_usage', row];
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
function fieldsOf(fields, of, { sampleDetails }) {
    const identity = { id: of.sampleId, epoch: of.epoch };
    if (sampleDetails !== 'full')
        return { ...sampleWithoutTexts(fields, { withUuid: sampleDetails !== 'none' }), ...identity };
    return { ...fields, scores: withoutSeals(objGet(fields, 'scores')), ...identity };
}
async function* messageRows(body, of, { sampleDetails }) {
    for await (const element of body.messages()) {
        const message = sampleDetails === 'full' ? valueIn(element) : messageWithoutTexts(valueIn(element));
        const row = messageRow({ ...of, message, index: element.index });
        yield element.kind === 'read' ? row : { ...row, role: placeholder(element) };
    }
}
const valueIn = (element) => (element.kind === 'read' ? element.value : {});
/** Holds the place of an element that is in the log and not here. */
function placeholder(element) {
    return element.kind === 'too-large' ? `(too large: ${element.sizeBytes} bytes)` : '(unreadable)';
}
