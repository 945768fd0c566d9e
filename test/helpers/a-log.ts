/** Builders of logs as the reader gives them: small, complete, and only what a test cares about is said. */
import { inMemory } from '../../src/logs/bytes.ts'
import type { EvalLog, EvalSpec, LoggedScore, ModelUsage, SampleSummary, ScoreValue } from '../../src/logs/eval-log.ts'

/** One row: scores by scorer, and whatever else differs from a plain finished sample. */
export interface RowInput extends Partial<Omit<SampleSummary, 'scores' | 'id'>> {
  id: string | number
  scores?: { [scorer: string]: ScoreValue }
  /** Text of the question; the id by default, so that the same id is the same question. */
  question?: string
}

export interface LogInput {
  path?: string
  task?: string
  model?: string
  status?: EvalLog['header']['status']
  spec?: Partial<EvalSpec>
  rows?: RowInput[]
  results?: LoggedScore[]
  log?: Partial<EvalLog>
  header?: Partial<EvalLog['header']>
}

export function aLog(input: LogInput = {}): EvalLog {
  const rows = input.rows ?? []
  const scorers = [...new Set(rows.flatMap(row => Object.keys(row.scores ?? {})))]
  const spec = aSpec(input, rows)
  return {
    path: input.path ?? `${spec.task}.eval`,
    container: 'eval',
    sizeBytes: 1000,
    completeness: 'complete',
    header: {
      version: 2,
      status: input.status ?? 'success',
      spec,
      totalSamples: rows.length,
      completedSamples: rows.length,
      scores: input.results ?? [],
      earlyStopping: false,
      startedAt: null,
      completedAt: null,
      usage: {},
      error: null,
      invalidated: false,
      configUpdates: 0,
      logUpdates: 0,
      ...input.header,
    },
    scorers,
    samples: rows.map(row => aSample(row, scorers)),
    duplicates: 0,
    missingSamples: 0,
    reductions: [],
    idsHashed: false,
    bodies: rows.length,
    warnings: [],
    source: inMemory({ name: input.path ?? `${spec.task}.eval`, bytes: new Uint8Array() }),
    ...input.log,
  }
}

function aSpec({ task = 'math', model = 'acme/m-1', spec }: LogInput, rows: readonly RowInput[]): EvalSpec {
  return {
    evalId: `eval-${task}-${model}`,
    runId: 'run',
    taskId: null,
    created: '2026-11-01T10:00:00+00:00',
    task,
    taskVersion: '0',
    taskArgs: {},
    model,
    modelArgs: {},
    modelBaseUrl: null,
    modelRoles: {},
    generateConfig: {},
    solver: 'generate',
    solverArgs: {},
    dataset: {
      name: 'questions',
      location: null,
      samples: rows.length,
      sampleIds: [...new Set(rows.map(({ id }) => String(id)))],
      shuffled: false,
    },
    config: {},
    limit: null,
    sampleId: null,
    sampleShuffle: null,
    epochs: rows.reduce((most, { epoch }) => Math.max(most, epoch ?? 1), 1),
    epochsReducer: null,
    revision: null,
    packages: { inspect_ai: '0.3.250' },
    scorers: [],
    headlineMetric: null,
    tags: [],
    metadata: {},
    ...spec,
  }
}

function aSample({ id, scores = {}, question, ...rest }: RowInput, scorers: readonly string[]): SampleSummary {
  return {
    id: String(id),
    numericId: typeof id === 'number',
    epoch: 1,
    inputFingerprint: fingerprint(question ?? `question ${id}`),
    targetFingerprint: 7,
    choicesFingerprint: 0,
    scores: scorers.map(name => scores[name]),
    error: null,
    limit: null,
    totalTime: null,
    workingTime: null,
    usage: null,
    metadata: null,
    invalidated: null,
    scoreEdited: null,
    ...rest,
  }
}

/** Any number that differs for differing short texts. */
export function fingerprint(text: string): number {
  let hash = 17
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 9_007_199_254
  return hash + 1
}

/** Rows 1…n of one scorer, one epoch. */
export const scored = (values: readonly ScoreValue[], scorer = 'match'): RowInput[] =>
  values.map((value, index) => ({ id: index + 1, scores: { [scorer]: value } }))

/** `passes('CCI')`: one letter per sample. */
export const passes = (letters: string, scorer = 'match'): RowInput[] => scored([...letters], scorer)

/** A row of `results.scores` with one metric. */
export const logged = (scorer: string, value: number, more: Partial<LoggedScore> = {}): LoggedScore => ({
  name: scorer,
  scorer,
  reducer: null,
  scoredSamples: null,
  unscoredSamples: null,
  params: {},
  metrics: [{ key: 'accuracy', name: 'accuracy', group: null, value, params: {} }],
  ...more,
})

export const aUsage = (usage: Partial<ModelUsage> = {}): ModelUsage => ({
  inputTokens: 100,
  outputTokens: 50,
  totalTokens: 150,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  reasoningTokens: 0,
  cost: null,
  costComplete: false,
  ...usage,
})
