/** What one finished log says about the next comparison: what it will detect, what it can rule out, what would help. */
import { requireCounts, requireFinite, requirePositive } from './checks.ts'
import type { EpochScores } from './epochs.ts'
import type { Groups } from './groups.ts'
import { normalUpperQuantile } from './normal.ts'
import { borderlinePairs } from './pairs-needed.ts'
import { type Design, pairsToRuleOut } from './power.ts'
import { bisect } from './roots.ts'
import { sum, variance } from './sums.ts'

export interface LogNoise {
  samples: number
  /** Epochs per sample; null = varies. */
  epochs: number | null
  mean: number
  /** Every score is 0 or 1. */
  passFail: boolean
  /** Variance of one epoch's score within a sample, in squared score units; null with one epoch per sample. */
  within: number | null
  /** Variance of the samples' true means (how unequal the samples are), clamped at 0; null where within is. */
  between: number | null
  /** Why `within` cannot be told, or null. */
  reason: string | null
}

/** Variance within and between the samples of one log; null for no samples. */
export function logNoise(scores: readonly EpochScores[]): LogNoise | null {
  const samples = scores.length
  if (samples === 0) return null
  scores.forEach(epochs => {
    requireFinite('epochs', epochs)
    if (epochs.length === 0) throw new RangeError('a sample needs at least one epoch')
  })
  const means = scores.map(epochs => sum(epochs) / epochs.length)
  const first = scores[0]!.length
  const epochs = scores.every(s => s.length === first) ? first : null
  const passFail = scores.every(s => s.every(score => score === 0 || score === 1))
  const common = { samples, epochs, mean: sum(means) / samples, passFail }
  const repeated = scores.filter(s => s.length > 1)
  if (repeated.length === 0)
    return { ...common, within: null, between: null, reason: 'one epoch per sample: run at least 2 to see the noise' }
  const within = sum(repeated.map(s => variance(s)!)) / repeated.length
  const ofMeans = variance(means)
  const averaging = sum(scores.map(s => 1 / s.length)) / samples
  return {
    ...common,
    within,
    between: ofMeans === null ? null : Math.max(0, ofMeans - within * averaging),
    reason: null,
  }
}

export interface Plan {
  samples: number
  epochs: number
  /**
   * Drop that is ruled out with the wanted power if nothing changes; null when it exceeds the range.
   * Score units, ≥ 0.
   */
  ruledOutDrop: number | null
  /** Drop detected with the wanted power if every sample gets a little worse; null where epochs never differ. */
  detectableEvenDrop: number | null
  /** The same if a few samples lose everything: epochs hardly help against those, samples do. */
  detectableConcentratedDrop: number | null
}

export type PlanOutcome = { kind: 'plan'; plan: Plan } | { kind: 'unknown'; reason: string }

/** The planned comparison: both runs with the same epochs on the same samples. */
export interface PlanInput extends Design {
  noise: LogNoise
  /** Planned, may differ from the log's. */
  samples: number
  epochs: number
  /** max − min of the score. */
  range: number
}

/** What a comparison of this size will detect and rule out. */
export function planComparison(input: PlanInput): PlanOutcome {
  const { noise, samples, epochs, range } = input
  requireCounts({ samples, epochs })
  requirePositive('range', range)
  requirePositive('epochs', epochs)
  const variance = pairVariance(noise, epochs)
  if (variance === null) return { kind: 'unknown', reason: noise.reason ?? 'no variance can be told' }
  if (samples === 0) return { kind: 'unknown', reason: 'no samples' }
  return {
    kind: 'plan',
    plan: {
      samples,
      epochs,
      ruledOutDrop: smallestRuledOut({ variance, ...input }),
      detectableEvenDrop: smallestDetected(input, () => variance),
      detectableConcentratedDrop: smallestDetected(input, drop => variance + drop * (range - drop)),
    },
  }
}

/** Samples needed so that a drop of `margin` is ruled out if nothing changes; null where it cannot be told. */
export function samplesToRuleOut(
  wanted: { noise: LogNoise; epochs: number; margin: number; range: number } & Design,
): number | null {
  const variance = pairVariance(wanted.noise, wanted.epochs)
  if (variance === null || wanted.margin >= wanted.range) return null
  return Math.ceil(pairsFor({ ...wanted, changes: unchangedPairs(variance, wanted), bound: wanted.range }))
}

/** One epoch of pass/fail has a closed formula; everything else behaves like numbers. */
function pairsFor(design: Parameters<typeof pairsToRuleOut>[0] & { epochs: number; noise: LogNoise }): number {
  return design.noise.passFail && design.epochs === 1 ? pairsToRuleOut(design) : borderlinePairs(design)
}

/** Variance of a difference of two sample means when nothing changed. */
function pairVariance({ within }: LogNoise, epochs: number): number | null {
  return within === null ? null : (2 * within) / epochs
}

/**
 * Differences when nothing changed, by variance only: 0, or ± one typical step. Pass/fail with one epoch steps over
 * the whole range, K epochs over about range/√K. Other numbers step by √3 standard deviations, as a bell does.
 */
function unchangedPairs(variance: number, of: { range: number; epochs: number; noise: LogNoise }): Groups {
  const bell = Math.sqrt(3 * variance)
  const step = of.noise.passFail ? Math.max(of.range / Math.sqrt(of.epochs), Math.sqrt(variance)) : bell
  if (step === 0 || variance === 0) return { values: new Float64Array([0]), counts: new Float64Array([1]), total: 1 }
  const shifted = variance / step ** 2
  const shares = [shifted / 2, 1 - shifted, shifted / 2]
  return { values: new Float64Array([-step, 0, step]), counts: Float64Array.from(shares), total: 1 }
}

function smallestRuledOut(of: PlanInput & { variance: number }): number | null {
  const { variance, samples, range } = of
  const changes = unchangedPairs(variance, of)
  const excess = (margin: number): number => pairsFor({ ...of, changes, margin, bound: range }) - samples
  const almostAll = range * (1 - 1e-9)
  return excess(almostAll) > 0 ? null : bisect(m => -excess(m), range * 1e-9, almostAll)
}

/** Smallest drop found with the wanted power; null without any noise to plan with, or beyond the range. */
function smallestDetected(input: PlanInput, variance: (drop: number) => number): number | null {
  const { alpha, power, samples, range } = input
  const z = normalUpperQuantile(alpha / 2) + normalUpperQuantile(1 - power)
  const excess = (drop: number): number => drop * Math.sqrt(samples) - z * Math.sqrt(variance(drop))
  const almostNone = range * 1e-9
  return excess(range) < 0 || excess(almostNone) >= 0 ? null : bisect(excess, almostNone, range)
}
