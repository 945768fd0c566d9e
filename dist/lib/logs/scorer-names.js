/** Every sample has a place for every scorer; a log of real life has a handful of them. */
export const MAX_SCORERS = 1000;
/** Names that are ignored are remembered only to be counted. */
const MAX_COUNTED = 100_000;
/** The scorers of a log, numbered in order of first appearance. */
export class ScorerNames {
    texts = [];
    #numbers = new Map();
    #ignored = new Set();
    constructor(texts = []) {
        for (const text of texts)
            this.number(text);
    }
    /** How many scorers came too late; counted up to a point. */
    get ignored() {
        return this.#ignored.size;
    }
    /** Its number; a new name gets the next one, or -1 when there are too many. */
    number(text) {
        const known = this.#numbers.get(text);
        if (known !== undefined)
            return known;
        if (this.texts.length >= MAX_SCORERS) {
            if (this.#ignored.size < MAX_COUNTED)
                this.#ignored.add(text);
            return -1;
        }
        this.#numbers.set(text, this.texts.length);
        return this.texts.push(text) - 1;
    }
}
