/** The spans of one sample as Inspect events, in the order of time. */
import type { Json } from '../mlflow/trace.ts'
import {
  exceptionOf,
  inputOf,
  kindOf,
  messageOf,
  modelOf,
  outputOf,
  type ToolUse,
  toolUseOf,
  workingTimeOf,
} from './calls.ts'
import type { Conversation, Join } from './conversations.ts'
import { countOf, type Fields, fieldsOf, firstOf, flagOf, textOf, told } from './fields.ts'
import { markerEvent } from './markers.ts'
import { type Draft, plain } from './messages.ts'
import { momentsOf } from './moments.ts'
import { configOf, toolChoiceOf, toolsOf } from './options.ts'
import { scoreValue } from './scores.ts'
import { isoOf, type SpanNode, secondsBetween, secondsOf } from './spans.ts'
import type { EventBase as Base, Event, ModelEvent, ScoreEvent, ToolCall, ToolEvent } from './transcript.ts'
import { usageOf } from './usage.ts'

export interface Told {
  events: Event[]
  models: readonly ModelCall[]
  tools: readonly ToolEvent[]
  scores: readonly ScoreEvent[]
}

/** A model event with its span, and the conversation that it is part of. */
export interface ModelCall {
  event: ModelEvent
  node: SpanNode
  conversation: Conversation
}

interface Telling {
  join: Join
  startNs: bigint
  /** Calls of tools that no span has answered yet. */
  open: Map<string, ToolCall>
  models: ModelCall[]
  tools: ToolEvent[]
  scores: ScoreEvent[]
}

export function tell(roots: readonly SpanNode[], join: Join): Told {
  const moments = momentsOf(roots)
  const telling: Telling = {
    join,
    startNs: moments[0]?.atNs ?? 0n,
    open: new Map(),
    models: [],
    tools: [],
    scores: [],
  }
  const events = moments.flatMap(({ node, enters, atNs }) =>
    enters ? begun(telling, node, atNs) : ended(telling, node, atNs),
  )
  return { events, models: telling.models, tools: telling.tools, scores: telling.scores }
}

/** A leaf is its event alone; what has something in it is a span around that, too. */
function begun(telling: Telling, node: SpanNode, atNs: bigint): Event[] {
  const around = isSpan(node) ? [spanBegin(telling, node, atNs)] : []
  const base = { ...baseOf(telling, node, atNs), span_id: isSpan(node) ? node.span.spanId : enclosing(node) }
  switch (kindOf(node)) {
    case 'model':
      return [...around, modelEvent(telling, node, base)]
    case 'tool':
      return [...around, toolEvent(telling, node, base)]
    case 'score':
    case 'span':
      return around
  }
}

function ended(telling: Telling, node: SpanNode, atNs: bigint): Event[] {
  const spans = isSpan(node)
  const base = { ...baseOf(telling, node, atNs), span_id: spans ? node.span.spanId : enclosing(node) }
  const kind = kindOf(node)
  const { spanId: id } = node.span
  return [
    ...markers(telling, node),
    ...(kind === 'score' ? scoreEvent(telling, node, base) : []),
    ...((kind === 'span' || kind === 'score') && isOrigin(node) ? [errorEvent(node, base)] : []),
    ...(spans ? [{ ...base, uuid: `${id}-end`, event: 'span_end' as const, id }] : []),
  ]
}

const isSpan = (node: SpanNode): boolean => kindOf(node) === 'span' || node.children.length > 0

const enclosing = ({ parent }: SpanNode): string | null => parent?.span.spanId ?? null

/** Where an error came up, and not what passed it on. */
const isOrigin = ({ span, children }: SpanNode): boolean =>
  span.status === 'ERROR' && !children.some(child => child.span.status === 'ERROR')

function baseOf({ startNs }: Telling, { span }: SpanNode, atNs: bigint): Base {
  return {
    uuid: span.spanId,
    span_id: span.spanId,
    timestamp: isoOf(atNs),
    working_start: secondsBetween(startNs, atNs),
  }
}

function spanBegin(telling: Telling, node: SpanNode, atNs: bigint): Event {
  const { spanId: id, name } = node.span
  const base = baseOf(telling, node, atNs)
  return {
    ...base,
    uuid: `${id}-begin`,
    event: 'span_begin',
    id,
    parent_id: enclosing(node),
    type: spanType(node),
    name,
  }
}

const spanType = ({ span }: SpanNode): string =>
  textOf(span.attributes['inspect.span_type']) ?? (span.type === '' ? 'span' : span.type.toLowerCase())

/** What happened within a span and took no time. */
function markers(telling: Telling, node: SpanNode): Event[] {
  const { events, spanId } = node.span
  return events.flatMap((event, at) => {
    const base = {
      ...baseOf(telling, node, event.timeNs),
      uuid: `${spanId}-${at + 1}`,
      span_id: isSpan(node) ? spanId : enclosing(node),
    }
    return markerEvent(event, base)
  })
}

function errorEvent({ span }: SpanNode, base: Base): Event {
  const { traceback } = exceptionOf(span)
  return {
    ...base,
    uuid: `${span.spanId}-error`,
    event: 'error',
    error: { message: messageOf(span), traceback, traceback_ansi: traceback },
  }
}

