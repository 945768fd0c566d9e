import { describe, expect, it } from 'vitest'
import { cells, shorten, width } from '../../src/report/columns.ts'
import { COMMENT_BYTES, renderComment } from '../../src/report/comment.ts'
import { type MetricRow, parseReport } from '../../src/report/schema.ts'
import { renderSummary, SUMMARY_BYTES } from '../../src/report/summary.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { byteLength } from '../../src/report/text.ts'
import { aComparison, aMetric, anImprovement, aRegression, aReport } from '../helpers/a-report.ts'
import { expectNothingAlive } from './alive.ts'
import { CASES, LINKS } from './all-cases.ts'

const picture = (name: string): string => `../../fixtures/reports/${name}`

describe.each(Object.entries(CASES))('the case %s', (name, make) => {
  it('is a Report that the schema accepts', () => {
    expect(parseReport(JSON.parse(JSON.stringify(make())))).toEqual(make())
  })

  it('is drawn as a comment within the budget', async () => {
    const comment = renderComment(make(), { links: LINKS })
    expect(byteLength(comment)).toBeLessThanOrEqual(COMMENT_BYTES)
    await expect(comment).toMatchFileSnapshot(picture(`${name}.md`))
  })

  it('is drawn as a job summary without marker', () => {
    const summary = renderSummary(make(), { links: LINKS })
    expect(byteLength(summary)).toBeLessThanOrEqual(SUMMARY_BYTES)
    expect(summary.startsWith('### Eval regression')).toBe(true)
  })

  it.each([80, 120])('is drawn in a terminal of %i columns', async columns => {
    const text = renderTerminal(make(), { width: columns, colour: false })
    expect(Math.max(...text.split('\n').map(width))).toBeLessThanOrEqual(columns)
    await expect(text).toMatchFileSnapshot(picture(`${name}.${columns}.txt`))
  })
})

it('stays asleep in full, whatever strangers wrote', () => {
  for (const make of Object.values(CASES)) {
    expectNothingAlive(renderComment(make(), { links: LINKS }))
    expectNothingAlive(renderSummary(make(), { links: LINKS }))
  }
})

describe('a terminal', () => {
  it('shows colour only when asked to', () => {
    const report = CASES.model!()
    const coloured = renderTerminal(report, { width: 100, colour: true })
    const sequence = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
    expect(coloured).toMatch(sequence)
    expect(coloured.replace(sequence, '')).toBe(renderTerminal(report, { width: 100, colour: false }))
  })

  it('shows what is most urgent of very many metrics, and counts the others', () => {
    const hint: Partial<MetricRow> = { verdict: 'inconclusive', flags: ['nominal'], pValue: 0.03, adjustedPValue: 1 }
    const metrics = Array.from({ length: 1200 }, (_, index) => {
      const scorer = `key ${index}`
      if (index >= 1190) return index % 2 === 0 ? aRegression({ scorer }) : aMetric({ scorer, ...hint })
      return index < 30 ? anImprovement({ scorer }) : aMetric({ scorer })
    })
    const report = aReport({ verdict: 'regressed', comparisons: [aComparison({ metrics })] })
    for (const columns of [80, 120]) {
      const text = renderTerminal(report, { width: columns, colour: false })
      expect(text.split('\n').length).toBeLessThan(100)
      for (let index = 1190; index < 1200; index++) expect(text).toContain(`arithmetic / key ${index}`)
      expect(text.replace(/\s+/g, ' ')).toContain('and 1,180 more metrics (20 improved): --json FILE has all of them')
    }
  })

  it('counts regressions for which there is no room, too', () => {
    const metrics = Array.from({ length: 25 }, (_, index) => aRegression({ scorer: `key ${index}` }))
    const report = aReport({ verdict: 'regressed', comparisons: [aComparison({ metrics })] })
    expect(renderTerminal(report, { width: 120, colour: false })).toContain('and 5 more metrics (5 regressed):')
  })

  it('measures wide characters as two cells', () => {
    expect([width('漢字'), width('👩‍👩‍👧‍👦'), width('e\u0301'), width('ab')]).toEqual([4, 2, 1, 2])
    expect([width('🇩🇪'), width('1️⃣'), width('क्ष'), width('ｶﾞ')]).toEqual([2, 2, 2, 2])
    expect(cells('👍🏽a')).toHaveLength(2)
  })

  it('shortens a name in its middle', () => {
    expect(shorten('essay / rubric[criterion-22]', 20)).toBe('essay / r…terion-22]')
    expect(shorten('essay', 20)).toBe('essay')
    expect(
      [...'漢字仮名交じり文'].map((_, limit) => width(shorten('漢字仮名交じり文', limit + 1)) <= limit + 1),
    ).not.toContain(false)
  })

  it('says the outcome first and what is next last', () => {
    for (const columns of [40, 80, 120]) {
      const lines = renderTerminal(CASES.model!(), { width: columns, colour: false }).trimEnd().split('\n')
      const last = lines
        .slice(lines.lastIndexOf('') + 1)
        .join(' ')
        .replace(/\s+/g, ' ')
      expect(lines[0]).toMatch(/· REGRESSED$/)
      expect(last).toMatch(/^REGRESSED · 1 of 5 metrics regressed: .* Next: read the samples/)
    }
  })

  it('draws worse to the left, whichever direction is better', () => {
    const falls = { delta: -0.2, ciLower: -0.3, ciUpper: -0.1 }
    const metrics = [
      anImprovement({ scorer: 'errors', direction: 'lower', ...falls }),
      aRegression({ scorer: 'right', ...falls }),
    ]
    const report = aReport({ verdict: 'regressed', comparisons: [aComparison({ metrics })] })
    for (const columns of [80, 160]) {
      const text = renderTerminal(report, { width: columns, colour: false })
      expect(text).toMatch(/worse\s←\s│\s→\sbetter/)
      expect(text).toMatch(/−20\.0 \[−30\.0, −10\.0\].* ·{10}│··════█═══/)
      expect(text).toMatch(/−20\.0 \[−30\.0, −10\.0\].* ═══█════··│·{10}/)
    }
  })

  it('sets numbers below each other', () => {
    const text = renderTerminal(CASES.model!(), { width: 80, colour: false })
    const rows = text.split('\n').filter(line => / % → /.test(line) && /\[/.test(line) && line.startsWith('  '))
    expect(rows).toHaveLength(5)
    for (const mark of [' → ', ' [']) expect(new Set(rows.map(row => row.indexOf(mark))).size).toBe(1)
    const zero =
      text
        .split('\n')
        .find(line => line.includes('better'))
        ?.indexOf('│') ?? 0
    expect(new Set(rows.map(row => row.search(/[·═█╪│]{21}$/)))).toEqual(new Set([zero - 10]))
  })
})
