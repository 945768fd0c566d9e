/**
 * The tables of an eval as MLflow shows them, `{"columns":[…],"data":[…]}`, written while the samples are read: of a
 * table only the chunk at hand is in memory, whatever its length. An empty table is not written at all.
 */
import type { BodyOutcome, Element, SampleBody } from '../logs/bodies.ts'
import type { Json } from '../logs/eval-log.ts'
import { type Cell, cut, objGet } from './cells.ts'
import { columnsOf, TABLES, type TableName, usageKeys } from './columns.ts'
import {
  eventRow,
  extractSampleScoreRows,
  messageRow,
  ownUsage,
  type Row,
  type SampleOfRow,
  sampleResultRow,
  sampleRow,
  taskRow,
  usageRows,
} from './rows.ts'
import { EventUsage } from './usage.ts'
import {
  eventWithoutTexts,
  messageWithoutTexts,
  type SampleDetails,
  sampleWithoutTexts,
  withoutSeals,
} from './withhold.ts'

type Fields = { [key: string]: Json }

/** A table, or the list of sample results, which is no table to MLflow. */
export type DocumentName = TableName | 'sample_results'
export const DOCUMENTS: readonly DocumentName[] = [...TABLES, 'sample_results']

export interface TableSource {
  evalId: string
  taskName: string
  /** As logged. */
  header: Fields
  samples: AsyncIterable<BodyOutcome>
  /** The ids of the log are hashes already. */
  idsHashed: boolean
}

export interface TableOptions {
  /** All of them, unless it says otherwise. */
  documents?: readonly DocumentName[]
  /** Below `full` no words of a sample are written; `none` also hashes the ids. */
  sampleDetails: SampleDetails
  hashId: (id: string) => string
  /** Of one document. */
  maxCharacters?: number
}

/** A piece of a document. The last one of each has its totals. */
export interface TableChunk {
  document: DocumentName
  text: string
  /** Rows so far. */
  rows: number
  /** Rows for which there was no room. */
  dropped: number
}

const CHUNK_CHARACTERS = 1 << 16
/** Longer cells help nobody who reads a table; the log itself has them whole. */
const MAX_CELL_CHARACTERS = 100_000
/** A document of more cannot be shown; one small log can ask for terabytes. */
const MAX_DOCUMENT_CHARACTERS = 512 << 20

/** One walk over the samples writes all documents; pieces of several alternate. */
export async function* writeTables(source: TableSource, options: TableOptions): AsyncGenerator<TableChunk> {
  const stats = objGet(source.header, 'stats')
  const usage = usageKeys(objGet(stats, 'model_usage'))
  const wanted = new Set(options.documents ?? DOCUMENTS)
  const { maxCharacters = MAX_DOCUMENT_CHARACTERS } = options
  const documents = new Map<DocumentName, Document>()
  for (const name of DOCUMENTS) if (wanted.has(name)) documents.set(name, new Document({ name, usage, maxCharacters }))
  const put = (name: DocumentName, row: Row | Fields): void => documents.get(name)?.add(row)
  put('tasks', taskRow({ ...source, spec: objGet(source.header, 'eval') }))
  for await (const outcome of source.samples)
    for await (const [name, row] of rowsOf({ outcome, source, options, wanted })) {
      put(name, row)
      const full = documents.get(name)?.take(CHUNK_CHARACTERS)
      if (full) yield full
    }
  for (const document of documents.values()) {
    const last = document.end()
    if (last) yield last
  }
}

/** One document alone, as text; nothing when it is empty. */
export async function* tableText(
  document: DocumentName,
  source: TableSource,
  options: Omit<TableOptions, 'documents'>,
): AsyncGenerator<string> {
  for await (const { text } of writeTables(source, { ...options, documents: [document] })) yield text
}

class Document {
  readonly #name: DocumentName
  readonly #columns: readonly string[] | null
  readonly #maxCharacters: number
  #text = ''
  #characters = 0
  #rows = 0
  #dropped = 0

  constructor({ name, usage, maxCharacters }: { name: DocumentName; usage: readonly string[]; maxCharacters: number }) {
    this.#name = name
    this.#columns = name === 'sample_results' ? null : columnsOf(name, usage)
    this.#maxCharacters = maxCharacters
  }

  add(row: Row | Fields): void {
    const text = this.#columns ? JSON.stringify(this.#columns.map(column => cellOf(row, column))) : JSON.stringify(row)
    if (this.#characters + text.length > this.#maxCharacters) {
      this.#dropped++
      return
    }
    this.#text += this.#rows === 0 ? `${this.#beginning()}${text}` : `,\n${text}`
    this.#characters += text.length
    this.#rows++
  }

