import { expect, it, vi } from 'vitest'
import { evalFile, evalRows } from '../helpers/github/eval-file.ts'
import * as events from '../helpers/github/events.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import { looked, tell } from './baseline-records.ts'
import { aGate, aPart, end, type Logs, manifestOf, names, newest, ofTask } from './jobs.ts'
import { aLog, Story } from './story.ts'
import { shown } from './told.ts'

// Stories run side by side, each in processes of its own.
vi.setConfig({ testTimeout: 90_000 })

const BASELINE = 'eval-regression-baseline-default'
const WORSE = { lost: 30 }
const quiet = { inputs: { comment: 'never' } }
const cwd = (logs: Logs = aLog()) => ({ cwd: aWorkspace(logs) })

tell('a push to the default branch records, compares with the one before, and does not fail', async story => {
  expect(end(await story.push())).toBe('0 no-baseline pass')
  const first = story.tip('main')
  const worse = await story.push(aLog(WORSE))
  expect(end(worse)).toBe('0 regressed pass')
  expect(worse.outputs['baseline-sha']).toBe(first)
  expect(names(story, 'baseline')).toEqual([BASELINE, BASELINE])
  expect(await manifestOf(newest(story, BASELINE))).toMatchObject({
    commit: story.tip('main'),
    branch: 'main',
    event: 'push',
  })
  expect(story.comments).toEqual([])

  const failing = await story.push(aLog({ lost: 60 }), { inputs: { 'fail-on': 'regressed' } })
  expect(end(failing)).toBe('1 regressed fail')
  expect(names(story, 'baseline')).toHaveLength(3)
  await story.push(aLog(), { inputs: { mode: 'compare' } })
  expect(names(story, 'baseline')).toHaveLength(3)
})

tell('a push elsewhere is compared with the default branch, and not recorded', async story => {
  await story.push()
  const base = story.tip('main')
  story.repository.branch('topic', base)
  const topic = await story.push(aLog(WORSE), { on: 'topic' })
  expect(end(topic)).toBe('0 regressed pass')
  expect(topic.outputs['baseline-sha']).toBe(base)

  story.repository.commit({ on: 'topic' })
  const isNew = await story.run({ ...events.push(story.repository, { branch: 'topic', before: null }), ...cwd() })
  expect(isNew.outputs['baseline-sha']).toBe(base)
  const tag = { ...events.push(story.repository, { branch: 'topic' }), ref: 'refs/tags/v1' }
  const tagged = await story.run({ ...tag, labels: { headSha: tag.sha, headBranch: 'v1' }, ...cwd() })
  expect(tagged.outputs).toMatchObject({ verdict: 'no-worse', 'baseline-sha': base })
  expect(names(story, 'baseline')).toHaveLength(1)
})

tell('a branch that the policy names records, too', async story => {
  const files = { '.github/eval-regression.yml': 'baseline: {branches: [release/*]}\n' }
  story.repository.commit({ on: 'main', files })
  story.repository.branch('release/1', story.tip('main'))
  await story.push(aLog(), { on: 'release/1' })
  const first = story.tip('release/1')
  const second = await story.push(aLog(), { on: 'release/1' })
  expect(second.outputs['baseline-sha']).toBe(first)
  expect(names(story, 'baseline')).toHaveLength(2)
})

tell('a schedule records and fails, and a dispatch on the default branch does as well', async story => {
  await story.push()
  const base = story.tip('main')
  const nightly = await story.run({ ...events.schedule(story.repository), ...cwd(aLog(WORSE)) })
  expect(end(nightly)).toBe('1 regressed fail')
  expect(nightly.outputs['baseline-sha']).toBe(base)
  expect(await manifestOf(newest(story, BASELINE))).toMatchObject({ commit: base, event: 'schedule' })
  const asked = await story.run({ ...events.workflowDispatch(story.repository), ...cwd(aLog({ lost: 60 })) })
  expect(end(asked)).toBe('1 regressed fail')
  expect(names(story, 'baseline')).toHaveLength(3)
  story.repository.branch('topic', base)
  const elsewhere = events.workflowDispatch(story.repository, { branch: 'topic' })
  expect(end(await story.run({ ...elsewhere, ...cwd(aLog({ lost: 60 })) }))).toBe('1 regressed fail')
  expect(names(story, 'baseline')).toHaveLength(3)
  expect(story.comments).toEqual([])
})

