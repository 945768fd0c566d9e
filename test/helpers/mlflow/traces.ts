/** Traces to write, and what each server makes of them. */
import { createHash } from 'node:crypto'
import type { Mlflow, Run } from '../../../src/mlflow/client.ts'
import type { Assessment, Json, Span, TraceInfo } from '../../../src/mlflow/trace.ts'
import { collected } from './connected.ts'

export const START_NS = 1_790_000_000_123_456_789n
const START_AT_MS = 1_790_000_000_123

/** The same for the same text. */
export function hexOf(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}

/** A trace of a run, of an id that its name and its run make. */
export function aTrace(
  run: Run,
  { name = 'a trace', ...more }: Partial<TraceInfo> & { name?: string } = {},
): TraceInfo {
  const key = `${run.runId}/${name}`
  return {
    traceId: `tr-${hexOf(key, 32)}`,
    experimentId: run.experimentId,
    clientRequestId: hexOf(key, 40),
    requestTimeMs: START_AT_MS,
    durationMs: 1250,
    state: 'OK',
    requestPreview: 'what?',
    responsePreview: 'that',
    metadata: new Map([['mlflow.sourceRun', run.runId]]),
    tags: new Map([['mlflow.traceName', name]]),
    assessments: [],
    ...more,
  }
}

/** Its id is one of the whole server. */
export function anAssessment(run: Run, name: string, value: Json, more: Partial<Assessment> = {}): Assessment {
  return {
    id: `a-${hexOf(`${run.runId}/${name}`, 32)}`,
    name,
    kind: 'feedback',
    value,
    error: null,
    rationale: null,
    source: { type: 'CODE', id: 'a scorer' },
    metadata: new Map(),
    spanId: null,
    createdMs: START_AT_MS,
    ...more,
  }
}

/** A child of the root, unless told otherwise; the root is called so. */
export function aSpan(name: string, more: Partial<Span> = {}): Span {
  return {
    spanId: hexOf(name, 16),
    parentId: name === 'root' ? null : hexOf('root', 16),
    name,
    type: 'TASK',
    startNs: START_NS,
    endNs: START_NS + 1_250_000_001n,
    status: 'OK',
    statusMessage: '',
    inputs: undefined,
    outputs: undefined,
    attributes: {},
    events: [],
    ...more,
  }
}

export async function written(mlflow: Mlflow, run: Run, ...traces: (readonly [TraceInfo, Iterable<Span>])[]) {
  const writer = await mlflow.traceWriter(run)
  for (const [info, spans] of traces) await writer.write(info, spans)
  return writer.finish()
}

/** Every trace of the run's experiment, by its name. */
export async function readBack(mlflow: Mlflow, { experimentId }: Run) {
  const all = await collected(mlflow.readTraces(mlflow.searchTraces({ experimentIds: [experimentId] })))
  return new Map(
    all.map(read => {
      if (read.kind === 'broken') throw new Error(`${read.traceId}: ${read.why}`)
      return [read.info.tags.get('mlflow.traceName') ?? '', read] as const
    }),
  )
}
