/**
 * A run that inspect-mlflow logged → a log that can be compared, as far as what it left goes: the header, and of each
 * sample and epoch its scores, times, tokens, error and question. Pure; `parse` reads JSON with Python's NaN.
 */
import { jsonText } from '../logs/json-text.ts'
import { byTurn, type Fields, isFields, keyOf, type Turn, turnsOf } from './rows.ts'
import { errorOf, inputOf, targetOf } from './texts.ts'

/** What of a run was there and could be read; null is what was not. */
export interface Remains {
  /** `eval_logs/eval_log_….json`: the log without its samples. */
  header: unknown
  /** `sample_results/….json` */
  results: readonly Fields[] | null
  /** `inspect/samples.json` */
  samples: readonly Fields[] | null
  /** `inspect/sample_scores.json` */
  scores: readonly Fields[] | null
  run: { evalId: string; task: string; model: string; status: string; createdAt: string } | null
}

export interface Rebuilt {
  /** The text of a `.json` log, in pieces. */
  text: () => Generator<string>
  /** What it lacks, in sentences. */
  lacks: string[]
}

type Parse = (text: string) => unknown

/** Null where the scores of samples are nowhere. */
export function rebuildLog(remains: Remains, parse: Parse): Rebuilt | null {
  const logged = headerOf(remains.header)
  const header = logged ?? headerOfRun(remains.run)
  if (header === null) return null
  const samples = samplesOf(remains, { parse, model: header.eval.model })
  const isReduced = Array.isArray(header.reductions) && header.reductions.length > 0
  if (samples.length === 0 && !isReduced) return null
  return {
    text: () => textOf(header, samples),
    lacks: [
      'Limits, choices, metadata, answers and costs of samples are unknown.',
      ...(logged ? [] : ['So are arguments, options and logged metrics.']),
      ...untold(samples, 'input'),
      ...untold(samples, 'target'),
    ],
  }
}

type Header = Fields & { eval: Fields & { task: string; model: string } }

function headerOf(value: unknown): Header | null {
  if (!isFields(value) || !isFields(value.eval)) return null
  const { task, model } = value.eval
  return typeof task === 'string' && typeof model === 'string' ? (value as Header) : null
}

const STATUS: Readonly<Record<string, string>> = { FINISHED: 'success', FAILED: 'error', KILLED: 'cancelled' }

/** What the tags of the run say in its place. */
function headerOfRun(run: Remains['run']): Header | null {
  if (run === null) return null
  const { evalId, task, model, status, createdAt } = run
  return {
    version: 2,
    status: STATUS[status] ?? 'started',
    eval: { eval_id: evalId, run_id: '', created: createdAt, task, model, dataset: {}, config: {} },
  }
}

interface Sample extends Fields {
  input: unknown
  target: unknown
}

interface Reading {
  parse: Parse
  model: string
}

function samplesOf({ results, samples, scores }: Remains, reading: Reading): Sample[] {
  const listed = turnsOf(results ?? [], 'id')
  const tabled = turnsOf(samples ?? [], 'sample_id')
  const rows = listed.length > 0 ? listed : tabled
  const whole = byTurn(tabled)
  // Rows that are missing on one side would give a sample the times of another epoch; its question is the same in all.
  const agree = listed.length === 0 || listed.length === tabled.length
  const scored = scoresByTurn(scores ?? [])
  return rows.map(each => {
    const table = whole.get(keyOf(each)) ?? whole.get(keyOf({ id: each.id, turn: 1 })) ?? {}
    const list = listed.length > 0 ? each.row : {}
    return sampleOf(each, { list, table: agree ? table : onlyQuestion(table), scored, ...reading })
  })
}

const onlyQuestion = ({ input, target }: Fields): Fields => ({ input, target })

interface Sources extends Reading {
  list: Fields
  table: Fields
  scored: ReadonlyMap<string, Fields>
}

