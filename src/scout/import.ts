/** MLflow traces → Scout transcripts: one pass over an experiment, page by page, nothing fetched twice. */
import { UserError } from '../errors.ts'
import { proxiesOf } from '../inputs/proxies.ts'
import type { Mlflow } from '../mlflow/client.ts'
import { namesServer, openMlflow } from '../mlflow/open.ts'
import { loadSettings } from '../mlflow/settings.ts'
import { TRACE_STATES, type TraceInfo } from '../mlflow/trace.ts'
import { transcriptsOf } from './convert.ts'
import { isOfModel, type TraceFilters, traceFilter } from './filter.ts'
import type { Transcript } from './transcript.ts'

export { tracesRequestTime } from './convert.ts'
export type { TraceFilters } from './filter.ts'
export type { Transcript } from './transcript.ts'

export interface ImportOptions extends TraceFilters {
  /** Default INSPECT_MLFLOW_EXPERIMENT_NAME, else MLFLOW_EXPERIMENT_NAME, else `inspect_ai`. */
  experimentName?: string | undefined
  /** Default INSPECT_MLFLOW_TRACKING_URI, else MLFLOW_TRACKING_URI. */
  trackingUri?: string | undefined
  /** Most traces, the newest. Applied before any is fetched. */
  limit?: number | undefined
  /** Told of each trace that could not be read. */
  onBroken?: ((broken: { traceId: string; why: string }) => void) | undefined
}

/**
 * @throws UserError without a server, without the experiment, and for a limit or a status that is none.
 * @throws MlflowError when it does not answer.
 */
export async function* importMlflowTraces(options: ImportOptions = {}): AsyncGenerator<Transcript> {
  const settings = loadSettings(process.env, options)
  if (!namesServer(settings)) throw noServer()
  const { limit, status } = options
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0)) throw noLimit(limit)
  if (status !== undefined && !TRACE_STATES.includes(status)) throw noStatus(status)
  const { client, close } = await openMlflow({ settings, proxies: proxiesOf(process.env), onWait: () => {} })
  try {
    const experiment = await findExperiment(client, settings.experimentName)
    for await (const imported of importTraces(client, { ...options, experiment })) {
      if (imported.kind === 'read') yield* imported.transcripts
      if (imported.kind === 'broken') options.onBroken?.(imported)
    }
  } finally {
    await close()
  }
}

export function noServer(): UserError {
  return new UserError({
    what: 'There is no MLflow server to import from.',
    where: 'the tracking URI',
    fix: 'Set MLFLOW_TRACKING_URI, or pass --tracking-uri (trackingUri in the library).',
  })
}

/** Nothing would be imported, and nothing said. */
function noLimit(limit: number): UserError {
  return new UserError({
    what: `No number of traces: ${limit}.`,
    where: 'limit',
    fix: 'Give a whole number from 1, or none for all traces.',
  })
}

/** JavaScript may pass any word, and the server would find nothing for it. */
function noStatus(status: string): UserError {
  return new UserError({
    what: `No status of a trace: ${JSON.stringify(status)}.`,
    where: 'status',
    fix: `Give one of ${TRACE_STATES.join(', ')}, or none for all traces.`,
  })
}

/** What became of one trace. */
export type ImportedTrace =
  | { kind: 'read'; traceId: string; transcripts: Transcript[] }
  | { kind: 'there'; traceId: string }
  | { kind: 'running'; traceId: string }
  | { kind: 'other-model'; traceId: string }
  | { kind: 'broken'; traceId: string; why: string }

export interface ImportRequest extends TraceFilters {
  experiment: FoundExperiment
  limit?: number | undefined
  /** Ids of traces or of their transcripts: they are not fetched. */
  known?: ReadonlySet<string> | undefined
  /** What began later and has not ended is not fetched: it would never be completed. */
  runningSinceMs?: number | undefined
}

export interface FoundExperiment {
  experimentId: string
  name: string
}

/** @throws UserError when there is none of this name. @throws MlflowError */
export async function findExperiment(client: Mlflow, name: string): Promise<FoundExperiment> {
  const found = await client.experimentByName(name)
  if (!found) throw noExperiment(name)
  return { experimentId: found.experimentId, name }
}

/** The newest first. @throws MlflowError */
export async function* importTraces(client: Mlflow, request: ImportRequest): AsyncGenerator<ImportedTrace> {
  const passed: ImportedTrace[] = []
  const around = { experiment: request.experiment.name, traceUrl: client.traceUrl }
  for await (const read of client.readTraces(wanted(client, { ...request, passed }))) {
    yield* passed.splice(0)
    yield read.kind === 'broken' ? read : converted(read, { request, around })
  }
  yield* passed
}

function noExperiment(name: string): UserError {
  return new UserError({
    what: 'MLflow has no such experiment.',
    where: JSON.stringify(name),
    fix: 'Name it with --experiment (experimentName in the library), or set MLFLOW_EXPERIMENT_NAME.',
  })
}

interface Wanted extends ImportRequest {
  /** Takes what is not fetched. */
  passed: ImportedTrace[]
}

/** Heads of traces that are worth their spans. */
async function* wanted(client: Mlflow, { passed, known = new Set(), ...request }: Wanted) {
  const traces = groupedById(known)
  const search = {
    experimentIds: [request.experiment.experimentId],
    filter: traceFilter(request) || undefined,
    orderBy: ['timestamp_ms DESC'],
    limit: request.limit,
  }
  for await (const found of client.searchTraces(search)) {
    const traceId = found.kind === 'info' ? found.info.traceId : found.traceId
    if (traces.has(traceId)) passed.push({ kind: 'there', traceId })
    else if (found.kind === 'info' && isRunning(found.info, request)) passed.push({ kind: 'running', traceId })
    else yield found
  }
}

/** A run's samples have ids of their own behind that of their trace, which MLflow 2 gives without `tr-`. */
function groupedById(known: ReadonlySet<string>): Set<string> {
  return new Set([...known].map(id => id.replace(/^((?:tr-)?[0-9a-f]{32})-[0-9a-f]{16}$/, '$1')))
}

function isRunning({ state, requestTimeMs }: TraceInfo, { runningSinceMs, status }: ImportRequest): boolean {
  return (
    state === 'IN_PROGRESS' &&
    status !== 'IN_PROGRESS' &&
    runningSinceMs !== undefined &&
    requestTimeMs >= runningSinceMs
  )
}

function converted(
  trace: Parameters<typeof transcriptsOf>[0],
  { request, around }: { request: ImportRequest; around: Parameters<typeof transcriptsOf>[1] },
): ImportedTrace {
  const { traceId } = trace.info
  if (trace.spans.length === 0) return { kind: 'broken', traceId, why: 'it has no spans' }
  const transcripts = transcriptsOf(trace, around)
  const kept = transcripts.filter(({ model }) => isOfModel(model, request.model))
  return kept.length === 0 ? { kind: 'other-model', traceId } : { kind: 'read', traceId, transcripts: kept }
}
