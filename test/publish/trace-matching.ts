/** Which span of ours is which of theirs, and which feedback. */
import type { Assessment, Json, Span } from '../../src/mlflow/trace.ts'
import { type Feedback, inOrder, type LiveTraces, type OurTrace, spansUnder, type TheirSpan } from './live-traces.ts'
import { missing } from './trace-differences.ts'

type Kind = 'sample' | 'model' | 'tool' | 'score' | 'span'

const KINDS: Record<string, Kind> = { LLM: 'model', TOOL: 'tool', EVALUATOR: 'score' }
const SPAN_ID = 'inspect.span_id'

export const kindOfTheirs = ({ type, depth }: TheirSpan): Kind => (depth === 2 ? 'sample' : (KINDS[type] ?? 'span'))

const IS_OURS: Record<Exclude<Kind, 'sample' | 'span'>, (span: Span) => boolean> = {
  model: ({ type }) => type === 'CHAT_MODEL',
  tool: ({ type }) => type === 'TOOL',
  score: ({ attributes }) => attributes.intermediate !== undefined,
}

/** One of ours may be two of theirs: the span that Inspect opens, and the event in it. */
const ofSameId = ({ attributes: theirs }: TheirSpan, spans: readonly Span[]): Span | undefined =>
  spans.find(({ attributes }) => attributes[SPAN_ID] === theirs[SPAN_ID])

/** The id of the span of Inspect that lies around one of theirs. */
function aroundTheirs(spans: readonly TheirSpan[], index: number): Json {
  let depth = spans[index]?.depth ?? 0
  for (const span of spans.slice(0, index).reverse())
    if (span.depth < depth) {
      depth = span.depth
      if (span.attributes[SPAN_ID] !== undefined) return span.attributes[SPAN_ID]
    }
  return null
}

function aroundOurs({ parentId }: Span, spans: readonly Span[]): Json {
  const parent = spans.find(({ spanId }) => spanId === parentId)
  return parent === undefined ? null : (parent.attributes[SPAN_ID] ?? aroundOurs(parent, spans))
}

/** @param theirs the span of a sample, and what is below it. */
function compareSample(name: string, { theirs, ours }: { theirs: readonly TheirSpan[]; ours: OurTrace }): string[] {
  const spans = inOrder(ours.spans)
  const wrong: string[] = []
  const left = Object.fromEntries(Object.entries(IS_OURS).map(([kind, is]) => [kind, spans.filter(is)]))
  for (const [index, span] of theirs.entries()) {
    const kind = kindOfTheirs(span)
    const mine = kind === 'sample' ? spans[0] : kind === 'span' ? ofSameId(span, spans) : left[kind]?.shift()
    const about = `${name} ${kind}`
    wrong.push(...missing(about, { theirs: span, ours: mine }))
    if (mine === undefined || kind === 'sample') continue
    const places = [aroundOurs(mine, spans), ...(kind === 'score' ? [mine.attributes[SPAN_ID]] : [])]
    if (!places.includes(aroundTheirs(theirs, index))) wrong.push(`${about} ${span.name}: lies elsewhere`)
  }
  const more = Object.entries(left).filter(([, spans]) => spans.length > 0)
  wrong.push(...more.map(([kind]) => `${name}: a ${kind} that they have not`))
  return wrong
}

/** Of a score with keys there is one feedback for each. */
function feedbackMissing(name: string, theirs: Feedback, assessments: readonly Assessment[]): string[] {
  const ours = assessments.filter(each => each.name === theirs.name || each.name.startsWith(`${theirs.name}/`))
  const same = {
    name: ours.length > 0,
    value: isSameValue(theirs.value, ours),
    rationale: ours.every(({ rationale }) => rationale === theirs.rationale),
    source: ours.every(({ source }) => source.type === theirs.source[0] && source.id === theirs.source[1]),
    sample: ours.every(({ metadata }) => metadata.get('sample_uuid') === theirs.metadata.sample_id),
  }
  const wrong = Object.entries(same).filter(([, holds]) => !holds)
  return wrong.map(([key]) => `${name} ${theirs.name} ${key}: ${JSON.stringify(theirs)} ≠ ${JSON.stringify(ours)}`)
}

/** Theirs is a number or a text: of a dict, of a grade that is none of six words, of NaN. */
function isSameValue(theirs: Json, ours: readonly Assessment[]): boolean {
  const [first] = ours
  if (ours.length > 1)
    return ours.every(({ name, value }) => String(theirs).includes(`'${name.split('/').at(-1)}': ${value}`))
  if (theirs === 'NaN') return first?.error?.code === 'UNSCORED'
  return (typeof theirs === 'string' ? first?.metadata.get('raw_value') : first?.value) === theirs
}

/** What of the samples of a recorded run is not in ours. */
export function compareRun({ name, traces: [trace] }: LiveTraces, ours: readonly OurTrace[]): string[] {
  const { spans = [], feedback = [] } = trace ?? {}
  const byUuid = new Map(ours.map(each => [each.info.tags.get('inspect.sample_uuid') ?? '', each]))
  const samples = spans.flatMap((span, index) => (span.depth === 2 ? [spansUnder(spans, index)] : []))
  const count = samples.length === ours.length ? [] : [`${name}: ${samples.length} samples ≠ ${ours.length}`]
  const wrong = samples.flatMap(theirs => {
    const mine = byUuid.get(String(theirs[0]?.attributes['inspect.sample_id']))
    return mine ? compareSample(name, { theirs, ours: mine }) : [`${name}: a sample has no trace`]
  })
  const silent = feedback.flatMap(each =>
    feedbackMissing(name, each, byUuid.get(each.metadata.sample_id ?? '')?.info.assessments ?? []),
  )
  return [...count, ...wrong, ...silent]
}
