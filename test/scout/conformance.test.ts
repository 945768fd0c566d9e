/**
 * Our transcripts against those that the real inspect-mlflow 0.9.0 made of the same traces, field by field. What may differ
 * is listed here with its reason; everything else must be equal. Its transcript of a run is compared with all of ours.
 */
import { describe, expect, it } from 'vitest'
import type { Transcript } from '../../src/scout/import.ts'
import { recordedTranscripts, recording } from './recorded.ts'

type Theirs = NonNullable<ReturnType<typeof recording>['inspectMlflow']>[number]
type Holds = (theirs: unknown, ours: readonly Transcript[]) => void

const first = ([transcript]: readonly Transcript[]): Transcript => {
  if (transcript === undefined) throw new Error('we have no transcript')
  return transcript
}
const list = (value: unknown): Record<string, unknown>[] => value as Record<string, unknown>[]

/** The same of all of ours. */
const all = (ours: readonly Transcript[], of: (transcript: Transcript) => unknown, value: unknown): void =>
  expect(new Set(ours.map(of))).toEqual(new Set([value]))

const FIELDS: Record<string, { why: string; holds: Holds }> = {
  transcript_id: {
    why: 'the trace, and behind it the sample where it has several',
    holds: (theirs, ours) => all(ours, ({ transcriptId }) => transcriptId.startsWith(String(theirs)), true),
  },
  source_type: { why: 'equal', holds: (theirs, ours) => all(ours, each => each.sourceType, theirs) },
  source_id: {
    why: 'theirs is the trace again; ours what the trace is part of, and the trace is in the metadata',
    holds: (theirs, ours) => all(ours, ({ metadata }) => metadata.trace_id, theirs),
  },
  date: {
    why: 'the same moment, ISO 8601 in place of milliseconds',
    holds: (theirs, ours) => all(ours, ({ date }) => Date.parse(date ?? ''), Number(theirs)),
  },
  model: { why: 'equal', holds: (theirs, ours) => all(ours, ({ model }) => model, theirs) },
  score: { why: 'theirs is that of the first sample', holds: (theirs, ours) => expect(first(ours).score).toBe(theirs) },
  message_count: {
    why: 'theirs are the answers of all samples; ours have the tools, too',
    holds: (theirs, ours) =>
      expect(sum(ours, ({ messageCount }) => messageCount)).toBeGreaterThanOrEqual(Number(theirs)),
  },
  total_time: {
    why: 'theirs is the time of the run; ours of each sample in it',
    holds: (theirs, ours) =>
      expect(sum(ours, each => each.totalSeconds ?? 0)).toBeLessThanOrEqual(Number(theirs) + 1e-5),
  },
  total_tokens: {
    why: 'the sum over all samples',
    holds: (theirs, ours) => expect(sum(ours, each => each.totalTokens ?? 0)).toBe(theirs),
  },
  metadata: {
    why: 'every key of theirs, and more',
    holds: (theirs, ours) => expect(first(ours).metadata).toMatchObject(theirs as object),
  },
  messages: {
    why: 'every answer of theirs, in order; ours have what was asked and what tools found, too',
    holds: (theirs, ours) => {
      const answers = ours.flatMap(({ messages }) => messages.filter(({ role }) => role === 'assistant'))
      expect(answers.map(({ content }) => content)).toEqual(
        expect.arrayContaining(list(theirs).map(each => each.content)),
      )
    },
  },
  timelines: { why: 'Scout makes one of the events', holds: theirs => expect(theirs).toEqual([]) },
  events: {
    why: 'every event of theirs at its own time; ours have spans, too',
    holds: (theirs, ours) => {
      const events = ours.flatMap(each => each.events) as unknown as Record<string, unknown>[]
      for (const kind of ['model', 'tool', 'score']) {
        const [said, meant] = [list(theirs), events].map(each => each.filter(({ event }) => event === kind))
        expect(meant?.length).toBeGreaterThanOrEqual(said?.length ?? 0)
        // It knows no tool but its own, and calls the others "unknown".
        const known = (said ?? []).filter(event => event.function !== 'unknown')
        for (const event of known) expect(meant?.map(essence)).toContainEqual(essence(event))
      }
    },
  },
}

const sum = (ours: readonly Transcript[], of: (transcript: Transcript) => number): number =>
  ours.reduce((total, transcript) => total + of(transcript), 0)

/** What both say of an event: ids and times are their own. */
function essence(event: Record<string, unknown>): unknown {
  const { event: kind, model, function: name, arguments: given, result, score, target } = event
  const { value, explanation } = (score ?? {}) as Record<string, unknown>
  return kind === 'model'
    ? { kind, model: model === 'unknown' ? undefined : modelName(model) }
    : { kind, name, given, result, value, explanation, target }
}

/** Theirs reads one private attribute and knows no other model. */
const modelName = (model: unknown): unknown => (typeof model === 'string' && model.includes('/') ? model : undefined)

const ofTrace = (name: string, { transcript_id: id }: Theirs): Transcript[] =>
  recordedTranscripts(name).filter(({ metadata }) => metadata.trace_id === id)

describe.each(['hooks', 'openai', 'anthropic'])('of %s', name => {
  const theirs = recording(name).inspectMlflow ?? []

  it('we have every transcript that inspect-mlflow has', () => {
    expect(theirs.length).toBeGreaterThan(0)
    for (const each of theirs) expect(ofTrace(name, each).length).toBeGreaterThan(0)
  })

  it.each(Object.entries(FIELDS))('%s is theirs, or better', (field, { holds }) => {
    for (const each of theirs) if (each[field] !== undefined) holds(each[field], ofTrace(name, each))
  })

  it('there is no field that this table does not know', () => {
    expect(Object.keys(FIELDS)).toEqual(expect.arrayContaining(theirs.flatMap(each => Object.keys(each))))
  })
})
