/** A log that is in memory, in the shape in which Inspect writes it → rows of the tables. */
import { contentText, numberIn, textIn } from "../logs/body-shape.js";
import { scoreToNumeric } from "../seed.js";
import { cut, entriesOf, objGet, toJson, toText } from "./cells.js";
import { TABLES } from "./columns.js";
import { eventType, extractUsageFromEvents, sumUsageMap, usageToDict } from "./usage.js";
/** Characters, as in inspect-mlflow. */
const OUTPUT_CHARACTERS = 500;
const EXPLANATION_CHARACTERS = 500;
const RESULT_INPUT_CHARACTERS = 500;
const RESULT_TARGET_CHARACTERS = 300;
const RESULT_EXPLANATION_CHARACTERS = 300;
const evalCells = ({ taskName, evalId }) => ({ task_name: taskName, eval_id: evalId });
const sampleCells = (of) => ({ ...evalCells(of), sample_id: of.sampleId, epoch: of.epoch });
/** Of a whole log, all six tables. Not for logs of gigabytes: tables.ts writes those as it reads them. */
export function extractInspectTableRows({ evalId, taskName, log, }) {
    const tables = Object.fromEntries(TABLES.map(name => [name, []]));
    tables.tasks.push(taskRow({ evalId, taskName, spec: objGet(log, 'eval') }));
    const samples = objGet(log, 'samples');
    for (const sample of Array.isArray(samples) ? samples : []) {
        const id = objGet(sample, 'id');
        const of = { evalId, taskName, sampleId: toJson(id), epoch: numberIn(objGet(sample, 'epoch')) };
        const events = objGet(sample, 'events');
        tables.samples.push(sampleRow({ ...of, sample, eventCount: Array.isArray(events) ? events.length : null }));
        tables.sample_scores.push(...extractSampleScoreRows({ ...of, scores: objGet(sample, 'scores') }));
        tables.messages.push(...extractMessageRows({ ...of, sample }));
        tables.events.push(...extractEventRows({ ...of, sample }));
        tables.model_usage.push(...extractModelUsageRows({ ...of, sample }));
    }
    return tables;
}
export function taskRow({ spec, ...of }) {
    const dataset = objGet(spec, 'dataset');
    return {
        ...evalCells(of),
        task_file: toText(objGet(spec, 'task_file')),
        task_version: toJson(objGet(spec, 'task_version')),
        task_id: toText(objGet(spec, 'task_id')),
        solver: toText(objGet(spec, 'solver')),
        model: toText(objGet(spec, 'model')),
        dataset: toText(objGet(dataset, 'name')),
        dataset_samples: numberIn(objGet(dataset, 'samples')),
    };
}
export function sampleRow({ sample, eventCount, ...of }) {
    const row = {
        ...sampleCells(of),
        input: toJson(objGet(sample, 'input')),
        target: toJson(objGet(sample, 'target')),
        output: getSampleOutputText(sample),
        scores: toJson(scoresToDict(objGet(sample, 'scores'))),
        events_count: eventCount,
        total_time: numberIn(objGet(sample, 'total_time')),
        working_time: numberIn(objGet(sample, 'working_time')),
        error: toJson(objGet(sample, 'error')),
        limit: limitOf(sample),
        sample_uuid: textIn(objGet(sample, 'uuid')),
    };
    for (const [key, count] of Object.entries(sumUsageMap(objGet(sample, 'model_usage'))))
        row[`usage_${key}`] = count;
    return row;
}
function limitOf(sample) {
    const limit = objGet(sample, 'limit');
    return textIn(limit) ?? textIn(objGet(limit, 'type'));
}
export function extractSampleScoreRows({ scores, ...of }) {
    return entriesOf(scores).map(([scorer, score]) => {
        const value = givenValue(score);
        return {
            ...sampleCells(of),
            scorer,
            raw_value: toText(value),
            numeric_value: scoreToNumeric(value),
            answer: cutOrNull(objGet(score, 'answer'), EXPLANATION_CHARACTERS),
            explanation: cutOrNull(objGet(score, 'explanation'), EXPLANATION_CHARACTERS),
        };
    });
}
const isScore = (score) => typeof score === 'object' && score !== null && Object.hasOwn(score, 'value');
/** A score, or a bare value in its place. */
const givenValue = (score) => (isScore(score) ? objGet(score, 'value') : score);
function cutOrNull(value, characters) {
    const text = toText(value);
    return text === null || text === '' ? null : cut(text, characters);
}
export function scoresToDict(scores) {
    const values = Object.create(null);
    for (const [scorer, score] of entriesOf(scores))
        values[scorer] = givenValue(score);
    return values;
}
export function extractMessageRows({ sample, ...of }) {
    const messages = objGet(sample, 'messages');
    return (Array.isArray(messages) ? messages : []).map((message, index) => messageRow({ ...of, message, index }));
}
export function messageRow({ message, index, ...of }) {
    return {
        ...sampleCells(of),
        message_index: index,
        role: toText(objGet(message, 'role')),
        source: toText(objGet(message, 'source')),
        content: toJson(objGet(message, 'content')),
        tool_calls: toJson(objGet(message, 'tool_calls')),
        tool_call_id: toText(objGet(message, 'tool_call_id')),
        model: toText(objGet(message, 'model')),
        stop_reason: toText(objGet(message, 'stop_reason')),
    };
}
export function extractEventRows({ sample, ...of }) {
    const events = objGet(sample, 'events');
    return (Array.isArray(events) ? events : []).map((event, index) => eventRow({ ...of, event, index }));
}
export function eventRow({ event, index, ...of }) {
    const type = eventType(event);
    return {
        ...sampleCells(of),
        event_index: index,
        event_type: type,
        timestamp: toText(objGet(event, 'timestamp')),
        ...(type === 'model' ? modelCells(event) : type === 'tool' ? toolCells(event) : {}),
        ...(type === 'model' || type === 'error' ? { error: toJson(objGet(event, 'error')) } : {}),
    };
}
function modelCells(event) {
    const output = objGet(event, 'output');
    const cells = { model: toText(objGet(event, 'model')), completion: toJson(objGet(output, 'completion')) };
    for (const [key, count] of Object.entries(usageToDict(objGet(output, 'usage'))))
        cells[`usage_${key}`] = count;
    return cells;
}
function toolCells(event) {
    return {
        tool_function: toText(objGet(event, 'function')),
        tool_arguments: toJson(objGet(event, 'arguments')),
        tool_result: toJson(objGet(event, 'result')),
        tool_error: toJson(objGet(event, 'error')),
    };
}
export function extractModelUsageRows({ sample, ...of }) {
    const own = ownUsage(sample);
    return usageRows({ ...of, usage: own.length > 0 ? own : Object.entries(extractUsageFromEvents(sample)) });
}
/** What a sample itself says of its models; where that is nothing, its events may. */
export function ownUsage(sample) {
    return entriesOf(objGet(sample, 'model_usage')).map(([model, usage]) => [model, usageToDict(usage)]);
}
export function usageRows({ usage, ...of }) {
    const counted = usage.filter(([, counts]) => Object.keys(counts).length > 0);
    return counted.map(([model, counts]) => ({ ...sampleCells(of), model, ...counts }));
}
/** What the model said last, or the best that there is of it. */
export function getSampleOutputText(sample) {
    const output = objGet(sample, 'output');
    if (output === null)
        return null;
    const choices = objGet(output, 'choices');
    const first = Array.isArray(choices) ? (choices[0] ?? null) : null;
    const text = saidIn(objGet(first, 'message')) ??
        toText(objGet(first, 'text') ?? objGet(first, 'completion')) ??
        toText(objGet(output, 'completion') ?? objGet(output, 'text')) ??
        toText(output);
    return text === null ? null : cut(text, OUTPUT_CHARACTERS);
}
function saidIn(message) {
    if (message === null)
        return null;
    const text = objGet(message, 'text');
    if (typeof text === 'string' && text !== '')
        return text;
    const content = objGet(message, 'content');
    return content === null ? null : contentText(content);
}
/** Columns in the order of their first appearance; null where a row has no such cell. */
export function rowsToColumns(rows) {
    const columns = Object.create(null);
    for (const row of rows)
        for (const key of Object.keys(row))
            columns[key] ??= [];
    for (const row of rows)
        for (const [key, cells] of Object.entries(columns))
            cells.push(row[key] ?? null);
    return columns;
}
/** A sample at a glance, scores and explanations by scorer. */
export function sampleResultRow(sample) {
    const scores = entriesOf(objGet(sample, 'scores'));
    const row = {
        id: toJson(objGet(sample, 'id')),
        epoch: numberIn(objGet(sample, 'epoch')),
        input: cut(toText(objGet(sample, 'input')) ?? '', RESULT_INPUT_CHARACTERS),
        target: cut(toText(objGet(sample, 'target')) ?? '', RESULT_TARGET_CHARACTERS),
        total_time: numberIn(objGet(sample, 'total_time')),
        error: errorText(objGet(sample, 'error')),
        limit: limitOf(sample),
        output: saidFirst(sample),
    };
    for (const [scorer, score] of scores) {
        row[`score/${scorer}`] = givenValue(score);
        for (const part of ['answer', 'explanation']) {
            const text = cutOrNull(objGet(score, part), RESULT_EXPLANATION_CHARACTERS);
            if (text !== null)
                row[`${part}/${scorer}`] = text;
        }
    }
    return row;
}
export function sampleResultRows(samples) {
    return samples.map(sampleResultRow);
}
/** Without a choice the model said nothing. */
function saidFirst(sample) {
    const choices = objGet(objGet(sample, 'output'), 'choices');
    return Array.isArray(choices) && choices.length > 0 ? (getSampleOutputText(sample) ?? '') : '';
}
function errorText(error) {
    return textIn(error) ?? textIn(objGet(error, 'message'));
}
export { extractUsageFromEvents, objGet, sumUsageMap, toJson, toText as toString, usageToDict };
