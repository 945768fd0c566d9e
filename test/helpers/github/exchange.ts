/** One request and its answer, as all hosts of the fake speak of them. */
export interface Request {
  host: 'api' | 'service' | 'blob'
  method: string
  /** Decoded. */
  path: string
  query: { [name: string]: string }
  headers: { [name: string]: string }
  /** What follows `Bearer` or `token`. */
  token: string | null
  /** Parsed JSON where it is that, else text. */
  body: unknown
  bytes: Uint8Array
  /** As sent: path and query, still encoded. */
  url: string
}

/** A request as it stays in the record; `status` is null while it waits, and when its connection was cut. */
export interface Recorded extends Request {
  status: number | null
  /** The answer as it left. */
  answer: Answer | null
}

export interface Answer {
  status: number
  headers?: { [name: string]: string }
  /** Sent as JSON; bytes are sent as they are. */
  body?: unknown
}

/** Thrown by routes: an answer that is no success. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly answer: Answer

  constructor(
    status: number,
    message: string,
    more: { headers?: { [name: string]: string }; [field: string]: unknown } = {},
  ) {
    super(message)
    const { headers = {}, ...fields } = more
    const documentation = 'https://docs.github.com/rest'
    this.answer = {
      status,
      headers,
      body: { message, documentation_url: documentation, status: `${status}`, ...fields },
    }
  }
}

export function asRequest(host: Request['host'], raw: RawRequest): Request {
  // An enterprise server has its API under a path; both are answered.
  const sent =
    host === 'api' ? raw.url.replace(/^\/api\/v3(?=[/?]|$)/, '').replace(/^\/api\/graphql/, '/graphql') : raw.url
  const url = new URL(sent, 'http://fake')
  const [, token = null] = /^(?:bearer|token)\s+(.+)$/i.exec(raw.headers.authorization ?? '') ?? []
  const query = Object.fromEntries(url.searchParams)
  const path = decode(url.pathname)
  const body = parse(Buffer.from(raw.bytes).toString(), raw.headers['content-type'] ?? '')
  return { host, method: raw.method, path, query, headers: raw.headers, token, body, bytes: raw.bytes, url: sent }
}

export interface RawRequest {
  method: string
  url: string
  headers: { [name: string]: string }
  bytes: Uint8Array
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** GitHub reads a body as JSON whatever its type says. */
function parse(text: string, type: string): unknown {
  if (text === '' || /xml|octet-stream|zip/.test(type)) return text === '' ? undefined : text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
