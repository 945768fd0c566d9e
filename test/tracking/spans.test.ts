import { describe, expect, it, test } from 'vitest'
import { readBodies, type SampleBody } from '../../src/logs/bodies.ts'
import { sampleTrace } from '../../src/tracking/sample-trace.ts'
import { aSampleLog, flawsOf, outlineOf, spanNamed, traceOf, traceOptions } from './traces.ts'

const SECOND = 1_000_000_000n
let clock = 0
/** Events a second apart; what a test does not say is what Inspect always says. */
const event = (kind: string, fields: object = {}) => ({ event: kind, timestamp: at(clock++), ...fields })
const at = (second: number): string => `2026-01-02T03:${two(Math.floor(second / 60))}:${two(second % 60)}.250000+00:00`
const two = (number: number): string => String(number).padStart(2, '0')

const begin = (id: string, type: string, name = type, parent: string | null = null) =>
  event('span_begin', { id, span_id: id, parent_id: parent, type, name })
const end = (id: string) => event('span_end', { id, span_id: id })
const model = (span: string | null = null, fields: object = {}) =>
  event('model', {
    ...(span === null ? {} : { span_id: span }),
    model: 'openai/gpt-4o',
    input: [{ role: 'user', content: 'Hi' }],
    output: { choices: [{ message: { role: 'assistant', content: 'Hello' }, stop_reason: 'stop' }] },
    ...fields,
  })
const tool = (span: string | null = null, fields: object = {}) =>
  event('tool', {
    ...(span === null ? {} : { span_id: span }),
    id: 'call-1',
    function: 'bash',
    arguments: { cmd: 'ls' },
    result: 'a.txt',
    ...fields,
  })
const score = (span: string | null = null, fields: object = {}) =>
  event('score', { ...(span === null ? {} : { span_id: span }), score: { value: 'C' }, ...fields })
const step = (action: string, type: string, name: string) => event('step', { action, type, name })

async function spansOf(events: object[], body: object = {}) {
  clock = 0
  const { spans } = await traceOf({ events, ...body })
  expect(flawsOf(spans)).toEqual([])
  return spans
}

const treeOf = async (events: object[]) => outlineOf(await spansOf(events))

