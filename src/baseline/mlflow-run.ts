/** Baselines among the runs of an MLflow server: the nearest first-parent ancestor by commit, believed for its workflow run. */
import type { Problem } from '../errors.ts'
import { type History, MAX_COMMITS } from '../github/commits.ts'
import { GitHubError } from '../github/error.ts'
import { problemOf } from '../github/problem.ts'
import type { Run } from '../mlflow/client.ts'
import { isMlflow } from '../mlflow/error.ts'
import { earlierMlflow } from './earlier-mlflow.ts'
import { commitOf, evalOf, MlflowRecords, type MlflowRecordsOptions } from './mlflow-records.ts'
import {
  type BaselineQuery,
  type BaselineStore,
  type FoundBaseline,
  type Rejection,
  type StoreAnswer,
  Unreachable,
  type WantedCommit,
} from './outcome.ts'
import { isOf, serves, unserved } from './resolve.ts'
import type { Wanted } from './wanted.ts'

export interface MlflowStoreOptions extends MlflowRecordsOptions {
  history: History
  findWanted: () => Promise<Wanted>
}

export function mlflowStore(options: MlflowStoreOptions): BaselineStore {
  return {
    source: 'mlflow',
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
    earlier: query => earlierMlflow(options, query),
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
  readonly #records: MlflowRecords
  readonly #found: FoundBaseline[] = []

  constructor(options: MlflowStoreOptions, query: BaselineQuery & Pick<Wanted, 'wanted'>) {
    this.#options = options
    this.#query = query
    this.#records = new MlflowRecords(options, query)
  }

  get rejected(): readonly Rejection[] {
    return this.#records.rejected
  }

  async run(): Promise<StoreAnswer> {
    const runs = await this.#records.list()
    let left = runs.length
    let behind = 0
    if (left > 0)
      for await (const sha of this.#options.history.firstParents(this.#query.wanted.sha)) {
        for (const run of runs.filter(each => commitOf(each) === sha)) {
          left -= 1
          await this.#try(run, { sha, behind })
        }
        if (this.#missing().length === 0 || left === 0 || ++behind >= MAX_COMMITS) break
      }
    const isCut = behind >= MAX_COMMITS || this.#records.isListCut
    const nothing = this.#found.length === 0
    return {
      wanted: this.#query.wanted,
      found: this.#found,
      rejected: this.#records.rejected,
      flags: isCut && this.#missing().length > 0 ? ['search-cut'] : [],
      findings: [],
      cause: nothing ? this.#cause(runs.length) : null,
    }
  }

  #missing() {
    return unserved(this.#query.tasks, this.#found)
  }

  async #try(run: Run, at: { sha: string; behind: number }): Promise<void> {
    if (!this.#missing().some(each => isOf(evalOf(run), each))) return
    const opened = await this.#records.open(run, { ...at, wanted: this.#query.wanted })
    if (opened === null || !this.#missing().some(each => serves(opened.log, each))) return
    const { log, provenance } = opened
    this.#found.push({ side: { logs: [log], unreadable: [], ignored: [] }, provenance })
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
