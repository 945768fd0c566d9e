/** What became of every sample: counts that add up, per scorer, with the causes of what is missing. */
import { firstObservation, rowsOf, type Side } from './identity.ts'
import type { SamplePairing } from './questions.ts'
import type { ScoreColumn } from './score-columns.ts'

/** State of one paired sample for one scorer; the first that applies, in this order. */
export const STATE = {
  pair: 0,
  invalidated: 1,
  erroredBaseline: 2,
  erroredCandidate: 3,
  erroredBoth: 4,
  unscoredBaseline: 5,
  unscoredCandidate: 6,
  unscoredBoth: 7,
} as const

export interface ErrorCause {
  message: string
  count: number
  side: 'baseline' | 'candidate'
}

/** Counts of paired samples. Their sum is the number of paired samples. */
export interface ScorerLedger {
  scorer: string
  pairs: number
  invalidated: number
  errored: { baseline: number; candidate: number; both: number; causes: ErrorCause[] }
  unscored: { baseline: number; candidate: number; both: number }
  /** As that of its first metric. */
  coverage: number | null
}

/** Counts of distinct samples. paired + changed + removed = baseline, paired + changed + added = candidate. */
export interface SampleLedger {
  paired: number
  changed: number
  removed: number
  added: number
  duplicates: { baseline: number; candidate: number }
  limited: { baseline: number; candidate: number }
  /** Planned in the candidate and known to the baseline, but never run. */
  absent: number
  scorers: ScorerLedger[]
}

/** Causes listed per side; more are summed up. */
const CAUSES_SHOWN = 5

export function sampleLedger(baseline: Side, candidate: Side, pairing: SamplePairing): SampleLedger {
  return {
    paired: pairing.pairs.baseline.length,
    changed: pairing.changed.baseline.length,
    removed: pairing.removed.length,
    added: pairing.added.length,
    duplicates: { baseline: baseline.log.duplicates, candidate: candidate.log.duplicates },
    limited: {
      baseline: countSamples(pairing.pairs.baseline, s => isLimited(baseline, s)),
      candidate: countSamples(pairing.pairs.candidate, s => isLimited(candidate, s)),
    },
    absent: absentSamples(baseline, candidate, pairing).count,
    scorers: [],
  }
}

function countSamples(samples: Int32Array, holds: (sample: number) => boolean): number {
  let count = 0
  for (const sample of samples) if (holds(sample)) count++
  return count
}

export const isLimited = (side: Side, sample: number): boolean =>
  rowsOf(side, sample).some(row => side.observations[row]?.limit != null)

/** Baseline samples that the candidate planned and never ran: `count` of the samples named. */
export interface AbsentSamples {
  count: number
  samples: Int32Array
}

/** Baseline samples that the candidate planned, or lost, and has no row of. Which ones, only equal ids can tell. */
export function absentSamples(baseline: Side, candidate: Side, pairing: SamplePairing): AbsentSamples {
  if (pairing.removed.length === 0) return { count: 0, samples: new Int32Array(0) }
  const planned = candidate.log.header.spec.dataset.sampleIds
  const unseen = new Set((planned ?? []).filter(id => candidate.sampleOf(id) === undefined))
  if (planned !== null && pairing.by !== 'question') {
    const samples = pairing.removed.filter(sample => unseen.has(baseline.ids[sample] as string))
    return { count: samples.length, samples }
  }
  const count = planned === null ? candidate.log.missingSamples : unseen.size
  return { count: Math.min(count, pairing.removed.length), samples: count === 0 ? new Int32Array(0) : pairing.removed }
}

/** Samples that the candidate ran and the baseline, though it planned them, has no row of. */
export function lostInBaseline(baseline: Side, candidate: Side, pairing: SamplePairing): number {
  if (pairing.added.length === 0) return 0
  const planned = baseline.log.header.spec.dataset.sampleIds
  if (planned === null) return Math.min(baseline.log.missingSamples, pairing.added.length)
  const unseen = new Set(planned.filter(id => baseline.sampleOf(id) === undefined))
  if (pairing.by === 'question') return Math.min(unseen.size, pairing.added.length)
  return pairing.added.reduce((count, sample) => count + Number(unseen.has(candidate.ids[sample] as string)), 0)
}

/** State of every paired sample for one scorer, in the order of `pairing.pairs`. */
export function pairStates({
  baseline,
  candidate,
  pairing,
  columns,
}: {
  baseline: Side
  candidate: Side
  pairing: SamplePairing
  columns: { baseline: ScoreColumn; candidate: ScoreColumn }
}): Uint8Array {
  const states = new Uint8Array(pairing.pairs.baseline.length)
  for (let pair = 0; pair < states.length; pair++) {
    const mine = sampleState(baseline, columns.baseline, pairing.pairs.baseline[pair] as number)
    const theirs = sampleState(candidate, columns.candidate, pairing.pairs.candidate[pair] as number)
    states[pair] = mine === 'scored' && theirs === 'scored' ? STATE.pair : whyUnpaired(mine, theirs)
  }
  return states
}

