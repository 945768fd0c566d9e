/** Baselines among the runs of an MLflow server: the nearest first-parent ancestor by commit, believed for its workflow run. */
import type { Problem } from '../errors.ts'
import type { Api } from '../github/client.ts'
import { type History, MAX_COMMITS } from '../github/commits.ts'
import { GitHubError } from '../github/error.ts'
import { problemOf } from '../github/problem.ts'
import { findRun } from '../github/runs.ts'
import type { WorkflowRun } from '../github/schema.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import type { Mlflow, Run } from '../mlflow/client.ts'
import { isMlflow } from '../mlflow/error.ts'
import { all, statusIs, tagIs } from '../mlflow/filters.ts'
import { readStoredLog } from '../tracked/stored-log.ts'
import { branchOf, isAcceptedBranch, runProblem } from './accepted.ts'
import {
  type BaselineQuery,
  type BaselineStore,
  type FoundBaseline,
  type Rejection,
  type StoreAnswer,
  Unreachable,
  type WantedCommit,
} from './outcome.ts'
import { serves, unserved } from './resolve.ts'
import { hoursSince } from './told.ts'
import type { Wanted } from './wanted.ts'

export interface MlflowStoreOptions {
  client: Mlflow
  experiment: string
  api: Api
  history: History
  findWanted: () => Promise<Wanted>
  suite: string
  repositoryId: number
  /** Of this very run: what it logged itself is no baseline. */
  runId: number
  folder: string
}

/** Newest first: main's runs of some months. */
const MOST_RUNS = 500

export function mlflowStore(options: MlflowStoreOptions): BaselineStore {
  return {
    async find(query) {
      let search: Search | null = null
      let wanted: WantedCommit | null = null
      try {
        const found = await options.findWanted()
        wanted = found.wanted
        search = new Search(options, { ...query, wanted })
        const answer = await search.run()
        return { ...answer, findings: [...found.findings, ...answer.findings] }
      } catch (thrown) {
        const problem = silence(thrown)
        if (problem === null) throw thrown
        throw new Unreachable({ problem, wanted, rejected: search?.rejected ?? [] }, { cause: thrown })
      }
    },
  }
}

/** Commits, and the runs that vouch for records, are GitHub's; null: neither of the two was silent. */
function silence(thrown: unknown): Problem | null {
  if (thrown instanceof GitHubError) return { ...problemOf(thrown), where: 'baseline: mlflow' }
  if (!isMlflow(thrown)) return null
  return {
    what: `The baseline cannot be had from MLflow just now: ${thrown.message}.`,
    where: 'baseline: mlflow',
    fix: 'Check the address and the credentials, and run the job again.',
  }
}

class Search {
  readonly #options: MlflowStoreOptions
  readonly #query: BaselineQuery & Pick<Wanted, 'wanted'>
  readonly #found: FoundBaseline[] = []
  readonly rejected: Rejection[] = []
  readonly #workflowRuns = new Map<number, WorkflowRun | null>()
  /** There may be older runs than those that were listed. */
  #isListCut = false

  constructor(options: MlflowStoreOptions, query: BaselineQuery & Pick<Wanted, 'wanted'>) {
    this.#options = options
    this.#query = query
  }

  async run(): Promise<StoreAnswer> {
    const runs = await this.#list()
    let left = runs.length
    let behind = 0
    if (left > 0)
      for await (const sha of this.#options.history.firstParents(this.#query.wanted.sha)) {
        for (const run of runs.filter(each => each.tags.get('eval_regression.commit') === sha)) {
          left -= 1
          await this.#try(run, { sha, behind })
        }
        if (this.#missing().length === 0 || left === 0 || ++behind >= MAX_COMMITS) break
      }
    const isCut = behind >= MAX_COMMITS || this.#isListCut
    const nothing = this.#found.length === 0
    return {
      wanted: this.#query.wanted,
      found: this.#found,
      rejected: this.rejected,
      flags: isCut && this.#missing().length > 0 ? ['search-cut'] : [],
      findings: [],
      cause: nothing ? this.#cause(runs.length) : null,
    }
  }

  /** One query for the newest runs of the suite; which of them are of these tasks and commits is decided here. */
  async #list(): Promise<Run[]> {
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
    this.#isListCut = runs.length === MOST_RUNS
    return runs.filter(run => run.tags.has('eval_regression.commit') && workflowRunOf(run)?.id !== runId)
  }

