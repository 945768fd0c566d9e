import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { EvalScorer, EvalSpec, LoggedScore } from '../../src/logs/eval-log.ts'
import { conclude, type OverallVerdict } from '../../src/verdict/verdict.ts'
import { type RowInput, scored } from '../helpers/a-log.ts'
import { type Case, flips, gated, judge, only } from '../helpers/judge.ts'

describe('a metric', () => {
  it('is regressed when corrected p and interval agree', () => {
    const metric = only(judge(flips({ n: 100, lost: 12, gained: 1 })))
    expect(metric).toMatchObject({ verdict: 'regressed', significant: true, flips: { lost: 12, gained: 1 } })
    expect(metric.delta).toBeCloseTo(-0.11, 12)
    expect(metric.interval?.upper).toBeLessThan(0)
  })

  it('is improved in the mirror image', () =>
    expect(only(judge(flips({ n: 100, lost: 1, gained: 12 }))).verdict).toBe('improved'))

  it('is no worse when a drop of the margin is ruled out', () =>
    expect(only(judge(flips({ n: 200, lost: 1, gained: 1 })))).toMatchObject({
      verdict: 'no-worse',
      because: 'ruled-out',
    }))

  it('is inconclusive on identical logs of 20', () => {
    const metric = only(judge(flips({ n: 20 })))
    expect(metric).toMatchObject({ verdict: 'inconclusive', delta: 0, test: { p: 1 } })
    expect(metric.ruledOutDrop).toBeCloseTo(0.161, 3)
  })

  it('is no worse with a real drop inside the margin', () =>
    expect(only(judge(flips({ n: 2000, lost: 30, gained: 8 })))).toMatchObject({
      verdict: 'no-worse',
      flags: ['within-margin'],
    }))

  it('is beyond the margin when the whole interval is', () =>
    expect(only(judge(flips({ n: 100, lost: 40 })))).toMatchObject({ verdict: 'regressed', flags: ['beyond-margin'] }))

  it.each([1, 2, 5])('is inconclusive with %i pairs, whatever they show', n =>
    expect(only(judge(flips({ n, lost: n })))).toMatchObject({ verdict: 'inconclusive', because: 'too-few' }),
  )

  it('flips its verdict, not its delta, where lower is better', () => {
    const worse = flips({ n: 100, lost: 12, gained: 1 })
    const metric = only(judge({ ...worse, policy: { metrics: [{ scorer: 'match', direction: 'lower' }] } }))
    expect(metric.verdict).toBe('improved')
    expect(metric.delta).toBeCloseTo(-0.11, 12)
  })

  it('without a range rules nothing out', () => {
    const values = Array.from({ length: 30 }, (_, index) => index * 3)
    const metric = only(judge({ baseline: scored(values), candidate: scored(values) }))
    expect(metric).toMatchObject({ range: null, margin: null, ruledOutDrop: null, because: 'no-margin' })
  })

  it('takes 5 % of a declared range as margin', () => {
    const values = Array.from({ length: 30 }, (_, index) => index % 11)
    const policy = { metrics: [{ scorer: 'match', range: { min: 0, max: 10 } }] }
    expect(only(judge({ baseline: scored(values), candidate: scored(values), policy })).margin).toBe(0.5)
  })

  it('says when scores leave the declared range', () => {
    const policy = { metrics: [{ scorer: 'match', range: { min: 0, max: 1 } }] }
    const verdict = judge({ baseline: scored([1, 2, 3, 1, 2, 3]), candidate: scored([1, 2, 3, 1, 2, 3]), policy })
    expect(verdict.evals[0]?.findings.map(({ field }) => field)).toContain('range')
    expect(only(verdict).ruledOutDrop).toBeNull()
  })

  it('asks for a direction where a name suggests one', () => {
    const rows = scored([0, 1, 0, 1, 0, 1], 'toxicity')
    expect(judge({ baseline: rows, candidate: rows }).evals[0]?.findings).toContainEqual(
      expect.objectContaining({ field: 'direction', fix: expect.stringContaining('direction: lower') }),
    )
  })

  it('regresses when it breaks a floor, without any test', () => {
    const policy = { metrics: [{ scorer: 'match', floor: 0.9 }] }
    expect(only(judge({ ...flips({ n: 100 }), policy }))).toMatchObject({ verdict: 'regressed', flags: ['limit'] })
  })

  it('regresses when it drops more than allowed', () => {
    const policy = { metrics: [{ scorer: 'match', maxDrop: 0.02 }] }
    expect(only(judge({ ...flips({ n: 100, lost: 3 }), policy }))).toMatchObject({
      verdict: 'regressed',
      flags: ['limit'],
    })
  })

  describe('that no sample tells of', () => {
    const logged = (f1: number): LoggedScore[] => [
      {
        name: 'match',
        scorer: 'match',
        reducer: null,
        scoredSamples: 100,
        unscoredSamples: 0,
        params: {},
        metrics: ['accuracy', 'f1'].map(name => ({
          key: name,
          name,
          group: null,
          value: name === 'f1' ? f1 : 0.5,
          params: {},
        })),
      },
    ]
    const judgedWith = (
      { before, after, options }: { before: number; after: number; options: EvalScorer['options'] },
      rule: object,
    ) =>
      judge({
        ...flips({ n: 100 }),
        logs: {
          baseline: { results: logged(before), spec: scorerOptions({ numeric: false }) },
          candidate: { results: logged(after), spec: scorerOptions(options) },
        },
        policy: {
          metrics: [
            { scorer: 'match', metric: 'accuracy', tier: 'advisory' },
            { scorer: 'match', metric: 'f1', tier: 'gate', ...rule },
          ],
        },
      })
    const scorerOptions = (options: EvalScorer['options']) =>
      ({ scorers: [{ name: 'match', options, metrics: [] }] }) satisfies Partial<EvalSpec>

    it('blocks with its scorer, though the mean is only advisory', () => {
      const verdict = judgedWith({ before: 0.9, after: 0.9, options: { numeric: true } }, { floor: 0.5 })
      expect([verdict.verdict, verdict.conclusion]).toEqual(['not-comparable', 'fail'])
    })

    it('is not tested while one of its limits cannot be checked', () => {
      const rule = { floor: 0.5, maxDrop: 0.02 }
      expect(only(judgedWith({ before: Number.NaN, after: 0.6, options: { numeric: false } }, rule)).verdict).toBe(
        'not-tested',
      )
      expect(only(judgedWith({ before: 0.6, after: 0.6, options: { numeric: false } }, rule)).verdict).toBe('no-worse')
    })
  })

  it('knows no error rate of a log without samples', () => {
    const reductions = [
      {
        scorer: 'match',
        reducer: 'mean',
        samples: flips({ n: 100 }).baseline.map(({ id }) => ({ id: String(id), value: 1 })),
      },
    ]
    const policy = { metrics: [{ metric: 'error_rate', tier: 'gate' as const, maxDrop: 0.02 }] }
    const { evals } = judge({ ...flips({ n: 100 }), logs: { candidate: { log: { samples: [], reductions } } }, policy })
    const rate = evals.flatMap(({ metrics }) => metrics).find(({ metric }) => metric === 'error_rate')
    expect(rate).toMatchObject({ verdict: 'inconclusive', candidateValue: null, delta: null })
  })

  it('is nominal when only its own p is small', () => {
    const cases = [
      flips({ n: 100, lost: 9, gained: 1 }),
      ...Array.from({ length: 9 }, () => flips({ n: 100, lost: 8, gained: 8 })),
    ]
    const [first] = gated(judge(...cases))
    expect(first).toMatchObject({ verdict: 'inconclusive', flags: ['nominal'], significant: false })
    expect(first?.test?.p).toBeLessThan(0.05)
  })
})

