/** What the real inspect_ai reads from a fixture, and in what our reader differs. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EvalLog, SampleSummary, ScoreValue } from '../../src/logs/eval-log.ts'
import { findLogs } from '../../src/logs/open.ts'
import { readInvalidations, readLog } from '../../src/logs/read.ts'

interface ExpectedSample {
  id: string | number
  type?: 'int' | 'str'
  epoch: number
  scores?: { [scorer: string]: { value: unknown; number?: number | null; edited?: boolean } }
  error?: string | boolean | null
  limit?: string | null
  total_tokens?: number
  total_cost?: number
  total_time?: number
  invalidated?: boolean
}

export interface Expected {
  version: number
  status: string
  task: string
  model: string
  run_id: string
  eval_id: string
  task_id: string
  inspect_ai: string
  epochs: number | null
  reducers: string[] | null
  dataset: { samples: number | null; ids: string[] | null }
  error: string | null
  invalidated: boolean
  tags: string[]
  config_updates: number
  log_updates: number
  results: ExpectedResults | null
  samples: ExpectedSample[]
}

interface ExpectedResults {
  total_samples: number
  completed_samples: number
  headline: { [key: string]: string } | null
  scores: {
    name: string
    scorer: string
    reducer: string | null
    scored_samples: number | null
    unscored_samples: number | null
    metrics: { [key: string]: number | 'NaN' }
  }[]
}

export const FIXTURES = join(import.meta.dirname, '../../fixtures')

/** Every log below this folder that has its expectation beside it. */
export function expectedLogs(folder: string): { path: string; expected: Expected }[] {
  const suffix = '.expected.json'
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(suffix))
    .sort()
    .map(name => ({
      path: join(folder, name.slice(0, -suffix.length)),
      expected: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Expected,
    }))
}

export async function readPath(path: string) {
  const { logs } = await findLogs(path)
  const [found] = logs
  if (found?.kind !== 'source')
    return found ?? { kind: 'unreadable' as const, path, what: 'not found', fix: '', notALog: false }
  return readLog(found.source)
}

/** One line per difference; none is what we want. */
export async function differences(path: string, expected: Expected): Promise<string[]> {
  const outcome = await readPath(path)
  if (outcome.kind !== 'read') return [`unreadable: ${outcome.what}`]
  await readInvalidations(outcome.log)
  const found: string[] = []
  const check: Check = (name, ours, theirs) => {
    const [a, b] = [spell(ours), spell(theirs)]
    if (a !== b) found.push(`${name}: ours ${a}, expected ${b}`)
  }
  checkHeader(outcome.log, expected, check)
  checkResults(outcome.log, expected.results, check)
  checkSamples(outcome.log, expected.samples, check)
  return found
}

type Check = (name: string, ours: unknown, theirs: unknown) => void

function checkHeader({ header }: EvalLog, expected: Expected, check: Check): void {
  const { spec } = header
  check('version', header.version, expected.version)
  check('status', header.status, expected.status)
  check('task', spec.task, expected.task)
  check('model', spec.model, expected.model)
  check('run id', spec.runId, expected.run_id)
  check('eval id', spec.evalId, expected.eval_id)
  check('task id', spec.taskId, expected.task_id)
  check('inspect_ai', spec.packages.inspect_ai, expected.inspect_ai)
  if (expected.epochs !== null) check('epochs', spec.epochs, expected.epochs)
  check('reducers', spec.epochsReducer, expected.reducers)
  check('data set size', spec.dataset.samples, expected.dataset.samples)
  if (expected.dataset.ids !== null) check('data set ids', spec.dataset.sampleIds, expected.dataset.ids)
  check('error', header.error, expected.error)
  check('invalidated', header.invalidated, expected.invalidated)
  check('tags', spec.tags, expected.tags)
  check('config updates', header.configUpdates, expected.config_updates)
  check('log updates', header.logUpdates, expected.log_updates)
}

function checkResults({ header }: EvalLog, results: ExpectedResults | null, check: Check): void {
  check('total samples', header.totalSamples, results?.total_samples ?? null)
  check('completed samples', header.completedSamples, results?.completed_samples ?? null)
  const theirs = results?.scores.map(row => ({ ...row, metrics: Object.entries(row.metrics) }))
  const ours = header.scores.map(row => ({
    name: row.name,
    scorer: row.scorer,
    reducer: row.reducer,
    scored_samples: row.scoredSamples,
    unscored_samples: row.unscoredSamples,
    metrics: row.metrics.map(({ key, value }) => [key, value]),
  }))
  check('scores', ours, theirs ?? [])
}

function checkSamples(log: EvalLog, expected: readonly ExpectedSample[], check: Check): void {
  const keyOf = ({ id, epoch }: { id: string | number; epoch: number }) => `${epoch}:${id}`
  const ours = new Map(log.samples.map(sample => [keyOf(sample), sample]))
  check('samples', [...ours.keys()].sort(), expected.map(keyOf).sort())
  for (const theirs of expected) {
    const sample = ours.get(keyOf(theirs))
    if (sample) checkSample(log, { sample, theirs }, (name, a, b) => check(`${keyOf(theirs)} ${name}`, a, b))
  }
}

function checkSample(
  log: EvalLog,
  { sample, theirs }: { sample: SampleSummary; theirs: ExpectedSample },
  check: Check,
): void {
  if (theirs.type) check('type', sample.numericId, theirs.type === 'int')
  const scores = log.scorers.flatMap((name, index): [string, ScoreValue][] => {
    const value = sample.scores[index]
    return value === undefined ? [] : [[name, value]]
  })
  const values = Object.entries(theirs.scores ?? {}).map(([name, { value }]): [string, unknown] => [name, value])
  const byName = (a: [string, unknown], b: [string, unknown]) => (a[0] < b[0] ? -1 : 1)
  check('scores', scores.sort(byName), values.sort(byName))
  check('error', sample.error, theirs.error || null)
  check('limit', sample.limit, theirs.limit ?? null)
  if (theirs.total_tokens !== undefined) check('tokens', sample.usage?.totalTokens, theirs.total_tokens)
  if (theirs.total_cost !== undefined) check('cost', sample.usage?.cost, theirs.total_cost)
  if (theirs.total_time !== undefined) check('time', sample.totalTime?.toFixed(2), theirs.total_time.toFixed(2))
  if (sample.invalidated !== null) check('invalidated', sample.invalidated, theirs.invalidated ?? false)
  const edited = Object.values(theirs.scores ?? {}).some(score => score.edited)
  if (sample.scoreEdited !== null) check('edited', sample.scoreEdited, edited)
}

function spell(value: unknown): string {
  return (
    JSON.stringify(value, (_, part) => (typeof part === 'number' && Number.isNaN(part) ? 'NaN' : part)) ?? 'undefined'
  )
}
