import { describe, expect, it, test } from 'vitest'
import { moveOf } from '../../src/page/keys.ts'
import { countByDirection, EVERYTHING, found, type Query } from '../../src/page/query.ts'
import { rowsOf } from '../../src/page/rows.ts'
import { scrolledTo, visibleRange } from '../../src/page/visible.ts'
import { wordDiff } from '../../src/page/word-diff.ts'
import { pageSamples } from '../../src/report/html/samples.ts'
import type { SampleRow } from '../../src/report/schema.ts'
import { aComparison, aDetail, aMetric, aRegression, aReport, aSampleRow } from '../helpers/a-report.ts'

const sample = (own: Partial<SampleRow>): SampleRow => aSampleRow({ scorer: 'match', ...own })
const report = aReport({
  comparisons: [
    aComparison({
      metrics: [aRegression({ scorer: 'match' }), aMetric({ scorer: 'style' })],
      samples: [
        sample({ id: 's-10', scorer: 'style' }),
        sample({ id: 's-9', flags: ['credible', 'limited'], metadata: { tier: 'gold' } }),
        sample({ id: 's-1', direction: 'improved', baselineScore: 0, candidateScore: 1, delta: 1 }),
        sample({ id: 's-2', direction: 'missing', candidateScore: null, delta: null, candidateEpochs: [] }),
        sample({ id: 's-3', direction: 'changed', delta: null, detail: aDetail({ candidateAnswer: 'Zürich' }) }),
        sample({
          id: 's-4',
          baselineScore: 1,
          candidateScore: 1 / 3,
          baselineEpochs: [1, 1, 1],
          candidateEpochs: [1, 0, 0],
        }),
      ],
    }),
  ],
})
const rows = rowsOf(pageSamples(report)!)
const ids = (query: Partial<Query>): string[] => found(rows, { ...EVERYTHING, ...query }).map(({ id }) => id)

describe('columns and back', () => {
  const byId = (id: string) => rows.find(row => row.id === id)!

  it('keep flags, metadata and epochs', () => {
    expect(byId('s-9')).toMatchObject({ flags: ['credible', 'limited'], metadata: { tier: 'gold' }, delta: -1 })
    expect(byId('s-4')).toMatchObject({ candidateEpochs: [1, 0, 0], candidateScore: 0.333333 })
  })

  it('give no difference where nothing was compared', () => expect(byId('s-3').delta).toBeNull())

  it('hold one sample of two scorers once', () => {
    const twice = aReport({
      comparisons: [aComparison({ samples: [sample({ id: 'a' }), sample({ id: 'a', scorer: 'b' })] })],
    })
    expect(pageSamples(twice)?.samples.id).toEqual(['a'])
  })

  it('keep a removed sample apart from one that has its id now', () => {
    const removed = sample({ id: 'a', direction: 'missing', candidateScore: null, delta: null })
    const kept = sample({ id: 'a', direction: 'unchanged', metadata: { tier: 'gold' } })
    const page = pageSamples(aReport({ comparisons: [aComparison({ samples: [removed] })] }), {
      unchanged: [{ comparison: 0, rows: [kept] }],
    })
    expect(rowsOf(page!).map(({ metadata }) => metadata)).toEqual([{}, { tier: 'gold' }])
  })

  it('keep every digit that is shown of a large score', () => {
    const large = sample({ baselineScore: 1_234_568, candidateScore: 1_234_567.4 })
    const [row] = rowsOf(pageSamples(aReport({ comparisons: [aComparison({ samples: [large] })] }))!)
    expect(row).toMatchObject({ baselineScore: 1_234_568, candidateScore: 1_234_567.4 })
  })

  it('leave out what did not move where there is no room', () => {
    const many = Array.from({ length: 60_010 }, (_, index) => sample({ id: `u${index}`, direction: 'unchanged' }))
    const page = pageSamples(report, { unchanged: [{ comparison: 0, rows: many }] })!
    expect([page.rows.sample.length, page.unchangedLeftOut]).toEqual([60_000, 16])
  })

  it('are nothing without samples', () => expect(pageSamples(aReport({ comparisons: [] }))).toBeNull())
})

