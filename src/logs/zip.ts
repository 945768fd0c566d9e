/**
 * The members of a zip, from its central directory alone. Local headers are never searched: rewritten logs hold
 * dead members between the live ones. Of entries with one name the last wins, as in Inspect.
 */
import type { ByteSource } from './bytes.ts'
import { FETCH_AGAIN, Unreadable } from './unreadable.ts'
import { locateDirectory, view } from './zip-end.ts'

export interface Member {
  name: string
  /** 0 stored, 8 deflate, 93 zstd. */
  method: number
  crc: number
  /** Bytes in the file. */
  packedSize: number
  /** Bytes of content, as declared; decompress.ts holds the content to it. */
  size: number
  headerOffset: number
  encrypted: boolean
}

export interface SampleMember {
  id: string
  epoch: number
  member: Member
}

const ENTRY_BYTES = 46
const ENTRY_SIGNATURE = 0x02014b50
/** Room for ten million members; more would not fit a runner's memory. */
const MAX_DIRECTORY_BYTES = 1 << 30
const SAMPLE_PREFIX = Buffer.from('samples/')
const JSON_SUFFIX = Buffer.from('.json')
/** Ids are written raw, slashes included, so the last `_epoch_` is the separator. */
const SAMPLE_NAME = /^samples\/(.*)_epoch_(\d+)(\/sample)?\.json$/s

/** The entries stay bytes until asked for: a log may have a million members. */
export class Directory {
  /** Everything that does not lie under `samples/`. */
  readonly #named = new Map<string, number>()
  readonly #samples: number[] = []
  readonly #bytes: Buffer
  readonly #view: DataView
  readonly #shift: number
  members = 0

  constructor(bytes: Uint8Array, shift: number) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#view = view(bytes)
    this.#shift = shift
    for (let at = 0; at + ENTRY_BYTES <= bytes.length; at = this.#index(at)) this.members++
  }

  find(name: string): Member | null {
    const at = this.#named.get(name)
    return at === undefined ? null : this.#member(at)
  }

  /** Names outside `samples/`. */
  names(): IterableIterator<string> {
    return this.#named.keys()
  }

  /** Entries that may hold a sample; upper bound, as names may repeat and chunked samples have several. */
  get sampleEntries(): number {
    return this.#samples.length
  }

  /** In the order of the directory, duplicates included. */
  *samples(): Generator<SampleMember> {
    for (const at of this.#samples) {
      const [, id, epoch] = SAMPLE_NAME.exec(this.#name(at)) ?? []
      if (id !== undefined) yield { id, epoch: Number(epoch), member: this.#member(at) }
    }
  }

  #index(at: number): number {
    if (this.#view.getUint32(at, true) !== ENTRY_SIGNATURE) throw broken()
    const start = at + ENTRY_BYTES
    const end = start + this.#view.getUint16(at + 28, true)
    if (end > this.#bytes.length) throw broken()
    if (!startsWith(this.#bytes, start, end, SAMPLE_PREFIX))
      this.#named.set(this.#bytes.toString('utf8', start, end), at)
    else if (mayBeSample(this.#bytes, start, end)) this.#samples.push(at)
    return end + this.#view.getUint16(at + 30, true) + this.#view.getUint16(at + 32, true)
  }

  #name(at: number): string {
    const start = at + ENTRY_BYTES
    return this.#bytes.toString('utf8', start, start + this.#view.getUint16(at + 28, true))
  }

  #member(at: number): Member {
    const v = this.#view
    const member = {
      name: this.#name(at),
      method: v.getUint16(at + 10, true),
      crc: v.getUint32(at + 16, true),
      packedSize: v.getUint32(at + 20, true),
      size: v.getUint32(at + 24, true),
      headerOffset: v.getUint32(at + 42, true),
      encrypted: (v.getUint16(at + 8, true) & 1) === 1,
    }
    this.#widen(member, at)
    member.headerOffset += this.#shift
    return member
  }

  /** Zip64: each field that holds the sentinel has its eight bytes in the extra field 1, in this order. */
  #widen(member: Member, entry: number): void {
    const v = this.#view
    let at = entry + ENTRY_BYTES + v.getUint16(entry + 28, true)
    const end = Math.min(at + v.getUint16(entry + 30, true), v.byteLength)
    for (; at + 4 <= end && v.getUint16(at, true) !== 1; at += 4 + v.getUint16(at + 2, true));
    at += 4
    for (const field of ['size', 'packedSize', 'headerOffset'] as const) {
      if (member[field] !== 0xffffffff || at + 8 > end) continue
      member[field] = Number(v.getBigUint64(at, true))
      at += 8
    }
  }
}

export async function readDirectory(source: ByteSource): Promise<Directory> {
  const { offset, size, shift } = await locateDirectory(source)
  if (size > MAX_DIRECTORY_BYTES)
    throw new Unreadable({
      what: `The directory of the zip is ${size} bytes long, more than any log needs.`,
      fix: FETCH_AGAIN,
    })
  return new Directory(await source.read(offset, offset + size), shift)
}

function startsWith(bytes: Buffer, start: number, end: number, prefix: Buffer): boolean {
  if (start + prefix.length > end) return false
  for (let i = 0; i < prefix.length; i++) if (bytes[start + i] !== prefix[i]) return false
  return true
}

/** Names that end in `_epoch_<n>.json` or `/sample.json`; leaves out the many other members of chunked samples. */
function mayBeSample(bytes: Buffer, start: number, end: number): boolean {
  const tail = end - JSON_SUFFIX.length
  if (!startsWith(bytes, tail, end, JSON_SUFFIX)) return false
  let at = tail - 1
  while (at > start && bytes[at]! >= 0x30 && bytes[at]! <= 0x39) at--
  return at < tail - 1 ? bytes[at] === 0x5f : bytes[at] === 0x65
}

function broken(): Unreadable {
  return new Unreadable({ what: 'The directory of the zip is damaged.', fix: FETCH_AGAIN })
}
