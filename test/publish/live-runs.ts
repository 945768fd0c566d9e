/** What the real inspect-mlflow left in MLflow (fixtures/generate/live_runs.py), and how to make and read the like. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Mlflow, Run, RunStatus } from '../../src/mlflow/client.ts'
import { loadSettings } from '../../src/mlflow/settings.ts'
import type { TrackedRun } from '../../src/publish/mlflow-hooks.ts'
import { trackLog } from '../../src/publish/track.ts'
import { bytesOf, collected } from '../helpers/mlflow/connected.ts'
import { fileSource, logOf } from '../tracking/tables.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'live-runs')

/** A table, a list of objects, or an object: what tells its shape. */
export interface Shape {
  columns?: string[]
  rows?: number
  keys?: string[]
  eval?: string[]
  plan?: string[]
}

export interface RunTree {
  run_id: string
  name: string
  status: RunStatus
  ended: boolean
  tags: Record<string, string>
  params: Record<string, string>
  /** Step and value of each point, in the order in which they were logged. */
  metrics: Record<string, [number, number | 'NaN'][]>
  inputs: string[]
  artifacts: Record<string, Shape>
}

export interface LiveRuns {
  name: string
  logs: string[]
  parent: RunTree
  children: RunTree[]
}

export const liveRuns: LiveRuns[] = readdirSync(FOLDER)
  .filter(file => file.endsWith('.json'))
  .map(file => ({ name: file.slice(0, -5), ...JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) }))

export function liveRun(name: string): LiveRuns {
  const found = liveRuns.find(each => each.name === name)
  if (found === undefined) throw new Error(`there is no fixture ${name}`)
  return found
}

export const readLive = (file: string) => logOf(fileSource(join(FOLDER, file)))

/** As the command line does it. */
export async function track(
  mlflow: Mlflow,
  { logs }: Pick<LiveRuns, 'logs'>,
  where: { experiment: string; parentRunId?: string },
): Promise<TrackedRun[]> {
  const settings = loadSettings({
    MLFLOW_TRACKING_URI: 'http://127.0.0.1',
    INSPECT_MLFLOW_EXPERIMENT_NAME: where.experiment,
    ...(where.parentRunId !== undefined && { INSPECT_MLFLOW_PARENT_RUN_ID: where.parentRunId }),
  })
  const folder = mkdtempSync(join(tmpdir(), 'live-runs-'))
  const options = { client: mlflow, settings, origin: {}, sampleDetails: 'full', metadataKeys: [], folder } as const
  const tracked: TrackedRun[] = []
  for (const file of logs) tracked.push(await trackLog(await readLive(file), options))
  return tracked
}

export async function runsIn(mlflow: Mlflow, experiment: string): Promise<Run[]> {
  const found = await mlflow.experimentByName(experiment)
  return collected(mlflow.searchRuns({ experimentIds: [found?.experimentId ?? ''] }))
}

export async function treeOf(mlflow: Mlflow, runId: string): Promise<RunTree> {
  const run = await mlflow.getRun(runId)
  const metrics: RunTree['metrics'] = {}
  for (const key of run.metrics.keys()) {
    const points = await mlflow.metricHistory(runId, key)
    metrics[key] = points.map(({ step, value }) => [step, Number.isNaN(value) ? 'NaN' : value])
  }
  const artifacts: RunTree['artifacts'] = {}
  for (const { path } of (await mlflow.listArtifacts(runId)).files)
    if (path.endsWith('.json')) artifacts[path] = await shapeOf(mlflow, runId, path)
  return {
    run_id: runId,
    name: run.name,
    status: run.status,
    ended: run.endTimeMs !== undefined,
    tags: Object.fromEntries(run.tags),
    params: Object.fromEntries(run.params),
    metrics,
    inputs: run.datasets.map(({ name }) => name),
    artifacts,
  }
}

async function shapeOf(mlflow: Mlflow, runId: string, path: string): Promise<Shape> {
  const { body } = await mlflow.downloadArtifact(runId, path, { maxBytes: 1e8 })
  const content = JSON.parse((await bytesOf(body)).toString())
  if (path.startsWith('inspect/')) return { columns: content.columns, rows: content.data.length }
  if (Array.isArray(content))
    return { keys: [...new Set(content.flatMap(row => Object.keys(row)))], rows: content.length }
  return { keys: Object.keys(content), eval: Object.keys(content.eval), plan: Object.keys(content.plan) }
}

/** A file of that shape, with nothing in it. */
function like({ columns, keys, eval: spec }: Shape): unknown {
  if (columns) return { columns, data: [] }
  const empty = (names: readonly string[] = []) => Object.fromEntries(names.map(name => [name, {}]))
  return spec ? { ...empty(keys), eval: empty(spec) } : []
}

/** The recorded runs on this server, as if the hooks had just logged them there. */
export async function recreate(
  mlflow: Mlflow,
  { parent, children }: LiveRuns,
  { experiment, startTimeMs = 1_700_000_000_000 }: { experiment: string; startTimeMs?: number },
): Promise<{ parent: Run; children: Run[] }> {
  const { experimentId } = await mlflow.ensureExperiment(experiment)
  const make = async (tree: RunTree, more: Record<string, string>): Promise<Run> => {
    const tags = Object.entries({ ...tree.tags, ...more }).map(([key, value]) => ({ key, value }))
    const run = await mlflow.createRun({ experimentId, name: tree.name, startTimeMs, tags })
    await mlflow.logBatch(run.runId, {
      params: Object.entries(tree.params).map(([key, value]) => ({ key, value })),
      metrics: Object.entries(tree.metrics).flatMap(([key, points]) =>
        points.map(([step, value], index) => ({ key, step, value: Number(value), timestampMs: startTimeMs + index })),
      ),
    })
    for (const [path, shape] of Object.entries(tree.artifacts))
      await mlflow.uploadArtifact(run, path, Buffer.from(JSON.stringify(like(shape))))
    if (tree.ended) await mlflow.updateRun(run.runId, { status: tree.status, endTimeMs: startTimeMs + 5000 })
    return run
  }
  const made = await make(parent, {})
  const nested: Run[] = []
  for (const child of children) nested.push(await make(child, { 'mlflow.parentRunId': made.runId }))
  return { parent: made, children: nested }
}
