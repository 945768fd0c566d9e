/**
 * Heads of traces a few at a time, their spans in requests that hold many traces: what takes a server least time.
 * Nothing but the batch that is being filled and the one that is under way is held.
 */
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { refusePage } from './api.ts'
import { isMlflow } from './error.ts'
import { type Lanes, lanes } from './lanes.ts'
import { exportRequest, type SpanEncoder, spanEncoder } from './otlp.ts'
import { parseNothing } from './schema.ts'
import { isRefusal, type SenderOptions, type TraceSender, type TraceToSend } from './trace-sending.ts'
import { DIGEST_TAG, startedTrace, withDigest } from './trace-start.ts'
import type { WriteWay } from './trace-ways.ts'

const HEADS = '/api/3.0/mlflow/traces'
const SPANS = '/v1/traces'
const MOST_TRACES = 50
/** Of spans in one request; a larger span goes alone. Proxies in front of servers allow little more. */
const MOST_BYTES = 4_000_000
const HEADS_AT_ONCE = 4
/** What models write shrinks to a quarter at the lowest level already. */
const GZIP_LEVEL = 1
const SPANS_MS = 5 * 60_000
const compressed = promisify(gzip)

type Otlp = Extract<WriteWay, { kind: 'otlp' }>

interface Head {
  trace: TraceToSend
  /** Whether the server has it; undefined before it was sent. */
  there: Promise<boolean | undefined> | undefined
  /** Whether its spans are in several requests. Then it is marked as whole after the last one only. */
  split: boolean
  /** Whether some of its spans were. */
  refused: boolean
}

/** Spans of one trace in one request: a large trace has several. */
interface Part {
  head: Head
  spans: Uint8Array[]
  /** Whether no more of its trace follow. */
  last: boolean
}

interface Options extends SenderOptions {
  way: Otlp
}

/** One trace at a time is given to it. */
export class TraceBatches implements TraceSender {
  readonly #options: Options
  readonly #encoder: SpanEncoder = spanEncoder()
  readonly #heads: Lanes = lanes(HEADS_AT_ONCE)
  readonly #requests: Lanes = lanes(1)
  #parts: Part[] = []
  #bytes = 0

  constructor(options: Options) {
    this.#options = options
  }

  async send(trace: TraceToSend): Promise<void> {
    const head: Head = { trace, there: undefined, split: false, refused: false }
    const traceHex = trace.info.traceId.slice(-32)
    let part = this.#begin(head)
    try {
      for await (const span of trace.spans) {
        const bytes = this.#encoder.encode(span, traceHex)
        if (this.#bytes > 0 && this.#bytes + bytes.length > MOST_BYTES) {
          head.split ||= part.spans.length > 0
          await this.#flush()
          part = this.#begin(head)
        }
        part.spans.push(bytes)
        this.#bytes += bytes.length
      }
    } catch (thrown) {
      this.#withdraw(part)
      throw thrown
    }
    part.last = true
    await this.#sendHead(head)
    if (this.#parts.length >= MOST_TRACES) await this.#flush()
  }

  async finish(): Promise<void> {
    await this.#flush()
    await this.#heads.finish()
    await this.#requests.finish()
  }

  #begin(head: Head): Part {
    const part: Part = { head, spans: [], last: false }
    this.#parts.push(part)
    return part
  }

  /** The spans of a trace that cannot be read to its end are not sent, as far as that is still possible. */
  #withdraw(part: Part): void {
    this.#parts = this.#parts.filter(each => each !== part)
    this.#bytes -= bytesOf(part)
  }

  async #sendHead(head: Head): Promise<void> {
    if (head.there === undefined) head.there = (await this.#heads.add(() => this.#postHead(head))).end
  }

  async #flush(): Promise<void> {
    const parts = this.#parts.filter(({ spans }) => spans.length > 0)
    this.#parts = []
    this.#bytes = 0
    for (const { head } of parts) await this.#sendHead(head)
    if (parts.length > 0) await this.#requests.add(() => this.#postParts(parts))
  }

  async #postHead({ trace: { info, stored }, split }: Head): Promise<boolean> {
    const { api, way, outcome } = this.#options
    if (stored && !way.upsert) return true
    const started = startedTrace(info)
    try {
      await api.post(HEADS, { trace: { trace_info: split ? started.traceInfo : withDigest(started) } }, parseNothing)
      return true
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown
      if (!way.upsert && (await this.#isThere(info.traceId))) return true // Its first attempt had no answer.
      outcome.refused(info.traceId, thrown.message)
      return false
    }
  }

  async #isThere(traceId: string): Promise<boolean> {
    const asked = { path: `${HEADS}/${encodeURIComponent(traceId)}`, retries: 0 }
    return this.#options.api.send(asked).then(
      () => true,
      (thrown: unknown) => {
        if (isMlflow(thrown)) return false
        throw thrown
      },
    )
  }

  async #postParts(parts: readonly Part[]): Promise<void> {
    const ready: Part[] = []
    for (const part of parts) if (await part.head.there) ready.push(part)
    if (ready.length > 0) await this.#postSpans(ready)
  }

  /** The server takes a request as a whole or not at all. What it will not have is looked for in halves. */
  async #postSpans(parts: readonly Part[]): Promise<void> {
    try {
      await this.#request(parts)
      for (const { head, last } of parts) if (last && head.split && !head.refused) await this.#markWhole(head)
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown
      const [only] = parts
      if (only && parts.length === 1) return this.#refuse(only.head, thrown.message)
      const middle = parts.length >> 1
      await this.#postSpans(parts.slice(0, middle))
      await this.#postSpans(parts.slice(middle))
    }
  }

  #refuse(head: Head, reason: string): void {
    head.refused = true
    this.#options.outcome.refused(head.trace.info.traceId, reason)
  }

  async #markWhole({ trace: { info } }: Head): Promise<void> {
    await this.#options.api.send({
      method: 'PATCH',
      path: `${HEADS}/${encodeURIComponent(info.traceId)}/tags`,
      json: { key: DIGEST_TAG, value: startedTrace(info).digest },
      retries: 3,
    })
  }

  async #request(parts: readonly Part[]): Promise<void> {
    const { api, experimentId, way } = this.#options
    const bytes = exportRequest(parts.flatMap(({ spans }) => spans))
    const { bytes: answer } = await api.send({
      method: 'POST',
      path: SPANS,
      headers: {
        'content-type': 'application/x-protobuf',
        'x-mlflow-experiment-id': experimentId,
        ...(way.gzip ? { 'content-encoding': 'gzip' } : {}),
      },
      body: way.gzip ? await compressed(bytes, { level: GZIP_LEVEL }) : bytes,
      once: !way.upsert, // There a second time would count every token twice.
      timeoutMs: SPANS_MS,
    })
    refusePage({ path: SPANS }, answer)
  }
}

function bytesOf({ spans }: Part): number {
  return spans.reduce((sum, { length }) => sum + length, 0)
}
