import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as events from './events.ts'
import { exampleAction } from './example-action.ts'
import { aWorkspace } from './folder.ts'
import { FakeGitHub, type Repository } from './github.ts'
import { type ActionRun, runAction } from './runner.ts'
import { commandsOf, fileCommands } from './workflow-commands.ts'

/** An action is told what a runner tells it, and what it says is understood as a runner does. */
let github: FakeGitHub
let repository: Repository
beforeEach(async () => {
  github = await FakeGitHub.start()
  repository = github.repository()
  repository.commit({ on: 'main' })
})
afterEach(async () => {
  await github.close()
  github.assertContract()
})

const SAY = `
for (const [name, value] of Object.entries(process.env)) core.setOutput(name, value)
core.setOutput('cwd', process.cwd())
`
const run = (script: string, more: Partial<ActionRun> = {}) =>
  runAction({ github, repository, ...events.push(repository), action: exampleAction(script), ...more })

function aPull() {
  repository.commit({ on: 'topic', parents: [repository.branches.get('main') ?? ''] })
  return repository.pullRequest()
}

describe('the environment', () => {
  it('holds inputs as a runner writes them', async () => {
    const { outputs } = await run(SAY, { inputs: { 'some name': 'x' }, leg: 2, legs: 3 })
    expect(outputs).toMatchObject({ INPUT_GREETING: 'hello', INPUT_SOME_NAME: 'x', INPUT_LEG: '2', INPUT_LEGS: '3' })
    expect(outputs['INPUT_GITHUB-TOKEN']).toMatch(/^ghs_/)
  })

  it('has an empty text for an input that nobody gave', async () => {
    expect((await run(SAY)).outputs.INPUT_SOME_NAME).toBe('')
  })

  it('refuses an input that the action does not have', async () => {
    await expect(run('', { inputs: { greetings: 'x' } })).rejects.toThrow('no input greetings')
  })

  it('tells of a pull request its merge, its branches and its event', async () => {
    const pull = aPull()
    const { outputs, workspace } = await run(SAY, events.pullRequest(repository, pull))
    expect(outputs).toMatchObject({
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_SHA: pull.mergeCommitSha,
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_REF_NAME: '1/merge',
      GITHUB_HEAD_REF: 'topic',
      GITHUB_BASE_REF: 'main',
      GITHUB_REPOSITORY: 'acme/evals',
      GITHUB_WORKFLOW_REF: 'acme/evals/.github/workflows/evals.yml@refs/pull/1/merge',
      cwd: workspace,
    })
  })

  it('has a workspace with what was put there', async () => {
    const LOOK = `import { readFileSync } from 'node:fs'\ncore.setOutput('text', readFileSync('logs/a.txt', 'utf8'))`
    const cwd = aWorkspace({ 'logs/a.txt': 'hello' })
    const { outputs, workspace } = await run(LOOK, { cwd })
    expect({ outputs, workspace }).toEqual({ outputs: { text: 'hello' }, workspace: cwd })
  })

  it('has nothing of ours but PATH', async () => {
    process.env.NOT_FOR_ACTIONS = 'x'
    const { outputs } = await run(SAY, { env: { MORE: 'y', RUNNER_ARCH: undefined } })
    expect(outputs).not.toHaveProperty('NOT_FOR_ACTIONS')
    expect(outputs).not.toHaveProperty('HOME')
    expect(outputs).not.toHaveProperty('RUNNER_ARCH')
    expect(outputs.MORE).toBe('y')
  })
})

