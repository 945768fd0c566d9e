/** Strings in JSON bytes: their text, or only the fingerprint of it, made without a string. */
import { cutAt, hashBytes, SEPARATOR } from "./fingerprint.js";
import { INCOMPLETE, Scanner, UNUSUAL } from "./scan.js";
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const ESCAPES = {
    34: 0x22,
    92: 0x5c,
    47: 0x2f,
    98: 8,
    102: 12,
    110: 10,
    114: 13,
    116: 9,
};
const PLAIN_ESCAPES = Uint8Array.from({ length: 256 }, (_, byte) => ESCAPES[byte] ?? 0);
const CACHE_SLOTS = 1024;
const CACHED_BYTES = 24;
export class TextScanner extends Scanner {
    /** Fingerprint that was read last. */
    fingerprint = 0;
    /** Text that was read last. */
    text = '';
    #scratch = Buffer.alloc(1 << 14);
    #scratchView = new DataView(this.#scratch.buffer, this.#scratch.byteOffset, this.#scratch.byteLength);
    #nextBackslash = -1;
    #cache = new Array(CACHE_SLOTS).fill('');
    load(bytes, end) {
        super.load(bytes, end);
        this.#nextBackslash = -1;
    }
    /** Reads the text of the string at `at` (past its quote); short ones that repeat are made once. */
    readText(at) {
        const end = this.string(at);
        const length = end - 1 - at;
        if (this.#escapedBefore(at, end))
            this.text = this.#unescaped(at, end);
        else
            this.text = length <= CACHED_BYTES ? this.#cached(at, length) : this.bytes.toString('utf8', at, end - 1);
        return end;
    }
    #unescaped(at, end) {
        try {
            return String(JSON.parse(this.bytes.toString('utf8', at - 1, end)));
        }
        catch {
            throw UNUSUAL;
        }
    }
    /** Reads the fingerprint of the string at `at` (past its quote). */
    readFingerprint(at) {
        const end = this.string(at);
        if (end - 1 === at)
            this.fingerprint = 0;
        else if (!this.#escapedBefore(at, end))
            this.fingerprint = hashBytes(this.view, at, cutAt(this.bytes, at, end - 1));
        else {
            const length = this.#decode({ at, end: end - 1, into: 0 });
            this.fingerprint = hashBytes(this.#scratchView, 0, cutAt(this.#scratch, 0, length));
        }
        return end;
    }
    /** Reads the fingerprint of the list of strings whose bracket is at `at`. */
    readListFingerprint(at) {
        let p = this.space(at + 1);
        let length = 0;
        let texts = 0;
        let hasText = false;
        while (this.bytes[p] === QUOTE) {
            const end = this.string(p + 1);
            if (texts++ > 0)
                this.#room(length + 1)[length++] = SEPARATOR;
            hasText ||= end - 1 > p + 1;
            length = cutAt(this.#scratch, length, this.#decode({ at: p + 1, end: end - 1, into: length }));
            p = this.space(end);
            if (this.bytes[p] === 0x2c)
                p = this.space(p + 1);
        }
        if (this.bytes[p] !== 0x5d)
            throw p < this.end ? UNUSUAL : INCOMPLETE;
        this.fingerprint = hasText ? hashBytes(this.#scratchView, 0, length) : 0;
        return p + 1;
    }
    // Where the next backslash lies is searched once for all the strings before it.
    #escapedBefore(at, end) {
        if (this.#nextBackslash < at) {
            const found = this.bytes.indexOf(BACKSLASH, at);
            this.#nextBackslash = found < 0 ? this.bytes.length : found;
        }
        return this.#nextBackslash < end;
    }
    #cached(at, length) {
        const bytes = this.bytes;
        let slot = length;
        for (let i = 0; i < length; i++)
            slot = (Math.imul(slot, 31) + bytes[at + i]) | 0;
        const known = this.#cache[slot & (CACHE_SLOTS - 1)];
        if (known.length === length && isSame(known, bytes, at))
            return known;
        const text = bytes.toString('utf8', at, at + length);
        this.#cache[slot & (CACHE_SLOTS - 1)] = text;
        return text;
    }
    #room(bytes) {
        if (bytes <= this.#scratch.length)
            return this.#scratch;
        const larger = Buffer.alloc(2 ** Math.ceil(Math.log2(bytes)));
        this.#scratch.copy(larger);
        this.#scratch = larger;
        this.#scratchView = new DataView(larger.buffer, larger.byteOffset, larger.byteLength);
        return larger;
    }
    /** Decodes escapes into the scratch buffer as UTF-8; returns where the text ends in it. */
    #decode({ at, end, into }) {
        const bytes = this.bytes;
        const out = this.#room(into + end - at + 8);
        let from = at;
        let to = into;
        while (from < end) {
            const slash = this.#escapedBefore(from, end) ? this.#nextBackslash : end;
            to = this.#copy({ from, end: slash, to });
            if (slash >= end)
                break;
            const code = bytes[slash + 1];
            if (code === 0x75) {
                const unit = this.#unicode(slash + 2);
                const pair = isHigh(unit) && bytes[slash + 6] === BACKSLASH && bytes[slash + 7] === 0x75 ? this.#unicode(slash + 8) : 0;
                const paired = isLow(pair);
                to = encode(out, to, paired ? 0x10000 + ((unit & 0x3ff) << 10) + (pair & 0x3ff) : unit);
                from = slash + (paired ? 12 : 6);
            }
            else {
                if (PLAIN_ESCAPES[code] === 0)
                    throw UNUSUAL;
                out[to++] = PLAIN_ESCAPES[code];
                from = slash + 2;
            }
            // A backslash that is part of an escape is no longer the next one.
            if (this.#nextBackslash < from)
                this.#nextBackslash = -1;
        }
        return to;
    }
    #copy({ from, end, to }) {
        const source = this.view;
        const target = this.#scratchView;
        let p = from;
        let q = to;
        for (; p + 4 <= end; p += 4, q += 4)
            target.setInt32(q, source.getInt32(p));
        for (; p < end; p++)
            target.setUint8(q++, source.getUint8(p));
        return q;
    }
    #unicode(at) {
        const text = this.bytes.toString('latin1', at, at + 4);
        if (!/^[0-9a-fA-F]{4}$/.test(text))
            throw UNUSUAL;
        return Number.parseInt(text, 16);
    }
}
function isSame(text, bytes, at) {
    for (let i = 0; i < text.length; i++)
        if (text.charCodeAt(i) !== bytes[at + i])
            return false;
    return true;
}
function isHigh(unit) {
    return unit >= 0xd800 && unit < 0xdc00;
}
function isLow(unit) {
    return unit >= 0xdc00 && unit < 0xe000;
}
/** A lone half of a pair becomes U+FFFD, as in every encoder. */
function encode(out, at, codePoint) {
    const point = codePoint >= 0xd800 && codePoint < 0xe000 ? 0xfffd : codePoint;
    if (point < 0x80)
        return out.writeUInt8(point, at);
    if (point < 0x800)
        return out.writeUInt16BE(0xc080 | ((point & 0x7c0) << 2) | (point & 0x3f), at);
    const low = 0x8080 | ((point & 0xfc0) << 2) | (point & 0x3f);
    if (point < 0x10000)
        return out.writeUInt16BE(low, out.writeUInt8(0xe0 | (point >> 12), at));
    return out.writeUInt16BE(low, out.writeUInt16BE(0xf080 | ((point & 0x1c0000) >> 10) | ((point >> 12) & 0x3f), at));
}
