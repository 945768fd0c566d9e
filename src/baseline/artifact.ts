/** Baselines that earlier runs of the workflow recorded as artifacts: the nearest first-parent ancestor, task by task. */
import type { Problem } from '../errors.ts'
import { GitHubError, isGitHub } from '../github/error.ts'
import { runsOf } from '../github/runs.ts'
import type { Artifact, WorkflowRun } from '../github/schema.ts'
import type { SuiteFinding } from '../pair/suite-findings.ts'
import { isAcceptedBranch, isForks, isOfQueue, isRecordingEvent, labelProblem } from './accepted.ts'
import { missingPermission, type Nothing, neverRan, whyNone } from './causes.ts'
import { earlierArtifacts } from './earlier-artifacts.ts'
import {
  type BaselineQuery,
  type BaselineStore,
  type FoundBaseline,
  type Rejection,
  type SearchFlag,
  type StoreAnswer,
  Unreachable,
  type WantedCommit,
  type WantedEval,
} from './outcome.ts'
import type { OpenedRecord } from './record.ts'
import { RecordWalk, type WalkOptions } from './record-walk.ts'
import { Records, type RecordsOptions } from './records.ts'
import { nameOf, serves, unserved } from './resolve.ts'
import { cutShort, expiry, gaps, otherBranches, provenanceOf, stillRecorded } from './told.ts'
import { unlessRefused } from './unless-refused.ts'
import type { Wanted } from './wanted.ts'

export interface ArtifactStoreOptions extends WalkOptions, RecordsOptions {
  /** @throws GitHubError, which leaves this store without an answer. */
  findWanted: () => Promise<Wanted>
}

export type ArtifactQuery = BaselineQuery & { wanted: WantedCommit }

/** Records opened in one search: a task without a baseline would otherwise open them all. */
const MAX_OPENED = 6
/** Records that could not be used, before the search gives up. */
const MAX_BROKEN = 12

export function artifactStore(options: ArtifactStoreOptions): BaselineStore {
  return {
    source: 'artifact',
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
        if (!(thrown instanceof GitHubError)) throw thrown
        // Once something was listed, what is not found is gone, not hidden.
        const listed = search?.listed ?? false
        const barred = isGitHub(thrown, 'forbidden') || (isGitHub(thrown, 'not-found') && !listed)
        if (barred) return missingPermission(thrown, wanted)
        const rejected = search?.rejected ?? []
        throw new Unreachable({ problem: unreachableProblem(thrown), wanted, rejected }, { cause: thrown })
      }
    },
    earlier: query => earlierArtifacts(options, query),
  }
}

function unreachableProblem(thrown: GitHubError): Problem {
  return {
    what: `The baseline cannot be had just now: ${thrown.message}.`,
    where: 'baseline: artifact',
    fix: 'Run the job again; if it persists, look at githubstatus.com and at the token.',
  }
}

class Search {
  readonly #options: ArtifactStoreOptions
  readonly #query: ArtifactQuery
  readonly #walk: RecordWalk
  readonly #records: Records
  readonly #found: FoundBaseline[] = []
  readonly #flags = new Set<SearchFlag>()
  readonly #findings: SuiteFinding[] = []

  constructor(options: ArtifactStoreOptions, query: ArtifactQuery) {
    this.#options = options
    this.#query = query
    this.#walk = new RecordWalk(options)
    this.#records = new Records(options, query)
  }

  /** Also of use when the search breaks off. */
  get rejected(): readonly Rejection[] {
    return this.#records.rejected
  }

  get listed(): boolean {
    return this.#walk.listed
  }

