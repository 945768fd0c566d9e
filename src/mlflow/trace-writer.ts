/** Traces of one run, written by whatever way the server has; a second time nothing changes. */
import type { Api } from './api.ts'
import type { Span, TraceInfo } from './trace.ts'
import { TraceBatches } from './trace-batches.ts'
import { TraceFiles } from './trace-files.ts'
import { NotesOfTraces } from './trace-notes.ts'
import type { SenderOptions, StoredTrace, TraceSender } from './trace-sending.ts'
import { startedTrace } from './trace-start.ts'
import { countOfStored, storedTraces } from './trace-stored.ts'
import { TracesOfTwo } from './trace-two.ts'
import { type WriteWay, writeWay } from './trace-ways.ts'
import type { ServerVersion } from './version.ts'

export interface TraceWriterOptions {
  experimentId: string
  /** The traces carry it as `mlflow.sourceRun` in their metadata: it is what they are found by. */
  runId: string
  version: ServerVersion
}

export interface TracesWritten {
  written: number
  /** Were there as they are. */
  kept: number
  refused: { traceId: string; reason: string }[]
  /** What this server lacks, and what of it could not be made up for. */
  notes: string[]
}

export type Spans = AsyncIterable<Span> | Iterable<Span>

/** A trace that is written while another one is waits for it. */
export interface TraceWriter {
  /** By their ids; in MLflow 2 by `clientRequestId`. Asked once. @throws MlflowError */
  existing(): Promise<ReadonlyMap<string, StoredTrace>>
  /** @param spans are not even begun where the trace is there already. @throws MlflowError, and what `spans` throws */
  write(info: TraceInfo, spans: Spans): Promise<void>
  /** @throws MlflowError */
  finish(): Promise<TracesWritten>
}

const TRACE_ID = /^tr-(?!0{32}$)[0-9a-f]{32}$/

export function traceWriter(api: Api, options: TraceWriterOptions): TraceWriter {
  return new Writer(api, options)
}

class Writer implements TraceWriter {
  readonly #api: Api
  readonly #options: TraceWriterOptions
  readonly #way: WriteWay
  readonly #notes = new NotesOfTraces()
  readonly #sender: TraceSender
  readonly #seen = new Set<string>()
  #stored: Promise<ReadonlyMap<string, StoredTrace>> | undefined
  #queue: Promise<void> = Promise.resolve()
  #kept = 0

  constructor(api: Api, options: TraceWriterOptions) {
    this.#api = api
    this.#options = options
    this.#way = writeWay(options.version)
    this.#sender = senderOf(this.#way, { api, experimentId: options.experimentId, outcome: this.#notes })
  }

  existing(): Promise<ReadonlyMap<string, StoredTrace>> {
    this.#stored ??= storedTraces(this.#api, this.#options)
    return this.#stored
  }

  write(info: TraceInfo, spans: Spans): Promise<void> {
    const written = this.#queue.then(() => this.#write(info, spans))
    this.#queue = written.catch(() => {}) // Whoever brought it hears of it.
    return written
  }

  async finish(): Promise<TracesWritten> {
    await this.#queue
    await this.#sender.finish()
    const refused = this.#notes.allRefused()
    // One whose id is none is refused and was never sent.
    const there = this.#seen.size - refused.filter(({ traceId }) => this.#seen.has(traceId)).length
    const written = there - this.#kept
    if (written > 0) await this.#readBack(there)
    return { written, kept: this.#kept, refused, notes: this.#notes.all() }
  }

  async #write(info: TraceInfo, spans: Spans): Promise<void> {
    const { traceId } = info
    if (!TRACE_ID.test(traceId))
      return this.#notes.refused(traceId, 'it has no id that MLflow knows: tr- and 32 digits')
    if (this.#seen.has(traceId))
      return this.#notes.note(`Of several traces with the id ${traceId} the first one counts.`)
    const stored = (await this.existing()).get(this.#way.kind === 'v2' ? (info.clientRequestId ?? '') : traceId)
    this.#seen.add(traceId)
    if (!stored || !isWhole(stored, { info, way: this.#way })) return this.#send({ info, spans, stored })
    this.#kept += 1
    if (stored.digest !== undefined && stored.digest !== startedTrace(info).digest)
      this.#notes.note('This server takes a trace only once: what has changed of some since then is not there.')
  }

  async #send(trace: { info: TraceInfo; spans: Spans; stored: StoredTrace | undefined }): Promise<void> {
    try {
      await this.#sender.send(trace)
    } catch (thrown) {
      this.#seen.delete(trace.info.traceId)
      throw thrown
    }
  }

  /** The server links traces to runs without a word when it fails; only a search tells. */
  async #readBack(expected: number): Promise<void> {
    const found = await countOfStored(this.#api, this.#options)
    if (found < expected) this.#notes.note(`The run has only ${found} of ${expected} traces when it is asked for them.`)
  }
}

function senderOf(way: WriteWay, options: SenderOptions): TraceSender {
  switch (way.kind) {
    case 'otlp':
      return new TraceBatches({ ...options, way })
    case 'files':
      return new TraceFiles(options)
    case 'v2':
      return new TracesOfTwo(options)
  }
}

/** A head that says nothing of its spans lacks them, except where spans go first; one without a digest lacks some. */
function isWhole(stored: StoredTrace, { info, way }: { info: TraceInfo; way: WriteWay }): boolean {
  switch (way.kind) {
    case 'otlp':
      if (!stored.hasSpans || stored.digest === undefined) return false
      return !way.upsert || stored.digest === startedTrace(info).digest
    case 'files':
      return true
    case 'v2':
      return !stored.inProgress && stored.digest === startedTrace(info).digest
  }
}
