import { afterEach, beforeEach, expect, it, test } from 'vitest'
import * as events from './events.ts'
import { FakeGitHub, type Repository } from './github.ts'

/** Payloads say what GitHub's say, above all the things that mislead. */
let github: FakeGitHub
let repository: Repository
let main: string
beforeEach(async () => {
  github = await FakeGitHub.start()
  repository = github.repository({ visibility: 'private' })
  main = repository.commit({ on: 'main' })
  repository.commit({ on: 'topic', parents: [main] })
})
afterEach(() => github.close())

function ofFork() {
  const fork = repository.fork({ owner: 'mallory' })
  fork.commit({ on: 'main', parents: [main] })
  return { fork, pull: repository.pullRequest({ head: { repository: fork, ref: 'main' } }) }
}

it('names the repository in every payload', () => {
  const expected = {
    id: repository.id,
    full_name: 'acme/evals',
    default_branch: 'main',
    private: true,
    visibility: 'private',
  }
  const pull = repository.pullRequest()
  const all = [
    events.pullRequest(repository, pull),
    events.pullRequestTarget(repository, pull),
    events.workflowRun(repository, repository.run()),
    events.mergeGroup(repository, pull),
    events.push(repository),
    events.schedule(repository),
    events.workflowDispatch(repository),
    events.issueComment(repository, repository.comment({ on: pull.number, body: '/evals' })),
  ]
  for (const { payload } of all)
    expect(payload).toMatchObject({ repository: { ...expected, owner: { login: 'acme' } } })
})

it('checks out the merge for pull_request, and the default branch for pull_request_target', () => {
  const pull = repository.pullRequest()
  const { sha, ref } = events.pullRequest(repository, pull)
  expect(repository.network.get(sha).parents).toEqual([main, pull.head.sha])
  expect(ref).toBe('refs/pull/1/merge')
  expect(events.pullRequestTarget(repository, pull)).toMatchObject({ sha: main, ref: 'refs/heads/main' })
})

it('labels the run of a fork with the branch of the fork', () => {
  const { fork, pull } = ofFork()
  const { labels, readOnly, payload } = events.pullRequest(repository, pull)
  expect(labels).toMatchObject({ headBranch: 'main', headRepository: fork, pullRequests: [] })
  expect(readOnly).toBe(true)
  expect(payload).toMatchObject({ pull_request: { head: { repo: { full_name: 'mallory/evals', fork: true } } } })
})

it('names no pull request after the run of a fork', () => {
  const { fork, pull } = ofFork()
  const run = repository.run({
    event: 'pull_request',
    headRepository: fork,
    headSha: pull.head.sha,
    headBranch: 'main',
  })
  const { payload, sha } = events.workflowRun(repository, run)
  expect(payload).toMatchObject({
    workflow_run: { pull_requests: [], head_repository: { id: fork.id }, event: 'pull_request' },
  })
  expect(sha).toBe(main)
})

it('puts a merge group on top of the base', () => {
  const pull = repository.pullRequest()
  const { payload, sha, ref } = events.mergeGroup(repository, pull)
  expect(payload).toMatchObject({
    merge_group: { base_sha: main, head_sha: sha, base_ref: 'refs/heads/main', head_ref: ref },
  })
  expect(ref).toMatch(/^refs\/heads\/gh-readonly-queue\/main\/pr-1-/)
})

test.each([
  ['its parent', () => undefined, () => main],
  ['zeros for a new branch', () => null, () => '0'.repeat(40)],
])('pushes with %s as before', (_, before, expected) => {
  const sha = repository.commit({ on: 'main' })
  const given = before()
  const { payload } = events.push(repository, { ...(given !== undefined && { before: given }) })
  expect(payload).toMatchObject({ ref: 'refs/heads/main', before: expected(), after: sha })
})

it('tells a comment on a pull request from one on an issue', () => {
  repository.issues.add(7)
  const pull = repository.pullRequest()
  const payloadOf = (on: number) => events.issueComment(repository, repository.comment({ on, body: 'x' })).payload
  expect(payloadOf(pull.number)).toMatchObject({ issue: { pull_request: { url: expect.any(String) } } })
  expect(payloadOf(7)).not.toMatchObject({ issue: { pull_request: expect.anything() } })
})
