import zlib from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { EvalLog } from '../../src/logs/eval-log.ts'
import { readLog } from '../../src/logs/read.ts'
import { aHeader, anEvalLog, aRow, asSource, aZip, json, type MemberSpec } from './a-zip.ts'

async function read(bytes: Uint8Array): Promise<EvalLog> {
  const outcome = await readLog(asSource(bytes))
  if (outcome.kind !== 'read') throw new Error(outcome.what)
  return outcome.log
}

describe('a file that is no log as it is', () => {
  it.each([
    ['gzip', zlib.gzipSync(anEvalLog()), { what: /gzip/, fix: /gzip -dc/ }],
    ['UTF-16', Buffer.from('\ufeff{"version": 2}', 'utf16le'), { what: /UTF-16/, fix: /UTF-8/ }],
    ['UTF-16 without a mark', Buffer.from('{"version": 2}', 'utf16le').swap16(), { what: /UTF-16/, fix: /UTF-8/ }],
  ])('is named, with what to do: %s', async (_, bytes, { what, fix }) =>
    expect(await readLog(asSource(bytes))).toMatchObject({
      kind: 'unreadable',
      what: expect.stringMatching(what),
      fix: expect.stringMatching(fix),
      notALog: false,
    }),
  )
})

describe('a row that is nested too deeply', () => {
  const deep = `{"id":2,"epoch":1,"metadata":${'['.repeat(900)}${']'.repeat(900)}}`
  const rows = `[${JSON.stringify(aRow())},${deep},${JSON.stringify(aRow({ id: 3 }))}]`
  const log = (more: MemberSpec[]) =>
    read(aZip([...more, { name: 'summaries.json', content: rows }, json('header.json', aHeader())]))
  it('is named as such, and loses no other', async () => {
    const { samples, warnings } = await log([])
    expect(samples.map(({ id }) => id)).toEqual(['1', '3'])
    expect(warnings).toEqual([
      { code: 'broken-sample', message: 'summaries.json › sample 2: JSON nested deeper than 512 levels.' },
    ])
  })
  it('is made up for by its body', async () => {
    const { samples, warnings } = await log([json('samples/2_epoch_1.json', aRow({ id: 2 }))])
    expect(samples.map(({ id }) => id).sort()).toEqual(['1', '2', '3'])
    expect(warnings.map(({ code }) => code)).toEqual(['broken-sample', 'summaries-incomplete'])
  })
})

describe('a list of samples that is not quite JSON', () => {
  const [one, two] = [aRow(), aRow({ id: 2 })].map(row => JSON.stringify(row)) as [string, string]
  const log = (summaries: string, more: MemberSpec[] = []) =>
    read(aZip([...more, { name: 'summaries.json', content: summaries }, json('header.json', aHeader())]))
  it.each([
    ['no comma', `[${one} ${two}]`, 'The list of samples has no comma after sample 1.'],
    ['a comma at the end', `[${one},${two},]`, 'The list of samples has a comma too many after sample 2.'],
    ['a comma at the start', `[,${one},${two}]`, 'The list of samples has a comma too many after sample 0.'],
    ['two commas', `[${one},,${two}]`, 'The list of samples has a comma too many after sample 1.'],
    ['words behind it', `[${one},${two}] garbage`, 'The list of samples is not all there is.'],
    ['a list behind it', `[${one},${two}]\n${' '.repeat(200_000)}[]`, 'The list of samples is not all there is.'],
  ])('is read, with a warning: %s', async (_, summaries, what) => {
    const { samples, completeness, warnings } = await log(summaries)
    expect(samples.map(({ id }) => id)).toEqual(['1', '2'])
    expect(completeness).toBe('partial')
    expect(warnings).toEqual([{ code: 'broken-summaries', message: expect.stringContaining(what) }])
  })
  it('is completed from the journal', async () => {
    const { samples } = await log(`[${one},]`, [{ name: '_journal/summaries/1.json', content: `[${one},${two}]` }])
    expect(samples.map(({ id }) => id)).toEqual(['1', '2'])
  })
  it.each([`\ufeff [${one} ,\n${two}\n]\r\n\t `, '[ ]', `[${one}]`])('is not: %s', async summaries =>
    expect(await log(summaries)).toMatchObject({ completeness: 'complete', warnings: [] }),
  )
})

describe('a .json log', () => {
  const samples = [aRow(), { id: 2, epoch: 0 }, aRow({ id: 3, scores: { match: 'C' } })]
  it.each([
    ['header first', { ...aHeader(), samples }],
    ['samples first', { samples, ...aHeader() }],
  ])('tells of every sample and field that it leaves out: %s', async (_order, content) => {
    const { completeness, warnings } = await read(Buffer.from(JSON.stringify(content)))
    expect(completeness).toBe('partial')
    expect(warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['broken-sample', 'sample-field-ignored']))
  })
  const whole = JSON.stringify({ ...aHeader(), samples: [aRow()] })
  it('is followed by nothing but space', async () =>
    expect(await read(Buffer.from(`${whole}\r\n\t `))).toMatchObject({ completeness: 'complete', warnings: [] }))
  it.each([whole, 'x', `${' '.repeat(3 << 20)}{}`])('is told from what follows it', async rest => {
    const { samples, completeness, warnings } = await read(Buffer.from(`${whole}\n${rest}`))
    expect(samples).toHaveLength(1)
    expect(completeness).toBe('partial')
    expect(warnings).toEqual([{ code: 'trailing-content', message: expect.stringContaining('goes on') }])
  })
  it('that has only started is partial, as in the other container', async () => {
    const started = await read(Buffer.from(JSON.stringify({ ...aHeader({ status: 'started' }), samples: [aRow()] })))
    const zipped = await read(
      aZip([json('_journal/start.json', aHeader()), json('_journal/summaries/1.json', [aRow()])]),
    )
    for (const { completeness, warnings } of [started, zipped])
      expect([completeness, warnings.map(({ code }) => code)]).toEqual(['partial', ['not-finished']])
  })
})
