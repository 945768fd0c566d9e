import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { caller } from './call.ts'
import { FakeGitHub, type Repository } from './github.ts'

/** Commits, branches and forks behave as in git and on GitHub. */
let github: FakeGitHub
let repository: Repository
let call: ReturnType<typeof caller>

beforeEach(async () => {
  github = await FakeGitHub.start()
  repository = github.repository()
  call = caller(github)
})
afterEach(async () => {
  await github.close()
  github.assertContract()
})

const REPO = '/repos/acme/evals'

/** a ← b ← m on main, where m merges side, which left at a. */
function withSideBranch() {
  const a = repository.commit({ on: 'main', message: 'a', date: '2026-11-01T00:00:00Z' })
  const side = repository.commit({ parents: [a], message: 'side', date: '2026-11-03T00:00:00Z' })
  const b = repository.commit({ on: 'main', message: 'b', date: '2026-11-02T00:00:00Z' })
  const m = repository.commit({ on: 'main', parents: [b, side], message: 'm', date: '2026-11-04T00:00:00Z' })
  return { a, side, b, m }
}

describe('commits', () => {
  it('are listed by date, side branches among them', async () => {
    const { a, side, b, m } = withSideBranch()
    const { body } = await call('GET', `${REPO}/commits?sha=${m}`)
    expect(body).toMatchObject([
      { sha: m, parents: [{ sha: b }, { sha: side }] },
      { sha: side },
      { sha: b },
      { sha: a },
    ])
  })

  it('are found by the beginning of their sha', async () => {
    const { b } = withSideBranch()
    expect((await call('GET', `${REPO}/commits/${b.slice(0, 7)}`)).body).toMatchObject({ sha: b })
    expect((await call('GET', `${REPO}/commits?per_page=1&sha=${b.slice(0, 7)}`)).body).toMatchObject([{ sha: b }])
  })

  it('inherit the files of their first parent', async () => {
    repository.commit({ on: 'main', files: { 'a.yml': 'a', 'b.yml': 'b' } })
    const changed = repository.commit({ on: 'main', files: { 'b.yml': null, 'c.yml': 'c' } })
    const status = async (path: string) => (await call('GET', `${REPO}/contents/${path}?ref=${changed}`)).status
    expect(await Promise.all(['a.yml', 'b.yml', 'c.yml'].map(status))).toEqual([200, 404, 200])
  })

  it('have the same sha in every run of a test', async () => {
    const other = await FakeGitHub.start()
    const make = (of: FakeGitHub) => of.repository({ name: 'x' }).commit({ on: 'main', files: { a: 'b' } })
    expect(make(other)).toBe(make(github))
    await other.close()
  })
})

describe('comparisons', () => {
  it('name the merge base', async () => {
    const { a, b } = withSideBranch()
    const topic = repository.commit({ parents: [a], message: 'topic' })
    const { body } = await call('GET', `${REPO}/compare/${b}...${topic}?per_page=1`)
    expect(body).toMatchObject({ merge_base_commit: { sha: a }, ahead_by: 1, behind_by: 1, status: 'diverged' })
  })

  it('do not exist between unrelated histories', async () => {
    const { a } = withSideBranch()
    const orphan = repository.commit()
    expect((await call('GET', `${REPO}/compare/${a}...${orphan}`)).status).toBe(404)
  })

  it('reach into forks', async () => {
    const { m } = withSideBranch()
    const fork = repository.fork()
    fork.commit({ on: 'main' })
    const { body } = await call('GET', `${REPO}/compare/main...stranger:main`)
    expect(body).toMatchObject({ merge_base_commit: { sha: m }, status: 'ahead' })
  })
})

describe('branches', () => {
  it('answer 301 under an old name', async () => {
    withSideBranch()
    repository.renameBranch('main', 'trunk')
    const { status, headers } = await call('GET', `${REPO}/branches/main`)
    expect(status).toBe(301)
    expect(headers.get('location')).toBe(`${github.url}${REPO}/branches/trunk`)
    expect((await call('GET', REPO)).body).toMatchObject({ default_branch: 'trunk' })
  })
})

