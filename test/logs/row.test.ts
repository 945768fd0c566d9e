import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeContent } from '../../src/logs/decompress.ts'
import { summaryMembers } from '../../src/logs/eval-file.ts'
import type { SampleSummary } from '../../src/logs/eval-log.ts'
import { findLogs } from '../../src/logs/open.ts'
import { ScorerNames } from '../../src/logs/scorer-names.ts'
import { SummaryReader, summaryFromJson } from '../../src/logs/summaries.ts'
import { readDirectory } from '../../src/logs/zip.ts'
import { aRow } from './a-zip.ts'
import { FIXTURES } from './expectations.ts'

const metadataKeys = ['category', '__proto__', 'difficulty', 'color']

/** Every row through the skeletons: the first pass learns them, the second follows them. */
function fast(
  text: Uint8Array,
  scorers: ScorerNames,
  { chunkBytes = text.length, odd = { count: 0 } } = {},
): SampleSummary[] {
  const rows: SampleSummary[] = []
  const reader = new SummaryReader(
    { scorers, metadataKeys, odd },
    {
      row: row => rows.push(row),
      ignored: () => {},
      broken: (position, why) => {
        throw new Error(`${position}: ${why}`)
      },
    },
  )
  for (let at = 0; at < text.length; at += chunkBytes) reader.push(text.subarray(at, at + chunkBytes))
  reader.finish()
  return rows
}

function general(rows: readonly unknown[], scorers: ScorerNames, odd = { count: 0 }): SampleSummary[] {
  return rows.map(row => summaryFromJson(Buffer.from(JSON.stringify(row)), { scorers, metadataKeys, odd }).summary)
}

const twice = (rows: readonly unknown[], indent = 0) => Buffer.from(JSON.stringify([...rows, ...rows], null, indent))

function expectAgreement(rows: readonly unknown[], indent = 0): void {
  const [mine, theirs] = [{ count: 0 }, { count: 0 }]
  const expected = general(rows, new ScorerNames(), theirs)
  expect(fast(twice(rows, indent), new ScorerNames(), { odd: mine })).toEqual([...expected, ...expected])
  expect(mine.count).toBe(2 * theirs.count)
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('C', 'I', '', '\n"\\/\t', 'é🦜', '\ud83d'),
)
const leaf = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean())
const value = fc.oneof(leaf, fc.array(leaf), fc.dictionary(text, fc.option(leaf)))
const score = fc.option(
  fc.record(
    { value: fc.option(value), answer: fc.option(text), explanation: text, metadata: fc.dictionary(text, leaf) },
    { requiredKeys: [] },
  ),
)
const message = fc.record({
  id: text,
  role: fc.constantFrom('user', 'system'),
  content: fc.oneof(text, fc.array(fc.record({ type: fc.constantFrom('text', 'image'), text }))),
})
const amount = fc.oneof({ weight: 9, arbitrary: fc.nat() }, fc.constantFrom(-1, 1e12, 1e13, 1e300))
const usage = fc.record(
  {
    input_tokens: amount,
    output_tokens: fc.nat(),
    total_tokens: fc.nat({ max: 2 ** 31 }),
    total_cost: fc.option(fc.double({ min: -1, max: 9, noNaN: true })),
  },
  { requiredKeys: [] },
)
const row = fc.record(
  {
    id: fc.oneof(fc.integer(), text),
    epoch: fc.integer({ min: 1, max: 99 }),
    input: fc.oneof(text, fc.array(message)),
    target: fc.oneof(text, fc.array(text)),
    choices: fc.option(fc.array(text)),
    scores: fc.option(fc.dictionary(fc.constantFrom('match', 'graded', '__proto__', 'naïve "x"'), score)),
    metadata: fc.option(
      fc.dictionary(fc.constantFrom(...metadataKeys, 'other'), fc.oneof(leaf, fc.constant(null), fc.array(leaf))),
    ),
    model_usage: fc.option(fc.dictionary(fc.constantFrom('a/b', 'c'), usage)),
    total_time: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    working_time: fc.double({ noNaN: true, noDefaultInfinity: true }),
    error: fc.option(fc.oneof(text, fc.constant('x'.repeat(700)))),
    limit: fc.option(fc.constantFrom('token', 'time')),
    unknown: fc.jsonValue(),
  },
  { requiredKeys: ['id', 'epoch'] },
)

