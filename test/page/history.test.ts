/** The history in a real browser: within the report, and as a page of its own. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anchorOf } from '../../src/report/anchor.ts'
import { renderHistoryHtml } from '../../src/report/html/history-page.ts'
import type { MetricSeries, Report } from '../../src/report/schema.ts'
import { aMetric, aReport } from '../helpers/a-report.ts'
import { accessibilityFaults, isMissing, Reader } from '../helpers/browser.ts'
import { aSeries, HOSTILE_SERIES, SERIES } from '../report/series.ts'
import { two } from './two-tasks.ts'

let reader: Reader

const alone = (history: readonly MetricSeries[]): string => {
  const tool = { name: 'eval-regression', version: '1.0.0' }
  return renderHistoryHtml({ tool, madeAt: '2026-11-24T12:00:00.000Z', history }, reader.assets)
}

const NOW = { value: 0.74, ciLower: 0.69, ciUpper: 0.79, samples: 200 }

function withPast(): Report {
  const report = two()
  const { comparisons } = report
  const history = comparisons.flatMap(({ task, model, metrics }) =>
    metrics.map(({ scorer }) => aSeries({ task, model, scorer: scorer ?? '', candidate: NOW })),
  )
  const long = comparisons.map(each => ({ ...each, metrics: [...each.metrics, aMetric({ scorer: 'x'.repeat(150) })] }))
  const anchor = anchorOf('a branch with a name that is rather long', aReport({ comparisons: long }))
  return { ...report, history, anchor }
}

const PAGES: [string, () => string][] = [
  ['the report', () => reader.html(withPast())],
  ['the page alone', () => alone(SERIES)],
  ["strangers' names", () => alone(HOSTILE_SERIES)],
  ['no series', () => alone([])],
]
const openFolds = (page: Page) =>
  page.evaluate("document.querySelectorAll('.history details').forEach(each => { each.open = true })")

describe.skipIf(isMissing)('the history', () => {
  beforeAll(async () => {
    reader = await Reader.begin()
  })
  afterAll(async () => reader?.end())

  describe.each(PAGES)('in %s', (_, make) => {
    it.each(['light', 'dark'] as const)('is accessible in the %s, and silent', async scheme => {
      const { page, complaints, requests } = await reader.openHtml(make(), { scheme })
      await openFolds(page)
      expect(await accessibilityFaults(page)).toEqual([])
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] })
      await page.close()
    })

    it.each([390, 1280])('is no wider than a screen of %i pixels', async width => {
      const { page } = await reader.openHtml(make(), { width, height: 800 })
      await openFolds(page)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      expect(await accessibilityFaults(page)).toEqual([])
      await page.close()
    })
  })

  it('draws one chart for each metric, and the anchor as a table', async () => {
    const { page } = await reader.open(withPast())
    expect(await page.locator('.history .trend').count()).toBe(2)
    expect(await page.locator('.history .trend .candidate').count()).toBe(2)
    expect(await page.getByRole('table', { name: 'Changes since the anchor' }).locator('tbody tr').count()).toBe(4)
    await page.close()
  })

  it("makes no element of strangers' names", async () => {
    const { page } = await reader.openHtml(alone(HOSTILE_SERIES))
    expect(await page.locator('img, iframe, script, object, embed, form, base').count()).toBe(0)
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
    expect(await page.locator('h1').count()).toBe(1)
    await page.close()
  })

  it('lets no script run', async () => {
    const { page } = await reader.openHtml(alone(SERIES))
    await page.evaluate(`
      const script = document.createElement('script');
      script.textContent = 'window.pwned = 1';
      document.body.append(script);
    `)
    expect(await page.evaluate('window.pwned')).toBeUndefined()
    await page.close()
  })
})
