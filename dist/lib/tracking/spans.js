import { currentEvent, isFields, textIn } from "../logs/body-shape.js";
import { toEvent } from "../logs/transcript.js";
import { conversationOf } from "./conversation.js";
import { addScore, addSubtask, addTool, boundaryContent, errorOf, marker, sandboxContent, } from "./event-content.js";
import { endOf } from "./event-times.js";
import { plain } from "./span-tree.js";
import { timeNs } from "./times.js";
import { Twins } from "./twins.js";
import { withheldEvent } from "./withheld-events.js";
/** Events within events of old versions. */
const MAX_DEPTH = 50;
/** Ids that a sample may make known, and spans that it may leave open: what goes beyond is told by markers. */
const MAX_KNOWN = 500_000;
const MAX_OPEN = 20_000;
/** Inspect's have 22. */
const MAX_ID_CHARACTERS = 200;
/** Steps within steps. */
const MAX_STEPS = 500;
export class SampleSpans {
    #tree;
    #models;
    #withTexts;
    #known = new Map();
    #seen = new Set();
    #pending = new Map();
    #twins = new Twins();
    /** Tools by the id of the agent that they started. */
    #agents = new Map();
    /** Of the event before, for those that say no time. */
    #nowNs;
    constructor({ tree, models, withTexts }) {
        this.#tree = tree;
        this.#models = models;
        this.#withTexts = withTexts;
        this.#nowNs = tree.root.startNs;
    }
    /** @param failure what ended the sample, if it was an error. */
    async *of(body, { endNs, failure }) {
        const { root } = this.#tree;
        const scope = { base: root, steps: [], path: '', depth: 0 };
        for await (const element of body.events())
            yield* this.#element(element, scope);
        if (this.#withTexts && this.#models.calls === 0)
            await this.#addConversation(body);
        yield* endSample(this.#tree, { endNs, failure });
    }
    async #addConversation(body) {
        const messages = await conversationOf(body);
        const { content } = this.#tree.root;
        if (content && messages.length > 0)
            content.outputs = { ...fieldsIn(content.outputs), messages };
    }
    async *#element(element, scope) {
        if (element.kind === 'read')
            return yield* this.#event(element.value, { scope, index: element.index });
        const size = element.kind === 'too-large' ? { 'inspect.size_bytes': element.sizeBytes } : {};
        this.#tree.mark(this.#around(null, scope), {
            name: element.kind === 'too-large' ? 'event too large' : 'event unreadable',
            timeNs: this.#nowNs,
            attributes: { 'inspect.event_index': element.index, ...size },
        });
    }
    async *#event(raw, { scope, index }) {
        const event = toEvent(this.#withTexts ? raw : withheldEvent(raw), index);
        this.#nowNs = timeNs(event.timestamp) ?? this.#nowNs;
        const place = this.#placeOf(event, scope);
        if (place === null)
            return;
        const at = { scope, place, raw };
        switch (event.kind) {
            case 'span_begin':
                return this.#begin(event, at);
            case 'span_end':
                return yield* this.#end(event);
            case 'step_begin':
                return this.#beginStep(event, at);
            case 'step_end':
                return yield* this.#endStep(event, scope);
            case 'model': {
                const content = await this.#models.contentOf(event, this.#shown(event));
                return yield* this.#leaf(event, { ...at, content });
            }
            case 'tool':
                return yield* this.#tool(event, at);
            case 'score':
                return yield* this.#score(event, at);
            case 'error':
                return this.#tree.fail(this.#around(event, scope), { ...errorOf(event), timeNs: this.#nowNs });
            case 'sample_limit':
                this.#tree.set(this.#around(event, scope), { 'inspect.limit': event.type.slice(0, 100) });
                return this.#tree.mark(this.#around(event, scope), marker(event, this.#nowNs));
            case 'other':
                if (event.event === 'subtask')
                    return yield* this.#subtask(event, at);
                if (event.event === 'sandbox')
                    return yield* this.#leaf(event, { ...at, content: sandboxContent(event, this.#shown(event)) });
                return this.#tree.mark(this.#around(event, scope), marker(event, this.#nowNs));
        }
    }
    /** Null: the same event was there already. */
    #placeOf(event, scope) {
        if (event.uuid === null || !hasRoom(this.#seen, event.uuid))
            return this.#numbered(event, scope);
        const key = `${event.kind}:${event.uuid}`;
        if (this.#pending.has(key))
            return key;
        // Two spans under one id are two spans.
        if (this.#seen.has(key))
            return event.kind === 'span_begin' ? this.#numbered(event, scope) : null;
        this.#seen.add(key);
        return key;
    }
    /** What is nested in an event that was logged twice, unfinished and whole, comes twice, too. */
    #numbered({ index }, { path }) {
        const place = `#${path}${index}`;
        if (path === '')
            return place;
        if (this.#seen.has(place))
            return null;
        if (hasRoom(this.#seen, ''))
            this.#seen.add(place);
        return place;
    }
    #shown(event) {
        return { withTexts: this.#withTexts, endNs: endOf(event, this.#nowNs) ?? this.#nowNs };
    }
    /** The span that an event names; where it names none, the innermost step; else the root. */
    #around(event, { base, steps }) {
        const spanId = event?.spanId ?? null;
        return (spanId === null ? undefined : this.#known.get(spanId)) ?? steps.at(-1)?.node ?? base;
    }
    #begin(event, at) {
        const parent = event.parentId === null ? undefined : this.#known.get(event.parentId);
        const caller = event.id === null ? undefined : this.#agents.get(event.id);
        const node = this.#open(event, { ...at, parent: parent ?? caller ?? this.#around(null, at.scope) });
        if (node && event.id !== null && hasRoom(this.#known, event.id))
            this.#known.set(event.id, node);
    }
    #beginStep(event, at) {
        const { steps } = at.scope;
        const node = this.#open(event, { ...at, parent: this.#around(null, at.scope) });
        const { name, type } = event;
        if (node && steps.length < MAX_STEPS)
            steps.push({ node, name, type });
    }
    #open(event, { parent, place, raw }) {
        const content = boundaryContent(event, this.#withTexts);
        if (this.#tree.openCount >= MAX_OPEN) {
            this.#tree.mark(parent, { name: `span ${content.name}`, timeNs: this.#nowNs, attributes: {} });
            return null;
        }
        const node = this.#tree.open({ place, parent, startNs: this.#nowNs, content });
        this.#twins.await(node, { type: event.type, name: textIn(raw.name) });
        return node;
    }
    *#end({ id }) {
        const node = id === null ? undefined : this.#known.get(id);
        if (node)
            yield* this.#close(node);
    }
    *#endStep({ name, type }, { steps }) {
        const at = steps.findLastIndex(step => step.name === name && step.type === type);
        if (at >= 0)
            for (const { node } of steps.splice(at).reverse())
                yield* this.#close(node);
    }
    *#close(node) {
        this.#twins.forget(node);
        if (node.isPending)
            node.endedNs = this.#nowNs;
        else
            yield* this.#tree.close(node, this.#nowNs);
    }
    async *#tool(event, at) {
        const around = this.#known.get(event.spanId ?? '') ?? null;
        const twin = this.#pending.get(at.place) ?? this.#twins.ofTool({ name: textIn(at.raw.function), around });
        const content = twin?.content ?? plain('tool', 'TOOL');
        addTool(content, event, this.#shown(event));
        yield* this.#enclosing(event, { ...at, twin, content });
    }
    async *#subtask(event, at) {
        const twin = this.#pending.get(at.place) ?? this.#twins.ofKind('subtask', this.#around(event, at.scope));
        const name = textIn(event.raw.name);
        const content = twin?.content ?? boundaryContent({ name, type: textIn(event.raw.type), id: null }, false);
        addSubtask(content, event, this.#shown(event));
        yield* this.#enclosing(event, { ...at, twin, content });
    }
    *#score(event, at) {
        const around = this.#around(event, at.scope);
        const twin = event.intermediate ? null : this.#twins.ofKind('scorer', around);
        const content = twin?.content ?? plain(event.scorer?.slice(0, 200) ?? 'score', 'EVALUATOR');
        addScore(content, event, this.#shown(event));
        if (!twin)
            yield* this.#leaf(event, { ...at, content });
        else if (!this.#tree.hold(twin))
            yield* this.#tree.close(twin, null);
    }
    /** A tool or a subtask: of its own, or in the span around it that waited for it. */
    async *#enclosing(event, { twin, content, ...at }) {
        const node = twin ?? this.#nodeOf(event, { ...at, content });
        if (!twin)
            node.endedNs = this.#nowNs;
        if (this.#nowNs < node.startNs)
            node.startNs = this.#nowNs;
        const agent = event.kind === 'tool' ? event.agentSpanId : null;
        if (agent !== null && hasRoom(this.#agents, agent))
            this.#agents.set(agent, node);
        this.#tell(node, { event, place: at.place });
        yield* this.#nested(at.raw.events, { ...at.scope, base: node, steps: [], path: `${at.place}/` });
        if (!this.#tree.hold(node) || (node.endedNs !== null && !node.isPending))
            yield* this.#tree.close(node, null);
    }
    async *#nested(events, scope) {
        if (!Array.isArray(events) || events.length === 0)
            return;
        const nowNs = this.#nowNs;
        const inner = { ...scope, depth: scope.depth + 1 };
        if (inner.depth > MAX_DEPTH) {
            const attributes = { 'inspect.events': events.length };
            return this.#tree.mark(scope.base, { name: 'events too deep', timeNs: nowNs, attributes });
        }
        for (const [index, event] of events.entries())
            if (isFields(event))
                yield* this.#event(currentEvent(event), { scope: inner, index });
        for (const { node } of inner.steps.reverse())
            yield* this.#close(node);
        this.#nowNs = nowNs;
    }
    *#leaf(event, at) {
        const known = this.#pending.get(at.place);
        const node = known ?? this.#nodeOf(event, at);
        if (known?.content)
            known.content = { ...at.content, events: [...known.content.events, ...at.content.events] };
        this.#tell(node, { event, place: at.place });
        if (!node.isPending)
            yield* this.#tree.close(node, null);
    }
    #nodeOf(event, { scope, place, content }) {
        return this.#tree.open({ place, parent: this.#around(event, scope), startNs: this.#nowNs, content });
    }
    /** An event that was not finished when it was logged is waited for: it may follow once more, whole. */
    #tell(node, { event, place }) {
        node.toldEndNs = event.pending ? null : endOf(event, this.#nowNs);
        node.isPending = event.pending && event.uuid !== null && this.#tree.hold(node);
        if (node.isPending)
            this.#pending.set(place, node);
        else
            this.#pending.delete(place);
        if (event.pending && node.content)
            node.content.attributes['inspect.unfinished'] = true;
        else if (node.content)
            delete node.content.attributes['inspect.unfinished'];
    }
}
const fieldsIn = (value) => (isFields(value) ? value : {});
const hasRoom = ({ size }, id) => size < MAX_KNOWN && id.length <= MAX_ID_CHARACTERS;
/** The root says how the sample ended, whatever went wrong on the way. */
export function* endSample(tree, { endNs, failure }) {
    const { content } = tree.root;
    if (content) {
        const isTold = content.events.some(({ attributes }) => attributes['exception.message'] === failure?.message);
        if (failure && !isTold)
            tree.fail(tree.root, failure);
        content.status = failure ? 'ERROR' : 'OK';
        content.statusMessage = failure?.message ?? '';
    }
    yield* tree.end(endNs);
}
