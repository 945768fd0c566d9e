import { expect, it, test } from 'vitest'
import { type Context, isEnterpriseServer } from '../../src/github/context.ts'
import { readActionInputs } from '../../src/inputs/action.ts'
import { eventProblems } from '../../src/modes/events.ts'

const SHA = 'a'.repeat(40)
const pull = { number: 7, head: { sha: SHA, ref: 'topic' }, base: { sha: SHA, ref: 'main' } }
const group = { head_sha: SHA, head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-a', base_sha: SHA, base_ref: 'x' }
const ended = { id: 1, event: 'push', path: 'p', head_sha: SHA, html_url: 'u', repository: { id: 1 } }

const PAYLOADS: { [event: string]: Context['payload'] } = {
  pull_request: { pull_request: pull },
  workflow_run: { workflow_run: ended },
  merge_group: { merge_group: group },
  push: {},
  schedule: {},
  workflow_dispatch: {},
  issue_comment: { issue: { number: 7, pull_request: {} } },
}

interface Given {
  inputs?: { [name: string]: string }
  payload?: Context['payload']
  server?: string
}

function problems(event: string, { inputs = {}, payload, server = 'https://github.com' }: Given = {}) {
  const passed = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const read = readActionInputs({ 'INPUT_GITHUB-TOKEN': 'x', ...Object.fromEntries(passed) }, [])
  const context = { event, payload: payload ?? PAYLOADS[event] ?? {}, serverUrl: server } as Context
  return eventProblems(context, read)
}

test.each(Object.keys(PAYLOADS))('%s is fine', event => expect(problems(event)).toEqual([]))

test.each(['pull_request_review', 'release', 'workflow_call', 'repository_dispatch', ''])(
  '%j is not supported, and the others are named',
  event => {
    const [problem, ...more] = problems(event)
    expect(more).toEqual([])
    for (const name of Object.keys(PAYLOADS)) expect(problem?.fix).toContain(name)
  },
)

it('refuses pull_request_target with the danger and the way out, whatever else is wrong', () => {
  const [problem, ...more] = problems('pull_request_target', { inputs: { mode: 'publish', 'pull-request': '1' } })
  expect(more).toEqual([])
  expect(problem?.what).toMatch(/write token and the secrets/)
  expect(problem?.fix).toMatch(/pull_request".*workflow_run".*publish/)
})

it('tells a comment on an issue from one on a pull request', () => {
  const [problem] = problems('issue_comment', { payload: { issue: { number: 7 } } })
  expect(problem?.what).toContain('on an issue')
  expect(problem?.fix).toMatch(/push, schedule.*if: github\.event\.issue\.pull_request/)
})

test.each(['pull_request', 'merge_group', 'workflow_run'])('%s without its subject is told', event =>
  expect(problems(event, { payload: {} })).toHaveLength(1),
)

test.each([
  ['pull_request', { mode: 'publish' }, 'input mode'],
  ['push', { mode: 'publish' }, 'input mode'],
  ['workflow_run', { mode: 'compare' }, 'input mode'],
  ['workflow_run', { mode: 'part' }, 'input mode'],
  ['pull_request', { 'pull-request': '7' }, 'input pull-request'],
  ['push', { 'pull-request': '7' }, 'input pull-request'],
])('%s refuses %j', (event, inputs, where) =>
  expect(problems(event, { inputs: inputs as unknown as { [name: string]: string } })).toMatchObject([
    { where, fix: expect.stringMatching(/Leave/) },
  ]),
)

test.each([
  ['workflow_run', { mode: 'publish' }],
  ['workflow_dispatch', { 'pull-request': '7' }],
  ['pull_request', { mode: 'part' }],
])('%s takes %j', (event, inputs) =>
  expect(problems(event, { inputs: inputs as unknown as { [name: string]: string } })).toEqual([]),
)

const SERVER = 'https://github.acme.example'

test.each([
  [{}, ['baseline: artifact']],
  [{ mode: 'part' }, ['mode: part']],
  [{ candidate: 'artifact', baseline: 'base' }, ['candidate: artifact']],
  [{ candidate: 'artifact', baseline: 'base\nartifact' }, ['candidate: artifact', 'baseline: artifact']],
  [{ baseline: 'base' }, []],
])('an enterprise server has no artifacts: %j', (inputs, asked) => {
  const found = problems('pull_request', { inputs: inputs as unknown as { [name: string]: string }, server: SERVER })
  expect(found).toHaveLength(asked.length > 0 ? 1 : 0)
  for (const each of asked) expect(found[0]?.what).toContain(each)
  for (const { where, fix } of found)
    expect({ where, fix }).toEqual({ where: SERVER, fix: expect.stringMatching(/paths/) })
})

test.each([
  ['https://github.com', false],
  ['https://GitHub.com', false],
  ['https://acme.ghe.com', false],
  ['http://rig.localhost:3000', false],
  ['https://github.acme.example', true],
  ['https://notgithub.com', true],
  ['https://github.com.evil.example', true],
  ['https://evilghe.com', true],
])('%s is an enterprise server: %s', (url, is) => expect(isEnterpriseServer(url)).toBe(is))
