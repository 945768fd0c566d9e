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
  /** For `memberAt`: a number weighs less than a member. */
  entry: number
}

/** Where an id lies in the bytes of the directory. */
export interface IdPlace {
  start: number
  end: number
  epoch: number
}

const ENTRY_BYTES = 46
/** Stands for a number that is too large for its field. */
const ZIP64_SENTINEL = 0xffffffff
const ENTRY_SIGNATURE = 0x02014b50
/** Room for ten million members; more would not fit a runner's memory. */
const MAX_DIRECTORY_BYTES = 1 << 30
const SAMPLE_PREFIX = Buffer.from('samples/')
const JSON_SUFFIX = Buffer.from('.json')
const CHUNKED_SUFFIX = Buffer.from('/sample')
const EPOCH_MARK = Buffer.from('_epoch_')
const MAX_EPOCH = 1e9

/** The entries stay bytes until asked for: a log may have a million members. */
export class Directory {
  /** Everything that does not lie under `samples/`. */
  readonly #named = new Map<string, number>()
  /** Everything else; chunked samples have many members each. */
  readonly #samples: number[] = []
  readonly #bytes: Buffer
  readonly #view: DataView
  readonly #shift: number
  members = 0
  /** As the end record counts them. */
  readonly claimed: number

  readonly #fileBytes: number
  #samplesBytes = 0

  constructor(bytes: Uint8Array, { shift, members, fileBytes }: { shift: number; members: number; fileBytes: number }) {
    this.claimed = members
    this.#fileBytes = fileBytes
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

  /** Samples that share bytes: a small file could then hold work without end. */
  get overlaps(): boolean {
    return this.#samplesBytes > this.#fileBytes
  }

  /** In the order of the directory, repeated names included; without those that the caller already knows. */
  *samples(isKnown: (bytes: Buffer, place: IdPlace) => boolean = () => false): Generator<SampleMember> {
    if (this.overlaps) return
    for (const at of this.#samples) {
      const place = this.#idPlace(at)
      if (place === null || isKnown(this.#bytes, place)) continue
      const id = this.#bytes.toString('utf8', place.start, place.end)
      yield { id, epoch: place.epoch, member: this.#member(at), entry: at }
    }
  }

  memberAt(entry: number): Member {
    return this.#member(entry)
  }

  /** What lies under `samples/` and is no sample by itself: parts of chunked samples. */
  *sampleParts(): Generator<{ name: string; entry: number }> {
    if (this.overlaps) return
    for (const entry of this.#samples) if (this.#idPlace(entry) === null) yield { name: this.#name(entry), entry }
  }

  /** `samples/{id}_epoch_{n}.json` or `…/sample.json`; ids are raw, slashes included, so the last `_epoch_` parts. */
  #idPlace(entry: number): IdPlace | null {
    const bytes = this.#bytes
    const start = entry + ENTRY_BYTES + SAMPLE_PREFIX.length
    const nameEnd = entry + ENTRY_BYTES + this.#view.getUint16(entry + 28, true)
    if (!endsWith(bytes, nameEnd, JSON_SUFFIX)) return null
    let at = nameEnd - JSON_SUFFIX.length
    if (endsWith(bytes, at, CHUNKED_SUFFIX)) at -= CHUNKED_SUFFIX.length
    let epoch = 0
    let scale = 1
    for (; isDigit(bytes[at - 1]!) && scale < MAX_EPOCH; scale *= 10) epoch += (bytes[--at]! - 0x30) * scale
    const end = at - EPOCH_MARK.length
    return scale > 1 && end >= start && endsWith(bytes, at, EPOCH_MARK) ? { start, end, epoch } : null
  }

  #index(at: number): number {
    if (this.#view.getUint32(at, true) !== ENTRY_SIGNATURE) throw broken()
    const start = at + ENTRY_BYTES
    const end = start + this.#view.getUint16(at + 28, true)
    if (end > this.#bytes.length) throw broken()
    if (!startsWith(this.#bytes, start, end, SAMPLE_PREFIX))
      this.#named.set(this.#bytes.toString('utf8', start, end), at)
    else this.#addSample(at)
    return end + this.#view.getUint16(at + 30, true) + this.#view.getUint16(at + 32, true)
  }

  #addSample(at: number): void {
    this.#samples.push(at)
    const packedSize = this.#view.getUint32(at + 20, true)
    if (packedSize !== ZIP64_SENTINEL) this.#samplesBytes += packedSize
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
      if (member[field] !== ZIP64_SENTINEL || at + 8 > end) continue
      member[field] = Number(v.getBigUint64(at, true))
      at += 8
    }
  }
}

export async function readDirectory(source: ByteSource): Promise<Directory> {
  const { offset, size, ...place } = await locateDirectory(source)
  if (size > MAX_DIRECTORY_BYTES)
    throw new Unreadable({
      what: `The directory of the zip is ${size} bytes long, more than any log needs.`,
      fix: FETCH_AGAIN,
    })
  return new Directory(await source.read(offset, offset + size), { ...place, fileBytes: source.size })
}

function startsWith(bytes: Buffer, start: number, end: number, prefix: Buffer): boolean {
  if (start + prefix.length > end) return false
  for (let i = 0; i < prefix.length; i++) if (bytes[start + i] !== prefix[i]) return false
  return true
}

function endsWith(bytes: Buffer, end: number, suffix: Buffer): boolean {
  return startsWith(bytes, end - suffix.length, end, suffix)
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

function broken(): Unreadable {
  return new Unreadable({ what: 'The directory of the zip is damaged.', fix: FETCH_AGAIN })
}
