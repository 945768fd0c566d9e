/** The paired vectors of one scorer: one value per sample and side, for each epoch reducer that both sides share. */
import type { EvalLog, LoggedMetric, LoggedScore } from '../logs/eval-log.ts'
import type { Side } from './identity.ts'
import { clusterIndex, pairStates, type ScorerLedger, STATE, sampleState, scorerLedger } from './ledger.ts'
import type { SamplePairing } from './questions.ts'
import { DEFAULT_REDUCER, type Epochs, reducerNamed } from './reduce.ts'
import type { ScoreColumn } from './score.ts'

/** Paired per-sample values of one scorer and reducer; arrays of equal length, pairs sorted by id. */
export interface PairedMetric {
  scorer: string
  reducer: string
  /** The logged name of the mean of these values: `accuracy`, `mean`, … */
  metric: string
  /** Positions in the sample pairing. */
  pairs: Int32Array
  baseline: Float64Array
  candidate: Float64Array
  clusters: { key: string; index: Int32Array } | null
  /** A cluster key was asked for, but no sample has it. */
  clusterKeyMissing: string | null
  /** Scored epochs per sample; null: varies. */
  epochs: { baseline: number | null; candidate: number | null }
  /** Baseline values of samples that the candidate planned or ran, but did not score. */
  missing: Float64Array
  /** Mean over every scored sample of a side, paired or not; NaN when there is none. */
  whole: { baseline: number; candidate: number }
  /** What Inspect logged for the same mean; null where it did not. */
  logged: { baseline: number | null; candidate: number | null }
  /** Lowest and highest value of all scored samples of both sides. */
  bounds: { min: number; max: number }
  /** Pairs ÷ planned candidate samples that the baseline has too. */
  coverage: number | null
}

/** A logged metric that is no mean of per-sample values: shown, never tested. */
export interface AggregateMetric {
  scorer: string
  reducer: string
  metric: string
  baseline: number | null
  candidate: number | null
}

export interface PairedScorer {
  scorer: string
  states: Uint8Array
  ledger: ScorerLedger
  metrics: PairedMetric[]
  aggregates: AggregateMetric[]
  /** Reducers of one side only, and those that only Inspect can compute. */
  unsharedReducers: string[]
  columns: { baseline: ScoreColumn; candidate: ScoreColumn }
}

/** Metrics that are the plain mean of the per-sample values. */
const MEANS = new Set(['accuracy', 'mean'])

const isMean = (metric: LoggedMetric): boolean =>
  MEANS.has(metric.name.slice(metric.name.lastIndexOf('/') + 1)) && metric.group === null

export interface PairedSides {
  baseline: Side
  candidate: Side
  pairing: SamplePairing
  /** Baseline samples that the candidate planned and never ran. */
  absent: Int32Array
}

export function pairScorer({
  sides,
  columns,
  clusterKey,
}: {
  sides: PairedSides
  columns: { baseline: ScoreColumn; candidate: ScoreColumn }
  clusterKey?: string | undefined
}): PairedScorer {
  const scorer = columns.candidate.name
  const states = pairStates({ ...sides, columns })
  const logged = {
    baseline: loggedScores(sides.baseline.log, columns.baseline),
    candidate: loggedScores(sides.candidate.log, columns.candidate),
  }
  const reducers = {
    baseline: reducersOf(sides.baseline.log, logged.baseline),
    candidate: reducersOf(sides.candidate.log, logged.candidate),
  }
  const shared = reducers.candidate.filter(name => reducers.baseline.includes(name) && reducerNamed(name) !== null)
  const key = clusterKey ?? clusterOf(logged.candidate) ?? clusterOf(logged.baseline)
  const names = shared.length > 0 ? shared : [DEFAULT_REDUCER]
  return {
    scorer,
    states,
    ledger: scorerLedger({ scorer, states, ...sides, absent: sides.absent.length }),
    metrics: names.map(reducer => pairMetric({ sides, columns, states, reducer, logged, clusterKey: key })),
    aggregates: aggregates({ scorer, logged }),
    unsharedReducers: [...new Set([...reducers.baseline, ...reducers.candidate])].filter(
      name => !shared.includes(name),
    ),
    columns,
  }
}

/** Rows of `results.scores` of a column: those of its scorer, or of its key where the score is a dict. */
export function loggedScores(log: EvalLog, column: ScoreColumn): LoggedScore[] {
  return log.header.scores.filter(row => row.scorer === column.scorer && row.name === (column.key ?? row.scorer))
}

