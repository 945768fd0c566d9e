/** The history of metrics as text: for a terminal, and as markdown. */
import { columns, cut, padEnd, plain, shorten, width, wrap } from './columns.ts'
import { between, LEAST_SHOWN, MOVES, movedBy, moveOf, runOf } from './history-words.ts'
import { code, link, prose, table } from './markdown.ts'
import * as n from './numbers.ts'
import type { MetricSeries } from './schema.ts'
import { noCommand } from './text.ts'
import { scaleOfRange } from './words.ts'

const BARS = '▁▂▃▄▅▆▇█'

/** `support_qa / grounded, accuracy (acme/m-2)`. */
export function seriesName({ task, model, scorer, metric, reducer, variant }: MetricSeries): string {
  const reduced = reducer === 'mean' ? '' : ` of ${reducer}`
  return `${task} / ${scorer}, ${metric}${reduced} (${[model, variant].filter(Boolean).join(', ')})`
}

/** `8 runs, 80.3 % → 74.3 %, moved by at most 2.1 points from run to run`. */
export function summaryOf(series: MetricSeries): string {
  const { points, range, direction } = series
  const scale = scaleOfRange(range)
  const [first, last] = [points[0]?.value ?? null, points.at(-1)?.value ?? null]
  const values = points.length > 1 ? `${n.level(first, scale)} → ${n.level(last, scale)}` : n.level(last, scale)
  const lower = direction === 'lower' ? ['lower is better'] : []
  return [n.plural(points.length, 'run'), values, movedBy(series), ...lower].filter(Boolean).join(', ')
}

/** One bar for each run, oldest first. */
export function sparkline({ points, range }: MetricSeries): string {
  // In quarters, so that no difference of two numbers is larger than any number.
  const known = points.flatMap(({ value }) => (value === null ? [] : value / 4))
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const least = (range === null ? Math.abs(high) : range.max / 4 - range.min / 4) * LEAST_SHOWN
  const span = Math.max(high - low, least) || 1
  const from = low - (span - (high - low)) / 2
  const bar = (value: number): string =>
    BARS[Math.max(0, Math.min(BARS.length - 1, Math.floor(((value / 4 - from) / span) * BARS.length)))] ?? ''
  return points.map(({ value }) => (value === null ? ' ' : bar(value))).join('')
}

interface Screen {
  width: number
  colour: boolean
}

export function renderHistoryTerminal(history: readonly MetricSeries[], { width: limit, colour }: Screen): string {
  const bold = (text: string): string => (colour ? `\u001b[1m${text}\u001b[0m` : text)
  const blocks = history.map(series => [
    bold(noCommand(shorten(plain(seriesName(series)), limit))),
    ...wrap(`${newest(sparkline(series), limit - 2)}  ${summaryOf(series)}`, { limit, first: '  ', rest: '  ' }),
    ...pointLines(series, limit),
    '',
  ])
  return blocks
    .flat()
    .map(line => `${noCommand(line)}\n`)
    .join('')
}

/** Of more bars than there is room for, the last ones. */
const newest = (bars: string, room: number): string => (bars.length <= room ? bars : `…${bars.slice(1 - room)}`)

const INDENT = '    '

function pointLines({ points, range }: MetricSeries, limit: number): string[] {
  const scale = scaleOfRange(range)
  const figures = columns(
    'rrl',
    points.map(point => [
      n.level(point.value, scale),
      point.ciLower === null ? '' : `[${between(point, scale)}]`,
      plain(moveOf(point, scale)),
    ]),
  )
  const room = Math.max(LEAST_RUN, limit - INDENT.length - 2 - Math.max(0, ...figures.map(width)))
  const runs = points.map(point => shorten(plain(runOf(point)), room))
  const widest = Math.max(0, ...runs.map(width))
  return runs.map((run, at) => cut(`${INDENT}${padEnd(run, widest)}  ${figures[at]}`, limit))
}

/** Cells that the name of a run has at least. */
const LEAST_RUN = 8

export function renderHistoryMarkdown(history: readonly MetricSeries[]): string {
  const cells = history.map(series => [
    prose(seriesName(series), 300),
    code(sparkline(series)),
    prose(summaryOf(series)),
    link(prose(runOf(series.points.at(-1))), series.points.at(-1)?.url),
  ])
  const heads = ['Task / scorer', 'Oldest to newest', 'What it did', 'Newest run']
  const levels = [...new Set(history.map(({ ciLevel }) => n.confidence(ciLevel)))].join(', ')
  return `### History of ${n.plural(history.length, 'metric')}\n\n${table('llll', heads, cells)}\n\n${prose(`${MOVES} (${levels})`)}\n`
}
