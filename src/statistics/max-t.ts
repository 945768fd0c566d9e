/** Step-down max-T over metrics of the same samples: one sign per sample, shared by all metrics. */
import { type Numbers, requireFinite } from './checks.ts'
import { type Random, seeded } from './random.ts'
import { sum } from './sums.ts'

/** Up to this many samples all signings are enumerated. */
const ENUMERATION_LIMIT = 20
/** Statistics closer than this are tied. */
const TIE = 1e-9

export interface MaxTOptions {
  /** Signings drawn above 20 samples; the smallest p is then 1/(signings + 1). */
  signings?: number
  seed?: number
}

/**
 * Adjusted p values that use how metrics move together. Statistic |Σd| / √Σd².
 * @param metrics one array of differences per metric, same samples in the same order
 * @see Westfall & Young 1993, Resampling-Based Multiple Testing
 */
export function maxTSignFlip(metrics: readonly Numbers[], options: MaxTOptions = {}): number[] {
  const n = metrics[0]?.length ?? 0
  for (const metric of metrics) {
    requireFinite('differences', metric)
    if (metric.length !== n) throw new RangeError('all metrics need the same samples')
  }
  const scaled = metrics.map(standardised)
  const seen = scaled.map(metric => Math.abs(sum(metric)))
  const order = seen.map((_, m) => m).sort((a, b) => seen[b]! - seen[a]! || a - b)
  const tally =
    n <= ENUMERATION_LIMIT ? enumerate(scaled, { n, seen, order }) : draw(scaled, { n, seen, order }, options)
  const adjusted = new Array<number>(metrics.length).fill(1)
  let running = 0
  order.forEach((m, rank) => {
    running = Math.max(running, tally[rank]!)
    adjusted[m] = running
  })
  return adjusted
}

/** Differences ÷ √Σd²; zeros for a metric that never moved. */
function standardised(metric: Numbers): Float64Array {
  const values = Float64Array.from(metric)
  const length = Math.sqrt(sum(values.map(d => d * d)))
  return length === 0 ? values : values.map(d => d / length)
}

interface Ranked {
  n: number
  seen: number[]
  order: number[]
}

/** Adds one signing: for each rank, was the largest statistic at or below it in rank as large as seen? */
function count(sums: readonly number[], { seen, order }: Ranked, exceed: Float64Array): void {
  let largest = 0
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const m = order[rank]!
    largest = Math.max(largest, Math.abs(sums[m]!))
    if (largest >= seen[m]! - TIE) exceed[rank]!++
  }
}

/** All signings, by flipping one sample at a time (Gray code); mirrored signings are equal, so half suffice. */
function enumerate(scaled: readonly Float64Array[], ranked: Ranked): Float64Array {
  const exceed = new Float64Array(scaled.length)
  const signs = new Int8Array(ranked.n).fill(1)
  const sums = scaled.map(metric => sum(metric))
  const signings = 2 ** Math.max(0, ranked.n - 1)
  for (let code = 1; ; code++) {
    count(sums, ranked, exceed)
    if (code >= signings) return exceed.map(hits => hits / signings)
    const flipped = 31 - Math.clz32(code & -code)
    const sign = -signs[flipped]!
    signs[flipped] = sign
    scaled.forEach((metric, m) => {
      sums[m]! += 2 * sign * metric[flipped]!
    })
  }
}

function draw(scaled: readonly Float64Array[], ranked: Ranked, options: MaxTOptions): Float64Array {
  const { signings = 10_000, seed = 42 } = options
  const random = seeded(seed)
  const exceed = new Float64Array(scaled.length)
  for (let b = 0; b < signings; b++) count(signedSums(scaled, ranked.n, random), ranked, exceed)
  return exceed.map(hits => (hits + 1) / (signings + 1))
}

function signedSums(scaled: readonly Float64Array[], n: number, random: Random): number[] {
  const signs = Float64Array.from({ length: n }, () => (random.uniform() < 0.5 ? -1 : 1))
  return scaled.map(metric => metric.reduce((total, d, i) => total + signs[i]! * d, 0))
}