describe('the tree', () => {
  test.each([
    { why: 'no events', events: [], tree: [] },
    {
      why: 'solvers and scorers',
      events: [
        begin('s', 'solvers'),
        begin('g', 'solver', 'generate', 's'),
        model('g'),
        end('g'),
        end('s'),
        begin('m', 'scorer', 'match'),
        score('m'),
        end('m'),
      ],
      tree: ['  solvers CHAIN', '    generate CHAIN', '      model:openai/gpt-4o CHAT_MODEL', '  match EVALUATOR'],
    },
    {
      why: 'a tool whose event names the span around it',
      events: [
        begin('a', 'agent', 'react'),
        begin('t', 'tool', 'bash', 'a'),
        tool('a'),
        model('t'),
        end('t'),
        end('a'),
      ],
      tree: ['  react AGENT', '    tool:bash TOOL', '      model:openai/gpt-4o CHAT_MODEL'],
    },
    {
      why: 'a handoff to an agent',
      events: [
        begin('a', 'agent', 'boss'),
        begin('h', 'handoff', 'helper', 'a'),
        begin('t', 'tool', 'transfer_to_helper', 'h'),
        tool('a', { function: 'transfer_to_helper' }),
        begin('b', 'agent', 'helper', 't'),
        model('b'),
        end('b'),
        end('t'),
        end('h'),
        end('a'),
      ],
      tree: [
        '  boss AGENT',
        '    helper CHAIN',
        '      tool:transfer_to_helper TOOL',
        '        helper AGENT',
        '          model:openai/gpt-4o CHAT_MODEL',
      ],
    },
    {
      why: 'two calls of one tool at the same time',
      events: [
        begin('t1', 'tool', 'bash'),
        begin('t2', 'tool', 'bash'),
        tool(null, { id: 'one' }),
        tool(null, { id: 'two' }),
        model('t2'),
        end('t1'),
        end('t2'),
      ],
      tree: ['  tool:bash TOOL', '  tool:bash TOOL', '    model:openai/gpt-4o CHAT_MODEL'],
    },
    {
      why: 'an agent that a tool has started elsewhere',
      events: [tool(null, { agent_span_id: 'x' }), begin('x', 'agent', 'deep', 'unknown'), model('x'), end('x')],
      tree: ['  tool:bash TOOL', '    deep AGENT', '      model:openai/gpt-4o CHAT_MODEL'],
    },
    {
      why: 'steps of old versions',
      events: [
        step('begin', 'solver', 'plan'),
        step('begin', 'solver', 'generate'),
        model(),
        tool(),
        step('end', 'solver', 'generate'),
        step('end', 'solver', 'plan'),
        step('begin', 'scorer', 'match'),
        score(),
        step('end', 'scorer', 'match'),
      ],
      tree: [
        '  plan CHAIN',
        '    generate CHAIN',
        '      model:openai/gpt-4o CHAT_MODEL',
        '      tool:bash TOOL',
        '  match EVALUATOR',
      ],
    },
    {
      why: 'events within a tool and a subtask of old versions',
      events: [
        tool(null, { events: [step('begin', 'solver', 'inner'), model(), step('end', 'solver', 'inner'), model()] }),
        event('subtask', { name: 'search', type: 'fork', input: { q: 1 }, result: 2, events: [tool()] }),
      ],
      tree: [
        '  tool:bash TOOL',
        '    inner CHAIN',
        '      model:openai/gpt-4o CHAT_MODEL',
        '    model:openai/gpt-4o CHAT_MODEL',
        '  search CHAIN',
        '    tool:bash TOOL',
      ],
    },
    {
      why: 'a subtask in a span of its own',
      events: [
        begin('s', 'subtask', 'search'),
        event('subtask', { name: 'search', span_id: 's' }),
        model('s'),
        end('s'),
      ],
      tree: ['  search CHAIN', '    model:openai/gpt-4o CHAT_MODEL'],
    },
    {
      why: 'a sandbox',
      events: [event('sandbox', { action: 'exec', cmd: 'ls', result: 0, completed: at(9) })],
      tree: ['  sandbox:exec TASK'],
    },
    {
      why: 'intermediate scores beside the final one',
      events: [
        begin('m', 'scorer', 'match'),
        score('m', { intermediate: true, scorer: 'match' }),
        score('m'),
        score('m', { scorer: 'other' }),
        end('m'),
      ],
      tree: ['  match EVALUATOR', '    match EVALUATOR', '    other EVALUATOR'],
    },
    {
      why: 'an event in a span that there is not',
      events: [model('nowhere'), begin('s', 'solver', 'late', 'nowhere'), model('s')],
      tree: ['  model:openai/gpt-4o CHAT_MODEL', '  late CHAIN', '    model:openai/gpt-4o CHAT_MODEL'],
    },
    {
      why: 'spans that are each other’s parents',
      events: [
        begin('a', 'solver', 'a', 'b'),
        begin('b', 'solver', 'b', 'a'),
        begin('c', 'solver', 'c', 'c'),
        model('b'),
      ],
      tree: ['  a CHAIN', '    b CHAIN', '      model:openai/gpt-4o CHAT_MODEL', '  c CHAIN'],
    },
    {
      why: 'ends twice, without a beginning, and before it',
      events: [
        end('x'),
        begin('x', 'solver', 'x'),
        end('x'),
        end('x'),
        end('y'),
        step('end', 'solver', 'z'),
        model('x'),
      ],
      tree: ['  x CHAIN', '    model:openai/gpt-4o CHAT_MODEL'],
    },
    {
      why: 'one id for two spans',
      events: [
        { ...begin('x', 'solver', 'first'), uuid: 'u' },
        model('x'),
        { ...begin('x', 'solver', 'second'), uuid: 'u' },
        model('x'),
      ],
      tree: [
        '  first CHAIN',
        '    model:openai/gpt-4o CHAT_MODEL',
        '  second CHAIN',
        '    model:openai/gpt-4o CHAT_MODEL',
      ],
    },
    {
      why: 'the same event twice',
      events: [model(null, { uuid: 'u' }), model(null, { uuid: 'u' })],
      tree: ['  model:openai/gpt-4o CHAT_MODEL'],
    },
    {
      why: 'steps that end in the wrong order',
      events: [step('begin', 's', 'a'), step('begin', 's', 'b'), step('end', 's', 'a'), model()],
      tree: ['  a CHAIN', '    b CHAIN', '  model:openai/gpt-4o CHAT_MODEL'],
    },
  ])('holds $why', async ({ events, tree }) => expect(await treeOf(events)).toEqual(['sample 1 AGENT', ...tree]))

  it('has one span for a call that was logged when it began and again', async () => {
    const spans = await spansOf([
      begin('t', 'tool', 'bash'),
      tool(null, { uuid: 't', pending: true, result: null }),
      model(null, { uuid: 'm', pending: true, output: {} }),
      end('t'),
      model(null, { uuid: 'm', completed: at(30) }),
      tool(null, { uuid: 't', completed: at(40) }),
    ])
    expect(outlineOf(spans)).toEqual(['sample 1 AGENT', '  tool:bash TOOL', '  model:openai/gpt-4o CHAT_MODEL'])
    expect(spanNamed(spans, 'tool:bash')).toMatchObject({ outputs: 'a.txt' })
    expect(spanNamed(spans, 'model:openai/gpt-4o').outputs).toMatchObject({ choices: [{ finish_reason: 'stop' }] })
    expect(spans.filter(({ attributes }) => attributes['inspect.unfinished'])).toEqual([])
  })

  it('is never too deep to be walked', async () => {
    const chain = Array.from({ length: 3_000 }, (_, index) => begin(`s${index}`, 'solver', 'deeper', `s${index - 1}`))
    const nested = Array.from({ length: 3_000 }, () => step('begin', 'solver', 'deeper'))
    const levels = (lines: string[]) => Math.max(...lines.map(line => line.search(/\S/) / 2))
    expect(levels(await treeOf(chain))).toBe(500)
    expect(levels(await treeOf(nested))).toBe(500)
  })

  it('tells spans by markers when twenty thousand are open', async () => {
    const spans = await spansOf(Array.from({ length: 20_100 }, (_, index) => begin(`s${index}`, 'solver')))
    const { events } = spans.at(-1)!
    expect([spans.length, events.length, events[0]!.name]).toEqual([20_000, 101, 'span solver'])
  })

  it.each([{}, { pending: true }])('gives out a span before its end where too many wait (%o)', async fields => {
    const spans = await spansOf(
      Array.from({ length: 300 }, (_, index) => [
        begin(`t${index}`, 'tool', 'bash'),
        tool(null, { uuid: `u${index}`, ...fields }),
      ]).flat(),
    )
    expect(spans.filter(({ name }) => name === 'tool:bash').length).toBe(300)
    const begun = [...spans].slice(0, -1).sort((one, other) => Number(one.startNs - other.startNs))
    expect(spans.slice(0, 100)).toEqual(begun.slice(200))
  })

  it('says what was not finished', async () => {
    const spans = await spansOf([begin('s', 'solver', 'generate'), model('s', { uuid: 'm', pending: true })])
    expect(spans.map(({ attributes }) => attributes['inspect.unfinished'])).toEqual([true, true, undefined])
  })
})

