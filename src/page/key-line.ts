/** The keys of the list, where everybody sees them. */
import { element } from './dom.ts'

/** Keys and what they do, in the order in which somebody needs them. */
const KEYS: readonly (readonly [keys: string[], what: string])[] = [
  [['/'], 'search'],
  [['j', 'k', '↑', '↓'], 'move'],
  [['Enter'], 'read'],
  [['Esc'], 'back'],
]

export function keyLine(): HTMLElement {
  const said = KEYS.flatMap(([names, what], at) => [
    at === 0 ? '' : ' · ',
    ...names.flatMap(name => [element('kbd', {}, name), ' ']),
    what,
  ])
  return element('p', { id: 'keys', class: 'key' }, 'Keys: ', ...said)
}
