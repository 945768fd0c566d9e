/**
 * The conformance cases of the Python package inspect-mlflow (its own test suite and what it measures), with the right
 * number where the package is wrong, and its defects D1 to D19, each shown mended.
 */
import { describe, expect, it, test } from 'vitest'
import { type CompareEvalsOptions, compareEvals } from '../src/compare-evals.ts'
import type { ComparisonResult } from '../src/comparison-result.ts'
import { resolvePolicy } from '../src/inputs/policy.ts'
import type { ScoreValue } from '../src/logs/eval-log.ts'
import { aLog, aUsage, type LogInput, logged, passes, type RowInput, scored } from './helpers/a-log.ts'

const compare = (
  baseline: RowInput[] | LogInput,
  candidate: RowInput[] | LogInput,
  options: CompareEvalsOptions = {},
): Promise<ComparisonResult> => compareEvals(logOf(baseline), logOf(candidate), options)
const logOf = (input: RowInput[] | LogInput) => aLog(Array.isArray(input) ? { rows: input } : input)
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)
const metric = ({ metrics }: ComparisonResult, scorer = 'match') => {
  const found = metrics.find(row => row.scorer === scorer && row.test !== null)
  if (found === undefined) throw new Error(`no tested metric of ${scorer}`)
  return found
}

describe('alignment, extraction, direction', () => {
  it('pairs three samples with equal ids', async () => {
    expect((await compare(passes('CCC'), passes('CCC'))).alignedCount).toBe(3)
  })
  it('reports a missing sample', async () => {
    const result = await compare(passes('CCC'), [passes('C')[0] as RowInput, { id: 3, scores: { match: 'C' } }])
    expect(result.missingCount).toBe(1)
    expect(ids(result.samples.filter(({ direction }) => direction === 'missing'))).toEqual(['2'])
  })
  it('reports a new sample', async () => {
    expect((await compare(passes('C'), passes('CC'))).newCount).toBe(1)
  })
  it('pairs the id "1" with 1', async () => {
    expect((await compare([{ id: '1', scores: { match: 'C' } }], passes('C'))).alignedCount).toBe(1)
  })
  it('takes two epochs for one sample', async () => {
    const epochs = [1, 2].map(epoch => ({ id: 1, epoch, scores: { match: 'C' } }))
    const result = await compare(epochs, epochs)
    expect(result.alignedCount).toBe(1)
    expect(metric(result).epochs).toEqual({ baseline: 2, candidate: 2 })
  })
  it('has no win rate without samples', async () => {
    const result = await compare([], [])
    expect([result.samples, result.winRate]).toEqual([[], null])
  })

  test.each<[ScoreValue, number | null]>([
    ['C', 1],
    ['I', 0],
    [0.85, 0.85],
    [Number.NaN, null],
  ])('extracts %s as %s', async (value, number) => {
    const rows = scored([value])
    expect((await compare(rows, rows)).samples[0]?.baselineScore).toBe(number)
  })

  test.each([
    ['C', 'I', 'regressed', -1],
    ['I', 'C', 'improved', 1],
    ['C', 'C', 'unchanged', 0],
  ])('rates %s → %s as %s', async (before, now, direction, delta) => {
    expect((await compare(passes(before), passes(now))).samples).toMatchObject([{ direction, delta }])
  })

  const two = (acc: ScoreValue, f1: number): RowInput[] => [{ id: 1, scores: { acc, f1 } }]
  it('compares two scorers apart', async () => {
    const { samples } = await compare(two('C', 0.9), two('I', 0.95))
    expect(samples.map(({ scorer, direction }) => [scorer, direction])).toEqual([
      ['acc', 'regressed'],
      ['f1', 'improved'],
    ])
  })
  it('compares only the requested scorer', async () => {
    const { samples } = await compare(two('C', 0.9), two('I', 0.95), { scorers: ['f1'] })
    expect(samples).toMatchObject([{ scorer: 'f1', direction: 'improved' }])
  })
  it('has a win rate of one half', async () => {
    expect((await compare(passes('CCII'), passes('ICCC'))).winRate).toBe(0.5)
  })
  test.each([
    [0, 'regressed'],
    [0.02, 'unchanged'],
    [0.01, 'unchanged'],
  ])('with threshold %d calls .80 → .79 %s', async (regressionThreshold, direction) => {
    const { samples } = await compare(scored([0.8]), scored([0.79]), { regressionThreshold })
    expect(samples[0]?.direction).toBe(direction)
  })
  it('compares only samples that pass the filter', async () => {
    const result = await compare(passes('CIC'), passes('ICC'), { sampleFilter: ({ id }) => id === '1' || id === '2' })
    expect([result.alignedCount, ids(result.regressions)]).toEqual([2, ['1']])
  })

  it('reproduces the full case', async () => {
    const result = await compare(
      { rows: passes('CCICI'), model: 'gpt-4o', results: [logged('match', 0.6)] },
      { rows: passes('CICCC'), model: 'claude-sonnet', results: [logged('match', 0.8)] },
    )
    expect(metric(result).delta).toBeCloseTo(0.2, 12)
    expect(metric(result).relativeDelta).toBeCloseTo(1 / 3, 12)
    expect([result.alignedCount, result.missingCount, result.newCount, result.winRate]).toEqual([5, 0, 0, 0.4])
    expect([ids(result.regressions), ids(result.improvements), result.unchanged.length]).toEqual([['2'], ['3', '5'], 2])
    expect(metric(result)).toMatchObject({ exactPValue: 1, pValue: 0.625, verdict: 'inconclusive' })
    for (const text of ['gpt-4o', 'claude-sonnet', 'math']) expect(result.summary()).toContain(text)
  })

  it('reproduces the case of 20 samples', async () => {
    const letters = (passes: (i: number) => boolean) =>
      Array.from({ length: 20 }, (_, i) => (passes(i) ? 'C' : 'I')).join('')
    const result = await compare(passes(letters(i => i % 2 === 0)), passes(letters(i => i % 3 !== 0)))
    expect(metric(result).flips).toEqual({ lost: 4, gained: 7 })
    expect(metric(result).exactPValue).toBeCloseTo(0.548828, 6)
    expect([result.regressions.length, result.improvements.length, result.unchanged.length, result.winRate]).toEqual([
      4, 7, 9, 0.35,
    ])
  })
})

