/** Traces of logs, whole, as a reader of MLflow sees them. */
import { readBodies } from '../../src/logs/bodies.ts'
import type { EvalLog } from '../../src/logs/eval-log.ts'
import { sha256 } from '../../src/logs/sha256.ts'
import type { Span, TraceInfo } from '../../src/mlflow/trace.ts'
import { sampleTrace, type TraceOptions } from '../../src/tracking/sample-trace.ts'
import { aHeader, aRow, asSource, aZip } from '../logs/a-zip.ts'
import { logOf } from './tables.ts'

export interface Traced {
  info: TraceInfo
  spans: Span[]
}

export const traceOptions = (log: EvalLog, given: Partial<TraceOptions> = {}): TraceOptions => ({
  log,
  experimentId: '7',
  runId: 'run-1',
  origin: {},
  sampleDetails: 'full',
  sha256,
  autolog: { autologEnabled: false, autologModels: [] },
  ...given,
})

export async function tracesOf(log: EvalLog, given: Partial<TraceOptions> = {}): Promise<Traced[]> {
  const traces: Traced[] = []
  for await (const sample of readBodies(log)) {
    const trace = await sampleTrace(sample, traceOptions(log, given))
    if (trace === null) continue
    const spans: Span[] = []
    for await (const span of trace.spans) spans.push(span)
    traces.push({ info: trace.info, spans })
  }
  return traces
}

/** A log of one sample. */
export function aSampleLog({
  body,
  header = {},
  id = 1,
}: {
  body: object
  header?: object
  id?: string | number
}): Promise<EvalLog> {
  const json = (value: unknown): string => JSON.stringify(value)
  return logOf(
    asSource(
      aZip([
        { name: 'header.json', content: json(aHeader(header as Record<string, unknown>)) },
        { name: 'summaries.json', content: json([aRow({ id, epoch: 1 })]) },
        { name: `samples/${id}_epoch_1.json`, content: json({ id, epoch: 1, input: 'q', target: 'a', ...body }) },
      ]),
      'made.eval',
    ),
  )
}

export async function traceOf(body: object, given: Partial<TraceOptions> = {}): Promise<Traced> {
  const [trace] = await tracesOf(await aSampleLog({ body }), given)
  if (trace === undefined) throw new Error('the sample has no trace')
  return trace
}

/** What is wrong with the tree of these spans; nothing, it is hoped. */
export function flawsOf(spans: readonly Span[]): string[] {
  const byId = new Map(spans.map(span => [span.spanId, span]))
  const flaws: string[] = []
  const roots = spans.filter(({ parentId }) => parentId === null)
  if (roots.length !== 1) flaws.push(`${roots.length} roots`)
  if (spans.at(-1)?.parentId !== null) flaws.push('the root is not the last')
  if (byId.size !== spans.length) flaws.push('ids are not unique')
  for (const span of spans) {
    if (!/^[0-9a-f]{16}$/.test(span.spanId) || /^0+$/.test(span.spanId)) flaws.push(`id ${span.spanId}`)
    if (span.endNs === null || span.endNs < span.startNs) flaws.push(`${span.name} ends before it starts`)
    if (span.parentId !== null && !byId.has(span.parentId)) flaws.push(`${span.name} has no parent`)
    if (!reachesRoot(span, byId)) flaws.push(`${span.name} is in a circle`)
  }
  return flaws
}

function reachesRoot(span: Span, byId: ReadonlyMap<string, Span>): boolean {
  let at: Span | undefined = span
  for (let steps = 0; at !== undefined && steps <= byId.size; steps++) {
    if (at.parentId === null) return true
    at = byId.get(at.parentId)
  }
  return false
}

/** One line a span, indented; children in the order of their beginnings. */
export function outlineOf(spans: readonly Span[]): string[] {
  const order = new Map([...spans].map((span, index) => [span.spanId, index]))
  const by = (one: Span, other: Span): number =>
    Number(one.startNs - other.startNs) || order.get(one.spanId)! - order.get(other.spanId)!
  const lines = (parentId: string | null, depth: number): string[] =>
    spans
      .filter(span => span.parentId === parentId)
      .sort(by)
      .flatMap(span => [`${'  '.repeat(depth)}${span.name} ${span.type}`, ...lines(span.spanId, depth + 1)])
  return lines(null, 0)
}

export function spanNamed(spans: readonly Span[], name: string): Span {
  const found = spans.find(span => span.name === name)
  if (found === undefined) throw new Error(`no span ${name} among ${spans.map(span => span.name).join(', ')}`)
  return found
}
