/**
 * Events of a sample for a trace without words. As in withhold.ts nothing passes that is not named here. Ids pass, as
 * a tree needs them: they are hashed into those of the spans, and shown nowhere.
 */
import { textIn } from "../logs/body-shape.js";
import { entriesOf, objGet } from "./cells.js";
import { usageToDict } from "./usage.js";
import { errorName, FUNCTION, LIMITS, listed, MODEL, numeric, STOP_REASONS, shaped, TIME, TOOL_ERRORS, WORD, withoutTexts, } from "./withhold.js";
/** Names of solvers, agents and scorers, with the package that they are from. */
const NAME = /^[A-Za-z_][\w.-]{0,63}(?:\/[A-Za-z_][\w.-]{0,63})?$/;
/** Settings of a call that are numbers. */
const NUMBERS = [
    'temperature',
    'top_p',
    'top_k',
    'max_tokens',
    'seed',
    'frequency_penalty',
    'presence_penalty',
    'reasoning_tokens',
    'num_choices',
    'max_retries',
    'timeout',
];
const ACTIONS = ['exec', 'read_file', 'write_file'];
const DECISIONS = ['approve', 'modify', 'reject', 'escalate', 'terminate'];
const LEVELS = [
    'debug',
    'trace',
    'http',
    'sandbox',
    'info',
    'warning',
    'error',
    'critical',
    'notset',
];
const CACHE = ['read', 'write'];
/** Events within events of old versions: no log that was written has more levels. */
const MAX_DEPTH = 60;
/** Under the names that Inspect gives them, so that a trace is made of these as of the whole ones. */
export function withheldEvent(event, depth = 0) {
    const kind = textIn(objGet(event, 'event')) ?? textIn(objGet(event, 'type'));
    const fields = { ...structure(event), event: shaped(kind, WORD) ?? 'unknown' };
    switch (kind) {
        case 'span_begin':
        case 'span_end':
        case 'step':
            return { ...fields, ...named(event), ...boundary(event) };
        case 'model':
            return { ...fields, ...modelFields(event) };
        case 'tool':
            return { ...fields, ...toolFields(event), events: nested(event, depth) };
        case 'subtask':
            return { ...fields, ...named(event), events: nested(event, depth) };
        default:
            return { ...fields, ...otherFields(event, kind) };
    }
}
function structure(event) {
    const text = (key) => textIn(objGet(event, key));
    return {
        uuid: text('uuid'),
        span_id: text('span_id'),
        timestamp: shaped(objGet(event, 'timestamp'), TIME),
        completed: shaped(objGet(event, 'completed'), TIME),
        working_time: numeric(objGet(event, 'working_time')),
        pending: objGet(event, 'pending') === true,
    };
}
const boundary = (event) => ({
    id: textIn(objGet(event, 'id')),
    parent_id: textIn(objGet(event, 'parent_id')),
    action: listed(objGet(event, 'action'), ['begin', 'end']),
});
/** A tool's name is its event's to tell: of a tool that there is not, the model made it up. */
function named(event) {
    const type = shaped(objGet(event, 'type'), WORD);
    return { name: type === 'tool' ? null : shaped(objGet(event, 'name'), NAME), type };
}
function nested(event, depth) {
    const events = objGet(event, 'events');
    if (!Array.isArray(events) || depth === MAX_DEPTH)
        return [];
    return events.map(each => withheldEvent(entriesOf(each).length > 0 ? each : {}, depth + 1));
}
function modelFields(event) {
    const output = objGet(event, 'output');
    const choices = objGet(output, 'choices');
    const stopReason = listed(objGet(Array.isArray(choices) ? choices[0] : null, 'stop_reason'), STOP_REASONS);
    const config = {};
    for (const key of NUMBERS)
        config[key] = numeric(objGet(objGet(event, 'config'), key));
    return {
        model: shaped(objGet(event, 'model'), MODEL),
        error: errorName(objGet(event, 'error')),
        retries: numeric(objGet(event, 'retries')),
        cache: listed(objGet(event, 'cache'), CACHE),
        config,
        output: {
            model: shaped(objGet(output, 'model'), MODEL),
            usage: usageToDict(objGet(output, 'usage')),
            time: numeric(objGet(output, 'time')),
            choices: [{ stop_reason: stopReason }],
        },
    };
}
function toolFields(event) {
    const error = objGet(event, 'error');
    const type = error === null ? null : (listed(objGet(error, 'type'), TOOL_ERRORS) ?? 'unknown');
    return {
        function: type === 'parsing' ? null : shaped(objGet(event, 'function'), FUNCTION),
        error: type === null ? null : { type },
        failed: objGet(event, 'failed') === true,
        agent_span_id: textIn(objGet(event, 'agent_span_id')),
    };
}
function otherFields(event, kind) {
    switch (kind) {
        case 'score':
            return {
                scorer: shaped(objGet(event, 'scorer'), NAME),
                score: { value: withoutTexts(objGet(objGet(event, 'score'), 'value')) },
                intermediate: objGet(event, 'intermediate') === true,
            };
        case 'error':
            return { error: { message: errorName(objGet(event, 'error')) } };
        case 'sample_limit':
            return { type: listed(objGet(event, 'type'), LIMITS) ?? 'custom', limit: numeric(objGet(event, 'limit')) };
        case 'sandbox':
            return { action: listed(objGet(event, 'action'), ACTIONS), result: numeric(objGet(event, 'result')) };
        case 'approval':
            return { decision: listed(objGet(event, 'decision'), DECISIONS) };
        case 'logger':
            return { message: { level: listed(objGet(objGet(event, 'message'), 'level'), LEVELS) } };
        default:
            return {};
    }
}
