/** What an event means: what is compared with what, whether it is recorded, and whether it may fail. */
import type { Change } from '../baseline/wanted.ts'
import { UserError } from '../errors.ts'
import type { Api } from '../github/client.ts'
import type { Context } from '../github/context.ts'
import { findPull, getPull } from '../github/pulls.ts'
import type { PullRequest } from '../github/schema.ts'
import { matchesGlob } from '../pair/glob.ts'

export interface Situation {
  change: Change
  /** Null: there is none to comment on. */
  pull: PullFacts | null
  /** Of the change, as the reader knows it: the pull request's, not its test merge. */
  headCommit: string
  headBranch: string | null
  /** The branch that the change goes to. */
  baseBranch: string
  defaultBranch: string
  /** Where the policy is read; null: at the commit that runs. */
  policyCommit: string
  /** The commit whose policy the change would bring; null: it brings none of its own. */
  changedPolicyCommit: string | null
  /** A record on this branch is made when the branch records. */
  mayRecord: boolean
  /** Without `fail-on` in input or policy, nothing fails. */
  passesByDefault: boolean
}

export interface PullFacts {
  number: number
  head: string
  author: string
  /** Of another repository, or null where that is gone. */
  fromFork: boolean
}

export interface SituationOptions {
  context: Context
  /** The input `pull-request`. */
  pullRequest: number | null
  /** Asked only where the event does not say it all. */
  api: Api
  defaultBranch: string
}

/** @throws UserError for a pull request that is not there; GitHubError */
export async function situationOf(options: SituationOptions): Promise<Situation> {
  const { context, pullRequest, api } = options
  const { event, payload } = context
  if (event === 'pull_request' && payload.pull_request) return ofPull(payload.pull_request, options, context.sha)
  if (event === 'issue_comment') return ofPull(await getPull(api, payload.issue?.number ?? 0), options, null)
  if (event === 'workflow_dispatch' && pullRequest !== null)
    return ofPull(await openPull(api, pullRequest), options, null)
  if (event === 'merge_group' && payload.merge_group) return ofMergeGroup(payload.merge_group, options)
  return ofBranch(options)
}

async function openPull(api: Api, number: number): Promise<PullRequest> {
  const pull = await findPull(api, number)
  if (pull?.state === 'open') return pull
  throw new UserError({
    what: pull ? `Pull request ${number} is ${pull.state ?? 'not open'}.` : `There is no pull request ${number} here.`,
    where: 'input pull-request',
    fix: `Name one that is open${pull ? '' : ', and give the job "pull-requests: read"'}.`,
  })
}

function ofPull(pull: PullRequest, { context, defaultBranch }: SituationOptions, checkout: string | null): Situation {
  const { head, base } = pull
  return {
    change: { kind: 'pull-request', head: head.sha, base: base.ref, checkout, isReported: false },
    pull: pullFacts(pull, context.repositoryId),
    headCommit: head.sha,
    headBranch: head.ref,
    baseBranch: base.ref,
    defaultBranch,
    policyCommit: base.sha,
    // The test merge also holds what the base branch has changed since: that is no edit of this pull request.
    changedPolicyCommit: checkout ?? pull.merge_commit_sha ?? head.sha,
    mayRecord: false,
    passesByDefault: false,
  }
}

export function pullFacts({ number, head, user }: PullRequest, repositoryId: number): PullFacts {
  return { number, head: head.sha, author: user?.login ?? '', fromFork: head.repo?.id !== repositoryId }
}

function ofMergeGroup(
  group: NonNullable<Context['payload']['merge_group']>,
  { defaultBranch }: SituationOptions,
): Situation {
  return {
    change: { kind: 'merge-group', head: group.head_sha, base: group.base_sha },
    pull: null,
    headCommit: group.head_sha,
    headBranch: branchOfRef(group.head_ref),
    baseBranch: branchOfRef(group.base_ref) ?? defaultBranch,
    defaultBranch,
    policyCommit: group.base_sha,
    changedPolicyCommit: group.head_sha,
    mayRecord: true,
    passesByDefault: false,
  }
}

/** A branch, as it stands: whether it records, only the policy can say. */
function ofBranch({ context, defaultBranch }: SituationOptions): Situation {
  const { event, sha, ref } = context
  const branch = branchOfRef(ref)
  return {
    change: event === 'push' ? { kind: 'push', head: sha } : { kind: 'tip', head: sha },
    pull: null,
    headCommit: sha,
    headBranch: branch,
    baseBranch: branch ?? defaultBranch,
    defaultBranch,
    policyCommit: sha,
    changedPolicyCommit: null,
    mayRecord: branch !== null,
    passesByDefault: event === 'push',
  }
}

/** Once the policy says which branches record: elsewhere a branch is compared with the default one, and not recorded. */
export function onBranches(situation: Situation, branches: readonly string[]): Situation {
  const { change, headBranch, headCommit, defaultBranch } = situation
  if (change.kind !== 'push' && change.kind !== 'tip') return situation
  const recording = [defaultBranch, ...branches]
  if (headBranch !== null && recording.some(glob => matchesGlob(headBranch, glob))) return situation
  return {
    ...situation,
    change: { kind: 'branch', head: headCommit, defaultBranch },
    baseBranch: defaultBranch,
    mayRecord: false,
  }
}

/** Null for a tag. */
function branchOfRef(ref: string): string | null {
  if (ref.startsWith('refs/heads/')) return ref.slice('refs/heads/'.length)
  return ref.startsWith('refs/') || ref === '' ? null : ref
}

/** Number of the pull request that a merge group is named after: `gh-readonly-queue/main/pr-7-<sha>`. */
export function pullOfQueue(branch: string | null): number | null {
  const number = /^gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(branch ?? '')?.[1]
  return number === undefined ? null : Number(number)
}
