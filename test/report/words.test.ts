import { describe, expect, it, test } from 'vitest'
import type { MetricRow, Report } from '../../src/report/schema.ts'
import { alertKind } from '../../src/report/sections/top.ts'
import { deltaOf, judge, outcome, placed, sideValue } from '../../src/report/words.ts'
import {
  aComparison,
  aCost,
  aDifference,
  aMetric,
  anImprovement,
  anUndecided,
  aRegression,
  aReport,
} from '../helpers/a-report.ts'

const said = (row: MetricRow): string => {
  const report = aReport({ comparisons: [aComparison({ metrics: [row] })] })
  const { word, note } = judge(report, placed(report)[0]!)
  return note === '' ? word : `${word}; ${note}`
}

test.each([
  { row: aRegression(), text: 'regressed' },
  { row: aRegression({ flags: ['beyond-margin'] }), text: 'regressed; by more than the margin of 5 points' },
  {
    row: aRegression({ flags: ['limit'], reason: 'below the floor of 80 %' }),
    text: 'regressed; below the floor of 80 %',
  },
  { row: aRegression({ acceptedBy: 'ann' }), text: 'regressed; accepted by ann' },
  { row: aMetric(), text: 'no detectable change; drops over 3.1 points ruled out' },
  { row: aMetric({ direction: 'lower' }), text: 'no detectable change; rises over 3.1 points ruled out' },
  {
    row: aMetric({ flags: ['within-margin'] }),
    text: 'slightly worse, within the margin; a real drop, but smaller than 5 points',
  },
  {
    row: anUndecided(),
    text: 'no detectable change; only drops over 9.7 points ruled out (to rule out 5 points: about 260 samples)',
  },
  { row: aMetric({ verdict: 'not-tested', reason: 'no mean of samples' }), text: 'not tested; no mean of samples' },
  { row: aCost(), text: 'improved; advisory' },
  {
    row: aMetric({ kind: 'aggregate', test: null, ruledOutDrop: null, reason: '81 % keeps the floor 80 %' }),
    text: 'keeps its limit; 81 % keeps the floor 80 %',
  },
  {
    row: aMetric({ verdict: 'inconclusive', significant: true, flags: ['limited-coverage'], coverage: 0.93 }),
    text: 'dropped, but too few samples were compared to judge; drops over 3.1 points ruled out; only 93 % of the samples could be compared',
  },
  {
    row: anImprovement({ verdict: 'inconclusive', flags: ['limited-coverage'], ruledOutDrop: null, coverage: 0.93 }),
    text: 'rose, but too few samples were compared to judge; only 93 % of the samples could be compared',
  },
  {
    row: aMetric({ verdict: 'inconclusive', flags: ['limited-coverage'], coverage: 0.93 }),
    text: 'no detectable change; drops over 3.1 points ruled out; only 93 % of the samples could be compared',
  },
])('a row is judged "$text"', ({ row, text }) => expect(said(row)).toBe(text))

it('tells the corrected p from the raw one', () => {
  expect(
    said(aRegression({ verdict: 'inconclusive', flags: ['nominal'], pValue: 0.031, adjustedPValue: 0.31 })),
  ).toContain('unclear, perhaps worse; p .031 by itself, .31 corrected for 1 metric: may be luck')
})

describe('a p that correction set aside', () => {
  const four = { pValue: 0.0625, smallestP: 0.0625, flips: { lost: 4, gained: 0 } }
  const family = (size: number) => ({
    families: [{ name: 'scores', method: 'tarone-holm', alpha: 0.05, size, pruned: 0 }],
  })
  const noted = (own: Partial<MetricRow>, size = 1): string => {
    const report = aReport({ ...family(size), comparisons: [aComparison({ metrics: [anUndecided(own)] })] })
    return judge(report, placed(report)[0]!).note
  }

  it('is shown with what so few flips can reach', () =>
    expect(noted(four)).toMatch(/^p \.0625 by itself; 4 flips cannot reach \.05; only drops over/))

  it('counts what moved where nothing flips', () =>
    expect(noted({ ...four, flips: null })).toContain('25 samples that moved cannot reach .05'))

  it('is shown beside the corrected one', () =>
    expect(noted({ pValue: 0.08, adjustedPValue: 0.31 }, 5)).toContain('p .08 by itself, .31 corrected for 5 metrics'))

  it('is told of a metric that is no worse, too', () =>
    expect(said(aMetric({ pValue: 0.03, adjustedPValue: 0.31 }))).toContain(
      'no detectable change; p .03 by itself, .31 corrected for 1 metric; drops over',
    ))

  it('is told where the interval leaves out 0', () => {
    expect(noted({ pValue: 0.2, adjustedPValue: 1, ciUpper: -0.006 })).toContain('p .20 by itself, 1 corrected')
    expect(noted({ pValue: 0.06, adjustedPValue: 0.06, ciUpper: -0.006 })).toContain(
      'the interval leaves out 0, but p .06 is above .05',
    )
  })

  it('needs no word where it is large, or the same', () => {
    for (const p of [
      { pValue: 0.57, adjustedPValue: 1 },
      { pValue: 0.06, adjustedPValue: 0.06 },
    ])
      expect(noted(p)).not.toMatch(/\bp \./)
  })
})

