import { describe, expect, it, test } from 'vitest'
import { headline } from '../../src/report/headline.ts'
import type { Comparison, MetricRow, Report } from '../../src/report/schema.ts'
import { nothingRuledOut } from '../../src/report/standing.ts'
import { placed } from '../../src/report/words.ts'
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

type Verdict = Report['verdict']

function said(
  verdict: Verdict,
  metrics: MetricRow[],
  { comparison = {}, ...report }: Partial<Report> & { comparison?: Partial<Comparison> } = {},
): string {
  return headline(aReport({ verdict, comparisons: [aComparison({ metrics, ...comparison })], ...report }))
}

const slightly = (own: Partial<MetricRow> = {}): MetricRow =>
  aMetric({
    scorer: 'style',
    delta: -0.015,
    baselineValue: 0.9,
    candidateValue: 0.885,
    significant: true,
    ruledOutDrop: 0.026,
    flags: ['within-margin'],
    ...own,
  })
const kept = (own: Partial<MetricRow> = {}): MetricRow =>
  aMetric({
    scorer: 'f1',
    kind: 'aggregate',
    family: null,
    test: null,
    pairs: 0,
    ruledOutDrop: null,
    margin: null,
    ...own,
  })
const untested = (own: Partial<MetricRow> = {}): MetricRow => kept({ verdict: 'not-tested', ...own })
const blockOf = (scorer: string, own = {}) => aDifference({ level: 'block', scorer, message: 'other options', ...own })

describe('no metric got worse', () => {
  it('is said with the bound', () =>
    expect(said('no-worse', [aMetric()])).toBe('No metric got worse: drops above 3.1 points are ruled out.'))

  it('is not said of one that is worse within the margin', () =>
    expect(said('no-worse', [slightly(), aMetric()])).toBe(
      '1 of 2 metrics slightly worse, within the margin: arithmetic / style −1.5 points (90.0 % → 88.5 %); drops above 3.1 points are ruled out.',
    ))

  it('names what keeps a limit of the policy instead of a bound', () => {
    expect(said('no-worse', [kept()])).toBe('No metric got worse: arithmetic / f1 keeps its limit.')
    expect(said('no-worse', [kept(), aMetric()])).toBe(
      'No metric got worse: drops above 3.1 points are ruled out; arithmetic / f1 keeps its limit.',
    )
  })

  it('counts a cost as a ratio, never as points', () => {
    const cost = aCost({ tier: 'gate', verdict: 'no-worse', ruledOutDrop: 0.08 })
    expect(said('no-worse', [aMetric(), cost])).toBe(
      'No metric got worse: drops above 3.1 points and rises above 8 % (arithmetic / cost) are ruled out.',
    )
    expect(said('no-worse', [cost])).toBe('No metric got worse: rises above 8 % (arithmetic / cost) are ruled out.')
  })

  it('measures points in shares of the range', () =>
    expect(said('no-worse', [aMetric({ range: { min: 0, max: 10 }, ruledOutDrop: 0.4 })])).toContain('above 4 points'))
})

describe('the drop that is ruled out', () => {
  it('ignores blocked, accepted and untested metrics', () => {
    const metrics = [
      aMetric(),
      aMetric({ scorer: 'broken', verdict: 'not-tested', ruledOutDrop: 0.5 }),
      aRegression({ acceptedBy: 'ann', ruledOutDrop: 0.4 }),
    ]
    const comparability = [blockOf('broken', { acceptedBy: 'ann' })]
    expect(said('no-worse', metrics, { comparison: { comparability } })).toBe(
      'No other metric got worse: drops above 3.1 points are ruled out (1 regression accepted, 1 accepted as not comparable).',
    )
  })

  it('ignores the keys of a blocked scorer', () => {
    const metrics = [aMetric(), aMetric({ scorer: 'rubric[a]', verdict: 'not-tested', ruledOutDrop: 0.5 })]
    const comparability = [blockOf('rubric', { field: 'scorers.rubric.options.k', acceptedBy: 'ann' })]
    expect(said('no-worse', metrics, { comparison: { comparability } })).toContain('drops above 3.1 points')
  })
})

describe('acceptances', () => {
  const regression = aRegression({ acceptedBy: 'ann' })
  test.each(['improved', 'no-worse', 'inconclusive'] as const)('are told when the rest is %s', verdict => {
    const rest = { improved: anImprovement(), 'no-worse': aMetric(), inconclusive: anUndecided() }[verdict]
    expect(said(verdict, [regression, rest])).toContain('(1 regression accepted)')
  })

  it('leave no rest that is no worse', () =>
    expect(said('improved', [regression, anImprovement()])).toBe(
      '1 of 2 metrics improved: arithmetic / citation +7.3 points (61.0 % → 68.3 %) (1 regression accepted).',
    ))

  it('are all there is to say when they cover everything', () =>
    expect(said('inconclusive', [regression])).toBe(
      'Everything that gates was accepted, so nothing was judged (1 regression accepted).',
    ))

  it('count a block of the whole report, too', () => {
    const reasons = [
      { code: 'unreadable', level: 'inform' as const, message: 'A log. Accepted by ann.', acceptedBy: 'ann' },
    ]
    expect(said('no-worse', [aMetric()], { reasons })).toContain('(1 accepted as not comparable)')
  })
})

