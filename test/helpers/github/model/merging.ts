/** The three commits that GitHub makes of a pull request: its test merge, a merge group's, and the real one. */
import type { PullRequest } from './records.ts'
import type { Repository } from './repository.ts'

function pullOf({ pulls }: Repository, number: number): PullRequest {
  const pull = pulls.get(number)
  if (pull === undefined) throw new RangeError(`There is no pull request ${number}.`)
  return pull
}

/** A commit of what the pull request changed, on top of the base as it is now. */
function onBase(repository: Repository, pull: PullRequest, { message = '', on = '', squash = false } = {}): string {
  const base = repository.branches.get(pull.base.ref) ?? pull.base.sha
  const parents = squash ? [base] : [base, pull.head.sha]
  const files = repository.network.changesSince(base, pull.head.sha)
  return repository.commit({ parents, message, files, ...(on !== '' && { on }) })
}

/** What a `pull_request` run checks out; on no branch. */
export function testMerge(repository: Repository, number: number): string {
  const pull = pullOf(repository, number)
  pull.mergeCommitSha = onBase(repository, pull, { message: `Merge ${pull.head.sha} into ${pull.base.ref}` })
  return pull.mergeCommitSha
}

/** The base moves, the pull request is closed. */
export function mergePull(repository: Repository, number: number, { squash = false } = {}): string {
  const pull = pullOf(repository, number)
  const message = squash ? `${pull.title} (#${number})` : `Merge pull request #${number} from ${pull.head.ref}`
  const sha = onBase(repository, pull, { message, on: pull.base.ref, squash })
  Object.assign(pull, { state: 'closed', merged: true, mergeCommitSha: sha })
  return sha
}

/** A commit of the merge queue, on a branch of its own. */
export function queue(repository: Repository, pull: PullRequest): { sha: string; baseSha: string; branch: string } {
  const baseSha = repository.branches.get(pull.base.ref) ?? pull.base.sha
  const branch = `gh-readonly-queue/${pull.base.ref}/pr-${pull.number}-${baseSha}`
  const sha = onBase(repository, pull, {
    message: `Merge pull request #${pull.number} from ${pull.head.ref}`,
    on: branch,
  })
  return { sha, baseSha, branch }
}
