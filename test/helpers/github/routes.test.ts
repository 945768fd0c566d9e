import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { caller } from './call.ts'
import { FakeGitHub, type Repository } from './github.ts'

/** Every route answers as GitHub's description says; `assertContract` is the judge. */
let github: FakeGitHub
let repository: Repository
let call: ReturnType<typeof caller>
let head: string

beforeEach(async () => {
  github = await FakeGitHub.start()
  repository = github.repository()
  repository.commit({ on: 'main', files: { '.github/eval-regression.yml': 'alpha: 0.01\n', 'a.txt': 'a' } })
  repository.branch('topic/one', repository.branches.get('main') ?? '')
  repository.commit({ on: 'main' })
  head = repository.commit({ on: 'topic/one', files: { 'a.txt': 'b' } })
  call = caller(github)
})
afterEach(() => github.close())

const REPO = '/repos/acme/evals'

/** One of everything. */
function populate() {
  const pull = repository.pullRequest({ head: 'topic/one' })
  repository.testMerge(pull.number)
  const jobs = [{ name: 'evals' }, { name: 'gate', status: 'in_progress' as const }]
  const run = repository.run({ pullRequests: [pull.number], headBranch: 'topic/one', event: 'pull_request', jobs })
  const artifact = repository.artifact({ name: 'evals', run, files: { 'a.txt': 'hello' } })
  repository.artifact({ name: 'old', run: 1, files: {}, expired: true, digest: null })
  const comment = repository.comment({ on: pull.number, body: 'hi' })
  repository.review({ pull: pull.number, by: 'alice', state: 'APPROVED' })
  const check = repository.checkRun({ name: 'lint', headSha: head })
  repository.role('alice', 'maintain')
  return { pull, run, artifact, comment, check }
}

describe('reading', () => {
  test.each([
    ['', { full_name: 'acme/evals' }],
    ['/actions/artifacts', { total_count: 2 }],
    ['/actions/artifacts?name=evals&per_page=100', { total_count: 1 }],
    ['/actions/artifacts/{artifact}', { name: 'evals' }],
    ['/actions/runs/{run}', { event: 'pull_request', pull_requests: [expect.objectContaining({ number: 1 })] }],
    ['/actions/runs/{run}?exclude_pull_requests=true', { pull_requests: [] }],
    ['/actions/runs?event=push', { total_count: 0 }],
    ['/actions/runs?status=success&branch=topic/one&created=>=2020-01-01', { total_count: 1 }],
    ['/actions/workflows/evals.yml/runs', { total_count: 1 }],
    ['/actions/runs/{run}/artifacts?name=evals', { total_count: 1 }],
    ['/actions/runs/{run}/attempts/1/jobs', { total_count: 2 }],
    ['/commits/topic/one', { files: [expect.objectContaining({ filename: 'a.txt', status: 'modified' })] }],
    ['/commits/refs%2Fpull%2F1%2Fmerge', { parents: [{ sha: expect.any(String) }, { sha: expect.any(String) }] }],
    ['/compare/main...topic%2Fone?per_page=1', { status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1 }],
    ['/compare/main...acme:topic/one', { ahead_by: 1 }],
    ['/pulls/1', { merged: false, mergeable: true, comments: 1 }],
    ['/collaborators/alice/permission', { permission: 'write', role_name: 'maintain' }],
    ['/commits/{head}/check-runs?check_name=lint', { total_count: 1 }],
    ['/contents/.github/eval-regression.yml?ref=topic/one', { encoding: 'base64', size: 12 }],
    ['/contents/.github%2Feval-regression.yml', { path: '.github/eval-regression.yml' }],
    ['/branches/topic%2Fone', { name: 'topic/one' }],
    ['/issues/comments/{comment}', { body: 'hi' }],
  ])('GET %s is described and true', async (path, expected) => {
    const { run, artifact, comment } = populate()
    const ids: { [name: string]: string | number } = { run: run.id, artifact: artifact.id, comment: comment.id, head }
    const reply = await call('GET', REPO + path.replace(/\{(\w+)\}/g, (_, name: string) => String(ids[name])))
    expect(reply.status).toBe(200)
    expect(reply.body).toMatchObject(expected)
    github.assertContract()
  })

  test.each([
    ['/commits?sha=topic/one', [{ commit: { message: 'Commit 3' } }, { commit: { message: 'Commit 1' } }]],
    ['/commits/{head}/pulls', [{ number: 1 }]],
    ['/pulls?state=open&head=acme:topic/one&base=main', [{ number: 1 }]],
    ['/pulls?head=stranger:topic/one', []],
    ['/pulls/1/reviews', [{ state: 'APPROVED', user: { login: 'alice', type: 'User' } }]],
    ['/issues/1/comments', [{ body: 'hi' }]],
  ])('GET %s is a described list', async (path, expected) => {
    populate()
    const reply = await call('GET', REPO + path.replace('{head}', head))
    expect(reply.body).toMatchObject(expected)
    github.assertContract()
  })

  it('answers raw contents on demand', async () => {
    const headers = { accept: 'application/vnd.github.raw+json' }
    const { body } = await call('GET', `${REPO}/contents/.github/eval-regression.yml`, undefined, headers)
    expect(body).toBe('alpha: 0.01\n')
  })

  test.each([
    ['/contents/nowhere.yml', 404],
    ['/contents/a.txt?ref=nowhere', 404],
    ['/commits/0123456', 422],
    ['/commits?sha=nowhere', 404],
    ['/compare/main...nowhere', 404],
    ['/branches/nowhere', 404],
    ['/pulls/99', 404],
    ['/issues/99/comments', 404],
    ['/actions/runs/99', 404],
  ])('GET %s is %i', async (path, status) => {
    expect((await call('GET', REPO + path)).status).toBe(status)
    github.assertContract()
  })
})

