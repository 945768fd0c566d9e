/** Messages as OpenAI writes them, which is what MLflow shows as a chat: texts in full, everything else by its name. */
import type { Element } from '../logs/bodies.ts'
import { fieldIn, isFields, textIn } from '../logs/body-shape.ts'
import type { Json } from '../logs/eval-log.ts'
import { type Message, type ToolCall, toMessage } from '../logs/transcript.ts'
import { bounded, counted, cutWithin, type Room } from './bounds.ts'

type Fields = { [key: string]: Json }

/** Of any other role MLflow would show the whole conversation as bare JSON. */
const ROLES: readonly string[] = ['system', 'user', 'assistant', 'tool']
const DATA_URI = /^data:([\w.+-]{1,60}\/[\w.+-]{1,60})?[^,]{0,100},/
/** Bytes are 3 for every 4 digits. */
const BYTES_PER_DIGIT = 3 / 4

export function chatMessage(message: Message, room: Room): Fields {
  const chat: Fields = {
    role: ROLES.includes(message.role) ? message.role : 'user',
    content: cutWithin(contentOf(message), room),
  }
  const thoughts = thoughtsOf(message.content)
  if (thoughts !== '') chat.reasoning_content = cutWithin(thoughts, room)
  if (message.toolCalls.length > 0) chat.tool_calls = message.toolCalls.map(call => chatToolCall(call, room))
  if (message.toolCallId !== null) chat.tool_call_id = message.toolCallId
  if (message.role === 'tool' && message.function !== null) chat.name = message.function
  return chat
}

/** What cannot be given still has its place. */
export const chatElement = (element: Element, room: Room): Fields =>
  element.kind === 'read'
    ? chatMessage(toMessage(element.value), room)
    : chatNote(element.kind === 'too-large' ? `message of ${counted(element.sizeBytes)} bytes` : element.why)

export const chatNote = (what: string): Fields => ({ role: 'system', content: `[${what}]` })

/** A text or a list of messages, as the input of a sample is. */
export function chatInput(input: Json, room: Room): Json {
  if (!Array.isArray(input) || !input.every(isFields)) return bounded(input, room)
  return input.map(message => chatMessage(toMessage(message as Fields), room))
}

/** What was asked last: the words of the last message of a user. */
export function lastUserText(input: Json): string | null {
  if (!Array.isArray(input)) return textIn(input)
  const said = input.filter(isFields).map(message => toMessage(message as Fields))
  return said.findLast(({ role }) => role === 'user')?.text ?? null
}

/** What a model thought before it spoke, where providers that show it as text have it. */
function thoughtsOf(content: Json): string {
  return Array.isArray(content) ? content.map(reasoningText).filter(Boolean).join('\n') : ''
}

/** The thoughts themselves, else their summary; sealed ones are no words. */
function reasoningText(part: Json): string {
  if (fieldIn(part, 'type') !== 'reasoning') return ''
  const isSealed = fieldIn(part, 'redacted') === true
  return (!isSealed && textIn(fieldIn(part, 'reasoning'))) || textIn(fieldIn(part, 'summary')) || ''
}

function contentOf({ content, ...message }: Message): string {
  const said = wordsOf(Array.isArray(content) ? content.filter(part => reasoningText(part) === '') : content)
  const error = textIn(fieldIn(message.error, 'message'))
  if (error === null || said !== '') return said
  return `[error ${textIn(fieldIn(message.error, 'type')) ?? 'unknown'}] ${error}`
}

/** Text, or parts: those without words leave their kind and size. */
export function wordsOf(content: Json): string {
  if (typeof content === 'string') return content
  return Array.isArray(content) ? content.map(partWords).join('\n') : ''
}

function partWords(part: Json): string {
  if (typeof part === 'string') return part
  const type = textIn(fieldIn(part, 'type')) ?? 'unknown'
  if (type === 'text') return textIn(fieldIn(part, 'text')) ?? ''
  if (type === 'reasoning') return placeholder(type, `${counted(reasoningCharacters(part))} characters`)
  const source = textIn(fieldIn(part, type)) ?? textIn(fieldIn(part, 'document'))
  if (source !== null) return placeholder(type, sourceWords(source))
  return placeholder(type, `${counted((JSON.stringify(part) ?? '').length)} characters of JSON`)
}

const placeholder = (type: string, what: string): string => `[${type}, ${what}]`

function reasoningCharacters(part: Json): number {
  const texts = [fieldIn(part, 'reasoning'), fieldIn(part, 'summary')]
  return texts.reduce((sum: number, text) => sum + (textIn(text)?.length ?? 0), 0)
}

function sourceWords(source: string): string {
  const [prefix, type] = DATA_URI.exec(source) ?? []
  if (prefix === undefined) return source.slice(0, 200)
  return `${type ?? 'data'}, ${counted(Math.floor((source.length - prefix.length) * BYTES_PER_DIGIT))} bytes`
}

export function chatToolCall({ id, function: name, arguments: given }: ToolCall, room: Room): Fields {
  const args = typeof given === 'string' ? cutWithin(given, room) : JSON.stringify(bounded(given ?? {}, room))
  return { id: id ?? '', type: 'function', function: { name, arguments: args } }
}

/** The tools that a model may call, or their names alone. */
export function chatTools(tools: readonly Json[], { room, names }: { room: Room; names: boolean }): Json[] {
  return tools.filter(isFields).map(tool => {
    const { name = 'unknown', description = null, parameters = null } = tool
    const definition: Fields = names ? {} : { description, parameters }
    return { type: 'function', function: { name: textIn(name) ?? 'unknown', ...(bounded(definition, room) as Fields) } }
  })
}
