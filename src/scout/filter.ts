/** Which traces to import. */
import { all } from '../mlflow/filters.ts'
import type { TraceState } from '../mlflow/trace.ts'
import {
  traceIdIsOneOf,
  traceMetadataIs,
  traceOfRun,
  traceStateIs,
  traceTagIs,
  traceTimeIs,
} from '../mlflow/trace-filters.ts'

export interface TraceFilters {
  /** Milliseconds since 1970, included. */
  fromMs?: number | undefined
  /** Included. */
  toMs?: number | undefined
  traceIds?: readonly string[] | undefined
  /** All must hold. */
  tags?: Readonly<Record<string, string>> | undefined
  session?: string | undefined
  /** Of MLflow. */
  runId?: string | undefined
  status?: TraceState | undefined
  /** Of the transcript: with or without its provider. The server cannot be asked for it. */
  model?: string | undefined
}

/** In the server's language. */
export function traceFilter(filters: TraceFilters): string {
  const { fromMs, toMs, traceIds, tags = {}, session, runId, status } = filters
  return all(
    ...traceTimeIs({ fromMs, toMs }),
    ...(traceIds === undefined ? [] : [traceIdIsOneOf(traceIds)]),
    ...Object.entries(tags).map(([key, value]) => traceTagIs(key, value)),
    ...(session === undefined ? [] : [traceMetadataIs('mlflow.trace.session', session)]),
    ...(runId === undefined ? [] : [traceOfRun(runId)]),
    ...(status === undefined ? [] : [traceStateIs(status)]),
  )
}

/** `gpt-4o` is `openai/gpt-4o`, too. */
export function isOfModel(model: string | null, wanted: string | undefined): boolean {
  return wanted === undefined || model === wanted || (model?.endsWith(`/${wanted}`) ?? false)
}