describe('writing', () => {
  it('creates, changes and deletes comments in the name of the token', async () => {
    const { pull } = populate()
    const path = `${REPO}/issues/${pull.number}/comments`
    expect((await call('POST', path, { body: 'first' })).status).toBe(201)
    const comment = repository.comments.at(-1)
    expect(comment).toMatchObject({ body: 'first', user: { login: 'github-actions[bot]', type: 'Bot' } })
    expect((await call('PATCH', `${REPO}/issues/comments/${comment?.id}`, { body: 'second' })).status).toBe(200)
    expect(comment?.body).toBe('second')
    expect((await call('DELETE', `${REPO}/issues/comments/${comment?.id}`)).status).toBe(204)
    expect(repository.comments).toHaveLength(1)
    github.assertContract()
  })

  it('refuses a comment that is empty or too long', async () => {
    const { pull } = populate()
    const path = `${REPO}/issues/${pull.number}/comments`
    expect((await call('POST', path, { body: ' ' })).status).toBe(422)
    const { status, body } = await call('POST', path, { body: 'x'.repeat(65_537) })
    expect(status).toBe(422)
    expect(JSON.stringify(body)).toContain('Body is too long (maximum is 65536 characters)')
  })

  it('refuses a completed check run without a conclusion, and one of an unknown commit', async () => {
    const path = `${REPO}/check-runs`
    expect((await call('POST', path, { name: 'x', head_sha: head, status: 'completed' })).status).toBe(422)
    expect((await call('POST', path, { name: 'x', head_sha: 'a'.repeat(40), status: 'queued' })).status).toBe(422)
  })

  it('creates and completes check runs, of which the newest of a name is listed', async () => {
    const output = { title: 'Regressed', summary: 'x' }
    await call('POST', `${REPO}/check-runs`, { name: 'evals', head_sha: head, status: 'in_progress' })
    const { body } = await call('POST', `${REPO}/check-runs`, {
      name: 'evals',
      head_sha: head,
      status: 'queued',
      output,
    })
    expect(body).toMatchObject({ status: 'queued', conclusion: null })
    const [, second] = repository.checkRuns
    await call('PATCH', `${REPO}/check-runs/${second?.id}`, { status: 'completed', conclusion: 'failure' })
    const { body: list } = await call('GET', `${REPO}/commits/${head}/check-runs`)
    expect(list).toMatchObject({ total_count: 1, check_runs: [{ conclusion: 'failure', output }] })
    github.assertContract()
  })
})

it('answers under the path of an enterprise server too', async () => {
  expect((await call('GET', `/api/v3${REPO}`)).body).toMatchObject({ full_name: 'acme/evals' })
  expect((await call('POST', '/api/graphql', { query: '{ viewer { login } }' })).status).toBe(200)
  github.assertContract()
})

describe('pages', () => {
  it('are linked in both directions, and counted', async () => {
    const run = repository.run()
    for (let index = 0; index < 5; index++) repository.artifact({ name: 'evals', run, files: {} })
    const first = await call('GET', `${REPO}/actions/artifacts?name=evals&per_page=2`)
    expect(first.body).toMatchObject({ total_count: 5, artifacts: [{ id: expect.any(Number) }, {}] })
    const links = first.headers.get('link') ?? ''
    expect(links).toMatch(/<http[^>]+name=evals&per_page=2&page=2>; rel="next", <[^>]+page=3>; rel="last"/)
    const [, next = ''] = /<http:\/\/[^/]+([^>]+)>; rel="next"/.exec(links) ?? []
    const second = await call('GET', next)
    expect(second.headers.get('link')).toMatch(/rel="prev".*rel="next".*rel="last".*rel="first"/)
    const third = await call('GET', `${REPO}/actions/artifacts?name=evals&per_page=2&page=3`)
    expect(third.body).toMatchObject({ total_count: 5, artifacts: [{}] })
    expect(third.headers.get('link')).not.toContain('next')
  })

  it('hold 30 unless asked otherwise, and never more than 100', async () => {
    const pull = repository.pullRequest({ head: 'topic/one' })
    for (let index = 0; index < 120; index++) repository.comment({ on: pull.number, body: `${index}` })
    expect((await call('GET', `${REPO}/issues/1/comments`)).body).toHaveLength(30)
    expect((await call('GET', `${REPO}/issues/1/comments?per_page=500`)).body).toHaveLength(100)
  })

  it('list the newest artifact first', async () => {
    const run = repository.run()
    const ids = [1, 2, 3].map(() => repository.artifact({ name: 'evals', run, files: {} }).id)
    const { body } = await call('GET', `${REPO}/actions/artifacts`)
    expect(body).toMatchObject({ artifacts: ids.reverse().map(id => ({ id })) })
  })
})
