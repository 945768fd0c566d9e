/** The one sentence that tells the story with numbers, by the verdict of the whole report. */
import * as n from './numbers.ts'
import type { Report } from './schema.ts'
import { blocks, type Placed, placed, scaleOf, sideValue } from './words.ts'

/** Regressions named in the sentence; the others are counted. */
const NAMED = 2

export function headline(report: Report): string {
  const gated = placed(report).filter(({ row }) => row.tier === 'gate')
  switch (report.verdict) {
    case 'regressed':
      return regressed(report, gated)
    case 'not-comparable':
      return notComparable(report)
    case 'inconclusive':
      return inconclusive(gated)
    case 'improved':
      return `${improvements(gated)}${gated.every(({ row }) => row.verdict === 'improved') ? '' : '; the rest is no worse'}.`
    case 'no-worse':
      return `No metric got worse: drops above ${worstBound(gated)} are ruled out${accepted(gated)}.`
    case 'no-baseline':
      return noBaseline(report)
    case 'error':
      return report.reasons.find(({ level }) => level === 'error')?.message ?? 'The evals could not be compared.'
  }
}

const isOpen = ({ row }: Placed): boolean => row.verdict === 'regressed' && row.acceptedBy === undefined

function regressed(report: Report, gated: readonly Placed[]): string {
  const worse = gated.filter(isOpen)
  const better = gated.filter(({ row }) => row.verdict === 'improved').length
  const named = worse.slice(0, NAMED).map(movement).join('; ')
  const more = worse.length > NAMED ? `; and ${n.plural(worse.length - NAMED, 'more', 'more')}` : ''
  const rest = gated.length - worse.length - better - gated.filter(({ row }) => row.acceptedBy !== undefined).length
  const others = [better > 0 ? `${better} improved` : '', rest > 0 ? `${rest} without detectable change` : '']
  const summary = others.filter(Boolean).join(', ')
  return `${of(worse.length, gated.length)} regressed: ${named}${more}.${summary && ` ${capital(summary)}.`}${accepted(gated)}${blocked(report)}`
}

const of = (some: number, all: number): string => `${some} of ${n.plural(all, 'metric')}`
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** `support_qa / grounded −6.0 points (80.3 % → 74.3 %)`. */
function movement({ row, label }: Placed): string {
  const unit = n.unit(scaleOf(row))
  const sides = `${sideValue(row, row.baselineValue)} → ${sideValue(row, row.candidateValue)}`
  return `${label} ${n.difference(row.delta, scaleOf(row))}${unit} (${sides})`
}

function improvements(gated: readonly Placed[]): string {
  const better = gated.filter(({ row }) => row.verdict === 'improved')
  const more = better.length > NAMED ? ` and ${better.length - NAMED} more` : ''
  return `${of(better.length, gated.length)} improved: ${better.slice(0, NAMED).map(movement).join('; ')}${more}`
}

function accepted(gated: readonly Placed[]): string {
  const count = gated.filter(({ row }) => row.acceptedBy !== undefined).length
  return count === 0 ? '' : ` (${n.plural(count, 'regression')} accepted)`
}

function blocked(report: Report): string {
  const count = report.comparisons.filter(comparison => blocks(comparison).length > 0).length
  return count === 0 ? '' : ` ${n.plural(count, 'eval')} cannot be fully judged.`
}

function notComparable(report: Report): string {
  const reasons = report.reasons.filter(({ level }) => level === 'block')
  const [first] = reasons
  const more = reasons.length > 1 ? ` (and ${n.plural(reasons.length - 1, 'more reason')})` : ''
  return `${first?.message ?? 'The two sides cannot be compared.'}${more}`
}

/** `3.1 points`: the worst bound over gated metrics, as points of each one's range. */
function worstBound(gated: readonly Placed[]): string {
  const bound = boundOf(gated)
  return bound === null ? '–' : n.size(bound, 'points')
}

export function boundOf(gated: readonly Placed[]): number | null {
  const bounds = gated.flatMap(({ row }) => {
    if (row.ruledOutDrop === null || row.acceptedBy !== undefined) return []
    return [row.range === null ? row.ruledOutDrop : row.ruledOutDrop / (row.range.max - row.range.min)]
  })
  return bounds.length === 0 ? null : Math.max(...bounds)
}

function inconclusive(gated: readonly Placed[]): string {
  if (gated.length === 0) return 'No metric gates, so nothing was judged.'
  const open = gated.filter(({ row }) => row.acceptedBy === undefined)
  if (open.length === 0) return `${n.plural(gated.length, 'regression')} found, all accepted; nothing else is gated.`
  const bound = boundOf(gated)
  if (bound === null) return 'Too little data to find or rule out a regression.'
  const without = open.filter(({ row }) => row.ruledOutDrop === null).length
  const gap = without > 0 ? `; nothing is ruled out for ${without} of ${n.plural(open.length, 'metric')}` : ''
  const better = gated.some(({ row }) => row.verdict === 'improved') ? ` ${improvements(gated)}.` : ''
  return `No regression found; drops above ${n.size(bound, 'points')} are ruled out${gap}${accepted(gated)}.${better}`
}

function noBaseline({ baselineSearch, reasons }: Report): string {
  const told = reasons.find(({ code }) => code === 'no-baseline')?.message
  return told ?? `There is no baseline to compare with${baselineSearch.cause ? `: ${baselineSearch.cause}` : ''}.`
}
