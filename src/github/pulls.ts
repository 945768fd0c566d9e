/** Pull requests: the one of an event or of a run, its reviews, and who may accept. */
import type { Api } from './client.ts'
import { isGitHub } from './error.ts'
import { type Listed, listAll } from './pages.ts'
import { type PullRequest, parsePermission, parsePull, parsePulls, parseReviews, type Review } from './schema.ts'

/** @throws GitHubError */
export function getPull(api: Api, number: number): Promise<PullRequest> {
  return api.get('GET /pulls/{number}', { number }, parsePull)
}

/** Null when there is none of this number. @throws GitHubError */
export async function findPull(api: Api, number: number): Promise<PullRequest | null> {
  try {
    return await getPull(api, number)
  } catch (thrown) {
    if (isGitHub(thrown, 'not-found')) return null
    throw thrown
  }
}

export interface RunHead {
  sha: string
  branch: string
  /** `owner/name` of the repository that it was pushed to. */
  repository: string
  /** Numbers that the event names: empty for forks, and to be checked like all others. */
  named: readonly number[]
}

/**
 * The one open pull request whose head is still this commit of this branch of this repository; null for none or several.
 * Asked in the ways that GitHub answers: for forks, each of them has gaps.
 * @throws GitHubError
 */
export async function pullOfRun(api: Api, head: RunHead): Promise<PullRequest | null> {
  const [owner = ''] = head.repository.split('/')
  const ways: (() => Promise<PullRequest[]>)[] = [
    async () =>
      (await Promise.all(head.named.slice(0, 3).map(number => findPull(api, number)))).flatMap(pull => pull ?? []),
    () => pullsWith(api, 'GET /commits/{sha}/pulls', { sha: head.sha }),
    () => pullsWith(api, 'GET /pulls', { state: 'open', head: `${owner}:${head.branch}` }),
  ]
  for (const way of ways) {
    const matching = (await way()).filter(pull => isHead(pull, head))
    if (matching.length > 0) return matching.length === 1 ? (matching[0] as PullRequest) : null
  }
  return null
}

function isHead(pull: PullRequest, { sha, branch, repository }: RunHead): boolean {
  const { head, state } = pull
  return state === 'open' && head.sha === sha && head.ref === branch && head.repo?.full_name === repository
}

async function pullsWith(api: Api, route: string, parameters: Record<string, unknown>): Promise<PullRequest[]> {
  try {
    return await api.get(route, { ...parameters, per_page: 100 }, parsePulls)
  } catch (thrown) {
    if (isGitHub(thrown, 'not-found', 'refused')) return []
    throw thrown
  }
}

/** @throws GitHubError */
export function reviewsOf(api: Api, number: number): Promise<Listed<Review>> {
  return listAll(api, {
    route: 'GET /pulls/{number}/reviews',
    parameters: { number },
    parse: parseReviews,
    maxPages: 10,
  })
}

/** Whether somebody may write to the repository: triage and read may not. @throws GitHubError */
export async function mayWrite(api: Api, login: string): Promise<boolean> {
  try {
    const permission = await api.get('GET /collaborators/{login}/permission', { login }, parsePermission)
    return permission === 'admin' || permission === 'write'
  } catch (thrown) {
    if (isGitHub(thrown, 'not-found')) return false
    throw thrown
  }
}
