/** One row per sample and scorer: where it went, and what is known of it. */
import { firstObservation, rowsOf, type Side } from '../pair/identity.ts'
import { errorCause, isLimited, STATE } from '../pair/ledger.ts'
import { type ResourceName, sampleTotal } from '../pair/resources.ts'
import type { ScoreColumn } from '../pair/score-columns.ts'
import type { PairedScorer } from '../pair/scorers.ts'
import type { JudgedMetric } from '../verdict/metric.ts'
import type { JudgedEval } from '../verdict/verdict.ts'
import { finite } from './entries.ts'
import { credibleDrops, stability } from './sample-flags.ts'
import { WORST_FIRST } from './sample-words.ts'
import type { SampleDirection, SampleRow } from './schema.ts'

/** A smaller difference is rounding. */
const NO_MOVE = 1e-9

export interface SampleRowOptions {
  /** A difference up to this counts as unchanged; score units ≥ 0. */
  regressionThreshold?: number
  /** Leave out what did not move; most samples of most logs. */
  movedOnly?: boolean
}

/** Every row of a pair of evals, unchanged ones included, in order of scorers and ids. */
export function* sampleRows(judged: JudgedEval, options: SampleRowOptions = {}): Generator<SampleRow> {
  const { evaluated } = judged
  for (const scorer of evaluated.scorers) {
    const metric = primaryMetric(judged, scorer)
    if (metric !== null) yield* pairedRows({ judged, scorer, metric, options })
    yield* unpairedRows(judged, scorer)
  }
}

/** The metric by which a scorer's samples are ordered: the one that gates, else its first. */
export function primaryMetric({ metrics }: JudgedEval, { scorer }: PairedScorer): JudgedMetric | null {
  const own = metrics.filter(metric => metric.scorer === scorer && metric.kind !== 'aggregate')
  return own.find(metric => metric.tier === 'gate') ?? own[0] ?? null
}

/** Worst first: the largest drops, then what failed, then what moved away, then the gains. */
export function worstFirst(rows: readonly SampleRow[], lowerIsBetter: ReadonlySet<string>): SampleRow[] {
  const rank = ({ direction }: SampleRow): number => WORST_FIRST.indexOf(direction)
  const drop = ({ delta, scorer }: SampleRow): number => (delta ?? 0) * (lowerIsBetter.has(scorer) ? -1 : 1)
  const keyed = rows.map((row, index) => ({ row, rank: rank(row), drop: drop(row), index }))
  return keyed.sort((a, b) => a.rank - b.rank || a.drop - b.drop || a.index - b.index).map(({ row }) => row)
}

function* pairedRows({
  judged,
  scorer,
  metric,
  options,
}: {
  judged: JudgedEval
  scorer: PairedScorer
  metric: JudgedMetric
  options: SampleRowOptions
}): Generator<SampleRow> {
  const { sides } = judged.evaluated
  const { pairs } = sides.pairing
  const paired = scorer.metrics.find(candidate => candidate.reducer === metric.reducer)
  if (paired === undefined) return
  const credible = credibleDrops({ judged, scorer, metric })
  const position = new Int32Array(scorer.states.length).fill(-1)
  for (const [index, pair] of paired.pairs.entries()) position[pair] = index
  const threshold = Math.max(NO_MOVE, (options.regressionThreshold ?? 0) + NO_MOVE)
  for (let pair = 0; pair < scorer.states.length; pair++) {
    const at = position[pair] as number
    const where = { baseline: pairs.baseline[pair] as number, candidate: pairs.candidate[pair] as number }
    const before = at < 0 ? null : (paired.baseline[at] as number)
    const now = at < 0 ? null : (paired.candidate[at] as number)
    const delta = before === null || now === null ? null : now - before
    const direction =
      delta === null ? unpairedDirection(scorer.states[pair] as number) : directionOf({ delta, threshold, metric })
    if (options.movedOnly && (direction === 'unchanged' || isNotApplicable(scorer, pair))) continue
    yield row({ judged, scorer, metric, where, direction, before, now, delta, credible: credible.has(pair) })
  }
}

/** A question to which the scorer does not apply moved nowhere. */
function isNotApplicable({ notApplicable, states }: PairedScorer, pair: number): boolean {
  return notApplicable > 0 && states[pair] === STATE.unscoredBoth
}

function directionOf({
  delta,
  threshold,
  metric,
}: {
  delta: number
  threshold: number
  metric: JudgedMetric
}): SampleDirection {
  if (Math.abs(delta) <= threshold) return 'unchanged'
  return delta > 0 === (metric.direction === 'higher') ? 'improved' : 'regressed'
}

const ERRORED: ReadonlySet<number> = new Set([STATE.erroredBaseline, STATE.erroredCandidate, STATE.erroredBoth])

const unpairedDirection = (state: number): SampleDirection => (ERRORED.has(state) ? 'errored' : 'unscored')

