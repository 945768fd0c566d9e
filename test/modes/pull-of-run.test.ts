import { expect, it } from 'vitest'
import { pullOfRun } from '../../src/github/pulls.ts'
import { Story } from '../end-to-end/story.ts'
import type { PullRequest } from '../helpers/github/github.ts'
import { apiOf } from './surroundings.ts'

const HEAD = { branch: 'main', repository: 'stranger/evals' }

async function found(story: Story, { sha, named = [] }: { sha: string; named?: number[] }): Promise<number | null> {
  const pull = await pullOfRun(await apiOf(story), { ...HEAD, sha, named })
  return pull?.number ?? null
}

async function fromFork(change: (pull: PullRequest, story: Story) => void = () => {}) {
  const story = await Story.begin()
  const pull = story.openFork()
  const { sha } = pull.head
  change(pull, story)
  return { story, sha }
}

it('finds it by branch where GitHub lists no pull request for the commit of a fork', async () => {
  const { story, sha } = await fromFork()
  expect(await found(story, { sha })).toBe(1)
  expect(story.asked()).toEqual([`GET /commits/${sha}/pulls`, 'GET /pulls'])
})

it('finds it by commit where GitHub does', async () => {
  const { story, sha } = await fromFork((_pull, { repository }) => {
    repository.findsPullsOfForks = true
  })
  expect(await found(story, { sha })).toBe(1)
  expect(story.asked()).toEqual([`GET /commits/${sha}/pulls`])
})

it('finds it by the number that the event names, and checks it', async () => {
  const { story, sha } = await fromFork()
  expect(await found(story, { sha, named: [1] })).toBe(1)
  expect(story.asked()).toEqual(['GET /pulls/1'])
  const other = story.open()
  expect(await found(story, { sha, named: [other.number] })).toBe(1)
})

it('looks further when the number that the event names is gone', async () => {
  const { story, sha } = await fromFork()
  expect(await found(story, { sha, named: [99] })).toBe(1)
})

it.each<[string, (pull: PullRequest, story: Story) => void]>([
  ['it is closed', pull => void Object.assign(pull, { state: 'closed' })],
  ['its head has moved on', pull => void pull.head.repository?.commit({ on: 'main' })],
  ['its fork was deleted', pull => void Object.assign(pull.head, { repository: null })],
  ['its branch has another name', pull => void Object.assign(pull.head, { ref: 'other' })],
  [
    'two have this head',
    (pull, { repository }) => {
      repository.commit({ on: 'release' })
      repository.pullRequest({ head: { ...pull.head }, base: 'release' })
    },
  ],
  ['there is none', (_pull, { repository }) => void repository.pulls.clear()],
])('finds none when %s', async (_what, change) => {
  const { story, sha } = await fromFork(change)
  for (const findsPullsOfForks of [true, false]) {
    story.repository.findsPullsOfForks = findsPullsOfForks
    expect(await found(story, { sha })).toBeNull()
  }
})

it('does not take the pull request of another fork with the same branch and commit', async () => {
  const story = await Story.begin()
  const pull = story.openFork('mallory')
  story.repository.findsPullsOfForks = true
  expect(await found(story, { sha: pull.head.sha })).toBeNull()
})
