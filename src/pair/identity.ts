/** One side of a comparison: rows gathered into samples by id, their epochs in order, scores as columns. */
import type { EvalLog, SampleSummary } from '../logs/eval-log.ts'
import { type ScoreColumn, scoreColumns } from './score.ts'

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
  sampleOf: Map<string, number>
  columns: Map<string, ScoreColumn>
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
    columns: scoreColumns({ scorers, rows: observations }, options),
    fromReductions,
  }
}

/** Ids in order: integers by value, then text by code unit. */
function sortedIds(observations: readonly SampleSummary[]): string[] {
  const numbers: { id: string; value: number }[] = []
  const texts: string[] = []
  const seen = new Set<string>()
  for (const { id, numericId } of observations) {
    if (seen.has(id)) continue
    seen.add(id)
    if (numericId) numbers.push({ id, value: Number(id) })
    else texts.push(id)
  }
  numbers.sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1))
  return numbers.map(({ id }) => id).concat(texts.sort())
}

function groupById(observations: readonly SampleSummary[]): Pick<Side, 'ids' | 'starts' | 'rows' | 'sampleOf'> {
  const ids = sortedIds(observations)
  const sampleOf = new Map<string, number>()
  for (let s = 0; s < ids.length; s++) sampleOf.set(ids[s] as string, s)
  const starts = new Int32Array(ids.length + 1)
  const sampleOfRow = new Int32Array(observations.length)
  for (let row = 0; row < observations.length; row++) {
    const sample = sampleOf.get((observations[row] as SampleSummary).id) as number
    sampleOfRow[row] = sample
    starts[sample + 1] = (starts[sample + 1] as number) + 1
  }
  for (let s = 0; s < ids.length; s++) starts[s + 1] = (starts[s + 1] as number) + (starts[s] as number)
  return { ids, starts, rows: rowsByEpoch({ observations, sampleOfRow, starts }), sampleOf }
}

function rowsByEpoch({
  observations,
  sampleOfRow,
  starts,
}: {
  observations: readonly SampleSummary[]
  sampleOfRow: Int32Array
  starts: Int32Array
}): Int32Array {
  const rows = new Int32Array(observations.length)
  const next = starts.slice()
  const epochOf = (row: number): number => (observations[row] as SampleSummary).epoch
  for (let row = 0; row < observations.length; row++) {
    const sample = sampleOfRow[row] as number
    let at = next[sample] as number
    next[sample] = at + 1
    // Insertion keeps a sample's few rows in epoch order.
    for (; at > (starts[sample] as number) && epochOf(rows[at - 1] as number) > epochOf(row); at--)
      rows[at] = rows[at - 1] as number
    rows[at] = row
  }
  return rows
}

/** A log without samples still has one reduced score per sample id; of several reducers the first is taken. */
function reducedObservations(log: EvalLog): { scorers: string[]; observations: SampleSummary[] } {
  const scorers = [...new Set(log.reductions.map(reduction => reduction.scorer))]
  const byId = new Map<string, SampleSummary>()
  scorers.forEach((scorer, position) => {
    const reduction = log.reductions.find(candidate => candidate.scorer === scorer)
    for (const { id, value } of reduction?.samples ?? []) {
      const observation = byId.get(id) ?? blankObservation(id, scorers.length)
      observation.scores[position] = value
      byId.set(id, observation)
    }
  })
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
