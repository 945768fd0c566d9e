/** Traces on a way that fails, and answers that nobody should give. */
import { beforeAll, describe, expect, it, test } from 'vitest'
import { traceOfRun } from '../../src/mlflow/trace-filters.ts'
import { aRun, collected, connected } from '../helpers/mlflow/connected.ts'
import { type Fault, faulty, faultyWhere } from '../helpers/mlflow/faults.ts'
import { cannotServe, type MlflowServer, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'
import { aSpan, aTrace, readBack, written } from '../helpers/mlflow/traces.ts'

const VERSION: Fault = { kind: 'pass' }
const PASS: Fault = { kind: 'pass' }

describe.skipIf(cannotServe)('MLflow 3', () => {
  let server: MlflowServer
  beforeAll(async () => {
    server = await mlflowServer(3)
  }, START_MS)

  it('counts tokens once when the answer to spans is lost', async () => {
    const run = await aRun(connected(server.url))
    const usage = { input_tokens: 10, output_tokens: 3, total_tokens: 13 }
    const spans = [aSpan('root'), aSpan('model', { attributes: { 'mlflow.chat.tokenUsage': usage } })]
    const proxy = await faulty(server.url, VERSION, PASS, PASS, { kind: 'lost' }, { kind: 'lost' })
    expect(await written(connected(proxy.url), run, [aTrace(run), spans])).toMatchObject({ written: 1, refused: [] })
    const read = (await readBack(connected(server.url), run)).get('a trace')
    expect(JSON.parse(read?.info.metadata.get('mlflow.trace.tokenUsage') ?? '{}')).toMatchObject(usage)
    expect(read?.spans).toHaveLength(2)
  })

  it('is completed by the next one when it goes away', async () => {
    const run = await aRun(connected(server.url))
    const gone = Array.from({ length: 20 }, (): Fault => ({ kind: 'status', status: 503 }))
    const proxy = await faulty(server.url, VERSION, PASS, PASS, ...gone)
    const outcome = written(connected(proxy.url), run, [aTrace(run), [aSpan('root')]])
    await expect(outcome).rejects.toMatchObject({ kind: 'unreachable' })
    const mlflow = connected(server.url)
    expect(await written(mlflow, run, [aTrace(run), [aSpan('root')]])).toMatchObject({ written: 1, kept: 0 })
    expect((await readBack(mlflow, run)).get('a trace')?.spans).toHaveLength(1)
  })

  it('has every span of a large trace that broke off, the next time', async () => {
    const run = await aRun(connected(server.url))
    const large = (name: string) => aSpan(name, { outputs: 'x'.repeat(3 << 20) })
    const spans = [aSpan('root'), large('a'), large('b')]
    const gone = Array.from({ length: 20 }, (): Fault => ({ kind: 'status', status: 503 }))
    const proxy = await faulty(server.url, VERSION, PASS, PASS, PASS, ...gone)
    await expect(written(connected(proxy.url), run, [aTrace(run), spans])).rejects.toMatchObject({
      kind: 'unreachable',
    })
    const mlflow = connected(server.url)
    expect((await readBack(mlflow, run)).get('a trace')?.spans).toHaveLength(2)
    expect(await written(mlflow, run, [aTrace(run), spans])).toMatchObject({ written: 1, kept: 0 })
    expect((await readBack(mlflow, run)).get('a trace')?.spans).toHaveLength(3)
    expect(await written(mlflow, run, [aTrace(run), spans])).toMatchObject({ written: 0, kept: 1 })
  })

  it('misses a trace beside one that was refused', async () => {
    const run = await aRun(connected(server.url))
    const proxy = await faultyWhere(server.url, request =>
      request.endsWith('/traces/search') ? { kind: 'answer', json: '{}' } : undefined,
    )
    const notOurs = aTrace(run, { name: 'id', traceId: 'mine' })
    const outcome = await written(connected(proxy.url), run, [aTrace(run), [aSpan('root')]], [notOurs, []])
    expect(outcome).toMatchObject({ written: 1, refused: [{ traceId: 'mine' }] })
    expect(outcome.notes).toEqual(['The run has only 0 of 1 traces when it is asked for them.'])
  })

  it('reads the others beside a trace that lies about its spans', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    const lies = new Map([['mlflow.trace.spansLocation', 'TRACKING_STORE']])
    const names = ['a', 'b', 'c', 'd', 'e']
    await written(mlflow, run, ...names.map(name => [aTrace(run, { name }), [aSpan('root')]] as const))
    await written(mlflow, run, [aTrace(run, { name: 'liar', tags: lies }), []])
    const search = { experimentIds: [run.experimentId], filter: traceOfRun(run.runId) }
    const read = await collected(mlflow.readTraces(mlflow.searchTraces(search)))
    expect(read.map(({ kind }) => kind).sort()).toEqual(['broken', ...names.map(() => 'trace')])
  })

  const BATCH = 'GET /api/3.0/mlflow/traces/batchGet'
  /** A page of more traces than one batch holds. */
  const manyTraces = (batch: (count: number) => Fault) => {
    const tags = { 'mlflow.trace.spansLocation': 'TRACKING_STORE' }
    const traces = Array.from({ length: 250 }, (_, at) => ({ trace_id: `tr-${at}`, tags }))
    let count = 0
    return faultyWhere(server.url, request => {
      if (request === BATCH) return batch(count++)
      return request.startsWith('POST') ? { kind: 'answer', json: JSON.stringify({ traces }) } : undefined
    })
  }

  it('asks for the next batch while one is read', async () => {
    const proxy = await manyTraces(() => ({ kind: 'answer', json: '{}' }))
    const mlflow = connected(proxy.url)
    const asked = () => proxy.seen.filter(request => request === BATCH).length
    for await (const _ of mlflow.readTraces(mlflow.searchTraces({ experimentIds: ['0'] }))) {
      await expect.poll(asked).toBe(2)
      break
    }
    expect(asked()).toBe(2)
  })

  it('gives what it has before it says that the server fails', async () => {
    const proxy = await manyTraces(count =>
      count === 0 ? { kind: 'answer', json: '{}' } : { kind: 'status', status: 403 },
    )
    const mlflow = connected(proxy.url)
    const read: string[] = []
    const reading = async () => {
      for await (const { kind } of mlflow.readTraces(mlflow.searchTraces({ experimentIds: ['0'] }))) read.push(kind)
    }
    await expect(reading()).rejects.toMatchObject({ status: 403 })
    expect(read).toHaveLength(100)
  })

  const head = { trace_id: 'tr-1', tags: { 'mlflow.trace.spansLocation': 'TRACKING_STORE' } }
  const spanWith = (more: object): object => ({ span_id: 'ReQHMERBsVM=', start_time_unix_nano: 1, ...more })
  const nested = (depth: number): string => `${'{"array_value":{"values":['.repeat(depth)}{}${']}}'.repeat(depth)}`
  const ODD = {
    'ids of another length': JSON.stringify({ traces: [{ trace_info: head, spans: [spanWith({ span_id: 'AA==' })] }] }),
    'times that are words': JSON.stringify({
      traces: [{ trace_info: head, spans: [spanWith({ start_time_unix_nano: 'now' })] }],
    }),
    'values nested too deeply': `{"traces":[{"trace_info":${JSON.stringify(head)},"spans":[{"span_id":"ReQHMERBsVM=","start_time_unix_nano":1,"attributes":[{"key":"a","value":${nested(5000)}}]}]}]}`,
    'nothing at all': '{}',
    'a list': '[]',
    'no JSON': '<html>',
  }
  test.each(Object.entries(ODD))('names a trace that comes with %s', async (_, json) => {
    const found = { kind: 'answer' as const, json: JSON.stringify({ traces: [head] }) }
    const proxy = await faulty(
      server.url,
      VERSION,
      found,
      { kind: 'answer', json },
      { kind: 'answer', json: '{"spans":4}' },
    )
    const mlflow = connected(proxy.url)
    const read = await collected(mlflow.readTraces(mlflow.searchTraces({ experimentIds: ['0'] })))
    expect(read).toEqual([{ kind: 'broken', traceId: 'tr-1', why: expect.any(String) }])
  })

  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
  test.each([
    ['attribute', `"attributes":{"a":${deep}}`],
    ['event', `"events":[{"name":"e","attributes":{"a":${deep}}}]`],
  ])('names a trace whose file has an %s nested too deeply', async (_, part) => {
    const file = `{"spans":[{"span_id":"ReQHMERBsVM=","start_time_unix_nano":1,${part}}]}`
    const found = { kind: 'answer' as const, json: JSON.stringify({ traces: [{ trace_id: 'tr-1' }] }) }
    const proxy = await faulty(server.url, VERSION, found, { kind: 'answer', json: file })
    const mlflow = connected(proxy.url)
    const read = await collected(mlflow.readTraces(mlflow.searchTraces({ experimentIds: ['0'] })))
    expect(read).toEqual([{ kind: 'broken', traceId: 'tr-1', why: 'its spans are in no shape we know' }])
  })

  it('says of an assessment that it is nested too deeply', async () => {
    const assessments = `[{"assessment_name":"deep","feedback":{"value":${deep}}},{"assessment_name":"a","feedback":{"value":1}}]`
    const json = `{"traces":[{"trace_id":"tr-1","assessments":${assessments}}]}`
    const proxy = await faulty(server.url, VERSION, { kind: 'answer', json })
    const [found] = await collected(connected(proxy.url).searchTraces({ experimentIds: ['0'] }))
    const told = found?.kind === 'info' ? found.info.assessments : []
    expect(told.map(({ name, value, error }) => [name, value, error?.code])).toEqual([
      ['deep', null, 'TOO_DEEP'],
      ['a', 1, undefined],
    ])
  })

  it('keeps the rest of a head when parts of it are odd', async () => {
    const odd = {
      trace_id: 'tr-1',
      state: 'SLEEPING',
      request_time: 'yesterday',
      execution_duration: 4,
      tags: [],
      trace_metadata: { number: 4 },
      assessments: [
        {},
        { assessment_name: 'old', valid: false, feedback: { value: 1 } },
        { assessment_name: 'a', feedback: {} },
      ],
    }
    const json = JSON.stringify({ traces: [odd, { tags: {} }, 4] })
    const proxy = await faulty(server.url, VERSION, { kind: 'answer', json })
    const found = await collected(connected(proxy.url).searchTraces({ experimentIds: ['0'] }))
    expect(found.map(({ kind }) => kind)).toEqual(['info', 'broken', 'broken'])
    expect(found[0]).toMatchObject({
      info: {
        state: 'STATE_UNSPECIFIED',
        requestTimeMs: 0,
        durationMs: null,
        tags: new Map(),
        metadata: new Map([['number', '4']]),
      },
    })
    expect(found[0]?.kind === 'info' && found[0].info.assessments.map(({ name }) => name)).toEqual(['a'])
  })
})
