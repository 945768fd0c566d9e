import { describe, expect, it } from 'vitest'
import type { EvalLog } from '../../src/logs/eval-log.ts'
import { evalDigest, readDetails, readInvalidations, readLog } from '../../src/logs/read.ts'
import { cutText } from '../../src/logs/sample-detail.ts'
import { aHeader, anEvalLog, aRow, asSource, json } from './a-zip.ts'

async function read(bytes: Uint8Array): Promise<EvalLog> {
  const outcome = await readLog(asSource(bytes))
  if (outcome.kind !== 'read') throw new Error(outcome.what)
  return outcome.log
}

const body = (fields: object) => aRow({ messages: [{ role: 'user', content: 'x' }], ...fields })
const member = (id: number, fields: object) => json(`samples/${id}_epoch_1.json`, body({ id, ...fields }))
const asJson = (samples: unknown[]) => Buffer.from(JSON.stringify({ ...aHeader(), samples }))
const one = [{ id: '1', epoch: 1 }]

describe('details', () => {
  it('come from summaries that hold answers', async () => {
    const { details, missing } = await readDetails(await read(anEvalLog()), one, { maxCharacters: 20 })
    expect(missing).toEqual([])
    expect(details.get('1:1')).toMatchObject({
      input: 'What is the capital…',
      target: 'Paris',
      answers: new Map([['match', 'Paris']]),
    })
  })
  it('come from bodies where summaries lack answers', async () => {
    const log = await read(
      anEvalLog({
        rows: [aRow({ scores: { match: { value: 'C' } } })],
        more: [member(1, { error: { message: 'boom' } })],
      }),
    )
    const { details } = await readDetails(log, one, { maxCharacters: 100 })
    expect(details.get('1:1')).toMatchObject({ explanations: new Map([['match', 'It is Paris.']]), error: 'boom' })
  })
  it('are the last of rows for one sample', async () => {
    const answer = (text: string) => aRow({ scores: { match: { value: 'C', answer: text } } })
    const { details } = await readDetails(await read(anEvalLog({ rows: [answer('old'), answer('new')] })), one, {
      maxCharacters: 9,
    })
    expect(details.get('1:1')?.answers).toEqual(new Map([['match', 'new']]))
  })
  it('come from the right row of many', async () => {
    const rows = Array.from({ length: 999 }, (_, id) => aRow({ id, target: `target ${id}` }))
    const wanted = [
      { id: '998', epoch: 1 },
      { id: '0', epoch: 1 },
      { id: '500', epoch: 1 },
    ]
    const { details } = await readDetails(await read(anEvalLog({ rows })), wanted, { maxCharacters: 99 })
    expect([...details.values()].map(({ target }) => target)).toEqual(['target 998', 'target 0', 'target 500'])
  })
  it('come from a .json log as well', async () => {
    const input = [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'Hello' },
          { type: 'image', image: 'data:' },
        ],
      },
    ]
    const { details } = await readDetails(await read(asJson([body({ input })])), one, { maxCharacters: 100 })
    expect(details.get('1:1')?.input).toBe('user: Hello\n(image)')
  })
  it('name the samples that are not there', async () =>
    expect((await readDetails(await read(anEvalLog()), [{ id: 'x', epoch: 2 }], { maxCharacters: 9 })).missing).toEqual(
      ['2:x'],
    ))
  it('cut texts without splitting a character', () => {
    expect(cutText('ab🦜cd', 4)).toBe('ab…')
    expect(cutText('abcd', 4)).toBe('abcd')
  })
})

describe('invalidations', () => {
  const rows = [aRow(), aRow({ id: 2 }), aRow({ id: 3 })]
  const edited = { match: { value: 'C', history: [{ value: 'I' }, { value: 'C', provenance: { author: 'x' } }] } }
  it('are unknown until the bodies are read', async () => {
    const log = await read(
      anEvalLog({ rows, more: [member(1, { invalidation: { author: 'x' } }), member(2, { scores: edited })] }),
    )
    expect(log.samples.map(sample => sample.invalidated)).toEqual([null, null, null])
    expect(await readInvalidations(log)).toEqual({ looked: 2, unknown: ['1:3'] })
    expect(log.samples.map(({ invalidated, scoreEdited }) => [invalidated, scoreEdited])).toEqual([
      [true, false],
      [false, true],
      [null, null],
    ])
  })
  it('stay unknown where the body is broken', async () => {
    const log = await read(anEvalLog({ more: [{ name: 'samples/1_epoch_1.json', content: '{"id": 1' }] }))
    expect(await readInvalidations(log)).toEqual({ looked: 0, unknown: ['1:1'] })
  })
  it('are known at once in a .json log', async () =>
    expect((await read(asJson([body({ scores: edited })]))).samples[0]).toMatchObject({
      invalidated: false,
      scoreEdited: true,
    }))
})

describe('the digest of an eval', () => {
  const rows = [
    aRow(),
    aRow({ epoch: 2, scores: { match: { value: { b: 1, a: null } } } }),
    aRow({ id: 'z', scores: {} }),
  ]
  const digest = async (bytes: Uint8Array) => evalDigest(await read(bytes))
  it('does not depend on the order of rows', async () =>
    expect(await digest(anEvalLog({ rows: rows.toReversed() }))).toBe(await digest(anEvalLog({ rows }))))
  it('does not depend on the container', async () =>
    expect(await digest(asJson(rows))).toBe(await digest(anEvalLog({ rows }))))
  it.each([
    ['a value', [{ scores: { match: { value: 'I' } } }]],
    ['an id', [{ id: 2 }]],
    ['an epoch', [{ epoch: 2 }]],
    ['a scorer', [{ scores: { other: { value: 'C' } } }]],
  ])('changes with %s', async (_, [fields]) =>
    expect(await digest(anEvalLog({ rows: [aRow(fields)] }))).not.toBe(await digest(anEvalLog())),
  )
})

describe('fingerprints', () => {
  const fingerprint = async (input: unknown, more: object = {}) =>
    (await read(anEvalLog({ rows: [aRow({ input, ...more })] }))).samples[0]!
  const message = (id: string, content: unknown) => [{ id, role: 'user', content }]
  it('ignore the random ids of messages', async () =>
    expect((await fingerprint(message('a', 'hi'))).inputFingerprint).toBe(
      (await fingerprint(message('b', 'hi'))).inputFingerprint,
    ))
  it('tell texts apart', async () =>
    expect((await fingerprint('hi')).inputFingerprint).not.toBe((await fingerprint('hI')).inputFingerprint))
  it('take a list of one target for its text', async () =>
    expect((await fingerprint('x', { target: ['Paris'] })).targetFingerprint).toBe(
      (await fingerprint('x', { target: 'Paris' })).targetFingerprint,
    ))
  it('are 0 where there is no text', async () =>
    expect(await fingerprint('', { target: null })).toMatchObject({
      inputFingerprint: 0,
      targetFingerprint: 0,
      choicesFingerprint: 0,
    }))
  it('are the same in every form of a log', async () => {
    const long = 'long text 🦜 '.repeat(900)
    const thinned = `${[...long].slice(0, 5120).join('')}...\n(content truncated)`
    const [full] = (await read(asJson([body({ input: long })]))).samples
    expect((await fingerprint(thinned)).inputFingerprint).toBe(full?.inputFingerprint)
  })
})
