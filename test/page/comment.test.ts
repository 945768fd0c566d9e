/** The comment in a real browser, in the width of a phone. */
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attention } from '../../src/report/attention.ts'
import { renderComment } from '../../src/report/comment.ts'
import { CHROMIUM, isMissing } from '../helpers/browser.ts'
import { githubPage } from '../helpers/github-page.ts'
import { CASES, LINKS } from '../report/all-cases.ts'

const PHONE = { width: 390, height: 844 }
/** Pixels between the text of a comment and the edge of the window. */
const MARGIN = 32
/** Names without a place to break a line may be wider than any phone. */
const NAMED = Object.entries(CASES).filter(([name]) => name !== 'hostile')

describe.skipIf(isMissing)('the comment on a phone', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  })
  afterAll(async () => browser?.close())

  it.each(NAMED)('shows names and verdicts without scrolling: %s', async (_, make) => {
    const page = await browser.newPage({ viewport: PHONE })
    const report = make()
    await page.setContent(githubPage(renderComment(report, { links: LINKS }), 'comment'))
    const heads = await page.locator('.markdown-body > table th', { hasText: 'Verdict' }).all()
    expect(heads).toHaveLength(attention(report).rows.length > 0 ? 1 : 0)
    for (const head of heads) {
      const { x = 0, width = 0 } = (await head.boundingBox()) ?? {}
      expect(x + width).toBeLessThan(PHONE.width - MARGIN)
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width)
    await page.close()
  })
})
