/** Who moved where: per scorer, the samples by their score on the baseline and on the candidate. */
import * as n from '../numbers.ts'
import { type Placed, scaleOf } from '../words.ts'
import { type Child, type Element, el } from './element.ts'
import { inOrder } from './forest.ts'
import type { HtmlPage } from './page.ts'
import type { PageSamples } from './page-samples.ts'
import { name } from './words.ts'

/** More scorers than these are folded. */
const OPEN = 9
/** More distinct scores than these are put into bins. */
const MOST_LEVELS = 6
const BINS = 5
const SIZE = 176
const LEFT = 52
const BOTTOM = 34

interface Pair {
  baseline: number
  candidate: number
}

export function moves(page: HtmlPage): Child[] {
  const { samples, report } = page
  if (samples === null) return []
  const pairs = pairsByScorer(samples)
  const drawn = oneMetricPerScorer(inOrder(report)).flatMap(each => {
    const at = report.comparisons.indexOf(each.comparison)
    const own = pairs.get(keyOf(at, each.row.scorer ?? '')) ?? []
    return own.length === 0 ? [] : [card(each, own, samples.candidate)]
  })
  if (drawn.length === 0) return []
  const folded = drawn.slice(OPEN)
  return [
    el(
      'section',
      { 'aria-labelledby': 'moves' },
      el('h2', { id: 'moves' }, 'Who moved where'),
      el(
        'p',
        { class: 'key' },
        'Each disc is the number of samples with that score before and now. On the diagonal (almost) nothing moved.',
      ),
      el('div', { class: 'cards' }, ...drawn.slice(0, OPEN)),
      ...(folded.length > 0
        ? [
            el(
              'details',
              {},
              el('summary', {}, `${n.plural(folded.length, 'more scorer')}`),
              el('div', { class: 'cards' }, ...folded),
            ),
          ]
        : []),
    ),
  ]
}

const keyOf = (comparison: number, scorer: string): string => `${comparison} ${scorer}`

function pairsByScorer({ rows, samples, scorers, directions }: PageSamples): Map<string, Pair[]> {
  const found = new Map<string, Pair[]>()
  const compared = new Set(['regressed', 'improved', 'unchanged'].map(word => directions.indexOf(word)))
  for (const [at, sample] of rows.sample.entries()) {
    const [baseline, candidate] = [rows.baseline[at], rows.candidate[at]]
    if (!n.isNumber(baseline) || !n.isNumber(candidate) || !compared.has(rows.direction[at] ?? -1)) continue
    const key = keyOf(samples.comparison[sample] ?? 0, scorers[rows.scorer[at] ?? 0] ?? '')
    const own = found.get(key)
    if (own === undefined) found.set(key, [{ baseline, candidate }])
    else own.push({ baseline, candidate })
  }
  return found
}

/** The first in order of urgency, which is the one that gates where one does. */
function oneMetricPerScorer(all: readonly Placed[]): Placed[] {
  const seen = new Map<unknown, Set<string>>()
  return all.filter(({ comparison, row }) => {
    if (row.scorer === null || row.kind === 'aggregate') return false
    const known = seen.get(comparison) ?? new Set()
    seen.set(comparison, known)
    return !known.has(row.scorer) && known.add(row.scorer)
  })
}

function card({ row, label }: Placed, pairs: readonly Pair[], candidate: string): Element {
  const { regressed, improved, unchanged } = row.sampleCounts
  const [up, down] = row.direction === 'higher' ? ['better', 'worse'] : ['worse', 'better']
  const held = pairs.some(({ baseline, candidate: now }) => baseline === now)
  const words = `${n.count(regressed)} worse, ${n.count(improved)} better, ${n.count(unchanged)} with the same score`
  return el(
    'figure',
    { class: 'card' },
    el('figcaption', {}, name(label)),
    el(
      'p',
      { class: 'counts' },
      el('b', { class: 'bad' }, `▼ ${n.count(regressed)} worse`),
      ' · ',
      el('b', { class: 'good' }, `▲ ${n.count(improved)} better`),
      ` · ${n.count(unchanged)} same`,
    ),
    matrix(pairs, { row, words: `${name(label)}: ${words}`, candidate }),
    el(
      'p',
      { class: 'key' },
      `Above the diagonal ${up}, below it ${down}.${held || unchanged === 0 ? '' : ' Only samples that moved are drawn.'}`,
    ),
  )
}

