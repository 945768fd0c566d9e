/** What is believed of a record: its run, its digests, and nothing that it says of itself. */
import { expect } from 'vitest'
import { asks, gone, notFound, truncated } from '../helpers/github/github.ts'
import type { Artifact } from '../helpers/github/model/records.ts'
import { aZip } from '../logs/a-zip.ts'
import { aRecord, look, POLICY, type RecordInput, reasonOf, tell } from './baseline-records.ts'
import type { Story } from './story.ts'

interface Case {
  what: string
  reason: string | RegExp
  record?: RecordInput | ((story: Story) => RecordInput)
  /** Once it is there. */
  after?: (story: Story, artifact: Artifact) => void
}

const GIB = 1024 ** 3
const firstLog = (change: object) => ({
  manifest: ({ logs }: { logs: object[] }) => ({ logs: [{ ...logs[0], ...change }] }),
})
const zip = (bytes: Uint8Array) => ({ artifact: { zip: bytes } })
const BOMB = aZip([{ name: 'manifest.json', content: new Uint8Array(80 << 20) }])
const failing =
  (path: RegExp, respond: ReturnType<typeof gone>) =>
  (story: Story, { id, runId }: Artifact) => {
    const asked = path.source.replace('ARTIFACT', `${id}`).replace('RUN', `${runId}`)
    story.github.fault({ when: asks('GET', new RegExp(asked)), times: Number.POSITIVE_INFINITY, respond })
  }

/** Told by artifact or run: nothing is downloaded. */
const LABELS: Case[] = [
  {
    what: 'a fork whose branch is called main',
    record: story => ({ run: { headRepository: story.repository.fork() } }),
    reason: 'made by a run of another repository (a fork), whatever its branch main is called',
  },
  {
    what: 'a run whose fork is gone',
    record: { run: { headRepository: null } },
    reason: /another repository/,
  },
  ...['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment', 'release'].map(event => ({
    what: `a run on ${event} that uploads under the name`,
    record: { run: { event } },
    reason: `made by a run on ${event}, which evaluates no branch of this repository`,
  })),
  {
    what: 'another workflow that uploads under the name',
    record: { run: { path: '.github/workflows/other.yml' } },
    reason: 'made by another workflow (.github/workflows/other.yml)',
  },
  {
    what: 'a workflow of the same file name elsewhere',
    record: { run: { path: 'dynamic/evals.yml' } },
    reason: 'made by another workflow (dynamic/evals.yml)',
  },
  {
    what: 'a run of another commit than its label says',
    after: ({ github }, { runId }) => {
      github.fault({
        when: asks('GET', new RegExp(`/actions/runs/${runId}$`)),
        respond: answer => ({ ...answer, body: { ...(answer.body as object), head_sha: 'f'.repeat(40) } }),
      })
    },
    reason: 'its run is of another commit than its label',
  },
  {
    what: 'a branch that only looks like the merge queue',
    record: { run: { headBranch: 'gh-readonly-queue/main/pr-1-abc' } },
    reason: 'on a branch of the merge queue, but not made by it',
  },
  {
    what: 'a merge queue of another branch',
    record: { run: { event: 'merge_group', headBranch: 'gh-readonly-queue/next/pr-1-abc' } },
    reason: /only main counts/,
  },
  { what: 'a run of no branch', record: { run: { headBranch: null } }, reason: /^recorded on no branch/ },
  { what: 'a deleted run', after: failing(/actions.runs.RUN$/, notFound()), reason: 'its run has been deleted' },
  { what: 'an expired artifact in the list', record: { artifact: { expired: true } }, reason: /^expired on 20\d\d-/ },
]

