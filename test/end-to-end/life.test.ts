import { expect, it } from 'vitest'
import * as events from '../helpers/github/events.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import { asks, rateLimited } from '../helpers/github/github.ts'
import { looked } from './baseline-records.ts'
import { aGate, aPart, end, names, ofTask } from './jobs.ts'
import { aLog, Story } from './story.ts'
import { shown } from './told.ts'

const WORSE = { lost: 30 }
const quiet = { inputs: { comment: 'never' } }

it('the life of a repository', { timeout: 90_000 }, async () => {
  const story = await Story.begin()
  const { repository } = story

  const first = story.open({ head: 'first' })
  const early = await story.compare(first)
  expect([end(early), looked(early).search.cause]).toEqual(['0 no-baseline pass', 'first-time'])
  expect(story.comments).toEqual([expect.stringContaining('No baseline yet')])

  expect(end(await story.push())).toBe('0 no-baseline pass')
  const recorded = story.tip('main')
  first.mergeCommitSha = null
  const compared = await story.compare(first)
  expect([end(compared), compared.outputs['baseline-sha']]).toEqual(['0 no-worse pass', recorded])
  expect(story.comments).toEqual([expect.stringContaining('No metric got worse')])

  repository.mergePull(first.number)
  const merged = story.tip('main')
  const second = await story.run({ ...events.push(repository), cwd: aWorkspace(aLog({ gained: 1 })) })
  expect([end(second), second.outputs['baseline-sha']]).toEqual(['0 no-worse pass', recorded])

  await Promise.all([mends(story, merged), accepts(story), comesFromAFork(story), isAMatrix(story)])

  const queued = story.open({ head: 'queued' })
  const group = events.mergeGroup(repository, queued)
  const inQueue = await story.run({ ...group, cwd: aWorkspace(aLog({}, group.sha)) })
  expect([end(inQueue), inQueue.outputs['baseline-sha']]).toEqual(['0 no-worse pass', merged])
  repository.branch('main', group.sha)
  Object.assign(queued, { state: 'closed', merged: true })

  const nightly = await story.run({ ...events.schedule(repository), cwd: aWorkspace(aLog(WORSE, group.sha)) })
  expect([end(nightly), nightly.outputs['baseline-sha']]).toEqual(['1 regressed fail', group.sha])
  expect(names(story, 'baseline')).toHaveLength(4)

  for (const artifact of repository.artifacts) artifact.expired = true
  const late = story.open({ head: 'late' })
  const forgotten = await story.compare(late, WORSE, quiet)
  expect([end(forgotten), looked(forgotten).search.cause]).toEqual(['0 no-baseline pass', 'expired'])
  expect(shown(forgotten, 'warning').join()).toMatch(/gh workflow run evals\.yml --ref main/)

  const asked = await story.run({ ...events.workflowDispatch(repository), cwd: aWorkspace(aLog({}, group.sha)) })
  expect(end(asked)).toBe('0 no-baseline pass')
  story.github.fault({
    when: asks('GET', '/actions/artifacts'),
    respond: rateLimited({ resetSeconds: 1, remaining: 0 }),
  })
  const patient = await story.compare(late, WORSE, quiet)
  expect([end(patient), patient.outputs['baseline-sha']]).toEqual(['1 regressed fail', group.sha])
  expect(patient.log).toMatch(/GitHub asks to wait/)
  expect(story.comments).toHaveLength(3)
})

/** A regression fails, its fix passes, and one comment tells of both. */
async function mends(story: Story, baseline: string): Promise<void> {
  const pull = story.open({ head: 'clumsy' })
  const red = await story.compare(pull, WORSE)
  expect([end(red), red.outputs['baseline-sha']]).toEqual(['1 regressed fail', baseline])
  story.repository.commit({ on: 'clumsy', message: 'Mend it' })
  pull.mergeCommitSha = null
  expect(end(await story.compare(pull))).toBe('0 no-worse pass')
  const own = story.repository.comments.filter(({ issue }) => issue === pull.number)
  expect(own.map(({ body }) => body)).toEqual([expect.stringContaining('No metric got worse')])
}

/** One that is wanted passes when the gate runs again after a review. */
async function accepts(story: Story): Promise<void> {
  const pull = story.open({ head: 'cheaper' })
  const red = await story.compare(pull, WORSE, quiet)
  expect(end(red)).toBe('1 regressed fail')
  story.repository.role('rey', 'write')
  story.repository.review({ pull: pull.number, by: 'rey', body: '/accept-regression half the price' })
  const green = await story.compare(pull, WORSE, { ...quiet, run: red.run, attempt: 2 })
  expect([green.code, green.outputs.conclusion]).toEqual([0, 'pass'])
}

/** A stranger's run may only read; the publish run tells. */
async function comesFromAFork(story: Story): Promise<void> {
  const pull = story.openFork()
  const red = await story.compare(pull, WORSE)
  expect(end(red)).toBe('1 regressed fail')
  const ended = events.workflowRun(story.repository, red.run)
  const published = await story.run({ ...ended, workflow: '.github/workflows/publish.yml' })
  expect(end(published)).toBe('0 regressed fail')
  const own = story.repository.comments.filter(({ issue }) => issue === pull.number)
  expect(own.map(({ body }) => body)).toEqual([expect.stringContaining('not verified')])
}

/** Three legs, one report; the new tasks have no baseline yet. */
async function isAMatrix(story: Story): Promise<void> {
  const trigger = events.pullRequest(story.repository, story.open({ head: 'matrix' }))
  const revision = { commit: trigger.sha.slice(0, 7) }
  const { run } = await aPart(story, trigger, { logs: ofTask('capitals', { revision }), leg: 0, legs: 3 })
  await Promise.all(
    ['rivers', 'seas'].map((task, at) =>
      aPart(story, trigger, { logs: ofTask(task, { revision }), leg: at + 1, legs: 3, run }),
    ),
  )
  const gate = await aGate(story, trigger, { run })
  expect(end(gate)).toBe('0 no-worse pass')
  expect(looked(gate).report.onlyInCandidate.map(({ task }) => task)).toEqual(['rivers', 'seas'])
}
