/** The data that a run was made of, as MLflow's column "Dataset" shows it. */
import type { Api } from './api.ts'
import { cutValue } from './keys.ts'
import { parseNothing } from './schema.ts'

export interface DatasetInput {
  name: string
  /** Of what is in it; 36 characters count. */
  digest: string
  /** What kind of place `source` is, such as `code` or `hf`. */
  sourceType: string
  /** Most often a JSON text. */
  source: string
  schema?: string
  /** A JSON text of counts, such as `{"num_rows": 200}`. */
  profile?: string
  /** What the data was for, such as `eval`. */
  context?: string
}

const MOST_NAME = 500
const MOST_DIGEST = 36
/** A cut JSON text would be none, so a longer source is left out. */
const MOST_SOURCE = 65_535

/** The same dataset is stored once, however often it is sent. @throws MlflowError */
export async function logInputs(api: Api, runId: string, datasets: readonly DatasetInput[]): Promise<void> {
  const inputs = datasets.map(({ context, sourceType, ...dataset }) => ({
    tags: context === undefined ? [] : [{ key: 'mlflow.data.context', value: context }],
    dataset: {
      ...dataset,
      name: cutValue(dataset.name, MOST_NAME),
      digest: dataset.digest.slice(0, MOST_DIGEST),
      source_type: sourceType,
      source: dataset.source.length > MOST_SOURCE ? '{}' : dataset.source,
    },
  }))
  if (inputs.length > 0)
    await api.post('/api/2.0/mlflow/runs/log-inputs', { run_id: runId, datasets: inputs }, parseNothing)
}
