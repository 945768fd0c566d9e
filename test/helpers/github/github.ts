/**
 * A GitHub on loopback: REST API, artifact service and blob host, each on its own port. What it is asked and what it
 * answers is held against GitHub's own description; what differs is in `violations`.
 */
import { ArtifactService, type Job } from './artifact-service.ts'
import { Blobs } from './blobs.ts'
import { Contract } from './contract.ts'
import { type Answer, type Recorded, Refusal, type Request } from './exchange.ts'
import { type Fault, Faults, type Hook } from './faults.ts'
import { Host } from './host.ts'
import { privateUserJson } from './json/repository.ts'
import { Ids } from './model/ids.ts'
import { Repository, type RepositoryInput } from './model/repository.ts'
import { actions } from './routes/actions.ts'
import { checks } from './routes/checks.ts'
import { code } from './routes/code.ts'
import { comments } from './routes/comments.ts'
import { pulls } from './routes/pulls.ts'
import type { Routes } from './routes/route.ts'
import { answerGraphql, authorize, type Token, type TokenInput, Tokens } from './tokens.ts'

export type { Answer, Recorded, Request } from './exchange.ts'
export * from './faults.ts'
export { zipped } from './model/artifact.ts'
export type * from './model/records.ts'
export type { Repository } from './model/repository.ts'
export type { Permissions, TokenInput } from './tokens.ts'

const ROUTES: Routes = { ...actions, ...checks, ...code, ...comments, ...pulls }
const HOURLY_LIMIT = 1000

export class FakeGitHub {
  /** What should never happen, of the Action and of this fake. Empty at the end of a good test. */
  readonly violations: string[] = []
  /** REST and GraphQL, in order of arrival. */
  readonly requests: Recorded[] = []
  readonly serviceRequests: Recorded[] = []
  readonly blobRequests: Recorded[] = []
  readonly repositories: Repository[] = []
  /** Milliseconds that a request waits before anything is done about it. */
  latency: (request: Request) => number = () => 0
  now: () => Date = () => new Date()
  readonly #ids = new Ids()
  readonly #tokens = new Tokens()
  readonly #faults = new Faults()
  readonly #contract: Contract
  readonly #blobs: Blobs
  readonly #service: ArtifactService
  readonly #hosts: { api: Host; service: Host; blob: Host }

