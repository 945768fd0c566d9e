import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { cells, width } from '../../src/report/columns.ts'
import { renderHistoryMarkdown, renderHistoryTerminal, sparkline, summaryOf } from '../../src/report/history-text.ts'
import type { MetricSeries } from '../../src/report/schema.ts'
import { expectNothingAlive } from './alive.ts'
import { aPoint, arbitrarySeries, aSeries, HOSTILE_SERIES, SERIES } from './series.ts'

const picture = (name: string): string => `../../fixtures/reports/${name}`
const terminal = (history: readonly MetricSeries[], columns = 80): string =>
  renderHistoryTerminal(history, { width: columns, colour: false })
const widest = (text: string): number => Math.max(...text.split('\n').map(width))

describe('in a terminal', () => {
  it.each([80, 120])('is drawn in %i columns', async columns => {
    const text = terminal(SERIES, columns)
    expect(widest(text)).toBeLessThanOrEqual(columns)
    await expect(text).toMatchFileSnapshot(picture(`history.${columns}.txt`))
  })

  it.each([80, 120])("shows strangers' text in %i columns", async columns => {
    const text = terminal(HOSTILE_SERIES, columns)
    expect(widest(text)).toBeLessThanOrEqual(columns)
    expect(text).not.toMatch(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/u)
    expect(text).not.toMatch(/^\s*::/m)
    expect(text).not.toContain('##[')
    await expect(text).toMatchFileSnapshot(picture(`history-hostile.${columns}.txt`))
  })

  it('is coloured only when asked to', () => {
    const sequence = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
    const coloured = renderHistoryTerminal(SERIES, { width: 80, colour: true })
    expect(coloured).toMatch(sequence)
    expect(coloured.replace(sequence, '')).toBe(terminal(SERIES))
  })

  it('sets numbers below each other, however wide the names are', () => {
    const wide = { commit: '漢字漢字漢字漢', createdAt: '二千二十六年十一月二' }
    const points = [aPoint(1, 0.5, wide), aPoint(2, 0.6, { move: 0.1 }), aPoint(3, 0.95, { ...wide, move: 0.35 })]
    const rows = terminal([aSeries({ points })])
      .split('\n')
      .filter(line => line.includes(' % to '))
    expect(rows).toHaveLength(3)
    const columnOf = (line: string): number => width(line.slice(0, line.indexOf(' % ')))
    expect(new Set(rows.map(columnOf)).size).toBe(1)
  })

  it('has nothing to draw of nothing', () => expect(terminal([])).toBe(''))

  it('is no wider than the screen, whatever the series', () =>
    fc.assert(
      fc.property(fc.array(arbitrarySeries, { maxLength: 3 }), fc.constantFrom(40, 80, 120), (history, columns) => {
        const text = terminal(history, columns)
        expect(widest(text)).toBeLessThanOrEqual(columns)
        expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/)
        expect(text).not.toMatch(/^\s*::|##\[/m)
      }),
      { numRuns: 300 },
    ))
})

describe('the bars', () => {
  test.each<[string, (number | null)[], MetricSeries['range'], string]>([
    ['rise and fall', [0, 0.5, 1, 0.5], { min: 0, max: 1 }, '▁▅█▅'],
    ['have a gap where there is no value', [0, null, 1], { min: 0, max: 1 }, '▁ █'],
    ['rise where halves round down', [0.2, 0.4], { min: 0, max: 1 }, '▁█'],
    ['stay in the middle without a move', [0.9, 0.9], { min: 0, max: 1 }, '▅▅'],
    ['do not blow up noise', [0.9, 0.901], { min: 0, max: 1 }, '▄▅'],
    ['are none without points', [], null, ''],
    ['are gaps without values', [null, null], null, '  '],
    ['show zeros', [0, 0], null, '▅▅'],
    ['show what is larger than any number', [-1e308, 0, 1e308], null, '▁▅█'],
  ])('%s', (_, values, range, bars) =>
    expect(sparkline(aSeries({ range, points: values.map((value, at) => aPoint(at + 1, value)) }))).toBe(bars),
  )

  it('are one for each run', () =>
    fc.assert(
      fc.property(arbitrarySeries, series => {
        const bars = cells(sparkline(series))
        expect(bars).toHaveLength(series.points.length)
        expect(bars.map(bar => bar === ' ')).toEqual(series.points.map(({ value }) => value === null))
      }),
      { numRuns: 300 },
    ))

  it('of very many runs show the newest that have room', () => {
    const points = Array.from({ length: 500 }, (_, at) => aPoint(1 + (at % 28), at < 250 ? 0.2 : 0.9))
    const [, bars = ''] = terminal([aSeries({ points })]).split('\n')
    expect(bars).toMatch(/^ {2}…█{77}$/)
  })
})

test.each<[Partial<MetricSeries>, string]>([
  [{}, '8 runs, 80.3 % → 74.3 %, moved by at most 2.1 points from run to run'],
  [{ points: [aPoint(1, 0.5)], largestMove: null }, '1 run, 50.0 %'],
  [
    { points: [aPoint(1, 0.5), aPoint(2, 0.6)], largestMove: null, direction: 'lower' },
    '2 runs, 50.0 % → 60.0 %, no two runs of the same settings compare, lower is better',
  ],
  [{ points: [], largestMove: null }, '0 runs, –'],
])('%# is told in one line', (own, line) => expect(summaryOf(aSeries(own))).toBe(line))

describe('in markdown', () => {
  it('is drawn as a table', async () => {
    await expect(renderHistoryMarkdown(SERIES)).toMatchFileSnapshot(picture('history.md'))
  })

  it("keeps strangers' text asleep", async () => {
    const text = renderHistoryMarkdown(HOSTILE_SERIES)
    expectNothingAlive(text)
    await expect(text).toMatchFileSnapshot(picture('history-hostile.md'))
  })

  it('stays asleep, whatever the series', () =>
    fc.assert(
      fc.property(fc.array(arbitrarySeries, { maxLength: 3 }), history => {
        const text = renderHistoryMarkdown(history)
        expectNothingAlive(text)
        expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/)
      }),
    ))

  it('links to web pages only', () => {
    const points = [aPoint(1, 0.5, { url: 'javascript:alert(1)' })]
    expect(renderHistoryMarkdown([aSeries({ points })])).not.toContain('javascript')
    expect(renderHistoryMarkdown([aSeries()])).toContain('](https://github.com/acme/evals/actions/runs/8)')
  })
})
