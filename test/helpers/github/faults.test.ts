import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { caller } from './call.ts'
import * as faults from './github.ts'
import { asks, FakeGitHub, type Repository, serverError, truncated, zipped } from './github.ts'

/** What goes wrong on demand goes wrong as said, and then no more. */
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
afterEach(async () => {
  await github.close()
  github.assertContract({ faultsMet: true })
})

const REPO = '/repos/acme/evals'
const commits = asks('GET', '/commits')
const comments = `${REPO}/issues/1/comments`

test.each([
  ['serverError', faults.serverError(), 500, {}],
  ['badGateway', faults.badGateway(), 502, { 'content-type': 'text/html' }],
  ['notFound', faults.notFound(), 404, {}],
  ['gone', faults.gone(), 410, {}],
  ['conflict', faults.conflict(), 409, {}],
  ['invalid', faults.invalid(), 422, {}],
  ['forbidden', faults.forbidden(), 403, {}],
  ['rateLimited', faults.rateLimited(), 403, { 'x-ratelimit-remaining': '0' }],
  ['secondaryLimited', faults.secondaryLimited({ status: 429 }), 429, { 'retry-after': '1' }],
])('%s is answered once, then all is well', async (_, respond, status, headers) => {
  github.fault({ when: commits, respond })
  const reply = await call('GET', `${REPO}/commits`)
  expect(reply.status).toBe(status)
  for (const [name, value] of Object.entries(headers)) expect(reply.headers.get(name)).toBe(value)
  expect((await call('GET', `${REPO}/commits`)).status).toBe(200)
})

it('fails as often as asked', async () => {
  github.fault({ when: commits, respond: serverError(), times: 2 })
  const statuses: number[] = []
  for (let index = 0; index < 3; index++) statuses.push((await call('GET', `${REPO}/commits`)).status)
  expect(statuses).toEqual([500, 500, 200])
  expect(github.requests.map(({ status }) => status)).toEqual(statuses)
})

it.each(['cut', 'cut-body'] as const)('ends the connection: %s', async respond => {
  github.fault({ when: commits, respond })
  await expect(call('GET', `${REPO}/commits`)).rejects.toThrow()
  expect(github.requests.map(({ status }) => status)).toEqual([respond === 'cut' ? null : 200])
})

it('does what it was asked and loses the answer', async () => {
  github.fault({ when: asks('POST', '/comments'), respond: serverError(502), executed: true })
  expect((await call('POST', comments, { body: 'x' })).status).toBe(502)
  expect(repository.comments).toHaveLength(1)
  github.fault({ when: asks('POST', '/comments'), respond: serverError(502) })
  await call('POST', comments, { body: 'x' })
  expect(repository.comments).toHaveLength(1)
})

describe('slowness', () => {
  const timed = async (): Promise<number> => {
    const start = Date.now()
    await call('GET', `${REPO}/commits`)
    return Date.now() - start
  }

  it('comes before an answer, within one, or always', async () => {
    github.fault({ when: commits, respond: { delayMs: 60 } })
    expect(await timed()).toBeGreaterThanOrEqual(55)
    github.fault({ when: commits, respond: { slowBody: { pieces: 4, pauseMs: 20 } } })
    expect(await timed()).toBeGreaterThanOrEqual(55)
    github.latency = () => 60
    expect(await timed()).toBeGreaterThanOrEqual(55)
  })
})

describe('hooks', () => {
  it('let another job act between two requests', async () => {
    const comment = repository.comment({ on: 1, body: 'mine' })
    github.before(asks('PATCH', '/issues/comments'), () => {
      comment.body = 'theirs'
    })
    github.after(asks('PATCH', '/issues/comments'), () => {
      repository.comment({ on: 1, body: 'another' })
    })
    const { body } = await call('PATCH', `${REPO}/issues/comments/${comment.id}`, { body: 'new' })
    expect(body).toMatchObject({ body: 'new' })
    expect((await call('GET', comments)).body).toMatchObject([{ body: 'new' }, { body: 'another' }])
  })
})

describe('downloads', () => {
  const download = async (id: number) => {
    const { headers, status } = await call('GET', `${REPO}/actions/artifacts/${id}/zip`)
    const location = headers.get('location')
    return location === null ? { status } : await fetch(location)
  }

  it('come from another origin under an address of their own each time', async () => {
    const { id, zip } = repository.artifact({ name: 'x', run: repository.run(), files: { 'a.txt': 'hello' } })
    const response = await download(id)
    expect('arrayBuffer' in response && new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(zip))
    const [one, other] = [
      await call('GET', `${REPO}/actions/artifacts/${id}/zip`),
      await call('GET', `${REPO}/actions/artifacts/${id}/zip`),
    ]
    expect(one.headers.get('location')).not.toBe(other.headers.get('location'))
    expect(new URL(one.headers.get('location') ?? '').origin).not.toBe(github.url)
  })

  it('are gone with their artifact, and their address with time', async () => {
    const run = repository.run()
    const expired = repository.artifact({ name: 'x', run, files: {}, expired: true })
    expect((await download(expired.id)).status).toBe(410)
    const { id } = repository.artifact({ name: 'x', run, files: {} })
    const { headers } = await call('GET', `${REPO}/actions/artifacts/${id}/zip`)
    github.expireBlobUrls()
    expect((await fetch(headers.get('location') ?? '')).status).toBe(403)
  })

  it('may end early while their length says they are whole', async () => {
    const { id, zip } = repository.artifact({
      name: 'x',
      run: repository.run(),
      zip: zipped({ 'a.txt': 'hello'.repeat(99) }),
    })
    github.fault({ when: ({ host }) => host === 'blob', respond: truncated(0.5) })
    const response = await download(id)
    expect('arrayBuffer' in response && (await response.arrayBuffer()).byteLength).toBe(Math.floor(zip.length / 2))
  })
})

it('tells of a fault that nobody met', async () => {
  const other = await FakeGitHub.start()
  other.fault({ when: commits, respond: serverError() })
  expect(() => other.assertContract({ faultsMet: true })).toThrow('never reached')
  await other.close()
})
