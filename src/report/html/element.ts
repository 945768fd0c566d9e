/** Markup as a tree. Text enters only as a child or an attribute's value, and is escaped where the tree is written. */

export interface Element {
  name: string
  attributes: Attributes
  children: readonly Child[]
}
export type Child = Element | string
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Without content and end tag. */
const VOID: ReadonlySet<string> = new Set(['meta', 'input', 'br'])
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const el = (name: string, attributes: Attributes, ...children: readonly Child[]): Element => ({
  name,
  attributes,
  children,
})

export const escaped = (text: string): string => text.replace(/[&<>"']/g, character => ESCAPES[character] ?? '')

export function markup(node: Child): string {
  if (typeof node === 'string') return escaped(node)
  const { name, attributes, children } = node
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(String(value))}"`,
  )
  const start = `<${name}${written.join('')}>`
  return VOID.has(name) ? start : `${start}${children.map(markup).join('')}</${name}>`
}
