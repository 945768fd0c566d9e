/**
 * Draws the pictures of docs/report-page.md: the top of the page for every verdict, from the cases of the tests, and its
 * parts, from the bundled example. `node scripts/page-pictures.ts`; needs /usr/bin/chromium (Debian: `apt-get install chromium`).
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { resolvePolicy } from '../src/inputs/policy.ts'
import { fitSampleRows, fitToLeave } from '../src/leave.ts'
import type { HtmlOptions } from '../src/report/html/page.ts'
import type { Report } from '../src/report/schema.ts'
import { compareLogs } from '../src/run.ts'
import { type Look, Reader } from '../test/helpers/browser.ts'
import { CASES, LINKS } from '../test/report/all-cases.ts'

const FOLDER = join(import.meta.dirname, '..', 'docs', 'images')
/** Most bytes of one picture, and of all: they are in every clone. */
const LARGEST = 100_000
const LARGEST_SUM = 1_000_000
/** Of 100; letters stay sharp. */
const QUALITY = 72
const WIDTH = 1040

/** By the name of their case; one for every verdict, and one that was accepted. */
const VERDICTS: Readonly<Record<string, string>> = {
  regressed: 'model',
  improved: 'improved',
  'no-worse': 'no-worse-but-cheaper',
  accepted: 'accepted',
  inconclusive: 'nothing-ruled-out',
  'not-comparable': 'not-comparable',
  'no-baseline': 'no-baseline-first',
  error: 'error',
}

/** Parts of the page of the example: from the first element to the end of the last. */
const PARTS: readonly { name: string; from: string; to: string; look?: Look }[] = [
  { name: 'top', from: 'body > header', to: '.warnings' },
  { name: 'intervals', from: '#intervals', to: '.forest:last-child' },
  { name: 'samples', from: '#samples', to: '.panes' },
  { name: 'moves', from: '#moves', to: '#moves ~ .cards', look: { scheme: 'dark' } },
  { name: 'price', from: '#price', to: '#price ~ .cards' },
  { name: 'phone', from: 'body > header', to: '.mark:nth-child(3)', look: { width: 390, scheme: 'dark' } },
]

interface Box {
  x: number
  y: number
  width: number
  height: number
}

interface Drawn {
  report: Report
  options?: Omit<HtmlOptions, 'assets'>
}

mkdirSync(FOLDER, { recursive: true })
const reader = await Reader.begin()
let sum = 0
try {
  for (const [verdict, name] of Object.entries(VERDICTS)) {
    const report = CASES[name]?.()
    if (report === undefined) throw new Error(`There is no case ${name}.`)
    await draw(`verdict-${verdict}`, { report, options: { links: LINKS } }, { to: '.provenance' })
  }
  const drift = CASES.drift?.()
  if (drift !== undefined) await draw('history', { report: drift }, { from: '#history', to: '.history' })
  const shown = await example()
  for (const { name, ...part } of PARTS) await draw(name, shown, part)
} finally {
  await reader.end()
}
if (sum > LARGEST_SUM) throw new Error(`The pictures have ${sum} bytes; ${LARGEST_SUM} are too many already.`)

async function example(): Promise<Drawn> {
  const policy = resolvePolicy({ inputs: {} })
  const now = new Date('2026-11-24T12:00:00Z')
  const sides = { baseline: 'examples/baseline', candidate: 'examples/candidate' }
  const { report, verdict } = await compareLogs({ ...sides, policy, scorers: null, filter: [], now })
  const unchanged = [...fitSampleRows(report, { verdict, policy, secrets: [], unchangedOnly: true })]
  return { report: fitToLeave(report, { policy, secrets: [] }), options: { unchanged } }
}

async function draw(
  name: string,
  { report, options }: Drawn,
  { from = 'body > header', to, look = {} }: { from?: string; to: string; look?: Look },
): Promise<void> {
  const { page, complaints } = await reader.open(report, options, { width: WIDTH, ...look })
  if (complaints.length > 0) throw new Error(`${name}: ${complaints.join('; ')}`)
  const picture = await pictureOf(page, await between(page, { from, to }))
  await page.close()
  const file = join(FOLDER, `report-${name}.webp`)
  if (picture.length > LARGEST) throw new Error(`${file} has ${picture.length} bytes; ${LARGEST} are too many already.`)
  writeFileSync(file, picture)
  sum += picture.length
  console.log(`${file}: ${Math.ceil(picture.length / 1000)} KB`)
}

/** The whole width of the page, from the top of one element to the end of another, with air around them. */
async function between(page: Page, { from, to }: { from: string; to: string }): Promise<Box> {
  const [first, last] = await Promise.all([from, to].map(each => page.locator(each).first().boundingBox()))
  if (!first || !last) throw new Error(`There is no ${first ? to : from} on the page.`)
  const y = Math.max(0, first.y - 12)
  return { x: 0, y, width: page.viewportSize()?.width ?? WIDTH, height: last.y + last.height + 16 - y }
}

/** As WebP: a third of a PNG. */
async function pictureOf(page: Page, clip: Box): Promise<Buffer> {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    captureBeyondViewport: true,
    clip: { ...clip, scale: 1 },
  })
  return Buffer.from(data, 'base64')
}
