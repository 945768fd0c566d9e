import { fieldsOf, firstOf, listOf, textOf } from "./fields.js";
import { isMessage, merged, messagesOf, said } from "./messages.js";
const REASONS = new Map([
    ['stop', 'stop'],
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['completed', 'stop'],
    ['complete', 'stop'],
    ['length', 'max_tokens'],
    ['max_tokens', 'max_tokens'],
    ['incomplete', 'max_tokens'],
    ['model_length', 'model_length'],
    ['model_context_window_exceeded', 'model_length'],
    ['tool_calls', 'tool_calls'],
    ['tool_use', 'tool_calls'],
    ['tool_call', 'tool_calls'],
    ['function_call', 'tool_calls'],
    ['content_filter', 'content_filter'],
    ['refusal', 'content_filter'],
    ['safety', 'content_filter'],
]);
export function answerOf(outputs) {
    const { message, reason } = found(outputs);
    const word = textOf(reason)?.toLowerCase();
    const known = word === undefined ? undefined : REASONS.get(word);
    if (known !== undefined || message?.tool_calls)
        return { message, stopReason: known ?? 'tool_calls' };
    // An answer that says no reason stopped by itself; one that says another did not.
    return { message, stopReason: message && word === undefined ? 'stop' : 'unknown' };
}
function found(outputs) {
    if (outputs === undefined || outputs === null || outputs === '')
        return { message: null, reason: undefined };
    if (typeof outputs !== 'object')
        return { message: said('assistant', String(outputs)), reason: undefined };
    if (Array.isArray(outputs))
        return { message: assistant(outputs), reason: undefined };
    return inChoices(outputs) ?? inGenerations(outputs) ?? inCandidates(outputs) ?? plainly(outputs);
}
/** OpenAI, and who answers like it. */
function inChoices(fields) {
    const [first] = listOf(fields.choices);
    if (first === undefined)
        return undefined;
    const choice = fieldsOf(first);
    const message = choice.message === undefined ? spoken(choice.text) : assistant(choice.message);
    return { message, reason: firstOf(choice, 'finish_reason', 'stop_reason') };
}
/** LangChain: a list of answers for each prompt. */
function inGenerations(fields) {
    const [first] = listOf(fields.generations);
    if (first === undefined)
        return undefined;
    const generation = fieldsOf(Array.isArray(first) ? first[0] : first);
    const about = fieldsOf(generation.generation_info);
    const told = fieldsOf(fieldsOf(generation.message).response_metadata);
    const message = generation.message === undefined ? spoken(generation.text) : assistant(generation.message);
    return { message, reason: firstOf(about, 'finish_reason') ?? firstOf(told, 'finish_reason', 'stop_reason') };
}
/** Gemini. */
function inCandidates(fields) {
    const [first] = listOf(fields.candidates);
    if (first === undefined)
        return undefined;
    const { content, ...candidate } = fieldsOf(first);
    return {
        message: assistant({ role: 'model', ...fieldsOf(content) }),
        reason: firstOf(candidate, 'finish_reason', 'finishReason'),
    };
}
/** OpenAI's Responses, Bedrock, Anthropic, Cohere and Ollama, a whole conversation, or an answer under a plain name. */
function plainly(fields) {
    const reason = firstOf(fields, 'stop_reason', 'stopReason', 'finish_reason', 'done_reason', 'status');
    const { output } = fields;
    if (Array.isArray(output))
        return { message: assistant(output), reason: calls(output) ? 'tool_calls' : reason };
    const nested = fieldsOf(output).message ?? fields.message ?? undefined;
    if (nested !== undefined)
        return { message: assistant(nested), reason };
    if (Array.isArray(fields.messages))
        return { message: assistant(fields.messages), reason };
    if (isMessage(fields) || Array.isArray(fields.content))
        return { message: assistant({ role: 'assistant', ...fields }), reason };
    const words = firstOf(fields, 'response', 'text', 'output_text', 'completion', 'answer', 'content', 'output', 'result');
    return { message: words === undefined ? null : spoken(words), reason };
}
const calls = (output) => fieldsOf(output.at(-1)).type === 'function_call';
const spoken = (value) => value === undefined || value === null
    ? null
    : said('assistant', typeof value === 'string' ? value : JSON.stringify(value));
/** The last thing that was said, of several pieces if it is in pieces. */
function assistant(value) {
    if (typeof value === 'string')
        return said('assistant', value);
    const drafts = messagesOf(value ?? undefined);
    const last = drafts.at(-1);
    if (last === undefined)
        return null;
    const before = drafts.at(-2);
    const split = Array.isArray(value) && drafts.every(({ role }) => role === 'assistant') && before !== undefined;
    return split ? drafts.reduce(merged) : { ...last, role: 'assistant' };
}
