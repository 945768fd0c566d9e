/**
 * The tables of an eval as MLflow shows them, `{"columns":[…],"data":[…]}`, written while the samples are read: of a
 * table only the chunk at hand is in memory, whatever its length. An empty table is not written at all.
 */
import type { BodyOutcome, Element, SampleBody } from '../logs/bodies.ts'
import type { Json } from '../logs/eval-log.ts'
import { objGet } from './cells.ts'
import { usageKeys } from './columns.ts'
import { DOCUMENTS, Document, type DocumentName, type TableChunk } from './document.ts'
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

export interface EvalOfTables {
  evalId: string
  taskName: string
  /** As logged. */
  header: Fields
  /** The ids of the log are hashes already. */
  idsHashed: boolean
}

export interface TableSource extends EvalOfTables {
  samples: AsyncIterable<BodyOutcome>
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

const CHUNK_CHARACTERS = 1 << 16
/** A document of more cannot be shown; one small log can ask for terabytes. */
const MAX_DOCUMENT_CHARACTERS = 512 << 20

/** The documents of an eval, to which its samples are told one by one: first the events of each, then the sample. */
export class Tables {
  readonly #source: EvalOfTables
  readonly #options: TableOptions
  readonly #documents = new Map<DocumentName, Document>()
  /** What the model calls of the sample at hand used. */
  #sums = new EventUsage()
  #at: { sample: BodyOutcome; row: SampleOfRow } | null = null

  constructor(source: EvalOfTables, options: TableOptions) {
    this.#source = source
    this.#options = options
    const usage = usageKeys(objGet(objGet(source.header, 'stats'), 'model_usage'))
    const wanted = new Set(options.documents ?? DOCUMENTS)
    const { maxCharacters = MAX_DOCUMENT_CHARACTERS } = options
    for (const name of DOCUMENTS)
      if (wanted.has(name)) this.#documents.set(name, new Document({ name, usage, maxCharacters }))
    this.#put('tasks', taskRow({ ...source, spec: objGet(source.header, 'eval') }))
  }

  /** Events are read for nothing unless it wants them. */
  get wantsEvents(): boolean {
    return this.#documents.has('events') || this.#documents.has('model_usage')
  }

  event(sample: SampleBody, element: Element): TableChunk | null {
    const event = this.#options.sampleDetails === 'full' ? valueIn(element) : eventWithoutTexts(valueIn(element))
    this.#sums.add(event)
    const row = eventRow({ ...this.#rowOf(sample), event, index: element.index })
    return this.#put('events', element.kind === 'read' ? row : { ...row, event_type: placeholder(element) })
  }

  /** After its events. */
  async *sample(outcome: BodyOutcome): AsyncGenerator<TableChunk> {
    const rows = sampleRows({ outcome, of: this.#rowOf(outcome), options: this.#options, sums: this.#sums })
    this.#sums = new EventUsage()
    for (const [name, row] of rows) {
      const full = this.#put(name, row)
      if (full) yield full
    }
    if (outcome.kind !== 'body' || !this.#documents.has('messages')) return
    for await (const row of messageRows(outcome, this.#rowOf(outcome), this.#options)) {
      const full = this.#put('messages', row)
      if (full) yield full
    }
  }

  *end(): Generator<TableChunk> {
    for (const document of this.#documents.values()) {
      const last = document.end()
      if (last) yield last
    }
  }

  /** The same for all rows of a sample: a hashed id is hashed once. */
  #rowOf(sample: BodyOutcome): SampleOfRow {
    if (this.#at?.sample !== sample) {
      const { evalId, taskName } = this.#source
      this.#at = { sample, row: { evalId, taskName, ...identityOf(sample, this.#source, this.#options) } }
    }
    return this.#at.row
  }

  #put(name: DocumentName, row: Row | Fields): TableChunk | null {
    const document = this.#documents.get(name)
    document?.add(row)
    return document?.take(CHUNK_CHARACTERS) ?? null
  }
}

/** One walk over the samples writes all documents; pieces of several alternate. */
export async function* writeTables(source: TableSource, options: TableOptions): AsyncGenerator<TableChunk> {
  const tables = new Tables(source, options)
  for await (const sample of source.samples) {
    if (sample.kind === 'body' && tables.wantsEvents)
      for await (const element of sample.events()) {
        const full = tables.event(sample, element)
        if (full) yield full
      }
    yield* tables.sample(sample)
  }
  yield* tables.end()
}

/** One document alone, as text; nothing when it is empty. */
export async function* tableText(
  document: DocumentName,
  source: TableSource,
  options: Omit<TableOptions, 'documents'>,
): AsyncGenerator<string> {
  for await (const { text } of writeTables(source, { ...options, documents: [document] })) yield text
}

type NamedRow = [DocumentName, Row | Fields]

interface Sampling {
  outcome: BodyOutcome
  of: SampleOfRow
  options: TableOptions
  sums: EventUsage
}

/** All but those of its messages and events. */
function* sampleRows({ outcome, of, options, sums }: Sampling): Generator<NamedRow> {
  const told = outcome.kind === 'broken' ? outcome.told : outcome
  const sample = fieldsOf(told?.fields ?? {}, of, options)
  const eventCount = outcome.kind === 'body' ? outcome.eventCount : null
  yield ['samples', { ...sampleRow({ ...of, sample, eventCount }), body: bodyWord(outcome) }]
  yield ['sample_results', sampleResultRow(sample)]
  for (const row of extractSampleScoreRows({ ...of, scores: sample.scores })) yield ['sample_scores', row]
  // A sample that does not say what it used: the sums of its model calls do.
  const own = ownUsage(sample)
  const usage = own.length > 0 ? own : Object.entries(sums.byModel)
  for (const row of usageRows({ ...of, usage })) yield ['model_usage', row]
}

/** Where the row comes from: `partial` lacks something of the body, `summary` has none, `broken` had one. */
function bodyWord(outcome: BodyOutcome): string {
  if (outcome.kind !== 'body') return outcome.kind
  return outcome.leftOut.length > 0 ? 'partial' : 'whole'
}

function identityOf(
  { id, numericId, epoch }: BodyOutcome,
  { idsHashed }: EvalOfTables,
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

async function* messageRows(body: SampleBody, of: SampleOfRow, { sampleDetails }: TableOptions): AsyncGenerator<Row> {
  for await (const element of body.messages()) {
    const message = sampleDetails === 'full' ? valueIn(element) : messageWithoutTexts(valueIn(element))
    const row = messageRow({ ...of, message, index: element.index })
    yield element.kind === 'read' ? row : { ...row, role: placeholder(element) }
  }
}

const valueIn = (element: Element): Fields => (element.kind === 'read' ? element.value : {})

/** Holds the place of an element that is in the log and not here. */
function placeholder(element: Element): string {
  return element.kind === 'too-large' ? `(too large: ${element.sizeBytes} bytes)` : '(unreadable)'
}
