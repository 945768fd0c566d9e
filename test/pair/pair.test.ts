import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EvalLog } from '../../src/logs/eval-log.ts'
import { type PairedEval, pairEval } from '../../src/pair/pair.ts'
import { aLog, aUsage, passes, type RowInput, scored } from '../helpers/a-log.ts'

const pair = (baseline: EvalLog, candidate: EvalLog, options = {}): PairedEval =>
  pairEval({ baseline, candidate }, options)
const rows = (before: RowInput[], now: RowInput[], options = {}): PairedEval =>
  pair(aLog({ rows: before }), aLog({ rows: now }), options)
const codes = ({ findings }: PairedEval, level?: string): string[] =>
  findings.filter(finding => level === undefined || finding.level === level).map(({ field }) => field)

describe('the ledger', () => {
  it('pairs samples with equal ids', () => {
    expect(rows(passes('CIC'), passes('CCC')).ledger).toMatchObject({ paired: 3, removed: 0, added: 0, changed: 0 })
  })

  it('takes the text "1" and the number 1 for the same id', () => {
    expect(rows([{ id: '1', scores: { m: 'C' } }], [{ id: 1, scores: { m: 'C' } }]).ledger.paired).toBe(1)
  })

  it('keeps 007 and 7 apart', () => {
    const ledger = rows(
      [{ id: '007', scores: { m: 'C' } }],
      [
        { id: '7', scores: { m: 'C' }, question: 'another' },
        { id: '007', scores: { m: 'I' } },
      ],
    ).ledger
    expect(ledger).toMatchObject({ paired: 1, added: 1, removed: 0 })
  })

  it('survives ids that are digits only to Unicode', () => {
    expect(rows([{ id: '²', scores: { m: 'C' } }], [{ id: '²', scores: { m: 'C' } }]).ledger.paired).toBe(1)
  })

  it('counts what is on one side only', () => {
    const ledger = rows(passes('CCC'), [...passes('CC'), { id: 9, scores: { match: 'C' } }]).ledger
    expect(ledger).toMatchObject({ paired: 2, removed: 1, added: 1 })
  })

  it('does not pair the same id with another question', () => {
    const now = passes('CCCCCCCCCCC').map(row => (row.id === 3 ? { ...row, question: 'rewritten' } : row))
    const evaluated = rows(passes('CCCCCCCCCCC'), now)
    expect(evaluated.ledger).toMatchObject({ paired: 10, changed: 1, removed: 0, added: 0 })
    expect(codes(evaluated, 'warn')).toContain('samples')
  })

  it('blocks when most questions changed', () => {
    const now = passes('CCCC').map(row => ({ ...row, question: `new ${row.id}` }))
    const evaluated = rows(passes('CCCC'), now)
    expect(evaluated.ledger).toMatchObject({ paired: 0, changed: 4 })
    expect(codes(evaluated, 'block')).toContain('samples')
  })

  it('pairs by id when the changed part is intended', () => {
    const now = passes('CCCC').map(row => ({ ...row, question: `new ${row.id}` }))
    expect(rows(passes('CCCC'), now, { intended: ['input'] }).ledger).toMatchObject({ paired: 4, changed: 0 })
  })

  it('pairs by question when the ids moved', () => {
    const questions = ['a', 'b', 'c', 'd', 'e', 'f']
    const at = (offset: number) =>
      questions.map((question, index) => ({ id: index + offset, question, scores: { m: 'C' } }))
    const evaluated = rows(at(1), at(2))
    expect(evaluated.ledger).toMatchObject({ paired: 6, changed: 0, removed: 0, added: 0 })
    expect(codes(evaluated, 'warn')).toContain('ids')
  })

  it('does not believe a numbering when every question differs', () => {
    const versions = (inspect_ai: string, prefix: string) =>
      aLog({
        rows: passes('CCCCCC').map(row => ({
          ...row,
          question: `${prefix}${row.id}`,
          targetFingerprint: prefix.length,
        })),
        spec: { packages: { inspect_ai } },
      })
    expect(codes(pair(versions('0.3.100', 'x'), versions('0.3.250', 'yy')), 'block')).toContain('samples')
  })

  it('trusts ids with names when another Inspect shortened the texts', () => {
    const log = (inspect_ai: string, prefix: string) =>
      aLog({
        rows: ['alpha', 'beta', 'gamma'].map(id => ({ id, question: `${prefix}${id}`, scores: { m: 'C' } })),
        spec: { packages: { inspect_ai } },
      })
    const evaluated = pair(log('0.3.100', 'x'), log('0.3.250', 'y'))
    expect(evaluated.ledger).toMatchObject({ paired: 3, changed: 0 })
    expect(codes(evaluated, 'warn')).toContain('questions')
  })

  it('never calls an errored or unscored sample unchanged', () => {
    const before = passes('CCCC')
    const now: RowInput[] = [
      { id: 1, scores: { match: 'C' } },
      { id: 2, error: 'RateLimitError: slow down' },
      { id: 3, scores: { match: Number.NaN } },
      { id: 4, scores: { match: 'C' }, error: 'failed after scoring' },
    ]
    const [scorer] = rows(before, now).ledger.scorers
    expect(scorer).toMatchObject({
      pairs: 2,
      errored: {
        baseline: 0,
        candidate: 1,
        both: 0,
        causes: [{ message: 'RateLimitError', count: 1, side: 'candidate' }],
      },
      unscored: { baseline: 0, candidate: 1, both: 0 },
      coverage: 0.5,
    })
  })

  it('leaves invalidated samples out', () => {
    const now = passes('CCC').map(row => (row.id === 2 ? { ...row, invalidated: true } : row))
    expect(rows(passes('CCC'), now).ledger.scorers[0]).toMatchObject({ pairs: 2, invalidated: 1 })
  })

  it('blocks a flag of invalidation without its samples', () => {
    const candidate = aLog({ rows: passes('CCC'), header: { invalidated: true } })
    expect(codes(pair(aLog({ rows: passes('CCC') }), candidate), 'block')).toContain('invalidated.candidate')
  })

  it('measures coverage over what was planned', () => {
    const candidate = aLog({
      rows: passes('CC'),
      spec: { dataset: { name: null, location: null, samples: 4, sampleIds: ['1', '2', '3', '4'], shuffled: false } },
    })
    const evaluated = pair(aLog({ rows: passes('CCCC') }), candidate)
    expect(evaluated.ledger).toMatchObject({ paired: 2, removed: 2, absent: 2 })
    expect(evaluated.ledger.scorers[0]?.coverage).toBe(0.5)
    expect(evaluated.scorers[0]?.metrics[0]?.missing).toEqual({ count: 2, baseline: Float64Array.of(1, 1) })
  })

  it('adds up for any two logs', () => {
    const row = fc.record({
      id: fc.integer({ min: 1, max: 12 }),
      epoch: fc.integer({ min: 1, max: 3 }),
      question: fc.constantFrom('p', 'q', 'r'),
      scores: fc.option(fc.record({ m: fc.constantFrom('C', 'I', Number.NaN, 'free text') }), { nil: undefined }),
      error: fc.constantFrom(null, null, 'KeyError: x'),
      invalidated: fc.constantFrom(null, null, true),
    })
    const side = fc.uniqueArray(row, { selector: ({ id, epoch }) => `${id} ${epoch}`, maxLength: 30 })
    fc.assert(
      fc.property(side, side, (before, now) => {
        const evaluated = rows(before as RowInput[], now as RowInput[])
        const { paired, changed, removed, added, scorers } = evaluated.ledger
        expect(paired + changed + removed).toBe(new Set(before.map(({ id }) => id)).size)
        expect(paired + changed + added).toBe(new Set(now.map(({ id }) => id)).size)
        for (const { pairs, invalidated, errored, unscored } of scorers) {
          const lost = invalidated + errored.baseline + errored.candidate + errored.both
          expect(pairs + lost + unscored.baseline + unscored.candidate + unscored.both).toBe(paired)
        }
      }),
    )
  })
})

