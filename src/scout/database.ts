/**
 * A Scout database: a folder of Parquet files. What is there already is asked first, new files get their names when they
 * are whole, and only one import writes at a time, so that no transcript comes twice.
 */
import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { messageOf, UserError } from '../errors.ts'
import { type Cell, COLUMNS, INDEX_COLUMNS, indexRowOf, rowOf } from './columns.ts'
import { knownIds } from './known-ids.ts'
import { ParquetFile } from './parquet.ts'
import type { Transcript } from './transcript.ts'

/** Scout reads a group at once. */
const ROWS_OF_GROUP = 25
/** Whichever comes first: long transcripts make small groups. */
const GROUP_CHARACTERS = 16 << 20
const FILE_BYTES = 100 << 20
const LOCK = '.eval-regression-import'
const DRAFT = '.parquet.draft'
/** Whoever holds the lock shows every few seconds that it is alive. */
const ALIVE_MS = 5_000
const DEAD_MS = 60_000

export interface Database {
  /** Of transcripts that are there. */
  readonly ids: ReadonlySet<string>
  /** Absolute. */
  readonly folder: string
  /** All transcripts of one trace: they come into the same file. */
  add(transcripts: readonly Transcript[]): Promise<void>
  /** Everything that was added is then in the folder. */
  close(): Promise<{ files: string[] }>
  /** Keeps whole files, and drops what is not. After `close` it does nothing. */
  abandon(): Promise<void>
}

/** @throws UserError when nothing can be written there, another import is writing, or a file there cannot be read */
export async function openDatabase(path: string): Promise<Database> {
  const folder = resolve(path)
  const unlock = await begin(folder).catch(thrown => {
    throw thrown instanceof UserError ? thrown : unwritable(folder, thrown)
  })
  try {
    await dropDrafts(folder)
    return new Folder({ folder, ids: await knownIds(folder), isIndexed: await isIndexed(folder), unlock })
  } catch (thrown) {
    await unlock()
    throw thrown
  }
}

interface Opened {
  folder: string
  ids: ReadonlySet<string>
  isIndexed: boolean
  unlock: () => Promise<void>
}

class Folder implements Database {
  readonly folder: string
  readonly ids: ReadonlySet<string>
  readonly #unlock: () => Promise<void>
  readonly #isIndexed: boolean
  readonly #files: string[] = []
  /** For the index; empty where there is none. */
  #listed: Cell[][] = []
  #rows: Cell[][] = []
  #characters = 0
  #open: { file: ParquetFile; path: string } | null = null
  #closed = false

  constructor({ folder, ids, isIndexed, unlock }: Opened) {
    this.folder = folder
    this.ids = ids
    this.#isIndexed = isIndexed
    this.#unlock = unlock
  }

  async add(transcripts: readonly Transcript[]): Promise<void> {
    for (const transcript of transcripts) {
      const row = rowOf(transcript)
      this.#rows.push(row)
      this.#characters += row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 0), 0)
      if (this.#rows.length >= ROWS_OF_GROUP || this.#characters >= GROUP_CHARACTERS) await this.#writeGroup()
    }
    if ((this.#open?.file.sizeBytes ?? 0) >= FILE_BYTES) await this.#finishFile()
  }

  async #writeGroup(): Promise<void> {
    if (this.#rows.length === 0) return
    this.#open ??= await this.#begin()
    await this.#open.file.write(this.#rows)
    const name = basename(this.#open.path)
    if (this.#isIndexed) this.#listed.push(...this.#rows.map(row => indexRowOf(row, name)))
    this.#rows = []
    this.#characters = 0
  }

  async #begin(): Promise<{ file: ParquetFile; path: string }> {
    const path = join(this.folder, fileName(new Date()))
    return { path, file: await ParquetFile.create(draftOf(path), COLUMNS) }
  }

  async #finishFile(): Promise<void> {
    await this.#writeGroup()
    if (this.#open === null) return
    const { file, path } = this.#open
    await file.finish()
    await rename(draftOf(path), path)
    this.#files.push(path)
    this.#open = null
    if (this.#isIndexed) await addToIndex(this.folder, this.#listed.splice(0))
  }

  async close(): Promise<{ files: string[] }> {
    await this.#finishFile()
    this.#closed = true
    await this.#unlock()
    return { files: this.#files }
  }

  async abandon(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#open?.file.abandon()
    if (this.#open) await rm(draftOf(this.#open.path), { force: true })
    await this.#unlock()
  }
}

/** As Scout names its own. */
const fileName = (now: Date): string => `transcripts_${stamp(now)}.parquet`

function stamp(now: Date): string {
  const time = now.toISOString().slice(0, 19).replace(/[-:]/g, '')
  return `${time}_${randomBytes(4).toString('hex')}`
}

const INDEX = '_index'

/** Scout sees nothing but what its index lists, once it has one. */
async function isIndexed(folder: string): Promise<boolean> {
  const names = await readdir(join(folder, INDEX)).catch(() => [])
  return names.some(name => name.endsWith('.idx'))
}

async function addToIndex(folder: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  const path = join(folder, INDEX, `index_${stamp(new Date())}.idx`)
  const file = await ParquetFile.create(`${path}.draft`, INDEX_COLUMNS)
  await file.write(rows)
  await file.finish()
  await rename(`${path}.draft`, path)
}

const draftOf = (path: string): string => path.replace(/\.parquet$/, DRAFT)

/** Left by an import that was killed. */
async function dropDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (name.endsWith(DRAFT)) await rm(join(folder, name), { force: true })
}

async function begin(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true })
  return lock(folder)
}

/** A file in its place, no leave to write, a full disk. */
function unwritable(folder: string, cause: unknown): UserError {
  const problem = {
    what: `The transcript database cannot be written: ${messageOf(cause)}.`,
    where: folder,
    fix: 'Name a folder that can be written with --into.',
  }
  return new UserError(problem, { cause })
}

async function lock(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, LOCK)
  const file = await taken(path).catch(async (thrown: NodeJS.ErrnoException) => {
    if (thrown.code !== 'EEXIST') throw thrown
    if (await isAlive(path)) throw busy(folder)
    await rm(path, { force: true })
    return taken(path)
  })
  await file.write(HOLDER, 0)
  // A write and no change of the time: the clock of the folder counts, which may be another machine's.
  const sign = setInterval(() => void file.write(HOLDER, 0).catch(() => {}), ALIVE_MS)
  sign.unref()
  return async () => {
    clearInterval(sign)
    await file.close()
    await rm(path, { force: true })
  }
}

const taken = (path: string) => open(path, 'wx')

/** What stands in the lock. */
const HOLDER = `${process.pid} ${hostname()}\n`

/** One that was killed on this machine is known at once; of another machine only the silence tells. */
async function isAlive(path: string): Promise<boolean> {
  const { mtimeMs } = await stat(path)
  const [pid, host] = (await readFile(path, 'utf8')).trim().split(' ')
  if (host === hostname() && !isRunning(Number(pid))) return false
  return Date.now() - mtimeMs < DEAD_MS
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

function busy(folder: string): UserError {
  return new UserError({
    what: 'Another import is writing to this folder.',
    where: folder,
    fix: `Wait until it is done. If there is none, it was killed: a minute later this works, or delete ${LOCK} there.`,
  })
}
