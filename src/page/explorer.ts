/** The sample explorer: filters above, the list, one sample beside it. */
import type { PageSamples } from '../report/html/page-samples.ts'
import { plural } from '../report/numbers.ts'
import type { SampleDirection } from '../report/schema.ts'
import { thousands } from '../report/text.ts'
import { type Controls, controls } from './controls.ts'
import { element } from './dom.ts'
import { keyLine } from './key-line.ts'
import { moveOf } from './keys.ts'
import { SampleList } from './list.ts'
import { pane } from './pane.ts'
import { printed } from './printing.ts'
import { countByDirection, EVERYTHING, found, type Query, type Sort } from './query.ts'
import { type Row, rowsOf } from './rows.ts'

/** So few rows do not fill a window, and need none. */
const FEW = 12

export class Explorer {
  private readonly samples: PageSamples
  private readonly rows: readonly Row[]
  private readonly controls: Controls
  private readonly list: SampleList
  private readonly status = element('p', { role: 'status', class: 'status' })
  private readonly pane = element('article', { class: 'pane', 'aria-label': 'The selected sample' })
  private readonly paper = element('div', { class: 'paper' })
  private query: Query = EVERYTHING
  private shown: readonly Row[] = []
  private selected = 0

  constructor(root: HTMLElement, samples: PageSamples) {
    this.samples = samples
    this.rows = rowsOf(samples)
    this.controls = controls(this.rows, {
      candidate: samples.candidate,
      change: changed => this.change(changed),
      onSort: sort => this.sort(sort),
    })
    this.list = new SampleList(samples.candidate, {
      onSelect: row => this.show(row),
      onOpen: row => this.open(row),
      onSort: sort => this.sort(sort),
    })
    const size = this.rows.length > FEW ? 'panes' : 'panes few'
    const panes = element('div', { class: size }, this.list.grid, this.pane)
    const bar = element('div', { class: 'bar' }, this.status, keyLine())
    root.replaceChildren(this.controls.root, bar, panes, this.paper)
    this.listen()
    this.change({})
  }

  private change(changed: Partial<Query>): void {
    this.query = { ...this.query, ...changed }
    this.shown = found(this.rows, this.query)
    this.controls.show(this.query, countByDirection(this.rows, this.query))
    this.list.show(this.shown, this.query)
    this.status.textContent = this.counts()
    this.show(0)
  }

  /** Asked for once more, an order is turned round. */
  private sort(sort: Sort): void {
    this.change({ sort, turned: this.query.sort === sort && !this.query.turned })
  }

  private counts(): string {
    const left = this.samples.unchangedLeftOut
    const rest = left > 0 ? `; ${thousands(left)} more that did not move are left out` : ''
    const still = this.rows.every(({ direction }) => direction === 'unchanged') ? '; none of them moved' : ''
    const [shown, all] = [this.shown.length, this.rows.length]
    return `${shown === all ? '' : `${thousands(shown)} of `}${plural(all, 'row')}${still}${rest}`
  }

  private show(row: number): void {
    this.selected = row
    const sample = this.shown[row]
    this.pane.replaceChildren(...(sample === undefined ? [nothing()] : pane(sample, this.samples)))
    this.pane.scrollTop = 0
  }

  private open(row: number): void {
    this.list.select(row)
    this.pane.querySelector<HTMLElement>('h3')?.focus()
  }

  private listen(): void {
    this.list.grid.addEventListener('keydown', event => this.onListKey(event))
    this.pane.addEventListener('keydown', event => this.onPaneKey(event))
    this.controls.search.addEventListener('keydown', event => this.onSearchKey(event))
    document.addEventListener('keydown', event => this.onPageKey(event))
    document.addEventListener('click', event => this.onPageClick(event))
    window.addEventListener('beforeprint', () => this.paper.replaceChildren(...printed(this.shown, this.samples)))
    window.addEventListener('afterprint', () => this.paper.replaceChildren())
  }

  private onListKey(event: KeyboardEvent): void {
    if (event.target !== this.list.grid || event.ctrlKey || event.metaKey || event.altKey) return
    const at = { row: this.selected, count: this.shown.length, page: this.list.rowsPerPage() }
    const move = moveOf(event.key, at)
    if (move.kind === 'none') return
    event.preventDefault()
    if (move.kind === 'to') this.list.select(move.row)
    else if (move.kind === 'open') this.open(this.selected)
    else this.controls.search.focus()
  }

  private onPaneKey({ key }: KeyboardEvent): void {
    if (key === 'Escape') this.list.grid.focus()
    if (key !== 'j' && key !== 'k') return
    const move = moveOf(key, { row: this.selected, count: this.shown.length, page: 1 })
    if (move.kind === 'to') this.open(move.row)
  }

  private onSearchKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' && event.key !== 'Enter' && event.key !== 'ArrowDown') return
    event.preventDefault()
    this.list.grid.focus()
  }

  private onPageKey(event: KeyboardEvent): void {
    if (event.key !== '/' || isTyping(event.target)) return
    event.preventDefault()
    this.controls.search.focus()
  }

  /** Counts elsewhere on the page lead to their samples. */
  private onPageClick({ target }: MouseEvent): void {
    const link = target instanceof Element ? target.closest('a[data-direction]') : null
    if (link !== null) this.change({ ...EVERYTHING, ...asked(link) })
  }
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
