/** A baseline that is out of reach, which is never "no baseline"; one that is old, soon gone, or about to be overtaken. */
import { expect } from 'vitest'
import { asks, badGateway, rateLimited, serverError } from '../helpers/github/github.ts'
import type { RunInput } from '../helpers/github/model/run.ts'
import { aRecord, daysAgo, logsOf, look, looked, POLICY, reasonOf, tell } from './baseline-records.ts'
import { aLog, type Story } from './story.ts'

const FOREVER = { times: Number.POSITIVE_INFINITY }
/** For an hour: nothing waits for that. */
const LIMITED = { respond: rateLimited({ resetSeconds: 3600 }), ...FOREVER }
const LIST = asks('GET', /\/actions\/artifacts\?/)

type Fail = (story: Story) => void
const FAILURES: { what: string; fail: Fail }[] = [
  {
    what: 'a list of artifacts that GitHub cannot give',
    fail: ({ github }) => github.fault({ when: LIST, respond: serverError(500), ...FOREVER }),
  },
  {
    what: 'a rate limit that lasts an hour',
    fail: ({ github }) => github.fault({ when: LIST, ...LIMITED }),
  },
  {
    what: 'an answer in no known shape',
    fail: ({ github }) =>
      github.fault({ when: LIST, respond: { status: 200, body: { artifacts: 'none' } }, ...FOREVER }),
  },
  {
    what: 'a run that GitHub cannot give',
    fail: ({ github }) =>
      github.fault({ when: asks('GET', /\/actions\/runs\/\d+$/), respond: badGateway(), ...FOREVER }),
  },
  {
    what: 'a download that is cut again and again',
    fail: ({ github }) =>
      github.fault({
        when: ({ host, method }) => host === 'blob' && method === 'GET',
        respond: 'cut-body',
        ...FOREVER,
      }),
  },
  {
    what: 'a store that refuses',
    fail: ({ github }) =>
      github.fault({
        when: ({ host, method }) => host === 'blob' && method === 'GET',
        respond: serverError(503),
        ...FOREVER,
      }),
  },
]

for (const { what, fail } of FAILURES)
  tell(`ends in an error: ${what}`, async story => {
    await aRecord(story, story.tip('main'))
    fail(story)
    const pull = story.open()
    const result = await story.compare(pull)
    const { report, search } = looked(result)
    expect({ code: result.code, ...result.outputs }).toMatchObject({ code: 1, verdict: 'error', conclusion: 'error' })
    expect(search).toMatchObject({ outcome: 'unreachable', wantedCommit: story.tip('main') })
    expect(search.cause).toContain('cannot be had just now')
    expect(report.headline).toContain('cannot be had just now')
    expect(report.reasons).toContainEqual(
      expect.objectContaining({ level: 'error', fix: expect.stringContaining('Run the job again') }),
    )
    expect(story.comments[0]).toContain('Run the job again')
    expect(`${story.comments[0]}${result.summary}${result.log}`).not.toMatch(/no baseline/i)
  })

tell('an ancestry that GitHub cannot give ends in an error, too', async story => {
  await aRecord(story, story.tip('main'))
  story.github.fault({ when: asks('GET', /\/commits\?/), ...LIMITED })
  const { report, result } = looked(await story.compare(story.open(), {}, { inputs: { comment: 'never' } }))
  expect({ code: result.code, verdict: report.verdict }).toEqual({ code: 1, verdict: 'error' })
  expect(result.log).not.toMatch(/no baseline/i)
})

tell('keeps what it passed over before', async story => {
  const { runId } = await aRecord(story, story.tip('main'))
  const sha = story.repository.commit({ on: 'main' })
  await aRecord(story, sha, { run: { headRepository: story.repository.fork() } })
  story.github.fault({ when: asks('GET', new RegExp(`/actions/runs/${runId}$`)), ...LIMITED })
  const found = looked(await story.compare(story.open(), {}, { inputs: { comment: 'never' } }))
  expect(found.search.outcome).toBe('unreachable')
  expect(reasonOf(found, sha)).toContain('another repository (a fork)')
})

const KEPT = { 'kept/capitals.eval': aLog()['logs/capitals.eval'] as Uint8Array }
const WITH_PATH = { inputs: { baseline: 'artifact\nkept', comment: 'never' } }

