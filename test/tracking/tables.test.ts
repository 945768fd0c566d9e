import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { BodyOutcome } from '../../src/logs/bodies.ts'
import { readRaw } from '../../src/logs/raw-log.ts'
import { writeSlimLog } from '../../src/logs/write.ts'
import { columnsOf, type TABLES, USAGE_KEYS, usageKeys } from '../../src/tracking/columns.ts'
import type { TableChunk } from '../../src/tracking/document.ts'
import { artifactPath, evalJson } from '../../src/tracking/eval-json.ts'
import * as rows from '../../src/tracking/rows.ts'
import { type TableOptions, type TableSource, tableText, writeTables } from '../../src/tracking/tables.ts'
import { aHeader, aRow, asSource, aZip } from '../logs/a-zip.ts'
import { column, documentsOf, FULL, fileSource, logOf, tableSource, tablesOf } from './tables.ts'

const LOGS = join(import.meta.dirname, '..', '..', 'fixtures', 'logs')
const at = (name: string) => logOf(fileSource(join(LOGS, name)))
const json = (value: unknown): string => JSON.stringify(value)

const aLog = ({ body, header = {}, row = {} }: { body: object; header?: object; row?: object }) =>
  logOf(
    asSource(
      aZip([
        { name: 'header.json', content: json(aHeader(header as Record<string, unknown>)) },
        { name: 'summaries.json', content: json([aRow({ id: 1, epoch: 1, ...row })]) },
        { name: 'samples/1_epoch_1.json', content: json({ id: 1, epoch: 1, input: 'q', target: 'a', ...body }) },
      ]),
      'made.eval',
    ),
  )

