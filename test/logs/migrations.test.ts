import { describe, expect, it } from 'vitest'
import type { EvalLog } from '../../src/logs/eval-log.ts'
import { readLog } from '../../src/logs/read.ts'
import { aHeader, anEvalLog, aRow, aSpec, asSource, aZip, json } from './a-zip.ts'

async function read(bytes: Uint8Array): Promise<EvalLog> {
  const outcome = await readLog(asSource(bytes))
  if (outcome.kind !== 'read') throw new Error(outcome.what)
  return outcome.log
}

const readHeader = async (fields: object) => (await read(anEvalLog({ header: aHeader({ ...fields }) }))).header
const readSpec = async (fields: object) => (await readHeader({ eval: aSpec({ ...fields }) })).spec
const readJson = (fields: object) => read(Buffer.from(JSON.stringify(aHeader({ ...fields }), null, 2)))
const metrics = { accuracy: { name: 'accuracy', value: 0.5, options: { cluster: 'category' } } }
const results = { total_samples: 1, completed_samples: 1, scores: [{ name: 'match', scorer: 'match', metrics }] }

describe('old headers', () => {
  it('1: one scorer becomes a list of scores', async () => {
    const { scores } = await readHeader({ results: { scorer: { name: 'match', params: { k: 1 } }, metrics } })
    expect(scores).toMatchObject([
      { name: 'match', scorer: 'match', params: { k: 1 }, metrics: [{ key: 'accuracy', value: 0.5 }] },
    ])
  })
  it('5: reductions inside the results are found', async () => {
    const reductions = [{ scorer: 'match', samples: [{ sample_id: 7, value: null }] }]
    const log = await readJson({ results: { ...results, sample_reductions: reductions } })
    expect(log.reductions).toEqual([{ scorer: 'match', reducer: null, samples: [{ id: '7', value: Number.NaN }] }])
  })
  it('6: metric options become its params', async () =>
    expect((await readHeader({ results })).scores[0]?.metrics[0]?.params).toEqual({ cluster: 'category' }))
  it('7: the logging list of version 1 is ignored', async () =>
    expect((await readJson({ version: 1, logging: [{}] })).warnings).toEqual([]))
  it('8: max_messages is the message limit of today', async () =>
    expect((await readSpec({ config: { max_messages: 9 } })).config).toEqual({ message_limit: 9 }))
  it('19: a missing eval id is derived', async () => {
    const ids = { run_id: 'i5LyrzaUdD9K4EW5WTAd5t', task_id: 'YAdbKczyeSb6mEgPd3R9Qs', created: '2024-05-05T07:59:35' }
    expect((await readSpec({ ...ids, eval_id: undefined })).evalId).toBe('9BE9sLpsGphgAGcNmZeGRC')
  })
  it('20: missing sample ids are those of the samples', async () =>
    expect((await readSpec({})).dataset.sampleIds).toEqual(['1']))
  it('21: version 3 is read like version 2', async () => expect((await readHeader({ version: 3 })).version).toBe(3))
  it('22: unknown epochs are the highest seen', async () => {
    const log = await read(
      anEvalLog({ header: aHeader({ eval: aSpec({ config: {} }) }), rows: [aRow(), aRow({ epoch: 3 })] }),
    )
    expect(log.header.spec).toMatchObject({ epochs: 3, epochsReducer: null })
  })
  it('26: unknown settings of the model pass', async () =>
    expect((await readSpec({ model_generate_config: { new_thing: [1] } })).generateConfig).toEqual({ new_thing: [1] }))
  it('metrics of null are NaN', async () =>
    expect(
      (await readHeader({ results: { scores: [{ name: 's', metrics: { mean: { value: null } } }] } })).scores[0]
        ?.metrics[0]?.value,
    ).toBeNaN())
  it('credentials leave the origin of the revision', async () => {
    const origin = 'https://user:ghp_secret@github.com/owner/name.git'
    expect((await readSpec({ revision: { type: 'git', origin, commit: 'abc' } })).revision?.origin).toBe(
      'https://github.com/owner/name.git',
    )
  })
  it('tags and metadata fold their later edits', async () => {
    const edits = [
      { type: 'tags', tags_add: ['b', 'a'], tags_remove: ['old'] },
      { type: 'metadata', metadata_set: { k: 2, __proto__: null }, metadata_remove: ['gone'] },
    ]
    const header = await readHeader({
      eval: aSpec({ tags: ['old'], metadata: { k: 1, gone: 1 } }),
      log_updates: [{ edits }],
    })
    expect(header.spec.tags).toEqual(['a', 'b'])
    expect(header.spec.metadata).toEqual({ k: 2 })
    expect(header.logUpdates).toBe(1)
  })
})

