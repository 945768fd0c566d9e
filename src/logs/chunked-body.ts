/** The body of a chunked sample: a folder of members. Messages, events, calls and attachments are lists in pieces. */
import { Attachments, placeOf } from './attachments.ts'
import { type BodyParts, type Fields, note, surveyed } from './body-parts.ts'
import type { ByteSource } from './bytes.ts'
import { content, wholeContent } from './decompress.ts'
import { elements, itself, MAX_ELEMENT_BYTES, type Range, type RawElement } from './elements.ts'
import { parseJson } from './json.ts'
import { oneLine, Unreadable } from './unreadable.ts'
import { type Plan, Walker } from './walk.ts'
import type { Directory, Member } from './zip.ts'

const PART = /^(.*)\/(messages|events|calls|attachments)\/(\d{1,15})\.json$/s
const METADATA = /^(.*)\/metadata\.json$/s
const LISTS = ['messages', 'events', 'calls', 'attachments'] as const
type List = (typeof LISTS)[number]

/** A piece of a list: the number of its first element, and where it is in the zip. */
interface Piece {
  start: number
  entry: number
}

interface Folder extends Record<List, Piece[]> {
  metadata: number | null
}

/** How often all the messages may be read by a conversation that jumps about. */
const MAX_READINGS = 8
/** What it costs to begin a piece, and to follow a range, in bytes read. */
const READING_BYTES = 1 << 16
const RANGE_BYTES = 16

/** By folder, such as `samples/1_epoch_1`. */
export type Folders = ReadonlyMap<string, Folder>

export function chunkedFolders(directory: Directory): Folders {
  const folders = new Map<string, Folder>()
  const at = (name: string): Folder => {
    const folder = folders.get(name) ?? { messages: [], events: [], calls: [], attachments: [], metadata: null }
    folders.set(name, folder)
    return folder
  }
  for (const { name, entry } of directory.sampleParts()) {
    const [, folder, list, start] = PART.exec(name) ?? []
    if (folder !== undefined) at(folder)[list as List].push({ start: Number(start), entry })
    else if (METADATA.test(name)) at(name.slice(0, name.lastIndexOf('/'))).metadata = entry
  }
  // Of pieces with one name the last wins.
  for (const folder of folders.values())
    for (const list of LISTS)
      folder[list] = [...new Map(folder[list].map(piece => [piece.start, piece])).values()].sort(
        (a, b) => a.start - b.start,
      )
  return folders
}

interface Place {
  source: ByteSource
  directory: Directory
  /** `…/sample.json` */
  member: Member
  folders: Folders
}

/** @throws Unreadable when a part of the body is broken. */
export async function chunkedBody({ source, directory, member, folders }: Place): Promise<BodyParts> {
  const folder = folders.get(member.name.slice(0, member.name.lastIndexOf('/')))
  const pieces = (list: List) => folder?.[list] ?? []
  const open = (piece: Piece) => content(source, directory.memberAt(piece.entry))
  const survey = await surveyed(() => content(source, member))
  const { fields, leftOut } = survey
  const metadata = folder?.metadata ?? null
  if (metadata !== null) await addMetadata({ source, member: directory.memberAt(metadata), fields, leftOut })
  const lengths = new Map<List, number>()
  for (const list of LISTS) lengths.set(list, await checked({ list, pieces: pieces(list), open, leftOut }))
  const conversation = conversationOf(rangesOf(fields.message_refs), {
    pieces: pieces('messages'),
    total: lengths.get('messages')!,
    sizeOf: ({ entry }) => directory.memberAt(entry).size,
    leftOut,
  })
  const whole = (list: List) => () => inOrder(pieces(list), open)
  return {
    fields,
    messageCount: conversation.length,
    eventCount: lengths.get('events')!,
    retries: survey.count('error_retries'),
    leftOut,
    attachments: new Attachments(placeOf, whole('attachments')),
    messages: () => inConversation(conversation, open),
    events: whole('events'),
    messagePool: whole('messages'),
    callPool: whole('calls'),
  }
}

async function addMetadata({
  source,
  member,
  fields,
  leftOut,
}: {
  source: ByteSource
  member: Member
  fields: Fields
  leftOut: string[]
}): Promise<void> {
  try {
    fields.metadata = parseJson(await wholeContent(source, member, MAX_ELEMENT_BYTES)) as Fields
  } catch (thrown) {
    if (!(thrown instanceof Unreadable)) throw thrown
    note(leftOut, `metadata: ${oneLine(thrown)}`)
  }
}

