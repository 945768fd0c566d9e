import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { artifactName, cutValue, legalKey } from '../../src/mlflow/keys.ts'

/** MLflow's own rule (mlflow/utils/validation.py), apart from the characters. */
const isNormal = (key: string): boolean => {
  const parts = key.split('/')
  return key !== '' && !key.startsWith('..') && parts.every(part => !['', '.', '..'].includes(part))
}
/** Text with many of the characters that matter. */
const name = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('a', 'é', '/', '.', ' ', ':', '@', '[', '\\', '\n', '\0', '-', '_') }),
)

describe('a key', () => {
  test.each([
    'match/accuracy',
    'usage/openai/gpt-4o/input_tokens',
    'a b:c.d-e_f',
    'größe',
    '日本',
    '...a'.slice(2),
    '²',
  ])('%j stays as it is', key => expect(legalKey(key)).toBe(key))

  test.each([
    ['match[a]', /^match_a_-[0-9a-f]{8}$/],
    ['a@b', /^a_b-/],
    ['/a', /^a-/],
    ['a//b', /^a\/b-/],
    ['./a', /^a-/],
    ['a/../b', /^a\/__\/b-/],
    ['..a', /^__a-/],
    ['', /^unnamed-/],
    ['/', /^unnamed-/],
    ['e\u0301', /^e_-/],
    ['a\nb', /^a_b-/],
  ])('%j is made legal and recognisable', (key, legal) => expect(legalKey(key)).toMatch(legal))

  it('is always legal, and made legal once', () =>
    fc.assert(
      fc.property(name, key => {
        const legal = legalKey(key)
        return (
          /^[\p{L}\p{N}_./ :-]+$/u.test(legal) &&
          isNormal(legal) &&
          [...legal].length <= 250 &&
          legalKey(legal) === legal
        )
      }),
    ))

  it('never becomes that of another', () =>
    fc.assert(fc.property(name, name, (a, b) => (legalKey(a) === legalKey(b)) === (a === b))))

  it('that is too long is cut, and stays itself', () => {
    const [a, b] = [legalKey(`${'x'.repeat(260)}a`), legalKey(`${'x'.repeat(260)}b`)]
    expect([a.length, b.length, a === b]).toEqual([250, 250, false])
  })
})

describe('a value', () => {
  it('stays as it is up to the limit', () => expect(cutValue('x'.repeat(6000), 6000)).toBe('x'.repeat(6000)))
  it('is cut visibly above it', () => {
    const cut = cutValue('x'.repeat(6001), 6000)
    expect([cut.length, cut.slice(-24)]).toEqual([6000, 'x… [cut, 6001 characters]'.slice(-24)])
  })
  it('is text that every database takes', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 40, max: 60 }), (text, most) => {
        const cut = cutValue(`${text}\0\ud800`, most)
        return cut.length <= most && !/[\0\p{Surrogate}]/u.test(cut)
      }),
    ))
})

describe('the name of an artifact', () => {
  it('stays as it is', () => expect(artifactName('sample_results-1.json')).toBe('sample_results-1.json'))
  test.each([
    ['2026-11-24T10:00:00+00:00_task_x.eval', /^2026-11-24T10_00_00_00_00_task_x-[0-9a-f]{8}\.eval$/],
    ['a/b#c.json', /^a_b_c-[0-9a-f]{8}\.json$/],
    ['../x', /^_x-/],
    ['', /^unnamed-/],
    ['日本.eval', /^_-[0-9a-f]{8}\.eval$/],
  ])('%j is made of plain characters', (text, plain) => expect(artifactName(text)).toMatch(plain))
  it('never becomes that of another', () =>
    fc.assert(fc.property(name, name, (a, b) => (artifactName(a) === artifactName(b)) === (a === b))))
})