function modelEvent(telling: Telling, node: SpanNode, base: Base): ModelEvent {
  const { span } = node
  const known = modelOf(span)
  const model = known ?? 'unknown'
  const answer = outputOf(span)
  const shown = inputOf(span)
  const spoken: Draft[] = answer.message
    ? [{ ...answer.message, source: 'generate', ...(known === null ? {} : { model: known }) }]
    : []
  const { messages, conversation } = telling.join([...shown, ...spoken], span.spanId)
  const message = answer.message ? messages.at(-1) : undefined
  for (const call of message?.tool_calls ?? []) telling.open.set(call.id, call)
  const failed = span.status === 'ERROR' ? messageOf(span) : undefined
  const { traceback } = exceptionOf(span)
  const event: ModelEvent = {
    ...base,
    event: 'model',
    model,
    input: message ? messages.slice(0, -1) : messages,
    tools: toolsOf(span),
    tool_choice: toolChoiceOf(span),
    config: configOf(span),
    output: {
      model,
      choices: message ? [{ message, stop_reason: answer.stopReason }] : [],
      completion: message ? plain(message.content) : '',
      usage: usageOf(span),
      time: secondsOf(span),
    },
    ...(failed === undefined ? {} : { error: failed }),
    ...(failed === undefined || traceback === '' ? {} : { traceback }),
    ...cacheOf(span.attributes),
    ...roleOf(span.attributes),
    ...retriesOf(span.attributes),
    ...durationOf(node),
  }
  telling.models.push({ event, node, conversation })
  return event
}

function cacheOf(attributes: Fields): Pick<ModelEvent, 'cache'> {
  const cache = firstOf(attributes, 'inspect.cache', 'cache')
  return cache === 'read' || cache === 'write' ? { cache } : {}
}

function roleOf(attributes: Fields): Pick<ModelEvent, 'role'> {
  const role = textOf(attributes['inspect.role'])
  return role === null ? {} : { role }
}

function retriesOf(attributes: Fields): Pick<ModelEvent, 'retries'> {
  const retries = countOf(attributes['inspect.retries'])
  return retries === null ? {} : { retries }
}

function durationOf({ span }: SpanNode): Pick<ModelEvent, 'completed' | 'working_time'> {
  const working = workingTimeOf(span) ?? secondsOf(span)
  return {
    ...(span.endNs === null ? {} : { completed: isoOf(span.endNs) }),
    ...(working === null ? {} : { working_time: working }),
  }
}

function toolEvent(telling: Telling, node: SpanNode, base: Base): ToolEvent {
  const { span } = node
  const use = toolUseOf(span)
  const call = callOf(telling, use)
  if (call) telling.open.delete(call.id)
  const agent = textOf(span.attributes['inspect.agent'])
  const event: ToolEvent = {
    ...base,
    event: 'tool',
    type: 'function',
    id: call?.id ?? use.callId ?? span.spanId,
    function: use.function,
    arguments: Object.keys(use.arguments).length > 0 ? use.arguments : (call?.arguments ?? use.arguments),
    result: use.result,
    ...(use.error ? { error: use.error } : {}),
    ...(span.status === 'ERROR' ? { failed: true } : {}),
    ...(agent === null ? {} : { agent }),
    ...durationOf(node),
  }
  telling.tools.push(event)
  return event
}

/** The model's call that this span answers: the one of its id, else the oldest open one of its name. */
function callOf({ open }: Telling, { callId, function: name }: ToolUse): ToolCall | undefined {
  if (callId !== null) return open.get(callId)
  return [...open.values()].find(call => call.function === name)
}

function scoreEvent(telling: Telling, node: SpanNode, base: Base): ScoreEvent[] {
  const { span } = node
  const outputs = fieldsOf(span.outputs)
  const value: Json | undefined = 'value' in outputs ? outputs.value : span.outputs
  if (value === undefined || value === null) return []
  const scorer = textOf(span.attributes['inspect.scorer']) ?? scorerName(node)
  const event: ScoreEvent = {
    ...base,
    event: 'score',
    score: { value: scoreValue(value), ...answered(outputs) },
    ...targetOf(fieldsOf(span.inputs).target),
    intermediate: flagOf(firstOf(span.attributes, 'inspect.intermediate', 'intermediate')) === true,
    scorer,
  }
  telling.scores.push(event)
  return [event]
}

/** inspect-mlflow calls each "score", within the span of its scorer. */
function scorerName({ span, parent }: SpanNode): string {
  return parent?.span.type === 'scorer' ? parent.span.name : span.name.replace(/^(inspect\/|score:)/, '')
}

function answered(outputs: Fields): Omit<ScoreEvent['score'], 'value'> {
  const answer = outputs.answer
  const explanation = textOf(outputs.explanation)
  const metadata = fieldsOf(outputs.metadata)
  return {
    ...(typeof answer === 'string' ? { answer } : {}),
    ...(explanation === null ? {} : { explanation }),
    ...(Object.keys(metadata).length === 0 ? {} : { metadata: { ...metadata } }),
  }
}

function targetOf(target: Json | undefined): Pick<ScoreEvent, 'target'> {
  if (target === undefined || target === null) return {}
  return { target: Array.isArray(target) ? target.map(told) : told(target) }
}
