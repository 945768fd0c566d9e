/**
 * The samples of a log with their bodies, one by one and flat in memory: fields parsed, messages and events element by
 * element when they are asked for. A sample of gigabytes is never whole anywhere; one that is broken is told of, and
 * loses no other.
 */
import type { BodyParts, Fields } from './body-parts.ts'
import { type BodyPlaces, findBodies } from './body-places.ts'
import { currentEvent, currentFields, currentMessage, isFields, type SampleFacts, toFacts } from './body-shape.ts'
import { rangesOf } from './chunked-body.ts'
import type { Range, RawElement } from './elements.ts'
import type { EvalLog, Json, SampleSummary } from './eval-log.ts'
import { SummaryRows } from './summary-rows.ts'
import { whyOf } from './unreadable.ts'
import { type Sought, Window } from './window.ts'

export type { Fields }

/** A message or an event. What cannot be given still has its place. */
export type Element =
  | { kind: 'read'; index: number; value: Fields }
  | { kind: 'too-large'; index: number; sizeBytes: number }
  | { kind: 'unreadable'; index: number; why: string }

/** Messages of one excerpt: a model reads no more. */
const MAX_EXCERPT = 10_000

interface Identity {
  /** As in `log.samples`. */
  id: string
  numericId: boolean
  epoch: number
}

/** What there is of a sample: in its own words, and typed. */
interface Told {
  /** Fields under Inspect's names in today's shape, attachments put back; without messages, events and store. */
  fields: Fields
  facts: SampleFacts
}

export interface SampleBody extends Identity, Told {
  kind: 'body'
  messageCount: number
  eventCount: number
  /** Attempts that ended in an error before this one. */
  retries: number
  /** What the body has and this does not, or what it lacks: one line each. */
  leftOut: readonly string[]
  /** The final conversation. Each call begins anew. */
  messages(): AsyncGenerator<Element>
  /** All kinds, in order; of a model event that refers to a pool, `input` is empty: see `modelInput`. */
  events(): AsyncGenerator<Element>
  /** What went into a model event: its last messages, and how many there were. */
  modelInput(event: Fields, options: { last: number }): Promise<Excerpt>
  /** Of the raw request of a model event the messages, which later versions keep in a pool of their own. */
  modelCall(event: Fields, options: { last: number }): Promise<Excerpt>
}

export interface Excerpt {
  total: number
  /** The last ones; `index` counts from the first of all. */
  messages: Element[]
}

/** A sample without a body, as in reduced logs: texts are as summaries hold them, cut or absent. */
export interface SummaryOnly extends Identity, Told {
  kind: 'summary'
  messageCount: number | null
}

/** A body that cannot be read. `told` is what its summary holds; null where nothing in the log has this sample. */
export interface BrokenBody {
  kind: 'broken'
  id: string | null
  numericId: boolean
  epoch: number | null
  why: string
  told: Told | null
}

export type BodyOutcome = SampleBody | SummaryOnly | BrokenBody

/** In the order of `log.samples`; what belongs to none of them comes last. A sample is open until the next is asked for. */
export async function* readBodies(log: EvalLog): AsyncGenerator<BodyOutcome> {
  const places = await placesIn(log)
  const rows = new SummaryRows(log)
  try {
    for (const [position, summary] of log.samples.entries()) {
      const opened = await open({ log, places, summary, position })
      if (opened.kind === 'body') yield* whileOpen(opened)
      else {
        const told = tell(await rows.at(position), log)
        const { id, numericId, epoch } = summary
        const count = told.fields.message_count
        yield opened.kind === 'broken'
          ? { kind: 'broken', id, numericId, epoch, why: opened.why, told }
          : { kind: 'summary', id, numericId, epoch, ...told, messageCount: typeof count === 'number' ? count : null }
      }
    }
    for (const stray of places.strays) yield { kind: 'broken', numericId: false, ...stray, told: null }
  } finally {
    await rows.close()
  }
}

async function placesIn(log: EvalLog): Promise<BodyPlaces> {
  try {
    return await findBodies(log)
  } catch (thrown) {
    const why = whyOf(thrown)
    // Each sample tells of it.
    return { strays: [], open: () => Promise.reject(Object.assign(new Error(why), { code: 'GONE' })) }
  }
}

const tell = (raw: Fields, { scorers }: EvalLog): Told => {
  const fields = currentFields(raw, scorers)
  return { fields, facts: toFacts(fields) }
}

type Opened = { kind: 'body'; body: OpenBody } | { kind: 'none' } | { kind: 'broken'; why: string }

interface Opening {
  log: EvalLog
  places: BodyPlaces
  summary: SampleSummary
  position: number
}

async function open({ log, places, summary, position }: Opening): Promise<Opened> {
  try {
    const parts = await places.open(position)
    if (parts === null) return { kind: 'none' }
    const { id, epoch } = parts.fields
    if (String(id) !== summary.id || epoch !== summary.epoch)
      return { kind: 'broken', why: 'Its place is taken by the body of another sample.' }
    const fields = (await parts.attachments.resolve(parts.fields)) as Fields
    return { kind: 'body', body: new OpenBody({ parts, summary, ...tell(fields, log) }) }
  } catch (thrown) {
    return { kind: 'broken', why: whyOf(thrown) }
  }
}