interface Levels {
  labels: string[]
  placeOf(value: number): number
}

function levelsOf(pairs: readonly Pair[], row: Placed['row']): Levels {
  const values = [...new Set(pairs.flatMap(({ baseline, candidate }) => [baseline, candidate]))].sort((a, b) => a - b)
  const isScore = scaleOf(row) === 'points' && inUnit(values)
  // Right and wrong are both drawn even where everything was right.
  const levels = isScore && values.every(value => value === 0 || value === 1) ? [0, 1] : values
  if (levels.length <= MOST_LEVELS)
    return { labels: levels.map(value => n.level(value, 'plain')), placeOf: value => levels.indexOf(value) }
  return binned(isScore ? [0, 1] : [values[0] ?? 0, values.at(-1) ?? 1])
}

function binned([least, most]: readonly [number, number]): Levels {
  const step = (most - least) / BINS
  return {
    labels: Array.from({ length: BINS }, (_, at) => `≥ ${n.level(least + at * step, 'plain')}`),
    placeOf: value => Math.max(0, Math.min(BINS - 1, Math.floor((value - least) / step + 1e-9))),
  }
}

const inUnit = (values: readonly number[]): boolean => values.every(value => value >= 0 && value <= 1)

function matrix(
  pairs: readonly Pair[],
  { row, words, candidate }: { row: Placed['row']; words: string; candidate: string },
): Element {
  const levels = levelsOf(pairs, row)
  const cell = SIZE / levels.labels.length
  const counts = new Map<string, number>()
  for (const { baseline, candidate: now } of pairs) {
    const key = `${levels.placeOf(baseline)} ${levels.placeOf(now)}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const most = Math.max(...counts.values())
  const x = (place: number): number => rounded(LEFT + (place + 0.5) * cell)
  const y = (place: number): number => rounded(SIZE - (place + 0.5) * cell)
  const discs = [...counts].flatMap(([key, count]) => {
    const [from = 0, to = 0] = key.split(' ').map(Number)
    const better = to > from === (row.direction === 'higher')
    const kind = from === to ? 'quiet' : better ? 'good' : 'bad'
    const radius = rounded(Math.max(2, Math.sqrt(count / most) * cell * 0.46))
    return [
      el('circle', { class: kind, cx: x(from), cy: y(to), r: radius }),
      el('text', { class: 'count', x: x(from), y: rounded(y(to) + 4) }, n.count(count)),
    ]
  })
  return el(
    'svg',
    { class: 'matrix', viewBox: `0 0 ${LEFT + SIZE + 4} ${SIZE + BOTTOM}`, role: 'img', 'aria-label': words },
    el('rect', { x: LEFT, y: 0, width: SIZE, height: SIZE }),
    el('line', { class: 'margin', x1: LEFT, y1: SIZE, x2: LEFT + SIZE, y2: 0 }),
    ...discs,
    ...levels.labels.map((label, at) => el('text', { class: 'tick x', x: x(at), y: SIZE + 13 }, label)),
    ...levels.labels.map((label, at) => el('text', { class: 'tick y', x: LEFT - 4, y: rounded(y(at) + 4) }, label)),
    el('text', { class: 'tick x', x: LEFT + SIZE / 2, y: SIZE + 28 }, 'Baseline'),
    el('text', { class: 'tick x', x: 0, y: 0, transform: `translate(9 ${SIZE / 2}) rotate(-90)` }, candidate),
  )
}

const rounded = (value: number): number => Math.round(value * 100) / 100
