import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EvalLog } from '../../src/logs/eval-log.ts'
import { readRaw } from '../../src/logs/raw-log.ts'
import { loadSettings } from '../../src/mlflow/settings.ts'
import type { Span, TraceInfo } from '../../src/mlflow/trace.ts'
import { MlflowTracingHooks, type TraceSink, type TracingOptions } from '../../src/publish/tracing-hooks.ts'
import { replay } from '../../src/tracking/replay.ts'
import { connected } from '../helpers/mlflow/connected.ts'
import { FIXTURES } from '../logs/expectations.ts'
import { fileSource, logOf } from './tables.ts'
import { flawsOf, tracesOf } from './traces.ts'

const URI = 'http://127.0.0.1:9'

class Kept implements TraceSink {
  readonly traces: { info: TraceInfo; spans: Span[] }[] = []

  async write(info: TraceInfo, spans: AsyncIterable<Span>): Promise<void> {
    const read: Span[] = []
    for await (const span of spans) read.push(span)
    this.traces.push({ info, spans: read })
  }
}

function hooksFor(sink: TraceSink, given: Partial<TracingOptions> = {}, env: Record<string, string> = {}) {
  const settings = loadSettings({ MLFLOW_TRACKING_URI: URI, INSPECT_MLFLOW_TRACING_ENABLED: 'true', ...env })
  return new MlflowTracingHooks({
    client: connected(URI),
    settings,
    sink,
    origin: {},
    sampleDetails: 'full',
    runOf: () => ({ experimentId: '7', runId: 'run-1' }),
    ...given,
  })
}

const logAt = (name: string): Promise<EvalLog> => logOf(fileSource(join(FIXTURES, name)))

async function replayed(log: EvalLog, hooks: MlflowTracingHooks): Promise<void> {
  const { header } = await readRaw(log)
  await replay({ log, header, digest: 'd' }, hooks)
}

describe('the tracing hooks', () => {
  it('write one trace for each sample and epoch', async () => {
    const log = await logAt('logs/epochs-equal/baseline/capitals.eval')
    const sink = new Kept()
    const hooks = hooksFor(sink)
    await replayed(log, hooks)
    expect([sink.traces.length, hooks.written]).toEqual([log.samples.length, log.samples.length])
    expect(sink.traces).toEqual(await tracesOf(log))
    for (const { spans } of sink.traces) expect(flawsOf(spans)).toEqual([])
    expect([...hooks.notes]).toEqual([])
  })

  it.each([
    { why: 'tracing is not asked for', env: { INSPECT_MLFLOW_TRACING_ENABLED: 'false' }, given: {} },
    { why: 'the task has no run', env: {}, given: { runOf: () => null } },
  ])('write nothing where $why', async ({ env, given }) => {
    const sink = new Kept()
    await replayed(await logAt('logs/tools/tools-0.3.285.eval'), hooksFor(sink, given, env))
    expect(sink.traces).toEqual([])
  })

  it('are off without a server', () => {
    const settings = loadSettings({ INSPECT_MLFLOW_TRACING_ENABLED: 'true' })
    expect(hooksFor(new Kept(), { settings }).enabled()).toBe(false)
  })

  it('tell of samples that cannot be read', async () => {
    const hooks = hooksFor(new Kept())
    await replayed(await logAt('broken/bit-flip-sample.eval'), hooks)
    expect([...hooks.notes]).toEqual([
      expect.stringMatching(/^a sample's body cannot be read, its trace has no spans: /),
    ])
    expect(hooks.written).toBe(4)
  })

  it('let through what the server says', async () => {
    const sink: TraceSink = { write: () => Promise.reject(new Error('no room')) }
    await expect(replayed(await logAt('logs/tools/tools-0.3.285.eval'), hooksFor(sink))).rejects.toThrow('no room')
  })

  it('need not be read to the end', async () => {
    const sink: TraceSink = { write: async () => {} }
    const hooks = hooksFor(sink)
    await replayed(await logAt('logs/tools/tools-0.3.285.eval'), hooks)
    expect(hooks.written).toBe(3)
  })
})