describe('cost and latency', () => {
  const costing = (...costs: (number | null)[]): LogInput => ({
    rows: passes('CCC'),
    header: {
      usage: Object.fromEntries(costs.map((cost, i) => [`m${i}`, aUsage({ cost, costComplete: cost !== null })])),
    },
  })
  it('tells the difference in cost', async () => {
    const result = await compare(costing(0.1), costing(0.02))
    expect(result.costDeltaUsd).toBeCloseTo(-0.08, 12)
    for (const text of ['$0.1000', '$0.0200', '-$0.0800', '(-80.0%)']) expect(result.summary()).toContain(text)
  })
  it('adds up the models that have a price', async () => {
    expect((await compare(costing(0.012, 0.008), costing(null))).baselineTotalCostUsd).toBeCloseTo(0.02, 12)
  })
  it('never takes an unknown cost for 0', async () => {
    const result = await compare(costing(0.1), costing(null))
    expect([result.baselineTotalCostUsd, result.candidateTotalCostUsd, result.costDeltaUsd]).toEqual([0.1, null, null])
    expect(result.summary()).not.toContain('Cost:')
  })
  const lasting = (times: number[]): RowInput[] =>
    times.map((totalTime, id) => ({ id, totalTime, scores: { match: 'C' } }))
  it('tells the difference in latency at p95', async () => {
    const result = await compare(
      lasting([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 2]),
      lasting([0.1, 0.1, 0.1, 0.2, 0.2, 0.2, 0.3, 0.3, 0.3, 0.4, 0.5]),
    )
    expect(result.baselineLatencyP95Seconds).toBeCloseTo(1.5, 12)
    expect(result.candidateLatencyP95Seconds).toBeCloseTo(0.45, 12)
    expect(result.summary()).toContain('1.500s -> 0.450s (-1.050s (-70.0%))')
  })
  it('has no latency without times', async () => {
    expect((await compare(passes('C'), passes('C'))).latencyP95DeltaSeconds).toBeNull()
  })
})

