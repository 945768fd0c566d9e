import { expect, it, test } from 'vitest'
import { type Environment, readActionInputs } from '../../src/inputs/action.ts'
import { policyInForce } from '../../src/modes/policy.ts'
import { Story } from '../end-to-end/story.ts'
import * as events from '../helpers/github/events.ts'
import type { PullRequest } from '../helpers/github/github.ts'
import { apiOf, situated } from './surroundings.ts'

const FILE = '.github/eval-regression.yml'

function inputsOf(given: { [name: string]: string } = {}) {
  const env: Environment = Object.fromEntries(
    Object.entries({ 'github-token': 'x', ...given }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
  return readActionInputs(env, [])
}

interface Given {
  /** The file on main, and what the pull request makes of it; undefined: there is none. */
  base?: string | undefined
  head?: string | null | undefined
  inputs?: { [name: string]: string }
  isPublic?: boolean
}

async function ofPull({ base, head, inputs = {}, isPublic = false }: Given, later?: (story: Story) => void) {
  const story = await Story.begin()
  if (base !== undefined) story.repository.commit({ on: 'main', files: { [FILE]: base } })
  const pull = story.open({ files: head === undefined ? {} : { [FILE]: head } })
  later?.(story)
  return inForce(story, events.pullRequest(story.repository, pull), { inputs, isPublic })
}

async function inForce(story: Story, trigger: events.Trigger, { inputs = {}, isPublic = false }: Given = {}) {
  const situation = await situated(story, trigger)
  const { policy, findings } = await policyInForce(
    { api: await apiOf(story), inputs: inputsOf(inputs), isPublic },
    situation,
  )
  return { policy, findings, messages: findings.map(({ level, message }) => `${level}: ${message}`) }
}

test.each<[string, Given, object]>([
  ['the default', {}, { alpha: 0.05, origins: { alpha: 'default' } }],
  ['the policy file', { base: 'alpha: 0.01' }, { alpha: 0.01, origins: { alpha: 'policy', margin: 'default' } }],
  [
    'the input',
    { base: 'alpha: 0.01\nmargin: 0.1', inputs: { alpha: '0.2' } },
    { alpha: 0.2, margin: 0.1, origins: { alpha: 'input', margin: 'policy' } },
  ],
])('%s wins', async (_what, given, expected) => expect((await ofPull(given)).policy).toMatchObject(expected))

test.each([
  [true, undefined, {}, 'ids'],
  [false, undefined, {}, 'full'],
  [true, 'sample-details: none', {}, 'none'],
  [false, 'sample-details: none', { 'sample-details': 'full' }, 'full'],
])('public %s, policy %j, inputs %j: %s', async (isPublic, base, inputs, sampleDetails) =>
  expect(
    (await ofPull({ isPublic, base, inputs: inputs as unknown as { [name: string]: string } })).policy,
  ).toMatchObject({ sampleDetails }),
)

it('judges a pull request by the policy of its base, and shows what it would change', async () => {
  const { policy, messages } = await ofPull({
    base: 'alpha: 0.01\nmargin: 0.1',
    head: 'margin: 0.1\nfail-on: never\nmetrics:\n  - {scorer: grounded, tier: ignore}',
  })
  expect(policy).toMatchObject({ alpha: 0.01, failOn: 'regressed', metrics: [] })
  const [message, ...more] = messages
  expect(more).toEqual([])
  expect(message).toMatch(/^warn: This change edits the policy \.github\/eval-regression\.yml/)
  for (const part of ['alpha 0.01 → 0.05', 'failOn regressed → never', 'metrics [] → [{', 'after the merge'])
    expect(message).toContain(part)
  expect(message).not.toContain('margin')
})

test.each<[string, Given, RegExp]>([
  ['adds one', { head: 'alpha: 0.01' }, /alpha 0\.05 → 0\.01/],
  ['takes it away', { base: 'alpha: 0.01', head: null }, /alpha 0\.01 → 0\.05/],
  ['changes a comment in it', { base: 'alpha: 0.01', head: '# now\nalpha: 0.01' }, /only its wording/],
  [
    'breaks it',
    { base: 'alpha: 0.01', head: 'alpha: 0.01\nmargin: much' },
    /breaks the policy .*eval-regression\.yml:2:1/,
  ],
])('a change that %s is told, and not obeyed', async (_what, given, message) => {
  const { policy, messages } = await ofPull(given)
  expect(policy.alpha).toBe(given.base ? 0.01 : 0.05)
  expect(messages).toEqual([expect.stringMatching(message)])
})

it('says nothing of a change that leaves the policy alone', async () =>
  expect((await ofPull({ base: 'alpha: 0.01' })).findings).toEqual([]))

it('does not take an edit of the base branch for one of the pull request', async () => {
  const { policy, messages } = await ofPull({ base: 'alpha: 0.01' }, story => {
    const sha = story.repository.commit({ on: 'main', files: { [FILE]: 'alpha: 0.02' } })
    const pull = story.repository.pulls.get(1) as PullRequest
    pull.base.sha = sha
  })
  expect(policy.alpha).toBe(0.02)
  expect(messages).toEqual([])
})

it('reads it for a merge group at the base, and on a branch at its tip', async () => {
  const story = await Story.begin()
  story.repository.commit({ on: 'main', files: { [FILE]: 'alpha: 0.01' } })
  const group = events.mergeGroup(story.repository, story.open({ files: { [FILE]: 'alpha: 0.2' } }))
  expect(await inForce(story, group)).toMatchObject({
    policy: { alpha: 0.01, failOn: 'regressed' },
    messages: [expect.stringContaining('alpha 0.01 → 0.2')],
  })
  const push = await inForce(story, events.push(story.repository))
  expect(push).toMatchObject({ policy: { alpha: 0.01, failOn: 'never' }, findings: [] })
  expect((await inForce(story, events.schedule(story.repository))).policy.failOn).toBe('regressed')
})

test.each([
  [{ 'fail-on': 'inconclusive' }, undefined, 'inconclusive'],
  [{}, 'fail-on: regressed', 'regressed'],
])('a push fails when it is asked to: %j, %j', async (inputs, file, failOn) => {
  const story = await Story.begin()
  if (file) story.repository.commit({ on: 'main', files: { [FILE]: file } })
  const { policy } = await inForce(story, events.push(story.repository), { inputs: inputs as never })
  expect(policy.failOn).toBe(failOn)
})

test.each<[string, Given, object]>([
  [
    'broken YAML at the base',
    { base: 'alpha: 0.01\nmargin: [1' },
    {
      where: expect.stringMatching(/^\.github\/eval-regression\.yml:2:\d+$/),
      fix: expect.stringContaining('schema policy'),
    },
  ],
  ['a wrong value at the base', { base: 'margin: 0.1\nalpha: 7' }, { where: `${FILE}:2:1` }],
  [
    'a key that nobody knows',
    { base: '\nfail_on: never' },
    { where: `${FILE}:2:1`, what: expect.stringContaining('fail_on') },
  ],
  [
    'a file that was named and is nowhere',
    { inputs: { policy: 'evals/policy.yml' } },
    { where: expect.stringMatching(/^evals\/policy\.yml at [0-9a-f]{7}$/) },
  ],
  [
    'whole logs in a public repository',
    { isPublic: true, inputs: { 'artifact-content': 'full' } },
    { what: expect.stringContaining('default of a public repository') },
  ],
  [
    'whole logs where the policy withholds their text',
    { base: 'sample-details: none', inputs: { 'artifact-content': 'full' } },
    { what: expect.stringContaining('as the policy says') },
  ],
])('refuses %s', async (_what, given, problem) => {
  await expect(ofPull(given)).rejects.toMatchObject({ name: 'UserError', problem })
})

test.each(['/etc/passwd', '../other/p.yml', 'a/../../p.yml', 'C:\\p.yml', 'a\\..\\..\\p.yml'])(
  'refuses the path %s outside the repository, before it asks for anything',
  async policy => {
    const story = await Story.begin()
    const trigger = events.push(story.repository)
    await expect(inForce(story, trigger, { inputs: { policy } })).rejects.toMatchObject({
      problem: { where: `input policy: ${policy}` },
    })
    expect(story.github.requests).toEqual([])
  },
)

it('takes a path that begins with ./ and names that GitHub must be asked for with care', async () => {
  const story = await Story.begin()
  story.repository.commit({ on: 'main', files: { 'my evals/p#1.yml': 'alpha: 0.01' } })
  const { policy } = await inForce(story, events.push(story.repository), {
    inputs: { policy: './my evals/p#1.yml' },
  })
  expect(policy.alpha).toBe(0.01)
})

it('takes a folder for no policy', async () => {
  const story = await Story.begin()
  story.repository.commit({ on: 'main', files: { 'evals/p.yml': 'alpha: 0.01' } })
  const trigger = events.push(story.repository)
  await expect(inForce(story, trigger, { inputs: { policy: 'evals' } })).rejects.toMatchObject({ name: 'UserError' })
})
