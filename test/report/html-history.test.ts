import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../src/report/anchor.ts'
import { renderHistoryHtml } from '../../src/report/html/history-page.ts'
import { renderHtml } from '../../src/report/html/page.ts'
import type { MetricSeries, Report } from '../../src/report/schema.ts'
import { aComparison, aMetric, aRegression, aReport } from '../helpers/a-report.ts'
import { HOSTILE } from './hostile.ts'
import { aPoint, arbitrarySeries, aSeries, HOSTILE_SERIES, SERIES } from './series.ts'

const ASSETS = { script: 'run()', style: 'p{}', scriptHash: 'sha256-c2NyaXB0', styleHash: 'sha256-c3R5bGU=' }
const TOOL = { name: 'eval-regression', version: '1.0.0' }
const page = (history: readonly MetricSeries[]): string =>
  renderHistoryHtml({ tool: TOOL, madeAt: '2026-11-24T12:00:00.000Z', history }, ASSETS)
const report = (given: Report): string => [...renderHtml(given, { assets: ASSETS })].join('')
const section = (html: string): string => /<section class="history"[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''

const metrics = [aRegression(), aMetric({ scorer: 'match' })]
const candidate = { value: 0.74, ciLower: 0.69, ciUpper: 0.79, samples: 200 }
const series = aSeries({ task: 'arithmetic', model: aComparison().model, candidate })
const withHistory = (own: Partial<Report> = {}): Report =>
  aReport({ comparisons: [aComparison({ metrics })], history: [series], ...own })
const anchor = anchorOf('v1.2', aReport({ verdict: 'regressed', comparisons: [aComparison({ metrics })] }))

describe('the history in the report', () => {
  it('is the chart of what was compared, with the candidate last', () => {
    const drawn = section(report(withHistory()))
    expect(drawn.match(/<figure class="card">/g)).toHaveLength(1)
    expect(drawn).toContain('8 runs, moved by at most 2.1 points from run to run')
    expect(drawn.match(/<circle /g)).toHaveLength(9)
    expect(drawn.match(/class="whisker"/g)).toHaveLength(9)
    expect(drawn.match(/<tr>/g)).toHaveLength(10)
  })

  it.each<[string, Partial<Report>]>([
    ['there is none', { history: [] }],
    ['it is of another task', { history: [aSeries()] }],
    ['it is of another model', { history: [{ ...series, model: 'another' }] }],
    ['it is of another reducer', { history: [{ ...series, reducer: 'max' }] }],
    ['two evals of its task were compared', { comparisons: [1, 2].map(() => aComparison({ metrics })) }],
    ['it has one point', { history: [{ ...series, points: [aPoint(1, 0.5)] }] }],
  ])('is left out where %s', (_, own) => expect(section(report(withHistory(own)))).toBe(''))

  it('folds all but the first charts', () => {
    const many = Array.from({ length: 9 }, (_, at) => aMetric({ scorer: `key ${at}` }))
    const history = many.map(({ scorer }) => ({ ...series, scorer: scorer ?? '' }))
    const drawn = section(report(withHistory({ comparisons: [aComparison({ metrics: many })], history })))
    expect(drawn.match(/<figure class="card">/g)).toHaveLength(9)
    expect(drawn).toContain('3 more metrics')
  })
})

describe('the anchor in the report', () => {
  it('is a table beside no history, too', () => {
    const { history: _, ...plain } = withHistory({ anchor })
    const drawn = section(report(plain))
    expect(drawn).toContain('Since the anchor v1.2')
    expect(drawn).toMatch(/grounded<\/td>|grounded/)
    expect(drawn).toContain('80.3 % → 74.3 %')
    expect(drawn).toContain('regressed')
    expect(drawn.match(/<tr>/g)).toHaveLength(3)
  })

  it("writes strangers' names as text", () => {
    for (const text of HOSTILE) {
      const named = anchorOf(text, aReport({ comparisons: [aComparison({ metrics: [aMetric({ scorer: text })] })] }))
      expect(section(report(withHistory({ anchor: named })))).not.toMatch(/<(script|img|a [^>]*javascript)/i)
    }
  })
})

describe('the page of a history', () => {
  it('allows its own style, and nothing from elsewhere', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page(SERIES)) ?? []
    expect(policy).toContain('default-src &#39;none&#39;')
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(page(SERIES)).not.toContain('<script')
  })

  it('draws every series, whatever it lacks', () => {
    const html = page(SERIES)
    expect(html).toContain('<title>History of 7 metrics</title>')
    expect(html.match(/no two runs of the same settings compare/g)).toHaveLength(1)
    expect(html.match(/<svg /g)).toHaveLength(7)
    expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/)
  })

  it('is there without any series', () => expect(page([])).toContain('History of 0 metrics'))

  it("writes strangers' names as text, and links to web pages only", () => {
    const html = page(HOSTILE_SERIES)
    expect(html).not.toMatch(/<(script|img|h1>gone)/i)
    for (const [, address = ''] of html.matchAll(/ href="([^"]*)"/g)) expect(address).toMatch(/^(https?:\/\/|#)/)
  })

  it('has no number that is none, whatever the series', () =>
    fc.assert(
      fc.property(fc.array(arbitrarySeries, { maxLength: 3 }), history => {
        const html = page(history)
        expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/)
        for (const [, at = ''] of html.matchAll(/ (?:cy|y1|y2)="([^"]*)"/g)) {
          expect(Number(at)).toBeGreaterThanOrEqual(0)
          expect(Number(at)).toBeLessThanOrEqual(170)
        }
      }),
      { numRuns: 300 },
    ))
})
