/**
 * Rows of one log look alike: between the values stand the same bytes (keys, brackets, spaces). The skeletons of rows
 * seen so far form a tree of such literals; a row that follows a path of it needs no parsing of keys at all.
 */
import { TOKEN_FIELDS } from "./amounts.js";
import { UNNAMED_SCORER } from "./sample.js";
import { Scanner, UNUSUAL } from "./scan.js";
/** What to do with the value behind a literal. */
export const ACTION = {
    end: 0,
    skip: 1,
    id: 2,
    epoch: 3,
    input: 4,
    target: 5,
    choices: 6,
    score: 7,
    metadata: 8,
    /** A field of one model's usage. */
    count: 9,
    totalTime: 10,
    workingTime: 11,
    error: 12,
    limit: 13,
};
const BY_KEY = new Map(Object.entries({
    id: ACTION.id,
    epoch: ACTION.epoch,
    input: ACTION.input,
    target: ACTION.target,
    choices: ACTION.choices,
    metadata: ACTION.metadata,
    total_time: ACTION.totalTime,
    working_time: ACTION.workingTime,
    error: ACTION.error,
    limit: ACTION.limit,
}));
export const USAGE_FIELDS = [...TOKEN_FIELDS, 'total_cost'];
/** Logs have a handful of row shapes; beyond this the rows have nothing in common. */
const MAX_JOINTS = 4096;
const LETTER_N = 0x6e;
export class Skeletons extends Scanner {
    roots = [];
    #scorers;
    #joints = 0;
    #path = this.roots;
    #literalStart = 0;
    constructor(scorers) {
        super();
        this.#scorers = scorers;
    }
    /** Learns the row that begins at `start`; it is whole and valid JSON. Gives up on what only schema.ts can judge. */
    learn(start) {
        if (this.#joints > MAX_JOINTS)
            return;
        this.#path = this.roots;
        this.#literalStart = start;
        let required = 0;
        const end = this.#object(start, (key, value) => {
            if (key === 'score')
                throw UNUSUAL;
            if (key === 'scores')
                return this.#scores(value);
            if (key === 'model_usage')
                return this.#usage(value);
            if (key === 'id' || key === 'epoch')
                required++;
            return this.#value(value, { action: BY_KEY.get(key) ?? ACTION.skip });
        });
        if (required === 2)
            this.#joint(end, { action: ACTION.end });
    }
    /** Past an object whose fields `field` gets past; a key that repeats is left to the JSON parser. */
    #object(start, field) {
        const keys = new Set();
        let at = this.firstKey(start);
        while (at >= 0) {
            const end = this.string(at);
            const key = String(JSON.parse(this.bytes.toString('utf8', at - 1, end)));
            if (keys.has(key))
                throw UNUSUAL;
            keys.add(key);
            at = this.nextKey(field(key, this.colon(end)));
        }
        return ~at;
    }
    #value(at, what) {
        this.#joint(at, what);
        this.#literalStart = this.skip(at);
        return this.#literalStart;
    }
    /** A score of null is part of the literal: no score. */
    #scores(start) {
        if (this.bytes[start] === LETTER_N)
            return this.skip(start);
        return this.#object(start, (name, score) => {
            if (name === UNNAMED_SCORER)
                throw UNUSUAL;
            if (this.bytes[score] === LETTER_N)
                return this.skip(score);
            return this.#score(score, this.#scorers.number(name));
        });
    }
    #score(start, which) {
        let values = 0;
        const end = this.#object(start, (key, value) => {
            if (key === 'value')
                values++;
            return this.#value(value, { action: key === 'value' ? ACTION.score : ACTION.skip, which });
        });
        // A score without its value is NaN, which no literal says.
        if (values === 0)
            throw UNUSUAL;
        return end;
    }
    #usage(start) {
        if (this.bytes[start] === LETTER_N)
            return this.skip(start);
        return this.#object(start, (_, model) => this.#counts(model));
    }
    #counts(start) {
        let opens = true;
        const end = this.#object(start, (key, value) => {
            const past = this.#value(value, { action: ACTION.count, which: USAGE_FIELDS.indexOf(key), opens });
            opens = false;
            return past;
        });
        // A model without counts is one that no literal can count.
        if (opens)
            throw UNUSUAL;
        return end;
    }
    /** Extends the path by the literal that ends at `end`, unless it is known: what follows a literal, it determines. */
    #joint(end, { action = ACTION.skip, which = 0, opens = false }) {
        const literal = this.bytes.subarray(this.#literalStart, end);
        const known = this.#path.find(joint => literal.equals(joint.literal));
        const joint = known ?? toJoint(Uint8Array.from(literal), { action, which, opens });
        if (!known) {
            this.#path.push(joint);
            this.#joints++;
        }
        this.#path = joint.next;
    }
}
function toJoint(literal, what) {
    return { literal, words: new Int32Array(literal.buffer, 0, literal.length >> 2), ...what, next: [] };
}
