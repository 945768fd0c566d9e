import { describe, expect, it, test } from 'vitest'
import type { Json, Span } from '../../src/mlflow/trace.ts'
import { chatUsage } from '../../src/tracking/usage.ts'
import { spanNamed, traceOf } from './traces.ts'

const NAME = 'model:openai/gpt-4o'
const call = (fields: object = {}) => ({
  event: 'model',
  model: 'openai/gpt-4o',
  timestamp: '2026-01-02T03:04:05+00:00',
  ...fields,
})
const spanOf = async (fields: object, given = {}): Promise<Span> =>
  spanNamed((await traceOf({ events: [call(fields)] }, given)).spans, NAME)
const messagesOf = (span: Span) => (span.inputs as { messages: { [key: string]: Json }[] }).messages
const said = (content: unknown, fields: object = {}) => ({ role: 'user', content, ...fields })

describe('a model call', () => {
  it('is a chat as OpenAI writes it', async () => {
    const tool_calls = [{ id: 'c1', function: 'bash', arguments: { cmd: 'ls' }, type: 'function' }]
    const span = await spanOf({
      input: [
        { role: 'system', content: 'Be brief.' },
        said('List.'),
        { role: 'assistant', content: '', tool_calls },
        { role: 'tool', content: 'a.txt', tool_call_id: 'c1', function: 'bash' },
        { role: 'tool', content: '', tool_call_id: 'c2', error: { type: 'timeout', message: 'too slow' } },
      ],
      output: {
        choices: [{ message: { role: 'assistant', content: 'One file.', tool_calls }, stop_reason: 'max_tokens' }],
      },
    })
    const toolCalls = [{ id: 'c1', type: 'function', function: { name: 'bash', arguments: '{"cmd":"ls"}' } }]
    expect(messagesOf(span)).toEqual([
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'List.' },
      { role: 'assistant', content: '', tool_calls: toolCalls },
      { role: 'tool', content: 'a.txt', tool_call_id: 'c1', name: 'bash' },
      { role: 'tool', content: '[error timeout] too slow', tool_call_id: 'c2' },
    ])
    expect(span.outputs).toEqual({
      choices: [
        { message: { role: 'assistant', content: 'One file.', tool_calls: toolCalls }, finish_reason: 'length' },
      ],
    })
    expect(span.attributes).toMatchObject({ 'mlflow.message.format': 'openai', 'inspect.stop_reason': 'max_tokens' })
  })

  test.each([
    { part: { type: 'text', text: 'words' }, words: 'words' },
    {
      part: { type: 'reasoning', reasoning: 'x'.repeat(1234), redacted: true },
      words: '[reasoning, 1,234 characters]',
    },
    { part: { type: 'image', image: 'data:image/png;base64,AAAAAAAA' }, words: '[image, image/png, 6 bytes]' },
    { part: { type: 'image', image: 'https://example.org/a.png' }, words: '[image, https://example.org/a.png]' },
    { part: { type: 'audio', audio: 'data:audio/wav;base64,AAAA' }, words: '[audio, audio/wav, 3 bytes]' },
    { part: { type: 'document', document: 'data:;base64,AAAA' }, words: '[document, data, 3 bytes]' },
    { part: { type: 'data', data: { a: 1 } }, words: '[data, 30 characters of JSON]' },
    { part: 7, words: '[unknown, 1 characters of JSON]' },
  ])('has $words in place of $part', async ({ part, words }) => {
    expect(messagesOf(await spanOf({ input: [said([part])] }))).toEqual([{ role: 'user', content: words }])
  })

  it('keeps what the model thought beside what it said', async () => {
    const thought = { type: 'reasoning', reasoning: 'Two and two.' }
    const summed = { type: 'reasoning', reasoning: 'sealed', summary: 'It adds.', redacted: true }
    const span = await spanOf({ input: [said([thought, summed, { type: 'text', text: 'Four.' }])] })
    const message = { role: 'user', content: 'Four.', reasoning_content: 'Two and two.\nIt adds.' }
    expect(messagesOf(span)).toEqual([message])
  })

  it('shows messages of unknown roles, or none', async () => {
    const span = await spanOf({ input: [{ role: 'critic', content: 'Hm.' }, {}] })
    expect(messagesOf(span).map(({ role }) => role)).toEqual(['user', 'user'])
  })

  it('says how many earlier messages it leaves out', async () => {
    const span = await spanOf({ input: Array.from({ length: 10_000 }, (_, index) => said(`message ${index}`)) })
    const messages = messagesOf(span)
    expect(messages.length).toBe(201)
    expect(messages[0]).toEqual({ role: 'system', content: '[… 9,800 earlier messages: see the log]' })
    expect(messages.at(-1)!.content).toBe('message 9999')
    expect(span.attributes).toMatchObject({ 'inspect.input_messages': 10_000, 'inspect.input_omitted': 9_800 })
  })

  it('cuts long texts and says by how much', async () => {
    const [message] = messagesOf(await spanOf({ input: [said('x'.repeat(60_000))] }))
    expect(message!.content).toBe(`${'x'.repeat(50_000)}[… 10,000 more characters: see the log]`)
  })

  it('keeps the newest messages when all together are too long', async () => {
    const input = Array.from({ length: 8 }, (_, index) => said(String(index).repeat(30_000)))
    const messages = messagesOf(await spanOf({ input }))
    expect(messages.map(({ content }) => String(content).slice(-3))).toEqual(['og]', 'og]', '555', '666', '777'])
  })

  it('has its tools in full once, then by name', async () => {
    const tools = [{ name: 'bash', description: 'Runs.', parameters: { type: 'object' } }]
    const { spans } = await traceOf({ events: [call({ tools }), call({ tools })] })
    expect(spans.slice(0, 2).map(({ attributes }) => attributes['mlflow.chat.tools'])).toEqual([
      [{ type: 'function', function: { name: 'bash', description: 'Runs.', parameters: { type: 'object' } } }],
      [{ type: 'function', function: { name: 'bash' } }],
    ])
  })

  it('says cost and cache where MLflow lists attributes', async () => {
    const usage = { input_tokens: 1, output_tokens: 2, input_tokens_cache_read: 30, input_tokens_cache_write: 4 }
    const { attributes } = await spanOf({ output: { usage: { ...usage, reasoning_tokens: 5, total_cost: 0.5 } } })
    expect(attributes).toMatchObject({
      input_tokens_cache_read: 30,
      input_tokens_cache_write: 4,
      reasoning_tokens: 5,
      total_cost: 0.5,
    })
  })

  it('lists no empty settings', async () => {
    const { attributes } = await spanOf({ config: {}, input: [said('Hi.')] })
    expect(Object.keys(attributes)).not.toContain('inspect.config')
    expect(attributes).not.toHaveProperty(['inspect.input_omitted'])
  })

  it('has the attributes of MLflow and those of inspect-mlflow', async () => {
    const usage = { input_tokens: 10, output_tokens: 5, total_tokens: 15, total_cost: 0.5 }
    const { attributes } = await spanOf({
      config: { temperature: 0.5, max_tokens: 9 },
      output: { usage },
      retries: 2,
      cache: 'read',
      working_time: 1.5,
      role: 'grader',
    })
    expect(attributes).toMatchObject({
      'mlflow.llm.model': 'gpt-4o',
      'mlflow.llm.provider': 'openai',
      'mlflow.chat.tokenUsage': { input_tokens: 10, output_tokens: 5, total_tokens: 15 },
      'mlflow.llm.cost': { total_cost: 0.5 },
      'inspect.model': 'openai/gpt-4o',
      'inspect.retries': 2,
      'inspect.role': 'grader',
      input_tokens: 10,
      output_tokens: 5,
      total_tokens: 15,
      temperature: 0.5,
      max_tokens: 9,
      working_time: 1.5,
      cache: 'read',
    })
  })

  it('of an unpriced model says no cost', async () =>
    expect((await spanOf({ output: { usage: { input_tokens: 1 } } })).attributes).not.toHaveProperty('mlflow.llm.cost'))

  it('reads only a part of a conversation of ten thousand messages', async () => {
    const pool = Array.from({ length: 2_000 }, (_, index) => said(`${index} `.padEnd(1_000, 'x')))
    const calls = pool.flatMap((_, index) =>
      index % 4 === 0 ? [call({ input: [], input_refs: [[0, index + 1]] })] : [],
    )
    const { spans } = await traceOf({ events: calls, events_data: { messages: pool, calls: [] } })
    const sizes = spans.slice(0, -1).map(span => JSON.stringify(span.inputs).length)
    expect(Math.max(...sizes)).toBeLessThan(130_000)
    // 500 calls: in full they would be 500 MB.
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(8_000_000)
    const last = messagesOf(spans.at(-2)!)
    expect(last.at(-1)!.content).toMatch(/^1996 x/)
    expect(spans.at(-2)!.attributes['inspect.input_messages']).toBe(1_997)
  })
})

