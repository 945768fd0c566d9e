import { expect, it, test } from 'vitest'
import { reducerNamed } from '../../src/pair/reduce.ts'

const reduce = (name: string, values: number[], raw: (string | number)[] = values): number | undefined =>
  reducerNamed(name)?.({ values, raw })

test.each([
  { name: 'mean', values: [1, 0, 0, 1], value: 0.5 },
  { name: 'median', values: [1, 0, 0, 1, 1], value: 1 },
  { name: 'median', values: [1, 0], value: 0.5 },
  { name: 'max', values: [0.2, 0.9, 0.1], value: 0.9 },
  { name: 'mode', values: [0, 1, 1], value: 1 },
  { name: 'at_least_2', values: [1, 1, 0], value: 1 },
  { name: 'at_least_3', values: [1, 1, 0], value: 0 },
  { name: 'pass_at_2', values: [1, 0, 0], value: 2 / 3 },
  { name: 'pass_at_5', values: [1, 1, 1, 0, 0, 0, 0, 0, 0, 0], value: 11 / 12 },
  { name: 'pass_k_2', values: [1, 1, 0], value: 1 / 3 },
])('$name of $values is $value', ({ name, values, value }) => expect(reduce(name, values)).toBeCloseTo(value, 12))

it('lets the first seen win a tie of modes', () => expect(reduce('mode', [0, 1], ['I', 'C'])).toBe(0))
it('counts raw scores, not numbers, for the mode', () =>
  expect(reduce('mode', [0.5, 1, 0.5], ['P', 'C', 0.5])).toBe(0.5))
it('has no pass@2 with a single epoch', () => expect(reduce('pass_at_2', [1])).toBeNaN())
it('has no value without a scored epoch', () => expect(reduce('mean', [])).toBeNaN())
it('leaves custom reducers to Inspect', () => expect(reducerNamed('collect')).toBeNull())

test.each(['mean', 'median'])('the %s of very large scores is a number', name =>
  expect(reducerNamed(name)?.({ values: [1e308, 1.5e308], raw: [] })).toBeCloseTo(1.25e308, -300),
)