describe('coverage', () => {
  const lose = (rows: RowInput[], count: number): RowInput[] =>
    rows.map((row, index) => (index < count ? { id: row.id, error: 'RateLimitError' } : row))

  it('lets a single lost sample pass', () => {
    const { baseline, candidate } = flips({ n: 200, lost: 1, gained: 1 })
    expect(only(judge({ baseline, candidate: lose(candidate, 1) })).verdict).toBe('no-worse')
  })

  it('allows no good news below 98 %', () => {
    const { baseline, candidate } = flips({ n: 200, gained: 40 })
    expect(only(judge({ baseline, candidate: lose(candidate, 10) }))).toMatchObject({
      verdict: 'inconclusive',
      flags: ['limited-coverage'],
    })
  })

  it('still finds a regression below 98 %', () => {
    const { baseline, candidate } = flips({ n: 200, lost: 60 })
    expect(only(judge({ baseline, candidate: lose(candidate, 10) })).verdict).toBe('regressed')
  })

  it('requires the worst case to hold for "no worse"', () => {
    const { baseline, candidate } = flips({ n: 110 })
    expect(only(judge({ baseline, candidate: lose(candidate, 2) }))).toMatchObject({ because: 'worst-case' })
  })

  it('blocks below 90 %', () => {
    const { baseline, candidate } = flips({ n: 100, lost: 60 })
    const verdict = judge({ baseline, candidate: lose(candidate, 11) })
    expect(verdict.verdict).toBe('not-comparable')
    expect(only(verdict)).toMatchObject({ verdict: 'not-tested', because: 'blocked' })
  })
})