describe('the paired values', () => {
  it('reduces epochs before anything else', () => {
    const epochs = (id: number, letters: string): RowInput[] =>
      [...letters].map((letter, index) => ({ id, epoch: index + 1, scores: { match: letter } }))
    const [scorer] = rows(
      [...epochs(1, 'CCI'), ...epochs(2, 'III')],
      [...epochs(1, 'CII'), ...epochs(2, 'ICC')],
    ).scorers
    expect([...(scorer?.metrics[0]?.baseline ?? [])]).toEqual([2 / 3, 0])
    expect([...(scorer?.metrics[0]?.candidate ?? [])]).toEqual([1 / 3, 2 / 3])
    expect(scorer?.metrics[0]?.epochs).toEqual({ baseline: 3, candidate: 3 })
  })

  it('takes the mean over the epochs that have a score', () => {
    const now: RowInput[] = [
      { id: 1, epoch: 1, scores: { match: 'C' } },
      { id: 1, epoch: 2, error: 'TimeoutError' },
    ]
    const [scorer] = rows(passes('C'), now).scorers
    expect([...(scorer?.metrics[0]?.candidate ?? [])]).toEqual([1])
  })

  it('does not depend on the order of rows', () => {
    const before = scored([0.1, 0.7, 0.3, 0.9])
    const now = scored([0.2, 0.6, 0.4, 0.8])
    const values = (evaluated: PairedEval) => evaluated.scorers[0]?.metrics[0]
    expect(values(rows(before.toReversed(), now))).toMatchObject({ baseline: values(rows(before, now))?.baseline })
  })

  it('sorts numeric ids by value', () => {
    const log = aLog({
      rows: [
        { id: 10, scores: { m: 0.1 } },
        { id: 9, scores: { m: 0.2 } },
        { id: 1, scores: { m: 0.3 } },
      ],
    })
    expect([...(pair(log, log).scorers[0]?.metrics[0]?.baseline ?? [])]).toEqual([0.3, 0.2, 0.1])
  })

  it('compares the keys of a dict score one by one', () => {
    const dict = (rouge1: number, rouge2: number): RowInput[] => [{ id: 1, scores: { rouge: { rouge1, rouge2 } } }]
    expect(rows(dict(0.8, 0.6), dict(0.9, 0.7)).scorers.map(({ scorer }) => scorer)).toEqual([
      'rouge[rouge1]',
      'rouge[rouge2]',
    ])
  })

  it('blocks a scorer that vanished', () => {
    const evaluated = rows([{ id: 1, scores: { a: 'C', b: 'C' } }], [{ id: 1, scores: { a: 'C' } }])
    expect(evaluated.findings).toContainEqual(
      expect.objectContaining({ field: 'scorers', level: 'block', scorer: 'b' }),
    )
  })

  it('lists a new scorer without blocking', () => {
    const evaluated = rows([{ id: 1, scores: { a: 'C' } }], [{ id: 1, scores: { a: 'C', b: 'C' } }])
    expect(evaluated.onlyCandidate.map(({ name }) => name)).toEqual(['b'])
    expect(codes(evaluated, 'block')).toEqual([])
  })

  it('says when the logged mean is another one', () => {
    const results = [
      {
        name: 'match',
        scorer: 'match',
        reducer: null,
        scoredSamples: null,
        unscoredSamples: null,
        params: {},
        metrics: [{ key: 'accuracy', name: 'accuracy', group: null, value: 0.5, params: {} }],
      },
    ]
    const candidate = aLog({ rows: scored(['C', 'blah']), results })
    const evaluated = pair(aLog({ rows: passes('CC') }), candidate)
    expect(codes(evaluated)).toEqual(expect.arrayContaining(['logged.candidate', 'free_text.candidate']))
  })
})

