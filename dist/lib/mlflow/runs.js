import { logBatch } from "./batch.js";
import { cutValue, legalKey, MOST_NAME_CHARACTERS, MOST_TAG_CHARACTERS } from "./keys.js";
import { parseHistory, parseNothing, parseRun, parseRuns, } from "./schema.js";
const RUNS = '/api/2.0/mlflow/runs';
/** More are taken with a further request. */
const MOST_TAGS_AT_ONCE = 100;
const PAGE_SIZE = 200;
const MOST_RUNS = 10_000;
const HISTORY_PAGE = 10_000;
const MOST_POINTS = 1_000_000;
/** Sent once: whoever hears nothing looks for the run by its tags before making another. @throws MlflowError */
export async function createRun(api, { experimentId, name, startTimeMs, tags = [] }) {
    const legal = new Map(tags.map(({ key, value }) => [legalKey(key), cutValue(value, MOST_TAG_CHARACTERS)]));
    const given = name ?? legal.get('mlflow.runName');
    // The server refuses a name and a tag of another text.
    legal.delete('mlflow.runName');
    const [now, later] = split([...legal].map(([key, value]) => ({ key, value })));
    const run = await api.postOnce(`${RUNS}/create`, {
        experiment_id: experimentId,
        start_time: Math.trunc(startTimeMs),
        tags: now,
        ...(given === undefined ? {} : { run_name: cutValue(given, MOST_NAME_CHARACTERS) }),
    }, parseRun);
    if (later.length > 0)
        await logBatch(api, { runId: run.runId, logged: { tags: later } });
    return { ...run, tags: new Map([...run.tags, ...legal]) };
}
function split(tags) {
    return [tags.slice(0, MOST_TAGS_AT_ONCE), tags.slice(MOST_TAGS_AT_ONCE)];
}
/** Deleted ones too. @throws MlflowError */
export async function getRun(api, runId) {
    return api.get(`${RUNS}/get`, { run_id: runId }, parseRun);
}
/** @throws MlflowError */
export function deleteRun(api, runId) {
    return api.post(`${RUNS}/delete`, { run_id: runId }, parseNothing);
}
/** @throws MlflowError */
export async function updateRun(api, runId, { status, endTimeMs, name }) {
    const change = {
        run_id: runId,
        ...(status === undefined ? {} : { status }),
        ...(endTimeMs === undefined ? {} : { end_time: Math.trunc(endTimeMs) }),
        ...(name === undefined ? {} : { run_name: cutValue(name, MOST_NAME_CHARACTERS) }),
    };
    await api.post(`${RUNS}/update`, change, parseNothing);
}
/** A value that is too long is cut visibly, which JSON does not survive. @throws MlflowError */
export async function setTag(api, runId, { key, value }) {
    const tag = { run_id: runId, key: legalKey(key), value: cutValue(value, MOST_TAG_CHARACTERS) };
    await api.post(`${RUNS}/set-tag`, tag, parseNothing);
}
/** Page by page, as far as they are read. @throws MlflowError */
export async function* searchRuns(api, search) {
    const { experimentIds, filter, orderBy, deleted = 'without', pageSize = PAGE_SIZE, limit = MOST_RUNS } = search;
    const VIEW = { without: 'ACTIVE_ONLY', too: 'ALL', only: 'DELETED_ONLY' };
    const page = (page_token) => api.post(`${RUNS}/search`, {
        experiment_ids: experimentIds,
        max_results: Math.min(pageSize, limit),
        run_view_type: VIEW[deleted],
        ...(filter === undefined ? {} : { filter }),
        ...(orderBy === undefined ? {} : { order_by: orderBy }),
        ...(page_token === undefined ? {} : { page_token }),
    }, parseRuns);
    yield* paged(page, limit);
}
/** Every point of a metric, in the order in which the server has them. @throws MlflowError */
export async function metricHistory(api, runId, key) {
    const page = (page_token) => api.get('/api/2.0/mlflow/metrics/get-history', { run_id: runId, metric_key: legalKey(key), max_results: String(HISTORY_PAGE), page_token }, parseHistory);
    const points = [];
    for await (const point of paged(page, MOST_POINTS))
        points.push(point);
    return points;
}
/** MLflow 2 names a next page even after the last one: an empty page is the end, too. */
export async function* paged(page, limit) {
    let left = limit;
    for (let token; left > 0;) {
        const { items, next } = await page(token);
        yield* items.slice(0, left);
        left -= items.length;
        if (items.length === 0 || next === undefined)
            return;
        token = next;
    }
}
