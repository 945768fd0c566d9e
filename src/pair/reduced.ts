/** One side of a scorer, epochs reduced: a value per sample, and how many of its planned epochs have a score. */
import type { ScoreValue } from '../logs/eval-log.ts'
import type { Side } from './identity.ts'
import { DEFAULT_REDUCER, type Epochs, reducerNamed } from './reduce.ts'
import { scoreLeaf, scoreToFloat } from './score.ts'
import type { ScoreColumn } from './score-columns.ts'

export interface ReducedSide {
  /** Per sample; NaN without a score. */
  values: Float64Array
  /** Scored epochs per sample. */
  epochs: Int32Array
  /** Epochs that were to be run per sample. */
  plannedEpochs: number
}

export function reduceSide(side: Side, column: ScoreColumn, reducer: string): ReducedSide {
  if (side.fromReductions) return reducedByInspect(side, column, reducer)
  const reduce = reducerNamed(reducer)
  if (reduce === null) throw new RangeError(`no reducer ${reducer}`)
  const ofOneEpoch = OF_ONE_EPOCH.has(reducer)
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
    values[sample] = reduce(scored)
  }
  return { values, epochs, plannedEpochs: plannedEpochs(side) }
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
  const raw: (ScoreValue | undefined)[] = []
  for (let at = side.starts[sample] as number; at < (side.starts[sample + 1] as number); at++) {
    const row = side.rows[at] as number
    const value = column.values[row] as number
    if (Number.isNaN(value) || side.observations[row]?.invalidated) continue
    values.push(value)
    raw.push(column.raw(row))
  }
  return { values, raw }
}

/** As declared; a log that does not say planned what most of its samples have. */
export function plannedEpochs(side: Side): number {
  const declared = side.log.header.spec.epochs
  if (declared !== null) return declared
  let most = 1
  for (let sample = 0; sample < side.ids.length; sample++)
    most = Math.max(most, (side.starts[sample + 1] as number) - (side.starts[sample] as number))
  return most
}

/** A log without samples holds Inspect's own reductions, one list per scorer and reducer. */
function reducedByInspect(side: Side, column: ScoreColumn, reducer: string): ReducedSide {
  const reduction = side.log.reductions.find(
    candidate => candidate.scorer === column.scorer && (candidate.reducer ?? DEFAULT_REDUCER) === reducer,
  )
  const values = new Float64Array(side.ids.length).fill(Number.NaN)
  for (const { id, value } of reduction?.samples ?? []) {
    const sample = side.sampleOf(id)
    if (sample !== undefined) values[sample] = scoreToFloat(column.key === null ? value : scoreLeaf(value, column.key))
  }
  const planned = side.log.header.spec.epochs ?? 1
  return {
    values,
    epochs: Int32Array.from(values, value => (Number.isNaN(value) ? 0 : planned)),
    plannedEpochs: planned,
  }
}

/** Share of a sample's planned epochs that have a score, 0…1. */
export function scoredShare({ epochs, plannedEpochs: planned }: ReducedSide, sample: number): number {
  return Math.min(1, (epochs[sample] as number) / planned)
}

/** The value of a sample if each of its planned epochs without a score had been `worst`. */
export function valueAtWorst({
  side,
  column,
  reducer,
  sample,
  planned,
  worst,
}: {
  side: Side
  column: ScoreColumn
  reducer: string
  sample: number
  planned: number
  worst: number
}): number {
  const { values } = scoredEpochs(side, column, sample)
  const missing = new Array<number>(Math.max(0, planned - values.length)).fill(worst)
  const reduce = reducerNamed(reducer)
  if (reduce === null) return Number.NaN
  // The mode counts what was logged, and gives a tie to the first: both must speak of numbers, the missing ones first.
  const all = [...missing, ...values]
  return reduce({ values: all, raw: all })
}
