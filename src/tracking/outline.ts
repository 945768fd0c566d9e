/** When a sample began and ended, and what it used: from its own words, and from its events where it has none. */
import type { BodyOutcome, SampleBody } from '../logs/bodies.ts'
import { toEvent } from '../logs/transcript.ts'
import { endOf } from './event-times.ts'
import type { KnownSample } from './shown-sample.ts'
import { laterOf, secondsNs, timeNs } from './times.ts'
import { addUsage, EventUsage, sumUsageMap, type UsageCounts } from './usage.ts'

export interface Outline {
  startNs: bigint
  endNs: bigint
  /** Tokens and dollars over all models. */
  usage: UsageCounts
}

/** @param evalStartNs for a sample that says no time at all. */
export async function outlineOf(
  sample: BodyOutcome,
  { known, evalStartNs }: { known: KnownSample; evalStartNs: bigint },
): Promise<Outline> {
  const { facts } = known
  const told = sumUsageMap(Object.fromEntries(facts.usage))
  const started = timeNs(facts.startedAt)
  const completed = timeNs(facts.completedAt)
  const isCounted = Object.keys(told).length > 0
  const onlyFirst = isCounted && completed !== null
  const seen = sample.kind === 'body' ? await seenIn(sample, { onlyFirst }) : NOTHING
  // Before a sample starts it is set up: its clock runs from then on, its events begin here.
  const startNs = earliest(started, seen.firstNs) ?? evalStartNs
  return {
    startNs,
    endNs: laterOf(startNs, completed ?? seen.lastNs ?? startNs + secondsNs(facts.totalTime)),
    usage: isCounted ? told : seen.usage,
  }
}

interface Seen {
  firstNs: bigint | null
  lastNs: bigint | null
  usage: UsageCounts
}

const NOTHING: Seen = { firstNs: null, lastNs: null, usage: {} }

async function seenIn(body: SampleBody, { onlyFirst }: { onlyFirst: boolean }): Promise<Seen> {
  const usage = new EventUsage()
  let firstNs: bigint | null = null
  let lastNs: bigint | null = null
  for await (const element of body.events()) {
    if (element.kind !== 'read') continue
    const event = toEvent(element.value, element.index)
    const startNs = timeNs(event.timestamp)
    if (!event.pending) usage.add(element.value)
    if (startNs === null) continue
    firstNs = earliest(firstNs, startNs)
    lastNs = laterOf(lastNs ?? startNs, endOf(event, startNs) ?? startNs)
    if (onlyFirst) break
  }
  const sum: UsageCounts = Object.create(null)
  for (const counts of Object.values(usage.byModel)) addUsage(sum, counts)
  return { firstNs, lastNs, usage: sum }
}

function earliest(one: bigint | null, other: bigint | null): bigint | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
