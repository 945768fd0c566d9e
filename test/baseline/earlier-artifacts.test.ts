/** What the walk past earlier records costs: requests, and room on the disk. */
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { earlierArtifacts } from '../../src/baseline/earlier-artifacts.ts'
import type { EarlierQuery, FoundBaseline } from '../../src/baseline/outcome.ts'
import { RecordPages } from '../../src/baseline/record-walk.ts'
import { History } from '../../src/github/commits.ts'
import { createHttp } from '../../src/http.ts'
import { DEFAULT_POLICY } from '../../src/inputs/policy.ts'
import { aRecord, NAME } from '../end-to-end/baseline-records.ts'
import { Story } from '../end-to-end/story.ts'
import { aFolder } from '../helpers/github/folder.ts'
import { apiOf } from '../modes/surroundings.ts'

/** The walk from main's tip, and what was asked of GitHub on it. */
async function walked(story: Story, query: Partial<EarlierQuery> = {}) {
  const api = await apiOf(story)
  const http = createHttp({ userAgent: 'test' })
  const folder = aFolder()
  const records: { record: FoundBaseline; onDisk: number }[] = []
  const { id: repositoryId } = story.repository
  const before = story.github.requests.length
  await earlierArtifacts(
    {
      api,
      http,
      folder,
      pages: new RecordPages(api, NAME),
      history: new History(api),
      suite: 'default',
      repositoryId,
      runId: 0,
    },
    {
      tasks: [{ task: 'capitals', model: null }],
      from: story.tip('main'),
      limit: 7,
      known: [],
      branches: ['main'],
      workflowPath: '.github/workflows/evals.yml',
      policy: DEFAULT_POLICY.baseline,
      metadataKeys: [],
      now: new Date(),
      isTimeUp: () => false,
      onRecord: record => void records.push({ record, onDisk: readdirSync(folder).length }),
      ...query,
    },
  )
  await http.close()
  return { records, left: readdirSync(folder), asked: story.asked(before) }
}

it('keeps one record at a time on the disk', async () => {
  const story = await Story.begin()
  for (let made = 0; made < 4; made++) await aRecord(story, story.repository.commit({ on: 'main' }))
  const { records, left } = await walked(story)
  expect(records.map(({ onDisk }) => onDisk)).toEqual([1, 1, 1, 1])
  expect(left).toEqual([])
})

it('asks twice for a record, and little besides', async () => {
  const story = await Story.begin()
  for (let made = 0; made < 9; made++) await aRecord(story, story.repository.commit({ on: 'main' }))
  const { records, asked } = await walked(story)
  expect(records).toHaveLength(7)
  const count = (route: RegExp): number => asked.filter(each => route.test(each)).length
  expect([count(/\/actions\/runs\/\d+$/), count(/\/zip$/)]).toEqual([7, 7])
  // One page of artifacts and one of commits, which the search for the baseline has had already.
  expect(count(/\/actions\/artifacts$/) + count(/\/commits$/)).toBe(2)
})

it('asks for no more runs of a resting branch than it reads', async () => {
  const story = await Story.begin()
  const commit = story.repository.commit({ on: 'main' })
  for (let night = 0; night < 60; night++) await aRecord(story, commit, { run: { event: 'schedule' } })
  const { records, asked } = await walked(story)
  expect(records).toHaveLength(7)
  expect(asked.filter(each => /\/runs/.test(each))).toHaveLength(1)
})