describe('rows by skeleton and rows by schema', () => {
  it('agree on rows of every shape', () =>
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.constantFrom(0, 2), (rows, indent) =>
        expectAgreement(rows, indent),
      ),
      { numRuns: 400 },
    ))

  it('agree wherever the chunks are cut', () =>
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 200 }),
        (rows, chunkBytes) => {
          const bytes = twice(rows, 2)
          expect(fast(bytes, new ScorerNames(), { chunkBytes })).toEqual(fast(bytes, new ScorerNames()))
        },
      ),
      { numRuns: 150 },
    ))

  it('agree on texts longer than summaries hold', () =>
    expectAgreement([
      aRow({ input: 'é"\n'.repeat(4000), target: ['x'.repeat(6000), 'y'], choices: ['ü'.repeat(5121)] }),
    ]))

  it('agree on every row of every fixture', async () => {
    const { logs } = await findLogs(`${FIXTURES}/logs/**/*.eval`)
    let rows = 0
    for (const found of logs) {
      if (found.kind !== 'source') continue
      for (const member of summaryMembers(await readDirectory(found.source))) {
        const bytes = await wholeContent(found.source, member, 1 << 24)
        const parsed = JSON.parse(bytes.toString().replaceAll(/([:[,]\s*)(-?Infinity|NaN)/g, '$1null')) as unknown[]
        if (!/[:[,]\s*(-?Infinity|NaN)/.test(bytes.toString())) expectAgreement(parsed, 2)
        rows += parsed.length
      }
    }
    expect(rows).toBeGreaterThan(500)
  })
})

describe('a row', () => {
  const read = (raw: string) => fast(Buffer.from(`[${raw},${raw}]`), new ScorerNames())[1]!

  it('keeps every digit of a big id', () =>
    expect(read('{"id":12345678901234567890,"epoch":1}')).toMatchObject({
      id: '12345678901234567890',
      numericId: true,
    }))

  it.each([
    ['NaN', Number.NaN],
    ['null', Number.NaN],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['[1,null,NaN]', [1, Number.NaN, Number.NaN]],
    ['{"a":null,"b":NaN}', { a: null, b: Number.NaN }],
    ['0.30000000000000004', 0.30000000000000004],
    ['1e-9', 1e-9],
    ['true', true],
  ])('reads the score value %s as Inspect means it', (raw, value) => {
    const { scores } = read(`{"id":1,"epoch":1,"scores":{"s":{"value":${raw}}}}`)
    expect(scores).toEqual([value])
  })

  it('takes a score without a value for unscored', () =>
    expect(read('{"id":1,"epoch":1,"scores":{"s":{"answer":"x"}}}').scores).toEqual([Number.NaN]))

  it('takes a score of null for no score', () => {
    const [first, second] = fast(
      Buffer.from('[{"id":1,"epoch":1,"scores":{"s":{"value":1}}},{"id":2,"epoch":1,"scores":{"s":null}}]'),
      new ScorerNames(),
    )
    expect([first?.scores, second?.scores]).toEqual([[1], []])
  })

  it('knows no cost when no model has a price', () =>
    expect(
      read('{"id":1,"epoch":1,"model_usage":{"a":{"total_tokens":3},"b":{"total_tokens":4}}}').usage,
    ).toMatchObject({
      totalTokens: 7,
      cost: null,
      costComplete: false,
    }))

  it.each([
    ['a negative time', '"total_time":-3', { totalTime: null }],
    ['a time that is a date', '"working_time":1790000000.5', { workingTime: null }],
    ['an infinite time', '"total_time":Infinity', { totalTime: null }],
    ['tokens below 0', '"model_usage":{"a":{"total_tokens":-7}}', { usage: null }],
    ['tokens beyond all counting', '"model_usage":{"a":{"input_tokens":1e300,"total_tokens":3}}', { usage: null }],
    ['tokens of one model', '"model_usage":{"a":{"total_tokens":3},"b":{"total_tokens":NaN}}', { usage: null }],
  ])('does not know %s', (_, field, expected) => {
    const odd = { count: 0 }
    const raw = `{"id":1,"epoch":1,${field}}`
    const rows = fast(Buffer.from(`[${raw},${raw},${raw}]`), new ScorerNames(), { odd })
    expect(rows).toMatchObject([expected, expected, expected])
    expect(odd.count).toBe(3)
  })

  it('keeps the tokens beside a cost that cannot be', () => {
    const raw = '{"id":1,"epoch":1,"model_usage":{"a":{"total_tokens":3,"total_cost":-1}}}'
    expect(read(raw).usage).toMatchObject({ totalTokens: 3, cost: null, costComplete: false })
  })

  it('marks a cost that leaves models out', () =>
    expect(read('{"id":1,"epoch":1,"model_usage":{"a":{"total_cost":3},"b":{"total_tokens":4}}}').usage).toMatchObject({
      cost: 3,
      costComplete: false,
    }))

  it('leaves out metadata that the summary removed', () =>
    expect(
      read('{"id":1,"epoch":1,"metadata":{"color":"Key removed from summary (> 1k)","difficulty":3}}').metadata,
    ).toEqual({ difficulty: '3' }))
})
