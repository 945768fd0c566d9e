/** A sample as its trace shows it: whole, or without words, and then also without ids. */
import type { BodyOutcome } from '../logs/bodies.ts'
import { numberIn, type SampleFacts, textIn } from '../logs/body-shape.ts'
import type { EvalLog, Json } from '../logs/eval-log.ts'
import { entriesOf, objGet } from './cells.ts'
import type { Sha256 } from './trace-ids.ts'
import { errorName, type SampleDetails, sampleWithoutTexts, withoutSeals } from './withhold.ts'

type Fields = { [key: string]: Json }

export interface ShownScore {
  value: Json
  answer: string | null
  explanation: string | null
  metadata: Fields | null
  isEdited: boolean
}

export interface ShownSample {
  id: string
  epoch: number
  uuid: string | null
  /** As logged: a text, or messages. Null below `full`, as the other texts. */
  input: Json
  target: Json
  choices: Json
  metadata: Json
  completion: string | null
  scores: Map<string, ShownScore>
  error: { type: string; message: string; traceback: string | null } | null
  limit: string | null
  totalTime: number | null
  workingTime: number | null
}

export interface Showing {
  log: EvalLog
  sampleDetails: SampleDetails
  sha256: Sha256
}

/** What is known of any sample, be its body there or not. */
export interface KnownSample {
  id: string
  epoch: number
  fields: Fields
  facts: SampleFacts
}

/** Null: nothing in the log says which sample it is. */
export function knownSample(sample: BodyOutcome): KnownSample | null {
  const told = sample.kind === 'broken' ? sample.told : sample
  const { id, epoch } = sample
  return told === null || id === null || epoch === null ? null : { id, epoch, fields: told.fields, facts: told.facts }
}

export const hashedId = (id: string, { log, sha256 }: Showing): string => (log.idsHashed ? id : sha256(id))

export function shownSample(sample: KnownSample, showing: Showing): ShownSample {
  return showing.sampleDetails === 'full' ? whole(sample) : withoutWords(sample, showing)
}

function whole({ id, epoch, facts }: KnownSample): ShownSample {
  const { uuid, input, target, choices, metadata, output, error, limit, totalTime, workingTime } = facts
  const scores = new Map(
    [...facts.scores].map(([scorer, { value, history, ...words }]): [string, ShownScore] => [
      scorer,
      { ...words, value: withoutSeals(value), isEdited: history.length > 0 },
    ]),
  )
  return {
    id,
    epoch,
    uuid,
    input,
    target,
    choices,
    metadata,
    completion: textIn(output?.completion),
    scores,
    error: error && { type: errorName(error.message) ?? 'Error', ...error },
    limit: limit?.type ?? null,
    totalTime,
    workingTime,
  }
}

function withoutWords({ id, epoch, fields }: KnownSample, showing: Showing): ShownSample {
  const withIds = showing.sampleDetails === 'ids'
  const sample = sampleWithoutTexts(fields, { withUuid: withIds })
  const scores = entriesOf(sample.scores).map(([scorer, score]): [string, ShownScore] => [
    scorer,
    { value: objGet(score, 'value'), answer: null, explanation: null, metadata: null, isEdited: false },
  ])
  const error = textIn(sample.error)
  return {
    id: withIds ? id : hashedId(id, showing),
    epoch,
    uuid: textIn(sample.uuid),
    input: null,
    target: null,
    choices: null,
    metadata: null,
    completion: null,
    scores: new Map(scores),
    error: error === null ? null : { type: error, message: error, traceback: null },
    limit: textIn(sample.limit),
    totalTime: numberIn(sample.total_time),
    workingTime: numberIn(sample.working_time),
  }
}
