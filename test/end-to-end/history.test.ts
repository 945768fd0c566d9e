import { expect } from 'vitest'
import { asks, serverError } from '../helpers/github/github.ts'
import { aRecord, logsOf, look, POLICY, tell } from './baseline-records.ts'
import { aLog, type Story } from './story.ts'

/** Main's runs, each with so many of 200 samples lost; the oldest first. */
async function mainRan(story: Story, lost: readonly number[]): Promise<string[]> {
  const commits: string[] = []
  for (const count of lost) {
    const commit = story.repository.commit({ on: 'main' })
    await aRecord(story, commit, { logs: aLog({ lost: count }) })
    commits.push(commit)
  }
  return commits
}

tell('shows what moved by itself on the base branch', async story => {
  const commits = await mainRan(story, [0, 4, 2, 8])
  const { report, result } = await look(story, story.open(), { inputs: { comment: 'always' }, logs: { lost: 8 } })
  const series = report.history?.find(({ scorer }) => scorer === 'grounded')
  expect(series?.points.map(({ commit }) => commit)).toEqual(commits)
  const moves = series?.points.map(({ move }) => move && Math.round(move * 1000) / 1000)
  expect(moves).toEqual([null, -0.02, 0.01, -0.03])
  expect(series?.largestMove).toBeCloseTo(0.03, 10)
  for (const { value, ciLower, ciUpper, samples, url } of series?.points ?? []) {
    expect(samples).toBe(200)
    expect(ciLower).toBeLessThan(value ?? 0)
    expect(ciUpper).toBeGreaterThan(value ?? 1)
    expect(url).toMatch(/\/actions\/runs\/\d+$/)
  }
  expect(story.comments.at(-1)).toMatch(/main against main, last 4 runs: .*grounded moved by at most 3 points/)
  expect(result.code).toBe(0)
})

tell('looks at as many baselines as the policy says', async story => {
  await mainRan(story, [1, 2, 3, 4])
  const at = async (history: number) => {
    const commit = story.repository.commit({ on: 'main', files: { [POLICY]: `baseline: {history: ${history}}\n` } })
    await aRecord(story, commit)
    const { report } = await look(story, story.open({ head: `history-${history}` }))
    return report.history?.[0]?.points.length
  }
  expect([await at(3), await at(2), await at(0)]).toEqual([3, 2, undefined])
})

tell('takes several runs of one commit by their time', async story => {
  const commit = story.repository.commit({ on: 'main' })
  for (const lost of [6, 2, 0]) await aRecord(story, commit, { logs: aLog({ lost }), run: { event: 'schedule' } })
  const { report } = await look(story, story.open())
  const values = report.history?.[0]?.points.map(({ value }) => Math.round((value ?? 0) * 200))
  expect(values).toHaveLength(3)
  expect(values?.map(value => (values.at(-1) ?? 0) - value)).toEqual([6, 2, 0])
})

tell('has no history of other tasks or of strangers', async story => {
  const own = story.repository.commit({ on: 'main' })
  await aRecord(story, own, { logs: logsOf({ rivers: 'success' }) })
  const forks = story.repository.commit({ on: 'main' })
  await aRecord(story, forks, { run: { event: 'pull_request' } })
  await aRecord(story, story.repository.commit({ on: 'main' }))
  const { report } = await look(story, story.open())
  expect(report.history).toBeUndefined()
})

tell('keeps the verdict when the history cannot be had', async story => {
  await mainRan(story, [0, 4])
  // What is asked for after the baseline was downloaded is the history.
  story.github.after(
    asks('GET', '/zip'),
    () => story.github.fault({ when: asks('GET', '/actions/'), respond: serverError(), times: 20 }),
    1,
  )
  const { report, result, codes } = await look(story, story.open(), { logs: { lost: 60 } })
  expect([report.verdict, result.code]).toEqual(['regressed', 1])
  expect(report.history).toBeUndefined()
  expect(codes).toContain('past')
})

tell('tells of a drift since the anchor, beside the verdict', async story => {
  const [first = ''] = await mainRan(story, [0])
  story.repository.branch('v1', first)
  await mainRan(story, [8, 16])
  const files = { [POLICY]: 'baseline: {anchor: v1}\n' }
  await aRecord(story, story.repository.commit({ on: 'main', files }), { logs: aLog({ lost: 22 }) })
  const { report, result, from } = await look(story, story.open(), {
    inputs: { comment: 'always' },
    logs: { lost: 22 },
  })
  expect(from?.commit).not.toBe(first)
  expect([report.verdict, result.code]).toEqual(['no-worse', 0])
  expect(report.anchor).toMatchObject({ named: 'v1', verdict: 'regressed', provenance: { commit: first } })
  const drift = report.reasons.find(({ code }) => code === 'anchor-drift')
  expect(drift?.fix).toContain('has the history')
  const row = report.anchor?.comparisons[0]?.metrics.find(({ scorer }) => scorer === 'grounded')
  expect(row).toMatchObject({ verdict: 'regressed', delta: expect.closeTo(-0.11, 10) })
  expect(report.anchor?.comparisons[0]?.samples).toEqual([])
  expect(story.comments.at(-1)).toMatch(/Since the anchor v1 \(.*1 metric regressed: .*grounded ↓ −11\.0/)
})

tell('warns of an anchor that there is not, and judges all the same', async story => {
  await aRecord(story, story.repository.commit({ on: 'main', files: { [POLICY]: 'baseline: {anchor: v0}\n' } }))
  const { report, result } = await look(story, story.open())
  expect([report.verdict, result.code]).toEqual(['no-worse', 0])
  expect(report.anchor).toBeUndefined()
  expect(report.reasons.find(({ code }) => code === 'past')).toMatchObject({
    level: 'warn',
    message: expect.stringMatching(/anchor.*no commit, tag or branch/),
  })
})
