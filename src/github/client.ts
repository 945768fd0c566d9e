/** One door to GitHub's REST interface: Octokit with retries and rate limits, answers bounded and parsed, errors named. */
import type { Octokit } from '@octokit/core'
import { GitHubError, type GitHubErrorKind } from './error.ts'

export interface Answer {
  status: number
  data: unknown
  headers: Record<string, string | number | undefined>
}

export interface Api {
  /** `owner/name`; routes are of this repository: `GET /pulls/{number}`. */
  readonly repository: string
  /** @throws GitHubError */
  request(route: string, parameters?: Record<string, unknown>): Promise<Answer>
  /** @throws GitHubError, also when the answer is in no shape we know. */
  get<T>(route: string, parameters: Record<string, unknown>, parse: (json: unknown) => T): Promise<T>
  /** Who the token belongs to, such as `github-actions[bot]`. @throws GitHubError */
  viewer(parse: (json: unknown) => string): Promise<string>
}

export interface ApiOptions {
  token: string
  /** Without a slash at the end. */
  url: string
  repository: string
  fetch: typeof globalThis.fetch
  /** Told of what makes the run wait, in one line. */
  onWait: (message: string) => void
}

/** One answer: a hundred commits with their messages are about a megabyte. */
const MAX_ANSWER_BYTES = 32 << 20
const REQUEST_MS = 30_000
/** Longer than this a job does not wait for a rate limit: it says so instead. */
const LONGEST_WAIT_SECONDS = 90
const MOST_WAITS = 3

/**
 * Sent once and no more: for what must not happen late. A repetition after some seconds would write what was right then;
 * whoever writes so looks again first.
 */
export const ONCE = { request: { retries: 0, once: true } }

export async function connect(options: ApiOptions): Promise<Api> {
  const octokit = await octokitOf(options)
  const { repository } = options
  const request = async (route: string, parameters: Record<string, unknown> = {}): Promise<Answer> => {
    const [method, path = ''] = route.split(' ', 2)
    try {
      // An object of its own for each: the retries count in it.
      const own = { ...parameters, request: { ...(parameters.request as object | undefined) } }
      const answer = await octokit.request(`${method} /repos/${repository}${path}`, own)
      return { status: answer.status, data: answer.data, headers: answer.headers }
    } catch (thrown) {
      throw named(thrown, `${method} ${path}`)
    }
  }
  const parsed = <T>(route: string, data: unknown, parse: (json: unknown) => T): T => {
    try {
      return parse(data)
    } catch (cause) {
      const message = `GitHub's answer to ${route} is in no shape we know`
      throw new GitHubError({ kind: 'strange', status: null, message }, { cause })
    }
  }
  return {
    repository,
    request,
    get: async (route, parameters, parse) => parsed(route, (await request(route, parameters)).data, parse),
    viewer: async parse => {
      const query = 'query { viewer { login } }'
      try {
        return parsed('viewer', await octokit.graphql(query), parse)
      } catch (thrown) {
        throw namedOfGraphql(thrown) ?? named(thrown, 'POST /graphql')
      }
    },
  }
}

async function octokitOf({ token, url, fetch, onWait }: ApiOptions): Promise<Octokit> {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  const wait = (what: string) => (seconds: number, asked: object, _octokit: unknown, waits: number) => {
    const { request } = asked as { request?: typeof ONCE.request }
    const wanted = !request?.once && seconds <= LONGEST_WAIT_SECONDS && waits < MOST_WAITS
    if (wanted) onWait(`GitHub asks to wait ${seconds} s (${what}).`)
    return wanted
  }
  const silent = { debug() {}, info() {}, warn() {}, error() {} }
  return getOctokit(
    token,
    {
      baseUrl: url,
      userAgent: 'eval-regression',
      log: silent,
      request: { fetch: bounded(fetch, onWait) },
      // 429 is the throttling's to wait for.
      retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
      throttle: { onRateLimit: wait('rate limit'), onSecondaryRateLimit: wait('secondary rate limit') },
    },
    retry,
    throttling,
  )
}

/**
 * The whole answer, of bounded size and within bounded time: one that is cut off fails here, and so is tried again.
 * A `retry-after` that the throttling does not take for a rate limit is honoured, too.
 */
function bounded(fetch: typeof globalThis.fetch, onWait: ApiOptions['onWait']): typeof globalThis.fetch {
  return async (input, init) => {
    for (let waits = 0; ; waits++) {
      const answer = await fetch(input, { ...init, signal: AbortSignal.timeout(REQUEST_MS) })
      const bytes = await bodyOf(answer)
      const isRead = (init?.method ?? 'GET') === 'GET'
      const seconds = isRead ? plainRetryAfter(answer, bytes) : null
      if (seconds === null || seconds > LONGEST_WAIT_SECONDS || waits >= MOST_WAITS)
        return new Response(bytes.length > 0 ? bytes : null, { status: answer.status, headers: answer.headers })
      onWait(`GitHub asks to wait ${seconds} s.`)
      await new Promise(resolve => setTimeout(resolve, seconds * 1000))
    }
  }
}

async function bodyOf(answer: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.length
    if (size > MAX_ANSWER_BYTES) throw new Error(`an answer of more than ${MAX_ANSWER_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Uint8Array.from(Buffer.concat(chunks))
}

function plainRetryAfter({ status, headers }: Response, body: Uint8Array): number | null {
  if (status !== 429 && status !== 403) return null
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  const throttled = headers.get('x-ratelimit-remaining') === '0' || /secondary rate/i.test(Buffer.from(body).toString())
  return throttled || !Number.isFinite(seconds) ? null : seconds
}

function named(thrown: unknown, route: string): unknown {
  if (thrown instanceof GitHubError || !(thrown instanceof Error)) return thrown
  const { status, response } = thrown as Error & { status?: number; response?: Answer }
  const answered = response !== undefined && status !== undefined
  const kind = answered ? kindOf(status, thrown.message, response) : 'unreachable'
  // Octokit appends the address of the documentation.
  const plain = thrown.message.replace(/ - https:\/\/\S+$/, '').replace(/\s+/g, ' ')
  // A proxy answers with a page of its own.
  const said = plain.trimStart().startsWith('<') ? 'an answer that is no JSON' : plain.replace(/\.$/, '').slice(0, 300)
  const message = answered ? `${route}: ${status} ${said}` : `${route}: no answer (${said})`
  const seconds = Number(response?.headers?.['retry-after'] ?? Number.NaN)
  const retryAfterSeconds = Number.isFinite(seconds) ? seconds : null
  return new GitHubError({ kind, status: answered ? status : null, message, retryAfterSeconds }, { cause: thrown })
}

/** GraphQL answers 200 with its own list of errors. */
function namedOfGraphql(thrown: unknown): GitHubError | null {
  if (!(thrown instanceof Error) || thrown.name !== 'GraphqlResponseError') return null
  const { errors = [] } = thrown as Error & { errors?: { type?: string }[] }
  const kind = errors.some(({ type }) => type === 'RATE_LIMITED') ? 'rate-limited' : 'forbidden'
  return new GitHubError({ kind, status: 200, message: 'POST /graphql: an answer with errors' }, { cause: thrown })
}

function kindOf(status: number, message: string, { headers }: Answer): GitHubErrorKind {
  const limited = /rate limit/i.test(message) || headers['retry-after'] !== undefined
  if (status === 429 || (status === 403 && limited)) return 'rate-limited'
  if (status >= 500) return 'unreachable'
  const KINDS: Record<number, GitHubErrorKind> = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not-found',
    410: 'gone',
  }
  return KINDS[status] ?? 'refused'
}
