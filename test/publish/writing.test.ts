/** Through the client that the Action uses: what it asks again by itself, and what it must not. */
import { expect, it } from 'vitest'
import { type Api, connect } from '../../src/github/client.ts'
import {
  asks,
  badGateway,
  forbidden,
  gone,
  invalid,
  notFound,
  secondaryLimited,
  serverError,
  type TokenInput,
} from '../helpers/github/github.ts'
import { aPull, type Pull } from './a-pull.ts'

const LISTS = asks('GET', /\/issues\/\d+\/comments/)
const CREATES = asks('POST', /\/issues\/\d+\/comments/)
const UPDATES = asks('PATCH', /\/issues\/comments\/\d+/)

const connected = ({ github, repository }: Pull, waits: string[] = [], who: TokenInput = {}): Promise<Api> =>
  connect({
    token: github.token(who),
    url: github.url,
    repository: repository.fullName,
    fetch,
    onWait: message => void waits.push(message),
  })

it.each([
  { what: 'a failure', respond: serverError(500) },
  { what: 'a rate limit', respond: secondaryLimited({ retryAfterSeconds: 1 }) },
])('does not bring an old run back when its update met $what', async ({ respond }) => {
  const pull = await aPull()
  pull.stands(pull.body({ run: 1 }))
  pull.github.fault({ when: UPDATES, respond })
  pull.github.after(UPDATES, async () => void (await pull.job({ run: 3 }).publish()))
  await pull.job({ run: 2, api: await connected(pull) }).publish()
  expect(pull.comments.map(({ body }) => body)).toEqual([pull.body({ run: 3 })])
  expect(pull.writes).toHaveLength(2)
})

it('sends a creation once', async () => {
  const pull = await aPull()
  pull.github.fault({ when: CREATES, respond: badGateway(), executed: true })
  await pull.job({ api: await connected(pull) }).publish()
  expect(pull.writes).toEqual(['POST comments'])
  expect(pull.comments).toHaveLength(1)
})

it('waits as long as a secondary rate limit asks before it reads again, and says so', async () => {
  const pull = await aPull()
  const waits: string[] = []
  pull.github.fault({ when: LISTS, respond: secondaryLimited({ retryAfterSeconds: 2, status: 429 }) })
  const started = performance.now()
  await pull.job({ api: await connected(pull, waits) }).thread.standing()
  expect(performance.now() - started).toBeGreaterThan(1990)
  expect(pull.github.requests).toHaveLength(2)
  expect(waits).toEqual(['GitHub asks to wait 2 s (secondary rate limit).'])
})

it('waits no longer for a first failure because there was another one before', async () => {
  const pull = await aPull()
  const api = await connected(pull)
  const seconds: number[] = []
  for (const when of [LISTS, asks('GET', '/pulls/1')]) {
    pull.github.fault({ when, respond: serverError(500) })
    const started = performance.now()
    await (when === LISTS ? pull.job({ api }).thread.standing() : api.request('GET /pulls/1'))
    seconds.push((performance.now() - started) / 1000)
  }
  // The second wait of a request would be four seconds.
  for (const each of seconds) expect(each).toBeLessThan(3.5)
})

it.each([
  { answer: forbidden(), kind: 'forbidden' },
  { answer: notFound(), kind: 'not-found' },
  { answer: gone(), kind: 'gone' },
  { answer: invalid(), kind: 'refused' },
])('names a refusal $kind, and does not ask again', async ({ answer, kind }) => {
  const pull = await aPull()
  pull.github.fault({ when: LISTS, respond: answer })
  const { status } = answer
  await expect(pull.job({ api: await connected(pull) }).publish()).rejects.toMatchObject({ kind, status })
  expect(pull.github.requests).toHaveLength(1)
})

it.each<{ who: TokenInput; finds: boolean }>([
  { who: { login: 'octo-evals[bot]' }, finds: true },
  { who: { login: 'octo-evals[bot]', viewer: null }, finds: false },
])('learns by whom $who.login writes, where it may ask: $finds', async ({ who, finds }) => {
  const pull = await aPull()
  const ours = pull.stands(pull.body(), 'octo-evals[bot]')
  const api = await connected(pull, [], who)
  const standing = await pull.job({ api }).thread.standing()
  expect(standing?.id).toBe(finds ? ours.id : undefined)
})

it('does not take a limit of questions for a stranger', async () => {
  const pull = await aPull()
  pull.stands(pull.body(), 'octo-evals[bot]')
  const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }]
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 1800) }
  const respond = { status: 200, headers, body: { data: null, errors } }
  pull.github.fault({ when: asks('POST', '/graphql'), respond })
  const api = await connected(pull, [], { login: 'octo-evals[bot]' })
  const kind = expect.stringMatching(/^(rate-limited|unreachable)$/)
  await expect(pull.job({ api }).thread.standing()).rejects.toMatchObject({ kind })
})
