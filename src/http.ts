/**
 * The one way out to HTTP: retries, redirects, time-outs, size caps and proxies, decided once.
 * Credentials stay at their origin, and no message shows them or the query of a URL.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { type Agents, connectAgents, type ProxySettings, type TlsSettings } from './http/agents.ts'
import { ENCODINGS, type Headers, whole } from './http/body.ts'
import { begin, type Call, failure, type HttpRequest, perform, type Retry, type Setup } from './http/call.ts'
import { type Timeouts, Trouble } from './http/error.ts'

export type { ProxySettings, TlsSettings } from './http/agents.ts'
export type { Headers } from './http/body.ts'
export type { HttpRequest, Retry } from './http/call.ts'
export { HttpError, type Timeouts } from './http/error.ts'
export type { RequestBody, StreamedBody } from './http/sending.ts'

/** An answer that was read to its end. Error statuses arrive here too. */
export interface HttpResponse {
  status: number
  /** Lower-case names. */
  headers: Headers
  bytes: Buffer
  /** Where the answer came from, after redirects; without query and credentials. */
  url: string
}

/** An answer whose body is still on its way. Read `body` to its end or break off: that frees the connection. */
export interface HttpStream extends Omit<HttpResponse, 'bytes'> {
  /** @throws HttpError when it is too large, breaks or stops; the caller decides whether to ask again. */
  body: AsyncIterable<Uint8Array>
}

export interface Http {
  /** @throws HttpError when there is no whole answer. */
  request(asked: HttpRequest): Promise<HttpResponse>
  /** @throws HttpError when there is no answer, or when it declares to be larger than `maxBytes`. */
  stream(asked: HttpRequest): Promise<HttpStream>
  /** The web's `fetch` over the same connections, for Octokit: no retries, no cap, errors as `fetch` throws them. */
  fetch(input: string | URL, init?: RequestInit): Promise<Response>
  /** Cuts every connection, so that the process can exit at once. What is under way ends as `aborted`. */
  close(): Promise<void>
}

export interface HttpOptions {
  /** Sent unless the request names another. */
  userAgent: string
  env?: ProxySettings
  tls?: TlsSettings
  timeouts?: Partial<Timeouts>
  sleep?: Setup['sleep']
  random?: () => number
  /** Milliseconds since 1970. */
  now?: () => number
  onRetry?: (retry: Retry) => void
}

const TIMEOUTS: Timeouts = { connectMs: 10_000, headersMs: 60_000, idleMs: 30_000 }
const REQUEST_MS = 5 * 60_000
const STREAM_MS = 30 * 60_000

export function createHttp(options: HttpOptions): Http {
  const closing = new AbortController()
  const timeouts = { ...TIMEOUTS, ...options.timeouts }
  let started: Promise<Agents> | undefined
  const agents = async (): Promise<Agents> => {
    if (closing.signal.aborted) throw new Trouble({ kind: 'aborted', what: 'the connections were closed' })
    started ??= connectAgents(options.env ?? {}, { timeouts, tls: options.tls })
    return started
  }
  const setup = setupOf(options, { agents, timeouts, closed: closing.signal })
  return {
    request: asked => request(setup, asked),
    stream: asked => stream(setup, asked),
    fetch: (input, init) => fetchThrough(agents, { input, init }),
    async close() {
      closing.abort()
      await started?.then(
        ({ dispatcher }) => dispatcher.destroy(),
        () => {}, // Agents that never came to be hold nothing open.
      )
    },
  }
}

function setupOf(
  { userAgent, sleep, random, now, onRetry }: HttpOptions,
  shared: Pick<Setup, 'agents' | 'timeouts' | 'closed'>,
): Setup {
  return {
    ...shared,
    userAgent,
    sleep: sleep ?? ((ms, signal) => wait(ms, undefined, { signal })),
    random: random ?? Math.random,
    now: now ?? Date.now,
    onRetry: onRetry ?? (() => {}),
  }
}

async function request(setup: Setup, asked: HttpRequest): Promise<HttpResponse> {
  const headers = { 'accept-encoding': ENCODINGS, ...asked.headers }
  const call = begin(setup, { asked: { ...asked, headers }, timeoutMs: REQUEST_MS })
  try {
    return await perform(call, async ({ chunks, ...answer }) => ({ ...answer, bytes: await whole(chunks) }))
  } finally {
    call.deadline.end()
  }
}

/** The call lasts until its body was read. */
async function stream(setup: Setup, asked: HttpRequest): Promise<HttpStream> {
  const headers = { 'accept-encoding': 'identity', ...asked.headers }
  const call = begin(setup, { asked: { ...asked, headers }, timeoutMs: STREAM_MS })
  try {
    return await perform(call, ({ chunks, ...answer }) => ({ ...answer, body: untilEnd(call, chunks) }))
  } catch (thrown) {
    call.deadline.end()
    throw thrown
  }
}

async function* untilEnd(call: Call, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (thrown) {
    throw failure(call, thrown)
  } finally {
    call.deadline.end()
  }
}

/** undici's Request and Response are the global ones of another release: the same at run time, not to the compiler. */
async function fetchThrough(
  agents: () => Promise<Agents>,
  { input, init }: { input: string | URL; init: RequestInit | undefined },
): Promise<Response> {
  const { dispatcher, fetch } = await agents().catch((cause: unknown) => {
    throw new TypeError('fetch failed', { cause })
  })
  const through = { ...init, dispatcher } as unknown as Parameters<typeof fetch>[1]
  return fetch(input, through) as unknown as Promise<Response>
}
