import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import zlib from 'node:zlib'
import { afterAll, describe, expect, it, test } from 'vitest'
import { resolvePolicy } from '../../src/inputs/policy.ts'
import type { ByteSource } from '../../src/logs/bytes.ts'
import { crc32 } from '../../src/logs/checksum.ts'
import type { EvalLog, SampleSummary } from '../../src/logs/eval-log.ts'
import { fingerprintMark, fingerprintText } from '../../src/logs/fingerprint.ts'
import { withHashedIds } from '../../src/logs/hashed-ids.ts'
import { findLogs } from '../../src/logs/open.ts'
import { evalDigest, readDetails, readInvalidations, readLog } from '../../src/logs/read.ts'
import { isScoreText, sealedText } from '../../src/logs/score-text.ts'
import { sha256 } from '../../src/logs/sha256.ts'
import { exceptionName } from '../../src/logs/slim-rows.ts'
import { type SlimOptions, writeSlimLog } from '../../src/logs/write.ts'
import { readDirectory } from '../../src/logs/zip.ts'
import { type PairedEval, pairEval } from '../../src/pair/pair.ts'
import { scoreToNumber } from '../../src/pair/score.ts'
import { withSampleDetails } from '../../src/report/privacy.ts'
import type { Report } from '../../src/report/schema.ts'
import { compareLogs } from '../../src/run.ts'
import { aHeader, anEvalLog, aRow, aSpec, asSource, json } from './a-zip.ts'
import { expectedLogs, FIXTURES, readPath } from './expectations.ts'

type Level = SlimOptions['sampleDetails']
const LEVELS: readonly Level[] = ['full', 'ids', 'none']
const LOGS = join(FIXTURES, 'logs')

const bytesOf = async (path: string) => {
  const { logs } = await findLogs(path)
  const [found] = logs
  if (found?.kind !== 'source') throw new Error(path)
  return found.source
}

async function read(bytes: Uint8Array, name = 'slim.eval'): Promise<EvalLog> {
  const outcome = await readLog(asSource(bytes, name))
  if (outcome.kind !== 'read') throw new Error(outcome.what)
  return outcome.log
}

const reduced = async (bytes: Uint8Array, sampleDetails: Level) =>
  read(await writeSlimLog(asSource(bytes), { sampleDetails }))

/** Members by name, inflated by zlib itself. */
async function membersOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const source = asSource(bytes)
  const directory = await readDirectory(source)
  return new Map(
    [...directory.names()].map(name => {
      const { headerOffset, packedSize, method, crc, size } = directory.find(name)!
      const header = Buffer.from(bytes).subarray(headerOffset)
      const start = 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
      const content = zlib.inflateRawSync(header.subarray(start, start + packedSize))
      expect([method, crc32(content), content.length]).toEqual([8, crc, size])
      return [name, content.toString()]
    }),
  )
}

/** What a comparison goes by. */
function factsOf({ path, source, container, sizeBytes, bodies, warnings, samples, ...log }: EvalLog, level: Level) {
  const { error, ...header } = log.header
  const hidden = level === 'full' ? (text: string) => text : exceptionName
  return {
    ...log,
    header: { ...header, error: error === null ? null : hidden(error) },
    samples: samples.map(sample => sampleFacts(sample, level)).sort(byKey),
    warnings: warnings.map(({ code, message }) => (level === 'full' ? `${code}: ${message}` : code)),
    digest: evalDigest({ path, source, container, sizeBytes, bodies, warnings, samples, ...log }),
  }
}

const byKey = (a: { id: string; epoch: number }, b: { id: string; epoch: number }) =>
  a.epoch - b.epoch || (a.id < b.id ? -1 : Number(a.id > b.id))

function sampleFacts(sample: SampleSummary, level: Level) {
  const { error, metadata } = sample
  return {
    ...sample,
    error: error === null || level === 'full' ? error : exceptionName(error),
    scores: sample.scores.map(value => (typeof value === 'string' && level !== 'full' ? sealedText(value) : value)),
    metadata:
      metadata && level !== 'full' ? Object.entries(metadata).map(([key, text]) => [key, mark(text)]) : metadata,
  }
}

