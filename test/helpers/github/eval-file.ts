/** Small `.eval` logs as Inspect writes them, made from the scores alone; every number in them adds up. */
import { aZip, json, type MemberSpec } from '../../logs/a-zip.ts'
import { sha1 } from './model/ids.ts'

export interface EvalRow {
  id: string | number
  epoch?: number
  /** 1 and 0, "C" and "I", or any number. */
  scores?: { [scorer: string]: number | string }
  input?: string
  target?: string
  /** What the model said: an answer in scores and bodies. */
  answer?: string
  explanation?: string
  metadata?: Fields
  /** The sample broke down; it then has no scores. */
  error?: string
}

export interface EvalFileInput {
  task?: string
  model?: string
  /** Default: 200 samples of which 20 fail. */
  rows?: readonly EvalRow[]
  revision?: { commit: string; dirty?: boolean; origin?: string } | null
  status?: 'success' | 'error' | 'cancelled' | 'started'
  created?: string
  /** Options of each scorer, in the header. */
  scorerOptions?: { [scorer: string]: Fields }
  scorerMetadata?: { [scorer: string]: Fields }
  /** Also the samples themselves, not only their summaries. Default: yes. */
  bodies?: boolean
  /** Over fields of `eval` in the header. */
  spec?: Fields
  /** Over top-level fields of the header. */
  header?: Fields
}

type Fields = { [key: string]: unknown }

let serial = 0

export function evalFile(input: EvalFileInput = {}): Uint8Array {
  const rows = input.rows ?? evalRows()
  const model = input.model ?? 'mockllm/model'
  const summaries = rows.map(row => summary(row, model))
  const bodies = (input.bodies ?? true) ? rows.map(row => body(row, model)) : []
  const members = [...bodies, json('summaries.json', summaries), json('header.json', header(input, rows, model))]
  return aZip(members)
}

export interface RowsInput {
  count?: number
  /** Samples 1…n that the baseline gets wrong. */
  failed?: number
  /** Further samples that are wrong. */
  lost?: number
  /** How many of the failed are right. */
  gained?: number
  scorer?: string
  epochs?: number
}

/**
 * `evalRows()` is a baseline; `evalRows({ lost: 30 })` a candidate that is clearly worse, `evalRows({ gained: 15 })` one
 * that is better, `evalRows({ lost: 1, gained: 1 })` one where nothing can be told.
 */
export function evalRows({ count = 200, failed = 20, lost = 0, gained = 0, ...input }: RowsInput = {}): EvalRow[] {
  const { scorer = 'grounded', epochs = 1 } = input
  const isWrong = (index: number) => index >= gained && index < failed + lost
  return Array.from({ length: count * epochs }, (_, at) => {
    const index = Math.floor(at / epochs)
    return { id: index + 1, epoch: (at % epochs) + 1, scores: { [scorer]: isWrong(index) ? 0 : 1 } }
  })
}

const question = ({ id, input }: EvalRow): string => input ?? `What is the answer to question ${id}?`
const targetOf = ({ id, target }: EvalRow): string => target ?? `Answer ${id}`

function scoresOf({ scores = {}, error, ...row }: EvalRow): Fields {
  if (error !== undefined) return {}
  const entries = Object.entries(scores).map(([name, value]) => [
    name,
    { value, answer: row.answer ?? targetOf(row), explanation: row.explanation ?? 'As planned.', history: [] },
  ])
  return Object.fromEntries(entries)
}

const usage = (model: string): Fields => ({ [model]: { input_tokens: 100, output_tokens: 20, total_tokens: 120 } })

function summary(row: EvalRow, model: string): Fields {
  return {
    id: row.id,
    epoch: row.epoch ?? 1,
    input: question(row),
    target: targetOf(row),
    metadata: row.metadata ?? {},
    scores: scoresOf(row),
    model_usage: usage(model),
    role_usage: {},
    total_time: 0.5,
    working_time: 0.5,
    uuid: sha1(`${row.id} ${row.epoch ?? 1}`).slice(0, 22),
    ...(row.error !== undefined && { error: row.error }),
    retries: 0,
    completed: true,
    message_count: 2,
  }
}

