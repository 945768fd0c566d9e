/** The report for a terminal: what was compared first, the verdict last, where the eye rests. */
import { attention, type LowerSamples, lowerSamples } from './attention.ts'
import { columns, cut, padEnd, plain, width, wrap } from './columns.ts'
import * as differences from './differences.ts'
import * as n from './numbers.ts'
import { type Said, sampleScores, sampleWhy } from './sample-words.ts'
import type { Report } from './schema.ts'
import * as story from './story.ts'
import {
  candidateName,
  deltaOf,
  judge,
  ledgerCounts,
  type Placed,
  pairsOf,
  scaleOf,
  sideValue,
  verdictWord,
} from './words.ts'

interface Screen {
  report: Report
  width: number
  paint: Paint
}
type Colour = 'red' | 'green' | 'yellow' | 'bold' | 'dim'
type Paint = (colour: Colour, text: string) => string

const CODES: Record<Colour, number> = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 }
/** Below this a row of the table takes two lines. */
const WIDE_ENOUGH = 110
const NARROWEST = 40
/** Room that a verdict needs beside the numbers. */
const NARROWEST_VERDICT = 24
const DELTA_HEAD = 'Δ points [95 % CI]'
const SAMPLES_PER_METRIC = 10
const METRICS_WITH_SAMPLES = 5
const INDENT = '  '

