/** The scorers of a log, numbered in order of first appearance. */
export class ScorerNames {
    texts = [];
    #numbers = new Map();
    constructor(texts = []) {
        for (const text of texts)
            this.number(text);
    }
    /** Its number; a new name gets the next one. */
    number(text) {
        const known = this.#numbers.get(text);
        if (known !== undefined)
            return known;
        this.#numbers.set(text, this.texts.length);
        return this.texts.push(text) - 1;
    }
}
