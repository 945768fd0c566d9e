/** Power of t tests by the noncentral t distribution. */
import { requirePositive, requireShare } from './checks.ts'
import { logGamma } from './gamma.ts'
import { normalSf } from './normal.ts'
import type { Design } from './power.ts'
import { bisect } from './roots.ts'
import { tUpperQuantile } from './student-t.ts'

/** Even number of Simpson steps, and reach in standard deviations of s. */
const STEPS = 1_000
const REACH = 12

/** P(T > t) for the noncentral t: averages the normal tail over the distribution of s = √(χ²/df). */
export function noncentralTSf(t: number, { df, ncp }: { df: number; ncp: number }): number {
  requirePositive('df', df)
  const spread = REACH / Math.sqrt(2 * df)
  const low = Math.max(0, 1 - spread)
  const high = 1 + spread + 2 / df
  const log = Math.LN2 + (df / 2) * Math.log(df / 2) - logGamma(df / 2)
  const integrand = (s: number): number =>
    s === 0 && df > 1 ? 0 : Math.exp(log + (df - 1) * Math.log(s || 1) - (df * s * s) / 2) * normalSf(t * s - ncp)
  const h = (high - low) / STEPS
  let total = integrand(low) + integrand(high)
  for (let i = 1; i < STEPS; i++) total += (i % 2 ? 4 : 2) * integrand(low + i * h)
  return Math.min(1, (total * h) / 3)
}

/** Two-sided power of the paired t test, both tails, for a true mean `effect` and standard deviation `sd`. */
export function pairedTPower(truth: { n: number; effect: number; sd: number; alpha: number }): number | null {
  const { n, effect, sd, alpha } = truth
  requirePositive('sd', sd)
  requireShare('alpha', alpha)
  if (n < 2) return null
  const df = n - 1
  const ncp = (effect / sd) * Math.sqrt(n)
  const limit = tUpperQuantile(alpha / 2, df)
  return noncentralTSf(limit, { df, ncp }) + noncentralTSf(limit, { df, ncp: -ncp })
}

/** Smallest true mean that the paired t test detects with the wanted power, exactly; null below two pairs. */
export function detectableByPairedT(seen: { n: number; sd: number } & Design): number | null {
  const { n, sd, alpha, power } = seen
  requireShare('power', power)
  if (n < 2) return null
  if (power <= alpha) return 0
  const gap = (effect: number): number => pairedTPower({ n, effect, sd, alpha })! - power
  let high = sd
  while (high < Number.MAX_VALUE / 4 && gap(high) < 0) high *= 2
  return bisect(gap, 0, high)
}

/** Smallest number of pairs with which the paired t test reaches the wanted power; null when the effect is 0 or next to it. */
export function pairsForPairedT(truth: { effect: number; sd: number } & Design): number | null {
  const { effect, sd, alpha, power } = truth
  if (effect === 0) return null
  const enough = (n: number): boolean => pairedTPower({ n, effect, sd, alpha })! >= power
  let high = 2
  while (!enough(high)) {
    high *= 2
    if (high > Number.MAX_SAFE_INTEGER) return null
  }
  let low = high / 2
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (middle < 2 || !enough(middle)) low = middle
    else high = middle
  }
  return high
}
