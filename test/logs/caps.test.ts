/** Caps that only hostile or broken files meet: each test fails where its cap is taken out. */
import { describe, expect, it } from 'vitest'
import { readLog } from '../../src/logs/read.ts'
import { ScorerNames } from '../../src/logs/scorer-names.ts'
import { SummaryReader } from '../../src/logs/summaries.ts'
import { readDirectory } from '../../src/logs/zip.ts'
import { aHeader, anEvalLog, aRow, aSpec, asSource, aZip, json } from './a-zip.ts'

describe('the number of an epoch', () => {
  it('has at most nine digits', async () => {
    const names = ['123456789', '1234567890', '9'.repeat(400)].map(epoch => `samples/x_epoch_${epoch}.json`)
    const directory = await readDirectory(asSource(aZip(names.map(name => json(name, {})))))
    expect([...directory.samples()].map(({ id, epoch }) => [id, epoch])).toEqual([['x', 123_456_789]])
  })
})

describe('the end record of a zip64', () => {
  const END_BYTES = 22
  const OFFSET_IN_LOCATOR = 8
  const LOCATOR_BYTES = 20
  it.each([
    ['lies where the file has ended', (size: number) => size],
    ['ends behind the file', (size: number) => size - 55],
    ['lies beyond all files', () => 2 ** 53],
  ])('is not read where it %s', async (_, place) => {
    const bytes = aZip([json('header.json', aHeader())], { zip64End: true })
    const locator = bytes.length - END_BYTES - LOCATOR_BYTES
    bytes.writeBigUInt64LE(BigInt(place(bytes.length)), locator + OFFSET_IN_LOCATOR)
    expect(await readLog(asSource(bytes))).toMatchObject({
      kind: 'unreadable',
      what: 'The directory of the zip points outside the file: it was cut off or damaged.',
    })
  })
})

describe('a row of the summaries', () => {
  const context = () => ({ scorers: new ScorerNames(), metadataKeys: [], odd: { count: 0 } })
  const receiver = { row: () => {}, ignored: () => {}, broken: () => {} }
  const push = (text: string) => {
    const reader = new SummaryReader(context(), receiver, { maxRowBytes: 1000 })
    for (let at = 0; at < text.length; at += 100) reader.push(Buffer.from(text.slice(at, at + 100)))
    reader.finish()
  }
  it('is given up when it has no end', () =>
    expect(() => push(`[${JSON.stringify(aRow())},{"id":"${'x'.repeat(1e5)}`)).toThrow(
      'Sample 2 of the summaries is longer than 1000 bytes.',
    ))
  it('may be one of many', () =>
    expect(() => push(JSON.stringify(Array.from({ length: 99 }, () => aRow())))).not.toThrow())
})

describe('no epochs', () => {
  it.each([0, -1, 1e300, '2'])('are those that the samples have: %s', async epochs => {
    const header = aHeader({ eval: aSpec({ config: { epochs } }) })
    const outcome = await readLog(asSource(anEvalLog({ header, rows: [aRow(), aRow({ epoch: 2 })] })))
    expect(outcome.kind === 'read' && outcome.log.header.spec.epochs).toBe(2)
  })
})
