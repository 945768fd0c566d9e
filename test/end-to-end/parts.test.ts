import { expect, vi } from 'vitest'
import type { Report } from '../../src/report/schema.ts'
import { evalFile, evalRows } from '../helpers/github/eval-file.ts'
import * as events from '../helpers/github/events.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import { asks, conflict } from '../helpers/github/github.ts'
import { looked, tell } from './baseline-records.ts'
import { aGate, aPart, end, manifestOf, names, newest, ofTask } from './jobs.ts'
import type { Story } from './story.ts'
import { shown } from './told.ts'
import { unzipped } from './unzipped.ts'

// Stories run side by side, each in processes of its own.
vi.setConfig({ testTimeout: 90_000 })

const TASKS = ['capitals', 'rivers', 'seas']
const PART = 'eval-regression-part-default-evals-0'
const worse = (task: string) => ofTask(task, { rows: evalRows({ lost: 30 }) })

/** What a report says, whoever made its logs into one side. */
const said = ({ verdict, headline, flags, totals, families, comparisons, reasons }: Report) => ({
  ...{ verdict, headline, flags, totals, families },
  comparisons: comparisons.map(({ candidateEval, ...each }) => [candidateEval.replace(/^evals-\d\//, ''), each]),
  reasons: reasons.map(({ code, message }) => `${code}: ${message}`),
})

async function onPull(story: Story) {
  await story.push(Object.assign({}, ...TASKS.map(task => ofTask(task))))
  return events.pullRequest(story.repository, story.open())
}

tell('the report of a matrix is that of one big run', async story => {
  const trigger = await onPull(story)
  const logs = [worse('capitals'), ofTask('rivers', { rows: evalRows({ epochs: 2, gained: 3 }) }), ofTask('seas')]
  const one = await story.run({
    ...trigger,
    cwd: aWorkspace(Object.assign({}, ...logs)),
    inputs: { comment: 'never' },
  })
  const { run } = await aPart(story, trigger, { logs: logs[0] ?? {}, leg: 0, legs: 3 })
  await aPart(story, trigger, { logs: logs[1] ?? {}, leg: 1, legs: 3, run })
  await aPart(story, trigger, { logs: logs[2] ?? {}, leg: 2, legs: 3, run })
  expect(names(story, 'part')).toEqual([0, 1, 2].map(leg => `eval-regression-part-default-evals-${leg}`))
  expect(await manifestOf(newest(story, PART))).toMatchObject({
    kind: 'part',
    job: 'evals',
    leg: 0,
    legs: 3,
    complete: true,
    content: 'scores',
    commit: trigger.sha,
    logs: [{ task: 'capitals', samples: 200 }],
  })
  expect(newest(story, PART).zip.length).toBeLessThan((logs[0]?.['logs/capitals.eval']?.length ?? 0) / 4)
  const many = await aGate(story, trigger, { run })
  expect(end(many)).toBe('1 regressed fail')
  expect(end(one)).toBe(end(many))
  expect(said(looked(many).report)).toEqual(said(looked(one).report))
  expect(many.outputs).toMatchObject({ 'regressed-metrics': '1', 'lower-samples': '30' })
  const kept = await manifestOf(newest(story, 'eval-regression-candidate-default'))
  expect(kept.logs.map(({ task }) => task).sort()).toEqual(TASKS)
})

tell('a leg that left nothing makes the report not comparable, until it is run again', async story => {
  const trigger = await onPull(story)
  const first = await aPart(story, trigger, { logs: ofTask('capitals'), leg: 0, legs: 3 })
  const { run } = first
  await aPart(story, trigger, { logs: ofTask('seas'), leg: 2, legs: 3, run })
  const none = await aPart(story, trigger, { logs: {}, leg: 1, legs: 3, run })
  expect(end(none)).toBe('1 - -')
  expect(shown(none, 'error')).toEqual([expect.stringMatching(/No candidate logs/)])
  expect(names(story, 'part')).toHaveLength(2)

  const gate = await aGate(story, trigger, { run })
  expect(end(gate)).toBe('1 not-comparable fail')
  expect(shown(gate, 'error').join()).toContain('evals: leg 2 of 3 left no part')
  expect(looked(gate).report.comparisons).toHaveLength(2)
  const kept = await manifestOf(newest(story, 'eval-regression-candidate-default'))
  expect(kept).toMatchObject({ complete: false, missing: ['evals: leg 2 of 3'] })

  await aPart(story, trigger, { logs: worse('capitals'), leg: 0, legs: 3, run, attempt: 2 })
  await aPart(story, trigger, { logs: ofTask('rivers'), leg: 1, legs: 3, run, attempt: 2 })
  const again = await aGate(story, trigger, { run, attempt: 2 })
  expect(end(again)).toBe('1 regressed fail')
  expect(looked(again).report.comparisons).toHaveLength(3)
  const earlier = looked(again).report.reasons.find(({ code }) => code === 'earlier-part')
  expect(earlier?.message).toMatch(/evals: leg 3 of 3 \(attempt 1\)\.$/)
  expect(looked(again).codes).not.toContain('missing-leg')
})

tell('two jobs, two steps of one job and two suites keep apart what is apart', async story => {
  const trigger = await onPull(story)
  const { run } = await aPart(story, trigger, { logs: ofTask('capitals'), job: 'evals-a' })
  await aPart(story, trigger, { logs: ofTask('rivers'), job: 'evals-b', run })
  await aPart(story, trigger, { logs: worse('seas'), job: 'evals-b', run })
  await aPart(story, trigger, { logs: worse('lakes'), run, inputs: { suite: 'default-b' } })
  await aPart(story, trigger, { logs: worse('lakes'), run, inputs: { suite: 'other' } })
  expect(names(story, 'part-default-evals-b')).toEqual([
    'eval-regression-part-default-evals-b-0',
    'eval-regression-part-default-evals-b-0-2',
  ])
  const gate = await aGate(story, trigger, { run })
  expect(end(gate)).toBe('1 regressed fail')
  const { candidate } = looked(gate).report
  expect(candidate.evals.map(({ task }) => task).sort()).toEqual(TASKS)
  expect(candidate.evals.map(({ path }) => path).sort()).toEqual([
    'evals-a-0/logs/capitals.eval',
    'evals-b-0/logs/rivers.eval',
    'evals-b-0/logs/seas.eval',
  ])
})

tell('a log that cannot be read is not lost on its way, and a damaged part neither', async story => {
  const trigger = await onPull(story)
  const rivers = evalFile({ task: 'rivers' })
  const cut = rivers.subarray(0, rivers.length / 2)
  const logs = { ...ofTask('capitals'), 'logs/rivers.eval': cut, 'logs/notes.eval': 'rubbish' }
  const part = await aPart(story, trigger, { logs })
  expect(part.code).toBe(0)
  expect(shown(part, 'warning').join()).toMatch(/unreadable log: .*rivers\.eval/)
  const { run } = part
  const gate = await aGate(story, trigger, { run })
  expect(end(gate)).toBe('1 not-comparable fail')
  expect(shown(gate, 'error').join()).toMatch(/A candidate log cannot be read: .*rivers\.eval/)
  expect(shown(gate, 'warning').join()).toMatch(/left out: .*notes\.eval/)

  const good = await aPart(story, trigger, { logs: ofTask('rivers'), job: 'more', run })
  expect(good.code).toBe(0)
  newest(story, 'eval-regression-part-default-more-0').zip = Buffer.from('rubbish')
  const damaged = await aGate(story, trigger, { run })
  expect(end(damaged)).toBe('1 not-comparable fail')
  expect(shown(damaged, 'error').join()).toMatch(/artifact eval-regression-part-default-more-0/)
  newest(story, 'eval-regression-part-default-more-0').expired = true
  newest(story, PART).expired = true
  expect(end(await aGate(story, trigger, { run }))).toBe('1 error error')
})

tell('the policy finds a job that left nothing at all, and a part that cannot be kept fails its job', async story => {
  const files = { '.github/eval-regression.yml': 'expect: [capitals, {task: lakes, model: mockllm/*}]\n' }
  story.repository.commit({ on: 'main', files })
  const trigger = await onPull(story)
  const { run } = await aPart(story, trigger, { logs: ofTask('capitals') })
  const gate = await aGate(story, trigger, { run })
  expect(end(gate)).toBe('1 not-comparable fail')
  expect(shown(gate, 'error').join()).toMatch(/The policy expects lakes with mockllm\/\*, but it was not run/)

  story.github.fault({ when: asks('POST', 'CreateArtifact'), respond: conflict(), times: Number.POSITIVE_INFINITY })
  const lost = await aPart(story, trigger, { logs: ofTask('lakes'), job: 'more', run })
  expect(lost.code).toBe(1)
  expect(shown(lost, 'error')).toEqual([expect.stringMatching(/logs of this job could not be uploaded.*-more-0/)])
})

tell('whole logs travel with their texts, and the comment quotes them', async story => {
  const trigger = await onPull(story)
  const rows = evalRows({ lost: 30 }).map(row => ({ ...row, explanation: `The model said ${row.id} is a river.` }))
  const bytes = evalFile({ task: 'capitals', rows })
  const inputs = { 'artifact-content': 'full' }
  const { run } = await aPart(story, trigger, { logs: { 'logs/capitals.eval': bytes }, inputs })
  const files = await unzipped(newest(story, PART).zip)
  expect([...files.keys()]).toContain('logs/capitals.eval/samples/1_epoch_1.json')
  expect(await manifestOf(newest(story, PART))).toMatchObject({ content: 'full' })
  const gate = await aGate(story, trigger, { run, inputs: { comment: 'always' } })
  expect(end(gate)).toBe('1 regressed fail')
  expect(story.comments.at(-1)).toMatch(/The model said 2\d is a river/)
})
