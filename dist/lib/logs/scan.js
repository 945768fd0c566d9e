/**
 * A cursor over JSON bytes that are all in one buffer: skips, numbers, strings. The window ends in zero bytes, which
 * no JSON token contains, so loops need no bounds of their own; reaching the end means that bytes are missing.
 */
import { MAX_DEPTH } from "./json.js";
/** Thrown where the bytes end before the value does. */
export const INCOMPLETE = Symbol('incomplete');
/** Thrown where the narrow parser does not understand; the general one decides then. */
export const UNUSUAL = Symbol('unusual');
const [QUOTE, BACKSLASH, MINUS, DOT] = [0x22, 0x5c, 0x2d, 0x2e];
/** Beyond this the native search beats a loop. */
const SHORT_STRING_BYTES = 24;
/** Digits that a double holds whatever they are. */
const EXACT_DIGITS = 15;
const NUMBER_WORDS = ['NaN', 'Infinity', '-Infinity'];
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);
export class Scanner {
    bytes = Buffer.alloc(0);
    view = new DataView(new ArrayBuffer(0));
    end = 0;
    /** The number that `number` read last. */
    value = 0;
    /** `bytes` has at least one zero byte behind `end`. */
    load(bytes, end) {
        if (bytes !== this.bytes)
            this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.bytes = bytes;
        this.end = end;
    }
    space(at) {
        const bytes = this.bytes;
        let p = at;
        for (let byte = bytes[p]; byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;)
            byte = bytes[++p];
        return p;
    }
    /** Past the closing quote of a string; `at` is past the opening one. */
    string(at) {
        const bytes = this.bytes;
        const near = Math.min(at + SHORT_STRING_BYTES, this.end);
        for (let p = at; p < near; p++) {
            const byte = bytes[p];
            if (byte === QUOTE)
                return p + 1;
            if (byte === BACKSLASH)
                p++;
        }
        return this.#longString(at);
    }
    #longString(at) {
        const bytes = this.bytes;
        for (let quote = bytes.indexOf(QUOTE, at); quote >= 0 && quote < this.end; quote = bytes.indexOf(QUOTE, quote + 1)) {
            let slashes = 0;
            while (quote - slashes > at && bytes[quote - 1 - slashes] === BACKSLASH)
                slashes++;
            if (slashes % 2 === 0)
                return quote + 1;
        }
        throw INCOMPLETE;
    }
    /** Past any value that is not nested too deeply. */
    skip(at, maxDepth = MAX_DEPTH) {
        const bytes = this.bytes;
        let depth = 0;
        for (let p = at; p < this.end; p++) {
            const byte = bytes[p];
            if (byte === QUOTE)
                p = this.string(p + 1) - 1;
            else if (byte === 0x7b || byte === 0x5b)
                depth++;
            else if (byte === 0x7d || byte === 0x5d)
                depth--;
            else if (depth > 0 || !isDelimiter(bytes[p + 1]))
                continue;
            if (depth > maxDepth)
                throw UNUSUAL;
            if (depth < 0)
                return p;
            if (depth === 0)
                return this.#whole(p + 1);
        }
        throw INCOMPLETE;
    }
    /** A number at the very end of the bytes may go on. */
    #whole(at) {
        if (at >= this.end && this.bytes[at - 1] !== QUOTE && this.bytes[at - 1] !== 0x7d && this.bytes[at - 1] !== 0x5d)
            throw INCOMPLETE;
        return at;
    }
    /** Reads a plain number into `value`. */
    number(at) {
        const bytes = this.bytes;
        const negative = bytes[at] === MINUS;
        let p = negative ? at + 1 : at;
        let digits = 0;
        let scale = 0;
        let mantissa = 0;
        for (let byte = bytes[p];; byte = bytes[++p]) {
            if (byte >= 0x30 && byte <= 0x39) {
                mantissa = mantissa * 10 + byte - 0x30;
                digits++;
            }
            else if (byte === DOT && scale === 0)
                scale = digits + 1;
            else
                break;
        }
        if (digits === 0 || digits > EXACT_DIGITS || !isDelimiter(bytes[p]))
            return this.#anyNumber(at);
        if (p >= this.end)
            throw INCOMPLETE;
        const value = scale === 0 ? mantissa : mantissa / POWERS[digits - scale + 1];
        this.value = negative ? -value : value;
        return p;
    }
    /** What the quick way refuses: many digits, exponents, and what is no number at all. */
    #anyNumber(at) {
        const end = this.skip(at);
        const text = this.bytes.toString('latin1', at, end);
        const byte = this.bytes[at === end ? at : at + (this.bytes[at] === MINUS ? 1 : 0)];
        if (!(byte >= 0x30 && byte <= 0x39) && !NUMBER_WORDS.includes(text))
            throw UNUSUAL;
        this.value = Number(text);
        if (Number.isNaN(this.value) && text !== 'NaN')
            throw UNUSUAL;
        return end;
    }
    /** The key of the first field of the object at `at`; if there is none, `~` of the place behind it. */
    firstKey(at) {
        if (this.bytes[at] !== 0x7b)
            throw at < this.end ? UNUSUAL : INCOMPLETE;
        return this.#keyOrEnd(this.space(at + 1));
    }
    /** The same after a value. */
    nextKey(at) {
        const p = this.space(at);
        if (this.bytes[p] === 0x7d)
            return ~(p + 1);
        if (this.bytes[p] !== 0x2c)
            throw p < this.end ? UNUSUAL : INCOMPLETE;
        return this.#keyOrEnd(this.space(p + 1));
    }
    #keyOrEnd(at) {
        if (this.bytes[at] === QUOTE)
            return at + 1;
        if (at >= this.end)
            throw INCOMPLETE;
        if (this.bytes[at] === 0x7d)
            return ~(at + 1);
        throw UNUSUAL;
    }
    /** From behind a key to its value. */
    colon(at) {
        const p = this.space(at);
        if (this.bytes[p] !== 0x3a)
            throw p < this.end ? UNUSUAL : INCOMPLETE;
        return this.space(p + 1);
    }
}
function isDelimiter(byte) {
    return byte <= 0x20 || byte === 0x2c || byte === 0x7d || byte === 0x5d;
}
