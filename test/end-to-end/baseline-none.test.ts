/** No baseline: an honest outcome with its cause and the next step, in the report and in the comment. */
import { expect } from 'vitest'
import * as events from '../helpers/github/events.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import { forbidden } from '../helpers/github/github.ts'
import { aRecord, looked, lookOn, reasonOf, tell } from './baseline-records.ts'
import { aLog, type More, type Story } from './story.ts'

interface Case {
  what: string
  cause: string
  /** Of the headline. */
  says: string | ((story: Story) => string)
  /** The next step. */
  step: string
  given?: (story: Story) => unknown
  more?: More | ((story: Story) => More)
  level?: 'inform' | 'warn'
}

const GH = 'gh workflow run evals.yml --ref main'
const OTHER_WORKFLOW = { run: { path: '.github/workflows/nightly.yml' } }

const CASES: Case[] = [
  {
    what: 'the first pull request',
    cause: 'first-time',
    says: 'No baseline yet: evals.yml has not run on main before.',
    step: 'Merge this, and the run on main records the first one',
    level: 'inform',
  },
  {
    what: 'runs on main that recorded nothing',
    cause: 'never-ran',
    given: ({ repository }) => repository.run(),
    says: 'evals.yml has run on main, but recorded none',
    step: GH,
  },
  {
    what: 'records of other lines only',
    cause: 'never-ran',
    given: async story => {
      const begin = story.tip('main')
      await aRecord(story, story.repository.commit({ on: 'main' }))
      story.repository.branch('main', begin)
    },
    says: 'there are records, but none that can be used of it or of an ancestor',
    step: GH,
  },
  {
    what: 'a record that cannot be used',
    cause: 'never-ran',
    given: story => aRecord(story, story.tip('main'), { artifact: { zip: Buffer.from('broken') } }),
    says: story => `the nearest one, ${story.tip('main').slice(0, 7)}`,
    step: GH,
  },
  {
    what: 'a record whose run was deleted',
    cause: 'never-ran',
    given: async story => {
      const { runId } = await aRecord(story, story.tip('main'))
      story.repository.runs.delete(runId)
    },
    says: 'GitHub does not say which run made it',
    step: GH,
  },
  {
    what: 'a recording run of main that is under way',
    cause: 'still-running',
    given: ({ repository }) => repository.run({ status: 'in_progress' }),
    says: 'is still under way',
    step: 'Run this job again when it has ended',
    level: 'inform',
  },
  {
    what: 'a record that has expired',
    cause: 'expired',
    given: story => aRecord(story, story.tip('main'), { artifact: { expired: true } }),
    says: 'the only record has expired',
    step: GH,
  },
  {
    what: 'records that have all expired, beside a fork’s upload',
    cause: 'expired',
    given: async story => {
      await aRecord(story, story.tip('main'), { artifact: { expired: true } })
      await aRecord(story, story.tip('main'), { artifact: { expired: true } })
      await aRecord(story, story.tip('main'), {
        run: { headRepository: story.repository.fork(), event: 'pull_request' },
      })
    },
    says: 'all 2 records have expired',
    step: 'raise retention-days',
  },
  {
    what: 'a run on main that failed',
    cause: 'failed-run',
    given: ({ repository }) => repository.run({ conclusion: 'failure' }),
    says: 'the newest run of evals.yml on main ended as failure and recorded none',
    step: `Mend that run. Run \`${GH}\``,
  },
  {
    what: 'records under another suite',
    cause: 'wrong-name',
    given: story => aRecord(story, story.tip('main'), { artifact: { name: 'eval-regression-baseline-nightly' } }),
    says: 'no artifact is called eval-regression-baseline-default, but there is eval-regression-baseline-nightly',
    step: 'Use the same suite and artifact-name',
  },
  {
    what: 'records under another prefix',
    cause: 'wrong-name',
    given: story => aRecord(story, story.tip('main')),
    more: { inputs: { 'artifact-name': 'evals' } },
    says: 'no artifact is called evals-baseline-default, but there is eval-regression-baseline-default',
    step: 'Use the same suite and artifact-name',
  },
  {
    what: 'records of another workflow',
    cause: 'wrong-workflow',
    given: story => aRecord(story, story.tip('main'), OTHER_WORKFLOW),
    says: 'the records are of another workflow than .github/workflows/evals.yml',
    step: 'Name that workflow in the policy',
  },
  {
    what: 'a token that may not read artifacts',
    cause: 'missing-permission',
    given: story => aRecord(story, story.tip('main')),
    more: { permissions: { contents: 'read', 'pull-requests': 'write' } },
    says: 'the token may not read artifacts',
    step: 'Add "actions: read" and "contents: read" under "permissions:" of this job',
  },
  {
    what: 'a token for which the repository’s artifacts are not there',
    cause: 'missing-permission',
    given: story => aRecord(story, story.tip('main')),
    more: ({ github }) => ({
      token: github.token({ permissions: { contents: 'read', 'pull-requests': 'write' }, refuses: 404 }),
    }),
    says: 'the token may not read artifacts',
    step: 'actions: read',
  },
]