function sampleOf(each: Turn, { list, table, scored, parse, model }: Sources): Sample {
  const form = (field: string) => ({ short: list[field], whole: table[field], parse })
  const message = errorOf(form('error'))
  const usage = usageOf(table)
  const epoch = [list.epoch, table.epoch].find(value => Number.isSafeInteger(value) && Number(value) > 0)
  return {
    id: each.id,
    epoch: epoch ?? each.turn,
    input: inputOf(form('input')) ?? '',
    target: targetOf(form('target')) ?? '',
    scores: fromList(list) ?? fromTable(table, parse) ?? scored.get(keyOf(each)) ?? {},
    model_usage: usage ? { [model]: usage } : {},
    total_time: list.total_time ?? table.total_time,
    working_time: table.working_time ?? null,
    error: message === null ? null : { message, traceback: '', traceback_ansi: '' },
  }
}

/** `score/match`, `explanation/match`. */
function fromList(list: Fields): Fields | null {
  const names = Object.keys(list).flatMap(key => (key.startsWith('score/') ? [key.slice('score/'.length)] : []))
  if (names.length === 0) return null
  return fieldsFrom(names.map(name => [name, scoreOf(list[`score/${name}`], list[`explanation/${name}`])]))
}

/** One cell with the values of all scorers. */
function fromTable({ scores }: Fields, parse: Parse): Fields | null {
  const values = typeof scores === 'string' ? parse(scores) : scores
  if (!isFields(values) || Object.keys(values).length === 0) return null
  return fieldsFrom(Object.entries(values).map(([name, value]) => [name, scoreOf(value, null)]))
}

/** A row for each sample and scorer; the nth of a sample and scorer is its nth epoch. Dict values are Python text there. */
function scoresByTurn(rows: readonly Fields[]): Map<string, Fields> {
  const found = new Map<string, Fields>()
  const byScorer = new Map<string, Fields[]>()
  for (const row of rows) {
    const its = byScorer.get(String(row.scorer)) ?? []
    its.push(row)
    byScorer.set(String(row.scorer), its)
  }
  for (const [name, its] of byScorer)
    for (const each of turnsOf(its, 'sample_id')) {
      const value = scalarOf(each.row)
      const scores = found.get(keyOf(each)) ?? Object.create(null)
      if (value !== undefined) scores[name] = scoreOf(value, each.row.explanation)
      found.set(keyOf(each), scores)
    }
  return found
}

function scalarOf({ raw_value: raw, numeric_value: number }: Fields): unknown {
  if (typeof raw !== 'string') return raw ?? undefined
  if (raw === 'nan') return Number.NaN
  if (/^[[{]/.test(raw)) return undefined
  return typeof number === 'number' && String(number) === raw ? number : raw
}

const scoreOf = (value: unknown, explanation: unknown): Fields => ({
  value: value ?? Number.NaN,
  ...(typeof explanation === 'string' && { explanation }),
})

function fieldsFrom(entries: readonly (readonly [string, unknown])[]): Fields {
  const fields: Fields = Object.create(null)
  for (const [key, value] of entries) fields[key] = value
  return fields
}

/** Costs are left out: they were cut to whole dollars. */
const TOKENS = [
  'input_tokens',
  'output_tokens',
  'total_tokens',
  'input_tokens_cache_read',
  'input_tokens_cache_write',
  'reasoning_tokens',
]

function usageOf(table: Fields): Fields | null {
  const counts = TOKENS.flatMap(key => {
    const count = table[`usage_${key}`]
    return typeof count === 'number' ? [[key, count] as const] : []
  })
  return counts.length === 0 ? null : fieldsFrom(counts)
}

function untold(samples: readonly Sample[], part: 'input' | 'target'): string[] {
  const count = samples.filter(sample => sample[part] === '').length
  return count === 0 ? [] : [`Of ${count} samples the whole ${part} is unknown and cannot be compared.`]
}

function* textOf({ samples: _, ...header }: Fields, samples: readonly Sample[]): Generator<string> {
  yield `${jsonText(withoutNulls(header)).slice(0, -1)},"samples":[`
  for (const [index, sample] of samples.entries()) yield `${index === 0 ? '' : ','}\n${jsonText(sample)}`
  yield ']}\n'
}

/** Inspect writes no fields without a value; the hooks do, and every option would seem to have been set. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isFields(value)) return value
  const kept = Object.entries(value).filter(([, field]) => field !== null)
  return fieldsFrom(kept.map(([key, field]) => [key, withoutNulls(field)]))
}