describe('tables', () => {
  test.each(['tools/tools-0.3.285.eval', 'versions/0.3.47.eval', 'chunked/chunked.eval', 'json-pair/baseline'])(
    'of %s have the same columns as any other',
    async name => {
      const log = await at(name.endsWith('baseline') ? 'twins/twins-0.3.150.json' : name)
      for (const [table, { columns, data }] of await tablesOf(log)) {
        expect(columns).toEqual(columnsOf(table as (typeof TABLES)[number]))
        for (const row of data) expect(row.length).toBe(columns.length)
      }
    },
  )

  it('are those of a chunked log and of the log that it was made of', async () => {
    const [chunked, whole] = await Promise.all([at('chunked/chunked.eval'), at('chunked/whole.eval')])
    expect(await documentsOf(chunked)).toEqual(await documentsOf(whole))
  })

  it('keep the cents of a cost', async () => {
    const tables = await tablesOf(await at('tools/tools-0.3.285.eval'))
    const cost = column(tables.get('model_usage')!, 'total_cost')
    expect(cost).toEqual([0.00013, 0.00013, 0.00013].map(() => expect.closeTo(0.00013, 5)))
    expect(column(tables.get('samples')!, 'usage_total_cost')).toEqual(cost)
  })

  it('tell epochs apart', async () => {
    const { samples } = await at('epochs-equal/baseline/capitals.eval')
    const table = (await tablesOf(await at('epochs-equal/baseline/capitals.eval'))).get('samples')!
    expect(column(table, 'epoch')).toEqual(samples.map(({ epoch }) => epoch))
    expect(new Set(column(table, 'epoch')).size).toBeGreaterThan(1)
  })

  it('hold tool calls as JSON', async () => {
    const calls = column((await tablesOf(await at('tools/tools-0.3.285.eval'))).get('messages')!, 'tool_calls')
    expect(JSON.parse(String(calls[1]))).toEqual([
      { id: 'call_1', function: 'look_up', arguments: { country: 'France' }, type: 'function' },
    ])
  })

  it('sum what a sample does not say itself from its model calls', async () => {
    const call = (model: string, total_tokens: number) => ({
      event: 'model',
      model,
      output: { usage: { total_tokens, total_cost: 0.25 } },
    })
    const log = await aLog({ body: { events: [call('m', 2), call('n', 5), { event: 'info' }, call('m', 3)] } })
    const table = (await tablesOf(log, { ...FULL, documents: ['model_usage'] })).get('model_usage')!
    expect(['model', 'total_tokens', 'total_cost'].map(key => column(table, key))).toEqual([
      ['m', 'n'],
      [5, 5],
      [0.5, 0.25],
    ])
  })

  it('that are empty are not written', async () => {
    expect([...(await documentsOf(await at('no-samples/no-samples-0.3.285.eval'))).keys()]).toEqual(['tasks'])
  })

  it('have a column for every count that the header knows', async () => {
    const header = { stats: { model_usage: { m: { input_tokens: 1, thinking_tokens: 7, 'not a key': 3, on: true } } } }
    const log = await aLog({ header, body: { model_usage: { m: { thinking_tokens: 7 } } } })
    const { columns, data } = (await tablesOf(log)).get('model_usage')!
    expect(columns).toEqual([...columnsOf('model_usage'), 'thinking_tokens'])
    expect(data[0]!.at(-1)).toBe(7)
    expect(usageKeys(null)).toEqual(USAGE_KEYS)
  })

  it('are strict JSON whatever the scores are', async () => {
    for (const name of ['nan/nan-0.3.285.eval', 'odd-values/odd.eval', 'text-traps/traps.eval'])
      for (const text of (await documentsOf(await at(name))).values()) expect(() => JSON.parse(text)).not.toThrow()
  })

  it('hold the place of what is too large or broken', async () => {
    const log = await aLog({
      body: { messages: ['no message'], events: [{ event: 'info', data: 'x'.repeat(17 << 20) }] },
    })
    const tables = await tablesOf(log)
    expect(column(tables.get('events')!, 'event_type')).toEqual([
      expect.stringMatching(/^\(too large: 178\d+ bytes\)$/),
    ])
    expect(column(tables.get('messages')!, 'role')).toEqual(['(unreadable)'])
  })

  it('say where a row is from', async () => {
    const source = async (name: string) =>
      (await tablesOf(await logOf(fileSource(join(LOGS, '..', name))))).get('samples')!
    expect(column(await source('broken/bit-flip-sample.eval'), 'body')).toEqual(['whole', 'broken', 'whole', 'whole'])
    const slim = await writeSlimLog(fileSource(join(LOGS, 'tools/tools-0.3.285.eval')), { sampleDetails: 'full' })
    const table = (await tablesOf(await logOf(asSource(slim, 'slim.eval')))).get('samples')!
    expect(column(table, 'body')).toEqual(['summary', 'summary', 'summary'])
    expect(column(table, 'target')).toEqual(['Paris', 'Tokyo', 'Lima'])
  })

  it('cut cells that nobody reads to their end', async () => {
    const log = await aLog({ body: { messages: [{ role: 'user', content: 'x'.repeat(1_000_000) }] } })
    const [content] = column((await tablesOf(log)).get('messages')!, 'content')
    expect(String(content)).toMatch(/^x{99997}\.\.\.$/)
  })
})