const mark = (text: string) => (text.startsWith('eval-regression:') ? text : fingerprintMark(fingerprintText(text)))

describe.each(LEVELS)('a log reduced to "%s"', level => {
  it.each(expectedLogs(LOGS).map(({ path }) => ({ path, name: relative(LOGS, path) })))(
    'says what the full one says: $name',
    async ({ path }) => {
      const source = await bytesOf(path)
      const outcome = await readPath(path)
      if (outcome.kind !== 'read') throw new Error(outcome.kind)
      const { log } = outcome
      if (log.header.invalidated) await readInvalidations(log)
      const slim = await read(await writeSlimLog(source, { sampleDetails: level }))
      expect(evalDigest(slim)).toBe(evalDigest(log))
      expect(factsOf(slim, level)).toEqual(factsOf(level === 'none' ? withHashedIds(log) : log, level))
      expect(slim.idsHashed).toBe(level === 'none')
    },
  )
})

/** Slim copies of a scenario's logs, by their places. */
const folder = mkdtempSync(join(tmpdir(), 'slim-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The logs of a side, without what lies beside them. */
async function sourcesOf(scenario: string, side: string): Promise<ByteSource[]> {
  const { logs } = await findLogs(join(LOGS, scenario, side))
  return logs.flatMap(found =>
    found.kind === 'source' && !/expected\.json$/.test(found.source.name) ? found.source : [],
  )
}

const namesOf = (sources: readonly ByteSource[]) => sources.map(({ name }) => name).join(',')

async function slimCopies(sources: readonly ByteSource[], level: Level): Promise<string> {
  const copies = sources.map(async source => {
    // Under its own name: what a file is, its content says.
    const name = join(folder, level, relative(LOGS, source.name))
    mkdirSync(dirname(name), { recursive: true })
    writeFileSync(name, await writeSlimLog(source, { sampleDetails: level }))
    return name
  })
  return (await Promise.all(copies)).join(',')
}

async function compare(baseline: string, candidate: string, level: 'full' | 'ids'): Promise<unknown> {
  const { report } = await compareLogs({
    baseline,
    candidate,
    policy: resolvePolicy({ inputs: { sampleDetails: level } }),
    scorers: null,
    filter: [],
    now: new Date('2026-11-24T12:00:00Z'),
  })
  return withoutPlaces(withSampleDetails(report, level, sha256))
}

/** The report without paths, and without the texts that only bodies hold. */
function withoutPlaces(report: Report): unknown {
  return JSON.parse(
    JSON.stringify(report, (key, value) => (key === 'detail' ? undefined : value))
      .replaceAll(`${folder}/full`, LOGS)
      .replaceAll(`${folder}/ids`, LOGS),
  )
}

const pairs: string[] = readdirSync(LOGS).filter(name => existsSync(join(LOGS, name, 'baseline')))

describe('a comparison with reduced logs', () => {
  it('has scenarios', () => expect(pairs.length).toBeGreaterThan(25))

  test.each(pairs)('is the one of full logs: %s', async scenario => {
    const baseline = await sourcesOf(scenario, 'baseline')
    const candidate = await sourcesOf(scenario, 'candidate')
    for (const level of ['full', 'ids'] as const) {
      const slim = { baseline: await slimCopies(baseline, level), candidate: await slimCopies(candidate, level) }
      const whole = await compare(namesOf(baseline), namesOf(candidate), level)
      expect(await compare(slim.baseline, namesOf(candidate), level), `${level}: slim baseline`).toEqual(whole)
      expect(await compare(slim.baseline, slim.candidate, level), `${level}: slim both`).toEqual(whole)
    }
  })

  test.each(pairs)('without ids pairs the same samples: %s', async scenario => {
    const logs = await Promise.all(
      ['baseline', 'candidate'].map(async side => {
        const [bytes] = (await sourcesOf(scenario, side)) as [ByteSource]
        const outcome = await readLog(bytes)
        if (outcome.kind !== 'read') throw new Error(scenario)
        if (outcome.log.header.invalidated) await readInvalidations(outcome.log)
        return { whole: outcome.log, none: await read(await writeSlimLog(bytes, { sampleDetails: 'none' })) }
      }),
    )
    const [baseline, candidate] = logs as [(typeof logs)[0], (typeof logs)[0]]
    const hashed = pairEval({ baseline: withHashedIds(baseline.whole), candidate: withHashedIds(candidate.whole) })
    const mixed = pairEval({ baseline: baseline.none, candidate: withHashedIds(candidate.whole) })
    const slim = pairEval({ baseline: baseline.none, candidate: candidate.none })
    expect(numbersOf(mixed)).toEqual(numbersOf(hashed))
    expect(numbersOf(slim)).toEqual(numbersOf(hashed))
    // Not even the order of the ids matters to any number of samples.
    const whole = pairEval({ baseline: baseline.whole, candidate: candidate.whole })
    expect(whole.ledger).toMatchObject({ ...slim.ledger, scorers: expect.anything() })
  })
})

const numbersOf = ({ ledger, scorers, findings, rates, resources, sides }: PairedEval) => ({
  ledger: {
    ...ledger,
    scorers: ledger.scorers.map(each => ({
      ...each,
      errored: { ...each.errored, causes: each.errored.causes.map(({ count }) => count) },
    })),
  },
  metrics: scorers.map(({ metrics }) => metrics.map(({ candidateAtWorst, ...numbers }) => numbers)),
  findings: findings.map(({ field, level }) => [field, level]),
  ids: sides.candidate.ids,
  pairs: sides.pairing,
  rates,
  resources,
})

describe('a log without texts', () => {
  let canaries = 0
  const canary = () => `CANARY${++canaries}x canary words that must not leave`
  const message = (text: string) => [{ role: 'user', content: [{ type: 'text', text }] }]
  const row = (fields: object = {}) =>
    aRow({
      input: message(canary()),
      target: [canary(), canary()],
      choices: [canary()],
      metadata: { topic: canary(), other: { deep: canary() }, [canary()]: 1 },
      scores: {
        match: { value: 'C', answer: canary(), explanation: canary(), metadata: { note: canary() } },
        said: { value: canary() },
        parts: { value: { a: canary(), b: 1 } },
      },
      error: `ValueError: ${canary()}`,
      limit: canary(),
      limit_reason: canary(),
      description: canary(),
      uuid: canary(),
      started_at: canary(),
      retries: canary(),
      model_fallbacks: [{ model: canary() }],
      ...fields,
    })
  const header = () =>
    aHeader({
      status: 'error',
      eval: aSpec({ dataset: { name: 'capitals', samples: 2, sample_ids: ['secret-1', 'secret-2'] } }),
      plan: { name: canary(), steps: [{ solver: 's', params: { prompt: canary() } }] },
      results: {
        total_samples: 2,
        completed_samples: 2,
        early_stopping: {
          manager: canary(),
          early_stops: [{ id: 'secret-3', epoch: 1, reason: canary() }],
          metadata: {},
        },
        scores: [
          {
            name: 'match',
            scorer: 'match',
            params: {},
            metrics: {
              accuracy: { name: 'accuracy', value: 0.5, params: { cluster: 'topic' }, metadata: { x: canary() } },
            },
            metadata: { x: canary() },
          },
        ],
        metadata: { x: canary() },
      },
      error: { message: `RuntimeError(${canary()})`, traceback: canary(), traceback_ansi: canary() },
      log_updates: [{ edits: [], provenance: { author: canary(), reason: canary() } }],
      invalidated: true,
    })
  const rows = [row({ id: 'secret-1' }), row({ id: 'secret-2' })]
  const bodies = [
    json('samples/secret-1_epoch_1.json', {
      ...row({ id: 'secret-1' }),
      invalidation: { author: canary() },
      store: canary(),
    }),
    json('samples/secret-9_epoch_1.json', { ...row({ id: 'secret-9' }), messages: message(canary()) }),
    json('samples/secret-7_epoch_1.json', { id: 'secret-7', epoch: canary() }),
  ]
  const reductions = json('reductions.json', [
    {
      scorer: 'match',
      samples: [
        { sample_id: 'secret-1', value: 1, answer: canary(), explanation: canary(), metadata: { x: canary() } },
      ],
    },
  ])
  const bytes = anEvalLog({ header: header(), rows, more: [...bodies, reductions] })
  const asJson = Buffer.from(
    JSON.stringify({ ...header(), samples: rows.map(each => ({ ...each, messages: message(canary()) })) }),
  )

  it.each([
    ['ids', bytes],
    ['none', bytes],
    ['ids', asJson],
    ['none', asJson],
  ] as const)('holds none, at "%s"', async (sampleDetails, source) => {
    const all = [...(await membersOf(await writeSlimLog(asSource(source), { sampleDetails }))).values()].join('\n')
    expect(all).not.toMatch(/canary/i)
    expect(all).toContain('"ValueError"')
    expect(all).toContain('"RuntimeError"')
    expect(all.includes('secret-1')).toBe(sampleDetails === 'ids')
    expect(/secret-[0-9]/.test(all)).toBe(sampleDetails === 'ids')
  })

  it('still knows what was invalidated, what it clusters by, and what went wrong', async () => {
    const slim = await reduced(bytes, 'ids')
    expect(slim.samples.map(({ id, invalidated }) => [id, invalidated])).toEqual([
      ['secret-1', true],
      ['secret-2', null],
      ['secret-9', false],
    ])
    expect(slim.samples[0]?.metadata?.topic).toMatch(/^eval-regression:fingerprint:[0-9a-f]{14}$/)
    expect(slim.completeness).toBe('partial')
    expect(slim.warnings.map(({ code }) => code)).toContain('broken-sample')
  })

  it('gives a reader no fingerprint in place of a text', async () => {
    const { details } = await readDetails(await reduced(bytes, 'ids'), [{ id: 'secret-1', epoch: 1 }], {
      maxCharacters: 500,
    })
    expect(details.get('1:secret-1')).toMatchObject({
      input: null,
      target: null,
      answers: new Map(),
      error: 'ValueError',
    })
  })
})

describe('a log with its texts', () => {
  it('keeps those of the summaries', async () => {
    const slim = await reduced(anEvalLog(), 'full')
    const { details } = await readDetails(slim, [{ id: '1', epoch: 1 }], { maxCharacters: 500 })
    expect(details.get('1:1')).toMatchObject({
      input: 'What is the capital of France?',
      target: 'Paris',
      answers: new Map([['match', 'Paris']]),
      explanations: new Map([['match', 'It is Paris.']]),
    })
  })
  it('shortens those of bodies as summaries do', async () => {
    const long = 'a long question 🦜 '.repeat(900)
    const input = [
      {
        role: 'user',
        id: 'r4nd0m',
        content: [
          { type: 'image', image: 'data:' },
          { type: 'text', text: long },
        ],
      },
    ]
    const source = Buffer.from(JSON.stringify({ ...aHeader(), samples: [aRow({ input, target: long })] }))
    const bytes = await writeSlimLog(asSource(source), { sampleDetails: 'full' })
    const [row] = JSON.parse((await membersOf(bytes)).get('summaries.json')!)
    expect([...row.input[0].content[1].text]).toHaveLength(5120 + '...\n(content truncated)'.length)
    expect(row.input[0].content[0]).toEqual({ type: 'text', text: '(Image)' })
    expect((await read(bytes)).samples).toEqual((await read(source)).samples)
  })
})

describe('odd and hostile logs', () => {
  const broken: { file: string }[] = JSON.parse(readFileSync(join(FIXTURES, 'broken', 'index.json'), 'utf8'))
  it.each(broken)(
    'are reduced to what can be read of them, or refused: $file',
    { timeout: 60_000 },
    async ({ file }) => {
      const path = join(FIXTURES, 'broken', file.split('/')[0]!)
      const outcome = await readPath(path)
      if (outcome.kind !== 'read') {
        if (outcome.kind === 'unreadable' && !/folder/.test(outcome.what))
          await expect(writeSlimLog(await bytesOf(path), { sampleDetails: 'ids' })).rejects.toThrow(/cannot be reduced/)
        return
      }
      const { log } = outcome
      if (log.header.invalidated) await readInvalidations(log)
      for (const level of LEVELS) {
        const slim = await read(await writeSlimLog(await bytesOf(path), { sampleDetails: level }))
        expect(factsOf(slim, level)).toEqual(factsOf(level === 'none' ? withHashedIds(log) : log, level))
      }
    },
  )

  it('keep the status of a log whose keys were sorted', async () => {
    const outcome = await readPath(join(FIXTURES, 'broken', 'sorted-keys.json'))
    expect(outcome).toMatchObject({ log: { header: { status: 'success', startedAt: expect.any(String) } } })
  })

  it('survive names that are no names, and ids of every kind', async () => {
    const value = JSON.parse('{"__proto__": 1, "constructor": "no"}')
    const rows = ['__proto__', '', '007', 'a"\\\u0000\n😀', 7, 1.5, -3].map(id =>
      aRow({ id, scores: JSON.parse(`{"__proto__": {"value": 1}, "x": {"value": ${JSON.stringify(value)}}}`) }),
    )
    const text = JSON.stringify(rows).replace('"id":7', '"id":12345678901234567890')
    const whole = Buffer.from(JSON.stringify({ ...aHeader(), samples: '@' }).replace('"@"', text))
    for (const level of LEVELS) {
      const log = await read(whole)
      const slim = await reduced(whole, level)
      expect(factsOf(slim, level)).toEqual(factsOf(level === 'none' ? withHashedIds(log) : log, level))
    }
  })

  it('count the last of repeated samples, with its own texts', async () => {
    const answer = (text: string) => aRow({ scores: { match: { value: 'C', answer: text } } })
    const slim = await reduced(anEvalLog({ rows: [answer('old'), aRow({ id: 2 }), answer('new')] }), 'full')
    expect(slim).toMatchObject({ duplicates: 1, samples: [{ id: '2' }, { id: '1' }] })
    const { details } = await readDetails(slim, [{ id: '1', epoch: 1 }], { maxCharacters: 9 })
    expect(details.get('1:1')?.answers).toEqual(new Map([['match', 'new']]))
  })

  it('say no more by their marks than a log may say, and lose those of another log', async () => {
    const marks = {
      version: 1,
      sampleDetails: 'none',
      idsHashed: true,
      completeness: 'complete',
      warnings: [],
      samples: 1,
      duplicates: 0,
      scorers: [],
      configUpdates: 0,
      logUpdates: 0,
      invalidation: null,
    }
    const told = { code: 'cut-off', message: 'one\n::error::two' }
    const honest = await read(
      anEvalLog({ more: [json('_eval_regression.json', { ...marks, idsHashed: false, warnings: [told] })] }),
    )
    expect(honest.warnings).toEqual([{ code: 'cut-off', message: 'one ::error::two' }])
    for (const forged of [marks, { ...marks, idsHashed: false, samples: 9 }, { ...marks, samples: -1 }, 'nonsense']) {
      const log = await read(anEvalLog({ more: [json('_eval_regression.json', forged)] }))
      expect(log).toMatchObject({ idsHashed: false, completeness: 'partial', samples: [{ id: '1' }] })
      expect(log.warnings.map(({ code }) => code)).toEqual(['header-field-ignored'])
    }
  })
})

describe('reducing', () => {
  const bytes = anEvalLog({ rows: [aRow(), aRow({ id: 2, scores: { match: { value: 'free words' } } })] })

  it('gives the same bytes each time', async () => {
    for (const sampleDetails of LEVELS)
      expect(await writeSlimLog(asSource(bytes), { sampleDetails })).toEqual(
        await writeSlimLog(asSource(bytes), { sampleDetails }),
      )
  })

  it('can be repeated, and brings nothing back', async () => {
    const digest = evalDigest(await read(bytes))
    for (const first of LEVELS)
      for (const second of LEVELS) {
        const once = await writeSlimLog(asSource(bytes), { sampleDetails: first })
        const twice = await read(await writeSlimLog(asSource(once), { sampleDetails: second }))
        expect(evalDigest(twice)).toBe(digest)
        expect(twice.idsHashed).toBe(first === 'none' || second === 'none')
        expect(twice.samples[0]?.inputFingerprint).toBe((await read(bytes)).samples[0]?.inputFingerprint)
      }
  })

  it('takes the metadata that a policy clusters by', async () => {
    const source = anEvalLog({ rows: [aRow({ metadata: { topic: 'sea', other: 'x' } })] })
    const slim = await writeSlimLog(asSource(source), { sampleDetails: 'ids', metadataKeys: ['topic'] })
    const outcome = await readLog(asSource(slim), { metadataKeys: ['topic', 'other'] })
    expect(outcome.kind === 'read' && { ...outcome.log.samples[0]?.metadata }).toEqual({
      topic: fingerprintMark(fingerprintText('sea')),
    })
  })

  it('makes a typical eval of 1,000 samples smaller than 500 KB', async () => {
    const source = aTypicalLog(1000)
    const sizes = await Promise.all(
      LEVELS.map(async sampleDetails => (await writeSlimLog(asSource(source), { sampleDetails })).length),
    )
    for (const size of sizes) expect(size).toBeLessThan(500_000)
    // Texts are most of it.
    expect(sizes[1]).toBeLessThan(sizes[0]! / 2)
  })

  it.runIf(spawnSync('unzip', ['-v']).status === 0)('can be read by unzip', async () => {
    const path = join(folder, 'stock.eval')
    writeFileSync(path, await writeSlimLog(asSource(bytes), { sampleDetails: 'ids' }))
    const { status, stdout } = spawnSync('unzip', ['-t', path], { encoding: 'utf8' })
    expect([status, stdout]).toEqual([0, expect.stringContaining('No errors detected')])
  })
})

describe('texts among scores', () => {
  it.each([
    'C',
    'P',
    'I',
    'N',
    'c',
    'i',
    'Yes',
    'NO',
    'true',
    'FALSE',
    ' 1_0.5e-3 ',
    '.5',
    '5.',
    'nan',
    'inf',
    '',
    'Paris',
    '1 2',
    '0x1',
  ])('are scores where a comparison takes them for one: %j', text =>
    expect(isScoreText(text)).toBe(scoreToNumber(text).kind === 'scored'),
  )
})

/** Words as texts have them: some often, most seldom, in no order. */
function aTypicalLog(samples: number): Buffer {
  let seed = 1
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const word = () =>
    Math.floor(4000 * random() ** 3)
      .toString(36)
      .padStart(3, 'qz')
  const text = (words: number) => Array.from({ length: words }, word).join(' ')
  const rows = Array.from({ length: samples }, (_, index) =>
    aRow({
      id: `question-${index}`,
      input: text(50),
      target: text(2),
      choices: [text(2), text(2), text(2), text(2)],
      metadata: { category: `category ${index % 14}`, source: text(3) },
      scores: { choice: { value: random() > 0.3 ? 'C' : 'I', answer: 'ABCD'[index % 4], explanation: text(60) } },
      model_usage: {
        'openai/gpt-5': {
          input_tokens: Math.floor(500 * random()),
          output_tokens: Math.floor(2000 * random()),
          total_tokens: Math.floor(2500 * random()),
          total_cost: random() / 100,
        },
      },
      total_time: random() * 60,
      working_time: random() * 50,
      uuid: text(5).replaceAll(' ', ''),
      started_at: `2026-11-24T10:00:${String(index % 60).padStart(2, '0')}.${Math.floor(random() * 1e6)}+00:00`,
    }),
  )
  const sampleIds = rows.map(({ id }) => id)
  const header = aHeader({ eval: aSpec({ dataset: { name: 'd', samples, sample_ids: sampleIds } }) })
  const reductions = json('reductions.json', [
    { scorer: 'choice', samples: rows.map(({ id }) => ({ sample_id: id, value: 1, explanation: text(60) })) },
  ])
  return anEvalLog({ header, rows, more: [reductions] })
}
