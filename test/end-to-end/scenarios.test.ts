import { join } from 'node:path'
import { expect, it, test } from 'vitest'
import { type Policy, resolvePolicy } from '../../src/inputs/policy.ts'
import { parseSampleFilter } from '../../src/pair/filter.ts'
import type { Report } from '../../src/report/schema.ts'
import { parseReport } from '../../src/report/schema.ts'
import { compareLogs } from '../../src/run.ts'

const LOGS = join(import.meta.dirname, '..', '..', 'fixtures', 'logs')

async function compare(scenario: string, inputs: Partial<Policy> = {}, filter = ''): Promise<Report> {
  const side = (name: string): string => join(LOGS, scenario, name, '*.eval')
  const { report } = await compareLogs({
    baseline: side('baseline'),
    candidate: side('candidate'),
    policy: resolvePolicy({ inputs }),
    scorers: null,
    filter: filter === '' ? [] : parseSampleFilter(filter),
    now: new Date('2026-11-24T12:00:00Z'),
  })
  return parseReport(JSON.parse(JSON.stringify(report)))
}

const codes = ({ reasons }: Report, level: string): string[] => [
  ...new Set(reasons.filter(reason => reason.level === level).map(({ code }) => code)),
]
const ledgers = ({ comparisons }: Report) => comparisons.map(({ ledger }) => ledger)

test.each([
  { scenario: 'clean', verdict: 'inconclusive', block: [], warn: [] },
  { scenario: 'regression', verdict: 'regressed', block: [], warn: [] },
  { scenario: 'improvement', verdict: 'improved', block: [], warn: [] },
  { scenario: 'epochs-unequal', verdict: 'inconclusive', block: [], warn: ['epochs'] },
  { scenario: 'errors', verdict: 'not-comparable', block: ['coverage'], warn: ['epochs', 'epochs-missing', 'errors'] },
  { scenario: 'upgrade', verdict: 'inconclusive', block: [], warn: ['packages'] },
  { scenario: 'free-text', verdict: 'not-comparable', block: ['coverage'], warn: ['free-text', 'logged'] },
  { scenario: 'unscored', verdict: 'not-comparable', block: ['coverage'], warn: [] },
  { scenario: 'none-score', verdict: 'not-comparable', block: ['coverage'], warn: [] },
  { scenario: 'changed-question', verdict: 'not-comparable', block: ['samples'], warn: [] },
  { scenario: 'shifted-ids', verdict: 'inconclusive', block: [], warn: ['ids'] },
  { scenario: 'subset', verdict: 'inconclusive', block: [], warn: ['limit'] },
  { scenario: 'shuffled', verdict: 'inconclusive', block: [], warn: ['shuffled'] },
  { scenario: 'edited', verdict: 'not-comparable', block: ['coverage'], warn: ['invalidated', 'score-edits'] },
  { scenario: 'chat-input', verdict: 'inconclusive', block: [], warn: [] },
  { scenario: 'ids', verdict: 'inconclusive', block: [], warn: [] },
  { scenario: 'ids-int-or-text', verdict: 'inconclusive', block: [], warn: [] },
  { scenario: 'graded', verdict: 'inconclusive', block: [], warn: ['model-roles'] },
  { scenario: 'scorer-options', verdict: 'not-comparable', block: ['scorers'], warn: [] },
  { scenario: 'task-args', verdict: 'inconclusive', block: [], warn: [] },
  { scenario: 'retries', verdict: 'inconclusive', block: [], warn: [] },
])('$scenario of real logs is $verdict', async ({ scenario, verdict, block, warn }) => {
  const report = await compare(scenario)
  expect({ verdict: report.verdict, block: codes(report, 'block'), warn: codes(report, 'warn') }).toEqual({
    verdict,
    block,
    warn,
  })
})

it('pairs a grid of tasks and models', async () => {
  const report = await compare('grid')
  expect(
    report.comparisons.map(({ task, model, baselineEval }) => [task, model, baselineEval.split('/').at(-1)]),
  ).toEqual([
    ['capitals', 'mockllm/a', 'capitals_a.eval'],
    ['capitals', 'mockllm/b', 'capitals_b.eval'],
    ['rivers', 'mockllm/a', 'rivers_a.eval'],
    ['rivers', 'mockllm/b', 'rivers_b.eval'],
  ])
})

