import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type MetricRule, type Policy, resolvePolicy } from '../../src/inputs/policy.ts'
import type { EvalLog, EvalSpec } from '../../src/logs/eval-log.ts'
import { parseSampleFilter } from '../../src/pair/filter.ts'
import { EvalHistories, type HistoryOptions, MetricHistory } from '../../src/report/history.ts'
import type { MetricSeries } from '../../src/report/schema.ts'
import { aLog, type LogInput, logged, passes, type RowInput, scored } from '../helpers/a-log.ts'

const options = (policy: Partial<Policy> = {}, scorers: readonly string[] | null = null): HistoryOptions => ({
  policy: resolvePolicy({ inputs: policy }),
  scorers,
})
const ruled = (...metrics: MetricRule[]): HistoryOptions => options({ metrics })

let serial = 0
/** A log of an eval of its own. */
const anEval = ({ spec, ...input }: LogInput = {}): EvalLog => {
  serial += 1
  return aLog({ ...input, spec: { evalId: `eval-${serial}`, runId: `run-${serial}`, ...spec } })
}
const run = (...logs: EvalLog[]) => ({
  logs,
  commit: logs[0]?.header.spec.evalId ?? null,
  createdAt: logs[0]?.header.spec.created ?? null,
  url: null,
})

/** Series of one run after the other, the newest first. */
function historyOf(newestFirst: readonly EvalLog[], given: HistoryOptions = options()): MetricSeries[] {
  const [newest, ...older] = newestFirst
  const history = new MetricHistory(newest === undefined ? [] : [run(newest)], given)
  for (const log of older) history.add(run(log))
  return history.series()
}

function historiesOf(newestFirst: readonly EvalLog[], limit = 8, given: HistoryOptions = options()): MetricSeries[] {
  const histories = new EvalHistories(given, limit)
  for (const log of newestFirst) histories.add(run(log))
  return histories.series()
}

const values = (series: MetricSeries | undefined) => series?.points.map(({ value }) => value)
const moves = (series: MetricSeries | undefined) => series?.points.map(({ move }) => move)
const rowsOf = (letters: string, more: Partial<RowInput> = {}): RowInput[] =>
  passes(letters).map(row => ({ ...row, ...more }))

describe('a move', () => {
  it('is from the run before, the oldest first', () => {
    const logs = ['CCCI', 'CCII', 'CIII', 'CCCC'].map(letters => anEval({ rows: passes(letters) }))
    const [series] = historyOf(logs)
    expect(values(series)).toEqual([1, 0.25, 0.5, 0.75])
    expect(moves(series)).toEqual([null, -0.75, 0.25, 0.25])
    expect(series?.points.map(({ commit }) => commit)).toEqual(logs.map(({ header }) => header.spec.evalId).reverse())
    expect(series).toMatchObject({ scorer: 'match', reducer: 'mean', direction: 'higher', largestMove: 0.75 })
    expect(series?.points.map(({ samples }) => samples)).toEqual([4, 4, 4, 4])
  })

  it('is none of a baseline that did not finish', () => {
    const partial = anEval({ rows: passes('CC'), status: 'error' })
    expect(historyOf([partial, anEval({ rows: passes('CCII') })])).toEqual([])
  })

  it('is over shared samples only', () => {
    const grown = anEval({ rows: passes('CCIIIIII') })
    const [series] = historyOf([grown, anEval({ rows: passes('CC') })])
    expect(values(series)).toEqual([1, 0.25])
    expect(moves(series)).toEqual([null, 0])
    expect(series?.points.map(({ samples }) => samples)).toEqual([2, 8])
    expect(series?.largestMove).toBe(0)
  })

  it('has no part of a sample whose question changed', () => {
    const newer = passes(`I${'C'.repeat(19)}`).map(row => (row.id === 1 ? { ...row, question: 'another' } : row))
    const [series] = historyOf([anEval({ rows: newer }), anEval({ rows: passes('C'.repeat(20)) })])
    expect(values(series)).toEqual([1, 0.95])
    expect(moves(series)).toEqual([null, 0])
  })

  it('is none where too many questions changed', () => {
    const newer = passes('ICCC').map(row => (row.id === 1 ? { ...row, question: 'another' } : row))
    const [series] = historyOf([anEval({ rows: newer }), anEval({ rows: passes('CCCC') })])
    expect([values(series), moves(series)]).toEqual([
      [1, 0.75],
      [null, null],
    ])
  })

  it('is none where no sample is shared', () => {
    const other = rowsOf('CICI').map(row => ({ ...row, id: `other ${row.id}` }))
    const [series] = historyOf([anEval({ rows: other }), anEval({ rows: passes('CCCC') })])
    expect(values(series)).toEqual([1, 0.5])
    expect(moves(series)).toEqual([null, null])
    expect(series?.largestMove).toBeNull()
  })

  const scorer = (numeric: boolean, more: Partial<EvalSpec> = {}): Partial<EvalSpec> => ({
    scorers: [{ name: 'match', options: { numeric }, metrics: [] }],
    ...more,
  })
  const twoOf = (older: Partial<EvalSpec>, given?: HistoryOptions): MetricSeries | undefined =>
    historyOf(
      [anEval({ rows: passes('CIII'), spec: scorer(false) }), anEval({ rows: passes('CCCI'), spec: older })],
      given,
    )[0]

  it('is none where an option of the scorer changed', () => {
    expect(values(twoOf(scorer(true)))).toEqual([0.75, 0.25])
    expect(moves(twoOf(scorer(true)))).toEqual([null, null])
    const intended = options({ intended: ['scorers.match.options'] })
    expect(moves(twoOf(scorer(true), intended))).toEqual([null, -0.5])
  })

  it('is none where the older log is invalidated as a whole', () => {
    const older = anEval({ rows: passes('CCCI'), header: { invalidated: true } })
    expect(moves(historyOf([anEval({ rows: passes('CIII') }), older])[0])).toEqual([null, null])
  })

  test.each<[string, Partial<EvalSpec>]>([
    ['another model', { model: 'acme/m-2' }],
    ['another solver', { solver: 'chain' }],
    ['another argument of the task', { taskArgs: { shots: 5 } }],
  ])('counts %s, of which a comparison only warns', (_, more) =>
    expect(moves(twoOf(scorer(false, more)))).toEqual([null, -0.5]),
  )
})

