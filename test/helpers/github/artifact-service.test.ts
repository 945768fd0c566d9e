import { afterEach, beforeEach, expect, it } from 'vitest'
import { inMemory } from '../../../src/logs/bytes.ts'
import { readDirectory } from '../../../src/logs/zip.ts'
import { caller } from './call.ts'
import { push } from './events.ts'
import { exampleAction } from './example-action.ts'
import { asks, FakeGitHub, type Repository } from './github.ts'
import { runAction } from './runner.ts'

/** The real client of @actions/artifact finds the service that it knows. */
let github: FakeGitHub
let repository: Repository
beforeEach(async () => {
  github = await FakeGitHub.start()
  repository = github.repository()
  repository.commit({ on: 'main' })
})
afterEach(async () => {
  await github.close()
  github.assertContract({ faultsMet: true })
})

const UPLOAD = `
import { writeFileSync } from 'node:fs'
writeFileSync('a.txt', 'hello')
try {
  const { id } = await artifact.uploadArtifact('evals', ['a.txt'], process.cwd(), { retentionDays: 5 })
  core.setOutput('id', id)
} catch (thrown) {
  core.setFailed(thrown.message)
}
`
const run = (script: string, more = {}) =>
  runAction({ github, repository, ...push(repository), action: exampleAction(script), ...more })

it('takes an upload, which is then an artifact of the run', async () => {
  const { code, outputs, run: made } = await run(UPLOAD)
  expect(code).toBe(0)
  const call = caller(github)
  const { body } = await call('GET', '/repos/acme/evals/actions/artifacts?name=evals')
  const workflowRun = { id: made.id, head_branch: 'main', head_sha: repository.branches.get('main') }
  expect(body).toMatchObject({
    artifacts: [
      { id: Number(outputs.id), digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), workflow_run: workflowRun },
    ],
  })
  const { headers } = await call('GET', `/repos/acme/evals/actions/artifacts/${outputs.id}/zip`)
  const bytes = new Uint8Array(await (await fetch(headers.get('location') ?? '')).arrayBuffer())
  const directory = await readDirectory(inMemory({ name: 'evals.zip', bytes }))
  expect([...directory.names()]).toEqual(['a.txt'])
})

it('keeps the days that were asked for', async () => {
  await run(UPLOAD)
  const [artifact] = repository.artifacts
  const days = (Date.parse(artifact?.expiresAt ?? '') - Date.now()) / 86_400_000
  expect(Math.round(days)).toBe(5)
})

it('refuses a second of the same name in one attempt, not in the next', async () => {
  const first = await run(UPLOAD)
  const again = await run(UPLOAD, { run: first.run, job: 'other' })
  expect(again.annotations.map(({ message }) => message).join()).toContain('(409) Conflict')
  expect((await run(UPLOAD, { run: first.run, attempt: 2 })).code).toBe(0)
  expect(repository.artifacts.map(({ attempt }) => attempt)).toEqual([1, 2])
  expect(repository.artifacts[0]!.id).toBeLessThan(repository.artifacts[1]!.id)
})

it('lists, downloads and deletes for the real client', async () => {
  const { outputs } = await run(`${UPLOAD}
import { readFileSync } from 'node:fs'
const { artifacts: [found] } = await artifact.listArtifacts()
await artifact.downloadArtifact(found.id, { path: 'out', expectedHash: found.digest })
const findBy = {
  token: core.getInput('github-token'), workflowRunId: Number(process.env.GITHUB_RUN_ID),
  repositoryOwner: 'acme', repositoryName: 'evals',
}
const rest = await artifact.getArtifact('evals', { findBy })
await artifact.downloadArtifact(rest.artifact.id, { path: 'rest', findBy })
core.setOutput('texts', readFileSync('out/a.txt', 'utf8') + readFileSync('rest/a.txt', 'utf8'))
await artifact.deleteArtifact('evals')
`)
  expect(outputs.texts).toBe('hellohello')
  expect(repository.artifacts).toEqual([])
})

it('sees the artifacts of other jobs of its run alone', async () => {
  const first = await run(UPLOAD)
  const list = `const { artifacts } = await artifact.listArtifacts()\ncore.setOutput('count', artifacts.length)`
  expect((await run(list, { run: first.run, job: 'other' })).outputs.count).toBe('1')
  expect((await run(list)).outputs.count).toBe('0')
})

it('fails on demand like the other hosts', async () => {
  const body = { code: 'internal', msg: 'no' }
  github.fault({ when: asks('POST', 'FinalizeArtifact'), respond: { status: 400, body } })
  const { code, annotations } = await run(UPLOAD)
  expect(code).toBe(1)
  expect(annotations).toMatchObject([
    { level: 'error', message: expect.stringContaining('Failed to FinalizeArtifact') },
  ])
  expect(repository.artifacts).toEqual([])
})
