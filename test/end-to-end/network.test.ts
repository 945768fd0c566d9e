import { expect, it, vi } from 'vitest'
import { evalFile } from '../helpers/github/eval-file.ts'
import * as events from '../helpers/github/events.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import type { ActionResult } from '../helpers/github/runner.ts'
import { nobody, proxy } from '../helpers/loopback.ts'
import { aRecord, POLICY, tell } from './baseline-records.ts'
import { aGate, aPart, end, names, newest } from './jobs.ts'
import { aLog, Story } from './story.ts'
import { shown, told } from './told.ts'

// Stories run side by side, each in processes of its own.
vi.setConfig({ testTimeout: 90_000 })

const SERVER = { GITHUB_SERVER_URL: 'https://github.acme.example' }

tell('an enterprise server without artifacts is told before any request, and works with paths', async story => {
  const pull = story.open()
  const trigger = events.pullRequest(story.repository, pull)
  for (const [inputs, asked] of [
    [{}, 'baseline: artifact'],
    [{ candidate: 'artifact', baseline: 'base' }, 'candidate: artifact'],
    [{ mode: 'part' }, 'mode: part'],
  ] as const) {
    const refused = await story.run({ ...trigger, env: SERVER, inputs, cwd: aWorkspace(aLog()) })
    expect(refused.code).toBe(1)
    expect(shown(refused, 'error').join()).toMatch(new RegExp(`has no artifact service.*${asked}`))
  }
  expect(story.github.requests).toEqual([])

  const inputs = { 'check-run': 'true' }
  const permissions = { contents: 'read', 'pull-requests': 'write', checks: 'write' } as const
  const compared = await told(story, pull, { lost: 30 }, { env: SERVER, inputs, permissions })
  expect(end(compared)).toBe('1 regressed fail')
  expect(compared.annotations.filter(({ level }) => level === 'warning')).toEqual([])
  expect(story.comments[0]).toContain('https://github.acme.example/acme/evals/actions/runs/')
  expect(story.repository.checkRuns).toHaveLength(1)

  const group = events.mergeGroup(story.repository, pull)
  const cwd = aWorkspace({ 'base/a.eval': evalFile(), ...aLog({}, group.sha) })
  expect(end(await story.run({ ...group, env: SERVER, cwd, inputs: { baseline: 'base' } }))).toBe('0 no-worse pass')
  expect(names(story)).toEqual([])
  expect(story.github.serviceRequests).toEqual([])
})

tell('a pull request takes a dozen requests', async story => {
  story.repository.commit({ on: 'main', files: { [POLICY]: 'alpha: 0.04\n' } })
  const base = story.tip('main')
  await aRecord(story, base)
  const pull = story.open()
  const trigger = events.pullRequest(story.repository, pull)
  const part = await aPart(story, trigger, { logs: aLog({}, trigger.sha) })
  const inPart = story.asked()
  expect(inPart).toEqual([`GET /contents/${POLICY}`])

  const search = [
    'GET /actions/artifacts',
    `GET /actions/runs/${newest(story, 'eval-regression-baseline-default').runId}`,
    `GET /actions/artifacts/${newest(story, 'eval-regression-baseline-default').id}/zip`,
  ]
  const reading = [
    `GET /contents/${POLICY}`,
    `GET /contents/${POLICY}`,
    `GET /actions/runs/${part.run.id}/artifacts`,
    `GET /actions/artifacts/${newest(story, 'eval-regression-part-default-evals-0').id}/zip`,
  ]
  const comments = 'GET /issues/1/comments'
  const exactly = await asked(() => gate(1))
  expect(exactly.sort()).toEqual(
    [...reading, ...search, 'GET /commits', comments, 'POST /issues/1/comments', comments].sort(),
  )
  expect(exactly.length).toBeLessThanOrEqual(12)

  const id = story.repository.comments[0]?.id
  const updated = await asked(() => gate(2))
  expect(updated.sort()).toEqual(
    [...reading, ...search, 'GET /commits', comments, `PATCH /issues/comments/${id}`, comments].sort(),
  )

  for (let count = 0; count < 5; count++) story.repository.commit({ on: 'main' })
  const late = events.pullRequest(story.repository, story.open({ head: 'late' }))
  const { run } = await aPart(story, late, { logs: aLog({}, late.sha) })
  const ancestor = await asked(() => aGate(story, late, { run, inputs: { comment: 'always' } }))
  const walk = ['GET /actions/workflows/evals.yml/runs', 'GET /commits']
  for (const route of walk) expect(ancestor).toContain(route)
  expect(ancestor.length).toBeLessThanOrEqual(13)

  function gate(attempt: number) {
    return aGate(story, trigger, { run: part.run, attempt, inputs: { comment: 'always' } })
  }
  async function asked(run: () => Promise<ActionResult>): Promise<string[]> {
    const before = story.github.requests.length
    expect(end(await run())).toBe('0 no-worse pass')
    return story.asked(before)
  }
})

it('goes through a proxy to GitHub and to its store, and around it where told', async () => {
  const story = await Story.begin()
  await aRecord(story, story.tip('main'))
  const between = await proxy()
  const pull = story.open()
  const direct = await story.compare(
    pull,
    {},
    { inputs: { comment: 'never' }, env: { NO_PROXY: '127.0.0.1', HTTP_PROXY: await nobody() } },
  )
  expect(end(direct)).toBe('0 no-worse pass')
  expect(between.seen).toEqual([])

  for (const env of [{ HTTP_PROXY: between.url }, { http_proxy: between.url }]) {
    const [before, hops] = [story.github.requests.length, between.seen.length]
    const result = await story.compare(pull, {}, { inputs: { comment: 'never' }, env })
    expect(end(result)).toBe('0 no-worse pass')
    const through = between.seen.slice(hops).map(({ url }) => url)
    const blob = story.github.blobRequests.at(-1)
    expect(through.filter(url => url.startsWith(story.github.url))).toHaveLength(story.github.requests.length - before)
    expect(through.some(url => url.includes(blob?.path ?? '-'))).toBe(true)
  }
})