describe('a query', () => {
  it('puts the drops of regressed metrics first', () =>
    expect(ids({})).toEqual(['s-9', 's-4', 's-10', 's-3', 's-2', 's-1']))
  it('sorts numbers in ids as numbers', () =>
    expect(ids({ sort: 'id' })).toEqual(['s-1', 's-2', 's-3', 's-4', 's-9', 's-10']))
  it.each([false, true])('puts what is unknown last, turned: %s', turned =>
    expect(ids({ sort: 'candidate', turned }).at(-1)).toBe('s-2'),
  )
  it('turns an order round', () => expect(ids({ sort: 'id', turned: true })[0]).toBe('s-10'))
  it('begins with the largest move', () =>
    expect(ids({ sort: 'move' }).slice(0, 4).sort()).toEqual(['s-1', 's-10', 's-4', 's-9'].sort()))
  it('finds text in any case', () => expect(ids({ text: ' ZÜRICH ' })).toEqual(['s-3']))
  it('wants every word', () => expect(ids({ text: 'zürich nowhere' })).toEqual([]))
  it('finds metadata', () => expect(ids({ metadata: { key: 'tier', value: 'gold' } })).toEqual(['s-9']))
  it('takes several directions', () =>
    expect(ids({ directions: new Set(['improved', 'missing']) })).toEqual(['s-2', 's-1']))
  it('counts directions as if none were chosen', () => {
    const counts = countByDirection(rows, { ...EVERYTHING, directions: new Set(['improved']), scorer: 'match' })
    expect(Object.fromEntries(counts)).toEqual({ regressed: 2, improved: 1, missing: 1, changed: 1 })
  })
})

describe('a list', () => {
  const view = { scrollTop: 0, height: 400, rowHeight: 40, count: 10_000 }

  it('draws what is in sight and a little more', () => {
    expect(visibleRange(view)).toEqual({ start: 0, end: 18 })
    expect(visibleRange({ ...view, scrollTop: 399_600 })).toEqual({ start: 9982, end: 10_000 })
    expect(visibleRange({ ...view, count: 0 })).toEqual({ start: 0, end: 0 })
  })
  it('scrolls no further than it must', () => {
    expect([scrolledTo(3, view), scrolledTo(10, view), scrolledTo(9999, view)]).toEqual([0, 40, 399_600])
    expect(scrolledTo(2, { ...view, scrollTop: 400 })).toBe(80)
  })
})

test.each([
  ['j', 4],
  ['ArrowUp', 2],
  ['PageDown', 13],
  ['End', 19],
  ['Home', 0],
])('the key %s moves to row %i', (key, row) =>
  expect(moveOf(key, { row: 3, count: 20, page: 10 })).toEqual({ kind: 'to', row }),
)
it('moves beyond no end', () => {
  expect(moveOf('k', { row: 0, count: 5, page: 2 })).toEqual({ kind: 'to', row: 0 })
  expect(moveOf('PageDown', { row: 4, count: 5, page: 2 })).toEqual({ kind: 'to', row: 4 })
  expect(moveOf('j', { row: 0, count: 0, page: 2 })).toEqual({ kind: 'none' })
})

describe('a difference of words', () => {
  const text = (of: 'baseline' | 'candidate', pair: [string, string]) =>
    wordDiff(...pair)!
      .filter(each => each.of === 'both' || each.of === of)
      .map(each => each.text)
      .join('')

  it('marks a changed phrase as one', () =>
    expect(wordDiff('It lives one long year.', 'It lives as you like.')).toEqual([
      { text: 'It lives ', of: 'both' },
      { text: 'one long year', of: 'baseline' },
      { text: 'as you like', of: 'candidate' },
      { text: '.', of: 'both' },
    ]))

  it.each<[string, string]>([
    ['a b c', 'a x c y'],
    ['', 'all new'],
    ['line one\nline two', 'line one\n\nline 2'],
    ['漢字 かな', '漢字 カナ'],
  ])('loses no character of %j and %j', (...pair) => {
    expect(text('baseline', pair)).toBe(pair[0])
    expect(text('candidate', pair)).toBe(pair[1])
  })

  it('gives up on long texts that have nothing in common', () => {
    const words = (seed: number) => Array.from({ length: 60_000 }, (_, at) => `w${(at * seed) % 59_999}`).join(' ')
    expect(wordDiff(words(7), words(11))).toBeNull()
  })
})
