/** Paths, folders and patterns → byte sources. The only file that reads the file system. */
import { constants, type Dirent } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { UserError } from '../errors.ts'
import type { ByteSource } from './bytes.ts'
import type { LogWarning, UnreadableLog } from './eval-log.ts'
import { compileGlob, isGlob, splitList } from './glob.ts'
import { type EntryVerdict, judgeFile, judgeFolder, judgeMatch, LOOKS_LIKE_LOG, looksLikeLog } from './listing.ts'
import { oneLine } from './unreadable.ts'

export type FoundLog =
  /**
   * `named`: the user named this very file, or a pattern matched it; otherwise a search of a folder found it.
   * `warnings`: what is known of the log and not in it.
   */
  { kind: 'source'; source: ByteSource; named: boolean; warnings?: readonly LogWarning[] } | UnreadableLog

export interface Skipped {
  path: string
  reason: string
  /** It may have been meant, and the report says that it was left out. */
  told?: true
}

export interface FoundLogs {
  logs: FoundLog[]
  /** What a search passed over, with the reason. */
  skipped: Skipped[]
}

/** A log says what it is before its samples come. */
const SNIFF_BYTES = 64 << 10
/** Folders within folders: more is a loop that links hide. */
const MAX_FOLDER_DEPTH = 64
/** A FIFO that takes the place of a file after the look at it must not block us. Windows has no such flag. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
const REMOTE = /^[a-z][a-z0-9+.-]+:\/\//i
/** Shells put the home folder in its place, but not between quotes or behind a comma. */
const HOME = /^~[^/\\]*(?:[/\\]|$)/

/** Whether each path was named, or only found. */
type Paths = Map<string, boolean>

interface Search {
  paths: Paths
  skipped: Skipped[]
  /** Real paths of the folders seen: links may form loops. */
  visited: Set<string>
  /** A pattern names what it matches. */
  named: boolean
  judge: (name: string, relative: string) => EntryVerdict
}

/**
 * @param spec a file, a folder, a glob, or several: separated by commas, or as a list.
 * @throws UserError when a named path does not exist, or nothing at all is found.
 */
export async function findLogs(spec: string | readonly string[]): Promise<FoundLogs> {
  const parts = typeof spec !== 'string' ? spec : (await kindOf(spec)) ? [spec] : splitList(spec)
  const paths: Paths = new Map()
  const skipped: Skipped[] = []
  for (const part of parts) await findPart(part, paths, skipped)
  const logs = await Promise.all([...paths.keys()].sort().map(path => openLog(path, paths.get(path)!)))
  if (logs.length > 0) return { logs, skipped: skipped.filter(({ path }) => !paths.has(path)) }
  throw new UserError({
    what: 'No eval logs found.',
    where: typeof spec === 'string' ? spec : spec.join(', '),
    fix: 'Pass .eval files, or the folder that Inspect wrote them to (INSPECT_LOG_DIR, ./logs by default).',
  })
}

async function findPart(part: string, paths: Paths, skipped: Skipped[]): Promise<void> {
  const found = await kindOf(part)
  const search = { paths, skipped, visited: new Set<string>() }
  if (found === 'file') paths.set(part, true)
  else if (found === 'folder') await walkNamed(part, { ...search, named: false, judge: judgeFile })
  else if (found === null && isGlob(part) && whyForeign(part) === null) await walkMatches(part, search)
  else throw new UserError({ where: part, ...(found === 'other' ? NO_REGULAR_FILE : (whyForeign(part) ?? NOTHING)) })
}

const NOTHING = {
  what: 'There is no such file or folder.',
  fix: 'Check the path; patterns such as logs/*.eval work too.',
}
const NO_REGULAR_FILE = {
  what: 'This is no regular file, but a pipe, a socket or a device.',
  fix: 'Save the log to a file, and pass that.',
}

/** Paths that other tools understand and this one does not. */
function whyForeign(path: string): { what: string; fix: string } | null {
  if (REMOTE.test(path))
    return {
      what: 'Remote paths are not supported: logs are read from the file system alone.',
      fix: 'Download the logs first (such as "aws s3 cp --recursive"), and pass the folder they are in.',
    }
  if (!HOME.test(path)) return null
  return {
    what: 'A path that begins with "~" is not supported: only the shell knows what it stands for.',
    fix: 'Write "$HOME" in its place, or the whole path.',
  }
}

async function walkNamed(folder: string, search: Search): Promise<void> {
  const before = search.paths.size
  await walk(folder, search, '')
  // A folder that is called like a log is opened as one: so it is said there that it is none.
  if (folder.endsWith('.eval') && search.paths.size === before) search.paths.set(folder, true)
}

