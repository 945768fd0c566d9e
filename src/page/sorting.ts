/** The orders in which samples can stand. Every column has its own; this list has those too that have no column. */
import { element } from './dom.ts'
import type { Query, Sort } from './query.ts'
import type { Row } from './rows.ts'

export interface Sorting {
  root: HTMLElement
  show(query: Query): void
}

/** An order that would leave every row where it is, is not offered. */
interface Order {
  sort: Sort
  title: (candidate: string) => string
  isKnown?: (rows: readonly Row[]) => boolean
}

const differ = (rows: readonly Row[], of: (row: Row) => string | number): boolean =>
  rows.some(row => of(row) !== of(rows[0] as Row))
const has = (name: 'cost' | 'tokens' | 'time') => (rows: readonly Row[]) => rows.some(row => row[name] !== null)

const ORDERS: readonly Order[] = [
  { sort: 'urgency', title: () => 'worst first' },
  { sort: 'task', title: () => 'task', isKnown: rows => differ(rows, row => row.comparison) },
  { sort: 'scorer', title: () => 'scorer', isKnown: rows => differ(rows, row => row.scorer) },
  { sort: 'id', title: () => 'sample' },
  { sort: 'delta', title: () => 'change' },
  { sort: 'move', title: () => 'size of the change' },
  { sort: 'baseline', title: () => 'score, baseline' },
  { sort: 'candidate', title: candidate => `score, ${candidate}` },
  { sort: 'cost', title: candidate => `cost, ${candidate}`, isKnown: has('cost') },
  { sort: 'costGrowth', title: () => 'growth of cost', isKnown: has('cost') },
  { sort: 'tokens', title: candidate => `tokens, ${candidate}`, isKnown: has('tokens') },
  { sort: 'tokensGrowth', title: () => 'growth of tokens', isKnown: has('tokens') },
  { sort: 'time', title: candidate => `time, ${candidate}`, isKnown: has('time') },
  { sort: 'timeGrowth', title: () => 'growth of time', isKnown: has('time') },
]

export function sorting(
  rows: readonly Row[],
  { candidate, onSort }: { candidate: string; onSort: (sort: Sort) => void },
): Sorting {
  const offered = ORDERS.filter(({ isKnown }) => isKnown?.(rows) ?? true)
  const options = offered.map(({ sort, title }) => element('option', { value: sort }, title(candidate)))
  const select = element('select', { id: 'sort' }, ...options)
  select.addEventListener('change', () => onSort(select.value as Sort))
  const turn = element('button', { type: 'button', class: 'chip turn', 'aria-label': 'The other way round' }, '⇅')
  turn.addEventListener('click', () => onSort(select.value as Sort))
  const label = element('label', { for: 'sort' }, 'Sort by')
  const root = element('div', { class: 'sorting' }, label, select, turn)
  return {
    root,
    show({ sort, turned }): void {
      select.value = sort
      turn.setAttribute('aria-pressed', String(turned))
    },
  }
}
