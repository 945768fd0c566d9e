import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaCdf, betaQuantile, betaSf, betaUpperQuantile } from '../../src/statistics/beta.ts'
import { binomialCdf, binomialPmf, binomialSf, fairCoinCdf } from '../../src/statistics/binomial.ts'
import { chiSquaredCdf, chiSquaredQuantile, chiSquaredSf } from '../../src/statistics/chi-squared.ts'
import { logGamma } from '../../src/statistics/gamma.ts'
import { commonDenominator } from '../../src/statistics/lattice.ts'
import { normalCdf, normalQuantile, normalSf, normalUpperQuantile } from '../../src/statistics/normal.ts'
import { seeded } from '../../src/statistics/random.ts'
import { signFlip } from '../../src/statistics/sign-flip.ts'
import { tCdf, tQuantile, tSf, tUpperQuantile } from '../../src/statistics/student-t.ts'
import { sum } from '../../src/statistics/sums.ts'

const inside = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })
/** Beta shapes without a pole at 1, where a double cannot say how close to 1 a quantile is. */
const roundShape = fc.double({ min: 1, max: 500, noNaN: true })
const shape = fc.double({ min: 0.2, max: 500, noNaN: true })

describe('tails and quantiles', () => {
  it('have tails that add to one', () =>
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), shape, (x, df) => {
        expect(normalCdf(x) + normalSf(x)).toBeCloseTo(1, 14)
        expect(tCdf(x, df) + tSf(x, df)).toBeCloseTo(1, 13)
        expect(chiSquaredCdf(x * x, df) + chiSquaredSf(x * x, df)).toBeCloseTo(1, 12)
      }),
    ))
  it('find the quantile whose tail was asked for', () =>
    fc.assert(
      fc.property(inside, roundShape, roundShape, (p, a, b) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 13)
        expect(tCdf(tQuantile(p, a), a)).toBeCloseTo(p, 12)
        expect(betaCdf(betaQuantile(p, { a, b }), { a, b })).toBeCloseTo(p, 8)
        expect(chiSquaredCdf(chiSquaredQuantile(p, a), a)).toBeCloseTo(p, 11)
      }),
    ))
  it('mirror upper and lower', () =>
    fc.assert(
      fc.property(inside, shape, shape, (p, a, b) => {
        expect(normalUpperQuantile(p)).toBe(-normalQuantile(p))
        expect(tUpperQuantile(p, a)).toBeCloseTo(-tQuantile(p, a), 10)
        expect(betaSf(p, { a, b })).toBeCloseTo(betaCdf(1 - p, { a: b, b: a }), 10)
        expect(betaUpperQuantile(p, { a, b })).toBeCloseTo(betaQuantile(1 - p, { a, b }), 8)
      }),
    ))
  it('reach the ends of the line', () => {
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(0.5)]).toEqual([-Infinity, Infinity, 0])
    expect([tQuantile(0, 3), tQuantile(1, 3), tQuantile(0.5, 3)]).toEqual([-Infinity, Infinity, 0])
    expect(tQuantile(0.975, Infinity)).toBe(normalQuantile(0.975))
    expect([betaCdf(-1, { a: 2, b: 2 }), betaCdf(2, { a: 2, b: 2 })]).toEqual([0, 1])
  })
  it.each([
    ['a probability above 1', () => normalQuantile(1.1)],
    ['negative degrees of freedom', () => tSf(1, -1)],
    ['a fractional number of trials', () => binomialPmf(1, { n: 2.5, p: 0.5 })],
    ['the gamma function of 0', () => logGamma(0)],
    ['NaN', () => betaCdf(Number.NaN, { a: 1, b: 1 })],
  ])('refuse %s', (_, call) => expect(call).toThrow(RangeError))
})

