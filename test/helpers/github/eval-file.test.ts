import { expect, it, test } from 'vitest'
import { inMemory } from '../../../src/logs/bytes.ts'
import { readLog } from '../../../src/logs/read.ts'
import { type EvalFileInput, evalFile, evalRows } from './eval-file.ts'

/** The reader takes these logs for what Inspect writes. */
async function read(input: EvalFileInput) {
  const outcome = await readLog(inMemory({ name: 'test.eval', bytes: evalFile(input) }))
  if (outcome.kind !== 'read') throw new Error(outcome.what)
  return outcome.log
}

test.each<[string, EvalFileInput]>([
  ['200 samples', {}],
  ['epochs', { rows: evalRows({ epochs: 3, count: 10 }) }],
  ['a mean', { rows: [0.25, 0.5].map((value, id) => ({ id, scores: { rating: value } })) }],
  ['letters', { rows: ['C', 'I'].map((value, id) => ({ id, scores: { match: value } })) }],
  [
    'an error',
    {
      rows: [
        { id: 'a', scores: { match: 1 } },
        { id: 'b', error: 'boom' },
      ],
    },
  ],
  ['no bodies', { bodies: false }],
])('%s are read as complete, without a warning', async (_, input) => {
  expect(await read(input)).toMatchObject({ completeness: 'complete', warnings: [], missingSamples: 0 })
})

it('carries task, model, revision and scores', async () => {
  const log = await read({ task: 'rag', model: 'acme/m-1', revision: { commit: 'abc1234', dirty: true } })
  expect(log.header.spec).toMatchObject({
    task: 'rag',
    model: 'acme/m-1',
    revision: { commit: 'abc1234', dirty: true },
  })
  expect(log.header.scores).toMatchObject([{ name: 'grounded', metrics: [{ key: 'accuracy', value: 0.9 }] }])
})

it('loses and gains as many samples as asked', () => {
  const wrong = (rows: ReturnType<typeof evalRows>) => rows.filter(({ scores }) => scores?.grounded === 0).length
  expect([evalRows(), evalRows({ lost: 30 }), evalRows({ lost: 30, gained: 5 })].map(wrong)).toEqual([20, 50, 45])
})