it('never says that nothing changed', () => {
  for (const verdict of ['no-worse', 'inconclusive'] as const)
    expect(said(aMetric({ verdict }))).not.toMatch(/\bno change|unchanged/)
})

it('takes the verdict from a blocked scorer only', () => {
  const block = aDifference({ level: 'block', scorer: 'match', message: 'other options' })
  const metrics = [aMetric({ verdict: 'not-tested' }), aMetric({ scorer: 'format' })]
  const report = aReport({ comparisons: [aComparison({ comparability: [block], metrics })] })
  expect(placed(report).map(each => judge(report, each).word)).toEqual(['not comparable', 'no detectable change'])
})

it('tells each reducer what blocks it, and only those that are blocked', () => {
  const block = (message: string) => aDifference({ level: 'block', field: 'coverage', scorer: 'match', message })
  const blocked = aMetric({ verdict: 'not-tested', reducer: 'max', reason: 'match (max): only 80 %' })
  const comparability = [block('match (mode): only 70 %'), block('match (max): only 80 %')]
  const report = aReport({ comparisons: [aComparison({ comparability, metrics: [aMetric(), blocked] })] })
  expect(placed(report).map(each => judge(report, each))).toMatchObject([
    { word: 'no detectable change' },
    { word: 'not comparable', note: 'match (max): only 80 %' },
  ])
})

it('takes the verdict from the keys of a blocked scorer, too', () => {
  const block = aDifference({ level: 'block', scorer: 'rubric', field: 'scorers.rubric.options.k' })
  const metrics = [aMetric({ scorer: 'rubric[a]', verdict: 'not-tested' }), aMetric({ scorer: 'rubric2[a]' })]
  const report = aReport({ comparisons: [aComparison({ comparability: [block], metrics })] })
  expect(placed(report).map(each => judge(report, each).word)).toEqual(['not comparable', 'no detectable change'])
})

it('points the arrow with the number, not the judgement', () => {
  expect(deltaOf(aRegression())).toBe('↓ −6.0 [−10.1, −2.3]')
  expect(deltaOf(aCost())).toBe('↓ −29 [−31, −27]')
  expect(deltaOf(aMetric())).toBe('−0.3 [−3.1, +2.4]')
})

it('writes resources in their own units', () => {
  expect(sideValue(aCost(), 0.0214)).toBe('$0.021')
  expect(sideValue(aCost({ metric: 'total_time' }), 75)).toBe('1 min 15 s')
  expect(sideValue(aCost({ metric: 'total_tokens' }), 12_400)).toBe('12.4k')
})

describe('the outcome of a whole report', () => {
  const cases: [Partial<Report>, string, string][] = [
    [{ verdict: 'error', conclusion: 'error' }, 'could not compare', 'CAUTION'],
    [{ verdict: 'regressed', conclusion: 'fail' }, 'failed', 'CAUTION'],
    [{ verdict: 'regressed', conclusion: 'pass' }, 'regressed, not enforced', 'CAUTION'],
    [{ verdict: 'not-comparable', conclusion: 'fail' }, 'failed: not comparable', 'WARNING'],
    [{ verdict: 'inconclusive' }, 'passed', 'NOTE'],
    [{ verdict: 'inconclusive', flags: ['nominal'] }, 'passed, inconclusive', 'WARNING'],
    [{ verdict: 'inconclusive', conclusion: 'fail' }, 'failed: inconclusive', 'NOTE'],
    [{ verdict: 'improved' }, 'passed', 'TIP'],
    [{ verdict: 'no-worse' }, 'passed', 'TIP'],
    [{ verdict: 'no-baseline' }, 'no baseline yet', 'NOTE'],
  ]
  test.each(cases)('%j reads "%s" under %s', (own, text, alert) => {
    const report = aReport(own)
    expect([outcome(report), alertKind(report)]).toEqual([text, alert])
  })
})
