/** Cost, tokens and time of the paired samples. Unknown is not 0: a pair counts where both sides are known. */
import type { SampleSummary } from '../logs/eval-log.ts'
import { rowsOf, type Side } from './identity.ts'
import type { PairedSides } from './scorers.ts'

export const RESOURCES = [
  'cost',
  'totalTokens',
  'inputTokens',
  'outputTokens',
  'cacheReadTokens',
  'cacheWriteTokens',
  'reasoningTokens',
  'totalTime',
  'workingTime',
] as const
export type ResourceName = (typeof RESOURCES)[number]

/** One resource over the pairs where both sides are known; dollars, tokens or seconds. */
export interface PairedResource {
  name: ResourceName
  /** Per sample, mean over its epochs; sorted by id. */
  baseline: Float64Array
  candidate: Float64Array
  /** Sums over samples and epochs. */
  totals: { baseline: number; candidate: number }
  /** Known pairs ÷ pairs; null without pairs. */
  coverage: number | null
}

export function pairResources(sides: PairedSides): PairedResource[] {
  return RESOURCES.map(name => pairResource(sides, name))
}

function pairResource({ baseline, candidate, pairing }: PairedSides, name: ResourceName): PairedResource {
  const pairs = pairing.pairs.baseline.length
  const mine = new Float64Array(pairs)
  const theirs = new Float64Array(pairs)
  const totals = { baseline: 0, candidate: 0 }
  let known = 0
  for (let pair = 0; pair < pairs; pair++) {
    const before = sampleTotal(baseline, pairing.pairs.baseline[pair] as number, name)
    const now = sampleTotal(candidate, pairing.pairs.candidate[pair] as number, name)
    if (before === null || now === null) continue
    mine[known] = before.sum / before.epochs
    theirs[known++] = now.sum / now.epochs
    totals.baseline += before.sum
    totals.candidate += now.sum
  }
  return {
    name,
    baseline: mine.subarray(0, known),
    candidate: theirs.subarray(0, known),
    totals,
    coverage: pairs === 0 ? null : known / pairs,
  }
}

/** Sum over a sample's epochs; null as soon as one epoch does not say. */
export function sampleTotal(side: Side, sample: number, name: ResourceName): { sum: number; epochs: number } | null {
  const rows = rowsOf(side, sample)
  let sum = 0
  for (const row of rows) {
    const amount = amountOf(side.observations[row] as SampleSummary, name)
    if (amount === null) return null
    sum += amount
  }
  return { sum, epochs: rows.length }
}

function amountOf(observation: SampleSummary, name: ResourceName): number | null {
  if (name === 'totalTime' || name === 'workingTime') return observation[name]
  const { usage } = observation
  if (usage === null) return null
  if (name === 'cost') return usage.costComplete ? usage.cost : null
  return usage[name]
}
