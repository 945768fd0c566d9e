import { describe, expect, it, test } from 'vitest'
import { aSampleLog, flawsOf, outlineOf, type Traced, tracesOf } from './traces.ts'

const CANARY = 'Canary: sings!'
/** What a name may look like passes as one; this cannot be one. */
const NAME = 'canary solver, that sings'
const AT = '2026-01-02T03:04:05.5+00:00'

const message = (role: string) => ({
  id: CANARY,
  role,
  source: CANARY,
  content: [
    { type: 'text', text: CANARY },
    { type: 'reasoning', reasoning: CANARY },
    { type: CANARY, image: CANARY },
  ],
  tool_calls: [{ id: CANARY, function: NAME, arguments: { [CANARY]: CANARY }, parse_error: CANARY }],
  tool_call_id: CANARY,
  function: NAME,
  error: { type: CANARY, message: CANARY },
  metadata: { [CANARY]: CANARY },
})
const common = {
  timestamp: AT,
  uuid: CANARY,
  span_id: CANARY,
  id: CANARY,
  parent_id: CANARY,
  metadata: { [CANARY]: CANARY },
}

/** Every field of every kind that holds a text, and fields that no version of Inspect has. */
const EVENTS = [
  { event: 'span_begin', ...common, id: CANARY, parent_id: NAME, type: CANARY, name: NAME },
  { event: 'span_begin', ...common, uuid: '2', id: '2', type: 'tool', name: 'made_up_canary_tool' },
  {
    event: 'tool',
    ...common,
    uuid: '3',
    span_id: '2',
    id: CANARY,
    function: 'made_up_canary_tool',
    arguments: { [CANARY]: CANARY },
    result: CANARY,
    view: { title: CANARY, content: CANARY },
    error: { type: 'parsing', message: CANARY },
    agent: CANARY,
    agent_span_id: CANARY,
    message_id: CANARY,
    events: [{ event: 'info', data: CANARY, source: CANARY }],
  },
  {
    event: 'model',
    ...common,
    uuid: '4',
    model: NAME.repeat(20),
    role: CANARY,
    input: [message('user')],
    tools: [{ name: CANARY, description: CANARY, parameters: { [CANARY]: CANARY } }],
    tool_choice: { name: CANARY },
    config: { system_message: CANARY, stop_seqs: [CANARY], temperature: CANARY, [CANARY]: 1 },
    output: {
      model: `${CANARY}${'!'.repeat(300)}`,
      choices: [{ message: message('assistant'), stop_reason: CANARY, stop_details: CANARY }],
      completion: CANARY,
      usage: { input_tokens: 1, [CANARY]: 1 },
      error: CANARY,
      metadata: { [CANARY]: CANARY },
    },
    error: CANARY,
    traceback: CANARY,
    call: { request: { messages: [message('user')], [CANARY]: CANARY }, response: { [CANARY]: CANARY } },
    request_ids: [{ id: CANARY }],
    cache: CANARY,
    completed: CANARY,
  },
  {
    event: 'score',
    ...common,
    uuid: '5',
    score: { value: CANARY, answer: CANARY, explanation: CANARY },
    target: CANARY,
    scorer: NAME,
  },
  { event: 'score', ...common, uuid: '6', score: { value: { a: CANARY, b: 1 } } },
  { event: 'score_edit', ...common, uuid: '7', score_name: CANARY, edit: { value: CANARY } },
  { event: 'sample_limit', ...common, uuid: '8', type: CANARY, message: CANARY, limit: CANARY },
  { event: 'state', ...common, uuid: '9', changes: [{ op: 'add', path: CANARY, value: CANARY }] },
  { event: 'store', ...common, uuid: '10', changes: [{ op: CANARY, path: CANARY, value: CANARY }] },
  {
    event: 'subtask',
    ...common,
    uuid: '11',
    name: NAME,
    type: CANARY,
    input: { [CANARY]: CANARY },
    result: CANARY,
    events: [{ event: 'info', data: CANARY }],
  },
  { event: 'info', ...common, uuid: '12', source: CANARY, data: CANARY },
  { event: 'logger', ...common, uuid: '13', message: { level: CANARY, message: CANARY, filename: CANARY } },
  { event: 'error', ...common, uuid: '14', error: { message: CANARY, traceback: CANARY, traceback_ansi: CANARY } },
  { event: 'input', ...common, uuid: '15', input: CANARY, input_ansi: CANARY },
  {
    event: 'approval',
    ...common,
    uuid: '16',
    message: CANARY,
    call: { function: NAME },
    approver: NAME,
    decision: CANARY,
    explanation: CANARY,
  },
  {
    event: 'sandbox',
    ...common,
    uuid: '17',
    action: CANARY,
    cmd: CANARY,
    file: CANARY,
    input: CANARY,
    output: CANARY,
    result: CANARY,
    options: { [CANARY]: CANARY },
  },
  { event: 'compaction', ...common, uuid: '18', source: CANARY, type: CANARY },
  { event: CANARY, ...common, uuid: '19', [CANARY]: CANARY },
  { event: 'step', ...common, uuid: '20', action: 'begin', name: NAME, type: CANARY },
]