describe('forks', () => {
  it('have an id of their own, and runs and artifacts that say so', async () => {
    const { m } = withSideBranch()
    const fork = repository.fork({ owner: 'mallory' })
    const sha = fork.commit({ on: 'main' })
    const run = repository.run({ event: 'pull_request', headRepository: fork, headBranch: 'main', headSha: sha })
    repository.artifact({ name: 'baseline', run, files: {} })
    const { body } = await call('GET', `${REPO}/actions/artifacts`)
    const place = { repository_id: repository.id, head_repository_id: fork.id, head_branch: 'main', head_sha: sha }
    expect(body).toMatchObject({ artifacts: [{ workflow_run: place }] })
    expect(sha).not.toBe(m)
    expect((await call('GET', `${REPO}/commits/${sha}`)).status).toBe(200)
  })

  it('are not found by the commit of their pull request, unless asked to be', async () => {
    withSideBranch()
    const fork = repository.fork()
    const sha = fork.commit({ on: 'main' })
    repository.pullRequest({ head: { repository: fork, ref: 'main' } })
    expect((await call('GET', `${REPO}/commits/${sha}/pulls`)).body).toEqual([])
    expect((await call('GET', `${REPO}/pulls?head=stranger:main`)).body).toMatchObject([{ head: { sha } }])
    repository.findsPullsOfForks = true
    expect((await call('GET', `${REPO}/commits/${sha}/pulls`)).body).toMatchObject([{ number: 1 }])
  })

  it('may be gone', async () => {
    withSideBranch()
    repository.pullRequest({ head: { repository: null, ref: 'main', sha: repository.commit() }, author: 'gone' })
    const run = repository.run({ headRepository: null })
    expect((await call('GET', `${REPO}/pulls/1`)).body).toMatchObject({ head: { repo: null, label: 'gone:main' } })
    expect((await call('GET', `${REPO}/actions/runs/${run.id}`)).body).toMatchObject({ head_repository: null })
  })
})

describe('merging a pull request', () => {
  function diverged() {
    const a = repository.commit({ on: 'main', files: { 'a.txt': 'a', 'b.txt': 'b' } })
    repository.commit({ on: 'topic', parents: [a], files: { 'a.txt': 'A', 'b.txt': null } })
    const tip = repository.commit({ on: 'main', files: { 'policy.yml': 'p' } })
    return { tip, pull: repository.pullRequest() }
  }
  const filesAt = (sha: string) => Object.fromEntries(repository.network.get(sha).files)

  it('on trial takes the changes of both sides, and moves nothing', () => {
    const { tip, pull } = diverged()
    const sha = repository.testMerge(pull.number)
    expect(filesAt(sha)).toEqual({ 'a.txt': 'A', 'policy.yml': 'p' })
    expect(repository.network.get(sha).parents).toEqual([tip, pull.head.sha])
    expect(repository.branches.get('main')).toBe(tip)
  })

  it.each([false, true])('moves the base and closes it (squash: %s)', squash => {
    const { tip, pull } = diverged()
    const sha = repository.mergePull(pull.number, { squash })
    expect(repository.branches.get('main')).toBe(sha)
    expect(repository.network.get(sha).parents).toEqual(squash ? [tip] : [tip, pull.head.sha])
    expect(filesAt(sha)).toEqual({ 'a.txt': 'A', 'policy.yml': 'p' })
    expect(pull).toMatchObject({ state: 'closed', merged: true, mergeCommitSha: sha })
  })
})

it('moves the head of a pull request with its branch', () => {
  repository.commit({ on: 'main' })
  repository.commit({ on: 'topic', parents: [repository.branches.get('main') ?? ''] })
  const pull = repository.pullRequest()
  const sha = repository.commit({ on: 'topic' })
  expect(pull.head.sha).toBe(sha)
})
