import { expect, it, test } from 'vitest'
import { artifactNames } from '../../src/artifacts/names.ts'
import { partsThatCount } from '../../src/artifacts/parts.ts'

interface Left {
  name: string
  manifest: { job: string; leg: number; legs: number; run: { id: number; attempt: number } }
}

/** `evals 1/3 @2`: the second leg of three, of attempt 2. */
function left(text: string): Left {
  const [, job = '', leg, legs, attempt = 1] = /^(\S+) (\d+)\/(\d+)(?: @(\d+))?$/.exec(text) ?? []
  const run = { id: 1, attempt: Number(attempt) }
  return { name: text, manifest: { job, leg: Number(leg), legs: Number(legs), run } }
}

function counted(...parts: string[]) {
  const { parts: counting, missing, earlier } = partsThatCount(parts.map(left))
  return { counting: counting.map(({ name }) => name), missing, earlier }
}

const NONE = { missing: [], earlier: [] }

test.each([
  ['one job', ['evals 0/1'], { counting: ['evals 0/1'], ...NONE }],
  ['a whole matrix, as it arrived', ['e 2/3', 'e 0/3', 'e 1/3'], { counting: ['e 0/3', 'e 1/3', 'e 2/3'], ...NONE }],
  ['two jobs', ['b 0/1', 'a 0/1'], { counting: ['a 0/1', 'b 0/1'], ...NONE }],
  ['two steps of one job', ['e 0/1', 'e 0/1'], { counting: ['e 0/1', 'e 0/1'], ...NONE }],
  ['none', [], { counting: [], ...NONE }],
])('%s', (_what, parts, expected) => expect(counted(...parts)).toEqual(expected))

it('names the legs that left nothing, from 1', () => {
  expect(counted('e 1/3', 'f 0/2')).toMatchObject({ missing: ['e: leg 1 of 3', 'e: leg 3 of 3', 'f: leg 2 of 2'] })
})

it('takes the newest part of each leg, and says which are of an earlier attempt', () => {
  expect(counted('e 0/2', 'e 1/2', 'e 1/2 @2')).toEqual({
    counting: ['e 0/2', 'e 1/2 @2'],
    missing: [],
    earlier: ['e: leg 1 of 2 (attempt 1)'],
  })
  expect(counted('a 0/1', 'b 0/1 @3')).toMatchObject({ earlier: ['a: leg 1 of 1 (attempt 1)'] })
})

it('takes none of an earlier attempt where a newer one left several', () =>
  expect(counted('e 0/1', 'e 0/1', 'e 0/1 @2').counting).toEqual(['e 0/1 @2']))

it('says when a newer attempt left fewer parts of a leg than an earlier one', () =>
  expect(counted('e 0/1', 'e 0/1', 'e 0/1 @2').missing).toEqual(['e: leg 1 of 1 (only 1 of 2 parts)']))

it('says when a leg left fewer parts than another', () =>
  expect(counted('e 0/2', 'e 0/2', 'e 1/2').missing).toEqual(['e: leg 2 of 2 (only 1 of 2 parts)']))

it('counts the legs of the newest attempt', () => {
  expect(counted('e 0/3', 'e 1/3', 'e 2/3', 'e 0/2 @2', 'e 1/2 @2')).toEqual({
    counting: ['e 0/2 @2', 'e 1/2 @2'],
    ...NONE,
  })
})

it('does not mind a leg beyond the last', () => expect(counted('e 0/1', 'e 5/1').counting).toEqual(['e 0/1']))

it('names artifacts by prefix, kind and suite', () => {
  const { part, ...names } = artifactNames('mine', 'nightly')
  expect({ ...names, part: part('evals', 2) }).toEqual({
    part: 'mine-part-nightly-evals-2',
    parts: 'mine-part-nightly-',
    candidate: 'mine-candidate-nightly',
    baseline: 'mine-baseline-nightly',
    report: 'mine-report-nightly',
  })
})
