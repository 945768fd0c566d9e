/** How a conversation is put together from what several calls of a model were shown. */
import { describe, expect, it } from 'vitest'
import { transcriptsOf } from '../../src/scout/convert.ts'
import type { Transcript } from '../../src/scout/import.ts'
import { surroundings } from './recorded.ts'
import { aCall, aTrace, type SpanWords } from './traces.ts'

const message = (text: string) => ({
  role: text.startsWith('a') ? 'assistant' : text.startsWith('s') ? 'system' : 'user',
  content: text,
})

/** Each call: what was shown, and what was answered. */
const calls = (...shown: [string[], string][]): SpanWords[] =>
  shown.map(([words, answer], at) => aCall(words.map(message), message(answer), { at: at * 10 }))

function transcriptOf(spans: readonly SpanWords[]): Transcript {
  const [transcript] = transcriptsOf(aTrace({ spans }), surroundings('e'))
  if (transcript === undefined) throw new Error('no transcript')
  return transcript
}

const said = (spans: readonly SpanWords[]): unknown[] => transcriptOf(spans).messages.map(({ content }) => content)

describe('a conversation', () => {
  it('grows with each call', () => {
    expect(said(calls([['s', 'u1'], 'a1'], [['s', 'u1', 'a1', 'u2'], 'a2']))).toEqual(['s', 'u1', 'a1', 'u2', 'a2'])
  })

  it('is whole although each call shows its end only', () => {
    const shown = calls([['u1'], 'a1'], [['u1', 'a1', 'u2'], 'a2'], [['a2', 'u3'], 'a3'], [['a3', 'u4'], 'a4'])
    expect(said(shown)).toEqual(['u1', 'a1', 'u2', 'a2', 'u3', 'a3', 'u4', 'a4'])
  })

  it('is whole although the system speaks first each time', () => {
    const shown = calls([['s', 'u1'], 'a1'], [['s', 'u1', 'a1', 'u2'], 'a2'], [['s', 'a2', 'u3'], 'a3'])
    expect(said(shown)).toEqual(['s', 'u1', 'a1', 'u2', 'a2', 'u3', 'a3'])
  })

  it('tells what was said twice from what was shown twice', () => {
    const { messages } = transcriptOf(calls([['u'], 'a'], [['u', 'a', 'u'], 'a']))
    expect(messages.map(({ content }) => content)).toEqual(['u', 'a', 'u', 'a'])
    expect(new Set(messages.map(({ id }) => id)).size).toBe(4)
  })

  it('branches where an answer was asked for again', () => {
    const { messages, events } = transcriptOf(calls([['u1'], 'a1'], [['u1'], 'a2'], [['u1', 'a2', 'u2'], 'a3']))
    expect(messages.map(({ content }) => content)).toEqual(['u1', 'a2', 'u2', 'a3'])
    const [first, second] = events.flatMap(event => (event.event === 'model' ? [event.input[0]?.id] : []))
    expect(second).toBe(first)
  })

  it('is that of the agent, not of a grader or of an agent that is a tool', () => {
    const own = aCall([message('u1')], message('a1'), { parent: 1 })
    const long = [message('u5'), message('a5'), message('u6')]
    const spans: SpanWords[] = [
      { type: 'AGENT', name: 'main' },
      own,
      { type: 'TOOL', name: 'ask', parent: 1 },
      aCall(long, message('a6'), { parent: 3 }),
      { type: 'EVALUATOR', name: 'grade', parent: 1 },
      aCall(long, message('a7'), { parent: 5 }),
    ]
    expect(said(spans)).toEqual(['u1', 'a1'])
  })

  it('counts a chat within a chat once', () => {
    const inner = {
      usage: { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 },
      choices: [{ message: message('a1') }],
    }
    const spans: SpanWords[] = [
      aCall([message('u1')], message('a1')),
      { ...aCall([message('u1')], message('a1'), { parent: 1 }), outputs: inner },
    ]
    const { events, totalTokens } = transcriptOf(spans)
    expect(events.filter(({ event }) => event === 'model')).toHaveLength(1)
    expect(totalTokens).toBe(7)
  })

  it('holds 200,000 messages', () => {
    const shown = Array.from({ length: 200_000 }, (_, at) => message(`u${at}`))
    expect(transcriptOf([aCall(shown, message('a'))]).messageCount).toBe(200_001)
  })

  it('ends with a result that no model saw', () => {
    const call = { id: 'c1', function: { name: 'look', arguments: '{}' } }
    const spans: SpanWords[] = [
      { type: 'AGENT' },
      aCall([message('u1')], { role: 'assistant', content: '', tool_calls: [call] }, { parent: 1 }),
      { type: 'TOOL', name: 'look', outputs: 'found', parent: 1, at: 5 },
    ]
    expect(transcriptOf(spans).messages.at(-1)).toMatchObject({
      role: 'tool',
      content: 'found',
      tool_call_id: 'c1',
      function: 'look',
    })
  })
})

describe('a tree of spans', () => {
  it('does without a root', () => {
    const trace = aTrace({
      spans: [{ parent: 9, type: 'AGENT', name: 'orphan' }, aCall([message('u1')], message('a1'), { parent: 1 })],
    })
    const [transcript] = transcriptsOf(trace, surroundings('e'))
    expect(transcript).toMatchObject({ agent: 'orphan', messageCount: 2 })
  })

  it('cuts a circle', () => {
    const trace = aTrace({ spans: [{ parent: 2 }, { parent: 1 }, { parent: 3 }] })
    const [transcript] = transcriptsOf(trace, surroundings('e'))
    expect(transcript?.events.filter(({ event }) => event === 'span_begin' || event === 'span_end')).toHaveLength(6)
  })

  it('holds 100,000 levels', () => {
    const trace = aTrace({ spans: Array.from({ length: 100_000 }, (_, at) => ({ parent: at })) })
    expect(transcriptsOf(trace, surroundings('e'))[0]?.events).toHaveLength(200_000)
  })

  it('holds 200,000 spans beside each other', () => {
    const trace = aTrace({ spans: Array.from({ length: 200_000 }, (_, at) => ({ parent: Math.min(at, 1) })) })
    expect(transcriptsOf(trace, surroundings('e'))[0]?.events).toHaveLength(400_000)
  })

  it('stays nested although its clocks disagree', () => {
    const spans: SpanWords[] = [
      { at: 10, until: 20 },
      { parent: 1, at: 5, until: 30 },
    ]
    const { events } = transcriptOf(spans)
    expect(events.map(({ uuid }) => uuid.replace(/.*(\d)-/, '$1-'))).toEqual(['1-begin', '2-begin', '2-end', '1-end'])
  })

  it('has no span, no message and no tool too many without an end', () => {
    const { events, totalSeconds } = transcriptOf([{ until: null }])
    expect(events.map(({ event }) => event)).toEqual(['span_begin', 'span_end'])
    expect(totalSeconds).toBe(1)
  })
})
