/**
 * Which samples are the same question. The id says so, and a fingerprint of input, target and choices must agree;
 * where ids moved but questions did not, the questions decide; where texts cannot be compared, the ids do.
 */
import type { SampleSummary } from '../logs/eval-log.ts'
import { firstObservation, type Side } from './identity.ts'

/** Samples of both sides by their positions. Together they hold every sample of each side exactly once. */
export interface SamplePairing {
  /** How the pairs were found, for the report. `id-unverified`: texts could not be compared. */
  by: 'id' | 'question' | 'id-unverified'
  pairs: { baseline: Int32Array; candidate: Int32Array }
  /** The same id, another question. */
  changed: { baseline: Int32Array; candidate: Int32Array }
  removed: Int32Array
  added: Int32Array
  /** Paired by id although a text to compare was missing. */
  unverified: number
  changedFields: { input: number; target: number; choices: number }
}

/** The parts of a question that are compared; a part declared as changed on purpose is left out. */
export type QuestionPart = 'input' | 'target' | 'choices'
const PARTS: readonly QuestionPart[] = ['input', 'target', 'choices']

/** Share of the smaller side's questions that must match for another way of pairing to be believed. */
const NEARLY_ALL = 0.9

export function pairSamples(
  baseline: Side,
  candidate: Side,
  { ignore = [] }: { ignore?: readonly QuestionPart[] } = {},
): SamplePairing {
  const parts = PARTS.filter(part => !ignore.includes(part))
  const byId = pairById(baseline, candidate, parts)
  const smaller = Math.min(baseline.ids.length, candidate.ids.length)
  if (byId.pairs.baseline.length >= NEARLY_ALL * smaller) return byId
  const byQuestion = pairByQuestion(baseline, candidate, parts)
  const shared = byQuestion?.pairs.baseline.length ?? 0
  if (byQuestion && shared >= NEARLY_ALL * smaller && shared > byId.pairs.baseline.length) return byQuestion
  return textsAreThinned({ baseline, candidate, byId, smaller }) ? trustIds(byId) : byId
}

const fingerprint = (sample: SampleSummary, part: QuestionPart): number =>
  part === 'input' ? sample.inputFingerprint : part === 'target' ? sample.targetFingerprint : sample.choicesFingerprint

function pairById(baseline: Side, candidate: Side, parts: readonly QuestionPart[]): SamplePairing {
  const pairs = new Positions()
  const changed = new Positions()
  const removed: number[] = []
  const changedFields = { input: 0, target: 0, choices: 0 }
  let unverified = 0
  for (let b = 0; b < baseline.ids.length; b++) {
    const id = baseline.ids[b] as string
    const c = candidate.ids[b] === id ? b : candidate.sampleOf(id)
    if (c === undefined) {
      removed.push(b)
      continue
    }
    const mine = firstObservation(baseline, b)
    const theirs = firstObservation(candidate, c)
    let differs = false
    let compared = false
    for (const part of parts) {
      const before = fingerprint(mine, part)
      const now = fingerprint(theirs, part)
      if (before === 0 || now === 0) continue
      compared = true
      if (before === now) continue
      differs = true
      changedFields[part]++
    }
    if (!compared) unverified++
    ;(differs ? changed : pairs).push(b, c)
  }
  const added = positionsWhere(candidate.ids.length, c => {
    const id = candidate.ids[c] as string
    return baseline.ids[c] !== id && baseline.sampleOf(id) === undefined
  })
  return {
    by: 'id',
    pairs: pairs.done(),
    changed: changed.done(),
    removed: Int32Array.from(removed),
    added,
    unverified,
    changedFields,
  }
}

