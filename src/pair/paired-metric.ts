/** The paired vectors of one scorer and reducer: one value per sample and side, and what is missing of them. */
import type { Side } from './identity.ts'
import { type AbsentSamples, clusterIndex, STATE, sampleState } from './ledger.ts'
import { type LoggedSides, loggedMeans, namesOf } from './logged.ts'
import type { SamplePairing } from './questions.ts'
import { type ReducedSide, reduceSide, scoredShare, valueAtWorst } from './reduced.ts'
import type { ScoreColumn } from './score-columns.ts'

/** Arrays of equal length, pairs sorted by id. */
export interface PairedMetric {
  scorer: string
  reducer: string
  /** The logged name of the mean of these values (`accuracy`, `mean`, …), and every other name that it goes by. */
  metric: string
  names: string[]
  /** Positions in the sample pairing. */
  pairs: Int32Array
  baseline: Float64Array
  candidate: Float64Array
  clusters: { key: string; index: Int32Array } | null
  /** A cluster key was asked for, but no sample has it. */
  clusterKeyMissing: string | null
  /** Scored epochs per sample; null: varies. */
  epochs: { baseline: number | null; candidate: number | null }
  /** Samples that should have a pair: planned in the candidate and known to the baseline. */
  planned: number
  /**
   * Share of what was planned that is compared: samples with a pair, each weighted with the share of its planned
   * epochs that have a score; null when nothing was planned.
   */
  coverage: number | null
  /** Samples that the baseline scored and the candidate should have: `count` of those with these baseline values. */
  missing: { count: number; baseline: Float64Array }
  /** Pairs with planned candidate epochs that have no score. */
  incomplete: number
  /** The candidate's values with each such epoch at `worst`. */
  candidateAtWorst(worst: number): Float64Array
  /** Mean over every scored sample of a side, paired or not; NaN when there is none. */
  whole: { baseline: number; candidate: number }
  /** What Inspect logged for the same mean; null where it did not. */
  logged: { baseline: number | null; candidate: number | null }
  /** Lowest and highest value of all scored samples of both sides. */
  bounds: { min: number; max: number }
}

export interface PairedSides {
  baseline: Side
  candidate: Side
  pairing: SamplePairing
  absent: AbsentSamples
  /** Samples that the baseline planned, lost, and that the candidate ran. */
  lostInBaseline: number
}

export interface Columns {
  baseline: ScoreColumn
  candidate: ScoreColumn
}

interface MetricInput {
  sides: PairedSides
  columns: Columns
  states: Uint8Array
  reducer: string
  logged: LoggedSides
  /** Paired samples that both sides left unscored on purpose. */
  notApplicable: number
  clusterKey: (names: { metric: string; reducer: string }) => string | undefined
}

export function pairMetric({
  sides,
  columns,
  states,
  reducer,
  logged,
  notApplicable,
  clusterKey,
}: MetricInput): PairedMetric {
  const mine = reduceSide(sides.baseline, columns.baseline, reducer)
  const theirs = reduceSide(sides.candidate, columns.candidate, reducer)
  const { pairs } = sides.pairing
  const both = positions(states, pair => {
    if (states[pair] !== STATE.pair) return false
    const before = mine.values[pairs.baseline[pair] as number] as number
    return !Number.isNaN(before) && !Number.isNaN(theirs.values[pairs.candidate[pair] as number] as number)
  })
  const samples = { baseline: pick(pairs.baseline, both), candidate: pick(pairs.candidate, both) }
  const means = {
    baseline: loggedMeans(logged.baseline, reducer),
    candidate: loggedMeans(logged.candidate, reducer),
  }
  const metric = (means.candidate[0] ?? means.baseline[0])?.key ?? 'mean'
  const key = clusterKey({ metric, reducer })
  const clusters = key === undefined ? null : clusterIndex(sides.candidate, samples.candidate, key)
  const planned = states.length - notApplicable + sides.absent.count + sides.lostInBaseline
  const candidate = valuesOf(theirs, samples.candidate)
  return {
    scorer: columns.candidate.name,
    reducer,
    metric,
    names: [...new Set([metric, ...namesOf([...means.candidate, ...means.baseline])])],
    pairs: both,
    baseline: valuesOf(mine, samples.baseline),
    candidate,
    clusters: clusters && key !== undefined ? { key, index: clusters } : null,
    clusterKeyMissing: clusters === null && both.length > 0 ? (key ?? null) : null,
    epochs: { baseline: uniform(mine.epochs, samples.baseline), candidate: uniform(theirs.epochs, samples.candidate) },
    planned,
    coverage: planned === 0 ? null : scoredWeight({ mine, theirs, samples }) / planned,
    missing: missingSamples({ sides, columns, states, mine, theirs }),
    incomplete: incompleteSamples(theirs, samples.candidate),
    candidateAtWorst: worst =>
      atWorst({
        side: sides.candidate,
        column: columns.candidate,
        reducer,
        reduced: theirs,
        samples: samples.candidate,
        candidate,
        worst,
      }),
    whole: { baseline: mean(mine.values), candidate: mean(theirs.values) },
    logged: { baseline: finiteOrNull(means.baseline[0]?.value), candidate: finiteOrNull(means.candidate[0]?.value) },
    bounds: bounds([mine.values, theirs.values]),
  }
}

