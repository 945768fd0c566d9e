/** Door: compares paired scores of two runs, picks the test and the interval by the kind of data and names them. */
import { largestFinite, requirePaired, requireShare } from './checks.ts'
import { type Draft, draftOf } from './draft.ts'
import { cohensDz } from './effect-size.ts'
import { chooseIntervals, type NamedBounds } from './intervals-chosen.ts'
import { finiteBounds, finiteOrNull, inUnits, saturated, unitFor } from './magnitude.ts'
import { type Noise, noiseOf } from './pairs-needed.ts'
import { detectableFlipDrop, detectableMeanDifference } from './power.ts'
import { refusalFor } from './refusals.ts'
import { spread } from './sums.ts'
import type { Bounds } from './tango.ts'
import { type ChosenTest, chooseTest } from './test-chosen.ts'

export { pairsNeeded } from './pairs-needed.ts'
export { comparePairedRatios, type RatioComparison, ratioOfSums } from './ratio.ts'

/** Paired reduced scores, one pair per sample, sorted by sample id. */
export interface PairedSample {
  /** One reduced value per sample (epochs already averaged), finite, same order and length on both sides. */
  baseline: Float64Array
  candidate: Float64Array
  /** Dense cluster index 0…C−1 per pair, when a cluster key is declared. */
  cluster?: Int32Array
  /** Scored epochs per sample; null = varies between samples. */
  epochs: { baseline: number | null; candidate: number | null }
  /** The score's full range; null = unknown. */
  range: { min: number; max: number } | null
  /** Confidence level, e.g. 0.95. */
  level: number
}

export interface PairedComparison {
  n: number
  clusters: number | null
  /** binary: all values are 0 or 1. lattice: differences share a denominator ≤ 10,000. */
  kind: 'binary' | 'lattice' | 'continuous'
  baselineMean: number
  candidateMean: number
  /** candidate − baseline, raw (not turned to "higher is better"); the largest double where it lies beyond that. */
  delta: number
  /** Interval for the raw delta, unadjusted; null when undefined. */
  interval: NamedBounds | null
  /** Interval that allows differences up to the full range; the only one fit for "a drop of X is ruled out". */
  rangeInterval: Bounds | null
  /** Two-sided; null for no pairs. `exactP`: the plain exact p where `p` is a mid-p and both are known. */
  test: ChosenTest | null
  /** Binary only. `lost`: baseline 1, candidate 0. */
  flips: { lost: number; gained: number } | null
  /** Pairs whose difference is below, above or within 1e-9 of 0. */
  moves: { lower: number; higher: number; same: number }
  effectSize: { name: string; value: number } | null
  /** Smallest drop that these pairs detect with power 0.8, in score units ≥ 0. */
  detectableDrop: number | null
  /** Why no two-way decision is allowed; the numbers are still filled as far as defined. */
  refusal: string | null
  notes: string[]
  /** Input of `pairsNeeded`. */
  noise: Noise | null
}

const POWER = 0.8

/**
 * Compares two runs sample by sample.
 * @throws RangeError on NaN, unequal lengths or a level outside (0, 1)
 */
export function comparePaired(sample: PairedSample): PairedComparison {
  requireSample(sample)
  const { baseline, candidate } = sample
  const unit = unitFor(Math.max(largestFinite('baseline', baseline), largestFinite('candidate', candidate)))
  return finite(compareInUnits(unit === 1 ? sample : scaled(sample, unit)), unit)
}

function scaled(sample: PairedSample, unit: number): PairedSample {
  const { baseline, candidate, range } = sample
  return {
    ...sample,
    baseline: inUnits(baseline, unit),
    candidate: inUnits(candidate, unit),
    range: range && { min: range.min / unit, max: range.max / unit },
  }
}

