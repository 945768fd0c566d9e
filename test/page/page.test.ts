import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report, SampleRow } from '../../src/report/schema.ts'
import { aComparison, aDetail, aMetric, aRegression, aReport, aSampleRow } from '../helpers/a-report.ts'
import { accessibilityFaults, isMissing, Reader } from '../helpers/browser.ts'
import { CASES, LINKS } from '../report/all-cases.ts'
import { HOSTILE } from '../report/hostile.ts'

let reader: Reader

const sample = (own: Partial<SampleRow>): SampleRow => aSampleRow({ scorer: 'match', ...own })
const SAMPLES: SampleRow[] = [
  sample({
    id: 'beta',
    metadata: { tier: 'gold' },
    detail: aDetail({ baselineAnswer: 'It costs ten euros a year.', candidateAnswer: 'It costs ten pounds a year.' }),
  }),
  sample({ id: 'alpha', delta: -0.5, candidateScore: 0.5, metadata: { tier: 'silver' } }),
  sample({ id: 'gamma', direction: 'improved', baselineScore: 0, candidateScore: 1, delta: 1 }),
  sample({ id: 'delta', direction: 'errored', candidateScore: null, delta: null, note: 'candidate: KeyError' }),
]
const two = (): Report =>
  aReport({
    verdict: 'regressed',
    comparisons: [
      aComparison({ task: 'arithmetic', metrics: [aRegression({ scorer: 'match' })], samples: SAMPLES }),
      aComparison({
        task: 'history',
        metrics: [aMetric({ scorer: 'dates' })],
        samples: [sample({ id: 'omega', scorer: 'dates', candidateScore: 0.75, delta: -0.25 })],
      }),
    ],
  })

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

  it('needs no script for its tables and plots', async () => {
    const { page } = await reader.openHtml(reader.html(two()).replaceAll('<script>', '<script type="text/plain">'))
    expect(await page.locator('.mark svg').count()).toBe(2)
    expect(await page.locator('.matrix').count()).toBe(2)
    await page.close()
  })
})
