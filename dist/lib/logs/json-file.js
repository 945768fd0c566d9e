/** The .json container: one EvalLog as text, walked as a stream; its header fields come before the samples. */
import { assemble } from "./assemble.js";
import { BodyFields } from "./body.js";
import { NOT_FINISHED, toContext } from "./eval-file.js";
import { toHeader } from "./header.js";
import { parseJson } from "./json.js";
import { SampleTable } from "./sample-table.js";
import { parseHeader, parseReductions } from "./schema.js";
import { oneLine, Unreadable } from "./unreadable.js";
import { Walker } from "./walk.js";
import { Warnings } from "./warnings.js";
const CHUNK_BYTES = 1 << 20;
const MAX_FIELD_BYTES = 128 << 20;
export const HEADER_FIELDS = [
    'version',
    'status',
    'eval',
    'results',
    'stats',
    'error',
    'invalidated',
    'log_updates',
    'config_updates',
    'tags',
    'metadata',
];
export async function readJsonFile(source, metadataKeys) {
    const reading = new JsonReading(metadataKeys);
    const walker = new Walker(reading.plan(), reading);
    try {
        for await (const chunk of chunks(source))
            walker.push(chunk);
        walker.finish();
    }
    catch (thrown) {
        if (!(thrown instanceof Unreadable) || !reading.hasHeader)
            throw thrown;
        reading.warnings.lose('cut-off', `${thrown.message} What came before is used.`);
    }
    if (walker.goesOn)
        reading.warnings.lose('trailing-content', 'The file goes on after the end of the log; what follows is not read.');
    const { raw, header, context, table, reductions, warnings } = reading.finish();
    if (header.status === 'started')
        warnings.lose('not-finished', NOT_FINISHED);
    // Samples that came before the header could not be read the first time.
    if (reading.isReordered)
        await walkSamples(source, {
            visit: (body, position) => reading.add(body, { position, context }),
            broken: (position, thrown) => reading.broken(position, thrown),
        });
    return assemble({
        source,
        container: 'json',
        raw,
        header,
        context,
        table,
        reductions,
        bodies: table.size,
        warnings,
    });
}
export async function* chunks(source) {
    for (let at = 0; at < source.size; at += CHUNK_BYTES)
        yield await source.read(at, Math.min(source.size, at + CHUNK_BYTES));
}
/** Visits the samples alone, for a second look. What follows a cut has been told of before. */
export async function walkSamples(source, { visit, broken }) {
    const fields = new BodyFields();
    let position = 0;
    const receiver = {
        kept: (slot, bytes) => fields.kept(slot, bytes),
        tooLong: slot => fields.tooLong(slot),
        opened: () => {
            fields.clear();
            position++;
        },
        closed: () => catching(() => visit(fields.parse(), position), thrown => broken?.(position, thrown)),
    };
    const samples = { kind: 'array', each: fields.plan() };
    const walker = new Walker({ kind: 'object', keys: new Map([['samples', samples]]) }, receiver);
    for await (const chunk of chunks(source))
        if (!catching(() => walker.push(chunk)))
            return;
}
/** Whether it went well. */
function catching(step, told) {
    try {
        step();
        return true;
    }
    catch (thrown) {
        if (!(thrown instanceof Unreadable))
            throw thrown;
        told?.(thrown);
        return false;
    }
}
class JsonReading {
    warnings = new Warnings();
    #metadataKeys;
    #fields = {};
    #sample = new BodyFields();
    #table = new SampleTable();
    #header = null;
    #reductions = [];
    #position = 0;
    /** A field of the header came after the samples, as in logs whose keys were sorted. */
    #isLate = false;
    isReordered = false;
    constructor(metadataKeys) {
        this.#metadataKeys = metadataKeys;
    }
    get hasHeader() {
        return this.#fields.eval !== undefined;
    }
    plan() {
        const samples = { kind: 'array', each: this.#sample.plan() };
        const named = (name) => ({ kind: 'keep', slot: `log.${name}`, maxBytes: MAX_FIELD_BYTES });
        const header = HEADER_FIELDS.map((name) => [name, named(name)]);
        return {
            kind: 'object',
            keys: new Map([
                ...header,
                ['samples', samples],
                ['reductions', { kind: 'keep', slot: 'reductions', maxBytes: MAX_FIELD_BYTES }],
            ]),
        };
    }
    kept(slot, bytes) {
        if (slot.startsWith('log.'))
            this.#field(slot.slice(4), parseJson(bytes, { bigIntegersAsText: true }));
        else if (slot === 'reductions')
            this.#reductions = parseReductions(parseJson(bytes)).value;
        else
            this.#sample.kept(slot, bytes);
    }
    #field(name, value) {
        this.#fields[name] = value;
        this.#isLate ||= this.#header !== null;
    }
    tooLong(slot) {
        if (!slot.startsWith('log.'))
            this.#sample.tooLong(slot);
        this.warnings.lose('field-too-long', `The field ${slot} is too long to read; it is left out.`);
    }
    opened() {
        this.#sample.clear();
        this.#position++;
    }
    closed() {
        if (!this.hasHeader)
            this.isReordered = true;
        if (this.isReordered)
            return;
        try {
            this.add(this.#sample.parse(), { position: this.#position, context: this.#toHeader().context });
        }
        catch (thrown) {
            this.broken(this.#position, thrown);
        }
    }
    add(body, { position, context }) {
        this.#table.add(body.summary(context));
        for (const what of body.ignored)
            this.warnings.note('sample-field-ignored', `samples › sample ${position}: ${what}; the field is left out.`);
    }
    broken(position, thrown) {
        this.warnings.lose('broken-sample', `samples › sample ${position}: ${oneLine(thrown)}`);
    }
    finish() {
        const { raw: early, context } = this.#toHeader();
        const raw = this.#isLate ? parseHeader(this.#fields).value : early;
        const reductions = this.#reductions.length > 0 ? this.#reductions : (raw.results?.sample_reductions ?? []);
        return { raw, header: toHeader(raw), context, table: this.#table, reductions, warnings: this.warnings };
    }
    /** Made when the first sample ends: by then the header fields are there. */
    #toHeader() {
        if (this.#header)
            return this.#header;
        if (!this.hasHeader)
            throw new Unreadable({
                what: 'The file is JSON but has no "eval": it is not an Inspect log.',
                fix: 'Pass a log that Inspect wrote.',
                notALog: true,
            });
        const { value: raw, ignored } = parseHeader(this.#fields);
        for (const what of ignored)
            this.warnings.note('header-field-ignored', `${what}; the field is left out.`);
        this.#header = { raw, context: toContext(toHeader(raw), this.#metadataKeys) };
        return this.#header;
    }
}
