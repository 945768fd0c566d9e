/**
 * Our traces against those that the real inspect-mlflow left while the same evals ran: span by span and field by field,
 * everything of theirs is in ours. What may differ is listed in trace-differences.ts, and in the documentation.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Json } from '../../src/mlflow/trace.ts'
import { aName, connected } from '../helpers/mlflow/connected.ts'
import { cannotServe, type MlflowServer, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'
import { tracesOf } from '../tracking/traces.ts'
import { type RunTree, treeOf } from './live-runs.ts'
import {
  liveTraces,
  type OurTrace,
  readTraced,
  type TheirSpan,
  tracesOfExperiment,
  trackTraced,
  unreadable,
} from './live-traces.ts'
import { DIFFERENCES, facts } from './trace-differences.ts'
import { compareRun, kindOfTheirs } from './trace-matching.ts'

const DOCS = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'inspect-mlflow.md'), 'utf8')
const EVERY_MS = 120_000

describe('every span and every feedback of theirs is in ours', () => {
  it.each(liveTraces)('$name', async live => {
    const ours: OurTrace[] = []
    for (const file of live.logs) ours.push(...(await tracesOf(await readTraced(file))))
    expect(compareRun(live, ours)).toEqual([])
  })
})

/** What their spans of runs and tasks say, and where it stands on our runs. */
const ON_RUNS: { key: RegExp; holds: (theirs: Json, tree: RunTree, key: string) => boolean }[] = [
  { key: /^run name$/, holds: (theirs, { tags }) => theirs === `eval_run:${tags['inspect.run_id']?.slice(0, 8)}` },
  {
    key: /^run inputs\.task_names$/,
    holds: (theirs, { tags }) => (theirs as string[]).join(', ') === tags['inspect.tasks'],
  },
  { key: /^task name$/, holds: (theirs, { name }) => theirs === `task:${name}` },
  { key: /^task inputs\.(?:task|model)$/, holds: (theirs, { params }, key) => theirs === params[lastOf(key)] },
  { key: /^task inputs\.dataset$/, holds: (theirs, { params }) => theirs === params['dataset.name'] },
  { key: /^task outputs\.status$/, holds: (theirs, { status }) => (theirs === 'success') === (status === 'FINISHED') },
  { key: /^task outputs\.scores$/, holds: (theirs, { metrics }) => hasAll(theirs, metrics) },
  {
    key: /^task outputs\.(?:total|completed)_samples$/,
    holds: (theirs, { metrics }, key) => metrics[lastOf(key)]?.at(-1)?.[1] === theirs,
  },
  {
    key: / attributes\.inspect\./,
    holds: (theirs, { tags }, key) => tags[key.slice(key.indexOf('inspect.'))] === theirs,
  },
  { key: / status$/, holds: (theirs, { status }) => (theirs === 'OK') === (status === 'FINISHED') },
  { key: /^run outputs\.status$/, holds: (theirs, { status }) => (theirs === 'OK') === (status === 'FINISHED') },
  { key: / type$/, holds: theirs => theirs === 'CHAIN' },
  { key: / attributes\.mlflow\.(?:spanLogLevel|llm\.model)$/, holds: () => true },
]
const lastOf = (key: string): string => key.slice(key.lastIndexOf('.') + 1)
const hasAll = (theirs: Json, metrics: RunTree['metrics']): boolean =>
  Object.entries(Object(theirs) as Record<string, Json>).every(([key, value]) => metrics[key]?.at(-1)?.[1] === value)

function notOnRun(kind: 'run' | 'task', span: TheirSpan, tree: RunTree): string[] {
  return [...facts(span)].flatMap(([key, value]) => {
    const place = ON_RUNS.find(({ key: where }) => where.test(`${kind} ${key}`))
    return place?.holds(value, tree, key) ? [] : [`${kind} ${key}: ${JSON.stringify(value)}`]
  })
}

describe.skipIf(cannotServe)('in MLflow 3, everything of theirs', () => {
  let server: MlflowServer
  beforeAll(async () => {
    server = await mlflowServer(3)
  }, START_MS)

  it.each(liveTraces)('$name is on the traces and the runs', { timeout: EVERY_MS }, async live => {
    const mlflow = connected(server.url)
    const experiment = aName(live.name)
    const spans = live.traces[0]?.spans ?? []
    const wrong: string[] = []
    const traces: OurTrace[] = []
    let parent = ''
    for (const file of live.logs) {
      const log = await readTraced(file)
      const { run, parentRunId, traces: count, notes } = await trackTraced(mlflow, log, experiment)
      expect([count, notes]).toEqual([log.samples.length, []])
      parent = parentRunId
      const task = spans.find(
        ({ attributes, depth }) => depth === 1 && attributes['inspect.eval_id'] === log.header.spec.evalId,
      )
      wrong.push(...notOnRun('task', task as TheirSpan, await treeOf(mlflow, run.runId)))
      const all = await tracesOfExperiment(mlflow, run.experimentId)
      const own = all.filter(({ info }) => info.metadata.get('mlflow.sourceRun') === run.runId)
      expect(own).toHaveLength(log.samples.length)
      traces.push(...own)
    }
    wrong.push(...notOnRun('run', spans[0] as TheirSpan, await treeOf(mlflow, parent)))
    wrong.push(...compareRun(live, traces))
    expect(wrong).toEqual([])
  })
})

describe('of a failed eval', () => {
  it.each(unreadable)('ours are whole where theirs cannot be read: $name', async ({ complete, logs }) => {
    expect(complete).toMatchObject({ states: ['OK'], readable: 0 })
    const log = await readTraced(logs[0] ?? '')
    const traces = await tracesOf(log)
    expect(log.header.status).toBe('error')
    expect(traces.map(({ info }) => info.state).toSorted()).toEqual(['ERROR', 'ERROR', 'OK'])
    for (const { spans } of traces)
      expect(spans.at(-1)).toMatchObject({ parentId: null, name: expect.stringMatching(/^sample q/) })
  })
})

describe('a difference', () => {
  const keys = liveTraces.flatMap(({ name, traces: [trace] }) =>
    (trace?.spans ?? [])
      .filter(({ depth }) => depth > 1)
      .flatMap(span => [...facts(span).keys()].map(key => `${name} ${kindOfTheirs(span)} ${key}`)),
  )

  it.each(DIFFERENCES)('is documented: $reason', ({ where, reason }) => {
    expect(keys.filter(key => where.test(key))).not.toEqual([])
    expect(DOCS.includes(reason)).toBe(true)
  })
})

describe('by default the hooks of theirs', () => {
  const tried = liveTraces.filter(({ as_usual }) => as_usual !== null)

  it.each(tried)('lose the root of $name and feedback, and its trace never ends', ({ as_usual, complete }) => {
    expect(complete).toMatchObject({ states: ['OK'], roots: 1 })
    expect(as_usual).toMatchObject({ states: ['IN_PROGRESS'], roots: 0 })
    expect(as_usual?.feedback).toBeLessThan(complete.feedback)
  })

  it('were tried', () => expect(tried).not.toEqual([]))
})
