export class NotesOfTraces {
    #refused = new Map();
    #notes = new Set();
    /** The first reason is the cause of the others. */
    refused(traceId, reason) {
        if (!this.#refused.has(traceId))
            this.#refused.set(traceId, reason);
    }
    note(text) {
        this.#notes.add(text);
    }
    allRefused() {
        return [...this.#refused].map(([traceId, reason]) => ({ traceId, reason }));
    }
    all() {
        return [...this.#notes];
    }
}
