import { describe, expect, it, test } from 'vitest'
import { comparePaired, pairsNeeded } from '../../src/statistics/compare.ts'
import { generalisedScoreTest } from '../../src/statistics/generalised-tango.ts'
import { groupValues } from '../../src/statistics/groups.ts'
import { aSample, passFail } from './samples.ts'

const fifths = [0, 0.2, 0.4, 0.6, 0.8, 1]
const epochMeans = (n: number, seed = 1) =>
  Float64Array.from({ length: n }, (_, i) => fifths[(i * 7 + seed * i * i) % 6]!)

describe('the kind of data picks test and interval', () => {
  test.each([
    {
      why: 'zeros and ones are pass/fail',
      sample: passFail({ lost: 4, gained: 1, n: 30 }),
      kind: 'binary',
      name: 'McNemar mid-p',
      method: 'Tango score',
    },
    {
      why: 'epoch means are a lattice with ties',
      sample: aSample(epochMeans(30), epochMeans(30, 2)),
      kind: 'lattice',
      name: 'sign-flip mid-p',
      method: 'score',
    },
    {
      why: 'irrational steps are a continuum',
      sample: aSample(
        [...Array(9).keys()].map(i => Math.sqrt(i) / 9),
        [...Array(9).keys()].map(i => Math.cbrt(i) / 9),
      ),
      kind: 'continuous',
      name: 'sign-flip',
      method: 'score',
    },
    {
      why: 'few values without ties take plain p',
      sample: aSample([0.1, 0.2, 0.3, 0.4, 0.5, 0.6], [0.11, 0.23, 0.36, 0.52, 0.58, 0.64]),
      kind: 'lattice',
      name: 'sign-flip',
      method: 'score',
    },
    {
      why: 'a cluster key flips whole clusters',
      sample: {
        ...aSample(epochMeans(30), epochMeans(30, 2)),
        cluster: Int32Array.from({ length: 30 }, (_, i) => i % 10),
      },
      kind: 'lattice',
      name: 'cluster sign-flip, CR2 t',
      method: 'CR2 t',
    },
  ])('$why', ({ sample, kind, name, method }) => {
    const found = comparePaired(sample)
    expect(found).toMatchObject({ kind, test: { name }, interval: { method }, refusal: null })
  })
})

it('allows zeros and ones their whole scale', () => {
  const sample = passFail({ lost: 2, gained: 1, n: 50 })
  const [narrow, wide] = [comparePaired(sample), comparePaired({ ...sample, range: { min: 0, max: 5 } })]
  expect(wide.interval).toEqual(narrow.interval)
  expect(wide.rangeInterval!.lower).toBeLessThan(2 * narrow.rangeInterval!.lower)
})

describe('refusals', () => {
  it('leaves everything undefined without pairs', () =>
    expect(comparePaired(aSample([], []))).toMatchObject({
      n: 0,
      interval: null,
      rangeInterval: null,
      test: null,
      effectSize: null,
      detectableDrop: null,
      refusal: 'needs at least 6 pairs',
    }))
  it('refuses five clusters however many pairs', () => {
    const cluster = Int32Array.from({ length: 50 }, (_, i) => i % 5)
    expect(comparePaired({ ...aSample(epochMeans(50), epochMeans(50, 2)), cluster }).refusal).toBe(
      'needs at least 6 clusters',
    )
  })
  it('rules nothing out without a known range', () => {
    const found = comparePaired(aSample([10, 20, 30, 40, 50, 60], [11, 19, 33, 41, 50, 66], { range: null }))
    expect(found.rangeInterval).toBeNull()
    expect(found.interval).not.toBeNull()
  })
  it('knows no interval when nothing varies at all', () =>
    expect(comparePaired(aSample(Array(8).fill(7), Array(8).fill(7), { range: null })).interval).toBeNull())
  it.each([
    { why: 'NaN', bad: aSample([Number.NaN], [0]) },
    { why: 'unequal lengths', bad: aSample([1, 0], [0]) },
    { why: 'a level of 95', bad: aSample([1], [0], { level: 95 }) },
    { why: 'an empty range', bad: aSample([1], [0], { range: { min: 1, max: 1 } }) },
  ])('throws RangeError on $why', ({ bad }) => expect(() => comparePaired(bad)).toThrow(RangeError))
})

