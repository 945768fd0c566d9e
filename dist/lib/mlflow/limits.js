/** What one `log-batch` may hold, and the cutting of more into requests that each are legal. */
export const pairsOf = (tags) => Object.entries(tags).map(([key, value]) => ({ key, value }));
/** https://mlflow.org/docs/latest/api_reference/rest-api.html#log-batch */
const MOST_PAIRS = 100;
const MOST_IN_ALL = 1000;
/** Below the million that managed servers enforce, with room for keys and brackets around the items. */
const MOST_BYTES = 900_000;
/**
 * Params go alone: one that is refused takes its whole batch with it.
 * @throws RangeError for a time or a step that is no number: the server would store the point at 1970.
 */
export function batchesOf({ metrics, params, tags }) {
    return [...packed({ params }), ...packed({ tags, metrics: metrics.map(wireMetric) })];
}
function packed(items) {
    const batches = [];
    for (const kind of ['params', 'tags', 'metrics']) {
        const most = kind === 'metrics' ? MOST_IN_ALL : MOST_PAIRS;
        for (const item of items[kind] ?? []) {
            const bytes = Buffer.byteLength(JSON.stringify(item)) + 1;
            let last = batches.at(-1);
            if (!last || last.bytes + bytes > MOST_BYTES || last.batch[kind].length === most || isFull(last.batch)) {
                last = { batch: { metrics: [], params: [], tags: [] }, bytes: 0 };
                batches.push(last);
            }
            const list = last.batch[kind];
            list.push(item);
            last.bytes += bytes;
        }
    }
    return batches.map(({ batch }) => batch);
}
function isFull({ metrics, params, tags }) {
    return metrics.length + params.length + tags.length === MOST_IN_ALL;
}
/** JSON knows no NaN and no infinity; as text the server takes them. A fraction of a millisecond it takes for 0. */
function wireMetric({ key, value, timestampMs, step }) {
    return {
        key,
        value: Number.isFinite(value) ? value : String(value),
        timestamp: whole('time', timestampMs),
        step: whole('step', step),
    };
}
function whole(what, value) {
    const truncated = Math.trunc(value);
    if (!Number.isSafeInteger(truncated) || (what === 'time' && truncated < 0))
        throw new RangeError(`${value} is not the ${what} of a metric`);
    return truncated;
}
