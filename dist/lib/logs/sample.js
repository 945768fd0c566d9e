/** A sample as the log has it (checked by schema.ts) → a SampleSummary. row.ts must agree. */
import { seconds, sumUsage } from "./amounts.js";
import { fingerprintInput, fingerprintText } from "./fingerprint.js";
/** Error messages are grouped by their beginnings; stack dumps are of no use there. Characters. */
export const ERROR_CHARACTERS = 500;
/** What Inspect wrote for the scorer of old samples whose results it did not know yet. */
export const UNNAMED_SCORER = '88F74D2C';
/** What summaries hold in place of a long metadata value. */
const REMOVED = /^Key removed from summary/;
const NO_SCORES = [];
/** Its scores are to be replaced, not filled. */
export function emptySummary() {
    return {
        id: '',
        numericId: false,
        epoch: 1,
        inputFingerprint: 0,
        targetFingerprint: 0,
        choicesFingerprint: 0,
        scores: NO_SCORES,
        error: null,
        limit: null,
        totalTime: null,
        workingTime: null,
        usage: null,
        metadata: null,
        invalidated: null,
        scoreEdited: null,
    };
}
export function toSummary(raw, identity, context) {
    const summary = emptySummary();
    summary.id = identity.id;
    summary.numericId = identity.numericId;
    summary.epoch = raw.epoch;
    summary.inputFingerprint = fingerprintInput(raw.input);
    summary.targetFingerprint = fingerprintText(raw.target);
    summary.choicesFingerprint = fingerprintText(raw.choices);
    summary.scores = scoreValues(raw, context.scorers);
    summary.error = messageOf(raw.error);
    summary.limit = typeof raw.limit === 'string' ? raw.limit : (raw.limit?.type ?? null);
    summary.totalTime = seconds(raw.total_time, context.odd);
    summary.workingTime = seconds(raw.working_time, context.odd);
    summary.usage = sumUsage(Object.values(raw.model_usage ?? {}), context.odd);
    summary.metadata = keptMetadata(raw.metadata ?? null, context.metadataKeys);
    return summary;
}
export function cutError(message) {
    if (message.length <= ERROR_CHARACTERS)
        return message;
    const splitsPair = (message.charCodeAt(ERROR_CHARACTERS - 1) & 0xfc00) === 0xd800;
    return message.slice(0, splitsPair ? ERROR_CHARACTERS - 1 : ERROR_CHARACTERS);
}
function messageOf(error) {
    if (error === null || error === undefined)
        return null;
    return cutError(typeof error === 'string' ? error : (error.message ?? 'unknown error'));
}
/** All scores under their scorers' names; migrates the single score of the first Inspect versions. */
export function namedScores(raw, scorers) {
    const scores = Object.entries(raw.scores ?? {});
    if (raw.score)
        scores.push([UNNAMED_SCORER, raw.score]);
    const first = scorers.texts[0] ?? UNNAMED_SCORER;
    return scores.flatMap(([name, score]) => (score === null ? [] : [[name === UNNAMED_SCORER ? first : name, score]]));
}
function scoreValues(raw, scorers) {
    const values = [];
    for (const [name, score] of namedScores(raw, scorers))
        setScore(values, scorers.number(name), toScoreValue(score.value));
    return values;
}
/** Keeps the array without holes, and no longer than it must be. The score of an ignored scorer (-1) has no place. */
export function setScore(values, index, value) {
    if (index < 0)
        return;
    while (values.length < index)
        values.push(undefined);
    values[index] = value;
}
/** Null at the root or in a list is how old Inspect versions wrote NaN; in a dict it may also be None and stays. */
export function toScoreValue(value) {
    if (value === null || value === undefined)
        return Number.NaN;
    if (Array.isArray(value))
        return value.map(toScoreValue);
    if (typeof value !== 'object')
        return value;
    const leaves = Object.create(null);
    for (const [key, leaf] of Object.entries(value))
        leaves[key] = leaf === null ? null : toScoreValue(leaf);
    return leaves;
}
function keptMetadata(metadata, keys) {
    if (metadata === null || keys.length === 0)
        return null;
    const kept = Object.create(null);
    for (const key of keys) {
        const text = Object.hasOwn(metadata, key) ? metadataText(metadata[key]) : null;
        if (text !== null)
            kept[key] = text;
    }
    return kept;
}
/** Scalars as text; what a summary left out counts as absent. */
export function metadataText(value) {
    if (value === null || typeof value === 'object')
        return null;
    const text = String(value);
    return REMOVED.test(text) ? null : text;
}
