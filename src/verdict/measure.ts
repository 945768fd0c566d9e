/** Paired vectors → measured metrics: settings applied, statistics computed, nothing judged yet. */
import type { ResolvedPolicy } from '../inputs/policy.ts'
import type { Finding } from '../pair/comparability.ts'
import type { PairedEval } from '../pair/pair.ts'
import type { PairedMetric } from '../pair/paired-metric.ts'
import { headlineGate } from './declared-headline.ts'
import { measureAggregate, measureRate, measureResource } from './measure-other.ts'
import { measureScore } from './measure-score.ts'
import type { MeasuredMetric } from './metric.ts'

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
    ...evaluated.rates.flatMap(rate => measureRate({ evaluated, rate, policy })),
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
