/**
 * The member that says that a log was reduced, and what the full log said that header and summaries cannot hold. It is
 * no more trusted than the rest: what does not fit the log is told and not used.
 */
import { wholeContent } from "./decompress.js";
import { parseJson } from "./json.js";
import { parseSlimMarks } from "./slim-schema.js";
import { oneLine } from "./unreadable.js";
export const MARKS_MEMBER = '_eval_regression.json';
/** Positions of two million rows fit. */
const MAX_MARKS_BYTES = 64 << 20;
const HASHED_ID = /^[0-9a-f]{64}$/;
/** Null: not a reduced log. */
export async function readMarks({ source, directory, warnings }) {
    const member = directory.find(MARKS_MEMBER);
    if (!member)
        return null;
    let why = 'in no shape we know';
    try {
        const marks = parseSlimMarks(parseJson(await wholeContent(source, member, MAX_MARKS_BYTES)));
        if (marks)
            return marks;
    }
    catch (thrown) {
        why = oneLine(thrown);
    }
    warnings.lose('header-field-ignored', `${MARKS_MEMBER}: ${why} What the full log said is lost.`);
    return null;
}
export function withMarks(header, marks) {
    return marks ? { ...header, configUpdates: marks.configUpdates, logUpdates: marks.logUpdates } : header;
}
/** Says of each sample what was known of it; null where the marks are of another log than this one. */
export function applyMarks(marks, { table, reductions, warnings }) {
    const rows = table.rows();
    const ids = [...rows.map(({ id }) => id), ...reductions.flatMap(each => each.samples.map(({ sample_id: id }) => id))];
    const fits = !marks.idsHashed || ids.every(id => HASHED_ID.test(String(id)));
    if (!fits || rows.length !== marks.samples || table.duplicates > 0) {
        warnings.lose('header-field-ignored', `${MARKS_MEMBER} is of another log: ${marks.samples} samples are its own.`);
        return null;
    }
    applyInvalidation(rows, marks);
    return marks;
}
function applyInvalidation(rows, { invalidation }) {
    if (invalidation === null)
        return;
    const [unknown, invalidated, edited] = [
        new Set(invalidation.unknown),
        new Set(invalidation.invalidated),
        new Set(invalidation.scoreEdited),
    ];
    for (const [position, row] of rows.entries()) {
        if (unknown.has(position))
            continue;
        row.invalidated = invalidated.has(position);
        row.scoreEdited = edited.has(position);
    }
}