describe('writing', () => {
  /** As many samples as wanted, none of which is ever stored. */
  async function* many(count: number): AsyncGenerator<BodyOutcome> {
    for (let index = 0; index < count; index++)
      yield {
        kind: 'summary',
        id: String(index),
        numericId: true,
        epoch: 1,
        fields: { input: 'question '.repeat(50), scores: { s: { value: 1 } } },
        facts: null as never,
        messageCount: null,
      }
  }
  const source = (count: number): TableSource => ({
    evalId: 'e',
    taskName: 't',
    header: {},
    samples: many(count),
    idsHashed: false,
  })

  it('gives pieces of a bounded size, whatever the length of the whole', async () => {
    let [longest, total, rows] = [0, 0, 0]
    for await (const chunk of writeTables(source(50_000), { ...FULL, documents: ['samples'] })) {
      longest = Math.max(longest, chunk.text.length)
      total += chunk.text.length
      rows = chunk.rows
    }
    expect(longest).toBeLessThan((1 << 16) + 2000)
    expect(total).toBeGreaterThan(20 << 20)
    expect(rows).toBe(50_000)
  })

  it('drops rows beyond the bound, counts them, and stays valid', async () => {
    let text = ''
    let last: TableChunk | null = null
    for await (const chunk of writeTables(source(1000), { ...FULL, documents: ['samples'], maxCharacters: 100_000 })) {
      text += chunk.text
      last = chunk
    }
    expect(JSON.parse(text).data.length).toBe(last?.rows)
    expect(last?.dropped).toBe(1000 - (last?.rows ?? 0))
    expect(last?.dropped).toBeGreaterThan(500)
  })

  it('of one document is that of it among all', async () => {
    const log = await at('tools/tools-0.3.285.eval')
    const all = await documentsOf(log)
    for (const document of all.keys()) {
      let text = ''
      for await (const piece of tableText(document as 'tasks', await tableSource(log), FULL)) text += piece
      expect(text).toBe(all.get(document))
    }
  })
})

const HASH = 'c'.repeat(32)

/** Every text of a sample says so. What is no text of a sample does not: scorers, models, functions, kinds of events. */
const canaries = {
  uuid: 'uuid1',
  input: [{ role: 'user', content: 'CANARY input' }],
  target: ['CANARY target'],
  choices: ['CANARY choice'],
  metadata: { CANARY: 'CANARY metadata' },
  output: {
    model: 'm',
    choices: [{ message: { role: 'assistant', content: 'CANARY output' }, stop_reason: 'stop' }],
    completion: 'CANARY completion',
    error: 'CANARY',
  },
  scores: {
    words: {
      value: 'CANARY value',
      answer: 'CANARY answer',
      explanation: 'CANARY explanation',
      metadata: { a: 'CANARY' },
      history: [{ value: 'CANARY' }],
    },
    dict: { value: { key: 'CANARY leaf', other: 'C' } },
    list: { value: ['CANARY item', 1] },
  },
  model_usage: { m: { input_tokens: 1, total_cost: 0.5, CANARY: 'CANARY' } },
  error: { message: "ValueError('CANARY error')", traceback: 'CANARY traceback' },
  limit: { type: 'CANARY limit', limit: 3 },
  started_at: 'CANARY time',
  messages: [
    {
      id: 'CANARY',
      role: 'CANARY role',
      source: 'CANARY source',
      content: 'CANARY content',
      model: 'CANARY model!',
      stop_reason: 'CANARY stop',
    },
    {
      role: 'assistant',
      content: [{ type: 'text', text: 'CANARY part' }],
      tool_calls: [{ id: 'CANARY', function: 'CANARY', arguments: { CANARY: 'CANARY' } }],
    },
    {
      role: 'tool',
      content: `attachment://${HASH}`,
      tool_call_id: 'CANARY',
      function: 'CANARY',
      error: { type: 'CANARY', message: 'CANARY' },
    },
  ],
  events: [
    {
      event: 'model',
      model: 'm',
      timestamp: '2026-01-01T00:00:00+00:00',
      input: ['CANARY'],
      output: { completion: 'CANARY', usage: { total_tokens: 2, CANARY: 'CANARY' } },
      error: 'CANARY failure',
    },
    {
      event: 'tool',
      function: 'look_up',
      id: 'CANARY',
      arguments: { a: 'CANARY' },
      result: 'CANARY',
      error: { type: 'timeout', message: 'CANARY' },
    },
    { event: 'tool', function: 'CANARY_function', arguments: {}, error: { type: 'parsing', message: 'CANARY' } },
    { event: 'tool', function: 'CANARY function', arguments: {}, error: { type: 'CANARY' } },
    { event: 'error', error: { message: 'RateLimitError: CANARY', traceback: 'CANARY' } },
    { event: 'CANARY event', timestamp: 'CANARY', data: 'CANARY' },
    { event: 'info', data: `attachment://${HASH}`, source: 'CANARY' },
  ],
  attachments: { [HASH]: 'CANARY attachment' },
  store: { CANARY: 'CANARY' },
}