  private constructor(contract: Contract) {
    const now = () => this.now()
    this.#contract = contract
    this.#blobs = new Blobs({ now, violations: this.violations })
    this.#service = new ArtifactService({ blobs: this.#blobs, now })
    const common = {
      faults: this.#faults,
      latency: (request: Request) => this.latency(request),
      onBug: (problem: string) => void this.violations.push(problem),
    }
    this.#hosts = {
      api: new Host({
        ...common,
        name: 'api',
        record: this.requests,
        answer: request => this.#answer(request),
        inspect: request => this.#inspect(request),
      }),
      service: new Host({
        ...common,
        name: 'service',
        record: this.serviceRequests,
        answer: request => this.#service.answer(request),
      }),
      blob: new Host({ ...common, name: 'blob', record: this.blobRequests, answer: each => this.#blobs.answer(each) }),
    }
  }

  static async start(): Promise<FakeGitHub> {
    const github = new FakeGitHub(await Contract.load())
    await Promise.all(Object.values(github.#hosts).map(host => host.listen()))
    github.#blobs.url = github.#hosts.blob.url
    return github
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.#hosts).map(host => host.close()))
  }

  /** For GITHUB_API_URL. */
  get url(): string {
    return this.#hosts.api.url
  }

  /** For ACTIONS_RESULTS_URL. */
  get resultsUrl(): string {
    return `${this.#hosts.service.url}/`
  }

  repository(input: RepositoryInput = {}): Repository {
    const repository = new Repository(input, { ids: this.#ids, now: () => this.now() })
    this.#adopt(repository)
    return repository
  }

  #adopt(repository: Repository): void {
    repository.onFork = fork => this.#adopt(fork)
    this.repositories.push(repository)
  }

  /** A token for GITHUB_TOKEN; by default the workflow's own with every permission. */
  token(input: TokenInput = {}): string {
    return this.#tokens.issue(input)
  }

  /** For ACTIONS_RUNTIME_TOKEN. */
  runtimeToken(job: Job): string {
    return this.#service.token(job)
  }

  /** The first fault that fits a request and is not used up takes it. */
  fault(fault: Fault): void {
    this.#faults.add(fault)
  }

  /** Runs before the request is dealt with: another job's doing in between two requests of ours. */
  before(when: Fault['when'], hook: Hook, times = 1): void {
    this.#faults.addHook('before', when, hook, times)
  }

  /** Runs when the request has been dealt with, just before its answer leaves. */
  after(when: Fault['when'], hook: Hook, times = 1): void {
    this.#faults.addHook('after', when, hook, times)
  }

  /** Signed blob addresses handed out so far stop working. */
  expireBlobUrls(): void {
    this.#blobs.expire()
  }

  /** @throws Error with every violation, one a line. `faultsMet`: and if a fault or hook was never reached. */
  assertContract({ faultsMet = false } = {}): void {
    const problems = [...this.violations]
    if (faultsMet && this.#faults.unmet > 0) problems.push(`${this.#faults.unmet} faults or hooks were never reached`)
    if (problems.length > 0) throw new Error(`GitHub's contract is violated:\n${problems.join('\n')}`)
  }

  #violation(request: Request, problem: string): void {
    this.violations.push(`${request.method} ${request.url}: ${problem}`)
  }

  #inspect(request: Request): void {
    if (request.headers['user-agent'] === undefined)
      this.#violation(request, 'GitHub refuses requests without a User-Agent')
    if (isGraphql(request)) return
    const match = this.#contract.match(request)
    if (match === null) this.#violation(request, 'no such operation among those described')
    else for (const problem of this.#contract.checkRequest(request, match)) this.#violation(request, problem)
  }

  #answer(request: Request): Answer {
    const answer = this.#answered(request)
    const match = isGraphql(request) ? null : this.#contract.match(request)
    const problems = match === null ? [] : this.#contract.checkAnswer(answer, match)
    for (const problem of problems) this.#violation(request, `our answer ${answer.status}: ${problem}`)
    return answer
  }

  #answered(request: Request): Answer {
    try {
      const answer = this.#route(request)
      return { ...answer, headers: { ...this.#commonHeaders(), ...answer.headers } }
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown
      return { ...thrown.answer, headers: { ...this.#commonHeaders(), ...thrown.answer.headers } }
    }
  }

  #route(request: Request): Answer {
    const token = this.#tokens.of(request)
    if (isGraphql(request)) return this.#graphql(request, token)
    const match = this.#contract.match(request)
    if (match === null) throw new Refusal(404, 'Not Found')
    const { operationId, params } = match
    if (operationId === 'users/get-authenticated') return this.#user(token)
    if (operationId === 'rate-limit/get') return { status: 200, body: this.#rateLimit() }
    const repository = this.#find(`${params.owner}/${params.repo}`)
    if (repository === null) throw new Refusal(404, 'Not Found')
    authorize(operationId, token, repository)
    const route = ROUTES[operationId]
    if (route === undefined) throw new RangeError(`There is no route for ${operationId}.`)
    return route({
      request,
      params,
      repository,
      token,
      api: this.url,
      now: () => this.now(),
      find: name => this.#find(name),
      blobUrl: (zip, name) => this.#blobs.sign(zip, name),
    })
  }

  #graphql(request: Request, token: Token | null): Answer {
    if (!/viewer\s*\{\s*login\s*\}/.test(JSON.stringify(request.body)))
      this.#violation(request, 'this fake answers only viewer { login }')
    return answerGraphql(token)
  }

  #user(token: Token | null): Answer {
    if (token === null) throw new Refusal(401, 'Requires authentication')
    if (token.user.type === 'Bot') throw new Refusal(403, 'Resource not accessible by integration')
    return { status: 200, body: privateUserJson(this.url, token.user, '2020-01-01T00:00:00Z') }
  }

  /** Names are the same in any case. */
  #find(fullName: string): Repository | null {
    return this.repositories.find(each => each.fullName.toLowerCase() === fullName.toLowerCase()) ?? null
  }

  #rates() {
    const used = this.requests.length
    const reset = Math.ceil(this.now().getTime() / 1000) + 3600
    return { limit: HOURLY_LIMIT, used, remaining: Math.max(0, HOURLY_LIMIT - used), reset }
  }

  #rateLimit() {
    const rate = this.#rates()
    return { resources: { core: rate, search: rate, graphql: rate }, rate }
  }

  #commonHeaders(): { [name: string]: string } {
    const { limit, used, remaining, reset } = this.#rates()
    return {
      date: this.now().toUTCString(),
      'x-github-request-id': `FAKE:${this.requests.length}`,
      'x-github-media-type': 'github.v3; format=json',
      'x-github-api-version-selected': '2022-11-28',
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-used': String(used),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    }
  }
}

const isGraphql = ({ method, path }: Request): boolean => method === 'POST' && path === '/graphql'
