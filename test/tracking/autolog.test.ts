import { describe, expect, it, test } from 'vitest'
import { enableAutolog } from '../../src/tracking/autolog.ts'
import { traceOf } from './traces.ts'

const on = (...autologModels: string[]) => ({ autologEnabled: true, autologModels })

describe('autolog', () => {
  test.each([
    { settings: on('openai'), enabled: true },
    { settings: on(' OpenAI '), enabled: true },
    { settings: on('unheard-of', 'bedrock'), enabled: true },
    { settings: on('unheard-of'), enabled: false },
    { settings: on(), enabled: false },
    { settings: { autologEnabled: false, autologModels: ['openai'] }, enabled: false },
  ])('of $settings is enabled: $enabled', ({ settings, enabled }) => expect(enableAutolog(settings)).toBe(enabled))

  test.each([
    { model: 'openai/gpt-4o', models: ['openai'], kept: true },
    { model: 'OPENAI/gpt-4o', models: ['OPENAI'], kept: true },
    { model: 'google/gemini-2.5-pro', models: ['gemini'], kept: true },
    { model: 'google/gemini-2.5-pro', models: ['google'], kept: false },
    { model: 'anthropic/claude', models: ['openai'], kept: false },
    { model: 'openaiish/x', models: ['openai'], kept: false },
    { model: 'constructor/x', models: ['constructor'], kept: false },
  ])('keeps the calls of $model for $models: $kept', async ({ model, models, kept }) => {
    const call = { request: { temperature: 1 }, response: { id: 'x' } }
    const { spans } = await traceOf({ events: [{ event: 'model', model, call }] }, { autolog: on(...models) })
    expect(spans[0]!.attributes['inspect.call.request']).toEqual(kept ? { temperature: 1 } : undefined)
    expect(spans[0]!.attributes['inspect.call.response']).toEqual(kept ? { id: 'x' } : undefined)
  })

  it('keeps no secrets and no second conversation', async () => {
    const request = {
      messages: [{ role: 'user', content: 'Hi' }],
      max_tokens: 5,
      extra_headers: { Authorization: 'Bearer secret' },
      nested: { api_key: 'secret', 'x-api-key': 'secret', access_token: 'secret' },
    }
    const call = { request, response: { text: 'x'.repeat(90_000) } }
    const { spans } = await traceOf(
      { events: [{ event: 'model', model: 'openai/x', call }] },
      { autolog: on('openai') },
    )
    const { attributes } = spans[0]!
    expect(attributes['inspect.call.request']).toEqual({
      messages: '[1 messages: see the inputs]',
      max_tokens: 5,
      extra_headers: '(withheld)',
      nested: { api_key: '(withheld)', 'x-api-key': '(withheld)', access_token: '(withheld)' },
    })
    expect(JSON.stringify(attributes['inspect.call.response']).length).toBeLessThan(21_000)
  })
})
