/** Two evals → comparable samples: what pairs, what does not and why, and the vectors to test. */
import type { MetricRule } from '../inputs/policy.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import { compareHeaders, type Finding, withIntended } from './comparability.ts'
import type { EvalPair } from './evals.ts'
import { filterSamples, type SampleCondition } from './filter.ts'
import { type Side, sideOf } from './identity.ts'
import { absentSamples, lostInBaseline, type SampleLedger, sampleLedger } from './ledger.ts'
import type { PairedSides } from './paired-metric.ts'
import { pairSamples, type QuestionPart } from './questions.ts'
import { type PairedResource, pairResources } from './resources.ts'
import { cacheFindings, sampleFindings } from './sample-findings.ts'
import type { ScoreColumn } from './score-columns.ts'
import { scorerFindings } from './scorer-findings.ts'
import { epochShare, type PairedScorer, pairScorer } from './scorers.ts'
import { metricSettings } from './settings.ts'

/** Share of epochs per paired sample that ended in an error, or at a limit. */
export interface PairedRate {
  name: 'error_rate' | 'limit_rate'
  baseline: Float64Array
  candidate: Float64Array
}

export interface PairedEval {
  task: string
  model: string
  baseline: EvalLog
  candidate: EvalLog
  sides: PairedSides
  findings: Finding[]
  ledger: SampleLedger
  scorers: PairedScorer[]
  /** Scorers of one side only. */
  onlyBaseline: ScoreColumn[]
  onlyCandidate: ScoreColumn[]
  rates: PairedRate[]
  resources: PairedResource[]
}

export interface PairOptions {
  /** Names of scorers, or of their keys (`scorer[key]`); null: all. */
  scorers?: readonly string[] | null
  filter?: readonly SampleCondition[]
  intended?: readonly string[]
  rules?: readonly MetricRule[]
  /** The logs hold a part of their samples only, so their logged metrics are of other samples. */
  filtered?: boolean
  /** Count free text as 0, as Inspect's own aggregates do. */
  freeTextAsZero?: boolean
}

const QUESTION_PARTS: readonly QuestionPart[] = ['input', 'target', 'choices']

export function pairEval(pair: EvalPair, options: PairOptions = {}): PairedEval {
  const sides = pairSides(pair, options)
  const scorers = pairScorers(sides, options)
  const resources = pairResources(sides)
  const { baseline, candidate, pairing } = sides
  const { task, model } = candidate.log.header.spec
  const chosen = { scorers, ...columnsOfOneSide(sides, options) }
  return {
    task,
    model,
    baseline: baseline.log,
    candidate: candidate.log,
    sides,
    findings: [
      ...headerFindings(pair, chosen, options),
      ...sampleFindings(sides),
      ...scorerFindings({ sides, ...chosen, filtered: options.filtered ?? (options.filter ?? []).length > 0 }),
      ...cacheFindings(resources),
    ],
    ledger: { ...sampleLedger(baseline, candidate, pairing), scorers: scorers.map(scorer => scorer.ledger) },
    ...chosen,
    rates: pairRates(sides),
    resources,
  }
}

function pairSides(pair: EvalPair, options: PairOptions): PairedSides {
  const { intended = [], filter = [] } = options
  const baseline = sideOf(filterSamples(pair.baseline, filter), options)
  const candidate = sideOf(filterSamples(pair.candidate, filter), options)
  const pairing = pairSamples(baseline, candidate, { ignore: QUESTION_PARTS.filter(part => intended.includes(part)) })
  return {
    baseline,
    candidate,
    pairing,
    absent: absentSamples(baseline, candidate, pairing),
    lostInBaseline: lostInBaseline(baseline, candidate, pairing),
  }
}

function pairScorers(sides: PairedSides, { scorers: wanted = null, rules = [] }: PairOptions): PairedScorer[] {
  const { baseline, candidate } = sides
  const { task, model } = candidate.log.header.spec
  return [...candidate.columns.values()].flatMap(column => {
    const partner = baseline.columns.get(column.name)
    if (partner === undefined || !isWanted(column, wanted)) return []
    const clusterKey = (names: { metric: string; reducer: string }): string | undefined =>
      metricSettings(rules, { task, model, scorer: column.name, role: 'mean', ...names }).cluster
    return pairScorer({ sides, columns: { baseline: partner, candidate: column }, clusterKey })
  })
}

function columnsOfOneSide(
  { baseline, candidate }: PairedSides,
  { scorers: wanted = null }: PairOptions,
): Pick<PairedEval, 'onlyBaseline' | 'onlyCandidate'> {
  const only = (one: Side, other: Side): ScoreColumn[] =>
    [...one.columns.values()].filter(column => !other.columns.has(column.name) && isWanted(column, wanted))
  return { onlyBaseline: only(baseline, candidate), onlyCandidate: only(candidate, baseline) }
}

/** Without what is about a scorer that nobody asked for. */
function headerFindings(
  pair: EvalPair,
  { scorers, onlyBaseline }: Pick<PairedEval, 'scorers' | 'onlyBaseline'>,
  { intended = [], scorers: wanted = null }: PairOptions,
): Finding[] {
  const columns = [...scorers.map(scorer => scorer.columns.candidate), ...onlyBaseline]
  return withIntended(compareHeaders(pair.baseline, pair.candidate), intended).filter(
    ({ scorer }) => scorer === undefined || wanted === null || columns.some(isOfScorer(scorer)),
  )
}

/** A finding about a scorer is about all of its keys. */
export const isOfScorer =
  (scorer: string) =>
  (column: { name: string; scorer: string }): boolean =>
    column.name === scorer || column.scorer === scorer

/** A scorer is wanted by its own name or by that of one of its keys. */
export function isWanted(column: ScoreColumn, wanted: readonly string[] | null): boolean {
  return wanted === null || wanted.includes(column.name) || wanted.includes(column.scorer)
}

function pairRates({ baseline, candidate, pairing }: PairedSides): PairedRate[] {
  const failed = (side: Side) => (row: number) => side.observations[row]?.error != null
  const limited = (side: Side) => (row: number) => side.observations[row]?.limit != null
  const rate = (name: PairedRate['name'], of: typeof failed): PairedRate => ({
    name,
    baseline: epochShare(baseline, pairing.pairs.baseline, of(baseline)),
    candidate: epochShare(candidate, pairing.pairs.candidate, of(candidate)),
  })
  return [rate('error_rate', failed), rate('limit_rate', limited)]
}
