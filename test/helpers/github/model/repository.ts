/** A repository as GitHub keeps it. Tests fill it; routes read it; nothing here knows of HTTP. */
import { type ArtifactInput, anArtifact } from './artifact.ts'
import { type Ids, stamp } from './ids.ts'
import { mergePull, testMerge } from './merging.ts'
import { type Commit, type CommitInput, Network } from './network.ts'
import { aPullRequest, type PullRequestInput } from './pull-request.ts'
import type { Artifact, CheckRun, Comment, PullRequest, Review, Role, WorkflowRun } from './records.ts'
import { aRun, type RunInput } from './run.ts'
import { aUser, type User } from './user.ts'

export interface RepositoryInput {
  owner?: string
  name?: string
  id?: number
  defaultBranch?: string
  visibility?: 'public' | 'private' | 'internal'
  /** Of the owner. */
  ownerType?: User['type']
}

/** What repositories of one GitHub share. */
export interface Surroundings {
  ids: Ids
  now: () => Date
}

export class Repository {
  readonly id: number
  readonly owner: User
  readonly name: string
  readonly visibility: 'public' | 'private' | 'internal'
  readonly network: Network
  readonly parent: Repository | null
  readonly surroundings: Surroundings
  defaultBranch: string
  readonly branches = new Map<string, string>()
  /** Old name → new name. */
  readonly renamed = new Map<string, string>()
  readonly pulls = new Map<number, PullRequest>()
  readonly runs = new Map<number, WorkflowRun>()
  readonly workflows = new Map<string, number>()
  readonly artifacts: Artifact[] = []
  readonly comments: Comment[] = []
  readonly reviews: Review[] = []
  readonly roles = new Map<string, Role>()
  readonly checkRuns: CheckRun[] = []
  /** Plain issues, so that comments on them are possible. */
  readonly issues = new Set<number>()
  /** GitHub's `commits/{sha}/pulls` finds nothing for heads in forks, as users report; true: it does. */
  findsPullsOfForks = false

  constructor(input: RepositoryInput, surroundings: Surroundings, parent: Repository | null = null) {
    this.surroundings = surroundings
    this.id = input.id ?? surroundings.ids.next()
    this.owner = aUser(input.owner ?? 'acme', input.ownerType ?? (parent === null ? 'Organization' : 'User'))
    this.name = input.name ?? 'evals'
    this.visibility = input.visibility ?? 'public'
    this.defaultBranch = input.defaultBranch ?? 'main'
    this.parent = parent
    this.network = parent?.network ?? new Network(surroundings.now())
  }

  get fullName(): string {
    return `${this.owner.login}/${this.name}`
  }

  /** A fork has its own id and branches; its commits are in the network of both. */
  fork({ owner = 'stranger', name = this.name, ...input }: RepositoryInput = {}): Repository {
    const defaults = { visibility: this.visibility, defaultBranch: this.defaultBranch }
    const fork = new Repository({ ...defaults, owner, name, ...input }, this.surroundings, this)
    for (const [branch, sha] of this.branches) fork.branches.set(branch, sha)
    this.onFork(fork)
    return fork
  }

  /** Set by the GitHub that holds this repository. */
  onFork: (fork: Repository) => void = () => {}

  /** `on` a branch: its tip is the parent unless others are named, and it moves. A new branch is made. */
  commit({ on, ...input }: CommitInput & { on?: string } = {}): string {
    const tip = on === undefined ? undefined : this.branches.get(on)
    const { sha } = this.network.add({ ...(tip !== undefined && { parents: [tip] }), ...input })
    if (on !== undefined) this.branch(on, sha)
    return sha
  }

  branch(name: string, sha: string): void {
    this.branches.set(name, this.network.get(sha).sha)
    for (const pull of this.pullsFrom(name)) pull.head.sha = sha
  }

