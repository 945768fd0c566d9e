/** Which commit a change is compared with: what was evaluated decides. */
import { expect } from 'vitest'
import * as events from '../helpers/github/events.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import { aRecord, look, looked, lookOn, NAME, tell } from './baseline-records.ts'
import { aLog } from './story.ts'

tell('takes the first parent of an evaluated test merge, the merge base of an evaluated head', async story => {
  const { repository } = story
  const begin = story.tip('main')
  const pull = story.open()
  const onto = repository.commit({ on: 'main' })
  await aRecord(story, begin)
  await aRecord(story, onto)
  const merge = repository.testMerge(pull.number)
  const later = repository.commit({ on: 'main' })
  await aRecord(story, later)
  const head = pull.head.sha
  const found = await Promise.all(
    [merge, head, later, '0123456'].map(commit => look(story, pull, { logs: aLog({}, commit) })),
  )
  const [ofMerge, ofHead, ofOther, ofNone] = found

  expect(ofMerge?.search).toMatchObject({ outcome: 'found', wantedCommit: onto, evaluatedCommit: merge })
  expect(ofMerge?.from).toMatchObject({ commit: onto, commitsBehind: 0, chosen: 'the commit this was tested against' })
  expect(ofMerge?.codes).not.toContain('evaluated-unknown-commit')

  expect(ofHead?.search).toMatchObject({ outcome: 'found', wantedCommit: begin, evaluatedCommit: head })
  expect(ofHead?.from).toMatchObject({ commit: begin, commitsBehind: 0, chosen: 'the merge base' })
  expect(ofHead?.codes).not.toContain('evaluated-unknown-commit')

  expect(ofOther?.search).toMatchObject({ wantedCommit: begin, evaluatedCommit: later })
  // A revision that the repository does not know says no more than none: what a default checkout gives is assumed.
  expect([onto, later]).toContain(ofNone?.search.wantedCommit)
  for (const each of [ofOther, ofNone]) {
    expect(each?.report.verdict).toBe('no-worse')
    expect(each?.report.reasons).toContainEqual(
      expect.objectContaining({ code: 'evaluated-unknown-commit', level: 'warn' }),
    )
  }

  // GitHub has made another test merge since the logs were made.
  repository.testMerge(pull.number)
  const again = await look(story, pull, { logs: aLog({}, merge) })
  expect(again.search).toMatchObject({ wantedCommit: onto, evaluatedCommit: merge })
  expect(again.codes).not.toContain('evaluated-unknown-commit')

  const silent = await look(story, pull, { logs: aLog() })
  expect(silent.search).toMatchObject({ wantedCommit: later, evaluatedCommit: pull.mergeCommitSha })
  expect(silent.codes).toContain('evaluated-unknown-commit')
})

tell('takes the merge base of an evaluated head that has main merged into it', async story => {
  const { repository } = story
  const begin = story.tip('main')
  await aRecord(story, begin)
  const pull = story.open()
  const merged = repository.commit({ on: 'main' })
  await aRecord(story, merged)
  const head = repository.commit({ on: 'topic', parents: [pull.head.sha, merged] })
  // The push to the pull request told GitHub where its base was, and it moved on.
  pull.base.sha = repository.commit({ on: 'main' })
  repository.commit({ on: 'main' })
  const { search, from } = await look(story, pull, { logs: aLog({}, head) })
  expect(search).toMatchObject({ wantedCommit: merged, evaluatedCommit: head })
  expect(from).toMatchObject({ commit: merged, commitsBehind: 0 })
})

tell('compares a tag with main’s record of it, and records nothing', async story => {
  const { repository } = story
  const sha = story.tip('main')
  await aRecord(story, sha)
  const trigger = events.push(repository)
  const tag = { ...trigger, ref: 'refs/tags/v1', labels: { ...trigger.labels, headBranch: 'v1' } }
  const { search, from } = await lookOn(story, { ...tag, payload: { ...trigger.payload, ref: tag.ref } })
  expect(search).toMatchObject({ wantedCommit: sha, evaluatedCommit: sha })
  expect(from).toMatchObject({ commit: sha, branch: 'main', commitsBehind: 0 })
  expect(repository.artifacts.filter(({ name }) => name === NAME)).toHaveLength(1)
})

