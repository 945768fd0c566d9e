import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/logs/json.ts'

const parse = (text: string, options = {}) => parseJson(Buffer.from(text), options)

describe('tolerant JSON', () => {
  it('reads the bare tokens that Python writes', () =>
    expect(parse('{"a":NaN,"b":[Infinity,-Infinity],"NaN":"NaN, Infinity"}')).toEqual({
      a: Number.NaN,
      b: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
      NaN: 'NaN, Infinity',
    }))
  it('leaves the same words inside strings alone', () =>
    expect(parse('["\\"NaN", NaN, ":NaN,"]')).toEqual(['"NaN', Number.NaN, ':NaN,']))
  it('keeps __proto__ as a key of its own', () => {
    const value = parse('{"__proto__":{"polluted":1},"n":NaN}') as object
    expect(Object.hasOwn(value, '__proto__')).toBe(true)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
  it('keeps the digits of big integers on request', () =>
    expect(parse('[12345678901234567890, 0.12345678901234567890, 7]', { bigIntegersAsText: true })).toEqual([
      '12345678901234567890',
      0.12345678901234568,
      7,
    ]))
  it('passes over a byte order mark', () => expect(parse('\ufeff[1]')).toEqual([1]))
  it.each(['{', '', 'nan', '[NaNa]', '[1,]', `${'['.repeat(513)}${']'.repeat(513)}`])(
    'refuses what is no JSON: %s',
    text => expect(() => parse(text)).toThrow(/^Not JSON/),
  )
})
