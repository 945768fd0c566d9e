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
