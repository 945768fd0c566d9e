import { describe, expect, it, test } from 'vitest'
import { timeNs } from '../../src/tracking/times.ts'
import { spanIdOf, traceIdOf } from '../../src/tracking/trace-ids.ts'
import { aSpec } from '../logs/a-zip.ts'
import { aSampleLog, traceOf, tracesOf } from './traces.ts'

const ORIGIN = {
  suite: 'smoke',
  commit: 'abc123',
  branch: 'main',
  pullRequest: 7,
  workflowRun: '9.1',
  workflow: 'evals',
  repositoryUrl: 'https://github.com/o/r',
  user: 'ada',
}

describe('the head of a trace', () => {
  it('leads to its run, its session, its source', async () => {
    const log = await aSampleLog({
      body: {},
      header: { eval: aSpec({ eval_id: 'e1', run_id: 'r1', task: 'capitals' }) },
    })
    const { info } = (await tracesOf(log, { origin: ORIGIN }))[0]!
    expect(Object.fromEntries(info.metadata)).toMatchObject({
      'mlflow.trace_schema.version': '3',
      'mlflow.sourceRun': 'run-1',
      'mlflow.trace.session': 'e1',
      'mlflow.source.name': 'evals',
      'mlflow.source.type': 'JOB',
      'mlflow.source.git.commit': 'abc123',
      'mlflow.source.git.branch': 'main',
      'mlflow.source.git.repoURL': 'https://github.com/o/r',
      'mlflow.user': 'ada',
    })
    expect(Object.fromEntries(info.tags)).toMatchObject({
      'mlflow.traceName': 'sample 1',
      'inspect.task': 'capitals',
      'inspect.eval_id': 'e1',
      'inspect.run_id': 'r1',
      'inspect.sample_id': '1',
      'inspect.epoch': '1',
      'inspect.status': 'success',
      'eval_regression.suite': 'smoke',
      'eval_regression.commit': 'abc123',
      'eval_regression.branch': 'main',
      'eval_regression.pull_request': '7',
    })
  })

  it('names the epoch where there are several', async () => {
    const log = await aSampleLog({ body: {}, header: { eval: aSpec({ config: { epochs: 3 } }) } })
    expect((await tracesOf(log))[0]!.info.tags.get('mlflow.traceName')).toBe('sample 1, epoch 1')
  })

  it('previews what was asked last and what was said', async () => {
    const { info } = await traceOf({
      input: [
        { role: 'user', content: 'First?' },
        { role: 'user', content: [{ type: 'text', text: 'Last?' }] },
        { role: 'assistant', content: 'Well.' },
      ],
      output: { choices: [{ message: { role: 'assistant', content: 'x'.repeat(2_000) } }] },
    })
    expect(info.requestPreview).toBe('Last?')
    expect(info.responsePreview).toBe(`${'x'.repeat(999)}…`)
  })

  it('previews the answer where the model said nothing', async () =>
    expect((await traceOf({ scores: { match: { value: 'C', answer: 'Paris' } } })).info.responsePreview).toBe('Paris'))

  it('previews the error of a sample that failed', async () => {
    const { info } = await traceOf({ error: { message: "ValueError('no such table')", traceback: '' } })
    expect([info.state, info.responsePreview]).toEqual(['ERROR', "ValueError('no such table')"])
  })

  it('previews the limit where nothing was answered', async () => {
    const { info } = await traceOf({ limit: { type: 'token', limit: 9 } })
    expect([info.state, info.responsePreview]).toEqual(['OK', '[token limit]'])
  })

  it('previews nothing below full, and says so', async () => {
    const { info } = await traceOf({ input: 'Secret?' }, { sampleDetails: 'ids' })
    expect(info.requestPreview).toBe('')
  })

  it('sums tokens and dollars over models', async () => {
    const { info } = await traceOf({
      model_usage: {
        a: { input_tokens: 1, output_tokens: 2, total_tokens: 3, total_cost: 0.5 },
        b: { input_tokens: 10, output_tokens: 20, total_tokens: 30, total_cost: 0.25 },
      },
    })
    expect(JSON.parse(info.metadata.get('mlflow.trace.tokenUsage')!)).toEqual({
      input_tokens: 11,
      output_tokens: 22,
      total_tokens: 33,
    })
    expect(JSON.parse(info.metadata.get('mlflow.trace.cost')!)).toEqual({ total_cost: 0.75 })
  })

  it('sums those of its calls where the sample says none', async () => {
    const call = { event: 'model', model: 'm', output: { usage: { input_tokens: 2, output_tokens: 1 } } }
    const { info } = await traceOf({ events: [call, call, { ...call, pending: true }] })
    expect(JSON.parse(info.metadata.get('mlflow.trace.tokenUsage')!)).toMatchObject({
      input_tokens: 4,
      total_tokens: 6,
    })
  })

  it('is that of a failed sample', async () => {
    const { info } = await traceOf({ error: { message: 'boom', traceback: '' } })
    expect([info.state, info.tags.get('inspect.status')]).toEqual(['ERROR', 'error'])
  })

  it('fits the columns of every database', async () => {
    const log = await aSampleLog({
      body: { uuid: 'u'.repeat(80) },
      header: { eval: aSpec({ task: 't'.repeat(9_000), model: '😀'.repeat(500) }) },
    })
    const { info } = (await tracesOf(log))[0]!
    for (const value of [...info.tags.values(), ...info.metadata.values()]) {
      expect(value.length).toBeLessThanOrEqual(250)
      expect(value).not.toMatch(/\p{Surrogate}/u)
    }
  })

  it('has the id of the sample that Inspect’s viewer shows', async () =>
    expect((await traceOf({ uuid: 'Nfe5yTPw4Uk48Any6im6WM' })).info.tags.get('inspect.sample_uuid')).toBe(
      'Nfe5yTPw4Uk48Any6im6WM',
    ))

  it('asks for itself by the same name whatever is left out', async () => {
    const asked = async (sampleDetails: 'full' | 'none') => {
      const { info } = await traceOf({ uuid: 'Nfe5yTPw4Uk48Any6im6WM' }, { sampleDetails })
      return info.clientRequestId
    }
    expect(await asked('none')).toBe(await asked('full'))
  })
})