tell('a dispatch and a comment speak for a pull request, and never record', async story => {
  await story.push()
  const pull = story.open()
  const logs = aLog(WORSE, pull.head.sha)
  const dispatch = events.workflowDispatch(story.repository)
  const inputs = { 'pull-request': '1', 'check-run': 'true' }
  const permissions = { contents: 'read', actions: 'read', 'pull-requests': 'write', checks: 'write' } as const
  const asked = await story.run({ ...dispatch, ...cwd(logs), inputs, permissions })
  expect(end(asked)).toBe('1 regressed fail')
  expect(story.repository.checkRuns).toMatchObject([{ headSha: pull.head.sha, conclusion: 'failure' }])

  const remark = story.repository.comment({ on: 1, body: '/evals' })
  const better = await story.run({ ...events.issueComment(story.repository, remark), ...cwd(aLog({}, pull.head.sha)) })
  expect(end(better)).toBe('0 no-worse pass')
  expect(looked(better).report.run).toMatchObject({ pullRequest: 1, headCommit: pull.head.sha, baseBranch: 'main' })
  expect(looked(better).codes).not.toContain('evaluated-unknown-commit')
  expect(story.comments).toEqual([expect.stringContaining('No metric got worse'), '/evals'])
  expect(names(story, 'baseline')).toHaveLength(1)
  expect(names(story, 'candidate')).toEqual([])

  pull.state = 'closed'
  const closed = await story.run({ ...dispatch, ...cwd(logs), inputs: { 'pull-request': '1' } })
  expect(end(closed)).toBe('1 - -')
  expect(shown(closed, 'error')).toEqual([expect.stringMatching(/Pull request 1 is closed/)])
  expect(story.comments).toHaveLength(2)
})

tell('a merge group records, must run everything, and its record serves what comes after', async story => {
  await story.push({ ...ofTask('capitals'), ...ofTask('rivers') })
  const pull = story.open()
  const group = events.mergeGroup(story.repository, pull)
  const partly = await story.run({ ...group, ...cwd(ofTask('capitals')) })
  expect(end(partly)).toBe('1 not-comparable fail')
  expect(partly.log).toContain('1 of 2 baseline evals were run here; without a partner: rivers')
  const whole = await story.run({ ...group, ...cwd({ ...ofTask('capitals'), ...ofTask('rivers') }) })
  expect(end(whole)).toBe('0 no-worse pass')
  expect(whole.outputs['baseline-sha']).toBe(story.tip('main'))
  expect(await manifestOf(newest(story, BASELINE))).toMatchObject({ commit: group.sha, event: 'merge_group' })
  expect(story.comments).toEqual([])

  story.repository.branch('main', group.sha)
  const next = await story.compare(story.open({ head: 'next' }), ofTask('capitals'), quiet)
  expect(end(next)).toBe('0 no-worse pass')
  expect(next.outputs['baseline-sha']).toBe(group.sha)
  expect(looked(next).codes).toContain('tasks')
})

tell('refuses what is dangerous, unknown or wrong before it asks for anything', async story => {
  const pull = story.open()
  const issue = story.repository.comment({ on: 77, body: '/evals' })
  const { repository } = story
  const push = events.push(repository)
  const runs = [
    [events.pullRequestTarget(repository, pull), {}, [/pull_request_target is refused.*workflow_run/]],
    [{ ...push, event: 'release' }, {}, [/event release is not supported.*merge_group/]],
    [events.issueComment(repository, issue), {}, [/on an issue/]],
    [
      push,
      { alpha: '5', suite: 'a b', 'check-run': 'yes', 'pull-request': '7', mode: 'publish' },
      [/suite must/, /alpha must/, /check-run must/, /"publish" belongs to/, /pull-request is for/],
    ],
  ] as const
  for (const [trigger, inputs, told] of runs) {
    const result = await story.run({ ...trigger, ...cwd(), inputs })
    expect(result.code).toBe(1)
    const errors = shown(result, 'error')
    expect(errors).toHaveLength(told.length)
    for (const mistake of told) expect(errors.join('\n')).toMatch(mistake)
    expect(result.outputs).toEqual({})
  }
  expect(story.github.requests).toEqual([])
  expect(names(story)).toEqual([])
})

