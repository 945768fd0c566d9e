/** Spans of theirs against spans of ours, field by field, and what may differ. */
import type { Json, Span } from '../../src/mlflow/trace.ts'
import type { TheirSpan } from './live-traces.ts'

export interface Difference {
  /** `EVAL KIND KEY` */
  where: RegExp
  /** Words of the table of deliberate differences. */
  reason: string
  /** `ours` is the value under the same key; what is told elsewhere is in the span. */
  same: (theirs: Json, ours: Json | undefined, span: Span) => boolean
}

const field = (value: Json | undefined, ...path: (string | number)[]): Json | undefined =>
  path.reduce<Json | undefined>((at, key) => (Object(at) as Record<string, Json>)[key], value)
const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
/** They cut at a length and put three dots there. */
const isBeginning = (theirs: Json, ours: Json | undefined): boolean =>
  theirs === ours || (String(theirs).endsWith('...') && String(ours).startsWith(String(theirs).slice(0, -3)))
const messageOf = ({ events }: Span): Json | undefined =>
  events.find(({ name }) => name === 'exception')?.attributes['exception.message']
const text = (value: Json | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value))

export const DIFFERENCES: Difference[] = [
  {
    where: / attributes\.mlflow\.spanLogLevel$/,
    reason: '`mlflow.spanLogLevel`',
    same: (theirs, ours, { type }) =>
      ours === theirs || (['AGENT', 'TOOL'].includes(type) && Number(ours) > Number(theirs)),
  },
  {
    where: / sample name$/,
    reason: '`sample:<uuid>`',
    same: (theirs, ours, span) =>
      String(ours).startsWith(`sample ${span.attributes['inspect.sample_id']}`) &&
      String(theirs) === `sample:${String(span.attributes['inspect.sample_uuid']).slice(0, 8)}`,
  },
  { where: / sample type$/, reason: '`sample:<uuid>`', same: (_, ours) => ours === 'AGENT' },
  {
    where: / sample (?:inputs\.sample_id|attributes\.inspect\.sample_id)$/,
    reason: "`inspect.sample_id` is the sample's uuid",
    same: (theirs, _, span) => theirs === span.attributes['inspect.sample_uuid'],
  },
  {
    where: / sample outputs\.total_time$/,
    reason: '`total_time`',
    same: (theirs, _, span) => theirs === span.attributes['inspect.total_time'],
  },
  { where: / sample outputs\.output$/, reason: 'answers cut at 500 characters', same: isBeginning },
  { where: / model type$/, reason: '`CHAT_MODEL` spans', same: (_, ours) => ours === 'CHAT_MODEL' },
  {
    where: / model inputs\.model$/,
    reason: '`LLM` spans with a count of messages',
    same: (theirs, _, span) => theirs === span.attributes['inspect.model'],
  },
  {
    where: / model inputs\.messages$/,
    reason: '`LLM` spans with a count of messages',
    same: (theirs, ours) => Array.isArray(ours) && ours.length === theirs,
  },
  {
    where: / model outputs\.tokens$/,
    reason: 'private names for tokens',
    same: (theirs, _, { attributes }) =>
      isEqual(theirs, {
        input: attributes.input_tokens,
        output: attributes.output_tokens,
        total: attributes.total_tokens,
      }) && field(attributes['mlflow.chat.tokenUsage'], 'total_tokens') === field(theirs, 'total'),
  },
  {
    where: / model outputs\.response$/,
    reason: 'answers cut at 500 characters',
    same: (theirs, _, { outputs }) => isBeginning(theirs, field(outputs, 'choices', 0, 'message', 'content')),
  },
  {
    where: / model attributes\.mlflow\.llm\.model$/,
    reason: '`mlflow.llm.model`',
    same: (theirs, ours, span) => theirs === `${span.attributes['mlflow.llm.provider']}/${ours}`,
  },
  {
    where: / tool inputs\.function$/,
    reason: '`function` and `arguments`',
    same: (theirs, _, span) => theirs === span.attributes['inspect.function'],
  },
  {
    where: / tool inputs\.arguments$/,
    reason: '`function` and `arguments`',
    same: (theirs, _, { inputs }) => isEqual(theirs, inputs),
  },
  {
    where: / tool outputs\.result$/,
    reason: 'answers cut at 500 characters',
    same: (theirs, _, { outputs }) => isBeginning(theirs, text(outputs)),
  },
  {
    where: / score name$/,
    reason: 'a `score` span without the scorer',
    same: (_, ours, span) => ours === span.attributes['inspect.scorer'],
  },
  {
    where: / score inputs\.target$/,
    reason: 'an error is the text of a Python object',
    same: (theirs, ours) => theirs === (Array.isArray(ours) ? `['${ours.join("', '")}']` : ours),
  },
  {
    where: / score outputs\.explanation$/,
    reason: 'answers cut at 500 characters',
    same: isBeginning,
  },
  {
    where: / span name$/,
    reason: 'a tool is two spans',
    same: (theirs, ours) => ours === theirs || ours === `tool:${theirs}`,
  },
  {
    where: / span type$/,
    reason: "Inspect's own type of a span",
    same: (theirs, _, span) => theirs === (span.attributes['inspect.span_type'] ?? 'UNKNOWN'),
  },
  {
    where: / span status$/,
    reason: 'a tool is two spans',
    same: (theirs, ours, span) => ours === theirs || (span.type === 'TOOL' && messageOf(span) !== undefined),
  },
  {
    where: / exception$/,
    reason: 'an error is the text of a Python object',
    same: (theirs, _, span) => String(theirs).includes(String(messageOf(span))),
  },
]

/** All that a span says, by key. */
export function facts({
  name,
  type,
  status,
  inputs,
  outputs,
  attributes,
  events,
}: TheirSpan | Span): Map<string, Json> {
  const found = new Map<string, Json>([
    ['name', name],
    ['type', type],
    ['status', status],
  ])
  for (const [section, fields] of Object.entries({ inputs, outputs, attributes }))
    for (const [key, value] of Object.entries(Object(fields) as Record<string, Json>))
      found.set(`${section}.${key}`, value)
  const exception = events.find(event => event.name === 'exception')
  if (exception) found.set('exception', exception.attributes['exception.message'] ?? '')
  return found
}

/** What of their span is not in ours. */
export function missing(about: string, { theirs, ours }: { theirs: TheirSpan; ours: Span | undefined }): string[] {
  if (ours === undefined) return [`${about}: there is no such span`]
  const mine = facts(ours)
  return [...facts(theirs)].flatMap(([key, value]) => {
    const difference = DIFFERENCES.find(({ where }) => where.test(`${about} ${key}`))
    const same = difference?.same(value, mine.get(key), ours) ?? isEqual(value, mine.get(key))
    return same ? [] : [`${about} ${key}: ${JSON.stringify(value)} ≠ ${JSON.stringify(mine.get(key))}`]
  })
}