  #missing() {
    return unserved(this.#query.tasks, this.#found)
  }

  async #try(run: Run, at: { sha: string; behind: number }): Promise<void> {
    const task = run.tags.get('inspect.task') ?? ''
    const model = run.tags.get('inspect.model') ?? ''
    if (!this.#missing().some(each => each.task === task && (each.model === null || each.model === model))) return
    const made = await this.#workflowRun(run)
    const problem = this.#problem(run, made, at.sha)
    if (problem !== null) return this.#reject(run, problem)
    const log = await this.#log(run)
    if (typeof log === 'string') return this.#reject(run, log)
    if (!this.#missing().some(each => serves(log, each))) return
    this.#found.push({
      side: { logs: [log], unreadable: [], ignored: [] },
      provenance: this.#provenance(run, { made, ...at }),
    })
  }

  async #workflowRun(run: Run): Promise<WorkflowRun | null> {
    const id = workflowRunOf(run)?.id
    if (id === undefined) return null
    if (!this.#workflowRuns.has(id)) this.#workflowRuns.set(id, await findRun(this.#options.api, id))
    return this.#workflowRuns.get(id) ?? null
  }

  /** A job of a pull request holds the credentials, too: only the workflow run that a tag names proves anything. */
  #problem(run: Run, made: WorkflowRun | null, headSha: string): string | null {
    const { policy, workflowPath, branches } = this.#query
    if (policy.trustMlflow) return null
    if (workflowRunOf(run) === null) return 'no workflow run is named that could be verified'
    const problem = runProblem(made, { repositoryId: this.#options.repositoryId, workflowPath, headSha })
    if (problem !== null) return problem
    const branch = made?.head_branch ?? ''
    return isAcceptedBranch(branch, branches) ? null : `recorded on ${branch || 'no branch'}`
  }

  /** The log that the run holds, or why it cannot serve. */
  async #log(run: Run): Promise<EvalLog | string> {
    const { client, folder } = this.#options
    const { metadataKeys } = this.#query
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

  #provenance(run: Run, { made, sha, behind }: { made: WorkflowRun | null; sha: string; behind: number }) {
    const { wanted, now } = this.#query
    const attempt = workflowRunOf(run)?.attempt ?? 1
    return {
      source: 'mlflow' as const,
      repository: this.#options.api.repository,
      commit: sha,
      branch: made ? branchOf(made.head_branch ?? '') : (run.tags.get('eval_regression.branch') ?? null),
      run: made && { id: made.id, url: made.html_url, event: made.event, attempt },
      artifact: null,
      mlflowRun: run.runId,
      createdAt: new Date(run.startTimeMs).toISOString(),
      ageHours: hoursSince(run.startTimeMs, now),
      commitsBehind: behind,
      digest: run.tags.get('eval_regression.log_digest') ?? null,
      chosen: behind === 0 ? wanted.what : `the nearest ancestor of ${wanted.what} with a run in MLflow`,
    }
  }

  #reject(run: Run, reason: string): void {
    const commit = run.tags.get('eval_regression.commit')?.slice(0, 7) ?? 'no commit'
    this.rejected.push({ candidate: `${commit} (MLflow run ${run.runId})`, reason })
  }

  #cause(listed: number) {
    const { experiment, suite } = this.#options
    return {
      kind: listed === 0 ? ('first-time' as const) : ('never-ran' as const),
      message:
        listed === 0
          ? `No baseline yet: the experiment ${experiment} has no run of the suite "${suite}" with a commit.`
          : `No baseline of ${this.#query.wanted.sha.slice(0, 7)} or of an ancestor among ${listed} runs in MLflow.`,
      fix: `Run the workflow on ${this.#query.baseBranch} with mlflow-tracking-uri set.`,
    }
  }
}

/** `8812345.2`: the run's id and attempt. */
function workflowRunOf(run: Run): { id: number; attempt: number } | null {
  const [, id, attempt] = /^(\d{1,15})\.(\d{1,6})$/.exec(run.tags.get('eval_regression.workflow_run') ?? '') ?? []
  return id === undefined ? null : { id: Number(id), attempt: Number(attempt) }
}
