/** What the real Inspect Scout reads of our databases, from traces that real libraries made and from hostile ones. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Trace, transcriptsOf } from '../../src/scout/convert.ts'
import { openDatabase } from '../../src/scout/database.ts'
import type { Transcript } from '../../src/scout/import.ts'
import { cannotScan, INSTALL_MS, scoutDatabase, scoutPython, seenByScout } from '../helpers/scout/scout.ts'
import { recordedTranscripts, surroundings } from './recorded.ts'
import { aCall, aTrace, feedback } from './traces.ts'

const RECORDED = ['openai', 'anthropic', 'langchain', 'hooks', 'hooks-async'].flatMap(recordedTranscripts)

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scout-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function written(transcripts: readonly Transcript[]): Promise<string> {
  const folder = aFolder()
  const database = await openDatabase(folder)
  for (const transcript of transcripts) await database.add([transcript])
  await database.close()
  return folder
}

const transcripts = (trace: Trace): Transcript[] => transcriptsOf(trace, surroundings('e'))

/** What Scout adds or leaves out when it reads JSON is not compared. */
const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe.skipIf(cannotScan)('Inspect Scout', () => {
  beforeAll(scoutPython, INSTALL_MS)

  it('finds the schema valid', async () => {
    expect(await scoutDatabase('validate', await written(RECORDED))).toContain('Schema validation passed')
  })

  it('reads every message and every event', async () => {
    const { transcripts: seen } = await seenByScout(await written(RECORDED))
    expect(seen).toHaveLength(RECORDED.length)
    for (const ours of RECORDED) {
      const theirs = seen.find(({ transcript_id: id }) => id === ours.transcriptId)
      expect(theirs?.messages).toMatchObject(plainly(ours.messages) as object[])
      expect(theirs?.events.map(({ event, uuid }) => [event, uuid])).toEqual(
        ours.events.map(({ event, uuid }) => [event, uuid]),
      )
      expect(theirs?.events.map(({ timestamp }) => timestamp)).toEqual(ours.events.map(({ timestamp }) => timestamp))
      const inputs = ours.events.flatMap(event => (event.event === 'model' ? [event.input] : []))
      const read = theirs?.events.flatMap(event => (event.event === 'model' ? [event.input] : []))
      expect(read).toMatchObject(plainly(inputs) as object[])
    }
  })

  it('reads every field', async () => {
    const [agent] = recordedTranscripts('openai')
    const { transcripts: seen } = await seenByScout(await written(agent ? [agent] : []))
    expect(seen[0]).toMatchObject({
      source_type: 'mlflow',
      source_id: '1',
      source_uri: agent?.sourceUri,
      date: agent?.date,
      task_set: 'openai',
      task_id: 'weather_agent',
      agent: 'weather_agent',
      model: 'gpt-4o-mini',
      model_options: { temperature: 0.2, seed: 7 },
      score: 'True',
      score_explanation: 'It names a number.',
      success: true,
      message_count: 5,
      total_tokens: 98,
      metadata: { score_numeric: 1, session: 'session-1', user: 'ada' },
    })
  })

  it('finds transcripts by columns and by our metadata', async () => {
    const folder = await written(RECORDED)
    const where = ["model = 'mockllm/model'", 'score_numeric > 0.5', "tags.team = 'north'", 'success = true']
    const { matches } = await seenByScout(folder, { where })
    const idsOf = (chosen: (transcript: Transcript) => boolean): string[] =>
      RECORDED.filter(chosen)
        .map(({ transcriptId }) => transcriptId)
        .sort()
    expect(matches[where[0] ?? '']).toEqual(idsOf(({ model }) => model === 'mockllm/model'))
    expect(matches[where[1] ?? '']).toEqual(idsOf(({ metadata }) => (metadata.score_numeric ?? 0) > 0.5))
    expect(matches[where[2] ?? '']).toEqual([RECORDED[0]?.transcriptId])
    expect(matches[where[3] ?? '']).toEqual(idsOf(({ success }) => success === true))
  })

  it('runs a scanner over it', async () => {
    const { scanned = [] } = await seenByScout(await written(RECORDED), { scan: true })
    expect(scanned.map(({ scan_error: error }) => error).filter(Boolean)).toEqual([])
    expect(scanned.map(({ transcript_id: id, value }) => [id, value])).toEqual(
      RECORDED.map(({ transcriptId, messageCount }) => [transcriptId, messageCount]).sort(),
    )
  })

  it('reads hostile text as text', async () => {
    const words = [
      'line\nbreak\r\n',
      'nul\u0000nul',
      '\u202eright to left',
      '\ud800 half',
      '\\ud800',
      '"quotes"',
      "'; DROP",
    ]
    const trace = aTrace({
      tags: new Map(words.map((word, at) => [`${word}${at}`, word])),
      metadata: new Map([['mlflow.trace.session', words.join('')]]),
      assessments: [feedback(words.join(' '), words.join(' '))],
      spans: [
        { type: 'AGENT', name: words.join(' ') },
        aCall(
          words.map(content => ({ role: 'user', content })),
          { role: 'assistant', content: 'x'.repeat(1 << 20) },
          { parent: 1 },
        ),
        { type: 'TOOL', name: words.join(''), inputs: { [words.join('')]: words }, outputs: words, parent: 1 },
      ],
    })
    const { transcripts: seen } = await seenByScout(await written(transcripts(trace)))
    const said = words.map(word => word.replace(/\p{Cs}/gu, '\ufffd'))
    expect(seen[0]?.messages.slice(0, -1).map(({ content }) => content)).toEqual(said)
    expect(String(seen[0]?.messages.at(-1)?.content)).toHaveLength(1 << 20)
    expect(seen[0]?.task_id).toBe(said.join(' '))
  })

  it('reads what no provider would send', async () => {
    const odd = aTrace({
      spans: [
        {
          type: 'CHAT_MODEL',
          inputs: { messages: [null, 1, 'text', [[]], {}, { role: 7 }, { role: 'user', content: [{ type: '?' }] }] },
        },
        { type: 'LLM', inputs: 3, outputs: [[]] },
        { type: 'TOOL', inputs: ['a'], outputs: { result: null } },
        { type: 'EVALUATOR', outputs: { value: { a: { b: [1] } } } },
        {
          type: 'CHAT_MODEL',
          inputs: { tools: [{ name: 'f', parameters: { properties: { a: 1 }, required: [1] } }], tool_choice: 9 },
        },
        {
          type: 'CHAT_MODEL',
          outputs: { choices: [{ message: { tool_calls: [{ function: { name: 'f', arguments: '{' } }, 4] } }] },
        },
      ],
    })
    const { transcripts: seen } = await seenByScout(await written(transcripts(odd)))
    expect(seen[0]?.events).toHaveLength(transcripts(odd)[0]?.events.length ?? 0)
  })

  it('reads a conversation of 10,000 messages', async () => {
    const messages = Array.from({ length: 10_000 }, (_, at) => ({
      role: at % 2 ? 'assistant' : 'user',
      content: `message ${at}`,
    }))
    const trace = aTrace({ spans: [aCall(messages, { role: 'assistant', content: 'the last' })] })
    const { transcripts: seen } = await seenByScout(await written(transcripts(trace)))
    expect(seen[0]?.messages).toHaveLength(10_001)
  })

  it('takes its own index along with what came later', async () => {
    const [first, second] = RECORDED
    const folder = await written(first ? [first] : [])
    await scoutDatabase('index', folder)
    const database = await openDatabase(folder)
    await database.add(second ? [second] : [])
    await database.close()
    const { transcripts: seen } = await seenByScout(folder)
    expect(seen.map(({ transcript_id: id }) => id).sort()).toEqual([first?.transcriptId, second?.transcriptId].sort())
  })

  it('sees nothing of an import that was killed', async () => {
    const folder = await written(RECORDED.slice(0, 1))
    writeFileSync(join(folder, 'transcripts_20260101T000000_00000000.parquet.draft'), 'PAR1 half')
    expect((await seenByScout(folder)).transcripts).toHaveLength(1)
    const database = await openDatabase(folder)
    await database.close()
    expect(readdirSync(folder).filter(name => name.endsWith('.draft'))).toEqual([])
  })
})
