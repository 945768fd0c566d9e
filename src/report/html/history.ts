/** How the metrics moved between the last baselines, and since the anchor: what no single comparison shows. */
import { anchorName, seenFromAnchor } from '../anchor.ts'
import { between, runOf } from '../history-words.ts'
import * as n from '../numbers.ts'
import { branchOf, historyOf } from '../own-moves.ts'
import type { Anchor, MetricSeries, Report } from '../schema.ts'
import { candidateName, deltaOf, deltaUnit, judge, type Placed, placed, scaleOfRange, sideValue } from '../words.ts'
import { type Child, type Element, el } from './element.ts'
import { fold } from './fold.ts'
import { inOrder, toneOf } from './forest.ts'
import type { HtmlPage } from './page.ts'
import { table } from './table.ts'
import { trend } from './trend.ts'
import { link, name, prose } from './words.ts'

/** More charts than these are folded. */
const CHARTS_OPEN = 6

/** One metric over time, and what the change under review made of it. */
export interface Drawn {
  label: string
  series: MetricSeries
  candidate: { name: string; value: number | null } | null
}

export function history({ report }: HtmlPage): Child[] {
  const drawn = historyOf(report, inOrder(report)).map(({ placed: { label, row }, series }) => ({
    label,
    series,
    candidate: { name: candidateName(report).head, value: row.candidateValue },
  }))
  const { anchor } = report
  if (drawn.length === 0 && anchor === undefined) return []
  return [
    el(
      'section',
      { class: 'history', 'aria-labelledby': 'history' },
      el('h2', { id: 'history' }, 'History'),
      ...(drawn.length > 0 ? [el('p', { class: 'key' }, ...explained(branchOf(report))), ...charts(drawn)] : []),
      ...(anchor === undefined ? [] : sinceAnchor(report, anchor)),
    ),
  ]
}

const explained = (branch: string): Child[] =>
  prose(
    `The last baselines of ${branch}, oldest first, each with its interval. A move is from the run before, on the samples that both have: what ${branch} does by itself. None of this counts for the verdict.`,
  )

/** Those that need attention first, as the caller orders them. */
export function charts(drawn: readonly Drawn[]): Child[] {
  const cards = drawn.map(card)
  const folded = cards.slice(CHARTS_OPEN)
  return [
    el('div', { class: 'cards' }, ...cards.slice(0, CHARTS_OPEN)),
    ...fold(`${n.count(folded.length)} more metrics`, { wrap: 'div', class: 'cards' }, folded),
  ]
}

function card(drawn: Drawn): Element {
  const { label, series } = drawn
  const { points, largestMove, direction } = series
  const scale = scaleOfRange(series.range)
  const compared =
    largestMove === null ? 'no two runs compare' : `moved by at most ${n.size(largestMove, scale)} from run to run`
  const moved = points.length < 2 ? '' : `, ${compared}`
  const lower = direction === 'lower' ? ' · lower is better' : ''
  return el(
    'figure',
    { class: 'card' },
    el('figcaption', {}, name(label)),
    el('p', { class: 'key' }, `${n.plural(points.length, 'run')}${moved}${lower}`),
    trend(drawn, scale),
    ...fold('All numbers', { wrap: 'div', class: 'numbers' }, [numbers(drawn, scale)]),
  )
}

function numbers({ label, series }: Drawn, scale: n.Scale): Element {
  const columns = [
    { head: 'Run' },
    { head: 'Value', figures: true },
    { head: '95 % CI', figures: true },
    { head: 'Move', figures: true },
    { head: 'Samples', figures: true },
  ]
  const rows = series.points
    .toReversed()
    .map(point => [
      [link(name(runOf(point)), point.url)],
      [n.level(point.value, scale)],
      [between(point, scale) || n.UNDEFINED],
      [point.move === null ? n.UNDEFINED : n.difference(point.move, scale)],
      [n.count(point.samples)],
    ])
  return table(`${name(label)}, newest run first`, columns, rows)
}

function sinceAnchor(report: Report, anchor: Anchor): Child[] {
  const seen = seenFromAnchor(report, anchor)
  const rows = placed(seen).filter(({ row }) => row.scorer !== null && row.tier === 'gate')
  const columns = [
    { head: 'Task / scorer' },
    { head: 'Verdict' },
    { head: `Anchor → ${candidateName(report).head}`, figures: true },
    { head: 'Change [interval]', figures: true },
    { head: 'p adjusted', figures: true },
  ]
  const cells = ({ row, label, comparison }: Placed): Child[][] => {
    const { word, note } = judge(seen, { row, label, comparison })
    return [
      [name(label)],
      [el('b', { class: `tag ${toneOf(row, word)}` }, word), ...(note ? [el('small', {}, ...prose(note))] : [])],
      [`${sideValue(row, row.baselineValue)} → ${sideValue(row, row.candidateValue)}`],
      [deltaOf(row) + deltaUnit(row, false)],
      [n.pValue(row.adjustedPValue)],
    ]
  }
  return [
    el('h3', {}, `Since the anchor ${name(anchorName(anchor))}`),
    el('p', { class: 'key' }, 'The same tests against a fixed point far back, where a slow drift adds up. Advisory.'),
    table('Changes since the anchor', columns, rows.map(cells)),
  ]
}
