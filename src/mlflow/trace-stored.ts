/** Which traces of a run the server has, and how much of them. */
import type { Api } from './api.ts'
import type { TraceInfo } from './trace.ts'
import { traceOfRun } from './trace-filters.ts'
import { searchTraces } from './trace-search.ts'
import type { StoredTrace } from './trace-sending.ts'
import { DIGEST_TAG } from './trace-start.ts'
import { takesIds } from './trace-ways.ts'
import type { ServerVersion } from './version.ts'

interface Of {
  experimentId: string
  runId: string
  version: ServerVersion
}

/** By id; in MLflow 2, which chooses ids itself, by the name that the client gave. @throws MlflowError */
export async function storedTraces(api: Api, of: Of): Promise<Map<string, StoredTrace>> {
  const stored = new Map<string, StoredTrace>()
  for await (const info of infosOf(api, of)) {
    const name = takesIds(of.version) ? info.traceId : info.clientRequestId
    if (name !== null) stored.set(name, storedTrace(info))
  }
  return stored
}

/** @throws MlflowError */
export async function countOfStored(api: Api, of: Of): Promise<number> {
  let count = 0
  for await (const _ of infosOf(api, of)) count += 1
  return count
}

async function* infosOf(api: Api, { experimentId, runId, version }: Of): AsyncGenerator<TraceInfo> {
  const search = { experimentIds: [experimentId], filter: traceOfRun(runId) }
  for await (const found of searchTraces(api, { search, version })) if (found.kind === 'info') yield found.info
}

function storedTrace({ traceId, tags, state }: TraceInfo): StoredTrace {
  return {
    traceId,
    hasSpans: tags.get('mlflow.trace.spansLocation') === 'TRACKING_STORE',
    inProgress: state === 'IN_PROGRESS',
    digest: tags.get(DIGEST_TAG),
    artifactLocation: tags.get('mlflow.artifactLocation') ?? '',
  }
}
