/** Several tasks, one summary: fixed and random-effects means. Descriptive only, from about five tasks on. */
import { type Numbers, requireFinite, requirePositive } from './checks.ts'
import { chiSquaredSf } from './chi-squared.ts'
import { sum } from './sums.ts'

export interface PooledEffects {
  fixed: number
  seFixed: number
  random: number
  seRandom: number
  /** Variance between tasks, clamped at 0. */
  tau2: number
  /** Cochran's Q, its degrees of freedom and p; I² in [0, 1]. */
  q: number
  df: number
  p: number | null
  i2: number
}

/**
 * DerSimonian–Laird pooling of estimates with known variances; null for no estimates.
 * @throws RangeError on a variance that is not positive
 * @see DerSimonian & Laird 1986, Control Clin Trials 7:177
 */
export function randomEffects(estimates: Numbers, variances: Numbers): PooledEffects | null {
  requireFinite('estimates', estimates)
  if (estimates.length !== variances.length) throw new RangeError('estimates and variances differ in length')
  for (let i = 0; i < variances.length; i++) requirePositive(`variances[${i}]`, variances[i]!)
  if (estimates.length === 0) return null
  const weights = Float64Array.from(variances, v => 1 / v)
  const fixed = pooled(estimates, weights)
  const q = sum(weights.map((w, i) => w * (estimates[i]! - fixed.mean) ** 2))
  const df = estimates.length - 1
  const total = sum(weights)
  const tau2 = df === 0 ? 0 : Math.max(0, (q - df) / (total - sum(weights.map(w => w * w)) / total))
  const random = pooled(
    estimates,
    Float64Array.from(variances, v => 1 / (v + tau2)),
  )
  return {
    fixed: fixed.mean,
    seFixed: fixed.se,
    random: random.mean,
    seRandom: random.se,
    tau2,
    q,
    df,
    p: df === 0 ? null : chiSquaredSf(q, df),
    i2: q > 0 ? Math.max(0, (q - df) / q) : 0,
  }
}

function pooled(estimates: Numbers, weights: Float64Array): { mean: number; se: number } {
  const total = sum(weights)
  return { mean: sum(weights.map((w, i) => w * estimates[i]!)) / total, se: Math.sqrt(1 / total) }
}
