/** Traces that the built command line and Action write to real MLflow servers, read back through REST and MLflow's own client. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { evalFile, evalRows } from '../helpers/github/eval-file.ts'
import { aName, collected, connected } from '../helpers/mlflow/connected.ts'
import { faulty } from '../helpers/mlflow/faults.ts'
import { cannotServe, type MlflowServer, mlflowServer, python, START_MS } from '../helpers/mlflow/server.ts'
import type { Expected } from '../logs/expectations.ts'
import { aLog, Story } from './story.ts'
import { contentOfTraces, runsOf, tokensOf, tracesOf, track, writesTrace } from './tracking.ts'

vi.setConfig({ testTimeout: 60_000 })

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'logs')
const EPOCHS = join(FIXTURES, 'epochs-equal', 'baseline', 'capitals.eval')
const ERRORS = join(FIXTURES, 'errors', 'baseline', 'capitals.eval')
const TOOLS = join(FIXTURES, 'tools', 'tools-0.3.285.eval')

const expectedOf = (log: string): Expected => JSON.parse(readFileSync(`${log}.expected.json`, 'utf8'))

/** What the real inspect_ai says that the sample used. */
const tokensIn = ({ samples }: Expected): number[] => samples.map(({ total_tokens: total = 0 }) => total)

interface SeenTrace {
  state: string
  assessments: { name: string; value: unknown; source: string }[]
  spans: { name: string; parent: string | null; status: string }[]
  metadata: Record<string, string>
}

/** As MLflow's own client leaves it, linked to a run. */
async function aForeignTrace(
  url: string,
  { experimentId, runId, major }: { experimentId: string; runId: string; major: 2 | 3 },
): Promise<void> {
  const { path, body } =
    major === 3
      ? {
          path: '/api/3.0/mlflow/traces',
          body: {
            trace: {
              trace_info: {
                trace_id: `tr-${randomBytes(16).toString('hex')}`,
                trace_location: { type: 'MLFLOW_EXPERIMENT', mlflow_experiment: { experiment_id: experimentId } },
                request_time: '2026-01-01T00:00:00Z',
                state: 'OK',
                trace_metadata: { 'mlflow.sourceRun': runId },
              },
            },
          },
        }
      : {
          path: '/api/2.0/mlflow/traces',
          body: {
            experiment_id: experimentId,
            timestamp_ms: 1_767_225_600_000,
            request_metadata: [{ key: 'mlflow.sourceRun', value: runId }],
            tags: [],
          },
        }
  const headers = { 'content-type': 'application/json' }
  const { status } = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  expect(status).toBe(200)
}

