/** Repeated epochs: how much of the noise lies within samples, pass@k, and the test on "these samples only". */
import { requireCounts, requireFinite } from './checks.ts'
import { convolved, massWhere, NOTHING } from './convolution.ts'
import { dealtSuccesses } from './hypergeometric.ts'
import { sum, variance } from './sums.ts'

/** Scores of one sample, one per epoch. */
export type EpochScores = readonly number[]

export interface VarianceComponents {
  /** Mean of candidate − baseline sample means. */
  mean: number
  /** Variance of the differences of sample means; null below two samples. */
  ofDifferences: number | null
  /** Part of it that comes from re-running the same samples; null when a sample has one epoch only. */
  within: number | null
  /** The rest, clamped at 0: samples that truly changed by different amounts. */
  between: number | null
  /** Standard errors of the mean for samples like these, and for exactly these samples. */
  sePopulation: number | null
  seSuite: number | null
}

/**
 * Law of total variance over samples and epochs: SE² = (ω² + σ²_A/K_A + σ²_B/K_B)/n.
 * @returns null for no samples
 * @see Miller 2024, "Adding error bars to evals", arXiv:2411.00640
 */
export function varianceComponents(of: {
  baseline: readonly EpochScores[]
  candidate: readonly EpochScores[]
}): VarianceComponents | null {
  const { baseline, candidate } = of
  if (baseline.length !== candidate.length) throw new RangeError('baseline and candidate differ in samples')
  const n = baseline.length
  if (n === 0) return null
  const d = Float64Array.from(baseline, (epochs, i) => meanOf(candidate[i]!) - meanOf(epochs))
  const ofDifferences = variance(d)
  const parts = [...baseline, ...candidate].map(meanVariance)
  const within = parts.some(part => part === null) ? null : sum(parts as number[]) / n
  return {
    mean: sum(d) / n,
    ofDifferences,
    within,
    between: within === null || ofDifferences === null ? null : Math.max(0, ofDifferences - within),
    sePopulation: ofDifferences === null ? null : Math.sqrt(ofDifferences / n),
    seSuite: within === null ? null : Math.sqrt(within / n),
  }
}

function meanOf(epochs: EpochScores): number {
  requireFinite('epochs', epochs)
  if (epochs.length === 0) throw new RangeError('a sample needs at least one epoch')
  return sum(epochs) / epochs.length
}

/** Variance of the mean of one sample's epochs; null with one epoch. */
function meanVariance(epochs: EpochScores): number | null {
  const within = variance(epochs)
  return within === null ? null : within / epochs.length
}

/**
 * Unbiased chance that at least one (`passAtK`) or every one (`passAllK`) of k drawn epochs passes, from c of n.
 * @throws RangeError when k exceeds n: that cannot be told from n epochs
 * @see Chen et al. 2021, arXiv:2107.03374
 */
export function passAtK({ n, c, k }: { n: number; c: number; k: number }): { passAtK: number; passAllK: number } {
  requireCounts({ n, c, k })
  if (c > n || k > n || k < 1) throw new RangeError(`need c ≤ n and 1 ≤ k ≤ n, got n = ${n}, c = ${c}, k = ${k}`)
  return { passAtK: 1 - drawsWithout(n, c, k), passAllK: drawsWithout(n, n - c, k) }
}

/** Chance that k draws from n avoid all `marked` ones. */
function drawsWithout(n: number, marked: number, k: number): number {
  let chance = 1
  for (let i = 0; i < k; i++) chance *= Math.max(0, n - marked - i) / (n - i)
  return chance
}

export interface WithinSamplePermutation {
  pTwoSided: number
  midPTwoSided: number
  pLess: number
  pGreater: number
}

/** Outcomes whose distance from no change differs by less than this are tied. */
const TIE = 1e-9

/**
 * Permutes epochs between the runs within each sample: exact for "these samples only", all of them unchanged.
 * It rejects as soon as samples drift both ways without any change of the mean, so it must not gate.
 */
export function withinSamplePermutation(of: {
  baselineSuccesses: readonly number[]
  candidateSuccesses: readonly number[]
  baselineEpochs: number
  candidateEpochs: number
}): WithinSamplePermutation {
  const { baselineSuccesses, candidateSuccesses, baselineEpochs, candidateEpochs } = of
  if (baselineSuccesses.length !== candidateSuccesses.length)
    throw new RangeError('baseline and candidate differ in samples')
  const all = baselineSuccesses
    .map((successes, i) => ({
      baselineSuccesses: successes,
      candidateSuccesses: candidateSuccesses[i]!,
      baselineEpochs,
      candidateEpochs,
    }))
    .reduce((total, table) => convolved(total, dealtSuccesses(table)), NOTHING)
  const seen = sum(candidateSuccesses)
  const expected = ((sum(baselineSuccesses) + seen) * candidateEpochs) / (baselineEpochs + candidateEpochs)
  const distance = Math.abs(seen - expected)
  const further = massWhere(all, x => Math.abs(x - expected) > distance + TIE)
  const asFar = massWhere(all, x => Math.abs(Math.abs(x - expected) - distance) <= TIE)
  return {
    pTwoSided: Math.min(1, further + asFar),
    midPTwoSided: further + asFar / 2,
    pLess: massWhere(all, x => x <= seen),
    pGreater: massWhere(all, x => x >= seen),
  }
}