describe('families', () => {
  const quiet = flips({ n: 100, lost: 8, gained: 8 })

  it('counts a saturated metric for nothing', () => {
    const saturated = Array.from({ length: 19 }, () => flips({ n: 100 }))
    const { families, evals } = judge(flips({ n: 100, lost: 10, gained: 1 }), ...saturated)
    expect(families[0]).toMatchObject({ name: 'scores', size: 20, pruned: 19 })
    expect(evals[0]?.metrics[0]?.verdict).toBe('regressed')
  })

  it('corrects for every metric that could be significant', () => {
    const { families } = judge(flips({ n: 100, lost: 10, gained: 1 }), quiet, quiet)
    expect(families[0]).toMatchObject({ size: 3, pruned: 0 })
  })

  it('counts equal vectors once', () => {
    const two = (rows: RowInput[]): RowInput[] =>
      rows.map(row => ({ ...row, scores: { a: row.scores?.match ?? 0, b: row.scores?.match ?? 0 } }))
    const { baseline, candidate } = flips({ n: 100, lost: 10, gained: 1 })
    const verdict = judge({ baseline: two(baseline), candidate: two(candidate) })
    expect(verdict.families[0]?.size).toBe(1)
    expect(gated(verdict).map(({ adjustedP }) => adjustedP)).toEqual([
      gated(verdict)[0]?.test?.p,
      gated(verdict)[0]?.test?.p,
    ])
  })

  it('keeps advisory metrics out', () => {
    const policy = { metrics: [{ task: 'task1', tier: 'advisory' as const }] }
    expect(judge({ ...flips({ n: 100, lost: 10, gained: 1 }), policy }, quiet).families[0]?.size).toBe(1)
  })
})

