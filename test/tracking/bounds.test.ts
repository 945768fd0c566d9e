import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/logs/eval-log.ts'
import { bounded, cutText } from '../../src/tracking/bounds.ts'

describe('a value', () => {
  it('that has room stays what it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(JSON.stringify(bounded(value as Json, { characters: 1_000_000 }))).toBe(JSON.stringify(value))
      }),
    )
  })

  it('takes no more room than it is given, give or take what says so', () => {
    const list = Array.from({ length: 10_000 }, (_, index) => ({ [`key ${index}`]: 'text' }))
    const cut = bounded(list, { characters: 1_000 }) as Json[]
    expect(JSON.stringify(cut).length).toBeLessThan(2_000)
    expect(cut.at(-1)).toBe(`[… ${(10_000 - (cut.length - 1)).toLocaleString('en-US')} more: see the log]`)
  })

  it('with many fields says how many are missing', () => {
    const fields = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`k${index}`, 1]))
    const cut = bounded(fields, { characters: 60 }) as { [key: string]: Json }
    expect(cut['…']).toBe(`[${100 - (Object.keys(cut).length - 1)} more: see the log]`)
  })

  it('that is too deep ends in a note', () => {
    let deep: Json = 'bottom'
    for (let depth = 0; depth < 100; depth++) deep = [deep]
    expect(JSON.stringify(bounded(deep, { characters: 1_000 }))).toContain('[… deeper: see the log]')
  })

  it('has words for what JSON has not', () =>
    expect(bounded([Number.NaN, Number.POSITIVE_INFINITY], { characters: 100 })).toEqual(['NaN', 'Infinity']))
})

it('a text is not cut through a character', () =>
  expect(cutText('ab😀cd', 3)).toBe('ab[… 4 more characters: see the log]'))