it('is of the samples alone that the filter lets through', () => {
  const given = { ...options(), filter: parseSampleFilter('id=1*') }
  const [series] = historyOf([anEval({ rows: passes('CCIIIIIIIC') }), anEval({ rows: passes('IIIIIIIIII') })], given)
  expect(series?.points.map(({ samples }) => samples)).toEqual([2, 2])
  expect(moves(series)).toEqual([null, 1])
})

describe('a scorer', () => {
  const two = (match: string, other: string): RowInput[] =>
    [...match].map((letter, at) => ({ id: at + 1, scores: { match: letter, other: other[at] ?? 'I' } }))

  it('that is new has no older points', () => {
    const series = historyOf([anEval({ rows: two('CC', 'CI') }), anEval({ rows: passes('CI') })])
    expect(series.map(({ scorer, points }) => [scorer, points.length])).toEqual([
      ['match', 2],
      ['other', 1],
    ])
    expect(moves(series[1])).toEqual([null])
    expect(series[1]?.largestMove).toBeNull()
  })

  it('that is gone is told as long as it was there', () => {
    const series = historyOf([anEval({ rows: passes('CI') }), anEval({ rows: two('CC', 'CI') })])
    expect(values(series.find(({ scorer }) => scorer === 'other'))).toEqual([0.5])
  })

  it('that was away once has no move over the gap', () => {
    const series = historyOf([
      anEval({ rows: two('CC', 'CC') }),
      anEval({ rows: passes('CC') }),
      anEval({ rows: two('CC', 'II') }),
    ])
    const other = series.find(({ scorer }) => scorer === 'other')
    expect(values(other)).toEqual([0, 1])
    expect(moves(other)).toEqual([null, null])
  })

  it('is left out unless it is asked for', () => {
    const logs = [anEval({ rows: two('CC', 'CI') }), anEval({ rows: two('CI', 'CI') })]
    expect(historyOf(logs, options({}, ['other'])).map(({ scorer }) => scorer)).toEqual(['other'])
    expect(historyOf(logs, options({}, ['nobody']))).toEqual([])
  })

  it('has a series for each key of its scores', () => {
    const dict = (rows: [number, number][]): EvalLog =>
      anEval({ rows: rows.map(([style, facts], at) => ({ id: at + 1, scores: { rubric: { style, facts } } })) })
    const newer = dict([
      [1, 0],
      [1, 1],
    ])
    const older = dict([
      [0, 0],
      [1, 1],
    ])
    const series = historyOf([newer, older])
    expect(series.map(({ scorer }) => scorer)).toEqual(['rubric[style]', 'rubric[facts]'])
    expect(series.map(moves)).toEqual([
      [null, 0.5],
      [null, 0],
    ])
    expect(historyOf([newer, older], options({}, ['rubric'])).map(({ scorer }) => scorer)).toHaveLength(2)
    expect(historyOf([newer, older], options({}, ['rubric[facts]'])).map(({ scorer }) => scorer)).toEqual([
      'rubric[facts]',
    ])
  })
})

