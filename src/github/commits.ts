/** Commits of the repository: parents, ancestors, merge bases, files at a commit. */
import type { Api } from './client.ts'
import { GitHubError, isGitHub } from './error.ts'
import { PAGE_SIZE } from './pages.ts'
import { type Commit, parseCommit, parseCommits, parseMergeBase } from './schema.ts'

/** How far back a walk goes; the list of commits has a hundred a page. */
export const MAX_COMMITS = 300

/** A commit by full or short sha, branch or tag; null when there is none. @throws GitHubError */
export async function findCommit(api: Api, ref: string): Promise<Commit | null> {
  try {
    return await api.get('GET /commits/{ref}', { ref }, parseCommit)
  } catch (thrown) {
    // 422: "No commit found for SHA".
    if (isGitHub(thrown, 'not-found', 'refused')) return null
    throw thrown
  }
}

/** @throws GitHubError */
export function mergeBase(api: Api, base: string, head: string): Promise<string> {
  return api.get('GET /compare/{basehead}', { basehead: `${base}...${head}`, per_page: 1 }, parseMergeBase)
}

/** Commits that are known, each with its parents; a page of ancestors is asked for where one is not. */
export class History {
  readonly #api: Api
  readonly #parents = new Map<string, readonly string[]>()

  constructor(api: Api) {
    this.#api = api
  }

  /** @throws GitHubError */
  async parentsOf(sha: string): Promise<readonly string[]> {
    const known = this.#parents.get(sha)
    if (known) return known
    const commits = await this.#api.get('GET /commits', { sha, per_page: PAGE_SIZE }, parseCommits)
    for (const each of commits)
      this.#parents.set(
        each.sha,
        each.parents.map(parent => parent.sha),
      )
    return this.#parents.get(sha) ?? []
  }

  /** The commit itself, its first parent, the first parent of that, and so on. @throws GitHubError */
  async *firstParents(sha: string): AsyncGenerator<string> {
    for (let at: string | undefined = sha; at !== undefined; [at] = await this.parentsOf(at)) yield at
  }
}

/** The text of a file at a commit, or null where there is none. @throws GitHubError */
export async function fileAt(api: Api, path: string, commit: string): Promise<string | null> {
  try {
    const answer = await api.request('GET /contents/{+path}', {
      // The slashes stay; a name may hold what would end the path.
      path: path.split('/').map(encodeURIComponent).join('/'),
      ref: commit,
      headers: { accept: 'application/vnd.github.raw+json' },
    })
    if (answer.data instanceof ArrayBuffer) return Buffer.from(answer.data).toString('utf8')
    if (typeof answer.data === 'string') return answer.data
    // A folder is answered by a list.
    throw new GitHubError({ kind: 'strange', status: answer.status, message: `${path} is no file` })
  } catch (thrown) {
    if (isGitHub(thrown, 'not-found')) return null
    throw thrown
  }
}
