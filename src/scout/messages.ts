/** Messages as the providers and frameworks spell them → Inspect's own. */
import type { Json } from '../mlflow/trace.ts'
import { type Fields, fieldsOf, firstOf, listOf, textOf, told } from './fields.ts'
import { callOf, contentOf, type Part, partsOf, resultContent } from './parts.ts'
import type { ChatMessage, Content, Role, ToolCall } from './transcript.ts'

/** A message whose id is not settled: its own, or none. */
export type Draft = Omit<ChatMessage, 'id'> & { id?: string }

const ROLES: ReadonlyMap<Json | undefined, Role> = new Map([
  ['system', 'system'],
  ['developer', 'system'],
  ['SystemMessage', 'system'],
  ['user', 'user'],
  ['human', 'user'],
  ['HumanMessage', 'user'],
  ['assistant', 'assistant'],
  ['ai', 'assistant'],
  ['model', 'assistant'],
  ['AIMessage', 'assistant'],
  ['AIMessageChunk', 'assistant'],
  ['tool', 'tool'],
  ['function', 'tool'],
  ['ToolMessage', 'tool'],
])

export const isMessage = (value: Json | undefined): boolean => {
  const fields = fieldsOf(value)
  return (
    (ROLES.has(fields.role) || ROLES.has(fields.type)) && ('content' in fields || 'parts' in fields || isCaller(fields))
  )
}

const isCaller = (fields: Fields): boolean => Array.isArray(fields.tool_calls)

/** A text is what the user says; lists may hold lists, as LangChain's do. */
export function messagesOf(value: Json | undefined): Draft[] {
  if (value === undefined || value === null || value === '') return []
  if (!Array.isArray(value)) return typeof value === 'object' ? messageOf(value) : [said('user', told(value))]
  return joined(value.flatMap(each => (Array.isArray(each) ? each.flatMap(one) : one(each))))
}

const one = (value: Json): Draft[] => (typeof value === 'string' ? [said('user', value)] : messageOf(fieldsOf(value)))

export const said = (role: Role, words: string): Draft => ({ role, content: words })

/** Marks what OpenAI's Responses send as parts of one answer. */
const PIECES = new WeakSet<Draft>()

function messageOf(fields: Fields): Draft[] {
  const piece = responseItem(fields)
  if (piece) {
    PIECES.add(piece)
    return [piece]
  }
  if (isSerialized(fields)) return messageOf({ type: listOf(fields.id).at(-1) ?? null, ...fieldsOf(fields.kwargs) })
  const role = ROLES.get(fields.role) ?? ROLES.get(fields.type) ?? 'user'
  const parts = [...thoughts(fields), ...partsOf(firstOf(fields, 'content', 'parts')), ...refused(fields)]
  if (role === 'tool') return [toolMessage(fields, parts)]
  const results = parts.flatMap(part => (part.kind === 'result' ? [resultMessage(part)] : []))
  const others = parts.filter(({ kind }) => kind !== 'result')
  if (results.length > 0 && others.length === 0 && role === 'user') return results
  return [...results, role === 'assistant' ? assistantMessage(fields, others) : plainMessage(fields, { role, others })]
}

/** LangChain's own way of writing an object. */
const isSerialized = (fields: Fields): boolean => fields.lc === 1 && fields.type === 'constructor'

const refused = ({ refusal }: Fields): Part[] => (typeof refusal === 'string' ? partsOf({ refusal }) : [])

const thoughts = ({ reasoning_content: words }: Fields): Part[] =>
  textOf(words) === null ? [] : partsOf({ type: 'reasoning', reasoning: words ?? null })

function plainMessage(fields: Fields, { role, others }: { role: Role; others: readonly Part[] }): Draft {
  return { ...named(fields), role, content: contentOf(others) }
}

function assistantMessage(fields: Fields, parts: readonly Part[]): Draft {
  const calls = [...parts.flatMap(part => (part.kind === 'call' ? [part.call] : [])), ...callsOf(fields)]
  const once = [...new Map(calls.map((call, position) => [call.id || position, call])).values()]
  const model = textOf(fields.model)
  return {
    ...named(fields),
    role: 'assistant',
    content: contentOf(parts),
    ...(once.length === 0 ? {} : { tool_calls: once }),
    ...(model === null ? {} : { model }),
  }
}

