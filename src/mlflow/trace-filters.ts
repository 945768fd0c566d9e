/** The language in which traces are searched: that of runs, with words of its own. Join conditions by `all`. */
import { equals, quotedKey } from './filters.ts'
import type { TraceState } from './trace.ts'

/** Of a run, by what the trace itself says; the server may know of further traces of the run. */
export function traceOfRun(runId: string): string {
  return traceMetadataIs('mlflow.sourceRun', runId)
}

export function traceTagIs(key: string, value: string): string {
  return `tags.${quotedKey(key)} ${equals(value)}`
}

export function traceMetadataIs(key: string, value: string): string {
  return `metadata.${quotedKey(key)} ${equals(value)}`
}

export function traceStateIs(state: TraceState): string {
  return `attributes.status = '${state}'`
}

export function traceNameIs(name: string): string {
  return `attributes.name ${equals(name)}`
}

/** Both included. Milliseconds since 1970. */
export function traceTimeIs({ fromMs, toMs }: { fromMs?: number | undefined; toMs?: number | undefined }): string[] {
  return [
    ...(fromMs === undefined ? [] : [`attributes.timestamp_ms >= ${Math.ceil(fromMs)}`]),
    ...(toMs === undefined ? [] : [`attributes.timestamp_ms <= ${Math.floor(toMs)}`]),
  ]
}

/** Ids that no server would give are left out; none at all matches nothing. */
export function traceIdIsOneOf(ids: readonly string[]): string {
  const legal = ids.filter(id => /^[\w-]{1,100}$/.test(id))
  return `attributes.request_id IN (${(legal.length > 0 ? legal : ['none']).map(id => `'${id}'`).join(', ')})`
}