it('spans are given out while events are read', async () => {
  clock = 0
  const events = Array.from({ length: 5_000 }, () => model(null, { working_time: 1 }))
  let read = 0
  for await (const sample of readBodies(await aSampleLog({ body: { events } }))) {
    if (sample.kind !== 'body') throw new Error('no body')
    const { fields, facts, id, numericId, epoch, messageCount, eventCount, retries, leftOut } = sample
    const counting: SampleBody = {
      ...{ kind: 'body', fields, facts, id, numericId, epoch, messageCount, eventCount, retries, leftOut },
      messages: () => sample.messages(),
      modelInput: (event, options) => sample.modelInput(event, options),
      modelCall: (event, options) => sample.modelCall(event, options),
      async *events() {
        for await (const element of sample.events()) {
          read++
          yield element
        }
      },
    }
    const trace = await sampleTrace(counting, traceOptions(await aSampleLog({ body: {} })))
    read = 0
    for (let given = 1; given <= 100; given++) {
      await trace!.spans.next()
      expect(read).toBe(given)
    }
  }
})

describe('times', () => {
  it('are those of the log to the microsecond', async () => {
    const spans = await spansOf([
      model(null, { timestamp: '2026-01-02T03:04:05.123456+02:00', completed: '2026-01-02T01:04:06.654321Z' }),
    ])
    const call = spanNamed(spans, 'model:openai/gpt-4o')
    expect([call.startNs, call.endNs]).toEqual([1767315845123456000n, 1767315846654321000n])
  })

  test.each([
    { why: 'its working time', fields: { working_time: 2.5 }, seconds: 2_500_000_000n },
    { why: 'the time of its output', fields: { output: { time: 2 } }, seconds: 2n * SECOND },
    { why: 'the time of its raw call', fields: { call: { request: {}, response: {}, time: 3 } }, seconds: 3n * SECOND },
    { why: 'no time at all', fields: {}, seconds: 0n },
    { why: 'an end before its beginning', fields: { completed: at(0) }, seconds: 0n },
  ])('of a call that says $why', async ({ fields, seconds }) => {
    const call = spanNamed(await spansOf([model(null, { timestamp: at(9), ...fields })]), 'model:openai/gpt-4o')
    expect(call.endNs! - call.startNs).toBe(seconds)
  })

  it('are the last ones known where an event says none', async () => {
    const spans = await spansOf([
      event('info', { timestamp: at(7) }),
      model(null, { timestamp: 'yesterday' }),
      tool(null, { timestamp: null }),
    ])
    expect(spans.map(({ startNs }) => startNs)).toEqual(Array(3).fill(spans[0]!.startNs))
  })

  it('of a span without an end are those of what it holds', async () => {
    const spans = await spansOf([begin('s', 'solver', 'generate'), model('s', { completed: at(59) })])
    expect(spanNamed(spans, 'generate').endNs).toBe(spanNamed(spans, 'model:openai/gpt-4o').endNs)
  })

  it('begin with the first event, before the clock of the sample', async () => {
    const { info, spans } = await traceOf({
      events: [{ event: 'info', timestamp: at(0) }],
      started_at: at(2),
      completed_at: at(10),
    })
    expect(info).toMatchObject({ requestTimeMs: Date.parse(at(0)), durationMs: 10_000 })
    expect(spans.at(-1)!.endNs! - spans.at(-1)!.startNs).toBe(10n * SECOND)
  })
})

