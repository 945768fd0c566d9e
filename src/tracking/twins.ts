/**
 * Inspect opens a span around a tool, a scorer and a subtask, and logs an event that says what it did. Here the two are
 * one span: which open span an event belongs to.
 */
import type { Node } from './span-tree.ts'

const KINDS: readonly string[] = ['tool', 'scorer', 'subtask']
/** Spans that wait at the same time; no agent calls more tools at once. */
const MAX_WAITING = 1_000

export class Twins {
  /** In the order in which they began. */
  readonly #waiting = new Map<Node, { type: string; name: string | null }>()

  await(node: Node, { type, name }: { type: string | null; name: string | null }): void {
    if (type !== null && KINDS.includes(type) && this.#waiting.size < MAX_WAITING)
      this.#waiting.set(node, { type, name })
  }

  forget(node: Node): void {
    this.#waiting.delete(node)
  }

  /** The tool's event names a span around that of the tool: it was made before that began. Null: any. */
  ofTool({ name, around }: { name: string | null; around: Node | null }): Node | null {
    for (const [node, span] of this.#waiting)
      if (span.type === 'tool' && span.name === name && (around === null || isWithin(node, around)))
        return this.#found(node)
    return null
  }

  /** The span itself, or the nearest one around it. */
  ofKind(type: 'scorer' | 'subtask', within: Node): Node | null {
    for (let at: Node | null = within; at !== null; at = at.parent)
      if (this.#waiting.get(at)?.type === type) return this.#found(at)
    return null
  }

  #found(node: Node): Node {
    this.#waiting.delete(node)
    return node
  }
}

/** No further up than a handoff lies between the two. */
const MAX_LEVELS = 4

function isWithin(node: Node, around: Node): boolean {
  let at: Node | null = node
  for (let level = 0; at !== null && level < MAX_LEVELS; level++, at = at.parent) if (at === around) return true
  return false
}
