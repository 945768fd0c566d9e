import { DEFAULT_REDUCER } from "../pair/reduce.js";
export function evalEntry(log, { facts, supersededBy }) {
    const { spec, status, scores } = log.header;
    return {
        path: log.path,
        task: spec.task,
        model: spec.model,
        taskId: spec.taskId,
        runId: spec.runId,
        evalId: spec.evalId,
        status,
        created: spec.created,
        inspectVersion: spec.packages.inspect_ai ?? null,
        revision: spec.revision,
        samples: distinctSamples(log),
        epochs: spec.epochs,
        digest: facts.digest,
        warnings: log.warnings,
        ...(supersededBy !== undefined && { supersededBy }),
        ...(facts.provenance && { provenance: facts.provenance }),
        metrics: scores.flatMap(row => row.metrics.map(metric => loggedMetric(row, metric))),
    };
}
/** With one epoch a row is a sample; only several need to be told apart. */
function distinctSamples({ samples }) {
    if (samples.every(({ epoch }) => epoch === 1))
        return samples.length;
    return new Set(samples.map(({ id }) => id)).size;
}
/** 97.5 % point of the normal distribution: what Inspect's own viewer uses around a logged standard error. */
const Z = 1.959963984540054;
function loggedMetric(row, metric) {
    const stderr = row.metrics.find(other => other.key === 'stderr')?.value;
    const bounded = stderr !== undefined && Number.isFinite(stderr) && (metric.key === 'accuracy' || metric.key === 'mean');
    return {
        scorer: row.name === row.scorer ? row.scorer : `${row.scorer}[${row.name}]`,
        metric: metric.key,
        reducer: row.reducer ?? DEFAULT_REDUCER,
        value: finite(metric.value),
        ciLower: bounded ? finite(metric.value - Z * stderr) : null,
        ciUpper: bounded ? finite(metric.value + Z * stderr) : null,
        samples: row.scoredSamples ?? 0,
    };
}
export const finite = (value) => value !== null && value !== undefined && Number.isFinite(value) ? value : null;
/** An eval that only one side has, with its logged numbers. */
export function unpairedEval(log) {
    const { spec, scores } = log.header;
    return {
        kind: 'eval',
        task: spec.task,
        model: spec.model,
        path: log.path,
        values: scores.flatMap(row => row.metrics.map(metric => ({ metric: `${row.name}/${metric.key}`, value: finite(metric.value) }))),
    };
}
/** A scorer that only one side of a pair has. */
export function unpairedScorer(log, column) {
    const rows = log.header.scores.filter(row => row.scorer === column.scorer && row.name === (column.key ?? column.scorer));
    return {
        kind: 'scorer',
        task: log.header.spec.task,
        model: log.header.spec.model,
        scorer: column.name,
        path: log.path,
        values: rows.flatMap(row => row.metrics.map(metric => ({ metric: metric.key, value: finite(metric.value) }))),
    };
}
