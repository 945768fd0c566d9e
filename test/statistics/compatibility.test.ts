/** What the Python package inspect-mlflow answers, with the right number where it is wrong. D numbers name its defects. */
import { describe, expect, it, test } from 'vitest'
import { chiSquaredSf } from '../../src/statistics/chi-squared.ts'
import { comparePaired, comparePairedRatios } from '../../src/statistics/compare.ts'
import { bootstrapCi, cohensD, mcnemarsTest, percentile, permutationTest } from '../../src/statistics/compatibility.ts'
import { taroneHolm } from '../../src/statistics/multiplicity.ts'
import { aSample, passFail } from './samples.ts'

const repeat = (...runs: [number, number][]): number[] =>
  runs.flatMap(([count, value]) => Array<number>(count).fill(value))
const flips = (lost: number, gained: number, n: number) => ({
  baseline: repeat([lost, 1], [gained, 0], [n - lost - gained, 1]),
  candidate: repeat([lost, 0], [gained, 1], [n - lost - gained, 1]),
})
const THIRTY = {
  baseline: [
    0.512, 0.95, 0.144, 0.949, 0.312, 0.423, 0.828, 0.409, 0.55, 0.028, 0.754, 0.538, 0.33, 0.788, 0.303, 0.453, 0.134,
    0.403, 0.203, 0.262, 0.75, 0.28, 0.485, 0.981, 0.962, 0.725, 0.541, 0.277, 0.161, 0.97,
  ],
  candidate: [
    0.544, 1, 0.027, 0.942, 0.668, 0.57, 0.977, 0.382, 0.353, 0.103, 0.82, 0.404, 0.278, 0.827, 0.211, 0.488, 0.198,
    0.458, 0.177, 0.401, 0.934, 0.378, 0.412, 1, 0.937, 0.907, 0.43, 0.464, 0.208, 0.833,
  ],
}

describe('mcnemarsTest', () => {
  test.each([
    [0, 1, 10, 1, 0.5],
    [1, 1, 10, 1, 0.75],
    [0, 2, 10, 0.5, 0.25],
    [0, 3, 10, 0.25, 0.125],
    [0, 4, 10, 0.125, 0.0625],
    [0, 5, 10, 0.0625, 0.03125],
    [0, 6, 10, 0.03125, 0.015625],
    [0, 8, 20, 0.0078125, 0.00390625],
    [1, 7, 20, 0.0703125, 0.0390625],
    [2, 8, 50, 0.109375, 0.0654296875],
    [5, 15, 100, 0.041389, 0.026604],
    [6, 16, 200, 0.052479, 0.03469],
    [10, 25, 100, 0.016674, 0.011331],
    [40, 60, 1000, 0.056888, 0.046044],
    [2, 1, 5, 1, 0.625],
  ])('%i lost, %i gained of %i: exact %f, mid-p %f', (lost, gained, n, exact, midP) => {
    const found = mcnemarsTest(flips(lost, gained, n))
    expect(found.exactPValue).toBeCloseTo(exact, 6)
    expect(found.pValue).toBeCloseTo(midP, 6)
    expect(found.significant).toBe(midP <= 0.05)
  })
  it('finds thirty lost against five gained', () => {
    const found = mcnemarsTest(flips(30, 5, 100))
    expect(found).toMatchObject({ significant: true, method: 'mcnemar' })
    expect(found.exactPValue).toBeCloseTo(2.2e-5, 6)
  })
  it('sees nothing in ten against ten', () =>
    expect(mcnemarsTest(flips(10, 10, 100))).toMatchObject({ significant: false, exactPValue: 1 }))
  it('has p 1 for equal and for no runs', () => {
    expect(mcnemarsTest(flips(0, 0, 4)).pValue).toBe(1)
    expect(mcnemarsTest({ baseline: [], candidate: [] })).toMatchObject({
      pValue: 1,
      significant: false,
      ciLower: null,
      n: 0,
    })
  })
  it('takes true and false', () =>
    expect(mcnemarsTest({ baseline: [true, true, false], candidate: [true, false, false] }).pValue).toBe(0.5))
  it('answers the twenty-sample example exactly', () => {
    const range = [...Array(20).keys()]
    const found = mcnemarsTest({ baseline: range.map(i => i % 2 === 0), candidate: range.map(i => i % 3 !== 0) })
    expect(found.exactPValue).toBeCloseTo(0.548828, 6)
    expect(found.meanDifference).toBeCloseTo(0.15, 12)
  })
  it('answers the five-sample example with p 1', () => {
    const found = mcnemarsTest({ baseline: [1, 1, 0, 1, 0], candidate: [1, 0, 1, 1, 1] })
    expect(found.exactPValue).toBe(1)
    expect(found.ciLower).toBeGreaterThan(-1)
  })
})