export function renderTerminal(report: Report, options: { width: number; colour: boolean }): string {
  const paint: Paint = options.colour ? (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m` : (_, text) => text
  const screen = { report, width: Math.max(NARROWEST, Math.floor(options.width) || 80), paint }
  const blocks = [
    top(screen),
    metrics(screen),
    samples(screen),
    ledger(screen),
    warnings(screen),
    bottom(screen),
    verdict(screen),
  ]
  const lines = blocks.filter(({ length }) => length > 0).flatMap(block => [...block, ''])
  return `${lines.slice(0, -1).map(noCommand).join('\n')}\n`
}

/** A runner obeys a line that starts with two colons; ours starts with one sign that looks like them. */
const noCommand = (line: string): string => line.replace(/^(\s*)::/, '$1∷')

function top({ report, width, paint }: Screen): string[] {
  const said = (name: string, text: string): string[] =>
    wrap(plain(text), { limit: width, first: padEnd(name, 11), rest: ' '.repeat(11) })
  const suite = report.suite === 'default' ? '' : ` · suite ${plain(report.suite)}`
  const origins = story.baselineOrigins(report).map(pieces => pieces.map(({ text }) => text).join(''))
  const facts = [...story.models(report), story.samplesPaired(report), story.evaluated(report), story.attempts(report)]
  return [
    paint('bold', cut(`${plain(report.tool.name)} ${plain(report.tool.version)}${suite}`, width)),
    ...said('Baseline', origins.join('; ') || 'none'),
    ...said('Candidate', candidate(report)),
    ...(report.comparisons.length > 0 ? said('Compared', facts.filter(Boolean).join(' · ')) : []),
  ]
}

function candidate({ run, candidate: { evals } }: Report): string {
  const where = run?.pullRequest == null ? '' : ` (pull request ${run.pullRequest})`
  return run?.headCommit ? `${story.shortSha(run.headCommit)}${where}` : story.logNames(evals)
}

/** Gated metrics, and others only if they got worse: a laptop shows what decides. */
function metrics(screen: Screen): string[] {
  const { all, rows } = attention(screen.report)
  if (all.length === 0) return candidateNumbers(screen)
  const stable = all.filter(each => each.row.tier === 'gate' && !rows.includes(each))
  const shown = [...rows, ...stable]
  const left = all.length - shown.length
  const drawn = screen.width >= WIDE_ENOUGH ? wideTable(screen, shown) : narrowTable(screen, shown)
  return [
    ...drawn,
    ...(left > 0
      ? wrap(`and ${n.plural(left, 'advisory metric')} that did not get worse`, { limit: screen.width })
      : []),
  ]
}

function wideTable(screen: Screen, rows: readonly Placed[]): string[] {
  const heads = ['Task / scorer', 'Samples', 'Baseline', candidateName(screen.report).head, DELTA_HEAD, 'p adj.']
  const labelRoom = Math.max(20, screen.width - 92)
  const left = columns('lrrrlr', [heads, ...rows.map(each => numbers(each, labelRoom))])
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

function numbers({ row, label }: Placed, labelRoom: number): string[] {
  const samples = pairsOf(row).replace(/ samples?/, '')
  const unit = row.delta === null || scaleOf(row) === 'points' ? '' : n.unit(scaleOf(row))
  const values = [row.baselineValue, row.candidateValue].map(value => sideValue(row, value))
  return [cut(plain(label), labelRoom), samples, ...values, `${deltaOf(row)}${unit}`, n.pValue(row.adjustedPValue)]
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
  const [, samples = '', baseline = '', candidate = '', delta = '', p = ''] = numbers(each, 1)
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

/** With a regression only its own samples: those of the other metrics are mostly chance. */
function samples(screen: Screen): string[] {
  const gated = lowerSamples(attention(screen.report)).filter(({ metric }) => metric.row.tier === 'gate')
  const regressed = gated.filter(({ metric }) => metric.row.verdict === 'regressed')
  const groups = regressed.length > 0 ? regressed : gated
  const shown = groups.slice(0, METRICS_WITH_SAMPLES)
  const left = gated.length - shown.length
  const blocks = [
    ...shown.map(group => sampleGroup(screen, group)),
    ...(left > 0
      ? [wrap(`Some samples scored lower in ${n.plural(left, 'other metric')}, too.`, { limit: screen.width })]
      : []),
  ]
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]))
}

function sampleGroup(screen: Screen, { metric, rows }: LowerSamples): string[] {
  const { row, label } = metric
  const shown = rows.slice(0, SAMPLES_PER_METRIC)
  const worse = row.direction === 'higher' ? 'Scored lower' : 'Scored worse (higher)'
  const total = n.count(Math.max(row.sampleCounts.regressed, rows.length))
  const title = `${worse} in ${label}: ${total}, better: ${n.count(row.sampleCounts.improved)}${shown.length < rows.length ? ` (${shown.length} shown)` : ''}`
  const idRoom = Math.max(10, Math.floor(screen.width / 3))
  const cells = columns(
    'll',
    shown.map(sample => [cut(plain(sample.id), idRoom), sampleScores(sample)]),
  )
  const lines = shown.map((sample, at) => {
    const why = sampleWhy(sample, 1).map(said).join('; ')
    return cut(`${INDENT}${cells[at]}  ${why}`.trimEnd(), screen.width)
  })
  return [...wrap(plain(title), { limit: screen.width }), ...lines]
}

const said = ({ label, quotes }: Said): string =>
  [label, ...quotes.map(quote => cut(plain(quote), 200))].filter(Boolean).join(' ')

/** Lines of one kind; a screen shows the first ones of each. */
const LINES_PER_KIND = 8

function ledger({ report, width }: Screen): string[] {
  const kinds = [causes(report), settings(report), partners(report), story.accepted(report), passedOver(report)]
  const lines = kinds.flatMap(kind => [
    ...kind.slice(0, LINES_PER_KIND),
    ...(kind.length > LINES_PER_KIND ? [`and ${n.count(kind.length - LINES_PER_KIND)} more`] : []),
  ])
  return [
    ...(report.comparisons.length > 0 ? wrap(`Samples: ${ledgerCounts(report)}`, { limit: width }) : []),
    ...lines.flatMap(line => wrap(plain(line), { limit: width, first: `${INDENT}- `, rest: `${INDENT}  ` })),
  ]
}

function causes(report: Report): string[] {
  return differences
    .errorCauses(report)
    .map(
      ({ where, side, count, message }) =>
        `errored in ${where}, ${side}: ${n.count(count)} × ${cut(plain(message), 200)}`,
    )
}

function settings(report: Report): string[] {
  const changed = differences.settings(report).map(({ where, row }) => {
    const meaning = differences.meaningOf(row)
    return `${where}: ${differences.changeOf(row)}${meaning && ` (${meaning})`}`
  })
  return [...changed, ...differences.remarks(report)]
}

const partners = (report: Report): string[] =>
  story.unpaired(report).map(({ side, names }) => `${side}: ${names.slice(0, 20).join(', ')}`)

const passedOver = (report: Report): string[] => story.passedOver(report).map(each => `baseline passed over: ${each}`)

function warnings({ report, width, paint }: Screen): string[] {
  const reasons = story.warnings(report).filter(({ message }) => message !== report.headline)
  const shown = reasons.slice(0, 20).map(story.reasonText)
  const rest = reasons.length > shown.length ? [`${reasons.length - shown.length} more warnings`] : []
  return [...shown, ...rest].flatMap(text =>
    wrap(plain(text), { limit: width, first: '! ', rest: INDENT }).map((line, at) =>
      at === 0 ? paint('yellow', line) : line,
    ),
  )
}

function bottom({ report, width, paint }: Screen): string[] {
  const resources = story.resources(report)
  const methods = story.methods(report)
  return [
    ...resources.flatMap(line => wrap(plain(line), { limit: width, rest: INDENT })),
    ...(methods ? wrap(plain(methods), { limit: width, rest: INDENT }).map(line => paint('dim', line)) : []),
    ...wrap(plain(`Next: ${story.nextSteps(report).join(' · ')}`), { limit: width, rest: '      ' }),
  ]
}

const COLOURS = {
  error: 'red',
  regressed: 'red',
  'not-comparable': 'yellow',
  inconclusive: 'yellow',
  improved: 'green',
  'no-worse': 'green',
  'no-baseline': 'yellow',
} as const satisfies Record<Report['verdict'], Colour>

function verdict({ report, width, paint }: Screen): string[] {
  const word = verdictWord(report.verdict).toUpperCase()
  const [first = '', ...rest] = wrap(`${word} · ${plain(report.headline)}`, { limit: width, rest: INDENT })
  return [first.replace(word, found => paint(COLOURS[report.verdict], found)), ...rest]
}
