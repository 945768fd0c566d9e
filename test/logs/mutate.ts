/** Seeded damage: honest logs → mutants, from single bits to lies in the zip's own records and tokens in its JSON. */
import zlib from 'node:zlib'
import { inMemory } from '../../src/logs/bytes.ts'
import { wholeContent } from '../../src/logs/decompress.ts'
import { readDirectory } from '../../src/logs/zip.ts'
import { aZip } from './a-zip.ts'

export type Random = () => number

/** Small, fast and good enough to choose bytes. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let z = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return ((z ^ (z >>> 15)) >>> 0) / 2 ** 32
  }
}

const below = (random: Random, limit: number) => Math.floor(random() * limit)
const pick = <T>(random: Random, values: readonly T[]): T => values[below(random, values.length)]!

type Mutation = (bytes: Buffer, random: Random) => Buffer

const flipBits: Mutation = (bytes, random) => {
  const copy = Buffer.from(bytes)
  for (let flips = 1 + below(random, 8); flips > 0; flips--) copy[below(random, copy.length)]! ^= 1 << below(random, 8)
  return copy
}

const truncate: Mutation = (bytes, random) => bytes.subarray(0, below(random, bytes.length))

const insert: Mutation = (bytes, random) => {
  const at = below(random, bytes.length)
  const more = Buffer.from(Array.from({ length: 1 + below(random, 40) }, () => below(random, 256)))
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)])
}

const swapChunks: Mutation = (bytes, random) => {
  const [a, b, c] = [below(random, bytes.length), below(random, bytes.length), below(random, bytes.length)].sort(
    (x, y) => x - y,
  )
  return Buffer.concat([bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c)])
}

/** Numbers in the records at the end: sizes, offsets, counts, methods. */
const lieInDirectory: Mutation = (bytes, random) => {
  const copy = Buffer.from(bytes)
  const entries: number[] = []
  for (let at = copy.indexOf('PK\u0001\u0002'); at >= 0; at = copy.indexOf('PK\u0001\u0002', at + 1)) entries.push(at)
  const isEnd = entries.length === 0 || random() < 0.3
  const base = isEnd ? Math.max(0, copy.length - 22) : pick(random, entries)
  const at = base + pick(random, isEnd ? [8, 10, 12, 16, 20] : [8, 10, 16, 20, 24, 28, 30, 32, 42])
  if (at + 4 > copy.length) return copy
  copy.writeUInt32LE(
    pick(random, [0, 1, 0xffff, 0xffffffff, 0x7fffffff, copy.readUInt32LE(at) + 1, below(random, 2 ** 32)]) >>> 0,
    at,
  )
  return copy
}

export const BYTE_MUTATIONS: readonly Mutation[] = [flipBits, truncate, insert, swapChunks, lieInDirectory]

const TOKENS = [
  'NaN',
  '-Infinity',
  'null',
  'true',
  '{}',
  '[]',
  '""',
  '1e999',
  '-0',
  '12345678901234567890',
  '"\\ud83d"',
  '[[[[[[',
  '"__proto__"',
  '{"a":',
  ',,',
  '"',
  '\\',
  '9'.repeat(400),
  '\u0000',
]
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[[\]{}:,]|true|false|null/g

/** Replaces, drops or doubles a few JSON tokens. */
export function mutateJson(text: string, random: Random): string {
  const tokens = text.match(TOKEN) ?? []
  for (let edits = 1 + below(random, 4); edits > 0 && tokens.length > 0; edits--) {
    const at = below(random, tokens.length)
    tokens.splice(at, below(random, 2), ...(random() < 0.7 ? [pick(random, TOKENS)] : [tokens[at]!, tokens[at]!]))
  }
  return tokens.join('')
}

/** Mutates the JSON inside a member and packs the zip again, with honest checksums. */
export async function mutateMember(bytes: Buffer, random: Random): Promise<Buffer> {
  const source = inMemory({ name: 'honest', bytes })
  const directory = await readDirectory(source)
  const members = [...directory.names()].map(name => directory.find(name)!)
  members.push(...[...directory.samples()].map(sample => sample.member))
  const victim = below(random, members.length)
  const specs = members.map(async (member, index) => {
    const content = await wholeContent(source, member, 1 << 26)
    return {
      name: member.name,
      content: index === victim ? mutateJson(content.toString(), random) : content,
      method: pick(random, ['stored', 'deflate'] as const),
    }
  })
  return aZip(await Promise.all(specs))
}

export async function mutant(bytes: Buffer, random: Random): Promise<Buffer> {
  const isZip = bytes[0] === 0x50
  if (random() >= 0.5) return pick(random, BYTE_MUTATIONS)(bytes, random)
  // A log that is broken already cannot be packed again; its bytes can still be damaged.
  if (isZip) return mutateMember(bytes, random).catch(() => flipBits(bytes, random))
  return Buffer.from(mutateJson(bytes.toString(), random))
}

/** Whether this runtime can make zstd members. */
export const canZstd = typeof zlib.zstdCompressSync === 'function'
