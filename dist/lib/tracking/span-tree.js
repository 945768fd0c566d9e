import { laterOf } from "./times.js";
import { spanIdOf } from "./trace-ids.js";
/** Markers of one span; state changes and log lines come by the ten thousand. */
const MAX_EVENTS = 500;
/** Characters of the markers of all open spans together. */
const MAX_MARKED_SIZE = 16 << 20;
/** Spans with what their events say that wait for their end: each may have a hundred thousand characters. */
const MAX_HELD = 200;
/** Deeper than any agent calls another; what would lie deeper lies beside. */
const MAX_DEPTH = 500;
export const plain = (name, type) => ({
    name,
    type,
    status: 'OK',
    statusMessage: '',
    inputs: undefined,
    outputs: undefined,
    attributes: {},
    events: [],
});
/** An error as MLflow shows it: the span's status, and an event with the message. */
export function fail(content, { type, message, traceback, timeNs }) {
    content.status = 'ERROR';
    content.statusMessage = message;
    const stack = traceback === null ? {} : { 'exception.stacktrace': traceback };
    const attributes = { 'exception.type': type, 'exception.message': message, ...stack };
    content.events.push({ name: 'exception', timeNs, attributes });
}
const [DEBUG, INFO, ERROR] = [10, 20, 40];
/** As MLflow's own client has it; its page hides what lies below the chosen level, and what says none. */
const INFO_TYPES = ['CHAT_MODEL', 'TOOL', 'AGENT'];
function logLevelOf({ type, events }) {
    if (events.some(({ name }) => name === 'exception'))
        return ERROR;
    return INFO_TYPES.includes(type) ? INFO : DEBUG;
}
export class SpanTree {
    root;
    #traceId;
    #sha256;
    #open = new Set();
    #held = new Set();
    #markedSize = 0;
    constructor({ traceId, sha256, ...root }) {
        this.#traceId = traceId;
        this.#sha256 = sha256;
        this.root = this.open({ place: 'root', parent: null, ...root });
    }
    get openCount() {
        return this.#open.size;
    }
    open({ place, parent: around, startNs, content }) {
        const parent = around?.depth === MAX_DEPTH ? around.parent : around;
        const node = {
            spanId: spanIdOf(this.#traceId, { place, sha256: this.#sha256 }),
            parent,
            depth: parent === null ? 0 : parent.depth + 1,
            startNs,
            content,
            latestNs: startNs,
            toldEndNs: null,
            isPending: false,
            endedNs: null,
            leftOut: 0,
            markedSize: 0,
        };
        this.#open.add(node);
        return node;
    }
    /** Without an end of its own a span ends with what lies within it. */
    *close(node, endNs) {
        const { content, parent, spanId, startNs, leftOut } = node;
        if (content === null)
            return;
        node.content = null;
        this.#open.delete(node);
        this.#held.delete(node);
        this.#markedSize -= node.markedSize;
        const end = laterOf(startNs, node.toldEndNs ?? endNs ?? laterOf(node.endedNs ?? startNs, node.latestNs));
        if (parent)
            parent.latestNs = laterOf(parent.latestNs, end);
        content.attributes['mlflow.spanLogLevel'] = logLevelOf(content);
        if (leftOut > 0)
            content.attributes['inspect.events_left_out'] = leftOut;
        yield { ...content, spanId, parentId: parent?.spanId ?? null, startNs, endNs: end };
    }
    /** Keeps a span whose event has told its part until it ends; false: there is no room, and it must be given out. */
    hold(node) {
        if (this.#held.size < MAX_HELD)
            this.#held.add(node);
        return this.#held.has(node);
    }
    /** On the span, or on the nearest one around it that has not ended. */
    mark(node, event) {
        this.#note(node, event, ({ events }) => events.push(event));
    }
    fail(node, failure) {
        this.#note(node, failure, content => fail(content, failure));
    }
    #note(node, told, add) {
        const open = this.#openAround(node);
        open.latestNs = laterOf(open.latestNs, told.timeNs);
        const size = sizeOf(told);
        if (open.content.events.length >= MAX_EVENTS || this.#markedSize + size > MAX_MARKED_SIZE) {
            open.leftOut++;
            return;
        }
        open.markedSize += size;
        this.#markedSize += size;
        add(open.content);
    }
    set(node, attributes) {
        Object.assign(this.#openAround(node).content.attributes, attributes);
    }
    #openAround(node) {
        let at = node;
        while (at.content === null && at.parent !== null)
            at = at.parent;
        if (at.content === null)
            throw new RangeError('a span was asked for after the root had ended');
        return at;
    }
    /** What is still open ends, the innermost first, and the root last. */
    *end(endNs) {
        for (const node of [...this.#open].reverse())
            if (node !== this.root) {
                if (node.content)
                    node.content.attributes['inspect.unfinished'] = true;
                yield* this.close(node, null);
            }
        yield* this.close(this.root, endNs);
    }
}
const sizeOf = ({ timeNs, ...told }) => JSON.stringify(told).length;
