/** Renders a comment as a browser would get it, and looks for anything that a stranger's text brought to life. */
import { expect } from 'vitest'
import { rawHtml } from '../helpers/github-markdown.ts'

/** Elements that we write ourselves. */
const OURS = new Set(
  'h3 blockquote p strong code i br a sub ul li table thead tbody tr th td details summary'.split(' '),
)
const HARMLESS_ATTRIBUTES = /^( align="(right|left)"| href="https?:\/\/[^"]*")?$/
/** A tag that is none of ours: GitHub's own filter must find nothing to do. */
const FOREIGN_TAG = /<(?=[a-z/!?])(?!\/?(?:code|br|i|sub|details|summary)>)/i

export function expectNothingAlive(markdown: string): void {
  const [first = '', ...rest] = markdown.split('\n')
  const body = first.startsWith('<!-- eval-regression v1 ') ? rest.join('\n') : markdown
  expect(body).not.toMatch(/<!--|-->/)
  expect(body).not.toMatch(/^\s*::/m)
  expect(body).not.toMatch(FOREIGN_TAG)
  const html = rawHtml(body)
  expectOnlyOurElements(html)
  expectBalanced(html)
  expectRectangularTables(html)
  expectSleepingText(html)
}

function expectOnlyOurElements(html: string): void {
  for (const [, name = '', attributes = ''] of html.matchAll(/<\/?([a-zA-Z][\w-]*)([^>]*)>/g)) {
    expect(OURS, `<${name}>`).toContain(name)
    expect(attributes, `<${name}${attributes}>`).toMatch(HARMLESS_ATTRIBUTES)
  }
}

function expectBalanced(html: string): void {
  for (const name of ['details', 'summary', 'table', 'code', 'strong', 'blockquote', 'sub', 'a']) {
    const opened = html.match(new RegExp(`<${name}[ >]`, 'g'))?.length ?? 0
    const closed = html.match(new RegExp(`</${name}>`, 'g'))?.length ?? 0
    expect(`${opened} <${name}>`).toBe(`${closed} <${name}>`)
  }
}

function expectRectangularTables(html: string): void {
  for (const [table] of html.matchAll(/<table>[\s\S]*?<\/table>/g)) {
    const rows = [...table.matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(([row]) => row.match(/<t[dh][ >]/g)?.length ?? 0)
    expect(new Set(rows).size, table).toBe(1)
  }
}

/** GitHub's second reading wakes up text outside <code>, <a>: mentions, references, shas, addresses. */
function expectSleepingText(html: string): void {
  const awake = decoded(html.replace(/<(code|a)[ >][\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' '))
  expect(awake).not.toMatch(/(^|[^\w])@[a-z\d]/i)
  expect(awake).not.toMatch(/#\d|\bGH-\d/i)
  expect(awake).not.toMatch(/\b[0-9a-f]{7,40}\b/)
  expect(awake).not.toMatch(/www\.|:\/\/|mailto:|xmpp:/i)
  expect(awake).not.toMatch(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/u)
  expect(decoded(html.replace(/@<i><\/i>/g, ''))).not.toMatch(/[\w.+-]@[\w-]+\.\w/)
}

function decoded(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return html.replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name = '') =>
    code ? String.fromCodePoint(Number(code)) : (named[name] ?? ''),
  )
}
