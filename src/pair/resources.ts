/** Cost, tokens and time of the paired samples. Unknown is not 0: a pair counts where both sides are known. */
import type { SampleSummary } from '../logs/eval-log.ts'
import { rowsOf, type Side } from './identity.ts'
import type { PairedSides } from './paired-metric.ts'

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
  /** Sums over samples and epochs; where the sides ran different numbers of epochs, of one epoch each. */
  totals: { baseline: number; candidate: number }
  /** Known pairs ÷ pairs; null without pairs. */
  coverage: number | null
}

export function pairResources(sides: PairedSides): PairedResource[] {
  const { baseline, candidate, pairing } = sides
  const mine = sampleAmounts(baseline, pairing.pairs.baseline)
  const theirs = sampleAmounts(candidate, pairing.pairs.candidate)
  return RESOURCES.map((name, at) => pairResource({ name, mine: column(mine, at), theirs: column(theirs, at) }))
}

interface Column {
  sums: Float64Array
  epochs: Int32Array
}

const column = ({ sums, epochs }: SampleAmounts, at: number): Column => ({ sums: sums[at] as Float64Array, epochs })

function pairResource({ name, mine, theirs }: { name: ResourceName; mine: Column; theirs: Column }): PairedResource {
  const pairs = mine.epochs.length
  const baseline = new Float64Array(pairs)
  const candidate = new Float64Array(pairs)
  const all = { baseline: 0, candidate: 0 }
  const perEpoch = { baseline: 0, candidate: 0 }
  let equalEpochs = true
  let known = 0
  for (let pair = 0; pair < pairs; pair++) {
    const before = mine.sums[pair] as number
    const now = theirs.sums[pair] as number
    if (Number.isNaN(before) || Number.isNaN(now)) continue
    equalEpochs &&= mine.epochs[pair] === theirs.epochs[pair]
    baseline[known] = before / (mine.epochs[pair] as number)
    candidate[known] = now / (theirs.epochs[pair] as number)
    perEpoch.baseline += baseline[known] as number
    perEpoch.candidate += candidate[known++] as number
    all.baseline += before
    all.candidate += now
  }
  return {
    name,
    baseline: baseline.subarray(0, known),
    candidate: candidate.subarray(0, known),
    totals: equalEpochs ? all : perEpoch,
    coverage: pairs === 0 ? null : known / pairs,
  }
}

interface SampleAmounts {
  /** By position in RESOURCES: sum over a sample's epochs; NaN as soon as one epoch does not say. */
  sums: Float64Array[]
  epochs: Int32Array
}

/** Every resource of the samples, in one pass over their rows. */
function sampleAmounts(side: Side, samples: Int32Array): SampleAmounts {
  const sums = RESOURCES.map(() => new Float64Array(samples.length))
  const epochs = new Int32Array(samples.length)
  for (let i = 0; i < samples.length; i++) {
    const sample = samples[i] as number
    const end = side.starts[sample + 1] as number
    epochs[i] = end - (side.starts[sample] as number)
    for (let at = side.starts[sample] as number; at < end; at++)
      addAmounts({ sums, at: i, observation: side.observations[side.rows[at] as number] as SampleSummary })
  }
  return { sums, epochs }
}

function addAmounts({
  sums,
  at,
  observation,
}: {
  sums: readonly Float64Array[]
  at: number
  observation: SampleSummary
}): void {
  for (let resource = 0; resource < RESOURCES.length; resource++) {
    const column = sums[resource] as Float64Array
    column[at] = (column[at] as number) + amountOf(observation, RESOURCES[resource] as ResourceName)
  }
}

/** NaN: not known. */
function amountOf(observation: SampleSummary, name: ResourceName): number {
  const { usage } = observation
  switch (name) {
    case 'totalTime':
      return amount(observation.totalTime)
    case 'workingTime':
      return amount(observation.workingTime)
    case 'cost':
      return amount(usage?.costComplete ? usage.cost : null)
    default:
      return amount(usage?.[name])
  }
}

/** Nothing costs less than nothing: such a number is a mistake of whoever wrote it. */
function amount(value: number | null | undefined): number {
  return value != null && value >= 0 && value < Number.POSITIVE_INFINITY ? value : Number.NaN
}

/** Sum over one sample's epochs; null when one does not say. */
export function sampleTotal(side: Side, sample: number, name: ResourceName): number | null {
  let sum = 0
  for (const row of rowsOf(side, sample)) sum += amountOf(side.observations[row] as SampleSummary, name)
  return Number.isNaN(sum) ? null : sum
}
