/** What GitHub's reading of our markdown leaves: everything that we said, and nothing that a stranger said aloud. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { renderComment } from '../../src/report/comment.ts'
import { FOREST_LEGEND, forest } from '../../src/report/forest.ts'
import type { Report } from '../../src/report/schema.ts'
import { alertKind } from '../../src/report/sections/top.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { aRegression } from '../helpers/a-report.ts'
import { githubHtml, type Place, unsanitisedHtml } from '../helpers/github-markdown.ts'
import { CASES, LINKS } from './all-cases.ts'
import { arbitraryReport } from './arbitrary-report.ts'

const { fullReport: _, ...ON_THIS_PAGE } = LINKS
const markdownOf = (report: Report, place: Place): string =>
  place === 'comment' ? renderComment(report, { links: LINKS }) : renderSummary(report, { links: ON_THIS_PAGE })

const seen = (html: string): string => html.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^>]*>/g, '')
const links = (html: string): string[] => [...html.matchAll(/ href="([^"]*)"/g)].map(([, address = '']) => address)
const names = (html: string): Set<string> => new Set([...html.matchAll(/<([a-z]\w*)/g)].map(([, name = '']) => name))
const count = (text: string, part: string): number => text.split(part).length - 1

/** Addresses that a Report of the tests names itself, as pages of its own repository. */
const OURS = [
  ...Object.values(LINKS),
  'https://github.com/acme/bot/commit/',
  'https://github.com/acme/bot/actions/runs/',
]
const isOurs = (address: string): boolean => OURS.some(ours => address.startsWith(ours))

const PAGES = Object.entries(CASES).flatMap(([name, make]) =>
  (['comment', 'summary'] as const).map(place => ({ name, place, report: make() })),
)

describe.each(PAGES)('the $place of the case $name', ({ place, report }) => {
  const markdown = markdownOf(report, place)
  const html = githubHtml(markdown, place)

  it('loses neither a word nor a link to the sanitiser', () => {
    const meant = unsanitisedHtml(markdown, place)
    expect(seen(html)).toBe(seen(meant))
    expect(links(html)).toEqual(links(meant))
  })

  it('links nothing but our own pages', () => expect(links(html).filter(address => !isOurs(address))).toEqual([]))

  it('opens with its heading and one alert', () => {
    expect(html.trimStart()).toMatch(/^<h3>Eval regression/)
    expect(html.match(/markdown-alert markdown-alert-\w+/g)).toEqual([
      `markdown-alert markdown-alert-${alertKind(report).toLowerCase()}`,
    ])
    expect(html).not.toMatch(/<blockquote|\[!/)
  })

  it('closes what it folds before the footnote', () => {
    const [body = '', footnote = ''] = html.split('<sub>')
    expect(count(body, '<details>')).toBe(count(markdown, '<details>'))
    expect(count(body, '</details>')).toBe(count(markdown, '<details>'))
    expect(body).not.toMatch(/<details>(?:(?!<\/details>)[\s\S])*<details>/)
    expect(footnote).toContain('</sub>')
  })

  it('has a cell in each row for each head', () => {
    for (const [table] of html.matchAll(/<table>[\s\S]*?<\/table>/g)) {
      const rows = table.split('<tr>').slice(1)
      expect(new Set(rows.map(row => row.match(/<t[hd][ >]/g)?.length)).size).toBe(1)
      expect(table).not.toContain('<th>')
    }
  })

  it('reads the same where line ends break lines', () =>
    expect(githubHtml(markdown, 'comment')).toBe(githubHtml(markdown, 'summary')))
})

it('makes only elements of ours of what strangers wrote', () => {
  const plain = names(githubHtml(renderComment(CASES.model!(), { links: LINKS }), 'comment'))
  for (const place of ['comment', 'summary'] as const) {
    const hostile = names(githubHtml(markdownOf(CASES.hostile!(), place), place))
    for (const name of hostile) expect([...plain, 'ul', 'li', 'i']).toContain(name)
  }
})

it('keeps every word of every Report, and links nothing of it', () => {
  fc.assert(
    fc.property(arbitraryReport, report => {
      const markdown = renderComment(report)
      const html = githubHtml(markdown, 'comment')
      expect(seen(html)).toBe(seen(unsanitisedHtml(markdown, 'comment')))
      expect(links(html).filter(address => !ABSURD.test(address))).toEqual(linked(markdown))
    }),
    { numRuns: 30 },
  )
})

/** Our own `2.51e276B` tokens, which no log that exists has used, look like a commit. */
const ABSURD = /\?q=\d+e\d+B$/
/** What is a link in the markdown itself. */
const linked = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\((https?:[^)\s]*)\)/g)].map(([, address = '']) => address)

it('says where the page of every sample is', () => {
  const [comment, summary] = (['comment', 'summary'] as const).map(place =>
    seen(githubHtml(markdownOf(CASES.model!(), place), place)),
  )
  expect(comment).toContain(
    'full report · every sample: on the same page, under Artifacts, download eval-regression-report-default, unzip it and open report.html',
  )
  expect(summary).toContain('Details: every sample: on this page, under Artifacts, download')
  expect(summary).not.toContain('full report')
  const short = renderSummary(CASES.model!(), { links: ON_THIS_PAGE, budgetBytes: 2000 })
  expect(short).toMatch(
    /Left out: .*; they are in <code>report.html<\/code> in the artifact <code>eval-regression-report-/,
  )
})

it('draws its legend over the zero line of its plots', () => {
  const [plot = ''] = forest([aRegression()])
  expect(FOREST_LEGEND.length).toBe(plot.length)
  expect(FOREST_LEGEND.indexOf('│')).toBe(plot.indexOf('│'))
})

describe('GitHub itself', () => {
  test.each([
    ['a script', 'a <script>alert(1)</script> b', /script|alert/],
    ['a style', 'a <b style="color:red" onclick="x()">b</b>', /style|onclick/],
    ['an address that runs', '[a](javascript:alert(1)) <a href="javascript:alert(1)">b</a>', /javascript:[^<]*"/],
    ['a comment', '<!-- hidden -->\ntext', /hidden/],
  ])('takes %s away', (_, markdown, gone) => expect(githubHtml(markdown, 'comment')).not.toMatch(gone))

  test.each([
    'ping @octocat',
    'fixes #1',
    'acme/bot#3',
    'see 0123456789abcdef',
    'www.evil.example',
    'a@evil.example',
    'https://a.b',
  ])('links %s', markdown => expect(links(githubHtml(markdown, 'comment'))).toHaveLength(1))

  it('breaks lines in comments alone', () => {
    expect(githubHtml('a\nb', 'comment')).toContain('<br>')
    expect(githubHtml('a\nb', 'summary')).not.toContain('<br>')
  })
})
