/** The elements of one list in JSON that comes in chunks, one by one: of a body of gigabytes only those at hand are in memory. */
import { Walker } from "./walk.js";
/** Larger elements are passed over: no reader of one needs more, and each is whole in memory. */
export const MAX_ELEMENT_BYTES = 16 << 20;
/** A chunk may hold half a million elements; only those of a slice are there at once. */
const SLICE_BYTES = 1 << 16;
const LIST = 'list';
const ELEMENT = 'element';
/** The list at `path`, such as `['events']`, or at one of several: the first that is there. */
export function listAt(...paths) {
    return (each, name) => {
        const root = { kind: 'object', keys: new Map() };
        for (const path of paths) {
            let at = root.keys;
            for (const key of path.slice(0, -1)) {
                const inner = { kind: 'object', keys: new Map() };
                at.set(key, inner);
                at = inner.keys;
            }
            at.set(path.at(-1), { kind: 'array', each, name });
        }
        return root;
    };
}
/** The values of the object at one of these paths, in their order. */
export function valuesAt(...paths) {
    return (each, name) => {
        const toObject = (plan) => plan.kind === 'array'
            ? { kind: 'object', keys: { get: () => each }, name }
            : { kind: 'object', keys: new Map([...(keysOf(plan) ?? [])].map(([key, inner]) => [key, toObject(inner)])) };
        return toObject(listAt(...paths)(each, name));
    };
}
const keysOf = (plan) => (plan.kind === 'object' ? plan.keys : null);
/** The whole text is a list. */
export const itself = (each, name) => ({ kind: 'array', each, name });
const ALL = { start: 0, end: Number.POSITIVE_INFINITY };
/** Those in `ranges`, which ascend. Stops reading when the list or the last range ends. */
export async function* elements(chunks, plan, ranges = [ALL]) {
    const collector = new Collector(ranges);
    const walker = new Walker(plan(() => collector.next(), LIST), collector);
    for await (const chunk of chunks)
        for (let at = 0; at < chunk.length; at += SLICE_BYTES) {
            walker.push(chunk.subarray(at, at + SLICE_BYTES));
            yield* collector.take();
            if (collector.done)
                return;
        }
}
class Collector {
    #ranges;
    /** The range that is at hand. */
    #at = 0;
    #index = -1;
    #found = [];
    done = false;
    constructor(ranges) {
        this.#ranges = ranges;
    }
    next() {
        const index = ++this.#index;
        while (this.#at < this.#ranges.length && index >= this.#ranges[this.#at].end)
            this.#at++;
        this.done ||= this.#at === this.#ranges.length;
        if (this.done || index < this.#ranges[this.#at].start)
            return null;
        return { kind: 'keep', slot: ELEMENT, maxBytes: MAX_ELEMENT_BYTES };
    }
    kept(_, bytes) {
        this.#found.push({ index: this.#index, bytes, sizeBytes: bytes.length });
    }
    tooLong(_, sizeBytes) {
        this.#found.push({ index: this.#index, bytes: null, sizeBytes });
    }
    closed(name) {
        if (name === LIST)
            this.done = true;
    }
    take() {
        const found = this.#found;
        this.#found = [];
        return found;
    }
}