describe.skipIf(cannotServe).each([3, 2] as const)('MLflow %i', major => {
  let server: MlflowServer
  beforeAll(async () => {
    server = await mlflowServer(major)
  }, START_MS)

  it('has a trace of each sample and epoch, however often it is told', async () => {
    const experiment = aName('traces')
    const words = [EPOCHS, '--traces', '--experiment', experiment]
    const first = await track(server.url, words)
    expect(first.out).toMatch(/: logged: http\S+ \(18 traces\)$/m)
    const traces = await tracesOf(server.url, experiment)
    const [run] = (await runsOf(server.url, experiment)).children
    expect([...traces.values()].map(({ info }) => info.metadata.get('mlflow.sourceRun'))).toEqual(
      Array(18).fill(run?.runId),
    )
    const names = expectedOf(EPOCHS).samples.map(({ id, epoch }) => `capitals sample ${id}, epoch ${epoch}`)
    expect([...traces.keys()].sort()).toEqual(names.sort())
    const used = [...traces.values()].map(tokensOf).sort()
    expect(used).toEqual(tokensIn(expectedOf(EPOCHS)).sort())

    const before = await contentOfTraces(server.url, experiment)
    const proxy = await faulty(server.url)
    const second = await track(proxy.url, words)
    expect(second).toMatchObject({ code: 0, err: '' })
    expect(second.out).toMatch(/: was there already: http\S+ \(18 traces\)$/m)
    expect(proxy.seen.filter(writesTrace)).toEqual([])
    expect(await contentOfTraces(server.url, experiment)).toEqual(before)
  })

  it('shows them to its own client: states, spans and scores', async () => {
    const experiment = aName('client')
    await track(server.url, [ERRORS, '--traces', '--experiment', experiment])
    const [run] = (await runsOf(server.url, experiment)).children
    const asked = { experiment_id: run?.experimentId, run_id: run?.runId }
    const seen = await python<Record<string, SeenTrace>>(server, 'read_traces.py', asked)
    for (const { id, error, scores } of expectedOf(ERRORS).samples) {
      const trace = seen[`sample ${id}`]
      expect(trace?.state).toBe(error ? 'ERROR' : 'OK')
      expect(trace?.spans.filter(({ parent }) => parent === null)).toHaveLength(1)
      expect(trace?.spans.length).toBeGreaterThan(2)
      const given = trace?.assessments.map(({ name, value }) => [name, value])
      if (major === 3)
        expect(given).toEqual(Object.entries(scores ?? {}).map(([name, { number }]) => [`inspect/${name}`, number]))
    }
  })

  it('gets the traces of a run that has none yet, and texts when they may be there', async () => {
    const experiment = aName('later')
    const words = [TOOLS, '--experiment', experiment]
    const without = await track(server.url, words)
    expect(without.out).not.toContain('trace')
    expect(await tracesOf(server.url, experiment)).toEqual(new Map())

    const structure = await track(server.url, [...words, '--traces', '--sample-details', 'ids'])
    expect(structure.out).toMatch(/: was there already: http\S+ \(3 traces\)$/m)
    const bare = await tracesOf(server.url, experiment)
    for (const { spans } of bare.values())
      expect(JSON.stringify(spans.map(({ inputs }) => inputs))).not.toContain('capital')

    const whole = await track(server.url, words, { INSPECT_MLFLOW_TRACING_ENABLED: 'true' })
    expect(whole.out).toMatch(/: was there already: http\S+ \(3 traces\)$/m)
    const traces = await tracesOf(server.url, experiment)
    expect([...traces.keys()]).toEqual([...bare.keys()])
    for (const { spans } of traces.values())
      expect(JSON.stringify(spans.map(({ inputs }) => inputs))).toContain('capital')
    const counts = [...traces.values()].map(({ spans }) => spans.length)
    expect(counts).toEqual([...bare.values()].map(({ spans }) => spans.length))
    expect([...traces.values()].map(tokensOf).sort()).toEqual(tokensIn(expectedOf(TOOLS)).sort())
  })

  it('gets a deleted trace again, whatever others wrote into the run', async () => {
    const experiment = aName('deleted')
    const words = [TOOLS, '--traces', '--experiment', experiment]
    await track(server.url, words)
    const [run] = (await runsOf(server.url, experiment)).children
    const [deleted] = [...(await tracesOf(server.url, experiment)).values()]
    const { experimentId = '', runId = '' } = run ?? {}
    const asked = { experiment_id: experimentId, request_ids: [deleted?.info.traceId] }
    await fetch(`${server.url}/api/2.0/mlflow/traces/delete-traces`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    })
    await aForeignTrace(server.url, { experimentId, runId, major })
    await track(server.url, words)
    const found = await collected(connected(server.url).searchTraces({ experimentIds: [experimentId] }))
    expect(found).toHaveLength(4)
    expect(found.filter(each => each.kind === 'info' && each.info.tags.has('inspect.sample_id'))).toHaveLength(3)
  })

  it('has traces of a log in each of two experiments', async () => {
    const experiments = [aName('here'), aName('there')]
    for (const experiment of experiments) await track(server.url, [TOOLS, '--traces', '--experiment', experiment])
    const [here, there] = await Promise.all(experiments.map(each => contentOfTraces(server.url, each)))
    expect(Object.keys(here ?? {})).toHaveLength(3)
    expect(there).toEqual(here)
  })
})

describe.skipIf(cannotServe)('the Action', () => {
  let env: { MLFLOW_TRACKING_URI: string }
  beforeAll(async () => {
    env = { MLFLOW_TRACKING_URI: (await mlflowServer(3)).url }
  }, START_MS)

  const rows = { count: 30, failed: 3 }
  const bare = (count: number) => ({
    'logs/capitals.eval': evalFile({ rows: evalRows({ ...rows, lost: count }), bodies: false }),
  })

  it('writes traces of both runs, and tells once what the reduced logs lack', async () => {
    const inputs = { 'mlflow-experiment': aName('action'), 'mlflow-traces': 'true' }
    const story = await Story.begin()
    await story.push(aLog(rows), { inputs })
    const { annotations } = await story.compare(story.open(), { ...rows, lost: 15 }, { env, inputs })
    const { children } = await runsOf(env.MLFLOW_TRACKING_URI, inputs['mlflow-experiment'])
    const mlflow = connected(env.MLFLOW_TRACKING_URI)
    const experimentIds = [children[0]?.experimentId ?? '']
    for (const run of children) {
      const all = mlflow.readTraces(
        mlflow.searchTraces({ experimentIds, filter: `metadata.\`mlflow.sourceRun\` = '${run.runId}'` }),
      )
      let count = 0
      for await (const read of all) {
        count += 1
        if (read.kind === 'broken') throw new Error(read.why)
        expect(read.info.assessments.map(({ name }) => name)).toEqual(['inspect/grounded'])
        expect(read.spans.map(({ parentId }) => parentId)).toEqual([null])
      }
      expect(count).toBe(30)
    }
    expect(children).toHaveLength(2)
    const told = annotations.filter(({ message }) => message?.includes('traces have scores and no spans'))
    expect(told).toHaveLength(1)
    expect(told[0]?.level).toBe('notice')
  })

  it('writes none where its input says so, whatever the environment', async () => {
    const inputs = { 'mlflow-experiment': aName('none'), 'mlflow-traces': 'false' }
    const story = await Story.begin()
    await story.push(bare(0), { env: { ...env, INSPECT_MLFLOW_TRACING_ENABLED: 'true' }, inputs })
    expect((await runsOf(env.MLFLOW_TRACKING_URI, inputs['mlflow-experiment'])).children).toHaveLength(1)
    expect(await tracesOf(env.MLFLOW_TRACKING_URI, inputs['mlflow-experiment'])).toEqual(new Map())
  })
})
