const KINDS = ['tool', 'scorer', 'subtask'];
/** Spans that wait at the same time; no agent calls more tools at once. */
const MAX_WAITING = 1_000;
export class Twins {
    /** In the order in which they began. */
    #waiting = new Map();
    await(node, { type, name }) {
        if (type !== null && KINDS.includes(type) && this.#waiting.size < MAX_WAITING)
            this.#waiting.set(node, { type, name });
    }
    forget(node) {
        this.#waiting.delete(node);
    }
    /** The tool's event names a span around that of the tool: it was made before that began. Null: any. */
    ofTool({ name, around }) {
        for (const [node, span] of this.#waiting)
            if (span.type === 'tool' && span.name === name && (around === null || isWithin(node, around)))
                return this.#found(node);
        return null;
    }
    /** The span itself, or the nearest one around it. */
    ofKind(type, within) {
        for (let at = within; at !== null; at = at.parent)
            if (this.#waiting.get(at)?.type === type)
                return this.#found(at);
        return null;
    }
    #found(node) {
        this.#waiting.delete(node);
        return node;
    }
}
/** No further up than a handoff lies between the two. */
const MAX_LEVELS = 4;
function isWithin(node, around) {
    let at = node;
    for (let level = 0; at !== null && level < MAX_LEVELS; level++, at = at.parent)
        if (at === around)
            return true;
    return false;
}
