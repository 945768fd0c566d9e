/** Oddities of one kind in one log: the first few are told, the rest counted. */
const TOLD_PER_CODE = 3;
export class Warnings {
    #byCode = new Map();
    /** Something of the log is missing or broken. */
    partial = false;
    note(code, message) {
        const known = this.#byCode.get(code) ?? { told: [], count: 0 };
        this.#byCode.set(code, known);
        known.count++;
        if (known.told.length < TOLD_PER_CODE)
            known.told.push(message);
    }
    /** Of an oddity that costs data. */
    lose(code, message) {
        this.partial = true;
        this.note(code, message);
    }
    list() {
        return [...this.#byCode].flatMap(([code, { told, count }]) => {
            const messages = told.map(message => message.replace(/\s+/g, ' '));
            if (count > told.length)
                messages.push(`… and ${count - told.length} more of this kind.`);
            return messages.map(message => ({ code, message }));
        });
    }
}