describe('what went wrong', () => {
  it('is an exception and a status where it happened', async () => {
    const spans = await spansOf(
      [
        begin('s', 'solver', 'generate'),
        model('s', { error: "RateLimitError('slow down')", traceback: 'line 1' }),
        tool('s', { error: { type: 'timeout', message: 'took too long' } }),
        event('error', { span_id: 's', error: { message: "ValueError('x')", traceback: 'line 2' } }),
      ],
      { error: { message: "RuntimeError('y')", traceback: 'line 3' } },
    )
    expect(spans.map(({ name, status, statusMessage }) => [name, status, statusMessage])).toEqual([
      ['model:openai/gpt-4o', 'ERROR', "RateLimitError('slow down')"],
      ['tool:bash', 'ERROR', 'took too long'],
      ['generate', 'ERROR', "ValueError('x')"],
      ['sample 1', 'ERROR', "RuntimeError('y')"],
    ])
    expect(spans.flatMap(({ events }) => events.map(({ name, attributes }) => ({ name, ...attributes })))).toEqual([
      {
        name: 'exception',
        'exception.type': 'RateLimitError',
        'exception.message': "RateLimitError('slow down')",
        'exception.stacktrace': 'line 1',
      },
      { name: 'exception', 'exception.type': 'timeout', 'exception.message': 'took too long' },
      {
        name: 'exception',
        'exception.type': 'ValueError',
        'exception.message': "ValueError('x')",
        'exception.stacktrace': 'line 2',
      },
      {
        name: 'exception',
        'exception.type': 'RuntimeError',
        'exception.message': "RuntimeError('y')",
        'exception.stacktrace': 'line 3',
      },
    ])
  })

  it('is told once when the error of the sample is an event as well', async () => {
    const error = { message: 'boom', traceback: '' }
    const [root] = await spansOf([event('error', { error })], { error })
    expect(root!.events.map(({ name }) => name)).toEqual(['exception'])
  })

  it('does not fail a sample that went on', async () => {
    const { info, spans } = await traceOf({ events: [event('error', { error: { message: 'boom' } })] })
    expect([info.state, spans[0]!.status, spans[0]!.events.length]).toEqual(['OK', 'OK', 1])
  })

  it('of a limit is an event and an attribute', async () => {
    const { info, spans } = await traceOf({
      events: [event('sample_limit', { type: 'token', limit: 100, message: 'too many' })],
      limit: { type: 'token', limit: 100 },
    })
    expect(info.tags.get('inspect.status')).toBe('limit')
    expect(spans[0]).toMatchObject({
      status: 'OK',
      attributes: { 'inspect.limit': 'token' },
      events: [{ name: 'sample_limit', attributes: { 'inspect.type': 'token', 'inspect.limit': 100 } }],
    })
  })
})

