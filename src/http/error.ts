/** What can go wrong on the way out, in one line that holds no secret: no query (URLs are signed), no credentials. */

export type HttpErrorKind =
  | 'connection'
  | 'timeout'
  | 'too-large'
  | 'redirect'
  | 'refused-url'
  | 'unreadable-body'
  | 'aborted'

interface Where {
  method: string
  /** Without query and credentials. */
  url: string
  /** How often the request was sent, the last time included. */
  attempts: number
  /** From the call to its end, waits included. */
  elapsedMs: number
}

/** No answer that could be used. An answer with an error status is an answer. */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  readonly kind: HttpErrorKind
  /** Without query and credentials. */
  readonly url: string
  readonly attempts: number

  constructor(trouble: Trouble, { method, url, attempts, elapsedMs }: Where) {
    const tries = attempts === 1 ? '1 attempt' : `${attempts} attempts`
    super(`${method} ${url}: ${trouble.message} (${tries}, ${seconds(elapsedMs)})`, { cause: trouble.cause })
    this.kind = trouble.kind
    this.url = url
    this.attempts = attempts
  }
}

interface What {
  kind: HttpErrorKind
  what: string
  cause?: unknown
  /** Whether a further attempt may end otherwise. */
  again?: boolean
}

/** What went wrong, told before it is known where and how often. Never leaves the program's way out. */
export class Trouble extends Error {
  readonly kind: HttpErrorKind
  readonly again: boolean

  constructor({ kind, what, cause, again = false }: What) {
    super(what, { cause })
    this.kind = kind
    this.again = again
  }
}

/** How long to wait for what. Milliseconds. */
export interface Timeouts {
  /** Until the connection stands, TLS included; through a proxy, once to it and once behind it. */
  connectMs: number
  /** From the request to the first line of its answer. */
  headersMs: number
  /** Between two pieces of a body. */
  idleMs: number
}

/** Certificates and arguments do not get better by waiting. */
const LASTING = /CERT|ERR_TLS|PRX_TLS|LEAF_SIGNATURE|INVALID_ARG/

/** The meaning of what undici, the sockets or zlib threw. */
export function troubleOf(thrown: unknown, { connectMs, headersMs, idleMs }: Timeouts): Trouble {
  if (thrown instanceof Trouble) return thrown
  const timeout = (what: string): Trouble => new Trouble({ kind: 'timeout', what, cause: thrown, again: true })
  const code = String(Reflect.get(Object(thrown), 'code') ?? '')
  switch (code) {
    case 'UND_ERR_CONNECT_TIMEOUT':
      return timeout(`no connection within ${seconds(connectMs)}`)
    case 'UND_ERR_HEADERS_TIMEOUT':
      return timeout(`no answer within ${seconds(headersMs)}`)
    case 'UND_ERR_BODY_TIMEOUT':
      return timeout(`the answer stopped for ${seconds(idleMs)} before its end`)
    default:
      return new Trouble({ kind: 'connection', what: broken(thrown, code), cause: thrown, again: !LASTING.test(code) })
  }
}

function broken(thrown: unknown, code: string): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown)
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 300)
  const detail = line.includes(code) ? line : [line, code].filter(Boolean).join(', ')
  return `the connection failed: ${detail || 'no reason given'}`
}

export function seconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(1))} s`
}
