/** Whatever finite numbers come in, an answer comes out, soon, and without NaN or infinity. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { betaCdf } from '../../src/statistics/beta.ts'
import { chiSquaredQuantile, chiSquaredSf } from '../../src/statistics/chi-squared.ts'
import { comparePaired, comparePairedRatios, pairsNeeded, ratioOfSums } from '../../src/statistics/compare.ts'
import { cohensDz } from '../../src/statistics/effect-size.ts'
import { pairsForPairedT } from '../../src/statistics/noncentral-t.ts'
import { normalSf } from '../../src/statistics/normal.ts'
import { bisect } from '../../src/statistics/roots.ts'
import { spread } from '../../src/statistics/sums.ts'
import { aSample } from './samples.ts'

/** Paths of the numbers that are NaN or infinite. */
function notFinite(value: unknown, path = 'found'): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, field]) => notFinite(field, `${path}.${key}`))
}

const any = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 1, -1, 0.5, 1e308, -1e308, 1e200, 1e-200, 5e-324, -5e-324, Number.MAX_VALUE),
)
const pairs = fc.array(fc.tuple(any, any), { maxLength: 40 })
const range = fc.option(
  fc
    .tuple(any, any)
    .filter(([a, b]) => a < b)
    .map(([min, max]) => ({ min, max })),
)
const epochs = fc.constantFrom({ baseline: 1, candidate: 1 }, { baseline: 1, candidate: 5 })
const amount = fc.oneof(
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 1, 1e308, 1e200, 1e-200, 5e-324, Number.MAX_VALUE),
)
const amounts = fc.array(fc.tuple(amount, amount), { maxLength: 40 })
const sides = (all: readonly (readonly [number, number])[]) => ({
  baseline: Float64Array.from(all, ([a]) => a),
  candidate: Float64Array.from(all, ([, b]) => b),
})

describe('any finite numbers', () => {
  it('compare as scores', () =>
    fc.assert(
      fc.property(pairs, range, epochs, fc.boolean(), (all, declared, ran, clustered) => {
        const { baseline, candidate } = sides(all)
        const cluster = clustered && { cluster: Int32Array.from(all, (_, i) => i % 7) }
        const found = comparePaired({ ...aSample(baseline, candidate, { range: declared, epochs: ran }), ...cluster })
        const needed = pairsNeeded({ comparison: found, margin: 0.05, level: 0.95 })
        expect(notFinite({ ...found, needed })).toEqual([])
        if (all.length > 0) expect(found.test).not.toBeNull()
      }),
      { numRuns: 400 },
    ))
  it('compare as amounts', () =>
    fc.assert(
      fc.property(amounts, all => {
        const input = { ...sides(all), level: 0.95 }
        expect(notFinite([comparePairedRatios(input), ratioOfSums(input)])).toEqual([])
      }),
      { numRuns: 400 },
    ))
  it('give the answer of their small likenesses', () => {
    const [a, b] = [
      [0.125, 0.5, 0.75, 0.25, 1, 0.375, 0.25, 0.75],
      [0.25, 0.25, 0.75, 0.625, 0.5, 0.375, 0.125, 0.625],
    ]
    const small = comparePaired(aSample(a, b))
    for (const unit of [2 ** 1000, 2 ** 700]) {
      const large = comparePaired(
        aSample(
          a.map(x => x * unit),
          b.map(x => x * unit),
          { range: { min: 0, max: unit } },
        ),
      )
      expect(large.test!.p).toBeCloseTo(small.test!.p, 12)
      expect(large.effectSize!.value).toBeCloseTo(small.effectSize!.value, 12)
      expect(large.delta / unit).toBeCloseTo(small.delta, 12)
      expect(large.rangeInterval!.lower / unit).toBeCloseTo(small.rangeInterval!.lower, 12)
      expect(large.detectableDrop! / unit).toBeCloseTo(small.detectableDrop!, 12)
      const margins = [small, large].map((comparison, i) =>
        pairsNeeded({ comparison, margin: i ? 0.05 * unit : 0.05, level: 0.95 }),
      )
      expect(margins[1]).toBe(margins[0])
    }
  })
  it('know no interval that doubles cannot hold', () => {
    const found = comparePaired(aSample(Array(8).fill(-1.7e308), Array(8).fill(1.7e308), { range: null }))
    expect(found).toMatchObject({ delta: Number.MAX_VALUE, interval: null, test: { p: 2 ** -8 } })
  })
})

