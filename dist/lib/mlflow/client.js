import { connectApi } from "./api.js";
import { downloadArtifact, listArtifacts, uploadArtifact, } from "./artifacts.js";
import { logBatch } from "./batch.js";
import { logInputs } from "./datasets.js";
import { ensureExperiment, experimentByName } from "./experiments.js";
import { compareUrl, experimentUrl, runUrl } from "./links.js";
import { createRun, deleteRun, getRun, metricHistory, searchRuns, setTag, updateRun, } from "./runs.js";
import { serverVersion } from "./version.js";
/** @throws RangeError when the settings name no server: whoever connects has asked for that before. */
export function connectMlflow({ settings: { server }, http, onWait, signal }) {
    if (!server)
        throw new RangeError('these settings name no MLflow server');
    const api = connectApi({ server, http, onWait, signal });
    let version;
    return {
        api,
        version: () => {
            version ??= serverVersion(api).catch((thrown) => {
                version = undefined;
                throw thrown;
            });
            return version;
        },
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
        runUrl: run => runUrl(server, run),
        compareUrl: runs => compareUrl(server, runs),
        experimentUrl: experimentId => experimentUrl(server, experimentId),
    };
}
