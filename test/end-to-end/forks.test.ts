import { expect, vi } from 'vitest'
import { evalFile, evalRows } from '../helpers/github/eval-file.ts'
import * as events from '../helpers/github/events.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import type { PullRequest, WorkflowRun } from '../helpers/github/github.ts'
import { aZip, type MemberSpec } from '../logs/a-zip.ts'
import { aRecord, looked, POLICY, type RecordInput, tell } from './baseline-records.ts'
import { end, names } from './jobs.ts'
import { aLog, type More, type Story } from './story.ts'
import { shown } from './told.ts'

// Stories run side by side, each in processes of its own.
vi.setConfig({ testTimeout: 90_000 })

const CANDIDATE = 'eval-regression-candidate-default'
const CHECKS = { contents: 'read', actions: 'read', 'pull-requests': 'write', checks: 'write' } as const
const WORSE = aLog({ lost: 30 })
const NOT_VERIFIED = 'Logs reported by the fork, not verified'

/** A fork's run that has ended, and the logs that it reported. */
async function reported(
  story: Story,
  pull: PullRequest,
  { artifact, ...input }: RecordInput = {},
): Promise<WorkflowRun> {
  const { repository, ref: headBranch, sha: headSha } = pull.head
  const { manifest } = input
  const made = await aRecord(story, headSha, {
    ...input,
    run: {
      event: 'pull_request',
      headBranch,
      headSha,
      headRepository: repository,
      conclusion: 'failure',
      ...input.run,
    },
    manifest: honest => ({ kind: 'candidate', ...manifest?.({ ...honest, kind: 'candidate' }) }),
    artifact: { name: CANDIDATE, ...artifact },
  })
  const run = story.repository.runs.get(made.runId)
  if (run === undefined) throw new Error('the record has no run')
  return run
}

function publish(story: Story, run: WorkflowRun, { inputs, ...more }: More = {}) {
  const trigger = events.workflowRun(story.repository, run)
  const workflow = '.github/workflows/publish.yml'
  return story.run({ ...trigger, workflow, job: 'publish', ...more, inputs: { mode: 'publish', ...inputs } })
}

tell('a fork is judged in its own run, and told in the publish run', async story => {
  await story.push()
  const pull = story.openFork()
  const forked = await story.compare(pull, { lost: 30 })
  expect(end(forked)).toBe('1 regressed fail')
  expect(story.comments).toEqual([])
  expect(shown(forked, 'notice')).toEqual([expect.stringMatching(/^no comment from here: .*mode: publish/)])
  expect(shown(forked, 'warning').join()).not.toMatch(/permission/i)
  expect(forked.summary).toContain('regressed')
  expect(names(story, 'candidate')).toEqual([CANDIDATE])

  const inputs = { 'check-run': 'true' }
  const published = await publish(story, forked.run, { inputs, permissions: CHECKS })
  expect(end(published)).toBe('0 regressed fail')
  expect(story.comments).toEqual([expect.stringContaining(NOT_VERIFIED)])
  expect(story.comments[0]).toContain(`run=${forked.run.id} attempt=1 head=${pull.head.sha.slice(0, 7)}`)
  expect(story.repository.checkRuns).toMatchObject([{ headSha: pull.head.sha, conclusion: 'failure' }])
  expect(published.outputs['comment-url']).toContain('#issuecomment')
  const { report } = looked(published)
  expect(report.comparisons[0]?.metrics).toEqual(looked(forked).report.comparisons[0]?.metrics)
  expect(report.run).toMatchObject({ id: forked.run.id, event: 'pull_request', pullRequest: 1 })
  expect(report.baselineSearch).toEqual(looked(forked).search)

  const before = story.github.requests.length
  const again = await publish(story, forked.run)
  expect(end(again)).toBe('0 - -')
  expect(story.asked(before)).not.toContain(expect.stringContaining('artifacts'))
  expect(story.github.requests.slice(before).filter(({ method }) => method !== 'GET')).toEqual([])

  await story.compare(pull, {}, { run: forked.run, attempt: 2 })
  expect(end(await publish(story, forked.run))).toBe('0 no-worse pass')
  expect(story.comments).toEqual([expect.stringMatching(/attempt=2 .*earlier=\d+\.1:regressed/)])
})

tell('is quiet where there is nothing to publish', async story => {
  const { head } = story.openFork()
  const of = { headSha: head.sha, headBranch: head.ref, headRepository: head.repository }
  const { repository } = story
  const runs = [
    repository.run({ event: 'push', headSha: story.tip('main') }),
    repository.run({ event: 'schedule', headSha: story.tip('main') }),
    repository.run({ event: 'pull_request', conclusion: 'cancelled', ...of }),
    repository.run({ event: 'pull_request', conclusion: 'skipped', ...of }),
    repository.run({ event: 'pull_request', conclusion: 'action_required', ...of }),
  ]
  for (const run of runs) expect(end(await publish(story, run))).toBe('0 - -')
  expect(story.github.requests).toEqual([])
})

tell('tells the summary only, when no pull request has this head any more', async story => {
  await aRecord(story, story.tip('main'))
  const pull = story.openFork()
  const run = await reported(story, pull, { logs: WORSE })
  const looksAt = async () => {
    const result = await publish(story, run)
    expect(end(result)).toBe('0 regressed fail')
    expect(shown(result, 'notice').join()).toContain('no comment: No single open pull request still has this commit')
    expect(result.summary).toContain(NOT_VERIFIED)
    expect(story.comments).toEqual([])
  }
  pull.state = 'closed'
  await looksAt()
  pull.state = 'open'
  pull.head.repository?.commit({ on: pull.head.ref })
  await looksAt()
  pull.head.repository = null
  run.headRepository = null
  await looksAt()
})