describe('a metric', () => {
  it('that was renamed stays one series, under its newest name', () => {
    const named = (key: string, letters: string): EvalLog =>
      anEval({
        rows: passes(letters),
        results: [logged('match', 0.5, { metrics: [{ key, name: key, group: null, value: 0.5, params: {} }] })],
      })
    const series = historyOf([named('accuracy', 'CI'), named('mean', 'CC')])
    expect(series.map(({ metric, points }) => [metric, points.length])).toEqual([['accuracy', 2]])
    expect(moves(series[0])).toEqual([null, -0.5])
  })

  it('is turned round where lower is better', () => {
    const logs = [anEval({ rows: scored([0.2, 0.4]) }), anEval({ rows: scored([0.1, 0.1]) })]
    const [series] = historyOf(logs, ruled({ scorer: 'match', direction: 'lower' }))
    expect(series?.direction).toBe('lower')
    expect(moves(series)?.[1]).toBeCloseTo(0.2, 12)
  })

  const grades = () => [anEval({ rows: scored([3, 5]) }), anEval({ rows: scored([1, 4]) })]
  it.each<[string, MetricRule[], { min: number; max: number } | null]>([
    ['is the declared one', [{ scorer: 'match', range: { min: 1, max: 5 } }], { min: 1, max: 5 }],
    ['is unknown without one', [], null],
    ['is unknown where a value lies beyond', [{ scorer: 'match', range: { min: 2, max: 5 } }], null],
  ])('its range %s', (_, metrics, range) => expect(historyOf(grades(), ruled(...metrics))[0]?.range).toEqual(range))

  it('its range holds every run of it', () => {
    const logs = [anEval({ rows: scored([0.5, 1]) }), anEval({ rows: scored([0.5, 7]) })]
    expect(historyOf(logs.slice(0, 1))[0]?.range).toEqual({ min: 0, max: 1 })
    expect(historyOf(logs)[0]?.range).toBeNull()
  })

  it('is left out where the policy ignores it', () => {
    const logs = [anEval({ rows: passes('CI') }), anEval({ rows: passes('CC') })]
    expect(historyOf(logs, ruled({ scorer: 'match', tier: 'ignore' }))).toEqual([])
    expect(historyOf(logs, ruled({ scorer: 'other', tier: 'ignore' }))).toHaveLength(1)
  })

  it('has wider intervals in clusters', () => {
    const rows = (flip: boolean): RowInput[] =>
      Array.from({ length: 40 }, (_, at) => {
        const ward = Math.floor(at / 10)
        return {
          id: at + 1,
          scores: { match: ward % 2 === (flip ? 1 : 0) ? 0.9 : 0.2 + (at % 10) / 100 },
          metadata: { ward: `${ward}` },
        }
      })
    const logs = [anEval({ rows: rows(false) }), anEval({ rows: rows(true) })]
    const wide = ({ points }: MetricSeries) => points.map(({ ciLower, ciUpper }) => (ciUpper ?? 0) - (ciLower ?? 0))
    const [alone, clustered] = [historyOf(logs), historyOf(logs, ruled({ scorer: 'match', cluster: 'ward' }))].map(
      ([series]) => wide(series!),
    )
    for (const at of [0, 1]) expect(clustered?.[at]).toBeGreaterThan(2 * (alone?.[at] ?? 1))
  })

  it('has intervals of the level that the policy sets', () => {
    const logs = [anEval({ rows: passes('CCCCCCCIII') })]
    const [{ ciLower, ciUpper } = { ciLower: 0, ciUpper: 0 }] = historyOf(logs)[0]?.points ?? []
    // SciPy: binomtest(7, 10).proportion_ci(0.95, "wilson")
    expect(ciLower).toBeCloseTo(0.39677814746114526, 9)
    expect(ciUpper).toBeCloseTo(0.892208732593699, 9)
    const [point] = historyOf(logs, options({ alpha: 0.01 }))[0]?.points ?? []
    expect(point?.ciLower).toBeLessThan(0.35)
  })
})