function reducersOf(log: EvalLog, rows: readonly LoggedScore[]): string[] {
  const named = rows.map(row => row.reducer ?? DEFAULT_REDUCER)
  if (named.length > 0) return [...new Set(named)]
  const declared = log.header.spec.epochsReducer ?? []
  return declared.length > 0 ? [...new Set(declared)] : [DEFAULT_REDUCER]
}

/** The metadata key by which the author clusters the standard error. */
function clusterOf(rows: readonly LoggedScore[]): string | undefined {
  const keys = rows.flatMap(row => row.metrics.map(metric => metric.params.cluster))
  return keys.find((key): key is string => typeof key === 'string')
}

interface LoggedSides {
  baseline: LoggedScore[]
  candidate: LoggedScore[]
}

function pairMetric({
  sides,
  columns,
  states,
  reducer,
  logged,
  clusterKey,
}: {
  sides: PairedSides
  columns: { baseline: ScoreColumn; candidate: ScoreColumn }
  states: Uint8Array
  reducer: string
  logged: LoggedSides
  clusterKey: string | undefined
}): PairedMetric {
  const mine = reduceSide(sides.baseline, columns.baseline, reducer)
  const theirs = reduceSide(sides.candidate, columns.candidate, reducer)
  const { pairs } = sides.pairing
  const both = positions(states, pair => {
    if (states[pair] !== STATE.pair) return false
    const before = mine.values[pairs.baseline[pair] as number] as number
    return !Number.isNaN(before) && !Number.isNaN(theirs.values[pairs.candidate[pair] as number] as number)
  })
  const samples = { baseline: pick(pairs.baseline, both), candidate: pick(pairs.candidate, both) }
  const clusters = clusterKey === undefined ? null : clusterIndex(sides.candidate, samples.candidate, clusterKey)
  const planned = states.length + sides.absent.length
  return {
    scorer: columns.candidate.name,
    reducer,
    metric: meanName(logged.candidate, reducer) ?? meanName(logged.baseline, reducer) ?? 'mean',
    pairs: both,
    baseline: Float64Array.from(samples.baseline, sample => mine.values[sample] as number),
    candidate: Float64Array.from(samples.candidate, sample => theirs.values[sample] as number),
    clusters: clusters && clusterKey !== undefined ? { key: clusterKey, index: clusters } : null,
    clusterKeyMissing: clusters === null && both.length > 0 ? (clusterKey ?? null) : null,
    epochs: { baseline: uniform(mine.epochs, samples.baseline), candidate: uniform(theirs.epochs, samples.candidate) },
    missing: missingValues({ sides, columns, states, mine: mine.values, theirs: theirs.values }),
    whole: { baseline: mean(mine.values), candidate: mean(theirs.values) },
    logged: { baseline: loggedMean(logged.baseline, reducer), candidate: loggedMean(logged.candidate, reducer) },
    bounds: bounds([mine.values, theirs.values]),
    coverage: planned === 0 ? null : both.length / planned,
  }
}

/** Reduced value and number of scored epochs of every sample of a side; NaN and 0 without a score. */
function reduceSide(side: Side, column: ScoreColumn, reducer: string): { values: Float64Array; epochs: Int32Array } {
  const reduce = reducerNamed(reducer)
  if (reduce === null) throw new RangeError(`no reducer ${reducer}`)
  const ofOneEpoch = OF_ONE_EPOCH.has(reducer) || side.fromReductions
  const values = new Float64Array(side.ids.length)
  const epochs = new Int32Array(side.ids.length)
  for (let sample = 0; sample < values.length; sample++) {
    const only = onlyEpoch(side, column, sample)
    if (only !== null && ofOneEpoch) {
      values[sample] = only
      epochs[sample] = Number.isNaN(only) ? 0 : 1
      continue
    }
    const scored = scoredEpochs(side, column, sample)
    epochs[sample] = scored.values.length
    // A log without samples holds reduced values already: they stand as they are.
    values[sample] = side.fromReductions ? (scored.values[0] ?? Number.NaN) : reduce(scored)
  }
  return { values, epochs }
}

/** Reducers that leave a single value as it is. */
const OF_ONE_EPOCH: ReadonlySet<string> = new Set(['mean', 'median', 'mode', 'max'])

/** The score of a sample that has one epoch only (NaN: none); null where it has several. */
function onlyEpoch(side: Side, column: ScoreColumn, sample: number): number | null {
  const start = side.starts[sample] as number
  if ((side.starts[sample + 1] as number) - start !== 1) return null
  const row = side.rows[start] as number
  return side.observations[row]?.invalidated ? Number.NaN : (column.values[row] as number)
}

