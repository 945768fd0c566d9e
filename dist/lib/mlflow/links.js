export function experimentUrl(server, experimentId) {
    const experiment = `experiments/${encodeURIComponent(experimentId)}`;
    if (server.kind === 'databricks')
        return `${server.url}/ml/${experiment}`;
    return `${server.url}/#/${experiment}`;
}
export function runUrl(server, { experimentId, runId }) {
    return `${experimentUrl(server, experimentId)}/runs/${encodeURIComponent(runId)}`;
}