it('counts samples, not epochs', () => {
  const epochs = (letters: string): RowInput[] =>
    [...letters].map((letter, at) => ({ id: Math.floor(at / 2) + 1, epoch: (at % 2) + 1, scores: { match: letter } }))
  const [series] = historyOf([anEval({ rows: epochs('CCCIII') }), anEval({ rows: epochs('CCCCCC') })])
  expect(series?.points.map(({ samples }) => samples)).toEqual([3, 3])
  expect(values(series)).toEqual([1, 0.5])
  expect(moves(series)).toEqual([null, -0.5])
})

it('has a series for each reducer', () => {
  const log = (letters: string): EvalLog =>
    anEval({
      rows: [...letters].map((letter, at) => ({
        id: Math.floor(at / 2) + 1,
        epoch: (at % 2) + 1,
        scores: { match: letter },
      })),
      spec: { epochsReducer: ['mean', 'max'] },
      results: [logged('match', 0.5, { reducer: 'mean' }), logged('match', 0.75, { reducer: 'max' })],
    })
  const series = historyOf([log('CIII'), log('CICI')])
  expect(series.map(({ reducer }) => reducer)).toEqual(['mean', 'max'])
  expect(series.map(values)).toEqual([
    [0.5, 0.25],
    [1, 0.5],
  ])
  expect(series.map(moves)).toEqual([
    [null, -0.25],
    [null, -0.5],
  ])
})

it('is the same of slim logs with hashed ids', () => {
  const hashed = (letters: string): EvalLog => anEval({ rows: rowsOf(letters), log: { idsHashed: true, bodies: 0 } })
  expect(moves(historyOf([hashed('CI'), hashed('CC')])[0])).toEqual([null, -0.5])
})

describe('what is left out', () => {
  it.each(['error', 'cancelled', 'started'] as const)('is a log with status %s', status => {
    const logs = [
      anEval({ rows: passes('CC') }),
      anEval({ rows: passes('II'), status }),
      anEval({ rows: passes('CI') }),
    ]
    expect(values(historyOf(logs)[0])).toEqual([0.5, 1])
    expect(values(historiesOf(logs)[0])).toEqual([0.5, 1])
    expect(values(historiesOf([...logs].reverse())[0])).toEqual([1, 0.5])
    expect(moves(historyOf(logs)[0])).toEqual([null, 0.5])
  })

  it('is a second copy of an eval', () => {
    const copy = { evalId: 'the same' }
    const logs = [
      anEval({ rows: passes('CC'), spec: copy }),
      anEval({ rows: passes('CC'), spec: copy }),
      anEval({ rows: passes('CI') }),
      anEval({ rows: passes('CC'), spec: copy }),
    ]
    expect(values(historiesOf(logs)[0])).toEqual([0.5, 1])
  })

  it('is what lies beyond the limit', () => {
    const logs = ['CC', 'CI', 'II', 'CC', 'CI'].map(letters => anEval({ rows: passes(letters) }))
    for (const limit of [1, 2, 4, 9])
      expect(historiesOf(logs, limit)[0]?.points).toHaveLength(Math.min(limit, logs.length))
    expect(values(historiesOf(logs, 2)[0])).toEqual([0.5, 1])
  })

  it('is a log without scores', () => {
    expect(historyOf([anEval()])).toEqual([])
    expect(historiesOf([anEval({ rows: [{ id: 1 }] })])).toEqual([])
    const [series] = historyOf([anEval({ rows: passes('CC') }), anEval(), anEval({ rows: passes('CI') })])
    expect(values(series)).toEqual([0.5, 1])
    expect(moves(series)).toEqual([null, null])
  })

  it('is an eval of another task', () => {
    const history = new MetricHistory([run(anEval({ rows: passes('CC') }))], options())
    history.add(run(anEval({ task: 'rivers', rows: passes('II') })))
    expect(history.series().map(({ task, points }) => [task, points.length])).toEqual([['math', 1]])
  })

  it('is everything, where there was nothing', () => {
    expect(new MetricHistory([], options()).series()).toEqual([])
    expect(new EvalHistories(options(), 8).series()).toEqual([])
    const empty = new EvalHistories(options(), 8)
    empty.add({ logs: [], commit: null, createdAt: null, url: null })
    expect(empty.series()).toEqual([])
  })
})

