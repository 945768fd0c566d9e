/** The HTML page in a real browser: Debian's Chromium. It must be there in CI; elsewhere its tests are skipped, aloud. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { buildPage } from '../../scripts/build-page.ts'
import { readPageAssets } from '../../src/page-assets.ts'
import { type HtmlOptions, type PageAssets, renderHtml } from '../../src/report/html/page.ts'
import type { Report } from '../../src/report/schema.ts'

export const CHROMIUM = '/usr/bin/chromium'

export const isMissing = !existsSync(CHROMIUM) && process.env.CI !== 'true'
if (isMissing)
  console.warn(`SKIPPED: the HTML page is not tested, because there is no ${CHROMIUM} (apt install chromium).`)

export interface Opened {
  page: Page
  /** Everything that the page complained of. */
  complaints: string[]
  /** Every address that it asked for but its own. */
  requests: string[]
}

export interface Look {
  width?: number
  height?: number
  scheme?: 'light' | 'dark'
}

export class Reader {
  readonly assets: PageAssets
  private readonly browser: Browser
  private readonly folder: string

  private constructor(browser: Browser, folder: string) {
    this.browser = browser
    this.folder = folder
    this.assets = readPageAssets(folder)
  }

  static async begin(): Promise<Reader> {
    const folder = mkdtempSync(join(tmpdir(), 'eval-regression-page-'))
    await buildPage(folder)
    return new Reader(await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] }), folder)
  }

  async end(): Promise<void> {
    await this.browser.close()
    rmSync(this.folder, { recursive: true })
  }

  html(report: Report, options: Omit<HtmlOptions, 'assets'> = {}): string {
    return [...renderHtml(report, { ...options, assets: this.assets })].join('')
  }

  async open(report: Report, options: Omit<HtmlOptions, 'assets'> = {}, look: Look = {}): Promise<Opened> {
    return this.openHtml(this.html(report, options), look)
  }

  async openHtml(html: string, { width = 1280, height = 900, scheme = 'light' }: Look = {}): Promise<Opened> {
    const page = await this.browser.newPage({ viewport: { width, height }, colorScheme: scheme })
    const complaints: string[] = []
    const requests: string[] = []
    page.on('console', message => void complaints.push(message.text()))
    page.on('pageerror', error => void complaints.push(error.message))
    page.on('dialog', dialog => void complaints.push(`dialog: ${dialog.message()}`))
    page.on('request', request => {
      if (request.url() !== this.address) requests.push(request.url())
    })
    await this.show(page, html)
    return { page, complaints, requests }
  }

  /** Another report in the same window. */
  async show(page: Page, html: string): Promise<void> {
    writeFileSync(join(this.folder, 'report.html'), html)
    await page.goto(this.address)
  }

  private get address(): string {
    return `file://${join(this.folder, 'report.html')}`
  }
}

/** What a reader with other senses or tools would stumble over; empty is good. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
  }
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}
