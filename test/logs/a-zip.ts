/** Small zips for tests, honest or lying, and the smallest logs that a reader accepts. */
import zlib from 'node:zlib'
import { inMemory } from '../../src/logs/bytes.ts'

export interface MemberSpec {
  name: string
  content: string | Uint8Array
  method?: 'stored' | 'deflate' | 'zstd'
  /** Packed bytes as they are, whatever the method would give. */
  packed?: Uint8Array
  /** Lies in the directory. */
  lie?: { size?: number; packedSize?: number; crc?: number; method?: number; flags?: number; offset?: number }
  zip64?: boolean
}

const METHODS = { stored: 0, deflate: 8, zstd: 93 } as const

export function aZip(members: readonly MemberSpec[], options: { zip64End?: boolean; comment?: string } = {}): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const member of members) {
    const content = Buffer.from(member.content)
    const packed = Buffer.from(member.packed ?? pack(content, member.method ?? 'deflate'))
    const facts = {
      name: Buffer.from(member.name),
      method: member.lie?.method ?? METHODS[member.method ?? 'deflate'],
      flags: member.lie?.flags ?? 0,
      crc: member.lie?.crc ?? zlib.crc32(content),
      size: member.lie?.size ?? content.length,
      packedSize: member.lie?.packedSize ?? packed.length,
      offset: member.lie?.offset ?? offset,
      zip64: member.zip64 ?? false,
    }
    const local = localHeader(facts)
    locals.push(local, packed)
    entries.push(entry(facts))
    offset += local.length + packed.length
  }
  const directory = Buffer.concat(entries)
  const place = { members: members.length, size: directory.length, offset }
  return Buffer.concat([...locals, directory, ...(options.zip64End ? end64(place) : []), end(place, options)])
}

function pack(content: Buffer, method: 'stored' | 'deflate' | 'zstd'): Buffer {
  if (method === 'stored') return content
  return method === 'deflate' ? zlib.deflateRawSync(content) : zlib.zstdCompressSync(content)
}

interface Facts {
  name: Buffer
  method: number
  flags: number
  crc: number
  size: number
  packedSize: number
  offset: number
  zip64: boolean
}

function localHeader({ name, method, flags, crc, size, packedSize }: Facts): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(method, 8)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(packedSize % 2 ** 32, 18)
  header.writeUInt32LE(size % 2 ** 32, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

function entry({ name, method, flags, crc, size, packedSize, offset, zip64 }: Facts): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(flags, 8)
  header.writeUInt16LE(method, 10)
  header.writeUInt32LE(crc, 16)
  header.writeUInt32LE(zip64 ? 0xffffffff : packedSize, 20)
  header.writeUInt32LE(zip64 ? 0xffffffff : size, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt16LE(zip64 ? 28 : 0, 30)
  header.writeUInt32LE(zip64 ? 0xffffffff : offset, 42)
  if (!zip64) return Buffer.concat([header, name])
  const extra = Buffer.alloc(28)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(24, 2)
  for (const [index, value] of [size, packedSize, offset].entries())
    extra.writeBigUInt64LE(BigInt(value), 4 + index * 8)
  return Buffer.concat([header, name, extra])
}

interface Place {
  members: number
  size: number
  offset: number
}

function end({ members, size, offset }: Place, { zip64End = false, comment = '' }): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(zip64End ? 0xffff : members, 10)
  record.writeUInt32LE(size, 12)
  record.writeUInt32LE(zip64End ? 0xffffffff : offset, 16)
  record.writeUInt16LE(Buffer.byteLength(comment), 20)
  return Buffer.concat([record, Buffer.from(comment)])
}

function end64({ members, size, offset }: Place): Buffer[] {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(BigInt(members), 32)
  record.writeBigUInt64LE(BigInt(size), 40)
  record.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(offset + size), 8)
  return [record, locator]
}

type Fields = { [key: string]: unknown }

export const aSpec = (fields: Fields = {}): Fields => ({
  run_id: 'run',
  eval_id: 'eval',
  task_id: 'task',
  created: '2026-01-02T03:04:05+00:00',
  task: 'capitals',
  model: 'mockllm/model',
  dataset: { name: 'capitals', samples: 2 },
  config: { epochs: 1 },
  ...fields,
})

export const aHeader = (fields: Fields = {}): Fields => ({ version: 2, status: 'success', eval: aSpec(), ...fields })

export const aRow = (fields: Fields = {}): Fields => ({
  id: 1,
  epoch: 1,
  input: 'What is the capital of France?',
  target: 'Paris',
  scores: { match: { value: 'C', answer: 'Paris', explanation: 'It is Paris.' } },
  model_usage: { 'mockllm/model': { input_tokens: 10, output_tokens: 5, total_tokens: 15, total_cost: 0.25 } },
  total_time: 1.5,
  working_time: 1.25,
  ...fields,
})

export const json = (name: string, value: unknown): MemberSpec => ({ name, content: JSON.stringify(value) })

export function anEvalLog({ header = aHeader(), rows = [aRow()] as unknown, more = [] as MemberSpec[] } = {}): Buffer {
  return aZip([...more, json('summaries.json', rows), json('header.json', header)])
}

export const asSource = (bytes: Uint8Array, name = 'test.eval') => inMemory({ name, bytes })