for (const { what, cause, says, step, given, more = {}, level = 'warn' } of CASES)
  tell(`${what}: ${cause}, with the next step`, async story => {
    await given?.(story)
    const pull = story.open()
    const result = await story.compare(pull, {}, typeof more === 'function' ? more(story) : more)
    const { report, search } = looked(result)
    expect(result.outputs).toMatchObject({ verdict: 'no-baseline', conclusion: 'pass', 'baseline-sha': '' })
    expect(result.code).toBe(0)
    expect(search).toMatchObject({ outcome: 'none', cause, wantedCommit: story.tip('main') })
    expect(report.headline).toContain(typeof says === 'function' ? says(story) : says)
    expect(report.reasons).toContainEqual(expect.objectContaining({ code: 'no-baseline', level }))
    const comment = plain(story.comments[0] ?? '')
    expect(comment).toContain(plain(report.headline.replace(/ \(https.*/, '')))
    expect(comment).toContain(plain(step))
    expect(plain(result.summary)).toContain(plain(step))
    expect(result.log).toContain(report.headline)
  })

/** Without what markdown does to foreign text. */
const plain = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/<\/?code>|[`*\\]|\u200b|\u2060/g, '')
    .replace(/\s+/g, ' ')

tell('the first push records, and says so', async story => {
  const { result, report, search } = await lookOn(story, events.push(story.repository))
  expect(search).toMatchObject({ outcome: 'none', cause: 'first-time' })
  expect(report.reasons).toContainEqual(
    expect.objectContaining({ code: 'no-baseline', fix: expect.stringContaining('This run records the first one') }),
  )
  expect(result.code).toBe(0)
  expect(plain(result.summary)).toContain('This run records the first one')
})

tell('two suites of one first push do not call each other a wrong name', async story => {
  const trigger = events.push(story.repository)
  const of = (suite: string, more: More = {}) =>
    story.run({ ...trigger, cwd: aWorkspace(aLog()), inputs: { suite }, job: suite, ...more })
  const first = await of('one', { unfinished: true })
  const { search } = looked(await of('two', { run: first.run }))
  expect(search).toMatchObject({ outcome: 'none', cause: 'first-time' })
})

tell('a fork’s upload under the name is told, and makes no second time of the first', async story => {
  const fork = story.repository.fork()
  const sha = story.tip('main')
  await aRecord(story, sha, { run: { headRepository: fork, event: 'pull_request' } })
  const found = looked(await story.compare(story.open(), {}, { inputs: { comment: 'never' } }))
  expect(found.search).toMatchObject({ outcome: 'none', cause: 'first-time' })
  expect(reasonOf(found, sha)).toContain('another repository (a fork)')
})

tell('a token without contents is told so, and nothing is called "no baseline"', async story => {
  await aRecord(story, story.tip('main'))
  const permissions = { actions: 'read', 'pull-requests': 'write' } as const
  const result = await story.compare(story.open(), {}, { permissions })
  expect(result.outputs).toMatchObject({ verdict: 'error', conclusion: 'error' })
  expect(plain(story.comments[0] ?? '')).toContain('contents: read')
})

tell('a download that is forbidden is a missing permission', async story => {
  const { id } = await aRecord(story, story.tip('main'))
  story.github.fault({ when: ({ path }) => path.endsWith(`/artifacts/${id}/zip`), respond: forbidden() })
  const { search } = looked(await story.compare(story.open(), {}, { inputs: { comment: 'never' } }))
  expect(search).toMatchObject({ outcome: 'none', cause: 'missing-permission' })
})
