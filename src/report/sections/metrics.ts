/** The tables of metrics: what needs attention, and everything. */
import { type Attention, attention } from '../attention.ts'
import type { Page } from '../detail.ts'
import { FOREST_LEGEND, forest } from '../forest.ts'
import { bold, code, folded, prose, table } from '../markdown.ts'
import * as n from '../numbers.ts'
import { candidateName, deltaOf, judge, type Placed, pairsOf, scaleOf, sideValue } from '../words.ts'
import { more } from './top.ts'

export function attentionTable(page: Page): string {
  const { rows, undecidedFolded } = attention(page.report)
  if (rows.length === 0) return ''
  const shown = rows.slice(0, page.detail.attentionRows)
  const rest = rows.length - shown.length
  const left = [
    ...more(rest, 'more rows that need attention'),
    ...more(undecidedFolded, 'more without a detectable change'),
  ]
  return [metricTable(page, shown), ...(left.length > 0 ? [`and ${left.join(', ')}: see all metrics`] : [])].join(
    '\n\n',
  )
}

function metricTable({ report }: Page, rows: readonly Placed[]): string {
  const scales = new Set(rows.map(({ row }) => scaleOf(row)))
  const allPoints = scales.size === 1 && scales.has('points')
  const heads = [
    'Task / scorer',
    'Baseline',
    candidateName(report).head,
    deltaHead(rows, allPoints),
    'p adj.',
    'Verdict',
  ]
  return table(
    'lrrrrl',
    heads,
    rows.map(each => cells(each, { report, allPoints })),
  )
}

function deltaHead(rows: readonly Placed[], allPoints: boolean): string {
  const levels = [...new Set(rows.map(({ row }) => Math.round(row.ciLevel * 100)))]
  return `Δ${allPoints ? ' points' : ''} [${levels.length === 1 ? `${levels[0]} % ` : ''}CI]`
}

function cells(each: Placed, { report, allPoints }: { report: Page['report']; allPoints: boolean }): string[] {
  const { row, label } = each
  const unit = allPoints || row.delta === null ? '' : n.unit(scaleOf(row))
  return [
    `${prose(label)} · ${pairsOf(row)}${row.direction === 'lower' && row.unit !== 'ratio' ? ' · lower is better' : ''}`,
    logged(row.baselineValue, row.loggedBaselineValue, each),
    logged(row.candidateValue, row.loggedCandidateValue, each),
    `${deltaOf(row)}${unit}`,
    n.pValue(row.adjustedPValue),
    verdict(each, report),
  ]
}

/** Inspect's own aggregate stands beside ours where the two disagree. */
function logged(value: number | null, inspects: number | null, { row }: Placed): string {
  const ours = sideValue(row, value)
  const theirs = sideValue(row, inspects)
  return inspects === null || row.unit === 'ratio' || ours === theirs ? ours : `${ours} (logged ${theirs})`
}

const LOUD: ReadonlySet<string> = new Set(['regressed', 'improved', 'not comparable'])

function verdict(each: Placed, report: Page['report']): string {
  const { word, note } = judge(report, each)
  const said = LOUD.has(word) ? bold(word) : prose(word)
  return note === '' ? said : `${said}; ${prose(note, 400)}`
}

/** All metrics with their intervals drawn, folded. */
export function allMetrics(page: Page): string {
  const { all } = attention(page.report)
  if (all.length === 0) return ''
  const shown = page.detail.metricRows >= all.length ? all : attention(page.report).rows
  const body = [
    drawn(page, shown),
    ...more(all.length - shown.length, 'metrics without a detectable change are left out here'),
  ]
  return folded(`All ${n.plural(all.length, 'metric')}`, body.join('\n\n'))
}

function drawn({ report }: Page, rows: Attention['all']): string {
  const plots = forest(rows.map(({ row }) => row))
  const heads = [
    'Task / scorer',
    'Baseline',
    candidateName(report).head,
    'Δ [CI]',
    FOREST_LEGEND,
    'p',
    'p adj.',
    'Verdict',
  ]
  return table(
    'lrrrlrrl',
    heads,
    rows.map((each, index) => {
      const [label = '', baseline = '', candidate = '', delta = '', adjusted = '', said = ''] = cells(each, {
        report,
        allPoints: false,
      })
      const plot = plots[index] ? code(plots[index]) : ''
      return [label, baseline, candidate, delta, plot, n.pValue(each.row.pValue), adjusted, said]
    }),
  )
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
  return [body, ...more(rows.length - shown.length, 'more metrics')].join('\n\n')
}
