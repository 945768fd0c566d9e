/** A sample as the log has it (checked by schema.ts) → a SampleSummary. row.ts must agree. */
import { type OddNumbers, seconds, sumUsage } from './amounts.ts'
import type { Json, SampleSummary, ScoreValue } from './eval-log.ts'
import { fingerprintInput, fingerprintText } from './fingerprint.ts'
import type { RawSample, RawScore } from './schema.ts'
import type { ScorerNames } from './scorer-names.ts'

/** Error messages are grouped by their beginnings; stack dumps are of no use there. Characters. */
export const ERROR_CHARACTERS = 500
/** What Inspect wrote for the scorer of old samples whose results it did not know yet. */
export const UNNAMED_SCORER = '88F74D2C'
/** What summaries hold in place of a long metadata value. */
const REMOVED = /^Key removed from summary/

export interface SampleContext {
  /** Grows with every scorer that is seen first in a sample. */
  scorers: ScorerNames
  metadataKeys: readonly string[]
  odd: OddNumbers
}

/** `id` as text with its digits as written, and whether it was a number. */
export interface SampleId {
  id: string
  numericId: boolean
}

const NO_SCORES: (ScoreValue | undefined)[] = []

/** Its scores are to be replaced, not filled. */
export function emptySummary(): SampleSummary {
  return {
    id: '',
    numericId: false,
    epoch: 1,
    inputFingerprint: 0,
    targetFingerprint: 0,
    choicesFingerprint: 0,
    scores: NO_SCORES,
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

export function toSummary(raw: RawSample, identity: SampleId, context: SampleContext): SampleSummary {
  const summary = emptySummary()
  summary.id = identity.id
  summary.numericId = identity.numericId
  summary.epoch = raw.epoch
  summary.inputFingerprint = fingerprintInput(raw.input)
  summary.targetFingerprint = fingerprintText(raw.target)
  summary.choicesFingerprint = fingerprintText(raw.choices)
  summary.scores = scoreValues(raw, context.scorers)
  summary.error = messageOf(raw.error)
  summary.limit = typeof raw.limit === 'string' ? raw.limit : (raw.limit?.type ?? null)
  summary.totalTime = seconds(raw.total_time, context.odd)
  summary.workingTime = seconds(raw.working_time, context.odd)
  summary.usage = sumUsage(Object.values(raw.model_usage ?? {}), context.odd)
  summary.metadata = keptMetadata(raw.metadata ?? null, context.metadataKeys)
  return summary
}

export function cutError(message: string): string {
  if (message.length <= ERROR_CHARACTERS) return message
  const splitsPair = (message.charCodeAt(ERROR_CHARACTERS - 1) & 0xfc00) === 0xd800
  return message.slice(0, splitsPair ? ERROR_CHARACTERS - 1 : ERROR_CHARACTERS)
}

function messageOf(error: RawSample['error']): string | null {
  if (error === null || error === undefined) return null
  return cutError(typeof error === 'string' ? error : (error.message ?? 'unknown error'))
}

/** All scores under their scorers' names; migrates the single score of the first Inspect versions. */
export function namedScores(raw: RawSample, scorers: ScorerNames): [string, RawScore][] {
  const scores: [string, RawScore | null][] = Object.entries(raw.scores ?? {})
  if (raw.score) scores.push([UNNAMED_SCORER, raw.score])
  const first = scorers.texts[0] ?? UNNAMED_SCORER
  return scores.flatMap(([name, score]) => (score === null ? [] : [[name === UNNAMED_SCORER ? first : name, score]]))
}

function scoreValues(raw: RawSample, scorers: ScorerNames): (ScoreValue | undefined)[] {
  const values: (ScoreValue | undefined)[] = []
  for (const [name, score] of namedScores(raw, scorers))
    setScore(values, scorers.number(name), toScoreValue(score.value))
  return values
}

/** Keeps the array without holes, and no longer than it must be. The score of an ignored scorer (-1) has no place. */
export function setScore(values: (ScoreValue | undefined)[], index: number, value: ScoreValue): void {
  if (index < 0) return
  while (values.length < index) values.push(undefined)
  values[index] = value
}

/** Null at the root or in a list is how old Inspect versions wrote NaN; in a dict it may also be None and stays. */
export function toScoreValue(value: Json | undefined): ScoreValue {
  if (value === null || value === undefined) return Number.NaN
  if (Array.isArray(value)) return value.map(toScoreValue)
  if (typeof value !== 'object') return value
  const leaves: { [key: string]: ScoreValue } = Object.create(null)
  for (const [key, leaf] of Object.entries(value)) leaves[key] = leaf === null ? null : toScoreValue(leaf)
  return leaves
}

function keptMetadata(metadata: { [key: string]: Json } | null, keys: readonly string[]): SampleSummary['metadata'] {
  if (metadata === null || keys.length === 0) return null
  const kept: { [key: string]: string } = Object.create(null)
  for (const key of keys) {
    const text = Object.hasOwn(metadata, key) ? metadataText(metadata[key]!) : null
    if (text !== null) kept[key] = text
  }
  return kept
}

/** Scalars as text; what a summary left out counts as absent. */
export function metadataText(value: Json): string | null {
  if (value === null || typeof value === 'object') return null
  const text = String(value)
  return REMOVED.test(text) ? null : text
}
