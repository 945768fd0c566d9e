/** What kind of step a span is, and what it tells: a call of a model, of a tool, or a score. */
import { valueOfText } from "../mlflow/json-text.js";
import { answerOf } from "./answer.js";
import { fieldsOf, firstOf, numberOf, opened, textOf, told } from "./fields.js";
import { errorType, messagesOf, plain, said } from "./messages.js";
import { argumentsOf, resultContent } from "./parts.js";
/** A chat model within a chat model is one call, seen by two libraries: the inner one counts. */
export function kindOf({ span, children }) {
    switch (span.type) {
        case 'CHAT_MODEL':
        case 'LLM':
            return holdsModel(children) ? 'span' : 'model';
        case 'TOOL':
            return 'tool';
        case 'EVALUATOR':
            return 'score';
        default:
            return isGenAi(span) && !holdsModel(children) ? 'model' : 'span';
    }
}
const isGenAi = ({ attributes, type }) => (type === 'UNKNOWN' || type === '') &&
    ['chat', 'text_completion', 'generate_content'].includes(String(attributes['gen_ai.operation.name'] ?? ''));
/** Two levels are what wrappers come to. */
const holdsModel = (children) => [...children, ...children.flatMap(child => child.children)].some(({ span }) => isModelType(span));
const isModelType = ({ type }) => type === 'CHAT_MODEL' || type === 'LLM';
export function modelOf({ attributes, inputs, outputs }) {
    const known = ['inspect.model', 'mlflow.llm.model', 'gen_ai.response.model', 'gen_ai.request.model', 'model'];
    return (textOf(firstOf(attributes, ...known)) ??
        textOf(firstOf(fieldsOf(inputs), 'model', 'model_name', 'modelId')) ??
        textOf(fieldsOf(outputs).model));
}
/** The messages that a model was shown. */
export function inputOf({ inputs, attributes }) {
    const genAi = opened(attributes['gen_ai.input.messages']);
    if (Array.isArray(genAi))
        return [...instructed(attributes['gen_ai.system_instructions']), ...messagesOf(genAi)];
    if (typeof inputs === 'string' || Array.isArray(inputs))
        return messagesOf(opened(inputs));
    const asked = fieldsOf(inputs);
    const conversation = firstOf(asked, 'messages', 'input', 'contents', 'prompts', 'prompt', 'query', 'question');
    const before = firstOf(asked, 'system', 'instructions', 'system_instruction', 'systemInstruction');
    const read = typeof conversation === 'number' ? [] : messagesOf(conversation);
    const found = 'inspect.model' in attributes ? read.map(withError) : read;
    const shown = found.length > 0 ? found : chatAttribute(attributes);
    return [...instructed(before ?? fieldsOf(asked.config).system_instruction), ...shown];
}
/** Our traces say the error of a tool in its message, where MLflow shows it. */
function withError(draft) {
    const [, type, message] = /^\[error (\w+)\] ([\s\S]*)$/.exec(typeof draft.content === 'string' ? draft.content : '') ?? [];
    if (draft.role !== 'tool' || message === undefined)
        return draft;
    return { ...draft, content: '', error: { type: errorType(type), message } };
}
function instructed(value) {
    const words = plainOf(opened(value));
    return words === '' ? [] : [said('system', words)];
}
function plainOf(value) {
    if (value === undefined || value === null)
        return '';
    const [message] = messagesOf(Array.isArray(value) ? { role: 'system', content: value } : value);
    return message === undefined ? '' : plain(message.content);
}
/** MLflow 2 kept the whole conversation, answer included, as an attribute. */
function chatAttribute(attributes) {
    const listed = opened(attributes['mlflow.chat.messages']);
    if (!Array.isArray(listed))
        return [];
    const drafts = messagesOf(listed);
    return drafts.at(-1)?.role === 'assistant' ? drafts.slice(0, -1) : drafts;
}
/** A call that failed may still have the shape of an answer, with nothing in it. */
export function outputOf({ outputs, attributes, status }) {
    const genAi = opened(attributes['gen_ai.output.messages']);
    const answer = answerOf(Array.isArray(genAi) ? { messages: genAi } : outputs);
    const isEmpty = answer.message?.content === '' && answer.message.tool_calls === undefined;
    return status === 'ERROR' && isEmpty ? { message: null, stopReason: 'unknown' } : answer;
}
export function toolUseOf(span) {
    const { attributes } = span;
    const wrapped = fieldsOf(span.inputs);
    // inspect-mlflow's way: the function's name beside its arguments.
    const own = textOf(attributes['inspect.function']);
    const names = own === null && textOf(wrapped.function) !== null && 'arguments' in wrapped;
    const given = names ? wrapped.arguments : span.inputs;
    const result = outcome(span.outputs);
    return {
        callId: textOf(firstOf(attributes, 'inspect.tool_call_id', 'inspect.tool_id', 'gen_ai.tool.call.id', 'tool_call_id')) ??
            textOf(fieldsOf(span.outputs).tool_call_id),
        function: own ?? (names ? textOf(wrapped.function) : null) ?? textOf(attributes['gen_ai.tool.name']) ?? bare(span.name),
        arguments: given === undefined ? {} : toolArguments(given),
        result,
        error: failureOf(span),
    };
}
const bare = (name) => name.replace(/^tool:/, '') || 'unknown';
/** LangChain passes the text of a Python dict, which is no JSON. */
function toolArguments(given) {
    const { arguments: found, parse_error: refused } = argumentsOf(given);
    return refused === undefined ? found : { input: typeof given === 'string' ? valueOfText(given) : given };
}
function outcome(outputs) {
    const fields = fieldsOf(outputs);
    const [only, ...others] = Object.keys(fields);
    if (fields.type === 'tool' || fields.role === 'tool')
        return resultContent(fields.content);
    return only === 'result' && others.length === 0 ? resultContent(fields.result) : resultContent(outputs);
}
function failureOf(span) {
    if (span.status !== 'ERROR')
        return null;
    return { type: errorType(exceptionOf(span).type), message: messageOf(span) };
}
/** Why a span failed, in the words of its status, or of the exception in it. */
export function messageOf(span) {
    const thrown = exceptionOf(span);
    return span.statusMessage || thrown.message || thrown.type || 'it failed, and the trace does not say why';
}
export function exceptionOf({ events }) {
    const attributes = fieldsOf(events.find(({ name }) => name === 'exception')?.attributes);
    return {
        type: told(attributes['exception.type']),
        message: told(attributes['exception.message']),
        traceback: told(attributes['exception.stacktrace']),
    };
}
/** Seconds without waiting, as Inspect counts them. */
export function workingTimeOf({ attributes }) {
    return numberOf(firstOf(attributes, 'inspect.working_time', 'working_time'));
}