function body(row: EvalRow, model: string): MemberSpec {
  const epoch = row.epoch ?? 1
  const answer = { role: 'assistant', content: row.answer ?? targetOf(row), source: 'generate', model }
  const broken = { message: row.error, traceback: '', traceback_ansi: '' }
  return json(`samples/${row.id}_epoch_${epoch}.json`, {
    id: row.id,
    epoch,
    input: question(row),
    target: targetOf(row),
    metadata: row.metadata ?? {},
    messages: [{ role: 'user', content: question(row), source: 'input' }, answer],
    output: { model, choices: [{ message: answer, stop_reason: 'stop' }], usage: usage(model)[model] },
    scores: scoresOf(row),
    store: {},
    events: [],
    model_usage: usage(model),
    total_time: 0.5,
    working_time: 0.5,
    ...(row.error !== undefined && { error: broken }),
  })
}

function header(input: EvalFileInput, rows: readonly EvalRow[], model: string): Fields {
  const { task = 'capitals', revision = null, status = 'success', created = '2026-11-24T05:58:05+00:00' } = input
  const scorers = [...new Set(rows.flatMap(({ scores = {} }) => Object.keys(scores)))]
  const epochs = Math.max(1, ...rows.map(({ epoch = 1 }) => epoch))
  const ids = [...new Set(rows.map(({ id }) => id))]
  const unique = (kind: string) => sha1(`${kind} ${serial}`).slice(0, 22)
  serial += 1
  return {
    version: 2,
    status,
    eval: {
      eval_id: unique('eval'),
      run_id: unique('run'),
      created,
      task,
      task_id: unique('task'),
      task_version: 0,
      task_args: {},
      dataset: { name: `${task}-questions`, samples: ids.length, sample_ids: ids, shuffled: false },
      model,
      model_generate_config: {},
      model_args: {},
      config: { epochs, fail_on_error: false },
      ...(revision && {
        revision: { type: 'git', origin: 'https://github.com/acme/evals.git', dirty: false, ...revision },
      }),
      packages: { inspect_ai: '0.3.285' },
      scorers: scorers.map(name => declared(name, rows, input)),
      ...input.spec,
    },
    plan: { name: 'plan', steps: [{ solver: 'generate', params: {} }], config: {} },
    results: {
      total_samples: rows.length,
      completed_samples: rows.filter(({ error }) => error === undefined).length,
      scores: scorers.map(name => logged(name, rows)),
    },
    stats: { started_at: created, completed_at: created, model_usage: total(rows.length, model) },
    ...(status === 'error' && { error: { message: 'The eval broke down.', traceback: '', traceback_ansi: '' } }),
    invalidated: false,
    tags: [],
    metadata: {},
    ...input.header,
  }
}

const total = (samples: number, model: string): Fields => ({
  [model]: { input_tokens: 100 * samples, output_tokens: 20 * samples, total_tokens: 120 * samples },
})

const LETTERS: { [letter: string]: number } = { C: 1, I: 0, P: 0.5, N: 0 }
const asNumber = (value: number | string): number => (typeof value === 'number' ? value : (LETTERS[value] ?? 0))

/** Accuracy of what is right or wrong, else the mean. */
function metricOf(name: string, rows: readonly EvalRow[]): 'accuracy' | 'mean' {
  const values = rows.flatMap(({ scores = {} }) => scores[name] ?? [])
  return values.every(value => [0, 1, 'C', 'I'].includes(value)) ? 'accuracy' : 'mean'
}

function declared(name: string, rows: readonly EvalRow[], { scorerOptions, scorerMetadata }: EvalFileInput): Fields {
  const metrics = [{ name: `inspect_ai/${metricOf(name, rows)}`, options: {} }]
  return { name, options: scorerOptions?.[name] ?? {}, metrics, metadata: scorerMetadata?.[name] ?? {} }
}

/** As Inspect reckons: epochs to one value per sample, then samples to one. */
function logged(name: string, rows: readonly EvalRow[]): Fields {
  const bySample = new Map<string, number[]>()
  for (const { id, scores = {}, error } of rows) {
    const value = scores[name]
    if (value === undefined || error !== undefined) continue
    const key = `${typeof id} ${id}`
    bySample.set(key, [...(bySample.get(key) ?? []), asNumber(value)])
  }
  const metric = metricOf(name, rows)
  const value = mean([...bySample.values()].map(mean))
  return {
    name,
    scorer: name,
    scored_samples: bySample.size,
    unscored_samples: 0,
    params: {},
    metrics: { [metric]: { name: metric, value, params: {} } },
  }
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
