import { expect, it, test } from 'vitest'
import { scoreToFloat, scoreToNumber } from '../../src/pair/score.ts'
import { scoreColumns } from '../../src/pair/score-columns.ts'

test.each([
  ['C', 1],
  ['I', 0],
  ['P', 0.5],
  ['N', 0],
  [true, 1],
  [false, 0],
  ['yes', 1],
  ['TRUE', 1],
  ['No', 0],
  ['0.5', 0.5],
  ['1e3', 1000],
  [' -5 ', -5],
  ['1_000', 1000],
  [0.85, 0.85],
])('reads %j as %d, as Inspect does', (value, number) => expect(scoreToFloat(value)).toBe(number))

test.each([
  ['c', 'text'],
  ['', 'text'],
  ['1,000', 'text'],
  ['nan', 'text'],
  ['the answer is good', 'text'],
  ['0x10', 'text'],
  [Number.NaN, 'not-a-number'],
  [Number.POSITIVE_INFINITY, 'not-a-number'],
  [null, 'not-a-number'],
  [{ a: 1 }, 'structure'],
  [undefined, 'missing'],
] as const)('takes %j for no score: %s', (value, why) =>
  expect(scoreToNumber(value)).toEqual({ kind: 'unscored', why }),
)

it('gives dict scores a column per key', () => {
  const rows = [{ scores: [{ rouge1: 0.8, rouge2: 0.6 }] }, { scores: [{ rouge1: 0.9 }] }]
  const { columns } = scoreColumns({ scorers: ['rouge'], rows })
  expect([...columns.keys()]).toEqual(['rouge[rouge1]', 'rouge[rouge2]'])
  expect([...(columns.get('rouge[rouge2]')?.values ?? [])]).toEqual([0.6, Number.NaN])
})

it('keeps a key called __proto__ apart', () => {
  const value = JSON.parse('{"__proto__": 1, "constructor": 0}')
  const { columns } = scoreColumns({ scorers: ['s'], rows: [{ scores: [value] }] })
  expect([...columns.keys()]).toEqual(['s[__proto__]', 's[constructor]'])
  expect(columns.get('s[__proto__]')?.values[0]).toBe(1)
})

it('counts free text, and takes it as 0 only when asked', () => {
  const input = { scorers: ['s'], rows: [{ scores: ['C'] }, { scores: ['very good'] }] }
  const column = scoreColumns(input).columns.get('s')
  expect(column).toMatchObject({ freeText: 1, freeTextExample: 'very good' })
  expect([...(column?.values ?? [])]).toEqual([1, Number.NaN])
  expect([...(scoreColumns(input, { freeTextAsZero: true }).columns.get('s')?.values ?? [])]).toEqual([1, 0])
})

it('lets one dict not hide a hundred plain scores', () => {
  const rows = [...Array.from({ length: 99 }, () => ({ scores: [1] })), { scores: [{ error: 0 }] }]
  const { columns } = scoreColumns({ scorers: ['judge'], rows })
  expect([...columns.keys()]).toEqual(['judge'])
  expect(columns.get('judge')).toMatchObject({ unusable: 1 })
})

it('lets one plain score not hide a hundred dicts', () => {
  const rows = [...Array.from({ length: 99 }, () => ({ scores: [{ a: 1 }] })), { scores: ['C'] }]
  const { columns } = scoreColumns({ scorers: ['judge'], rows })
  expect([...columns.keys()]).toEqual(['judge[a]'])
  expect(columns.get('judge[a]')).toMatchObject({ unusable: 1 })
})

it('counts an infinite score as unusable', () => {
  const rows = [{ scores: [1] }, { scores: [Number.POSITIVE_INFINITY] }]
  expect(scoreColumns({ scorers: ['s'], rows }).columns.get('s')).toMatchObject({ unusable: 1 })
})

it('keeps a scorer apart that is called like a key', () => {
  const rows = [{ scores: [{ x: 1 }, 0] }]
  expect([...scoreColumns({ scorers: ['s', 's[x]'], rows }).columns.keys()]).toEqual(['s[x]', "s[x]'"])
})

it('takes a thousand columns, and counts the rest', () => {
  const rows = Array.from({ length: 10 }, (_, r) => ({
    scores: [Object.fromEntries(Array.from({ length: 200 }, (_, k) => [`${r} ${k}`, 1]))],
  }))
  const { columns, leftOut } = scoreColumns({ scorers: ['s'], rows })
  expect([columns.size, leftOut]).toEqual([1000, 1000])
})
