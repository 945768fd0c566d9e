/** Pull requests, reviews, comments and check runs as the REST API answers them. */
import { nodeId } from '../model/ids.ts'
import type { CheckRun, Comment, PullRequest, Review } from '../model/records.ts'
import type { Repository } from '../model/repository.ts'
import { aUser } from '../model/user.ts'
import { at, type Fields, repositoryJson, userJson, WEB } from './repository.ts'

export function pullJson(api: string, repository: Repository, pull: PullRequest): Fields {
  const { number, head } = pull
  const url = `${at(api, repository)}/pulls/${number}`
  const issue = `${at(api, repository)}/issues/${number}`
  const page = `${WEB}/${repository.fullName}/pull/${number}`
  const closedAt = pull.state === 'closed' ? pull.updatedAt : null
  const places = {
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${at(api, repository)}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${at(api, repository)}/statuses/${head.sha}`,
  }
  const links = Object.entries({ self: url, html: page, issue, ...places }).map(([name, href]) => [name, { href }])
  return {
    ...{ url, id: pull.id, node_id: nodeId('PullRequest', pull.id), html_url: page },
    ...{ diff_url: `${page}.diff`, patch_url: `${page}.patch`, issue_url: issue },
    ...Object.fromEntries(Object.entries(places).map(([name, href]) => [`${name}_url`, href])),
    ...{ number, state: pull.state, locked: false, title: pull.title, body: pull.body, draft: pull.draft },
    user: userJson(api, pull.author),
    ...{ created_at: pull.createdAt, updated_at: pull.updatedAt, closed_at: closedAt },
    merged_at: pull.merged ? closedAt : null,
    merge_commit_sha: pull.mergeCommitSha,
    ...{ assignee: null, assignees: [], requested_reviewers: [], requested_teams: [], labels: [], milestone: null },
    head: sideJson(api, head.repository, head, pull),
    base: sideJson(api, repository, pull.base, pull),
    _links: Object.fromEntries(links),
    author_association: head.repository === repository ? 'MEMBER' : 'CONTRIBUTOR',
    auto_merge: null,
    active_lock_reason: null,
  }
}

const sideJson = (
  api: string,
  repository: Repository | null,
  { ref, sha }: { ref: string; sha: string },
  { author }: PullRequest,
): Fields => ({
  label: `${(repository?.owner ?? author).login}:${ref}`,
  ref,
  sha,
  user: userJson(api, repository?.owner ?? author),
  repo: repository && repositoryJson(api, repository),
})

/** Alone a pull request says more. */
export const fullPullJson = (api: string, repository: Repository, pull: PullRequest): Fields => ({
  ...pullJson(api, repository, pull),
  merged: pull.merged,
  mergeable: pull.state === 'open' && pull.mergeCommitSha !== null ? true : null,
  rebaseable: null,
  mergeable_state: pull.mergeCommitSha === null ? 'unknown' : 'clean',
  merged_by: pull.merged ? userJson(api, pull.author) : null,
  comments: repository.comments.filter(({ issue }) => issue === pull.number).length,
  review_comments: 0,
  maintainer_can_modify: false,
  commits: 1,
  additions: 1,
  deletions: 1,
  changed_files: 1,
})

/** Inside runs and check runs. */
export function pullMinimalJson(api: string, repository: Repository, pull: PullRequest): Fields {
  const of = (side: Repository | null) => ({
    id: side?.id ?? 0,
    url: side === null ? '' : at(api, side),
    name: side?.name ?? '',
  })
  return {
    id: pull.id,
    number: pull.number,
    url: `${at(api, repository)}/pulls/${pull.number}`,
    head: { ref: pull.head.ref, sha: pull.head.sha, repo: of(pull.head.repository) },
    base: { ref: pull.base.ref, sha: pull.base.sha, repo: of(repository) },
  }
}

export function reviewJson(api: string, repository: Repository, review: Review): Fields {
  const html = `${WEB}/${repository.fullName}/pull/${review.pull}#pullrequestreview-${review.id}`
  const pull = `${at(api, repository)}/pulls/${review.pull}`
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: userJson(api, review.user),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: 'MEMBER',
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commitId,
  }
}

export function commentJson(api: string, repository: Repository, comment: Comment): Fields {
  const kind = repository.pulls.has(comment.issue) ? 'pull' : 'issues'
  return {
    url: `${at(api, repository)}/issues/comments/${comment.id}`,
    html_url: `${WEB}/${repository.fullName}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${at(api, repository)}/issues/${comment.issue}`,
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: userJson(api, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.user.type === 'Bot' ? 'NONE' : 'MEMBER',
    body: comment.body,
    performed_via_github_app: null,
  }
}

export function checkRunJson(api: string, repository: Repository, run: CheckRun): Fields {
  const url = `${at(api, repository)}/check-runs/${run.id}`
  const pulls = [...repository.pulls.values()].filter(
    ({ head, state }) => state === 'open' && head.sha === run.headSha && head.repository === repository,
  )
  return {
    id: run.id,
    head_sha: run.headSha,
    node_id: nodeId('CheckRun', run.id),
    external_id: run.externalId,
    url,
    html_url: `${WEB}/${repository.fullName}/runs/${run.id}`,
    details_url: run.detailsUrl ?? `${WEB}/${repository.fullName}/runs/${run.id}`,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: { ...run.output, annotations_count: 0, annotations_url: `${url}/annotations` },
    name: run.name,
    check_suite: { id: run.id + 1 },
    app: appJson(api, run.app),
    pull_requests: pulls.map(pull => pullMinimalJson(api, repository, pull)),
  }
}

function appJson(api: string, { id, slug }: CheckRun['app']): Fields {
  const made = '2018-07-30T09:30:17Z'
  return {
    id,
    slug,
    node_id: nodeId('App', id),
    owner: userJson(api, aUser('github', 'Organization')),
    name: slug === 'github-actions' ? 'GitHub Actions' : slug,
    description: null,
    external_url: 'https://help.github.com/en/actions',
    html_url: `${WEB}/apps/${slug}`,
    created_at: made,
    updated_at: made,
    permissions: { checks: 'write', contents: 'write', metadata: 'read' },
    events: [],
  }
}
