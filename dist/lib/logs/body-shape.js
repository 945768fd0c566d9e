import { isFingerprintMark } from "./fingerprint.js";
import { UNNAMED_SCORER } from "./sample.js";
export const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export const textIn = (value) => (typeof value === 'string' ? value : null);
export const numberIn = (value) => typeof value === 'number' && Number.isFinite(value) ? value : null;
/** Own fields alone: of an object from elsewhere, `constructor` is no field. */
export function fieldIn(value, key) {
    return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** @param scorers as the header names them: of the first versions' only score, the name is there alone. */
export function currentFields(fields, scorers) {
    const { score, message_refs, ...current } = fields;
    const scores = Object.create(null);
    const named = [...entriesOf(current.scores), ...(isFields(score) ? [[UNNAMED_SCORER, score]] : [])];
    for (const [name, each] of named)
        if (isFields(each))
            scores[name === UNNAMED_SCORER ? (scorers[0] ?? name) : name] = currentScore(each);
    const shaped = Object.assign(Object.create(null), current, {
        input: withoutMark(current.input),
        target: withoutMark(current.target),
        choices: withoutMark(current.choices),
        scores,
        error: typeof current.error === 'string' ? { message: current.error } : fieldsOrNull(current.error),
        limit: typeof current.limit === 'string' ? { type: current.limit } : fieldsOrNull(current.limit),
        output: isFields(current.output) ? currentOutput(current.output) : null,
        metadata: fieldsOrNull(current.metadata),
        model_usage: fieldsOrNull(current.model_usage),
    });
    return shaped;
}
const fieldsOrNull = (value) => (isFields(value) ? value : null);
const entriesOf = (value) => (isFields(value) ? Object.entries(value) : []);
/** Logs without texts hold fingerprints in their place, which say nothing to a reader. */
function withoutMark(value) {
    if (value === undefined || (typeof value === 'string' && isFingerprintMark(value)))
        return null;
    return Array.isArray(value) && value.some(item => typeof item === 'string' && isFingerprintMark(item)) ? null : value;
}
/** Null, at the root or in a list, is how old versions wrote NaN. */
function currentScore(score) {
    const { value = null } = score;
    const current = value === null ? Number.NaN : Array.isArray(value) ? value.map(each => each ?? Number.NaN) : value;
    return { ...score, value: current };
}
/** Stop reasons and completions of 2024. */
export function currentOutput(output) {
    const choices = Array.isArray(output.choices) ? output.choices.map(currentChoice) : [];
    const completion = textIn(output.completion) ?? contentText(fieldIn(fieldIn(choices[0], 'message'), 'content'));
    return { ...output, choices, completion };
}
function currentChoice(choice) {
    if (!isFields(choice))
        return choice;
    const message = isFields(choice.message) ? currentMessage(choice.message) : (choice.message ?? null);
    return {
        ...choice,
        message,
        stop_reason: choice.stop_reason === 'length' ? 'max_tokens' : (choice.stop_reason ?? null),
    };
}
/** `tool_error` of 2024 and early 2025. */
export function currentMessage(message) {
    if (typeof message.tool_error !== 'string')
        return message;
    const { tool_error, ...rest } = message;
    return { ...rest, error: rest.error ?? { type: 'unknown', message: tool_error } };
}
export function currentEvent(event) {
    if (event.event !== 'model' || !isFields(event.output))
        return event;
    return { ...event, output: currentOutput(event.output) };
}
/** What is said in a message: its text parts, line by line. */
export function contentText(content) {
    if (typeof content === 'string')
        return content;
    if (!Array.isArray(content))
        return '';
    return content
        .flatMap(part => (fieldIn(part, 'type') === 'text' ? (textIn(fieldIn(part, 'text')) ?? []) : []))
        .join('\n');
}
export function toFacts(fields) {
    const message = textIn(fieldIn(fields.error, 'message'));
    const type = textIn(fieldIn(fields.limit, 'type'));
    return {
        uuid: textIn(fields.uuid),
        input: fields.input ?? null,
        target: fields.target ?? null,
        choices: fields.choices ?? null,
        metadata: fieldsOrNull(fields.metadata),
        output: fieldsOrNull(fields.output),
        scores: new Map(entriesOf(fields.scores).map(([name, score]) => [name, toScore(score)])),
        usage: usages(fields.model_usage),
        usageByRole: usages(fields.role_usage),
        error: isFields(fields.error)
            ? { message: message ?? 'unknown error', traceback: textIn(fieldIn(fields.error, 'traceback')) }
            : null,
        limit: isFields(fields.limit) ? { type: type ?? 'unknown', limit: numberIn(fieldIn(fields.limit, 'limit')) } : null,
        totalTime: numberIn(fields.total_time),
        workingTime: numberIn(fields.working_time),
        startedAt: textIn(fields.started_at),
        completedAt: textIn(fields.completed_at),
        turnCount: numberIn(fields.turn_count),
        invalidation: fields.invalidation ?? null,
    };
}
function toScore(score) {
    const history = fieldIn(score, 'history');
    return {
        value: (fieldIn(score, 'value') ?? Number.NaN),
        answer: textIn(fieldIn(score, 'answer')),
        explanation: textIn(fieldIn(score, 'explanation')),
        metadata: fieldsOrNull(fieldIn(score, 'metadata')),
        history: Array.isArray(history) ? history : [],
    };
}
function usages(value) {
    return new Map(entriesOf(value).flatMap(([name, usage]) => (isFields(usage) ? [[name, usage]] : [])));
}
