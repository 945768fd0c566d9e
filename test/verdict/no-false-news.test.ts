/** Ways in which a comparison could have said something false, each found by trying. */
import { describe, expect, it } from 'vitest'
import { pairEvals } from '../../src/pair/evals.ts'
import { pairEval } from '../../src/pair/pair.ts'
import { suiteFindings } from '../../src/pair/suite-findings.ts'
import { aLog, aUsage, logged, passes, type RowInput } from '../helpers/a-log.ts'
import { flips, gated, judge, only } from '../helpers/judge.ts'

const fields = (verdict: ReturnType<typeof judge>, level?: string): string[] =>
  verdict.evals
    .flatMap(({ findings }) => findings)
    .filter(each => level === undefined || each.level === level)
    .map(({ field }) => field)
const both = (rows: RowInput[], more: (row: RowInput) => object): RowInput[] =>
  rows.map(row => ({ ...row, ...more(row) }))

describe('what is missing', () => {
  const epochs = (letters: string): RowInput[] =>
    Array.from({ length: 100 }, (_, id) =>
      [...letters].map((letter, i): RowInput => ({ id, epoch: i + 1, scores: { match: letter } })),
    ).flat()

  it('does not make failed epochs into passed ones', () => {
    const failing = epochs('CCCII').map(row =>
      row.scores?.match === 'I' ? { id: row.id, epoch: row.epoch ?? 1, error: 'Timeout' } : row,
    )
    expect(judge({ baseline: epochs('CCCII'), candidate: failing }).verdict).toBe('not-comparable')
    const few = epochs('CCCII').map(row =>
      row.epoch === 5 && Number(row.id) < 30 ? { id: row.id, epoch: 5, error: 'Timeout' } : row,
    )
    const verdict = judge({ baseline: epochs('CCCII'), candidate: few })
    expect(only(verdict)).toMatchObject({ verdict: 'inconclusive', flags: ['limited-coverage'] })
    expect(fields(verdict)).toContain('epochs_missing')
  })

  it('counts epochs that were planned and never logged', () => {
    const spec = { epochs: 4 }
    const verdict = judge({ baseline: epochs('CCII'), candidate: epochs('CC'), logs: { candidate: { spec } } })
    expect(verdict.verdict).toBe('not-comparable')
  })

  const moved = (rows: RowInput[]): RowInput[] =>
    rows.map(row => ({ ...row, id: Number(row.id) + 1000, question: `question ${row.id}` }))

  it('counts samples that were never run under moved ids', () => {
    const { baseline } = flips({ n: 400 })
    const dataset = { name: null, location: null, samples: 400, shuffled: false }
    const sampleIds = moved(baseline).map(({ id }) => String(id))
    const logs = { candidate: { spec: { dataset: { ...dataset, sampleIds } } } }
    const metric = only(judge({ baseline, candidate: moved(baseline).slice(0, 375), logs }))
    expect(metric).toMatchObject({ verdict: 'inconclusive', flags: ['limited-coverage'], coverage: 0.9375 })
  })

  it('counts what a trimmed log says it had', () => {
    const { baseline } = flips({ n: 200 })
    const dataset = { name: null, location: null, samples: null, sampleIds: null, shuffled: false }
    const logs = { candidate: { spec: { dataset }, log: { missingSamples: 80 } } }
    expect(judge({ baseline, candidate: baseline.slice(0, 120), logs }).verdict).toBe('not-comparable')
    const mirrored = { baseline: { spec: { dataset }, log: { missingSamples: 80 } } }
    expect(judge({ baseline: baseline.slice(0, 120), candidate: baseline, logs: mirrored }).verdict).toBe(
      'not-comparable',
    )
  })

  it('is no excuse for a real drop that looks small', () => {
    const { baseline, candidate } = flips({ n: 2000, lost: 30 })
    const failing = candidate.map((row, i) => (i >= 1920 ? { id: row.id, error: 'Timeout' } : row))
    expect(only(judge({ baseline, candidate: failing }))).toMatchObject({
      verdict: 'regressed',
      flags: ['limited-coverage'],
    })
  })

  it('is measured per reducer', () => {
    const rows = (letters: string, whole: number): RowInput[] =>
      Array.from({ length: 100 }, (_, id) =>
        [...letters]
          .slice(0, id < whole ? 3 : 2)
          .map((letter, i): RowInput => ({ id, epoch: i + 1, scores: { match: letter } })),
      ).flat()
    const results = [logged('match', 1, { reducer: 'pass_at_3' })]
    const verdict = judge({
      baseline: rows('CCC', 100),
      candidate: rows('ICC', 20),
      logs: { baseline: { results }, candidate: { results } },
    })
    expect([verdict.verdict, only(verdict).verdict]).toEqual(['not-comparable', 'not-tested'])
  })

  it('does not block a small suite for one lost sample', () => {
    const { baseline, candidate } = flips({ n: 8 })
    expect(
      judge({ baseline, candidate: candidate.map((row, i) => (i === 7 ? { id: row.id, error: 'Timeout' } : row)) })
        .verdict,
    ).toBe('inconclusive')
  })

  it('is not what both sides leave unscored on purpose', () => {
    const rows = both(flips({ n: 200 }).baseline, ({ id, scores }) =>
      Number(id) % 2 ? { scores: { ...scores, other: 'C' } } : {},
    )
    const verdict = judge({ baseline: rows, candidate: rows })
    expect([verdict.verdict, fields(verdict, 'block'), fields(verdict)]).toEqual(['no-worse', [], ['not_scored']])
  })
})

