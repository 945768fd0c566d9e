/** Who asks, and whether the token may: what a workflow's `permissions:` give, seen from the server. */
import { type Answer, Refusal, type Request } from './exchange.ts'
import type { Repository } from './model/repository.ts'
import { aUser, type User } from './model/user.ts'

export type Permission = 'actions' | 'checks' | 'contents' | 'issues' | 'pull-requests'
export type Level = 'none' | 'read' | 'write'
export type Permissions = { [name in Permission]?: Level }

export interface TokenInput {
  /** Default: the workflow's own, github-actions[bot]. */
  login?: string
  /** As in a workflow; what is not named is none. Default: everything. */
  permissions?: Permissions | 'read-all' | 'write-all'
  /** `owner/name` that the token is for; others are seen if public. Default: all. */
  repository?: string
  /** What GraphQL's `viewer { login }` answers; null: an error, as for a token that may not ask. Default: the login. */
  viewer?: string | null
  /** A public repository may be read without any permission, as on GitHub; false: those are asked for there too. */
  readsPublic?: boolean
  /** How a private repository refuses: 403 "Resource not accessible by integration", or as if it were not there. */
  refuses?: 403 | 404
}

export interface Token extends Required<Omit<TokenInput, 'login' | 'permissions' | 'repository'>> {
  user: User
  permissions: Permissions | 'read-all' | 'write-all'
  repository: string | null
}

/** Any one of the permissions is enough. None: whoever sees the repository may. */
interface Need {
  level: 'read' | 'write'
  of: readonly Permission[]
  /** Asked for in public repositories too. */
  always?: boolean
}

const read = (...of: Permission[]): Need => ({ level: 'read', of })
const write = (...of: Permission[]): Need => ({ level: 'write', of, always: true })

const NEEDS: { [operationId: string]: Need } = {
  'actions/list-artifacts-for-repo': read('actions'),
  'actions/list-workflow-run-artifacts': read('actions'),
  'actions/get-artifact': read('actions'),
  'actions/download-artifact': { ...read('actions'), always: true },
  'actions/get-workflow-run': read('actions'),
  'actions/list-workflow-runs-for-repo': read('actions'),
  'actions/list-workflow-runs': read('actions'),
  'actions/list-jobs-for-workflow-run-attempt': read('actions'),
  'repos/get-commit': read('contents'),
  'repos/list-commits': read('contents'),
  'repos/compare-commits-with-basehead': read('contents'),
  'repos/get-content': read('contents'),
  'repos/get-branch': read('contents'),
  'repos/list-pull-requests-associated-with-commit': read('pull-requests'),
  'pulls/list': read('pull-requests'),
  'pulls/get': read('pull-requests'),
  'pulls/list-reviews': read('pull-requests'),
  'issues/list-comments': read('issues', 'pull-requests'),
  'issues/get-comment': read('issues', 'pull-requests'),
  'issues/create-comment': write('issues', 'pull-requests'),
  'issues/update-comment': write('issues', 'pull-requests'),
  'issues/delete-comment': write('issues', 'pull-requests'),
  'checks/create': write('checks'),
  'checks/update': write('checks'),
  'checks/list-for-ref': read('checks'),
}

const RANK = { none: 0, read: 1, write: 2 }

export class Tokens {
  readonly #tokens = new Map<string, Token>()

  /** Installation tokens begin with `ghs_`, those of people with `ghp_`. */
  issue({ login = 'github-actions[bot]', permissions = 'write-all', repository, ...input }: TokenInput = {}): string {
    const user = aUser(login)
    const kind = user.type === 'Bot' ? 'ghs' : 'ghp'
    const text = `${kind}_fake${String(this.#tokens.size + 1).padStart(32, '0')}`
    const defaults = { viewer: login, readsPublic: true, refuses: 403 as const }
    this.#tokens.set(text, { user, permissions, repository: repository ?? null, ...defaults, ...input })
    return text
  }

  /** Null: nobody said who they are. */
  of({ token }: Request): Token | null {
    if (token === null) return null
    const known = this.#tokens.get(token)
    if (known === undefined) throw new Refusal(401, 'Bad credentials')
    return known
  }
}

/** Lets a request through or throws the refusal that GitHub would answer. */
export function authorize(operationId: string, token: Token | null, repository: Repository): void {
  const isPublic = repository.visibility === 'public'
  const sees = token !== null && (token.repository === null || token.repository === repository.fullName)
  if (!sees && !isPublic) throw new Refusal(404, 'Not Found')
  const need = NEEDS[operationId]
  if (need === undefined) return
  if (token === null) {
    if (need.always) throw new Refusal(401, 'Requires authentication')
    return
  }
  if (isPublic && token.readsPublic && !need.always) return
  if (sees && need.of.some(name => RANK[levelOf(token, name)] >= RANK[need.level])) return
  throw refusal(need, token, isPublic)
}

function levelOf({ permissions }: Token, name: Permission): Level {
  if (permissions === 'write-all') return 'write'
  return permissions === 'read-all' ? 'read' : (permissions[name] ?? 'none')
}

function refusal(need: Need, token: Token, isPublic: boolean): Refusal {
  if (token.refuses === 404 && need.level === 'read' && !isPublic) return new Refusal(404, 'Not Found')
  const accepted = need.of.map(name => `${name.replace('-', '_')}=${need.level}`).join('; ')
  const message = `Resource not accessible by ${token.user.type === 'Bot' ? 'integration' : 'personal access token'}`
  return new Refusal(403, message, { headers: { 'x-accepted-github-permissions': accepted } })
}

/** `POST /graphql` knows one question: who am I? */
export function answerGraphql(token: Token | null): Answer {
  if (token === null) throw new Refusal(401, 'This endpoint requires you to be authenticated.')
  const { viewer } = token
  if (viewer !== null) return { status: 200, body: { data: { viewer: { login: viewer } } } }
  const errors = [{ type: 'FORBIDDEN', path: ['viewer'], message: 'Resource not accessible by integration' }]
  return { status: 200, body: { data: null, errors } }
}
