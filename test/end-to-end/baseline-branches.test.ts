/** Whose branch a record is of: release branches, stacked pull requests, queues, force-pushes, new names. */
import { expect } from 'vitest'
import * as events from '../helpers/github/events.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import { aRecord, daysAgo, look, lookOn, NAME, POLICY, reasonOf, tell } from './baseline-records.ts'
import { aLog } from './story.ts'

const RELEASES = { [POLICY]: 'baseline: {branches: ["release/*"]}\n' }

tell('warns of a baseline of another branch until the release branch has its own', async story => {
  const { repository } = story
  const cut = repository.commit({ on: 'main', files: RELEASES })
  await aRecord(story, cut)
  repository.branch('release/1', cut)
  const before = await look(story, story.open({ head: 'fix', base: 'release/1' }))
  expect(before.from).toMatchObject({ commit: cut, branch: 'main' })
  expect(before.report.reasons).toContainEqual(
    expect.objectContaining({
      code: 'baseline-branch',
      level: 'warn',
      message: 'The baseline was recorded on main, while this change goes to release/1.',
    }),
  )

  await story.push(aLog(), { on: 'release/1' })
  const after = await look(story, story.open({ head: 'other-fix', base: 'release/1' }))
  expect(after.from).toMatchObject({ commit: story.tip('release/1'), branch: 'release/1', commitsBehind: 0 })
  expect(after.codes).not.toContain('baseline-branch')
})

tell('records nothing on a branch that the policy does not name, and takes no record of one', async story => {
  const { repository } = story
  const begin = story.tip('main')
  await aRecord(story, begin)
  const sha = repository.commit({ on: 'main' })
  await aRecord(story, sha, { run: { headBranch: 'experiment' } })
  const found = await look(story, story.open())
  expect(found.from).toMatchObject({ commit: begin, commitsBehind: 1 })
  expect(reasonOf(found, sha)).toBe('recorded on experiment, and only main counts')

  repository.branch('experiment', sha)
  repository.commit({ on: 'experiment' })
  const pushed = await lookOn(story, events.push(repository, { branch: 'experiment' }))
  expect(pushed.search.wantedCommit).toBe(sha)
  expect(repository.artifacts.filter(({ name }) => name === NAME)).toHaveLength(2)
})

tell(
  'compares a stacked pull request with the branch it goes to, and with main while that has no record',
  async story => {
    const { repository } = story
    const begin = story.tip('main')
    await aRecord(story, begin)
    story.open({ head: 'below' })
    const above = story.open({ head: 'above', base: 'below' })
    const first = await look(story, above)
    expect(first.search).toMatchObject({ outcome: 'found', wantedCommit: story.tip('below') })
    expect(first.from).toMatchObject({ commit: begin, branch: 'main', commitsBehind: 1 })
    expect(first.codes).toContain('baseline-branch')

    await aRecord(story, story.tip('below'), { run: { event: 'workflow_dispatch', headBranch: 'below' } })
    const second = await look(story, above)
    expect(second.from).toMatchObject({ commit: story.tip('below'), branch: 'below', commitsBehind: 0 })
    expect(second.codes).not.toContain('baseline-branch')

    // The one below is merged, and GitHub moves the one above onto main.
    repository.mergePull(1)
    Object.assign(above.base, { ref: 'main', sha: story.tip('main') })
    repository.testMerge(above.number)
    await story.run({ ...events.push(repository), cwd: aWorkspace(aLog()) })
    const third = await look(story, above)
    expect(third.from).toMatchObject({ commit: story.tip('main'), branch: 'main', commitsBehind: 0 })
  },
)

tell('does not take what a force-push has thrown away', async story => {
  const { repository } = story
  const begin = story.tip('main')
  await aRecord(story, begin, { artifact: { createdAt: daysAgo(1) } })
  const thrown = repository.commit({ on: 'main' })
  await aRecord(story, thrown)
  const instead = repository.commit({ parents: [begin], message: 'Instead' })
  repository.branch('main', instead)
  const found = await look(story, story.open())
  expect(found.from).toMatchObject({ commit: begin, commitsBehind: 1 })
  expect(found.search.rejected).toEqual([])

  const pushed = await lookOn(story, events.push(repository, { before: thrown }))
  expect(pushed.search).toMatchObject({ wantedCommit: begin, evaluatedCommit: instead })
  expect(pushed.from).toMatchObject({ commit: begin, commitsBehind: 0 })
})

tell('still compares a pull request that was opened before the force-push', async story => {
  const { repository } = story
  const begin = story.tip('main')
  await aRecord(story, begin)
  const thrown = repository.commit({ on: 'main' })
  await aRecord(story, thrown)
  const pull = story.open()
  repository.branch('main', repository.commit({ parents: [begin], message: 'Instead' }))
  pull.base.sha = story.tip('main')
  const { from, search } = await look(story, pull, { logs: aLog({}, pull.head.sha) })
  expect(search.wantedCommit).toBe(begin)
  expect(from).toMatchObject({ commit: begin, commitsBehind: 0 })
})

tell('knows records of the default branch by its former name', async story => {
  const { repository } = story
  const sha = story.tip('main')
  await aRecord(story, sha)
  repository.renameBranch('main', 'trunk')
  const renamed = await look(story, story.open())
  expect(renamed.from).toMatchObject({ commit: sha, branch: 'main', commitsBehind: 0 })
  expect(renamed.codes).not.toContain('baseline-branch')

  await story.push()
  const later = await look(story, story.open({ head: 'next' }))
  expect(later.from).toMatchObject({ commit: story.tip('trunk'), branch: 'trunk' })
})

tell('takes the record of a merge queue once its commit is main’s', async story => {
  const { repository } = story
  const onto = story.tip('main')
  await aRecord(story, onto)
  const pull = story.open()
  const group = events.mergeGroup(repository, pull)
  const queued = await lookOn(story, group)
  expect(queued.from).toMatchObject({ commit: onto })

  // Not merged yet: no ancestor of anything.
  const meanwhile = await look(story, story.open({ head: 'meanwhile' }))
  expect(meanwhile.from).toMatchObject({ commit: onto, commitsBehind: 0 })

  repository.branch('main', group.sha)
  Object.assign(pull, { state: 'closed', merged: true })
  const next = await look(story, story.open({ head: 'next' }))
  expect(next.from).toMatchObject({ commit: group.sha, branch: 'main', commitsBehind: 0 })
  expect(next.from?.run).toMatchObject({ id: queued.result.run.id, event: 'merge_group' })
  expect(next.codes).not.toContain('baseline-branch')
})

tell('compares with what a squash merge made, not with what the pull request had', async story => {
  const { repository } = story
  await aRecord(story, story.tip('main'))
  const pull = story.open()
  await aRecord(story, pull.head.sha, { run: { headBranch: 'topic', event: 'workflow_dispatch' } })
  const squashed = repository.mergePull(pull.number, { squash: true })
  const onMain = await aRecord(story, squashed)
  const { from } = await look(story, story.open({ head: 'next' }))
  expect(from).toMatchObject({ commit: squashed, run: { id: onMain.runId }, commitsBehind: 0 })
})
