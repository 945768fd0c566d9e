/** Which samples a trace tells of: ours one, that of inspect-mlflow's hooks a whole run of them, any other itself. */
import type { Json, Span } from '../mlflow/trace.ts'
import { messageOf, workingTimeOf } from './calls.ts'
import { countOf, fieldsOf, firstOf, numberOf, textOf, told } from './fields.ts'
import { listedScores, type SampleScore } from './scores.ts'
import { nodesIn, type SpanNode, secondsOf } from './spans.ts'

export interface Sample {
  kind: 'own' | 'hooks' | 'application'
  /** Behind the id of the trace where that has several. */
  suffix: string
  roots: readonly SpanNode[]
  /** Null: the trace does not say. */
  sampleId: string | null
  /** Of Inspect, by which assessments of a whole run name their sample. */
  uuid: string | null
  epoch: number | null
  task: string | null
  evalId: string | null
  runId: string | null
  taskCount: string | null
  model: string | null
  agent: string | null
  target: Json | undefined
  metadata: Json | undefined
  /** As the outputs of its span list them. */
  scores: readonly SampleScore[]
  seconds: number | null
  workingTime: number | null
  error: string | null
}

export function samplesOf(roots: readonly SpanNode[], tags: ReadonlyMap<string, string>): Sample[] {
  const [root] = roots
  if (root === undefined) return []
  if (isOwn(root)) return [ownSample(roots, root, tags)]
  const samples = [...nodesIn(roots)].filter(isHooksSample)
  if (samples.length === 0) return [application(roots, root)]
  return samples.map(hooksSample)
}

const isOwn = ({ span }: SpanNode): boolean => span.type === 'AGENT' && 'inspect.sample_id' in span.attributes

const isHooksSample = ({ span }: SpanNode): boolean =>
  span.name.startsWith('sample:') && 'inspect.sample_id' in span.attributes && 'inspect.eval_id' in span.attributes

function ownSample(roots: readonly SpanNode[], { span }: SpanNode, tags: ReadonlyMap<string, string>): Sample {
  const { attributes } = span
  const inputs = fieldsOf(span.inputs)
  const outputs = fieldsOf(span.outputs)
  const known = (key: string): string | null =>
    textOf(told(attributes[`inspect.${key}`])) ?? tags.get(`inspect.${key}`) ?? null
  return {
    kind: 'own',
    suffix: '',
    roots,
    sampleId: known('sample_id'),
    uuid: known('sample_uuid') ?? known('uuid'),
    epoch: countOf(Number(known('epoch') ?? Number.NaN)),
    task: known('task'),
    evalId: known('eval_id'),
    runId: known('run_id'),
    taskCount: null,
    model: known('model'),
    agent: known('agent') ?? known('solver') ?? agentIn(roots.flatMap(({ children }) => children)),
    target: inputs.target,
    metadata: inputs.metadata,
    scores: listedScores(outputs.scores),
    seconds: numberOf(firstOf(attributes, 'inspect.total_time')) ?? secondsOf(span),
    workingTime: workingTimeOf(span),
    error: span.status === 'ERROR' ? messageOf(span) : null,
  }
}

function hooksSample(node: SpanNode): Sample {
  const { span } = node
  const outputs = fieldsOf(span.outputs)
  const [task, run] = above(node)
  const uuid = textOf(span.attributes['inspect.sample_id'])
  return {
    kind: 'hooks',
    suffix: `-${span.spanId}`,
    roots: [asRoot(node)],
    sampleId: uuid,
    uuid,
    epoch: null,
    task: textOf(task?.attributes['inspect.task']),
    evalId: textOf(span.attributes['inspect.eval_id']),
    runId: textOf(run?.attributes['inspect.run_id']),
    taskCount: textOf(run?.attributes['inspect.task_count']),
    model: textOf(task?.attributes['inspect.model']),
    agent: null,
    target: undefined,
    metadata: undefined,
    scores: listedScores(outputs.scores),
    seconds: numberOf(outputs.total_time) ?? secondsOf(span),
    workingTime: null,
    error: span.status === 'ERROR' ? messageOf(span) : null,
  }
}

/** The task and the run around a sample. */
function above({ parent }: SpanNode): (Span | undefined)[] {
  return [parent?.span, parent?.parent?.span]
}

const asRoot = (node: SpanNode): SpanNode => {
  const root: SpanNode = { ...node, parent: null }
  for (const child of root.children) child.parent = root
  return root
}

function application(roots: readonly SpanNode[], { span }: SpanNode): Sample {
  return {
    kind: 'application',
    suffix: '',
    roots,
    sampleId: null,
    uuid: null,
    epoch: null,
    task: null,
    evalId: textOf(span.attributes['inspect.eval_id']),
    runId: textOf(span.attributes['inspect.run_id']),
    taskCount: textOf(span.attributes['inspect.task_count']),
    model: null,
    agent: agentIn(roots),
    target: undefined,
    metadata: undefined,
    scores: [],
    seconds: secondsOf(span),
    workingTime: null,
    error: span.status === 'ERROR' ? messageOf(failing(roots)?.span ?? span) : null,
  }
}

/** What failed first says more than what passed the failure on. */
function failing(roots: readonly SpanNode[]): SpanNode | undefined {
  return [...nodesIn(roots)].findLast(({ span }) => span.status === 'ERROR' && span.statusMessage !== '')
}

/** The outermost agent. */
function agentIn(roots: readonly SpanNode[]): string | null {
  for (const { span } of nodesIn(roots)) if (span.type === 'AGENT') return span.name
  return null
}
