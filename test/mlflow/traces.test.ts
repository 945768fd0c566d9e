/** Traces against real servers: what was written is what comes back, to us and to MLflow's own client. */
import { beforeAll, describe, expect, it } from 'vitest'
import { all } from '../../src/mlflow/filters.ts'
import type { Json, Span } from '../../src/mlflow/trace.ts'
import { traceNameIs, traceOfRun, traceStateIs, traceTagIs, traceTimeIs } from '../../src/mlflow/trace-filters.ts'
import { aRun, collected, connected } from '../helpers/mlflow/connected.ts'
import { faulty } from '../helpers/mlflow/faults.ts'
import { cannotServe, type MlflowServer, mlflowServer, python, START_MS } from '../helpers/mlflow/server.ts'
import { anAssessment, aSpan, aTrace, hexOf, readBack, START_NS, written } from '../helpers/mlflow/traces.ts'

const MAJORS = [2, 3] as const
beforeAll(async () => {
  if (!cannotServe) await Promise.all(MAJORS.map(mlflowServer))
}, START_MS)

/** Texts that look like JSON, and what breaks databases. */
const VALUES: Json[] = [
  '{"a":1}',
  '[1]',
  '"quoted"',
  '4',
  'true',
  'null',
  '',
  4,
  1.5,
  -7,
  2 ** 60,
  1e-7,
  true,
  false,
  null,
  { b: [1, { a: null }], a: 'ünï 日本 🙂 \u0007\u001b[0m\\u0000' },
  [],
  {},
  'x'.repeat(1 << 20),
]
const UNSTORABLE = 'nul\0 half\ud800'
const STORED = 'nul\ufffd half\ufffd'