describe('what Inspect logged', () => {
  const grouped = { key: 'group_a', name: 'mean', group: 'group_a', value: 0.1, params: {} }
  const row = (name: string, metrics: object[]) => ({
    name,
    scorer: 'match',
    reducer: null,
    scoredSamples: null,
    unscoredSamples: null,
    params: {},
    metrics: metrics as never,
  })
  const mean = (value: number) => ({ key: 'mean', name: 'mean', group: null, value, params: {} })

  it('of a group is no mean of the scorer', () => {
    const log = aLog({ rows: scored([0.1, 0.3]), results: [row('match', [grouped, mean(0.2)])] })
    const [scorer] = pair(log, log).scorers
    expect(scorer?.metrics[0]?.logged).toEqual({ baseline: 0.2, candidate: 0.2 })
    expect(scorer?.aggregates.map(({ metric }) => metric)).toEqual(['group_a'])
  })

  it('is told when no compared score stands for it', () => {
    const rows = [{ id: 1, scores: { match: { a: 1 } } }]
    const log = (value: number) => aLog({ rows, results: [row('match', [mean(value)])] })
    expect(pair(log(0.9), log(0.4)).findings).toContainEqual(
      expect.objectContaining({ field: 'logged_only', message: expect.stringContaining('0.9 → 0.4') }),
    )
  })
})

