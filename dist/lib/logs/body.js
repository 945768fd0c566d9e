/**
 * The body of a sample (a member of its own, or an entry of a .json log) → SampleSummary. Bodies may be gigabytes,
 * so only the few wanted fields are sliced out; messages, events and the store are skipped.
 */
import { content } from "./decompress.js";
import { parseJson } from "./json.js";
import { namedScores, toSummary } from "./sample.js";
import { parseSample } from "./schema.js";
import { sampleId } from "./summaries.js";
import { Walker } from "./walk.js";
/** Caps per field of one sample. A longer input is told apart by nothing: its fingerprint is 0. */
const MAX_FIELD_BYTES = 8 << 20;
/** Attachments are wanted only where the input refers to them. */
const MAX_ATTACHMENT_BYTES = 32 << 20;
const FIELDS = [
    'id',
    'epoch',
    'input',
    'choices',
    'target',
    'scores',
    'score',
    'metadata',
    'model_usage',
    'total_time',
    'working_time',
    'error',
    'limit',
    'invalidation',
];
/** @throws Unreadable when the member or a field of it is broken, or the sample has no id. */
export async function readBody(source, member) {
    const fields = new BodyFields();
    const walker = new Walker(fields.plan(), fields);
    for await (const chunk of content(source, member))
        walker.push(chunk);
    walker.finish();
    return fields.parse();
}
/** One sample's wanted fields as they come by. */
export class BodyFields {
    #slices = new Map();
    #tooLong = [];
    tooLong(slot) {
        this.#tooLong.push(`${slot}: too long to read`);
    }
    kept(slot, bytes) {
        this.#slices.set(slot, Buffer.from(bytes));
    }
    /** The name of the plan's object; see walk.ts. */
    plan() {
        const keep = (slot) => [slot, { kind: 'keep', slot, maxBytes: MAX_FIELD_BYTES }];
        const attachments = () => this.#refers() ? { kind: 'keep', slot: 'attachments', maxBytes: MAX_ATTACHMENT_BYTES } : null;
        return {
            kind: 'object',
            name: 'sample',
            keys: new Map([...FIELDS.map(keep), ['attachments', attachments]]),
        };
    }
    clear() {
        this.#slices.clear();
        this.#tooLong.length = 0;
    }
    #refers() {
        return this.#slices.get('input')?.includes('attachment://') ?? false;
    }
    /** @throws Unreadable when a field is not JSON, or the sample has no id. */
    parse() {
        const fields = {};
        for (const [slot, bytes] of this.#slices)
            fields[slot] = parseJson(bytes);
        if (fields.attachments !== undefined)
            fields.input = resolve(fields.input, fields.attachments);
        const { value, ignored } = parseSample(fields);
        const identity = sampleId(value.id, Buffer.from(`{"id":${this.#slices.get('id')?.toString() ?? null}}`));
        return {
            raw: value,
            ignored: [...ignored, ...this.#tooLong],
            summary: context => withHistory(toSummary(value, identity, context), value, context),
        };
    }
}
/** Bodies also say what summaries cannot. */
function withHistory(summary, raw, { scorers }) {
    summary.invalidated = (raw.invalidation ?? null) !== null;
    summary.scoreEdited = namedScores(raw, scorers).some(([, score]) => (score.history?.length ?? 0) > 0);
    return summary;
}
/** Puts long texts back where `attachment://<hash>` stands for them. */
export function resolve(value, attachments) {
    if (typeof value === 'string')
        return attached(value, attachments);
    if (Array.isArray(value))
        return value.map(item => resolve(item, attachments));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, resolve(field, attachments)]));
}
function attached(text, attachments) {
    const [, hash] = /^(?:attachment|tc):\/\/([0-9a-f]{32})$/.exec(text) ?? [];
    if (hash === undefined || typeof attachments !== 'object' || attachments === null)
        return text;
    const content = Object.hasOwn(attachments, hash) ? Reflect.get(attachments, hash) : text;
    return typeof content === 'string' ? content : text;
}