async function* whileOpen({ body }: { body: OpenBody }): AsyncGenerator<SampleBody> {
  try {
    yield body
  } finally {
    await body.close()
  }
}

class OpenBody implements SampleBody {
  readonly kind = 'body'
  readonly id: string
  readonly numericId: boolean
  readonly epoch: number
  readonly fields: Fields
  readonly facts: SampleFacts
  readonly messageCount: number
  readonly eventCount: number
  readonly retries: number
  readonly leftOut: readonly string[]
  readonly #parts: BodyParts
  readonly #messagePool: Window
  readonly #callPool: Window

  constructor({ parts, summary, fields, facts }: Told & { parts: BodyParts; summary: SampleSummary }) {
    this.id = summary.id
    this.numericId = summary.numericId
    this.epoch = summary.epoch
    this.fields = fields
    this.facts = facts
    this.messageCount = parts.messageCount
    this.eventCount = parts.eventCount
    this.retries = parts.retries
    this.leftOut = parts.leftOut
    this.#parts = parts
    this.#messagePool = new Window(parts.messagePool)
    this.#callPool = new Window(parts.callPool)
  }

  messages(): AsyncGenerator<Element> {
    return this.#each(this.#parts.messages(), currentMessage)
  }

  events(): AsyncGenerator<Element> {
    return this.#each(this.#parts.events(), currentEvent)
  }

  modelInput(event: Fields, { last }: { last: number }): Promise<Excerpt> {
    return this.#excerpt({ refs: event.input_refs, inline: event.input, pool: this.#messagePool, last })
  }

  modelCall(event: Fields, { last }: { last: number }): Promise<Excerpt> {
    const call = isFields(event.call) ? event.call : {}
    const request = isFields(call.request) ? call.request : {}
    const key = typeof call.call_key === 'string' ? call.call_key : 'messages'
    return this.#excerpt({ refs: call.call_refs, inline: request[key], pool: this.#callPool, last })
  }

  async close(): Promise<void> {
    for (const each of [this.#messagePool, this.#callPool, this.#parts.attachments]) await each.close()
  }

  async *#each(raw: AsyncGenerator<RawElement>, shape: (value: Fields) => Fields): AsyncGenerator<Element> {
    let next = 0
    try {
      for await (const { index, bytes, sizeBytes } of raw) {
        next = index + 1
        yield bytes === null ? { kind: 'too-large', index, sizeBytes } : await this.#element({ index, bytes, shape })
      }
    } catch (thrown) {
      // The first look found the body whole, so the file has changed since.
      yield { kind: 'unreadable', index: next, why: whyOf(thrown) }
    }
  }

  async #element({
    index,
    bytes,
    shape,
  }: {
    index: number
    bytes: Buffer
    shape: (value: Fields) => Fields
  }): Promise<Element> {
    try {
      const value = await this.#parts.attachments.resolved(bytes)
      if (isFields(value)) return { kind: 'read', index, value: shape(value) }
      return { kind: 'unreadable', index, why: 'It is no object.' }
    } catch (thrown) {
      return { kind: 'unreadable', index, why: whyOf(thrown) }
    }
  }

  async #excerpt({ refs, inline, pool, last }: Wanted): Promise<Excerpt> {
    if (!Array.isArray(refs)) return excerptOf(inline, last)
    const ranges = rangesOf(refs)
    const total = ranges.reduce((sum, { start, end }) => sum + end - start, 0)
    const messages: Element[] = []
    // Forwards, as the pool is read.
    for (const place of lastPlaces(ranges, Math.min(last, MAX_EXCERPT)))
      messages.push(await this.#pooled(total + messages.length, await pool.get(place, copied)))
    for (const message of messages) message.index -= messages.length
    return { total, messages }
  }

  async #pooled(index: number, sought: Sought): Promise<Element> {
    if (sought.kind === 'found') return this.#element({ index, bytes: sought.bytes, shape: currentMessage })
    if (sought.kind === 'missing') return { kind: 'unreadable', index, why: 'It is not in the pool of messages.' }
    return sought.sizeBytes === null
      ? { kind: 'unreadable', index, why: 'It lies too far back to be read again.' }
      : { kind: 'too-large', index, sizeBytes: sought.sizeBytes }
  }
}

/** The pool goes on while the attachments of a message are looked for. */
const copied = (sought: Sought): Sought =>
  sought.kind === 'found' ? { kind: 'found', bytes: Buffer.from(sought.bytes) } : sought

function lastPlaces(ranges: readonly Range[], last: number): number[] {
  const places: number[] = []
  for (const { start, end } of [...ranges].reverse())
    for (let place = end - 1; place >= start && places.length < last; place--) places.push(place)
  return places.reverse()
}

interface Wanted {
  refs: Json | undefined
  inline: Json | undefined
  pool: Window
  last: number
}

function excerptOf(input: Json | undefined, last: number): Excerpt {
  const all = Array.isArray(input) ? input : []
  const first = Math.max(0, all.length - last)
  const messages = all.slice(first).map((value, at): Element => {
    const index = first + at
    return isFields(value)
      ? { kind: 'read', index, value: currentMessage(value) }
      : { kind: 'unreadable', index, why: 'It is no object.' }
  })
  return { total: all.length, messages }
}
