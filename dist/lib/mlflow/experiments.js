import { isMlflow } from "./error.js";
import { parseExperiment, parseExperimentId, parseNothing } from "./schema.js";
/** A deleted experiment keeps its name, so that it can only be restored. @throws MlflowError */
export async function ensureExperiment(api, name) {
    const found = await experimentByName(api, name);
    if (!found)
        return createExperiment(api, name);
    if (!found.deleted)
        return { ...found, was: 'there' };
    await restore(api, found);
    return { ...found, deleted: false, was: 'deleted' };
}
/** Deleted ones too. @throws MlflowError */
export async function experimentByName(api, name) {
    const path = '/api/2.0/mlflow/experiments/get-by-name';
    return api.get(path, { experiment_name: name }, parseExperiment).catch((thrown) => {
        // A path that the server does not know has no code.
        if (isMlflow(thrown, 'not-found') && thrown.code !== null)
            return undefined;
        throw thrown;
    });
}
/** Two jobs may make it at the same time; a request whose answer was lost may have made it. Then it is there. */
async function createExperiment(api, name) {
    try {
        await api.post('/api/2.0/mlflow/experiments/create', { name }, parseExperimentId);
    }
    catch (thrown) {
        if (!isMlflow(thrown, 'already-exists'))
            throw thrown;
    }
    const made = await api.get('/api/2.0/mlflow/experiments/get-by-name', { experiment_name: name }, parseExperiment);
    return { ...made, was: 'missing' };
}
/** Another job may have restored it in the meantime, which the server calls an error. */
async function restore(api, { experimentId, name }) {
    try {
        await api.post('/api/2.0/mlflow/experiments/restore', { experiment_id: experimentId }, parseNothing);
    }
    catch (thrown) {
        const now = await experimentByName(api, name);
        if (!now || now.deleted)
            throw thrown;
    }
}
/** @throws MlflowError */
export function experimentById(api, experimentId) {
    return api.get('/api/2.0/mlflow/experiments/get', { experiment_id: experimentId }, parseExperiment);
}