/** Pairs by question alone; null when a side asks a question twice or has one without text. */
function pairByQuestion(baseline: Side, candidate: Side, parts: readonly QuestionPart[]): SamplePairing | null {
  const mine = samplesByQuestion(baseline, parts)
  const theirs = samplesByQuestion(candidate, parts)
  if (mine === null || theirs === null) return null
  const pairs = new Positions()
  const removed: number[] = []
  for (const [question, b] of mine) {
    const c = theirs.get(question)
    if (c === undefined) removed.push(b)
    else pairs.push(b, c)
  }
  const added = [...theirs].filter(([question]) => !mine.has(question)).map(([, c]) => c)
  return {
    by: 'question',
    pairs: pairs.done(),
    changed: new Positions().done(),
    removed: Int32Array.from(removed).sort(),
    added: Int32Array.from(added).sort(),
    unverified: 0,
    changedFields: { input: 0, target: 0, choices: 0 },
  }
}

function samplesByQuestion(side: Side, parts: readonly QuestionPart[]): Map<string, number> | null {
  const samples = new Map<string, number>()
  for (let s = 0; s < side.ids.length; s++) {
    const observation = firstObservation(side, s)
    if (observation.inputFingerprint === 0) return null
    const question = parts.map(part => fingerprint(observation, part)).join(' ')
    if (samples.has(question)) return null
    samples.set(question, s)
  }
  return samples
}

/**
 * Are the differing fingerprints an artefact of two Inspect versions that shorten texts differently?
 * Believed only when the versions differ, every id of the smaller side is there, nearly all questions differ, and
 * something else speaks for the ids: one part of the question agrees throughout, or the ids are no plain numbering
 * (1, 2, 3 … match between any two data sets).
 */
function textsAreThinned({
  baseline,
  candidate,
  byId,
  smaller,
}: {
  baseline: Side
  candidate: Side
  byId: SamplePairing
  smaller: number
}): boolean {
  const shared = byId.pairs.baseline.length + byId.changed.baseline.length
  const version = ({ log }: Side): string | undefined => log.header.spec.packages.inspect_ai
  if (version(baseline) === version(candidate) || shared < smaller) return false
  if (byId.changed.baseline.length < NEARLY_ALL * shared) return false
  return !isNumbering(candidate.ids) || partAgrees({ baseline, candidate, byId })
}

const isNumbering = (ids: readonly string[]): boolean =>
  ids.every((id, index) => Number(id) === index || Number(id) === index + 1)

/** Does input or target agree on nearly all samples, with at least two different texts? */
function partAgrees({ baseline, candidate, byId }: { baseline: Side; candidate: Side; byId: SamplePairing }): boolean {
  const { baseline: mine, candidate: theirs } = byId.changed
  return (['input', 'target'] as const).some(part => {
    let equal = 0
    const texts = new Set<number>()
    mine.forEach((b, index) => {
      const text = fingerprint(firstObservation(baseline, b), part)
      if (text === 0 || text !== fingerprint(firstObservation(candidate, theirs[index] as number), part)) return
      equal++
      texts.add(text)
    })
    return equal >= NEARLY_ALL * mine.length && texts.size > 1
  })
}

function trustIds(byId: SamplePairing): SamplePairing {
  const both = (side: 'baseline' | 'candidate'): Int32Array =>
    Int32Array.from([...byId.pairs[side], ...byId.changed[side]])
  const baseline = both('baseline')
  const candidate = both('candidate')
  const order = [...baseline.keys()].sort((a, b) => (baseline[a] as number) - (baseline[b] as number))
  return {
    ...byId,
    by: 'id-unverified',
    pairs: {
      baseline: Int32Array.from(order, i => baseline[i] as number),
      candidate: Int32Array.from(order, i => candidate[i] as number),
    },
    changed: new Positions().done(),
    unverified: byId.unverified + byId.changed.baseline.length,
  }
}

/** Two growing columns of positions. */
class Positions {
  readonly #baseline: number[] = []
  readonly #candidate: number[] = []

  push(baseline: number, candidate: number): void {
    this.#baseline.push(baseline)
    this.#candidate.push(candidate)
  }

  done(): { baseline: Int32Array; candidate: Int32Array } {
    return { baseline: Int32Array.from(this.#baseline), candidate: Int32Array.from(this.#candidate) }
  }
}

function positionsWhere(length: number, wanted: (position: number) => boolean): Int32Array {
  const positions: number[] = []
  for (let position = 0; position < length; position++) if (wanted(position)) positions.push(position)
  return Int32Array.from(positions)
}