  async run(): Promise<StoreAnswer> {
    await this.#walk.from(this.#query.wanted.sha, {
      visit: (records, at) => this.#tryCommit(records, at),
      isServed: () => this.#missing().length === 0,
      isTired: () => this.#isTired(),
    })
    const { records, visited, isCut } = this.#walk
    if (isCut) this.#flags.add('search-cut')
    const others = records.filter(artifact => !visited.has(artifact))
    if (this.#missing().length > 0 && this.#query.policy.fallback === 'latest') await this.#latest(others)
    const running = await this.#runningRecord()
    const nothing = this.#found.length === 0
    if (!nothing) this.#warn(records)
    const met = { query: this.#query, ...this.#nothing(records, others), running }
    return {
      wanted: this.#query.wanted,
      found: this.#found,
      rejected: this.#records.rejected,
      flags: [...this.#flags],
      findings: this.#findings,
      cause: nothing
        ? ((await unlessRefused(() => whyNone({ ...this.#options, name: this.#options.pages.name }, met))) ??
          neverRan(met))
        : null,
    }
  }

  #missing(): WantedEval[] {
    return unserved(this.#query.tasks, this.#found)
  }

  #isTired(): boolean {
    return this.#records.opened >= MAX_OPENED || this.#records.broken >= MAX_BROKEN
  }

  /** Of several records of one commit: complete before partial, pushes before others, then the newest. */
  async #tryCommit(records: readonly Artifact[], at: { sha: string; behind: number | null }): Promise<void> {
    const checked = await this.#records.checked(records, at.sha)
    checked.sort(
      (a, b) => Number(b.run.event === 'push') - Number(a.run.event === 'push') || b.artifact.id - a.artifact.id,
    )
    const partial: OpenedRecord[] = []
    for (const each of checked) {
      if (this.#missing().length === 0 || this.#isTired()) break
      const record = await this.#records.open(each)
      if (record?.manifest.complete) this.#take(record, at)
      else if (record) partial.push(record)
    }
    for (const record of partial) this.#take(record, at)
  }

  /** The first record is the baseline, with all of its tasks; later ones only serve what it lacks. */
  #take(record: OpenedRecord, at: { sha: string; behind: number | null }): void {
    const missing = this.#missing()
    if (missing.length === 0) return
    const { logs } = record.side
    const finished = logs.filter(({ header }) => header.status === 'success')
    const serving = finished.filter(log => missing.some(task => serves(log, task)))
    const first = this.#found.length === 0
    const lacking = missing.filter(task => !finished.some(log => serves(log, task)))
    // That another task has no record yet is no news; that it was not finished here is.
    const told = first && serving.length === 0 ? lacking : lacking.filter(task => logs.some(log => serves(log, task)))
    if (told.length > 0) this.#records.reject(record.artifact, `has no finished log of ${told.map(nameOf).join(', ')}`)
    if (serving.length === 0) return
    const side = first ? { ...record.side, logs: finished } : { logs: serving, unreadable: [], ignored: [] }
    const { wanted, now } = this.#query
    this.#found.push({
      side,
      provenance: provenanceOf(record, { ...at, wanted, now, repository: this.#options.api.repository }),
    })
    if (first) this.#findings.push(...gaps(record))
  }

  /** `fallback: latest`: the newest record of an accepted branch, whatever its ancestry. */
  async #latest(others: readonly Artifact[]): Promise<void> {
    for (const artifact of others) {
      if (this.#missing().length === 0 || this.#isTired()) return
      // A merge group that never landed is of no branch: without ancestry nothing tells.
      if (isOfQueue(artifact.workflow_run?.head_branch ?? '')) continue
      const before = this.#found.length
      await this.#tryCommit([artifact], { sha: artifact.workflow_run?.head_sha ?? '', behind: null })
      if (this.#found.length > before) this.#flags.add('fallback')
    }
  }

  /** A record of the wanted commit itself may still be on its way. */
  async #runningRecord(): Promise<WorkflowRun | null> {
    const [first] = this.#found
    if (first?.provenance.commitsBehind === 0) return null
    const { api, runId } = this.#options
    const { wanted, workflowPath, branches } = this.#query
    const runs = await unlessRefused(() => runsOf(api, { workflowPath, head_sha: wanted.sha }))
    const running = runs?.find(
      run =>
        run.id !== runId &&
        run.status !== 'completed' &&
        isRecordingEvent(run.event) &&
        isAcceptedBranch(run.head_branch ?? '', branches),
    )
    if (!running) return null
    this.#flags.add('provisional')
    if (first) this.#findings.push(stillRecorded(wanted, running))
    return running
  }

  #warn(records: readonly Artifact[]): void {
    const { baseBranch, now } = this.#query
    const isRenamed = (branch: string): boolean => this.#records.nameNow(branch) === baseBranch
    this.#findings.push(...otherBranches(this.#found, { baseBranch, isRenamed }))
    const missing = this.#missing()
    if (missing.length > 0 && this.#flags.has('search-cut'))
      this.#findings.push(cutShort(missing, this.#records.opened))
    else this.#flags.delete('search-cut')
    const usable = records.filter(artifact => labelProblem(artifact, this.#options.repositoryId) === null)
    this.#findings.push(...expiry(usable, now))
  }

  #nothing(records: readonly Artifact[], others: readonly Artifact[]): Nothing {
    const { repositoryId } = this.#options
    // What was not passed on the walk is of no ancestor: worth a word only where nothing else was found.
    if (this.#found.length === 0)
      for (const artifact of others.slice(0, 3))
        this.#records.reject(artifact, labelProblem(artifact, repositoryId) ?? 'of no ancestor of the wanted commit')
    const ours = records.filter(artifact => !isForks(artifact, repositoryId))
    const expired = ours.filter(({ expired }) => expired)
    return { records: ours, expired, rejected: this.#records.rejected, cut: this.#flags.has('search-cut') }
  }
}
