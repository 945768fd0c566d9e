/** A pull request on a loopback GitHub, and jobs that comment on it: each its own token, thread and run. */
import { onTestFinished } from 'vitest'
import type { Api } from '../../src/github/client.ts'
import { GitHubError, type GitHubErrorKind } from '../../src/github/error.ts'
import { type CommentOutcome, Thread } from '../../src/publish/pull-request.ts'
import { type Comment, FakeGitHub, type Repository } from '../helpers/github/github.ts'

/** Enough for two answers of a loopback server, and short for a test. */
export const SETTLE_MS = 25
const ACTIONS_BOT = 'github-actions[bot]'

export interface JobInput {
  run?: number
  attempt?: number
  suite?: string
  /** Who writes. */
  login?: string
  /** As a token that may not ask who it is: null. */
  viewer?: string | null
  /** Instead of waiting by the clock. */
  sleep?: (ms: number) => Promise<void>
  api?: Api
}

export interface CommentingJob {
  thread: Thread
  body: string
  publish(): Promise<CommentOutcome>
}

export class Pull {
  readonly github: FakeGitHub
  readonly repository: Repository
  readonly number: number
  /** Milliseconds that jobs waited after failures. */
  readonly waits: number[] = []

  constructor(github: FakeGitHub, repository: Repository) {
    this.github = github
    this.repository = repository
    const branch = `topic-${repository.pulls.size}`
    repository.commit({ on: branch })
    this.number = repository.pullRequest({ head: branch }).number
  }

  /** What the comment of a run says. */
  body({ run = 1, attempt = 1, suite = 'default' }: JobInput = {}): string {
    return `<!-- eval-regression v1 suite=${suite} run=${run} attempt=${attempt} head=a1b2c3d -->\nRun ${run}.${attempt}`
  }

  job(input: JobInput = {}): CommentingJob {
    const { run = 1, attempt = 1, suite = 'default', login = ACTIONS_BOT } = input
    const viewer = input.viewer === undefined ? login : input.viewer
    const api = input.api ?? plainApi(this.github, this.repository, this.github.token({ login, viewer }))
    const sleep = input.sleep ?? (ms => this.#sleep(ms))
    const thread = new Thread({ api, pull: this.number, suite, settleMs: SETTLE_MS, sleep })
    const body = this.body(input)
    return { thread, body, publish: () => thread.publish(body, { run, attempt }) }
  }

  /** What is waited after a failure is longer than a second: noted, and cut short. */
  #sleep(ms: number): Promise<void> {
    if (ms >= 1000) this.waits.push(ms)
    return new Promise(resolve => setTimeout(resolve, ms >= 1000 ? 5 : ms))
  }

  /** A comment that stands already; the bot's unless said. */
  stands(body: string, by = ACTIONS_BOT): Comment {
    return this.repository.comment({ on: this.number, body, by })
  }

  get comments(): Comment[] {
    return this.repository.comments.filter(({ issue }) => issue === this.number)
  }

  /** Each as `id: body`, which is all that a reader and the next run see. */
  get standing(): string[] {
    return this.comments.map(({ id, body }) => `${id}: ${body}`)
  }

  /** `PATCH 7000004` and the like, in order. */
  get writes(): string[] {
    return this.github.requests
      .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
      .map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)
  }
}

export async function aRepository(): Promise<{ github: FakeGitHub; repository: Repository }> {
  const github = await FakeGitHub.start()
  onTestFinished(async () => {
    await github.close()
    github.assertContract({ faultsMet: true })
  })
  const repository = github.repository({ visibility: 'private' })
  repository.commit({ on: 'main' })
  return { github, repository }
}

export async function aPull(): Promise<Pull> {
  const { github, repository } = await aRepository()
  return new Pull(github, repository)
}

const KINDS: Record<number, GitHubErrorKind> = { 403: 'forbidden', 404: 'not-found', 410: 'gone', 429: 'rate-limited' }

function failure({ status, headers }: Response, message: string): GitHubError {
  const retryAfterSeconds = Number(headers.get('retry-after')) || null
  return new GitHubError({ kind: KINDS[status] ?? 'unreachable', status, message, retryAfterSeconds })
}

/** Without the pauses that Octokit puts between the writes of a process: here many jobs share one. */
export function plainApi(github: FakeGitHub, repository: Repository, token: string): Api {
  const send = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${github.url}${path}`, {
      method,
      headers: { authorization: `token ${token}`, 'user-agent': 'test' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(cause => {
      throw new GitHubError({ kind: 'unreachable', status: null, message: `${method} ${path}` }, { cause })
    })
    const { status, ok } = answer
    if (!ok) throw failure(answer, `${method} ${path}`)
    return { status, headers: {}, data: status === 204 ? null : await answer.json() }
  }
  const request: Api['request'] = (route, parameters = {}) => {
    const { number, id, request: _once, ...rest } = parameters
    const [method = '', pattern = ''] = route.split(' ')
    const path = pattern.replace('{number}', String(number)).replace('{id}', String(id))
    const query = method === 'GET' ? `?${new URLSearchParams(rest as Record<string, string>)}` : ''
    return send(method, `/repos/${repository.fullName}${path}${query}`, method === 'GET' ? undefined : rest)
  }
  return {
    repository: repository.fullName,
    request,
    get: async (route, parameters, parse) => parse((await request(route, parameters)).data),
    viewer: async parse => {
      const { data } = await send('POST', '/graphql', { query: 'query { viewer { login } }' })
      return parse(Reflect.get(Object(data), 'data'))
    },
  }
}
