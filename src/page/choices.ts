/** Lists of tasks, scorers and metadata to choose from. */
import { oneLine } from '../report/text.ts'
import { element } from './dom.ts'
import type { Query } from './query.ts'
import type { Row } from './rows.ts'

export interface Choice {
  root: HTMLElement
  /** Shows what is chosen already. */
  show(query: Query): void
}

export type Change = (change: Partial<Query>) => void

/** Longest name in a list. */
const TITLE_LIMIT = 120
/** More values than these are no filter but an id; the search finds them. */
const MOST_VALUES = 200

/** Those that have something to choose from. */
export function choices(rows: readonly Row[], change: Change): Choice[] {
  const tasks = new Map(rows.map(({ comparison, task }) => [String(comparison), task]))
  const scorers = new Map(rows.map(({ scorer }) => [scorer, scorer]))
  return [
    ...choice('Task', options(tasks), {
      onChange: value => change({ comparison: value === null ? null : Number(value) }),
      chosenIn: ({ comparison }) => comparison,
    }),
    ...choice('Scorer', options(scorers), {
      onChange: scorer => change({ scorer }),
      chosenIn: ({ scorer }) => scorer,
    }),
    ...choice('Metadata', metadataOptions(rows), {
      onChange: value => change({ metadata: value === null ? null : JSON.parse(value) }),
      chosenIn: ({ metadata }) => metadata && JSON.stringify(metadata),
    }),
  ]
}

/** The first option chooses all; the values of the others are marked, because a name may be empty. */
function choice(
  label: string,
  list: readonly HTMLElement[],
  {
    onChange,
    chosenIn,
  }: { onChange: (value: string | null) => void; chosenIn: (query: Query) => string | number | null },
): Choice[] {
  if (list.length === 0) return []
  const select = element('select', {}, element('option', { value: '' }, 'all'), ...list)
  select.addEventListener('change', () => onChange(select.value === '' ? null : select.value.slice(1)))
  const show = (query: Query): void => {
    const value = chosenIn(query)
    select.value = value === null ? '' : marked(String(value))
  }
  return [{ root: element('label', {}, label, select), show }]
}

const marked = (value: string): string => `=${value}`

/** A choice of one is none. */
function options(titles: ReadonlyMap<string, string>): HTMLElement[] {
  return titles.size < 2 ? [] : [...titles].map(([value, title]) => option(value, title))
}

const option = (value: string, title: string): HTMLElement =>
  element('option', { value: marked(value) }, shortened(title))
const shortened = (title: string): string => oneLine(title).slice(0, TITLE_LIMIT) || '(empty)'

/** `key: value`, by key. */
function metadataOptions(rows: readonly Row[]): HTMLElement[] {
  const values = new Map<string, Set<string>>()
  for (const { metadata } of rows)
    for (const [key, value] of Object.entries(metadata)) values.set(key, (values.get(key) ?? new Set()).add(value))
  const useful = [...values].filter(([, own]) => own.size > 1 && own.size <= MOST_VALUES)
  return useful.map(([key, own]) => {
    const list = [...own].sort().map(value => option(JSON.stringify({ key, value }), `${key}: ${value}`))
    return element('optgroup', { label: shortened(key) }, ...list)
  })
}
