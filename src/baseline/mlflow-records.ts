/** Runs in MLflow as records of baselines: which there are, which may be believed, and what is in them. */
import type { Api } from '../github/client.ts'
import { findRun } from '../github/runs.ts'
import type { WorkflowRun } from '../github/schema.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import type { Mlflow, Run } from '../mlflow/client.ts'
import { all, statusIs, tagIs } from '../mlflow/filters.ts'
import type { Provenance } from '../report/schema.ts'
import { readStoredLog } from '../tracked/stored-log.ts'
import { branchOf, isAcceptedBranch, runProblem } from './accepted.ts'
import type { BaselineQuery, Rejection, WantedCommit } from './outcome.ts'
import { hoursSince } from './told.ts'

export interface MlflowRecordsOptions {
  client: Mlflow
  experiment: string
  api: Api
  suite: string
  repositoryId: number
  /** Of this very run: what it logged itself is no baseline. */
  runId: number
  folder: string
}

type Accepted = Pick<BaselineQuery, 'branches' | 'metadataKeys' | 'policy' | 'now'> & { workflowPath: string | null }

export interface Whereabouts {
  sha: string
  behind: number
  wanted: WantedCommit
}

/** Newest first: main's runs of some months. */
const MOST_RUNS = 500

export class MlflowRecords {
  readonly #options: MlflowRecordsOptions
  readonly #accepted: Accepted
  readonly #workflowRuns = new Map<number, WorkflowRun | null>()
  readonly rejected: Rejection[] = []
  /** There may be older runs than those that were listed. */
  isListCut = false

  constructor(options: MlflowRecordsOptions, accepted: Accepted) {
    this.#options = options
    this.#accepted = accepted
  }

  /** One query for the newest runs of the suite; which of them are of the tasks and commits is decided elsewhere. */
  async list(): Promise<Run[]> {
    const { client, experiment, suite, runId } = this.#options
    const found = await client.experimentByName(experiment)
    if (!found || found.deleted) return []
    const search = {
      experimentIds: [found.experimentId],
      filter: all(tagIs('eval_regression.suite', suite), statusIs('FINISHED')),
      orderBy: ['attributes.start_time DESC'],
      limit: MOST_RUNS,
    }
    const runs: Run[] = []
    for await (const run of client.searchRuns(search)) runs.push(run)
    this.isListCut = runs.length === MOST_RUNS
    return runs.filter(run => run.tags.has('eval_regression.commit') && workflowRunOf(run)?.id !== runId)
  }

  /** The finished log of a run that may be believed, with where it comes from; null: it cannot serve. */
  async open(
    run: Run,
    at: Whereabouts,
    folder = this.#options.folder,
  ): Promise<{ log: EvalLog; provenance: Provenance } | null> {
    const made = await this.#workflowRun(run)
    const problem = this.#problem(run, made, at.sha)
    if (problem !== null) return this.#reject(run, problem)
    const log = await this.#log(run, folder)
    if (typeof log === 'string') return this.#reject(run, log)
    return { log, provenance: this.#provenance(run, { made, ...at }) }
  }

  async #workflowRun(run: Run): Promise<WorkflowRun | null> {
    const id = workflowRunOf(run)?.id
    if (id === undefined) return null
    if (!this.#workflowRuns.has(id)) this.#workflowRuns.set(id, await findRun(this.#options.api, id))
    return this.#workflowRuns.get(id) ?? null
  }

  /** A job of a pull request holds the credentials, too: only the workflow run that a tag names proves anything. */
  #problem(run: Run, made: WorkflowRun | null, headSha: string): string | null {
    const { policy, workflowPath, branches } = this.#accepted
    if (policy.trustMlflow) return null
    if (workflowRunOf(run) === null) return 'no workflow run is named that could be verified'
    const problem = runProblem(made, { repositoryId: this.#options.repositoryId, workflowPath, headSha })
    if (problem !== null) return problem
    const branch = made?.head_branch ?? ''
    return isAcceptedBranch(branch, branches) ? null : `recorded on ${branch || 'no branch'}`
  }

  /** The log that the run holds, or why it cannot serve. */
  async #log(run: Run, folder: string): Promise<EvalLog | string> {
    const { client } = this.#options
    const { metadataKeys } = this.#accepted
    const nameOf = (path: string): string => `${run.name}/${path}`
    const stored = await readStoredLog(run, { client, folder, nameOf, metadataKeys })
    switch (stored.kind) {
      case 'none':
        return 'the run holds no log'
      case 'unusable':
        return stored.reason
      case 'log':
        return stored.log.header.status === 'success' ? stored.log : 'its log is not finished'
    }
  }

  #provenance(run: Run, { made, sha, behind, wanted }: Whereabouts & { made: WorkflowRun | null }): Provenance {
    const attempt = workflowRunOf(run)?.attempt ?? 1
    return {
      source: 'mlflow',
      repository: this.#options.api.repository,
      commit: sha,
      branch: made ? branchOf(made.head_branch ?? '') : (run.tags.get('eval_regression.branch') ?? null),
      run: made && { id: made.id, url: made.html_url, event: made.event, attempt },
      artifact: null,
      mlflowRun: run.runId,
      createdAt: new Date(run.startTimeMs).toISOString(),
      ageHours: hoursSince(run.startTimeMs, this.#accepted.now),
      commitsBehind: behind,
      digest: run.tags.get('eval_regression.log_digest') ?? null,
      chosen: behind === 0 ? wanted.what : `the nearest ancestor of ${wanted.what} with a run in MLflow`,
    }
  }

  #reject(run: Run, reason: string): null {
    const commit = commitOf(run)?.slice(0, 7) ?? 'no commit'
    this.rejected.push({ candidate: `${commit} (MLflow run ${run.runId})`, reason })
    return null
  }
}

/** The eval of a run, as its tags name it. */
export const evalOf = ({ tags }: Run): { task: string; model: string } => ({
  task: tags.get('inspect.task') ?? '',
  model: tags.get('inspect.model') ?? '',
})

export const commitOf = ({ tags }: Run): string | undefined => tags.get('eval_regression.commit')

/** `8812345.2`: the run's id and attempt. */
export function workflowRunOf({ tags }: Run): { id: number; attempt: number } | null {
  const [, id, attempt] = /^(\d{1,15})\.(\d{1,6})$/.exec(tags.get('eval_regression.workflow_run') ?? '') ?? []
  return id === undefined ? null : { id: Number(id), attempt: Number(attempt) }
}