describe('variants of one task', () => {
  const variant = (letters: string, spec: Partial<EvalSpec>): EvalLog => anEval({ rows: passes(letters), spec })

  it('have lines and names of their own', () => {
    const [few, many] = [{ taskArgs: { shots: 1 } }, { taskArgs: { shots: 5 } }]
    const series = historiesOf([variant('CC', few), variant('II', many), variant('CI', few), variant('CI', many)])
    expect(series.map(each => [each.variant, values(each), moves(each)])).toEqual([
      ['generate {"shots":1}', [0.5, 1], [null, 0.5]],
      ['generate {"shots":5}', [0.5, 0], [null, -0.5]],
    ])
  })

  it('are told apart by their solver and its arguments', () => {
    const series = historiesOf([
      variant('CC', { solver: 'chain', solverArgs: { steps: 2 } }),
      variant('CC', { solver: 'chain', solverArgs: { steps: 3 } }),
      variant('CC', { solver: null }),
    ])
    expect(series.map(each => each.variant)).toEqual(['chain {"steps":2}', 'chain {"steps":3}', undefined])
  })

  it('have no name where model or task tell them apart', () => {
    const series = historiesOf([variant('CC', {}), variant('CC', { model: 'acme/m-2' }), variant('CC', { task: 'a' })])
    expect(series.map(({ task, model, variant: name }) => [task, model, name])).toEqual([
      ['math', 'acme/m-1', undefined],
      ['math', 'acme/m-2', undefined],
      ['a', 'acme/m-1', undefined],
    ])
  })

  it('have the limit each', () => {
    const [few, many] = [{ taskArgs: { shots: 1 } }, { taskArgs: { shots: 5 } }]
    const logs = [few, many, few, many, few, many].map(spec => variant('CI', spec))
    expect(historiesOf(logs, 2).map(({ points }) => points.length)).toEqual([2, 2])
  })
})

describe('whatever the scores', () => {
  const score = fc.oneof(
    fc.constantFrom('C', 'I', 'P', 'N', 1, 0, true, 'free text', 1e308, -1e308, Number.NaN, Infinity, 5e-324),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
  const rows = fc.array(
    fc.record({
      id: fc.nat(6),
      epoch: fc.integer({ min: 1, max: 2 }),
      scores: fc.record({ a: score, b: score }, { requiredKeys: [] }),
    }),
    { maxLength: 12 },
  )
  const log = fc.record({
    rows: rows.map(all => [...new Map(all.map(row => [`${row.id} ${row.epoch}`, row])).values()] as RowInput[]),
    status: fc.constantFrom('success' as const, 'success' as const, 'error' as const),
    model: fc.constantFrom('acme/m-1', 'acme/m-2'),
  })

  it('points are few, finite, oldest first, and no move is larger than the largest', () =>
    fc.assert(
      fc.property(fc.array(log, { maxLength: 6 }), fc.integer({ min: 1, max: 4 }), (inputs, limit) => {
        const logs = inputs.map((input, at) =>
          anEval({ ...input, spec: { created: `2026-11-${10 + inputs.length - at}T10:00:00Z` } }),
        )
        for (const each of [
          ...historiesOf(logs, limit),
          ...historyOf(logs.filter(({ header }) => header.status === 'success')),
        ]) {
          const days = each.points.map(({ createdAt }) => createdAt ?? '')
          expect(days).toEqual(days.toSorted())
          for (const point of each.points) {
            expect(point.samples).toBeGreaterThan(0)
            for (const number of [point.value, point.ciLower, point.ciUpper, point.move])
              expect(number === null || Number.isFinite(number)).toBe(true)
          }
          const steps = each.points.filter(({ move, changed }) => move !== null && changed.length === 0)
          const sizes = steps.map(({ move }) => Math.abs(move ?? 0))
          expect(each.steps).toBe(sizes.length)
          expect(each.largestMove).toBe(sizes.length === 0 ? null : Math.max(...sizes))
          expect(each.points[0]?.move ?? null).toBeNull()
        }
        for (const { points } of historiesOf(logs, limit)) expect(points.length).toBeLessThanOrEqual(limit)
      }),
      { numRuns: 200 },
    ))
})