  take(least: number): TableChunk | null {
    if (this.#text.length < least || this.#text === '') return null
    const text = this.#text
    this.#text = ''
    return { document: this.#name, text, rows: this.#rows, dropped: this.#dropped }
  }

  end(): TableChunk | null {
    if (this.#rows === 0) return null
    this.#text += this.#columns ? '\n]}\n' : '\n]\n'
    return this.take(0)
  }

  #beginning(): string {
    return this.#columns ? `{"columns":${JSON.stringify(this.#columns)},"data":[\n` : '[\n'
  }
}

function cellOf(row: Row | Fields, column: string): Cell {
  const value = Object.hasOwn(row, column) ? (row[column] as Cell) : null
  return typeof value === 'string' ? cut(value, MAX_CELL_CHARACTERS) : value
}

type NamedRow = [DocumentName, Row | Fields]

interface Sampling {
  outcome: BodyOutcome
  source: TableSource
  options: TableOptions
  wanted: ReadonlySet<DocumentName>
}

async function* rowsOf({ outcome, source, options, wanted }: Sampling): AsyncGenerator<NamedRow> {
  const of = { evalId: source.evalId, taskName: source.taskName, ...identityOf(outcome, source, options) }
  const told = outcome.kind === 'broken' ? outcome.told : outcome
  const sample = fieldsOf(told?.fields ?? {}, of, options)
  const eventCount = outcome.kind === 'body' ? outcome.eventCount : null
  yield ['samples', { ...sampleRow({ ...of, sample, eventCount }), body: bodyWord(outcome) }]
  yield ['sample_results', sampleResultRow(sample)]
  for (const row of extractSampleScoreRows({ ...of, scores: sample.scores })) yield ['sample_scores', row]
  const own = ownUsage(sample)
  for (const row of usageRows({ ...of, usage: own })) yield ['model_usage', row]
  if (outcome.kind !== 'body') return
  if (wanted.has('messages')) yield* messageRows(outcome, of, options)
  const needsUsage = own.length === 0 && wanted.has('model_usage')
  if (wanted.has('events') || needsUsage) yield* eventRows({ body: outcome, of, options, needsUsage })
}

/** Where the row comes from: `partial` lacks something of the body, `summary` has none, `broken` had one. */
function bodyWord(outcome: BodyOutcome): string {
  if (outcome.kind !== 'body') return outcome.kind
  return outcome.leftOut.length > 0 ? 'partial' : 'whole'
}

function identityOf(
  { id, numericId, epoch }: BodyOutcome,
  { idsHashed }: TableSource,
  { sampleDetails, hashId }: TableOptions,
): Pick<SampleOfRow, 'sampleId' | 'epoch'> {
  if (id === null) return { sampleId: null, epoch }
  if (sampleDetails === 'none') return { sampleId: idsHashed ? id : hashId(id), epoch }
  return { sampleId: numericId && Number.isSafeInteger(Number(id)) ? Number(id) : id, epoch }
}

function fieldsOf(fields: Fields, of: SampleOfRow, { sampleDetails }: TableOptions): Fields {
  const identity = { id: of.sampleId, epoch: of.epoch }
  if (sampleDetails !== 'full')
    return { ...sampleWithoutTexts(fields, { withUuid: sampleDetails !== 'none' }), ...identity }
  return { ...fields, scores: withoutSeals(objGet(fields, 'scores')), ...identity }
}

async function* messageRows(
  body: SampleBody,
  of: SampleOfRow,
  { sampleDetails }: TableOptions,
): AsyncGenerator<NamedRow> {
  for await (const element of body.messages()) {
    const message = sampleDetails === 'full' ? valueIn(element) : messageWithoutTexts(valueIn(element))
    const row = messageRow({ ...of, message, index: element.index })
    yield ['messages', element.kind === 'read' ? row : { ...row, role: placeholder(element) }]
  }
}

interface Events {
  body: SampleBody
  of: SampleOfRow
  options: TableOptions
  /** The sample does not say what it used: the sums of its model calls do. */
  needsUsage: boolean
}

async function* eventRows({ body, of, options, needsUsage }: Events): AsyncGenerator<NamedRow> {
  const sums = new EventUsage()
  for await (const element of body.events()) {
    const event = options.sampleDetails === 'full' ? valueIn(element) : eventWithoutTexts(valueIn(element))
    const row = eventRow({ ...of, event, index: element.index })
    yield ['events', element.kind === 'read' ? row : { ...row, event_type: placeholder(element) }]
    if (needsUsage) sums.add(event)
  }
  if (needsUsage)
    for (const row of usageRows({ ...of, usage: Object.entries(sums.byModel) })) yield ['model_usage', row]
}

const valueIn = (element: Element): Fields => (element.kind === 'read' ? element.value : {})

/** Holds the place of an element that is in the log and not here. */
function placeholder(element: Element): string {
  return element.kind === 'too-large' ? `(too large: ${element.sizeBytes} bytes)` : '(unreadable)'
}
