/**
 * Walks JSON that comes in chunks and hands over the wanted subtrees as bytes, skipping all else at the speed of a
 * byte search. Memory is bounded by the caps of what is kept: a member of gigabytes is never whole anywhere.
 */
import { MAX_DEPTH, tooDeep } from "./json.js";
import { FETCH_AGAIN, Unreadable } from "./unreadable.js";
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const MAX_KEY_BYTES = 1 << 16;
export class Walker {
    #receiver;
    #stack = [];
    #state = 'value';
    #isFirst = true;
    #plan;
    // Inside a value that is skipped or kept, or inside a key.
    #depth = 0;
    #inString = false;
    #escaped = false;
    #start = 0;
    /** Bytes that came before this chunk. */
    #before = 0;
    #parts = [];
    #partBytes = 0;
    constructor(plan, receiver) {
        this.#plan = plan;
        this.#receiver = receiver;
    }
    /** Something comes after the whole value. */
    goesOn = false;
    /** The whole value has been seen. */
    get done() {
        return this.#state === 'end';
    }
    push(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        this.#start = 0;
        let at = 0;
        while (at < bytes.length && this.#state !== 'end')
            at = this.#step(bytes, at);
        if (at < bytes.length && !this.goesOn)
            this.goesOn = !isBlank(bytes.subarray(at));
        if (this.#state === 'key' || this.#state === 'skip')
            this.#stash(bytes, bytes.length);
        this.#before += bytes.length;
    }
    /** For the end of the input: a number at the top has no other end. */
    finish() {
        this.#start = 0;
        const isScalar = this.#state === 'skip' && this.#depth === 0 && !this.#inString;
        if (isScalar && this.#stack.length === 0)
            this.#complete(Buffer.alloc(0), 0);
        if (!this.done)
            throw new Unreadable({ what: 'The JSON ends in the middle: it was cut off.', fix: FETCH_AGAIN });
    }
    #step(bytes, at) {
        if (this.#state === 'skip')
            return this.#inString ? this.#string(bytes, at) : this.#skip(bytes, at);
        if (this.#state === 'key')
            return this.#string(bytes, at);
        const byte = bytes[at];
        if (byte <= 0x20 || byte === COMMA || (this.#isFirst && BYTE_ORDER_MARK.includes(byte)))
            return at + 1;
        this.#isFirst = false;
        if (this.#state === 'value')
            return this.#value(byte, at);
        if (this.#state === 'colon')
            return this.#colon(byte, at);
        return this.#member(byte, at);
    }
    #value(byte, at) {
        const plan = this.#plan;
        if ((plan?.kind === 'object' && byte === OPEN_OBJECT) || (plan?.kind === 'array' && byte === OPEN_ARRAY)) {
            this.#stack.push(plan);
            this.#state = 'member';
            if (plan.name !== undefined)
                this.#receiver.opened?.(plan.name, this.#before + at);
            return at + 1;
        }
        // No value begins so; going on would never get past it.
        if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY)
            throw notJson();
        this.#begin('skip', at);
        this.#inString = byte === QUOTE;
        return this.#inString ? at + 1 : at;
    }
    #member(byte, at) {
        const container = this.#stack.at(-1);
        if (byte === (container.kind === 'object' ? CLOSE_OBJECT : CLOSE_ARRAY))
            return this.#close(container, at);
        if (container.kind === 'array') {
            this.#plan = typeof container.each === 'function' ? container.each() : container.each;
            this.#state = 'value';
            return at;
        }
        if (byte !== QUOTE)
            throw notJson();
        this.#begin('key', at + 1);
        return at + 1;
    }
    #close(container, at) {
        this.#stack.pop();
        this.#state = this.#stack.length === 0 ? 'end' : 'member';
        if (container.name !== undefined)
            this.#receiver.closed?.(container.name, this.#before + at + 1);
        return at + 1;
    }
    #colon(byte, at) {
        if (byte !== COLON)
            throw notJson();
        this.#state = 'value';
        return at + 1;
    }
    #begin(state, at) {
        this.#state = state;
        this.#start = at;
        this.#depth = 0;
        this.#escaped = false;
        this.#parts = [];
        this.#partBytes = 0;
    }
    /** To the end of the string, or of the chunk. */
    #string(bytes, from) {
        const start = this.#escaped ? from + 1 : from;
        this.#escaped = false;
        const quote = bytes.indexOf(QUOTE, start);
        const end = quote < 0 ? bytes.length : quote;
        let slashes = 0;
        while (end - slashes > start && bytes[end - 1 - slashes] === BACKSLASH)
            slashes++;
        if (quote < 0)
            this.#escaped = slashes % 2 === 1;
        else if (slashes % 2 === 0)
            this.#endString(bytes, quote);
        return Math.min(bytes.length, end + 1);
    }
    #endString(bytes, quote) {
        this.#inString = false;
        if (this.#state === 'key')
            this.#endKey(bytes, quote);
        else if (this.#depth === 0)
            this.#complete(bytes, quote + 1);
    }
    #endKey(bytes, quote) {
        this.#stash(bytes, quote);
        const container = this.#stack.at(-1);
        const plan = container.kind === 'object' ? container.keys.get(keyText(Buffer.concat(this.#parts))) : undefined;
        this.#plan = (typeof plan === 'function' ? plan() : plan) ?? null;
        this.#state = 'colon';
    }
    /** Over brackets and scalars, to the next string or the end of the value. */
    #skip(bytes, from) {
        for (let at = from; at < bytes.length; at++) {
            const byte = bytes[at];
            if (byte === QUOTE) {
                this.#inString = true;
                return at + 1;
            }
            if (byte === OPEN_OBJECT || byte === OPEN_ARRAY)
                this.#deeper();
            else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY || this.#depth === 0) {
                const ends = this.#ends(byte);
                if (ends)
                    return this.#complete(bytes, ends === 'after' ? at + 1 : at);
            }
        }
        return bytes.length;
    }
    #deeper() {
        if (++this.#depth > MAX_DEPTH)
            throw tooDeep();
    }
    #ends(byte) {
        if (this.#depth > 0)
            return --this.#depth === 0 ? 'after' : null;
        const delimits = byte <= 0x20 || byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY;
        return delimits ? 'before' : null;
    }
    #complete(bytes, end) {
        const plan = this.#plan;
        this.#stash(bytes, end);
        this.#state = this.#stack.length === 0 ? 'end' : 'member';
        if (plan?.kind !== 'keep')
            return end;
        if (this.#partBytes > plan.maxBytes)
            this.#receiver.tooLong(plan.slot, this.#partBytes);
        else
            this.#receiver.kept(plan.slot, this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts));
        return end;
    }
    /** Remembers what this chunk holds of the value, if it is wanted and not too long. */
    #stash(bytes, end) {
        const limit = this.#state === 'key' ? MAX_KEY_BYTES : this.#plan?.kind === 'keep' ? this.#plan.maxBytes : -1;
        this.#partBytes += end - this.#start;
        if (this.#partBytes > limit)
            this.#parts = [];
        else
            this.#parts.push(bytes.subarray(this.#start, end));
    }
}
export function isBlank(bytes) {
    return bytes.every(byte => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}
function keyText(raw) {
    if (!raw.includes(BACKSLASH))
        return raw.toString('utf8');
    try {
        return String(JSON.parse(`"${raw.toString('utf8')}"`));
    }
    catch {
        throw notJson();
    }
}
function notJson() {
    return new Unreadable({ what: 'The text is not JSON.', fix: FETCH_AGAIN });
}
