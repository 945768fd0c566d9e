/** What only some readers look for: one line, which opens. */
import { type Child, el } from './element.ts'

/** Nothing where there is nothing to fold. */
export function fold(
  summary: string,
  { wrap, class: kind }: { wrap: 'div' | 'ul'; class: string },
  children: readonly Child[],
): Child[] {
  return children.length === 0
    ? []
    : [el('details', {}, el('summary', {}, summary), el(wrap, { class: kind }, ...children))]
}
