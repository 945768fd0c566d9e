/** One call: as many attempts as it takes, each with the redirects that it meets. */
import type { Dispatcher } from 'undici'
import { type Hop, type Method, nextHop, parseAddress, redirection, shown } from './address.ts'
import type { Agents } from './agents.ts'
import { checkDeclared, type Headers, unpacked } from './body.ts'
import { type Deadline, deadline } from './deadline.ts'
import { HttpError, type Timeouts, Trouble, troubleOf } from './error.ts'
import { backoffMs, isPassing, LONGEST_RETRY_AFTER_MS, mayRepeat, retryAfterMs } from './retry.ts'
import { isStreamed, type RequestBody, sendable } from './sending.ts'

const MAX_REDIRECTS = 5
const DEFAULT_RETRIES = 3
/** Reading this much of a body that nobody wants is cheaper than a new connection. */
const DISCARD_BYTES = 64 << 10

export interface HttpRequest {
  /** GET unless told otherwise. */
  method?: Method
  /** Credentials in it become a basic authorization, unless the headers hold one. */
  url: string
  headers?: Headers
  /** Further headers, besides authorization and cookie, that another origin must not see. */
  sensitiveHeaders?: readonly string[]
  body?: RequestBody
  /** Most bytes of the answer, packed and unpacked alike. */
  maxBytes: number
  /** Milliseconds for everything: attempts, waits, redirects, body. */
  timeoutMs?: number
  /** Attempts after the first; 3 unless told otherwise. */
  retries?: number
  /** Without it a POST is sent once: the server may have done its work before the connection broke. */
  retryPost?: boolean
  /** `manual` gives the 3xx answer to the caller. */
  redirect?: 'follow' | 'manual'
  /** Told instead of the client's own listener. */
  onRetry?: (retry: Retry) => void
  signal?: AbortSignal
}

/** An attempt failed and another one follows. */
export interface Retry {
  method: string
  /** Without query and credentials. */
  url: string
  /** The attempt that failed, from 1. */
  attempt: number
  waitMs: number
  reason: string
}

/** What the calls of one client share. */
export interface Setup {
  agents: () => Promise<Agents>
  timeouts: Timeouts
  userAgent: string
  sleep: (ms: number, signal: AbortSignal) => Promise<void>
  random: () => number
  /** Milliseconds since 1970. */
  now: () => number
  onRetry: (retry: Retry) => void
  closed: AbortSignal
}

/** An answer whose body is still on its way. */
export interface Answer {
  status: number
  headers: Headers
  chunks: AsyncIterable<Uint8Array>
  /** Where it came from, after redirects; without query and credentials. */
  url: string
}

export interface Call {
  setup: Setup
  asked: HttpRequest
  method: Method
  timeoutMs: number
  startedAt: number
  attempts: number
  /** Where we are, for messages. */
  at: string
  deadline: Deadline
}

/** @param timeoutMs unless the request has its own. */
export function begin(setup: Setup, { asked, timeoutMs }: { asked: HttpRequest; timeoutMs: number }): Call {
  const total = asked.timeoutMs ?? timeoutMs
  return {
    setup,
    asked,
    method: asked.method ?? 'GET',
    timeoutMs: total,
    startedAt: setup.now(),
    attempts: 0,
    at: '(unknown address)',
    deadline: deadline({ timeoutMs: total, caller: asked.signal, closed: setup.closed }),
  }
}

/**
 * Attempts until one gives an answer to keep and `finish` is done with it; a body that breaks in `finish` is a failed
 * attempt like any other. When no attempt is left, the last answer is kept, whatever its status.
 * @throws HttpError
 */
export async function perform<T>(call: Call, finish: (answer: Answer) => T | Promise<T>): Promise<T> {
  for (;;) {
    let next: { waitMs: number; reason: string }
    try {
      const arrival = await attempt(call)
      const waitMs = waitAfterAnswer(call, arrival)
      if (waitMs === undefined) return await finish(opened(call, arrival))
      discard(arrival)
      next = { waitMs, reason: `status ${arrival.status}` }
    } catch (thrown) {
      next = waitAfterTrouble(call, thrown)
    }
    await pause(call, next)
  }
}

/** What is thrown to the caller for whatever was thrown inside. */
export function failure(call: Call, thrown: unknown): HttpError {
  const { setup, method, attempts, at, startedAt } = call
  return new HttpError(trouble(call, thrown), { method, url: at, attempts, elapsedMs: setup.now() - startedAt })
}

function trouble({ deadline: { signal }, setup }: Call, thrown: unknown): Trouble {
  return signal.aborted && signal.reason instanceof Trouble ? signal.reason : troubleOf(thrown, setup.timeouts)
}

