import { readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { parse } from 'yaml'
import type { Problem } from '../../src/errors.ts'
import { type ActionInputs, type Environment, readActionInputs } from '../../src/inputs/action.ts'

interface Read {
  inputs: ActionInputs
  problems: Problem[]
}

/** As a runner passes them; the token is always there. */
function read(given: { [input: string]: string } = {}, env: Environment = {}): Read {
  const passed = Object.entries({ 'github-token': 'ghs_x', ...given }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  const problems: Problem[] = []
  return { inputs: readActionInputs({ ...env, ...Object.fromEntries(passed) }, problems), problems }
}

const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: { [name: string]: { default?: string } } }
const DEFAULTS: ActionInputs = {
  candidate: { kind: 'logs', paths: ['logs'] },
  baseline: [{ kind: 'artifact' }],
  leg: 0,
  legs: 1,
  mode: 'auto',
  suite: 'default',
  policyFile: null,
  scorers: null,
  settings: {},
  comment: 'always',
  pullRequest: null,
  checkRun: false,
  artifactName: 'eval-regression',
  artifactContent: 'scores',
  retentionDays: null,
  mlflowTraces: null,
  token: 'ghs_x',
}

it('takes what is empty, blank or not passed at all for not given', () => {
  const empty = Object.fromEntries(Object.keys(action.inputs).map(name => [name, '']))
  const blank = Object.fromEntries(Object.keys(action.inputs).map(name => [name, ' \n']))
  for (const given of [{}, empty, blank])
    expect(read({ ...given, 'github-token': 'ghs_x' })).toEqual({ inputs: DEFAULTS, problems: [] })
})

it('reads the defaults of action.yml as its own', () => {
  const { leg: _leg, legs: _legs, 'github-token': _token, ...plain } = action.inputs
  const defaults = Object.entries(plain).map(([name, { default: value = '' }]) => [name, String(value)])
  expect(read(Object.fromEntries(defaults))).toEqual({ inputs: DEFAULTS, problems: [] })
})

test.each<[string, string, Partial<ActionInputs>]>([
  ['candidate', 'artifact', { candidate: { kind: 'artifact' } }],
  ['candidate', ' artifact\n', { candidate: { kind: 'artifact' } }],
  ['candidate', 'a/*.eval\r\n\n  b ', { candidate: { kind: 'logs', paths: ['a/*.eval', 'b'] } }],
  ['candidate', 'artifact\nlogs', { candidate: { kind: 'logs', paths: ['artifact', 'logs'] } }],
  ['baseline', 'artifact\nbase', { baseline: [{ kind: 'artifact' }, { kind: 'logs', paths: ['base'] }] }],
  ['mode', 'part', { mode: 'part' }],
  ['mode', 'compare', { mode: 'compare' }],
  ['mode', 'publish', { mode: 'publish' }],
  ['suite', 'nightly.v2_x-1', { suite: 'nightly.v2_x-1' }],
  ['policy', './p.yml', { policyFile: './p.yml' }],
  ['scorers', 'a, b\nc,,', { scorers: ['a', 'b', 'c'] }],
  ['scorers', ' , ', { scorers: null }],
  ['alpha', '0.01', { settings: { alpha: 0.01 } }],
  ['alpha', '1e-3', { settings: { alpha: 0.001 } }],
  ['margin', '0', { settings: { margin: 0 } }],
  ['fail-on', 'inconclusive', { settings: { failOn: 'inconclusive' } }],
  ['fail-on', 'never', { settings: { failOn: 'never' } }],
  ['sample-details', 'none', { settings: { sampleDetails: 'none' } }],
  ['comment', 'changes', { comment: 'changes' }],
  ['comment', 'never', { comment: 'never' }],
  ['pull-request', '7', { pullRequest: 7 }],
  ['check-run', 'true', { checkRun: true }],
  ['check-run', 'True', { checkRun: true }],
  ['check-run', 'TRUE', { checkRun: true }],
  ['check-run', 'False', { checkRun: false }],
  ['artifact-name', 'x', { artifactName: 'x' }],
  ['artifact-content', 'none', { artifactContent: 'none' }],
  ['artifact-content', 'full', { artifactContent: 'full' }],
  ['retention-days', '400', { retentionDays: 400 }],
])('%s: %j', (name, text, expected) => {
  expect(read({ [name]: text })).toEqual({ inputs: { ...DEFAULTS, ...expected }, problems: [] })
})

test.each([
  ['leg', '1.5'],
  ['leg', '-1'],
  ['legs', '0'],
  ['legs', '1001'],
  ['legs', 'three'],
  ['mode', 'Compare'],
  ['suite', 'two words'],
  ['suite', '../x'],
  ['suite', '-x'],
  ['suite', 'x'.repeat(61)],
  ['suite', 'söng'],
  ['alpha', '0'],
  ['alpha', '1'],
  ['alpha', '5%'],
  ['alpha', 'NaN'],
  ['alpha', '0,05'],
  ['margin', '1'],
  ['margin', '5'],
  ['margin', '-0.1'],
  ['fail-on', 'regression'],
  ['comment', 'yes'],
  ['sample-details', 'all'],
  ['pull-request', '0'],
  ['pull-request', '#7'],
  ['check-run', 'yes'],
  ['check-run', 'on'],
  ['check-run', '1'],
  ['check-run', 'tRUE'],
  ['artifact-name', 'a/b'],
  ['artifact-name', 'a:b'],
  ['artifact-content', 'slim'],
  ['retention-days', '0'],
  ['retention-days', '401'],
  ['retention-days', '7 days'],
])('refuses %s: %j, with what it got and how to mend it', (name, text) => {
  const { problems } = read({ [name]: text })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ where: `input ${name}`, fix: expect.stringContaining('with:') })
  expect(problems[0]?.what).toMatch(new RegExp(`^${name} must `))
  expect(problems[0]?.what).toContain(`got ${JSON.stringify(text)}`)
})

