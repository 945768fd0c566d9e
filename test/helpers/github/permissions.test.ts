import { afterEach, beforeEach, expect, it, test } from 'vitest'
import { caller } from './call.ts'
import { FakeGitHub, type TokenInput } from './github.ts'

/** Tokens may what GitHub lets them, and are refused in its words. */
let github: FakeGitHub
beforeEach(async () => {
  github = await FakeGitHub.start()
})
afterEach(async () => {
  await github.close()
  github.assertContract()
})

function callAs(token: TokenInput | null, visibility: 'public' | 'private' = 'private') {
  const repository = github.repository({ visibility })
  repository.commit({ on: 'main' })
  repository.pullRequest({ head: 'main' })
  repository.artifact({ name: 'evals', run: repository.run(), files: {}, id: 5 })
  return caller(github, token === null ? null : github.token(token))
}

const REPO = '/repos/acme/evals'
const comment = { body: 'x' }

test.each([
  ['GET', '/actions/artifacts', {}, 'actions=read'],
  ['GET', '/commits', { actions: 'read' }, 'contents=read'],
  ['GET', '/pulls/1', { contents: 'read' }, 'pull_requests=read'],
  ['GET', '/actions/artifacts/5/zip', {}, 'actions=read'],
  ['POST', '/issues/1/comments', { 'pull-requests': 'read' }, 'issues=write; pull_requests=write'],
  ['POST', '/check-runs', { 'pull-requests': 'write' }, 'checks=write'],
] as const)('%s %s with %j is refused', async (method, path, permissions, accepted) => {
  const call = callAs({ permissions })
  const body = path === '/check-runs' ? { name: 'x', head_sha: 'x', status: 'queued' } : comment
  const { status, headers, ...reply } = await call(method, REPO + path, method === 'POST' ? body : undefined)
  expect(status).toBe(403)
  expect(reply.body).toMatchObject({ message: 'Resource not accessible by integration' })
  expect(headers.get('x-accepted-github-permissions')).toBe(accepted)
})

it('lets either write permission comment', async () => {
  const call = callAs({ permissions: { 'pull-requests': 'write' } })
  expect((await call('POST', `${REPO}/issues/1/comments`, comment)).status).toBe(201)
})

it('lets anybody read a public repository, unless told otherwise', async () => {
  expect((await callAs(null, 'public')('GET', `${REPO}/commits`)).status).toBe(200)
  expect((await callAs({ permissions: {} }, 'public')('GET', `${REPO}/actions/artifacts`)).status).toBe(200)
  const strict = callAs({ permissions: {}, readsPublic: false }, 'public')
  expect((await strict('GET', `${REPO}/actions/artifacts`)).status).toBe(403)
})

it('hides a private repository from those who may not see it', async () => {
  expect((await callAs(null)('GET', REPO)).status).toBe(404)
  expect((await callAs({ repository: 'acme/other' })('GET', REPO)).status).toBe(404)
  expect((await callAs({ permissions: {}, refuses: 404 })('GET', `${REPO}/actions/artifacts`)).status).toBe(404)
})

it('knows an unknown token', async () => {
  const { status, body } = await caller(github, 'ghs_stolen')('GET', '/user')
  expect({ status, body }).toMatchObject({ status: 401, body: { message: 'Bad credentials' } })
})

it('tells people who they are, and installations only through GraphQL', async () => {
  const [person, bot] = [callAs({ login: 'alice' }), callAs({})]
  expect((await person('GET', '/user')).body).toMatchObject({ login: 'alice' })
  expect((await bot('GET', '/user')).status).toBe(403)
  const { body } = await bot('POST', '/graphql', { query: 'query { viewer { login } }' })
  expect(body).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } })
  const { body: refused } = await callAs({ viewer: null })('POST', '/graphql', { query: '{ viewer { login } }' })
  expect(refused).toMatchObject({ errors: [{ type: 'FORBIDDEN' }] })
})

it('tells the rate limit', async () => {
  const { body, headers } = await callAs({})('GET', '/rate_limit')
  expect(body).toMatchObject({ rate: { limit: 1000 } })
  expect(Number(headers.get('x-ratelimit-remaining'))).toBe(999)
})
