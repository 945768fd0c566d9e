import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aLog, aUsage, type RowInput } from '../helpers/a-log.ts'
import { judged } from './assembled.ts'

interface Amounts {
  baseline: number[]
  candidate: number[]
  epochs: { baseline: number; candidate: number }
}

/** Dollars per epoch of each sample. */
function side(task: string, costs: readonly number[], epochs: number) {
  const rows: RowInput[] = costs.flatMap((cost, id) =>
    Array.from({ length: epochs }, (_, index) => ({
      id,
      epoch: index + 1,
      scores: { match: 'C' },
      usage: aUsage({ cost, costComplete: true }),
      totalTime: cost * 10,
    })),
  )
  return aLog({ task, rows })
}

const totals = (...evals: Amounts[]) =>
  judged(
    evals.map(({ baseline, candidate, epochs }, index) => ({
      baseline: side(`task${index}`, baseline, epochs.baseline),
      candidate: side(`task${index}`, candidate, epochs.candidate),
    })),
  ).report.totals

const amounts = fc.record({
  costs: fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 })), {
    minLength: 1,
    maxLength: 8,
  }),
  epochs: fc.record({ baseline: fc.integer({ min: 1, max: 4 }), candidate: fc.integer({ min: 1, max: 4 }) }),
})

describe('the totals', () => {
  it('weigh evals as they are summed: 4 epochs count four times', () => {
    const { cost } = totals(
      { baseline: [1, 1], candidate: [2, 2], epochs: { baseline: 4, candidate: 4 } },
      { baseline: [1, 1], candidate: [1, 1], epochs: { baseline: 1, candidate: 1 } },
    )
    expect(cost).toMatchObject({ baseline: 10, candidate: 18 })
    expect(cost.relativeDelta).toBeCloseTo(0.8, 12)
  })

  it('change by exactly their own ratio, within their interval', () => {
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 4 }), evals => {
        const { cost, time } = totals(
          ...evals.map(({ costs, epochs }) => ({
            baseline: costs.map(([before]) => before / 100),
            candidate: costs.map(([, now]) => now / 100),
            epochs,
          })),
        )
        for (const { baseline, candidate, relativeDelta, ciLower, ciUpper } of [cost, time]) {
          expect(relativeDelta).toBe(Number(candidate) / Number(baseline) - 1)
          if (ciLower !== null) expect(ciLower).toBeLessThanOrEqual((relativeDelta ?? 0) + 1e-9)
          if (ciUpper !== null) expect(ciUpper).toBeGreaterThanOrEqual((relativeDelta ?? 0) - 1e-9)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('have no change from nothing', () => {
    const { cost } = totals({ baseline: [0, 0], candidate: [1, 1], epochs: { baseline: 1, candidate: 1 } })
    expect(cost).toMatchObject({ baseline: 0, candidate: 2, relativeDelta: null, ciLower: null, ciUpper: null })
  })
})

describe('numbers that are not finite', () => {
  /** Sums of these overflow. */
  const HUGE = 1e308
  it('are null wherever they would stand', () => {
    const rows = (sign: number): RowInput[] =>
      Array.from({ length: 8 }, (_, id) => ({
        id,
        scores: { match: id % 2 === 0 ? sign * HUGE : -sign * HUGE },
        usage: aUsage({ cost: HUGE, costComplete: true, totalTokens: HUGE }),
        totalTime: HUGE,
      }))
    const { report } = judged([{ baseline: aLog({ rows: rows(1) }), candidate: aLog({ rows: rows(-1) }) }])
    const numbers: number[] = []
    JSON.stringify(report, (_, value) => {
      if (typeof value === 'number') numbers.push(value)
      return value
    })
    expect(numbers.length).toBeGreaterThan(50)
    expect(numbers.filter(value => !Number.isFinite(value))).toEqual([])
  })
})
