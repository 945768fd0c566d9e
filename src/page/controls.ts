/** Search and filters of the samples. */
import type { SampleDirection } from '../report/schema.ts'
import { thousands } from '../report/text.ts'
import { type Change, choices } from './choices.ts'
import { element } from './dom.ts'
import { EVERYTHING, type Query, type Sort } from './query.ts'
import type { Row } from './rows.ts'
import { sorting } from './sorting.ts'
import { DIRECTION_WORDS } from './words.ts'

export interface Controls {
  root: HTMLElement
  search: HTMLInputElement
  /** Shows what the query holds, and how many rows each direction would bring. */
  show(query: Query, counts: ReadonlyMap<SampleDirection, number>): void
}

export interface ControlEvents {
  change: Change
  onSort(sort: Sort): void
}

export function controls(
  rows: readonly Row[],
  { candidate, change, onSort }: ControlEvents & { candidate: string },
): Controls {
  const search = element('input', { type: 'search', id: 'search', placeholder: 'id, answer, explanation…' })
  search.addEventListener('input', () => change({ text: search.value }))
  const lists = choices(rows, change)
  const order = sorting(rows, { candidate, onSort })
  const chips = directionChips(rows, change)
  const all = element('button', { type: 'button', class: 'chip' }, 'Show all')
  all.addEventListener('click', () => change(EVERYTHING))
  const root = element(
    'div',
    { class: 'controls', role: 'search', 'aria-label': 'Find samples' },
    element('label', { class: 'search' }, 'Search', search),
    ...lists.map(list => list.root),
    order.root,
    element('div', { class: 'chips', role: 'group', 'aria-label': 'What became of them' }, ...chips.buttons, all),
  )
  return {
    root,
    search,
    show(query, counts) {
      // Else the caret would jump while somebody types.
      if (search.value !== query.text) search.value = query.text
      for (const list of lists) list.show(query)
      order.show(query)
      chips.show(query, counts)
    },
  }
}

/** One button per direction that occurs; several may be pressed. */
function directionChips(rows: readonly Row[], change: Change) {
  const occurring = new Set(rows.map(({ direction }) => direction))
  const directions = (Object.keys(DIRECTION_WORDS) as SampleDirection[]).filter(each => occurring.has(each))
  const chips = directions.map(direction => ({
    direction,
    button: element('button', { type: 'button', class: `chip ${direction}` }),
  }))
  let pressed: Query['directions'] = new Set()
  for (const { direction, button } of chips)
    button.addEventListener('click', () => change({ directions: toggled(pressed, direction) }))
  return {
    buttons: chips.map(({ button }) => button),
    show({ directions: wanted }: Query, counts: ReadonlyMap<SampleDirection, number>): void {
      pressed = wanted
      for (const { direction, button } of chips) {
        button.textContent = `${DIRECTION_WORDS[direction]} ${thousands(counts.get(direction) ?? 0)}`
        button.setAttribute('aria-pressed', String(wanted.has(direction)))
      }
    },
  }
}

function toggled(directions: ReadonlySet<SampleDirection>, direction: SampleDirection): Set<SampleDirection> {
  const others = [...directions].filter(each => each !== direction)
  return new Set(directions.has(direction) ? others : [...others, direction])
}
