import { afterEach, beforeEach, expect, it, test } from 'vitest'
import { caller } from './call.ts'
import { FakeGitHub, type Repository } from './github.ts'

/** What GitHub's description does not allow is found, whoever does it. */
let github: FakeGitHub
let repository: Repository
let call: ReturnType<typeof caller>
beforeEach(async () => {
  github = await FakeGitHub.start()
  repository = github.repository()
  repository.commit({ on: 'main' })
  repository.pullRequest({ head: 'main' })
  call = caller(github)
})
afterEach(() => github.close())

const REPO = '/repos/acme/evals'

test.each([
  ['GET', '/actions/artifacts?per_page=abc', undefined, 'must be integer'],
  ['GET', '/actions/artifacts?names=x', undefined, 'additional properties'],
  ['GET', '/pulls?state=opened', undefined, 'allowed values'],
  ['GET', '/pulls/one', undefined, 'must be integer'],
  ['GET', '/labels', undefined, 'no such operation'],
  ['PUT', '/pulls', undefined, 'no such operation'],
  ['POST', '/issues/1/comments', { text: 'x' }, "required property 'body'"],
  ['POST', '/check-runs', { name: 'x', head_sha: 'x', conclusion: 'failed' }, 'allowed values'],
] as const)('%s %s with %j is a violation', async (method, path, body, problem) => {
  await call(method, REPO + path, body)
  expect(github.violations.join('\n')).toContain(problem)
  expect(() => github.assertContract()).toThrow(problem)
})

it('finds an answer of its own that GitHub would not give', async () => {
  const run = repository.run()
  Object.assign(run, { createdAt: 'yesterday', runNumber: 'one' })
  await call('GET', `${REPO}/actions/runs/${run.id}`)
  expect(github.violations).toEqual([
    expect.stringContaining('/run_number must be integer'),
    expect.stringContaining('/created_at must match format'),
    expect.stringContaining('/run_started_at must match format'),
  ])
})

it('finds an Authorization header that went to the blob host', async () => {
  const { id } = repository.artifact({ name: 'x', run: repository.run(), files: { a: 'b' } })
  const { headers } = await call('GET', `${REPO}/actions/artifacts/${id}/zip`)
  await fetch(headers.get('location') ?? '', { headers: { authorization: 'token x' } })
  expect(github.violations).toEqual([expect.stringContaining('Authorization')])
})

it('finds a question to GraphQL that it cannot answer', async () => {
  await call('POST', '/graphql', { query: '{ repository }' })
  expect(github.violations).toHaveLength(1)
})

it('records requests in order', async () => {
  await call('GET', `${REPO}/commits?per_page=1`)
  await call('POST', `${REPO}/issues/1/comments`, { body: 'x' })
  expect(github.requests).toMatchObject([
    {
      method: 'GET',
      path: `${REPO}/commits`,
      query: { per_page: '1' },
      status: 200,
      token: expect.stringMatching(/^ghs_/),
    },
    { method: 'POST', path: `${REPO}/issues/1/comments`, status: 201, body: { body: 'x' } },
  ])
})
