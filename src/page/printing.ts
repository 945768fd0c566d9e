/** What goes onto paper: everything unfolded, and as many samples as somebody reads there. */
import type { PageSamples } from '../report/html/page-samples.ts'
import { difference } from '../report/numbers.ts'
import { sampleScores } from '../report/sample-words.ts'
import { oneLine, thousands } from '../report/text.ts'
import { element } from './dom.ts'
import { reading } from './pane.ts'
import type { Row } from './rows.ts'
import { DIRECTION_WORDS } from './words.ts'

/** A page of rows, and two of texts. */
const ROWS = 60
const TEXTS = 6

/** Folded parts are open while the page is printed. */
export function unfoldForPrint(): void {
  let opened: HTMLDetailsElement[] = []
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details')].filter(({ open }) => !open)
    for (const details of opened) details.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
  })
}

/** `shown` are the rows of the list, in its order; those that did not move are left out unless there are no others. */
export function printed(shown: readonly Row[], page: PageSamples): HTMLElement[] {
  const moved = shown.filter(({ direction }) => direction !== 'unchanged')
  const rows = moved.length > 0 ? moved : shown
  const first = rows.slice(0, ROWS)
  const told = first.filter(({ detail }) => Object.keys(detail).length > 0).slice(0, TEXTS)
  const what = moved.length > 0 ? 'rows that moved or could not be compared' : 'rows'
  const scope = `${first.length < rows.length ? `The first ${thousands(first.length)} of ` : ''}${thousands(rows.length)} ${what}`
  const texts = told.length > 0 ? `, then the texts of the first ${thousands(told.length)}` : ''
  return [
    element(
      'p',
      { class: 'key' },
      `${scope}${texts}. On a screen this page has all ${thousands(page.rows.sample.length)}.`,
    ),
    table(first, page),
    ...told.flatMap(row => [
      element('h3', {}, oneLine(`${row.id} · ${row.task} / ${row.scorer}`)),
      ...reading(row, page),
    ]),
  ]
}

function table(rows: readonly Row[], { candidate }: PageSamples): HTMLElement {
  const heads = ['Sample', 'Task / scorer', `Baseline → ${candidate}`, 'Change', 'Outcome']
  const head = element('tr', {}, ...heads.map(title => element('th', { scope: 'col' }, title)))
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows.map(line)))
}

function line(row: Row): HTMLElement {
  const cells = [
    oneLine(`${row.task} / ${row.scorer}`),
    sampleScores(row),
    row.delta === null ? '–' : difference(row.delta, 'plain'),
    DIRECTION_WORDS[row.direction],
  ]
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, oneLine(row.id) || '(no id)'),
    ...cells.map(cell => element('td', {}, cell)),
  )
}
