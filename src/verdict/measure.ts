/** Paired vectors → measured metrics: settings applied, statistics computed, nothing judged yet. */
import type { ResolvedPolicy } from '../inputs/policy.ts'
import type { Finding } from '../pair/comparability.ts'
import { uniformEpochs } from '../pair/identity.ts'
import type { AggregateMetric } from '../pair/logged.ts'
import { isOfScorer, type PairedEval, type PairedRate } from '../pair/pair.ts'
import type { PairedMetric } from '../pair/paired-metric.ts'
import type { PairedResource } from '../pair/resources.ts'
import type { PairedScorer } from '../pair/scorers.ts'
import { metricSettings } from '../pair/settings.ts'
import { comparePaired, comparePairedRatios, type PairedComparison, pairsNeeded } from '../statistics/compare.ts'
import { coverageFinding } from './coverage.ts'
import { headlineGate } from './declared-headline.ts'
import { RATE_MARGIN, RESOURCE_MARGIN, ruledOut, scoreMargin, scoreRange } from './margin.ts'
import { type MeasuredMetric, turned } from './metric.ts'

/** Resources with a test; the finer token counts are shown without one. */
const TESTED_RESOURCES: ReadonlyMap<string, string> = new Map([
  ['cost', 'cost'],
  ['totalTokens', 'total_tokens'],
  ['totalTime', 'total_time'],
])

export interface MeasuredEval {
  metrics: MeasuredMetric[]
  /** What was found while measuring: too little coverage, a headline that names nothing. */
  findings: Finding[]
}

/** Every metric of one pair of evals, in the order of the report. Ignored ones are left out. */
export function measureEval(evaluated: PairedEval, policy: ResolvedPolicy): MeasuredEval {
  const { gates, findings } = headlineGate(evaluated)
  const scores = evaluated.scorers.flatMap(scorer =>
    scorer.metrics.map(paired => ({
      paired,
      metric: measureScore({ evaluated, scorer, metric: paired, policy, gated: gates(scorer, paired) }),
    })),
  )
  markEqual(scores)
  const metrics = [
    ...scores.map(({ metric }) => metric),
    ...evaluated.scorers.flatMap(scorer =>
      scorer.aggregates.map(metric =>
        measureAggregate({ evaluated, scorer, metric, policy, gated: gates(scorer, metric) }),
      ),
    ),
    ...evaluated.rates.map(rate => measureRate({ evaluated, rate, policy })),
    ...evaluated.resources.flatMap(resource => {
      const metric = TESTED_RESOURCES.get(resource.name)
      return metric === undefined ? [] : measureResource({ evaluated, resource, metric, policy })
    }),
  ]
  const kept = metrics.filter(metric => metric.tier !== 'ignore')
  const blocks = kept.flatMap(({ blockedBy }) => (blockedBy?.field === 'coverage' ? [blockedBy] : []))
  return { metrics: kept, findings: [...findings, ...blocks] }
}

/** Gated metrics with equal numbers on every pair are one question asked twice: they count once in the family. */
function markEqual(scores: readonly { paired: PairedMetric; metric: MeasuredMetric }[]): void {
  const gated = scores.filter(
    ({ metric }) => metric.tier === 'gate' && metric.blockedBy === null && metric.refusal === null,
  )
  for (const [index, { paired, metric }] of gated.entries()) {
    const earlier = gated
      .slice(0, index)
      .find(
        other =>
          other.metric.sameAs === null && other.metric.test?.p === metric.test?.p && equalPairs(other.paired, paired),
      )
    if (earlier) metric.sameAs = earlier.metric
  }
}

function equalPairs(a: PairedMetric, b: PairedMetric): boolean {
  return (
    a.pairs.length === b.pairs.length &&
    a.clusters?.key === b.clusters?.key &&
    a.pairs.every(
      (pair, i) => pair === b.pairs[i] && a.baseline[i] === b.baseline[i] && a.candidate[i] === b.candidate[i],
    )
  )
}

/** The finding that leaves a scorer, or the whole comparison, without a verdict. */
function blockOf(findings: readonly Finding[], scorer: PairedScorer | null): Finding | null {
  const applies = ({ scorer: name }: Finding): boolean =>
    name === undefined || (scorer !== null && isOfScorer(name)(scorer.columns.candidate))
  return findings.find(finding => finding.level === 'block' && applies(finding)) ?? null
}

const LEVEL_OF = ({ alpha }: ResolvedPolicy): number => 1 - alpha

