/** Baselines that earlier runs of the workflow recorded as artifacts: the nearest first-parent ancestor, task by task. */
import type { ArtifactSource } from '../artifacts/download.ts'
import { BadArtifact } from '../artifacts/unpack.ts'
import type { Problem } from '../errors.ts'
import { artifactsNamed } from '../github/artifacts.ts'
import type { Api } from '../github/client.ts'
import { type History, MAX_COMMITS } from '../github/commits.ts'
import { GitHubError, isGitHub } from '../github/error.ts'
import { PAGE_SIZE } from '../github/pages.ts'
import { branchNow, findRun, runsOf } from '../github/runs.ts'
import type { Artifact, WorkflowRun } from '../github/schema.ts'
import type { SuiteFinding } from '../pair/suite-findings.ts'
import {
  branchOf,
  isAcceptedBranch,
  isForks,
  isOfQueue,
  isRecordingEvent,
  labelProblem,
  runProblem,
} from './accepted.ts'
import { missingPermission, type Nothing, neverRan, whyNone } from './causes.ts'
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
import { type OpenedRecord, openRecord } from './record.ts'
import { nameOf, serves, unserved } from './resolve.ts'
import { cutShort, expiry, gaps, otherBranches, provenanceOf, stillRecorded } from './told.ts'
import type { Wanted } from './wanted.ts'

export interface ArtifactStoreOptions extends ArtifactSource {
  api: Api
  /** @throws GitHubError, which leaves this store without an answer. */
  findWanted: () => Promise<Wanted>
  history: History
  /** Exact name of the baseline artifacts of this suite. */
  name: string
  suite: string
  repositoryId: number
  /** Of this very run: its own record is no baseline. */
  runId: number
}

export type ArtifactQuery = BaselineQuery & { wanted: WantedCommit }

/** Pages of artifacts of one name, newest first: a thousand records. */
const MAX_PAGES = 10
/** Records opened in one search: a task without a baseline would otherwise open them all. */
const MAX_OPENED = 6
/** Records that could not be used, before the search gives up. */
const MAX_BROKEN = 12

export function artifactStore(options: ArtifactStoreOptions): BaselineStore {
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
        if (!(thrown instanceof GitHubError)) throw thrown
        // Once something was listed, what is not found is gone, not hidden.
        const listed = search?.listed ?? false
        const barred = isGitHub(thrown, 'forbidden') || (isGitHub(thrown, 'not-found') && !listed)
        if (barred) return missingPermission(thrown, wanted)
        const rejected = search?.rejected ?? []
        throw new Unreachable({ problem: unreachableProblem(thrown), wanted, rejected }, { cause: thrown })
      }
    },
  }
}

function unreachableProblem(thrown: GitHubError): Problem {
  return {
    what: `The baseline cannot be had just now: ${thrown.message}.`,
    where: 'baseline: artifact',
    fix: 'Run the job again; if it persists, look at githubstatus.com and at the token.',
  }
}

interface Checked {
  artifact: Artifact
  run: WorkflowRun
}

class Search {
  readonly #options: ArtifactStoreOptions
  readonly #query: ArtifactQuery
  readonly #found: FoundBaseline[] = []
  /** Also of use when the search breaks off. */
  readonly rejected: Rejection[] = []
  readonly #flags = new Set<SearchFlag>()
  readonly #findings: SuiteFinding[] = []
  readonly #renamed = new Map<string, string | null>()
  listed = false
  #broken = 0
  #opened = 0

  constructor(options: ArtifactStoreOptions, query: ArtifactQuery) {
    this.#options = options
    this.#query = query
  }

