/**
 * One run of each eval, and one parent. MLflow has no compare-and-set: of two jobs that log the same eval at once, one
 * may look before the other's run is there, and then each keeps its own. Whoever comes later finds both and leaves one.
 */
import { SAMPLE_DETAILS } from "../inputs/policy.js";
import { isMlflow } from "../mlflow/error.js";
import { tagIs } from "../mlflow/filters.js";
import { isNote } from "../report/note.js";
import { COMPLETE, DETAILS, DIGEST, LOG_SHA256 } from "./known-run.js";
/** Milliseconds, by the clock of the job that made the run: the start time is the log's. Others' runs have none. */
export const MADE_AT = 'eval_regression.made_at';
const PARENT = 'mlflow.parentRunId';
const NOTE = 'mlflow.note.content';
/** No job takes that long: a run that is unfinished after it was given up. A day, in milliseconds. */
const GIVEN_UP_MS = 24 * 60 * 60_000;
const madeAt = ({ tags }) => Number(tags.get(MADE_AT) ?? 0);
const isWhole = ({ tags }) => tags.get(COMPLETE) === 'true';
/** The first is the one that all who ask choose: logged live before ours, whole before under way, then made first. */
export function inOrder(runs) {
    const rank = (run) => (run.tags.has(MADE_AT) ? (isWhole(run) ? 1 : 2) : 0);
    return [...runs].sort((a, b) => rank(a) - rank(b) || madeAt(a) - madeAt(b) || (a.runId < b.runId ? -1 : 1));
}
/** Of runs of one eval, in order. Only what a whole run repeats is deleted: what a job still writes to is left. */
export async function leaveOneRun(client, [kept, ...others]) {
    for (const other of others)
        if (kept && repeats(other, kept) && (isWhole(other) || isGivenUp(other)))
            await deleteRun(client, other);
}
/** Of parents of one eval run, in order: the tasks of the others move to the first. @returns how many moved. */
export async function leaveOneParent(client, [kept, ...others]) {
    let moved = 0;
    for (const other of others) {
        if (!kept || !isOurs(kept) || !isOurs(other))
            continue;
        // Whoever made it is about to put a task into it.
        if (other.status === 'RUNNING' && !isGivenUp(other))
            continue;
        moved += await moveTasks(client, { from: other, to: kept });
    }
    return moved;
}
async function moveTasks(client, { from, to }) {
    const tasks = [];
    const search = { experimentIds: [from.experimentId], filter: tagIs(PARENT, from.runId) };
    for await (const run of client.searchRuns(search))
        tasks.push(run);
    if (!tasks.every(isOurs))
        return 0;
    for (const { runId } of tasks)
        await client.setTag(runId, { key: PARENT, value: to.runId });
    await deleteRun(client, from);
    return tasks.length;
}
/** Made by us, and nobody has written anything there. */
function isOurs({ tags }) {
    const note = tags.get(NOTE);
    return tags.has(MADE_AT) && (note === undefined || isNote(note));
}
/** Whether the other run has everything of this one: scores, files, and as much text in them. */
function repeats(run, kept) {
    const isSame = [DIGEST, 'inspect.status'].every(key => run.tags.get(key) === kept.tags.get(key));
    const hasFiles = kept.tags.has(LOG_SHA256) || !run.tags.has(LOG_SHA256);
    return isOurs(run) && isWhole(kept) && isSame && run.tags.has(DIGEST) && hasFiles && level(kept) <= level(run);
}
/** The smaller, the more text. */
const level = ({ tags }) => SAMPLE_DETAILS.indexOf((tags.get(DETAILS) ?? 'full'));
const isGivenUp = (run) => Date.now() - madeAt(run) > GIVEN_UP_MS;
/** Another job may have been quicker, or it may not be allowed: then it stays, and the chosen one is the same. */
async function deleteRun(client, { runId }) {
    await client.deleteRun(runId).catch(thrown => {
        if (!isMlflow(thrown, 'forbidden', 'invalid', 'not-found'))
            throw thrown;
    });
}