describe('old samples', () => {
  const sample = { id: 1, epoch: 1, input: 'q', target: 'a' }
  it('2: a single score goes to the first scorer', async () => {
    const log = await readJson({ results, samples: [{ ...sample, score: { value: 'C' } }] })
    expect([log.scorers, log.samples[0]?.scores]).toEqual([['match'], ['C']])
  })
  it('2: the placeholder scorer is the first scorer', async () => {
    const log = await readJson({ results, samples: [{ ...sample, scores: { '88F74D2C': { value: 'I' } } }] })
    expect([log.scorers, log.samples[0]?.scores]).toEqual([['match'], ['I']])
  })
  it('3, 4, 11 to 18, 24, 25, 27, 28: what only transcripts hold does not disturb', async () => {
    const messages = [{ role: 'tool', tool_error: 'x', content: [{ type: 'tool_use' }, { type: 'data' }] }]
    const transcript = { events: [{ event: 'score', score: { value: null } }], content: { 'tc://a': 'b' } }
    const output = { choices: [{ stop_reason: 'length' }] }
    const log = await readJson({
      results,
      samples: [{ ...sample, messages, transcript, output, sandbox: ['docker', 'x'], scores: { match: { value: 1 } } }],
    })
    expect([log.samples[0]?.scores, log.warnings]).toEqual([[1], []])
  })
  it('23: of rows for one sample the last counts', async () => {
    const rows = [aRow({ scores: { match: { value: 'I' } } }), aRow({ id: 2 }), aRow()]
    const log = await read(anEvalLog({ rows }))
    expect(log.samples.map(({ id, scores }) => [id, scores[0]])).toEqual([
      ['2', 'C'],
      ['1', 'C'],
    ])
    expect(log.duplicates).toBe(1)
  })
  it('23: a body without a summary is read', async () => {
    const body = json('samples/a/b_epoch_2.json', {
      id: 'a/b',
      epoch: 2,
      messages: [{ content: '"scores": {' }],
      scores: { match: { value: 'P' } },
      limit: { type: 'token', limit: 9 },
    })
    const log = await read(anEvalLog({ more: [body] }))
    expect(log.samples[1]).toMatchObject({ id: 'a/b', epoch: 2, scores: ['P'], limit: 'token', invalidated: false })
    expect(log.warnings.map(({ code }) => code)).toEqual(['summaries-incomplete'])
  })
  it('1 and "1" are one sample', async () =>
    expect((await read(anEvalLog({ rows: [aRow(), aRow({ id: '1' })] }))).samples.length).toBe(1))
})

describe('unfinished logs', () => {
  const start = json('_journal/start.json', aHeader({ status: undefined }))
  it('say started when only the journal is there', async () => {
    const flush = (number: number, id: number) => json(`_journal/summaries/${number}.json`, [aRow({ id })])
    const log = await read(
      aZip([start, flush(10, 3), flush(2, 2), flush(1, 1), json('_journal/config_updates/1.json', {})]),
    )
    expect(log.header).toMatchObject({ status: 'started', configUpdates: 1 })
    expect(log.samples.map(({ id }) => id)).toEqual(['1', '2', '3'])
    expect([log.completeness, log.warnings[0]?.code]).toEqual(['partial', 'not-finished'])
  })
  it('fall back to the start when the header is broken', async () => {
    const log = await read(
      aZip([start, json('summaries.json', [aRow()]), { name: 'header.json', content: '{"version": 2, ' }]),
    )
    expect([log.header.status, log.warnings[0]?.code]).toEqual(['started', 'header-unreadable'])
  })
  it('are partial when the header counts more samples', async () => {
    const log = await read(anEvalLog({ header: aHeader({ results: { ...results, total_samples: 5 } }) }))
    expect([log.completeness, log.warnings[0]?.code]).toEqual(['partial', 'samples-missing'])
  })
})