describe.skipIf(cannotServe).each(MAJORS)('MLflow %i', major => {
  let server: MlflowServer
  beforeAll(async () => {
    server = await mlflowServer(major)
  }, START_MS)

  it('gives back every span as it was', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    const failed = {
      name: 'exception',
      timeNs: START_NS + 7n,
      attributes: { 'exception.type': 'ValueError', 'exception.message': '{"a":1}' },
    }
    const spans = [
      aSpan('root', { type: 'AGENT', inputs: { question: 'what?' }, outputs: '{"a":1}' }),
      aSpan('failed', { type: 'TOOL', status: 'ERROR', statusMessage: 'broke', events: [failed] }),
      ...VALUES.map((value, at) =>
        aSpan(`value ${at}`, { inputs: value, outputs: value, attributes: { value }, startNs: START_NS + BigInt(at) }),
      ),
    ]
    expect(await written(mlflow, run, [aTrace(run), spans])).toMatchObject({ written: 1, kept: 0, refused: [] })
    const read = (await readBack(mlflow, run)).get('a trace')
    const byName = (all: Span[] = []): Span[] => all.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    expect(byName(read?.spans)).toEqual(byName(spans))
  })

  it('is read by MLflow’s own client', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    const spans = [
      aSpan('root', { type: 'AGENT', inputs: { q: 1 }, outputs: '4', attributes: { 'my.key': '{"a":1}' } }),
      aSpan('model', { type: 'CHAT_MODEL', status: 'ERROR', statusMessage: 'no', outputs: null }),
    ]
    const info = aTrace(run, {
      state: 'ERROR',
      tags: new Map([
        ['mlflow.traceName', 'a trace'],
        ['odd@key', 'x'],
      ]),
    })
    await written(mlflow, run, [info, spans])
    const { experimentId: experiment_id, runId: run_id } = run
    const told = await python<Record<string, ToldTrace>>(server, 'read_traces.py', { experiment_id, run_id })
    expect(told['a trace']).toMatchObject({
      state: 'ERROR',
      time_ms: info.requestTimeMs,
      duration_ms: 1250,
      metadata: { 'mlflow.sourceRun': run_id },
      spans: [
        {
          id: hexOf('root', 16),
          parent: null,
          type: 'AGENT',
          start: String(START_NS),
          end: String(START_NS + 1_250_000_001n),
          status: 'OK',
          inputs: { q: 1 },
          outputs: '4',
          attributes: { 'my.key': '{"a":1}' },
        },
        { name: 'model', parent: hexOf('root', 16), type: 'CHAT_MODEL', status: 'ERROR', message: 'no', outputs: null },
      ],
    })
  })

  it('has nothing new to write the second time', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    const info = aTrace(run, { assessments: [anAssessment(run, 'score', 1)] })
    await written(mlflow, run, [info, [aSpan('root')]])
    const before = await readBack(mlflow, run)
    const begun = { spans: 0 }
    const untouched = (function* () {
      begun.spans += 1
      yield aSpan('root')
    })()
    expect(await written(mlflow, run, [info, untouched])).toMatchObject({ written: 0, kept: 1, refused: [] })
    expect(await readBack(mlflow, run)).toEqual(before)
    expect(begun.spans).toBe(0)
  })

  it('stores what no database holds as a mark', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    const info = aTrace(run, {
      requestPreview: UNSTORABLE,
      metadata: new Map([
        ['mlflow.sourceRun', run.runId],
        ['k', UNSTORABLE],
      ]),
    })
    const value = { [UNSTORABLE]: [UNSTORABLE, Number.NaN] }
    const root = aSpan('root', {
      name: UNSTORABLE,
      statusMessage: UNSTORABLE,
      status: 'ERROR',
      inputs: value,
      outputs: UNSTORABLE,
    })
    expect(await written(mlflow, run, [info, [root]])).toMatchObject({ written: 1, refused: [] })
    const read = (await readBack(mlflow, run)).get('a trace')
    expect(read?.info).toMatchObject({ requestPreview: STORED })
    expect(read?.info.metadata.get('k')).toBe(STORED)
    expect(read?.spans).toEqual([
      { ...root, name: STORED, statusMessage: STORED, inputs: { [STORED]: [STORED, 'NaN'] }, outputs: STORED },
    ])
  })

  it('finds traces by run, tag, state and time, in pages', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    const names = Array.from({ length: 5 }, (_, at) => `t${at}`)
    await written(
      mlflow,
      run,
      ...names.map(
        (name, at) =>
          [
            aTrace(run, {
              name,
              requestTimeMs: 1000 + at,
              state: at === 4 ? 'ERROR' : 'OK',
              tags: new Map([
                ['mlflow.traceName', name],
                ['my.tag/x', "it's"],
              ]),
            }),
            [aSpan('root', { startNs: BigInt(1000 + at) * 1_000_000n, status: at === 4 ? 'ERROR' : 'OK' })],
          ] as [ReturnType<typeof aTrace>, Span[]],
      ),
    )
    const found = async (more: object): Promise<unknown[]> => {
      const search = { experimentIds: [run.experimentId], orderBy: ['timestamp_ms ASC'], ...more }
      const heads = await collected(mlflow.searchTraces(search))
      return heads.map(head => head.kind === 'info' && head.info.tags.get('mlflow.traceName'))
    }
    const filter = all(
      traceOfRun(run.runId),
      traceTagIs('my.tag/x', "it's"),
      traceStateIs('OK'),
      ...traceTimeIs({ fromMs: 1001 }),
    )
    expect(await found({ filter })).toEqual(['t1', 't2', 't3'])
    expect(await found({ filter: traceNameIs('t3') })).toEqual(['t3'])
    for (const pageSize of [1, 2, 5, 500]) expect(await found({ pageSize })).toEqual(names)
    expect(await found({ pageSize: 2, limit: 3 })).toEqual(['t0', 't1', 't2'])
  })

  it('goes on after spans that cannot be read', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    const writer = await mlflow.traceWriter(run)
    const broken = (function* () {
      yield aSpan('root')
      throw new Error('the log ends here')
    })()
    await expect(writer.write(aTrace(run, { name: 'broken' }), broken)).rejects.toThrow('the log ends here')
    await writer.write(aTrace(run, { name: 'whole' }), [aSpan('root')])
    expect(await writer.finish()).toMatchObject({ written: 1, refused: [] })
    expect([...(await readBack(mlflow, run)).keys()]).toEqual(['whole'])
  })

  it('names a trace that cannot be read, and reads the others', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    await written(
      mlflow,
      run,
      [aTrace(run), [aSpan('root', { inputs: 'x'.repeat(9000) })]],
      [aTrace(run, { name: 'small' }), [aSpan('root')]],
    )
    const found = mlflow.searchTraces({ experimentIds: [run.experimentId], orderBy: ['timestamp_ms ASC'] })
    const read = await collected(mlflow.readTraces(found, { maxBytes: 5000 }))
    expect(read.filter(({ kind }) => kind === 'trace')).toHaveLength(1)
    expect(read).toContainEqual({
      kind: 'broken',
      traceId: expect.any(String),
      why: 'it has more than the 5000 bytes that are read of one trace',
    })
  })
})