describe('the token', () => {
  const COMMENT = `
const response = await fetch(process.env.GITHUB_API_URL + '/repos/acme/evals/issues/1/comments', {
  method: 'POST', body: JSON.stringify({ body: 'x' }), headers: { authorization: 'token ' + core.getInput('github-token') },
})
core.setOutput('status', response.status)
`
  it('may comment on a pull request of the same repository, not on that of a fork or of Dependabot', async () => {
    const pull = aPull()
    expect((await run(COMMENT, events.pullRequest(repository, pull))).outputs.status).toBe('201')
    const byBot = events.pullRequest(repository, pull, { actor: 'dependabot[bot]' })
    expect((await run(COMMENT, byBot)).outputs.status).toBe('403')
    const fork = repository.fork()
    fork.commit({ on: 'patch', parents: [repository.branches.get('main') ?? ''] })
    const ofFork = repository.pullRequest({ head: { repository: fork, ref: 'patch' } })
    expect((await run(COMMENT, events.pullRequest(repository, ofFork))).outputs.status).toBe('403')
  })
})

describe('the run', () => {
  it('is in progress meanwhile, and has a conclusion afterwards', async () => {
    const LOOK = `
const url = process.env.GITHUB_API_URL + '/repos/acme/evals/actions/runs/' + process.env.GITHUB_RUN_ID
const { status } = await (await fetch(url, { headers: { 'user-agent': 'x' } })).json()
core.setFailed(status)`
    const { run: made, annotations, code } = await run(LOOK)
    expect(annotations).toMatchObject([{ level: 'error', message: 'in_progress' }])
    expect(code).toBe(1)
    expect(made).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      jobs: [{ name: 'gate', conclusion: 'failure' }],
    })
  })

  it('holds several jobs and attempts', async () => {
    const { run: first } = await run('', { job: 'evals', jobName: 'evals (0)', unfinished: true })
    expect(first).toMatchObject({ status: 'in_progress', jobs: [{ name: 'evals (0)', status: 'completed' }] })
    await run('', { run: first, attempt: 2 })
    expect(first).toMatchObject({
      runAttempt: 2,
      status: 'completed',
      jobs: [{ attempt: 1 }, { name: 'gate', attempt: 2 }],
    })
  })

  it('is killed when it takes too long', async () => {
    const { code } = await run('await new Promise(resolve => setTimeout(resolve, 10_000))', { timeoutMs: 300 })
    expect(code).toBe(null)
  })
})

describe('what a step says', () => {
  it('is annotations, masks, outputs and a summary', async () => {
    const result = await run(`
core.warning('100%\\nsure', { title: 'a, b: c' })
core.setSecret('hunter2')
console.log('it is hunter2')
console.error('::notice::from stderr')
core.setOutput('text', 'one\\ntwo=<<')
await core.summary.addRaw('# Summary').write()
`)
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: '100%\nsure', title: 'a, b: c' },
      { level: 'notice', message: 'from stderr', title: null },
    ])
    expect(result.masks).toContain('hunter2')
    expect(result.log).toContain('it is ***')
    expect(result.log).not.toContain('hunter2')
    expect(result.outputs).toEqual({ text: 'one\ntwo=<<' })
    expect(result.summary).toBe('# Summary')
  })

  it('is text between stop-commands and its token', () => {
    const said = '::stop-commands::abc\n::error::no\n::other::\n##[error]no\n::abc::\n::error::yes'
    expect(commandsOf(said).map(({ message }) => message)).toEqual(['yes'])
  })

  it('is a command in the older form too, anywhere in a line', () => {
    expect(commandsOf('x ##[warning file=a%3Bb;line=2]look%5D')).toEqual([
      { name: 'warning', properties: { file: 'a;b', line: '2' }, message: 'look]' },
    ])
  })

  it('is no command when no runner knows it', () => {
    expect(commandsOf('::errors::x\n::::\nx ::error::y\n##[nothing]z')).toEqual([])
  })

  it('is refused where a runner would fail the step', () => {
    expect(() => fileCommands('a<<END\nx\n')).toThrow('delimiter not found')
    expect(() => fileCommands('just text')).toThrow('Invalid format')
    expect(fileCommands('a=b\nc<<E\nd\nE\n')).toEqual({ a: 'b', c: 'd' })
  })
})
