/** The built command line that logs to a real MLflow server, and what the server then has. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Run } from '../../src/mlflow/client.ts'
import { collected, connected } from '../helpers/mlflow/connected.ts'

export const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')

export interface Ran {
  /** Null: killed. */
  code: number | null
  out: string
  err: string
}

export async function track(url: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const command = [CLI, 'track', ...words, '--tracking-uri', url]
  const ran = promisify(execFile)(process.execPath, command, { env: { ...process.env, ...env } })
  return ran.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  )
}

export async function runsOf(url: string, experiment: string): Promise<{ parents: Run[]; children: Run[] }> {
  const mlflow = connected(url)
  const found = await mlflow.experimentByName(experiment)
  const runs = await collected(mlflow.searchRuns({ experimentIds: [found?.experimentId ?? ''] }))
  return {
    parents: runs.filter(({ tags }) => !tags.has('mlflow.parentRunId')),
    children: runs.filter(({ tags }) => tags.has('mlflow.parentRunId')),
  }
}

/** Everything of a run that a repetition must leave as it is: values, points of each metric, files. */
export async function contentOf(url: string, { runId, params, metrics, status }: Run) {
  const mlflow = connected(url)
  const points: Record<string, number> = {}
  for (const key of metrics.keys()) points[key] = (await mlflow.metricHistory(runId, key)).length
  const { files } = await mlflow.listArtifacts(runId)
  return { status, params: Object.fromEntries(params), points, files: files.map(({ path }) => path).sort() }
}