const SOURCES = [
  { what: 'its list', when: LIST },
  { what: 'the merge base', when: asks('GET', '/compare/') },
]
for (const { what, when } of SOURCES)
  tell(`a path serves where GitHub does not give ${what}, with a warning`, async story => {
    story.github.fault({ when, ...LIMITED })
    const pull = story.open()
    const logs = { ...aLog({}, pull.head.sha), ...KEPT }
    const { report, search, result, from } = looked(await story.compare(pull, logs, WITH_PATH))
    expect({ code: result.code, verdict: report.verdict }).toEqual({ code: 0, verdict: 'no-worse' })
    expect(search.outcome).toBe('found')
    expect(from).toMatchObject({ source: 'path' })
    expect(report.reasons).toContainEqual(expect.objectContaining({ code: 'baseline-source', level: 'warn' }))
  })

tell('a path that lacks a task leaves it an error', async story => {
  story.github.fault({ when: LIST, ...LIMITED })
  const logs = { ...logsOf({ capitals: 'success', rivers: 'success' }), ...KEPT }
  const { report, search, result } = looked(await story.compare(story.open(), logs, WITH_PATH))
  expect({ code: result.code, verdict: report.verdict }).toEqual({ code: 1, verdict: 'error' })
  expect(search.outcome).toBe('unreachable')
})

tell('a path serves only what the artifacts lack', async story => {
  await aRecord(story, story.tip('main'))
  const kept = logsOf({ capitals: 'success', rivers: 'success' })
  const logs = {
    ...logsOf({ capitals: 'success', rivers: 'success' }),
    'kept/capitals.eval': kept['logs/capitals.eval'] as Uint8Array,
    'kept/rivers.eval': kept['logs/rivers.eval'] as Uint8Array,
  }
  const { report } = looked(await story.compare(story.open(), logs, WITH_PATH))
  const sources = (report.baseline?.evals ?? []).map(({ task, provenance }) => [task, provenance?.source])
  expect(sources).toEqual([
    ['capitals', 'artifact'],
    ['rivers', 'path'],
  ])
  expect(report.verdict).toBe('no-worse')
})

tell('a path is not asked where the artifacts serve all', async story => {
  await aRecord(story, story.tip('main'))
  const { from, report } = looked(
    await story.compare(story.open(), {}, { inputs: { baseline: 'artifact\nnot-there', comment: 'never' } }),
  )
  expect(from).toMatchObject({ source: 'artifact' })
  expect(report.verdict).toBe('no-worse')
})

/** A record, then commits, and the policy of main. */
async function withPolicy(story: Story, policy: string, artifact: { createdAt?: string; expiresAt?: string } = {}) {
  const sha = story.repository.commit({ on: 'main', files: { [POLICY]: `baseline: {${policy}}\n` } })
  await aRecord(story, sha, { artifact })
  return sha
}

const OLD = { createdAt: daysAgo(40) }
const NEW = {}
const AGES = [
  { policy: 'stale: warn', record: OLD, verdict: 'no-worse', code: 0, level: 'warn' },
  { policy: 'stale: inconclusive', record: OLD, verdict: 'inconclusive', code: 0, level: 'warn' },
  { policy: 'stale: fail', record: OLD, verdict: 'not-comparable', code: 1, level: 'block' },
  { policy: 'max-commits-behind: 1', record: NEW, verdict: 'no-worse', code: 0, level: 'warn' },
  { policy: 'stale: fail, max-commits-behind: 1', record: NEW, verdict: 'not-comparable', code: 1, level: 'block' },
  { policy: 'stale: fail, max-commits-behind: 2', record: NEW, verdict: 'no-worse', code: 0, level: null },
  { policy: 'stale: fail, max-age-days: 60', record: OLD, verdict: 'no-worse', code: 0, level: null },
]
for (const { policy, record, verdict, code, level } of AGES)
  tell(`${record === OLD ? '40 days old' : 'two commits behind'}, "${policy}": ${verdict}`, async story => {
    const sha = await withPolicy(story, policy, record)
    story.repository.commit({ on: 'main' })
    story.repository.commit({ on: 'main' })
    const { result, report, search, from } = await look(story, story.open())
    expect(from).toMatchObject({ commit: sha, commitsBehind: 2 })
    expect({ verdict: report.verdict, code: result.code }).toEqual({ verdict, code })
    const told = report.reasons.filter(reason => reason.code === 'stale-baseline')
    expect(told.map(reason => reason.level)).toEqual(level === null ? [] : [level])
    expect(search.flags).toEqual(level === null ? [] : ['stale'])
    if (level !== null)
      expect(told[0]).toMatchObject({ message: expect.stringContaining(sha.slice(0, 7)), fix: expect.any(String) })
  })

