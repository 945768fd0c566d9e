/** What starts a workflow: name, payload, commit and ref of each event, as GitHub gives them to a run. */
import { runJson } from './json/actions.ts'
import { simpleCommitJson } from './json/commit.ts'
import { commentJson, fullPullJson } from './json/pull.ts'
import { type Fields, repositoryJson, userJson, WEB } from './json/repository.ts'
import { queue } from './model/merging.ts'
import type { Comment, PullRequest, WorkflowRun } from './model/records.ts'
import type { Repository } from './model/repository.ts'
import type { RunInput } from './model/run.ts'
import { aUser } from './model/user.ts'

export interface Trigger {
  event: string
  payload: Fields
  /** GITHUB_SHA, GITHUB_REF. */
  sha: string
  ref: string
  /** Only for pull requests. */
  headRef?: string
  baseRef?: string
  actor: string
  /** Runs of forks and of Dependabot get a token that only reads. */
  readOnly?: boolean
  /** What the run is labelled with, which is not always what it checks out. */
  labels: Pick<RunInput, 'headSha' | 'headBranch' | 'headRepository' | 'pullRequests'>
}

const API = 'https://api.github.com'
const NO_COMMIT = '0'.repeat(40)

function common(repository: Repository, actor: string): Fields {
  const { owner } = repository
  const organization = owner.type === 'Organization' && { organization: { login: owner.login, id: owner.id } }
  const sender = userJson(API, aUser(actor))
  return { repository: repositoryJson(API, repository), ...organization, sender }
}

/** Makes the test merge if there is none yet: it is what such a run checks out. */
export function pullRequest(
  repository: Repository,
  pull: PullRequest,
  { action = 'synchronize', actor = '' } = {},
): Trigger {
  const sha = pull.mergeCommitSha ?? repository.testMerge(pull.number)
  const by = actor || pull.author.login
  return {
    event: 'pull_request',
    payload: ofPull(repository, pull, action, by),
    sha,
    ref: `refs/pull/${pull.number}/merge`,
    headRef: pull.head.ref,
    baseRef: pull.base.ref,
    actor: by,
    readOnly: pull.head.repository !== repository || by === 'dependabot[bot]',
    labels: labelsOf(repository, pull),
  }
}

/** Runs on the default branch, whatever the base of the pull request. */
export function pullRequestTarget(repository: Repository, pull: PullRequest, { action = 'synchronize' } = {}): Trigger {
  return {
    event: 'pull_request_target',
    payload: ofPull(repository, pull, action, pull.author.login),
    ...onDefaultBranch(repository),
    headRef: pull.head.ref,
    baseRef: pull.base.ref,
    actor: pull.author.login,
    labels: labelsOf(repository, pull),
  }
}

function ofPull(repository: Repository, pull: PullRequest, action: string, actor: string): Fields {
  const { number } = pull
  return { action, number, pull_request: fullPullJson(API, repository, pull), ...common(repository, actor) }
}

function labelsOf(repository: Repository, { head, number }: PullRequest): Trigger['labels'] {
  const pullRequests = head.repository === repository ? [number] : []
  return { headSha: head.sha, headBranch: head.ref, headRepository: head.repository, pullRequests }
}

/** After `run` of another workflow. Its payload names pull requests of the same repository only. */
export function workflowRun(repository: Repository, run: WorkflowRun, { action = 'completed' } = {}): Trigger {
  const place = onDefaultBranch(repository)
  const workflow = { id: run.workflowId, name: run.name, path: run.path, state: 'active' }
  return {
    event: 'workflow_run',
    payload: {
      action,
      workflow_run: runJson(API, repository, run),
      workflow,
      ...common(repository, run.actor.login),
    },
    ...place,
    actor: run.actor.login,
  }
}

