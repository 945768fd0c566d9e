/**
 * What two files of one eval have in common, whatever their form: a SHA-256 over the eval id and the rows
 * (id, epoch, scorer, value) in an order of their own. Ids and free texts enter as SHA-256, so that a log without them
 * has the same digest.
 */
import * as crypto from 'node:crypto';
import { sealedText } from "./score-text.js";
import { sha256 } from "./sha256.js";
/** Bits of the hash that order the rows; the row number takes the rest of the 53. */
const ORDER_BITS = 28;
const SCALE = 2 ** (53 - ORDER_BITS);
export function evalDigest(log) {
    const hash = crypto.createHash('sha256').update(`${log.header.spec.evalId}\n`);
    const scorers = [...log.scorers.entries()].sort(([, a], [, b]) => (a < b ? -1 : 1));
    const names = scorers.map(([index, name]) => ({ index, label: ` ${withLength(name)}=` }));
    const ids = log.samples.map(sample => (log.idsHashed ? sample.id : sha256(sample.id)));
    const lines = new Lines();
    for (const [index, sample] of log.samples.entries())
        lines.push(`${ids[index]} ${row(sample, names)}`);
    const keys = orderKeys(ids);
    for (let start = 0, end = 1; start < keys.length; start = end++) {
        while (end < keys.length && bitsOf(keys[end]) === bitsOf(keys[start]))
            end++;
        if (end - start === 1)
            lines.feed(hash, keys[start] % SCALE);
        // Alike so far, such as the epochs of one sample: the whole line decides.
        else
            for (const index of lines.sorted(keys.subarray(start, end)))
                lines.feed(hash, index);
    }
    return hash.update(lines.rest()).digest('hex');
}
/** Lines as bytes in one buffer: as strings they would be built piece by piece while they are put in order. */
class Lines {
    #ends = [];
    #bytes = Buffer.allocUnsafe(1 << 16);
    #length = 0;
    #out = Buffer.allocUnsafe(1 << 16);
    #outLength = 0;
    push(line) {
        const room = this.#length + line.length * 3;
        if (room > this.#bytes.length)
            this.#bytes = Buffer.concat([this.#bytes.subarray(0, this.#length)], room * 2);
        this.#length += this.#bytes.write(line, this.#length);
        this.#ends.push(this.#length);
    }
    sorted(keys) {
        return Array.from(keys, key => key % SCALE).sort((a, b) => Buffer.compare(this.#line(a), this.#line(b)));
    }
    feed(hash, index) {
        const [start, end] = this.#place(index);
        if (this.#outLength + end - start > this.#out.length) {
            hash.update(this.rest());
            if (end - start > this.#out.length)
                return void hash.update(this.#line(index));
        }
        this.#outLength += this.#bytes.copy(this.#out, this.#outLength, start, end);
    }
    /** What was fed but not yet hashed. */
    rest() {
        const rest = this.#out.subarray(0, this.#outLength);
        this.#outLength = 0;
        return rest;
    }
    #place(index) {
        return [index === 0 ? 0 : this.#ends[index - 1], this.#ends[index]];
    }
    #line(index) {
        return this.#bytes.subarray(...this.#place(index));
    }
}
/** Each row's number below the leading bits of its id's hash, sorted: numbers sort many times faster than text. */
function orderKeys(ids) {
    const keys = new Float64Array(ids.length);
    for (let index = 0; index < ids.length; index++)
        keys[index] = leadingBits(ids[index]) * SCALE + index;
    return keys.sort();
}
function bitsOf(key) {
    return Math.floor(key / SCALE);
}
function leadingBits(hexadecimal) {
    let bits = 0;
    for (let digit = 0; digit < ORDER_BITS / 4; digit++) {
        const code = hexadecimal.charCodeAt(digit);
        bits = bits * 16 + (code < 0x60 ? code - 0x30 : code - 0x57);
    }
    return bits;
}
function row(sample, names) {
    let text = `${sample.epoch}`;
    for (const { index, label } of names) {
        const value = sample.scores[index];
        if (value !== undefined)
            text += label + canonical(value);
    }
    return `${text}\n`;
}
/** One spelling for each value: text with its length before it, keys sorted, NaN by name. */
function canonical(value) {
    if (typeof value === 'string')
        return withLength(sealedText(value));
    if (value === null || typeof value !== 'object')
        return `${value}`;
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    const fields = Object.keys(value).sort();
    return `{${fields.map(key => `${withLength(key)}=${canonical(value[key])}`).join(',')}}`;
}
function withLength(text) {
    return `${text.length}:${text}`;
}