function row({
  judged,
  scorer,
  metric,
  where,
  direction,
  before,
  now,
  delta,
  credible,
}: {
  judged: JudgedEval
  scorer: PairedScorer
  metric: JudgedMetric
  where: { baseline: number; candidate: number }
  direction: SampleDirection
  before: number | null
  now: number | null
  delta: number | null
  credible: boolean
}): SampleRow {
  const { baseline, candidate, pairing } = judged.evaluated.sides
  const epochs = {
    baseline: epochValues(baseline, scorer.columns.baseline, where.baseline),
    candidate: epochValues(candidate, scorer.columns.candidate, where.candidate),
  }
  const { metadata } = firstObservation(candidate, where.candidate)
  const note = noteOf({ judged, where, direction, moved: pairing.by === 'question' })
  return {
    id: candidate.ids[where.candidate] as string,
    scorer: scorer.scorer,
    direction,
    flags: [
      ...stability({ epochs, delta, metric, credible }),
      ...(isLimited(candidate, where.candidate) || isLimited(baseline, where.baseline) ? (['limited'] as const) : []),
      ...(direction === 'regressed' && metric.acceptedBy !== null ? (['accepted'] as const) : []),
    ],
    baselineScore: finite(before) ?? meanOf(epochs.baseline),
    candidateScore: finite(now) ?? meanOf(epochs.candidate),
    delta: finite(delta),
    baselineEpochs: epochs.baseline,
    candidateEpochs: epochs.candidate,
    ...(metadata && Object.keys(metadata).length > 0 && { metadata: { ...metadata } }),
    ...(note !== null && { note }),
    resources: rowResources({ baseline, candidate, where }),
  }
}

/** Score of every epoch; null: none. */
function epochValues(side: Side, column: ScoreColumn, sample: number): (number | null)[] {
  return Array.from(rowsOf(side, sample), index => {
    const value = column.values[index] as number
    return side.observations[index]?.invalidated ? null : finite(value)
  })
}

function meanOf(epochs: readonly (number | null)[]): number | null {
  const scored = epochs.filter(value => value !== null)
  return finite(scored.reduce((total, value) => total + value, 0) / scored.length)
}

function noteOf({
  judged,
  where,
  direction,
  moved,
}: {
  judged: JudgedEval
  where: { baseline: number; candidate: number }
  direction: SampleDirection
  moved: boolean
}): string | null {
  const { baseline, candidate } = judged.evaluated.sides
  const notes: string[] = []
  const baselineId = baseline.ids[where.baseline]
  if (moved && baselineId !== candidate.ids[where.candidate]) notes.push(`baseline id ${baselineId}`)
  if (direction === 'errored')
    for (const [name, side, sample] of [
      ['candidate', candidate, where.candidate],
      ['baseline', baseline, where.baseline],
    ] as const) {
      const failed = rowsOf(side, sample).find(index => side.observations[index]?.error != null)
      if (failed !== undefined) notes.push(`${name}: ${errorCause(side.observations[failed]?.error ?? '')}`)
    }
  return notes.length === 0 ? null : notes.join('; ')
}

/** Per sample, summed over its epochs. */
function rowResources({
  baseline,
  candidate,
  where,
}: {
  baseline: Side
  candidate: Side
  where: { baseline: number; candidate: number }
}): NonNullable<SampleRow['resources']> {
  const both = (name: ResourceName): [number | null, number | null] => [
    finite(sampleTotal(baseline, where.baseline, name)),
    finite(sampleTotal(candidate, where.candidate, name)),
  ]
  return { cost: both('cost'), totalTokens: both('totalTokens'), totalTime: both('totalTime') }
}

/** Samples without a partner, one row per scorer that scored them. */
function* unpairedRows({ evaluated }: JudgedEval, { scorer, columns }: PairedScorer): Generator<SampleRow> {
  const { baseline, candidate, pairing } = evaluated.sides
  const before = (sample: number): (number | null)[] => epochValues(baseline, columns.baseline, sample)
  const now = (sample: number): (number | null)[] => epochValues(candidate, columns.candidate, sample)
  for (const [index, sample] of pairing.changed.baseline.entries()) {
    const partner = pairing.changed.candidate[index] as number
    const id = baseline.ids[sample] as string
    yield lone({ id, scorer, direction: 'changed', before: before(sample), now: now(partner) })
  }
  for (const sample of pairing.removed)
    yield lone({ id: baseline.ids[sample] as string, scorer, direction: 'missing', before: before(sample), now: [] })
  for (const sample of pairing.added)
    yield lone({ id: candidate.ids[sample] as string, scorer, direction: 'new', before: [], now: now(sample) })
}

function lone({
  id,
  scorer,
  direction,
  before,
  now,
}: {
  id: string
  scorer: string
  direction: SampleDirection
  before: (number | null)[]
  now: (number | null)[]
}): SampleRow {
  return {
    id,
    scorer,
    direction,
    flags: [],
    baselineScore: meanOf(before),
    candidateScore: meanOf(now),
    delta: null,
    baselineEpochs: before,
    candidateEpochs: now,
  }
}
