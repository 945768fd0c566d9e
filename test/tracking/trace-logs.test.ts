import { join, relative } from 'node:path'
import { expect, it, test } from 'vitest'
import { readBodies } from '../../src/logs/bodies.ts'
import type { EvalLog, Json } from '../../src/logs/eval-log.ts'
import { writeSlimLog } from '../../src/logs/write.ts'
import { asSource } from '../logs/a-zip.ts'
import { expectedLogs, FIXTURES } from '../logs/expectations.ts'
import { fileSource, logOf } from './tables.ts'
import { flawsOf, outlineOf, tracesOf } from './traces.ts'

const LOGS = join(FIXTURES, 'logs')
const at = (name: string): Promise<EvalLog> => logOf(fileSource(join(LOGS, name)))
const logs = expectedLogs(LOGS).map(({ path }) => relative(LOGS, path))

/** Events of each kind, nested ones too. */
async function countsOf(log: EvalLog): Promise<{ model: number; tool: number; score: number }> {
  const counts = { model: 0, tool: 0, score: 0 }
  const add = (event: { [key: string]: Json }): void => {
    if (event.event === 'model' || event.event === 'tool' || event.event === 'score') counts[event.event]++
    for (const nested of Array.isArray(event.events) ? event.events : []) add(nested as { [key: string]: Json })
  }
  for await (const sample of readBodies(log))
    if (sample.kind === 'body')
      for await (const element of sample.events()) if (element.kind === 'read') add(element.value)
  return counts
}

it.each(logs)('a call is one span in the tree of %s', async name => {
  const log = await at(name)
  const traces = await tracesOf(log)
  expect(traces.length).toBe(log.samples.length)
  for (const { spans } of traces) expect(flawsOf(spans)).toEqual([])
  const spans = traces.flatMap(trace => trace.spans)
  const ofType = (type: string) => spans.filter(span => span.type === type)
  expect({
    model: ofType('CHAT_MODEL').length,
    tool: ofType('TOOL').length,
    // A scorer that gives no score has a span without an output.
    score: ofType('EVALUATOR').filter(({ outputs }) => outputs !== undefined).length,
  }).toEqual(await countsOf(log))
  expect(new Set(traces.map(({ info }) => info.traceId)).size).toBe(traces.length)
})

it('is the same trace a second time', async () => {
  const log = await at('tools/tools-0.3.285.eval')
  expect(await tracesOf(log)).toEqual(await tracesOf(log))
})

it('is the same trace whatever is left out of it', async () => {
  const log = await at('tools/tools-0.3.285.eval')
  const ids = async (sampleDetails: 'full' | 'ids' | 'none') =>
    (await tracesOf(log, { sampleDetails })).map(({ info, spans }) => [
      info.traceId,
      info.assessments.map(({ id }) => id),
      spans.map(({ spanId, parentId }) => [spanId, parentId]),
    ])
  const full = await ids('full')
  expect(await ids('ids')).toEqual(full)
  expect(await ids('none')).toEqual(full)
})

it('is the trace of a chunked log and of the log that it was made of', async () => {
  const [chunked, whole] = await Promise.all([at('chunked/chunked.eval'), at('chunked/whole.eval')])
  expect(await tracesOf(chunked)).toEqual(await tracesOf(whole))
})

test.each(['ids', 'none'] as const)('of a log reduced to %s has scores and no spans', async sampleDetails => {
  const log = await at('graded/baseline/capitals.eval')
  const slim = await logOf(asSource(await writeSlimLog(log.source, { sampleDetails }), 'slim.eval'))
  const [whole, reduced] = [await tracesOf(log), await tracesOf(slim, { sampleDetails })]
  expect(reduced.map(({ info }) => info.traceId)).toEqual(whole.map(({ info }) => info.traceId))
  expect(reduced.every(({ spans }) => spans.length === 1)).toBe(true)
  const values = (traces: typeof whole) => traces.map(({ info }) => info.assessments.map(({ value }) => value))
  expect(values(reduced)).toEqual(values(whole))
})

it('of a broken body has its root', async () => {
  const traces = await tracesOf(await logOf(fileSource(join(FIXTURES, 'broken', 'bit-flip-sample.eval'))))
  expect(traces.map(({ spans }) => spans.at(-1)!.attributes['inspect.body'])).toEqual([
    undefined,
    'broken',
    undefined,
    undefined,
  ])
})

it('of 2025 and of 2026 is drawn alike', async () => {
  const tree = async (name: string) => outlineOf((await tracesOf(await at(name)))[0]!.spans)
  expect(await tree('tools/tools-0.3.285.eval')).toEqual([
    'sample 1 AGENT',
    '  init CHAIN',
    '  solvers CHAIN',
    '    use_tools CHAIN',
    '    generate CHAIN',
    '      model:mockllm/model CHAT_MODEL',
    '      tool:look_up TOOL',
    '      model:mockllm/model CHAT_MODEL',
    '  scorers CHAIN',
    '    correct EVALUATOR',
  ])
  expect(await tree('tools/tools-0.3.75.eval')).toEqual([
    'sample 1 AGENT',
    '  init CHAIN',
    '  use_tools CHAIN',
    '  generate CHAIN',
    '    model:mockllm/model CHAT_MODEL',
    '    tool:look_up TOOL',
    '    model:mockllm/model CHAT_MODEL',
    '  correct EVALUATOR',
  ])
})
