import { expect, it } from 'vitest'
import { pairEvals } from '../../src/pair/evals.ts'
import { aLog } from '../helpers/a-log.ts'

const named = (path: string, input: Parameters<typeof aLog>[0]) => aLog({ path, ...input })
const paths = (pairing: ReturnType<typeof pairEvals>) =>
  pairing.pairs.map(({ baseline, candidate }) => `${baseline.path}→${candidate.path}`).sort()

it('pairs a grid of tasks and models exactly', () => {
  const grid = (side: string) =>
    ['math', 'code'].flatMap(task => ['m1', 'm2'].map(model => named(`${side}-${task}-${model}`, { task, model })))
  expect(paths(pairEvals(grid('b'), grid('c')))).toEqual([
    'b-code-m1→c-code-m1',
    'b-code-m2→c-code-m2',
    'b-math-m1→c-math-m1',
    'b-math-m2→c-math-m2',
  ])
})

it('pairs a model that was changed on purpose', () => {
  const pairing = pairEvals(
    [named('b1', { model: 'm1' }), named('b2', { model: 'm2' })],
    [named('c1', { model: 'm1' }), named('c3', { model: 'm3' })],
  )
  expect(paths(pairing)).toEqual(['b1→c1', 'b2→c3'])
})

it('refuses to guess between several changed models', () => {
  const pairing = pairEvals(
    [named('b1', { model: 'm1' }), named('b2', { model: 'm2' })],
    [named('c3', { model: 'm3' }), named('c4', { model: 'm4' })],
  )
  expect(pairing.pairs).toEqual([])
  expect(pairing.ambiguous).toMatchObject([{ task: 'math' }])
})

it('tells task arguments apart when the model does not', () => {
  const args = (prompt: string) => ({ spec: { taskArgs: { prompt } } })
  const pairing = pairEvals(
    [named('b-x', args('x')), named('b-y', args('y'))],
    [named('c-y', args('y')), named('c-z', args('z'))],
  )
  expect(paths(pairing)).toEqual(['b-x→c-z', 'b-y→c-y'])
})

it('lists what has no partner on either side', () => {
  const pairing = pairEvals([named('b', { task: 'old' })], [named('c', { task: 'new' })])
  expect(pairing.onlyBaseline.map(({ path }) => path)).toEqual(['b'])
  expect(pairing.onlyCandidate.map(({ path }) => path)).toEqual(['c'])
})

it('lets the newest finished attempt count', () => {
  const attempt = (path: string, hour: number, status: 'success' | 'error') =>
    named(path, { status, spec: { taskId: 't', created: `2026-11-01T${hour}:00:00+00:00` } })
  const { pairs, superseded } = pairEvals(
    [named('b', {})],
    [attempt('c1', 10, 'error'), attempt('c2', 11, 'success'), attempt('c3', 12, 'error')],
  )
  expect(pairs.map(({ candidate }) => candidate.path)).toEqual(['c2'])
  expect(superseded.candidate.map(({ log, by }) => `${log.path}<${by.path}`)).toEqual(['c3<c2', 'c1<c2'])
})

it('compares times of attempts, not their text', () => {
  const attempt = (path: string, created: string) => named(path, { spec: { taskId: 't', created } })
  const { pairs } = pairEvals(
    [named('b', {})],
    [attempt('older', '2026-11-01T12:00:00+02:00'), attempt('newer', '2026-11-01T11:00:00+00:00')],
  )
  expect(pairs[0]?.candidate.path).toBe('newer')
})

it('takes two runs with ids of their own as ambiguous', () => {
  const run = (path: string, taskId: string) => named(path, { spec: { taskId } })
  expect(pairEvals([run('b1', 't1')], [run('c1', 't2'), run('c2', 't3')]).ambiguous).toHaveLength(1)
})

it('does not depend on the order of files', () => {
  const logs = [named('c1', { model: 'm1' }), named('c2', { model: 'm2' }), named('c3', { task: 'code' })]
  const baseline = [named('b1', { model: 'm1' }), named('b2', { model: 'm9' }), named('b3', { task: 'code' })]
  expect(paths(pairEvals(baseline, logs))).toEqual(paths(pairEvals(baseline.toReversed(), logs.toReversed())))
})
