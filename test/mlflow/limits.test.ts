import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchesOf, type Metric, type Pair } from '../../src/mlflow/limits.ts'

const metric = (index: number): Metric => ({ key: `m${index}`, value: index, timestampMs: 1, step: 0 })
const pair = (index: number, size = 1): Pair => ({ key: `k${index}`, value: 'x'.repeat(size) })
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
const shape = (items: Parameters<typeof batchesOf>[0]) =>
  batchesOf(items).map(({ params, tags, metrics }) => [params.length, tags.length, metrics.length])

describe('batches', () => {
  it('are none of nothing', () => expect(batchesOf({ metrics: [], params: [], tags: [] })).toEqual([]))

  it('hold as much as the server takes, params apart', () =>
    expect(shape({ metrics: many(2300, metric), params: many(101, pair), tags: many(150, pair) })).toEqual([
      [100, 0, 0],
      [1, 0, 0],
      [0, 100, 0],
      [0, 50, 950],
      [0, 0, 1000],
      [0, 0, 350],
    ]))

  it('stay below a megabyte', () => {
    const batches = batchesOf({ metrics: [], params: [], tags: many(150, index => pair(index, 8000)) })
    expect(Math.max(...batches.map(batch => Buffer.byteLength(JSON.stringify(batch))))).toBeLessThan(900_200)
  })

  it('are legal, and lose and repeat nothing, whatever comes', () =>
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(300), fc.nat(300), fc.constantFrom(1, 6000), (metrics, params, tags, size) => {
        const big = (index: number): Pair => pair(index, size)
        const batches = batchesOf({ metrics: many(metrics, metric), params: many(params, big), tags: many(tags, big) })
        for (const { metrics, params, tags } of batches) {
          expect(metrics.length + params.length + tags.length).toBeLessThanOrEqual(1000)
          expect(Math.max(params.length, tags.length)).toBeLessThanOrEqual(100)
          expect(params.length === 0 || metrics.length + tags.length === 0).toBe(true)
        }
        expect(batches.flatMap(batch => batch.metrics.map(({ key }) => key))).toEqual(
          many(metrics, index => `m${index}`),
        )
        expect(batches.flatMap(batch => batch.params)).toEqual(many(params, big))
        expect(batches.flatMap(batch => batch.tags)).toEqual(many(tags, big))
      }),
      { numRuns: 30 },
    ))

  it('write what JSON cannot say as text, and whole milliseconds', () => {
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0.1]
    const metrics = odd.map(value => ({ key: 'm', value, timestampMs: 1.9, step: -3 }))
    expect(JSON.parse(JSON.stringify(batchesOf({ metrics, params: [], tags: [] })[0]?.metrics))).toEqual(
      ['NaN', 'Infinity', '-Infinity', 0, 0.1].map(value => ({ key: 'm', value, timestamp: 1, step: -3 })),
    )
  })

  it('take no time that is none', () => {
    const at =
      (timestampMs: number, step = 0) =>
      () =>
        batchesOf({ metrics: [{ ...metric(0), timestampMs, step }], params: [], tags: [] })
    for (const time of [Number.NaN, Number.POSITIVE_INFINITY, -1]) expect(at(time)).toThrow(RangeError)
    expect(at(1, Number.NaN)).toThrow(RangeError)
  })
})