export function scoredEpochs(side: Side, column: ScoreColumn, sample: number): Epochs {
  const values: number[] = []
  const raw: ReturnType<ScoreColumn['raw']>[] = []
  for (let at = side.starts[sample] as number; at < (side.starts[sample + 1] as number); at++) {
    const row = side.rows[at] as number
    const value = column.values[row] as number
    if (Number.isNaN(value) || side.observations[row]?.invalidated) continue
    values.push(value)
    raw.push(column.raw(row))
  }
  return { values, raw }
}

/** What the baseline scored and the candidate, though planned, did not: the ground of the worst case. */
function missingValues({
  sides,
  columns,
  states,
  mine,
  theirs,
}: {
  sides: PairedSides
  columns: { baseline: ScoreColumn; candidate: ScoreColumn }
  states: Uint8Array
  mine: Float64Array
  theirs: Float64Array
}): Float64Array {
  const { pairs } = sides.pairing
  const unpaired = positions(states, pair => {
    const candidate = pairs.candidate[pair] as number
    if (!Number.isNaN(theirs[candidate] as number)) return false
    return sampleState(sides.candidate, columns.candidate, candidate) !== 'invalidated'
  })
  const baseline = [...pick(pairs.baseline, unpaired), ...sides.absent]
  return Float64Array.from(baseline, sample => mine[sample] as number).filter(value => !Number.isNaN(value))
}

function meanName(rows: readonly LoggedScore[], reducer: string): string | undefined {
  return meanRow(rows, reducer)?.key
}

function loggedMean(rows: readonly LoggedScore[], reducer: string): number | null {
  const value = meanRow(rows, reducer)?.value
  return value === undefined || !Number.isFinite(value) ? null : value
}

function meanRow(rows: readonly LoggedScore[], reducer: string): LoggedMetric | undefined {
  return rows
    .filter(row => (row.reducer ?? DEFAULT_REDUCER) === reducer)
    .flatMap(row => row.metrics)
    .find(isMean)
}

/** Logged metrics of both sides that are no mean, by reducer and name. */
function aggregates({ scorer, logged }: { scorer: string; logged: LoggedSides }): AggregateMetric[] {
  const found = new Map<string, AggregateMetric>()
  for (const side of ['candidate', 'baseline'] as const)
    for (const row of logged[side])
      for (const metric of row.metrics) {
        if (isMean(metric)) continue
        const reducer = row.reducer ?? DEFAULT_REDUCER
        const key = `${reducer}\u0000${metric.key}`
        const entry = found.get(key) ?? { scorer, reducer, metric: metric.key, baseline: null, candidate: null }
        entry[side] = Number.isFinite(metric.value) ? metric.value : null
        found.set(key, entry)
      }
  return [...found.values()]
}

function positions(states: Uint8Array, wanted: (pair: number) => boolean): Int32Array {
  const found = new Int32Array(states.length)
  let count = 0
  for (let pair = 0; pair < states.length; pair++) if (wanted(pair)) found[count++] = pair
  return found.subarray(0, count)
}

const pick = (samples: Int32Array, at: Int32Array): Int32Array => Int32Array.from(at, i => samples[i] as number)

function uniform(epochs: Int32Array, samples: Int32Array): number | null {
  const first = samples.length > 0 ? (epochs[samples[0] as number] as number) : null
  return first !== null && samples.every(sample => epochs[sample] === first) ? first : null
}

/** Mean of the numbers among the values, as good as comparing it with a logged value needs. */
function mean(values: Float64Array): number {
  let sum = 0
  let count = 0
  for (const value of values) {
    if (Number.isNaN(value)) continue
    sum += value
    count++
  }
  return sum / count
}

function bounds(sides: readonly Float64Array[]): { min: number; max: number } {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (const values of sides)
    for (const value of values) {
      if (value < min) min = value
      if (value > max) max = value
    }
  return { min, max }
}

/** Share of epochs, per pair, for which something holds: the values of an error or limit rate. */
export function epochShare(side: Side, samples: Int32Array, holds: (row: number) => boolean): Float64Array {
  const shares = new Float64Array(samples.length)
  for (let i = 0; i < samples.length; i++) {
    const start = side.starts[samples[i] as number] as number
    const end = side.starts[(samples[i] as number) + 1] as number
    let count = 0
    for (let at = start; at < end; at++) if (holds(side.rows[at] as number)) count++
    shares[i] = count / (end - start)
  }
  return shares
}
