/** Tokens and costs of one model call, by MLflow's standard attribute or what its library left. */
import type { Json, Span } from '../mlflow/trace.ts'
import { countOf, type Fields, fieldsOf, firstOf, numberOf, opened } from './fields.ts'
import type { Usage } from './transcript.ts'

/** Null when nothing was counted. */
export function usageOf({ attributes, outputs }: Span): Usage | null {
  const answered = fieldsOf(outputs)
  const own = inspectUsage(attributes)
  const counted = [
    fieldsOf(opened(attributes['mlflow.chat.tokenUsage'])),
    attributes,
    fieldsOf(answered.usage),
    fieldsOf(answered.tokens),
    fieldsOf(firstOf(answered, 'usage_metadata', 'usageMetadata')),
  ].find(
    fields => INPUT.some(key => countOf(fields[key]) !== null) || OUTPUT.some(key => countOf(fields[key]) !== null),
  )
  if (counted === undefined) return null
  const cost = numberOf(fieldsOf(opened(attributes['mlflow.llm.cost'])).total_cost)
  return { ...counts(counted), ...own, ...reasoning(answered), ...(cost === null ? {} : { total_cost: cost }) }
}

/** Inspect's own counts, where it made the span. */
function inspectUsage(attributes: Fields): Partial<Usage> {
  const input = countOf(attributes.input_tokens)
  return attributes['inspect.model'] === undefined || input === null ? {} : { input_tokens: input }
}

const INPUT = [
  'input_tokens',
  'prompt_tokens',
  'inputTokens',
  'prompt_token_count',
  'gen_ai.usage.input_tokens',
  'input',
] as const
const OUTPUT = [
  'output_tokens',
  'completion_tokens',
  'outputTokens',
  'candidates_token_count',
  'gen_ai.usage.output_tokens',
  'output',
] as const
const TOTAL = ['total_tokens', 'totalTokens', 'total_token_count', 'total'] as const
const CACHE_READ = ['cache_read_input_tokens', 'input_tokens_cache_read'] as const
const CACHE_WRITE = ['cache_creation_input_tokens', 'input_tokens_cache_write'] as const

/** Cached tokens are within the input of some providers and beside it for others; the total tells which. */
function counts(fields: Fields): Usage {
  const input = counted(fields, INPUT) ?? 0
  const output = counted(fields, OUTPUT) ?? 0
  const read = counted(fields, CACHE_READ)
  const write = counted(fields, CACHE_WRITE)
  const cached = (read ?? 0) + (write ?? 0)
  const total = counted(fields, TOTAL) ?? input + output
  const within = cached > 0 && cached <= input && total === input + output
  return {
    input_tokens: within ? input - cached : input,
    output_tokens: output,
    total_tokens: total,
    ...(read === null ? {} : { input_tokens_cache_read: read }),
    ...(write === null ? {} : { input_tokens_cache_write: write }),
  }
}

function counted(fields: Fields, keys: readonly string[]): number | null {
  return countOf(firstOf(fields, ...keys))
}

function reasoning(answered: Fields): Pick<Usage, 'reasoning_tokens'> {
  const details = firstOf(fieldsOf(answered.usage), 'completion_tokens_details', 'output_tokens_details')
  const tokens = countOf(fieldsOf(details).reasoning_tokens)
  return tokens === null ? {} : { reasoning_tokens: tokens }
}

/** `input_tokens`, …, of a whole trace. */
export function totalOf(usage: Json | undefined): number | null {
  return countOf(fieldsOf(opened(usage)).total_tokens)
}
