/** Tables that scroll sideways by themselves where a screen is narrow. */
import { type Child, type Element, el } from './element.ts'

export interface Column {
  head: string
  /** Numbers stand right. */
  figures?: boolean
}

/** A table longer than this scrolls by itself, under its heads. */
const LONG = 30

export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Child[][])[]): Element {
  const kind = (at: number): string | undefined => (columns[at]?.figures ? 'num' : undefined)
  return el(
    'div',
    { class: rows.length > LONG ? 'scroll long' : 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    el(
      'table',
      {},
      el('caption', {}, caption),
      el(
        'thead',
        {},
        el('tr', {}, ...columns.map(({ head }, at) => el('th', { scope: 'col', class: kind(at) }, head))),
      ),
      el('tbody', {}, ...rows.map(cells => el('tr', {}, ...cells.map((cell, at) => drawn(cell, at, kind(at)))))),
    ),
  )
}

const drawn = (cell: readonly Child[], at: number, kind: string | undefined): Element =>
  at === 0 ? el('th', { scope: 'row' }, ...cell) : el('td', { class: kind }, ...cell)
