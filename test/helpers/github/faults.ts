/** What goes wrong on purpose, and what happens between two requests. */
import type { Answer, Recorded, Request } from './exchange.ts'

/**
 * How a request goes wrong: an answer in place of the real one · `cut`: the connection ends before any answer ·
 * `cut-body`: in the middle of the body of the real answer · a delay before the real answer · a slow body of it ·
 * or anything made of it.
 */
export type Respond =
  | Answer
  | 'cut'
  | 'cut-body'
  | { delayMs: number }
  | { slowBody: { pieces: number; pauseMs: number } }
  | ((answer: Answer) => Answer)

export interface Fault {
  when: (request: Request) => boolean
  /** How often; then all is well again. Default: once. */
  times?: number
  respond: Respond
  /** The server does what was asked, and only its answer is lost or replaced. Default: it does nothing. */
  executed?: boolean
}

export type Hook = (request: Recorded) => void | Promise<void>

export class Faults {
  readonly #faults: { fault: Fault; left: number }[] = []
  readonly #hooks: { place: 'before' | 'after'; when: Fault['when']; hook: Hook; left: number }[] = []

  add(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 })
  }

  addHook(place: 'before' | 'after', when: Fault['when'], hook: Hook, times: number): void {
    this.#hooks.push({ place, when, hook, left: times })
  }

  take(request: Request): Fault | null {
    const found = this.#faults.find(({ fault, left }) => left > 0 && fault.when(request))
    if (found === undefined) return null
    found.left -= 1
    return found.fault
  }

  async runHooks(place: 'before' | 'after', request: Recorded): Promise<void> {
    for (const each of this.#hooks) {
      if (each.place !== place || each.left <= 0 || !each.when(request)) continue
      each.left -= 1
      await each.hook(request)
    }
  }

  /** Those that nothing has met: a test that waits for them in vain. */
  get unmet(): number {
    return [...this.#faults, ...this.#hooks].filter(({ left }) => Number.isFinite(left) && left > 0).length
  }
}

const error = (status: number, message: string, headers: { [name: string]: string } = {}): Answer => ({
  status,
  headers,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
})

/** The hour's requests are used up. */
export const rateLimited = ({ resetSeconds = 1, remaining = 0 } = {}): Answer =>
  error(403, 'API rate limit exceeded for installation ID 1.', {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': '1000',
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + resetSeconds),
    'x-ratelimit-resource': 'core',
  })

/** Too many at once, or too many comments in a minute. */
export const secondaryLimited = ({ retryAfterSeconds = 1, status = 403 as 403 | 429 } = {}): Answer =>
  error(status, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', {
    'retry-after': String(retryAfterSeconds),
  })

export const serverError = (status = 500): Answer => error(status, 'Server Error')
/** What a proxy or load balancer says. */
export const badGateway = (): Answer => ({
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from('<html><head><title>502 Bad Gateway</title></head><body>Unicorn!</body></html>'),
})
export const notFound = (): Answer => error(404, 'Not Found')
export const gone = (): Answer => error(410, 'Artifact has expired')
export const conflict = (message = 'Conflict'): Answer => error(409, message)
export const invalid = (message = 'Validation Failed'): Answer => error(422, message)
export const forbidden = (): Answer => error(403, 'Resource not accessible by integration')

/** A body that ends early while its length says so: half a zip that looks like a whole download. */
export const truncated =
  (share = 0.5): Respond =>
  answer => ({
    ...answer,
    body:
      answer.body instanceof Uint8Array ? answer.body.slice(0, Math.floor(answer.body.length * share)) : answer.body,
  })

/** By method and a part of the path: `asks('GET', '/actions/artifacts')`, `asks('PUT', /comp=block/)`. */
export const asks =
  (method: string, path: string | RegExp) =>
  (request: Request): boolean =>
    (method === '*' || request.method === method) &&
    (typeof path === 'string' ? request.path.includes(path) : path.test(decodeURIComponent(request.url)))
