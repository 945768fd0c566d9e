import { fieldsOf, firstOf, listOf, textOf, told } from "./fields.js";
import { callOf, contentOf, partsOf, resultContent } from "./parts.js";
const ROLES = new Map([
    ['system', 'system'],
    ['developer', 'system'],
    ['SystemMessage', 'system'],
    ['user', 'user'],
    ['human', 'user'],
    ['HumanMessage', 'user'],
    ['assistant', 'assistant'],
    ['ai', 'assistant'],
    ['model', 'assistant'],
    ['AIMessage', 'assistant'],
    ['AIMessageChunk', 'assistant'],
    ['tool', 'tool'],
    ['function', 'tool'],
    ['ToolMessage', 'tool'],
]);
export const isMessage = (value) => {
    const fields = fieldsOf(value);
    return ((ROLES.has(fields.role) || ROLES.has(fields.type)) && ('content' in fields || 'parts' in fields || isCaller(fields)));
};
const isCaller = (fields) => Array.isArray(fields.tool_calls);
/** A text is what the user says; lists may hold lists, as LangChain's do. */
export function messagesOf(value) {
    if (value === undefined || value === null || value === '')
        return [];
    if (!Array.isArray(value))
        return typeof value === 'object' ? messageOf(value) : [said('user', told(value))];
    return joined(value.flatMap(each => (Array.isArray(each) ? each.flatMap(one) : one(each))));
}
const one = (value) => (typeof value === 'string' ? [said('user', value)] : messageOf(fieldsOf(value)));
export const said = (role, words) => ({ role, content: words });
/** Marks what OpenAI's Responses send as parts of one answer. */
const PIECES = new WeakSet();
function messageOf(fields) {
    const piece = responseItem(fields);
    if (piece) {
        PIECES.add(piece);
        return [piece];
    }
    if (isSerialized(fields))
        return messageOf({ type: listOf(fields.id).at(-1) ?? null, ...fieldsOf(fields.kwargs) });
    const role = ROLES.get(fields.role) ?? ROLES.get(fields.type) ?? 'user';
    const parts = [...thoughts(fields), ...partsOf(firstOf(fields, 'content', 'parts')), ...refused(fields)];
    if (role === 'tool')
        return [toolMessage(fields, parts)];
    const results = parts.flatMap(part => (part.kind === 'result' ? [resultMessage(part)] : []));
    const others = parts.filter(({ kind }) => kind !== 'result');
    if (results.length > 0 && others.length === 0 && role === 'user')
        return results;
    return [...results, role === 'assistant' ? assistantMessage(fields, others) : plainMessage(fields, { role, others })];
}
/** LangChain's own way of writing an object. */
const isSerialized = (fields) => fields.lc === 1 && fields.type === 'constructor';
const refused = ({ refusal }) => (typeof refusal === 'string' ? partsOf({ refusal }) : []);
const thoughts = ({ reasoning_content: words }) => textOf(words) === null ? [] : partsOf({ type: 'reasoning', reasoning: words ?? null });
function plainMessage(fields, { role, others }) {
    return { ...named(fields), role, content: contentOf(others) };
}
function assistantMessage(fields, parts) {
    const calls = [...parts.flatMap(part => (part.kind === 'call' ? [part.call] : [])), ...callsOf(fields)];
    const once = [...new Map(calls.map((call, position) => [call.id || position, call])).values()];
    const model = textOf(fields.model);
    return {
        ...named(fields),
        role: 'assistant',
        content: contentOf(parts),
        ...(once.length === 0 ? {} : { tool_calls: once }),
        ...(model === null ? {} : { model }),
    };
}
/** Also the older way, of one call, and where LangChain keeps what its own parser refused. */
function callsOf(fields) {
    const more = fieldsOf(fields.additional_kwargs);
    const listed = listOf(fields.tool_calls).length > 0 ? listOf(fields.tool_calls) : listOf(more.tool_calls);
    const old = fieldsOf(fields.function_call);
    return [...listed, ...(textOf(old.name) === null ? [] : [old])].map(each => callOf(fieldsOf(each)));
}
function toolMessage(fields, parts) {
    const [result] = parts;
    if (result?.kind === 'result')
        return { ...named(fields), ...resultMessage(result) };
    const callId = textOf(firstOf(fields, 'tool_call_id', 'id'));
    const name = textOf(firstOf(fields, 'function', 'name'));
    return {
        ...named(fields),
        ...resultMessage({
            kind: 'result',
            callId,
            function: name,
            content: contentOf(parts),
            failed: fields.status === 'error',
        }),
        ...knownError(fields),
    };
}
function knownError(fields) {
    const { type, message } = fieldsOf(fields.error);
    return typeof message === 'string' ? { error: { type: errorType(type), message } } : {};
}
/** Those that Inspect knows; it refuses to read others. */
const ERROR_TYPES = [
    'parsing',
    'timeout',
    'unicode_decode',
    'permission',
    'file_not_found',
    'is_a_directory',
    'limit',
    'approval',
    'cancelled',
    'sandbox_unavailable',
    'output_limit',
];
export const errorType = (type) => ERROR_TYPES.find(each => each === type) ?? 'unknown';
function resultMessage(part) {
    return {
        role: 'tool',
        content: part.content,
        ...(part.callId === null ? {} : { tool_call_id: part.callId }),
        ...(part.function === null ? {} : { function: part.function }),
        ...(part.failed ? { error: { type: 'unknown', message: plain(part.content) } } : {}),
    };
}
export function plain(content) {
    if (typeof content === 'string')
        return content;
    return content.flatMap(part => (part.type === 'text' ? [part.text] : [])).join('\n');
}
function named(fields) {
    const id = fields.role === 'tool' ? null : textOf(fields.id);
    return id === null ? {} : { id };
}
/** OpenAI's Responses: a thought, a call or its result is an element of its own. */
function responseItem(fields) {
    switch (fields.type) {
        case 'reasoning':
            return { role: 'assistant', content: contentList(contentOf(partsOf(fields))) };
        case 'function_call':
        case 'custom_tool_call':
            return { role: 'assistant', content: '', tool_calls: [callOf(fields)] };
        case 'function_call_output':
        case 'custom_tool_call_output': {
            const callId = textOf(fields.call_id);
            const content = resultContent(fields.output);
            return { role: 'tool', content, ...(callId === null ? {} : { tool_call_id: callId }) };
        }
        case 'message':
            if (fields.role === 'assistant')
                return assistantMessage(fields, partsOf(fields.content));
    }
    return undefined;
}
/** The elements of one answer become one message. */
function joined(drafts) {
    const made = [];
    for (const draft of drafts) {
        const last = made.at(-1);
        const joins = last?.role === 'assistant' && draft.role === 'assistant' && PIECES.has(last) && PIECES.has(draft);
        if (!joins)
            made.push(draft);
        else
            made[made.length - 1] = merged(last, draft);
    }
    return made;
}
export function merged(one, other) {
    const calls = [...(one.tool_calls ?? []), ...(other.tool_calls ?? [])];
    const both = {
        ...one,
        ...other,
        content: contentOf([...contentList(one.content), ...contentList(other.content)].map(asPart)),
        ...(calls.length === 0 ? {} : { tool_calls: calls }),
    };
    PIECES.add(both);
    return both;
}
const asPart = (content) => ({ kind: 'content', content });
function contentList(content) {
    if (typeof content !== 'string')
        return content;
    return content === '' ? [] : [{ type: 'text', text: content }];
}
