/**
 * A long list that is read forwards while somebody asks for its elements, mostly of the place that the reading has got
 * to: a pool of messages beside its events. The last ones are kept, up to a bound; what was let go is read again a few
 * times, then left out.
 */
import type { RawElement } from './elements.ts'

/** Room for thousands of ordinary elements; one that is larger by itself gets what it needs. */
const WINDOW_BYTES = 6 << 20
const FIRST_BYTES = 1 << 16
const LEAST_BYTES = 128
/** Beginnings anew: each may mean to decompress gigabytes. */
const MAX_RESTARTS = 8
/** Elements too large to keep, of which the sizes are remembered. */
const MAX_LARGE = 10_000

/** `left-out`: it is there, but cannot be had within bounds. `bytes` are valid until the next question. */
export type Sought =
  | { kind: 'found'; bytes: Buffer }
  | { kind: 'left-out'; sizeBytes: number | null }
  | { kind: 'missing' }

export class Window {
  readonly #open: () => AsyncGenerator<RawElement>
  readonly #kept = new Ring()
  #reading: AsyncGenerator<RawElement> | null = null
  /** The element that the reading comes to next. */
  #next = 0
  #length: number | null = null
  #restarts = -1
  #turn: Promise<unknown> = Promise.resolve()

  constructor(open: () => AsyncGenerator<RawElement>) {
    this.#open = open
  }

  /** One at a time, whoever asks; `use` sees the answer while it is valid. */
  get<T>(index: number, use: (sought: Sought) => T): Promise<T> {
    const answer = this.#turn.then(async () => use(await this.#seek(index)))
    this.#turn = answer.catch(() => {})
    return answer
  }

  async close(): Promise<void> {
    await this.#reading?.return(undefined)
    this.#reading = null
    this.#kept.clear()
  }

  async #seek(index: number): Promise<Sought> {
    const known = this.#kept.get(index)
    if (known) return known
    if (this.#length !== null && index >= this.#length) return { kind: 'missing' }
    if ((index < this.#next || this.#reading === null) && !(await this.#restart()))
      return { kind: 'left-out', sizeBytes: null }
    while (this.#next <= index) {
      const { done, value } = await this.#reading!.next()
      if (done) {
        this.#length = this.#next
        this.#reading = null
        return { kind: 'missing' }
      }
      this.#next = value.index + 1
      this.#kept.add(value)
    }
    return this.#kept.get(index) ?? { kind: 'missing' }
  }

  async #restart(): Promise<boolean> {
    if (this.#restarts >= MAX_RESTARTS) return false
    this.#restarts++
    await this.#reading?.return(undefined)
    this.#reading = this.#open()
    this.#kept.clear()
    this.#next = 0
    return true
  }
}

interface Place {
  start: number
  end: number
}

/** The newest elements, in one stretch of memory that is written round and round. */
class Ring {
  #bytes = Buffer.alloc(FIRST_BYTES)
  #end = 0
  /** Oldest first. */
  readonly #places = new Map<number, Place>()
  /** Sizes of those that were too large to come here. */
  readonly #large = new Map<number, number>()

  get(index: number): Sought | null {
    const sizeBytes = this.#large.get(index)
    if (sizeBytes !== undefined) return { kind: 'left-out', sizeBytes }
    const place = this.#places.get(index)
    return place ? { kind: 'found', bytes: this.#bytes.subarray(place.start, place.end) } : null
  }

  add({ index, bytes, sizeBytes }: RawElement): void {
    if (bytes === null) {
      if (this.#large.size < MAX_LARGE) this.#large.set(index, sizeBytes)
      return
    }
    this.#grow(Math.max(bytes.length, LEAST_BYTES))
    // A place costs memory of its own, so the smallest elements take more than they are.
    const room = Math.max(bytes.length, LEAST_BYTES)
    const isRound = this.#end + room > this.#bytes.length
    // What lies behind the end is of the last round, and older than all at the beginning.
    if (isRound) this.#dropOldest(place => place.start >= this.#end)
    const start = isRound ? 0 : this.#end
    const end = start + room
    this.#dropOldest(place => place.start < end && place.end > start)
    bytes.copy(this.#bytes, start)
    this.#places.set(index, { start, end: start + bytes.length })
    this.#end = end
  }

  clear(): void {
    this.#places.clear()
    this.#end = 0
  }

  #grow(bytes: number): void {
    const wanted = Math.min(this.#end + bytes, Math.max(WINDOW_BYTES, bytes))
    if (wanted <= this.#bytes.length) return
    const larger = Buffer.alloc(Math.max(bytes, Math.min(WINDOW_BYTES, 2 * wanted)))
    this.#bytes.copy(larger)
    this.#bytes = larger
  }

  #dropOldest(isInTheWay: (place: Place) => boolean): void {
    for (const [index, place] of this.#places) {
      if (!isInTheWay(place)) return
      this.#places.delete(index)
    }
  }
}