describe('a change cannot judge itself', () => {
  const two = (rows: RowInput[]): RowInput[] => both(rows, ({ scores }) => ({ scores: { ...scores, style: 'C' } }))
  const worse = flips({ n: 100, lost: 30 })

  it('by declaring another headline metric', () => {
    const candidate = { spec: { headlineMetric: { scorer: 'style' } } }
    const verdict = judge({ baseline: two(worse.baseline), candidate: two(worse.candidate), logs: { candidate } })
    expect([verdict.verdict, fields(verdict)]).toEqual(['regressed', ['headline_metric']])
  })

  it('nor hide behind a headline that has no test', () => {
    const f1 = { key: 'f1', name: 'f1', group: null, value: 0.5, params: {} }
    const input = {
      results: [logged('match', 0.5, { metrics: [f1] })],
      spec: { headlineMetric: { scorer: 'match', metric: 'f1' } },
    }
    expect(judge({ ...worse, logs: { baseline: input, candidate: input } }).verdict).toBe('regressed')
  })

  it('and a headline that names nothing is told', () => {
    const spec = { headlineMetric: { scorer: 'gone' } }
    const verdict = judge({ ...worse, logs: { baseline: { spec }, candidate: { spec } } })
    expect([verdict.verdict, fields(verdict)]).toEqual(['regressed', ['headline', 'headline']])
  })
})

describe('settings', () => {
  it('keep a gated cost that is not known', () => {
    const rows = flips({ n: 200 }).baseline
    const priced = both(rows, () => ({ usage: aUsage({ cost: 0.1, costComplete: true }) }))
    const verdict = judge({
      baseline: priced,
      candidate: rows,
      policy: { metrics: [{ metric: 'cost', tier: 'gate' }] },
    })
    expect(verdict.verdict).toBe('inconclusive')
    expect(gated(verdict).map(({ metric, refusal }) => [metric, refusal])).toContainEqual([
      'cost',
      'not known on both sides',
    ])
  })

  it('tell of a rule that matches nothing', () => {
    const verdict = judge({ ...flips({ n: 20 }), policy: { metrics: [{ scorer: 'mtach', tier: 'gate' }] } })
    expect(verdict.findings).toMatchObject([{ field: 'unused_rule', message: expect.stringContaining('mtach') }])
  })

  it('cluster whatever else the rule names', () => {
    const rows = (letter: string): RowInput[] =>
      Array.from({ length: 60 }, (_, id) => ({
        id,
        scores: { match: id < 30 ? letter : 'C' },
        metadata: { doc: String(id % 3) },
      }))
    const policy = { metrics: [{ scorer: 'match', metric: 'mean', cluster: 'doc' }] }
    expect(only(judge({ baseline: rows('C'), candidate: rows('I'), policy }))).toMatchObject({
      clusters: 3,
      verdict: 'inconclusive',
    })
  })

  it('block only for scorers that gate', () => {
    const scorers = (options: object) => [{ name: 'judge', options: options as never, metrics: null }]
    const rows = both(flips({ n: 200 }).baseline, ({ scores }) => ({ scores: { ...scores, judge: 'C' } }))
    const logs = {
      baseline: { spec: { scorers: scorers({ k: 1 }) } },
      candidate: { spec: { scorers: scorers({ k: 2 }) } },
    }
    const run = (more: object) => judge({ baseline: rows, candidate: rows, logs, ...more }).verdict
    expect(run({})).toBe('not-comparable')
    expect(run({ scorers: ['match'] })).toBe('no-worse')
    expect(run({ policy: { metrics: [{ scorer: 'judge', tier: 'advisory' }] } })).toBe('no-worse')
    expect(run({ policy: { metrics: [{ scorer: 'judge', tier: 'ignore' }] } })).toBe('no-worse')
  })

  it('do not confuse two scorers of one name', () => {
    const scorers = [true, false].map(partial => ({ name: 'inspect_ai/qa', options: { partial }, metrics: null }))
    const spec = { scorers }
    expect(judge({ ...flips({ n: 200 }), logs: { baseline: { spec }, candidate: { spec } } }).verdict).toBe('no-worse')
  })
})

describe('families', () => {
  it('do not lose a metric whose equal twin is blocked', () => {
    const twins = (rows: RowInput[]): RowInput[] =>
      both(rows, ({ scores }) => ({ scores: { a: scores?.match ?? 0, b: scores?.match ?? 0 } }))
    const options = (k: number) => ({ spec: { scorers: [{ name: 'a', options: { k }, metrics: null }] } })
    const case0 = flips({ n: 100, lost: 10, gained: 1 })
    const verdict = judge({
      baseline: twins(case0.baseline),
      candidate: twins(case0.candidate),
      logs: { baseline: options(1), candidate: options(2) },
    })
    expect(verdict.families[0]?.size).toBe(1)
    expect(gated(verdict).find(({ scorer }) => scorer === 'b')?.adjustedP).toBe(gated(verdict)[1]?.test?.p)
  })
})

