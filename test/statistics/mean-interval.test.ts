/** Against SciPy 1.x: `binomtest(…).proportion_ci(method="wilson")`, `t.interval(level, n - 1, mean, sem)`. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { meanInterval, meanMove } from '../../src/statistics/mean-interval.ts'

type Case = [values: number[], level: number, lower: number, upper: number]
const passes = (passed: number, n: number): number[] => Array.from({ length: n }, (_, at) => (at < passed ? 1 : 0))

function expectInterval([values, level, lower, upper]: Case, cluster?: number[]): void {
  const found = meanInterval({ values, ...(cluster && { cluster }) }, level)
  expect(found?.n).toBe(values.length)
  expect(found?.mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 12)
  expect(found?.interval?.lower).toBeCloseTo(lower, 9)
  expect(found?.interval?.upper).toBeCloseTo(upper, 9)
}

describe("Wilson's interval for pass and fail", () => {
  test.each<[passed: number, n: number, level: number, lower: number, upper: number]>([
    [7, 10, 0.95, 0.39677814746114526, 0.892208732593699],
    [0, 8, 0.95, 0, 0.32440756488388023],
    [8, 8, 0.95, 0.6755924351161198, 1],
    [1, 1, 0.95, 0.20654931437723745, 1],
    [0, 1, 0.95, 0, 0.7934506856227626],
    [160, 200, 0.9, 0.7496107366528737, 0.8423809669542608],
  ])('%i of %i at %d', (passed, n, level, lower, upper) => expectInterval([passes(passed, n), level, lower, upper]))
})

describe("Student's interval for other scores", () => {
  test.each<Case>([
    [[0.2, 0.4, 0.9, 0.5], 0.95, 0.03155658769676173, 0.9684434123032383],
    [[3, 4.5, 2, 5, 1], 0.95, 1.0222987326328647, 5.177701267367135],
    [[-1, 0, 1, 1], 0.99, -2.5461224535425377, 3.0461224535425377],
    [[0, 1, 2], 0.95, -1.4841377117503303, 3.4841377117503303],
  ])('%j at %d', (...given) => expectInterval(given))

  // SciPy's own bounds lie beyond 0 and 1: −0.137 and 1.387, 1.026, −0.046.
  test.each<Case>([
    [[0, 0.5, 1, 1], 0.95, 0, 1],
    [[0.9, 1, 1, 1, 0.95], 0.95, 0.9144710978960441, 1],
    [[0, 0.02, 0, 0.1], 0.95, 0, 0.1057573750562141],
  ])('%j at %d ends at 0 and 1', (...given) => expectInterval(given))
})

/**
 * From NumPy: CR2 with the inverse square roots of the blocks of I − H, Bell and McCaffrey's degrees of freedom from the
 * eigenvalues of G′G, SciPy's t.
 */
describe('the interval of clusters', () => {
  test.each<[values: number[], cluster: number[], lower: number, upper: number]>([
    [[1, 1, 0, 0, 1, 0, 1, 1], [0, 0, 1, 1, 2, 2, 3, 3], 0, 1],
    [[0.2, 0.3, 0.9, 0.8, 0.5, 0.4, 0.7], [0, 0, 1, 1, 2, 2, 2], 0, 1],
    [[1, 1, 1, 1, 1, 0], [0, 0, 1, 1, 2, 2], 0.11622454504175672, 1],
    [[3, 4, 1, 2, 5, 5], [0, 0, 1, 1, 2, 2], -1.0286691342342285, 7.695335800900896],
    // The same as the second, tenfold: beyond 1, so nothing is cut.
    [[2, 3, 9, 8, 5, 4, 7], [0, 0, 1, 1, 2, 2, 2], -0.991666421650289, 11.848809278793144],
  ])('%j in %j', (values, cluster, lower, upper) => expectInterval([values, 0.95, lower, upper], cluster))

  test.each<[string, number[], number[]]>([
    ['one cluster', [1, 0, 1], [4, 4, 4]],
    ['clusters of equal means', [1, 0, 0, 1], [0, 0, 1, 1]],
  ])('is none for %s', (_, values, cluster) =>
    expect(meanInterval({ values, cluster }, 0.95)).toMatchObject({ n: values.length, interval: null }),
  )
})

