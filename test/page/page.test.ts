import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/schema.ts'
import { aComparison, aDetail, aMetric } from '../helpers/a-report.ts'
import { accessibilityFaults, isMissing, Reader } from '../helpers/browser.ts'
import { CASES, LINKS } from '../report/all-cases.ts'
import { HOSTILE } from '../report/hostile.ts'
import { sample, two } from './two-tasks.ts'

let reader: Reader

const ids = (page: Page): Promise<string[]> => page.locator('.rows .id').allTextContents()
const heading = (page: Page): Promise<string | null> => page.locator('#sample-heading').textContent()
const selected = (page: Page): Promise<string | null> => page.locator('[aria-selected=true] .id').textContent()

describe.skipIf(isMissing)('the HTML page', () => {
  beforeAll(async () => {
    reader = await Reader.begin()
  })
  afterAll(async () => reader?.end())

  describe('the sample explorer', () => {
    it('shows the worst of a regressed metric first', async () => {
      const { page, complaints } = await reader.open(two())
      expect(await ids(page)).toEqual(['beta', 'alpha', 'omega', 'delta', 'gamma'])
      expect(await heading(page)).toBe('beta')
      expect(complaints).toEqual([])
      await page.close()
    })

    it('sorts by every column, and back', async () => {
      const { page } = await reader.open(two())
      const head = page.locator('[role=columnheader]', { hasText: 'Sample' })
      await head.getByRole('button').click()
      expect(await ids(page)).toEqual(['alpha', 'beta', 'delta', 'gamma', 'omega'])
      expect(await head.getAttribute('aria-sort')).toBe('ascending')
      await head.getByRole('button').click()
      expect(await ids(page)).toEqual(['omega', 'gamma', 'delta', 'beta', 'alpha'])
      expect(await head.getAttribute('aria-sort')).toBe('descending')
      await page.getByRole('button', { name: 'Change' }).click()
      expect(await ids(page)).toEqual(['beta', 'alpha', 'omega', 'gamma', 'delta'])
      await page.getByRole('button', { name: 'Baseline → PR' }).click()
      expect(await ids(page)).toEqual(['beta', 'alpha', 'omega', 'gamma', 'delta'])
      await page.close()
    })

    it('filters by task, scorer, direction and metadata', async () => {
      const { page } = await reader.open(two())
      const status = page.locator('[role=status]')
      await page.getByLabel('Task').selectOption({ label: 'history' })
      expect(await ids(page)).toEqual(['omega'])
      expect(await status.textContent()).toBe('1 of 5 rows')
      await page.getByLabel('Task').selectOption({ label: 'all' })
      await page.getByLabel('Scorer').selectOption({ label: 'match' })
      expect(await ids(page)).toEqual(['beta', 'alpha', 'delta', 'gamma'])
      await page.getByRole('button', { name: 'better 1' }).click()
      await page.getByRole('button', { name: 'errored 1' }).click()
      expect(await ids(page)).toEqual(['delta', 'gamma'])
      await page.getByRole('button', { name: 'better' }).click()
      await page.getByRole('button', { name: 'errored' }).click()
      await page.getByLabel('Metadata').selectOption({ label: 'tier: silver' })
      expect(await ids(page)).toEqual(['alpha'])
      await page.close()
    })

    it('searches texts, and says when nothing matches', async () => {
      const { page } = await reader.open(two())
      await page.getByLabel('Search').fill('POUNDS year')
      expect(await ids(page)).toEqual(['beta'])
      await page.getByLabel('Search').fill('nowhere')
      expect(await ids(page)).toEqual([])
      expect(await page.locator('.pane').textContent()).toContain('Nothing matches')
      await page.close()
    })

    it('is worked with the keyboard alone', async () => {
      const { page, complaints } = await reader.open(two())
      await page.keyboard.press('/')
      await page.keyboard.type('a')
      await page.keyboard.press('Escape')
      await page.keyboard.press('j')
      await page.keyboard.press('ArrowDown')
      expect(await selected(page)).toBe('omega')
      await page.keyboard.press('k')
      expect(await heading(page)).toBe('alpha')
      await page.keyboard.press('End')
      expect(await selected(page)).toBe('gamma')
      await page.keyboard.press('Home')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('sample-heading')
      await page.keyboard.press('j')
      expect(await heading(page)).toBe('alpha')
      await page.keyboard.press('Escape')
      expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('grid')
      expect(complaints).toEqual([])
      await page.close()
    })

    it('leads from a count to its samples, and back to all', async () => {
      const { page } = await reader.open(two())
      await page.getByRole('link', { name: 'better' }).first().click()
      expect(await ids(page)).toEqual(['gamma'])
      expect(await page.getByLabel('Scorer').inputValue()).toBe('=match')
      await page.getByRole('button', { name: 'Show all' }).click()
      expect(await ids(page)).toHaveLength(5)
      await page.close()
    })

    it('sets apart the words that differ', async () => {
      const { page } = await reader.open(two())
      expect(await page.locator('.pane del').allTextContents()).toContain('euros')
      expect(await page.locator('.pane ins').allTextContents()).toContain('pounds')
      await page.locator('.rows .row', { hasText: 'gamma' }).click()
      expect(await heading(page)).toBe('gamma')
      await page.close()
    })
  })

  it('holds 10,000 rows and draws those in sight', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      sample({ id: `q-${index}`, direction: 'unchanged', baselineScore: 1, candidateScore: 1, delta: 0 }),
    )
    const unchanged = [{ comparison: 0, rows }]
    const html = reader.html(two(), { unchanged })
    const { page, complaints } = await reader.openHtml(html)
    expect(html.length).toBeLessThan(300_000 + 60 * 10_000)
    expect(await page.locator('[role=status]').textContent()).toBe('10,005 rows')
    expect(await page.locator('.rows .row').count()).toBeLessThan(60)
    await page.locator('[role=grid]').focus()
    await page.keyboard.press('End')
    expect(await selected(page)).toBe('q-9999')
    await page.getByLabel('Search').fill('q-1234')
    expect(await ids(page)).toEqual(['q-1234'])
    expect(complaints).toEqual([])
    await page.close()
  })

  it('weighs less than 300 KB without its data', () =>
    expect(reader.assets.script.length + reader.assets.style.length).toBeLessThan(100_000))

  it('opens every case in silence', async () => {
    const { page, complaints, requests } = await reader.open(two())
    for (const make of Object.values(CASES)) {
      await reader.show(page, reader.html(make(), { links: LINKS }))
      expect(await page.locator('h1').count()).toBe(1)
    }
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] })
    await page.close()
  })

  describe('with the text of strangers', () => {
    const hostile = (): Report => {
      const samples = HOSTILE.map(text =>
        sample({
          id: text,
          note: text,
          metadata: { [text]: text, kind: text },
          detail: aDetail({
            input: text,
            target: text,
            baselineAnswer: text,
            candidateAnswer: `${text} ${text}`,
            baselineExplanation: `x ${text}`,
            candidateExplanation: text,
            error: text,
            limit: text,
          }),
        }),
      )
      const metrics = HOSTILE.map(text => aMetric({ scorer: text }))
      return { ...two(), comparisons: [aComparison({ task: HOSTILE[0], metrics, samples })] }
    }

    it('makes no element, no request and no script of it', async () => {
      const opened = await reader.open(hostile())
      const { page } = opened
      await page.locator('[role=grid]').focus()
      for (const _ of HOSTILE) await page.keyboard.press('j')
      expect(await page.locator('img, iframe, object, embed, link, form, base').count()).toBe(0)
      expect(await page.locator('script').count()).toBe(2)
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
      expect(opened).toMatchObject({ complaints: [], requests: [] })
      await page.close()
    })

    it('shows what cannot be seen', async () => {
      const { page } = await reader.open(hostile())
      await page.getByLabel('Search').fill('gnp.exe')
      expect(await page.locator('.pane').textContent()).toContain('\\u202egnp.exe')
      await page.close()
    })

    it('lets no script but its own run', async () => {
      const { page, complaints } = await reader.open(two())
      await page.evaluate(`
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.pwned = 1"><p id="styled" style="color: red">x</p>');
        const script = document.createElement('script');
        script.textContent = 'window.pwned = 2';
        document.body.append(script);
      `)
      await page.evaluate("fetch('http://127.0.0.1:9/').catch(() => 0)")
      expect(await page.evaluate('window.pwned')).toBeUndefined()
      expect(await page.evaluate("document.getElementById('styled').style.color")).toBe('')
      expect(complaints.filter(text => text.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(4)
      await page.close()
    })
  })

  it.each(['light', 'dark'] as const)('is accessible in the %s', async scheme => {
    const { page } = await reader.open(two(), {}, { scheme })
    expect(await accessibilityFaults(page)).toEqual([])
    for (const name of ['model', 'hostile', 'not-comparable', 'no-baseline-first', 'accepted']) {
      await reader.show(page, reader.html(CASES[name]!(), { links: LINKS }))
      expect(await accessibilityFaults(page)).toEqual([])
    }
    await page.close()
  })

  it('is accessible on a phone, and no wider', async () => {
    const { page } = await reader.open(two(), {}, { width: 390, height: 800 })
    expect(await accessibilityFaults(page)).toEqual([])
    for (const make of Object.values(CASES)) {
      await reader.show(page, reader.html(make(), { links: LINKS }))
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
      const heights = (await page.evaluate(
        "[...document.querySelectorAll('.forest > .plot svg')].map(each => each.getBoundingClientRect().height)",
      )) as number[]
      expect(Math.min(28, ...heights)).toBe(28)
    }
    await page.close()
  })

  it('needs no script for its tables and plots', async () => {
    const { page } = await reader.openHtml(reader.html(two()).replaceAll('<script>', '<script type="text/plain">'))
    expect(await page.locator('.mark svg').count()).toBe(2)
    expect(await page.locator('.matrix').count()).toBe(2)
    await page.close()
  })
})