describe('binomial masses', () => {
  it('add to one and to their tails', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), inside, fc.nat(300), (n, p, k) => {
        const masses = Array.from({ length: n + 1 }, (_, j) => binomialPmf(j, { n, p }))
        expect(sum(masses)).toBeCloseTo(1, 12)
        expect(binomialCdf(k, { n, p })).toBeCloseTo(sum(masses.slice(0, k + 1)), 12)
        expect(binomialCdf(k, { n, p }) + binomialSf(k, { n, p })).toBeCloseTo(1, 12)
      }),
    ))
  it('of fair coins are exact up to fifty', () => {
    expect(fairCoinCdf(2, 5)).toBe(0.5)
    expect(fairCoinCdf(24, 49)).toBe(0.5)
    expect(fairCoinCdf(30, 61)).toBeCloseTo(0.5, 13)
  })
})

describe('building blocks', () => {
  it('sum without losing digits', () => {
    expect(sum([1e16, 1, -1e16])).toBe(1)
    expect(sum(Float64Array.from({ length: 1000 }, () => 0.1))).toBe(100)
  })
  it.each([
    [[0.2, -0.4, 0.6], 5],
    [[1 / 3, 0.5], 6],
    [[0.512, -0.03], 500],
    [[0.1 + 0.2, 0.3], 10],
    [[2, -7], 1],
    [[Math.SQRT2], null],
    [[1 / 9973, 1 / 9967], null],
  ])('find the common denominator of %j: %j', (values, denominator) =>
    expect(commonDenominator(values)).toBe(denominator),
  )
  it('repeat random numbers for the same seed', () => {
    const [one, two] = [seeded(5), seeded(5)]
    const drawn = Array.from({ length: 1000 }, () => one.uniform())
    expect(drawn).toEqual(Array.from({ length: 1000 }, () => two.uniform()))
    expect(drawn.every(x => x >= 0 && x < 1)).toBe(true)
    expect(sum(drawn) / 1000).toBeCloseTo(0.5, 1)
  })
})

describe('the saddlepoint', () => {
  it('is within one percent of enumeration', () => {
    const random = seeded(3)
    for (let trial = 0; trial < 20; trial++) {
      const d = Array.from({ length: 30 }, () => random.normal() + 0.2)
      const exact = signFlip(d)
      const near = signFlip([...d, 1e-7])
      expect([exact.method, near.method]).toEqual(['enumeration', 'saddlepoint'])
      expect(near.pTwoSided / exact.pTwoSided).toBeGreaterThan(0.99)
      expect(near.pTwoSided / exact.pTwoSided).toBeLessThan(1.01)
    }
  })
  it('is not fooled by one giant', () => {
    const small = Array.from({ length: 30 }, (_, i) => Math.sqrt(i + 2) * (i % 3 ? 1 : -1))
    const giant = [...small.slice(1), 500 * Math.SQRT2]
    const [exact, near] = [signFlip(giant), signFlip([...giant, 1e-6])]
    expect([exact.method, near.method]).toEqual(['enumeration', 'saddlepoint'])
    expect(near.pTwoSided / exact.pTwoSided).toBeCloseTo(1, 2)
  })
  it('meets the exact lattice at its limit', () => {
    const lattice = Array.from({ length: 900 }, (_, i) => ((i * 7919) % 41) - 19)
    const [exact, near] = [signFlip(lattice), signFlip(lattice.map(d => d * Math.SQRT2))]
    expect([exact.method, near.method]).toEqual(['lattice', 'saddlepoint'])
    expect(near.pTwoSided).toBeCloseTo(exact.midPTwoSided, 3)
  })
  it('adds ties back on a large lattice', () => {
    const large = Array.from({ length: 4000 }, (_, i) => ((i * 7919) % 41) - 20 + (i % 50 ? 0 : 1))
    const found = signFlip(large)
    expect(found).toMatchObject({ method: 'saddlepoint', onLattice: true })
    expect(found.midPTwoSided).toBeLessThan(found.pTwoSided)
    expect(found.pTwoSided - found.midPTwoSided).toBeLessThan(2e-3)
  })
})
