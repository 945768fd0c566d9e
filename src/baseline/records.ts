/** Which records may be believed, by the runs that made them, and what is in those. */
import type { ArtifactSource } from '../artifacts/download.ts'
import { BadArtifact } from '../artifacts/unpack.ts'
import type { Api } from '../github/client.ts'
import { branchNow, findRun, runsOf } from '../github/runs.ts'
import type { Artifact, WorkflowRun } from '../github/schema.ts'
import { branchOf, isAcceptedBranch, labelProblem, runProblem } from './accepted.ts'
import type { BaselineQuery, Rejection } from './outcome.ts'
import { type OpenedRecord, openRecord } from './record.ts'
import { unlessRefused } from './unless-refused.ts'

export interface RecordsOptions extends ArtifactSource {
  api: Api
  suite: string
  repositoryId: number
}

export interface CheckedRecord {
  artifact: Artifact
  run: WorkflowRun
}

type Accepted = Pick<BaselineQuery, 'branches' | 'metadataKeys'> & { workflowPath: string | null }

export class Records {
  readonly #options: RecordsOptions
  readonly #accepted: Accepted
  readonly #renamed = new Map<string, string | null>()
  readonly #runs = new Map<string, WorkflowRun[]>()
  readonly rejected: Rejection[] = []
  /** Records that were opened, and that could not be used. */
  opened = 0
  broken = 0

  constructor(options: RecordsOptions, accepted: Accepted) {
    this.#options = options
    this.#accepted = accepted
  }

  /** Those of one commit whose runs may serve. The runs of one commit are one list, so that many records cost one request. */
  async checked(artifacts: readonly Artifact[], sha: string): Promise<CheckedRecord[]> {
    const { api, repositoryId } = this.#options
    const known = artifacts.length > 1 ? await this.#runsOf(sha) : (this.#runs.get(sha) ?? [])
    const checked: CheckedRecord[] = []
    for (const artifact of artifacts) {
      const label = labelProblem(artifact, repositoryId)
      const id = artifact.workflow_run?.id ?? 0
      const run = label === null ? (known.find(each => each.id === id) ?? (await findRun(api, id))) : null
      const problem = label ?? (await this.#runProblem(artifact, run))
      if (problem !== null || run === null) this.reject(artifact, problem ?? 'its run has been deleted')
      else checked.push({ artifact, run })
    }
    return checked
  }

  async #runsOf(sha: string): Promise<WorkflowRun[]> {
    const { workflowPath } = this.#accepted
    if (workflowPath === null) return []
    const known = this.#runs.get(sha) ?? (await runsOf(this.#options.api, { workflowPath, head_sha: sha }))
    this.#runs.set(sha, known)
    return known
  }

  /** Null: it is not what it claims to be. */
  async open({ artifact, run }: CheckedRecord, folder = this.#options.folder): Promise<OpenedRecord | null> {
    try {
      const { metadataKeys } = this.#accepted
      const record = await openRecord(artifact, { ...this.#options, folder, run, metadataKeys })
      this.opened += 1
      return record
    } catch (thrown) {
      if (!(thrown instanceof BadArtifact)) throw thrown
      this.broken += 1
      return this.reject(artifact, thrown.message)
    }
  }

  reject({ id, workflow_run: run }: Artifact, reason: string): null {
    this.rejected.push({
      candidate: `${run?.head_sha?.slice(0, 7) ?? 'artifact'} (run ${run?.id ?? 'unknown'}, artifact ${id})`,
      reason,
    })
    return null
  }

  /** What a branch that was asked about is called now. */
  nameNow(branch: string): string | null {
    return this.#renamed.get(branch) ?? null
  }

  async #runProblem(artifact: Artifact, run: WorkflowRun | null): Promise<string | null> {
    const { repositoryId } = this.#options
    const { workflowPath, branches } = this.#accepted
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
    return now !== null && now !== branch && isAcceptedBranch(now, this.#accepted.branches)
  }
}
