import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/schema.ts'
import { aComparison, aReport } from '../helpers/a-report.ts'
import { isMissing, Reader } from '../helpers/browser.ts'
import { LINKS } from '../report/all-cases.ts'
import { SAMPLES, sample, two } from './two-tasks.ts'

let reader: Reader

/** As `two`, with what its samples used. */
function spent(): Report {
  const used: Record<string, [cost: [number, number], time: [number, number]]> = {
    beta: [
      [0.1, 0.2],
      [4, 5],
    ],
    alpha: [
      [0.5, 0.1],
      [1, 9],
    ],
    gamma: [
      [0.1, 0.9],
      [1, 2],
    ],
  }
  const report = two()
  const comparisons = report.comparisons.map(each => ({
    ...each,
    samples: each.samples.map(row => {
      const [cost, totalTime] = used[row.id] ?? []
      return cost && totalTime
        ? { ...row, resources: { cost, totalTokens: [1, 2] as [number, number], totalTime } }
        : row
    }),
  }))
  return { ...report, comparisons }
}

const ids = (page: Page): Promise<string[]> => page.locator('.rows .id').allTextContents()

describe.skipIf(isMissing)('the sample explorer', () => {
  beforeAll(async () => {
    reader = await Reader.begin()
  })
  afterAll(async () => reader?.end())

  it('sorts by what has no column, and back', async () => {
    const { page } = await reader.open(spent())
    const by = page.getByLabel('Sort by')
    await by.selectOption({ label: 'size of the change' })
    expect((await ids(page)).slice(0, 2).sort()).toEqual(['beta', 'gamma'])
    await by.selectOption({ label: 'growth of cost' })
    expect(await ids(page)).toEqual(['gamma', 'beta', 'alpha', 'delta', 'omega'])
    await page.getByRole('button', { name: 'The other way round' }).click()
    expect(await ids(page)).toEqual(['alpha', 'beta', 'gamma', 'delta', 'omega'])
    await by.selectOption({ label: 'time, PR' })
    expect((await ids(page))[0]).toBe('alpha')
    await by.selectOption({ label: 'task' })
    expect((await ids(page)).at(-1)).toBe('omega')
    await by.selectOption({ label: 'scorer' })
    expect((await ids(page))[0]).toBe('omega')
    await page.close()
  })

  it('offers no order by what nobody knows', async () => {
    const { page } = await reader.open(aReport({ comparisons: [aComparison({ samples: SAMPLES })] }))
    const titles = await page.getByLabel('Sort by').locator('option').allTextContents()
    expect(titles).toEqual(['worst first', 'sample', 'change', 'size of the change', 'score, baseline', 'score, PR'])
    await page.close()
  })

  it('leads to the runs and names the folder of the logs', async () => {
    const { page } = await reader.open(two(), { links: LINKS })
    const pane = page.locator('.pane')
    expect(await pane.getByRole('link', { name: 'baseline' }).getAttribute('href')).toBe(LINKS.mlflowBaseline)
    expect(await pane.getByRole('link', { name: 'PR' }).getAttribute('href')).toBe(LINKS.mlflowCandidate)
    expect(await pane.textContent()).toContain('inspect view --log-dir candidate/')
    await page.close()
  })

  it('gives no path to a shell that would misread it', async () => {
    const comparison = aComparison({ candidateEval: 'logs; rm -rf ~/x.eval', samples: SAMPLES })
    const { page } = await reader.open(aReport({ comparisons: [comparison] }))
    expect(await page.locator('.pane').textContent()).toContain('inspect view --log-dir FOLDER')
    await page.close()
  })

  it('says that nothing moved', async () => {
    const still = sample({ id: 'still', direction: 'unchanged', candidateScore: 1, delta: 0 })
    const report = aReport({ comparisons: [aComparison({ samples: [] })] })
    const { page } = await reader.open(report, { unchanged: [{ comparison: 0, rows: [still] }] })
    expect(await page.locator('[role=status]').textContent()).toBe('1 row; none of them moved')
    await reader.show(page, reader.html(report))
    expect(await page.locator('.explorer').textContent()).toContain('no sample that moved')
    await page.close()
  })

  it('is no higher than few rows need', async () => {
    const height = async (report: Report): Promise<number> => {
      const { page } = await reader.open(report)
      const box = await page.locator('.grid').boundingBox()
      await page.close()
      return box?.height ?? 0
    }
    const many = Array.from({ length: 40 }, (_, at) => sample({ id: `q-${at}` }))
    expect(await height(aReport({ comparisons: [aComparison({ samples: SAMPLES.slice(0, 1) })] }))).toBeLessThan(400)
    expect(await height(aReport({ comparisons: [aComparison({ samples: many })] }))).toBeGreaterThan(600)
  })

  it('shows its keys where there is a keyboard', async () => {
    const { page } = await reader.open(two())
    expect(await page.locator('#keys').isVisible()).toBe(true)
    expect(await page.locator('#keys kbd').allTextContents()).toEqual(['/', 'j', 'k', '↑', '↓', 'Enter', 'Esc'])
    await page.close()
  })

  it('shows where the keyboard is', async () => {
    const { page } = await reader.open(two())
    for (const target of ['[role=grid]', '#search', '.chip', 'nav a', '[role=columnheader] button', 'select']) {
      await page.keyboard.press('Tab')
      await page.locator(target).first().focus()
      const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
      expect(outline, target).toBe('solid')
    }
    await page.close()
  })
})
