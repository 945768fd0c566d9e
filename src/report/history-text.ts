/** The history of metrics as text: for a terminal, and as markdown. */
import { shorten, wrap } from './columns.ts'
import { between, runOf } from './history-words.ts'
import { code, link, prose, table } from './markdown.ts'
import * as n from './numbers.ts'
import type { MetricSeries } from './schema.ts'
import { noCommand, oneLine } from './text.ts'
import { scaleOfRange } from './words.ts'

const BARS = '▁▂▃▄▅▆▇█'
/** Share of the range that the height of the bars shows at least: noise must not look like a landslide. */
const LEAST_SHOWN = 0.04

/** `support_qa / grounded, accuracy (acme/m-2)`. */
export function seriesName({ task, model, scorer, metric, reducer, variant }: MetricSeries): string {
  const reduced = reducer === 'mean' ? '' : ` of ${reducer}`
  return `${task} / ${scorer}, ${metric}${reduced} (${[model, variant].filter(Boolean).join(', ')})`
}

/** `8 runs, 80.3 % → 74.3 %, moved by at most 2.1 points from run to run`. */
export function summaryOf({ points, range, largestMove, direction }: MetricSeries): string {
  const scale = scaleOfRange(range)
  const [first, last] = [points[0]?.value ?? null, points.at(-1)?.value ?? null]
  const values = points.length > 1 ? `${n.level(first, scale)} → ${n.level(last, scale)}` : n.level(last, scale)
  const moved =
    points.length < 2
      ? []
      : [
          largestMove === null
            ? 'no two runs compare'
            : `moved by at most ${n.bound(largestMove, scale)} from run to run`,
        ]
  const lower = direction === 'lower' ? ['lower is better'] : []
  return [n.plural(points.length, 'run'), values, ...moved, ...lower].join(', ')
}

/** One bar for each run, oldest first. */
export function sparkline({ points, range }: MetricSeries): string {
  const values = points.flatMap(({ value }) => value ?? [])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const least = range === null ? Math.abs(high) * LEAST_SHOWN : (range.max - range.min) * LEAST_SHOWN
  const span = Math.max(high - low, least, Number.MIN_VALUE)
  const from = (low + high - span) / 2
  const bar = (value: number): string =>
    BARS[Math.min(BARS.length - 1, Math.floor(((value - from) / span) * BARS.length))] ?? ''
  return points.map(({ value }) => (value === null ? ' ' : bar(value))).join('')
}

export function renderHistoryTerminal(
  history: readonly MetricSeries[],
  { width, colour }: { width: number; colour: boolean },
): string {
  const bold = (text: string): string => (colour ? `\u001b[1m${text}\u001b[0m` : text)
  const blocks = history.map(series => [
    bold(shorten(oneLine(seriesName(series)), width)),
    ...wrap(`${sparkline(series)}  ${summaryOf(series)}`, { limit: width, first: '  ', rest: '  ' }),
    ...pointLines(series),
    '',
  ])
  return blocks
    .flat()
    .map(line => `${noCommand(line)}\n`)
    .join('')
}

function pointLines({ points, range }: MetricSeries): string[] {
  const scale = scaleOfRange(range)
  const rows = points.map(point => [
    runOf(point),
    n.level(point.value, scale),
    point.ciLower === null ? '' : `[${between(point, scale)}]`,
    point.move === null ? '' : n.difference(point.move, scale),
  ])
  const widths = [0, 1, 2, 3].map(at => Math.max(...rows.map(row => row[at]?.length ?? 0)))
  return rows.map(row =>
    `    ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}`.trimEnd(),
  )
}

export function renderHistoryMarkdown(history: readonly MetricSeries[]): string {
  const cells = history.map(series => [
    prose(seriesName(series), 300),
    code(sparkline(series)),
    prose(summaryOf(series)),
    link(prose(runOf(series.points.at(-1))), series.points.at(-1)?.url),
  ])
  const heads = ['Task / scorer', 'Oldest to newest', 'What it did', 'Newest run']
  return `### History of ${n.plural(history.length, 'metric')}\n\n${table('llll', heads, cells)}\n\n${prose(MOVES)}\n`
}

/** What is meant by a move. */
export const MOVES =
  'A move is from the run before, on the samples that both have; runs that do not compare have none. Intervals are of each run alone.'
