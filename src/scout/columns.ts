/** Scout's own columns, in its order, then ours; and what a transcript puts into them. */
import type { Json } from '../mlflow/trace.ts'
import { condensed } from './condense.ts'
import type { Metadata, Transcript } from './transcript.ts'

export type Cell = string | number | bigint | boolean | null
type ColumnType = 'STRING' | 'INT64' | 'DOUBLE' | 'BOOLEAN'

export interface Column {
  name: string
  type: ColumnType
}

/** Of Scout 0.6.1. `score` is text: numbers to compare stand in `score_numeric`. */
const SCOUT: readonly (readonly [name: string, type: ColumnType, cell: (transcript: Transcript) => Cell])[] = [
  ['transcript_id', 'STRING', each => each.transcriptId],
  ['source_type', 'STRING', each => each.sourceType],
  ['source_id', 'STRING', each => each.sourceId],
  ['source_uri', 'STRING', each => each.sourceUri],
  ['date', 'STRING', each => each.date],
  ['task_set', 'STRING', each => each.taskSet],
  ['task_id', 'STRING', each => each.taskId],
  ['task_repeat', 'INT64', each => whole(each.taskRepeat)],
  ['agent', 'STRING', each => each.agent],
  ['agent_args', 'STRING', each => jsonOrNull(each.agentArgs)],
  ['model', 'STRING', each => each.model],
  ['model_options', 'STRING', each => jsonOrNull(each.modelOptions)],
  ['score', 'STRING', each => scoreText(each.score)],
  ['score_explanation', 'STRING', each => each.scoreExplanation],
  ['success', 'BOOLEAN', each => each.success],
  ['message_count', 'INT64', each => whole(each.messageCount)],
  ['total_time', 'DOUBLE', each => each.totalSeconds],
  ['total_tokens', 'INT64', each => whole(each.totalTokens)],
  ['error', 'STRING', each => each.error],
  ['limit', 'STRING', each => each.limit],
  ['trust_content', 'BOOLEAN', () => null],
  ['messages', 'STRING', each => jsonText(each.messages)],
  ['events', 'STRING', each => jsonText(condensed(each.events).events)],
  ['timelines', 'STRING', () => null],
  ['events_data', 'STRING', each => jsonText(condensed(each.events).pools)],
]

/** The same for every trace, whatever its tags are called: hostile keys become no columns. */
const OURS: { readonly [Key in keyof Metadata]: 'STRING' | 'DOUBLE' | 'JSON' } = {
  trace_id: 'STRING',
  trace_name: 'STRING',
  trace_state: 'STRING',
  experiment: 'STRING',
  experiment_id: 'STRING',
  mlflow_run_id: 'STRING',
  run_id: 'STRING',
  eval_id: 'STRING',
  sample_uuid: 'STRING',
  task_count: 'STRING',
  session: 'STRING',
  user: 'STRING',
  commit: 'STRING',
  branch: 'STRING',
  target: 'STRING',
  scorer: 'STRING',
  score_numeric: 'DOUBLE',
  total_cost: 'DOUBLE',
  working_time: 'DOUBLE',
  scores: 'JSON',
  assessments: 'JSON',
  token_usage: 'JSON',
  sample_metadata: 'JSON',
  tags: 'JSON',
  trace_metadata: 'JSON',
}

const OUR_NAMES = Object.keys(OURS) as (keyof Metadata)[]

export const COLUMNS: readonly Column[] = [
  ...SCOUT.map(([name, type]) => ({ name, type })),
  ...OUR_NAMES.map(name => ({ name, type: OURS[name] === 'DOUBLE' ? ('DOUBLE' as const) : ('STRING' as const) })),
]

export function rowOf(transcript: Transcript): Cell[] {
  const ours = OUR_NAMES.map(name => {
    const value = transcript.metadata[name]
    return OURS[name] === 'JSON' ? jsonOrNull(value) : (value as string | number | null)
  })
  return [...SCOUT.map(([, , cell]) => cell(transcript)), ...ours]
}

const whole = (value: number | null): bigint | null => (value === null ? null : BigInt(Math.round(value)))

const jsonOrNull = (value: Json): string | null => (value === null ? null : jsonText(value))

/** As Python writes it. */
function scoreText(score: Json): string | null {
  if (score === null) return null
  if (typeof score === 'boolean') return score ? 'True' : 'False'
  return typeof score === 'object' ? jsonText(score) : String(score)
}

/** Half a character, which JavaScript allows and Python refuses, is replaced. */
function jsonText(value: unknown): string {
  const text = JSON.stringify(value)
  if (!/\\ud[89a-f]/.test(text)) return text
  return text.replace(/\\\\|\\ud[89a-f][0-9a-f]{2}/g, found => (found === '\\\\' ? found : '\ufffd'))
}

/** What Scout's index holds of each row: everything but what is large, and the file that it is in. */
const CONTENT: readonly string[] = ['messages', 'events', 'timelines', 'events_data']
const LISTED: readonly number[] = COLUMNS.flatMap(({ name }, at) => (CONTENT.includes(name) ? [] : [at]))

export const INDEX_COLUMNS: readonly Column[] = [
  ...COLUMNS.filter(({ name }) => !CONTENT.includes(name)),
  { name: 'filename', type: 'STRING' },
]

export function indexRowOf(row: readonly Cell[], fileName: string): Cell[] {
  return [...LISTED.map(at => row[at] ?? null), fileName]
}
