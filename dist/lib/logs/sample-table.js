import { emptySummary } from "./sample.js";
import { Unreadable } from "./unreadable.js";
/** Summaries of more would not fit the memory of a runner; no log comes near. */
const MAX_SAMPLES = 2_000_000;
const REPLACED = emptySummary();
const FIRST_SLOTS = 1 << 10;
const MAX_EXPECTED = 1 << 20;
/** At half load a chain of this length does not happen by chance: the ids were made to collide. */
const MAX_CHAIN = 256;
export class SampleTable {
    #rows = [];
    /** Rows of which a later one took the place. */
    duplicates = 0;
    /** Row number + 1; 0 is free. */
    #slots;
    /** `expected` rows need no growing; what a log claims is believed up to a point. */
    constructor(expected = 0) {
        const wanted = Math.min(expected, MAX_EXPECTED) * 2 + 2;
        this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(FIRST_SLOTS, wanted))));
    }
    get size() {
        return this.#rows.length - this.duplicates;
    }
    add(row) {
        if (this.#rows.length >= MAX_SAMPLES)
            throw new Unreadable({
                what: `The log has more than ${MAX_SAMPLES} samples.`,
                fix: 'Split the eval into several.',
            });
        if (this.#rows.length * 2 >= this.#slots.length)
            this.#grow();
        const slot = this.#slotOf(row.id, row.epoch);
        const earlier = this.#slots[slot];
        if (earlier > 0) {
            this.#rows[earlier - 1] = REPLACED;
            this.duplicates++;
        }
        this.#slots[slot] = this.#rows.push(row);
    }
    /** The number of the row with this identity, or -1. */
    find(id, epoch) {
        return this.#slots[this.#slotOf(id, epoch)] - 1;
    }
    /** The same for an id that is still bytes. */
    findBytes(bytes, { start, end, epoch }) {
        let hash = epoch;
        for (let at = start; at < end; at++) {
            const byte = bytes[at];
            if (byte >= 0x80)
                return this.find(bytes.toString('utf8', start, end), epoch);
            hash = Math.imul(hash ^ byte, 0x01000193);
        }
        const mask = this.#slots.length - 1;
        for (let slot = spread(hash) & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
            const row = this.#rows[this.#slots[slot] - 1];
            if (row.epoch === epoch && isSame(row.id, bytes, start, end))
                return this.#slots[slot] - 1;
        }
        return -1;
    }
    /** In file order. */
    rows() {
        return this.duplicates === 0 ? this.#rows : this.#rows.filter(row => row !== REPLACED);
    }
    /** The slot of this identity, or the free one where it would go. */
    #slotOf(id, epoch) {
        let hash = epoch;
        for (let i = 0; i < id.length; i++)
            hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
        const mask = this.#slots.length - 1;
        let slot = spread(hash) & mask;
        for (let chain = 0; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
            const row = this.#rows[this.#slots[slot] - 1];
            if (row.epoch === epoch && row.id === id)
                return slot;
            if (++chain > MAX_CHAIN)
                throw new Unreadable({ what: 'The sample ids were made to collide.', fix: 'Check where this log comes from.' });
        }
        return slot;
    }
    #grow() {
        this.#slots = new Int32Array(this.#slots.length * 4);
        for (const [index, row] of this.#rows.entries())
            if (row !== REPLACED)
                this.#slots[this.#slotOf(row.id, row.epoch)] = index + 1;
    }
}
function spread(hash) {
    const h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return h ^ (h >>> 13);
}
function isSame(text, bytes, start, end) {
    if (text.length !== end - start)
        return false;
    for (let i = 0; i < text.length; i++)
        if (text.charCodeAt(i) !== bytes[start + i])
            return false;
    return true;
}
