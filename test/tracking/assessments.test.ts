import { describe, expect, it, test } from 'vitest'
import { aSpec } from '../logs/a-zip.ts'
import { aSampleLog, tracesOf } from './traces.ts'

async function feedback(scores: object, { header = {}, details = 'full' as 'full' | 'ids' } = {}) {
  const [trace] = await tracesOf(await aSampleLog({ body: { scores }, header }), { sampleDetails: details })
  return trace!.info.assessments
}

describe('feedback', () => {
  test.each([
    { given: 'C', value: 1 },
    { given: 'I', value: 0 },
    { given: 'correct', value: 1 },
    { given: 0.25, value: 0.25 },
    { given: true, value: 1 },
    { given: '0.5', value: 0.5 },
    { given: 'the essay is fine', value: 'the essay is fine' },
  ])('of $given is $value', async ({ given, value }) =>
    expect(await feedback({ match: { value: given } })).toMatchObject([
      {
        name: 'inspect/match',
        kind: 'feedback',
        value,
        error: null,
        source: { type: 'CODE', id: 'inspect_ai' },
        spanId: null,
      },
    ]),
  )

  it('of no score is an error and no value', async () =>
    expect(await feedback({ match: { value: null } })).toMatchObject([{ value: null, error: { code: 'UNSCORED' } }]))

  it('is one for each key of a dict and place of a list', async () => {
    const given = await feedback({ judge: { value: { tone: 1, fact: null } }, list: { value: [0, 1] } })
    expect(given.map(({ name, value, error }) => [name, value, error?.code])).toEqual([
      ['inspect/judge/tone', 1, undefined],
      ['inspect/judge/fact', null, 'UNSCORED'],
      ['inspect/list/0', 0, undefined],
      ['inspect/list/1', 1, undefined],
    ])
    expect(new Set(given.map(({ id }) => id)).size).toBe(4)
  })

  it('of a dict without keys is an error, and of too many says so', async () => {
    const many = Object.fromEntries(Array.from({ length: 1_150 }, (_, index) => [`k${index}`, 1]))
    const given = await feedback({ none: { value: {} }, many: { value: many } })
    expect(given.length).toBe(102)
    expect([given[0], given[101]]).toMatchObject([
      { name: 'inspect/none', error: { code: 'UNSCORED' } },
      { name: 'inspect/many', error: { code: 'TOO_MANY_KEYS', message: '1,050 more keys: see the log.' } },
    ])
  })

  it('of names that look alike has ids that do not', async () => {
    const given = await feedback({ 'a/b': { value: 1 }, a: { value: { b: 0 } } })
    expect(given.map(({ name }) => name)).toEqual(['inspect/a/b', 'inspect/a/b'])
    expect(new Set(given.map(({ id }) => id)).size).toBe(2)
  })

  it('has an id that a second time has again', async () => {
    const [[one], [other]] = [await feedback({ match: { value: 'C' } }), await feedback({ match: { value: 'I' } })]
    expect(one!.id).toMatch(/^a-[0-9a-f]{32}$/)
    expect(other!.id).toBe(one!.id)
  })

  it('has the explanation and what the score is of', async () => {
    const [one] = await feedback({
      match: { value: 'C', answer: 'Paris', explanation: 'It is.', history: [{ value: 'I' }] },
    })
    expect(one!.rationale).toBe('It is.')
    expect(Object.fromEntries(one!.metadata)).toEqual({
      sample_id: '1',
      epoch: '1',
      answer: 'Paris',
      edited: 'true',
      raw_value: 'C',
    })
  })

  it('cuts long explanations visibly', async () =>
    expect((await feedback({ match: { value: 1, explanation: 'x'.repeat(20_000) } }))[0]!.rationale).toMatch(
      /x\[… 10,000 more characters: see the log\]$/,
    ))

  test.each([
    {
      why: 'its option',
      eval: { scorers: [{ name: 'model_graded_qa', options: { model: 'openai/o3' } }] },
      id: 'openai/o3',
    },
    { why: 'the role', eval: { model_roles: { grader: { model: 'google/gemini' } } }, id: 'google/gemini' },
    { why: 'the model of the eval', eval: { model: 'mockllm/own' }, id: 'mockllm/own' },
  ])('of a model names the grader by $why', async ({ eval: spec, id }) => {
    const header = { eval: aSpec(spec) }
    for (const score of [
      { model_graded_qa: { value: 'C' } },
      { model_graded_qa: { value: 'C', metadata: { grading: [] } } },
    ])
      expect(await feedback(score, { header })).toMatchObject([{ source: { type: 'LLM_JUDGE', id } }])
  })

  it('of another scorer that a model graded says so', async () =>
    expect(await feedback({ mine: { value: 'C', metadata: { grading: [] } } })).toMatchObject([
      { source: { type: 'LLM_JUDGE' } },
    ]))

  it('without words keeps numbers and letters alone', async () => {
    const scores = { a: { value: 'C', answer: 'x', explanation: 'y' }, b: { value: 'free text' } }
    expect(await feedback(scores, { details: 'ids' })).toMatchObject([
      { value: 1, rationale: null },
      { value: '(withheld)', rationale: null },
    ])
  })
})
