import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { type BodyOutcome, type Element, readBodies, type SampleBody } from '../../src/logs/bodies.ts'
import { type ByteSource, counting } from '../../src/logs/bytes.ts'
import { MAX_ELEMENT_BYTES } from '../../src/logs/elements.ts'
import type { EvalLog, Json } from '../../src/logs/eval-log.ts'
import { readLog } from '../../src/logs/read.ts'
import { toEvent, toMessage } from '../../src/logs/transcript.ts'
import { writeSlimLog } from '../../src/logs/write.ts'
import { aHeader, aRow, asSource, aZip } from './a-zip.ts'
import { expectedLogs, FIXTURES, readPath } from './expectations.ts'

const LOGS = join(FIXTURES, 'logs')

async function logAt(path: string): Promise<EvalLog> {
  const outcome = await readPath(path)
  if (outcome.kind === 'unreadable') throw new Error(outcome.what)
  return outcome.log
}

async function logOf(source: ByteSource): Promise<EvalLog> {
  const outcome = await readLog(source)
  if (outcome.kind === 'unreadable') throw new Error(outcome.what)
  return outcome.log
}

/** Everything of a sample, at once. */
interface Whole {
  outcome: BodyOutcome
  messages: Element[]
  events: Element[]
  /** What went into each model event. */
  inputs: Element[][]
}

async function wholeOf(log: EvalLog): Promise<Whole[]> {
  const samples: Whole[] = []
  for await (const outcome of readBodies(log))
    samples.push(outcome.kind === 'body' ? await opened(outcome) : { outcome, messages: [], events: [], inputs: [] })
  return samples
}

async function opened(body: SampleBody): Promise<Whole> {
  const events: Element[] = []
  const inputs: Element[][] = []
  for await (const event of body.events()) {
    events.push(event)
    if (event.kind !== 'read' || event.value.event !== 'model') continue
    const { total, messages } = await body.modelInput(event.value, { last: 100 })
    expect(messages.map(({ index }) => index)).toEqual(Array.from({ length: total }, (_, index) => index))
    inputs.push(messages)
  }
  return { outcome: body, messages: await all(body.messages()), events, inputs }
}

async function all<T>(elements: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const element of elements) found.push(element)
  return found
}

const unread = (elements: Element[]): Element[] => elements.filter(({ kind }) => kind !== 'read')
const valuesOf = (elements: Element[]): Json[] => elements.flatMap(each => (each.kind === 'read' ? [each.value] : []))

/** Chunked and reduced logs: 0.3.285 itself finds no bodies in them. */
const HAS_NO_EVENTS = undefined

describe('every log that a real inspect_ai wrote', () => {
  const logs = expectedLogs(LOGS).map(log => ({ ...log, name: relative(LOGS, log.path) }))

  it.each(logs)('gives its samples with all messages and events: $name', async ({ path, expected }) => {
    const log = await logAt(path)
    const samples = await wholeOf(log)
    expect(samples.map(({ outcome: { id, epoch } }) => [id, epoch])).toEqual(
      log.samples.map(({ id, epoch }) => [id, epoch]),
    )
    for (const { outcome, messages, events, inputs } of samples) {
      if (outcome.kind !== 'body') throw new Error(JSON.stringify(outcome))
      const facts = expected.samples.find(({ id, epoch }) => String(id) === outcome.id && epoch === outcome.epoch)
      expect(outcome.leftOut).toEqual([])
      expect([...unread(messages), ...unread(events), ...unread(inputs.flat())]).toEqual([])
      const counts = facts && { events: Reflect.get(facts, 'events'), messages: Reflect.get(facts, 'messages') }
      if (counts?.events !== HAS_NO_EVENTS) expect({ events: events.length, messages: messages.length }).toEqual(counts)
      expect([outcome.eventCount, outcome.messageCount]).toEqual([events.length, messages.length])
      expect(JSON.stringify([outcome.fields, valuesOf(messages), valuesOf(events), inputs])).not.toMatch(
        /"(?:attachment|tc):\/\/[0-9a-f]{32}"/,
      )
    }
  })
})