tell('tells a stale baseline in the comment, and fails where that is inconclusive', async story => {
  await withPolicy(story, 'stale: inconclusive', OLD)
  const result = await story.compare(story.open(), {}, { inputs: { 'fail-on': 'inconclusive' } })
  expect({ code: result.code, ...result.outputs }).toMatchObject({ code: 1, conclusion: 'fail' })
  expect(story.comments[0]).toContain('40 days old, more than the 30 that the policy allows')
  expect(story.comments[0]).toMatch(/^> \[!WARNING\]/m)
})

const inDays = (days: number): string => daysAgo(-days)
for (const { days, warns } of [
  { days: 13, warns: true },
  { days: 15, warns: false },
])
  tell(`${warns ? 'warns' : 'does not warn'} of a baseline that expires in ${days} days`, async story => {
    await withPolicy(story, 'stale: warn', { createdAt: daysAgo(5), expiresAt: inDays(days) })
    const { report } = await look(story, story.open())
    const told = report.reasons.filter(({ code }) => code === 'baseline-expires')
    expect(told.map(({ level }) => level)).toEqual(warns ? ['warn'] : [])
    if (warns) expect(told[0]?.message).toContain(inDays(days).slice(0, 10))
    expect(report.verdict).toBe('no-worse')
  })

tell('does not warn that the last baseline expires where newer ones do not', async story => {
  const old = await withPolicy(story, 'stale: warn', { createdAt: daysAgo(20), expiresAt: inDays(5) })
  const pull = story.open()
  await aRecord(story, story.repository.commit({ on: 'main' }))
  const { codes, from } = await look(story, pull, { logs: aLog({}, pull.head.sha) })
  expect(from?.commit).toBe(old)
  expect(codes).not.toContain('baseline-expires')
})

for (const status of ['in_progress', 'queued'] as const)
  tell(`is provisional while the record of the wanted commit is ${status}`, async story => {
    const { repository } = story
    const older = story.tip('main')
    await aRecord(story, older)
    repository.commit({ on: 'main' })
    const run = repository.run({ status })
    const pull = story.open()
    const result = await story.compare(pull)
    const { search, report, from } = looked(result)
    expect(result.outputs).toMatchObject({ verdict: 'no-worse', 'baseline-sha': older })
    expect(search).toMatchObject({ outcome: 'found', flags: ['provisional'] })
    expect(from).toMatchObject({ commit: older, commitsBehind: 1 })
    expect(report.flags).toContain('provisional')
    expect(report.reasons).toContainEqual(
      expect.objectContaining({
        code: 'provisional',
        level: 'warn',
        message: expect.stringContaining(`/actions/runs/${run.id}`),
        fix: 'Run this job again when it is there.',
      }),
    )
    expect(story.comments[0]).toContain('provisional')
    expect(story.comments[0]).toContain(`/actions/runs/${run.id}`)
  })

const NOT_RECORDING: RunInput[] = [
  { event: 'pull_request' },
  { path: '.github/workflows/other.yml' },
  { status: 'completed' },
]

tell('is not provisional for runs that will record nothing', async story => {
  await aRecord(story, story.tip('main'))
  story.repository.commit({ on: 'main' })
  story.repository.branch('experiment', story.tip('main'))
  story.repository.run({ status: 'in_progress', headBranch: 'experiment' })
  for (const run of NOT_RECORDING) story.repository.run({ status: 'in_progress', ...run })
  const { search } = await look(story, story.open())
  expect(search).toMatchObject({ outcome: 'found', flags: [] })
})
