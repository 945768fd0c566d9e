import { expect, it, test } from 'vitest'
import { onBranches, pullOfQueue } from '../../src/modes/situation.ts'
import { Story } from '../end-to-end/story.ts'
import * as events from '../helpers/github/events.ts'
import { situated } from './surroundings.ts'

const tagged = (trigger: events.Trigger): events.Trigger => ({ ...trigger, ref: 'refs/tags/v1' })

it('compares a pull request, and asks GitHub for nothing', async () => {
  const story = await Story.begin()
  const { repository } = story
  const pull = story.open()
  const trigger = events.pullRequest(repository, pull)
  expect(await situated(story, trigger)).toEqual({
    change: { kind: 'pull-request', head: pull.head.sha, base: 'main', checkout: trigger.sha, isReported: false },
    pull: { number: 1, head: pull.head.sha, author: pull.author.login, fromFork: false },
    headCommit: pull.head.sha,
    headBranch: 'topic',
    baseBranch: 'main',
    defaultBranch: 'main',
    policyCommit: story.tip('main'),
    changedPolicyCommit: trigger.sha,
    mayRecord: false,
    passesByDefault: false,
  })
  expect(story.github.requests).toEqual([])
})

it('knows a fork by its repository, also when that is gone', async () => {
  const story = await Story.begin()
  const pull = story.openFork()
  expect(await situated(story, events.pullRequest(story.repository, pull))).toMatchObject({ pull: { fromFork: true } })
  pull.head.repository = null
  expect(await situated(story, events.pullRequest(story.repository, pull))).toMatchObject({ pull: { fromFork: true } })
})

it('records a merge group, and judges it by the policy of its base', async () => {
  const story = await Story.begin()
  const base = story.tip('main')
  const trigger = events.mergeGroup(story.repository, story.open())
  const situation = await situated(story, trigger)
  expect(situation).toMatchObject({
    change: { kind: 'merge-group', head: trigger.sha, base },
    pull: null,
    baseBranch: 'main',
    policyCommit: base,
    changedPolicyCommit: trigger.sha,
    mayRecord: true,
    passesByDefault: false,
  })
  expect(onBranches(situation, [])).toBe(situation)
  expect(pullOfQueue(situation.headBranch)).toBe(1)
})

const { push, schedule, workflowDispatch } = events
type OnBranch = (repository: Story['repository'], place: { branch: string }) => events.Trigger
const TRIGGERS = { push, workflowDispatch, schedule: repository => schedule(repository) } satisfies {
  [event: string]: OnBranch
}

interface BranchCase {
  what: string
  on: string
  event: keyof typeof TRIGGERS
  recording?: string[]
  tag?: boolean
  expected: { kind: string; records: boolean; base: string; passes: boolean }
}

test.each<BranchCase>([
  { what: 'a push', on: 'main', event: 'push', expected: { kind: 'push', records: true, base: 'main', passes: true } },
  {
    what: 'a push',
    on: 'release/1',
    event: 'push',
    recording: ['release/*'],
    expected: { kind: 'push', records: true, base: 'release/1', passes: true },
  },
  {
    what: 'a push',
    on: 'topic',
    event: 'push',
    recording: ['release/*'],
    expected: { kind: 'branch', records: false, base: 'main', passes: true },
  },
  {
    what: 'a tag',
    on: 'main',
    event: 'push',
    tag: true,
    recording: ['*'],
    expected: { kind: 'branch', records: false, base: 'main', passes: true },
  },
  {
    what: 'a schedule',
    on: 'main',
    event: 'schedule',
    expected: { kind: 'tip', records: true, base: 'main', passes: false },
  },
  {
    what: 'a dispatch',
    on: 'main',
    event: 'workflowDispatch',
    expected: { kind: 'tip', records: true, base: 'main', passes: false },
  },
  {
    what: 'a dispatch',
    on: 'topic',
    event: 'workflowDispatch',
    expected: { kind: 'branch', records: false, base: 'main', passes: false },
  },
])('$what on $on: $expected', async ({ on, event, recording = [], tag = false, expected }) => {
  const story = await Story.begin()
  story.repository.commit({ on: 'topic' })
  story.repository.commit({ on: 'release/1' })
  const begin: OnBranch = TRIGGERS[event]
  const trigger = begin(story.repository, { branch: on })
  const situation = onBranches(await situated(story, tag ? tagged(trigger) : trigger), recording)
  const { change, mayRecord: records, baseBranch: base, passesByDefault: passes, ...rest } = situation
  expect({ kind: change.kind, records, base, passes }).toEqual(expected)
  expect(rest).toMatchObject({ pull: null, policyCommit: trigger.sha, changedPolicyCommit: null })
})

it('asks which pull request a comment or a dispatch is about', async () => {
  const story = await Story.begin()
  const pull = story.open()
  const comment = story.repository.comment({ on: 1, body: '/evals' })
  const expected = {
    change: { kind: 'pull-request', head: pull.head.sha, base: 'main', checkout: null },
    pull: { number: 1 },
    mayRecord: false,
    passesByDefault: false,
  }
  expect(await situated(story, events.issueComment(story.repository, comment))).toMatchObject(expected)
  const dispatch = events.workflowDispatch(story.repository)
  expect(await situated(story, dispatch, { pullRequest: 1 })).toMatchObject(expected)
  expect(story.asked()).toEqual(['GET /pulls/1', 'GET /pulls/1'])
})

it('refuses a pull request that is closed, and one that is not there, in words for people', async () => {
  const story = await Story.begin()
  story.open().state = 'closed'
  const dispatch = events.workflowDispatch(story.repository)
  const problem = { where: 'input pull-request', fix: expect.stringContaining('open') }
  await expect(situated(story, dispatch, { pullRequest: 1 })).rejects.toMatchObject({
    problem: { ...problem, what: 'Pull request 1 is closed.' },
  })
  await expect(situated(story, dispatch, { pullRequest: 99 })).rejects.toMatchObject({ problem })
})

test.each([
  ['gh-readonly-queue/main/pr-7-0a1b2c', 7],
  ['gh-readonly-queue/release/1.x/pr-12-0a1b2c', 12],
  ['gh-readonly-queue/main/pr-7-0a1b2c/x', null],
  ['topic/gh-readonly-queue/main/pr-7-0a1b2c', null],
  ['main', null],
  [null, null],
])('%j is the queue of pull request %j', (branch, number) => expect(pullOfQueue(branch)).toBe(number))
