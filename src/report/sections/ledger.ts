/** What was compared and what was not: the ledger of samples, differing settings, evals without a partner. */
import type { Page } from '../detail.ts'
import * as differences from '../differences.ts'
import { code, folded, prose, table } from '../markdown.ts'
import * as n from '../numbers.ts'
import * as origin from '../provenance.ts'
import type { ComparabilityRow, Comparison, LedgerScorer, Report } from '../schema.ts'
import * as story from '../story.ts'
import { candidateName, ledgerCounts, taskLabel } from '../words.ts'
import { more } from './top.ts'

export function ledger(page: Page): string {
  const { report } = page
  if (report.comparisons.length === 0 && story.unpaired(report).length === 0) return search(page)
  const parts = [ledgerTable(page), causes(page), settings(page), unpaired(page), remarks(page), search(page)]
  return folded(ledgerSummary(report), parts.filter(Boolean).join('\n\n'))
}

export function ledgerSummary(report: Report): string {
  return `What was compared · ${ledgerCounts(report)} · ${prose(differences.settingsDiffer(report), 300)}`
}

/** Of a row of the ledger, after its name. */
export const COLUMNS = [
  'Paired',
  'Compared',
  'Errored',
  'Unscored',
  'Invalidated',
  'Changed',
  'Added',
  'Removed',
  'Hit a limit',
]
/** These are always shown; the others only where some task has a number in them. */
const ALWAYS = 2

export interface LedgerLine {
  name: string
  cells: string[]
}

/** Every scorer of every comparison, and the columns that some of them has a number in. */
export function ledgerLines(report: Report): { lines: LedgerLine[]; used: number[] } {
  const lines = report.comparisons.flatMap(comparison =>
    comparison.ledger.scorers.map(scorer => ({
      name: `${taskLabel(report, comparison)} / ${scorer.scorer}`,
      cells: cells(comparison, scorer),
    })),
  )
  const used = COLUMNS.map((_, at) => at).filter(at => at < ALWAYS || lines.some(line => line.cells[at] !== '0'))
  return { lines, used }
}

function ledgerTable({ report, detail }: Page): string {
  const { lines, used } = ledgerLines(report)
  if (lines.length === 0) return ''
  const shown = lines
    .slice(0, detail.settingRows)
    .map(line => [prose(line.name, 300), ...used.map(at => line.cells[at] ?? '')])
  const body = table(`l${'r'.repeat(used.length)}`, ['Task / scorer', ...used.map(at => COLUMNS[at] ?? '')], shown)
  return [...(shown.length > 0 ? [body] : []), ...more(lines.length - shown.length, 'more rows')].join('\n\n')
}

function cells({ ledger }: Comparison, scorer: LedgerScorer): string[] {
  const { paired, changed, added, removed, limited } = ledger
  return [
    n.count(paired),
    `${n.count(scorer.pairs)} (${n.share(scorer.coverage)})`,
    bySide(scorer.errored),
    bySide(scorer.unscored),
    ...[scorer.invalidated, changed, added, removed].map(n.count),
    bySide({ ...limited, both: 0 }),
  ]
}

/** `2 candidate, 1 both`: on which side, because only one of them may be the pull request's doing. */
function bySide({ baseline, candidate, both }: { baseline: number; candidate: number; both: number }): string {
  const total = n.count(baseline + candidate + both)
  const split = [
    [baseline, 'baseline'],
    [candidate, 'candidate'],
    [both, 'both'],
  ] as const
  const said = split.filter(([number]) => number > 0).map(([number, side]) => `${n.count(number)} ${side}`)
  return said.length === 0 ? total : said.join(', ')
}

function causes({ report, detail }: Page): string {
  const all = differences.errorCauses(report)
  if (all.length === 0) return ''
  const shown = all
    .slice(0, detail.settingRows)
    .map(
      ({ where, side, count, message }) => `- ${prose(where, 300)}, ${side}: ${n.count(count)} × ${code(message, 200)}`,
    )
  const rest = more(all.length - shown.length, 'more causes').map(each => `- ${each}`)
  return ['Errors:', [...shown, ...rest].join('\n')].join('\n\n')
}

export const LEVELS = {
  block: 'prevents the comparison',
  warn: 'may explain a change',
  inform: 'for information',
} as const

function settings({ report, detail }: Page): string {
  const all = differences.settings(report)
  if (all.length === 0) return ''
  const shown = all
    .slice(0, detail.settingRows)
    .map(({ where, row }) => [
      `${code(row.field)}<br>${prose(where, 300)}`,
      [row.baseline, row.candidate].map(value => (value === null ? n.UNDEFINED : code(value))).join(' → '),
      meaning(row),
    ])
  const heads = ['Setting', `Baseline → ${candidateName(report).head}`, 'Meaning']
  return [
    ...(shown.length > 0 ? [table('lll', heads, shown)] : []),
    ...more(all.length - shown.length, 'more differing settings'),
  ].join('\n\n')
}

function meaning(row: ComparabilityRow): string {
  const message = differences.meaningOf(row)
  const accepted = row.acceptedBy === undefined ? '' : `; accepted by ${code(row.acceptedBy)}`
  return `${LEVELS[row.level]}${message && `: ${prose(message)}`}${accepted}`
}

function unpaired({ report, detail }: Page): string {
  const lines = story.unpaired(report).map(({ side, names }) => {
    const shown = [...names.slice(0, detail.settingRows), ...more(names.length - detail.settingRows, 'more')]
    return `- ${side}: ${shown.map(name => prose(name, 300)).join(', ')}`
  })
  return lines.join('\n')
}

function remarks({ report, detail }: Page): string {
  const all = [...differences.remarks(report), ...differences.notes(report).map(story.reasonText)]
  const shown = all.slice(0, detail.settingRows).map(each => `- ${prose(each)}`)
  const rest = more(all.length - shown.length, 'more remarks').map(each => `- ${each}`)
  return [...shown, ...rest].join('\n')
}

/** Without it nobody could tell why the comparison was with this commit and no nearer one. */
function search({ report, detail }: Page): string {
  const all = origin.passedOver(report)
  if (all.length === 0) return ''
  const shown = all.slice(0, detail.settingRows).map(each => `- ${prose(each, 300)}`)
  const rest = more(all.length - shown.length, 'more').map(each => `- ${each}`)
  return ['Baselines that were passed over:', [...shown, ...rest].join('\n')].join('\n\n')
}

export const ACCEPTANCE_STATES = {
  applied: 'applied',
  unmatched: 'matches nothing here',
  expired: 'expired',
} as const

/** Accepted regressions stay visible for as long as they are accepted. */
export function acceptances({ report, detail }: Page): string {
  if (report.acceptances.length === 0) return ''
  const rows = report.acceptances
    .slice(0, detail.settingRows)
    .map(each => [
      prose(`${each.task} / ${each.scorer}`, 300),
      ACCEPTANCE_STATES[each.state],
      code(each.approver),
      prose(each.reason),
      each.source === 'review' ? 'review' : 'policy file',
      each.expires === null ? n.UNDEFINED : prose(each.expires),
    ])
  const heads = ['Task / scorer', 'State', 'By', 'Reason', 'Where', 'Until']
  const rest = more(report.acceptances.length - rows.length, 'more acceptances')
  return folded(n.plural(report.acceptances.length, 'acceptance'), [table('llllll', heads, rows), ...rest].join('\n\n'))
}
