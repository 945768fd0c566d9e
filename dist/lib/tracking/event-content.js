/** What the spans and markers of single events say: tools, scores, subtasks, sandboxes, and everything else. */
import { fieldIn, isFields, textIn } from "../logs/body-shape.js";
import { bounded, cutOrNull, cutText, MAX_TEXT_CHARACTERS } from "./bounds.js";
import { wordsOf } from "./chat.js";
import { present } from "./model-span.js";
import { fail, plain } from "./span-tree.js";
import { errorName, withoutSeals } from "./withhold.js";
/** Of everything that one marker says. */
const MAX_MARKER_CHARACTERS = 4_000;
/** Fields that say where an event is, or that hold what is shown elsewhere: a sample's input, its whole state. */
const PLACING = [
    'event',
    'uuid',
    'span_id',
    'timestamp',
    'completed',
    'working_start',
    'working_time',
    'pending',
];
/** Markers without content: whole states are no reading matter. */
const BARE = ['sample_init', 'state', 'store'];
const TYPES = {
    agent: 'AGENT',
    tool: 'TOOL',
    scorer: 'EVALUATOR',
    sentinel: 'GUARDRAIL',
};
/** MLflow's type for a span of Inspect: solvers, groups and whatever is not known are links of a chain. */
export const spanType = (type) => type !== null && Object.hasOwn(TYPES, type) ? TYPES[type] : 'CHAIN';
export function boundaryContent({ name, type, id }, withIds) {
    const content = plain(cutText(name ?? type ?? 'span', 200), spanType(type));
    content.attributes = present({
        'inspect.span_type': type?.slice(0, 100) ?? null,
        'inspect.span_id': withIds ? id : null,
    });
    return content;
}
/** @param endNs when it failed, if it did. */
export function addTool(content, event, { withTexts, endNs }) {
    content.name = `tool:${cutText(event.function, 200)}`;
    content.type = 'TOOL';
    Object.assign(content.attributes, present({ working_time: event.workingTime, 'inspect.function': cutText(event.function, 200) }));
    if (withTexts) {
        content.inputs = bounded(event.arguments, { characters: MAX_TEXT_CHARACTERS });
        content.outputs = bounded(resultOf(event.result), { characters: MAX_TEXT_CHARACTERS });
        const { truncated, view, agent, message_id } = event.raw;
        Object.assign(content.attributes, present({
            'inspect.tool_id': event.callId,
            'inspect.agent': textIn(agent),
            'inspect.agent_span_id': event.agentSpanId,
            'inspect.message_id': textIn(message_id),
            'inspect.truncated': truncated ?? null,
            'inspect.view': isFields(view) ? bounded(view, { characters: MAX_MARKER_CHARACTERS }) : null,
        }));
    }
    const error = toolError(event);
    if (error)
        fail(content, { ...error, traceback: null, timeNs: endNs });
}
/** Text, or parts of it and images. */
const resultOf = (result) => Array.isArray(result) && result.every(part => textIn(fieldIn(part, 'type')) !== null) ? wordsOf(result) : result;
function toolError({ error, failed }) {
    if (error === null && !failed)
        return null;
    const type = textIn(fieldIn(error, 'type')) ?? 'unknown';
    return { type, message: cutText(textIn(fieldIn(error, 'message')) ?? textIn(error) ?? type, MAX_TEXT_CHARACTERS) };
}
export function addScore(content, { scorer, score, intermediate, raw }, { withTexts }) {
    const { value = null } = score ?? {};
    const { answer = null, explanation = null, metadata = null } = score ?? {};
    const words = withTexts ? present({ answer, explanation, metadata }) : {};
    const { target = null } = raw;
    if (withTexts && target !== null)
        content.inputs = bounded({ target }, { characters: MAX_TEXT_CHARACTERS });
    content.outputs = bounded({ value: withoutSeals(value), ...words }, { characters: MAX_TEXT_CHARACTERS });
    Object.assign(content.attributes, present({ 'inspect.scorer': scorer, intermediate }));
}
/** Of old versions; what went on inside lies within it. */
export function addSubtask(content, { raw, workingTime }, { withTexts }) {
    Object.assign(content.attributes, present({ working_time: workingTime }));
    if (!withTexts)
        return;
    const { input = null, result = null } = raw;
    content.inputs = bounded(input, { characters: MAX_TEXT_CHARACTERS });
    content.outputs = bounded(result, { characters: MAX_TEXT_CHARACTERS });
}
/** A task of the machine's, and no tool of the model's: tools are counted by their type. */
export function sandboxContent({ raw }, { withTexts }) {
    const { action = null, cmd, file, input, options, output, result = null } = raw;
    const content = plain(`sandbox:${cutText(textIn(action) ?? 'unknown', 50)}`, 'TASK');
    content.attributes = present({ 'inspect.action': textIn(action), 'inspect.exit_code': result });
    if (!withTexts)
        return content;
    const given = { cmd: cmd ?? null, file: file ?? null, input: input ?? null, options: options ?? null };
    content.inputs = bounded(present(given), { characters: MAX_TEXT_CHARACTERS });
    content.outputs = bounded(present({ output: output ?? null }), { characters: MAX_TEXT_CHARACTERS });
    return content;
}
/** Something that took no time: a span event under Inspect's name for it, with what it says. */
export function marker(event, timeNs) {
    const name = event.kind === 'other' ? event.event : event.kind;
    const attributes = {};
    const room = { characters: MAX_MARKER_CHARACTERS };
    if (!BARE.includes(name))
        for (const [key, value] of Object.entries(event.raw))
            if (value !== null && !PLACING.includes(key) && room.characters > 0)
                attributes[`inspect.${cutText(key, 100)}`] = bounded(value, room);
    return { name: cutText(name, 100), timeNs, attributes };
}
export function errorOf({ message, traceback }) {
    return {
        type: errorName(message) ?? 'Error',
        message: cutText(message, MAX_TEXT_CHARACTERS),
        traceback: cutOrNull(traceback),
    };
}
