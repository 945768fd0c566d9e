/** Every way the search for a baseline can end. None is silent, and a store that did not answer is never "no baseline". */
import type { Problem } from '../errors.ts'
import type { BaselinePolicy } from '../inputs/policy.ts'
import type { LogsOfSide, SuiteFinding } from '../pair/suite-findings.ts'
import type { Provenance, Report } from '../report/schema.ts'

export type SearchFlag = Report['baselineSearch']['flags'][number]
export type Rejection = Report['baselineSearch']['rejected'][number]

/** What is looked for. */
export interface BaselineQuery {
  /** Of the candidate: a baseline is looked for each by itself. */
  tasks: readonly WantedEval[]
  /** The branch that the change goes to. */
  baseBranch: string
  /** Branches whose records count, as globs; the base branch is among them. */
  branches: readonly string[]
  /** This run records a baseline itself. */
  records: boolean
  /** Whose runs may have recorded it: `.github/workflows/evals.yml`. */
  workflowPath: string
  policy: BaselinePolicy
  /** Sample metadata to read. */
  metadataKeys: readonly string[]
  now: Date
}

/** A task that needs a baseline; with its model where the candidate ran it with several. */
export interface WantedEval {
  task: string
  model: string | null
}

/** The commit whose evals would be the fairest comparison. */
export interface WantedCommit {
  sha: string
  /** What it is, in words: `the commit this was tested against`. */
  what: string
  /** The commit that the candidate's logs are of; null: not known. */
  evaluated: string | null
}

/** Logs of one record. */
export interface FoundBaseline {
  side: LogsOfSide
  provenance: Provenance
}

export interface StoreAnswer {
  /** Null: a store that looks for no commit. */
  wanted: WantedCommit | null
  found: FoundBaseline[]
  rejected: Rejection[]
  flags: SearchFlag[]
  findings: SuiteFinding[]
  /** Why nothing was found, and the next step. */
  cause: NoBaseline | null
}

/** Records before the baseline, of the same tasks. */
export interface EarlierQuery extends Omit<BaselineQuery, 'records' | 'tasks' | 'workflowPath' | 'baseBranch'> {
  /** Null: whatever task a record has. */
  tasks: readonly WantedEval[] | null
  /** Null: of whatever workflow. */
  workflowPath: string | null
  /** The commit to start from. */
  from: string
  /** So many records of each task. */
  limit: number
  /** What was chosen already: workflow runs, or runs in MLflow. */
  known: readonly Pick<Provenance, 'run' | 'mlflowRun'>[]
  /** Told of one record after another, the nearest first; it may be forgotten then. */
  onRecord: (record: FoundBaseline) => void
  /** No further record is opened then. */
  isTimeUp: () => boolean
}

/** Somewhere baselines are kept. @throws Unreachable, and UserError for what the user must mend. */
export interface BaselineStore {
  source: Provenance['source']
  find(query: BaselineQuery): Promise<StoreAnswer>
  /** Null: what is kept here has no past. @throws GitHubError, MlflowError */
  earlier: ((query: EarlierQuery) => Promise<void>) | null
}

export type NoBaselineCause =
  | 'first-time'
  | 'never-ran'
  | 'still-running'
  | 'expired'
  | 'failed-run'
  | 'wrong-name'
  | 'wrong-workflow'
  | 'missing-permission'

export interface NoBaseline {
  kind: NoBaselineCause
  message: string
  fix: string
}

/** A store that did not answer. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
  readonly problem: Problem
  /** As far as it came. */
  readonly wanted: WantedCommit | null
  readonly rejected: readonly Rejection[]

  constructor(
    { problem, wanted, rejected }: { problem: Problem; wanted: WantedCommit | null; rejected: readonly Rejection[] },
    options?: ErrorOptions,
  ) {
    super(problem.what, options)
    this.problem = problem
    this.wanted = wanted
    this.rejected = rejected
  }
}

export type BaselineOutcome =
  | { kind: 'found'; found: FoundBaseline[]; search: Report['baselineSearch']; findings: SuiteFinding[] }
  | { kind: 'none'; search: Report['baselineSearch']; findings: SuiteFinding[] }
  | { kind: 'unreachable'; search: Report['baselineSearch']; problem: Problem }