  /** The old name answers 301, and pull requests and the default branch follow, as on GitHub. */
  renameBranch(from: string, to: string): void {
    const sha = this.branches.get(from)
    if (sha === undefined) throw new RangeError(`There is no branch ${from}.`)
    this.branches.delete(from)
    this.branches.set(to, sha)
    this.renamed.set(from, to)
    if (this.defaultBranch === from) this.defaultBranch = to
    for (const pull of this.pulls.values()) if (pull.base.ref === from) pull.base.ref = to
  }

  /** A branch, a tag-like ref, `refs/pull/7/merge`, a sha or the beginning of one. */
  resolve(ref: string): Commit | null {
    const name = ref.replace(/^(refs\/)?heads\//, '')
    const sha = this.branches.get(ref) ?? this.branches.get(name) ?? this.#pullRef(ref)
    return this.network.find(sha ?? (ref === 'HEAD' ? (this.branches.get(this.defaultBranch) ?? '') : ref))
  }

  #pullRef(ref: string): string | null {
    const [, number, side] = /^(?:refs\/)?pull\/(\d+)\/(head|merge)$/.exec(ref) ?? []
    const pull = this.pulls.get(Number(number))
    return (side === 'merge' ? pull?.mergeCommitSha : pull?.head.sha) ?? null
  }

  pullRequest(input: PullRequestInput = {}): PullRequest {
    const pull = aPullRequest(this, input)
    this.pulls.set(pull.number, pull)
    return pull
  }

  /** The commit that a `pull_request` run checks out: base tip and head merged; on no branch. */
  testMerge(number: number): string {
    return testMerge(this, number)
  }

  /** Merges for real; `squash` makes one commit with one parent. */
  mergePull(number: number, options: { squash?: boolean } = {}): string {
    return mergePull(this, number, options)
  }

  pullsFrom(branch: string): PullRequest[] {
    const root = this.parent ?? this
    return [...root.pulls.values()].filter(
      ({ head, state }) => state === 'open' && head.ref === branch && head.repository === this,
    )
  }

  run(input: RunInput = {}): WorkflowRun {
    const run = aRun(this, input)
    this.runs.set(run.id, run)
    return run
  }

  artifact(input: ArtifactInput): Artifact {
    const artifact = anArtifact(this, input)
    this.artifacts.push(artifact)
    return artifact
  }

  comment({ on, by, body, ...input }: Partial<Comment> & { on: number; by?: string; body: string }): Comment {
    const createdAt = input.createdAt ?? stamp(this.surroundings.now())
    const user = aUser(by ?? 'octocat')
    const comment = {
      id: this.surroundings.ids.next(),
      issue: on,
      user,
      body,
      createdAt,
      updatedAt: createdAt,
      ...input,
    }
    this.comments.push(comment)
    return comment
  }

  review({ by, ...input }: Partial<Review> & { pull: number; by?: string }): Review {
    const user = aUser(by ?? 'octocat')
    const commitId = this.pulls.get(input.pull)?.head.sha ?? ''
    const defaults = { state: 'COMMENTED' as const, body: '', submittedAt: stamp(this.surroundings.now()) }
    const review = { id: this.surroundings.ids.next(), user, commitId, ...defaults, ...input }
    this.reviews.push(review)
    return review
  }

  /** Accounts without one read public repositories and have none in private ones. */
  role(login: string, role: Role): void {
    this.roles.set(login.toLowerCase(), role)
  }

  checkRun(input: Partial<CheckRun> & { name: string; headSha: string }): CheckRun {
    const run = {
      id: this.surroundings.ids.next(),
      status: 'completed',
      conclusion: 'success',
      externalId: '',
      detailsUrl: null,
      startedAt: stamp(this.surroundings.now()),
      completedAt: stamp(this.surroundings.now()),
      output: { title: null, summary: null, text: null },
      app: { id: 15368, slug: 'github-actions' },
      ...input,
    }
    this.checkRuns.push(run)
    return run
  }
}
