/** Messages and events of a body, typed as far as they are known: what a version added or left out is no failure. */
import { contentText, fieldIn, isFields, numberIn, textIn } from './body-shape.ts'
import type { Json } from './eval-log.ts'

type Fields = { [key: string]: Json }

export interface ToolCall {
  id: string | null
  function: string
  arguments: Json
}

export interface Message {
  id: string | null
  /** `system`, `user`, `assistant` or `tool`. */
  role: string
  source: string | null
  /** What was said, in words. */
  text: string
  /** Text, or parts: text, reasoning, images, data, … */
  content: Json
  toolCalls: ToolCall[]
  /** Of a tool's answer: the call and the function. */
  toolCallId: string | null
  function: string | null
  error: Json
  model: string | null
  raw: Fields
}

interface Common {
  index: number
  uuid: string | null
  spanId: string | null
  /** ISO 8601 with offset, as logged; of a model call of old versions, its beginning. */
  timestamp: string | null
  completed: string | null
  /** Seconds. */
  workingTime: number | null
  /** Not finished when the log was written. */
  pending: boolean
  raw: Fields
}

interface ModelEvent extends Common {
  kind: 'model'
  model: string
  role: string | null
  output: Fields | null
  completion: string
  /** Tokens and dollars under Inspect's names. */
  usage: Fields | null
  config: Fields
  stopReason: string | null
  error: string | null
  retries: number | null
  cache: string | null
}

interface ToolEvent extends Common {
  kind: 'tool'
  callId: string | null
  function: string
  arguments: Json
  result: Json
  error: Json
  failed: boolean
  /** The span of the agent that this call started. */
  agentSpanId: string | null
  /** Of old versions: what went on inside. */
  events: Json[]
}

/** `step` of old versions is a span without ids: they are counted like brackets. */
interface BoundaryEvent extends Common {
  kind: 'span_begin' | 'span_end' | 'step_begin' | 'step_end'
  id: string | null
  parentId: string | null
  name: string | null
  type: string | null
}

interface ScoreEvent extends Common {
  kind: 'score'
  scorer: string | null
  score: Fields | null
  intermediate: boolean
}

interface ErrorEvent extends Common {
  kind: 'error'
  message: string
  traceback: string | null
}

interface LimitEvent extends Common {
  kind: 'sample_limit'
  type: string
  limit: number | null
  message: string | null
}

/** Every other kind, known or not, under Inspect's name for it. */
interface OtherEvent extends Common {
  kind: 'other'
  event: string
}

export type SampleEvent = ModelEvent | ToolEvent | BoundaryEvent | ScoreEvent | ErrorEvent | LimitEvent | OtherEvent

const fieldsIn = (raw: Json | undefined, key: string): Fields | null => {
  const value = fieldIn(raw, key)
  return isFields(value) ? value : null
}
const listIn = (raw: Json | undefined, key: string): Json[] => {
  const value = fieldIn(raw, key)
  return Array.isArray(value) ? value : []
}
const text = (raw: Json | undefined, key: string): string | null => textIn(fieldIn(raw, key))

export function toMessage(raw: Fields): Message {
  const content = fieldIn(raw, 'content') ?? ''
  return {
    id: text(raw, 'id'),
    role: text(raw, 'role') ?? 'unknown',
    source: text(raw, 'source'),
    text: contentText(content),
    content,
    toolCalls: listIn(raw, 'tool_calls').map(toToolCall),
    toolCallId: text(raw, 'tool_call_id'),
    function: text(raw, 'function'),
    error: fieldIn(raw, 'error') ?? null,
    model: text(raw, 'model'),
    raw,
  }
}

function toToolCall(raw: Json): ToolCall {
  return {
    id: text(raw, 'id'),
    function: text(raw, 'function') ?? 'unknown',
    arguments: fieldIn(raw, 'arguments') ?? null,
  }
}

export function toEvent(raw: Fields, index: number): SampleEvent {
  const common: Common = {
    index,
    uuid: text(raw, 'uuid'),
    spanId: text(raw, 'span_id'),
    timestamp: text(raw, 'timestamp'),
    completed: text(raw, 'completed'),
    workingTime: numberIn(fieldIn(raw, 'working_time')),
    pending: fieldIn(raw, 'pending') === true,
    raw,
  }
  const event = text(raw, 'event') ?? text(raw, 'type') ?? 'unknown'
  switch (event) {
    case 'model':
      return modelEvent(common)
    case 'tool':
      return toolEvent(common)
    case 'span_begin':
    case 'span_end':
      return boundary(common, event)
    case 'step':
      return boundary(common, text(raw, 'action') === 'end' ? 'step_end' : 'step_begin')
    case 'score':
      return {
        ...common,
        kind: 'score',
        scorer: text(raw, 'scorer'),
        score: fieldsIn(raw, 'score'),
        intermediate: fieldIn(raw, 'intermediate') === true,
      }
    case 'error':
      return {
        ...common,
        kind: 'error',
        message: text(fieldIn(raw, 'error'), 'message') ?? 'unknown error',
        traceback: text(fieldIn(raw, 'error'), 'traceback'),
      }
    case 'sample_limit':
      return {
        ...common,
        kind: 'sample_limit',
        type: text(raw, 'type') ?? 'unknown',
        limit: numberIn(fieldIn(raw, 'limit')),
        message: text(raw, 'message'),
      }
    default:
      return { ...common, kind: 'other', event }
  }
}

function modelEvent(common: Common): ModelEvent {
  const { raw } = common
  const output = fieldsIn(raw, 'output')
  return {
    ...common,
    kind: 'model',
    model: text(raw, 'model') ?? text(output ?? undefined, 'model') ?? 'unknown',
    role: text(raw, 'role'),
    output,
    completion: text(output ?? undefined, 'completion') ?? '',
    usage: fieldsIn(output ?? undefined, 'usage'),
    config: fieldsIn(raw, 'config') ?? {},
    stopReason: text(listIn(output ?? undefined, 'choices')[0], 'stop_reason'),
    error: text(raw, 'error'),
    retries: numberIn(fieldIn(raw, 'retries')),
    cache: text(raw, 'cache'),
  }
}

function toolEvent(common: Common): ToolEvent {
  const { raw } = common
  return {
    ...common,
    kind: 'tool',
    callId: text(raw, 'id'),
    function: text(raw, 'function') ?? 'unknown',
    arguments: fieldIn(raw, 'arguments') ?? null,
    result: fieldIn(raw, 'result') ?? null,
    error: fieldIn(raw, 'error') ?? null,
    failed: fieldIn(raw, 'failed') === true,
    agentSpanId: text(raw, 'agent_span_id'),
    events: listIn(raw, 'events'),
  }
}

function boundary(common: Common, kind: BoundaryEvent['kind']): BoundaryEvent {
  const { raw } = common
  return {
    ...common,
    kind,
    id: text(raw, 'id'),
    parentId: text(raw, 'parent_id'),
    name: text(raw, 'name'),
    type: text(raw, 'type'),
  }
}
