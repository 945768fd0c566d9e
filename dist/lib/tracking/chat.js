import { fieldIn, isFields, textIn } from "../logs/body-shape.js";
import { toMessage } from "../logs/transcript.js";
import { bounded, counted, cutWithin } from "./bounds.js";
/** Of any other role MLflow would show the whole conversation as bare JSON. */
const ROLES = ['system', 'user', 'assistant', 'tool'];
const DATA_URI = /^data:([\w.+-]{1,60}\/[\w.+-]{1,60})?[^,]{0,100},/;
/** Bytes are 3 for every 4 digits. */
const BYTES_PER_DIGIT = 3 / 4;
export function chatMessage(message, room) {
    const chat = {
        role: ROLES.includes(message.role) ? message.role : 'user',
        content: cutWithin(contentOf(message), room),
    };
    const thoughts = thoughtsOf(message.content);
    if (thoughts !== '')
        chat.reasoning_content = cutWithin(thoughts, room);
    if (message.toolCalls.length > 0)
        chat.tool_calls = message.toolCalls.map(call => chatToolCall(call, room));
    if (message.toolCallId !== null)
        chat.tool_call_id = message.toolCallId;
    if (message.role === 'tool' && message.function !== null)
        chat.name = message.function;
    return chat;
}
/** What cannot be given still has its place. */
export const chatElement = (element, room) => element.kind === 'read'
    ? chatMessage(toMessage(element.value), room)
    : chatNote(element.kind === 'too-large' ? `message of ${counted(element.sizeBytes)} bytes` : element.why);
export const chatNote = (what) => ({ role: 'system', content: `[${what}]` });
/** A text or a list of messages, as the input of a sample is. */
export function chatInput(input, room) {
    if (!Array.isArray(input) || !input.every(isFields))
        return bounded(input, room);
    return input.map(message => chatMessage(toMessage(message), room));
}
/** What was asked last: the words of the last message of a user. */
export function lastUserText(input) {
    if (!Array.isArray(input))
        return textIn(input);
    const said = input.filter(isFields).map(message => toMessage(message));
    return said.findLast(({ role }) => role === 'user')?.text ?? null;
}
/** What a model thought before it spoke, where providers that show it as text have it. */
function thoughtsOf(content) {
    return Array.isArray(content) ? content.map(reasoningText).filter(Boolean).join('\n') : '';
}
/** The thoughts themselves, else their summary; sealed ones are no words. */
function reasoningText(part) {
    if (fieldIn(part, 'type') !== 'reasoning')
        return '';
    const isSealed = fieldIn(part, 'redacted') === true;
    return (!isSealed && textIn(fieldIn(part, 'reasoning'))) || textIn(fieldIn(part, 'summary')) || '';
}
function contentOf({ content, ...message }) {
    const said = wordsOf(Array.isArray(content) ? content.filter(part => reasoningText(part) === '') : content);
    const error = textIn(fieldIn(message.error, 'message'));
    if (error === null || said !== '')
        return said;
    return `[error ${textIn(fieldIn(message.error, 'type')) ?? 'unknown'}] ${error}`;
}
/** Text, or parts: those without words leave their kind and size. */
export function wordsOf(content) {
    if (typeof content === 'string')
        return content;
    return Array.isArray(content) ? content.map(partWords).join('\n') : '';
}
function partWords(part) {
    if (typeof part === 'string')
        return part;
    const type = textIn(fieldIn(part, 'type')) ?? 'unknown';
    if (type === 'text')
        return textIn(fieldIn(part, 'text')) ?? '';
    if (type === 'reasoning')
        return placeholder(type, `${counted(reasoningCharacters(part))} characters`);
    const source = textIn(fieldIn(part, type)) ?? textIn(fieldIn(part, 'document'));
    if (source !== null)
        return placeholder(type, sourceWords(source));
    return placeholder(type, `${counted((JSON.stringify(part) ?? '').length)} characters of JSON`);
}
const placeholder = (type, what) => `[${type}, ${what}]`;
function reasoningCharacters(part) {
    const texts = [fieldIn(part, 'reasoning'), fieldIn(part, 'summary')];
    return texts.reduce((sum, text) => sum + (textIn(text)?.length ?? 0), 0);
}
function sourceWords(source) {
    const [prefix, type] = DATA_URI.exec(source) ?? [];
    if (prefix === undefined)
        return source.slice(0, 200);
    return `${type ?? 'data'}, ${counted(Math.floor((source.length - prefix.length) * BYTES_PER_DIGIT))} bytes`;
}
export function chatToolCall({ id, function: name, arguments: given }, room) {
    const args = typeof given === 'string' ? cutWithin(given, room) : JSON.stringify(bounded(given ?? {}, room));
    return { id: id ?? '', type: 'function', function: { name, arguments: args } };
}
/** The tools that a model may call, or their names alone. */
export function chatTools(tools, { room, names }) {
    return tools.filter(isFields).map(tool => {
        const { name = 'unknown', description = null, parameters = null } = tool;
        const definition = names ? {} : { description, parameters };
        return { type: 'function', function: { name: textIn(name) ?? 'unknown', ...bounded(definition, room) } };
    });
}
