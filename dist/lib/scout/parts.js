/** The parts of one message as the providers spell them: text, thoughts, images, calls of tools and their results. */
import { valueOfText } from "../mlflow/json-text.js";
import { fieldsOf, firstOf, flagOf, listOf, textOf, told } from "./fields.js";
/** A text, one part, or a list of them. */
export function partsOf(value) {
    if (value === undefined || value === null || value === '')
        return [];
    if (Array.isArray(value))
        return value.flatMap(each => (Array.isArray(each) ? [] : partsOf(each)));
    if (typeof value !== 'object')
        return [text(told(value))];
    return [partOf(value)];
}
const text = (words) => ({ kind: 'content', content: { type: 'text', text: words } });
/** What is not known stays visible as JSON. */
function partOf(fields) {
    return called(fields) ?? resulted(fields) ?? thought(fields) ?? media(fields) ?? said(fields) ?? text(told(fields));
}
function said(fields) {
    if (typeof fields.refusal === 'string')
        return { kind: 'content', content: { type: 'text', text: fields.refusal, refusal: true } };
    const words = firstOf(fields, 'text', 'content');
    return typeof words === 'string' ? text(words) : undefined;
}
/** Anthropic, OpenTelemetry, Bedrock, Gemini. */
function called(fields) {
    if (fields.type === 'tool_use' || fields.type === 'tool_call' || fields.type === 'server_tool_use')
        return { kind: 'call', call: callOf(fields) };
    const nested = firstOf(fields, 'toolUse', 'functionCall', 'function_call');
    return nested === undefined ? undefined : { kind: 'call', call: callOf(fieldsOf(nested)) };
}
function resulted(fields) {
    if (fields.type === 'tool_result' || fields.type === 'tool_call_response' || fields.type === 'web_search_tool_result')
        return resultOf(fields);
    const nested = firstOf(fields, 'toolResult', 'functionResponse', 'function_response');
    return nested === undefined ? undefined : resultOf(fieldsOf(nested));
}
function resultOf(fields) {
    return {
        kind: 'result',
        callId: textOf(firstOf(fields, 'tool_use_id', 'toolUseId', 'tool_call_id', 'id')),
        function: textOf(fields.name),
        content: resultContent(firstOf(fields, 'content', 'response', 'result', 'output')),
        failed: flagOf(fields.is_error) === true || fields.status === 'error',
    };
}
export function resultContent(value) {
    if (typeof value === 'string')
        return value;
    if (!Array.isArray(value))
        return told(value);
    return contentOf(partsOf(value.map(each => firstOf(fieldsOf(each), 'json') ?? each)));
}
function thought(fields) {
    switch (fields.type) {
        case 'thinking':
        case 'redacted_thinking':
        case 'reasoning':
        case 'reasoning_content': {
            const words = textOf(firstOf(fields, 'thinking', 'reasoning', 'data', 'content', 'text')) ?? summary(fields) ?? '';
            const signature = textOf(fields.signature);
            return {
                kind: 'content',
                content: {
                    type: 'reasoning',
                    reasoning: words,
                    ...(signature === null ? {} : { signature }),
                    ...(fields.type === 'redacted_thinking' ? { redacted: true } : {}),
                },
            };
        }
        default:
            return undefined;
    }
}
/** OpenAI's summaries, or its open reasoning. */
function summary(fields) {
    const pieces = [...listOf(fields.content), ...listOf(fields.summary)].map(each => told(fieldsOf(each).text ?? each));
    return pieces.length === 0 ? null : pieces.join('\n');
}
function media(fields) {
    const content = image(fields) ?? audio(fields) ?? file(fields);
    return content && { kind: 'content', content };
}
function image(fields) {
    const url = firstOf(fields, 'image_url', 'image');
    const source = fieldsOf(fields.source);
    const found = textOf(url) ?? textOf(fieldsOf(url).url) ?? (fields.type === 'image' ? sourceUrl(source) : null);
    return found === null ? undefined : { type: 'image', image: found, detail: detailOf(fieldsOf(url).detail) };
}
const DETAILS = ['auto', 'low', 'high'];
const detailOf = (value) => DETAILS.find(each => each === value) ?? 'auto';
/** Anthropic: base64 with its media type, or an address. */
function sourceUrl(source) {
    const bytes = textOf(source.data);
    return bytes === null ? textOf(source.url) : `data:${textOf(source.media_type) ?? 'image/png'};base64,${bytes}`;
}
function audio(fields) {
    const { data, format } = fieldsOf(fields.input_audio);
    const bytes = textOf(data);
    if (bytes === null)
        return undefined;
    return { type: 'audio', audio: bytes, format: format === 'mp3' ? 'mp3' : 'wav' };
}
/** Gemini's inline bytes, Anthropic's documents. */
function file(fields) {
    const inline = fieldsOf(firstOf(fields, 'inlineData', 'inline_data'));
    const type = textOf(firstOf(inline, 'mimeType', 'mime_type')) ?? textOf(fieldsOf(fields.source).media_type);
    const bytes = textOf(inline.data);
    const url = bytes === null
        ? fields.type === 'document'
            ? sourceUrl(fieldsOf(fields.source))
            : null
        : `data:${type ?? 'application/octet-stream'};base64,${bytes}`;
    if (url === null)
        return undefined;
    if (type?.startsWith('image/'))
        return { type: 'image', image: url, detail: 'auto' };
    const mime = type ?? 'application/octet-stream';
    return { type: 'document', document: url, filename: textOf(fields.title) ?? 'document', mime_type: mime };
}
/** Calls as OpenAI, Inspect, LangChain, Anthropic, Bedrock and Gemini write them. */
export function callOf(fields) {
    const nested = fieldsOf(fields.function);
    const name = textOf(fields.function) ?? textOf(nested.name) ?? textOf(fields.name) ?? 'unknown';
    const given = firstOf(nested, 'arguments') ?? firstOf(fields, 'arguments', 'args', 'input');
    const id = textOf(firstOf(fields, 'call_id', 'id', 'tool_call_id', 'toolUseId')) ?? '';
    return { id, function: name, type: fields.type === 'custom' ? 'custom' : 'function', ...argumentsOf(given) };
}
/** Text that is no JSON object is kept where Inspect keeps it: in the error of its parsing. */
export function argumentsOf(given) {
    if (given === undefined || given === null || given === '')
        return { arguments: {} };
    const value = typeof given === 'string' ? valueOfText(given) : given;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return { arguments: value };
    return { arguments: {}, parse_error: `The arguments are no object: ${told(given)}` };
}
export function contentOf(parts) {
    const content = parts.flatMap(part => (part.kind === 'content' ? [part.content] : []));
    const [only] = content;
    if (only === undefined)
        return '';
    return content.length === 1 && only.type === 'text' && !only.refusal ? only.text : content;
}
