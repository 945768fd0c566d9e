import { fingerprintMark, fingerprintText, TEXT_CHARACTERS } from "./fingerprint.js";
import { jsonText } from "./json-text.js";
import { namedScores } from "./sample.js";
import { sealedScore } from "./score-text.js";
import { ScorerNames } from "./scorer-names.js";
import { sha256 } from "./sha256.js";
/** `RateLimitError`, `openai.APITimeoutError`: a name that says what it is, at the very start. */
const EXCEPTION = /^[A-Za-z_][\w.]{0,80}(?:Error|Exception|Timeout|Interrupt|Exit|Warning|Failure)(?![\w.])/;
const UNNAMED_EXCEPTION = 'error';
const LIMIT = /^\w{1,32}$/;
const TIME = /^\d{4}-\d{2}-\d{2}[T ][\d:.]{5,20}(?:Z|[-+]\d{2}:?\d{2})?$/;
const UUID = /^[\w-]{1,40}$/;
const JSON_NUMBER = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|NaN|-?Infinity)$/;
/** Inspect leaves larger values out of summaries. Characters of JSON. */
const MAX_METADATA_CHARACTERS = 1024;
const REMOVED = 'Key removed from summary (> 1k)';
/** And it cuts answers and explanations here. */
const MAX_ANSWER_CHARACTERS = 1024;
const TRUNCATED = '...\n(content truncated)';
const USAGE_COUNTS = [
    'input_tokens',
    'output_tokens',
    'total_tokens',
    'input_tokens_cache_write',
    'input_tokens_cache_read',
    'reasoning_tokens',
    'total_cost',
];
/** What is left of an error message without its words. */
export function exceptionName(message) {
    return EXCEPTION.exec(message)?.[0] ?? UNNAMED_EXCEPTION;
}
/** `raw` is null where the file does not give it a second time. */
export function rowText(sample, raw, options) {
    const { withTexts } = options;
    const fields = new Map([
        ['epoch', sample.epoch],
        ...(withTexts && raw ? question(raw) : fingerprints(sample)),
        ['metadata', withTexts && raw ? metadata(raw, options) : keptMetadata(sample)],
        ['scores', withTexts && raw ? scoresWithTexts(sample, raw, options) : scores(sample, options)],
        ...amounts(sample, raw),
        ['error', error(sample, raw, options)],
        ['limit', sample.limit === null ? undefined : LIMIT.test(sample.limit) ? sample.limit : 'custom'],
        ...course(raw?.summary ?? {}, options),
    ]);
    return `{"id":${idText(sample, options)},${jsonText(fields).slice(1)}`;
}
/** Digits as they were written: an integer beyond 2^53 is no number here. */
function idText({ id, numericId }, { hashIds }) {
    if (hashIds)
        return JSON.stringify(sha256(id));
    return numericId && JSON_NUMBER.test(id) ? id : JSON.stringify(id);
}
function fingerprints(sample) {
    const choices = fingerprintMark(sample.choicesFingerprint);
    return [
        ['input', fingerprintMark(sample.inputFingerprint)],
        ['choices', choices === '' ? undefined : [choices]],
        ['target', fingerprintMark(sample.targetFingerprint)],
    ];
}
/** Summaries hold it as it is wanted; bodies hold it whole. */
function question({ sample: { input, choices, target }, summary }) {
    const thinned = summary ? (value) => value : thinTexts;
    return [
        ['input', (summary ? input : thinInput(input)) ?? ''],
        ['choices', thinned(choices ?? undefined)],
        ['target', thinned(target) ?? ''],
    ];
}
function thinTexts(value) {
    if (Array.isArray(value))
        return value.map(thinTexts);
    return typeof value === 'string' ? thinText(value) : value;
}
/** Characters as Python counts them: code points. */
function thinText(text) {
    if (text.length <= TEXT_CHARACTERS)
        return text;
    const characters = [...text];
    return characters.length <= TEXT_CHARACTERS ? text : characters.slice(0, TEXT_CHARACTERS).join('') + TRUNCATED;
}
function thinInput(input) {
    return Array.isArray(input) ? input.map(thinMessage) : thinTexts(input);
}
/** Of a message what was said, and what was called: that is also what fingerprints are of. */
function thinMessage(message) {
    if (!isFields(message))
        return message;
    const { role, content, tool_calls, tool_call_id, function: called } = message;
    return { role, content: thinContent(content), tool_calls, tool_call_id, function: called };
}
function thinContent(content) {
    if (!Array.isArray(content))
        return thinTexts(content ?? '');
    return content.map(part => {
        if (!isFields(part))
            return part;
        const { type, text } = part;
        if (type === 'text' || typeof type !== 'string')
            return { type: 'text', text: thinTexts(text ?? '') };
        return { type: 'text', text: `(${type.charAt(0).toUpperCase()}${type.slice(1).toLowerCase()})` };
    });
}
/** What samples are grouped by must only be the same where it was the same. */
function keptMetadata({ metadata: kept }) {
    if (kept === null)
        return undefined;
    return new Map(Object.entries(kept).map(([key, text]) => [key, fingerprintMark(fingerprintText(text))]));
}
function metadata({ sample, summary }, { metadataKeys }) {
    if (!sample.metadata)
        return undefined;
    const entries = Object.entries(sample.metadata);
    if (summary)
        return new Map(entries);
    return new Map(entries.map(([key, value]) => [key, metadataKeys.includes(key) ? value : thinMetadata(value)]));
}
function thinMetadata(value) {
    if (typeof value === 'string')
        return value.slice(0, MAX_METADATA_CHARACTERS);
    return typeof value === 'object' && jsonText(value).length > MAX_METADATA_CHARACTERS ? REMOVED : value;
}
function scores({ scores: values }, { scorers, withTexts }) {
    const entries = new Map();
    for (const [index, value] of values.entries())
        if (value !== undefined)
            entries.set(scorers[index], { value: withTexts ? value : sealedScore(value) });
    return entries.size === 0 ? undefined : entries;
}
function scoresWithTexts(sample, { sample: raw, summary }, options) {
    const texts = new Map(namedScores(raw, new ScorerNames(options.scorers)));
    const entries = scores(sample, options);
    for (const [name, score] of entries ?? []) {
        const { answer, explanation } = texts.get(name) ?? {};
        entries?.set(name, {
            value: Reflect.get(Object(score), 'value'),
            answer: summary ? (answer ?? undefined) : answer?.slice(0, MAX_ANSWER_CHARACTERS),
            explanation: summary ? (explanation ?? undefined) : explanation?.slice(0, MAX_ANSWER_CHARACTERS),
            metadata: summary ? metadataOfScore(summary, name) : undefined,
        });
    }
    return entries;
}
function metadataOfScore({ scores: all }, name) {
    const score = isFields(all) && Object.hasOwn(all, name) ? all[name] : null;
    return isFields(score) && isFields(score.metadata) ? score.metadata : undefined;
}
/** As logged where that can be had: numbers that cannot be stay for the reader to refuse. */
function amounts(sample, raw) {
    if (raw === null)
        return [
            ['model_usage', ownUsage(sample)],
            ['total_time', sample.totalTime ?? undefined],
            ['working_time', sample.workingTime ?? undefined],
        ];
    return [
        ['model_usage', usages(raw.sample.model_usage)],
        ['role_usage', usages(raw.summary?.role_usage)],
        ['total_time', raw.sample.total_time ?? undefined],
        ['working_time', raw.sample.working_time ?? undefined],
    ];
}
export function usages(all) {
    if (!isFields(all))
        return undefined;
    const models = Object.entries(all).filter(([, usage]) => isFields(usage));
    return new Map(models.map(([model, usage]) => [model, counts(usage)]));
}
function counts(usage) {
    return new Map(USAGE_COUNTS.flatMap(key => (typeof usage[key] === 'number' ? [[key, usage[key]]] : [])));
}
/** Models are no longer told apart; one without a price says that the cost is not of all. */
function ownUsage({ usage }) {
    if (usage === null)
        return undefined;
    const known = new Map([
        ['input_tokens', usage.inputTokens],
        ['output_tokens', usage.outputTokens],
        ['total_tokens', usage.totalTokens],
        ['input_tokens_cache_write', usage.cacheWriteTokens],
        ['input_tokens_cache_read', usage.cacheReadTokens],
        ['reasoning_tokens', usage.reasoningTokens],
        ['total_cost', usage.cost ?? undefined],
    ]);
    const all = new Map([['all models', known]]);
    if (usage.cost !== null && !usage.costComplete)
        all.set('models without a price', { input_tokens: 0 });
    return all;
}
function error(sample, raw, { withTexts }) {
    if (sample.error === null)
        return undefined;
    if (!withTexts)
        return exceptionName(sample.error);
    const logged = raw?.sample.error;
    return (typeof logged === 'string' ? logged : logged?.message) ?? sample.error;
}
/** How the sample went: times and counts, and its own random id where the ids are kept. */
function course(summary, { hashIds }) {
    const number = (key) => [key, typeof summary[key] === 'number' ? summary[key] : undefined];
    const text = (key, shape) => {
        const value = summary[key];
        return [key, typeof value === 'string' && shape.test(value) ? value : undefined];
    };
    return [
        text('started_at', TIME),
        text('completed_at', TIME),
        ...(hashIds ? [] : [text('uuid', UUID)]),
        number('retries'),
        number('message_count'),
        number('turn_count'),
        ['completed', summary.completed !== false],
    ];
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
