/** What was compared and what was not: ledger, errors, evals without a partner, what was passed over. */
import * as differences from '../differences.ts'
import * as n from '../numbers.ts'
import * as origin from '../provenance.ts'
import type { Report } from '../schema.ts'
import { COLUMNS, ledgerLines } from '../sections/ledger.ts'
import * as story from '../story.ts'
import { ledgerCounts } from '../words.ts'
import { type Child, el } from './element.ts'
import type { HtmlPage } from './page.ts'
import { table } from './table.ts'
import { name, prose } from './words.ts'

/** Lines of one list; a page is read by people. */
const LINES = 500

export function ledger({ report }: HtmlPage): Child[] {
  const lists = [
    ['Errors', causes(report)],
    ['Without a score', differences.withoutScore(report)],
    ['Without a partner', partners(report)],
    ['Remarks', [...differences.remarks(report), ...notes(report)]],
    ['Baselines that were passed over', origin.passedOver(report)],
  ] as const
  const filled = lists.filter(([, lines]) => lines.length > 0)
  const { lines } = ledgerLines(report)
  if (lines.length === 0 && filled.length === 0) return []
  return [
    el(
      'section',
      { 'aria-labelledby': 'ledger' },
      el('h2', { id: 'ledger' }, report.comparisons.length > 0 ? 'What was compared' : 'Why nothing was compared'),
      ...(report.comparisons.length > 0 ? [el('p', {}, `Samples: ${ledgerCounts(report)}.`)] : []),
      ...(lines.length > 0 ? [ledgerTable(report)] : []),
      ...filled.flatMap(([title, said]) => list(title, said)),
    ),
  ]
}

/** But for what the page says above already. */
const notes = (report: Report): string[] =>
  differences
    .notes(report)
    .filter(({ message }) => message !== report.headline)
    .map(story.reasonText)

function ledgerTable(report: Report): Child {
  const { lines, used } = ledgerLines(report)
  const columns = [{ head: 'Task / scorer' }, ...used.map(at => ({ head: COLUMNS[at] ?? '', figures: true }))]
  const rows = lines.map(line => [[name(line.name)], ...used.map(at => [line.cells[at] ?? ''])])
  return table('Samples by what became of them', columns, rows)
}

function causes(report: Report): string[] {
  return differences
    .errorCauses(report)
    .map(({ where, side, count, message }) => `${where}, ${side}: ${n.count(count)} × ${message}`)
}

const partners = (report: Report): string[] =>
  story.unpaired(report).flatMap(({ side, names }) => names.map(each => `${side}: ${each}`))

function list(title: string, lines: readonly string[]): Child[] {
  const shown = lines.slice(0, LINES).map(each => el('li', {}, ...prose(each)))
  const rest = lines.length > LINES ? [el('li', {}, `and ${n.count(lines.length - LINES)} more`)] : []
  return [el('h3', {}, title), el('ul', { class: 'lines' }, ...shown, ...rest)]
}
