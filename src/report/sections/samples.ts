/** The samples that scored worse: which, by how much, and why. */
import { attention, type LowerSamples, lowerSamples } from '../attention.ts'
import type { Page } from '../detail.ts'
import { code, folded, prose, table } from '../markdown.ts'
import * as n from '../numbers.ts'
import { sampleScores, sampleWhy } from '../sample-words.ts'
import type { SampleRow } from '../schema.ts'
import { candidateName } from '../words.ts'

/** Rows of one metric, so that the first does not use up all of the room. */
const ROWS_PER_METRIC = 25

export function worseSamples(page: Page): string {
  const groups = lowerSamples(attention(page.report))
  if (groups.length === 0) return ''
  const shown = dealOut(groups, page.detail.sampleRows)
  const count = shown.reduce((sum, { rows }) => sum + rows.length, 0)
  const [only] = groups
  const summary = groups.length === 1 && only ? single(only) : several(groups)
  const bodies = shown.map(group => (groups.length === 1 ? sampleTable(page, group.rows) : titled(page, group)))
  return folded(`${summary} · ${n.count(count)} shown`, bodies.join('\n\n'))
}

/** Groups come most important first; each takes at most its share of what is left. */
function dealOut(groups: readonly LowerSamples[], room: number): LowerSamples[] {
  const perMetric = Math.max(ROWS_PER_METRIC, Math.floor(room / groups.length))
  let left = room
  return groups.flatMap(group => {
    const rows = group.rows.slice(0, Math.min(left, perMetric))
    left -= rows.length
    return rows.length > 0 ? [{ ...group, rows }] : []
  })
}

function single(group: LowerSamples): string {
  return `Samples of ${prose(group.metric.label)}: ${counts(group)}${chance(group)}`
}

function several(groups: readonly LowerSamples[]): string {
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return `Samples that scored worse: ${n.count(total)} in ${n.plural(groups.length, 'metric')}`
}

function counts({ metric: { row }, rows }: LowerSamples): string {
  const worse = n.count(Math.max(row.sampleCounts.regressed, rows.length))
  const better = n.count(row.sampleCounts.improved)
  return row.direction === 'higher'
    ? `${worse} scored lower, ${better} higher`
    : `${worse} scored worse (higher), ${better} better`
}

function chance({ metric: { row } }: LowerSamples): string {
  return row.epochs.baseline === 1 && row.epochs.candidate === 1 ? ' (each ran once: some of it is chance)' : ''
}

function titled(page: Page, group: LowerSamples): string {
  return `**${prose(group.metric.label)}**: ${counts(group)}${chance(group)}\n\n${sampleTable(page, group.rows)}`
}

function sampleTable({ report, detail }: Page, rows: readonly SampleRow[]): string {
  const why = rows.map(row =>
    sampleWhy(row, detail.sampleText)
      .map(part => printed(part, detail.sampleText))
      .join('<br>'),
  )
  const heads = ['Sample', `Baseline → ${candidateName(report).head}`]
  const cells = rows.map(row => [code(row.id), sampleScores(row)])
  if (why.every(text => text === '')) return table('ll', heads, cells)
  return table(
    'lll',
    [...heads, 'Why'],
    cells.map((each, index) => [...each, why[index] || n.UNDEFINED]),
  )
}

function printed({ label, quotes }: { label: string; quotes: string[] }, limit: number): string {
  return [prose(label), ...quotes.map(quote => code(quote, limit))].filter(Boolean).join(' ')
}