function measureScore({
  evaluated,
  scorer,
  metric,
  policy,
  gated,
}: {
  evaluated: PairedEval
  scorer: PairedScorer
  metric: PairedMetric
  policy: ResolvedPolicy
  gated: boolean
}): MeasuredMetric {
  const name = {
    role: 'mean' as const,
    task: evaluated.task,
    model: evaluated.model,
    scorer: metric.scorer,
    metric: metric.metric,
    reducer: metric.reducer,
  }
  const settings = metricSettings(policy.metrics, name)
  const range = scoreRange({ settings, bounds: metric.bounds })
  const margin = scoreMargin({ settings, range, margin: policy.margin })
  const direction = settings.direction ?? 'higher'
  const level = LEVEL_OF(policy)
  const sample = { epochs: metric.epochs, range, level, ...(metric.clusters && { cluster: metric.clusters.index }) }
  const comparison = comparePaired({ baseline: metric.baseline, candidate: metric.candidate, ...sample })
  const blockedBy = blockOf(evaluated.findings, scorer) ?? coverageFinding({ evaluated, scorer, metric })
  return {
    ...name,
    evaluated,
    settings,
    direction,
    range,
    margin,
    unit: 'score',
    tier: settings.tier ?? (gated ? 'gate' : 'advisory'),
    family: 'scores',
    ...measured(comparison),
    epochs: metric.epochs,
    logged: metric.logged,
    coverage: metric.coverage,
    pairsNeeded: margin === null ? null : pairsNeeded({ comparison, margin, level }),
    worstCase: range === null ? null : worstCase({ metric, range, direction, level }),
    planned: metric.planned,
    missing: metric.missing.count + metric.incomplete,
    blockedBy,
    sameAs: null,
  }
}

function measured(
  comparison: PairedComparison,
): Pick<
  MeasuredMetric,
  | 'kind'
  | 'pairs'
  | 'clusters'
  | 'baselineValue'
  | 'candidateValue'
  | 'delta'
  | 'interval'
  | 'rangeInterval'
  | 'test'
  | 'effectSize'
  | 'flips'
  | 'moves'
  | 'detectableDrop'
  | 'refusal'
  | 'notes'
> {
  const some = comparison.n > 0
  return {
    kind: comparison.kind,
    pairs: comparison.n,
    clusters: comparison.clusters,
    baselineValue: some ? comparison.baselineMean : null,
    candidateValue: some ? comparison.candidateMean : null,
    delta: some ? comparison.delta : null,
    interval: comparison.interval,
    rangeInterval: comparison.rangeInterval,
    test: comparison.test,
    effectSize: comparison.effectSize,
    flips: comparison.flips,
    moves: comparison.moves,
    detectableDrop: comparison.detectableDrop,
    refusal: comparison.refusal,
    notes: comparison.notes,
  }
}

/** The comparison with every missing candidate sample, and every missing epoch, at the worst possible score. */
function worstCase({
  metric,
  range,
  direction,
  level,
}: {
  metric: PairedMetric
  range: { min: number; max: number }
  direction: 'higher' | 'lower'
  level: number
}): MeasuredMetric['worstCase'] {
  const { missing } = metric
  if (missing.count === 0 && metric.incomplete === 0) return null
  const worst = direction === 'higher' ? range.min : range.max
  // Where it is not known which samples are missing, those that have most to lose are taken.
  const most = missing.baseline.toSorted((a, b) => turned(b - a, direction)).subarray(0, missing.count)
  const { delta, rangeInterval } = comparePaired({
    baseline: concat(metric.baseline, most),
    candidate: concat(metric.candidateAtWorst(worst), new Float64Array(most.length).fill(worst)),
    epochs: metric.epochs,
    range,
    level,
    ...(metric.clusters && { cluster: withOwnClusters(metric.clusters.index, most.length) }),
  })
  return { delta, ruledOutDrop: ruledOut(rangeInterval, direction) }
}

/** Missing samples depend on no other, for all that is known. */
function withOwnClusters(clusters: Int32Array, more: number): Int32Array {
  const next = clusters.reduce((most, cluster) => Math.max(most, cluster), -1) + 1
  const all = new Int32Array(clusters.length + more)
  all.set(clusters)
  for (let i = 0; i < more; i++) all[clusters.length + i] = next + i
  return all
}

function concat(head: Float64Array, tail: Float64Array): Float64Array {
  const joined = new Float64Array(head.length + tail.length)
  joined.set(head)
  joined.set(tail, head.length)
  return joined
}

const NOTHING = {
  clusters: null,
  epochs: { baseline: null, candidate: null },
  logged: { baseline: null, candidate: null },
  rangeInterval: null,
  test: null,
  interval: null,
  effectSize: null,
  flips: null,
  moves: { lower: 0, higher: 0, same: 0 },
  detectableDrop: null,
  pairsNeeded: null,
  worstCase: null,
  planned: 0,
  missing: 0,
  refusal: null,
  notes: [],
  blockedBy: null,
  sameAs: null,
} satisfies Partial<MeasuredMetric>

