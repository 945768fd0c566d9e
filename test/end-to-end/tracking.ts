/** The built command line that logs to a real MLflow server, and what the server then has. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Run } from '../../src/mlflow/client.ts'
import type { Span, TraceInfo } from '../../src/mlflow/trace.ts'
import { collected, connected } from '../helpers/mlflow/connected.ts'

export const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')

export interface Ran {
  /** Null: killed. */
  code: number | null
  out: string
  err: string
}

export function track(url: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return ran(['track', ...words, '--tracking-uri', url], env)
}

export function ran(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const done = promisify(execFile)(process.execPath, [CLI, ...words], { env: { ...process.env, ...env } })
  return done.then(
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

export interface Traced {
  info: TraceInfo
  spans: Span[]
}

/** Traces of an experiment with their spans, by their names. */
export async function tracesOf(url: string, experiment: string): Promise<Map<string, Traced>> {
  const mlflow = connected(url)
  const { experimentId = '' } = (await mlflow.experimentByName(experiment)) ?? {}
  const read = await collected(mlflow.readTraces(mlflow.searchTraces({ experimentIds: [experimentId] })))
  const traces = read.map(each => {
    if (each.kind === 'broken') throw new Error(`${each.traceId}: ${each.why}`)
    return [`${each.info.tags.get('inspect.task')} ${each.info.tags.get('mlflow.traceName')}`, each] as const
  })
  // Two of one name would be a trace that is there twice.
  if (new Set(traces.map(([name]) => name)).size < traces.length) throw new Error('traces are doubled')
  return new Map(traces)
}

/** Of the trace as a whole, as MLflow counts them; 0 where it has none. */
export function tokensOf({ info }: Traced): number {
  return JSON.parse(info.metadata.get('mlflow.trace.tokenUsage') ?? '{}').total_tokens ?? 0
}

/** Everything of traces that a repetition must leave as it is. */
export async function contentOfTraces(url: string, experiment: string): Promise<Record<string, unknown>> {
  const traces = [...(await tracesOf(url, experiment))].sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(
    traces.map(([name, { info, spans }]) => [
      name,
      {
        state: info.state,
        tokens: info.metadata.get('mlflow.trace.tokenUsage'),
        spans: spans.map(span => span.name).sort(),
        scores: info.assessments.map(each => `${each.name} ${JSON.stringify(each.value)}`).sort(),
      },
    ]),
  )
}

/** Requests that write a trace or a part of one. */
export const writesTrace = (request: string): boolean =>
  /^POST \/(v1\/traces|api\/3\.0\/mlflow\/traces|api\/2\.0\/mlflow\/traces)$/.test(request) ||
  /^(PUT|PATCH) .*trace/.test(request)