describe('resources', () => {
  const reading = (cacheReadTokens: number): RowInput[] =>
    passes('CCC').map(row => ({ ...row, usage: aUsage({ inputTokens: 100, cacheReadTokens }) }))

  it('counts a pair where both sides are known', () => {
    const now = reading(0).map(row => (row.id === 2 ? { ...row, usage: null } : row))
    const tokens = rows(reading(0), now).resources.find(({ name }) => name === 'totalTokens')
    expect(tokens).toMatchObject({ coverage: 2 / 3, totals: { baseline: 300, candidate: 300 } })
  })

  it('sums epochs, but not more of them on one side', () => {
    const epochs: RowInput[] = [1, 2].map(epoch => ({ id: 1, epoch, scores: { m: 'C' }, usage: aUsage() }))
    const tokens = (before: RowInput[], now: RowInput[]) =>
      rows(before, now).resources.find(({ name }) => name === 'totalTokens')
    expect([...(tokens(epochs, epochs)?.candidate ?? [])]).toEqual([150])
    expect(tokens(epochs, epochs)?.totals).toEqual({ baseline: 300, candidate: 300 })
    expect(tokens(epochs.slice(0, 1), epochs)?.totals).toEqual({ baseline: 150, candidate: 150 })
  })

  it('warns when one side read from a cache', () => {
    expect(codes(rows(reading(0), reading(100)), 'warn')).toContain('cache_reads')
    expect(codes(rows(reading(50), reading(50)), 'warn')).not.toContain('cache_reads')
  })
})

describe('comparability', () => {
  const settings = (spec: Parameters<typeof aLog>[0]) => aLog({ rows: passes('CCC'), ...spec })
  const level = (before: Parameters<typeof aLog>[0], now: Parameters<typeof aLog>[0], field: string, options = {}) =>
    pair(settings(before), settings(now), options).findings.find(finding => finding.field === field)?.level

  it.each([
    ['model', { model: 'm2' }, 'warn'],
    ['task_version', { spec: { taskVersion: '2' } }, 'warn'],
    ['generate_config.temperature', { spec: { generateConfig: { temperature: 0.5 } } }, 'warn'],
    ['model_roles.grader', { spec: { modelRoles: { grader: { model: 'judge' } } } }, 'warn'],
    ['packages.inspect_ai', { spec: { packages: { inspect_ai: '0.3.251' } } }, 'warn'],
    ['limit', { spec: { limit: 10 } }, 'warn'],
    ['config.message_limit', { spec: { config: { message_limit: 5 } } }, 'warn'],
    ['solver', { spec: { solver: 'chain' } }, 'inform'],
    ['task_args.prompt', { spec: { taskArgs: { prompt: 'be brief' } } }, 'inform'],
    ['status', { status: 'cancelled' as const }, 'block'],
  ])('rates a difference in %s', (field, now, expected) => expect(level({}, now, field)).toBe(expected))

  it('ignores settings that cannot move a score', () =>
    expect(level({}, { spec: { config: { max_connections: 50 } } }, 'config.max_connections')).toBeUndefined())

  const options = (value: unknown) => ({
    spec: { scorers: [{ name: 'inspect_ai/match', options: value as never, metrics: null }] },
  })
  it('blocks a scorer whose options changed', () =>
    expect(level(options({ location: 'end' }), options({ location: 'any' }), 'scorers.match.options.location')).toBe(
      'block',
    ))
  it('only warns about another grading model', () =>
    expect(level(options({ model: 'a' }), options({ model: 'b' }), 'scorers.match.options.model')).toBe('warn'))
  it('does not block on an option that an upgrade added', () => {
    const now = options({ location: 'end', numeric: false })
    const upgraded = { spec: { ...now.spec, packages: { inspect_ai: '0.3.251' } } }
    expect(level(options({ location: 'end' }), upgraded, 'scorers.match.options.numeric')).toBe('warn')
    expect(level(options({ location: 'end' }), now, 'scorers.match.options.numeric')).toBe('block')
  })
  it.each([
    ['model', { model: 'm2' }, 'model'],
    ['scorers.match.options', options({ location: 'any' }), 'scorers.match.options.location'],
  ])('lowers what is declared as intended: %s', (intended, now, field) =>
    expect(level(options({ location: 'end' }), now, field, { intended: [intended] })).toBe('inform'),
  )
})
