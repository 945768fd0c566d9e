/** Inspect's short form of events: messages once in a pool, and in each model event where its input lies there. */
import type { ChatMessage, Event } from './transcript.ts'

export interface Condensed {
  events: unknown[]
  pools: { messages: ChatMessage[]; calls: [] }
}

const known = new WeakMap<readonly Event[], Condensed>()

/** A growing conversation is shown by every call: written out, its size would be squared. */
export function condensed(events: readonly Event[]): Condensed {
  const before = known.get(events)
  if (before) return before
  const places = new Map<ChatMessage, number>()
  const short = events.map(event =>
    event.event === 'model' ? { ...event, input: [], input_refs: ranges(event.input, places) } : event,
  )
  const made: Condensed = { events: short, pools: { messages: [...places.keys()], calls: [] } }
  known.set(events, made)
  return made
}

/** Half-open ranges of places in the pool. */
function ranges(input: readonly ChatMessage[], places: Map<ChatMessage, number>): [number, number][] {
  const found: [number, number][] = []
  for (const message of input) {
    const place = places.get(message) ?? places.size
    places.set(message, place)
    const last = found.at(-1)
    if (last && last[1] === place) last[1] = place + 1
    else found.push([place, place + 1])
  }
  return found
}
