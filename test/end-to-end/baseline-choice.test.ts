/** Which record serves: the exact commit, else the nearest first-parent ancestor, task by task. */
import { expect } from 'vitest'
import * as events from '../helpers/github/events.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import { aRecord, daysAgo, logsOf, look, looked, NAME, POLICY, reasonOf, tell } from './baseline-records.ts'
import { aLog, type Story } from './story.ts'

/** New commits on main, oldest first. */
const commits = (story: Story, count: number): string[] =>
  Array.from({ length: count }, () => story.repository.commit({ on: 'main' }))

/** Commit and age in commits of each task's baseline. */
function origins({ report }: { report: Awaited<ReturnType<typeof look>>['report'] }) {
  const evals = report.baseline?.evals ?? []
  return evals.map(({ task, provenance }) => [task, provenance?.commit, provenance?.commitsBehind]).sort()
}

tell('takes the nearest ancestor and says all about it', async story => {
  const [older = '', nearest = ''] = commits(story, 2)
  await aRecord(story, older)
  const artifact = await aRecord(story, nearest, { artifact: { createdAt: daysAgo(2) } })
  commits(story, 2)
  const { from, search, report, result } = await look(story, story.open())
  expect(search).toMatchObject({ outcome: 'found', wantedCommit: story.tip('main'), flags: [], rejected: [] })
  expect(from).toEqual({
    source: 'artifact',
    repository: 'acme/evals',
    commit: nearest,
    branch: 'main',
    run: {
      id: artifact.runId,
      url: `https://github.com/acme/evals/actions/runs/${artifact.runId}`,
      event: 'push',
      attempt: 1,
    },
    artifact: NAME,
    mlflowRun: null,
    createdAt: artifact.createdAt,
    ageHours: expect.closeTo(48, 1),
    commitsBehind: 2,
    digest: artifact.digest,
    chosen: 'the nearest ancestor of the commit this was tested against with a baseline',
  })
  expect(report.verdict).toBe('no-worse')
  expect(result.outputs).toMatchObject({ 'baseline-sha': nearest, 'baseline-source': 'artifact' })
})

tell('serves each task by the nearest record that has it', async story => {
  const [older = '', nearer = ''] = commits(story, 2)
  await aRecord(story, older, { logs: logsOf({ capitals: 'success', rivers: 'success' }) })
  await aRecord(story, nearer, { logs: logsOf({ capitals: 'success' }) })
  const both = logsOf({ capitals: 'success', rivers: 'success' })
  const found = await look(story, story.open(), { logs: both })
  expect(origins(found)).toEqual([
    ['capitals', nearer, 0],
    ['rivers', older, 1],
  ])
  expect(found.report.verdict).toBe('no-worse')
  expect(found.result.outputs['baseline-sha']).toBe(nearer)
})

tell('takes an older record of a task that the nearest one did not finish', async story => {
  const [older = '', nearer = ''] = commits(story, 2)
  const whole = logsOf({ capitals: 'success', rivers: 'success' })
  await aRecord(story, older, { logs: whole })
  await aRecord(story, nearer, { logs: logsOf({ capitals: 'error', rivers: 'success' }) })
  const found = await look(story, story.open(), { logs: whole })
  expect(origins(found)).toEqual([
    ['capitals', older, 1],
    ['rivers', nearer, 0],
  ])
  expect(found.report.verdict).toBe('no-worse')
  expect(reasonOf(found, nearer)).toContain('no finished log of capitals')
})

tell('passes over a record with no finished log of the task', async story => {
  const [older = '', nearer = ''] = commits(story, 2)
  await aRecord(story, older)
  await aRecord(story, nearer, { logs: logsOf({ capitals: 'error', rivers: 'success' }) })
  const found = await look(story, story.open())
  expect(origins(found)).toEqual([['capitals', older, 1]])
  expect(reasonOf(found, nearer)).toBe('has no finished log of capitals')
})

tell('follows first parents only', async story => {
  const { repository } = story
  const files = { [POLICY]: 'baseline: {branches: ["*"]}\n' }
  const begin = repository.commit({ on: 'main', files })
  await aRecord(story, begin)
  const side = story.open({ head: 'side' })
  await aRecord(story, side.head.sha, { run: { headBranch: 'side' } })
  commits(story, 1)
  repository.mergePull(side.number)
  const { from } = await look(story, story.open())
  expect(from).toMatchObject({ commit: begin, commitsBehind: 2 })
})

/** Requests are those of the baseline alone. */
const withoutHistory = ({ repository }: Story): string =>
  repository.commit({ on: 'main', files: { [POLICY]: 'baseline: {history: 0}\n' } })

const partial = { manifest: () => ({ complete: false }) }
const nightly = { run: { event: 'schedule' } }
const OF_ONE_COMMIT = [
  { wins: 'a complete one before a newer partial one', records: [{}, partial], downloads: 2 },
  { wins: 'a push before a newer nightly', records: [{}, nightly], downloads: 1 },
  { wins: 'a complete nightly before a partial push', records: [nightly, partial], downloads: 2 },
  { wins: 'a push before a merge group', records: [{}, { run: { event: 'merge_group' } }], downloads: 1 },
  {
    wins: 'a push before many newer nightlies',
    records: [{}, ...Array.from({ length: 7 }, () => nightly)],
    downloads: 1,
  },
]
for (const { wins, records, downloads } of OF_ONE_COMMIT)
  tell(`of several records of one commit takes ${wins}`, async story => {
    withoutHistory(story)
    const made = []
    for (const record of records) made.push(await aRecord(story, story.tip('main'), record))
    const { from } = await look(story, story.open())
    expect(from?.run).toMatchObject({ id: made[0]?.runId })
    expect(story.asked().filter(path => path.endsWith('/zip'))).toHaveLength(downloads)
  })

