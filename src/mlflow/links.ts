/** Where a human sees a run. Such a link shows the server's address: it is for a page, not for a message. */
import type { Run } from './schema.ts'
import type { Server } from './settings.ts'
import type { TraceInfo } from './trace.ts'

export function experimentUrl(server: Server, experimentId: string): string {
  const experiment = `experiments/${encodeURIComponent(experimentId)}`
  if (server.kind === 'databricks') return `${server.url}/ml/${experiment}`
  return `${server.url}/#/${experiment}`
}

export function runUrl(server: Server, { experimentId, runId }: Pick<Run, 'experimentId' | 'runId'>): string {
  return `${experimentUrl(server, experimentId)}/runs/${encodeURIComponent(runId)}`
}

/** The list of traces, with this one opened. */
export function traceUrl(
  server: Server,
  { experimentId, traceId }: Pick<TraceInfo, 'experimentId' | 'traceId'>,
): string {
  return `${experimentUrl(server, experimentId)}/traces?selectedEvaluationId=${encodeURIComponent(traceId)}`
}