describe('markers', () => {
  test.each([
    {
      kind: 'info',
      fields: { source: 'x', data: { a: 1 } },
      told: { 'inspect.source': 'x', 'inspect.data': { a: 1 } },
    },
    { kind: 'logger', fields: { message: { level: 'info' } }, told: { 'inspect.message': { level: 'info' } } },
    { kind: 'input', fields: { input: 'yes' }, told: { 'inspect.input': 'yes' } },
    { kind: 'approval', fields: { decision: 'reject' }, told: { 'inspect.decision': 'reject' } },
    { kind: 'compaction', fields: { tokens_before: 9 }, told: { 'inspect.tokens_before': 9 } },
    { kind: 'checkpoint', fields: {}, told: {} },
    { kind: 'score_edit', fields: { score_name: 'm' }, told: { 'inspect.score_name': 'm' } },
    { kind: 'state', fields: { changes: [{ op: 'add', value: 'x' }] }, told: {} },
    { kind: 'store', fields: { changes: [{ op: 'add', value: 'x' }] }, told: {} },
    { kind: 'sample_init', fields: { sample: { input: 'q' } }, told: {} },
    { kind: 'quantum_leap', fields: { by: 2 }, told: { 'inspect.by': 2 } },
  ])('of $kind events stand on the span they are in', async ({ kind, fields, told }) => {
    const spans = await spansOf([begin('s', 'solver', 'generate'), event(kind, { span_id: 's', uuid: 'u', ...fields })])
    expect(spanNamed(spans, 'generate').events).toMatchObject([{ name: kind, attributes: told }])
    expect(Object.keys(spanNamed(spans, 'generate').events[0]!.attributes)).toEqual(Object.keys(told))
  })

  it('of a span that has ended stand on the one around it', async () => {
    const spans = await spansOf([
      begin('s', 'solvers'),
      begin('g', 'solver', 'generate', 's'),
      end('g'),
      event('info', { span_id: 'g' }),
    ])
    expect(spanNamed(spans, 'solvers').events.map(({ name }) => name)).toEqual(['info'])
  })

  it('beyond 500 of a span are counted', async () => {
    const [root] = await spansOf(Array.from({ length: 700 }, () => event('info')))
    expect([root!.events.length, root!.attributes['inspect.events_left_out']]).toEqual([500, 200])
  })

  it('of all open spans together take a bounded room', async () => {
    const spans = await spansOf(
      Array.from({ length: 30 }, (_, index) => [
        begin(`s${index}`, 'solver'),
        ...Array.from({ length: 400 }, () => event('info', { span_id: `s${index}`, data: 'x'.repeat(5_000) })),
      ]).flat(),
    )
    const told = spans.reduce((sum, { events }) => sum + events.length, 0)
    const leftOut = spans.reduce((sum, { attributes }) => sum + Number(attributes['inspect.events_left_out'] ?? 0), 0)
    expect(told + leftOut).toBe(30 * 400)
    expect(told * 4_000).toBeLessThan(17 << 20)
  })

  it('hold the place of events that are too large or broken', async () => {
    const [root] = await spansOf(['no event' as never, event('info', { data: 'x'.repeat(17 << 20) })])
    expect(root!.events.map(({ name }) => name)).toEqual(['event unreadable', 'event too large'])
  })
})