tell('takes the newest attempt of a run', async story => {
  const sha = story.tip('main')
  const first = await aRecord(story, sha)
  const second = await aRecord(story, sha, { run: { id: first.runId, runAttempt: 2 } })
  const { from } = await look(story, story.open())
  expect(from).toMatchObject({ run: { id: first.runId, attempt: 2 }, digest: second.digest })
})

tell('never compares a run with its own record, in no attempt', async story => {
  const { repository } = story
  const trigger = events.schedule(repository)
  const inputs = { comment: 'never' }
  const first = await story.run({ ...trigger, ...withLogs(), inputs })
  expect(repository.artifacts.map(({ name }) => name)).toContain(NAME)
  const again = looked(await story.run({ ...trigger, ...withLogs(), inputs, run: first.run, attempt: 2 }))
  expect(again.search).toMatchObject({ outcome: 'none', cause: 'first-time' })
  expect(repository.artifacts.filter(({ name }) => name === NAME).map(({ attempt }) => attempt)).toEqual([1, 2])

  const other = looked(await story.run({ ...trigger, ...withLogs(), inputs }))
  expect(other.from?.run).toMatchObject({ id: first.run.id, attempt: 2 })
})

tell('finds an old record among hundreds with few requests', async story => {
  withoutHistory(story)
  const all = commits(story, 150)
  for (const [index, sha] of all.entries())
    await aRecord(story, sha, index === 10 ? {} : { artifact: { zip: Buffer.from('not this one') } })
  story.repository.branch('long-ago', all[10] ?? '')
  const old = story.repository.pullRequest({ head: 'long-ago' })
  story.repository.commit({ on: 'long-ago' })
  const { from, search } = await look(story, old, { logs: aLog({}, old.head.sha) })
  expect(from).toMatchObject({ commit: all[10], commitsBehind: 0 })
  expect(search).toMatchObject({ flags: [], rejected: [] })
  const asked = story.asked()
  expect(asked.filter(path => path === 'GET /actions/artifacts')).toHaveLength(2)
  expect(asked.filter(path => path.endsWith('/zip'))).toHaveLength(1)
  expect(asked.length).toBeLessThanOrEqual(10)
})

tell('asks for one page where the newest records serve', async story => {
  const all = commits(story, 120)
  for (const [index, sha] of all.entries())
    await aRecord(story, sha, index === 117 ? {} : { artifact: { expired: index > 117 } })
  const { from, search } = await look(story, story.open())
  expect(from).toMatchObject({ commit: all[117], commitsBehind: 2 })
  expect(search.rejected.map(({ reason }) => reason.slice(0, 10))).toEqual(['expired on', 'expired on'])
  expect(story.asked().filter(path => path === 'GET /actions/artifacts')).toHaveLength(1)
})

tell('walks three hundred commits, and says that there may be more', async story => {
  await aRecord(story, story.tip('main'))
  commits(story, 301)
  const { search, report } = await look(story, story.open())
  expect(search).toMatchObject({ outcome: 'none', cause: 'never-ran', flags: ['search-cut'] })
  expect(report.headline).toContain('among the records and commits that were searched')
})

tell('says that a search was cut, not that there is nothing', async story => {
  const all = commits(story, 14)
  for (const sha of all) await aRecord(story, sha, { artifact: { zip: Buffer.from('broken') } })
  const { report, search, codes } = await look(story, story.open())
  expect(search.flags).toContain('search-cut')
  expect(report.reasons).toContainEqual(
    expect.objectContaining({ code: 'no-baseline', message: expect.stringContaining('that were searched') }),
  )
  expect(codes).not.toContain('first-time')
  expect(story.asked().filter(path => path.endsWith('/zip')).length).toBeLessThanOrEqual(12)
})

for (const fallback of ['none', 'latest'])
  tell(`takes no record of another line, unless "fallback: latest" (${fallback})`, async story => {
    const { repository } = story
    repository.commit({ on: 'main', files: { [POLICY]: `baseline: {fallback: ${fallback}}\n` } })
    const pull = story.open()
    const [older = '', newest = ''] = commits(story, 2)
    await aRecord(story, older)
    await aRecord(story, newest)
    await aRecord(story, newest, { run: { headBranch: 'experiment' } })
    const found = await look(story, pull, { logs: aLog({}, pull.head.sha) })
    if (fallback === 'none') {
      expect(found.search).toMatchObject({ outcome: 'none', cause: 'never-ran' })
      expect(reasonOf(found, newest)).toBe('of no ancestor of the wanted commit')
      return
    }
    expect(found.search).toMatchObject({ outcome: 'found', flags: ['fallback'] })
    expect(found.from).toMatchObject({ commit: newest, branch: 'main', commitsBehind: null })
    expect(found.from?.chosen).toContain('the newest record')
    expect(found.search.rejected[0]?.reason).toContain('recorded on experiment')
  })

function withLogs() {
  return { cwd: aWorkspace(aLog()) }
}
