import { expect, it, test } from 'vitest'
import { acceptingReviews } from '../../src/modes/reviews.ts'
import { Story } from '../end-to-end/story.ts'
import * as events from '../helpers/github/events.ts'
import type { Review, Role } from '../helpers/github/github.ts'
import { apiOf, situated } from './surroundings.ts'

interface Written extends Partial<Pick<Review, 'state' | 'commitId'>> {
  by?: string
  role?: Role
  body?: string
}

/** Reviews of pull request 1, which octocat wrote; by default rey's, who may write. */
function review(
  { repository }: Story,
  { by = 'rey', role = 'write', body = '/accept-regression known', ...more }: Written,
): void {
  repository.role(by, role)
  repository.review({ pull: 1, by, body, ...more })
}

async function judged(story: Story, trigger: events.Trigger, { authorMay = false } = {}) {
  const options = { authorMay, repositoryId: story.repository.id }
  const { accepted, findings } = await acceptingReviews(await apiOf(story), await situated(story, trigger), options)
  const by = accepted.map(({ approver, reason }) => `${approver}: ${reason}`)
  return { accepted: by, refused: findings.map(({ level, message }) => `${level}: ${message}`), entries: accepted }
}

async function ofPull(written: Written, options: { authorMay?: boolean } = {}) {
  const story = await Story.begin()
  const pull = story.open()
  review(story, written)
  return judged(story, events.pullRequest(story.repository, pull), options)
}

test.each<[string, Written, string]>([
  ['may write', {}, 'rey: known'],
  ['maintains', { role: 'maintain' }, 'rey: known'],
  ['administers', { role: 'admin' }, 'rey: known'],
  ['approves', { state: 'APPROVED' }, 'rey: known'],
  ['asks for changes', { state: 'CHANGES_REQUESTED' }, 'rey: known'],
  ['writes it on several lines', { body: '\n /accept-regression\r\n\r\na  known\tthing ' }, 'rey: a known thing'],
])('counts a review by who %s', async (_what, written, expected) => {
  const { accepted, refused } = await ofPull(written)
  expect({ accepted, refused }).toEqual({ accepted: [expected], refused: [] })
})

test.each<[string, Written, RegExp]>([
  ['only reads', { role: 'read' }, /rey does not count: it takes write access/],
  ['triages', { role: 'triage' }, /write access/],
  ['is a stranger', { role: 'none' }, /write access/],
  ['wrote the change', { by: 'octocat' }, /octocat does not count: the author.*author-may: true/],
  ['wrote the change, in other letters', { by: 'OctoCat' }, /the author/],
  ['is a program', { by: 'robo[bot]' }, /a program/],
  ['reviewed another commit', { commitId: '1'.repeat(40) }, /it is of 1111111, and the head is now/],
  ['gives no reason', { body: '/accept-regression  \n' }, /no reason/],
])('tells that a review by who %s does not count, and why', async (_what, written, why) => {
  const { accepted, refused } = await ofPull(written)
  expect(accepted).toEqual([])
  expect(refused).toEqual([expect.stringMatching(why)])
  expect(refused[0]).toMatch(/^warn: /)
})

test.each<[string, Written]>([
  ['is dismissed', { state: 'DISMISSED' }],
  ['is not sent yet', { state: 'PENDING' }],
  ['says something else', { body: 'I would /accept-regression here' }],
  ['has a command like ours', { body: '/accept-regressions all' }],
  ['is empty', { body: '' }],
])('a review that %s says nothing', async (_what, written) =>
  expect(await ofPull(written)).toEqual({ accepted: [], refused: [], entries: [] }),
)

it('accepts everything, once and for this comparison', async () =>
  expect((await ofPull({})).entries).toEqual([
    { task: '*', scorer: '*', expires: null, source: 'review', reason: 'known', approver: 'rey' },
  ]))

it('lets the author accept where the policy does, if the author may write', async () => {
  expect((await ofPull({ by: 'octocat' }, { authorMay: true })).accepted).toEqual(['octocat: known'])
  expect((await ofPull({ by: 'octocat', role: 'read' }, { authorMay: true })).accepted).toEqual([])
})

it('does not take a comment for a review', async () => {
  const story = await Story.begin()
  const pull = story.open()
  story.repository.role('rey', 'admin')
  story.repository.comment({ on: 1, body: '/accept-regression known', by: 'rey' })
  expect(await judged(story, events.pullRequest(story.repository, pull))).toMatchObject({ accepted: [], refused: [] })
})

it('forgets it with the next push', async () => {
  const story = await Story.begin()
  const pull = story.open()
  review(story, {})
  story.repository.commit({ on: 'topic' })
  pull.mergeCommitSha = null
  const { accepted, refused } = await judged(story, events.pullRequest(story.repository, pull))
  expect(accepted).toEqual([])
  expect(refused).toEqual([expect.stringMatching(/the head is now/)])
})

it('reads the reviews of all pages', async () => {
  const story = await Story.begin()
  const pull = story.open()
  for (let count = 0; count < 130; count++) story.repository.review({ pull: 1, by: 'finn', body: 'hm' })
  review(story, {})
  expect((await judged(story, events.pullRequest(story.repository, pull))).accepted).toEqual(['rey: known'])
})

it('asks in a merge queue for the reviews of the pull request it is named after, on its head as it is now', async () => {
  const story = await Story.begin()
  const pull = story.open()
  review(story, {})
  const group = events.mergeGroup(story.repository, pull)
  expect((await judged(story, group)).accepted).toEqual(['rey: known'])
  story.repository.commit({ on: 'topic' })
  expect(await judged(story, group)).toMatchObject({ accepted: [], refused: [expect.stringMatching(/head is now/)] })
})

it('asks nobody on a push', async () => {
  const story = await Story.begin()
  expect(await judged(story, events.push(story.repository))).toMatchObject({ accepted: [], refused: [] })
  expect(story.github.requests).toEqual([])
})
