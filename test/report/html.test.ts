import { describe, expect, it } from 'vitest'
import { el, markup } from '../../src/report/html/element.ts'
import { renderHtml } from '../../src/report/html/page.ts'
import type { PlacedRows } from '../../src/report/html/samples.ts'
import { withSampleDetails } from '../../src/report/privacy.ts'
import type { MetricRow, Report } from '../../src/report/schema.ts'
import { aComparison, aDetail, aMetric, aRegression, aReport, aSampleRow } from '../helpers/a-report.ts'
import { CASES, LINKS } from './all-cases.ts'
import { HOSTILE } from './hostile.ts'

const ASSETS = { script: 'run()', style: 'p{}', scriptHash: 'sha256-c2NyaXB0', styleHash: 'sha256-c3R5bGU=' }
const html = (report: Report, unchanged: PlacedRows[] = []): string =>
  [...renderHtml(report, { assets: ASSETS, links: LINKS, unchanged })].join('')
const NONE = { regressed: 0, improved: 0, unchanged: 0 }
const unseen = (text: string): string => text.replace(/<script[\s\S]*?<\/script>/g, '')

it.each(HOSTILE)('writes %j as text', text =>
  expect(markup(el('p', { title: text }, text))).not.toMatch(/<(?!\/?p[ >])|="[^"]*"[^ >]/),
)

it('allows its own style and script, and nothing else', () => {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html(aReport())) ?? []
  expect(policy?.replaceAll('&#39;', "'").split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'sha256-c2NyaXB0'",
    "style-src 'sha256-c3R5bGU='",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ])
})

it('ends its data nowhere but at their end', () => {
  const samples = HOSTILE.map(text => aSampleRow({ id: text, note: `</script><!--<script>${text}` }))
  const page = html(aReport({ comparisons: [aComparison({ samples })] }))
  const [, json = ''] = /id="samples-json">(.*?)<\/script>/s.exec(page) ?? []
  expect(json).not.toMatch(/[<\u2028\u2029]/)
  expect(JSON.parse(json).samples.id).toEqual([...new Set(HOSTILE)])
})