const BODY = {
  uuid: CANARY,
  input: [message('user')],
  choices: [CANARY],
  target: CANARY,
  metadata: { [CANARY]: CANARY },
  messages: [message('user')],
  output: { model: CANARY, completion: CANARY, choices: [{ message: message('assistant') }] },
  scores: {
    match: {
      value: CANARY,
      answer: CANARY,
      explanation: CANARY,
      metadata: { [CANARY]: CANARY },
      history: [{ value: CANARY }],
    },
  },
  store: { [CANARY]: CANARY },
  error: { message: CANARY, traceback: CANARY },
  limit: { type: CANARY, limit: CANARY },
  model_usage: { [CANARY]: { input_tokens: 1, [CANARY]: 1 } },
  error_retries: [{ message: CANARY }],
  events: EVENTS,
}

const everything = ({ info, spans }: Traced): string =>
  JSON.stringify(
    [info, [...info.metadata], [...info.tags], info.assessments.map(each => [...each.metadata]), spans],
    (_, value) => (typeof value === 'bigint' ? String(value) : value),
  )

async function traceWith(sampleDetails: 'full' | 'ids' | 'none', id = 'id-of-the-sample'): Promise<Traced> {
  const log = await aSampleLog({ body: BODY, id })
  const autolog = { autologEnabled: true, autologModels: ['openai', 'canary'] }
  const [trace] = await tracesOf(log, { sampleDetails, autolog })
  return trace!
}

describe('a trace without words', () => {
  test.each(['ids', 'none'] as const)('at %s says nothing that was said', async sampleDetails => {
    const trace = await traceWith(sampleDetails)
    expect(flawsOf(trace.spans)).toEqual([])
    expect(everything(trace)).not.toMatch(/canary|sings/i)
  })

  it('says nothing whatever field of whatever event holds it', async () => {
    const kinds = [...new Set(EVENTS.map(({ event }) => event)), 'span_end', 'checkpoint']
    const fields = [...new Set(EVENTS.flatMap(event => Object.keys(event)))].filter(field => field !== 'event')
    const values = [CANARY, [CANARY], { [CANARY]: CANARY }, { message: CANARY, type: CANARY, level: CANARY }]
    const events = kinds.flatMap(event => fields.flatMap(field => values.map(value => ({ event, [field]: value }))))
    const log = await aSampleLog({ body: { events } })
    const [trace] = await tracesOf(log, { sampleDetails: 'ids' })
    expect(trace!.spans.length).toBeGreaterThan(500)
    expect(everything(trace!)).not.toMatch(/canary|sings/i)
  })

  it('is proven by one that says it all', async () => {
    const told = everything(await traceWith('full'))
    expect(told.match(/canary/gi)!.length).toBeGreaterThan(100)
  })

  it('has the tree of the whole one', async () => {
    const shape = async (sampleDetails: 'full' | 'ids') =>
      (await traceWith(sampleDetails)).spans.map(({ spanId, parentId, startNs, endNs, status }) => [
        spanId,
        parentId,
        startNs,
        endNs,
        status,
      ])
    expect(await shape('ids')).toEqual(await shape('full'))
  })

  it('keeps names that look like names, times, tokens and scores', async () => {
    const events = [
      { event: 'span_begin', timestamp: AT, id: 's', type: 'solver', name: 'inspect_swe/codex_cli' },
      {
        event: 'model',
        timestamp: AT,
        span_id: 's',
        model: 'openai/gpt-4o',
        working_time: 2,
        retries: 1,
        config: { temperature: 0.5 },
        output: { usage: { input_tokens: 7, output_tokens: 1 }, choices: [{ stop_reason: 'stop' }] },
        error: "TimeoutError('secret')",
      },
      { event: 'tool', timestamp: AT, span_id: 's', function: 'bash', error: { type: 'timeout', message: 'secret' } },
      { event: 'sandbox', timestamp: AT, span_id: 's', action: 'exec', result: 1, cmd: 'secret' },
      { event: 'score', timestamp: AT, span_id: 's', scorer: 'match', score: { value: 'C' } },
    ]
    const [trace] = await tracesOf(await aSampleLog({ body: { events } }), { sampleDetails: 'ids' })
    expect(outlineOf(trace!.spans)).toEqual([
      'sample 1 AGENT',
      '  inspect_swe/codex_cli CHAIN',
      '    model:openai/gpt-4o CHAT_MODEL',
      '    tool:bash TOOL',
      '    sandbox:exec TASK',
      '    match EVALUATOR',
    ])
    expect(everything(trace!)).not.toContain('secret')
    expect(trace!.spans.slice(0, 4)).toMatchObject([
      {
        status: 'ERROR',
        statusMessage: 'TimeoutError',
        inputs: undefined,
        outputs: undefined,
        attributes: {
          temperature: 0.5,
          working_time: 2,
          input_tokens: 7,
          'inspect.stop_reason': 'stop',
          'inspect.retries': 1,
        },
      },
      { status: 'ERROR', statusMessage: 'timeout' },
      { attributes: { 'inspect.action': 'exec', 'inspect.exit_code': 1 } },
      { outputs: { value: 'C' } },
    ])
  })

  it('at none has no id that leads to the sample', async () => {
    expect(everything(await traceWith('none'))).not.toContain('id-of-the-sample')
    expect(everything(await traceWith('ids'))).toContain('id-of-the-sample')
  })
})
