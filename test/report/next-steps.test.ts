import { describe, expect, it, test } from 'vitest'
import { nextSteps } from '../../src/report/next-steps.ts'
import type { Ledger, LedgerScorer, MetricRow } from '../../src/report/schema.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { aComparison, aLedger, aLedgerScorer, aMetric, anUndecided, aReport } from '../helpers/a-report.ts'

const undecided = (metrics: MetricRow[]) =>
  nextSteps(aReport({ verdict: 'inconclusive', comparisons: [aComparison({ metrics })] }))

describe('an outcome that nothing can be told of', () => {
  it('asks for nothing', () =>
    expect(undecided([anUndecided({ pairsNeeded: null })])).toEqual(['nothing has to be done']))

  it('asks for a look at what may be worse', () => {
    const aside = anUndecided({ pValue: 0.0625, smallestP: 0.0625, pairsNeeded: null })
    expect(undecided([aside])).toEqual(['look at the samples that scored worse in arithmetic / success'])
    expect(undecided([anUndecided({ flags: ['nominal'], pValue: 0.03, pairsNeeded: null })])).toEqual([
      'look at the samples that scored worse in arithmetic / success',
    ])
  })

  it('leaves alone what may be better', () =>
    expect(undecided([anUndecided({ delta: 0.02, pValue: 0.0625, smallestP: 0.0625, pairsNeeded: null })])).toEqual([
      'nothing has to be done',
    ]))
})

describe('missing samples', () => {
  const missing = (scorer: Partial<LedgerScorer>, ledger: Partial<Ledger> = {}) =>
    aReport({
      verdict: 'inconclusive',
      flags: ['limited-coverage'],
      comparisons: [
        aComparison({
          metrics: [aMetric({ verdict: 'inconclusive', flags: ['limited-coverage'], coverage: 0.95 })],
          ledger: aLedger({ paired: 100, scorers: [aLedgerScorer({ pairs: 95, ...scorer })], ...ledger }),
        }),
      ],
    })
  const errored = { baseline: 0, candidate: 3, both: 0, causes: [] }
  const unscored = { baseline: 0, candidate: 5, both: 0 }
  const retry = 'complete the missing samples (`inspect eval-retry`)'
  const scores = 'find out why 5 scores are missing (`inspect score` scores a log again)'

  test.each([
    ['errors', { errored }, {}, `${retry} and compare again`],
    ['invalidated samples', { invalidated: 2 }, {}, `${retry} and compare again`],
    ['removed samples', {}, { removed: 5 }, `${retry} and compare again`],
    ['missing scores', { unscored }, {}, `${scores} and compare again`],
    ['both', { unscored, errored }, {}, `${scores}, ${retry} and compare again`],
  ])('have the remedy of %s', (_, scorer, ledger, step) => expect(nextSteps(missing(scorer, ledger))).toContain(step))

  it('are named with their cause in a terminal', () => {
    const text = renderTerminal(missing({ unscored, invalidated: 2 }), { width: 120, colour: false })
    expect(text).toContain('95 compared, 5 not')
    expect(text).toContain('- arithmetic / match: 5 samples without a score in the candidate only, 2 invalidated')
  })

  it('are told once for scorers that lost as many', () => {
    const scorers = ['a', 'b', 'c', 'd'].map(scorer => aLedgerScorer({ scorer, unscored }))
    const text = renderTerminal(missing({}, { scorers }), { width: 120, colour: false })
    expect(text.match(/without a score/g)).toHaveLength(1)
    expect(text).toContain('- arithmetic / a, b and 2 more: 5 samples')
  })
})