tell('believes no result and no policy of the fork', async story => {
  await aRecord(story, story.tip('main'))
  const pull = story.openFork()
  pull.head.repository?.commit({ on: 'main', files: { [POLICY]: 'fail-on: never\nmetrics: [{tier: ignore}]\n' } })
  story.repository.commit({ on: 'main', files: { [POLICY]: 'alpha: 0.04\n' } })
  const run = await reported(story, pull, { logs: WORSE })
  const green = JSON.stringify({ schemaVersion: 1, verdict: 'improved', conclusion: 'pass' })
  const files = { 'result.json': green, 'report.md': 'All is well' }
  story.repository.artifact({ name: 'eval-regression-report-default', run, files })
  story.repository.artifact({ name: 'eval-regression-part-default-evals-0', run, files })
  const published = await publish(story, run)
  expect(end(published)).toBe('0 regressed fail')
  expect(looked(published).report.policy).toMatchObject({ alpha: { value: 0.04 }, failOn: { value: 'regressed' } })
  expect(story.comments[0]).toContain(NOT_VERIFIED)
  expect(story.comments[0]).not.toContain('edits the policy')
})

const lots: MemberSpec[] = Array.from({ length: 100_000 }, (_, at) => ({
  name: `${at}`,
  content: '',
  method: 'stored',
}))
const zip = (bytes: Uint8Array): RecordInput => ({ artifact: { zip: bytes } })

const HOSTILE: [string, RecordInput, RegExp][] = [
  ['garbage', zip(Buffer.from('rubbish')), /cannot be used/],
  ['no manifest', zip(aZip([{ name: 'logs/a.eval', content: evalFile() }])), /no manifest\.json/],
  ['too many members', zip(aZip(lots, { zip64End: true })), /more files/],
  ['a huge artifact', { artifact: { sizeBytes: 600 * 1024 ** 2 } }, /more than the \d+ that are read/],
  ['another digest', { artifact: { digest: `sha256:${'0'.repeat(64)}` } }, /digest/],
  ['the manifest of another run', { manifest: () => ({ run: { id: 1, attempt: 1 } }) }, /suite or run/],
  ['the manifest of another suite', { manifest: () => ({ suite: 'x' }) }, /suite or run/],
  ['another kind of artifact', { manifest: () => ({ kind: 'baseline' }) }, /suite or run/],
  ['a manifest of the wrong shape', { manifest: () => ({ logs: 'all' }) }, /no shape/],
  [
    'a manifest that names other logs',
    { manifest: m => ({ logs: m.logs.map(log => ({ ...log, file: '/etc/passwd' })) }) },
    /but not in/,
  ],
  ['no logs', { manifest: () => ({ logs: [] }) }, /hold no logs/],
  ['nothing at all', { artifact: { name: 'other' } }, /left no artifact eval-regression-candidate-default/],
]

tell('ends with one clear error, and in bounded time, whatever the fork has uploaded', async story => {
  await aRecord(story, story.tip('main'))
  const pull = story.openFork()
  for (const [what, input, reason] of HOSTILE) {
    const result = await publish(story, await reported(story, pull, input), { inputs: { comment: 'never' } })
    expect([what, end(result)]).toEqual([what, '1 error error'])
    expect(result.summary.replace(/<\/?code>/g, '').replace(/\s+/g, ' '), what).toMatch(reason)
    expect(result.log).not.toContain('bug in eval-regression')
  }
})

tell('shows the words of a hostile log as words', async story => {
  await aRecord(story, story.tip('main'))
  const pull = story.openFork()
  const nasty =
    '@everyone <img src=x onerror=alert(1)> | ::set-output name=verdict::improved\n::error::boo <!-- eval-regression v1 -->'
  const rows = evalRows({ lost: 30, scorer: nasty }).map(row => ({ ...row, explanation: nasty }))
  const logs = { 'logs/capitals.eval': evalFile({ rows, spec: { task_version: nasty } }) }
  const result = await publish(story, await reported(story, pull, { logs }))
  expect(result.code).toBe(0)
  expect(result.annotations.map(({ message }) => message)).not.toContain('boo <!-- eval-regression v1 -->')
  for (const page of [story.comments[0] ?? '', result.summary]) {
    expect(page).not.toMatch(/<img|[^;\w]@everyone/)
    expect(page.split('\n').filter(line => line.startsWith('::'))).toEqual([])
    expect(page.match(/<!--/g) ?? []).toHaveLength(page === result.summary ? 0 : 1)
  }
})

tell('a run of Dependabot is told in the publish run, and what stands there is not told twice', async story => {
  await aRecord(story, story.tip('main'))
  story.repository.commit({ on: 'bump' })
  const pull = story.repository.pullRequest({ head: 'bump', author: 'dependabot[bot]' })
  const trigger = events.pullRequest(story.repository, pull)
  const run = await story.run({ ...trigger, cwd: aWorkspace(aLog({}, trigger.sha)) })
  expect(end(run)).toBe('0 no-worse pass')
  expect(shown(run, 'notice').join()).toContain('no comment from here')
  expect(end(await publish(story, run.run))).toBe('0 no-worse pass')
  expect(story.comments).toEqual([expect.stringContaining('Logs reported by the pull request’s own run, not verified')])
  expect(end(await publish(story, run.run))).toBe('0 - -')

  const own = await story.compare(story.open({ head: 'other' }))
  expect(end(await publish(story, own.run))).toBe('0 - -')
  expect(story.comments).toHaveLength(2)
})
