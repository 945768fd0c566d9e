/**
 * A row of a reduced log's summaries. What decides a comparison comes from the SampleSummary; below `full` nothing else
 * goes in but numbers, times and names of models: no text of the sample can slip through a field that nobody thought of.
 */
import type { SampleSummary } from './eval-log.ts'
import { fingerprintMark, fingerprintText, TEXT_CHARACTERS } from './fingerprint.ts'
import { jsonText } from './json-text.ts'
import type { Fields, RawRow } from './raw-log.ts'
import { namedScores } from './sample.ts'
import type { RawSample, RawScore } from './schema.ts'
import { sealedScore } from './score-text.ts'
import { ScorerNames } from './scorer-names.ts'
import { sha256 } from './sha256.ts'

export interface RowOptions {
  scorers: readonly string[]
  withTexts: boolean
  hashIds: boolean
  /** Sample metadata that is kept at every level. */
  metadataKeys: readonly string[]
}

type Entries = Map<string, unknown>

/** `RateLimitError`, `openai.APITimeoutError`: a name that says what it is, at the very start. */
const EXCEPTION = /^[A-Za-z_][\w.]{0,80}(?:Error|Exception|Timeout|Interrupt|Exit|Warning|Failure)(?![\w.])/
const UNNAMED_EXCEPTION = 'error'
const LIMIT = /^\w{1,32}$/
const TIME = /^\d{4}-\d{2}-\d{2}[T ][\d:.]{5,20}(?:Z|[-+]\d{2}:?\d{2})?$/
const UUID = /^[\w-]{1,40}$/
const JSON_NUMBER = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|NaN|-?Infinity)$/
/** Inspect leaves larger values out of summaries. Characters of JSON. */
const MAX_METADATA_CHARACTERS = 1024
const REMOVED = 'Key removed from summary (> 1k)'
/** And it cuts answers and explanations here. */
const MAX_ANSWER_CHARACTERS = 1024
const TRUNCATED = '...\n(content truncated)'
const USAGE_COUNTS = [
  'input_tokens',
  'output_tokens',
  'total_tokens',
  'input_tokens_cache_write',
  'input_tokens_cache_read',
  'reasoning_tokens',
  'total_cost',
]

/** What is left of an error message without its words. */
export function exceptionName(message: string): string {
  return EXCEPTION.exec(message)?.[0] ?? UNNAMED_EXCEPTION
}

/** `raw` is null where the file does not give it a second time. */
export function rowText(sample: SampleSummary, raw: RawRow | null, options: RowOptions): string {
  const { withTexts } = options
  const fields: Entries = new Map<string, unknown>([
    ['epoch', sample.epoch],
    ...(withTexts && raw ? question(raw) : fingerprints(sample)),
    ['metadata', withTexts && raw ? metadata(raw, options) : keptMetadata(sample)],
    ['scores', withTexts && raw ? scoresWithTexts(sample, raw, options) : scores(sample, options)],
    ...amounts(sample, raw),
    ['error', error(sample, raw, options)],
    ['limit', sample.limit === null ? undefined : LIMIT.test(sample.limit) ? sample.limit : 'custom'],
    ...course(raw?.summary ?? {}, options),
  ])
  return `{"id":${idText(sample, options)},${jsonText(fields).slice(1)}`
}

/** Digits as they were written: an integer beyond 2^53 is no number here. */
function idText({ id, numericId }: SampleSummary, { hashIds }: RowOptions): string {
  if (hashIds) return JSON.stringify(sha256(id))
  return numericId && JSON_NUMBER.test(id) ? id : JSON.stringify(id)
}

function fingerprints(sample: SampleSummary): [string, unknown][] {
  const choices = fingerprintMark(sample.choicesFingerprint)
  return [
    ['input', fingerprintMark(sample.inputFingerprint)],
    ['choices', choices === '' ? undefined : [choices]],
    ['target', fingerprintMark(sample.targetFingerprint)],
  ]
}

/** Summaries hold it as it is wanted; bodies hold it whole. */
function question({ sample: { input, choices, target }, summary }: RawRow): [string, unknown][] {
  const thinned = summary ? (value: unknown) => value : thinTexts
  return [
    ['input', (summary ? input : thinInput(input)) ?? ''],
    ['choices', thinned(choices ?? undefined)],
    ['target', thinned(target) ?? ''],
  ]
}

function thinTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(thinTexts)
  return typeof value === 'string' ? thinText(value) : value
}

/** Characters as Python counts them: code points. */
function thinText(text: string): string {
  if (text.length <= TEXT_CHARACTERS) return text
  const characters = [...text]
  return characters.length <= TEXT_CHARACTERS ? text : characters.slice(0, TEXT_CHARACTERS).join('') + TRUNCATED
}

function thinInput(input: unknown): unknown {
  return Array.isArray(input) ? input.map(thinMessage) : thinTexts(input)
}

/** Of a message what was said, and what was called: that is also what fingerprints are of. */
function thinMessage(message: unknown): unknown {
  if (!isFields(message)) return message
  const { role, content, tool_calls, tool_call_id, function: called } = message
  return { role, content: thinContent(content), tool_calls, tool_call_id, function: called }
}

function thinContent(content: unknown): unknown {
  if (!Array.isArray(content)) return thinTexts(content ?? '')
  return content.map(part => {
    if (!isFields(part)) return part
    const { type, text } = part
    if (type === 'text' || typeof type !== 'string') return { type: 'text', text: thinTexts(text ?? '') }
    return { type: 'text', text: `(${type.charAt(0).toUpperCase()}${type.slice(1).toLowerCase()})` }
  })
}

