import { DEFAULT_REDUCER } from "./reduce.js";
/** Metrics that are the plain mean of the per-sample values. */
const MEANS = new Set(['accuracy', 'mean']);
const unqualified = (name) => name.slice(name.lastIndexOf('/') + 1);
export const isMean = ({ name, group }) => MEANS.has(unqualified(name)) && group === null;
export const reducerOf = (row) => row.reducer ?? DEFAULT_REDUCER;
/** Rows of `results.scores` of a column: those of its scorer, or of its key where the score is a dict. */
export function loggedScores(log, column) {
    return log.header.scores.filter(row => isRowOf(row, column));
}
export function isRowOf(row, { scorer, key }) {
    return row.scorer === scorer && row.name === (key ?? row.scorer);
}
export function reducersOf(log, rows) {
    if (rows.length > 0)
        return [...new Set(rows.map(reducerOf))];
    const declared = log.header.spec.epochsReducer ?? [];
    return declared.length > 0 ? [...new Set(declared)] : [DEFAULT_REDUCER];
}
/** The metadata key by which the author clusters the standard error. */
export function loggedCluster(rows) {
    const keys = rows.flatMap(row => row.metrics.map(metric => metric.params.cluster));
    return keys.find((key) => typeof key === 'string');
}
/** The logged means of a reducer; scorers may log the same mean under several names. */
export function loggedMeans(rows, reducer) {
    return rows
        .filter(row => reducerOf(row) === reducer)
        .flatMap(row => row.metrics)
        .filter(isMean);
}
export const namesOf = (metrics) => [
    ...new Set(metrics.flatMap(({ key, name }) => [key, name, unqualified(name)])),
];
/** Logged metrics of both sides that are no mean, by reducer and name. */
export function aggregateMetrics({ scorer, logged }) {
    const found = new Map();
    for (const side of ['candidate', 'baseline'])
        for (const row of logged[side])
            for (const metric of row.metrics) {
                if (isMean(metric))
                    continue;
                const key = `${reducerOf(row)}\u0000${metric.key}`;
                const entry = found.get(key) ?? {
                    scorer,
                    reducer: reducerOf(row),
                    metric: metric.key,
                    names: namesOf([metric]),
                    baseline: null,
                    candidate: null,
                };
                entry[side] = Number.isFinite(metric.value) ? metric.value : null;
                found.set(key, entry);
            }
    return [...found.values()];
}
