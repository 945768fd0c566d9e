/** The mean of one run with its interval: what the same samples would have given by luck alone. */
import { type Numbers, requireFinite, requirePaired, requireShare } from './checks.ts'
import { clusterMean } from './clusters.ts'
import { wilsonInterval } from './intervals.ts'
import { finiteBounds, inUnits, saturated, unitFor } from './magnitude.ts'
import { pairedT } from './paired-t.ts'
import { differences, largestSize, sum } from './sums.ts'
import type { Bounds } from './tango.ts'

export interface MeanSample {
  /** One value per sample, in score units. */
  values: Numbers
  /** Cluster of each sample, where samples depend on each other. */
  cluster?: Numbers
}

export interface MeanWithInterval {
  n: number
  mean: number
  /** Null where the values show no spread to judge by, or come from one cluster. */
  interval: Bounds | null
}

/**
 * Wilson's interval for pass and fail, a cluster-robust one for clusters, else Student's t; never beyond 0 and 1 for
 * values that all lie between them.
 * @returns null for no values
 * @see Wilson 1927, JASA 22:209; for clusters see `clusterMean`
 */
export function meanInterval({ values, cluster }: MeanSample, level: number): MeanWithInterval | null {
  requireShare('level', level)
  requireFinite('values', values)
  const n = values.length
  if (n === 0) return null
  const unit = unitFor(largestSize(values))
  if (unit !== 1)
    return restored(meanInterval({ values: inUnits(values, unit), ...(cluster && { cluster }) }, level), unit)
  return { n, mean: sum(values) / n, interval: within(values, intervalOf({ values, cluster }, level)) }
}

function restored(found: MeanWithInterval | null, unit: number): MeanWithInterval | null {
  if (found === null) return null
  const { n, mean, interval } = found
  const bounds = interval && { lower: interval.lower * unit, upper: interval.upper * unit }
  return { n, mean: saturated(mean * unit), interval: finiteBounds(bounds) }
}

/**
 * Mean of candidate − baseline over pairs, in score units; the nearest double where it lies beyond all of them.
 * @returns null for no pairs
 */
export function meanMove(baseline: Numbers, candidate: Numbers): number | null {
  requirePaired(baseline, candidate)
  requireFinite('baseline', baseline)
  requireFinite('candidate', candidate)
  if (baseline.length === 0) return null
  const unit = unitFor(Math.max(largestSize(baseline), largestSize(candidate)))
  return saturated((sum(differences(inUnits(baseline, unit), inUnits(candidate, unit))) / baseline.length) * unit)
}

function intervalOf({ values, cluster }: { values: Numbers; cluster: Numbers | undefined }, level: number) {
  if (cluster !== undefined) return clusterMean({ differences: values, cluster }, level)?.interval ?? null
  if (every(values, value => value === 0 || value === 1))
    return wilsonInterval({ successes: sum(values), n: values.length }, level)
  return pairedT(values, level)
}

function within(values: Numbers, found: Bounds | null): Bounds | null {
  if (found === null) return null
  const { lower, upper } = found
  if (!every(values, value => value >= 0 && value <= 1)) return { lower, upper }
  return { lower: Math.max(0, lower), upper: Math.min(1, upper) }
}

/** Of an array of any kind. */
function every(values: Numbers, holds: (value: number) => boolean): boolean {
  for (let i = 0; i < values.length; i++) if (!holds(values[i]!)) return false
  return true
}