describe('tokens', () => {
  test.each([
    {
      why: 'a cache is part of the input',
      usage: {
        input_tokens: 10,
        output_tokens: 5,
        total_tokens: 115,
        input_tokens_cache_read: 60,
        input_tokens_cache_write: 40,
      },
      input: 110,
      total: 115,
    },
    {
      why: 'old versions counted it already',
      usage: { input_tokens: 70, output_tokens: 5, total_tokens: 75, input_tokens_cache_read: 60 },
      input: 70,
      total: 75,
    },
    {
      why: 'no total',
      usage: { input_tokens: 10, output_tokens: 5, input_tokens_cache_read: 60 },
      input: 70,
      total: 75,
    },
    {
      why: 'a total that is too high',
      usage: { input_tokens: 10, output_tokens: 5, total_tokens: 900 },
      input: 10,
      total: 900,
    },
    { why: 'only an input', usage: { input_tokens: 10 }, input: 10, total: 10 },
  ])('as MLflow counts them: $why', ({ usage, input, total }) =>
    expect(chatUsage(usage)['mlflow.chat.tokenUsage']).toMatchObject({ input_tokens: input, total_tokens: total }),
  )

  it('that nobody counted are not told', () => expect(chatUsage({ reasoning_tokens: 3 })).toEqual({}))
})