describe('accepted regressions', () => {
  const entry = { task: 'task0', scorer: 'match', reason: 'known', approver: 'rey', expires: null }
  it('alone do not fail a strict check', () => {
    const verdict = judge({ ...flips({ n: 100, lost: 20 }), policy: { accept: [entry], failOn: 'inconclusive' } })
    expect([verdict.verdict, verdict.conclusion]).toEqual(['inconclusive', 'pass'])
  })
  it('leave what else is unclear to fail it', () => {
    const verdict = judge(
      { ...flips({ n: 100, lost: 20 }), policy: { accept: [entry], failOn: 'inconclusive' } },
      flips({ n: 20 }),
    )
    expect(verdict.conclusion).toBe('fail')
  })
  it('may be covered twice', () => {
    const verdict = judge({ ...flips({ n: 100, lost: 20 }), policy: { accept: [entry, { ...entry, scorer: '*' }] } })
    expect(verdict.acceptances.map(({ state }) => state)).toEqual(['applied', 'applied'])
  })
})

describe('logs without samples', () => {
  const reductions = (name: string, values: number[]) => ({
    scorer: 'match',
    reducer: name,
    samples: values.map((value, i) => ({ id: String(i + 1), value })),
  })
  const means = Array.from({ length: 30 }, (_, i) => (i % 2 ? 0.5 : 1))
  const atLeast = means.map(() => 1)

  it('are compared by the reducer that is asked for', () => {
    const log = aLog({
      log: { reductions: [reductions('at_least_1', atLeast), reductions('mean', means)] },
      spec: { epochs: 2 },
    })
    const rows = means.flatMap((mean, i): RowInput[] => [
      { id: i + 1, epoch: 1, scores: { match: 1 } },
      { id: i + 1, epoch: 2, scores: { match: mean === 1 ? 1 : 0 } },
    ])
    const [scorer] = pairEval({ baseline: aLog({ rows }), candidate: log }).scorers
    expect([...(scorer?.metrics[0]?.candidate ?? [])]).toEqual([...(scorer?.metrics[0]?.baseline ?? [])])
  })
})

describe('odd scores', () => {
  it('of one sample do not hide the others', () => {
    const { baseline, candidate } = flips({ n: 100, lost: 25 })
    const odd = (rows: RowInput[]): RowInput[] =>
      rows.map((row, i) => (i === 99 ? { ...row, scores: { match: { error: 0 } } } : row))
    const verdict = judge({ baseline: odd(baseline), candidate: odd(candidate) })
    expect([verdict.verdict, fields(verdict, 'warn')]).toEqual([
      'regressed',
      ['unusable.baseline', 'unusable.candidate'],
    ])
    expect(judge({ baseline, candidate: odd(candidate) }).verdict).toBe('regressed')
  })
})

describe('the data set', () => {
  it('is told when half of it is gone', () => {
    const { baseline } = flips({ n: 400 })
    const verdict = judge({ baseline, candidate: baseline.slice(0, 200) })
    expect(fields(verdict, 'warn')).toContain('dataset')
  })
  it('is told when both sides are one run', () => {
    const { baseline } = flips({ n: 200 })
    const spec = { evalId: 'same' }
    expect(
      fields(judge({ baseline, candidate: baseline, logs: { baseline: { spec }, candidate: { spec } } }), 'warn'),
    ).toContain('same_eval')
  })
})

describe('attempts', () => {
  const version = (path: string, letters: string) => aLog({ path, rows: passes(letters), spec: { taskId: 't' } })
  it('that tie with other scores are ambiguous', () => {
    const pairing = pairEvals([version('b', 'CC')], [version('c1', 'CC'), version('c2', 'CI')])
    expect(pairing.ambiguous).toHaveLength(1)
  })
  it('that tie with equal scores are one', () =>
    expect(pairEvals([version('b', 'CC')], [version('c1', 'CC'), version('c2', 'CC')]).pairs).toHaveLength(1))
})

it('takes shortened shas of one commit for one', () => {
  const at = (task: string, commit: string) =>
    aLog({ task, spec: { revision: { origin: null, commit, dirty: false } } })
  const [baseline, candidate] = [
    [at('a', 'x'), at('b', 'x')],
    [at('a', 'a1b2c3d'), at('b', 'a1b2c3d4')],
  ]
  const pairing = pairEvals(baseline, candidate)
  const side = (logs: typeof baseline) => ({ logs, unreadable: [], ignored: [] })
  const findings = suiteFindings({
    baseline: side(baseline ?? []),
    candidate: side(candidate ?? []),
    pairing,
    expect: [],
  })
  expect(findings.filter(({ level }) => level === 'block')).toEqual([])
})
