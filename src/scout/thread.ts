/** The main conversation of a sample. */
import type { Conversation } from './conversations.ts'
import type { ModelCall } from './events.ts'
import type { SpanNode } from './spans.ts'
import type { ChatMessage, ToolEvent } from './transcript.ts'

/** The longest conversation, of equally long ones the last. Where no call shows what it was asked, the answers in order. */
export function threadOf(calls: readonly ModelCall[], tools: readonly ToolEvent[]): ChatMessage[] {
  const main = mainCalls(calls)
  if (main.every(({ event }) => event.input.length === 0))
    return main.flatMap(({ event }) => event.output.choices.map(({ message }) => message))
  const longest = main.reduce<Conversation | undefined>(
    (best, { conversation }) => (conversation.messages.length >= (best?.messages.length ?? 0) ? conversation : best),
    undefined,
  )
  return withTools(longest?.messages ?? [], tools)
}

/** Not those of a scorer, nor of an agent that was called as a tool, as long as there are others. */
export function mainCalls(calls: readonly ModelCall[]): readonly ModelCall[] {
  const solving = calls.filter(({ node }) => !within(node, isScoring))
  const outer = solving.filter(({ node }) => !within(node, isTool))
  return [outer, solving, calls].find(({ length }) => length > 0) ?? []
}

function within(node: SpanNode, matches: (node: SpanNode) => boolean): boolean {
  for (let at = node.parent; at !== null; at = at.parent) if (matches(at)) return true
  return false
}

const SCORING: readonly string[] = ['EVALUATOR', 'scorer', 'scorers']
const isScoring = ({ span }: SpanNode): boolean =>
  SCORING.includes(span.type) || SCORING.includes(String(span.attributes['inspect.span_type']))
const isTool = ({ span }: SpanNode): boolean => span.type === 'TOOL'

/** Results that no later call shows, as a limit may have ended it before; and the name of the function of each. */
function withTools(thread: readonly ChatMessage[], tools: readonly ToolEvent[]): ChatMessage[] {
  const answered = new Set(thread.flatMap(({ role, tool_call_id: id }) => (role === 'tool' && id ? [id] : [])))
  const used = new Map(tools.map(tool => [tool.id, tool]))
  const names = new Map(thread.flatMap(({ tool_calls: calls = [] }) => calls.map(call => [call.id, call.function])))
  return thread.flatMap(message => {
    const missing = (message.tool_calls ?? []).flatMap(({ id }) => (answered.has(id) ? [] : (used.get(id) ?? [])))
    return [namedTool(message, names), ...missing.map(toolMessage)]
  })
}

function namedTool(message: ChatMessage, names: ReadonlyMap<string, string>): ChatMessage {
  if (message.role !== 'tool' || message.function) return message
  const name = names.get(message.tool_call_id ?? '')
  return name === undefined ? message : { ...message, function: name }
}

function toolMessage({ uuid, id, function: name, result, error }: ToolEvent): ChatMessage {
  const content = typeof result === 'object' ? result : String(result)
  const failure = error ? { error } : {}
  return { id: `${uuid}-result`, role: 'tool', content, tool_call_id: id, function: name, ...failure }
}
