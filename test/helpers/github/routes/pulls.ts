/** Pull requests, their reviews, and what people may do. */
import { Refusal } from '../exchange.ts'
import { fullPullJson, pullJson, reviewJson } from '../json/pull.ts'
import { userJson } from '../json/repository.ts'
import type { PullRequest, Role } from '../model/records.ts'
import { aUser } from '../model/user.ts'
import { listed } from '../paging.ts'
import { type Call, found, number, ok, type Routes } from './route.ts'

const pullOf = (call: Call): PullRequest => found(call.repository.pulls.get(number(call, 'pull_number')))

/** Of the old four; finer roles are told by `role_name`. */
const LEGACY: { [role in Role]: string } = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
}
const RANKED: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']

export const pulls: Routes = {
  'pulls/list': call => {
    const { api, repository, request } = call
    const {
      state = 'open',
      head,
      base,
      sort = 'created',
      direction = sort === 'created' ? 'desc' : 'asc',
    } = request.query
    const wanted = [...repository.pulls.values()].filter(
      pull =>
        (state === 'all' || pull.state === state) &&
        // GitHub takes no notice of a head without an owner.
        (!head?.includes(':') || head === labelOf(pull)) &&
        (base === undefined || base === pull.base.ref),
    )
    const key = (pull: PullRequest) => (sort === 'updated' ? Date.parse(pull.updatedAt) : pull.number)
    wanted.sort((one, other) => (direction === 'desc' ? key(other) - key(one) : key(one) - key(other)))
    return listed(wanted, request, api, pull => pullJson(api, repository, pull))
  },

  'pulls/get': call => ok(fullPullJson(call.api, call.repository, pullOf(call))),

  'pulls/list-reviews': call => {
    const { api, repository, request } = call
    const { number } = pullOf(call)
    const reviews = repository.reviews.filter(({ pull }) => pull === number)
    return listed(reviews, request, api, review => reviewJson(api, repository, review))
  },

  'repos/list-pull-requests-associated-with-commit': call => {
    const { api, repository, request, params } = call
    const commit = repository.resolve(params.commit_sha ?? '')
    if (commit === null) throw new Refusal(422, `No commit found for SHA: ${params.commit_sha}`)
    const holding = [...repository.pulls.values()].filter(
      pull => (pull.merged || pull.state === 'open') && holds(call, pull, commit.sha),
    )
    return listed(holding, request, api, pull => pullJson(api, repository, pull))
  },

  'repos/get-collaborator-permission-level': ({ api, repository, params }) => {
    const login = params.username ?? ''
    const fallback = repository.visibility === 'public' ? 'read' : 'none'
    const owner = login.toLowerCase() === repository.owner.login.toLowerCase() ? 'admin' : fallback
    const role = repository.roles.get(login.toLowerCase()) ?? owner
    const has = (least: Role) => RANKED.indexOf(role) >= RANKED.indexOf(least)
    const permissions = {
      pull: has('read'),
      triage: has('triage'),
      push: has('write'),
      maintain: has('maintain'),
      admin: has('admin'),
    }
    const user = { ...userJson(api, aUser(login)), permissions, role_name: role }
    return ok({ permission: LEGACY[role], role_name: role, user })
  },
}

const labelOf = ({ head, author }: PullRequest): string => `${(head.repository?.owner ?? author).login}:${head.ref}`

function holds({ repository }: Call, pull: PullRequest, sha: string): boolean {
  if (pull.head.repository !== repository && !repository.findsPullsOfForks) return false
  const base = repository.branches.get(pull.base.ref) ?? pull.base.sha
  if (pull.head.sha === sha) return true
  return (repository.network.compare(base, pull.head.sha)?.ahead ?? []).some(commit => commit.sha === sha)
}