describe('below full', () => {
  const log = aLog({
    body: canaries,
    row: { input: 'CANARY', target: 'CANARY', error: 'CANARY' },
    header: {
      error: { message: 'CANARY error of the run', traceback: 'CANARY' },
      results: {
        scores: [
          {
            name: 'words',
            scorer: 'words',
            metrics: { accuracy: { name: 'accuracy', value: 1, metadata: { a: 'CANARY' } } },
            metadata: { a: 'CANARY' },
          },
        ],
      },
    },
  })
  const options = (sampleDetails: TableOptions['sampleDetails']): TableOptions => ({
    sampleDetails,
    hashId: id => `hash-of-${id.length}`,
  })
  const everything = async (level: TableOptions['sampleDetails']) => {
    const opened = await log
    return [
      ...(await documentsOf(opened, options(level))).values(),
      evalJson(opened, await readRaw(opened), level),
    ].join('\n')
  }

  it('full has them all: the test would see one', async () => {
    const text = await everything('full')
    for (const place of [
      'input',
      'target',
      'output',
      'value',
      'answer',
      'explanation',
      'error',
      'content',
      'part',
      'attachment',
    ])
      expect(text).toContain(`CANARY ${place}`)
  })

  it.each(['ids', 'none'] as const)('%s writes no word of a sample', async level => {
    expect((await everything(level)).match(/.{0,80}CANARY.{0,40}/g)).toBeNull()
  })

  it('leaves numbers, names, times and types', async () => {
    const tables = await tablesOf(await log, options('ids'))
    const [samples, scores, messages, events] = ['samples', 'sample_scores', 'messages', 'events'].map(
      name => tables.get(name)!,
    )
    expect(column(samples!, 'error')).toEqual(['ValueError'])
    expect(column(samples!, 'limit')).toEqual(['custom'])
    expect(column(samples!, 'sample_uuid')).toEqual(['uuid1'])
    expect(column(samples!, 'usage_total_cost')).toEqual([0.5])
    expect(JSON.parse(String(column(samples!, 'scores')[0]))).toEqual({
      words: '(withheld)',
      dict: { key: '(withheld)', other: 'C' },
      list: ['(withheld)', 1],
    })
    expect(column(scores!, 'raw_value')[0]).toBe('(withheld)')
    expect(column(messages!, 'role')).toEqual([null, 'assistant', 'tool'])
    expect(column(events!, 'event_type')).toEqual(['model', 'tool', 'tool', 'tool', 'error', 'unknown', 'info'])
    expect(column(events!, 'tool_function')).toEqual([null, 'look_up', null, null, null, null, null])
    expect(column(events!, 'tool_error')).toEqual([null, 'timeout', 'parsing', 'unknown', null, null, null])
    expect(column(events!, 'error')).toEqual(['error', null, null, null, 'RateLimitError', null, null])
    expect(column(events!, 'usage_total_tokens')[0]).toBe(2)
  })

  it('none hashes the ids, once', async () => {
    const tables = await tablesOf(await log, options('none'))
    for (const name of ['samples', 'messages', 'sample_scores', 'events', 'model_usage'])
      expect(new Set(column(tables.get(name)!, 'sample_id'))).toEqual(new Set(['hash-of-1']))
    expect(column(tables.get('samples')!, 'sample_uuid')).toEqual([null])
    const slim = await logOf(asSource(await writeSlimLog((await log).source, { sampleDetails: 'none' }), 'slim.eval'))
    const [id] = column((await tablesOf(slim, options('none'))).get('samples')!, 'sample_id')
    expect(id).toBe(slim.samples[0]?.id)
  })
})