/** Back to score units; null for what no double can hold. */
function finite(found: PairedComparison, unit: number): PairedComparison {
  const { interval, rangeInterval, test, effectSize, detectableDrop, noise } = found
  const back = <T extends Bounds>(bounds: T | null): T | null =>
    finiteBounds(bounds && { ...bounds, lower: bounds.lower * unit, upper: bounds.upper * unit })
  return {
    ...found,
    baselineMean: saturated(found.baselineMean * unit),
    candidateMean: saturated(found.candidateMean * unit),
    delta: saturated(found.delta * unit),
    interval: back(interval),
    rangeInterval: back(rangeInterval),
    test: test && Number.isFinite(test.p) ? test : null,
    effectSize: effectSize && Number.isFinite(effectSize.value) ? effectSize : null,
    detectableDrop: detectableDrop === null ? null : finiteOrNull(detectableDrop * unit),
    noise: noise && inScoreUnits(noise, unit),
  }
}

function inScoreUnits(noise: Noise, unit: number): Noise | null {
  const bound = noise.bound * unit
  return Number.isFinite(bound) ? { ...noise, sizes: noise.sizes.map(size => size * unit), bound } : null
}

function compareInUnits(sample: PairedSample): PairedComparison {
  const draft = draftOf(sample)
  return {
    n: draft.n,
    clusters: draft.clusters?.clusters ?? null,
    kind: draft.kind,
    baselineMean: draft.baselineMean,
    candidateMean: draft.candidateMean,
    delta: draft.delta,
    ...chooseIntervals(draft),
    test: chooseTest(draft),
    flips: draft.flips,
    moves: draft.moves,
    effectSize: effectSize(draft),
    detectableDrop: detectableDrop(draft),
    refusal: refusalFor({ n: draft.n, clusters: draft.clusters?.clusters ?? null }),
    notes: draft.notes,
    noise: draft.n === 0 ? null : noiseOf(draft.groups, { bound: draft.bound, designEffect: designEffect(draft) }),
  }
}

function requireSample(sample: PairedSample): void {
  requirePaired(sample.baseline, sample.candidate)
  requireShare('level', sample.level)
  if (sample.cluster) requirePaired(sample.baseline, sample.cluster)
  if (
    sample.range &&
    !(sample.range.max > sample.range.min && Number.isFinite(sample.range.max / 2 - sample.range.min / 2))
  )
    throw new RangeError(`the range must grow and end, got ${sample.range.min} to ${sample.range.max}`)
}

function effectSize(draft: Draft): { name: string; value: number } | null {
  if (draft.flips) {
    const { lost, gained } = draft.flips
    return gained === 0 ? null : { name: 'odds lost/gained', value: lost / gained }
  }
  const found = draft.n < 3 ? null : cohensDz(draft.differences)
  return found === null ? null : { name: "Hedges' g_z", value: found.hedgesGz }
}

function detectableDrop(draft: Draft): number | null {
  const design = { alpha: 1 - draft.level, power: POWER }
  const { clusters, n, flips } = draft
  if (n === 0) return null
  if (clusters) {
    if (!clusters.seCr2 || clusters.df === null) return null
    return detectableMeanDifference({ se: clusters.seCr2, df: clusters.df, ...design })
  }
  if (flips) return detectableFlipDrop({ n, flipRate: (flips.lost + flips.gained) / n, ...design })
  const deviation = spread(draft.differences)
  if (deviation !== null) return detectableMeanDifference({ se: deviation / Math.sqrt(n), df: n - 1, ...design })
  // Nothing moved: an all-or-nothing change of a few samples is what could have gone unseen.
  const share = draft.moves.same === n && draft.range ? detectableFlipDrop({ n, flipRate: 0, ...design }) : null
  return share === null ? null : share * draft.bound
}

/** How much clusters inflate the variance of the mean; 1 without clusters or where it cannot be told. */
function designEffect({ clusters }: Draft): number {
  if (!clusters?.seCr2 || !clusters.seNaive) return 1
  return Math.max(1, (clusters.seCr2 / clusters.seNaive) ** 2)
}
