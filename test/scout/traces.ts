/** Traces as we would have written them, in the words of a test. */
import type { Assessment, Json, Span, TraceInfo } from '../../src/mlflow/trace.ts'
import type { Trace } from '../../src/scout/convert.ts'

/** When all of them begin. */
export const START_MS = Date.UTC(2026, 2, 31, 12)
const NS_OF_MS = 1_000_000n

export type SpanWords = Partial<Omit<Span, 'spanId' | 'parentId' | 'startNs' | 'endNs'>> & {
  /** A small number; 0: none. */
  parent?: number
  /** Milliseconds after the start, of this span and of its end. */
  at?: number
  until?: number | null
}

/** Spans are numbered from 1. */
export function aTrace({ spans, ...info }: { spans: readonly SpanWords[] } & Partial<TraceInfo>): Trace {
  const traceId = info.traceId ?? `tr-${'1'.repeat(32)}`
  return {
    info: { ...anInfo(traceId), ...info },
    spans: spans.map((words, at) => aSpan(words, { traceId, number: at + 1 })),
  }
}

function anInfo(traceId: string): TraceInfo {
  return {
    traceId,
    experimentId: '1',
    clientRequestId: null,
    requestTimeMs: START_MS,
    durationMs: 1000,
    state: 'OK',
    requestPreview: null,
    responsePreview: null,
    metadata: new Map(),
    tags: new Map(),
    assessments: [],
  }
}

/** A server takes an id of a span only once. */
const spanId = (traceId: string, number: number): string =>
  `${traceId.slice(3, 11)}${number.toString(16).padStart(8, '0')}`

function aSpan(
  { parent = 0, at = 0, until, ...words }: SpanWords,
  { traceId, number }: { traceId: string; number: number },
): Span {
  const startNs = BigInt(START_MS + at) * NS_OF_MS
  return {
    name: `span ${number}`,
    type: 'CHAIN',
    status: 'OK',
    statusMessage: '',
    inputs: undefined,
    outputs: undefined,
    attributes: {},
    events: [],
    ...words,
    spanId: spanId(traceId, number),
    parentId: parent === 0 ? null : spanId(traceId, parent),
    startNs,
    endNs: until === null ? null : BigInt(START_MS + (until ?? at + 1)) * NS_OF_MS,
  }
}

/** A call as autologging leaves it. */
export function aCall(messages: Json, answer: Json, more: SpanWords = {}): SpanWords {
  return {
    type: 'CHAT_MODEL',
    name: 'Completions',
    inputs: { model: 'gpt-4o-mini', messages },
    outputs: { choices: [{ message: answer, finish_reason: 'stop' }] },
    ...more,
  }
}

export function feedback(name: string, value: Json, more: Partial<Assessment> = {}): Assessment {
  return {
    id: `a-${name}`,
    name,
    kind: 'feedback',
    value,
    error: null,
    rationale: null,
    source: { type: 'HUMAN', id: 'ada' },
    metadata: new Map(),
    spanId: null,
    createdMs: START_MS,
    ...more,
  }
}