describe('permutationTest and bootstrapCi', () => {
  test.each([
    { baseline: [0.2, 0.4, 0.5, 0.9, 0.1], candidate: [0.3, 0.4, 0.7, 0.8, 0.6], exact: 0.375 },
    { baseline: [1, 1, 0.5, 0, 0, 1, 1, 0], candidate: [1, 0, 0.5, 0, 0, 1, 0.5, 1], exact: 1 },
    { baseline: repeat([6, 0]), candidate: repeat([6, 1]), exact: 0.03125 },
    { baseline: [0.8], candidate: [0.79], exact: 1 },
    { baseline: [0.5, 0.5], candidate: [0.75, 0.75], exact: 0.5 },
    { baseline: repeat([5, 0.5]), candidate: repeat([5, 0.5]), exact: 1 },
    { baseline: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6], candidate: [0.2, 0.4, 0.5, 0.5, 0.5, 0.5], exact: 0.25 },
    { baseline: repeat([10, 0.2]), candidate: [0.4, 0.4, 0.4, 0.6, 0.2, 0.2, 0, 0.4, 0.6, 0.8], exact: 0.046875 },
    { baseline: repeat([9, 1 / 3]), candidate: [2 / 3, 1, 1 / 3, 2 / 3, 0, 2 / 3, 1, 1 / 3, 2 / 3], exact: 0.09375 },
  ])('enumerates $candidate: $exact', ({ exact, ...runs }) => {
    const found = permutationTest(runs)
    expect(found.exactPValue ?? found.pValue).toBeCloseTo(exact, 12)
    expect(bootstrapCi(runs).pValue).toBe(found.pValue)
  })
  it('finds thirty more of a hundred', () => {
    const runs = { baseline: repeat([50, 0], [50, 1]), candidate: repeat([20, 0], [80, 1]) }
    expect(permutationTest(runs)).toMatchObject({ significant: true, method: 'permutation' })
  })
  it('gives the bootstrap interval within its band', () => {
    const found = bootstrapCi({ baseline: repeat([50, 0], [50, 1]), candidate: repeat([30, 0], [70, 1]) })
    expect(found).toMatchObject({ significant: true, method: 'bootstrap' })
    expect(found.ciLower).toBeGreaterThanOrEqual(0.12)
    expect(found.ciLower).toBeLessThanOrEqual(0.13)
    expect(found.ciUpper).toBeCloseTo(0.28, 1)
  })
  it('keeps thirty judge scores inside the bands', () => {
    const [boot, flip] = [bootstrapCi(THIRTY), permutationTest(THIRTY)]
    expect(boot.meanDifference).toBeCloseTo(0.0308667, 7)
    expect(flip.exactPValue).toBeGreaterThan(0.163)
    expect(flip.exactPValue).toBeLessThan(0.178)
    expect(boot.ciLower).toBeGreaterThan(-0.0125)
    expect(boot.ciLower).toBeLessThan(-0.0085)
    expect(boot.ciUpper).toBeGreaterThan(0.071)
    expect(boot.ciUpper).toBeLessThan(0.0758)
    expect(cohensD(THIRTY)).toBeCloseTo(0.256823, 6)
  })
  it('is not significant for no pairs', () => {
    for (const f of [permutationTest, bootstrapCi])
      expect(f({ baseline: [], candidate: [] })).toMatchObject({
        pValue: 1,
        significant: false,
        ciLower: null,
        ciUpper: null,
      })
  })
  it('refuses unequal lengths in all three', () => {
    for (const f of [permutationTest, bootstrapCi, mcnemarsTest])
      expect(() => f({ baseline: [1, 0], candidate: [1] })).toThrow(RangeError)
  })
  it('gives the same interval for the same seed', () => {
    expect(bootstrapCi({ ...THIRTY, seed: 7 })).toEqual(bootstrapCi({ ...THIRTY, seed: 7 }))
    expect(bootstrapCi({ ...THIRTY, seed: 8 }).ciLower).not.toBe(bootstrapCi({ ...THIRTY, seed: 7 }).ciLower)
  })
})