/** Loops rather than `from` with a function, which takes many times longer. */
function valuesOf({ values }: ReducedSide, samples: Int32Array): Float64Array {
  const picked = new Float64Array(samples.length)
  for (let i = 0; i < picked.length; i++) picked[i] = values[samples[i] as number] as number
  return picked
}

function incompleteSamples(reduced: ReducedSide, samples: Int32Array): number {
  let count = 0
  for (const sample of samples) if ((reduced.epochs[sample] as number) < reduced.plannedEpochs) count++
  return count
}

/** Pairs, each counted by the smaller share of its planned epochs that have a score. */
function scoredWeight({
  mine,
  theirs,
  samples,
}: {
  mine: ReducedSide
  theirs: ReducedSide
  samples: { baseline: Int32Array; candidate: Int32Array }
}): number {
  let weight = 0
  for (let i = 0; i < samples.baseline.length; i++)
    weight += Math.min(
      scoredShare(mine, samples.baseline[i] as number),
      scoredShare(theirs, samples.candidate[i] as number),
    )
  return weight
}

function atWorst({
  side,
  column,
  reducer,
  reduced,
  samples,
  candidate,
  worst,
}: {
  side: Side
  column: ScoreColumn
  reducer: string
  reduced: ReducedSide
  samples: Int32Array
  candidate: Float64Array
  worst: number
}): Float64Array {
  return candidate.map((value, i) => {
    const sample = samples[i] as number
    if (scoredShare(reduced, sample) === 1) return value
    return valueAtWorst({ side, column, reducer, sample, planned: reduced.plannedEpochs, worst })
  })
}

/** What the baseline scored and the candidate, though planned, did not: the ground of the worst case. */
function missingSamples({
  sides,
  columns,
  states,
  mine,
  theirs,
}: {
  sides: PairedSides
  columns: Columns
  states: Uint8Array
  mine: ReducedSide
  theirs: ReducedSide
}): PairedMetric['missing'] {
  const { pairs } = sides.pairing
  const unpaired = positions(states, pair => {
    const candidate = pairs.candidate[pair] as number
    if (!Number.isNaN(theirs.values[candidate] as number)) return false
    return sampleState(sides.candidate, columns.candidate, candidate) !== 'invalidated'
  })
  const known = (samples: Iterable<number>): number[] =>
    Array.from(samples, sample => mine.values[sample] as number).filter(value => !Number.isNaN(value))
  const certain = known(pick(pairs.baseline, unpaired))
  const possible = known(sides.absent.samples)
  const count = certain.length + Math.min(sides.absent.count, possible.length)
  return { count, baseline: Float64Array.from([...certain, ...possible]) }
}

const finiteOrNull = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value

function positions(states: Uint8Array, wanted: (pair: number) => boolean): Int32Array {
  const found = new Int32Array(states.length)
  let count = 0
  for (let pair = 0; pair < states.length; pair++) if (wanted(pair)) found[count++] = pair
  return found.subarray(0, count)
}

function pick(samples: Int32Array, at: Int32Array): Int32Array {
  const picked = new Int32Array(at.length)
  for (let i = 0; i < picked.length; i++) picked[i] = samples[at[i] as number] as number
  return picked
}

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
