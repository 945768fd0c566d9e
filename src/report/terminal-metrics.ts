/** The metrics on a terminal: one line each where it is wide enough, else two or three. */
import { attention, mostUrgent } from './attention.ts'
import { columns, cut, padEnd, plain, width, wrap } from './columns.ts'
import * as n from './numbers.ts'
import type { Report } from './schema.ts'
import { type Colour, INDENT, type Screen } from './screen.ts'
import {
  allInPoints,
  candidateName,
  deltaHead,
  deltaOf,
  deltaUnit,
  judge,
  type Placed,
  pairsOf,
  scaleOf,
  sideValue,
} from './words.ts'

/** Below this a row of the table takes two lines. */
const WIDE_ENOUGH = 110
/** Room that a verdict needs beside the numbers. */
const NARROWEST_VERDICT = 24
/** As many as fit on a screen or two; the verdict stands below them. */
const ROWS_SHOWN = 20

/** Gated metrics, and others only if they got worse: a laptop shows what decides. */
export function metrics(screen: Screen): string[] {
  const { all, rows } = attention(screen.report)
  if (all.length === 0) return candidateNumbers(screen)
  const stable = all.filter(each => each.row.tier === 'gate' && !rows.includes(each))
  const telling = [...rows, ...stable]
  const shown = mostUrgent(telling, ROWS_SHOWN)
  const drawn = screen.width >= WIDE_ENOUGH ? wideTable(screen, shown) : narrowTable(screen, shown)
  const left = [...unshown(telling.filter(each => !shown.includes(each))), ...quiet(all.length - telling.length)]
  return [...drawn, ...left.flatMap(line => wrap(line, { limit: screen.width }))]
}

/** Rows for which the table has no room, by what became of them. */
function unshown(rows: readonly Placed[]): string[] {
  if (rows.length === 0) return []
  const regressed = rows.filter(({ row }) => row.verdict === 'regressed').length
  const improved = rows.filter(({ row }) => row.verdict === 'improved').length
  const said = [
    ...(regressed > 0 ? [`${n.count(regressed)} regressed`] : []),
    ...(improved > 0 ? [`${n.count(improved)} improved`] : []),
  ]
  const of = said.length > 0 ? ` (${said.join(', ')})` : ''
  return [
    `and ${n.plural(rows.length, 'more metric')}${of}: --json FILE has all of them, --markdown FILE as many as fit`,
  ]
}

const quiet = (count: number): string[] =>
  count > 0 ? [`and ${n.plural(count, 'advisory metric')} that did not get worse`] : []

function wideTable(screen: Screen, rows: readonly Placed[]): string[] {
  const heads = ['Task / scorer', 'Samples', 'Baseline', candidateName(screen.report).head, deltaHead(rows), 'p adj.']
  const allPoints = allInPoints(rows)
  const figures = columns('rrrlr', [
    heads.slice(1),
    ...rows.map(each => numbers(each, { labelRoom: 1, allPoints }).slice(1)),
  ])
  // The name gets what numbers and verdict leave: two names cut alike would be one.
  const labelRoom = Math.max(20, screen.width - Math.max(...figures.map(width)) - NARROWEST_VERDICT - 4)
  const left = columns('lrrrlr', [heads, ...rows.map(each => numbers(each, { labelRoom, allPoints }))])
  const start = Math.max(...left.map(width)) + 2
  if (screen.width - start < NARROWEST_VERDICT) return narrowTable(screen, rows)
  const [head = '', ...lines] = left
  return [
    screen.paint('dim', `${padEnd(head, start)}Verdict`),
    ...rows.flatMap((each, index) => withVerdict(screen, each, padEnd(lines[index] ?? '', start))),
  ]
}

/** The verdict stands right of the numbers, in as many lines as it takes. */
function withVerdict(screen: Screen, each: Placed, line: string): string[] {
  const start = width(line)
  const [first = '', ...rest] = wrap(verdictText(screen.report, each), { limit: screen.width - start })
  return [`${line}${emphasised(screen, each, first)}`, ...rest.map(part => `${' '.repeat(start)}${part}`)]
}

function numbers(
  { row, label }: Placed,
  { labelRoom, allPoints }: { labelRoom: number; allPoints: boolean },
): string[] {
  const samples = pairsOf(row).replace(/ samples?/, '')
  const values = [row.baselineValue, row.candidateValue].map(value => sideValue(row, value))
  return [
    cut(plain(label), labelRoom),
    samples,
    ...values,
    `${deltaOf(row)}${deltaUnit(row, allPoints)}`,
    n.pValue(row.adjustedPValue),
  ]
}

/** Each metric in two lines or three: its name and verdict, then its numbers, aligned. */
function narrowTable(screen: Screen, rows: readonly Placed[]): string[] {
  const lines = columns('lllr', rows.map(narrowNumbers))
  return rows.flatMap((each, index) => {
    const name = cut(plain(each.label), screen.width - 20)
    const said = wrap(`${name}: ${verdictText(screen.report, each)}`, {
      limit: screen.width,
      rest: `${INDENT}${INDENT}`,
    })
    return [...said.map(line => emphasised(screen, each, line)), cut(`${INDENT}${lines[index]}`, screen.width)]
  })
}

function narrowNumbers(each: Placed): string[] {
  const [, samples = '', baseline = '', candidate = '', delta = '', p = ''] = numbers(each, {
    labelRoom: 1,
    allPoints: scaleOf(each.row) === 'points',
  })
  return [`${baseline} → ${candidate}`, delta, `n ${samples}`, `p ${p}`]
}

function verdictText(report: Report, each: Placed): string {
  const { word, note } = judge(report, each)
  return plain(note === '' ? word : `${word}; ${note}`)
}

function emphasised({ report, paint }: Screen, each: Placed, text: string): string {
  const { word } = judge(report, each)
  const colours: Record<string, Colour> = { regressed: 'red', improved: 'green', 'not comparable': 'yellow' }
  const colour = colours[word]
  return colour ? text.replace(word, found => paint(colour, found)) : text
}

function candidateNumbers({ report, width }: Screen): string[] {
  const rows = report.candidate.evals
    .filter(({ supersededBy }) => supersededBy === undefined)
    .flatMap(({ task, metrics }) =>
      metrics.map(each => [
        cut(plain(`${task} / ${each.scorer}, ${each.metric}`), width - 40),
        n.level(each.value, 'plain'),
        each.ciLower === null ? '' : `[${n.level(each.ciLower, 'plain')}, ${n.level(each.ciUpper, 'plain')}]`,
        n.plural(each.samples, 'sample'),
      ]),
    )
  return columns('lrlr', rows).map(line => cut(line, width))
}
