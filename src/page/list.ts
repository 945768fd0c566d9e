/** The list of samples as a grid, of which only the rows in sight exist. */
import { difference } from '../report/numbers.ts'
import { sampleScores } from '../report/sample-words.ts'
import { oneLine } from '../report/text.ts'
import { element } from './dom.ts'
import type { Query, Sort } from './query.ts'
import type { Row } from './rows.ts'
import { scrolledTo, type Viewport, visibleRange } from './visible.ts'
import { DIRECTION_WORDS } from './words.ts'

/** As the style sheet has it. */
const ROW_HEIGHT = 44

export interface List {
  root: HTMLElement
  grid: HTMLElement
  show(rows: readonly Row[], query: Query): void
  select(row: number): void
  rowsPerPage(): number
}

export interface ListEvents {
  onSelect(row: number): void
  onOpen(row: number): void
  onSort(sort: Sort): void
}

const HEADS: readonly { sort: Sort; title: (candidate: string) => string }[] = [
  { sort: 'id', title: () => 'Sample' },
  { sort: 'candidate', title: candidate => `Baseline → ${candidate}` },
  { sort: 'delta', title: () => 'Change' },
  { sort: 'urgency', title: () => 'Outcome' },
]

export function sampleList(candidate: string, events: ListEvents): List {
  const heads = HEADS.map(({ sort, title }) => head(title(candidate), () => events.onSort(sort)))
  const header = element('div', { role: 'row', class: 'row heads', 'aria-rowindex': 1 }, ...heads)
  const headGroup = element('div', { role: 'rowgroup' }, header)
  const body = element('div', { role: 'rowgroup', class: 'rows' })
  const grid = element(
    'div',
    { role: 'grid', class: 'grid', tabindex: 0, 'aria-label': 'Samples', 'aria-describedby': 'keys' },
    headGroup,
    body,
  )
  let rows: readonly Row[] = []
  let selected = 0
  const view = (): Viewport => ({
    scrollTop: grid.scrollTop,
    height: grid.clientHeight - header.offsetHeight,
    rowHeight: ROW_HEIGHT,
    count: rows.length,
  })
  const draw = (): void => {
    const { start, end } = visibleRange(view())
    const drawn = rows
      .slice(start, end)
      .map((row, at) => line(row, { at: start + at, selected: start + at === selected }))
    body.replaceChildren(...drawn)
    grid.setAttribute('aria-activedescendant', rows.length > 0 ? `row-${selected}` : '')
  }
  grid.addEventListener('scroll', draw, { passive: true })
  new ResizeObserver(draw).observe(grid)
  body.addEventListener('click', event => {
    const at = Number((event.target as Element).closest('[data-row]')?.getAttribute('data-row') ?? -1)
    if (at >= 0) events.onOpen(at)
  })
  return {
    root: grid,
    grid,
    rowsPerPage: () => Math.max(1, Math.floor(view().height / ROW_HEIGHT)),
    show(shown, query) {
      rows = shown
      selected = 0
      grid.setAttribute('aria-rowcount', String(rows.length + 1))
      for (const [at, { sort }] of HEADS.entries()) mark(heads[at] as HTMLElement, sort, query)
      body.style.height = `${rows.length * ROW_HEIGHT}px`
      grid.scrollTop = 0
      draw()
    },
    select(row) {
      selected = row
      grid.scrollTop = scrolledTo(row, view())
      draw()
      events.onSelect(row)
    },
  }
}

function head(title: string, onClick: () => void): HTMLElement {
  const button = element('button', { type: 'button', tabindex: 0 }, title)
  button.addEventListener('click', onClick)
  return element('div', { role: 'columnheader', 'aria-sort': 'none' }, button)
}

function mark(cell: HTMLElement, sort: Sort, query: Query): void {
  const way = query.sort !== sort ? 'none' : query.descending ? 'descending' : 'ascending'
  cell.setAttribute('aria-sort', way)
}

function line(row: Row, { at, selected }: { at: number; selected: boolean }): HTMLElement {
  const cell = (kind: string, ...children: (Node | string)[]): HTMLElement =>
    element('div', { role: 'gridcell', class: kind }, ...children)
  const made = element(
    'div',
    {
      role: 'row',
      class: `row ${row.direction}`,
      id: `row-${at}`,
      'data-row': at,
      'aria-rowindex': at + 2,
      'aria-selected': String(selected),
    },
    cell(
      'who',
      element('span', { class: 'id' }, oneLine(row.id) || '(no id)'),
      element('span', { class: 'where' }, oneLine(`${row.task} / ${row.scorer}`)),
    ),
    cell('num', sampleScores(row)),
    cell('num', row.delta === null ? '–' : difference(row.delta, 'plain')),
    cell('became', DIRECTION_WORDS[row.direction]),
  )
  made.style.transform = `translateY(${at * ROW_HEIGHT}px)`
  return made
}
