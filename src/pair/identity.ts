/** One side of a comparison: rows gathered into samples by id, their epochs in order, scores as columns. */
import type { EvalLog, SampleSummary } from '../logs/eval-log.ts'
import { type ScoreColumn, scoreColumns } from './score-columns.ts'

/**
 * The samples of one log. Sample `s` has the rows `rows[starts[s]] … rows[starts[s + 1] − 1]`, by epoch.
 * Samples are sorted by id, numbers first, so that no result depends on the order of a file.
 */
export interface Side {
  log: EvalLog
  observations: readonly SampleSummary[]
  ids: string[]
  starts: Int32Array
  rows: Int32Array
  /** Position of the sample with an id. */
  sampleOf(id: string): number | undefined
  columns: Map<string, ScoreColumn>
  /** Keys of dict scores for which there was no room. */
  leftOut: number
  /** The scores are Inspect's own reductions, one per sample, because samples were not logged. */
  fromReductions: boolean
}

export function sideOf(log: EvalLog, options: { freeTextAsZero?: boolean } = {}): Side {
  const fromReductions = log.samples.length === 0 && log.reductions.length > 0
  const { scorers, observations } = fromReductions
    ? reducedObservations(log)
    : { scorers: log.scorers, observations: log.samples }
  const grouped = groupById(observations)
  return {
    log,
    observations,
    ...grouped,
    sampleOf: indexOf(grouped.ids),
    ...scoreColumns({ scorers, rows: observations }, options),
    fromReductions,
  }
}

/** Built when first asked: sides with equal ids in equal places never ask. */
function indexOf(ids: readonly string[]): (id: string) => number | undefined {
  let index: Map<string, number> | null = null
  return id => {
    index ??= new Map(ids.map((each, position) => [each, position]))
    return index.get(id)
  }
}

type Grouped = Pick<Side, 'ids' | 'starts' | 'rows'>

function groupById(observations: readonly SampleSummary[]): Grouped {
  const order = rowOrder(observations)
  const ids: string[] = []
  const starts: number[] = []
  let current: string | undefined
  for (let at = 0; at < order.length; at++) {
    const { id } = observations[order[at] as number] as SampleSummary
    if (id === current) continue
    current = id
    ids.push(id)
    starts.push(at)
  }
  starts.push(order.length)
  return { ids, starts: Int32Array.from(starts), rows: order }
}

/** Rows by id, then epoch: integers by value, then text by code unit. Most logs are in order already. */
function rowOrder(observations: readonly SampleSummary[]): Int32Array {
  const order = new Int32Array(observations.length)
  const values = new Float64Array(observations.length)
  let ordered = true
  for (let row = 0; row < order.length; row++) {
    const observation = observations[row] as SampleSummary
    order[row] = row
    values[row] = observation.numericId ? Number(observation.id) : Number.POSITIVE_INFINITY
    if (row > 0 && ordered) ordered = compareRows({ observations, values }, row - 1, row) <= 0
  }
  return ordered ? order : order.sort((a, b) => compareRows({ observations, values }, a, b))
}

function compareRows(
  { observations, values }: { observations: readonly SampleSummary[]; values: Float64Array },
  a: number,
  b: number,
): number {
  const [first, second] = [values[a] as number, values[b] as number]
  if (first !== second) return first < second ? -1 : 1
  const mine = observations[a] as SampleSummary
  const theirs = observations[b] as SampleSummary
  // Integers beyond 2^53 may share a value without sharing their digits.
  if (mine.id !== theirs.id) return mine.id < theirs.id ? -1 : 1
  return mine.epoch - theirs.epoch
}

/** A log without samples still has reduced scores per sample id; reduced.ts picks those of a reducer. */
function reducedObservations(log: EvalLog): { scorers: string[]; observations: SampleSummary[] } {
  const scorers = [...new Set(log.reductions.map(reduction => reduction.scorer))]
  const byId = new Map<string, SampleSummary>()
  for (const { scorer, samples } of log.reductions)
    for (const { id, value } of samples) {
      const observation = byId.get(id) ?? blankObservation(id, scorers.length)
      observation.scores[scorers.indexOf(scorer)] ??= value
      byId.set(id, observation)
    }
  return { scorers, observations: [...byId.values()] }
}

function blankObservation(id: string, scorers: number): SampleSummary {
  return {
    id,
    numericId: /^\d{1,15}$/.test(id),
    epoch: 1,
    inputFingerprint: 0,
    targetFingerprint: 0,
    choicesFingerprint: 0,
    scores: new Array(scorers).fill(undefined),
    error: null,
    limit: null,
    totalTime: null,
    workingTime: null,
    usage: null,
    metadata: null,
    invalidated: null,
    scoreEdited: null,
  }
}

/** Rows of a sample, by epoch. */
export function rowsOf(side: Side, sample: number): Int32Array {
  return side.rows.subarray(side.starts[sample], side.starts[sample + 1])
}

export const firstObservation = (side: Side, sample: number): SampleSummary =>
  side.observations[side.rows[side.starts[sample] as number] as number] as SampleSummary

/** Epochs per sample: the same for all, or null when it varies. */
export function uniformEpochs(side: Side): number | null {
  const [first] = rowCounts(side)
  if (first === undefined) return null
  for (const rows of rowCounts(side)) if (rows !== first) return null
  return first
}

function* rowCounts(side: Side): Generator<number> {
  for (let s = 0; s < side.ids.length; s++) yield (side.starts[s + 1] as number) - (side.starts[s] as number)
}