type SampleState = 'scored' | 'invalidated' | 'errored' | 'unscored'

function whyUnpaired(baseline: SampleState, candidate: SampleState): number {
  if (baseline === 'invalidated' || candidate === 'invalidated') return STATE.invalidated
  if (baseline === 'errored' || candidate === 'errored') {
    if (baseline !== 'errored') return STATE.erroredCandidate
    return candidate === 'errored' ? STATE.erroredBoth : STATE.erroredBaseline
  }
  if (baseline === 'scored') return STATE.unscoredCandidate
  return candidate === 'scored' ? STATE.unscoredBaseline : STATE.unscoredBoth
}

/** A sample with an error and a score is scored; an invalidated epoch is as good as none. */
export function sampleState(side: Side, column: ScoreColumn, sample: number): SampleState {
  let errored = false
  let invalidated = false
  for (let at = side.starts[sample] as number; at < (side.starts[sample + 1] as number); at++) {
    const row = side.rows[at] as number
    const observation = side.observations[row]
    if (observation?.invalidated) invalidated = true
    else if (!Number.isNaN(column.values[row] as number)) return 'scored'
    else if (observation?.error != null) errored = true
  }
  return invalidated ? 'invalidated' : errored ? 'errored' : 'unscored'
}

export function scorerLedger({
  scorer,
  states,
  baseline,
  candidate,
  pairing,
  coverage,
}: {
  scorer: string
  states: Uint8Array
  baseline: Side
  candidate: Side
  pairing: SamplePairing
  coverage: number | null
}): ScorerLedger {
  const counts = new Array<number>(8).fill(0)
  const causes = { baseline: new Map<string, number>(), candidate: new Map<string, number>() }
  states.forEach((state, pair) => {
    counts[state] = (counts[state] as number) + 1
    if (state === STATE.erroredBaseline || state === STATE.erroredBoth)
      addCause(causes.baseline, baseline, pairing.pairs.baseline[pair] as number)
    if (state === STATE.erroredCandidate || state === STATE.erroredBoth)
      addCause(causes.candidate, candidate, pairing.pairs.candidate[pair] as number)
  })
  const of = (state: keyof typeof STATE): number => counts[STATE[state]] as number
  return {
    scorer,
    pairs: of('pair'),
    invalidated: of('invalidated'),
    errored: {
      baseline: of('erroredBaseline'),
      candidate: of('erroredCandidate'),
      both: of('erroredBoth'),
      causes: [...causeList(causes.candidate, 'candidate'), ...causeList(causes.baseline, 'baseline')],
    },
    unscored: { baseline: of('unscoredBaseline'), candidate: of('unscoredCandidate'), both: of('unscoredBoth') },
    coverage,
  }
}

function addCause(causes: Map<string, number>, side: Side, sample: number): void {
  const row = rowsOf(side, sample).find(candidate => side.observations[candidate]?.error != null)
  const message = row === undefined ? '' : (side.observations[row]?.error ?? '')
  const cause = errorCause(message)
  causes.set(cause, (causes.get(cause) ?? 0) + 1)
}

/** Longest cause shown when the message does not start with the name of an exception. */
const CAUSE_LENGTH = 80

/** The exception's name where the message starts with one, else its first line. */
export function errorCause(message: string): string {
  const [name] = /^[A-Za-z_][\w.]{0,80}(?:Error|Exception|Timeout|Interrupt|Exit)\b/.exec(message) ?? []
  if (name !== undefined) return name.slice(name.lastIndexOf('.') + 1)
  const [line = ''] = message.trim().split('\n', 1)
  return line.length > CAUSE_LENGTH ? `${line.slice(0, CAUSE_LENGTH)}…` : line || 'unknown error'
}

function causeList(causes: ReadonlyMap<string, number>, side: ErrorCause['side']): ErrorCause[] {
  const sorted = [...causes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const shown = sorted.slice(0, CAUSES_SHOWN).map(([message, count]) => ({ message, count, side }))
  const others = sorted.slice(CAUSES_SHOWN).reduce((total, [, count]) => total + count, 0)
  return others === 0 ? shown : [...shown, { message: 'other errors', count: others, side }]
}

/** Values of a metadata key as dense indices per pair; null when no sample has the key. */
export function clusterIndex(side: Side, samples: Int32Array, key: string): Int32Array | null {
  const indexOf = new Map<string, number>()
  let known = 0
  const clusters = Int32Array.from(samples, sample => {
    const value = firstObservation(side, sample).metadata?.[key]
    if (value !== undefined) known++
    // A sample without the key depends on no other: it is a cluster of its own.
    const name = value === undefined ? `sample ${sample}` : `value ${value}`
    const index = indexOf.get(name) ?? indexOf.size
    indexOf.set(name, index)
    return index
  })
  return known === 0 ? null : clusters
}
