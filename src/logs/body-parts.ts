/**
 * The parts of one body, wherever it is: the wanted fields, parsed; the lists, element by element. A first look goes
 * over the whole body, so what is broken is known before the first element is given.
 */
import { Attachments, Hashes } from './attachments.ts'
import { elements, listAt, MAX_ELEMENT_BYTES, type RawElement, valuesAt } from './elements.ts'
import type { Json } from './eval-log.ts'
import { parseJson } from './json.ts'
import { oneLine, Unreadable } from './unreadable.ts'
import { type Plan, type Receiver, Walker } from './walk.ts'

export type Fields = { [key: string]: Json }

/** Bytes of all fields of one sample together. */
const MAX_FIELDS_BYTES = 2 * MAX_ELEMENT_BYTES
/** Of the errors of earlier attempts only their number is wanted; of all else that is not named here, nothing. */
const FIELDS = [
  'id',
  'epoch',
  'uuid',
  'input',
  'choices',
  'target',
  'output',
  'scores',
  'score',
  'metadata',
  'model_usage',
  'role_usage',
  'started_at',
  'completed_at',
  'total_time',
  'working_time',
  'turn_count',
  'error',
  'limit',
  'invalidation',
  'message_refs',
]

export interface BodyParts {
  fields: Fields
  messageCount: number
  eventCount: number
  /** Attempts that ended in an error before this one. */
  retries: number
  /** What the body has and this does not, or what it lacks. */
  leftOut: string[]
  attachments: Attachments
  messages(): AsyncGenerator<RawElement>
  events(): AsyncGenerator<RawElement>
  messagePool(): AsyncGenerator<RawElement>
  callPool(): AsyncGenerator<RawElement>
}

/** What is left out is told up to a point. */
const MAX_NOTES = 100

export function note(leftOut: string[], what: string): void {
  if (leftOut.length < MAX_NOTES) leftOut.push(what)
}

type Chunks = () => AsyncIterable<Uint8Array>

const MESSAGES = listAt(['messages'])
const EVENTS = listAt(['events'], ['transcript', 'events'])
const ATTACHMENTS = valuesAt(['attachments'], ['transcript', 'content'])
// The pools of 0.3.195 to 0.3.199, and of later versions.
const MESSAGE_POOL = listAt(['events_data', 'messages'], ['message_pool'])
const CALL_POOL = listAt(['events_data', 'calls'], ['call_pool'])

/** @throws Unreadable when the body is broken. */
export async function wholeBody(chunks: Chunks): Promise<BodyParts> {
  const survey = await surveyed(chunks)
  return {
    fields: survey.fields,
    messageCount: survey.count('messages'),
    eventCount: survey.count('events'),
    retries: survey.count('error_retries'),
    leftOut: survey.leftOut,
    attachments: new Attachments(survey.hashes.find, () => elements(chunks(), ATTACHMENTS)),
    messages: () => elements(chunks(), MESSAGES),
    events: () => elements(chunks(), EVENTS),
    messagePool: () => elements(chunks(), MESSAGE_POOL),
    callPool: () => elements(chunks(), CALL_POOL),
  }
}

export async function surveyed(chunks: Chunks): Promise<Survey> {
  const survey = new Survey()
  const walker = new Walker(survey.plan(), survey)
  for await (const chunk of chunks()) walker.push(chunk)
  walker.finish()
  return survey
}

/** One look over a body: its fields, and how long its lists are. */
export class Survey implements Receiver {
  readonly fields: Fields = Object.create(null)
  readonly leftOut: string[] = []
  readonly hashes = new Hashes()
  readonly #counts = new Map<string, number>()
  #leftBytes = MAX_FIELDS_BYTES

  count(list: string): number {
    return this.#counts.get(list) ?? 0
  }

  plan(): Plan {
    const field = (slot: string) => (): Plan => ({
      kind: 'keep',
      slot,
      maxBytes: Math.min(this.#leftBytes, MAX_ELEMENT_BYTES),
    })
    const counted = (list: string): Plan => ({
      kind: 'array',
      each: () => {
        this.#counts.set(list, this.count(list) + 1)
        return null
      },
    })
    const hashed: Plan = {
      kind: 'object',
      keys: {
        get: key => {
          this.hashes.add(key)
          return undefined
        },
      },
    }
    const transcript = new Map([
      ['events', counted('events')],
      ['content', hashed],
    ])
    return {
      kind: 'object',
      keys: new Map<string, Plan | (() => Plan)>([
        ...FIELDS.map((name): [string, () => Plan] => [name, field(name)]),
        ['messages', counted('messages')],
        ['events', counted('events')],
        ['error_retries', counted('error_retries')],
        ['attachments', hashed],
        ['transcript', { kind: 'object', keys: transcript }],
      ]),
    }
  }

  kept(slot: string, bytes: Buffer): void {
    this.#leftBytes -= bytes.length
    try {
      // Only ids must keep all their digits.
      const value = parseJson(bytes, slot === 'id' ? { bigIntegersAsText: true } : {})
      this.fields[slot] = value as Json
    } catch (thrown) {
      if (!(thrown instanceof Unreadable)) throw thrown
      note(this.leftOut, `${slot}: ${oneLine(thrown)}`)
    }
  }

  tooLong(slot: string, sizeBytes: number): void {
    note(this.leftOut, `${slot}: too long to read (${sizeBytes} bytes)`)
  }
}
