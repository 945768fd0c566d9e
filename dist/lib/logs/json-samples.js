import { parseJson } from "./json.js";
import { sampleId } from "./summaries.js";
/** Far above any id. */
const MAX_ID_BYTES = 1 << 20;
const NOWHERE = -1;
/** A file of nothing but broken samples is told of up to a point. */
const MAX_STRAYS = 10_000;
export class JsonSamples {
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
            id: isId ? sampleId(id, Buffer.from(`{"id":${this.#found.get('id')}}`)).id : null,
            epoch: typeof epoch === 'number' ? epoch : null,
        };
    }
    #parsed(slot) {
        const bytes = this.#found.get(slot);
        try {
            return bytes === undefined ? null : parseJson(bytes);
        }
        catch {
            // What is no JSON is no id.
            return null;
        }
    }
}