describe('trimmed logs', () => {
  const trimmed = async (more: {
    total: number
    epochs?: number
    rows?: Parameters<typeof aRow>[0][]
    sample_ids?: string[]
  }) => {
    const { total, epochs = 1, rows = [{}], sample_ids } = more
    const eval_ = aSpec({ config: { epochs }, dataset: { name: 'capitals', sample_ids } })
    const header = aHeader({ eval: eval_, results: { ...results, total_samples: total, completed_samples: total } })
    return read(anEvalLog({ header, rows: rows.map(row => aRow(row)) }))
  }
  it('do not pass for whole ones', async () => {
    const log = await trimmed({ total: 5 })
    expect(log.missingSamples).toBe(4)
    expect(log.header.spec.dataset.sampleIds).toBeNull()
  })
  it('count samples, not their epochs', async () =>
    expect((await trimmed({ total: 6, epochs: 2, rows: [{}, { epoch: 2 }, { id: 2 }] })).missingSamples).toBe(1))
  it('know their samples while each has an epoch left', async () => {
    const log = await trimmed({ total: 4, epochs: 2, rows: [{}, { id: 2 }] })
    expect([log.missingSamples, log.header.spec.dataset.sampleIds]).toEqual([0, ['1', '2']])
  })
  it('keep the plan that the header holds', async () => {
    const log = await trimmed({ total: 2, sample_ids: ['1', '2'] })
    expect([log.missingSamples, log.header.spec.dataset.sampleIds]).toEqual([1, ['1', '2']])
  })
  it('miss nothing when the header is not worth believing', async () => {
    for (const total of [-5, 1e300, 2.5]) expect((await trimmed({ total })).missingSamples).toBe(0)
  })
})

describe('numbers that cannot be', () => {
  it('are unknown, with one warning that counts them', async () => {
    const header = aHeader({
      results: { ...results, total_samples: -1 },
      stats: { model_usage: { a: { total_tokens: -4 }, b: { total_tokens: 4, total_cost: 1e300 } } },
    })
    const rows = [aRow({ total_time: -1 }), aRow({ id: 2, model_usage: { m: { total_tokens: 1e20 } } })]
    const log = await read(anEvalLog({ header, rows }))
    expect(log.header.totalSamples).toBeNull()
    expect(log.header.usage).toEqual({ b: expect.objectContaining({ totalTokens: 4, cost: null }) })
    expect(log.samples).toMatchObject([{ totalTime: null }, { usage: null }])
    expect(log.warnings).toEqual([{ code: 'odd-numbers', message: expect.stringContaining(': 5.') }])
    expect(log.completeness).toBe('complete')
  })
})

describe('files that are no logs', () => {
  const refusal = async (bytes: Uint8Array) => {
    const outcome = await readLog(asSource(bytes))
    return outcome.kind === 'unreadable' && outcome.notALog
  }
  it.each([
    { why: 'other JSON', content: '{"version": 2, "results": []}', notALog: true },
    { why: 'text', content: 'hello', notALog: true },
    { why: 'a list', content: '[1, 2]', notALog: true },
    { why: 'a log that was cut off', content: '{"version": 2, "ev', notALog: false },
    { why: 'a pointer to a log', content: 'version https://git-lfs.github.com/spec/v1', notALog: false },
    { why: 'nothing', content: '', notALog: false },
  ])('are told from damaged ones: $why', async ({ content, notALog }) =>
    expect(await refusal(Buffer.from(content))).toBe(notALog),
  )
  it('are told from damaged ones: zips', async () => {
    expect(await refusal(aZip([json('other.json', {})]))).toBe(true)
    expect(await refusal(anEvalLog().subarray(0, 200))).toBe(false)
  })
})