describe('a regression', () => {
  it('counts apart what was not judged', () => {
    const metrics = [
      aRegression(),
      anImprovement(),
      anUndecided(),
      aMetric(),
      slightly(),
      aMetric({ scorer: 'broken', verdict: 'not-tested' }),
      untested(),
      kept({ scorer: 'bleu' }),
      anUndecided({ scorer: 'half', significant: true, flags: ['limited-coverage'] }),
      aRegression({ scorer: 'old', acceptedBy: 'ann' }),
    ]
    expect(said('regressed', metrics, { comparison: { comparability: [blockOf('broken')] } })).toBe(
      '1 of 10 metrics regressed: arithmetic / grounded −6.0 points (80.3 % → 74.3 %). 1 improved, 2 without detectable change, 1 slightly worse within the margin, 1 with too few samples compared to judge, 1 kept to a limit of the policy, 1 without a test, 1 not comparable (1 regression accepted).',
    )
  })

  it('counts what stands in the way of the whole report', () => {
    const reasons = [
      { code: 'unreadable', level: 'block' as const, message: 'A candidate log cannot be read: a.eval: empty' },
      { code: 'expect', level: 'block' as const, message: 'The policy expects code.', task: 'code' },
      { code: 'evals', level: 'block' as const, message: 'arithmetic: 2 and 2 evals are left.', task: 'arithmetic' },
      { code: 'scorers', level: 'block' as const, message: 'The scorer old is missing.', scorer: 'old' },
    ]
    const comparability = [blockOf('old', { field: 'scorers', message: 'The scorer old is missing.' })]
    expect(said('regressed', [aRegression()], { reasons, comparison: { comparability } })).toBe(
      '1 of 1 metric regressed: arithmetic / grounded −6.0 points (80.3 % → 74.3 %). Not comparable: 1 log that cannot be read, 1 expected task that was not run, 1 task with ambiguous evals, 1 missing scorer.',
    )
  })
})

describe('an inconclusive report', () => {
  it('counts the metrics for which nothing is ruled out', () =>
    expect(said('inconclusive', [aMetric(), anUndecided({ ruledOutDrop: null }), kept()])).toBe(
      'No regression found; drops above 3.1 points are ruled out; nothing is ruled out for 1 of 3 metrics.',
    ))

  it('names a gated metric without a test', () => {
    expect(said('inconclusive', [untested()])).toBe('Nothing was judged: the gated metric arithmetic / f1 has no test.')
    expect(said('inconclusive', [untested(), untested({ scorer: 'bleu' })])).toBe(
      'Nothing was judged: the gated metrics arithmetic / f1, arithmetic / bleu have no test.',
    )
    expect(said('inconclusive', [untested(), aMetric()])).toBe(
      'No regression found; drops above 3.1 points are ruled out; arithmetic / f1 has no test.',
    )
  })

  it('says when nothing was scored at all', () => {
    expect(said('inconclusive', [])).toBe('Nothing was scored on both sides, so nothing was judged.')
    expect(said('inconclusive', [aMetric({ pairs: 0, ruledOutDrop: null, verdict: 'inconclusive' })])).toBe(
      'No sample was scored on both sides by arithmetic / match, so nothing was judged.',
    )
    expect(said('inconclusive', [aMetric({ tier: 'advisory' })])).toBe('No metric gates, so nothing was judged.')
  })

  it('does not hide a drop that too few samples show', () => {
    const row = anUndecided({ significant: true, flags: ['limited-coverage'], ruledOutDrop: 0.04 })
    expect(said('inconclusive', [row])).toContain('1 of 1 metric moved, but too few samples were compared to judge')
  })

  it('says where too few samples were compared', () =>
    expect(said('inconclusive', [anUndecided({ flags: ['limited-coverage'] }), aMetric()])).toBe(
      'No regression found; drops above 9.7 points are ruled out; too few samples were compared for 1 of 2 metrics.',
    ))

  it('names what may be worse, and not what may be better', () =>
    expect(
      said('inconclusive', [
        anUndecided({ flags: ['nominal'] }),
        anUndecided({ scorer: 'style', flags: ['nominal'], delta: 0.03 }),
      ]),
    ).toBe('No regression found; drops above 9.7 points are ruled out; arithmetic / success may be worse.'))

  it('does not hide one that is worse within the margin', () =>
    expect(said('inconclusive', [slightly(), anUndecided()])).toContain('1 of 2 metrics slightly worse, within the'))

  it('says when there is too little data', () => {
    const report = aReport({
      verdict: 'inconclusive',
      comparisons: [aComparison({ metrics: [anUndecided({ pairs: 5, ruledOutDrop: null })] })],
    })
    expect(headline(report)).toBe('Too little data to find or rule out a regression.')
    expect(nothingRuledOut(placed(report))).toBe(true)
  })

  it('warns of nothing ruled out only where something gates', () => {
    for (const metrics of [[kept()], [aRegression({ acceptedBy: 'ann' })], [aCost({ ruledOutDrop: 0.1 })]])
      expect(nothingRuledOut(placed(aReport({ comparisons: [aComparison({ metrics })] })))).toBe(false)
  })
})

it('improved speaks of the rest only as far as it is no worse', () => {
  expect(said('improved', [anImprovement(), aMetric()])).toBe(
    '1 of 2 metrics improved: arithmetic / citation +7.3 points (61.0 % → 68.3 %); the rest is no worse.',
  )
  expect(said('improved', [anImprovement(), slightly()])).toBe(
    '1 of 2 metrics improved: arithmetic / citation +7.3 points (61.0 % → 68.3 %); 1 slightly worse, within the margin: arithmetic / style −1.5 points (90.0 % → 88.5 %).',
  )
})
