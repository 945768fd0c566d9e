/** What every kind of measured metric shares: the level, the block that silences it, the fields of a comparison. */
import type { ResolvedPolicy } from '../inputs/policy.ts'
import type { Finding } from '../pair/comparability.ts'
import { isOfScorer } from '../pair/pair.ts'
import type { PairedScorer } from '../pair/scorers.ts'
import type { PairedComparison } from '../statistics/compare.ts'
import type { MeasuredMetric } from './metric.ts'

/** Confidence level of every interval: the test and the interval must agree. */
export const levelOf = ({ alpha }: ResolvedPolicy): number => 1 - alpha

/** The finding that leaves a scorer, or the whole comparison, without a verdict. */
export function blockOf(findings: readonly Finding[], scorer: PairedScorer | null): Finding | null {
  const applies = ({ scorer: name }: Finding): boolean =>
    name === undefined || (scorer !== null && isOfScorer(name)(scorer.columns.candidate))
  return findings.find(finding => finding.level === 'block' && applies(finding)) ?? null
}

export function measured(
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
