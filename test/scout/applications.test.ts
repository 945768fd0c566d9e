/** Traces of applications that MLflow's autologging, LangChain and inspect-mlflow's hooks really left. */
import { describe, expect, it } from 'vitest'
import type { Event, ModelEvent } from '../../src/scout/transcript.ts'
import { readable, recordedTranscripts } from './recorded.ts'

const CONVERSATION = [
  'system: You answer questions about the weather.',
  'user: How warm is it in Oslo?',
  'assistant:  → weather({"city":"Oslo"}) call_1',
  'tool call_1: Oslo: 4 degrees',
  'assistant: It is 4 degrees in Oslo.',
]

const kinds = (events: readonly Event[]): string[] => events.map(({ event }) => event)
const models = (events: readonly Event[]): ModelEvent[] => events.filter(event => event.event === 'model')

describe('an agent that autologging traced', () => {
  it.each(['openai', 'langchain'])('%s: has its whole conversation', name => {
    expect(readable(recordedTranscripts(name)[0]!)).toEqual(CONVERSATION)
  })

  it('anthropic: has calls and results that are parts of messages', () => {
    expect(readable(recordedTranscripts('anthropic')[0]!)).toEqual([
      'system: You answer questions about the weather.',
      'user: How warm is it in Oslo?',
      'assistant: Let me look. → weather({"city":"Oslo"}) toolu_1',
      'tool toolu_1: Oslo: 4 degrees',
      'assistant: It is 4 degrees in Oslo.',
    ])
  })

  it.each(['openai', 'anthropic', 'langchain'])('%s: is told in the order of time', name => {
    for (const { events } of recordedTranscripts(name)) {
      const times = events.map(({ timestamp }) => timestamp)
      expect(times).toEqual([...times].sort())
      expect(new Set(events.map(({ uuid }) => uuid)).size).toBe(events.length)
    }
  })

  it('says model, options, tools, usage and costs', () => {
    const [agent] = recordedTranscripts('openai')
    expect(agent).toMatchObject({
      taskSet: 'openai',
      taskId: 'weather_agent',
      agent: 'weather_agent',
      model: 'gpt-4o-mini',
      modelOptions: { temperature: 0.2, seed: 7 },
      totalTokens: 98,
      error: null,
      metadata: { session: 'session-1', user: 'ada', tags: { team: 'north' } },
    })
    const [first] = models(agent!.events)
    expect(first).toMatchObject({
      tools: [{ name: 'weather', parameters: { properties: { city: { type: 'string' } }, required: ['city'] } }],
      output: { choices: [{ stop_reason: 'tool_calls' }] },
    })
    expect(first!.output.usage).toEqual({
      input_tokens: 32,
      output_tokens: 9,
      total_tokens: 49,
      input_tokens_cache_read: 8,
      total_cost: expect.any(Number),
    })
  })

  it('nests model and tool in the span of the agent', () => {
    const [agent] = recordedTranscripts('openai')
    expect(kinds(agent!.events)).toEqual(['span_begin', 'model', 'tool', 'model', 'span_end', 'score'])
    const [begin, ...inside] = agent!.events
    for (const event of inside.slice(0, 3)) expect(event.span_id).toBe(begin!.span_id)
  })

  it('takes feedback as its score', () => {
    expect(recordedTranscripts('openai')[0]).toMatchObject({
      score: true,
      scoreExplanation: 'It names a number.',
      success: true,
      metadata: { scorer: 'helpful', score_numeric: 1 },
    })
  })

  it('reads the pieces of a response as one message', () => {
    expect(readable(recordedTranscripts('openai')[1]!)).toEqual([
      'system: Be short.',
      'user: Say hello',
      'assistant: reasoning + text',
    ])
  })

  it('says why a model or a tool failed', () => {
    const [, , refused, broken] = recordedTranscripts('openai')
    expect(refused!.error).toContain('the provider refuses')
    expect(models(refused!.events)[0]).toMatchObject({
      error: expect.stringContaining('refuses'),
      output: { choices: [] },
    })
    expect(broken!.error).toBeNull()
    expect(broken!.events.find(({ event }) => event === 'tool')).toMatchObject({
      failed: true,
      error: { type: 'unknown', message: 'ValueError: no such city' },
    })
  })

  it('keeps the ids of messages and events between imports', () => {
    expect(recordedTranscripts('langchain')).toEqual(recordedTranscripts('langchain'))
  })

  it('shows a message that two calls saw as one', () => {
    const [agent] = recordedTranscripts('openai')
    const [first, second] = models(agent!.events)
    expect(second!.input.slice(0, 2)).toEqual(first!.input)
    expect(second!.input[2]).toBe(first!.output.choices[0]!.message)
  })
})

describe('a run that inspect-mlflow traced', () => {
  it.each(['hooks', 'hooks-async'])('%s: is a transcript for each sample', name => {
    const transcripts = recordedTranscripts(name)
    expect(transcripts.map(({ score }) => score)).toEqual(['C', 'I'])
    expect(new Set(transcripts.map(({ transcriptId }) => transcriptId)).size).toBe(2)
    for (const transcript of transcripts) {
      expect(transcript).toMatchObject({ taskSet: 'add_task', model: 'mockllm/model', totalTokens: 36 })
      expect(kinds(transcript.events).filter(kind => !kind.startsWith('span_'))).toEqual([
        'model',
        'tool',
        'model',
        'score',
      ])
    }
  })

  it('has answers and tools, as it keeps no questions', () => {
    const [first] = recordedTranscripts('hooks')
    expect(readable(first!).map(line => line.replace(/for_tool_call_[\w-]+/g, 'ID'))).toEqual([
      'assistant: tool call for tool add → add({"x":2,"y":2}) ID',
      'tool ID: 4',
      'assistant: 4',
    ])
  })

  it('gives each sample its own feedback', () => {
    expect(recordedTranscripts('hooks').map(({ metadata }) => metadata.assessments)).toEqual([
      [expect.objectContaining({ name: 'inspect/match', value: 1 })],
      [expect.objectContaining({ name: 'inspect/match', value: 0 })],
    ])
  })
})