describe('ids', () => {
  const key = { owner: 'x', evalId: 'e', hashedId: 'h', epoch: 1 }

  it('are hexadecimal digits of a hash', () => {
    const sha256 = (text: string) => Buffer.from(text).toString('hex').padEnd(64, 'f')
    expect(traceIdOf(key, sha256)).toBe(`tr-${Buffer.from('x|e|h|1').toString('hex')}${'f'.repeat(18)}`)
    expect(spanIdOf('tr-1', { place: '#0', sha256 })).toBe(
      Buffer.from('tr-1|#0').toString('hex').padEnd(16, 'f').slice(0, 16),
    )
  })

  it('are never all zeros', () => {
    const sha256 = () => '0'.repeat(64)
    expect(traceIdOf(key, sha256)).toBe(`tr-${'1'.padStart(32, '0')}`)
    expect(spanIdOf('tr-1', { place: '#0', sha256 })).toBe('0000000000000001')
  })
})

test.each([
  { time: '2026-01-02T03:04:05Z', ns: 1767323045000000000n },
  { time: '2026-01-02T03:04:05.000001+00:00', ns: 1767323045000001000n },
  { time: '2026-01-02T03:04:05.123456789Z', ns: 1767323045123456789n },
  { time: '2026-01-02 03:04:05+0130', ns: 1767317645000000000n },
  { time: '2026-01-02T03:04:05', ns: 1767323045000000000n },
  { time: '1969-12-31T23:59:59Z', ns: null },
  { time: '2026-02-31x', ns: null },
  { time: 1767323045, ns: null },
  { time: null, ns: null },
])('$time is $ns nanoseconds', ({ time, ns }) => expect(timeNs(time)).toBe(ns))

describe('the page that a trace opens with', () => {
  const rootOf = async (body: object) => (await traceOf(body)).spans.at(-1)!

  it('says what was scored and why', async () => {
    const { inputs, outputs } = await rootOf({
      output: { choices: [{ message: { role: 'assistant', content: 'Rome, I think' } }] },
      scores: {
        match: { value: 'I', answer: 'Rome', explanation: 'The capital is Paris.' },
        style: { value: 0.5 },
      },
    })
    expect(inputs).toEqual({ input: 'q', target: 'a' })
    expect(outputs).toEqual({
      output: 'Rome, I think',
      answer: 'Rome',
      scores: { match: 'I', style: 0.5 },
      explanations: { match: 'The capital is Paris.' },
    })
  })

  it('says what ended the sample', async () => {
    const failed = await rootOf({ error: { message: 'Boom', traceback: '' }, limit: { type: 'time', limit: 1 } })
    expect(failed.outputs).toEqual({ error: 'Boom', limit: 'time' })
  })

  it('leaves out what is empty or said twice', async () => {
    const { inputs, outputs } = await rootOf({
      target: '',
      metadata: {},
      choices: [],
      output: { choices: [{ message: { role: 'assistant', content: 'Rome' } }] },
      scores: { match: { value: 'I', answer: 'Rome' } },
    })
    expect([inputs, outputs]).toEqual([{ input: 'q' }, { output: 'Rome', scores: { match: 'I' } }])
  })

  it('names the solver, which Scout reads as the agent', async () => {
    const log = await aSampleLog({ body: {}, header: { eval: aSpec({ solver: 'react' }) } })
    expect((await tracesOf(log))[0]!.spans.at(-1)!.attributes['inspect.solver']).toBe('react')
  })
})