test.each([
  ['a part of parts', { mode: 'part', candidate: 'artifact' }, 'candidate'],
  ['a part without content', { mode: 'part', 'artifact-content': 'none' }, 'artifact-content'],
  ['whole logs with ids only', { 'artifact-content': 'full', 'sample-details': 'ids' }, 'artifact-content'],
  ['whole logs with no ids', { 'artifact-content': 'full', 'sample-details': 'none' }, 'artifact-content'],
  ['a leg beyond the last', { leg: '3', legs: '3' }, 'leg'],
  ['no token', { 'github-token': '' }, 'github-token'],
])('refuses %s', (_what, given, input) => {
  const { problems } = read(given as { [name: string]: string })
  expect(problems.map(({ where }) => where)).toEqual([`input ${input}`])
})

it('allows whole logs with all details', () =>
  expect(read({ 'artifact-content': 'full', 'sample-details': 'full' }).problems).toEqual([]))

it('tells all mistakes together, in the order of the inputs', () => {
  const { problems } = read({ suite: '!', alpha: '2', 'check-run': 'y', leg: '5', 'github-token': ' ' })
  expect(problems.map(({ where }) => where)).toEqual(
    ['suite', 'alpha', 'check-run', 'leg', 'github-token'].map(name => `input ${name}`),
  )
})

test.each([
  [{}, ['logs']],
  [{ INSPECT_LOG_DIR: 'eval-logs' }, ['eval-logs']],
  [{ INSPECT_LOG_DIR: '  ' }, ['logs']],
])('%j: the logs lie in %j unless the input says otherwise', (env, paths) => {
  expect(read({}, env).inputs.candidate).toEqual({ kind: 'logs', paths })
  expect(read({ candidate: 'mine' }, env).inputs.candidate).toEqual({ kind: 'logs', paths: ['mine'] })
})