describe('one log in two forms', () => {
  test.each([
    ['chunked/whole.eval', 'chunked/chunked.eval'],
    ['twins/twins-0.3.285.eval', 'twins/twins-0.3.285.json'],
    ['twins/twins-0.3.150.eval', 'twins/twins-0.3.150.json'],
    ['compression/deflate.eval', 'compression/zstd.eval'],
  ])('%s is %s', async (one, other) => {
    const [ours, theirs] = await Promise.all(
      [one, other].map(async name => byId(await wholeOf(await logAt(join(LOGS, name))))),
    )
    if (one.startsWith('compression'))
      expect(theirs!.map(({ events }) => events.length)).toEqual(ours!.map(({ events }) => events.length))
    else expect(theirs!.map(comparable)).toEqual(ours!.map(comparable))
  })

  const byId = (samples: Whole[]): Whole[] =>
    [...samples].sort((a, b) => String(a.outcome.id).localeCompare(String(b.outcome.id)))
  const comparable = ({ outcome, messages, events, inputs }: Whole) => ({
    facts: outcome.kind === 'broken' ? null : outcome.facts,
    messages: valuesOf(messages),
    // What pools hold is told apart, below.
    events: valuesOf(events).map(event =>
      JSON.parse(
        JSON.stringify(event, (key, value) =>
          key === 'call' || key === 'input' || key === 'input_refs' ? undefined : value,
        ),
      ),
    ),
    inputs: inputs.map(valuesOf),
  })
})

it('reads the pools of 0.3.195 to 0.3.199 as those of today', async () => {
  const [pools, today] = await Promise.all(
    ['version-three/pools.eval', 'condensed/condensed.eval'].map(async name => wholeOf(await logAt(join(LOGS, name)))),
  )
  const roles = (samples: Whole[]) =>
    samples.map(({ inputs }) =>
      inputs.map(input => valuesOf(input).map(message => Reflect.get(Object(message), 'role'))),
    )
  expect(roles(pools!)[0]).toEqual([['user'], ['user', 'assistant', 'tool']])
  expect(roles(pools!)).toEqual(roles(today!))
})

describe('a reduced log', () => {
  test.each(['full', 'ids', 'none'] as const)('of level %s says what its summaries hold', async sampleDetails => {
    const source = (await logAt(join(LOGS, 'tools/tools-0.3.285.eval'))).source
    const log = await logOf(asSource(await writeSlimLog(source, { sampleDetails }), 'slim.eval'))
    const samples = await wholeOf(log)
    expect(samples.map(({ outcome: { kind, id } }) => [kind, id])).toEqual(log.samples.map(({ id }) => ['summary', id]))
    const [{ outcome }] = samples as [Whole]
    if (outcome.kind !== 'summary') throw new Error(outcome.kind)
    expect(outcome.facts.scores.get('correct')?.value).toBe('C')
    expect(outcome.facts.usage.size).toBe(1)
    expect(outcome.messageCount).toBe(4)
    expect(outcome.facts.target).toBe(sampleDetails === 'full' ? 'Paris' : null)
    expect(JSON.stringify(outcome.fields)).not.toContain('fingerprint')
  })
})

describe('a broken or hostile file', () => {
  const folder = join(FIXTURES, 'broken')
  const files = readdirSync(folder).filter(name => name !== 'index.json' && name !== 'folder.eval')

  it.each(files)('loses no sample that can be had, and throws nothing: %s', async file => {
    const outcome = await readPath(join(folder, file))
    if (outcome.kind === 'unreadable') return
    const samples = await wholeOf(outcome.log)
    const known = outcome.log.samples.map(({ id, epoch }) => `${epoch}:${id}`)
    expect(samples.map(({ outcome: { id, epoch } }) => `${epoch}:${id}`).slice(0, known.length)).toEqual(known)
    for (const { outcome } of samples) if (outcome.kind === 'broken') expect(outcome.why).toMatch(/^[^\n]{10,400}$/)
  })

  it('tells of a body that is broken, with what its summary holds', async () => {
    const samples = await wholeOf(await logAt(join(folder, 'bit-flip-sample.eval')))
    const [, { outcome }] = samples as [Whole, Whole]
    if (outcome.kind !== 'broken') throw new Error(outcome.kind)
    expect(outcome.why).toContain('checksum')
    expect(outcome.told?.facts.scores.get('correct')?.value).toBe('I')
    expect(samples.filter(({ outcome: { kind } }) => kind === 'body').length).toBe(3)
  })

  it('tells of the sample in which a .json log was cut off', async () => {
    const samples = await wholeOf(await logAt(join(folder, 'truncated.json')))
    expect(samples.map(({ outcome: { kind, id } }) => [kind, id])).toEqual([
      ['body', '1'],
      ['broken', '2'],
    ])
  })
})

