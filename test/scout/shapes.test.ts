/** The ways in which providers and frameworks write a conversation, each read as the same one. */
import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/mlflow/trace.ts'
import { transcriptsOf } from '../../src/scout/convert.ts'
import { readable, surroundings } from './recorded.ts'
import { aTrace, type SpanWords } from './traces.ts'

const ARGUMENTS = { city: 'Oslo' }

/** One model call, as its span has it. */
function read(span: SpanWords): string[] {
  const [transcript] = transcriptsOf(aTrace({ spans: [{ type: 'CHAT_MODEL', ...span }] }), surroundings('e'))
  return transcript ? readable(transcript) : []
}

const WHOLE = [
  'system: Be brief.',
  'user: How warm is it?',
  'assistant:  → weather({"city":"Oslo"}) c1',
  'tool c1: 4 degrees',
  'assistant: It is 4 degrees.',
]
/** Without ids for calls. */
const WITHOUT_IDS = WHOLE.map(line => line.replace(' c1', line.startsWith('tool') ? '' : ' '))

const call = { id: 'c1', type: 'function', function: { name: 'weather', arguments: JSON.stringify(ARGUMENTS) } }

const SHAPES: Record<string, { inputs: Json; outputs: Json; attributes?: Record<string, Json>; expected?: string[] }> =
  {
    'OpenAI chat': {
      inputs: {
        messages: [
          { role: 'developer', content: 'Be brief.' },
          { role: 'user', content: [{ type: 'text', text: 'How warm is it?' }] },
          { role: 'assistant', content: null, tool_calls: [call] },
          { role: 'tool', tool_call_id: 'c1', content: '4 degrees' },
        ],
      },
      outputs: { choices: [{ message: { role: 'assistant', content: 'It is 4 degrees.' } }] },
    },
    'OpenAI responses': {
      inputs: {
        instructions: 'Be brief.',
        input: [
          { role: 'user', content: [{ type: 'input_text', text: 'How warm is it?' }] },
          { type: 'function_call', call_id: 'c1', name: 'weather', arguments: JSON.stringify(ARGUMENTS) },
          { type: 'function_call_output', call_id: 'c1', output: '4 degrees' },
        ],
      },
      outputs: {
        output: [{ type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'It is 4 degrees.' }] }],
      },
    },
    Anthropic: {
      inputs: {
        system: [{ type: 'text', text: 'Be brief.' }],
        messages: [
          { role: 'user', content: 'How warm is it?' },
          { role: 'assistant', content: [{ type: 'tool_use', id: 'c1', name: 'weather', input: ARGUMENTS }] },
          {
            role: 'user',
            content: [{ type: 'tool_result', tool_use_id: 'c1', content: [{ type: 'text', text: '4 degrees' }] }],
          },
        ],
      },
      outputs: {
        type: 'message',
        role: 'assistant',
        content: [{ type: 'text', text: 'It is 4 degrees.' }],
        stop_reason: 'end_turn',
      },
    },
    LangChain: {
      inputs: [
        [
          { type: 'system', content: 'Be brief.' },
          { type: 'human', content: 'How warm is it?' },
          { type: 'ai', content: '', tool_calls: [{ name: 'weather', args: ARGUMENTS, id: 'c1', type: 'tool_call' }] },
          { type: 'tool', content: '4 degrees', tool_call_id: 'c1' },
        ],
      ],
      outputs: { generations: [[{ text: 'It is 4 degrees.', message: { type: 'ai', content: 'It is 4 degrees.' } }]] },
    },
    'LangChain, written out': {
      inputs: [
        [
          { lc: 1, type: 'constructor', id: ['langchain', 'SystemMessage'], kwargs: { content: 'Be brief.' } },
          { lc: 1, type: 'constructor', id: ['langchain', 'HumanMessage'], kwargs: { content: 'How warm is it?' } },
          {
            lc: 1,
            type: 'constructor',
            id: ['langchain', 'AIMessage'],
            kwargs: { content: '', additional_kwargs: { tool_calls: [call] } },
          },
          {
            lc: 1,
            type: 'constructor',
            id: ['langchain', 'ToolMessage'],
            kwargs: { content: '4 degrees', tool_call_id: 'c1' },
          },
        ],
      ],
      outputs: { generations: [[{ text: 'It is 4 degrees.' }]] },
    },
    Bedrock: {
      inputs: {
        system: [{ text: 'Be brief.' }],
        messages: [
          { role: 'user', content: [{ text: 'How warm is it?' }] },
          { role: 'assistant', content: [{ toolUse: { toolUseId: 'c1', name: 'weather', input: ARGUMENTS } }] },
          { role: 'user', content: [{ toolResult: { toolUseId: 'c1', content: [{ text: '4 degrees' }] } }] },
        ],
      },
      outputs: {
        output: { message: { role: 'assistant', content: [{ text: 'It is 4 degrees.' }] } },
        stopReason: 'end_turn',
      },
    },
    Gemini: {
      inputs: {
        config: { system_instruction: 'Be brief.' },
        contents: [
          { role: 'user', parts: [{ text: 'How warm is it?' }] },
          { role: 'model', parts: [{ functionCall: { name: 'weather', args: ARGUMENTS } }] },
          { role: 'user', parts: [{ functionResponse: { name: 'weather', response: '4 degrees' } }] },
        ],
      },
      outputs: {
        candidates: [{ content: { role: 'model', parts: [{ text: 'It is 4 degrees.' }] }, finishReason: 'STOP' }],
      },
      expected: WITHOUT_IDS,
    },
    OpenTelemetry: {
      inputs: {},
      outputs: {},
      attributes: {
        'gen_ai.system_instructions': JSON.stringify([{ type: 'text', content: 'Be brief.' }]),
        'gen_ai.input.messages': JSON.stringify([
          { role: 'user', parts: [{ type: 'text', content: 'How warm is it?' }] },
          { role: 'assistant', parts: [{ type: 'tool_call', id: 'c1', name: 'weather', arguments: ARGUMENTS }] },
          { role: 'tool', parts: [{ type: 'tool_call_response', id: 'c1', response: '4 degrees' }] },
        ]),
        'gen_ai.output.messages': JSON.stringify([
          { role: 'assistant', parts: [{ type: 'text', content: 'It is 4 degrees.' }] },
        ]),
      },
    },
    'MLflow 2': {
      inputs: {},
      outputs: 'It is 4 degrees.',
      attributes: {
        'mlflow.chat.messages': [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'How warm is it?' },
          { role: 'assistant', tool_calls: [call] },
          { role: 'tool', tool_call_id: 'c1', content: '4 degrees' },
          { role: 'assistant', content: 'It is 4 degrees.' },
        ],
      },
    },
  }

