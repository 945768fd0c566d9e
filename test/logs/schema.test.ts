import { describe, expect, it } from 'vitest'
import type { EvalLog } from '../../src/logs/eval-log.ts'
import { readLog } from '../../src/logs/read.ts'
import { parseHeader, parseReductions, parseSample } from '../../src/logs/schema.ts'
import { aHeader, anEvalLog, aRow, aSpec, asSource } from './a-zip.ts'

async function read(bytes: Uint8Array): Promise<EvalLog> {
  const outcome = await readLog(asSource(bytes))
  if (outcome.kind !== 'read') throw new Error(outcome.what)
  return outcome.log
}

/** As many scores, of which the first few have an answer that is no text. */
const scores = (count: number, wrong: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`s${index}`, index < wrong ? { value: 1, answer: 5 } : { value: 1 }]),
  )

describe('a field of a wrong type', () => {
  it.each([
    ['a header', { tags: ['a', 1, 'b', 2, 'c'] }, { tags: ['a', 'b', 'c'] }, 2],
    ['a dict', { packages: { inspect_ai: '0.3', x: null, y: 1 } }, { packages: { inspect_ai: '0.3' } }, 2],
    ['a list, where it is needed', { scorers: [{ name: 1 }, { name: 'b' }, { name: null }] }, {}, 4],
    ['many places', { tags: 1, dataset: { samples: 'x', name: 'd' }, solver: 5 }, { dataset: { name: 'd' } }, 3],
  ])('is left out alone: %s', (_, fields, kept, count) => {
    const { value, ignored } = parseHeader(aHeader({ eval: aSpec({ ...fields }) }))
    expect(value.eval).toMatchObject(kept)
    expect(ignored).toHaveLength(count)
  })
  it('takes only what needs it with it', () => {
    const { value } = parseHeader(
      aHeader({ results: { total_samples: 1, scorer: { name: 1, params: 2 }, scores: [{ name: {} }, { name: 'b' }] } }),
    )
    expect(value.results).toEqual({ total_samples: 1, scores: [{ name: 'b' }] })
  })
  it('keeps the other reductions', () => {
    const { value, ignored } = parseReductions([{ scorer: 1, samples: [] }, { scorer: 'b', samples: [] }, 5])
    expect(value).toEqual([{ scorer: 'b', samples: [] }])
    expect(ignored[0]).toBe('0.scorer: Invalid input: expected string, received number')
  })
  it.each([
    ['model', aHeader({ eval: aSpec({ model: null, tags: 5 }) }), /\(eval\.model: Invalid input: expected string/],
    ['task', aHeader({ eval: aSpec({ task: 5 }) }), /\(eval\.task: Invalid input: expected string/],
  ])('is named first when nothing works without it: %s', (_, header, what) =>
    expect(() => parseHeader(header)).toThrow(what),
  )
  it.each([undefined, null, 0, -1, 1.5, '1'])('as an epoch loses the sample: %s', epoch =>
    expect(() => parseSample(aRow({ epoch }))).toThrow(/\(epoch: expected a positive integer\)/),
  )
  it('loses no row, however many there are', async () => {
    const rows = [aRow({ scores: scores(300, 150) }), aRow({ id: 2 })]
    const header = aHeader({ eval: aSpec({ tags: Array.from({ length: 150 }, (_, tag) => tag) }) })
    const log = await read(anEvalLog({ header, rows }))
    expect(log.samples[0]?.scores).toHaveLength(300)
    expect(log).toMatchObject({ completeness: 'complete', header: { spec: { tags: [] } } })
    expect(log.warnings).toContainEqual({ code: 'sample-field-ignored', message: '… and 147 more of this kind.' })
  })
  it('loses none beside others', async () => {
    const rows = Array.from({ length: 60 }, (_, id) => aRow({ id, scores: scores(1000, 90) }))
    const { samples } = await read(anEvalLog({ rows }))
    expect(samples.map(sample => sample.scores.length)).toEqual(rows.map(() => 1000))
  })
})