const json = (value: unknown): string => JSON.stringify(value)

const HASH = 'a'.repeat(32)
const OTHER = 'b'.repeat(32)

interface Member {
  name: string
  content: string
}

const aBody = (fields: object): string =>
  json({ id: 1, epoch: 1, input: 'question', target: 'answer', scores: { s: { value: 1 } }, ...fields })

const aLog = (content: string, more: Member[] = []): Promise<EvalLog> =>
  logOf(
    asSource(
      aZip([
        { name: 'header.json', content: json(aHeader()) },
        { name: 'summaries.json', content: json([aRow({ id: 1, epoch: 1 })]) },
        { name: 'samples/1_epoch_1.json', content, method: 'stored' },
        ...more,
      ]),
      'made.eval',
    ),
  )

async function only(log: EvalLog): Promise<Whole> {
  const [sample, ...rest] = await wholeOf(log)
  if (!sample || rest.length > 0) throw new Error('not one sample')
  return sample
}

describe('elements', () => {
  it('that are too large keep their place', async () => {
    const large = { event: 'info', data: 'x'.repeat(MAX_ELEMENT_BYTES) }
    const { events } = await only(await aLog(aBody({ events: [{ event: 'info' }, large, { event: 'error' }] })))
    expect(events.map(({ kind }) => kind)).toEqual(['read', 'too-large', 'read'])
    expect(Reflect.get(events[1]!, 'sizeBytes')).toBe(json(large).length)
  })

  it('that are no objects keep their place', async () => {
    const { messages } = await only(await aLog(aBody({ messages: [1, { role: 'user', content: 'a' }, ['b']] })))
    expect(messages.map(({ kind, index }) => [kind, index])).toEqual([
      ['unreadable', 0],
      ['read', 1],
      ['unreadable', 2],
    ])
  })

  it('of unknown kinds are kept as they are', async () => {
    const event = { event: 'teleport', timestamp: '2030-01-01T00:00:00Z', whither: { planet: [1, null, { a: true }] } }
    const { events } = await only(await aLog(aBody({ events: [event] })))
    expect(valuesOf(events)).toEqual([event])
    expect(toEvent(event, 0)).toMatchObject({ kind: 'other', event: 'teleport', raw: event })
  })

  it('that are not JSON inside lose no other', async () => {
    const content = aBody({ events: [{ event: 'info' }] }).replace(
      '{"event":"info"}',
      '{"event":"info"},{"event":nil},{"event":"error"}',
    )
    const { events } = await only(await aLog(content))
    expect(events.map(({ kind }) => kind)).toEqual(['read', 'unreadable', 'read'])
  })

  it('with NaN, huge integers and keys such as __proto__ are read', async () => {
    const content = aBody({}).replace(
      /}$/,
      ',"events":[{"event":"score","score":{"value":NaN},"__proto__":{"polluted":1}}]}',
    )
    const { events } = await only(await aLog(content))
    expect(Reflect.get(Object(valuesOf(events)[0]), 'score')).toEqual({ value: Number.NaN })
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('nested without end make a broken sample', async () => {
    const content = aBody({}).replace(/}$/, `,"events":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`)
    const { outcome } = await only(await aLog(content))
    expect(outcome).toMatchObject({ kind: 'broken', id: '1', why: expect.stringContaining('nested deeper') })
  })
})

