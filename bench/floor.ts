/** The least that any comparison must do: zip tails, header and summaries of both logs inflated and parsed. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { inflateRawSync, zstdDecompressSync } from 'node:zlib'

const WANTED = new Set(['header.json', 'summaries.json'])
const TAIL = 66_000

function read(file: number, start: number, end: number): Buffer {
  const bytes = Buffer.allocUnsafe(end - start)
  readSync(file, bytes, 0, bytes.length, start)
  return bytes
}

function members(path: string): unknown[] {
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  const tail = read(file, Math.max(0, size - TAIL), size)
  const end = tail.lastIndexOf('PK\u0005\u0006')
  let [length, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
  if (start === 0xffffffff || tail.readUInt16LE(end + 10) === 0xffff) {
    const zip64 = tail.lastIndexOf('PK\u0006\u0006')
    ;[length, start] = [Number(tail.readBigUInt64LE(zip64 + 40)), Number(tail.readBigUInt64LE(zip64 + 48))]
  }
  const directory = read(file, start, start + length)
  const found: unknown[] = []
  for (let at = 0; at < directory.length; ) {
    const [name, extra, comment] = [28, 30, 32].map(offset => directory.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    if (WANTED.has(directory.toString('utf8', at + 46, at + 46 + name))) found.push(parse(file, directory, at))
    at += 46 + name + extra + comment
  }
  closeSync(file)
  return found
}

function parse(file: number, directory: Buffer, at: number): unknown {
  const [method, size, offset] = [
    directory.readUInt16LE(at + 10),
    directory.readUInt32LE(at + 20),
    directory.readUInt32LE(at + 42),
  ]
  const local = read(file, offset, offset + 30)
  const start = offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
  const bytes = read(file, start, start + size)
  return JSON.parse(
    (method === 93 ? zstdDecompressSync(bytes) : method === 8 ? inflateRawSync(bytes) : bytes).toString(),
  )
}

console.log(process.argv.slice(2).map(path => members(path).length))
