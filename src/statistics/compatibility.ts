/**
 * The statistical functions of the Python package inspect-mlflow under the same names, with right numbers:
 * exact tests instead of the shifted bootstrap and χ², score intervals instead of Wald, null instead of made-up values.
 */

import { bootstrapIntervals } from './bootstrap.ts'
import { type Numbers, requireCounts, requireFinite, requirePaired, requireShare } from './checks.ts'
import { cohensDz } from './effect-size.ts'
import { generalisedTangoInterval } from './generalised-tango.ts'
import { mcnemar } from './mcnemar.ts'
import { moved } from './moves.ts'
import { quantileOfSorted } from './quantile.ts'
import { signFlip } from './sign-flip.ts'
import { differences, largestSize } from './sums.ts'
import { type Bounds, tangoInterval } from './tango.ts'
import { chooseSignTest } from './test-chosen.ts'

/** Scores, or pass/fail as true and false. */
export type PairedScores = readonly (number | boolean)[]

export interface SignificanceResult {
  /** p ≤ significance. False where nothing can be tested. */
  significant: boolean
  /** Two-sided; 1 for no pairs. */
  pValue: number
  /** Interval of the mean difference candidate − baseline; null where none is defined. */
  ciLower: number | null
  ciUpper: number | null
  /** `mcnemar`, `bootstrap` or `permutation`, as in the Python package. */
  method: string
  /** The test behind `pValue`. */
  test: string
  /** The plain exact p (`pValue` may be a mid-p); null for no pairs or where only an approximation is known. */
  exactPValue: number | null
  /** Smallest p that these differences could have reached: tells "no evidence" from "too few pairs". */
  smallestPValue: number
  /** Mean difference; null for no pairs. */
  meanDifference: number | null
  /** Cohen's d_z; null when undefined, and always for pass/fail. */
  effectSize: number | null
  n: number
}

export interface TestOptions {
  /** α, default 0.05; the interval has level 1 − α. */
  significance?: number
}

export interface BootstrapOptions extends TestOptions {
  nResamples?: number
  seed?: number
  /** BCa instead of the percentile interval. */
  bca?: boolean
}

interface PairedInput {
  baseline: PairedScores
  candidate: PairedScores
}

const DEFAULT_SIGNIFICANCE = 0.05
const DEFAULT_RESAMPLES = 10_000
const DEFAULT_SEED = 42

/**
 * McNemar's test of pass/fail scores: mid-p with the exact p beside it, and Tango's score interval.
 * @throws RangeError on unequal lengths or scores other than 0, 1, true, false
 */
export function mcnemarsTest({
  baseline,
  candidate,
  significance = DEFAULT_SIGNIFICANCE,
}: PairedInput & TestOptions): SignificanceResult {
  requireShare('significance', significance)
  const changes = changesOf({ baseline, candidate })
  const [before, after] = [Float64Array.from(baseline, Number), Float64Array.from(candidate, Number)]
  if (![...before, ...after].every(score => score === 0 || score === 1))
    throw new RangeError("McNemar's test needs pass/fail scores: 0, 1, true or false")
  const n = changes.length
  const flips = { lost: changes.filter(d => d < 0).length, gained: changes.filter(d => d > 0).length }
  const { midP, exact, smallestMidP } = mcnemar(flips)
  const interval = tangoInterval({ ...flips, n }, 1 - significance)
  return {
    ...result({ n, p: midP, significance, interval }),
    method: 'mcnemar',
    test: 'McNemar mid-p',
    exactPValue: n === 0 ? null : exact,
    smallestPValue: smallestMidP,
    meanDifference: interval?.estimate ?? null,
    effectSize: null,
  }
}

/** Sign-flip test of the mean difference, exact or by saddlepoint (no iterations, no seed), with its score interval. */
export function permutationTest({
  baseline,
  candidate,
  significance = DEFAULT_SIGNIFICANCE,
}: PairedInput & TestOptions): SignificanceResult {
  requireShare('significance', significance)
  const changes = changesOf({ baseline, candidate })
  const bound = largestSize(changes)
  const interval = bound === 0 ? null : generalisedTangoInterval(changes, { level: 1 - significance, bound })
  return { ...flipResult(changes, { significance, interval }), method: 'permutation' }
}

/**
 * Bootstrap interval of the mean difference; its p comes from the sign-flip test, because shifted bootstrap
 * p values reject up to half of all true null hypotheses at small n. No interval is given without spread.
 */
export function bootstrapCi(input: PairedInput & BootstrapOptions): SignificanceResult {
  const {
    significance = DEFAULT_SIGNIFICANCE,
    nResamples = DEFAULT_RESAMPLES,
    seed = DEFAULT_SEED,
    bca = false,
  } = input
  requireShare('significance', significance)
  requireCounts({ nResamples, seed })
  const changes = changesOf(input)
  const found = bootstrapIntervals(changes, { level: 1 - significance, resamples: nResamples, seed })
  return {
    ...flipResult(changes, { significance, interval: (bca ? found?.bca : found?.percentile) ?? null }),
    method: 'bootstrap',
  }
}

/** Paired Cohen's d_z; null below two pairs or when all differences are equal up to rounding. */
export function cohensD({ baseline, candidate }: PairedInput): number | null {
  return cohensDz(changesOf({ baseline, candidate }))?.dz ?? null
}

/** The q-th quantile (0…1) of values in ascending order, by linear interpolation. */
export function percentile(sorted: Numbers, q: number): number {
  return quantileOfSorted(sorted, q)
}

function changesOf({ baseline, candidate }: PairedInput): Float64Array {
  const [before, after] = [Float64Array.from(baseline, Number), Float64Array.from(candidate, Number)]
  requirePaired(before, after)
  requireFinite('baseline', before)
  requireFinite('candidate', after)
  return moved(differences(before, after))
}

function flipResult(
  changes: Float64Array,
  of: { significance: number; interval: Bounds | null },
): Omit<SignificanceResult, 'method'> {
  const n = changes.length
  const flip = signFlip(changes)
  const test = chooseSignTest(flip)
  return {
    ...result({ n, p: test.p, ...of }),
    test: test.name,
    exactPValue: n === 0 || flip.method === 'saddlepoint' ? null : flip.pTwoSided,
    smallestPValue: test.smallestP,
    meanDifference: n === 0 ? null : changes.reduce((total, d) => total + d, 0) / n,
    effectSize: cohensDz(changes)?.dz ?? null,
  }
}

function result(of: { n: number; p: number; significance: number; interval: Bounds | null }) {
  const { n, p, significance, interval } = of
  return {
    n,
    pValue: p,
    significant: n > 0 && p <= significance,
    ciLower: interval?.lower ?? null,
    ciUpper: interval?.upper ?? null,
  }
}