/** Logged values side by side: a standard error, a corpus score, custom code. There is no paired test for these. */
function measureAggregate({
  evaluated,
  scorer,
  metric,
  policy,
  gated,
}: {
  evaluated: PairedEval
  scorer: PairedScorer
  metric: AggregateMetric
  policy: ResolvedPolicy
  gated: boolean
}): MeasuredMetric {
  const name = { role: 'other' as const, task: evaluated.task, model: evaluated.model, ...pick(metric) }
  const settings = metricSettings(policy.metrics, name)
  const both = metric.baseline !== null && metric.candidate !== null
  return {
    ...NOTHING,
    ...name,
    evaluated,
    settings,
    kind: 'aggregate',
    unit: 'score',
    tier: settings.tier ?? (gated ? 'gate' : 'advisory'),
    direction: settings.direction ?? 'higher',
    range: settings.range ?? null,
    margin: null,
    family: null,
    pairs: 0,
    baselineValue: metric.baseline,
    candidateValue: metric.candidate,
    delta: both ? (metric.candidate as number) - (metric.baseline as number) : null,
    logged: { baseline: metric.baseline, candidate: metric.candidate },
    coverage: null,
    blockedBy: blockOf(evaluated.findings, scorer),
  }
}

const pick = ({ scorer, metric, reducer }: AggregateMetric) => ({ scorer, metric, reducer })

function measureRate({
  evaluated,
  rate,
  policy,
}: {
  evaluated: PairedEval
  rate: PairedRate
  policy: ResolvedPolicy
}): MeasuredMetric {
  const name = {
    role: 'other' as const,
    task: evaluated.task,
    model: evaluated.model,
    scorer: null,
    metric: rate.name,
    reducer: 'mean',
  }
  const settings = metricSettings(policy.metrics, name)
  const range = { min: 0, max: 1 }
  const comparison = comparePaired({
    baseline: rate.baseline,
    candidate: rate.candidate,
    epochs: {
      baseline: uniformEpochs(evaluated.sides.baseline),
      candidate: uniformEpochs(evaluated.sides.candidate),
    },
    range,
    level: LEVEL_OF(policy),
  })
  return {
    ...NOTHING,
    ...name,
    evaluated,
    settings,
    ...measured(comparison),
    kind: 'rate',
    unit: 'rate',
    tier: settings.tier ?? 'advisory',
    direction: settings.direction ?? 'lower',
    range,
    margin: settings.margin ?? RATE_MARGIN,
    family: 'guards',
    coverage: 1,
    blockedBy: blockOf(evaluated.findings, null),
  }
}

function measureResource({
  evaluated,
  resource,
  metric,
  policy,
}: {
  evaluated: PairedEval
  resource: PairedResource
  metric: string
  policy: ResolvedPolicy
}): MeasuredMetric[] {
  const name = {
    role: 'other' as const,
    task: evaluated.task,
    model: evaluated.model,
    scorer: null,
    metric,
    reducer: 'mean',
  }
  const settings = metricSettings(policy.metrics, name)
  const { baseline, candidate } = resource
  const tier = settings.tier ?? 'advisory'
  // An amount that neither log tells is no row; one that gates and is not known must not vanish.
  if (baseline.length === 0 && tier !== 'gate') return []
  const comparison = comparePairedRatios({ baseline, candidate, level: LEVEL_OF(policy) })
  const measuredResource: MeasuredMetric = {
    ...NOTHING,
    ...name,
    evaluated,
    settings,
    kind: 'ratio',
    unit: 'ratio',
    tier,
    direction: settings.direction ?? 'lower',
    range: null,
    margin: settings.margin ?? RESOURCE_MARGIN,
    family: 'resources',
    pairs: comparison.n,
    baselineValue: comparison.baselineMean,
    candidateValue: comparison.candidateMean,
    delta: comparison.delta,
    interval: comparison.interval,
    // A ratio has no end of its range: its own interval is the bound.
    rangeInterval: comparison.interval,
    test: comparison.test,
    effectSize: comparison.effectSize,
    moves: comparison.moves,
    detectableDrop: comparison.detectableRise,
    coverage: resource.coverage,
    planned: evaluated.ledger.paired,
    refusal: baseline.length === 0 ? 'not known on both sides' : comparison.refusal,
    notes: comparison.notes,
    blockedBy: blockOf(evaluated.findings, null),
  }
  return [measuredResource]
}