describe('cohensD and percentile', () => {
  it.each([
    [20, 0.651372],
    [30, 0.497494],
  ])('has d for 50 zeros → %i: %f', (zeros, d) =>
    expect(
      cohensD({ baseline: repeat([50, 0], [50, 1]), candidate: repeat([zeros, 0], [100 - zeros, 1]) }),
    ).toBeCloseTo(d, 6),
  )
  it('has no d below two pairs', () => expect(cohensD({ baseline: [1], candidate: [0] })).toBeNull())
  it.each([
    [[1, 2], 0.5, 1.5],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.95, 3.85],
    [[1], 0.3, 1],
    [[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 2], 0.95, 1.5],
    [[0.1, 0.1, 0.1, 0.2, 0.2, 0.2, 0.3, 0.3, 0.3, 0.4, 0.5], 0.95, 0.45],
    [[0.1, 0.2, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.5, 5], 0.95, 3.25],
    [[0.1, 0.2, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.5, 5], 0.5, 0.5],
  ])('percentile of %j at %f is %f', (values, q, value) => expect(percentile(values, q)).toBeCloseTo(value, 12))
  it('refuses no values and q outside [0, 1]', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError)
    expect(() => percentile([1], 1.5)).toThrow(RangeError)
  })
  it.each([
    [0, 1],
    [0.05, 0.8230633],
    [0.5, 0.4795001],
    [1, 0.3173105],
    [3.8414588, 0.05],
    [6.6348966, 0.01],
    [10.83, 0.00099869],
  ])('χ² tail at %f is %f', (x, p) => expect(chiSquaredSf(x, 1)).toBeCloseTo(p, 7))
})

describe('defects of the Python package', () => {
  it('D3: epochs are averaged, never counted as samples', () => {
    const found = comparePaired(aSample([1, 1], [0, 0], { epochs: { baseline: 3, candidate: 3 } }))
    expect(found).toMatchObject({ n: 2, refusal: 'needs at least 6 pairs' })
    expect(found.test!.p).toBeGreaterThan(0.05)
  })
  it('D4: one slightly lower pair is no evidence', () => {
    expect(bootstrapCi({ baseline: [0.8], candidate: [0.79] })).toMatchObject({
      pValue: 1,
      significant: false,
      ciLower: null,
    })
  })
  it('D5: tied resamples count as ties', () => {
    const one = { baseline: repeat([48, 0], [52, 1]), candidate: repeat([47, 0], [53, 1]) }
    expect(bootstrapCi(one)).toMatchObject({ significant: false, exactPValue: 1 })
    const five = { baseline: repeat([100, 0]), candidate: repeat([95, 0], [5, 0.5]) }
    expect(permutationTest(five)).toMatchObject({ exactPValue: 0.0625, pValue: 0.03125 })
  })
  it('D6: more one-sided flips never raise p', () => {
    expect(mcnemarsTest(flips(1, 1, 10)).pValue).toBeGreaterThan(mcnemarsTest(flips(2, 1, 10)).pValue)
    for (let lost = 1; lost < 12; lost++)
      expect(mcnemarsTest(flips(lost + 1, 1, 20)).pValue).toBeLessThan(mcnemarsTest(flips(lost, 1, 20)).pValue)
  })
  it('D6: the interval agrees and stays in range', () => {
    const found = mcnemarsTest(flips(0, 3, 10))
    expect(found.significant).toBe(false)
    expect(found.ciLower).toBeLessThan(0)
    expect(mcnemarsTest(flips(1, 1, 2)).ciUpper).toBeLessThan(1)
  })
  it('D7: no flips leave an honest interval', () => {
    expect(mcnemarsTest(flips(0, 0, 20)).ciLower).toBeCloseTo(-0.161, 3)
    expect(comparePaired(passFail({ lost: 0, gained: 0, n: 20 })).detectableDrop).toBeGreaterThan(0.1)
  })
  it('D8: equal changes have no effect size', () => {
    expect(cohensD({ baseline: repeat([6, 1]), candidate: repeat([6, 0]) })).toBeNull()
    expect(cohensD({ baseline: [0.1, 0.2, 0.3], candidate: [0.2, 0.3, 0.4] })).toBeNull()
    expect(cohensD({ baseline: repeat([100, 0.5]), candidate: repeat([100, 0.5]) })).toBeNull()
  })
  it('D17: a score without a number is refused', () =>
    expect(() => permutationTest({ baseline: [Number.NaN, 1], candidate: [1, 1] })).toThrow(RangeError))
  it('D18: many metrics are corrected together', () => {
    const family = { p: [0.04, 0.03, 0.5], smallestP: [1e-9, 1e-9, 1e-9], alpha: 0.05 }
    expect(taroneHolm(family).adjusted.every(p => p > 0.05)).toBe(true)
  })
  it('D18: what can be detected is always said', () => {
    const found = comparePaired(aSample(THIRTY.baseline, THIRTY.candidate))
    expect(found.detectableDrop).toBeCloseTo(0.0637, 3)
    expect(found.rangeInterval!.lower).toBeLessThan(found.interval!.lower)
  })
  it('D19: cost and time are paired ratios', () => {
    const baseline = Float64Array.from({ length: 12 }, (_, i) => 1 + i)
    const found = comparePairedRatios({
      baseline,
      candidate: baseline.map((x, i) => x * (1.2 + 0.01 * (i % 3))),
      level: 0.95,
    })
    expect(found.delta).toBeCloseTo(0.21, 2)
    expect(found.interval!.lower).toBeGreaterThan(0.2)
    expect(found.test!.p).toBeLessThan(0.001)
  })
})