/** Told by what is downloaded. */
const CONTENTS: Case[] = [
  { what: 'one that expired since', after: failing(/artifacts.ARTIFACT.zip/, gone()), reason: /^it has expired \(20/ },
  {
    what: 'one that was deleted since',
    after: failing(/artifacts.ARTIFACT.zip/, notFound()),
    reason: 'it has been deleted',
  },
  {
    what: 'one that is larger than is read',
    record: { artifact: { sizeBytes: 5 * GIB } },
    reason: /^it has 5368709120 bytes, more than/,
  },
  {
    what: 'bytes of another digest',
    record: { artifact: { digest: `sha256:${'0'.repeat(64)}` } },
    reason: /^its bytes have the digest sha256:[0-9a-f]{12}…, not the sha256:0{12}…/,
  },
  { what: 'garbage', record: zip(Buffer.from('PK not a zip at all')), reason: /zip/i },
  { what: 'nothing', record: zip(new Uint8Array()), reason: /zip|empty|bytes/i },
  { what: 'a zip of somebody else', record: zip(aZip([{ name: 'a.txt', content: 'a' }])), reason: /no manifest\.json/ },
  { what: 'a manifest that unpacks to 80 MiB', record: zip(BOMB), reason: /manifest\.json/ },
  {
    what: 'a manifest of another version',
    record: { manifest: () => ({ version: 2 }) },
    reason: 'its manifest.json is in no shape that this version knows',
  },
  {
    what: 'a part',
    record: { manifest: () => ({ kind: 'part' }) },
    reason: 'its manifest says that it is no baseline, but a part',
  },
  {
    what: 'another suite',
    record: { manifest: () => ({ suite: 'nightly' }) },
    reason: 'its manifest is of another suite (nightly)',
  },
  {
    what: 'a manifest of another run',
    record: { manifest: ({ run }) => ({ run: { ...run, id: 1 } }) },
    reason: 'its manifest is of another run',
  },
  {
    what: 'a manifest of another commit',
    record: { manifest: () => ({ commit: 'f'.repeat(40) }) },
    reason: 'its manifest is of another commit than its run',
  },
  {
    what: 'a log that is not the file of the manifest',
    record: firstLog({ sha256: '0'.repeat(64) }),
    reason: /is not the file that its manifest names$/,
  },
  {
    what: 'a log whose scores are others than the manifest names',
    record: firstLog({ digest: 'sha256:0' }),
    reason: /has not the digest that its manifest names$/,
  },
  {
    what: 'a log with fewer samples than the manifest counts',
    record: firstLog({ samples: 201 }),
    reason: /has 200 samples, not the 201 of its manifest$/,
  },
  {
    what: 'a log that is not there',
    record: firstLog({ file: 'logs/other.eval' }),
    reason: 'logs/other.eval is in its manifest, but not in the artifact',
  },
  { what: 'no logs at all', record: { manifest: () => ({ logs: [] }) }, reason: /no logs/ },
]

/** As many as one search opens, the good one included. */
const OPENED = 6

/** Each on a commit of its own, on top of a good one. */
function passesOver(cases: readonly Case[]): (story: Story) => Promise<void> {
  return async story => {
    const good = story.tip('main')
    await aRecord(story, good)
    const expected: [string, string, unknown][] = []
    for (const { what, reason, record = {}, after } of cases) {
      const sha = story.repository.commit({ on: 'main' })
      const artifact = await aRecord(story, sha, typeof record === 'function' ? record(story) : record)
      after?.(story, artifact)
      const candidate = `${sha.slice(0, 7)} (run ${artifact.runId}, artifact ${artifact.id})`
      expected.unshift([what, candidate, reason instanceof RegExp ? expect.stringMatching(reason) : reason])
    }
    const { search, from, report } = await look(story, story.open())
    const told = search.rejected.map(({ candidate, reason }, index) => [expected[index]?.[0], candidate, reason])
    expect(told).toEqual(expected)
    expect(from).toMatchObject({ commit: good, commitsBehind: cases.length })
    expect(report.verdict).toBe('no-worse')
  }
}

tell('passes over records of runs that are not to be trusted', passesOver(LABELS))
for (let first = 0; first < CONTENTS.length; first += OPENED - 1) {
  const cases = CONTENTS.slice(first, first + OPENED - 1)
  tell(`passes over ${cases.map(({ what }) => what).join(', ')}`, passesOver(cases))
}

tell('names what it passed over in the comment', async story => {
  const good = story.tip('main')
  await aRecord(story, good)
  const sha = story.repository.commit({ on: 'main' })
  await aRecord(story, sha, { run: { event: 'pull_request' } })
  await story.compare(story.open())
  expect(story.comments[0]).toContain(good.slice(0, 7))
  expect(story.comments[0]).toContain('which evaluates no branch of this repository')
})

tell('asks again for bytes that were cut on their way', async story => {
  const sha = story.tip('main')
  const { id } = await aRecord(story, sha)
  story.github.fault({ when: ({ host, method }) => host === 'blob' && method === 'GET', respond: truncated(0.5) })
  const { from, search } = await look(story, story.open())
  expect(from).toMatchObject({ commit: sha, commitsBehind: 0 })
  expect(search.rejected).toEqual([])
  expect(story.asked().filter(path => path.endsWith(`/artifacts/${id}/zip`))).toHaveLength(2)
})

tell('tells nobody our token when it downloads', async story => {
  await aRecord(story, story.tip('main'))
  await look(story, story.open())
  const { blobRequests } = story.github
  expect(blobRequests.filter(({ method }) => method === 'GET')).toHaveLength(1)
  expect(blobRequests.map(({ headers }) => headers.authorization)).not.toContainEqual(expect.stringMatching(/\S/))
})

tell('takes the records of the workflow that the policy names, and only those', async story => {
  const { repository } = story
  const sha = repository.commit({ on: 'main', files: { [POLICY]: 'baseline: {workflow: nightly.yml}\n' } })
  const nightly = await aRecord(story, sha, { run: { path: '.github/workflows/nightly.yml', event: 'schedule' } })
  const later = repository.commit({ on: 'main' })
  await aRecord(story, later)
  const found = await look(story, story.open())
  expect(found.from).toMatchObject({ commit: sha, run: { id: nightly.runId } })
  expect(reasonOf(found, later)).toBe('made by another workflow (.github/workflows/evals.yml)')
})

tell('reads the path of a run that names its ref', async story => {
  const sha = story.tip('main')
  await aRecord(story, sha, { run: { path: '.github/workflows/evals.yml@refs/heads/main' } })
  expect((await look(story, story.open())).from).toMatchObject({ commit: sha })
})
