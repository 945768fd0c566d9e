/**
 * zstd: the compression of logs since Inspect 0.3.206. Members beyond 200 MiB are several frames, and Node's decoder
 * stops after the first without a word, so frames are told apart here and decoded one by one.
 * @see RFC 8878, 3.1
 */
import { FETCH_AGAIN, Unreadable } from "./unreadable.js";
const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const HEADER_FIELDS = { dictionary: [0, 1, 2, 4], contentSize: [0, 2, 4, 8] };
/** Cuts a stream of bytes at the ends of frames, by headers alone. */
export async function* framePieces(chunks) {
    const cutter = new FrameCutter();
    for await (const chunk of chunks)
        yield* cutter.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    if (!cutter.between)
        throw broken();
}
class FrameCutter {
    /** Bytes of the frame that still belong to it whatever they say. */
    #body = 0;
    #lastBlock = false;
    #checksum = 0;
    #skippable = false;
    #head = Buffer.alloc(0);
    #expects = 'frame';
    /** At the end of a frame, where a member may end. */
    get between() {
        return this.#expects === 'frame' && this.#head.length === 0 && this.#body === 0;
    }
    *push(chunk) {
        const bytes = this.#head.length === 0 ? chunk : Buffer.concat([this.#head, chunk]);
        this.#head = Buffer.alloc(0);
        let from = 0;
        let at = 0;
        while (at < bytes.length || this.#ends()) {
            if (this.#ends()) {
                if (!this.#skippable)
                    yield { bytes: bytes.subarray(from, at), last: true };
                from = at;
                this.#reset();
            }
            else if (this.#body > 0) {
                const step = Math.min(this.#body, bytes.length - at);
                at += step;
                this.#body -= step;
            }
            else {
                const step = this.#expects === 'frame' ? this.#frame(bytes, at) : this.#block(bytes, at);
                if (step === 0)
                    break;
                at += step;
            }
        }
        if (at > from && !this.#skippable)
            yield { bytes: bytes.subarray(from, at), last: false };
        this.#head = bytes.subarray(at);
    }
    #ends() {
        return this.#lastBlock && this.#body === 0;
    }
    #reset() {
        this.#lastBlock = false;
        this.#skippable = false;
        this.#expects = 'frame';
    }
    /** Length of the frame header at `at`; 0 when it is not all there yet. */
    #frame(bytes, at) {
        if (bytes.length - at < 8)
            return 0;
        const magic = bytes.readUInt32LE(at);
        if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE_MAGIC) {
            this.#skippable = true;
            this.#lastBlock = true;
            this.#body = bytes.readUInt32LE(at + 4);
            return 8;
        }
        if (magic !== FRAME_MAGIC)
            throw broken();
        const flags = bytes[at + 4];
        const single = (flags >> 5) & 1;
        this.#checksum = (flags >> 2) & 1 ? 4 : 0;
        this.#expects = 'block';
        const sizeField = HEADER_FIELDS.contentSize[(flags >> 6) & 3];
        this.#body = 1 - single + HEADER_FIELDS.dictionary[flags & 3] + (sizeField || single);
        return 5;
    }
    #block(bytes, at) {
        if (bytes.length - at < 3)
            return 0;
        const header = bytes.readUIntLE(at, 3);
        const type = (header >> 1) & 3;
        if (type === 3)
            throw broken();
        this.#lastBlock = (header & 1) === 1;
        this.#body = (type === 1 ? 1 : header >> 3) + (this.#lastBlock ? this.#checksum : 0);
        return 3;
    }
}
/** The bytes of one frame, taken from the pieces as they come. */
export async function* oneFrame(first, rest) {
    yield first.bytes;
    for (let piece = first; !piece.last; yield piece.bytes) {
        const next = await rest.next();
        if (next.done)
            throw broken();
        piece = next.value;
    }
}
/** The pure JavaScript decoder, for runtimes whose zlib has no zstd (Node 20); loaded only where it is needed. */
export async function* decodeInJavaScript(pieces) {
    const { Decompress } = await import('fzstd');
    let out = [];
    const open = () => new Decompress(chunk => out.push(chunk));
    let decoder = open();
    for await (const piece of pieces) {
        decoder.push(piece.bytes, piece.last);
        if (piece.last)
            decoder = open();
        yield* out;
        out = [];
    }
}
function broken() {
    return new Unreadable({ what: 'The zstd data is damaged.', fix: FETCH_AGAIN });
}
