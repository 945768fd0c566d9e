/**
 * Draws what a reader of GitHub sees: comments and job summaries of the tests' reports, with GitHub's own style sheet, in
 * Debian's Chromium. `node scripts/pictures.ts` draws those of docs/comment.md; `node scripts/pictures.ts FOLDER` draws
 * every report as comment and job summary, wide and narrow, light and dark, to be looked at.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { renderComment } from '../src/report/comment.ts'
import { renderSummary } from '../src/report/summary.ts'
import { githubPage } from '../test/helpers/github-page.ts'
import { CASES, LINKS } from '../test/report/all-cases.ts'
import { smallPng } from './small-png.ts'

interface Picture {
  file: string
  name: string
  place: 'comment' | 'summary'
  look: 'wide' | 'narrow'
  scheme: 'light' | 'dark'
  /** Opens the folded sections whose titles hold this. */
  open?: string
}

/** Pixels of the window: a comment on a laptop, and a telephone. */
const WIDTHS = { wide: 900, narrow: 390 }
const SCALE = 1.25

const picture = (name: string, own: Partial<Picture> = {}): Picture => ({
  file: `comment-${name}.png`,
  name,
  place: 'comment',
  look: 'wide',
  scheme: 'light',
  ...own,
})

/** Those of docs/comment.md and of the README. */
const SHOWN: readonly Picture[] = [
  picture('model', { file: 'comment.png' }),
  picture('model', { file: 'comment-phone.png', look: 'narrow', scheme: 'dark' }),
  picture('model', { file: 'job-summary.png', place: 'summary', open: 'All metrics' }),
  picture('accepted', { scheme: 'dark' }),
  picture('not-comparable'),
  picture('nothing-detectable', { scheme: 'dark' }),
  picture('nominal'),
  picture('improved', { scheme: 'dark' }),
  picture('no-worse-but-cheaper'),
  picture('no-baseline-first', { scheme: 'dark' }),
  picture('error'),
]

const every = (): Picture[] =>
  Object.keys(CASES).flatMap(name =>
    (['comment', 'summary'] as const).flatMap(place =>
      (['wide', 'narrow'] as const).flatMap(look =>
        (['light', 'dark'] as const).map(scheme =>
          picture(name, {
            file: `${name}.${place}.${look}.${scheme}.png`,
            place,
            look,
            scheme,
            ...(place === 'summary' ? { open: '' } : {}),
          }),
        ),
      ),
    ),
  )

const { argv } = process
const folder = argv[2] ?? join(import.meta.dirname, '..', 'docs/images')
const wanted = argv[2] === undefined ? SHOWN : every().filter(({ file }) => file.includes(argv[3] ?? ''))
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-lcd-text'],
})
try {
  for (const each of wanted) await draw(browser, each)
} finally {
  await browser.close()
}

async function draw(browser: Browser, { file, name, place, look, scheme, open }: Picture): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: WIDTHS[look], height: 100 },
    deviceScaleFactor: SCALE,
    colorScheme: scheme,
  })
  await page.setContent(githubPage(markdownOf(name, place), place))
  if (open !== undefined)
    for (const folded of await page.locator('summary', { hasText: open }).all()) await folded.click()
  const png = smallPng(await page.screenshot({ fullPage: true }))
  await page.close()
  writeFileSync(join(folder, file), png)
  console.log(`${file}: ${Math.ceil(png.length / 1000)} KB`)
}

function markdownOf(name: string, place: Picture['place']): string {
  const report = CASES[name]!()
  const { fullReport, artifact, run } = LINKS
  const links = place === 'comment' ? { fullReport, artifact, run } : { artifact, run }
  return place === 'comment' ? renderComment(report, { links }) : renderSummary(report, { links })
}