it('lets the second attempt of a retried eval count', async () => {
  const { candidate, reasons } = await compare('retries')
  expect(candidate.evals.map(({ status, supersededBy }) => [status, supersededBy !== undefined])).toEqual([
    ['error', true],
    ['success', false],
  ])
  expect(reasons.map(({ code }) => code)).toContain('attempts')
})

it('pairs changed, removed and added samples right', async () => {
  expect(ledgers(await compare('changed-question'))).toMatchObject([{ paired: 4, changed: 2, removed: 0, added: 0 }])
  expect(ledgers(await compare('partly-new'))).toMatchObject([{ paired: 5, changed: 0, removed: 2, added: 2 }])
  expect(ledgers(await compare('shifted-ids'))).toMatchObject([{ paired: 6, changed: 0, removed: 0, added: 0 }])
})

it('gates on a declared headline metric only', async () => {
  const rows = (await compare('metrics')).comparisons.flatMap(({ metrics }) => metrics)
  expect(rows.filter(({ tier }) => tier === 'gate').map(({ scorer }) => scorer)).toEqual(['share'])
})

it('clusters by what the standard error clusters by', async () => {
  const rows = (await compare('metrics')).comparisons.flatMap(({ metrics }) => metrics)
  expect(rows.find(({ scorer, test }) => scorer === 'share' && test !== null)).toMatchObject({ pairs: 10, clusters: 4 })
})

it('recomputes what Inspect logged from the samples', async () => {
  for (const scenario of ['clean', 'grid', 'epochs-equal', 'reducers-old', 'string-scores', 'continuous', 'usage']) {
    const report = await compare(scenario)
    expect(codes(report, 'warn').filter(code => code === 'logged')).toEqual([])
    const rows = report.comparisons
      .flatMap(({ metrics }) => metrics)
      .filter(({ loggedBaselineValue, kind }) => loggedBaselineValue !== null && kind !== 'aggregate')
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row.baselineValue).toBeCloseTo(row.loggedBaselineValue as number, 9)
  }
})

it('reads cost, tokens and time of both sides', async () => {
  const { totals } = await compare('usage')
  expect(totals.cost.relativeDelta).toBeCloseTo(1 / 3, 1)
  expect(totals.tokens.coverage).toBe(1)
})

it('shows answers and explanations of what regressed', async () => {
  const rows = (await compare('regression')).comparisons.flatMap(({ samples }) => samples)
  const regressed = rows.filter(({ direction }) => direction === 'regressed')
  expect(regressed).toHaveLength(12)
  for (const { detail } of regressed) {
    expect(detail?.input).toEqual(expect.any(String))
    expect(detail?.candidateAnswer ?? detail?.candidateExplanation).toEqual(expect.any(String))
  }
})

it('keeps sample text out when asked for ids only', async () => {
  const rows = (await compare('regression', { sampleDetails: 'ids' })).comparisons.flatMap(({ samples }) => samples)
  expect(rows).toHaveLength(13)
  expect(rows.every(({ detail }) => detail === undefined)).toBe(true)
})

it('compares only what the filter lets through', async () => {
  const report = await compare('regression', {}, 'id=1*')
  const ids = report.comparisons.flatMap(({ samples }) => samples.map(({ id }) => id))
  expect(ids.length).toBeGreaterThan(0)
  expect(ids.every(id => id.startsWith('1'))).toBe(true)
  expect(ledgers(report)[0]?.paired).toBeLessThan(36)
  expect(ledgers(report)[0]?.paired).toBe(11)
})

it('blocks when an expected task was not run', async () => {
  const report = await compare('clean', { expect: [{ task: 'rivers', model: null }] })
  expect([report.verdict, codes(report, 'block')]).toEqual(['not-comparable', ['expect']])
})

it('gives the same report whatever the order of files', async () => {
  const files = ['capitals_a', 'capitals_b', 'rivers_a', 'rivers_b'].map(
    name => (side: string) => join(LOGS, 'grid', side, `${name}.eval`),
  )
  const run = async (order: typeof files) => {
    const spec = (side: string): string => order.map(file => file(side)).join(',')
    const { report } = await compareLogs({
      baseline: spec('baseline'),
      candidate: spec('candidate'),
      policy: resolvePolicy({}),
      scorers: null,
      filter: [],
      now: new Date(0),
    })
    return report
  }
  expect(await run(files)).toEqual(await run(files.toReversed()))
})
