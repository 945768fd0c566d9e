/** The runs in MLflow before the baseline: nearest ancestors first, several of one commit by their start. */
import { inPassingFolder } from '../artifacts/files.ts'
import { type History, MAX_COMMITS } from '../github/commits.ts'
import type { Run } from '../mlflow/client.ts'
import {
  commitOf,
  evalOf,
  MlflowRecords,
  type MlflowRecordsOptions,
  type Whereabouts,
  workflowRunOf,
} from './mlflow-records.ts'
import type { EarlierQuery, FoundBaseline } from './outcome.ts'
import { StillWanted } from './still-wanted.ts'

/** Runs that could not be used, before the walk gives up. */
const MAX_REJECTED = 20

/** @throws MlflowError, GitHubError */
export async function earlierMlflow(
  options: MlflowRecordsOptions & { history: History },
  query: EarlierQuery,
): Promise<void> {
  const records = new MlflowRecords(options, query)
  const wanted = new StillWanted(query)
  const known = new Set(query.known.flatMap(({ run, mlflowRun }) => [run?.id, mlflowRun]))
  const isKnown = (run: Run): boolean => known.has(run.runId) || known.has(workflowRunOf(run)?.id)
  const runs = (await records.list()).filter(run => !isKnown(run))
  const place = { wanted: { sha: query.from, what: 'the baseline', evaluated: null } }
  let behind = 0
  for await (const sha of options.history.firstParents(query.from)) {
    for (const together of byWorkflowRun(runs.filter(run => commitOf(run) === sha))) {
      if (wanted.isServed() || records.rejected.length > MAX_REJECTED) return
      await inPassingFolder(options.folder, async folder => {
        const record = await opened(together, { records, wanted, at: { sha, behind, ...place }, folder })
        if (record !== null) query.onRecord(record)
      })
    }
    if (wanted.isServed() || ++behind >= MAX_COMMITS || runs.length === 0) return
  }
}

/** The evals of one workflow run are one record. */
function byWorkflowRun(runs: readonly Run[]): Run[][] {
  const together = new Map<string, Run[]>()
  for (const run of runs) {
    const key = run.tags.get('eval_regression.workflow_run') ?? run.runId
    together.set(key, [...(together.get(key) ?? []), run])
  }
  return [...together.values()]
}

async function opened(
  runs: readonly Run[],
  { records, wanted, at, folder }: { records: MlflowRecords; wanted: StillWanted; at: Whereabouts; folder: string },
): Promise<FoundBaseline | null> {
  const found = []
  for (const run of runs) {
    if (!wanted.wants(evalOf(run))) continue
    const one = await records.open(run, at, folder)
    if (one !== null) found.push(one)
  }
  const logs = wanted.take(found.map(({ log }) => log))
  const [first] = found
  if (first === undefined || logs.length === 0) return null
  return { side: { logs, unreadable: [], ignored: [] }, provenance: first.provenance }
}
