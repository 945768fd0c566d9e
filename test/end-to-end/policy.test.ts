import { expect, vi } from 'vitest'
import * as events from '../helpers/github/events.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import { looked, POLICY, tell } from './baseline-records.ts'
import { end } from './jobs.ts'
import { aLog, type Story } from './story.ts'
import { shown, told } from './told.ts'

// Stories run side by side, each in processes of its own.
vi.setConfig({ testTimeout: 90_000 })

const WORSE = { lost: 30 }
const quiet = { inputs: { comment: 'never' } }
const onMain = ({ repository }: Story, text: string | null) =>
  repository.commit({ on: 'main', files: { [POLICY]: text } })

tell('a pull request does not judge itself by its own policy', async story => {
  onMain(story, 'alpha: 0.04\n')
  const own = story.open({ files: { [POLICY]: 'alpha: 0.04\nfail-on: never\n' } })
  const red = await told(story, own, WORSE)
  expect(end(red)).toBe('1 regressed fail')
  const change = /edits the policy \.github\/eval-regression\.yml: failOn regressed → never\..*applies after the merge/
  expect(shown(red, 'warning').join()).toMatch(change)
  expect(story.comments[0]).toContain('edits the policy')
  expect(looked(red).report.policy).toMatchObject({ alpha: { value: 0.04 }, failOn: { value: 'regressed' } })

  const group = events.mergeGroup(story.repository, own)
  const cwd = aWorkspace({ 'base/capitals.eval': aLog()['logs/capitals.eval'] ?? '', ...aLog(WORSE, group.sha) })
  const queued = await story.run({ ...group, cwd, inputs: { baseline: 'base' } })
  expect(end(queued)).toBe('1 regressed fail')
  expect(queued.log).toContain('edits the policy')

  story.repository.mergePull(own.number)
  expect(end(await told(story, story.open({ head: 'after' }), WORSE, quiet))).toBe('0 regressed pass')
})

tell('a policy that cannot be read stops the run at the base, and only warns in a change', async story => {
  const broken = story.open({ head: 'broken', files: { [POLICY]: 'alpha: 0.01\nmargin: much\n' } })
  const warned = await told(story, broken, {}, quiet)
  expect(end(warned)).toBe('0 no-worse pass')
  expect(shown(warned, 'warning').join()).toMatch(/breaks the policy .*eval-regression\.yml:2:1/)

  onMain(story, 'alpha: 0.01\nmargin: much\n')
  const pull = story.open()
  const stopped = await told(story, pull)
  expect(end(stopped)).toBe('1 error error')
  const place = '.github/eval-regression.yml:2:1'
  expect(shown(stopped, 'error').join()).toContain(place)
  expect(story.comments[0]?.replace(/<\/?code>/g, '').replaceAll('&#58;', ':')).toContain(place)
  const part = await told(story, pull, {}, { inputs: { mode: 'part' } })
  expect(part.code).toBe(1)
  expect(shown(part, 'error').join()).toContain(place)
})

tell('a policy that was named must be there, in the repository', async story => {
  const pull = story.open({ files: { 'evals/mine.yml': 'alpha: 0.01\n' } })
  const named = (policy: string) => told(story, pull, {}, { inputs: { comment: 'never', policy } })
  const missing = await named('evals/none.yml')
  expect(end(missing)).toBe('1 error error')
  expect(shown(missing, 'error').join()).toMatch(/not in the repository.*evals\/none\.yml at/)
  for (const outside of ['../x.yml', '/etc/passwd']) {
    const before = story.github.requests.length
    const refused = await named(outside)
    expect(refused.code).toBe(1)
    expect(refused.log).toContain('must be a file of the repository')
    expect(story.asked(before).filter(route => route.includes('contents'))).toEqual([])
  }
  const added = await named('evals/mine.yml')
  expect(end(added)).toBe('0 no-worse pass')
  expect(shown(added, 'warning').join()).toMatch(/alpha 0\.05 → 0\.01/)
})

tell('an input wins over the policy, and the report says what came from where', async story => {
  onMain(story, 'alpha: 0.01\nmargin: 0.2\nfail-on: never\n')
  const inputs = { comment: 'never', alpha: '0.02', 'fail-on': 'regressed' }
  const result = await told(story, story.open(), WORSE, { inputs })
  expect(end(result)).toBe('1 regressed fail')
  expect(looked(result).report.policy).toMatchObject({
    alpha: { value: 0.02, from: 'input' },
    margin: { value: 0.2, from: 'policy' },
    failOn: { value: 'regressed', from: 'input' },
    correction: { value: 'tarone-holm', from: 'default' },
  })
})
