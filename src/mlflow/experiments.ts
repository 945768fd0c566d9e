/** Experiments: found by name, restored when deleted, made when there is none. */
import type { Api } from './api.ts'
import { isMlflow } from './error.ts'
import { type Experiment, parseExperiment, parseExperimentId, parseNothing } from './schema.ts'

/** What had to be done. */
export type EnsuredExperiment = Experiment & { was: 'there' | 'deleted' | 'missing' }

/** A deleted experiment keeps its name, so that it can only be restored. @throws MlflowError */
export async function ensureExperiment(api: Api, name: string): Promise<EnsuredExperiment> {
  const found = await experimentByName(api, name)
  if (!found) return createExperiment(api, name)
  if (!found.deleted) return { ...found, was: 'there' }
  await restore(api, found)
  return { ...found, deleted: false, was: 'deleted' }
}

/** Deleted ones too. @throws MlflowError */
export async function experimentByName(api: Api, name: string): Promise<Experiment | undefined> {
  const path = '/api/2.0/mlflow/experiments/get-by-name'
  return api.get(path, { experiment_name: name }, parseExperiment).catch((thrown: unknown) => {
    // A path that the server does not know has no code.
    if (isMlflow(thrown, 'not-found') && thrown.code !== null) return undefined
    throw thrown
  })
}

/** Two jobs may make it at the same time; a request whose answer was lost may have made it. Then it is there. */
async function createExperiment(api: Api, name: string): Promise<EnsuredExperiment> {
  try {
    await api.post('/api/2.0/mlflow/experiments/create', { name }, parseExperimentId)
  } catch (thrown) {
    if (!isMlflow(thrown, 'already-exists')) throw thrown
  }
  const made = await api.get('/api/2.0/mlflow/experiments/get-by-name', { experiment_name: name }, parseExperiment)
  return { ...made, was: 'missing' }
}

/** Another job may have restored it in the meantime, which the server calls an error. */
async function restore(api: Api, { experimentId, name }: Experiment): Promise<void> {
  try {
    await api.post('/api/2.0/mlflow/experiments/restore', { experiment_id: experimentId }, parseNothing)
  } catch (thrown) {
    const now = await experimentByName(api, name)
    if (!now || now.deleted) throw thrown
  }
}

/** @throws MlflowError */
export function experimentById(api: Api, experimentId: string): Promise<Experiment> {
  return api.get('/api/2.0/mlflow/experiments/get', { experiment_id: experimentId }, parseExperiment)
}
