/** Messages and events of a body, typed as far as they are known: what a version added or left out is no failure. */
import { contentText, fieldIn, isFields, numberIn, textIn } from "./body-shape.js";
const fieldsIn = (raw, key) => {
    const value = fieldIn(raw, key);
    return isFields(value) ? value : null;
};
const listIn = (raw, key) => {
    const value = fieldIn(raw, key);
    return Array.isArray(value) ? value : [];
};
const text = (raw, key) => textIn(fieldIn(raw, key));
export function toMessage(raw) {
    const content = fieldIn(raw, 'content') ?? '';
    return {
        id: text(raw, 'id'),
        role: text(raw, 'role') ?? 'unknown',
        source: text(raw, 'source'),
        text: contentText(content),
        content,
        toolCalls: listIn(raw, 'tool_calls').map(toToolCall),
        toolCallId: text(raw, 'tool_call_id'),
        function: text(raw, 'function'),
        error: fieldIn(raw, 'error') ?? null,
        model: text(raw, 'model'),
        raw,
    };
}
function toToolCall(raw) {
    return {
        id: text(raw, 'id'),
        function: text(raw, 'function') ?? 'unknown',
        arguments: fieldIn(raw, 'arguments') ?? null,
    };
}
export function toEvent(raw, index) {
    const common = {
        index,
        uuid: text(raw, 'uuid'),
        spanId: text(raw, 'span_id'),
        timestamp: text(raw, 'timestamp'),
        completed: text(raw, 'completed'),
        workingTime: numberIn(fieldIn(raw, 'working_time')),
        pending: fieldIn(raw, 'pending') === true,
        raw,
    };
    const event = text(raw, 'event') ?? text(raw, 'type') ?? 'unknown';
    switch (event) {
        case 'model':
            return modelEvent(common);
        case 'tool':
            return toolEvent(common);
        case 'span_begin':
        case 'span_end':
            return boundary(common, event);
        case 'step':
            return boundary(common, text(raw, 'action') === 'end' ? 'step_end' : 'step_begin');
        case 'score':
            return {
                ...common,
                kind: 'score',
                scorer: text(raw, 'scorer'),
                score: fieldsIn(raw, 'score'),
                intermediate: fieldIn(raw, 'intermediate') === true,
            };
        case 'error':
            return {
                ...common,
                kind: 'error',
                message: text(fieldIn(raw, 'error'), 'message') ?? 'unknown error',
                traceback: text(fieldIn(raw, 'error'), 'traceback'),
            };
        case 'sample_limit':
            return {
                ...common,
                kind: 'sample_limit',
                type: text(raw, 'type') ?? 'unknown',
                limit: numberIn(fieldIn(raw, 'limit')),
                message: text(raw, 'message'),
            };
        default:
            return { ...common, kind: 'other', event };
    }
}
function modelEvent(common) {
    const { raw } = common;
    const output = fieldsIn(raw, 'output');
    return {
        ...common,
        kind: 'model',
        model: text(raw, 'model') ?? text(output ?? undefined, 'model') ?? 'unknown',
        role: text(raw, 'role'),
        output,
        completion: text(output ?? undefined, 'completion') ?? '',
        usage: fieldsIn(output ?? undefined, 'usage'),
        config: fieldsIn(raw, 'config') ?? {},
        stopReason: text(listIn(output ?? undefined, 'choices')[0], 'stop_reason'),
        error: text(raw, 'error'),
        retries: numberIn(fieldIn(raw, 'retries')),
        cache: text(raw, 'cache'),
    };
}
function toolEvent(common) {
    const { raw } = common;
    return {
        ...common,
        kind: 'tool',
        callId: text(raw, 'id'),
        function: text(raw, 'function') ?? 'unknown',
        arguments: fieldIn(raw, 'arguments') ?? null,
        result: fieldIn(raw, 'result') ?? null,
        error: fieldIn(raw, 'error') ?? null,
        failed: fieldIn(raw, 'failed') === true,
        agentSpanId: text(raw, 'agent_span_id'),
        events: listIn(raw, 'events'),
    };
}
function boundary(common, kind) {
    const { raw } = common;
    return {
        ...common,
        kind,
        id: text(raw, 'id'),
        parentId: text(raw, 'parent_id'),
        name: text(raw, 'name'),
        type: text(raw, 'type'),
    };
}
