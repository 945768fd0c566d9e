import { countOf, fieldsOf, firstOf, numberOf, opened } from "./fields.js";
/** Null when nothing was counted. */
export function usageOf({ attributes, outputs }) {
    const answered = fieldsOf(outputs);
    const own = inspectUsage(attributes);
    const counted = [
        fieldsOf(opened(attributes['mlflow.chat.tokenUsage'])),
        attributes,
        fieldsOf(answered.usage),
        fieldsOf(answered.tokens),
        fieldsOf(firstOf(answered, 'usage_metadata', 'usageMetadata')),
    ].find(fields => INPUT.some(key => countOf(fields[key]) !== null) || OUTPUT.some(key => countOf(fields[key]) !== null));
    if (counted === undefined)
        return null;
    const cost = numberOf(fieldsOf(opened(attributes['mlflow.llm.cost'])).total_cost);
    return { ...counts(counted), ...own, ...reasoning(answered), ...(cost === null ? {} : { total_cost: cost }) };
}
/** Inspect's own counts, where it made the span. */
function inspectUsage(attributes) {
    const input = countOf(attributes.input_tokens);
    return attributes['inspect.model'] === undefined || input === null ? {} : { input_tokens: input };
}
const INPUT = [
    'input_tokens',
    'prompt_tokens',
    'inputTokens',
    'prompt_token_count',
    'gen_ai.usage.input_tokens',
    'input',
];
const OUTPUT = [
    'output_tokens',
    'completion_tokens',
    'outputTokens',
    'candidates_token_count',
    'gen_ai.usage.output_tokens',
    'output',
];
const TOTAL = ['total_tokens', 'totalTokens', 'total_token_count', 'total'];
const CACHE_READ = ['cache_read_input_tokens', 'input_tokens_cache_read'];
const CACHE_WRITE = ['cache_creation_input_tokens', 'input_tokens_cache_write'];
/** Cached tokens are within the input of some providers and beside it for others; the total tells which. */
function counts(fields) {
    const input = counted(fields, INPUT) ?? 0;
    const output = counted(fields, OUTPUT) ?? 0;
    const read = counted(fields, CACHE_READ);
    const write = counted(fields, CACHE_WRITE);
    const cached = (read ?? 0) + (write ?? 0);
    const total = counted(fields, TOTAL) ?? input + output;
    const within = cached > 0 && cached <= input && total === input + output;
    return {
        input_tokens: within ? input - cached : input,
        output_tokens: output,
        total_tokens: total,
        ...(read === null ? {} : { input_tokens_cache_read: read }),
        ...(write === null ? {} : { input_tokens_cache_write: write }),
    };
}
function counted(fields, keys) {
    return countOf(firstOf(fields, ...keys));
}
function reasoning(answered) {
    const details = firstOf(fieldsOf(answered.usage), 'completion_tokens_details', 'output_tokens_details');
    const tokens = countOf(fieldsOf(details).reasoning_tokens);
    return tokens === null ? {} : { reasoning_tokens: tokens };
}
/** `input_tokens`, …, of a whole trace. */
export function totalOf(usage) {
    return countOf(fieldsOf(opened(usage)).total_tokens);
}
