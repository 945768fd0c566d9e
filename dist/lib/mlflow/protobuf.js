/**
 * The few forms of protobuf that spans need. A message is written from its end to its start: what is inside is there
 * before its length has to be, so nothing is measured first or copied.
 * https://protobuf.dev/programming-guides/encoding/
 */
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const FIRST_BYTES = 4096;
/** One large message must not be paid for ever. */
const MOST_KEPT_BYTES = 1 << 20;
/** Of the longest varint and its tag. */
const MOST_HEAD_BYTES = 16;
export class BackwardWriter {
    #bytes = Buffer.allocUnsafe(FIRST_BYTES);
    /** Everything from here on is written. */
    #start = FIRST_BYTES;
    /** How much is written: the place where a message ends, to be given to `message` when its fields are there. */
    get length() {
        return this.#bytes.length - this.#start;
    }
    text(field, text) {
        const size = Buffer.byteLength(text);
        this.#room(size + MOST_HEAD_BYTES);
        this.#start -= size;
        this.#bytes.write(text, this.#start, size, 'utf8');
        this.#head(field, size);
    }
    /** @param hex an even number of hexadecimal digits */
    hex(field, hex) {
        const size = hex.length >>> 1;
        this.#room(size + MOST_HEAD_BYTES);
        this.#start -= size;
        this.#bytes.write(hex, this.#start, size, 'hex');
        this.#head(field, size);
    }
    /** @param value an integer of 0 to 2³¹ − 1 */
    integer(field, value) {
        this.#room(MOST_HEAD_BYTES);
        this.#varint(value);
        this.#varint((field << 3) | VARINT);
    }
    signed64(field, value) {
        this.#room(MOST_HEAD_BYTES);
        this.#varint(BigInt.asUintN(64, BigInt(value)));
        this.#varint((field << 3) | VARINT);
    }
    double(field, value) {
        this.#room(MOST_HEAD_BYTES);
        this.#start -= 8;
        this.#bytes.writeDoubleLE(value, this.#start);
        this.#varint((field << 3) | FIXED64);
    }
    fixed64(field, value) {
        this.#room(MOST_HEAD_BYTES);
        this.#start -= 8;
        this.#bytes.writeBigUInt64LE(BigInt.asUintN(64, value), this.#start);
        this.#varint((field << 3) | FIXED64);
    }
    /** Makes one message of all that was written since `end`. */
    message(field, end) {
        this.#room(MOST_HEAD_BYTES);
        this.#head(field, this.length - end);
    }
    /** What was written, in bytes of its own. */
    finish() {
        const written = Uint8Array.prototype.slice.call(this.#bytes, this.#start);
        if (this.#bytes.length > MOST_KEPT_BYTES)
            this.#bytes = Buffer.allocUnsafe(FIRST_BYTES);
        this.#start = this.#bytes.length;
        return written;
    }
    #head(field, size) {
        this.#varint(size);
        this.#varint((field << 3) | LENGTH_DELIMITED);
    }
    #varint(value) {
        const bytes = varint(value);
        this.#start -= bytes.length;
        this.#bytes.set(bytes, this.#start);
    }
    #room(size) {
        if (this.#start >= size)
            return;
        const written = this.length;
        const bytes = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, written + size));
        this.#bytes.copy(bytes, bytes.length - written, this.#start);
        this.#start = bytes.length - written;
        this.#bytes = bytes;
    }
}
/** What stands before the bytes of a message. */
export function messageHead(field, size) {
    return Uint8Array.from([...varint((field << 3) | LENGTH_DELIMITED), ...varint(size)]);
}
/** Seven bits a byte, the lowest first; all but the last have the eighth one. */
function varint(value) {
    const bytes = [];
    if (typeof value === 'number') {
        let rest = value;
        for (; rest > 0x7f; rest = Math.floor(rest / 128))
            bytes.push((rest % 128) | 0x80);
        return [...bytes, rest];
    }
    let rest = value;
    for (; rest > 0x7fn; rest >>= 7n)
        bytes.push(Number(rest & 0x7fn) | 0x80);
    return [...bytes, Number(rest)];
}