/** A merge queue has put the pull request on top of the base: the commit is made here. */
export function mergeGroup(repository: Repository, pull: PullRequest, { actor = 'octocat' } = {}): Trigger {
  const { sha, baseSha, branch: headBranch } = queue(repository, pull)
  const group = {
    head_sha: sha,
    head_ref: `refs/heads/${headBranch}`,
    base_sha: baseSha,
    base_ref: `refs/heads/${pull.base.ref}`,
    head_commit: simpleCommitJson(repository.network.get(sha)),
  }
  return {
    event: 'merge_group',
    payload: { action: 'checks_requested', merge_group: group, ...common(repository, actor) },
    sha,
    ref: group.head_ref,
    actor,
    labels: { headSha: sha, headBranch },
  }
}

/** `before` is the parent unless said; null: the branch is new, and GitHub sends zeros. */
export function push(
  repository: Repository,
  {
    branch = repository.defaultBranch,
    before,
    actor = 'octocat',
  }: { branch?: string; before?: string | null; actor?: string } = {},
): Trigger {
  const { sha, ref } = onBranch(repository, branch)
  const commit = repository.network.get(sha)
  const old = before === null ? NO_COMMIT : (before ?? commit.parents[0] ?? NO_COMMIT)
  return {
    event: 'push',
    payload: {
      ref,
      before: old,
      after: sha,
      base_ref: null,
      created: old === NO_COMMIT,
      deleted: false,
      forced: false,
      compare: `${WEB}/${repository.fullName}/compare/${old.slice(0, 12)}...${sha.slice(0, 12)}`,
      commits: [simpleCommitJson(commit)],
      head_commit: simpleCommitJson(commit),
      pusher: { name: actor, email: `${actor}@users.noreply.github.com` },
      ...common(repository, actor),
    },
    sha,
    ref,
    actor,
    labels: { headSha: sha, headBranch: branch },
  }
}

export function schedule(repository: Repository, { cron = '0 3 * * *', actor = 'octocat' } = {}): Trigger {
  const payload = { schedule: cron, ...common(repository, actor) }
  return { event: 'schedule', payload, ...onDefaultBranch(repository), actor }
}

/** `inputs` are those of the workflow, as the person typed them; not of the Action. */
export function workflowDispatch(
  repository: Repository,
  {
    branch = repository.defaultBranch,
    inputs = null,
    path = '.github/workflows/evals.yml',
    actor = 'octocat',
  }: DispatchInput = {},
): Trigger {
  const place = onBranch(repository, branch)
  const payload = { inputs, ref: place.ref, workflow: path, ...common(repository, actor) }
  return { event: 'workflow_dispatch', payload, ...place, actor }
}

export interface DispatchInput {
  branch?: string
  inputs?: { [name: string]: string } | null
  path?: string
  actor?: string
}

/** A comment on a pull request, or on a plain issue, which then has no `pull_request`. */
export function issueComment(repository: Repository, comment: Comment, { action = 'created' } = {}): Trigger {
  const pull = repository.pulls.get(comment.issue)
  const actor = comment.user.login
  const url = `${API}/repos/${repository.fullName}/pulls/${comment.issue}`
  const page = `${WEB}/${repository.fullName}/pull/${comment.issue}`
  const issue = {
    id: comment.issue + 1_000_000,
    number: comment.issue,
    title: pull?.title ?? 'An issue',
    state: pull?.state ?? 'open',
    user: userJson(API, pull?.author ?? comment.user),
    body: pull?.body ?? null,
    ...(pull && { pull_request: { url, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` } }),
  }
  const payload = { action, issue, comment: commentJson(API, repository, comment), ...common(repository, actor) }
  return { event: 'issue_comment', payload, ...onDefaultBranch(repository), actor }
}

function onDefaultBranch(repository: Repository): Pick<Trigger, 'sha' | 'ref' | 'labels'> {
  return onBranch(repository, repository.defaultBranch)
}

function onBranch(repository: Repository, branch: string): Pick<Trigger, 'sha' | 'ref' | 'labels'> {
  const sha = repository.branches.get(branch)
  if (sha === undefined) throw new RangeError(`${repository.fullName} has no branch ${branch}.`)
  return { sha, ref: `refs/heads/${branch}`, labels: { headSha: sha, headBranch: branch } }
}