describe('fields', () => {
  it('that are too long are left out, and said to be', async () => {
    const { outcome } = await only(await aLog(aBody({ metadata: { text: 'x'.repeat(MAX_ELEMENT_BYTES) } })))
    if (outcome.kind !== 'body') throw new Error(outcome.kind)
    expect(outcome.facts).toMatchObject({ metadata: null, target: 'answer' })
    expect(outcome.leftOut).toEqual([expect.stringMatching(/^metadata: too long to read \(\d+ bytes\)$/)])
  })

  it('of another sample make the body none of this one', async () => {
    const { outcome } = await only(await aLog(aBody({ id: 2 })))
    expect(outcome).toMatchObject({ kind: 'broken', id: '1', why: expect.stringContaining('another sample') })
  })

  it('of old versions come in the shape of today', async () => {
    const { outcome, messages, events } = await only(
      await aLog(
        json({
          id: 1,
          epoch: 1,
          input: `tc://${HASH}`,
          target: 'a',
          score: { value: null },
          limit: { type: 'token', limit: 5 },
          output: {
            choices: [
              { message: { role: 'assistant', content: [{ type: 'text', text: 'said' }] }, stop_reason: 'length' },
            ],
          },
          messages: [{ role: 'tool', content: '', tool_error: 'went wrong' }],
          transcript: { events: [{ event: 'info', data: `tc://${HASH}` }], content: { [HASH]: 'the long text' } },
        }),
      ),
    )
    if (outcome.kind !== 'body') throw new Error(outcome.kind)
    expect(outcome.facts).toMatchObject({
      input: 'the long text',
      output: { completion: 'said', choices: [{ stop_reason: 'max_tokens' }] },
      limit: { type: 'token', limit: 5 },
    })
    expect([...outcome.facts.scores.values()].map(({ value }) => value)).toEqual([Number.NaN])
    expect(valuesOf(messages)).toMatchObject([{ error: { type: 'unknown', message: 'went wrong' } }])
    expect(valuesOf(events)).toEqual([{ event: 'info', data: 'the long text' }])
  })
})

describe('attachments', () => {
  const eventsWith = async (events: object[], attachments: object) =>
    valuesOf((await only(await aLog(aBody({ events, attachments })))).events)

  it('are put in once, whatever they hold: a loop ends where it begins', async () => {
    const loop = { [HASH]: `attachment://${OTHER}`, [OTHER]: `attachment://${HASH}` }
    expect(await eventsWith([{ data: `attachment://${HASH}` }], loop)).toEqual([{ data: `attachment://${OTHER}` }])
  })

  it('that are not there stay references', async () => {
    expect(await eventsWith([{ data: `attachment://${OTHER}` }], { [HASH]: 'text' })).toEqual([
      { data: `attachment://${OTHER}` },
    ])
  })

  it('cannot make an element larger than elements are', async () => {
    const text = 'x'.repeat(1 << 20)
    const many = Array.from({ length: 1000 }, () => `attachment://${HASH}`)
    const [event] = await eventsWith([{ many }], { [HASH]: text })
    const texts = Reflect.get(Object(event), 'many') as string[]
    expect(texts.filter(each => each === text).length).toBeLessThanOrEqual(16)
    expect(texts.at(-1)).toBe(`(attachment of ${text.length} characters left out)`)
  })

  it('are found in any order, within a bound of new beginnings', async () => {
    const hashes = Array.from({ length: 40 }, (_, index) => `${index.toString(16).padStart(2, '0')}`.repeat(16))
    const attachments = Object.fromEntries(hashes.map((hash, index) => [hash, `${index} ${'x'.repeat(1 << 18)}`]))
    const events = [...hashes].reverse().map(hash => ({ data: `attachment://${hash}` }))
    const found = await eventsWith(events, attachments)
    expect(found.filter(event => /^\d+ x/.test(String(Reflect.get(Object(event), 'data')))).length).toBeGreaterThan(30)
  })
})

it('reads lists of a million tiny elements within bounds', async () => {
  const content = aBody({}).replace(/}$/, `,"events":[${'1,'.repeat(999_999)}1]}`)
  const log = await aLog(content)
  let events = 0
  for await (const body of readBodies(log)) {
    if (body.kind !== 'body') throw new Error(body.kind)
    for await (const { kind } of body.events()) events += kind === 'unreadable' ? 1 : 0
  }
  expect(events).toBe(1_000_000)
})

it('tells of fields that repeat without end up to a point', async () => {
  const content = aBody({}).replace(
    /}$/,
    `,"input":"${'x'.repeat(17 << 20)}"${`,"input":"${'y'.repeat(15 << 20)}"`.repeat(4)}${',"input":1'.repeat(10_000)}}`,
  )
  const { outcome } = await only(await aLog(content))
  if (outcome.kind !== 'body') throw new Error(outcome.kind)
  expect(outcome.leftOut.length).toBeLessThanOrEqual(100)
})