interface ToldTrace {
  spans: unknown[]
  [key: string]: unknown
}

describe.skipIf(cannotServe)('MLflow 3', () => {
  let server: MlflowServer
  beforeAll(async () => {
    server = await mlflowServer(3)
  }, START_MS)

  it('keeps every kind of assessment', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    const assessments = [
      anAssessment(run, 'a/number', 0.5, { rationale: UNSTORABLE, metadata: new Map([['k', 'v']]) }),
      anAssessment(run, 'a text', '4', { source: { type: 'LLM_JUDGE', id: 'judge' }, spanId: hexOf('root', 16) }),
      anAssessment(run, 'an object', { a: [1, null] }),
      anAssessment(run, 'none', null),
      anAssessment(run, 'an error', null, { error: { code: 'TIMEOUT', message: 'late' } }),
      anAssessment(run, 'expected', 'C', { kind: 'expectation', source: { type: 'HUMAN', id: 'x' } }),
      anAssessment(run, 'expected list', ['a', 1], { kind: 'expectation', source: { type: 'HUMAN', id: 'x' } }),
    ]
    await written(mlflow, run, [aTrace(run, { assessments }), [aSpan('root')]])
    const read = (await readBack(mlflow, run)).get('a trace')?.info.assessments ?? []
    const byName = new Map(read.map(each => [each.name, each]))
    const [number, text, object, none, error, expected, list] = assessments
    expect(byName.get('a/number')).toEqual({ ...number, rationale: STORED })
    expect([text, object, error, expected, list].map(each => byName.get(each?.name ?? ''))).toEqual([
      text,
      object,
      error,
      expected,
      list,
    ])
    expect(byName.get('none')).toEqual({ ...none, error: { code: 'NO_VALUE', message: 'There is no value.' } })
    const { experimentId: experiment_id, runId: run_id } = run
    const told = await python<Record<string, ToldTrace>>(server, 'read_traces.py', { experiment_id, run_id })
    expect(told['a trace']?.assessments).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'a/number', value: 0.5, metadata: { k: 'v' } }),
        expect.objectContaining({ name: 'expected list', kind: 'expectation', value: ['a', 1] }),
        expect.objectContaining({ name: 'none', value: null, error: 'NO_VALUE' }),
      ]),
    )
  })

  it('replaces an assessment that has changed', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    const scored = (value: number) => aTrace(run, { assessments: [anAssessment(run, 'score', value)] })
    await written(mlflow, run, [scored(1), [aSpan('root')]])
    expect(await written(mlflow, run, [scored(0), [aSpan('root')]])).toMatchObject({ written: 1, kept: 0 })
    const read = (await readBack(mlflow, run)).get('a trace')
    expect(read?.info.assessments.map(({ value }) => value)).toEqual([0])
    expect(read?.spans).toHaveLength(1)
  })

  it('sums tokens and cost over the spans, once', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    const used = (name: string): Span =>
      aSpan(name, {
        attributes: {
          'mlflow.chat.tokenUsage': { input_tokens: 10, output_tokens: 3, total_tokens: 13 },
          'mlflow.llm.cost': { input_cost: 0.25, output_cost: 0.5, total_cost: 0.75 },
        },
      })
    for (const value of [1, 2])
      await written(mlflow, run, [
        aTrace(run, { assessments: [anAssessment(run, 'score', value)] }),
        [aSpan('root'), used('a'), used('b')],
      ])
    const { metadata } = (await readBack(mlflow, run)).get('a trace')?.info ?? aTrace(run)
    expect(JSON.parse(metadata.get('mlflow.trace.tokenUsage') ?? '{}')).toMatchObject({ total_tokens: 26 })
    expect(JSON.parse(metadata.get('mlflow.trace.cost') ?? '{}')).toMatchObject({ total_cost: 1.5 })
  })

  it('completes a head whose spans never came', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    await written(mlflow, run, [aTrace(run), []], [aTrace(run, { name: 'other' }), [aSpan('root')]])
    const found = mlflow.searchTraces({ experimentIds: [run.experimentId] })
    expect((await collected(mlflow.readTraces(found))).map(({ kind }) => kind).sort()).toEqual(['broken', 'trace'])
    expect(await written(mlflow, run, [aTrace(run), [aSpan('root')]])).toMatchObject({ written: 1, kept: 0 })
    expect((await readBack(mlflow, run)).get('a trace')?.spans).toEqual([aSpan('root')])
  })

  it('tells which trace was refused, and stores the others', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    const taken = anAssessment(run, 'taken', 1)
    const outcome = await written(
      mlflow,
      run,
      [aTrace(run, { name: 'a', assessments: [taken] }), [aSpan('root')]],
      [aTrace(run, { name: 'spans' }), [aSpan('root', { startNs: (1n << 64n) - 1n })]],
      [aTrace(run, { name: 'b' }), [aSpan('root')]],
      [aTrace(run, { name: 'id', traceId: 'mine' }), [aSpan('root')]],
    )
    const later = await written(
      mlflow,
      run,
      [aTrace(run, { name: 'head', assessments: [taken] }), [aSpan('root')]],
      [aTrace(run, { name: 'c' }), [aSpan('root')]],
    )
    const refused = [...outcome.refused, ...later.refused].map(({ traceId }) => traceId)
    const of = (name: string): string => aTrace(run, { name }).traceId
    expect(refused.sort()).toEqual(['mine', of('spans'), of('head')].sort())
    expect([outcome.written, later.written]).toEqual([2, 1])
    const found = mlflow.searchTraces({ experimentIds: [run.experimentId], filter: traceOfRun(run.runId) })
    const read = await collected(mlflow.readTraces(found))
    expect(read.filter(({ kind }) => kind === 'trace')).toHaveLength(3)
  })

  it('takes a trace larger than any request', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    const proxy = await faulty(server.url)
    const spans = [
      aSpan('root'),
      ...Array.from({ length: 5 }, (_, at) =>
        aSpan(`s${at}`, { startNs: START_NS + BigInt(at + 1), outputs: 'x'.repeat(at === 3 ? 5 << 20 : 1 << 20) }),
      ),
    ]
    const outcome = await written(
      connected(proxy.url),
      run,
      [aTrace(run, { name: 'before' }), [aSpan('root')]],
      [aTrace(run), spans],
    )
    expect(outcome).toMatchObject({ written: 2, refused: [] })
    expect(proxy.seen.filter(each => each === 'POST /v1/traces')).toHaveLength(3)
    const read = (await readBack(mlflow, run)).get('a trace')
    expect(read?.spans).toEqual(spans)
    expect(read?.info.state).toBe('OK')
  })

  it('has a page of its own', () => {
    const trace = { experimentId: '1', traceId: 'tr-1' }
    expect(connected(server.url).traceUrl(trace)).toBe(`${server.url}/#/experiments/1/traces?selectedEvaluationId=tr-1`)
  })

  it('is asked little: many traces in few requests', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    const proxy = await faulty(server.url)
    const names = Array.from({ length: 120 }, (_, at) => `t${at}`)
    const through = connected(proxy.url)
    await written(
      through,
      run,
      ...names.map(name => [aTrace(run, { name }), [aSpan('root')]] as [ReturnType<typeof aTrace>, Span[]]),
    )
    const count = (what: string): number => proxy.seen.filter(each => each === what).length
    expect([count('POST /v1/traces'), count('POST /api/3.0/mlflow/traces')]).toEqual([3, 120])
    expect(count('POST /api/3.0/mlflow/traces/search')).toBe(2)
    expect((await readBack(through, run)).size).toBe(120)
    expect(count('GET /api/3.0/mlflow/traces/batchGet')).toBe(2)
  })
})
