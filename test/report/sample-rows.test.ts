import { describe, expect, it } from 'vitest'
import { sampleRows } from '../../src/report/sample-rows.ts'
import type { SampleRow } from '../../src/report/schema.ts'
import { aLog, type RowInput } from '../helpers/a-log.ts'
import { judged } from './assembled.ts'

/** One letter per epoch of each sample. */
const sampled = (letters: Record<string, string>): RowInput[] =>
  Object.entries(letters).flatMap(([id, epochs]) =>
    [...epochs].map((match, index) => ({ id, epoch: index + 1, scores: { match } })),
  )

function rowsOf(
  letters: { baseline: Record<string, string>; candidate: Record<string, string> },
  movedOnly = false,
): Map<string, SampleRow> {
  const pair = {
    baseline: aLog({ rows: sampled(letters.baseline) }),
    candidate: aLog({ rows: sampled(letters.candidate) }),
  }
  const [first] = judged([pair]).verdict.evals
  if (first === undefined) throw new Error('no eval')
  return new Map([...sampleRows(first, { movedOnly })].map(row => [row.id, row]))
}

describe('a row of every sample', () => {
  const letters = {
    baseline: { still: 'CCC', mixed: 'CIC', gone: 'CCI', moved: 'CCC' },
    candidate: { still: 'CCC', mixed: 'ICC', added: 'III', moved: 'III' },
  }
  const rows = rowsOf(letters)

  it('holds its epochs, moved or not', () =>
    expect(rows.get('still')).toMatchObject({
      direction: 'unchanged',
      delta: 0,
      baselineEpochs: [1, 1, 1],
      candidateEpochs: [1, 1, 1],
    }))

  it('is flagged, moved or not', () =>
    expect(rows.get('mixed')).toMatchObject({
      direction: 'unchanged',
      flags: ['flaky'],
      baselineEpochs: [1, 0, 1],
      candidateEpochs: [0, 1, 1],
    }))

  it('holds the epochs of the side that has it', () => {
    expect(rows.get('gone')).toMatchObject({
      direction: 'missing',
      candidateScore: null,
      baselineEpochs: [1, 1, 0],
      candidateEpochs: [],
    })
    expect(rows.get('added')).toMatchObject({
      direction: 'new',
      candidateScore: 0,
      baselineEpochs: [],
      candidateEpochs: [0, 0, 0],
    })
  })

  it('is left out when it did not move and only those that did are asked for', () =>
    expect([...rowsOf(letters, true).keys()].sort()).toEqual(['added', 'gone', 'moved']))
})
