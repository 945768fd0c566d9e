import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/schema.ts'
import { aComparison, aDetail, aMetric, aReport } from '../helpers/a-report.ts'
import { isMissing, Reader } from '../helpers/browser.ts'
import { sample, two } from './two-tasks.ts'

let reader: Reader

describe.skipIf(isMissing)('the HTML page', () => {
  beforeAll(async () => {
    reader = await Reader.begin()
  })
  afterAll(async () => reader?.end())

  describe('on paper', () => {
    const many = (): Report => {
      const samples = Array.from({ length: 70 }, (_, at) =>
        sample({ id: `q-${at}`, detail: aDetail({ candidateAnswer: `answer ${at}` }) }),
      )
      const metrics = Array.from({ length: 40 }, (_, at) => aMetric({ scorer: `key ${at}` }))
      return aReport({ comparisons: [aComparison({ metrics, samples })] })
    }
    const printing = async (report: Report): Promise<Page> => {
      const { page } = await reader.open(report)
      await page.emulateMedia({ media: 'print' })
      await page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
      return page
    }

    it('has the worst samples, and says how many there are', async () => {
      const page = await printing(many())
      expect(await page.locator('.paper > p').textContent()).toBe(
        'The first 60 of 70 rows that moved or could not be compared, then the texts of the first 6. On a screen this page has all 70.',
      )
      expect(await page.locator('.paper tbody tr').count()).toBe(60)
      expect(await page.locator('.paper h3').count()).toBe(6)
      expect(await page.locator('.panes').isVisible()).toBe(false)
      await page.close()
    })

    it('is unfolded, and folded again afterwards', async () => {
      const page = await printing(many())
      expect(await page.locator('details:not([open])').count()).toBe(0)
      await page.evaluate("window.dispatchEvent(new Event('afterprint'))")
      expect(await page.locator('details[open]').count()).toBe(0)
      expect(await page.locator('.paper > *').count()).toBe(0)
      await page.close()
    })

    it('shows every row of a long table', async () => {
      const page = await printing(many())
      const hidden = "(box => box.scrollHeight - box.clientHeight)(document.querySelector('.scroll.long'))"
      expect(await page.evaluate(hidden)).toBe(0)
      await page.emulateMedia({ media: 'screen' })
      expect(await page.evaluate(hidden)).toBeGreaterThan(100)
      await page.close()
    })

    it('has what was searched for', async () => {
      const { page } = await reader.open(many())
      await page.getByLabel('Search').fill('q-69')
      await page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
      expect(await page.locator('.paper tbody th').allTextContents()).toEqual(['q-69'])
      await page.close()
    })
  })

  it('keeps the heads of a long table in sight', async () => {
    const metrics = Array.from({ length: 60 }, (_, at) => aMetric({ scorer: `key ${at}` }))
    const { page } = await reader.open(aReport({ comparisons: [aComparison({ metrics })] }))
    const box = page.locator('.metrics .scroll')
    await page.evaluate("document.querySelector('.metrics .scroll').scrollTop = 900")
    expect(await page.evaluate("document.querySelector('.metrics .scroll').scrollTop")).toBe(900)
    const [outer, head] = [await box.boundingBox(), await box.locator('thead th').first().boundingBox()]
    expect(Math.abs((head?.y ?? 0) - (outer?.y ?? 0))).toBeLessThan(3)
    await page.close()
  })

  it('draws the lines of a row as high as its name', async () => {
    const scorer = 'a scorer with a name that needs two lines or more of the plot, as some do'
    const { page } = await reader.open(aReport({ comparisons: [aComparison({ metrics: [aMetric({ scorer })] })] }))
    const [row, drawing] = await Promise.all(['.mark', '.mark svg'].map(each => page.locator(each).boundingBox()))
    expect(row?.height).toBeGreaterThan(35)
    expect(drawing?.height).toBeCloseTo(row?.height ?? 0, 0)
    await page.close()
  })

  it('moves nothing by itself for those who asked for that', async () => {
    const { page } = await reader.open(two())
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await page.evaluate('getComputedStyle(document.documentElement).scrollBehavior')).toBe('auto')
    await page.close()
  })
})