tell('asks GitHub for no revision that is no sha', async story => {
  const pull = story.open()
  await aRecord(story, story.tip('main'))
  const { search, codes } = await look(story, pull, { logs: aLog({}, '../../x') })
  expect(search.wantedCommit).toBe(story.tip('main'))
  expect(codes).toContain('evaluated-unknown-commit')
  expect(story.asked().filter(asked => asked.includes('/commits/'))).toEqual([])
})

tell('compares a push with the commit before, after a squash merge and a merge alike', async story => {
  const { repository } = story
  await story.push()
  const first = story.tip('main')

  const squashed = repository.mergePull(story.open({ head: 'one' }).number, { squash: true })
  const second = await lookOn(story, events.push(repository))
  expect(second.search).toMatchObject({ wantedCommit: first, evaluatedCommit: squashed, rejected: [] })
  expect(second.from).toMatchObject({ commit: first, commitsBehind: 0, chosen: 'the commit before' })

  const pull = story.open({ head: 'two' })
  repository.commit({ on: 'main' })
  const skipped = story.tip('main')
  const merged = repository.mergePull(pull.number)
  const third = await lookOn(story, events.push(repository))
  expect(third.search).toMatchObject({ wantedCommit: skipped, evaluatedCommit: merged })
  expect(third.from).toMatchObject({ commit: squashed, commitsBehind: 1 })
  expect(repository.artifacts.filter(({ name }) => name === NAME)).toHaveLength(3)
})

tell('compares a nightly and a dispatch on main with another record of that very commit', async story => {
  const { repository } = story
  const nightly = () => lookOn(story, events.schedule(repository))
  expect((await nightly()).search).toMatchObject({ outcome: 'none', wantedCommit: story.tip('main') })
  const second = await nightly()
  expect(second.from).toMatchObject({ commit: story.tip('main'), commitsBehind: 0, chosen: 'this commit' })
  const third = await lookOn(story, events.workflowDispatch(repository))
  expect(third.from?.run).toMatchObject({ id: second.result.run.id, event: 'schedule' })
  expect(third.search.wantedCommit).toBe(story.tip('main'))
})

tell('compares a dispatch on another branch with its merge base, and does not record it', async story => {
  const { repository } = story
  const begin = story.tip('main')
  await aRecord(story, begin)
  story.open()
  await aRecord(story, repository.commit({ on: 'main' }))
  const { search, from, codes } = await lookOn(story, events.workflowDispatch(repository, { branch: 'topic' }))
  expect(search).toMatchObject({ wantedCommit: begin, evaluatedCommit: story.tip('topic') })
  expect(from).toMatchObject({ commit: begin, chosen: 'the merge base with main' })
  expect(codes).not.toContain('baseline-branch')
  expect(repository.artifacts.filter(({ name }) => name === NAME)).toHaveLength(2)
})

tell('compares a merge group with what it goes onto', async story => {
  const pull = story.open()
  const onto = story.repository.commit({ on: 'main' })
  await aRecord(story, onto)
  const group = events.mergeGroup(story.repository, pull)
  const { search, from } = await lookOn(story, group)
  expect(search).toMatchObject({ wantedCommit: onto, evaluatedCommit: group.sha })
  expect(from).toMatchObject({ commit: onto, chosen: 'the commit that this merge group goes onto' })
})

tell('warns when a push has logs of another commit', async story => {
  const before = story.tip('main')
  await aRecord(story, before)
  story.repository.commit({ on: 'main' })
  const trigger = events.push(story.repository)
  const of = async (commit: string) =>
    looked(await story.run({ ...trigger, cwd: aWorkspace(aLog({}, commit)), inputs: { mode: 'compare' } }))
  expect((await of(trigger.sha)).codes).not.toContain('evaluated-unknown-commit')
  const other = await of(before)
  expect(other.codes).toContain('evaluated-unknown-commit')
  expect(other.search.wantedCommit).toBe(before)
})
