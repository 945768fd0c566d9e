import { expect, vi } from 'vitest'
import type { Report } from '../../src/report/schema.ts'
import { evalFile } from '../helpers/github/eval-file.ts'
import * as events from '../helpers/github/events.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import { looked, POLICY, tell } from './baseline-records.ts'
import { end } from './jobs.ts'
import { aLog, type Story } from './story.ts'
import { shown, told, toldOf } from './told.ts'

// Stories run side by side, each in processes of its own.
vi.setConfig({ testTimeout: 90_000 })

const WORSE = { lost: 30 }
const quiet = { inputs: { comment: 'never' } }

const review = ({ repository }: Story, { by = 'rey', body = '/accept-regression new prompt, known' } = {}) =>
  repository.review({ pull: 1, by, body, state: 'APPROVED' })

const gated = ({ comparisons }: Report) => comparisons[0]?.metrics.find(({ tier }) => tier === 'gate')

tell('a review turns the re-run of the gate green, and the regression stays visible', async story => {
  story.repository.role('rey', 'maintain')
  const pull = story.open()
  const red = await told(story, pull, WORSE)
  expect(end(red)).toBe('1 regressed fail')
  review(story)
  const green = await told(story, pull, WORSE, { run: red.run, attempt: 2 })
  expect(green.code).toBe(0)
  expect(green.outputs).toMatchObject({ conclusion: 'pass', 'regressed-metrics': '1', 'lower-samples': '30' })
  expect(green.outputs.verdict).not.toBe('regressed')
  const { report } = looked(green)
  expect(gated(report)).toMatchObject({ verdict: 'regressed', acceptedBy: 'rey' })
  expect(report.acceptances).toMatchObject([
    { approver: 'rey', reason: 'new prompt, known', source: 'review', state: 'applied' },
  ])
  expect(report.run?.earlierAttempts).toMatchObject([{ attempt: 1, verdict: 'regressed' }])
  expect(story.comments).toHaveLength(1)
  for (const page of [story.comments[0], green.summary]) expect(page).toMatch(/rey.*new prompt, known/s)
  expect(green.annotations.filter(({ level }) => level === 'error')).toEqual([])
  expect(shown(green, 'warning').join()).toMatch(/grounded regressed/)

  story.repository.commit({ on: 'topic' })
  pull.mergeCommitSha = null
  const pushed = await told(story, pull, WORSE, quiet)
  expect(end(pushed)).toBe('1 regressed fail')
  expect(shown(pushed, 'warning').join()).toMatch(/acceptance by rey does not count: it is of .* the head is now/)
})

tell('each acceptance that does not count is told with its reason, and changes nothing', async story => {
  const pull = story.open()
  for (const login of ['rey', 'octocat', 'robo[bot]']) story.repository.role(login, 'write')
  story.repository.role('finn', 'read')
  story.repository.role('kay', 'triage')
  for (const by of ['finn', 'kay', 'octocat', 'robo[bot]']) review(story, { by })
  review(story, { by: 'rey', body: '/accept-regression' })
  story.repository.comment({ on: 1, by: 'rey', body: '/accept-regression by comment' })
  story.repository.review({ pull: 1, by: 'rey', body: '/accept-regression taken back', state: 'DISMISSED' })
  const red = await told(story, pull, WORSE)
  expect(end(red)).toBe('1 regressed fail')
  const reasons = looked(red).report.reasons.filter(({ code }) => code === 'acceptance-refused')
  const whys = [
    /finn .*write access/,
    /kay .*write access/,
    /octocat .*author/,
    /robo\[bot\] .*program/,
    /rey .*no reason/,
  ]
  expect(reasons).toHaveLength(whys.length)
  for (const [index, why] of whys.entries()) expect(reasons[index]?.message).toMatch(why)
  expect(shown(red, 'warning').join()).toMatch(/finn/)
  expect(story.comments.at(-1)).toContain('write access')
  expect(gated(looked(red).report)?.acceptedBy).toBeUndefined()

  const fine = story.github.requests.length
  await told(story, pull, {}, quiet)
  expect(story.asked(fine)).not.toContain('GET /pulls/1/reviews')
})

tell('what is not comparable can be accepted, too, and an author where the policy lets him', async story => {
  story.repository.commit({ on: 'main', files: { [POLICY]: 'acceptance: {author-may: true}\n' } })
  story.repository.role('octocat', 'write')
  const pull = story.open()
  const changed = (strict: boolean) => evalFile({ scorerOptions: { grounded: { strict } } })
  const logs = { 'base/capitals.eval': changed(false), 'logs/capitals.eval': changed(true) }
  expect(end(await toldOf(story, pull, logs, quiet))).toBe('1 not-comparable fail')
  review(story, { by: 'octocat' })
  const accepted = await toldOf(story, pull, logs, quiet)
  expect([accepted.code, accepted.outputs.conclusion]).toEqual([0, 'pass'])
  expect(accepted.outputs.verdict).not.toBe('not-comparable')
  const { report } = looked(accepted)
  expect(report.comparisons[0]?.comparability).toContainEqual(
    expect.objectContaining({ level: 'block', acceptedBy: 'octocat' }),
  )
  expect(accepted.summary).toContain('octocat')
})

tell('the merge queue honours a review of the pull request, on its head as it is now', async story => {
  story.repository.role('rey', 'write')
  const pull = story.open()
  review(story)
  const group = events.mergeGroup(story.repository, pull)
  const queued = () => {
    const cwd = aWorkspace({ 'base/capitals.eval': evalFile(), ...aLog(WORSE, group.sha) })
    return story.run({ ...group, cwd, inputs: { baseline: 'base' } })
  }
  const green = await queued()
  expect([green.code, green.outputs.conclusion]).toEqual([0, 'pass'])
  expect(gated(looked(green).report)).toMatchObject({ verdict: 'regressed', acceptedBy: 'rey' })
  story.repository.commit({ on: 'topic' })
  expect(end(await queued())).toBe('1 regressed fail')
})

tell('the base branch accepts for longer, until the entry ends', async story => {
  const entry = (task: string, expires: string) =>
    `  - {task: ${task}, scorer: grounded, reason: known, approver: rey, expires: ${expires}}\n`
  const accept = `accept:\n${entry('capitals', '2999-01-01')}${entry('lakes', '2999-01-01')}${entry('capitals', '2020-01-01')}`
  story.repository.commit({ on: 'main', files: { [POLICY]: accept } })
  const green = await told(story, story.open(), WORSE, quiet)
  expect([green.code, green.outputs.conclusion]).toEqual([0, 'pass'])
  expect(looked(green).report.acceptances.map(({ state }) => state)).toEqual(['applied', 'unmatched', 'expired'])
  expect(shown(green, 'warning').join()).toMatch(/lakes/)

  story.repository.commit({ on: 'main', files: { [POLICY]: null } })
  const own = story.open({ head: 'own', files: { [POLICY]: accept } })
  expect(end(await told(story, own, WORSE, quiet))).toBe('1 regressed fail')
})
