import { parseJson } from "./json.js";
import { RowParser } from "./row.js";
import { toSummary } from "./sample.js";
import { INCOMPLETE, UNUSUAL } from "./scan.js";
import { parseSample } from "./schema.js";
import { FETCH_AGAIN, oneLine, Unreadable } from "./unreadable.js";
import { isBlank } from "./walk.js";
/** Far above any real row (a few kilobytes); a longer one is no summary. */
export const MAX_ROW_BYTES = 64 << 20;
const FIRST_WINDOW_BYTES = 1 << 16;
/** Zero bytes behind the content, for which scan.ts asks. */
const PADDING_BYTES = 16;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const [OPEN_LIST, CLOSE_LIST, COMMA] = [0x5b, 0x5d, 0x2c];
export class SummaryReader {
    #parser;
    #context;
    #receiver;
    #maxRowBytes;
    #window = Buffer.alloc(FIRST_WINDOW_BYTES + PADDING_BYTES);
    #start = 0;
    #rowStart = 0;
    #end = 0;
    /** Not worth another try before so many bytes are there. */
    #wanted = 0;
    #position = 0;
    #state = 'before';
    #isAfterComma = false;
    /** What is wrong with the list around its rows, which are read all the same; the first such thing. */
    malformed = null;
    constructor(context, receiver, { maxRowBytes = MAX_ROW_BYTES } = {}) {
        this.#context = context;
        this.#maxRowBytes = maxRowBytes;
        this.#parser = new RowParser(context);
        this.#receiver = receiver;
    }
    /** While the receiver is told of a row: its bytes. */
    rowBytes() {
        return this.#window.subarray(this.#rowStart, this.#start);
    }
    push(chunk) {
        if (this.#state === 'after')
            this.#expectNothing(chunk);
        else
            this.#read(chunk);
    }
    #read(chunk) {
        this.#append(chunk);
        if (this.#end - this.#start < this.#wanted)
            return;
        this.#parser.load(this.#window, this.#end);
        while (this.#next())
            ;
        if (this.#state === 'after')
            this.#expectNothing(this.#window.subarray(this.#start, this.#end));
    }
    #expectNothing(bytes) {
        if (this.malformed === null && !isBlank(bytes))
            this.malformed = 'The list of samples is not all there is.';
    }
    /** @throws Unreadable when the list has no end. */
    finish() {
        if (this.#state === 'after')
            return;
        this.#wanted = 0;
        this.push(new Uint8Array(0));
        if (this.#state !== 'after')
            throw new Unreadable({
                what: `The list of samples ends in the middle, after sample ${this.#position}.`,
                fix: FETCH_AGAIN,
            });
    }
    /** Makes room by moving what is left to the front; a window that is still too small doubles. */
    #append(chunk) {
        const left = this.#end - this.#start;
        let capacity = this.#window.length;
        while (capacity < left + chunk.length + PADDING_BYTES)
            capacity *= 2;
        const target = capacity > this.#window.length ? Buffer.alloc(capacity) : this.#window;
        if (target !== this.#window || this.#end + chunk.length + PADDING_BYTES > capacity) {
            this.#window.copy(target, 0, this.#start, this.#end);
            this.#start = 0;
            this.#end = left;
        }
        target.set(chunk, this.#end);
        this.#end += chunk.length;
        target.fill(0, this.#end, this.#end + PADDING_BYTES);
        this.#window = target;
    }
    /** One step; false when bytes are missing or the list has ended. */
    #next() {
        const at = this.#parser.space(this.#start);
        this.#start = at;
        if (at >= this.#end)
            return false;
        const byte = this.#window[at];
        if (this.#state === 'before' && !BYTE_ORDER_MARK.includes(byte)) {
            if (byte !== OPEN_LIST)
                throw new Unreadable({ what: 'The summaries are not a list.', fix: FETCH_AGAIN });
            this.#state = 'rows';
        }
        else if (byte === CLOSE_LIST) {
            this.#state = 'after';
            this.#start = at + 1;
            if (this.#isAfterComma)
                this.#misplaced('comma');
            return false;
        }
        else if (byte === COMMA) {
            if (this.#isAfterComma || this.#position === 0)
                this.#misplaced('comma');
            this.#isAfterComma = true;
        }
        else if (this.#state === 'rows') {
            if (!this.#isAfterComma && this.#position > 0)
                this.#misplaced('row');
            return this.#row(at);
        }
        this.#start = at + 1;
        return true;
    }
    #misplaced(what) {
        this.malformed ??= `The list of samples has ${what === 'comma' ? 'a comma too many' : 'no comma'} after sample ${this.#position}.`;
    }
    #row(at) {
        try {
            this.#rowStart = at;
            this.#start = this.#parser.parse(at);
            this.#position++;
            this.#isAfterComma = false;
            this.#receiver.row(this.#parser.row);
            return true;
        }
        catch (thrown) {
            if (thrown === INCOMPLETE)
                return this.#wait();
            if (thrown !== UNUSUAL)
                throw thrown;
            return this.#unusual(at);
        }
    }
    #unusual(at) {
        try {
            // The general parser tells of a row that is too deep; the rows behind it are none the worse.
            const end = this.#parser.skip(at, Number.POSITIVE_INFINITY);
            if (end === at)
                throw UNUSUAL;
            this.#start = end;
        }
        catch (thrown) {
            if (thrown === INCOMPLETE)
                return this.#wait();
            throw new Unreadable({
                what: `Sample ${this.#position + 1} of the summaries is not JSON, and has no end.`,
                fix: FETCH_AGAIN,
            });
        }
        this.#position++;
        this.#isAfterComma = false;
        if (this.#general(this.#window.subarray(at, this.#start)))
            this.#parser.learn(at);
        return true;
    }
    /** Whether the row is valid. */
    #general(bytes) {
        try {
            const { summary, ignored } = summaryFromJson(bytes, this.#context);
            this.#receiver.row(summary);
            for (const what of ignored)
                this.#receiver.ignored(this.#position, what);
            return ignored.length === 0;
        }
        catch (thrown) {
            this.#receiver.broken(this.#position, oneLine(thrown));
            return false;
        }
    }
    #wait() {
        const there = this.#end - this.#start;
        if (there > this.#maxRowBytes)
            throw new Unreadable({
                what: `Sample ${this.#position + 1} of the summaries is longer than ${this.#maxRowBytes} bytes.`,
                fix: FETCH_AGAIN,
            });
        this.#wanted = there * 2;
        return false;
    }
}
/** The general way: any row in a shape we know. */
export function summaryFromJson(bytes, context) {
    const { value, ignored } = parseSample(parseJson(bytes));
    return { summary: toSummary(value, sampleId(value.id, bytes), context), ignored };
}
/** Integers beyond 2^53 keep their digits: ids that differ must not become one. */
export function sampleId(id, bytes) {
    if (typeof id === 'string')
        return { id, numericId: false };
    if (!Number.isInteger(id) || Number.isSafeInteger(id))
        return { id: String(id), numericId: true };
    const exact = parseJson(bytes, { bigIntegersAsText: true });
    const digits = typeof exact === 'object' && exact !== null ? Reflect.get(exact, 'id') : id;
    return { id: String(digits), numericId: true };
}