test.each([[[0.5]], [[0.25, 0.25, 0.25]], [[7, 7]]])('%j shows no spread, so there is no interval', values =>
  expect(meanInterval({ values }, 0.95)).toEqual({ n: values.length, mean: values[0], interval: null }),
)

it('has no mean of no values', () => {
  expect(meanInterval({ values: [] }, 0.95)).toBeNull()
  expect(meanInterval({ values: [], cluster: [] }, 0.95)).toBeNull()
})

test.each([Number.NaN, Infinity, -Infinity])('refuses %d', value => {
  expect(() => meanInterval({ values: [0, value] }, 0.95)).toThrow(RangeError)
  expect(() => meanInterval({ values: [0, value], cluster: [0, 1] }, 0.95)).toThrow(RangeError)
})

test.each([0, 1, -0.1, Number.NaN])('refuses the level %d', level =>
  expect(() => meanInterval({ values: [1] }, level)).toThrow(RangeError),
)

describe('whatever the values', () => {
  const numbers = fc.oneof(
    fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 60 }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }),
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 60 }),
    fc.array(fc.constantFrom(1e308, -1e308, Number.MAX_VALUE, 5e-324), { minLength: 1, maxLength: 60 }),
  )
  const clusters = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined })
  const sample = (values: number[], count: number | undefined) =>
    count === undefined ? { values } : { values, cluster: values.map((_, at) => at % count) }

  it('the mean lies within its interval, and all is finite', () =>
    fc.assert(
      fc.property(numbers, clusters, (values, count) => {
        const found = meanInterval(sample(values, count), 0.95)!
        expect(Number.isFinite(found.mean)).toBe(true)
        if (found.interval === null) return
        const { lower, upper } = found.interval
        expect([lower, upper].every(Number.isFinite)).toBe(true)
        const rounding = 1e-12 * Math.max(...values.map(Math.abs))
        expect(lower).toBeLessThanOrEqual(found.mean + rounding)
        expect(upper).toBeGreaterThanOrEqual(found.mean - rounding)
      }),
    ))

  it('their order does not matter', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.nat(3)), { minLength: 1, maxLength: 40 }),
        fc.boolean(),
        (rows, clustered) => {
          const of = (all: typeof rows) =>
            meanInterval(
              { values: all.map(([value]) => value), ...(clustered && { cluster: all.map(([, key]) => key) }) },
              0.95,
            )!
          const [one, other] = [of(rows), of(rows.toReversed())]
          expect(other.mean).toBeCloseTo(one.mean, 10)
          expect(other.interval === null).toBe(one.interval === null)
          expect(other.interval?.lower ?? 0).toBeCloseTo(one.interval?.lower ?? 0, 8)
          expect(other.interval?.upper ?? 0).toBeCloseTo(one.interval?.upper ?? 0, 8)
        },
      ),
    ))
})

describe('the mean move of pairs', () => {
  test.each<[baseline: number[], candidate: number[], move: number | null]>([
    [[1, 1, 0, 1], [0, 1, 0, 0], -0.5],
    [[0.25, 0.5], [0.5, 0.5], 0.125],
    [[-1e308, -1e308], [1e308, 1e308], Number.MAX_VALUE],
    [[1e308, 1e308, 1e308], [1e307, 1e307, 1e307], -9e307],
    [[], [], null],
  ])('%j to %j', (baseline, candidate, move) => {
    const found = meanMove(baseline, candidate)
    if (move === null) expect(found).toBeNull()
    else expect((found ?? 0) / move).toBeCloseTo(1, 12)
  })

  it('refuses what is no pair or no number', () => {
    expect(() => meanMove([1], [1, 0])).toThrow(RangeError)
    expect(() => meanMove([1], [Number.NaN])).toThrow(RangeError)
    expect(() => meanMove([Infinity], [1])).toThrow(RangeError)
  })
})