async function walkMatches(pattern: string, search: Omit<Search, 'judge' | 'named'>): Promise<void> {
  const { base, matches } = compileGlob(process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern)
  const judge = (name: string, relative: string): EntryVerdict =>
    matches(relative) ? judgeMatch(name) : { kind: 'search' }
  await walk(base, { ...search, named: true, judge }, '')
}

async function walk(folder: string, search: Search, relative: string): Promise<void> {
  const real = await realpath(folder).catch(() => null)
  if (real === null || search.visited.has(real)) return
  if (relative.split('/').length > MAX_FOLDER_DEPTH) {
    search.skipped.push({ path: folder, reason: `lies deeper than ${MAX_FOLDER_DEPTH} folders` })
    return
  }
  search.visited.add(real)
  const entries = await listFolder(folder, search)
  const names = new Set(entries.map(entry => entry.name))
  for (const entry of entries)
    await visit({ entry, names, path: join(folder, entry.name), relative: relative + entry.name }, search)
}

async function visit(
  at: { entry: Dirent; names: ReadonlySet<string>; path: string; relative: string },
  search: Search,
): Promise<void> {
  const kind = at.entry.isSymbolicLink() ? await kindOf(at.path) : kindOfEntry(at.entry)
  if (kind === 'folder') {
    const verdict = judgeFolder(at.entry.name, at.names)
    if (verdict.kind === 'skip') search.skipped.push({ path: at.path, reason: verdict.reason })
    else await walk(at.path, search, `${at.relative}/`)
  } else if (kind !== null) {
    const verdict = search.judge(at.entry.name, at.relative)
    if (kind === 'other') {
      if (verdict.kind === 'log' || verdict.kind === 'look')
        search.skipped.push({ path: at.path, reason: 'not a regular file' })
    } else if (verdict.kind === 'log') search.paths.set(at.path, search.named || search.paths.get(at.path) === true)
    else if (verdict.kind === 'look') search.skipped.push({ path: at.path, reason: await lookInside(at.path, verdict) })
    else if (verdict.kind === 'skip' && at.entry.name.endsWith('.json'))
      search.skipped.push({ path: at.path, reason: verdict.reason })
  }
}

/** Why a .json file under an odd name is left out; a look at its beginning tells whether that may be a mistake. */
async function lookInside(path: string, { reason }: { reason: string }): Promise<string> {
  try {
    const file = await open(path, READ_FLAGS)
    try {
      const bytes = Buffer.alloc(SNIFF_BYTES)
      const { bytesRead } = await file.read(bytes, 0, SNIFF_BYTES, 0)
      return looksLikeLog(bytes.toString('latin1', 0, bytesRead)) ? LOOKS_LIKE_LOG : reason
    } finally {
      await file.close()
    }
  } catch (thrown) {
    return `cannot be read: ${oneLine(thrown)}`
  }
}

async function listFolder(folder: string, search: Search): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (thrown) {
    search.skipped.push({ path: folder, reason: `cannot be listed: ${oneLine(thrown)}` })
    return []
  }
}

/** `other`: a pipe, a socket or a device, whose reading may never end. */
type EntryKind = 'file' | 'folder' | 'other'

async function kindOf(path: string): Promise<EntryKind | null> {
  const found = await stat(path).catch(() => null)
  return found && kindOfEntry(found)
}

function kindOfEntry(entry: Pick<Dirent, 'isDirectory' | 'isFile'>): EntryKind {
  return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other'
}

async function openLog(path: string, named: boolean): Promise<FoundLog> {
  try {
    const found = await stat(path)
    if (found.isDirectory())
      return {
        kind: 'unreadable',
        path,
        what: `${basename(path)} is a folder, and no log is in it.`,
        fix: 'Pass the .eval file itself.',
        notALog: false,
      }
    return { kind: 'source', source: fileSource(path, found.size), named }
  } catch (thrown) {
    return { kind: 'unreadable', path, what: oneLine(thrown), fix: 'Check that the file can be read.', notALog: false }
  }
}

/** A file under another name than its path: that of the log which was unpacked to it. */
export async function openFile(path: string, name: string): Promise<ByteSource> {
  return fileSource(path, (await stat(path)).size, name)
}

/** Opens the file for each read, so that hundreds of logs do not hold hundreds of files open. */
function fileSource(path: string, size: number, name = path): ByteSource {
  return {
    name,
    size,
    async read(start, end) {
      const file = await open(path, READ_FLAGS)
      try {
        const bytes = Buffer.allocUnsafe(end - start)
        const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
        if (bytesRead !== bytes.length) throw new Error(`${path} became shorter while it was read`)
        return bytes
      } finally {
        await file.close()
      }
    },
  }
}
