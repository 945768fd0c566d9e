/** The elements of one list in JSON that comes in chunks, one by one: of a body of gigabytes only those at hand are in memory. */
import { type Plan, type Receiver, Walker } from './walk.ts'

/** Larger elements are passed over: no reader of one needs more, and each is whole in memory. */
export const MAX_ELEMENT_BYTES = 16 << 20

/** A chunk may hold half a million elements; only those of a slice are there at once. */
const SLICE_BYTES = 1 << 16

/** An element as it stands in the file, in a piece of the chunk that it came in; `bytes` is null where it is too large. */
export interface RawElement {
  /** From 0, in its list. */
  index: number
  bytes: Buffer | null
  sizeBytes: number
}

/** Makes the plan of the whole, given the plan of one element and the name under which the end of the list is told. */
export type ListPlan = (each: () => Plan | null, name: string) => Plan

const LIST = 'list'
const ELEMENT = 'element'

/** The list at `path`, such as `['events']`, or at one of several: the first that is there. */
export function listAt(...paths: readonly (readonly string[])[]): ListPlan {
  return (each, name) => {
    const root: Plan = { kind: 'object', keys: new Map<string, Plan>() }
    for (const path of paths) {
      let at = root.keys as Map<string, Plan>
      for (const key of path.slice(0, -1)) {
        const inner: Plan = { kind: 'object', keys: new Map<string, Plan>() }
        at.set(key, inner)
        at = inner.keys as Map<string, Plan>
      }
      at.set(path.at(-1)!, { kind: 'array', each, name })
    }
    return root
  }
}

/** The values of the object at one of these paths, in their order. */
export function valuesAt(...paths: readonly (readonly string[])[]): ListPlan {
  return (each, name) => {
    const toObject = (plan: Plan): Plan =>
      plan.kind === 'array'
        ? { kind: 'object', keys: { get: () => each }, name }
        : { kind: 'object', keys: new Map([...(keysOf(plan) ?? [])].map(([key, inner]) => [key, toObject(inner)])) }
    return toObject(listAt(...paths)(each, name))
  }
}

const keysOf = (plan: Plan) => (plan.kind === 'object' ? (plan.keys as Map<string, Plan>) : null)

/** The whole text is a list. */
export const itself: ListPlan = (each, name) => ({ kind: 'array', each, name })

export interface Range {
  start: number
  /** Exclusive. */
  end: number
}

const ALL: Range = { start: 0, end: Number.POSITIVE_INFINITY }

/** Those in `ranges`, which ascend. Stops reading when the list or the last range ends. */
export async function* elements(
  chunks: AsyncIterable<Uint8Array>,
  plan: ListPlan,
  ranges: readonly Range[] = [ALL],
): AsyncGenerator<RawElement> {
  const collector = new Collector(ranges)
  const walker = new Walker(
    plan(() => collector.next(), LIST),
    collector,
  )
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += SLICE_BYTES) {
      walker.push(chunk.subarray(at, at + SLICE_BYTES))
      yield* collector.take()
      if (collector.done) return
    }
}

class Collector implements Receiver {
  readonly #ranges: readonly Range[]
  /** The range that is at hand. */
  #at = 0
  #index = -1
  #found: RawElement[] = []
  done = false

  constructor(ranges: readonly Range[]) {
    this.#ranges = ranges
  }

  next(): Plan | null {
    const index = ++this.#index
    while (this.#at < this.#ranges.length && index >= this.#ranges[this.#at]!.end) this.#at++
    this.done ||= this.#at === this.#ranges.length
    if (this.done || index < this.#ranges[this.#at]!.start) return null
    return { kind: 'keep', slot: ELEMENT, maxBytes: MAX_ELEMENT_BYTES }
  }

  kept(_: string, bytes: Buffer): void {
    this.#found.push({ index: this.#index, bytes, sizeBytes: bytes.length })
  }

  tooLong(_: string, sizeBytes: number): void {
    this.#found.push({ index: this.#index, bytes: null, sizeBytes })
  }

  closed(name: string): void {
    if (name === LIST) this.done = true
  }

  take(): RawElement[] {
    const found = this.#found
    this.#found = []
    return found
  }
}
