/** A log as it stands in its file, for the writer of reduced logs: the header as JSON, reductions, and every sample. */
import { readBody } from './body.ts'
import type { ByteSource } from './bytes.ts'
import { content, wholeContent } from './decompress.ts'
import { journalOf, MAX_HEADER_BYTES, readReductions, summaryMembers } from './eval-file.ts'
import type { EvalLog, Json } from './eval-log.ts'
import { parseJson } from './json.ts'
import { chunks, HEADER_FIELDS, walkSamples } from './json-file.ts'
import { SampleTable } from './sample-table.ts'
import {
  parseHeader,
  parseReductions,
  parseSample,
  type RawHeader,
  type RawReduction,
  type RawSample,
} from './schema.ts'
import { ScorerNames } from './scorer-names.ts'
import { SummaryReader } from './summaries.ts'
import { Unreadable } from './unreadable.ts'
import { type Plan, Walker } from './walk.ts'
import { Warnings } from './warnings.ts'
import { type Directory, type IdPlace, type Member, readDirectory } from './zip.ts'

export type Fields = { [key: string]: Json }

export interface RawLog {
  /** All fields of the header, except those in no shape we know. */
  header: Fields
  reductions: RawReduction[]
}

export interface RawRow {
  /** Of the sample in `log.samples`. */
  position: number
  sample: RawSample
  /** A summary with all its fields; null where a body was read, of which only `sample` is wanted. */
  summary: Fields | null
}

export async function readRaw(log: EvalLog): Promise<RawLog> {
  if (log.container === 'json') return readRawJson(log.source)
  const directory = await readDirectory(log.source)
  const json = await readHeaderFields(log.source, directory)
  const raw = parseHeader(json).value
  const opened = { source: log.source, directory, warnings: new Warnings() }
  return { header: json as Fields, reductions: await readReductions(opened, raw) }
}

/** As the reader chooses: the start where the end is not there or broken. Fields in no shape we know are taken out. */
async function readHeaderFields(source: ByteSource, directory: Directory): Promise<unknown> {
  for (const name of ['header.json', '_journal/start.json']) {
    const member = directory.find(name)
    if (!member) continue
    try {
      const json = parseJson(await wholeContent(source, member, MAX_HEADER_BYTES), { bigIntegersAsText: true })
      parseHeader(json)
      return name === 'header.json' ? json : { ...(json as object), status: 'started' }
    } catch (thrown) {
      unlessUnreadable(thrown)
    }
  }
  throw new RangeError(`${source.name} was read a moment ago and has no header now`)
}

async function readRawJson(source: ByteSource): Promise<RawLog> {
  const header: Fields = {}
  let reductions: RawReduction[] = []
  const keep = (slot: string): [string, Plan] => [slot, { kind: 'keep', slot, maxBytes: MAX_HEADER_BYTES }]
  const plan: Plan = { kind: 'object', keys: new Map([...HEADER_FIELDS, 'plan', 'reductions'].map(keep)) }
  const walker = new Walker(plan, {
    kept: (slot, bytes) => {
      const json = parseJson(bytes, { bigIntegersAsText: true })
      if (slot === 'reductions') reductions = parseReductions(json).value
      else header[slot] = json as Json
    },
    // The reading of the log has told of it.
    tooLong: () => {},
  })
  try {
    for await (const chunk of chunks(source)) walker.push(chunk)
  } catch (thrown) {
    // A log that was cut off was told to be; its header came before.
    unlessUnreadable(thrown)
  }
  const raw: RawHeader = parseHeader(header).value
  return { header, reductions: reductions.length > 0 ? reductions : (raw.results?.sample_reductions ?? []) }
}

/** Every row that the log has of its samples, in file order, repetitions included. */
export async function eachRawRow(log: EvalLog, visit: (row: RawRow) => void): Promise<void> {
  const table = new SampleTable(log.samples.length)
  for (const sample of log.samples) table.add(sample)
  return log.container === 'json' ? eachInJson(log, table, visit) : eachInZip(log, table, visit)
}

type Visit = (row: RawRow) => void

const newContext = () => ({ scorers: new ScorerNames(), metadataKeys: [], odd: { count: 0 } })

async function eachInJson(log: EvalLog, table: SampleTable, visit: Visit): Promise<void> {
  const context = newContext()
  await walkSamples(log.source, {
    visit: body => {
      const { id, epoch } = body.summary(context)
      const position = table.find(id, epoch)
      if (position >= 0) visit({ position, sample: body.raw, summary: null })
    },
  })
}

async function eachInZip(log: EvalLog, table: SampleTable, visit: Visit): Promise<void> {
  const directory = await readDirectory(log.source)
  const seen = new Uint8Array(log.samples.length)
  const once: Visit = row => {
    seen[row.position] = 1
    visit(row)
  }
  const summaries = directory.find('summaries.json')
  const isWhole = summaries === null || log.completeness === 'complete'
  for (const member of isWhole ? summaryMembers(directory) : [summaries, ...journalOf(directory)])
    await eachSummary({ source: log.source, member, table }, once)
  const context = newContext()
  const isKnown = (bytes: Buffer, place: IdPlace) => {
    const position = table.findBytes(bytes, place)
    return position >= 0 && seen[position] === 1
  }
  for (const { member } of directory.samples(isKnown)) {
    const body = await readBody(log.source, member).catch(unlessUnreadable)
    const summary = body?.summary(context)
    const position = summary ? table.find(summary.id, summary.epoch) : -1
    if (body && position >= 0 && seen[position] === 0) once({ position, sample: body.raw, summary: null })
  }
}

async function eachSummary(
  { source, member, table }: { source: ByteSource; member: Member; table: SampleTable },
  visit: Visit,
): Promise<void> {
  const reader: SummaryReader = new SummaryReader(newContext(), {
    row: ({ id, epoch }) => {
      const position = table.find(id, epoch)
      if (position < 0) return
      const json = parseJson(reader.rowBytes())
      const { value: sample } = parseSample(json)
      visit({ position, sample, summary: json as Fields })
    },
    ignored: () => {},
    broken: () => {},
  })
  try {
    for await (const chunk of content(source, member)) reader.push(chunk)
    reader.finish()
  } catch (thrown) {
    // The reading of the log has told of it; what is lost here is looked for elsewhere.
    unlessUnreadable(thrown)
  }
}

function unlessUnreadable(thrown: unknown): null {
  if (thrown instanceof Unreadable) return null
  throw thrown
}
