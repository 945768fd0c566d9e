import { connectApi } from "./api.js";
import { downloadArtifact, listArtifacts, uploadArtifact, } from "./artifacts.js";
import { logBatch } from "./batch.js";
import { logInputs } from "./datasets.js";
import { ensureExperiment, experimentByName } from "./experiments.js";
import { compareUrl, experimentUrl, runUrl, traceUrl } from "./links.js";
import { createRun, deleteRun, getRun, metricHistory, searchRuns, setTag, updateRun, } from "./runs.js";
import { readTraces } from "./trace-reader.js";
import { searchTraces } from "./trace-search.js";
import { traceWriter } from "./trace-writer.js";
import { serverVersion } from "./version.js";
/** @throws RangeError when the settings name no server: whoever connects has asked for that before. */
export function connectMlflow({ settings: { server }, http, onWait, signal }) {
    if (!server)
        throw new RangeError('these settings name no MLflow server');
    const api = connectApi({ server, http, onWait, signal });
    let asked;
    const version = () => {
        asked ??= serverVersion(api).catch((thrown) => {
            asked = undefined;
            throw thrown;
        });
        return asked;
    };
    return {
        api,
        version,
        ensureExperiment: name => ensureExperiment(api, name),
        experimentByName: name => experimentByName(api, name),
        createRun: run => createRun(api, run),
        getRun: runId => getRun(api, runId),
        updateRun: (runId, change) => updateRun(api, runId, change),
        deleteRun: runId => deleteRun(api, runId),
        searchRuns: search => searchRuns(api, search),
        logBatch: (runId, logged) => logBatch(api, { runId, logged }),
        setTag: (runId, tag) => setTag(api, runId, tag),
        logInputs: (runId, datasets) => logInputs(api, runId, datasets),
        metricHistory: (runId, key) => metricHistory(api, runId, key),
        listArtifacts: (runId, folder) => listArtifacts(api, runId, folder),
        uploadArtifact: (run, path, body) => uploadArtifact(api, { run, path, body }),
        downloadArtifact: (runId, path, { maxBytes }) => downloadArtifact(api, { runId, path, maxBytes }),
        traceWriter: async ({ experimentId, runId }) => traceWriter(api, { experimentId, runId, version: await version() }),
        async *searchTraces(search) {
            yield* searchTraces(api, { search, version: await version() });
        },
        async *readTraces(found, options = {}) {
            yield* readTraces(api, { found, ...options, version: await version() });
        },
        runUrl: run => runUrl(server, run),
        compareUrl: runs => compareUrl(server, runs),
        experimentUrl: experimentId => experimentUrl(server, experimentId),
        traceUrl: trace => traceUrl(server, trace),
    };
}
