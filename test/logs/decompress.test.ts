import zlib from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { counting } from '../../src/logs/bytes.ts'
import { crc32, tableCrc32 } from '../../src/logs/checksum.ts'
import { wholeContent } from '../../src/logs/decompress.ts'
import { readLog } from '../../src/logs/read.ts'
import { readDirectory } from '../../src/logs/zip.ts'
import { decodeInJavaScript, framePieces } from '../../src/logs/zstd.ts'
import { anEvalLog, aRow, asSource, aZip, type MemberSpec } from './a-zip.ts'
import { canZstd, seeded } from './mutate.ts'

async function contentOf(spec: MemberSpec, options = {}): Promise<Buffer> {
  const source = asSource(aZip([spec], options))
  const directory = await readDirectory(source)
  return wholeContent(source, directory.find(spec.name)!, 1 << 28)
}

const random = seeded(7)
const text = Array.from({ length: 200_000 }, () => `word${Math.floor(random() * 500)}`).join(' ')
const name = 'some.json'

describe('the content of a member', () => {
  it.each(['stored', 'deflate'] as const)('comes back whole: %s', async method =>
    expect((await contentOf({ name, content: text, method })).toString()).toBe(text),
  )
  it('may be empty', async () => expect((await contentOf({ name, content: '' })).length).toBe(0))
  it('is found through zip64 records', async () =>
    expect((await contentOf({ name, content: text, zip64: true }, { zip64End: true })).toString()).toBe(text))
  it('is found behind a comment that looks like an end', async () =>
    expect((await contentOf({ name, content: 'x' }, { comment: `PK\u0005\u0006${'x'.repeat(30)}` })).toString()).toBe(
      'x',
    ))
  it('is the last of those with one name', async () => {
    const source = asSource(
      aZip([
        { name, content: 'old' },
        { name, content: 'new' },
      ]),
    )
    expect((await wholeContent(source, (await readDirectory(source)).find(name)!, 10)).toString()).toBe('new')
  })
  it.each([
    [{ size: 3 }, /more than the 3 bytes/],
    [{ size: 99 }, /holds 4 bytes where 99/],
    [{ crc: 1 }, /checksum/],
    [{ method: 12 }, /method 12/],
    [{ flags: 1 }, /encrypted/],
    [{ offset: 1 }, /not where the directory says/],
    [{ offset: 1e9 }, /beyond the end/],
    [{ packedSize: 1e6 }, /beyond the end/],
    [{ size: 4e9 }, /declares 4000000000 bytes/],
  ])('is refused when the directory lies: %j', (lie, message) =>
    expect(contentOf({ name, content: 'text', lie })).rejects.toThrow(message),
  )
})

describe.runIf(canZstd)('zstd', () => {
  const half = text.length >> 1
  const frames = () =>
    Buffer.concat([zlib.zstdCompressSync(text.slice(0, half)), skippable(), zlib.zstdCompressSync(text.slice(half))])
  const skippable = () => Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3])

  it('members of several frames come back whole', async () =>
    expect((await contentOf({ name, content: text, method: 'zstd', packed: frames() })).toString()).toBe(text))
  it('members cut off in a frame are refused', () =>
    expect(contentOf({ name, content: text, method: 'zstd', packed: frames().subarray(0, -20) })).rejects.toThrow(
      /zstd/,
    ))
  it('frames end where they end, however chunks are cut', async () => {
    for (const chunkBytes of [1, 7, 4096]) {
      const ends: number[] = []
      let seen = 0
      for await (const piece of framePieces(cut(frames(), chunkBytes))) {
        seen += piece.bytes.length
        if (piece.last) ends.push(seen)
      }
      expect(ends).toEqual([zlib.zstdCompressSync(text.slice(0, half)).length, seen])
    }
  })
  it('is read the same in pure JavaScript', async () => {
    const chunks: Uint8Array[] = []
    for await (const chunk of decodeInJavaScript(framePieces(cut(frames(), 5000)))) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe(text)
  })
})

async function* cut(bytes: Buffer, chunkBytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes)
}

describe('what is read', () => {
  it('is kilobytes of a log with megabytes of bodies', async () => {
    const noise = Buffer.from(Array.from({ length: 500_000 }, () => Math.floor(random() * 256)))
    const bodies = Array.from({ length: 8 }, (_, index) => ({
      name: `samples/${index}_epoch_1.json`,
      content: noise,
      method: 'stored' as const,
    }))
    const rows = bodies.map((_, id) => aRow({ id }))
    const source = counting(asSource(anEvalLog({ rows, more: bodies })))
    const outcome = await readLog(source)
    expect(outcome.kind === 'read' && outcome.log.bodies).toBe(8)
    expect(source.bytesRead).toBeLessThan(80_000)
  })
  it('has the checksum that zlib computes', () => expect(tableCrc32(Buffer.from(text))).toBe(crc32(Buffer.from(text))))
})