/** What samples are grouped by must only be the same where it was the same. */
function keptMetadata({ metadata: kept }: SampleSummary): Entries | undefined {
  if (kept === null) return undefined
  return new Map(Object.entries(kept).map(([key, text]) => [key, fingerprintMark(fingerprintText(text))]))
}

function metadata({ sample, summary }: RawRow, { metadataKeys }: RowOptions): Entries | undefined {
  if (!sample.metadata) return undefined
  const entries = Object.entries(sample.metadata)
  if (summary) return new Map(entries)
  return new Map(entries.map(([key, value]) => [key, metadataKeys.includes(key) ? value : thinMetadata(value)]))
}

function thinMetadata(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, MAX_METADATA_CHARACTERS)
  return typeof value === 'object' && jsonText(value).length > MAX_METADATA_CHARACTERS ? REMOVED : value
}

function scores({ scores: values }: SampleSummary, { scorers, withTexts }: RowOptions): Entries | undefined {
  const entries: Entries = new Map()
  for (const [index, value] of values.entries())
    if (value !== undefined) entries.set(scorers[index]!, { value: withTexts ? value : sealedScore(value) })
  return entries.size === 0 ? undefined : entries
}

function scoresWithTexts(sample: SampleSummary, { sample: raw, summary }: RawRow, options: RowOptions) {
  const texts = new Map<string, RawScore>(namedScores(raw, new ScorerNames(options.scorers)))
  const entries = scores(sample, options)
  for (const [name, score] of entries ?? []) {
    const { answer, explanation } = texts.get(name) ?? {}
    entries?.set(name, {
      value: Reflect.get(Object(score), 'value'),
      answer: summary ? (answer ?? undefined) : answer?.slice(0, MAX_ANSWER_CHARACTERS),
      explanation: summary ? (explanation ?? undefined) : explanation?.slice(0, MAX_ANSWER_CHARACTERS),
      metadata: summary ? metadataOfScore(summary, name) : undefined,
    })
  }
  return entries
}

function metadataOfScore({ scores: all }: Fields, name: string): unknown {
  const score: unknown = isFields(all) && Object.hasOwn(all, name) ? all[name] : null
  return isFields(score) && isFields(score.metadata) ? score.metadata : undefined
}

/** As logged where that can be had: numbers that cannot be stay for the reader to refuse. */
function amounts(sample: SampleSummary, raw: RawRow | null): [string, unknown][] {
  if (raw === null)
    return [
      ['model_usage', ownUsage(sample)],
      ['total_time', sample.totalTime ?? undefined],
      ['working_time', sample.workingTime ?? undefined],
    ]
  return [
    ['model_usage', usages(raw.sample.model_usage)],
    ['role_usage', usages(raw.summary?.role_usage)],
    ['total_time', raw.sample.total_time ?? undefined],
    ['working_time', raw.sample.working_time ?? undefined],
  ]
}

export function usages(all: RawSample['model_usage'] | unknown): Entries | undefined {
  if (!isFields(all)) return undefined
  const models = Object.entries(all).filter(([, usage]) => isFields(usage))
  return new Map(models.map(([model, usage]) => [model, counts(usage as Record<string, unknown>)]))
}

function counts(usage: Record<string, unknown>): Entries {
  return new Map(USAGE_COUNTS.flatMap(key => (typeof usage[key] === 'number' ? [[key, usage[key]]] : [])))
}

/** Models are no longer told apart; one without a price says that the cost is not of all. */
function ownUsage({ usage }: SampleSummary): Entries | undefined {
  if (usage === null) return undefined
  const known = new Map<string, unknown>([
    ['input_tokens', usage.inputTokens],
    ['output_tokens', usage.outputTokens],
    ['total_tokens', usage.totalTokens],
    ['input_tokens_cache_write', usage.cacheWriteTokens],
    ['input_tokens_cache_read', usage.cacheReadTokens],
    ['reasoning_tokens', usage.reasoningTokens],
    ['total_cost', usage.cost ?? undefined],
  ])
  const all = new Map<string, unknown>([['all models', known]])
  if (usage.cost !== null && !usage.costComplete) all.set('models without a price', { input_tokens: 0 })
  return all
}

function error(sample: SampleSummary, raw: RawRow | null, { withTexts }: RowOptions): string | undefined {
  if (sample.error === null) return undefined
  if (!withTexts) return exceptionName(sample.error)
  const logged = raw?.sample.error
  return (typeof logged === 'string' ? logged : logged?.message) ?? sample.error
}

/** How the sample went: times and counts, and its own random id where the ids are kept. */
function course(summary: Fields, { hashIds }: RowOptions): [string, unknown][] {
  const number = (key: string): [string, unknown] => [key, typeof summary[key] === 'number' ? summary[key] : undefined]
  const text = (key: string, shape: RegExp): [string, unknown] => {
    const value = summary[key]
    return [key, typeof value === 'string' && shape.test(value) ? value : undefined]
  }
  return [
    text('started_at', TIME),
    text('completed_at', TIME),
    ...(hashIds ? [] : [text('uuid', UUID)]),
    number('retries'),
    number('message_count'),
    number('turn_count'),
    ['completed', summary.completed !== false],
  ]
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