describe('numbers beside the test', () => {
  it('counts flips and their odds, never d', () => {
    const found = comparePaired(passFail({ lost: 6, gained: 2, n: 40, bothPassed: 20 }))
    expect(found).toMatchObject({
      flips: { lost: 6, gained: 2 },
      moves: { lower: 6, higher: 2, same: 32 },
      delta: -0.1,
      effectSize: { name: 'odds lost/gained', value: 3 },
    })
  })
  it('has no odds when nothing was gained', () =>
    expect(comparePaired(passFail({ lost: 6, gained: 0, n: 40 })).effectSize).toBeNull())
  it('treats a billionth as no move', () => {
    const found = comparePaired(aSample([0.3, 0.3, 0.3], [0.1 + 0.2, 0.3, 0.3 + 1e-10]))
    expect(found.moves).toEqual({ lower: 0, higher: 0, same: 3 })
    expect(found.test!.p).toBe(1)
  })
  it('gives the range interval the wider bound', () => {
    const quiet = aSample(Array(40).fill(0.5), [...Array(38).fill(0.5), 0.4, 0.6])
    const { interval, rangeInterval } = comparePaired(quiet)
    expect(interval!.lower).toBeGreaterThan(-0.03)
    expect(rangeInterval!.lower).toBeLessThan(-0.08)
  })
  it('allows for three unseen flips when planning', () => {
    const { detectableDrop } = comparePaired(passFail({ lost: 0, gained: 0, n: 100 }))
    expect(detectableDrop).toBeGreaterThan(0.03)
  })
  it('keeps p above zero and below exact p', () => {
    const { test: found } = comparePaired(passFail({ lost: 1200, gained: 0, n: 2000 }))
    expect(found!.p).toBe(Number.MIN_VALUE)
    expect(found!.exactP).toBe(Number.MIN_VALUE)
  })
})

describe('unequal epochs', () => {
  const [one, ten] = [epochMeans(30).map(x => Math.round(x)), epochMeans(30, 3)]
  it('takes the larger of two p values', () => {
    const equal = comparePaired(aSample(one, ten))
    const unequal = comparePaired(aSample(one, ten, { epochs: { baseline: 1, candidate: 5 } }))
    const groups = groupValues(one.map((x, i) => Math.round((ten[i]! - x) * 5) / 5))
    expect(unequal.test!.p).toBeCloseTo(
      Math.max(equal.test!.p, generalisedScoreTest(groups, { delta: 0, bound: 0.8 })!),
      9,
    )
    expect(unequal.notes).toContain('unequal epochs')
  })
  it('says when epochs vary between samples', () =>
    expect(comparePaired(aSample(one, ten, { epochs: { baseline: null, candidate: null } })).notes).toContain(
      'epochs vary between samples',
    ))
})

describe('clusters', () => {
  const cluster = Int32Array.from({ length: 40 }, (_, i) => Math.floor(i / 4))
  it('keep an honest interval when all move alike', () => {
    const same = comparePaired({ ...aSample(Array(40).fill(0.5), Array(40).fill(0.5)), cluster })
    expect(same.interval!.lower).toBeLessThan(-0.2)
    expect(same.clusters).toBe(10)
  })
  it('never narrow what independent samples rule out', () => {
    const rare = Float64Array.from({ length: 40 }, (_, i) => (i === 7 ? 0 : 1))
    const sample = aSample(new Float64Array(40).fill(1), rare)
    const [apart, together] = [comparePaired(sample), comparePaired({ ...sample, cluster })]
    expect(together.rangeInterval!.lower).toBeLessThanOrEqual(apart.rangeInterval!.lower + 1e-12)
  })
})

describe('pairs needed to rule out a drop', () => {
  test.each([
    { flips: 50, margin: 0.02, pairs: 1067, why: '5 % of samples flip' },
    { flips: 100, margin: 0.02, pairs: 2005, why: '10 % flip' },
    { flips: 100, margin: 0.05, pairs: 350, why: '10 % flip, five points' },
    { flips: 200, margin: 0.05, pairs: 644, why: '20 % flip' },
    { flips: 200, margin: 0.1, pairs: 171, why: '20 % flip, ten points' },
  ])('$why: $pairs for $margin', ({ flips, margin, pairs }) => {
    const comparison = comparePaired(passFail({ lost: flips / 2, gained: flips / 2, n: 1000 }))
    expect(pairsNeeded({ comparison, margin, level: 0.95 })).toBe(pairs)
  })
  it('cannot be told from numbers that never moved', () => {
    const comparison = comparePaired(aSample(Array(20).fill(0.5), Array(20).fill(0.5)))
    expect(pairsNeeded({ comparison, margin: 0.05, level: 0.95 })).toBeNull()
  })
  it('grows with clusters that move together', () => {
    const cluster = Int32Array.from({ length: 40 }, (_, i) => Math.floor(i / 4))
    const candidate = Array.from(cluster, g => [0.2, 0.5, 0.8][g % 3]!)
    const sample = aSample(Array(40).fill(0.5), candidate)
    const needed = (s: typeof sample) => pairsNeeded({ comparison: comparePaired(s), margin: 0.05, level: 0.95 })!
    expect(needed({ ...sample, cluster })).toBeGreaterThan(2 * needed(sample))
  })
})

describe('size', () => {
  const many = 200_000
  test.each([
    { why: 'pass/fail', value: (i: number) => (((i * 2654435761) >>> 7) % 5 > 0 ? 1 : 0) },
    { why: 'epoch means', value: (i: number) => (((i * 2654435761) >>> 7) % 6) / 5 },
  ])('$why of 200,000 pairs have an answer', ({ value }) => {
    const sample = aSample(
      Float64Array.from({ length: many }, (_, i) => value(i)),
      Float64Array.from({ length: many }, (_, i) => value(i + many)),
    )
    const { delta, interval, test } = comparePaired(sample)
    expect(interval?.lower).toBeLessThan(delta)
    expect(interval?.upper).toBeGreaterThan(delta)
    expect(test?.p).toBeGreaterThan(0)
  })
})
