/**
 * One row of summaries.json → SampleSummary, along the skeletons of earlier rows and straight from the bytes: no
 * string is made of what is not kept. Whatever does not fit goes to schema.ts by throwing UNUSUAL; a test holds the
 * two against each other.
 */
import { isAmount, isSeconds, noUsage } from "./amounts.js";
import { fingerprintInput } from "./fingerprint.js";
import { parseJson } from "./json.js";
import { cutError, emptySummary, metadataText, setScore, toScoreValue } from "./sample.js";
import { INCOMPLETE, UNUSUAL } from "./scan.js";
import { ACTION, Skeletons, USAGE_FIELDS } from "./skeleton.js";
import { TextScanner } from "./text-scan.js";
const [QUOTE, OPEN_OBJECT, OPEN_ARRAY] = [0x22, 0x7b, 0x5b];
const [LETTER_N, LETTER_T, LETTER_F] = [0x6e, 0x74, 0x66];
/** An integer of more digits may not survive as a number. */
const SAFE_DIGITS = 15;
const COUNTS = [
    'inputTokens',
    'outputTokens',
    'totalTokens',
    'cacheReadTokens',
    'cacheWriteTokens',
    'reasoningTokens',
];
const COST = USAGE_FIELDS.indexOf('total_cost');
export class RowParser extends TextScanner {
    #skeletons;
    #metadataKeys;
    #scores = [];
    /** Models of the row that have no price. */
    #unpriced = 0;
    #oddNumbers;
    /** Numbers of the row that cannot be, and those of them that are tokens. */
    #odd = 0;
    #oddTokens = 0;
    row = emptySummary();
    constructor(context) {
        super();
        this.#skeletons = new Skeletons(context.scorers);
        this.#metadataKeys = context.metadataKeys;
        this.#oddNumbers = context.odd;
    }
    /** So that rows of the same shape as the one at `start`, which is valid, are understood from now on. */
    learn(start) {
        this.#skeletons.load(this.bytes, this.end);
        try {
            this.#skeletons.learn(start);
        }
        catch (thrown) {
            // What the scanner does not understand has no skeleton; such rows stay with schema.ts.
            if (thrown !== UNUSUAL && thrown !== INCOMPLETE)
                throw thrown;
        }
    }
    /** Past the row at `start`, whose content is then in `row`. Throws INCOMPLETE or UNUSUAL. */
    parse(start) {
        this.row = emptySummary();
        this.#scores.length = 0;
        this.#unpriced = 0;
        this.#odd = 0;
        this.#oddTokens = 0;
        let joints = this.#skeletons.roots;
        for (let at = start;;) {
            let joint = joints[0];
            for (let i = 1; joint !== undefined && !this.#stands(joint, at); i++)
                joint = joints[i];
            if (joint === undefined)
                throw UNUSUAL;
            at += joint.literal.length;
            if (joint.action === ACTION.skip)
                at = this.bytes[at] === QUOTE ? this.string(at + 1) : this.skip(at);
            else if (joint.action !== ACTION.end)
                at = this.#field(joint, at);
            else
                return this.#close(at);
            joints = joint.next;
        }
    }
    #close(at) {
        // A copy is exactly as long as it must be; a grown array has room for 16 more.
        this.row.scores = this.#scores.slice();
        if (this.#oddTokens > 0)
            this.row.usage = null;
        else if (this.row.usage !== null)
            this.row.usage.costComplete = this.#unpriced === 0;
        this.#oddNumbers.count += this.#odd;
        return at;
    }
    #stands({ literal, words }, at) {
        const { bytes, view } = this;
        if (at + literal.length > this.end)
            return false;
        let p = at;
        for (let i = 0; i < words.length; i++, p += 4)
            if (view.getInt32(p, true) !== words[i])
                return false;
        for (let i = p - at; i < literal.length; i++, p++)
            if (bytes[p] !== literal[i])
                return false;
        return true;
    }
    #field(joint, at) {
        const { action } = joint;
        switch (action) {
            case ACTION.score:
                return this.#score(joint.which, at);
            case ACTION.id:
                return this.#id(at);
            case ACTION.epoch:
                return this.#epoch(at);
            case ACTION.count:
                return this.#count(joint, at);
        }
        if (this.bytes[at] === LETTER_N)
            return this.#word(at, 'null');
        switch (action) {
            case ACTION.input:
                return this.#input(at);
            case ACTION.target:
            case ACTION.choices:
                return this.#texts(action, at);
            case ACTION.metadata:
                return this.#metadata(at);
            case ACTION.totalTime:
            case ACTION.workingTime:
                return this.#seconds(action, at);
            default:
                return this.#ending(action, at);
        }
    }
    #id(at) {
        if (this.bytes[at] === QUOTE) {
            const end = this.readText(at + 1);
            this.row.id = this.text;
            return end;
        }
        const end = this.number(at);
        if (!Number.isInteger(this.value))
            throw UNUSUAL;
        this.row.id = end - at <= SAFE_DIGITS ? `${this.value}` : this.#digits(at, end);
        this.row.numericId = true;
        return end;
    }
    #digits(at, end) {
        const digits = this.bytes.toString('latin1', at, end);
        if (!/^-?\d+$/.test(digits))
            throw UNUSUAL;
        return digits;
    }
    #epoch(at) {
        const end = this.number(at);
        const epoch = this.value | 0;
        if (epoch !== this.value || epoch < 1)
            throw UNUSUAL;
        this.row.epoch = epoch;
        return end;
    }
    #input(at) {
        const isText = this.bytes[at] === QUOTE;
        const end = isText ? this.readFingerprint(at + 1) : this.skip(at);
        if (!isText && this.bytes[at] !== OPEN_ARRAY)
            throw UNUSUAL;
        this.row.inputFingerprint = isText ? this.fingerprint : fingerprintInput(this.#json(at, end));
        return end;
    }
    #texts(action, at) {
        const isText = this.bytes[at] === QUOTE;
        if (!isText && this.bytes[at] !== OPEN_ARRAY)
            throw UNUSUAL;
        const end = isText ? this.readFingerprint(at + 1) : this.readListFingerprint(at);
        if (action === ACTION.target)
            this.row.targetFingerprint = this.fingerprint;
        else
            this.row.choicesFingerprint = this.fingerprint;
        return end;
    }
    #score(scorer, at) {
        switch (this.bytes[at]) {
            case QUOTE: {
                const end = this.readText(at + 1);
                setScore(this.#scores, scorer, this.text);
                return end;
            }
            case OPEN_OBJECT:
            case OPEN_ARRAY: {
                const end = this.skip(at);
                setScore(this.#scores, scorer, toScoreValue(this.#json(at, end)));
                return end;
            }
            case LETTER_T:
                setScore(this.#scores, scorer, true);
                return this.#word(at, 'true');
            case LETTER_F:
                setScore(this.#scores, scorer, false);
                return this.#word(at, 'false');
            case LETTER_N:
                setScore(this.#scores, scorer, Number.NaN);
                return this.#word(at, 'null');
            default: {
                const end = this.number(at);
                setScore(this.#scores, scorer, this.value);
                return end;
            }
        }
    }
    #metadata(start) {
        if (this.#metadataKeys.length === 0)
            return this.skip(start);
        const kept = Object.create(null);
        let at = this.firstKey(start);
        while (at >= 0) {
            const value = this.colon(this.readText(at));
            const key = this.text;
            const end = this.skip(value);
            const text = this.#metadataKeys.includes(key) ? metadataText(this.#json(value, end)) : null;
            if (text !== null)
                kept[key] = text;
            at = this.nextKey(end);
        }
        this.row.metadata = kept;
        return ~at;
    }
    #count({ which, opens }, at) {
        this.row.usage ??= noUsage();
        if (opens)
            this.#unpriced++;
        if (which < 0)
            return this.skip(at);
        if (this.bytes[at] === LETTER_N)
            return this.#word(at, 'null');
        const end = this.number(at);
        if (!isAmount(this.value))
            this.#countOdd(which);
        else {
            addCount(this.row.usage, which, this.value);
            if (which === COST)
                this.#unpriced--;
        }
        return end;
    }
    #countOdd(which) {
        this.#odd++;
        if (which !== COST)
            this.#oddTokens++;
    }
    #seconds(action, at) {
        const end = this.number(at);
        if (!isSeconds(this.value))
            this.#odd++;
        else if (action === ACTION.totalTime)
            this.row.totalTime = this.value;
        else
            this.row.workingTime = this.value;
        return end;
    }
    #ending(action, at) {
        if (this.bytes[at] !== QUOTE)
            throw UNUSUAL;
        const end = this.readText(at + 1);
        if (action === ACTION.error)
            this.row.error = cutError(this.text);
        else
            this.row.limit = this.text;
        return end;
    }
    /** Past a word such as null, which must be all there. */
    #word(at, word) {
        const end = at + word.length;
        if (end >= this.end)
            throw INCOMPLETE;
        for (let i = 0; i < word.length; i++)
            if (this.bytes[at + i] !== word.charCodeAt(i))
                throw UNUSUAL;
        return end;
    }
    #json(at, end) {
        try {
            return parseJson(this.bytes.subarray(at, end));
        }
        catch {
            throw UNUSUAL;
        }
    }
}
/**
 * `which` is the place of the count in USAGE_FIELDS. Counts are stored as small integers wherever they are: as
 * doubles they would take three times the memory.
 */
function addCount(usage, which, value) {
    const small = value | 0;
    if (which === COST)
        usage.cost = (usage.cost ?? 0) + value;
    else if (small !== value)
        usage[COUNTS[which]] += value;
    else if (which === 0)
        usage.inputTokens += small;
    else if (which === 1)
        usage.outputTokens += small;
    else if (which === 2)
        usage.totalTokens += small;
    else if (which === 3)
        usage.cacheReadTokens += small;
    else if (which === 4)
        usage.cacheWriteTokens += small;
    else
        usage.reasoningTokens += small;
}