it.each(Object.entries(CASES))('never says "no change" in the case %s', (_, make) => {
  expect(unseen(html(make()))).not.toMatch(/no change/i)
  expect(html(make())).not.toMatch(/NaN|Infinity|undefined|\[object/)
})

it('has links to web pages only', () => {
  for (const make of Object.values(CASES))
    for (const [, address = ''] of html(make()).matchAll(/ href="([^"]*)"/g))
      expect(address).toMatch(/^(https?:\/\/|#)/)
})

describe('the forest plot', () => {
  const plot = (own: Partial<MetricRow>): string =>
    /<svg aria-hidden.*?<\/svg>/.exec(
      html(aReport({ comparisons: [aComparison({ metrics: [aRegression(own)] })] })),
    )?.[0] ?? ''
  const centre = (drawing: string): number => Number(/<circle cx="([\d.]+)%/.exec(drawing)?.[1])

  it('has worse on the left, whichever way is better', () => {
    expect(centre(plot({}))).toBeLessThan(50)
    expect(centre(plot({ direction: 'lower', delta: 0.06, ciLower: 0.02, ciUpper: 0.1 }))).toBeLessThan(50)
    expect(centre(plot({ direction: 'lower', delta: -0.06 }))).toBeGreaterThan(50)
  })

  it('draws the margin on the worse side', () =>
    expect(Number(/class="margin" x1="([\d.]+)%/.exec(plot({ direction: 'lower' }))?.[1])).toBeLessThan(50))

  it('folds what needs no attention among 100 metrics', () => {
    const metrics = [aRegression(), ...Array.from({ length: 99 }, (_, at) => aMetric({ scorer: `key ${at}` }))]
    const page = html(aReport({ comparisons: [aComparison({ metrics })] }))
    expect(page.match(/class="mark /g)).toHaveLength(100)
    expect(page.length).toBeLessThan(260_000)
    expect(page.indexOf('grounded')).toBeLessThan(page.indexOf('76 more that need no attention'))
  })
})

it('folds no row that needs attention', () => {
  const metrics = Array.from({ length: 40 }, (_, at) => aRegression({ scorer: `key ${at}` }))
  expect(html(aReport({ comparisons: [aComparison({ metrics })] }))).not.toContain('<details>')
})

it('marks an accepted regression in the plot', () => {
  const accepted = aRegression({ acceptedBy: 'ada' })
  expect(html(aReport({ comparisons: [aComparison({ metrics: [accepted, aMetric()] })] }))).toMatch(
    /grounded<i> accepted<\/i>/,
  )
})

it('says what the verdict says already nowhere else', () => {
  const report = CASES['no-baseline-first']!()
  const page = unseen(html(report))
  expect(page).toContain('Why nothing was compared')
  expect(page.split('Merge this pull request')).toHaveLength(2)
})

it('tells a baseline that did not answer from none', () => {
  const { baselineSearch } = aReport()
  const search = { ...baselineSearch, outcome: 'unreachable' as const }
  const report = aReport({ verdict: 'error', baseline: null, baselineSearch: search, comparisons: [] })
  expect(html(report)).toContain('<dd>could not be reached</dd>')
})

it('draws the first of very many scorers, and counts the others', () => {
  const scorers = Array.from({ length: 100 }, (_, at) => `key ${at}`)
  const samples = scorers.map(scorer => aSampleRow({ scorer }))
  const page = html(
    aReport({ comparisons: [aComparison({ metrics: scorers.map(scorer => aMetric({ scorer })), samples })] }),
  )
  expect(page.match(/class="matrix"/g)).toHaveLength(60)
  expect(page).toContain('40 other scorers: see the samples.')
})

it('draws moves by the metric that gates, however urgent another is', () => {
  const metrics = [
    aMetric(),
    aRegression({ scorer: 'match', reducer: 'max', tier: 'advisory', sampleCounts: { ...NONE, regressed: 77 } }),
  ]
  const page = html(aReport({ comparisons: [aComparison({ metrics, samples: [aSampleRow({ scorer: 'match' })] })] }))
  expect(page).toContain('<figcaption>arithmetic / match</figcaption>')
  expect(page).not.toContain('77 worse')
})

it('says how many samples are not drawn where they moved', () => {
  const metrics = [aMetric({ sampleCounts: { ...NONE, regressed: 1, unchanged: 3 } })]
  const report = aReport({ comparisons: [aComparison({ metrics, samples: [aSampleRow({ scorer: 'match' })] })] })
  const still = aSampleRow({ id: 'still', scorer: 'match', direction: 'unchanged', candidateScore: 1, delta: 0 })
  expect(html(report)).toContain('Not drawn: 3 samples that did not move.')
  expect(html(report, [{ comparison: 0, rows: [still] }])).toContain('Not drawn: 2 samples that did not move.')
})

it('counts the scores beyond the last that is set against its cost', () => {
  const scores = Array.from({ length: 41 }, (_, at) => aMetric({ scorer: `key ${at}` }))
  const metrics = [...scores, aMetric({ scorer: null, metric: 'cost', unit: 'ratio', tier: 'advisory' })]
  expect(html(aReport({ comparisons: [aComparison({ metrics })] }))).toContain('1 other score: see the metrics.')
})

it('shows accepted regressions, and who accepted them', () => {
  const report = CASES.accepted!()
  const page = unseen(html(report))
  expect(page).toContain('Accepted regressions')
  expect(page).toContain(`<code>${report.acceptances[0]?.approver}</code>`)
})

it('has no text of samples below full', () => {
  const samples = [
    aSampleRow({
      metadata: { ward: 'she said it hurts' },
      note: 'she said it hurts',
      detail: aDetail({ candidateAnswer: 'she said it hurts', input: 'she said it hurts' }),
    }),
  ]
  const report = aReport({ comparisons: [aComparison({ samples })] })
  expect(html(report)).toContain('hurts')
  for (const level of ['ids', 'none'] as const)
    expect(html(withSampleDetails(report, level, () => 'h4sh'))).not.toContain('hurts')
})
