/** What a log says of its runs, where names and values are easily mistaken. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EvalLog } from '../../src/logs/eval-log.ts'
import { type Metric, sampleMetrics, taskMetrics, taskParams } from '../../src/tracking/facts.ts'
import { loggedTables } from '../../src/tracking/logged-tables.ts'
import { allTasks } from '../../src/tracking/outcome.ts'
import { pythonFloat, pythonText } from '../../src/tracking/python-text.ts'
import { fileSource, logOf } from './tables.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')

/** A real log, with other results. */
async function aLog(
  rows: { name: string; scorer?: string; reducer: string | null; value: number }[],
): Promise<EvalLog> {
  const log = await logOf(fileSource(join(FIXTURES, 'logs', 'version-three', 'pools.eval')))
  const scores = rows.map(({ name, scorer = name, reducer, value }) => ({
    ...(log.header.scores[0] as EvalLog['header']['scores'][number]),
    ...{ name, scorer, reducer },
    metrics: [{ key: 'mean', name: 'mean', group: null, value, params: {} }],
  }))
  return { ...log, header: { ...log.header, scores } }
}

const means = (metrics: readonly Metric[]): [string, number][] =>
  metrics.flatMap(({ key, value }) => (/mean(?: \d+)?$/.test(key) ? [[key, value] as [string, number]] : []))

describe('each row of the results has a metric of its own', () => {
  it.each([
    ['of one reducer', ['mean', 'mean', 'mean'], ['a/mean', 'a/mean/mean', 's/a/mean/mean']],
    ['of several', ['mean', 'max', 'max'], ['a/mean', 'a/max/mean', 's/a/max/mean']],
    [
      'of more than there are names for',
      [null, null, null, null],
      ['a/mean', 'a/mean/mean', 's/a/mean/mean', 's/a/mean/mean 2'],
    ],
  ])('%s', async (_, reducers, keys) => {
    const rows = reducers.map((reducer, value) => ({ name: 'a', scorer: 's', reducer, value }))
    expect(means(taskMetrics(await aLog(rows), 0))).toEqual(keys.map((key, value) => [key, value]))
  })

  it('though another row is called like what it gives way to', async () => {
    const rows = [
      { name: 'a', reducer: 'mean', value: 0 },
      { name: 'a', reducer: 'max', value: 1 },
      { name: 'a/max', reducer: 'mean', value: 2 },
    ]
    const keys = means(taskMetrics(await aLog(rows), 0)).map(([key]) => key)
    expect(new Set(keys).size).toBe(3)
  })
})

it('a setting that is no number is called so', async () => {
  const log = await aLog([])
  const { spec } = log.header
  const odd = { ...log, header: { ...log.header, spec: { ...spec, config: { limit: Number.NaN } } } }
  expect(taskParams(odd, {}).get('config.limit')).toBe('NaN')
})

it('samples of a scorer called total_time are not their time', async () => {
  const log = await aLog([])
  const renamed = { ...log, scorers: ['total_time'] }
  const metrics = sampleMetrics(renamed, { timestampMs: 0, toNumber: () => 7 })
  const keys = new Set(metrics.filter(({ value }) => value === 7).map(({ key }) => key))
  expect([...keys]).toEqual(['sample/scorer/total_time'])
})

it('a sample has its step though others are missing', async () => {
  const log = await aLog([])
  const steps = (samples: EvalLog['samples']) =>
    sampleMetrics({ ...log, samples }, { timestampMs: 0, toNumber: () => 1 }).map(({ key, step }) => `${key} ${step}`)
  const all = steps(log.samples)
  expect(log.samples.length).toBeGreaterThan(1)
  for (const one of steps(log.samples.slice(-1))) expect(all).toContain(one)
})

const VALUES = [
  ...[null, true, false, 'text', "it's", '', 0, -3, 0.1, 1e-5, 1.5e-7, 123456.789, 1.5e300],
  ...[
    ["it's", 'say "x"', `'"`],
    ['a\n\t\r\\', 'é', '\u200b\u00a0\u0001', '😀', '\ue000'],
    { a: { b: [null, true, []] } },
    {},
  ],
]

/** Python's own words. */
const python = (of: 'str' | 'float', values: unknown): string[] => {
  const program = `import json, sys; print(json.dumps([${of === 'str' ? 'str(v)' : 'str(float(v))'} for v in json.load(sys.stdin)]))`
  return JSON.parse(execFileSync('python3', ['-c', program], { input: JSON.stringify(values), encoding: 'utf8' }))
}

describe('texts of values are those of Python', () => {
  it('whatever they are', () => {
    expect(VALUES.map(value => pythonText(value as never))).toEqual(python('str', VALUES))
  })

  it('and floats have a fraction or an exponent', () => {
    const floats = [0, 1, -2, 0.5, 1e15, 1e16, 123456789012345680, 1e22, 1e-4, 1e-5, 2.5e-9, 5e-324]
    expect(floats.map(pythonFloat)).toEqual(python('float', floats))
  })
})

it.each([
  [['a', 'b'], ['b'], ['a', 'b']],
  [['a'], ['a', 'a'], ['a', 'a']],
  [['a'], ['b', 'a'], ['a', 'b']],
  [[], ['x'], ['x']],
])('of tasks %j and %j there are %j', (announced, found, all) => expect(allTasks(announced, found)).toEqual(all))

describe('the tag of tables', () => {
  const one = '{"path": "inspect/tasks.json", "type": "table"}'

  it('names each once, beside those of others', () => {
    const theirs = '{"path": "mine.json", "type": "table"}'
    expect(loggedTables(`[${theirs}]`, ['inspect/tasks.json'])).toBe(`[${theirs}, ${one}]`)
    expect(loggedTables(`[${one}]`, ['inspect/tasks.json'])).toBe(`[${one}]`)
  })

  it.each([undefined, '', 'no JSON', '{}', '[1, null, {"path": 1}]'])('is new where there was %j', before =>
    expect(loggedTables(before, ['inspect/tasks.json'])).toBe(`[${one}]`),
  )
})
