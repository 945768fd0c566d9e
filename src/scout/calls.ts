/** What kind of step a span is, and what it tells: a call of a model, of a tool, or a score. */
import { valueOfText } from '../mlflow/json-text.ts'
import type { Json, Span } from '../mlflow/trace.ts'
import { type Answer, answerOf } from './answer.ts'
import { type Fields, fieldsOf, firstOf, numberOf, opened, textOf, told } from './fields.ts'
import { type Draft, errorType, messagesOf, plain, said } from './messages.ts'
import { argumentsOf, resultContent } from './parts.ts'
import type { SpanNode } from './spans.ts'
import type { Content, ToolError } from './transcript.ts'

export type Kind = 'model' | 'tool' | 'score' | 'span'

/** A chat model within a chat model is one call, seen by two libraries: the inner one counts. */
export function kindOf({ span, children }: SpanNode): Kind {
  switch (span.type) {
    case 'CHAT_MODEL':
    case 'LLM':
      return holdsModel(children) ? 'span' : 'model'
    case 'TOOL':
      return 'tool'
    case 'EVALUATOR':
      return 'score'
    default:
      return isGenAi(span) && !holdsModel(children) ? 'model' : 'span'
  }
}

const isGenAi = ({ attributes, type }: Span): boolean =>
  (type === 'UNKNOWN' || type === '') &&
  ['chat', 'text_completion', 'generate_content'].includes(String(attributes['gen_ai.operation.name'] ?? ''))

/** Two levels are what wrappers come to. */
const holdsModel = (children: readonly SpanNode[]): boolean =>
  [...children, ...children.flatMap(child => child.children)].some(({ span }) => isModelType(span))

const isModelType = ({ type }: Span): boolean => type === 'CHAT_MODEL' || type === 'LLM'

export function modelOf({ attributes, inputs, outputs }: Span): string | null {
  const known = ['inspect.model', 'mlflow.llm.model', 'gen_ai.response.model', 'gen_ai.request.model', 'model']
  return (
    textOf(firstOf(attributes, ...known)) ??
    textOf(firstOf(fieldsOf(inputs), 'model', 'model_name', 'modelId')) ??
    textOf(fieldsOf(outputs).model)
  )
}

/** The messages that a model was shown. */
export function inputOf({ inputs, attributes }: Span): Draft[] {
  const genAi = opened(attributes['gen_ai.input.messages'])
  if (Array.isArray(genAi)) return [...instructed(attributes['gen_ai.system_instructions']), ...messagesOf(genAi)]
  if (typeof inputs === 'string' || Array.isArray(inputs)) return messagesOf(opened(inputs))
  const asked = fieldsOf(inputs)
  const conversation = firstOf(asked, 'messages', 'input', 'contents', 'prompts', 'prompt', 'query', 'question')
  const before = firstOf(asked, 'system', 'instructions', 'system_instruction', 'systemInstruction')
  const read = typeof conversation === 'number' ? [] : messagesOf(conversation)
  const found = 'inspect.model' in attributes ? read.map(withError) : read
  const shown = found.length > 0 ? found : chatAttribute(attributes)
  return [...instructed(before ?? fieldsOf(asked.config).system_instruction), ...shown]
}

/** Our traces say the error of a tool in its message, where MLflow shows it. */
function withError(draft: Draft): Draft {
  const [, type, message] =
    /^\[error (\w+)\] ([\s\S]*)$/.exec(typeof draft.content === 'string' ? draft.content : '') ?? []
  if (draft.role !== 'tool' || message === undefined) return draft
  return { ...draft, content: '', error: { type: errorType(type), message } }
}

function instructed(value: Json | undefined): Draft[] {
  const words = plainOf(opened(value))
  return words === '' ? [] : [said('system', words)]
}

function plainOf(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  const [message] = messagesOf(Array.isArray(value) ? { role: 'system', content: value } : value)
  return message === undefined ? '' : plain(message.content)
}

/** MLflow 2 kept the whole conversation, answer included, as an attribute. */
function chatAttribute(attributes: Fields): Draft[] {
  const listed = opened(attributes['mlflow.chat.messages'])
  if (!Array.isArray(listed)) return []
  const drafts = messagesOf(listed)
  return drafts.at(-1)?.role === 'assistant' ? drafts.slice(0, -1) : drafts
}

/** A call that failed may still have the shape of an answer, with nothing in it. */
export function outputOf({ outputs, attributes, status }: Span): Answer {
  const genAi = opened(attributes['gen_ai.output.messages'])
  const answer = answerOf(Array.isArray(genAi) ? { messages: genAi } : outputs)
  const isEmpty = answer.message?.content === '' && answer.message.tool_calls === undefined
  return status === 'ERROR' && isEmpty ? { message: null, stopReason: 'unknown' } : answer
}

export interface ToolUse {
  /** Of the model's call; null: the trace does not say. */
  callId: string | null
  function: string
  arguments: { [key: string]: Json }
  result: string | Content[]
  error: ToolError | null
}

export function toolUseOf(span: Span): ToolUse {
  const { attributes } = span
  const wrapped = fieldsOf(span.inputs)
  // inspect-mlflow's way: the function's name beside its arguments.
  const own = textOf(attributes['inspect.function'])
  const names = own === null && textOf(wrapped.function) !== null && 'arguments' in wrapped
  const given = names ? wrapped.arguments : span.inputs
  const result = outcome(span.outputs)
  return {
    callId:
      textOf(firstOf(attributes, 'inspect.tool_call_id', 'inspect.tool_id', 'gen_ai.tool.call.id', 'tool_call_id')) ??
      textOf(fieldsOf(span.outputs).tool_call_id),
    function:
      own ?? (names ? textOf(wrapped.function) : null) ?? textOf(attributes['gen_ai.tool.name']) ?? bare(span.name),
    arguments: given === undefined ? {} : toolArguments(given),
    result,
    error: failureOf(span),
  }
}

const bare = (name: string): string => name.replace(/^tool:/, '') || 'unknown'

/** LangChain passes the text of a Python dict, which is no JSON. */
function toolArguments(given: Json): { [key: string]: Json } {
  const { arguments: found, parse_error: refused } = argumentsOf(given)
  return refused === undefined ? found : { input: typeof given === 'string' ? valueOfText(given) : given }
}

function outcome(outputs: Json | undefined): string | Content[] {
  const fields = fieldsOf(outputs)
  const [only, ...others] = Object.keys(fields)
  if (fields.type === 'tool' || fields.role === 'tool') return resultContent(fields.content)
  return only === 'result' && others.length === 0 ? resultContent(fields.result) : resultContent(outputs)
}

function failureOf(span: Span): ToolError | null {
  if (span.status !== 'ERROR') return null
  return { type: errorType(exceptionOf(span).type), message: messageOf(span) }
}

/** Why a span failed, in the words of its status, or of the exception in it. */
export function messageOf(span: Span): string {
  const thrown = exceptionOf(span)
  return span.statusMessage || thrown.message || thrown.type || 'it failed, and the trace does not say why'
}

export function exceptionOf({ events }: Span): { type: string; message: string; traceback: string } {
  const attributes = fieldsOf(events.find(({ name }) => name === 'exception')?.attributes)
  return {
    type: told(attributes['exception.type']),
    message: told(attributes['exception.message']),
    traceback: told(attributes['exception.stacktrace']),
  }
}

/** Seconds without waiting, as Inspect counts them. */
export function workingTimeOf({ attributes }: Span): number | null {
  return numberOf(firstOf(attributes, 'inspect.working_time', 'working_time'))
}
