/** Tests and intervals that lean on normality: offered for comparison and for unpaired or large data. */
import { type Numbers, requireFinite, requireShare } from './checks.ts'
import { normalSf, normalUpperQuantile } from './normal.ts'
import { tSf, tTwoSided, tUpperQuantile } from './student-t.ts'
import { spread, sum, variance } from './sums.ts'
import type { Bounds } from './tango.ts'

/** Mean and its standard error; null below two values or when the spread is rounding noise. */
function standardised(differences: Numbers): { n: number; centre: number; se: number } | null {
  requireFinite('differences', differences)
  const deviation = spread(differences)
  if (deviation === null) return null
  const n = differences.length
  return { n, centre: sum(differences) / n, se: deviation / Math.sqrt(n) }
}

/**
 * Paired t test of "mean difference = 0".
 * @returns null without spread: p = 0 for three equal changes would be a lie, the sign-flip p is 0.25.
 */
export function pairedT(
  differences: Numbers,
  level = 0.95,
): ({ t: number; df: number; p: number; pLess: number; pGreater: number } & Bounds) | null {
  requireShare('level', level)
  const found = standardised(differences)
  if (found === null) return null
  const { n, centre, se } = found
  const df = n - 1
  const t = centre / se
  const reach = tUpperQuantile((1 - level) / 2, df) * se
  return {
    t,
    df,
    p: tTwoSided(t, df),
    pLess: tSf(-t, df),
    pGreater: tSf(t, df),
    lower: centre - reach,
    upper: centre + reach,
  }
}

/**
 * Two one-sided t tests: is the mean difference inside (low, high)? `p` is the larger of both.
 * @see Schuirmann 1987, J Pharmacokinet Biopharm 15:657
 */
export function tostPaired(
  differences: Numbers,
  { low, high }: { low: number; high: number },
): { p: number; pLower: number; pUpper: number } | null {
  if (!(low < high)) throw new RangeError(`low must be below high, got ${low} and ${high}`)
  const found = standardised(differences)
  if (found === null) return null
  const { n, centre, se } = found
  const pLower = tSf((centre - low) / se, n - 1)
  const pUpper = tSf((high - centre) / se, n - 1)
  return { p: Math.max(pLower, pUpper), pLower, pUpper }
}

/** Wald z interval and test of a mean difference with the n (not n − 1) variance; null without spread. */
export function waldMean(
  differences: Numbers,
  level: number,
): ({ estimate: number; z: number; p: number } & Bounds) | null {
  requireShare('level', level)
  const found = standardised(differences)
  if (found === null) return null
  const { n, centre } = found
  const se = found.se * Math.sqrt((n - 1) / n)
  const reach = normalUpperQuantile((1 - level) / 2) * se
  const z = centre / se
  return { estimate: centre, z, p: 2 * normalSf(Math.abs(z)), lower: centre - reach, upper: centre + reach }
}

/** Welch's t test of two unpaired means, candidate − baseline; null below two values or without spread. @see Welch 1947 */
export function welchT(of: {
  baseline: Numbers
  candidate: Numbers
  level: number
}): ({ t: number; df: number; p: number } & Bounds) | null {
  const { baseline, candidate, level } = of
  requireFinite('baseline', baseline)
  requireFinite('candidate', candidate)
  requireShare('level', level)
  const [v1, v2] = [variance(candidate), variance(baseline)]
  if (v1 === null || v2 === null || (spread(candidate) === null && spread(baseline) === null)) return null
  const [s1, s2] = [v1 / candidate.length, v2 / baseline.length]
  const delta = sum(candidate) / candidate.length - sum(baseline) / baseline.length
  const se = Math.sqrt(s1 + s2)
  const df = (s1 + s2) ** 2 / (s1 ** 2 / (candidate.length - 1) + s2 ** 2 / (baseline.length - 1))
  const t = delta / se
  const reach = tUpperQuantile((1 - level) / 2, df) * se
  return { t, df, p: tTwoSided(t, df), lower: delta - reach, upper: delta + reach }
}
