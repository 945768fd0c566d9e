/**
 * Samples, messages and events without their words. Nothing passes that is not named here, and what is named must look
 * like what it is: numbers, times, names of models, types from closed lists.
 */
import { textIn } from "../logs/body-shape.js";
import { isScoreText } from "../logs/score-text.js";
import { exceptionName } from "../logs/slim-rows.js";
import { entriesOf, objGet } from "./cells.js";
import { usageToDict } from "./usage.js";
export const WITHHELD = '(withheld)';
const SEALED = /^eval-regression:sha256:[0-9a-f]{64}$/;
export const TIME = /^\d{4}-\d{2}-\d{2}[T ][\d:.]{5,20}(?:Z|[-+]\d{2}:?\d{2})?$/;
export const UUID = /^[\w-]{1,40}$/;
export const WORD = /^[a-z_]{1,32}$/;
export const FUNCTION = /^[A-Za-z_][\w.-]{0,63}$/;
export const MODEL = /^[\w.:@/+ -]{1,200}$/;
const ROLES = ['system', 'user', 'assistant', 'tool'];
const SOURCES = ['input', 'generate', 'operator'];
export const STOP_REASONS = [
    'stop',
    'max_tokens',
    'model_length',
    'tool_calls',
    'content_filter',
    'unknown',
];
export const LIMITS = [
    'context',
    'time',
    'working',
    'message',
    'token',
    'turn',
    'cost',
    'operator',
    'custom',
];
/** Of the errors of a tool; the first also stands for a call of a tool that there is not, by a name of the model's making. */
export const TOOL_ERRORS = [
    'parsing',
    'timeout',
    'unicode_decode',
    'permission',
    'file_not_found',
    'is_a_directory',
    'limit',
    'output_limit',
    'approval',
    'unknown',
];
export const shaped = (value, shape) => typeof value === 'string' && shape.test(value) ? value : null;
export const listed = (value, list) => typeof value === 'string' && list.includes(value) ? value : null;
export const numeric = (value) => (typeof value === 'number' ? value : null);
/** Of an error, as a text or as an object. */
export function errorName(error) {
    return error === null ? null : exceptionName(textIn(error) ?? textIn(objGet(error, 'message')) ?? '');
}
/** Its own random id goes with the ids. */
export function sampleWithoutTexts(sample, { withUuid }) {
    const limit = objGet(sample, 'limit');
    const type = textIn(limit) ?? textIn(objGet(limit, 'type'));
    return {
        id: objGet(sample, 'id'),
        epoch: numeric(objGet(sample, 'epoch')),
        uuid: withUuid ? shaped(objGet(sample, 'uuid'), UUID) : null,
        scores: scoresWithoutTexts(objGet(sample, 'scores')),
        model_usage: usageByModel(objGet(sample, 'model_usage')),
        error: errorName(objGet(sample, 'error')),
        limit: type === null ? null : LIMITS.includes(type) ? type : 'custom',
        started_at: shaped(objGet(sample, 'started_at'), TIME),
        completed_at: shaped(objGet(sample, 'completed_at'), TIME),
        total_time: numeric(objGet(sample, 'total_time')),
        working_time: numeric(objGet(sample, 'working_time')),
    };
}
function scoresWithoutTexts(scores) {
    const values = Object.create(null);
    for (const [scorer, score] of entriesOf(scores))
        values[scorer] = { value: withoutTexts(objGet(score, 'value')) };
    return values;
}
function usageByModel(usage) {
    const counts = Object.create(null);
    for (const [model, each] of entriesOf(usage))
        counts[model] = usageToDict(each);
    return counts;
}
/** Letters and numbers that are scores stay; so do the keys of dicts, which name what is scored. */
export function withoutTexts(value) {
    return mapTexts(value, text => (isScoreText(text) ? text : WITHHELD));
}
/** Reduced logs hold hashes in place of free-text scores: they tell a reader nothing. */
export function withoutSeals(value) {
    return mapTexts(value, text => (SEALED.test(text) ? WITHHELD : text));
}
function mapTexts(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (Array.isArray(value))
        return value.map(item => mapTexts(item, map));
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.create(null);
    for (const [key, field] of Object.entries(value))
        fields[key] = mapTexts(field, map);
    return fields;
}
export function messageWithoutTexts(message) {
    return {
        role: listed(objGet(message, 'role'), ROLES),
        source: listed(objGet(message, 'source'), SOURCES),
        model: shaped(objGet(message, 'model'), MODEL),
        stop_reason: listed(objGet(message, 'stop_reason'), STOP_REASONS),
    };
}
export function eventWithoutTexts(event) {
    const type = textIn(objGet(event, 'event')) ?? textIn(objGet(event, 'type'));
    const common = { event: shaped(type, WORD) ?? 'unknown', timestamp: shaped(objGet(event, 'timestamp'), TIME) };
    if (type === 'model')
        return { ...common, ...modelWithoutTexts(event) };
    if (type === 'tool')
        return { ...common, ...toolWithoutTexts(event) };
    return type === 'error' ? { ...common, error: errorName(objGet(event, 'error')) } : common;
}
function modelWithoutTexts(event) {
    const output = objGet(event, 'output');
    return {
        model: shaped(objGet(event, 'model'), MODEL),
        error: errorName(objGet(event, 'error')),
        output: { model: shaped(objGet(output, 'model'), MODEL), usage: usageToDict(objGet(output, 'usage')) },
    };
}
function toolWithoutTexts(event) {
    const error = objGet(event, 'error');
    const type = error === null ? null : (listed(objGet(error, 'type'), TOOL_ERRORS) ?? 'unknown');
    return { function: type === 'parsing' ? null : shaped(objGet(event, 'function'), FUNCTION), error: type };
}
