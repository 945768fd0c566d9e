/** Comments of a pull request. */
import { type Api, ONCE } from './client.ts'
import { isGitHub } from './error.ts'
import { type Listed, listAll } from './pages.ts'
import { type Comment, parseComment, parseComments, parseViewer } from './schema.ts'

/** Thirty pages: more comments than a page of a browser would load. */
const MAX_PAGES = 30

/** @throws GitHubError, as all here. */
export function listComments(api: Api, number: number): Promise<Listed<Comment>> {
  const parameters = { number }
  return listAll(api, { route: 'GET /issues/{number}/comments', parameters, parse: parseComments, maxPages: MAX_PAGES })
}

/** Writes are sent once: GitHub cannot refuse one that comes too late. */
export function createComment(api: Api, number: number, body: string): Promise<Comment> {
  return api.get('POST /issues/{number}/comments', { number, body, ...ONCE }, parseComment)
}

export function updateComment(api: Api, id: number, body: string): Promise<Comment> {
  return api.get('PATCH /issues/comments/{id}', { id, body, ...ONCE }, parseComment)
}

/** Gone already is as good. */
export async function deleteComment(api: Api, id: number): Promise<void> {
  try {
    await api.request('DELETE /issues/comments/{id}', { id, ...ONCE })
  } catch (thrown) {
    if (!isGitHub(thrown, 'not-found')) throw thrown
  }
}

/** Who we are, such as `github-actions[bot]`; only this interface tells it for every kind of token. */
export const viewerLogin = (api: Api): Promise<string> => api.viewer(parseViewer)