describe('defects of the package, mended', () => {
  const letters = (lost: number, gained: number, same: number): [string, string] => [
    'C'.repeat(lost) + 'I'.repeat(gained) + 'C'.repeat(same),
    'I'.repeat(lost) + 'C'.repeat(gained) + 'C'.repeat(same),
  ]
  const flips = (lost: number, gained: number, same: number) => {
    const [before, now] = letters(lost, gained, same)
    return compare(passes(before), passes(now))
  }

  it('D1: an errored candidate is errored, not unchanged', async () => {
    const now: RowInput[] = [{ id: 1, error: 'RateLimitError' }, ...passes('CCC').slice(1)]
    const result = await compare(passes('CCC'), now)
    expect(result.samples[0]).toMatchObject({ id: '1', direction: 'errored', candidateScore: null })
    expect([result.alignedCount, result.unchanged.length]).toEqual([2, 2])
  })

  it('D2: delta, test and interval are of the same pairs', async () => {
    const results = [logged('match', 2 / 3)]
    const result = await compare(
      { rows: passes('CIC'), results },
      { rows: passes('ICC'), results },
      { sampleFilter: 'id=1' },
    )
    expect(metric(result)).toMatchObject({ pairs: 1, baselineValue: 1, candidateValue: 0, delta: -1 })
    expect(metric(result).loggedBaselineValue).toBeCloseTo(2 / 3, 12)
  })

  it('D3: epochs are no samples of their own', async () => {
    const epochs = (letter: string) =>
      [1, 2].flatMap(id => [1, 2, 3].map(epoch => ({ id, epoch, scores: { match: letter } })))
    expect(metric(await compare(epochs('C'), epochs('I')))).toMatchObject({
      pairs: 2,
      exactPValue: 0.5,
      verdict: 'inconclusive',
    })
  })

  it('D4: one pair is never significant', async () => {
    expect(metric(await compare(scored([0.8]), scored([0.79])))).toMatchObject({
      significant: false,
      verdict: 'inconclusive',
    })
  })

  it('D5: ties are counted, not rounded away', async () => {
    const one = scored(Array.from({ length: 100 }, (_, i) => (i === 0 ? 1 : 0.5)))
    const result = metric(await compare(scored(Array(100).fill(0.5)), one))
    expect(result.pValue).toBe(1)
  })

  test.each([
    [1, 1, 8, 0.75, 1],
    [2, 1, 2, 0.625, 1],
    [0, 3, 7, 0.125, 0.25],
  ])('D6: %i lost, %i gained of %i more: exact', async (lost, gained, same, midP, exact) => {
    const row = metric(await flips(lost, gained, same))
    expect(row.pValue).toBeCloseTo(midP, 12)
    expect(row.exactPValue).toBeCloseTo(exact, 12)
    expect(row.ciLower).toBeGreaterThanOrEqual(-1)
    expect(row.ciUpper).toBeLessThanOrEqual(1)
  })

  it('D7: nothing flipped still leaves an interval', async () => {
    const row = metric(await flips(0, 0, 20))
    expect(row.ciLower).toBeCloseTo(-0.161, 3)
    expect(row.ciUpper).toBeCloseTo(0.161, 3)
  })

  it('D8: an effect size without spread is undefined', async () => {
    expect(metric(await compare(scored([0.1, 0.2, 0.3]), scored([0.2, 0.3, 0.4]))).effectSize).toBeNull()
  })

  it('D9: keys of dict scores are tested', async () => {
    const dict = (shift: number) =>
      Array.from({ length: 8 }, (_, id) => ({ id, scores: { rouge: { rouge1: (id + shift) / 10, rouge2: 0.5 } } }))
    const result = await compare(dict(0), dict(1))
    expect(metric(result, 'rouge[rouge1]').pValue).toBeLessThan(0.05)
    expect(result.alignedCount).toBe(8)
  })

  it('D10: several reducers stay apart', async () => {
    const epochs = (letters: string[]) =>
      letters.flatMap((text, id) =>
        [...text].map((letter, epoch) => ({ id, epoch: epoch + 1, scores: { match: letter } })),
      )
    const results = [logged('match', 0.5, { reducer: 'mean' }), logged('match', 0.9, { reducer: 'pass_at_2' })]
    const log = { rows: epochs(['CI', 'CC', 'II', 'CI', 'CC', 'II']), results }
    const { metrics } = await compare(log, log)
    const values = metrics
      .filter(({ scorer }) => scorer === 'match')
      .map(({ reducer, baselineValue }) => [reducer, baselineValue])
    expect(values).toEqual([
      ['mean', 0.5],
      ['pass_at_2', 4 / 6],
    ])
  })

  it('D11: a scorer is tested whatever its metrics are called', async () => {
    const f1 = { key: 'f1', name: 'f1', group: null, value: 0.9, params: {} }
    const log = { rows: passes('C'.repeat(30)), results: [logged('match', 0.9, { metrics: [f1] })] }
    const { metrics } = await compare(log, { ...log, rows: passes('I'.repeat(10) + 'C'.repeat(20)) })
    expect(metrics.filter(({ scorer }) => scorer === 'match')).toMatchObject([
      { metric: 'mean', verdict: 'regressed' },
      { metric: 'f1', verdict: 'not-tested', pValue: null, tier: 'advisory' },
    ])
  })

  it('D12: lower can be better', async () => {
    const policy = resolvePolicy({ inputs: { metrics: [{ scorer: 'toxicity', direction: 'lower' }] } })
    const rows = (text: string) => passes(text, 'toxicity')
    const result = await compare(rows('I'.repeat(30)), rows('C'.repeat(10) + 'I'.repeat(20)), { policy })
    expect(metric(result, 'toxicity').verdict).toBe('regressed')
    expect(result.regressions).toHaveLength(10)
  })

  it('D13: two scorers do not double the samples', async () => {
    const rows = (letter: string) => [{ id: 1, scores: { a: letter, b: letter } }]
    const result = await compare(rows('C'), rows('C'))
    expect([result.alignedCount, result.samples.length]).toEqual([1, 2])
  })

  it('D14: an unfinished log gets no verdict', async () => {
    const result = await compare(passes('CCCCCC'), { rows: passes('CCCCCC'), status: 'error' })
    expect([result.verdict, result.conclusion]).toEqual(['not-comparable', 'fail'])
  })

  it('D14: another task version and model are told', async () => {
    const result = await compare(passes('CC'), { rows: passes('CC'), model: 'm2', spec: { taskVersion: '3' } })
    expect(result.comparability.map(({ field }) => field)).toEqual(expect.arrayContaining(['model', 'task_version']))
  })

  it('D15: an unknown scorer is an error', async () => {
    await expect(compare(passes('C'), passes('C'), { scorers: ['mtach'] })).rejects.toThrow(/mtach[\s\S]*match/)
  })

  it('D15: a scorer that vanished is a failure', async () => {
    const result = await compare([{ id: 1, scores: { a: 'C', b: 'C' } }], [{ id: 1, scores: { a: 'C' } }])
    expect(result.verdict).toBe('not-comparable')
  })

  it('D16: 007 and 7 are two samples, ² is no crash', async () => {
    const rows = ['007', '7', '²'].map(id => ({ id, scores: { match: 'C' } }))
    expect((await compare(rows, rows)).alignedCount).toBe(3)
  })

  it('D17: free text is no wrong answer', async () => {
    const result = await compare(passes('CC'), scored(['C', 'looks fine']))
    expect(result.samples[1]).toMatchObject({ direction: 'unscored', candidateScore: null })
    expect(result.comparability).toContainEqual(
      expect.objectContaining({ field: 'free_text.candidate', level: 'warn' }),
    )
    expect(
      (await compare(passes('CC'), scored(['C', 'looks fine']), { freeTextAsZero: true })).regressions,
    ).toHaveLength(1)
  })

  it('D18: many scorers are corrected for', async () => {
    const scorers = (lost: number) =>
      Array.from({ length: 100 }, (_, id) => ({
        id,
        scores: Object.fromEntries(Array.from({ length: 12 }, (_, s) => [`s${s}`, (id + s) % 100 < lost ? 'I' : 'C'])),
      }))
    const result = await compare(scorers(0), scorers(6))
    const row = metric(result, 's0')
    expect(row.pValue).toBeLessThan(0.05)
    expect(row.adjustedPValue).toBeGreaterThan(0.05)
    expect([row.margin, row.detectableDrop === null]).toEqual([0.05, false])
  })

  it('D19: a model without a price leaves no difference in cost', async () => {
    const usage = { m1: aUsage({ cost: 0.1, costComplete: true }), m2: aUsage() }
    const priced = { m1: aUsage({ cost: 0.1, costComplete: true }), m2: aUsage({ cost: 9, costComplete: true }) }
    const result = await compare(
      { rows: passes('C'), header: { usage } },
      { rows: passes('C'), header: { usage: priced } },
    )
    expect([result.costComplete, result.costDeltaUsd]).toEqual([false, null])
  })

  it('D14: two different tasks are not comparable', async () => {
    expect((await compare({ rows: passes('CC'), task: 'a' }, { rows: passes('CC'), task: 'b' })).verdict).toBe(
      'not-comparable',
    )
  })

  it('D19: a missing price lowers the coverage', async () => {
    const rows = (complete: boolean[]): RowInput[] =>
      complete.map((costComplete, id) => ({ id, scores: { match: 'C' }, usage: aUsage({ cost: 0.01, costComplete }) }))
    const result = await compare(rows([true, true, true, true]), rows([true, true, true, false]))
    expect(result.resources.cost).toMatchObject({ coverage: 0.75 })
    expect(result.resources.totalTokens).toMatchObject({ coverage: 1, baseline: 600 })
  })
})