tell('says why there are no logs', async story => {
  const fork = events.pullRequest(story.repository, story.openFork())
  const ours = events.pullRequest(story.repository, story.open())
  const told = async (result: ReturnType<Story['run']>) => {
    const { code, log, outputs } = await result
    expect({ code, verdict: outputs.verdict }).toEqual({ code: 1, verdict: 'error' })
    return log.replace(/\s+/g, ' ')
  }
  const wrongFolder = await told(story.run({ ...ours, ...quiet }))
  expect(wrongFolder).toContain('No candidate logs: There is no such file or folder (logs)')
  expect(wrongFolder).toMatch(/Perhaps the evals failed .* INSPECT_LOG_DIR/)
  expect(await told(story.run({ ...fork, ...quiet }))).toMatch(/This run is a fork’s, and gets no secrets.*Forks/)
  const noParts = await told(aGate(story, ours))
  expect(noParts).toMatch(/no job of this run has uploaded a part/)
  expect(noParts).toMatch(/last step with "mode: part"/)
  const part = await aPart(story, ours, { inputs: { suite: 'nightly' } })
  const gate = await told(aGate(story, ours, { run: part.run }))
  expect(gate).toMatch(/This run has eval-regression-part-nightly-evals-0: the same suite/)
})

it('records a baseline of a thousand samples in less than half a megabyte, with everything that vouches for it', async () => {
  const story = await Story.begin()
  const rows = evalRows({ count: 1000, failed: 100, epochs: 2 }).map(row => ({
    ...row,
    explanation: `Explanation of ${row.id}: ${'because of this and of that. '.repeat(20)}`,
  }))
  const logs = { 'logs/capitals.eval': evalFile({ rows }) }
  const { run } = await story.push(logs, { job: 'gate', inputs: { 'retention-days': '30' } })
  const artifact = newest(story, BASELINE)
  expect(artifact.zip.length).toBeLessThan(500_000)
  expect(artifact.zip.length).toBeLessThan((logs['logs/capitals.eval'].length ?? 0) / 2)
  expect(await manifestOf(artifact)).toMatchObject({
    kind: 'baseline',
    suite: 'default',
    repository: 'acme/evals',
    commit: story.tip('main'),
    branch: 'main',
    event: 'push',
    workflow: '.github/workflows/evals.yml',
    run: { id: run.id, attempt: 1 },
    job: 'gate',
    complete: true,
    logs: [{ task: 'capitals', status: 'success', samples: 2000, invalidated: [] }],
  })
  const days = (Date.parse(artifact.expiresAt ?? '') - Date.parse(artifact.createdAt)) / 86_400_000
  expect(Math.round(days)).toBe(30)
})

tell(
  'records what is partial as partial, and nothing where nothing is to be kept or nothing has finished',
  async story => {
    await story.push({ ...ofTask('capitals'), ...ofTask('rivers', { status: 'error' }) })
    expect(await manifestOf(newest(story, BASELINE))).toMatchObject({ complete: false })
    const before = names(story, 'baseline')
    const failed = await story.push(ofTask('capitals', { status: 'error' }))
    expect(shown(failed, 'warning').join()).toContain('No eval of this run has finished')
    await story.push(aLog(), { inputs: { 'artifact-content': 'none' } })
    await story.compare(story.open(), {}, { inputs: { 'artifact-content': 'none', comment: 'never' } })
    expect(names(story, 'baseline')).toEqual(before)
    expect(names(story, 'candidate')).toEqual([])
  },
)
