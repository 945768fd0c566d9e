/**
 * The report page in a real Chromium: its bytes, the time until its samples can be used, and how long the browser is
 * busy while somebody scrolls and types. `node bench/page.ts [RUNS]`; needs /usr/bin/chromium.
 */
import type { Page } from 'playwright-core'
import type { Report, SampleRow } from '../src/report/schema.ts'
import { aComparison, aDetail, aRegression, aReport, aSampleRow } from '../test/helpers/a-report.ts'
import { Reader } from '../test/helpers/browser.ts'

const RUNS = Number(process.argv[2] ?? 5)
const SIZES = [0, 10_000, 50_000]
/** As many as a report holds the texts of. */
const WITH_TEXTS = 100
const SCROLLS = 120
const TYPED = 'question 1234'

interface Measured {
  usableMs: number
  scrollMs: number[]
  typeMs: number[]
}

const ANSWER = 'The store opens at nine and closes at six, but for the day before a holiday. '.repeat(8)

function reportOf(size: number): { report: Report; rows: SampleRow[] } {
  const rows = Array.from({ length: size }, (_, at) => {
    const moved = at < WITH_TEXTS
    return aSampleRow({
      id: `question ${at}`,
      scorer: 'match',
      direction: moved ? 'regressed' : 'unchanged',
      baselineScore: 1,
      candidateScore: moved ? 0 : 1,
      delta: moved ? -1 : 0,
      resources: { cost: [0.0012 + at / 1e7, 0.0014], totalTokens: [900 + (at % 300), 1000], totalTime: [2.5, 2.1] },
      ...(moved && { detail: aDetail({ baselineAnswer: ANSWER, candidateAnswer: ANSWER.replaceAll('nine', 'ten') }) }),
    })
  })
  const samples = rows.slice(0, WITH_TEXTS)
  const comparison = aComparison({ metrics: [aRegression({ scorer: 'match' })], samples })
  return { report: aReport({ verdict: 'regressed', comparisons: [comparison] }), rows: rows.slice(WITH_TEXTS) }
}

/** From the start of the navigation to the end of the first frame that has the list, by the page's own clock. */
const USABLE = `new Promise(resolve => {
  const look = () => document.querySelector('.rows .row')
    ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
    : requestAnimationFrame(look)
  look()
})`

/** Milliseconds from each scroll to the end of the frame that shows it. */
const SCROLL = `(async () => {
  const grid = document.querySelector('.grid'), taken = []
  for (let at = 1; at <= ${SCROLLS}; at++) {
    await new Promise(requestAnimationFrame)
    const start = performance.now()
    grid.scrollTop = (grid.scrollHeight - grid.clientHeight) * ((at * 37) % ${SCROLLS}) / ${SCROLLS}
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
    taken.push(performance.now() - start)
  }
  return taken
})()`

/** The same for each letter that is typed into the search. */
const TYPE = `(async () => {
  const search = document.querySelector('#search'), taken = []
  for (const letter of ${JSON.stringify(TYPED)}) {
    await new Promise(requestAnimationFrame)
    const start = performance.now()
    search.value += letter
    search.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
    taken.push(performance.now() - start)
  }
  return taken
})()`

async function measure(reader: Reader, html: string): Promise<Measured> {
  const { page } = await reader.openHtml('<!doctype html><title>empty</title>')
  const usableMs = await opened(page, reader, html)
  const scrollMs = (await page.evaluate(SCROLL)) as number[]
  const typeMs = (await page.evaluate(TYPE)) as number[]
  await page.close()
  return { usableMs, scrollMs, typeMs }
}

async function opened(page: Page, reader: Reader, html: string): Promise<number> {
  await page.addInitScript(`window.usable = ${USABLE}`)
  await reader.show(page, html)
  return (await page.evaluate('window.usable')) as number
}

/** `share` 0.5 is the median. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

const reader = await Reader.begin()
const kilobytes = (text: string): string => (Buffer.byteLength(text) / 1000).toFixed(0)
try {
  console.log(`Medians of ${RUNS} runs; scrolling and typing: median and 95th percentile of ${SCROLLS} jumps and`)
  console.log(`${TYPED.length} letters per run, to the end of the frame (a frame lasts 16.7 ms).\n`)
  console.log('| Samples | Page, kB | Usable, ms | Scroll, ms | Letter, ms |\n|--:|--:|--:|--:|--:|')
  for (const size of SIZES) {
    const { report, rows } = reportOf(size)
    const html = reader.html(report, { unchanged: [{ comparison: 0, rows }] })
    if (size === 0) {
      console.log(`| 0 | ${kilobytes(html)} | | | |`)
      continue
    }
    await measure(reader, html)
    const runs: Measured[] = []
    for (let run = 0; run < RUNS; run++) runs.push(await measure(reader, html))
    const both = (values: number[]): string =>
      `${quantile(values, 0.5).toFixed(0)} / ${quantile(values, 0.95).toFixed(0)}`
    const usable = quantile(
      runs.map(({ usableMs }) => usableMs),
      0.5,
    ).toFixed(0)
    const scroll = both(runs.flatMap(({ scrollMs }) => scrollMs))
    const letter = both(runs.flatMap(({ typeMs }) => typeMs))
    console.log(`| ${size} | ${kilobytes(html)} | ${usable} | ${scroll} | ${letter} |`)
  }
} finally {
  await reader.end()
}
