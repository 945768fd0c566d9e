/** Search and filters of the samples. */

import type { SampleDirection } from '../report/schema.ts'
import { oneLine, thousands } from '../report/text.ts'
import { element } from './dom.ts'
import type { Query } from './query.ts'
import type { Row } from './rows.ts'
import { DIRECTION_WORDS } from './words.ts'

export interface Controls {
  root: HTMLElement
  search: HTMLInputElement
  /** Shows what the query holds, and how many rows each direction would bring. */
  show(query: Query, counts: ReadonlyMap<SampleDirection, number>): void
}

type Change = (change: Partial<Query>) => void

export function controls(rows: readonly Row[], change: Change): Controls {
  const search = element('input', { type: 'search', id: 'search', placeholder: 'id, answer, explanation…' })
  search.addEventListener('input', () => change({ text: search.value }))
  const task = choice(
    'Task',
    distinct(rows, row => String(row.comparison)),
    {
      title: value => rows.find(row => String(row.comparison) === value)?.task ?? '',
      onChange: value => change({ comparison: value === '' ? null : Number(value) }),
    },
  )
  const scorer = choice(
    'Scorer',
    distinct(rows, row => row.scorer),
    {
      title: value => value,
      onChange: value => change({ scorer: value === '' ? null : value }),
    },
  )
  const buttons = new Map(
    (Object.keys(DIRECTION_WORDS) as SampleDirection[])
      .filter(direction => rows.some(row => row.direction === direction))
      .map(direction => [direction, element('button', { type: 'button', class: `chip ${direction}` })]),
  )
  let shown: Query | undefined
  for (const [direction, button] of buttons)
    button.addEventListener('click', () => change({ directions: toggled(shown?.directions ?? new Set(), direction) }))
  const root = element(
    'div',
    { class: 'controls', role: 'search', 'aria-label': 'Find samples' },
    element('label', { class: 'search' }, 'Search', search),
    ...task,
    ...scorer,
    ...metadataChoice(rows, change),
    element('div', { class: 'chips', role: 'group', 'aria-label': 'What became of them' }, ...buttons.values()),
  )
  return {
    root,
    search,
    show(query, counts) {
      shown = query
      for (const [direction, button] of buttons) {
        button.textContent = `${DIRECTION_WORDS[direction]} ${thousands(counts.get(direction) ?? 0)}`
        button.setAttribute('aria-pressed', String(query.directions.has(direction)))
      }
    },
  }
}

function toggled(directions: ReadonlySet<SampleDirection>, direction: SampleDirection): Set<SampleDirection> {
  const others = [...directions].filter(each => each !== direction)
  return new Set(directions.has(direction) ? others : [...others, direction])
}

/** In the order in which they first occur. */
const distinct = (rows: readonly Row[], of: (row: Row) => string): string[] => [...new Set(rows.map(of))]

/** A choice of one is none. */
function choice(
  label: string,
  values: readonly string[],
  { title, onChange }: { title: (value: string) => string; onChange: (value: string) => void },
): HTMLElement[] {
  if (values.length < 2) return []
  const select = element('select', {}, option('', 'all'), ...values.map(value => option(value, title(value))))
  select.addEventListener('change', () => onChange(select.value))
  return [element('label', {}, label, select)]
}

const option = (value: string, title: string): HTMLElement => element('option', { value }, oneLine(title).slice(0, 120))

/** More values than these are no filter but an id; the search finds them. */
const MOST_VALUES = 200

/** One list of `key: value`, by key. */
function metadataChoice(rows: readonly Row[], change: Change): HTMLElement[] {
  const values = new Map<string, Set<string>>()
  for (const { metadata } of rows)
    for (const [key, value] of Object.entries(metadata)) values.set(key, (values.get(key) ?? new Set()).add(value))
  const useful = [...values].filter(([, own]) => own.size > 1 && own.size <= MOST_VALUES)
  if (useful.length === 0) return []
  const select = element('select', {}, option('', 'all'))
  for (const [key, own] of useful) {
    const group = element('optgroup', { label: oneLine(key).slice(0, 120) })
    group.append(...[...own].sort().map(value => option(JSON.stringify({ key, value }), `${key}: ${value}`)))
    select.append(group)
  }
  select.addEventListener('change', () => change({ metadata: select.value === '' ? null : JSON.parse(select.value) }))
  return [element('label', {}, 'Metadata', select)]
}
