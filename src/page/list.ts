/** The list of samples as a grid, of which only the rows in sight exist. */
import { difference } from '../report/numbers.ts'
import { sampleScores } from '../report/sample-words.ts'
import { oneLine } from '../report/text.ts'
import { element } from './dom.ts'
import { isDescending, type Query, type Sort } from './query.ts'
import type { Row } from './rows.ts'
import { scrolledTo, type Viewport, visibleRange } from './visible.ts'
import { DIRECTION_WORDS } from './words.ts'

/** As the style sheet has it. */
const ROW_HEIGHT = 44

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

export class SampleList {
  /** Where the keyboard is while somebody moves through the list. */
  readonly grid: HTMLElement
  private readonly events: ListEvents
  private readonly heads: readonly HTMLElement[]
  private readonly header: HTMLElement
  private readonly body = element('div', { role: 'rowgroup', class: 'rows' })
  private rows: readonly Row[] = []
  private selected = 0

  constructor(candidate: string, events: ListEvents) {
    this.events = events
    this.heads = HEADS.map(({ sort, title }) => head(title(candidate), () => events.onSort(sort)))
    this.header = element('div', { role: 'row', class: 'row heads', 'aria-rowindex': 1 }, ...this.heads)
    this.grid = element(
      'div',
      { role: 'grid', class: 'grid', tabindex: 0, 'aria-label': 'Samples', 'aria-describedby': 'keys' },
      element('div', { role: 'rowgroup' }, this.header),
      this.body,
    )
    this.grid.addEventListener('scroll', () => this.draw(), { passive: true })
    new ResizeObserver(() => this.draw()).observe(this.grid)
    this.body.addEventListener('click', event => this.onClick(event))
  }

  show(rows: readonly Row[], query: Query): void {
    this.rows = rows
    this.selected = 0
    this.grid.setAttribute('aria-rowcount', String(rows.length + 1))
    for (const [at, { sort }] of HEADS.entries()) mark(this.heads[at] as HTMLElement, sort, query)
    this.body.style.height = `${rows.length * ROW_HEIGHT}px`
    this.grid.scrollTop = 0
    this.draw()
  }

  select(row: number): void {
    this.selected = row
    this.grid.scrollTop = scrolledTo(row, this.view())
    this.draw()
    this.events.onSelect(row)
  }

  rowsPerPage(): number {
    return Math.max(1, Math.floor(this.view().height / ROW_HEIGHT))
  }

  private view(): Viewport {
    const { scrollTop, clientHeight } = this.grid
    const height = clientHeight - this.header.offsetHeight
    return { scrollTop, height, rowHeight: ROW_HEIGHT, count: this.rows.length }
  }

  private draw(): void {
    const { start, end } = visibleRange(this.view())
    const drawn = this.rows
      .slice(start, end)
      .map((row, at) => line(row, { at: start + at, selected: start + at === this.selected }))
    this.body.replaceChildren(...drawn)
    this.grid.setAttribute('aria-activedescendant', this.rows.length > 0 ? `row-${this.selected}` : '')
  }

  private onClick({ target }: MouseEvent): void {
    const row = target instanceof Element ? target.closest('[data-row]')?.getAttribute('data-row') : null
    if (row != null) this.events.onOpen(Number(row))
  }
}

function head(title: string, onClick: () => void): HTMLElement {
  const button = element('button', { type: 'button', tabindex: 0 }, title)
  button.addEventListener('click', onClick)
  return element('div', { role: 'columnheader', 'aria-sort': 'none' }, button)
}

function mark(cell: HTMLElement, sort: Sort, query: Query): void {
  const way = query.sort !== sort ? 'none' : isDescending(query) ? 'descending' : 'ascending'
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
