/** Scores of a sample as MLflow's feedback on its trace: one for each scorer, and for each key of a dict or a list. */
import { textIn } from "../logs/body-shape.js";
import { scoreToNumeric } from "../seed.js";
import { bounded, counted, cutText } from "./bounds.js";
import { objGet, toText } from "./cells.js";
import { assessmentIdOf } from "./trace-ids.js";
import { MODEL, shaped } from "./withhold.js";
const ASSESSMENT_PREFIX = 'inspect/';
const MAX_NAME_CHARACTERS = 250;
const MAX_RATIONALE_CHARACTERS = 10_000;
const MAX_VALUE_CHARACTERS = 5_000;
const MAX_METADATA_CHARACTERS = 1_000;
/** Keys of one score; a list of thousands is a table and no feedback. */
const MAX_KEYS = 100;
const BY_CODE = { type: 'CODE', id: 'inspect_ai' };
/** Inspect's own scorers that ask a model. */
const GRADING = /(?:^|\/)model_graded_(?:qa|fact)\d*$/;
export function assessmentsOf({ shown, key, log, sha256, createdMs }) {
    return [...shown.scores].flatMap(([scorer, score]) => leavesOf(score.value).map(({ path, value, error }) => ({
        // What a name looks like twice is told apart here: `a/b`, and the key `b` of `a`.
        id: assessmentIdOf(key, { name: [scorer, ...path].join('\0'), sha256 }),
        name: cutName(`${ASSESSMENT_PREFIX}${[scorer, ...path].join('/')}`, sha256),
        kind: 'feedback',
        ...(error === undefined ? valueOrError(value) : { value: null, error }),
        rationale: score.explanation === null ? null : cutText(score.explanation, MAX_RATIONALE_CHARACTERS),
        source: sourceOf({ scorer, score, log }),
        metadata: metadataOf({ shown, score, value }),
        spanId: null,
        createdMs,
    })));
}
/** A scorer never goes without feedback: an empty dict is no score, and of too many keys it says how many are left. */
function leavesOf(value) {
    if (typeof value !== 'object' || value === null)
        return [{ path: [], value }];
    const leaves = Object.entries(value).map(([key, leaf]) => ({ path: [key], value: leaf }));
    if (leaves.length === 0)
        return [{ path: [], value: null }];
    if (leaves.length <= MAX_KEYS)
        return leaves;
    const message = `${counted(leaves.length - MAX_KEYS)} more keys: see the log.`;
    return [...leaves.slice(0, MAX_KEYS), { path: [], value: null, error: { code: 'TOO_MANY_KEYS', message } }];
}
/** Two long names stay two. */
function cutName(name, sha256) {
    return name.length <= MAX_NAME_CHARACTERS
        ? name
        : `${name.slice(0, MAX_NAME_CHARACTERS - 9)}-${sha256(name).slice(0, 8)}`;
}
/** MLflow takes no feedback without a value. */
function valueOrError(value) {
    const number = scoreToNumeric(value);
    if (number !== null)
        return { value: number, error: null };
    const isNone = value === null || (typeof value === 'number' && !Number.isFinite(value));
    if (isNone)
        return { value: null, error: { code: 'UNSCORED', message: 'The scorer gave this sample no score.' } };
    return { value: bounded(value, { characters: MAX_VALUE_CHARACTERS }), error: null };
}
function metadataOf({ shown, score, value, }) {
    const metadata = new Map([
        ['sample_id', shown.id],
        ['epoch', String(shown.epoch)],
    ]);
    if (shown.uuid !== null)
        metadata.set('sample_uuid', shown.uuid);
    if (score.answer !== null)
        metadata.set('answer', score.answer);
    if (score.isEdited)
        metadata.set('edited', 'true');
    const raw = toText(value);
    if (raw !== null)
        metadata.set('raw_value', raw);
    return new Map([...metadata].map(([key, text]) => [key, cutText(text, MAX_METADATA_CHARACTERS)]));
}
/** A model, where Inspect's own scorer or the mark that it leaves says that one graded. */
function sourceOf({ scorer, score, log }) {
    const { scorers, modelRoles, model } = log.header.spec;
    const declared = scorers.find(({ name }) => name === scorer || name.endsWith(`/${scorer}`));
    if (!GRADING.test(scorer) && score.metadata?.grading === undefined)
        return BY_CODE;
    const grader = nameOf(objGet(declared?.options, 'model')) ?? nameOf(modelRoles.grader ?? null);
    // Without one of its own, Inspect's grader is the model of the eval.
    return { type: 'LLM_JUDGE', id: shaped(grader ?? model, MODEL) ?? BY_CODE.id };
}
function nameOf(model) {
    if (Array.isArray(model))
        return nameOf(model[0] ?? null);
    return textIn(model) ?? textIn(objGet(model, 'model'));
}
