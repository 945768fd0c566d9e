/** A pull request from the little that a test says of it. */
import { stamp } from './ids.ts'
import type { PullRequest } from './records.ts'
import type { Repository } from './repository.ts'
import { aUser } from './user.ts'

export interface PullRequestInput {
  number?: number
  title?: string
  body?: string | null
  /** A branch of the repository, or a place in a fork; the tip of the branch unless a sha is named. */
  head?: string | { repository?: Repository | null; ref: string; sha?: string }
  base?: string | { ref: string; sha: string }
  author?: string
  state?: 'open' | 'closed'
  draft?: boolean
  merged?: boolean
  mergeCommitSha?: string | null
  createdAt?: string
}

export function aPullRequest(repository: Repository, input: PullRequestInput): PullRequest {
  const { ids, now } = repository.surroundings
  const createdAt = input.createdAt ?? stamp(now())
  const head = headOf(repository, input.head ?? 'topic')
  return {
    id: ids.next(),
    number: input.number ?? 1 + Math.max(0, ...repository.pulls.keys(), ...repository.issues),
    title: input.title ?? 'Change the prompt',
    body: input.body ?? null,
    head,
    base: baseOf(repository, input.base ?? repository.defaultBranch),
    author: aUser(input.author ?? (head.repository?.parent ? head.repository.owner.login : 'octocat')),
    state: input.state ?? (input.merged ? 'closed' : 'open'),
    draft: input.draft ?? false,
    merged: input.merged ?? false,
    mergeCommitSha: input.mergeCommitSha ?? null,
    createdAt,
    updatedAt: createdAt,
  }
}

function headOf(own: Repository, head: NonNullable<PullRequestInput['head']>): PullRequest['head'] {
  const { repository = own, ref, sha } = typeof head === 'string' ? { ref: head } : head
  return { repository, ref, sha: sha ?? tip(repository ?? own, ref) }
}

function baseOf(repository: Repository, base: NonNullable<PullRequestInput['base']>): PullRequest['base'] {
  return typeof base === 'string' ? { ref: base, sha: tip(repository, base) } : base
}

function tip(repository: Repository, ref: string): string {
  const sha = repository.branches.get(ref)
  if (sha === undefined) throw new RangeError(`${repository.fullName} has no branch ${ref}.`)
  return sha
}
