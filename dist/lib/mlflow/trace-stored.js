import { traceOfRun } from "./trace-filters.js";
import { searchTraces } from "./trace-search.js";
import { DIGEST_TAG } from "./trace-start.js";
import { takesIds } from "./trace-ways.js";
/** By id; in MLflow 2, which chooses ids itself, by the name that the client gave. @throws MlflowError */
export async function storedTraces(api, of) {
    const stored = new Map();
    for await (const info of infosOf(api, of)) {
        const name = takesIds(of.version) ? info.traceId : info.clientRequestId;
        if (name !== null)
            stored.set(name, storedTrace(info));
    }
    return stored;
}
/** @throws MlflowError */
export async function countOfStored(api, of) {
    let count = 0;
    for await (const _ of infosOf(api, of))
        count += 1;
    return count;
}
async function* infosOf(api, { experimentId, runId, version }) {
    const search = { experimentIds: [experimentId], filter: traceOfRun(runId) };
    for await (const found of searchTraces(api, { search, version }))
        if (found.kind === 'info')
            yield found.info;
}
function storedTrace({ traceId, tags, state }) {
    return {
        traceId,
        hasSpans: tags.get('mlflow.trace.spansLocation') === 'TRACKING_STORE',
        inProgress: state === 'IN_PROGRESS',
        digest: tags.get(DIGEST_TAG),
        artifactLocation: tags.get('mlflow.artifactLocation') ?? '',
    };
}
