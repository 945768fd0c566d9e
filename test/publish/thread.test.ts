import { expect, it, test } from 'vitest'
import { asks, badGateway, forbidden, type Respond, secondaryLimited, serverError } from '../helpers/github/github.ts'
import { aPull } from './a-pull.ts'

const LISTS = asks('GET', /\/issues\/\d+\/comments/)
const UPDATES = asks('PATCH', /\/issues\/comments\/\d+/)
const CREATES = asks('POST', /\/issues\/\d+\/comments/)

it('writes a first comment once, and looks again', async () => {
  const pull = await aPull()
  const outcome = await pull.job().publish()
  const [{ id, body } = { id: 0, body: '' }] = pull.comments
  expect(body).toBe(pull.body())
  expect(outcome).toEqual({ kind: 'written', url: `https://github.com/acme/evals/pull/1#issuecomment-${id}` })
  expect(pull.github.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET'])
})

it('finds its comment on the third page', async () => {
  const pull = await aPull()
  for (let count = 0; count < 230; count++) pull.stands(`Talk ${count}`, 'octocat')
  const ours = pull.stands(pull.body({ run: 1 }))
  await pull.job({ run: 2 }).publish()
  expect(pull.comments).toHaveLength(231)
  expect(ours.body).toBe(pull.body({ run: 2 }))
  expect(pull.github.requests.slice(0, 4).map(({ method, query }) => [method, query.page])).toEqual([
    ['GET', '1'],
    ['GET', '2'],
    ['GET', '3'],
    ['PATCH', undefined],
  ])
})

test.each(['stranger', 'other-app[bot]', 'github-actions', 'ghost'])(
  'leaves a copy of the marker by %s alone',
  async by => {
    const pull = await aPull()
    const copy = pull.stands(pull.body({ run: 999 }), by)
    await pull.job({ run: 2 }).publish()
    await pull.job({ run: 3 }).publish()
    expect(copy.body).toBe(pull.body({ run: 999 }))
    expect(pull.comments.map(({ user, body }) => [user.login, body])).toEqual([
      [by, pull.body({ run: 999 })],
      ['github-actions[bot]', pull.body({ run: 3 })],
    ])
  },
)

test.each(['octo-evals[bot]', 'octocat'])('finds the own comment of %s by the name of its token', async login => {
  const pull = await aPull()
  const copy = pull.stands(pull.body({ run: 999 }), 'stranger')
  const ours = pull.stands(pull.body({ run: 1 }), login)
  await pull.job({ run: 2, login }).publish()
  expect(pull.standing).toEqual([`${copy.id}: ${copy.body}`, `${ours.id}: ${pull.body({ run: 2 })}`])
})

it('takes over what the workflow token wrote before the App did', async () => {
  const pull = await aPull()
  const ours = pull.stands(pull.body({ run: 1 }))
  await pull.job({ run: 2, login: 'octo-evals[bot]' }).publish()
  expect(pull.standing).toEqual([`${ours.id}: ${pull.body({ run: 2 })}`])
})

it('does not ask who it is when only the workflow token has written', async () => {
  const pull = await aPull()
  pull.stands(pull.body({ run: 1 }))
  pull.stands('Talk', 'octocat')
  await pull.job({ run: 2 }).publish()
  expect(pull.github.requests.filter(({ path }) => path === '/graphql')).toEqual([])
})

it('counts as the workflow token when it may not ask who it is', async () => {
  const pull = await aPull()
  pull.stands(pull.body({ run: 999 }), 'stranger')
  const ours = pull.stands(pull.body({ run: 1 }))
  await pull.job({ run: 2, viewer: null }).publish()
  expect(pull.comments).toHaveLength(2)
  expect(ours.body).toBe(pull.body({ run: 2 }))
})

it('writes no second comment when it cannot learn who it is just now', async () => {
  const pull = await aPull()
  pull.stands(pull.body({ run: 1 }), 'octocat')
  pull.github.fault({ when: asks('POST', '/graphql'), respond: serverError(502), times: Number.POSITIVE_INFINITY })
  const outcome = await pull
    .job({ run: 2, login: 'octocat' })
    .publish()
    .catch((thrown: Error) => thrown.name)
  expect(outcome).toBe('GitHubError')
  expect(pull.comments).toHaveLength(1)
})

it('merges duplicates under the lowest id', async () => {
  const pull = await aPull()
  const first = pull.stands(pull.body({ run: 1 }))
  pull.stands('Talk', 'octocat')
  pull.stands(pull.body({ run: 2 }))
  pull.stands(pull.body({ run: 1 }))
  await pull.job({ run: 3 }).publish()
  expect(pull.comments.map(({ body }) => body)).toEqual([pull.body({ run: 3 }), 'Talk'])
  expect(pull.comments[0]?.id).toBe(first.id)
})

test.each([
  { standing: { run: 9 }, mine: { run: 8 } },
  { standing: { run: 9, attempt: 3 }, mine: { run: 9, attempt: 2 } },
  { standing: { run: 10, attempt: 1 }, mine: { run: 9, attempt: 7 } },
])('never overwrites $standing with $mine', async ({ standing, mine }) => {
  const pull = await aPull()
  const newer = pull.stands(pull.body(standing))
  const outcome = await pull.job(mine).publish()
  expect(outcome).toMatchObject({ kind: 'superseded', url: expect.stringMatching(new RegExp(`${newer.id}$`)) })
  expect(pull.standing).toEqual([`${newer.id}: ${pull.body(standing)}`])
  expect(pull.writes).toEqual([])
})

it('tidies up for a newer run, and keeps its words', async () => {
  const pull = await aPull()
  const lowest = pull.stands(pull.body({ run: 1 }))
  pull.stands(pull.body({ run: 9 }))
  const outcome = await pull.job({ run: 5 }).publish()
  expect(outcome.kind).toBe('superseded')
  expect(pull.standing).toEqual([`${lowest.id}: ${pull.body({ run: 9 })}`])
})

it('tidies up for a newer run also when GitHub fails once', async () => {
  const pull = await aPull()
  const lowest = pull.stands(pull.body({ run: 1 }))
  pull.stands(pull.body({ run: 9 }))
  pull.github.fault({ when: asks('DELETE', '/issues/comments'), respond: serverError(500) })
  await pull.job({ run: 5 }).publish()
  expect(pull.standing).toEqual([`${lowest.id}: ${pull.body({ run: 9 })}`])
})

it('stands back from a run that wrote while it was still reckoning', async () => {
  const pull = await aPull()
  pull.stands(pull.body({ run: 1 }))
  const older = pull.job({ run: 2 })
  await older.thread.standing()
  await pull.job({ run: 3 }).publish()
  expect(await older.publish()).toMatchObject({ kind: 'superseded' })
  expect(pull.comments.map(({ body }) => body)).toEqual([pull.body({ run: 3 })])
})

it('lets the newer run stand that wrote between its look and its writing', async () => {
  const pull = await aPull()
  const ours = pull.stands(pull.body({ run: 1 }))
  let newer: Promise<unknown> = Promise.resolve()
  const says = async (run: number): Promise<void> => {
    while (ours.body !== pull.body({ run })) await new Promise(resolve => setTimeout(resolve, 1))
  }
  let overwritten: Promise<void> | undefined
  const untilOverwritten = (): Promise<void> => {
    overwritten ??= says(2)
    return overwritten
  }
  pull.github.before(UPDATES, async () => {
    newer = pull.job({ run: 3, sleep: untilOverwritten }).publish()
    await says(3)
  })
  await Promise.all([pull.job({ run: 2 }).publish(), newer])
  await newer
  expect(pull.standing).toEqual([`${ours.id}: ${pull.body({ run: 3 })}`])
})

it('writes over what somebody edited between its look and its writing', async () => {
  const pull = await aPull()
  const ours = pull.stands(pull.body({ run: 1 }))
  pull.github.before(UPDATES, () => {
    ours.body = 'edited by hand'
  })
  await pull.job({ run: 2 }).publish()
  expect(pull.standing).toEqual([`${ours.id}: ${pull.body({ run: 2 })}`])
})

it('writes a new comment when its own is deleted before it is updated', async () => {
  const pull = await aPull()
  pull.stands(pull.body({ run: 1 }))
  pull.github.before(UPDATES, () => {
    pull.repository.comments.length = 0
  })
  const outcome = await pull.job({ run: 2 }).publish()
  const [{ id, body } = { id: 0, body: '' }] = pull.comments
  expect([pull.comments.length, body]).toEqual([1, pull.body({ run: 2 })])
  expect(outcome).toMatchObject({ kind: 'written', url: expect.stringMatching(new RegExp(`${id}$`)) })
})

it('writes again when its comment is deleted before it looks again', async () => {
  const pull = await aPull()
  pull.github.after(CREATES, () => {
    pull.repository.comments.length = 0
  })
  await pull.job({ run: 2 }).publish()
  expect(pull.comments.map(({ body }) => body)).toEqual([pull.body({ run: 2 })])
})

it('does not mind a duplicate that another job has removed', async () => {
  const pull = await aPull()
  const [first] = [pull.stands(pull.body({ run: 1 })), pull.stands(pull.body({ run: 1 }))]
  pull.github.before(asks('DELETE', '/issues/comments'), () => {
    pull.repository.comments.pop()
  })
  await pull.job({ run: 2 }).publish()
  expect(pull.standing).toEqual([`${first.id}: ${pull.body({ run: 2 })}`])
})

it('keeps suites apart, also those that begin alike', async () => {
  const pull = await aPull()
  for (const suite of ['a', 'a-b', 'a.b', 'default']) await pull.job({ suite, run: 1 }).publish()
  await pull.job({ suite: 'a', run: 2 }).publish()
  expect(pull.comments.map(({ body }) => body)).toEqual([
    pull.body({ suite: 'a', run: 2 }),
    pull.body({ suite: 'a-b' }),
    pull.body({ suite: 'a.b' }),
    pull.body({ suite: 'default' }),
  ])
})

it('takes a marker for its own only on the first line', async () => {
  const pull = await aPull()
  for (const before of ['\n', '> ', 'Look: ', '\u00a0']) pull.stands(`${before}${pull.body({ run: 1 })}`)
  await pull.job({ run: 2 }).publish()
  expect(pull.comments).toHaveLength(5)
})

it('writes nothing when its words stand already', async () => {
  const pull = await aPull()
  const ours = pull.stands(pull.body({ run: 2 }))
  const outcome = await pull.job({ run: 2 }).publish()
  expect(outcome).toMatchObject({ kind: 'written', url: expect.stringMatching(new RegExp(`${ours.id}$`)) })
  expect(pull.writes).toEqual([])
})

it('tells the newest comment that stands, or none', async () => {
  const pull = await aPull()
  expect(await pull.job().thread.standing()).toBeNull()
  pull.stands(pull.body({ run: 9, attempt: 2 }))
  pull.stands(pull.body({ run: 9, attempt: 1 }))
  const standing = await pull.job().thread.standing()
  expect(standing?.marker).toMatchObject({ run: 9, attempt: 2, head: 'a1b2c3d', suite: 'default' })
})

test.each([
  { what: 'list', when: LISTS },
  { what: 'create', when: CREATES },
])('says so when it may not $what', async ({ when }) => {
  const pull = await aPull()
  pull.github.fault({ when, respond: forbidden() })
  await expect(pull.job().publish()).rejects.toMatchObject({ kind: 'forbidden' })
  expect([pull.comments, pull.waits]).toEqual([[], []])
})

test.each<{ what: string; respond: Respond }>([
  { what: '502', respond: badGateway() },
  { what: 'a cut connection', respond: 'cut' },
])('leaves one comment when the answer to its creation is $what', async ({ respond }) => {
  const pull = await aPull()
  pull.github.fault({ when: CREATES, respond, executed: true })
  const outcome = await pull.job().publish()
  const [{ id, body } = { id: 0, body: '' }] = pull.comments
  expect([pull.comments.length, body]).toEqual([1, pull.body()])
  expect(outcome).toEqual({ kind: 'written', url: `https://github.com/acme/evals/pull/1#issuecomment-${id}` })
})

test.each([
  { what: 'a creation', when: CREATES, before: [] },
  { what: 'an update', when: UPDATES, before: [{ run: 1 }] },
  { what: 'a removal', when: asks('DELETE', '/issues/comments'), before: [{ run: 1 }, { run: 1 }] },
])('looks and decides anew after $what that failed', async ({ when, before }) => {
  const pull = await aPull()
  for (const each of before) pull.stands(pull.body(each))
  pull.github.fault({ when, respond: serverError(500) })
  pull.github.after(when, async () => void (await pull.job({ run: 3 }).publish()))
  expect(await pull.job({ run: 2 }).publish()).toMatchObject({ kind: 'superseded' })
  expect(pull.comments.map(({ body }) => body)).toEqual([pull.body({ run: 3 })])
})

it('tries a few times, more and more slowly, and then says so', async () => {
  const pull = await aPull()
  pull.github.fault({ when: CREATES, respond: serverError(503), times: 4 })
  await expect(pull.job().publish()).rejects.toMatchObject({ kind: 'unreachable', status: 503 })
  expect(pull.waits).toEqual([1000, 4000, 9000])
})

test.each([
  { seconds: 3, waits: [3000], writes: 2 },
  { seconds: 900, waits: [], writes: 1 },
])('waits $seconds s when asked to, if that is bearable', async ({ seconds, waits, writes }) => {
  const pull = await aPull()
  const respond = secondaryLimited({ retryAfterSeconds: seconds, status: 429 })
  pull.github.fault({ when: CREATES, respond })
  await pull
    .job()
    .publish()
    .catch(() => null)
  expect(pull.waits).toEqual(waits)
  expect(pull.writes).toHaveLength(writes)
})
