/** Cost, tokens and time are compared as ratios: paired log ratios, or a ratio of sums where zeros forbid logs. */
import { type Numbers, requireFinite, requirePaired, requireShare } from './checks.ts'
import { countMoves, moved } from './moves.ts'
import { refusalFor } from './refusals.ts'
import { signFlip } from './sign-flip.ts'
import { tUpperQuantile } from './student-t.ts'
import { differences, spread, sum, variance } from './sums.ts'
import type { Bounds } from './tango.ts'
import { type ChosenTest, chooseSignTest } from './test-chosen.ts'

export interface RatioComparison {
  n: number
  kind: 'log-ratio' | 'ratio-of-sums'
  /** Geometric means per sample; arithmetic means when there are zeros. Null for no pairs. */
  baselineMean: number | null
  candidateMean: number | null
  baselineTotal: number
  candidateTotal: number
  /** Ratio − 1: 0.1 = 10 % more. Null for no pairs or a baseline that sums to 0. */
  delta: number | null
  /** For the ratio − 1; null when undefined (below two pairs, no spread). */
  interval: (Bounds & { method: string }) | null
  test: ChosenTest | null
  moves: { lower: number; higher: number; same: number }
  effectSize: { name: string; value: number } | null
  /** Smallest rise, as ratio − 1 ≥ 0, that these pairs detect with power 0.8. */
  detectableRise: number | null
  refusal: string | null
  notes: string[]
}

const POWER = 0.8

/**
 * Paired comparison of amounts ≥ 0. All positive: mean log ratio with a t interval, so the answer is the ratio of
 * geometric means and one huge sample does not decide alone. Any zero: ratio of sums, linearised error.
 * @throws RangeError on negative or non-finite amounts, or unequal lengths
 */
export function comparePairedRatios(input: {
  baseline: Float64Array
  candidate: Float64Array
  level: number
}): RatioComparison {
  const { baseline, candidate, level } = input
  requirePaired(baseline, candidate)
  requireAmounts('baseline', baseline)
  requireAmounts('candidate', candidate)
  requireShare('level', level)
  const totals = { n: baseline.length, baselineTotal: sum(baseline), candidateTotal: sum(candidate) }
  const refusal = refusalFor({ n: totals.n, clusters: null })
  const positive = baseline.every(x => x > 0) && candidate.every(x => x > 0)
  return { ...totals, refusal, ...(positive ? byLogs(input) : bySums(input)) }
}

function requireAmounts(name: string, amounts: Numbers): void {
  requireFinite(name, amounts)
  for (let i = 0; i < amounts.length; i++) {
    if (amounts[i]! < 0) throw new RangeError(`${name}[${i}] must be ≥ 0, got ${amounts[i]}`)
  }
}

type Compared = Omit<RatioComparison, 'n' | 'baselineTotal' | 'candidateTotal' | 'refusal'>

function byLogs({
  baseline,
  candidate,
  level,
}: {
  baseline: Float64Array
  candidate: Float64Array
  level: number
}): Compared {
  const [x, y] = [baseline.map(Math.log), candidate.map(Math.log)]
  const logs = moved(differences(x, y))
  const n = logs.length
  const centre = n === 0 ? null : sum(logs) / n
  const se = standardError(logs)
  const reach = se === null ? null : tUpperQuantile((1 - level) / 2, n - 1) * se
  return {
    kind: 'log-ratio',
    baselineMean: n === 0 ? null : Math.exp(sum(x) / n),
    candidateMean: n === 0 ? null : Math.exp(sum(y) / n),
    delta: centre === null ? null : Math.expm1(centre),
    interval:
      centre === null || reach === null
        ? null
        : { lower: Math.expm1(centre - reach), upper: Math.expm1(centre + reach), method: 't on log ratios' },
    detectableRise: se === null ? null : Math.expm1(detectable({ se, n, level })),
    effectSize: null,
    notes: se === null && n > 1 ? ['all ratios are equal: no interval'] : [],
    ...flipTest(logs),
  }
}

function bySums({
  baseline,
  candidate,
  level,
}: {
  baseline: Float64Array
  candidate: Float64Array
  level: number
}): Compared {
  const n = baseline.length
  const ratio = ratioOfSums({ baseline, candidate, level })
  return {
    kind: 'ratio-of-sums',
    baselineMean: n === 0 ? null : sum(baseline) / n,
    candidateMean: n === 0 ? null : sum(candidate) / n,
    delta: ratio.delta,
    interval: ratio.interval === null ? null : { ...ratio.interval, method: 't on the ratio of sums' },
    detectableRise: ratio.se === null ? null : detectable({ se: ratio.se, n, level }),
    effectSize: null,
    notes: ['zeros: ratio of sums'],
    ...flipTest(moved(differences(baseline, candidate))),
  }
}

/**
 * Total candidate ÷ total baseline − 1, with the linearised (delta-method) error of e = y − r·x.
 * @see Cochran 1977, Sampling Techniques, ch. 6
 */
export function ratioOfSums(input: { baseline: Float64Array; candidate: Float64Array; level: number }): {
  delta: number | null
  se: number | null
  interval: Bounds | null
} {
  const { baseline, candidate, level } = input
  requirePaired(baseline, candidate)
  const [x, y] = [sum(baseline), sum(candidate)]
  if (!(x > 0)) return { delta: null, se: null, interval: null }
  const n = baseline.length
  const delta = sum(differences(baseline, candidate)) / x
  const residual = candidate.map((value, i) => value - (y / x) * baseline[i]!)
  const squared = variance(residual)
  const se = squared === null || spread(residual) === null ? null : Math.sqrt(n * squared) / x
  if (se === null) return { delta, se: null, interval: null }
  const reach = tUpperQuantile((1 - level) / 2, n - 1) * se
  return { delta, se, interval: { lower: Math.max(-1, delta - reach), upper: delta + reach } }
}

function standardError(values: Float64Array): number | null {
  const deviation = spread(values)
  return deviation === null ? null : deviation / Math.sqrt(values.length)
}

function detectable({ se, n, level }: { se: number; n: number; level: number }): number {
  return (tUpperQuantile((1 - level) / 2, n - 1) + tUpperQuantile(1 - POWER, n - 1)) * se
}

function flipTest(changes: Float64Array): Pick<Compared, 'test' | 'moves'> {
  return { test: changes.length === 0 ? null : chooseSignTest(signFlip(changes)), moves: countMoves(changes) }
}