describe('the functions of inspect-mlflow', () => {
  const of = { evalId: 'e', taskName: 't', sampleId: 1, epoch: 1 }

  it('are all here', () => {
    const names = Object.entries(rows).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
    expect(names).toEqual(
      expect.arrayContaining([
        'extractInspectTableRows',
        'extractSampleScoreRows',
        'extractMessageRows',
        'extractEventRows',
        'extractModelUsageRows',
        'extractUsageFromEvents',
        'sumUsageMap',
        'scoresToDict',
        'getSampleOutputText',
        'usageToDict',
        'rowsToColumns',
        'objGet',
        'toString',
        'toJson',
      ]),
    )
  })

  it('give of a log in memory what is written of it as a file', async () => {
    const log = await at('versions-json/0.3.285.json')
    const logged = JSON.parse(Buffer.from(await log.source.read(0, log.sizeBytes)).toString())
    const { evalId, task } = log.header.spec
    const inMemory = rows.extractInspectTableRows({ evalId, taskName: task, log: logged })
    for (const [name, { columns, data }] of await tablesOf(log)) {
      const ours = rows.rowsToColumns(inMemory[name as (typeof TABLES)[number]])
      for (const [key, cells] of Object.entries(ours))
        expect([name, key, data.map(row => row[columns.indexOf(key)])]).toEqual([name, key, cells])
    }
  })

  it('survive anything', () => {
    for (const odd of [
      null,
      undefined,
      3,
      'text',
      [],
      [null],
      { samples: [null, 3, { events: [null], messages: 'x', scores: [] }] },
    ]) {
      expect(() => rows.extractInspectTableRows({ evalId: 'e', taskName: 't', log: odd })).not.toThrow()
      expect(() => rows.getSampleOutputText(odd)).not.toThrow()
      expect(rows.usageToDict(odd)).toEqual({})
      expect(rows.extractMessageRows({ ...of, sample: odd })).toEqual([])
    }
  })

  test.each([
    [{ choices: [{ message: { content: 'said' } }] }, 'said'],
    [
      {
        choices: [
          { message: { content: [{ type: 'text', text: 'a' }, { type: 'image' }, { type: 'text', text: 'b' }] } },
        ],
      },
      'a\nb',
    ],
    [{ choices: [{ text: 'of a choice' }] }, 'of a choice'],
    [{ completion: 'completed' }, 'completed'],
    [{ other: 1 }, '{"other":1}'],
    [{ completion: 'é'.repeat(501) }, `${'é'.repeat(497)}...`],
  ])('getSampleOutputText(%j)', (output, text) => expect(rows.getSampleOutputText({ output })).toBe(text))

  it('rowsToColumns fills the gaps', () =>
    expect(rows.rowsToColumns([{ a: 1 }, { b: 2, a: 3 }])).toEqual({ a: [1, 3], b: [null, 2] }))

  test.each([
    [Number.NaN, null],
    [{ a: Number.NaN }, '{"a":null}'],
    [[1, 'a'], '[1,"a"]'],
    [true, true],
    [undefined, null],
  ])('toJson(%j)', (value, cell) => expect(rows.toJson(value)).toBe(cell))

  it('sumUsageMap adds dollars as they are', () =>
    expect(rows.sumUsageMap({ a: { total_cost: 0.25, on: true }, b: { total_cost: 0.5, input_tokens: 3 } })).toEqual({
      total_cost: 0.75,
      input_tokens: 3,
    }))

  it('scores of nothing are none, bare values are scores', () => {
    expect(rows.scoresToDict(null)).toEqual({})
    expect(rows.scoresToDict({ a: 'C', b: { value: null } })).toEqual({ a: 'C', b: null })
    expect(rows.extractSampleScoreRows({ ...of, scores: { a: 'C' } })).toMatchObject([
      { raw_value: 'C', numeric_value: 1 },
    ])
  })
})

test.each([
  ['samples', 'e', 'inspect/samples.json'],
  ['sample_results', '../../etc', 'sample_results/sample_results_.._.._etc.json'],
  ['eval_log', 'a b', 'eval_logs/eval_log_a_b.json'],
])('the artifact %s of eval %s lies at %s', (document, evalId, path) =>
  expect(artifactPath(document, evalId)).toBe(path),
)
