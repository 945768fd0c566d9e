import { cutValue } from "./keys.js";
import { parseNothing } from "./schema.js";
const MOST_NAME = 500;
const MOST_DIGEST = 36;
/** A cut JSON text would be none, so a longer source is left out. */
const MOST_SOURCE = 65_535;
/** The same dataset is stored once, however often it is sent. @throws MlflowError */
export async function logInputs(api, runId, datasets) {
    const inputs = datasets.map(({ context, sourceType, ...dataset }) => ({
        tags: context === undefined ? [] : [{ key: 'mlflow.data.context', value: context }],
        dataset: {
            ...dataset,
            name: cutValue(dataset.name, MOST_NAME),
            digest: dataset.digest.slice(0, MOST_DIGEST),
            source_type: sourceType,
            source: dataset.source.length > MOST_SOURCE ? '{}' : dataset.source,
        },
    }));
    if (inputs.length > 0)
        await api.post('/api/2.0/mlflow/runs/log-inputs', { run_id: runId, datasets: inputs }, parseNothing);
}
