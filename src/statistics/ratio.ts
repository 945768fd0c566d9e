/** Cost, tokens and time are compared as ratios: paired log ratios, or a ratio of sums where zeros forbid logs. */
import { type Numbers, requireFinite, requirePaired, requireShare } from './checks.ts'
import { finiteBounds, finiteOrNull, inUnits, saturated, unitFor } from './magnitude.ts'
import { countMoves, moved, NO_MOVE } from './moves.ts'
import { LEAST_PAIRS, refusalFor } from './refusals.ts'
import { signFlip } from './sign-flip.ts'
import { tUpperQuantile } from './student-t.ts'
import { differences, largestSize, spread, sum, variance } from './sums.ts'
import type { Bounds } from './tango.ts'
import { type ChosenTest, chooseSignTest } from './test-chosen.ts'

export interface RatioComparison {
  n: number
  kind: 'log-ratio' | 'ratio-of-sums'
  /** Geometric means per sample; arithmetic means when there are zeros. Null for no pairs. */
  baselineMean: number | null
  candidateMean: number | null
  /** The largest double where the sum lies beyond that. */
  baselineTotal: number
  candidateTotal: number
  /** Ratio − 1: 0.1 = 10 % more. Null for no pairs or a baseline that sums to 0. */
  delta: number | null
  /** For the ratio − 1; null when undefined (below two pairs, below six without spread). */
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
  const totals = { n: baseline.length, baselineTotal: total(baseline), candidateTotal: total(candidate) }
  const refusal = refusalFor({ n: totals.n, clusters: null })
  return {
    ...totals,
    refusal,
    ...finite(isPositive(baseline) && isPositive(candidate) ? byLogs(input) : bySums(input)),
  }
}

function total(amounts: Float64Array): number {
  const unit = unitFor(largestSize(amounts))
  return saturated(sum(unit === 1 ? amounts : inUnits(amounts, unit)) * unit)
}

/** null for what no double can hold. */
function finite(found: Compared): Compared {
  return {
    ...found,
    baselineMean: finiteOrNull(found.baselineMean),
    candidateMean: finiteOrNull(found.candidateMean),
    delta: finiteOrNull(found.delta),
    interval: finiteBounds(found.interval),
    detectableRise: finiteOrNull(found.detectableRise),
    test: found.test && Number.isFinite(found.test.p) ? found.test : null,
  }
}

function isPositive(amounts: Float64Array): boolean {
  for (let i = 0; i < amounts.length; i++) if (!(amounts[i]! > 0)) return false
  return true
}

function logsOf(amounts: Float64Array): Float64Array {
  const logs = new Float64Array(amounts.length)
  for (let i = 0; i < logs.length; i++) logs[i] = Math.log(amounts[i]!)
  return logs
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
  const [x, y] = [logsOf(baseline), logsOf(candidate)]
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
      centre === null
        ? null
        : reach === null
          ? equalInterval(Math.expm1(centre), n)
          : { lower: Math.expm1(centre - reach), upper: Math.expm1(centre + reach), method: 't on log ratios' },
    detectableRise: se === null ? null : Math.expm1(detectable({ se, n, level })),
    effectSize: null,
    notes: se === null && n > 1 ? [ALL_EQUAL] : [],
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
  const unit = unitFor(Math.max(largestSize(baseline), largestSize(candidate)))
  const [x, y] = unit === 1 ? [baseline, candidate] : [inUnits(baseline, unit), inUnits(candidate, unit)]
  const ratio = ratioOfSums({ baseline: x, candidate: y, level })
  const method = ratio.se === null ? ALL_EQUAL : 't on the ratio of sums'
  return {
    kind: 'ratio-of-sums',
    baselineMean: n === 0 ? null : (sum(x) / n) * unit,
    candidateMean: n === 0 ? null : (sum(y) / n) * unit,
    delta: ratio.delta,
    interval: ratio.interval === null ? null : { ...ratio.interval, method },
    detectableRise: ratio.se === null ? null : detectable({ se: ratio.se, n, level }),
    effectSize: null,
    notes: ['zeros: ratio of sums'],
    ...flipTest(moved(differences(x, y))),
  }
}

const ALL_EQUAL = 'all ratios equal'

/** Enough pairs that all changed by one factor, as when a price changes, leave no doubt about the factor. */
function equalInterval(delta: number, n: number): (Bounds & { method: string }) | null {
  return n < LEAST_PAIRS ? null : { lower: delta, upper: delta, method: ALL_EQUAL }
}

/** Residuals below this share of the largest amount are rounding noise. */
const ROUNDING = 1e-12

/**
 * Total candidate ÷ total baseline − 1, with the linearised (delta-method) error of e = y − r·x.
 * Without any such error `se` is null; 0 to 0 is no change.
 * @see Cochran 1977, Sampling Techniques, ch. 6
 */
export function ratioOfSums(input: { baseline: Float64Array; candidate: Float64Array; level: number }): {
  delta: number | null
  se: number | null
  interval: Bounds | null
} {
  const { baseline, candidate, level } = input
  requirePaired(baseline, candidate)
  const unit = unitFor(Math.max(largestSize(baseline), largestSize(candidate)))
  if (unit !== 1) return ratioOfSums({ baseline: inUnits(baseline, unit), candidate: inUnits(candidate, unit), level })
  const n = baseline.length
  const [x, y] = [sum(baseline), sum(candidate)]
  const nothing = n > 0 && x === 0 && y === 0
  if (nothing) return { delta: 0, se: null, interval: plain(equalInterval(0, n)) }
  if (!(x > 0)) return { delta: null, se: null, interval: null }
  const delta = sum(differences(baseline, candidate)) / x
  const residual = candidate.map((value, i) => value - (y / x) * baseline[i]!)
  if (largestSize(residual) <= ROUNDING * largestSize(candidate))
    return { delta: finiteOrNull(delta), se: null, interval: finiteBounds(plain(equalInterval(delta, n))) }
  const squared = variance(residual)
  const se = squared === null || spread(residual) === null ? null : finiteOrNull(Math.sqrt(n * squared) / x)
  if (se === null) return { delta: finiteOrNull(delta), se: null, interval: null }
  const reach = tUpperQuantile((1 - level) / 2, n - 1) * se
  return { delta, se, interval: finiteBounds({ lower: Math.max(-1, delta - reach), upper: delta + reach }) }
}

function plain(bounds: Bounds | null): Bounds | null {
  return bounds && { lower: bounds.lower, upper: bounds.upper }
}

/** null without a spread: log ratios that differ by less than a billionth are equal. */
function standardError(values: Float64Array): number | null {
  const deviation = spread(values)
  return deviation === null || deviation <= NO_MOVE ? null : deviation / Math.sqrt(values.length)
}

function detectable({ se, n, level }: { se: number; n: number; level: number }): number {
  return (tUpperQuantile((1 - level) / 2, n - 1) + tUpperQuantile(1 - POWER, n - 1)) * se
}

function flipTest(changes: Float64Array): Pick<Compared, 'test' | 'moves'> {
  return { test: changes.length === 0 ? null : chooseSignTest(signFlip(changes)), moves: countMoves(changes) }
}