type Open = (piece: Piece) => AsyncIterable<Uint8Array>

/** Reads all pieces once; each must begin where the one before it ends. Returns the number behind the last element. */
async function checked({
  list,
  pieces,
  open,
  leftOut,
}: {
  list: List
  pieces: readonly Piece[]
  open: Open
  leftOut: string[]
}): Promise<number> {
  let expected = 0
  for (const piece of pieces) {
    if (piece.start > expected) note(leftOut, `${list} ${expected} to ${piece.start - 1}: missing`)
    if (piece.start < expected) note(leftOut, `${list} from ${piece.start}: there twice`)
    const length = await lengthOf(open(piece))
    if (length === null) note(leftOut, `${list} from ${piece.start}: no list`)
    expected = piece.start + (length ?? 0)
  }
  return expected
}

/** Null where there is something else than a list. */
async function lengthOf(chunks: AsyncIterable<Uint8Array>): Promise<number | null> {
  let length = 0
  let isList = false
  const plan: Plan = {
    kind: 'array',
    name: 'list',
    each: () => {
      length++
      return null
    },
  }
  const walker = new Walker(plan, {
    kept: () => {},
    tooLong: () => {},
    opened: () => {
      isList = true
    },
  })
  for await (const chunk of chunks) walker.push(chunk)
  walker.finish()
  return isList ? length : null
}

async function* inOrder(pieces: readonly Piece[], open: Open): AsyncGenerator<RawElement> {
  for (const piece of pieces)
    for await (const element of elements(open(piece), itself)) yield { ...element, index: piece.start + element.index }
}

/** Half-open ranges, as `message_refs` and `input_refs` hold them. */
export function rangesOf(refs: unknown): Range[] {
  if (!Array.isArray(refs)) return []
  return refs.flatMap(pair => {
    const [start, end]: unknown[] = Array.isArray(pair) ? pair : []
    const isRange = Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(start) >= 0
    return isRange && Number(end) > Number(start) ? [{ start: Number(start), end: Number(end) }] : []
  })
}

/** A piece to read, and what of it. */
interface Reading {
  piece: Piece
  ranges: Range[]
}

interface Conversation {
  readings: Reading[]
  length: number
}

/** Which pieces to read in which order; a conversation that only goes forward reads each once. */
function conversationOf(
  ranges: readonly Range[],
  {
    pieces,
    total,
    sizeOf,
    leftOut,
  }: { pieces: readonly Piece[]; total: number; sizeOf: (piece: Piece) => number; leftOut: string[] },
): Conversation {
  const readings: Reading[] = []
  let left = MAX_READINGS * pieces.reduce((sum, piece) => sum + sizeOf(piece), READING_BYTES)
  let length = 0
  let at = 0
  for (const { start, end: wanted } of ranges) {
    const end = Math.min(wanted, total)
    if (wanted > total) note(leftOut, `messages ${Math.max(start, total)} to ${wanted - 1}: missing`)
    while (at > 0 && pieces[at]!.start > start) at--
    left -= RANGE_BYTES
    for (; at < pieces.length && start < end; at++) {
      const piece = pieces[at]!
      const next = Math.min(pieces[at + 1]?.start ?? total, total)
      if (next <= start) continue
      if (piece.start >= end) break
      const range = { start: Math.max(0, start - piece.start), end: Math.min(end, next) - piece.start }
      const last = readings.at(-1)
      if (last?.piece === piece && last.ranges.at(-1)!.end <= range.start) last.ranges.push(range)
      else {
        readings.push({ piece, ranges: [range] })
        left -= sizeOf(piece) + READING_BYTES
      }
      length += range.end - range.start
      if (end <= next) break
    }
    at = Math.min(at, pieces.length - 1)
    if (left < 0) {
      note(leftOut, 'messages: they are scattered too widely to be read to the end')
      break
    }
  }
  return { readings, length }
}

/** Elements are numbered anew, in the order of the conversation. */
async function* inConversation({ readings }: Conversation, open: Open): AsyncGenerator<RawElement> {
  let index = 0
  for (const { piece, ranges } of readings)
    for await (const element of elements(open(piece), itself, ranges)) yield { ...element, index: index++ }
}
