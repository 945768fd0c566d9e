/** Wrong answers seen in other tools, each with the right one. The numbers are the traps of docs/statistics.md. */
import { describe, expect, it } from 'vitest'
import { binomialCdf, binomialPmf } from '../../src/statistics/binomial.ts'
import { clusterMean } from '../../src/statistics/clusters.ts'
import { comparePaired, comparePairedRatios } from '../../src/statistics/compare.ts'
import { cohensDz } from '../../src/statistics/effect-size.ts'
import { maxTSignFlip } from '../../src/statistics/max-t.ts'
import { mcnemar } from '../../src/statistics/mcnemar.ts'
import { countMoves } from '../../src/statistics/moves.ts'
import { benjaminiHochberg, holm } from '../../src/statistics/multiplicity.ts'
import { normalCdf, normalQuantile } from '../../src/statistics/normal.ts'
import { quantile } from '../../src/statistics/quantile.ts'
import { signFlip } from '../../src/statistics/sign-flip.ts'
import { tSf } from '../../src/statistics/student-t.ts'
import { variance } from '../../src/statistics/sums.ts'
import { tangoInterval } from '../../src/statistics/tango.ts'
import { aSample, passFail } from './samples.ts'

describe('the trap list', () => {
  it('trap 1: one pair decides nothing', () => {
    const found = comparePaired(aSample([0.8], [0.79]))
    expect(found.test?.p).toBe(1)
    expect(found.refusal).toBe('needs at least 6 pairs')
  })
  it('trap 2: one flip each way is no evidence', () => {
    expect(mcnemar({ lost: 1, gained: 1 })).toMatchObject({ exact: 1, midP: 0.75, chiSquaredCorrected: 0 })
    expect(tangoInterval({ lost: 1, gained: 1, n: 2 }, 0.95)!.upper).toBeCloseTo(0.811, 3)
  })
  it('trap 3: three gained flips contain no change', () => {
    expect(mcnemar({ lost: 0, gained: 3 }).midP).toBe(0.125)
    const { lower, upper } = tangoInterval({ lost: 0, gained: 3, n: 10 }, 0.95)!
    expect([lower, upper].map(x => x.toFixed(3))).toEqual(['-0.061', '0.603'])
  })
  it('trap 4: test and interval agree on five lost flips', () => {
    expect(mcnemar({ lost: 5, gained: 0 })).toMatchObject({ exact: 0.0625, midP: 0.03125 })
    const { lower, upper } = tangoInterval({ lost: 5, gained: 0, n: 100 }, 0.95)!
    expect([lower, upper].map(x => x.toFixed(3))).toEqual(['-0.112', '-0.011'])
  })
  it('trap 5: no flips still leave an honest interval', () => {
    const { lower, upper } = tangoInterval({ lost: 0, gained: 0, n: 20 }, 0.95)!
    expect([lower, upper].map(x => x.toFixed(3))).toEqual(['-0.161', '0.161'])
  })
  it('trap 6: rounding noise does not break ties', () =>
    expect(signFlip([0.1, 0.10000000000000003, 0.09999999999999998, -0.1]).pTwoSided).toBe(0.625))
  it('trap 7: equal changes have no effect size', () => {
    expect(cohensDz([0.2 - 0.1, 0.3 - 0.2, 0.4 - 0.3])).toBeNull()
    expect(signFlip([0.2 - 0.1, 0.3 - 0.2, 0.4 - 0.3]).pTwoSided).toBe(0.25)
    expect(cohensDz([0.25, 0.25])).toBeNull()
    expect(signFlip([0.25, 0.25]).pTwoSided).toBe(0.5)
  })
  it('trap 8: epochs of two samples remain two', () => {
    const found = comparePaired(aSample([1, 1], [0, 0], { epochs: { baseline: 3, candidate: 3 } }))
    expect(found).toMatchObject({ n: 2, test: { exactP: 0.5 }, refusal: 'needs at least 6 pairs' })
  })
  it('trap 9: the normal quantile has all its digits', () =>
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14))
  it('trap 10: far tails are small and not zero', () => {
    expect(normalCdf(-10) / 7.619853024160525e-24).toBeCloseTo(1, 12)
    expect(tSf(40, 30)).toBeGreaterThan(0)
  })
  it('trap 11: binomial tails keep their relative precision', () => {
    expect(binomialCdf(180, { n: 200, p: 0.98 }) / 5.390686e-9).toBeCloseTo(1, 6)
    expect(binomialPmf(100_000, { n: 200_000, p: 0.5 })).toBeCloseTo(0.00178412, 8)
  })
  it('trap 12: quantile and tail come from no table', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6)
    expect(normalCdf(-5) / 2.866515718791939e-7).toBeCloseTo(1, 12)
  })
  it('trap 13: two hundred thousand pairs fit', () => {
    const many = Float64Array.from({ length: 200_000 }, (_, i) => (i % 7) / 7)
    expect(comparePaired(aSample(many, many.toReversed())).n).toBe(200_000)
  })
  it('trap 14: more than thirty signs do not overflow', () => {
    const p = signFlip(Array.from({ length: 40 }, (_, i) => (i % 3 ? 1 : -1) * Math.sqrt(i + 2))).pTwoSided
    expect(p).toBeGreaterThan(0.01)
    expect(p).toBeLessThan(1)
    expect(maxTSignFlip([Array.from({ length: 33 }, () => 1)])[0]).toBeLessThan(0.001)
  })
  it('trap 15: numbers are sorted as numbers', () => expect(quantile([10, 9, 1], 0.5)).toBe(9))
  it('trap 16: large values keep their variance', () => expect(variance([1e9, 1e9 + 1, 1e9 + 2])).toBe(1))
  it('trap 17: a billionth is no move', () => expect(countMoves([0.8 - 0.79 - 0.01])).toMatchObject({ same: 1 }))
  it('trap 18: NaN is refused, not called unchanged', () =>
    expect(() => comparePaired(aSample([Number.NaN], [1]))).toThrow(RangeError))
  it('trap 19: no p is ever exactly zero', () => {
    expect(comparePaired(passFail({ lost: 1500, gained: 0, n: 1500 })).test!.p).toBeGreaterThan(0)
    const metric = Array.from({ length: 40 }, () => 1)
    expect(maxTSignFlip([metric], { signings: 999 })[0]).toBeGreaterThan(0)
  })
  it('trap 20: an estimate at the end is a limit', () =>
    expect(tangoInterval({ lost: 5, gained: 0, n: 5 }, 0.95)).toMatchObject({ estimate: -1, lower: -1 }))
  it('trap 21: fractional degrees of freedom are kept', () => {
    const cluster = [0, 0, 0, 0, 0, 1, 1, 2, 3]
    const found = clusterMean({ differences: [1, 0, 1, 0, 1, -1, 0, 1, 0], cluster }, 0.95)!
    expect(Number.isInteger(found.df)).toBe(false)
    expect(found.p).toBeCloseTo(2 * tSf(Math.abs(found.t!), found.df!), 14)
  })
  it('trap 22: Holm never falls and includes equality', () => {
    const adjusted = holm([0.01, 0.01, 0.04, 0.04, 0.5])
    expect(adjusted.map(p => p.toFixed(2))).toEqual(['0.05', '0.05', '0.12', '0.12', '0.50'])
    expect(holm([0.025, 0.9])[0]! <= 0.05).toBe(true)
  })
  it('trap 23: quantiles interpolate between two values', () => expect(quantile([1, 2], 0.95)).toBeCloseTo(1.95, 14))
  it('trap 24: masses of large counts are exact', () =>
    expect(binomialPmf(99_000, { n: 200_000, p: 0.5 }) / 8.098955862801471e-8).toBeCloseTo(1, 9))
  it('trap 25: ratios are compared on logs', () => {
    const baseline = Float64Array.from([1, 2, 3, 4, 5, 6])
    const dearer = comparePairedRatios({ baseline, candidate: baseline.map(x => x * 1.25), level: 0.95 })
    const cheaper = comparePairedRatios({ baseline: baseline.map(x => x * 1.25), candidate: baseline, level: 0.95 })
    expect((1 + dearer.delta!) * (1 + cheaper.delta!)).toBeCloseTo(1, 14)
    expect(dearer.test!.p).toBe(cheaper.test!.p)
  })
  it('trap 27: one interval describes the paired difference', () => {
    const found = comparePaired(passFail({ lost: 12, gained: 1, n: 200, bothPassed: 100 }))
    expect(found.interval!.upper).toBeLessThan(0)
    expect(found.test!.p).toBeLessThan(0.05)
  })
  it('trap 28: the order of pairs changes nothing', () => {
    const [a, b] = [
      [0.1, 0.5, 0.7, 0.2, 0.9, 0.4, 0.3],
      [0.2, 0.3, 0.7, 0.6, 0.5, 0.45, 0.1],
    ]
    const forward = comparePaired(aSample(a, b))
    const backward = comparePaired(aSample(a.toReversed(), b.toReversed()))
    expect(backward.test).toEqual(forward.test)
    expect(backward.interval).toEqual(forward.interval)
  })
  it('lists of samples are adjusted by discovery rate', () =>
    expect(benjaminiHochberg([0.01, 0.02])).toEqual([0.02, 0.02]))
})
