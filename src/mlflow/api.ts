/** One request to the MLflow server: who we are, how often to ask, and what went wrong in words that keep secrets. */
import { type Http, HttpError, type HttpResponse, type HttpStream, type RequestBody } from '../http.ts'
import { type Authorization, authorizationOf } from './authorization.ts'
import { MlflowError } from './error.ts'
import { refusal, silence } from './refusal.ts'
import { parseJson } from './schema.ts'
import type { Server } from './settings.ts'

export interface Asked {
  /** GET unless told otherwise. */
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below the server's address, percent-encoded: `/api/2.0/mlflow/runs/get`. */
  path: string
  query?: Readonly<Record<string, string | readonly string[] | undefined>>
  headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  json?: unknown
  body?: RequestBody
  /** Must not be sent twice: what the server did before a connection broke would be done again. */
  once?: boolean
  /** Attempts after the first. */
  retries?: number
  /** Most bytes of the answer. */
  maxBytes?: number
  /** For everything, retries and body included. */
  timeoutMs?: number
}

/** Answers with a status below 300 only; everything else is an MlflowError. */
export interface Api {
  readonly server: Server
  /** @throws MlflowError */
  send(asked: Asked): Promise<HttpResponse>
  /** @throws MlflowError, also when the body breaks. */
  stream(asked: Asked): Promise<HttpStream>
  /** @throws MlflowError, also when the answer is in no shape we know. */
  get<T>(path: string, query: NonNullable<Asked['query']>, parse: (json: unknown) => T): Promise<T>
  /** Repeated after failures, as all of MLflow's writes may be that do not make a new thing of unknown name. */
  post<T>(path: string, json: unknown, parse: (json: unknown) => T): Promise<T>
  /** A POST that is sent once. */
  postOnce<T>(path: string, json: unknown, parse: (json: unknown) => T): Promise<T>
}

export interface ApiOptions {
  server: Server
  http: Http
  /** Told of what makes the run wait, in one line. */
  onWait: (message: string) => void
  /** Ends whatever is under way. */
  signal?: AbortSignal | undefined
}

/** A page of 1,000 runs with long tags; the whole history of a metric, which MLflow 2 cannot page. */
const MAX_ANSWER_BYTES = 64 << 20
/** As MLflow's own client, for all attempts together. */
const REQUEST_MS = 120_000

export function connectApi(options: ApiOptions): Api {
  const { server, http } = options
  const authorization = authorizationOf(server, http)
  const send = (asked: Asked): Promise<HttpResponse> => perform(options, { asked, authorization })
  const parsed = async <T>(asked: Asked, parse: (json: unknown) => T): Promise<T> =>
    parseAnswer(asked, { bytes: (await send(asked)).bytes, parse })
  return {
    server,
    send,
    stream: asked => stream(options, { asked, authorization }),
    get: (path, query, parse) => parsed({ path, query }, parse),
    post: (path, json, parse) => parsed({ method: 'POST', path, json }, parse),
    postOnce: (path, json, parse) => parsed({ method: 'POST', path, json, once: true }, parse),
  }
}

interface Way {
  asked: Asked
  authorization: Authorization
}

async function perform(options: ApiOptions, { asked, authorization }: Way): Promise<HttpResponse> {
  const answer = await answered(options, { asked, authorization }, request => options.http.request(request))
  if (answer.status < 300) return answer
  throw refusal(asked, { answer, server: options.server })
}

async function stream(options: ApiOptions, { asked, authorization }: Way): Promise<HttpStream> {
  const answer = await answered(options, { asked, authorization }, request => options.http.stream(request))
  const { server } = options
  if (answer.status < 300)
    return { ...answer, body: telling(answer.body, thrown => silence(asked, { thrown, server })) }
  throw refusal(asked, { answer: { ...answer, bytes: await beginning(answer.body) }, server })
}

type HttpRequest = Parameters<Http['request']>[0]

async function answered<T extends { status: number }>(
  options: ApiOptions,
  { asked, authorization }: Way,
  send: (request: HttpRequest) => Promise<T>,
): Promise<T> {
  try {
    const request = requestOf(options, { asked, authorization: await authorization() })
    const answer = await send(request)
    // A POST that is redirected as browsers do it becomes a GET; only these two statuses keep it what it is.
    const again = request.redirect === 'manual' && (answer.status === 307 || answer.status === 308)
    return again ? await send({ ...request, redirect: 'follow' }) : answer
  } catch (thrown) {
    throw silence(asked, { thrown, server: options.server })
  }
}

function requestOf(
  { server, onWait, signal }: ApiOptions,
  { asked, authorization }: { asked: Asked; authorization: string | undefined },
): HttpRequest {
  const { method = 'GET', path, query = {}, json } = asked
  const body = json === undefined ? asked.body : JSON.stringify(json)
  return {
    method,
    url: `${server.url}${path}${queryOf(query)}`,
    headers: {
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(authorization === undefined ? {} : { authorization }),
      ...(server.workspace === undefined ? {} : { 'x-mlflow-workspace': server.workspace }),
      ...asked.headers,
    },
    sensitiveHeaders: ['x-mlflow-workspace'],
    maxBytes: asked.maxBytes ?? MAX_ANSWER_BYTES,
    timeoutMs: asked.timeoutMs ?? server.requestMs ?? REQUEST_MS,
    retryPost: !asked.once,
    redirect: method === 'POST' ? 'manual' : 'follow',
    onRetry: ({ reason, waitMs }) => onWait(waiting(asked, { reason, waitMs })),
    ...(body === undefined ? {} : { body }),
    ...(asked.retries === undefined ? {} : { retries: asked.retries }),
    ...(signal === undefined ? {} : { signal }),
  }
}

function queryOf(query: NonNullable<Asked['query']>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    for (const each of value === undefined ? [] : [value].flat()) search.append(name, each)
  return search.size > 0 ? `?${search}` : ''
}

/** The reason of a broken connection names the server; that of an answer is its status. */
function waiting({ path }: Asked, { reason, waitMs }: { reason: string; waitMs: number }): string {
  const what = /^status \d+$/.test(reason) ? `answered ${path} with ${reason}` : `did not answer ${path}`
  return `MLflow ${what}; asking again in ${(waitMs / 1000).toFixed(1)} s.`
}

function parseAnswer<T>(asked: Asked, { bytes, parse }: { bytes: Buffer; parse: (json: unknown) => T }): T {
  try {
    return parse(parseJson(bytes.toString()))
  } catch {
    // What was wrong with it would quote an answer that may be a page of anything.
    refusePage(asked, bytes)
    throw new MlflowError({ kind: 'strange', status: 200, message: `${asked.path}: an answer in no shape we know` })
  }
}

/** For answers of which nothing else is read, too. @throws MlflowError */
export function refusePage({ path }: Pick<Asked, 'path'>, bytes: Buffer): void {
  if (!/^\s*</.test(bytes.toString('utf8', 0, 100))) return
  throw new MlflowError({
    kind: 'strange',
    status: 200,
    message: `${path}: a web page instead of an answer; is there a login or another service at this address?`,
  })
}

const BEGINNING_BYTES = 64 << 10

/** Of an error's body; the rest of it is not waited for. */
async function beginning(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of body) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= BEGINNING_BYTES) break
    }
  } catch (thrown) {
    if (!(thrown instanceof HttpError)) throw thrown // Else the status has said enough.
  }
  return Buffer.concat(chunks)
}

async function* telling(
  body: AsyncIterable<Uint8Array>,
  named: (thrown: unknown) => unknown,
): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } catch (thrown) {
    throw named(thrown)
  }
}
