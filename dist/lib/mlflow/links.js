export function experimentUrl(server, experimentId) {
    const experiment = `experiments/${encodeURIComponent(experimentId)}`;
    if (server.kind === 'databricks')
        return `${server.url}/ml/${experiment}`;
    return `${server.url}/#/${experiment}`;
}
export function runUrl(server, { experimentId, runId }) {
    return `${experimentUrl(server, experimentId)}/runs/${encodeURIComponent(runId)}`;
}
/** Side by side, in this order. Null for Databricks, whose page for it is not documented. */
export function compareUrl(server, runs) {
    if (server.kind === 'databricks')
        return null;
    const list = (ids) => encodeURIComponent(JSON.stringify([...new Set(ids)]));
    const runIds = list(runs.map(({ runId }) => runId));
    return `${server.url}/#/compare-runs?runs=${runIds}&experiments=${list(runs.map(({ experimentId }) => experimentId))}`;
}
/** The list of traces, with this one opened. */
export function traceUrl(server, { experimentId, traceId }) {
    return `${experimentUrl(server, experimentId)}/traces?selectedEvaluationId=${encodeURIComponent(traceId)}`;
}