/** Also the older way, of one call, and where LangChain keeps what its own parser refused. */
function callsOf(fields: Fields): ToolCall[] {
  const more = fieldsOf(fields.additional_kwargs)
  const listed = listOf(fields.tool_calls).length > 0 ? listOf(fields.tool_calls) : listOf(more.tool_calls)
  const old = fieldsOf(fields.function_call)
  return [...listed, ...(textOf(old.name) === null ? [] : [old])].map(each => callOf(fieldsOf(each)))
}

function toolMessage(fields: Fields, parts: readonly Part[]): Draft {
  const [result] = parts
  if (result?.kind === 'result') return { ...named(fields), ...resultMessage(result) }
  const callId = textOf(firstOf(fields, 'tool_call_id', 'id'))
  const name = textOf(firstOf(fields, 'function', 'name'))
  return {
    ...named(fields),
    ...resultMessage({
      kind: 'result',
      callId,
      function: name,
      content: contentOf(parts),
      failed: fields.status === 'error',
    }),
    ...knownError(fields),
  }
}

function knownError(fields: Fields): Pick<Draft, 'error'> {
  const { type, message } = fieldsOf(fields.error)
  return typeof message === 'string' ? { error: { type: errorType(type), message } } : {}
}

/** Those that Inspect knows; it refuses to read others. */
const ERROR_TYPES: readonly string[] = [
  'parsing',
  'timeout',
  'unicode_decode',
  'permission',
  'file_not_found',
  'is_a_directory',
  'limit',
  'approval',
  'cancelled',
  'sandbox_unavailable',
  'output_limit',
]

export const errorType = (type: Json | undefined): string => ERROR_TYPES.find(each => each === type) ?? 'unknown'

function resultMessage(part: Extract<Part, { kind: 'result' }>): Draft {
  return {
    role: 'tool',
    content: part.content,
    ...(part.callId === null ? {} : { tool_call_id: part.callId }),
    ...(part.function === null ? {} : { function: part.function }),
    ...(part.failed ? { error: { type: 'unknown', message: plain(part.content) } } : {}),
  }
}

export function plain(content: string | readonly Content[]): string {
  if (typeof content === 'string') return content
  return content.flatMap(part => (part.type === 'text' ? [part.text] : [])).join('\n')
}

function named(fields: Fields): Pick<Draft, 'id'> {
  const id = fields.role === 'tool' ? null : textOf(fields.id)
  return id === null ? {} : { id }
}

/** OpenAI's Responses: a thought, a call or its result is an element of its own. */
function responseItem(fields: Fields): Draft | undefined {
  switch (fields.type) {
    case 'reasoning':
      return { role: 'assistant', content: contentList(contentOf(partsOf(fields))) }
    case 'function_call':
    case 'custom_tool_call':
      return { role: 'assistant', content: '', tool_calls: [callOf(fields)] }
    case 'function_call_output':
    case 'custom_tool_call_output': {
      const callId = textOf(fields.call_id)
      const content = resultContent(fields.output)
      return { role: 'tool', content, ...(callId === null ? {} : { tool_call_id: callId }) }
    }
    case 'message':
      if (fields.role === 'assistant') return assistantMessage(fields, partsOf(fields.content))
  }
  return undefined
}

/** The elements of one answer become one message. */
function joined(drafts: readonly Draft[]): Draft[] {
  const made: Draft[] = []
  for (const draft of drafts) {
    const last = made.at(-1)
    const joins = last?.role === 'assistant' && draft.role === 'assistant' && PIECES.has(last) && PIECES.has(draft)
    if (!joins) made.push(draft)
    else made[made.length - 1] = merged(last, draft)
  }
  return made
}

export function merged(one: Draft, other: Draft): Draft {
  const calls = [...(one.tool_calls ?? []), ...(other.tool_calls ?? [])]
  const both: Draft = {
    ...one,
    ...other,
    content: contentOf([...contentList(one.content), ...contentList(other.content)].map(asPart)),
    ...(calls.length === 0 ? {} : { tool_calls: calls }),
  }
  PIECES.add(both)
  return both
}

const asPart = (content: Content): Part => ({ kind: 'content', content })

function contentList(content: string | Content[]): Content[] {
  if (typeof content !== 'string') return content
  return content === '' ? [] : [{ type: 'text', text: content }]
}
