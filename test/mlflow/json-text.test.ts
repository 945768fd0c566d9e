import { describe, expect, it, test } from 'vitest'
import { jsonText, parseExactly, valueOfText } from '../../src/mlflow/json-text.ts'
import type { Json } from '../../src/mlflow/trace.ts'

describe('JSON that is written', () => {
  test.each<[Json, string]>([
    [{ b: 1, a: [null, 'null'] }, '{"b":1,"a":[null,"null"]}'],
    [[Number.NaN, Number.NEGATIVE_INFINITY], '["NaN","-Infinity"]'],
    ['a\\u0000', '"a\\\\u0000"'],
    ['a\0\udc00b🙂', '"a\ufffd\ufffdb🙂"'],
    [{ 'k\0': 'v' }, '{"k\ufffd":"v"}'],
  ])('of %j is %s', (value, text) => expect(jsonText(value)).toBe(text))
})

describe('a text of another client', () => {
  test.each<[string, Json]>([
    ['{"a":NaN,"b":"NaN","c":-Infinity}', { a: 'NaN', b: 'NaN', c: '-Infinity' }],
    ['"4"', '4'],
    ['4', 4],
    ['plain', 'plain'],
    ['{"a":', '{"a":'],
    ['', ''],
  ])('%j means %j', (text, value) => expect(valueOfText(text)).toEqual(value))

  it('stays a text where it is nested too deeply', () => {
    const text = '['.repeat(5000) + ']'.repeat(5000)
    expect(valueOfText(text)).toBe(text)
  })

  it('takes no time to be no JSON', () => {
    const text = `{"a": NaN, ${'"\\"'.repeat(200_000)}`
    expect(valueOfText(text)).toBe(text)
  })
})

describe('an answer', () => {
  const parsed = (text: string): unknown => parseExactly(Buffer.from(text))

  it('keeps every digit of nanoseconds', () =>
    expect(parsed('{"start_time_unix_nano":1795000000123456789,"end_time": 1795000000123456789}')).toEqual({
      start_time_unix_nano: '1795000000123456789',
      end_time: '1795000000123456789',
    }))

  it('keeps texts that look like it', () => {
    const text = '{"start_time_unix_nano":1795000000123456789}'
    expect(parsed(JSON.stringify({ text, b: `x"timestamp":1795000000123456789,` }))).toEqual({
      text,
      b: `x"timestamp":1795000000123456789,`,
    })
  })
})
