/**
 * Spans of one sample while its events pass by: open ones in memory, each given out when it has ended. The parent of a
 * span is there before it, so whatever a log says the tree is a tree, and what belongs nowhere belongs to the root.
 */
import type { Json } from '../logs/eval-log.ts'
import type { Span, SpanEvent } from '../mlflow/trace.ts'
import { laterOf } from './times.ts'
import { type Sha256, spanIdOf } from './trace-ids.ts'

/** What a span says beside its place and its times. */
export interface Content {
  name: string
  type: string
  status: Span['status']
  statusMessage: string
  inputs: Json | undefined
  outputs: Json | undefined
  attributes: { [key: string]: Json }
  events: SpanEvent[]
}

export interface Node {
  readonly spanId: string
  readonly parent: Node | null
  readonly depth: number
  startNs: bigint
  /** Null: the span has ended and was given out. */
  content: Content | null
  /** Of what lies within it. */
  latestNs: bigint
  /** By its own event, which knows better than the span around it. */
  toldEndNs: bigint | null
  /** Its event was not finished when it was logged; another one with the same id may follow. */
  isPending: boolean
  /** Set while its event is pending: no end of a span is to come. */
  endedNs: bigint | null
  leftOut: number
  /** Characters of its markers. */
  markedSize: number
}

export interface Failure {
  type: string
  message: string
  traceback: string | null
  timeNs: bigint
}

interface Opening {
  /** Unlike that of any other span of the sample. */
  place: string
  parent: Node | null
  startNs: bigint
  content: Content
}

/** Markers of one span; state changes and log lines come by the ten thousand. */
const MAX_EVENTS = 500
/** Characters of the markers of all open spans together. */
const MAX_MARKED_SIZE = 16 << 20
/** Spans with what their events say that wait for their end: each may have a hundred thousand characters. */
const MAX_HELD = 200
/** Deeper than any agent calls another; what would lie deeper lies beside. */
const MAX_DEPTH = 500

export const plain = (name: string, type: string): Content => ({
  name,
  type,
  status: 'OK',
  statusMessage: '',
  inputs: undefined,
  outputs: undefined,
  attributes: {},
  events: [],
})

/** An error as MLflow shows it: the span's status, and an event with the message. */
export function fail(content: Content, { type, message, traceback, timeNs }: Failure): void {
  content.status = 'ERROR'
  content.statusMessage = message
  const stack = traceback === null ? {} : { 'exception.stacktrace': traceback }
  const attributes = { 'exception.type': type, 'exception.message': message, ...stack }
  content.events.push({ name: 'exception', timeNs, attributes })
}

const [DEBUG, INFO, ERROR] = [10, 20, 40]
/** As MLflow's own client has it; its page hides what lies below the chosen level, and what says none. */
const INFO_TYPES: readonly string[] = ['CHAT_MODEL', 'TOOL', 'AGENT']

function logLevelOf({ type, events }: Content): number {
  if (events.some(({ name }) => name === 'exception')) return ERROR
  return INFO_TYPES.includes(type) ? INFO : DEBUG
}

export class SpanTree {
  readonly root: Node
  readonly #traceId: string
  readonly #sha256: Sha256
  readonly #open = new Set<Node>()
  readonly #held = new Set<Node>()
  #markedSize = 0

  constructor({ traceId, sha256, ...root }: Omit<Opening, 'place' | 'parent'> & { traceId: string; sha256: Sha256 }) {
    this.#traceId = traceId
    this.#sha256 = sha256
    this.root = this.open({ place: 'root', parent: null, ...root })
  }

  get openCount(): number {
    return this.#open.size
  }

  open({ place, parent: around, startNs, content }: Opening): Node {
    const parent = around?.depth === MAX_DEPTH ? around.parent : around
    const node: Node = {
      spanId: spanIdOf(this.#traceId, { place, sha256: this.#sha256 }),
      parent,
      depth: parent === null ? 0 : parent.depth + 1,
      startNs,
      content,
      latestNs: startNs,
      toldEndNs: null,
      isPending: false,
      endedNs: null,
      leftOut: 0,
      markedSize: 0,
    }
    this.#open.add(node)
    return node
  }

  /** Without an end of its own a span ends with what lies within it. */
  *close(node: Node, endNs: bigint | null): Generator<Span> {
    const { content, parent, spanId, startNs, leftOut } = node
    if (content === null) return
    node.content = null
    this.#open.delete(node)
    this.#held.delete(node)
    this.#markedSize -= node.markedSize
    const end = laterOf(startNs, node.toldEndNs ?? endNs ?? laterOf(node.endedNs ?? startNs, node.latestNs))
    if (parent) parent.latestNs = laterOf(parent.latestNs, end)
    content.attributes['mlflow.spanLogLevel'] = logLevelOf(content)
    if (leftOut > 0) content.attributes['inspect.events_left_out'] = leftOut
    yield { ...content, spanId, parentId: parent?.spanId ?? null, startNs, endNs: end }
  }

  /** Keeps a span whose event has told its part until it ends; false: there is no room, and it must be given out. */
  hold(node: Node): boolean {
    if (this.#held.size < MAX_HELD) this.#held.add(node)
    return this.#held.has(node)
  }

  /** On the span, or on the nearest one around it that has not ended. */
  mark(node: Node, event: SpanEvent): void {
    this.#note(node, event, ({ events }) => events.push(event))
  }

  fail(node: Node, failure: Failure): void {
    this.#note(node, failure, content => fail(content, failure))
  }

  #note(node: Node, told: SpanEvent | Failure, add: (content: Content) => void): void {
    const open = this.#openAround(node)
    open.latestNs = laterOf(open.latestNs, told.timeNs)
    const size = sizeOf(told)
    if (open.content.events.length >= MAX_EVENTS || this.#markedSize + size > MAX_MARKED_SIZE) {
      open.leftOut++
      return
    }
    open.markedSize += size
    this.#markedSize += size
    add(open.content)
  }

  set(node: Node, attributes: { [key: string]: Json }): void {
    Object.assign(this.#openAround(node).content.attributes, attributes)
  }

  #openAround(node: Node): Node & { content: Content } {
    let at: Node = node
    while (at.content === null && at.parent !== null) at = at.parent
    if (at.content === null) throw new RangeError('a span was asked for after the root had ended')
    return at as Node & { content: Content }
  }

  /** What is still open ends, the innermost first, and the root last. */
  *end(endNs: bigint): Generator<Span> {
    for (const node of [...this.#open].reverse())
      if (node !== this.root) {
        if (node.content) node.content.attributes['inspect.unfinished'] = true
        yield* this.close(node, null)
      }
    yield* this.close(this.root, endNs)
  }
}

const sizeOf = ({ timeNs, ...told }: SpanEvent | Failure): number => JSON.stringify(told).length
