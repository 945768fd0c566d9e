/** Heads of traces, page by page. */
import type { Api } from './api.ts'
import { paged } from './runs.ts'
import type { Page } from './schema.ts'
import { type FoundTrace, parseOldTraces, parseTraces } from './trace-schema.ts'
import { takesIds } from './trace-ways.ts'
import type { ServerVersion } from './version.ts'

export type { FoundTrace } from './trace-schema.ts'

export interface TraceSearch {
  experimentIds: readonly string[]
  /** See trace-filters.ts. */
  filter?: string | undefined
  /** Such as `timestamp_ms DESC`. */
  orderBy?: readonly string[] | undefined
  pageSize?: number | undefined
  /** Most traces in all. */
  limit?: number | undefined
}

/** More the server refuses. */
const MOST_ON_A_PAGE = 500
const MOST_TRACES = 1_000_000

/** A head that cannot be read is found, too: as broken. @throws MlflowError */
export async function* searchTraces(
  api: Api,
  { search, version }: { search: TraceSearch; version: ServerVersion },
): AsyncGenerator<FoundTrace> {
  const limit = search.limit ?? MOST_TRACES
  const most = Math.min(search.pageSize ?? MOST_ON_A_PAGE, MOST_ON_A_PAGE, limit)
  const page = takesIds(version) ? pageOfThree : pageOfTwo
  if (search.experimentIds.length > 0) yield* paged(token => page(api, { search, most, token }), limit)
}

interface AskedPage {
  search: TraceSearch
  most: number
  token: string | undefined
}

function pageOfThree(api: Api, { search, most, token }: AskedPage): Promise<Page<FoundTrace>> {
  const { experimentIds, filter, orderBy } = search
  const asked = {
    locations: experimentIds.map(id => ({ type: 'MLFLOW_EXPERIMENT', mlflow_experiment: { experiment_id: id } })),
    max_results: most,
    ...(filter ? { filter } : {}),
    ...(orderBy === undefined ? {} : { order_by: orderBy }),
    ...(token === undefined ? {} : { page_token: token }),
  }
  return api.post('/api/3.0/mlflow/traces/search', asked, parseTraces)
}

function pageOfTwo(api: Api, { search, most, token }: AskedPage): Promise<Page<FoundTrace>> {
  const { experimentIds, filter, orderBy } = search
  const query = {
    experiment_ids: experimentIds,
    max_results: String(most),
    filter: filter || undefined,
    order_by: orderBy,
    page_token: token,
  }
  return api.get('/api/2.0/mlflow/traces', query, parseOldTraces)
}
