/** The evals of an experiment, newest first: what is logged there of the base branch, ours and that of inspect-mlflow. */
import type { FoundLog } from '../logs/open.ts'
import type { Run } from '../mlflow/client.ts'
import { all, statusIs, tagIs } from '../mlflow/filters.ts'
import { isEval, logOf, type RunLogsOptions } from './run-logs.ts'

export interface PastRunsQuery {
  experimentId: string
  /** Null: of whatever suite, branch or task. */
  suite: string | null
  branch: string | null
  isWanted: (of: { task: string; model: string }) => boolean
}

export interface PastEval {
  found: FoundLog
  commit: string | null
  /** ISO 8601. */
  startedAt: string
}

/** Runs looked at: some months of a busy branch. */
const MOST_RUNS = 2000

/**
 * Runs of pull requests are none of the base branch, and left out. Each log is downloaded when it is asked for.
 * @throws MlflowError
 */
export async function* pastEvals(query: PastRunsQuery, options: RunLogsOptions): AsyncGenerator<PastEval> {
  const tags = { 'eval_regression.suite': query.suite, 'eval_regression.branch': query.branch }
  const conditions = Object.entries(tags).flatMap(([key, value]) => (value === null ? [] : [tagIs(key, value)]))
  const search = {
    experimentIds: [query.experimentId],
    filter: all(...conditions, statusIs('FINISHED')),
    orderBy: ['attributes.start_time DESC'],
    limit: MOST_RUNS,
  }
  for await (const run of options.client.searchRuns(search)) {
    if (!isEval(run) || run.tags.has('eval_regression.pull_request') || !hasTags(run, tags)) continue
    const [task = '', model = ''] = ['inspect.task', 'inspect.model'].map(tag => run.tags.get(tag))
    if (!query.isWanted({ task, model })) continue
    yield {
      found: await logOf(run, options),
      commit: run.tags.get('eval_regression.commit') ?? run.tags.get('mlflow.source.git.commit') ?? null,
      startedAt: new Date(run.startTimeMs).toISOString(),
    }
  }
}

/** The search language cannot name every value exactly. */
const hasTags = ({ tags }: Run, wanted: Record<string, string | null>): boolean =>
  Object.entries(wanted).every(([key, value]) => value === null || tags.get(key) === value)
