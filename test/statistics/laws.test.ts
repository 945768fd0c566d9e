/** Laws that hold for any data. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterMean, clusterSignFlip } from '../../src/statistics/clusters.ts'
import { comparePaired } from '../../src/statistics/compare.ts'
import { generalisedTangoInterval } from '../../src/statistics/generalised-tango.ts'
import { binSizes, groupSizes, groupValues, MANY_SIZES } from '../../src/statistics/groups.ts'
import { mcnemar } from '../../src/statistics/mcnemar.ts'
import * as multiplicity from '../../src/statistics/multiplicity.ts'
import { seeded } from '../../src/statistics/random.ts'
import { signedSumTail } from '../../src/statistics/saddlepoint.ts'
import { signFlip, signFlipOfGroups } from '../../src/statistics/sign-flip.ts'
import { sum } from '../../src/statistics/sums.ts'
import { tangoInterval } from '../../src/statistics/tango.ts'
import { aSample } from './samples.ts'

const count = fc.integer({ min: 0, max: 400 })
const steps = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 60 })
const reals = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 })
const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 })
const scores = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
  minLength: 1,
  maxLength: 50,
})
const flipsOf = fc
  .tuple(count, count, count)
  .map(([lost, gained, rest]) => ({ lost, gained, n: lost + gained + rest + 1 }))

describe('McNemar and Tango', () => {
  it('do not care which side is the baseline', () =>
    fc.assert(
      fc.property(flipsOf, ({ lost, gained, n }) => {
        expect(mcnemar({ lost, gained })).toEqual(mcnemar({ lost: gained, gained: lost }))
        const [one, other] = [
          tangoInterval({ lost, gained, n }, 0.95)!,
          tangoInterval({ lost: gained, gained: lost, n }, 0.95)!,
        ]
        expect(one.lower).toBeCloseTo(-other.upper, 9)
      }),
    ))
  it('give p in (0, 1] with mid-p at most exact', () =>
    fc.assert(
      fc.property(count, count, (lost, gained) => {
        const { exact, midP, smallestMidP } = mcnemar({ lost, gained })
        expect(midP).toBeGreaterThan(0)
        expect(midP).toBeLessThanOrEqual(exact)
        expect(exact).toBeLessThanOrEqual(1)
        expect(midP).toBeGreaterThanOrEqual(smallestMidP * (1 - 1e-12))
      }),
    ))
  it('agree: mid-p significant means Tango excludes 0', () => {
    const violations: string[] = []
    for (const n of [30, 50, 100, 300])
      for (let lost = 0; lost <= n; lost++)
        for (let gained = 0; gained < lost && lost + gained <= n; gained++) {
          if (mcnemar({ lost, gained }).midP > 0.05) break
          if (tangoInterval({ lost, gained, n }, 0.95)!.upper >= 0) violations.push(`${lost}/${gained} of ${n}`)
        }
    expect(violations).toEqual([])
  })
  it('hold the estimate inside the interval', () =>
    fc.assert(
      fc.property(flipsOf, flips => {
        const { lower, estimate, upper } = tangoInterval(flips, 0.95)!
        expect(lower).toBeLessThanOrEqual(estimate)
        expect(upper).toBeGreaterThanOrEqual(estimate)
        expect(lower).toBeGreaterThanOrEqual(-1)
        expect(upper).toBeLessThanOrEqual(1)
      }),
    ))
})

describe('the generalised score interval', () => {
  it('equals Tango on lost, same and gained', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1, 0, 1), { minLength: 1, maxLength: 80 }), d => {
        const flips = { lost: d.filter(x => x < 0).length, gained: d.filter(x => x > 0).length, n: d.length }
        const [tango, general] = [tangoInterval(flips, 0.95)!, generalisedTangoInterval(d, { level: 0.95, bound: 1 })!]
        expect(general.lower).toBeCloseTo(tango.lower, 9)
        expect(general.upper).toBeCloseTo(tango.upper, 9)
      }),
    ))
  it('holds the mean and stays within the bound', () =>
    fc.assert(
      fc.property(reals, d => {
        const { lower, upper } = generalisedTangoInterval(d, { level: 0.95, bound: 1 })!
        const mean = sum(d) / d.length
        expect(lower).toBeLessThanOrEqual(mean + 1e-12)
        expect(upper).toBeGreaterThanOrEqual(mean - 1e-12)
        expect(lower).toBeGreaterThanOrEqual(-1)
        expect(upper).toBeLessThanOrEqual(1)
      }),
    ))
  it('scales with the score', () =>
    fc.assert(
      fc.property(steps, d => {
        const [one, ten] = [1, 10].map(
          k =>
            generalisedTangoInterval(
              d.map(x => x * k),
              { level: 0.95, bound: 5 * k },
            )!,
        )
        expect(ten!.lower).toBeCloseTo(10 * one!.lower, 7)
      }),
    ))
  it('widens with the bound', () =>
    fc.assert(
      fc.property(steps, d => {
        const [narrow, wide] = [5, 20].map(bound => generalisedTangoInterval(d, { level: 0.95, bound })!)
        expect(wide!.lower).toBeLessThanOrEqual(narrow!.lower + 1e-9)
        expect(wide!.upper).toBeGreaterThanOrEqual(narrow!.upper - 1e-9)
      }),
    ))
})

describe('sign flips', () => {
  it('mirror with the sides and ignore order', () =>
    fc.assert(
      fc.property(steps, d => {
        const [one, other] = [signFlip(d), signFlip(d.map(x => -x).toReversed())]
        expect(other.pTwoSided).toBe(one.pTwoSided)
        expect(other.midPTwoSided).toBe(one.midPTwoSided)
        expect(other.pLess).toBeCloseTo(one.pGreater, 12)
      }),
    ))
  it('give p in (0, 1], above the smallest attainable', () =>
    fc.assert(
      fc.property(fc.oneof(steps, reals), d => {
        const found = signFlip(d)
        expect(found.pTwoSided).toBeLessThanOrEqual(1)
        expect(found.midPTwoSided).toBeLessThanOrEqual(found.pTwoSided)
        expect(found.midPTwoSided).toBeGreaterThanOrEqual(found.smallestMidP * (1 - 1e-9))
        expect(found.pTwoSided).toBeGreaterThanOrEqual(found.smallestP * (1 - 1e-9))
      }),
    ))
  it('equal McNemar on lost, same and gained', () =>
    fc.assert(
      fc.property(count, count, (lost, gained) => {
        const d = [...Array<number>(lost).fill(-1), ...Array<number>(gained).fill(1), 0]
        expect(signFlip(d).midPTwoSided).toBeCloseTo(mcnemar({ lost, gained }).midP, 12)
      }),
    ))
  it('do not change with the unit of the score', () =>
    fc.assert(
      fc.property(steps, d => {
        expect(signFlip(d.map(x => x / 5)).pTwoSided).toBeCloseTo(signFlip(d).pTwoSided, 12)
        expect(signFlip(d.map(x => x * Math.SQRT2)).pTwoSided).toBeCloseTo(signFlip(d).pTwoSided, d.length > 30 ? 1 : 9)
      }),
    ))
  it('reduce to single samples for clusters of one', () =>
    fc.assert(
      fc.property(steps, d => {
        const cluster = d.map((_, i) => i)
        expect(clusterSignFlip({ differences: d, cluster }).pTwoSided).toBe(signFlip(d).pTwoSided)
        const found = clusterMean({ differences: d, cluster }, 0.95)!
        if (found.seCr2 && found.seNaive) expect(found.seCr2).toBeCloseTo(found.seNaive, 12)
      }),
    ))
})

describe('adjusted p values', () => {
  const methods = Object.entries({ ...multiplicity }).filter(([name]) => name !== 'taroneHolm') as [
    string,
    (p: number[]) => number[],
  ][]
  it.each(methods)('%s keeps the order and never helps', (_, adjust) =>
    fc.assert(
      fc.property(probabilities, ps => {
        const adjusted = adjust(ps)
        ps.forEach((p, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p)
          expect(adjusted[i]).toBeLessThanOrEqual(1)
          ps.forEach((q, j) => {
            if (p <= q) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!)
          })
        })
      }),
    ),
  )
  it('Tarone equals Holm when all can be significant', () =>
    fc.assert(
      fc.property(probabilities, p => {
        const found = multiplicity.taroneHolm({ p, smallestP: p.map(() => 1e-9), alpha: 0.05 })
        expect(found.adjusted).toEqual(multiplicity.holm(p))
        expect(found.tested).toBe(p.length)
      }),
    ))
})

describe('comparing pairs', () => {
  const compare = (pairs: readonly (readonly [number, number])[], k: number, shift = 0) =>
    comparePaired(
      aSample(
        pairs.map(([a]) => shift + a * k),
        pairs.map(([, b]) => shift + b * k),
        { range: { min: shift, max: shift + 4 * k } },
      ),
    )
  it('mirrors when the sides are swapped', () =>
    fc.assert(
      fc.property(scores, pairs => {
        const one = compare(pairs, 0.25)
        const other = compare(
          pairs.map(([a, b]) => [b, a] as const),
          0.25,
        )
        expect(other.delta).toBeCloseTo(-one.delta, 12)
        expect(other.test!.p).toBe(one.test!.p)
        expect(other.interval!.lower).toBeCloseTo(-one.interval!.upper, 9)
      }),
    ))
  it('follows the unit and ignores the zero point', () =>
    fc.assert(
      fc.property(scores, pairs => {
        const [one, other] = [compare(pairs, 0.25), compare(pairs, 2.5, 100)]
        expect(other.delta).toBeCloseTo(10 * one.delta, 10)
        if (one.kind !== 'binary') expect(other.test).toEqual(one.test)
        if (one.moves.same < one.n && one.kind !== 'binary')
          expect(other.interval!.lower).toBeCloseTo(10 * one.interval!.lower, 6)
      }),
    ))
  it('holds delta in both intervals, the range one wider', () =>
    fc.assert(
      fc.property(scores, pairs => {
        const { delta, interval, rangeInterval } = compare(pairs, 0.25)
        expect(interval!.lower).toBeLessThanOrEqual(delta + 1e-12)
        expect(interval!.upper).toBeGreaterThanOrEqual(delta - 1e-12)
        expect(rangeInterval!.lower).toBeLessThanOrEqual(interval!.lower + 1e-9)
        expect(rangeInterval!.upper).toBeGreaterThanOrEqual(interval!.upper - 1e-9)
      }),
    ))
})

describe('thousands of sizes', () => {
  const random = seeded(7)
  const shapes: [string, () => number][] = [
    ['normal', () => random.normal()],
    ['even', () => random.uniform() - 0.5],
    ['skewed', () => Math.exp(random.normal()) - 1],
    ['heavy-tailed', () => random.normal() / Math.sqrt(-Math.log(1 - random.uniform()))],
    ['mostly small', () => random.normal() ** 3],
    ['one third 0', () => (random.uniform() < 0.33 ? 0 : random.normal())],
  ]
  it.each(shapes)('have the same tail in bins as one by one: %s', (_, draw) => {
    const drawn = Float64Array.from({ length: MANY_SIZES }, draw)
    const sizes = groupSizes(groupValues(drawn))
    const deviation = Math.sqrt(sum(drawn.map(a => a * a)))
    for (const z of [0.5, 2, 4, 8, 16]) {
      const ratio = signedSumTail(binSizes(drawn), z * deviation).tail / signedSumTail(sizes, z * deviation).tail
      expect(Math.abs(ratio - 1), `z = ${z}`).toBeLessThan(1e-3)
    }
  })
  it.each(shapes)('have the same test whether counted or not: %s', (_, draw) => {
    const drawn = Float64Array.from({ length: 2 * MANY_SIZES }, (_, i) => draw() + (i % 2 ? 0.002 : 0))
    const [many, counted] = [signFlip(drawn), signFlipOfGroups(groupValues(drawn))]
    expect(many.method).toBe('saddlepoint')
    expect(many.nonZero).toBe(counted.nonZero)
    expect(Math.abs(many.pTwoSided / counted.pTwoSided - 1)).toBeLessThan(1e-3)
  })
  it('are counted one by one while a giant is among them', () => {
    const drawn = Float64Array.from({ length: 2 * MANY_SIZES }, () => random.normal() * 1e-3)
    drawn[77] = 50
    expect(signFlip(drawn)).toEqual(signFlipOfGroups(groupValues(drawn)))
  })
})
