/** A log, our trace of each sample, the transcript of each trace: what the log says is what the transcript says. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type BodyOutcome, readBodies } from '../../src/logs/bodies.ts'
import type { EvalLog } from '../../src/logs/eval-log.ts'
import { findLogs } from '../../src/logs/open.ts'
import { toMessage } from '../../src/logs/transcript.ts'
import type { Span } from '../../src/mlflow/trace.ts'
import { transcriptsOf } from '../../src/scout/convert.ts'
import type { Transcript } from '../../src/scout/import.ts'
import { readSide } from '../../src/sides.ts'
import { sampleTrace } from '../../src/tracking/sample-trace.ts'
import { aSampleLog } from '../tracking/traces.ts'
import { surroundings } from './recorded.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'logs')
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

interface Pair {
  sample: Extract<BodyOutcome, { kind: 'body' }>
  transcript: Transcript
}

async function* pairs(folder: string): AsyncGenerator<Pair> {
  const side = await readSide('candidate', await findLogs([join(FIXTURES, folder)]), { metadataKeys: [] })
  for (const log of side.logs)
    for await (const sample of readBodies(log)) {
      if (sample.kind !== 'body') throw new Error('the log has no bodies')
      yield { sample, transcript: await transcriptOf(log, sample) }
    }
}

async function transcriptOf(log: EvalLog, sample: BodyOutcome): Promise<Transcript> {
  const trace = await sampleTrace(sample, {
    log,
    experimentId: '1',
    runId: 'run',
    origin: {},
    sampleDetails: 'full',
    sha256,
    autolog: { autologEnabled: false, autologModels: [] },
  })
  if (trace === null) throw new Error('no trace')
  const spans: Span[] = []
  for await (const span of trace.spans) spans.push(span)
  const [transcript] = transcriptsOf({ info: trace.info, spans }, surroundings('e'))
  if (transcript === undefined) throw new Error('no transcript')
  return transcript
}

/** Role, words and calls: what a conversation is. */
async function logged({ sample }: Pair): Promise<unknown[]> {
  const messages: unknown[] = []
  for await (const element of sample.messages())
    if (element.kind === 'read') {
      const { role, text, toolCalls, toolCallId } = toMessage(element.value)
      const calls = toolCalls.map(call => ({ id: call.id, function: call.function, arguments: call.arguments }))
      messages.push({ role, text, calls, ...(role === 'tool' ? { answers: toolCallId } : {}) })
    }
  return messages
}

function imported({ transcript }: Pair): unknown[] {
  return transcript.messages.map(({ role, content, tool_calls: calls = [], tool_call_id: answers }) => ({
    role,
    text:
      typeof content === 'string' ? content : content.map(part => (part.type === 'text' ? part.text : '')).join('\n'),
    calls: calls.map(call => ({ id: call.id, function: call.function, arguments: call.arguments })),
    ...(role === 'tool' ? { answers } : {}),
  }))
}

/** JSON has no NaN: the trace has its name. */
const namedNaN = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each) => (Number.isNaN(each) ? 'NaN' : each)))

const FOLDERS = [
  'tools',
  'limits',
  'errors',
  'dict-scores',
  'list-scores',
  'string-scores',
  'condensed',
  'chunked',
  'retries',
  'versions',
  'nan',
  'usage',
  'graded',
  'version-three',
  'text-traps',
]

it.each(FOLDERS)('%s: keeps conversation, scores and totals', async folder => {
  let samples = 0
  for await (const pair of pairs(folder)) {
    samples += 1
    const { facts, id, epoch } = pair.sample
    const messages = await logged(pair)
    const whole = facts.limit === null && facts.error === null
    // What ended a sample early may leave its last answer out of the log, or its last question without a model to see it.
    const compared = whole ? messages.length : Math.min(messages.length, pair.transcript.messageCount)
    expect(imported(pair).slice(0, compared)).toEqual(messages.slice(0, compared))
    expect(Math.abs(pair.transcript.messageCount - messages.length)).toBeLessThanOrEqual(whole ? 0 : 1)
    expect(pair.transcript).toMatchObject({
      taskId: id,
      taskRepeat: epoch,
      totalSeconds: facts.totalTime ?? expect.any(Number),
    })
    const scores = [...facts.scores].filter(([, { value }]) => value !== null)
    const values = scores.map(([name, { value }]) => [name, namedNaN(value)])
    expect(pair.transcript.metadata.scores ?? {}).toEqual(Object.fromEntries(values))
    expect(pair.transcript.limit).toBe(facts.limit?.type ?? null)
    expect(pair.transcript.error === null).toBe(facts.error === null)
    const tokens = [...facts.usage.values()].reduce((sum, { total_tokens: total }) => sum + Number(total ?? 0), 0)
    expect(pair.transcript.totalTokens ?? 0).toBe(tokens)
  }
  expect(samples).toBeGreaterThan(0)
})

it('says the error of a sample, and not as an answer', async () => {
  let failed = 0
  for await (const { sample, transcript } of pairs('failed-run')) {
    if (sample.facts.error === null) continue
    failed += 1
    expect(transcript.error).toBe(sample.facts.error.message)
    expect(transcript.messages.map(({ content }) => content)).not.toContain(transcript.error)
  }
  expect(failed).toBe(3)
})

it('keeps the conversation of a log without model calls', async () => {
  const call = { id: 'c1', function: 'bash', arguments: { cmd: 'ls' }, type: 'function' }
  const messages = [
    { role: 'user', content: 'List the files.' },
    { role: 'assistant', content: 'Yes.', tool_calls: [call] },
    { role: 'tool', content: 'a.txt', tool_call_id: 'c1', function: 'bash' },
    { role: 'assistant', content: 'There is a.txt.' },
  ]
  const log = await aSampleLog({ body: { messages, events: [] } })
  for await (const sample of readBodies(log)) {
    if (sample.kind !== 'body') throw new Error('the log has no bodies')
    const pair = { sample, transcript: await transcriptOf(log, sample) }
    expect(imported(pair)).toEqual(await logged(pair))
    expect(imported(pair)).toHaveLength(messages.length)
  }
})
