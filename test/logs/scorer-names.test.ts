import { describe, expect, it } from 'vitest'
import type { EvalLog } from '../../src/logs/eval-log.ts'
import { readDetails, readLog } from '../../src/logs/read.ts'
import { ScorerNames } from '../../src/logs/scorer-names.ts'
import { aHeader, anEvalLog, aRow, asSource } from './a-zip.ts'

async function read(bytes: Uint8Array): Promise<EvalLog> {
  const outcome = await readLog(asSource(bytes))
  if (outcome.kind !== 'read') throw new Error(outcome.what)
  return outcome.log
}

const rows = Array.from({ length: 3000 }, (_, id) => aRow({ id, scores: { [`s${id}`]: { value: 1, answer: 'a' } } }))
const header = aHeader({
  results: { total_samples: 3000, completed_samples: 3000, scores: ['s2900', 's2901'].map(name => ({ name })) },
})

describe('a scorer per sample', () => {
  it.each([
    ['.eval', () => anEvalLog({ header, rows })],
    ['.json', () => Buffer.from(JSON.stringify({ ...header, samples: rows }))],
  ])('is ignored beyond the first thousand, of which those of the results come first: %s', async (_, bytes) => {
    const log = await read(bytes())
    expect(log.scorers).toHaveLength(1000)
    expect(log.scorers.slice(0, 3)).toEqual(['s2900', 's2901', 's0'])
    expect(log.samples[2900]?.scores).toEqual([1])
    expect(log.samples[997]?.scores.lastIndexOf(1)).toBe(999)
    expect(log.samples[998]?.scores).toEqual([])
    expect(log.completeness).toBe('partial')
    expect(log.warnings).toEqual([
      { code: 'too-many-scorers', message: 'Scorers beyond the first 1000: 2000. Their scores are left out.' },
    ])
    const { details } = await readDetails(log, [{ id: '2999', epoch: 1 }], { maxCharacters: 9 })
    expect(details.get('1:2999')?.answers).toEqual(new Map([['s2999', 'a']]))
  })
  it('is no more than a place to a row that needs no more', async () => {
    const log = await read(anEvalLog({ rows: [aRow({ scores: {} }), aRow({ id: 2 }), aRow({ id: 3, scores: {} })] }))
    expect(log.samples.map(({ scores }) => scores.length)).toEqual([0, 1, 0])
  })
})

describe('ignored scorers', () => {
  it('are counted once each, up to a hundred thousand', () => {
    const names = new ScorerNames(Array.from({ length: 1003 }, (_, index) => `s${index}`))
    expect([names.number('s0'), names.number('s999'), names.number('s1000')]).toEqual([0, 999, -1])
    expect(names.ignored).toBe(3)
    for (let index = 0; index < 100_010; index++) names.number(`t${index}`)
    expect(names.ignored).toBe(100_000)
  })
})
