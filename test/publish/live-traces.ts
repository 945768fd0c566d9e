/** Traces that the real inspect-mlflow left in MLflow (fixtures/generate/live_traces.py), and ours of the same evals. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EvalLog } from '../../src/logs/eval-log.ts'
import type { Mlflow } from '../../src/mlflow/client.ts'
import { loadSettings } from '../../src/mlflow/settings.ts'
import type { Json, Span, TraceInfo } from '../../src/mlflow/trace.ts'
import { type TrackedLog, trackLog } from '../../src/publish/track.ts'
import { collected } from '../helpers/mlflow/connected.ts'
import { fileSource, logOf } from '../tracking/tables.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'live-traces')

type Fields = { [key: string]: Json }

export interface TheirSpan {
  depth: number
  name: string
  type: string
  status: string
  inputs: Fields | null
  outputs: Fields | null
  attributes: Fields
  events: { name: string; attributes: Fields }[]
}

export interface Feedback {
  name: string
  value: Json
  rationale: string | null
  source: [string, string]
  metadata: Record<string, string>
}

/** What of a trace is in MLflow. */
interface Left {
  states: string[]
  /** Traces that MLflow's client can read: one with spans that never ended it can not. */
  readable: number
  spans: number
  roots: number
  feedback: number
}

export interface LiveTraces {
  name: string
  logs: string[]
  complete: Left
  /** As the hooks log by default; null: not tried. */
  as_usual: Left | null
  traces: { state: string; feedback: Feedback[]; spans: TheirSpan[] }[]
}

export interface OurTrace {
  info: TraceInfo
  spans: readonly Span[]
}

const recorded: LiveTraces[] = readdirSync(FOLDER)
  .filter(file => file.endsWith('.json'))
  .map(file => ({ name: file.slice(0, -5), ...JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) }))

/** Those that can be read, and those that no client of MLflow can read. */
export const [liveTraces, unreadable] = [
  recorded.filter(({ traces }) => traces.length > 0),
  recorded.filter(({ traces }) => traces.length === 0),
]

export const readTraced = (file: string): Promise<EvalLog> => logOf(fileSource(join(FOLDER, file)))

/** Those below the span at `from`, which is among them. */
export function spansUnder(spans: readonly TheirSpan[], from: number): TheirSpan[] {
  const depth = spans[from]?.depth ?? 0
  const end = spans.findIndex((span, index) => index > from && span.depth <= depth)
  return spans.slice(from, end < 0 ? undefined : end)
}

/** Parents before their children, in the order in which they began. */
export function inOrder(spans: readonly Span[]): Span[] {
  const below = (parentId: string | null): Span[] =>
    spans
      .filter(span => span.parentId === parentId)
      .sort((one, other) => Number(one.startNs - other.startNs) || Number((one.endNs ?? 0n) - (other.endNs ?? 0n)))
      .flatMap(span => [span, ...below(span.spanId)])
  return below(null)
}

/** As the command line does it. */
export async function trackTraced(mlflow: Mlflow, log: EvalLog, experiment: string): Promise<TrackedLog> {
  const settings = loadSettings({
    MLFLOW_TRACKING_URI: 'http://127.0.0.1',
    INSPECT_MLFLOW_EXPERIMENT_NAME: experiment,
    INSPECT_MLFLOW_TRACING_ENABLED: 'true',
    INSPECT_MLFLOW_LOG_ARTIFACTS: 'false',
  })
  const folder = mkdtempSync(join(tmpdir(), 'live-traces-'))
  return trackLog(log, { client: mlflow, settings, origin: {}, sampleDetails: 'full', metadataKeys: [], folder })
}

export async function tracesOfExperiment(mlflow: Mlflow, experimentId: string): Promise<OurTrace[]> {
  const read = await collected(mlflow.readTraces(mlflow.searchTraces({ experimentIds: [experimentId] })))
  return read.map(each => {
    if (each.kind === 'broken') throw new Error(`${each.traceId}: ${each.why}`)
    return each
  })
}