/** Status line and headers are here; nothing of the body has been looked at. */
interface Arrival {
  status: number
  headers: Headers
  url: URL
  body: Dispatcher.ResponseData['body']
}

async function attempt(call: Call): Promise<Arrival> {
  const { asked } = call
  const sensitive = (asked.sensitiveHeaders ?? []).map(name => name.toLowerCase())
  let hop = firstHop(call)
  call.attempts += 1
  for (let redirects = 0; ; redirects += 1) {
    const arrival = await send(call, hop)
    const { status, headers } = arrival
    const location = asked.redirect === 'manual' ? undefined : redirection(status, headers.location)
    if (location === undefined) return arrival
    discard(arrival)
    if (redirects === MAX_REDIRECTS)
      throw new Trouble({ kind: 'redirect', what: `more than ${MAX_REDIRECTS} redirects` })
    hop = nextHop(hop, { status, location, sensitive })
  }
}

function firstHop({ asked, method, setup }: Call): Hop {
  const { url, authorization } = parseAddress(asked.url)
  const given = Object.entries(asked.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const)
  const ours = {
    'user-agent': setup.userAgent,
    ...(authorization === undefined ? {} : { authorization }),
    ...(isStreamed(asked.body) ? { 'content-length': String(asked.body.sizeBytes) } : {}),
  }
  return { url, method, headers: { ...ours, ...Object.fromEntries(given) }, body: asked.body }
}

async function send(call: Call, hop: Hop): Promise<Arrival> {
  const { setup, deadline } = call
  call.at = shown(hop.url)
  const { dispatcher } = await deadline.before(setup.agents())
  const pending = dispatcher.request({
    origin: hop.url.origin,
    path: hop.url.pathname + hop.url.search,
    method: hop.method,
    headers: { ...hop.headers },
    body: sendable(hop.body),
    headersTimeout: setup.timeouts.headersMs,
    bodyTimeout: setup.timeouts.idleMs,
    signal: deadline.signal,
  })
  const { statusCode, headers, body } = await deadline.before(pending.then(heard))
  return { status: statusCode, headers: joined(headers), url: hop.url, body }
}

/** A body that nobody reads any more must not end the process when its connection breaks. */
function heard(response: Dispatcher.ResponseData): Dispatcher.ResponseData {
  response.body.on('error', () => {})
  return response
}

function joined(headers: Dispatcher.ResponseData['headers']): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value ?? '')]))
}

/** @throws Trouble `too-large` */
function opened({ asked, method }: Call, { status, headers, url, body }: Arrival): Answer {
  const bound = { maxBytes: asked.maxBytes, status }
  const hasBody = method !== 'HEAD' && status !== 304
  if (hasBody) checkDeclared(headers, bound)
  return {
    status,
    url: shown(url),
    ...(hasBody ? unpacked({ headers, chunks: body }, bound) : { headers, chunks: body }),
  }
}

function discard({ body }: Arrival): void {
  body.dump({ limit: DISCARD_BYTES }).catch(() => {})
}

/** Milliseconds until the next attempt; `undefined` if this answer is to be kept. */
function waitAfterAnswer(call: Call, { status, headers }: Arrival): number | undefined {
  if (!isPassing(status) || !hasAttemptLeft(call)) return undefined
  const wished = retryAfterMs(headers['retry-after'], call.setup.now())
  if (wished !== undefined && wished > LONGEST_RETRY_AFTER_MS) return undefined
  const waitMs = wished ?? backoffMs(call.attempts, call.setup.random())
  return hasTimeFor(call, waitMs) ? waitMs : undefined
}

/** @throws HttpError when no further attempt can help. */
function waitAfterTrouble(call: Call, thrown: unknown): { waitMs: number; reason: string } {
  const { again, message } = trouble(call, thrown)
  const waitMs = backoffMs(call.attempts, call.setup.random())
  if (again && hasAttemptLeft(call) && hasTimeFor(call, waitMs)) return { waitMs, reason: message }
  throw failure(call, thrown)
}

function hasAttemptLeft({ asked, method, attempts }: Call): boolean {
  return mayRepeat(method, { retryPost: asked.retryPost ?? false }) && attempts <= (asked.retries ?? DEFAULT_RETRIES)
}

function hasTimeFor({ setup, startedAt, timeoutMs }: Call, waitMs: number): boolean {
  return setup.now() - startedAt + waitMs < timeoutMs
}

async function pause(call: Call, { waitMs, reason }: { waitMs: number; reason: string }): Promise<void> {
  const { setup, asked, method, at, attempts, deadline } = call
  const onRetry = asked.onRetry ?? setup.onRetry
  onRetry({ method, url: at, attempt: attempts, waitMs, reason })
  await deadline.before(setup.sleep(waitMs, deadline.signal)).catch((thrown: unknown) => {
    throw failure(call, thrown)
  })
}