  async run(): Promise<StoreAnswer> {
    const { records, visited } = await this.#nearest()
    const others = records.filter(artifact => !visited.has(artifact))
    if (this.#missing().length > 0 && this.#query.policy.fallback === 'latest') await this.#latest(others)
    const running = await this.#runningRecord()
    const nothing = this.#found.length === 0
    if (!nothing) this.#warn(records)
    const met = { query: this.#query, ...this.#nothing(records, others), running }
    return {
      wanted: this.#query.wanted,
      found: this.#found,
      rejected: this.rejected,
      flags: [...this.#flags],
      findings: this.#findings,
      cause: nothing ? ((await unlessRefused(() => whyNone(this.#options, met))) ?? neverRan(met)) : null,
    }
  }

  /** GitHub lists the newest records first. Those on later pages were made earlier: they are only asked for when needed. */
  async #nearest(): Promise<{ records: Artifact[]; visited: Set<Artifact> }> {
    const { api, name, runId } = this.#options
    const records: Artifact[] = []
    const visited = new Set<Artifact>()
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { artifacts, total } = await artifactsNamed(api, { name, page })
      this.listed = true
      const last = artifacts.length < PAGE_SIZE || page * PAGE_SIZE >= total
      // While pages are read, new artifacts shift others onto the next one.
      const fresh = artifacts.filter(({ id }) => !records.some(known => known.id === id))
      records.push(...fresh.filter(({ workflow_run: run }) => run?.id !== runId).sort(newestFirst))
      if (last || page === MAX_PAGES || isNewestFirst(artifacts)) await this.#walk(records, visited)
      if (last || this.#missing().length === 0 || this.#isTired()) return { records, visited }
    }
    this.#flags.add('search-cut')
    return { records, visited }
  }

  /** From the wanted commit back along first parents, past the records that are not `visited` yet. */
  async #walk(records: readonly Artifact[], visited: Set<Artifact>): Promise<void> {
    const waiting = records.filter(artifact => !visited.has(artifact))
    let left = waiting.filter(artifact => labelProblem(artifact, this.#options.repositoryId) === null).length
    let behind = 0
    for await (const sha of this.#options.history.firstParents(this.#query.wanted.sha)) {
      const here = waiting.filter(artifact => artifact.workflow_run?.head_sha === sha)
      for (const artifact of here) visited.add(artifact)
      left -= here.filter(artifact => labelProblem(artifact, this.#options.repositoryId) === null).length
      await this.#tryCommit(here, { sha, behind })
      if (this.#missing().length === 0 || left === 0) return
      if (++behind < MAX_COMMITS && !this.#isTired()) continue
      this.#flags.add('search-cut')
      return
    }
  }

  #missing(): WantedEval[] {
    return unserved(this.#query.tasks, this.#found)
  }

  #isTired(): boolean {
    return this.#opened >= MAX_OPENED || this.#broken >= MAX_BROKEN
  }

  /** Of several records of one commit: complete before partial, pushes before others, then the newest. */
  async #tryCommit(records: readonly Artifact[], at: { sha: string; behind: number | null }): Promise<void> {
    const checked = await this.#checked(records, at.sha)
    checked.sort(
      (a, b) => Number(b.run.event === 'push') - Number(a.run.event === 'push') || b.artifact.id - a.artifact.id,
    )
    const partial: OpenedRecord[] = []
    for (const each of checked) {
      if (this.#missing().length === 0 || this.#isTired()) break
      const record = await this.#open(each)
      if (record?.manifest.complete) this.#take(record, at)
      else if (record) partial.push(record)
    }
    for (const record of partial) this.#take(record, at)
  }

  /** The records whose runs may serve. The runs of one commit are one list, so that many records cost one request. */
  async #checked(records: readonly Artifact[], sha: string): Promise<Checked[]> {
    const { api, repositoryId } = this.#options
    const { workflowPath } = this.#query
    const known = records.length > 1 ? await runsOf(api, { workflowPath, head_sha: sha }) : []
    const checked: Checked[] = []
    for (const artifact of records) {
      const label = labelProblem(artifact, repositoryId)
      const id = artifact.workflow_run?.id ?? 0
      const run = label === null ? (known.find(each => each.id === id) ?? (await findRun(api, id))) : null
      const problem = label ?? (await this.#runProblem(artifact, run))
      if (problem !== null || run === null) this.#reject(artifact, problem ?? 'its run has been deleted')
      else checked.push({ artifact, run })
    }
    return checked
  }

  async #open({ artifact, run }: Checked): Promise<OpenedRecord | null> {
    try {
      const record = await openRecord(artifact, { ...this.#options, run, metadataKeys: this.#query.metadataKeys })
      this.#opened += 1
      return record
    } catch (thrown) {
      if (!(thrown instanceof BadArtifact)) throw thrown
      this.#broken += 1
      return this.#reject(artifact, thrown.message)
    }
  }

  async #runProblem(artifact: Artifact, run: WorkflowRun | null): Promise<string | null> {
    const { repositoryId } = this.#options
    const { workflowPath, branches } = this.#query
    const headSha = artifact.workflow_run?.head_sha ?? ''
    const problem = runProblem(run, { repositoryId, workflowPath, headSha })
    if (problem !== null) return problem
    const branch = run?.head_branch ?? ''
    // A name that cannot be asked for is none of ours.
    if (branch === '' || /\p{Surrogate}/u.test(branch)) return 'recorded on no branch that can be named'
    if (isAcceptedBranch(branch, branches) || (await this.#isRenamed(branch))) return null
    return `recorded on ${branch}, and only ${branches.join(', ')} ${branches.length === 1 ? 'counts' : 'count'}`
  }

  /** GitHub knows the old name of a renamed branch. */
  async #isRenamed(label: string): Promise<boolean> {
    const branch = branchOf(label)
    if (!this.#renamed.has(branch))
      this.#renamed.set(branch, await unlessRefused(() => branchNow(this.#options.api, branch)))
    const now = this.#renamed.get(branch) ?? null
    return now !== null && now !== branch && isAcceptedBranch(now, this.#query.branches)
  }

  #reject(artifact: Artifact, reason: string): null {
    const { id, workflow_run: run } = artifact
    this.rejected.push({
      candidate: `${run?.head_sha?.slice(0, 7) ?? 'artifact'} (run ${run?.id ?? 'unknown'}, artifact ${id})`,
      reason,
    })
    return null
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
    if (told.length > 0) this.#reject(record.artifact, `has no finished log of ${told.map(nameOf).join(', ')}`)
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
    const isRenamed = (branch: string): boolean => this.#renamed.get(branch) === baseBranch
    this.#findings.push(...otherBranches(this.#found, { baseBranch, isRenamed }))
    const missing = this.#missing()
    if (missing.length > 0 && this.#flags.has('search-cut')) this.#findings.push(cutShort(missing, this.#opened))
    else this.#flags.delete('search-cut')
    const usable = records.filter(artifact => labelProblem(artifact, this.#options.repositoryId) === null)
    this.#findings.push(...expiry(usable, now))
  }

  #nothing(records: readonly Artifact[], others: readonly Artifact[]): Nothing {
    const { repositoryId } = this.#options
    // What was not passed on the walk is of no ancestor: worth a word only where nothing else was found.
    if (this.#found.length === 0)
      for (const artifact of others.slice(0, 3))
        this.#reject(artifact, labelProblem(artifact, repositoryId) ?? 'of no ancestor of the wanted commit')
    const ours = records.filter(artifact => !isForks(artifact, repositoryId))
    const expired = ours.filter(({ expired }) => expired)
    return { records: ours, expired, rejected: this.rejected, cut: this.#flags.has('search-cut') }
  }
}

const newestFirst = (a: Artifact, b: Artifact): number => createdAt(b).localeCompare(createdAt(a)) || b.id - a.id

const createdAt = ({ created_at: time }: Artifact): string => time ?? ''

const isNewestFirst = (artifacts: readonly Artifact[]): boolean =>
  artifacts.every((each, index) => index === 0 || createdAt(artifacts[index - 1] as Artifact) >= createdAt(each))

/** An answer that is good to have: where it is refused or does not come, the search goes on without. */
async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (thrown) {
    if (thrown instanceof GitHubError) return null
    throw thrown
  }
}
