/** Scores of a sample as MLflow's feedback on its trace: one for each scorer, and for each key of a dict or a list. */
import type { EvalLog, Json, ScoreValue } from '../logs/eval-log.ts'
import type { Assessment } from '../mlflow/trace.ts'
import { scoreToNumeric } from '../seed.ts'
import { bounded, cutText } from './bounds.ts'
import { objGet, textOrNull, toText } from './cells.ts'
import type { ShownSample, ShownScore } from './shown-sample.ts'
import { assessmentIdOf, type SampleKey, type Sha256 } from './trace-ids.ts'
import { MODEL, shaped } from './withhold.ts'

export const ASSESSMENT_PREFIX = 'inspect/'
const MAX_NAME_CHARACTERS = 250
const MAX_RATIONALE_CHARACTERS = 10_000
const MAX_VALUE_CHARACTERS = 5_000
const MAX_METADATA_CHARACTERS = 1_000
/** Keys of one score; a list of thousands is a table and no feedback. */
const MAX_KEYS = 100
const BY_CODE = { type: 'CODE', id: 'inspect_ai' }
/** Inspect's own scorers that ask a model. */
const GRADING = /(?:^|\/)model_graded_(?:qa|fact)\d*$/

export interface Assessed {
  shown: ShownSample
  key: SampleKey
  log: EvalLog
  sha256: Sha256
  createdMs: number
}

export function assessmentsOf({ shown, key, log, sha256, createdMs }: Assessed): Assessment[] {
  return [...shown.scores].flatMap(([scorer, score]) =>
    leavesOf(scorer, score.value).map(({ name, value }): Assessment => {
      const full = `${ASSESSMENT_PREFIX}${name}`
      return {
        id: assessmentIdOf(key, { name: full, sha256 }),
        name: cutName(full, sha256),
        kind: 'feedback',
        ...valueOrError(value),
        rationale: score.explanation === null ? null : cutText(score.explanation, MAX_RATIONALE_CHARACTERS),
        source: sourceOf({ scorer, score, log }),
        metadata: metadataOf({ shown, score, value }),
        spanId: null,
        createdMs,
      }
    }),
  )
}

function leavesOf(scorer: string, value: Json): { name: string; value: Json }[] {
  if (typeof value !== 'object' || value === null) return [{ name: scorer, value }]
  return Object.entries(value)
    .slice(0, MAX_KEYS)
    .map(([key, leaf]) => ({ name: `${scorer}/${key}`, value: leaf }))
}

/** Two long names stay two. */
function cutName(name: string, sha256: Sha256): string {
  return name.length <= MAX_NAME_CHARACTERS
    ? name
    : `${name.slice(0, MAX_NAME_CHARACTERS - 9)}-${sha256(name).slice(0, 8)}`
}

/** MLflow takes no feedback without a value. */
function valueOrError(value: Json): Pick<Assessment, 'value' | 'error'> {
  const number = scoreToNumeric(value as ScoreValue)
  if (number !== null) return { value: number, error: null }
  const isNone = value === null || (typeof value === 'number' && !Number.isFinite(value))
  if (isNone) return { value: null, error: { code: 'UNSCORED', message: 'The scorer gave this sample no score.' } }
  return { value: bounded(value, { characters: MAX_VALUE_CHARACTERS }), error: null }
}

function metadataOf({
  shown,
  score,
  value,
}: {
  shown: ShownSample
  score: ShownScore
  value: Json
}): Map<string, string> {
  const metadata = new Map([
    ['sample_id', shown.id],
    ['epoch', String(shown.epoch)],
  ])
  if (shown.uuid !== null) metadata.set('sample_uuid', shown.uuid)
  if (score.answer !== null) metadata.set('answer', score.answer)
  if (score.isEdited) metadata.set('edited', 'true')
  const raw = toText(value)
  if (raw !== null) metadata.set('raw_value', raw)
  return new Map([...metadata].map(([key, text]) => [key, cutText(text, MAX_METADATA_CHARACTERS)]))
}

/** A model, where Inspect's own scorer or the mark that it leaves says that one graded. */
function sourceOf({ scorer, score, log }: { scorer: string; score: ShownScore; log: EvalLog }): Assessment['source'] {
  const { scorers, modelRoles, model } = log.header.spec
  const declared = scorers.find(({ name }) => name === scorer || name.endsWith(`/${scorer}`))
  if (!GRADING.test(scorer) && score.metadata?.grading === undefined) return BY_CODE
  const grader = nameOf(objGet(declared?.options, 'model')) ?? nameOf(modelRoles.grader ?? null)
  // Without one of its own, Inspect's grader is the model of the eval.
  return { type: 'LLM_JUDGE', id: shaped(grader ?? model, MODEL) ?? BY_CODE.id }
}

function nameOf(model: Json): string | null {
  if (Array.isArray(model)) return nameOf(model[0] ?? null)
  return textOrNull(model) ?? textOrNull(objGet(model, 'model'))
}
