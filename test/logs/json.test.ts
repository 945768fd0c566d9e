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
  it.each([
    ['{', /^Not JSON: /],
    ['', /^Not JSON: it ends in the middle\.$/],
    ['["secret', /^Not JSON: it ends in the middle\.$/],
    ['nan', /^Not JSON: a character is out of place\.$/],
    ['[NaNa]', /^Not JSON: a character is out of place\.$/],
    ['{"secret" 1}', /^Not JSON: character 11 is out of place\.$/],
    ['[1,]', /^Not JSON: /],
    ['{"secret": secret}', /^Not JSON: a character is out of place\.$/],
    [`${'['.repeat(513)}${']'.repeat(513)}`, /^JSON nested deeper than 512 levels\.$/],
  ])('refuses what is no JSON, and quotes none of it: %s', (text, what) => expect(() => parse(text)).toThrow(what))
  it.each(['\ufeff{}', '{}', '[]'])('names UTF-16', text => {
    const bytes = Buffer.from(text, 'utf16le')
    expect(() => parseJson(bytes)).toThrow(/UTF-16/)
    expect(() => parseJson(bytes.swap16())).toThrow(/UTF-16/)
  })
})