describe('a conversation', () => {
  it.each(Object.entries(SHAPES))('of %s is read whole', (_, { expected = WHOLE, attributes = {}, ...span }) => {
    expect(read({ ...span, attributes })).toEqual(expected)
  })

  it.each<[Json, Json]>([
    ['How warm is it?', 'It is 4 degrees.'],
    [{ prompt: 'How warm is it?' }, { text: 'It is 4 degrees.' }],
    [{ query: 'How warm is it?' }, { response: 'It is 4 degrees.' }],
    [{ messages: 'How warm is it?' }, { message: { role: 'assistant', content: 'It is 4 degrees.' } }],
    [{ input: 'How warm is it?' }, ['It is 4 degrees.'][0] as Json],
  ])('of plain words is read: %j', (inputs, outputs) => {
    expect(read({ inputs, outputs })).toEqual(['user: How warm is it?', 'assistant: It is 4 degrees.'])
  })

  it('keeps text that is nested too deeply as text', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    const asked = { id: 'c1', function: { name: 'weather', arguments: `{"a":${deep}}` } }
    const outputs = { choices: [{ message: { role: 'assistant', tool_calls: [asked] } }] }
    const [transcript] = transcriptsOf(
      aTrace({
        spans: [
          { type: 'LLM', inputs: deep, outputs },
          { type: 'TOOL', inputs: deep },
        ],
      }),
      surroundings('e'),
    )
    expect(transcript?.messages[0]?.content).toBe(deep)
    expect(transcript?.messages[1]?.tool_calls?.[0]).toMatchObject({ parse_error: expect.stringContaining(deep) })
    expect(transcript?.events.find(({ event }) => event === 'tool')).toMatchObject({ arguments: { input: deep } })
  })

  it('has no model where no span names it', () => {
    const [transcript] = transcriptsOf(
      aTrace({ spans: [{ type: 'LLM', inputs: 'a question', outputs: 'an answer' }] }),
      surroundings('e'),
    )
    expect(transcript?.model).toBeNull()
    expect(transcript?.messages.map(({ model }) => model)).toEqual([undefined, undefined])
    // Inspect reads no model event without one.
    expect(transcript?.events[0]).toMatchObject({ event: 'model', model: 'unknown', output: { model: 'unknown' } })
  })

  it.each<[Json, string]>([
    [{ message: { role: 'assistant', content: 'Yes.' }, finish_reason: 'length' }, 'max_tokens'],
    [{ message: { role: 'assistant', content: 'Yes.' } }, 'stop'],
    [{ message: { role: 'assistant', content: '', tool_calls: [call] } }, 'tool_calls'],
    [{ message: { role: 'assistant', content: 'Yes.' }, finish_reason: 'unknown' }, 'unknown'],
    [{ message: { role: 'assistant', content: 'Ye' }, finish_reason: 'RECITATION' }, 'unknown'],
  ])('ends as it says: %j', (choice, reason) => {
    const [transcript] = transcriptsOf(
      aTrace({ spans: [{ type: 'LLM', outputs: { choices: [choice] } }] }),
      surroundings('e'),
    )
    expect(transcript?.events[0]).toMatchObject({ output: { choices: [{ stop_reason: reason }] } })
  })

  it('keeps arguments that are no JSON', () => {
    const broken = { id: 'c1', function: { name: 'weather', arguments: '{"city": "Os' } }
    const [transcript] = transcriptsOf(
      aTrace({
        spans: [{ type: 'LLM', outputs: { choices: [{ message: { role: 'assistant', tool_calls: [broken] } }] } }],
      }),
      surroundings('e'),
    )
    expect(transcript?.messages[0]?.tool_calls?.[0]).toMatchObject({
      arguments: {},
      parse_error: expect.stringContaining('{"city": "Os'),
    })
  })
})