describe('pools', () => {
  const event = (input_refs: unknown) => ({ event: 'model', model: 'm', input: [], input_refs, output: {} })
  const messages = Array.from({ length: 10 }, (_, index) => ({ role: 'user', content: `message ${index}` }))

  const excerpt = async (refs: unknown, last: number) => {
    for await (const body of readBodies(
      await aLog(aBody({ events: [event(refs)], events_data: { messages, calls: [] } })),
    )) {
      if (body.kind !== 'body') throw new Error(body.kind)
      for await (const element of body.events())
        if (element.kind === 'read') return await body.modelInput(element.value, { last })
    }
    throw new Error('nothing')
  }

  it('give the last messages, and how many there were', async () => {
    const { total, messages: last } = await excerpt(
      [
        [0, 2],
        [5, 9],
      ],
      3,
    )
    expect(total).toBe(6)
    expect(last.map(each => [each.index, valuesOf([each])])).toEqual([
      [3, [messages[6]]],
      [4, [messages[7]]],
      [5, [messages[8]]],
    ])
  })

  it('say which of their entries are missing', async () => {
    const { total, messages: last } = await excerpt([[8, 12]], 10)
    expect([total, last.map(({ kind }) => kind)]).toEqual([4, ['read', 'read', 'unreadable', 'unreadable']])
  })

  it.each([[[[0, 1e15]]], [[[5, 2]]], [[['a', 'b']]], [[1, 2]], [[[-3, 2]]]])(
    'survive the references %j',
    async refs => {
      expect((await excerpt(refs, 2)).messages.length).toBeLessThanOrEqual(2)
    },
  )

  it('are not needed where the input stands in the event', async () => {
    const inline = { event: 'model', model: 'm', input: messages, output: {} }
    const { inputs } = await only(await aLog(aBody({ events: [inline] })))
    expect(inputs.map(valuesOf)).toEqual([messages])
  })
})

describe('chunked samples', () => {
  const chunked = (parts: { [name: string]: unknown }): Promise<EvalLog> =>
    logOf(
      asSource(
        aZip([
          { name: 'header.json', content: json(aHeader()) },
          { name: 'summaries.json', content: json([aRow({ id: 1, epoch: 1 })]) },
          ...Object.entries(parts).map(([name, value]) => ({
            name: `samples/1_epoch_1/${name}.json`,
            content: json(value),
          })),
        ]),
        'chunked.eval',
      ),
    )
  const sample = (message_refs: unknown) => ({ id: 1, epoch: 1, input: 'q', target: 'a', message_refs })
  const message = (content: string) => ({ role: 'user', content })

  it('number their attachments, and say what is missing of them', async () => {
    const { outcome, events } = await only(
      await chunked({
        sample: sample([]),
        metadata: { level: 3 },
        'events/0': [{ event: 'info', data: 'attachment://1' }],
        'events/2': [{ event: 'info', data: 'attachment://7' }],
        'attachments/0': ['zero', 'one'],
      }),
    )
    if (outcome.kind !== 'body') throw new Error(outcome.kind)
    expect(outcome.facts.metadata).toEqual({ level: 3 })
    expect(outcome.leftOut).toEqual(['events 1 to 1: missing'])
    expect(valuesOf(events)).toEqual([
      { event: 'info', data: 'one' },
      { event: 'info', data: 'attachment://7' },
    ])
    expect(events.map(({ index }) => index)).toEqual([0, 2])
  })

  it('follow the references of the conversation, which may jump', async () => {
    const { messages } = await only(
      await chunked({
        sample: sample([
          [0, 1],
          [2, 4],
          [1, 2],
        ]),
        'messages/0': ['a', 'b', 'c'].map(message),
        'messages/3': ['d'].map(message),
      }),
    )
    expect(valuesOf(messages).map(each => Reflect.get(Object(each), 'content'))).toEqual(['a', 'c', 'd', 'b'])
    expect(messages.map(({ index }) => index)).toEqual([0, 1, 2, 3])
  })

  it('do not read their messages without end', async () => {
    const ranges = Array.from({ length: 100_000 }, (_, index) => (index % 2 ? [0, 1] : [1, 2]))
    const { outcome, messages } = await only(
      await chunked({ sample: sample(ranges), 'messages/0': ['a', 'b'].map(message) }),
    )
    if (outcome.kind !== 'body') throw new Error(outcome.kind)
    expect(messages.length).toBe(outcome.messageCount)
    expect(messages.length).toBeLessThan(1000)
    expect(outcome.leftOut).toEqual(['messages: they are scattered too widely to be read to the end'])
  })

  it('say which of their pieces are no lists', async () => {
    const { outcome } = await only(await chunked({ sample: sample([]), 'events/0': 'no list' }))
    expect(outcome).toMatchObject({ kind: 'body', eventCount: 0, leftOut: ['events from 0: no list'] })
  })

  it('with a damaged piece are broken', async () => {
    const members = [
      { name: 'header.json', content: json(aHeader()) },
      { name: 'summaries.json', content: json([aRow({ id: 1, epoch: 1 })]) },
      { name: 'samples/1_epoch_1/sample.json', content: json(sample([])) },
      { name: 'samples/1_epoch_1/events/0.json', content: '[]', lie: { crc: 1 } },
    ]
    expect((await only(await logOf(asSource(aZip(members))))).outcome).toMatchObject({
      kind: 'broken',
      why: expect.stringContaining('checksum'),
    })
  })
})