describe('NaN and infinity end at once', () => {
  test.each([
    { why: 'normal tail', call: () => normalSf(Number.NaN), value: Number.NaN },
    { why: 'normal tail at infinity', call: () => normalSf(Infinity), value: 0 },
    { why: 'chi-squared tail', call: () => chiSquaredSf(Number.NaN, 1), value: Number.NaN },
    { why: 'beta tail', call: () => betaCdf(0.5, { a: Infinity, b: 1 }), value: Number.NaN },
    { why: 'bisection', call: () => bisect(() => 1, Number.NaN, 1), value: Number.NaN },
    { why: 'quantile next to 1', call: () => chiSquaredQuantile(1 - 2 ** -53, 1) > 60, value: true },
    {
      why: 'an effect next to nothing',
      call: () => pairsForPairedT({ effect: 1e-300, sd: 1, alpha: 0.05, power: 0.8 }),
      value: null,
    },
    { why: 'opposite giants', call: () => cohensDz([1e308, -1e308, 1e308])!.dz > 0, value: true },
    { why: 'spread of giants', call: () => spread([1e308, -1e308])! / 1e308, value: Math.SQRT2 },
    { why: 'spread of dwarfs', call: () => spread([1e-300, 3e-300])! / 1e-300, value: Math.SQRT2 },
  ])('$why', ({ call, value }) => {
    const found = call()
    if (typeof value === 'number' && !Number.isNaN(value)) expect(found).toBeCloseTo(value, 12)
    else expect(found).toBe(value)
  })
  it('refuses a range without ends', () =>
    expect(() => comparePaired(aSample([0], [1], { range: { min: 0, max: Infinity } }))).toThrow(RangeError))
})

describe('amounts that all changed by one factor', () => {
  const costs = Float64Array.from({ length: 40 }, (_, i) => 0.000_123 * (1 + ((i * 7) % 11)) ** 1.37)
  const zeros = costs.map((x, i) => (i % 5 ? x : 0))
  test.each([
    { why: 'a price that doubled', baseline: costs, factor: 2, delta: 1 },
    { why: 'a price that rose by a tenth', baseline: costs, factor: 1.1, delta: 0.1 },
    { why: 'a price that fell by a millionth', baseline: costs, factor: 1 - 1e-6, delta: -1e-6 },
    { why: 'nothing new', baseline: costs, factor: 1, delta: 0 },
    { why: 'a price that doubled, beside zeros', baseline: zeros, factor: 2, delta: 1 },
    { why: 'a price that rose by a tenth, beside zeros', baseline: zeros, factor: 1.1, delta: 0.1 },
    { why: 'nothing new, beside zeros', baseline: zeros, factor: 1, delta: 0 },
    { why: 'a price that became 0', baseline: zeros, factor: 0, delta: -1 },
    { why: 'nothing at all', baseline: new Float64Array(40), factor: 1, delta: 0 },
  ])('have an interval without width: $why', ({ baseline, factor, delta }) => {
    const { interval, ...found } = comparePairedRatios({
      baseline,
      candidate: baseline.map(x => x * factor),
      level: 0.95,
    })
    expect(found.delta).toBeCloseTo(delta, 12)
    expect(interval).toEqual({ lower: found.delta, upper: found.delta, method: 'all ratios equal' })
  })
  it('are too few below six', () => {
    for (const baseline of [costs.slice(0, 5), zeros.slice(0, 5)])
      expect(comparePairedRatios({ baseline, candidate: baseline.map(x => x * 2), level: 0.95 }).interval).toBeNull()
  })
  it('keep their interval as soon as one differs', () => {
    const candidate = costs.map((x, i) => x * (i === 3 ? 2.1 : 2))
    const { interval } = comparePairedRatios({ baseline: costs, candidate, level: 0.95 })
    expect(interval).toMatchObject({ method: 't on log ratios' })
    expect(interval!.upper - interval!.lower).toBeGreaterThan(0.001)
  })
})
