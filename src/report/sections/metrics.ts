/** The tables of metrics: what needs attention, and everything. */
import { attention } from '../attention.ts'
import type { Page } from '../detail.ts'
import { FOREST_LEGEND, forest } from '../forest.ts'
import { bold, code, folded, prose, table } from '../markdown.ts'
import * as n from '../numbers.ts'
import type { MetricRow, Report } from '../schema.ts'
import {
  allInPoints,
  candidateName,
  deltaHead,
  deltaOf,
  deltaUnit,
  judge,
  type Placed,
  pairsOf,
  sideValue,
} from '../words.ts'
import { more } from './top.ts'

export function attentionTable(page: Page): string {
  const { rows, undecidedFolded } = attention(page.report)
  if (rows.length === 0) return ''
  const shown = rows.slice(0, page.detail.attentionRows)
  const left = [
    ...more(rows.length - shown.length, 'more that need attention'),
    ...more(undecidedFolded, 'more without a detectable change'),
  ]
  const parts = [
    ...(shown.length > 0 ? [metricTable(page, shown)] : []),
    ...(left.length > 0 ? [`Metrics: ${left.join(', ')}`] : []),
  ]
  return parts.join('\n\n')
}

interface Style {
  report: Report
  /** Every row is in points, so that the head says it once. */
  allPoints: boolean
}

function metricTable({ report }: Page, rows: readonly Placed[]): string {
  const allPoints = allInPoints(rows)
  const heads = ['Task / scorer', 'Baseline', candidateName(report).head, plottedHead(rows), kept('p adj.'), 'Verdict']
  const style = { report, allPoints }
  const plots = forest(rows.map(({ row }) => row))
  const cells = rows.map((each, index) => [
    name(each),
    ...sides(each),
    delta(each, style) + (plots[index] ? `<br>${code(plots[index])}` : ''),
    kept(n.pValue(each.row.adjustedPValue)),
    verdict(each, report),
  ])
  return table('lrrrrl', heads, cells)
}

const plottedHead = (rows: readonly Placed[]): string => `${kept(deltaHead(rows))}<br>${FOREST_LEGEND}`

/** A number and its unit stay on one line. */
const kept = (cell: string): string => cell.replaceAll(' ', '\u00a0')

function name({ row, label }: Placed): string {
  const better = row.direction === 'lower' && row.unit !== 'ratio' ? ' · lower is better' : ''
  const pairs =
    row.pairs === 0 && (row.verdict === 'not-tested' || row.kind === 'aggregate') ? '' : `<br>${kept(pairsOf(row))}`
  return `${prose(label)}${pairs}${better}`
}

function sides({ row }: Placed): string[] {
  return [row.baselineValue, row.candidateValue].map(value => kept(sideValue(row, value)))
}

function sidesWithLogged(each: Placed): string {
  const { row } = each
  const [baseline = '', candidate = ''] = sides(each)
  const logged = [
    disagreeing(row, { side: 'baseline', ours: row.baselineValue, logged: row.loggedBaselineValue }),
    disagreeing(row, { side: 'candidate', ours: row.candidateValue, logged: row.loggedCandidateValue }),
  ]
  return [`${baseline} → ${candidate}`, ...logged.filter(Boolean)].join('<br>')
}

/** Inspect's own aggregate, over all samples and not only the paired ones, where the two disagree. */
function disagreeing(
  row: MetricRow,
  { side, ours, logged }: { side: string; ours: number | null; logged: number | null },
): string {
  if (logged === null || row.unit === 'ratio' || sideValue(row, ours) === sideValue(row, logged)) return ''
  return `${side} logged ${kept(sideValue(row, logged))}`
}

function delta({ row }: Placed, { allPoints }: Style): string {
  return kept(deltaOf(row) + deltaUnit(row, allPoints))
}

const LOUD: ReadonlySet<string> = new Set(['regressed', 'improved', 'not comparable'])

function verdict(each: Placed, report: Report): string {
  const { word, note } = judge(report, each)
  const said = LOUD.has(word) ? bold(word) : prose(word)
  return note === '' ? said : `${said}; ${prose(note, 400)}`
}

/** All metrics with both p values, folded: those that gate first. */
export function allMetrics(page: Page): string {
  const { all, rows } = attention(page.report)
  if (all.length === 0) return ''
  const gated = all.filter(({ row }) => row.tier === 'gate')
  const ordered = [...gated, ...all.filter(({ row }) => row.tier !== 'gate')]
  const shown = page.detail.metricRows >= all.length ? ordered : rows
  const left = more(all.length - shown.length, 'metrics that need no attention are left out here')
  return folded(title(gated.length, all.length - gated.length), [plotted(page, shown), ...left].join('\n\n'))
}

function title(gated: number, advisory: number): string {
  if (advisory > 0) return `All metrics: ${n.count(gated)} gated, ${n.count(advisory)} advisory`
  return gated === 1 ? 'All metrics (1)' : `All ${n.count(gated)} metrics`
}

function plotted({ report }: Page, rows: readonly Placed[]): string {
  const allPoints = allInPoints(rows)
  const plots = forest(rows.map(({ row }) => row))
  const heads = [
    'Task / scorer',
    `Baseline → ${candidateName(report).head}`,
    plottedHead(rows),
    'p',
    kept('p adj.'),
    'Verdict',
  ]
  const cells = rows.map((each, index) => [
    name(each),
    sidesWithLogged(each),
    delta(each, { report, allPoints }) + (plots[index] ? `<br>${code(plots[index])}` : ''),
    ...[each.row.pValue, each.row.adjustedPValue].map(p => kept(n.pValue(p))),
    verdict(each, report),
  ])
  return table('lrrrrl', heads, cells)
}

/** Without a baseline: the candidate's own numbers, as Inspect logged them. */
export function candidateTable({ report, detail }: Page): string {
  const rows = report.candidate.evals
    .filter(({ supersededBy }) => supersededBy === undefined)
    .flatMap(({ task, metrics }) => metrics.map(metric => ({ task, ...metric })))
  if (rows.length === 0) return ''
  const shown = rows.slice(0, Math.min(rows.length, detail.attentionRows * 2))
  const body = table(
    'lrrr',
    ['Task / scorer', candidateName(report).head, '95 % CI', 'Samples'],
    shown.map(row => [
      prose(`${row.task} / ${row.scorer}, ${row.metric}`, 300),
      n.level(row.value, 'plain'),
      row.ciLower === null ? n.UNDEFINED : `${n.level(row.ciLower, 'plain')} to ${n.level(row.ciUpper, 'plain')}`,
      n.count(row.samples),
    ]),
  )
  return [...(shown.length > 0 ? [body] : []), ...more(rows.length - shown.length, 'more metrics')].join('\n\n')
}