it('reads a large body a few times, not once an element', async () => {
  const events = Array.from({ length: 5000 }, (_, index) => ({
    event: 'info',
    index,
    data: `attachment://${HASH}`,
    text: 'y'.repeat(1000),
  }))
  const zip = aZip([
    { name: 'header.json', content: json(aHeader()) },
    { name: 'summaries.json', content: json([aRow({ id: 1, epoch: 1 })]) },
    { name: 'samples/1_epoch_1.json', content: aBody({ events, attachments: { [HASH]: 'text' } }), method: 'stored' },
  ])
  const source = counting(asSource(zip, 'large.eval'))
  const { events: found } = await only(await logOf(source))
  expect(found.length).toBe(5000)
  // The survey, messages, events, attachments.
  expect(source.bytesRead).toBeLessThan(4.5 * zip.length)
})

it('goes on when its reader stops early', async () => {
  const log = await logAt(join(LOGS, 'tools/tools-0.3.285.eval'))
  let samples = 0
  for await (const body of readBodies(log)) {
    if (body.kind !== 'body') continue
    for await (const _ of body.events()) break
    samples++
  }
  expect(samples).toBe(3)
  for await (const _ of readBodies(log)) break
})

it('tells of a file that went away since', async () => {
  const { source, ...log } = await aLog(aBody({}))
  const gone: ByteSource = {
    ...source,
    read: () => Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' })),
  }
  expect((await only({ ...log, source: gone })).outcome).toMatchObject({ kind: 'broken', why: 'no such file' })
})

describe('messages and events, typed', () => {
  it('know the kinds that spans are made of', async () => {
    const [{ events, messages }] = (await wholeOf(await logAt(join(LOGS, 'tools/tools-0.3.285.eval')))) as [Whole]
    const typed = events.flatMap(each => (each.kind === 'read' ? [toEvent(each.value, each.index)] : []))
    expect(new Set(typed.map(({ kind }) => kind))).toEqual(
      new Set(['span_begin', 'span_end', 'model', 'tool', 'score', 'other']),
    )
    expect(typed.find(({ kind }) => kind === 'tool')).toMatchObject({
      function: 'look_up',
      callId: 'call_1',
      failed: false,
    })
    expect(valuesOf(messages).map(message => toMessage(Object(message)).role)).toEqual([
      'user',
      'assistant',
      'tool',
      'assistant',
    ])
  })

  it('survive anything', () => {
    expect(toMessage({})).toMatchObject({ role: 'unknown', text: '', toolCalls: [] })
    for (const event of ['model', 'tool', 'span_begin', 'step', 'score', 'error', 'sample_limit', 'x'])
      expect(() => toEvent({ event, output: 3, error: [], arguments: null }, 0)).not.toThrow()
  })
})

const SHARED = process.env.SHARED_LOGS ?? ''
describe.skipIf(SHARED === '' || !existsSync(SHARED))('real logs of the wild', () => {
  const expected = SHARED === '' ? [] : readdirSync(SHARED).filter(name => /^(?:v1|0\.3).*\.(?:eval|json)$/.test(name))
  it.each(expected)('%s', async name => {
    for (const { outcome, messages, events, inputs } of await wholeOf(await logAt(join(SHARED, name)))) {
      if (outcome.kind !== 'body') throw new Error(JSON.stringify(outcome))
      expect([...unread(messages), ...unread(events), ...unread(inputs.flat())]).toEqual([])
      expect(outcome.leftOut).toEqual([])
    }
  })
})