describe('the whole verdict', () => {
  const regressed = flips({ n: 100, lost: 12, gained: 1 })
  const fine = flips({ n: 200, lost: 1, gained: 1 })
  const improved = flips({ n: 100, lost: 1, gained: 14 })
  const unclear = flips({ n: 20 })
  const foreign: Case = { ...fine, logs: { candidate: { status: 'cancelled' } } }

  it.each<[string, Case[], OverallVerdict]>([
    ['any regression wins', [regressed, foreign, improved], 'regressed'],
    ['then what cannot be compared', [foreign, improved, unclear], 'not-comparable'],
    ['then what is unclear', [unclear, improved, fine], 'inconclusive'],
    ['then an improvement', [improved, fine], 'improved'],
    ['and else it is no worse', [fine], 'no-worse'],
  ])('%s', (_, cases, expected) => expect(judge(...cases).verdict).toBe(expected))

  it('is inconclusive when nothing gates', () =>
    expect(judge({ ...regressed, policy: { metrics: [{ tier: 'advisory' }] } }).verdict).toBe('inconclusive'))

  it('is not decided by errors alone', () => {
    const candidate = regressed.candidate.map((row, index) => (index > 98 ? { id: row.id, error: 'E' } : row))
    const rates = judge({ baseline: regressed.baseline, candidate }).evals[0]?.metrics.filter(
      ({ family }) => family === 'guards',
    )
    expect(rates?.map(({ tier }) => tier)).toEqual(['advisory', 'advisory'])
  })

  test.each<[OverallVerdict, string, string, string]>([
    ['error', 'error', 'error', 'error'],
    ['regressed', 'fail', 'fail', 'pass'],
    ['not-comparable', 'fail', 'fail', 'pass'],
    ['inconclusive', 'pass', 'fail', 'pass'],
    ['improved', 'pass', 'pass', 'pass'],
    ['no-worse', 'pass', 'pass', 'pass'],
    ['no-baseline', 'pass', 'pass', 'pass'],
  ])('%s concludes %s, %s when strict, %s when never', (verdict, normal, strict, never) => {
    expect([conclude(verdict, 'regressed'), conclude(verdict, 'inconclusive'), conclude(verdict, 'never')]).toEqual([
      normal,
      strict,
      never,
    ])
  })

  it('gates only the declared headline metric', () => {
    const two = (rows: RowInput[]): RowInput[] =>
      rows.map(row => ({ ...row, scores: { a: row.scores?.match ?? 0, b: 'C' } }))
    const spec = { headlineMetric: { scorer: 'b' } }
    const verdict = judge({
      baseline: two(regressed.baseline),
      candidate: two(regressed.candidate),
      logs: { candidate: { spec }, baseline: { spec } },
    })
    expect(gated(verdict).map(({ scorer }) => scorer)).toEqual(['b'])
  })

  it('ignores a headline that names nothing', () => {
    const spec = { headlineMetric: { scorer: 'gone' } }
    expect(gated(judge({ ...regressed, logs: { candidate: { spec } } }))).toHaveLength(1)
  })

  it('says the same whatever the order of rows', () => {
    const shuffled = fc.shuffledSubarray(regressed.baseline, { minLength: 100, maxLength: 100 })
    const { test: expected } = only(judge(regressed))
    fc.assert(
      fc.property(shuffled, rows => {
        expect(only(judge({ ...regressed, baseline: rows })).test).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })
})

describe('acceptance', () => {
  const regressed = flips({ n: 100, lost: 12, gained: 1 })
  const entry = { task: 'task0', scorer: 'match', reason: 'known', approver: 'rey', expires: null }

  it('takes the metric out of the verdict, and keeps it regressed', () => {
    const verdict = judge({ ...regressed, policy: { accept: [entry] } }, flips({ n: 200 }))
    expect(verdict.verdict).toBe('no-worse')
    expect(gated(verdict)[0]).toMatchObject({ verdict: 'regressed', acceptedBy: 'rey' })
    expect(verdict.acceptances).toMatchObject([{ state: 'applied', source: 'policy' }])
  })

  it('does not call it "no worse" when nothing else is gated', () =>
    expect(judge({ ...regressed, policy: { accept: [entry] } }).verdict).toBe('inconclusive'))

  it.each([
    ['expired', { ...entry, expires: '2026-11-23' }, 'regressed'],
    ['applied', { ...entry, expires: '2026-11-24' }, 'inconclusive'],
    ['unmatched', { ...entry, scorer: 'other' }, 'regressed'],
  ])('is %s as its entry says', (state, accept, verdict) => {
    const judged = judge({ ...regressed, policy: { accept: [accept] } })
    expect(judged.verdict).toBe(verdict)
    expect(judged.acceptances).toMatchObject([{ state }])
  })

  it('of a review counts like one of the policy', () =>
    expect(judge({ ...regressed, reviews: [{ ...entry, source: 'review' }] }).verdict).toBe('inconclusive'))

  it('of a block lets the rest decide', () => {
    const foreign: Case = { ...regressed, logs: { candidate: { status: 'cancelled' } } }
    const all = { ...entry, scorer: '*' }
    expect(judge({ ...foreign, policy: { accept: [all] } }, flips({ n: 200 })).verdict).toBe('no-worse')
    expect(judge({ ...foreign, policy: { accept: [entry] } }, flips({ n: 200 })).verdict).toBe('not-comparable')
  })
})
