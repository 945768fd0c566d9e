import { exceptionOf, inputOf, kindOf, messageOf, modelOf, outputOf, toolUseOf, workingTimeOf, } from "./calls.js";
import { countOf, fieldsOf, firstOf, flagOf, textOf, told } from "./fields.js";
import { markerEvent } from "./markers.js";
import { plain } from "./messages.js";
import { momentsOf } from "./moments.js";
import { configOf, toolChoiceOf, toolsOf } from "./options.js";
import { scoreValue } from "./scores.js";
import { isoOf, secondsBetween, secondsOf } from "./spans.js";
import { usageOf } from "./usage.js";
export function tell(roots, join) {
    const moments = momentsOf(roots);
    const telling = {
        join,
        startNs: moments[0]?.atNs ?? 0n,
        open: new Map(),
        models: [],
        tools: [],
        scores: [],
    };
    const events = moments.flatMap(({ node, enters, atNs }) => enters ? begun(telling, node, atNs) : ended(telling, node, atNs));
    return { events, models: telling.models, tools: telling.tools, scores: telling.scores };
}
/** A leaf is its event alone; what has something in it is a span around that, too. */
function begun(telling, node, atNs) {
    const around = isSpan(node) ? [spanBegin(telling, node, atNs)] : [];
    const base = { ...baseOf(telling, node, atNs), span_id: isSpan(node) ? node.span.spanId : enclosing(node) };
    switch (kindOf(node)) {
        case 'model':
            return [...around, modelEvent(telling, node, base)];
        case 'tool':
            return [...around, toolEvent(telling, node, base)];
        case 'score':
        case 'span':
            return around;
    }
}
function ended(telling, node, atNs) {
    const spans = isSpan(node);
    const base = { ...baseOf(telling, node, atNs), span_id: spans ? node.span.spanId : enclosing(node) };
    const kind = kindOf(node);
    const { spanId: id } = node.span;
    return [
        ...markers(telling, node),
        ...(kind === 'score' ? scoreEvent(telling, node, base) : []),
        ...((kind === 'span' || kind === 'score') && isOrigin(node) ? [errorEvent(node, base)] : []),
        ...(spans ? [{ ...base, uuid: `${id}-end`, event: 'span_end', id }] : []),
    ];
}
const isSpan = (node) => kindOf(node) === 'span' || node.children.length > 0;
const enclosing = ({ parent }) => parent?.span.spanId ?? null;
/** Where an error came up, and not what passed it on. */
const isOrigin = ({ span, children }) => span.status === 'ERROR' && !children.some(child => child.span.status === 'ERROR');
function baseOf({ startNs }, { span }, atNs) {
    return {
        uuid: span.spanId,
        span_id: span.spanId,
        timestamp: isoOf(atNs),
        working_start: secondsBetween(startNs, atNs),
    };
}
function spanBegin(telling, node, atNs) {
    const { spanId: id, name } = node.span;
    const base = baseOf(telling, node, atNs);
    return {
        ...base,
        uuid: `${id}-begin`,
        event: 'span_begin',
        id,
        parent_id: enclosing(node),
        type: spanType(node),
        name,
    };
}
const spanType = ({ span }) => textOf(span.attributes['inspect.span_type']) ?? (span.type === '' ? 'span' : span.type.toLowerCase());
/** What happened within a span and took no time. */
function markers(telling, node) {
    const { events, spanId } = node.span;
    return events.flatMap((event, at) => {
        const base = {
            ...baseOf(telling, node, event.timeNs),
            uuid: `${spanId}-${at + 1}`,
            span_id: isSpan(node) ? spanId : enclosing(node),
        };
        return markerEvent(event, base);
    });
}
function errorEvent({ span }, base) {
    const { traceback } = exceptionOf(span);
    return {
        ...base,
        uuid: `${span.spanId}-error`,
        event: 'error',
        error: { message: messageOf(span), traceback, traceback_ansi: traceback },
    };
}
function modelEvent(telling, node, base) {
    const { span } = node;
    const known = modelOf(span);
    const model = known ?? 'unknown';
    const answer = outputOf(span);
    const shown = inputOf(span);
    const spoken = answer.message
        ? [{ ...answer.message, source: 'generate', ...(known === null ? {} : { model: known }) }]
        : [];
    const { messages, conversation } = telling.join([...shown, ...spoken], span.spanId);
    const message = answer.message ? messages.at(-1) : undefined;
    for (const call of message?.tool_calls ?? [])
        telling.open.set(call.id, call);
    const failed = span.status === 'ERROR' ? messageOf(span) : undefined;
    const { traceback } = exceptionOf(span);
    const event = {
        ...base,
        event: 'model',
        model,
        input: message ? messages.slice(0, -1) : messages,
        tools: toolsOf(span),
        tool_choice: toolChoiceOf(span),
        config: configOf(span),
        output: {
            model,
            choices: message ? [{ message, stop_reason: answer.stopReason }] : [],
            completion: message ? plain(message.content) : '',
            usage: usageOf(span),
            time: secondsOf(span),
        },
        ...(failed === undefined ? {} : { error: failed }),
        ...(failed === undefined || traceback === '' ? {} : { traceback }),
        ...cacheOf(span.attributes),
        ...roleOf(span.attributes),
        ...retriesOf(span.attributes),
        ...durationOf(node),
    };
    telling.models.push({ event, node, conversation });
    return event;
}
function cacheOf(attributes) {
    const cache = firstOf(attributes, 'inspect.cache', 'cache');
    return cache === 'read' || cache === 'write' ? { cache } : {};
}
function roleOf(attributes) {
    const role = textOf(attributes['inspect.role']);
    return role === null ? {} : { role };
}
function retriesOf(attributes) {
    const retries = countOf(attributes['inspect.retries']);
    return retries === null ? {} : { retries };
}
function durationOf({ span }) {
    const working = workingTimeOf(span) ?? secondsOf(span);
    return {
        ...(span.endNs === null ? {} : { completed: isoOf(span.endNs) }),
        ...(working === null ? {} : { working_time: working }),
    };
}
function toolEvent(telling, node, base) {
    const { span } = node;
    const use = toolUseOf(span);
    const call = callOf(telling, use);
    if (call)
        telling.open.delete(call.id);
    const agent = textOf(span.attributes['inspect.agent']);
    const event = {
        ...base,
        event: 'tool',
        type: 'function',
        id: call?.id ?? use.callId ?? span.spanId,
        function: use.function,
        arguments: Object.keys(use.arguments).length > 0 ? use.arguments : (call?.arguments ?? use.arguments),
        result: use.result,
        ...(use.error ? { error: use.error } : {}),
        ...(span.status === 'ERROR' ? { failed: true } : {}),
        ...(agent === null ? {} : { agent }),
        ...durationOf(node),
    };
    telling.tools.push(event);
    return event;
}
/** The model's call that this span answers: the one of its id, else the oldest open one of its name. */
function callOf({ open }, { callId, function: name }) {
    if (callId !== null)
        return open.get(callId);
    return [...open.values()].find(call => call.function === name);
}
function scoreEvent(telling, node, base) {
    const { span } = node;
    const outputs = fieldsOf(span.outputs);
    const value = 'value' in outputs ? outputs.value : span.outputs;
    if (value === undefined || value === null)
        return [];
    const scorer = textOf(span.attributes['inspect.scorer']) ?? scorerName(node);
    const event = {
        ...base,
        event: 'score',
        score: { value: scoreValue(value), ...answered(outputs) },
        ...targetOf(fieldsOf(span.inputs).target),
        intermediate: flagOf(firstOf(span.attributes, 'inspect.intermediate', 'intermediate')) === true,
        scorer,
    };
    telling.scores.push(event);
    return [event];
}
/** inspect-mlflow calls each "score", within the span of its scorer. */
function scorerName({ span, parent }) {
    return parent?.span.type === 'scorer' ? parent.span.name : span.name.replace(/^(inspect\/|score:)/, '');
}
function answered(outputs) {
    const answer = outputs.answer;
    const explanation = textOf(outputs.explanation);
    const metadata = fieldsOf(outputs.metadata);
    return {
        ...(typeof answer === 'string' ? { answer } : {}),
        ...(explanation === null ? {} : { explanation }),
        ...(Object.keys(metadata).length === 0 ? {} : { metadata: { ...metadata } }),
    };
}
function targetOf(target) {
    if (target === undefined || target === null)
        return {};
    return { target: Array.isArray(target) ? target.map(told) : told(target) };
}
