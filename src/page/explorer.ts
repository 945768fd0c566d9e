/** The sample explorer: filters above, the list, one sample beside it. */
import type { PageSamples } from '../report/html/page-samples.ts'
import type { SampleDirection } from '../report/schema.ts'
import { thousands } from '../report/text.ts'
import { controls } from './controls.ts'
import { element } from './dom.ts'
import { moveOf } from './keys.ts'
import { sampleList } from './list.ts'
import { pane } from './pane.ts'
import { countByDirection, EVERYTHING, found, type Query } from './query.ts'
import { type Row, rowsOf } from './rows.ts'

const KEYS = 'j and k or arrows move, Enter opens, Escape goes back, / searches.'

export function explorer(root: HTMLElement, page: PageSamples): void {
  const rows = rowsOf(page)
  let query: Query = EVERYTHING
  let shown: readonly Row[] = []
  let selected = 0

  const status = element('p', { role: 'status', class: 'status' })
  const opened = element('article', { class: 'pane', 'aria-label': 'The selected sample' })
  const bar = controls(rows, change)
  const list = sampleList(page.candidate, {
    onSelect: show,
    onOpen: open,
    onSort: sort => change({ sort, descending: query.sort === sort && !query.descending }),
  })
  const keys = element('p', { id: 'keys', class: 'key' }, KEYS)

  function change(changed: Partial<Query>): void {
    query = { ...query, ...changed }
    shown = found(rows, query)
    bar.show(query, countByDirection(rows, query))
    list.show(shown, query)
    status.textContent = said(shown.length, rows.length, page.unchangedLeftOut)
    show(0)
  }
  function show(row: number): void {
    selected = row
    const sample = shown[row]
    opened.replaceChildren(...(sample === undefined ? [nothing()] : pane(sample, page)))
    opened.scrollTop = 0
  }
  function open(row: number): void {
    list.select(row)
    opened.querySelector<HTMLElement>('h3')?.focus()
  }
  function back(): void {
    list.grid.focus()
  }

  list.grid.addEventListener('keydown', event => {
    if (event.target !== list.grid || event.ctrlKey || event.metaKey || event.altKey) return
    const move = moveOf(event.key, { row: selected, count: shown.length, page: list.rowsPerPage() })
    if (move.kind === 'none') return
    event.preventDefault()
    if (move.kind === 'to') list.select(move.row)
    else if (move.kind === 'open') open(selected)
    else bar.search.focus()
  })
  opened.addEventListener('keydown', event => {
    if (event.key === 'Escape') back()
    if (event.key !== 'j' && event.key !== 'k') return
    const move = moveOf(event.key, { row: selected, count: shown.length, page: 1 })
    if (move.kind === 'to') open(move.row)
  })
  bar.search.addEventListener('keydown', event => {
    if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault()
      back()
    }
  })
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || isTyping(event.target)) return
    event.preventDefault()
    bar.search.focus()
  })

  // Counts elsewhere on the page lead to their samples.
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a[data-direction]') : null
    if (link !== null) change({ ...EVERYTHING, ...asked(link) })
  })

  root.replaceChildren(bar.root, status, element('div', { class: 'panes' }, list.root, opened), keys)
  change({})
}

/** What a link of the page asks for, by its own attributes. */
function asked(link: Element): Partial<Query> {
  return {
    comparison: Number(link.getAttribute('data-comparison')),
    scorer: link.getAttribute('data-scorer'),
    directions: new Set([link.getAttribute('data-direction') as SampleDirection]),
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea') !== null

const nothing = (): HTMLElement => element('p', { class: 'key' }, 'Nothing matches these filters.')

function said(shown: number, all: number, leftOut: number): string {
  const rest = leftOut > 0 ? `; ${thousands(leftOut)} more that did not move are left out` : ''
  return shown === all ? `${thousands(all)} rows${rest}` : `${thousands(shown)} of ${thousands(all)} rows${rest}`
}
