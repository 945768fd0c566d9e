/** Workflow artifacts: lists, and where the zip of one lies. */
import type { Api } from './client.ts'
import { GitHubError } from './error.ts'
import { type Listed, listAll, PAGE_SIZE } from './pages.ts'
import { type Artifact, parseArtifacts } from './schema.ts'

/** Of one run, all attempts. @throws GitHubError */
export function artifactsOfRun(api: Api, run: number, name?: string): Promise<Listed<Artifact>> {
  const parse = (json: unknown) => parseArtifacts(json).artifacts
  return listAll(api, {
    route: 'GET /actions/runs/{run}/artifacts',
    parameters: { run, ...(name !== undefined && { name }) },
    parse,
    maxPages: 10,
  })
}

/** A page of those of the whole repository, of one name or of any; GitHub gives the newest first. @throws GitHubError */
export function artifactsNamed(
  api: Api,
  { name, page }: { name?: string; page: number },
): Promise<{ total: number; artifacts: Artifact[] }> {
  return api.get(
    'GET /actions/artifacts',
    { ...(name !== undefined && { name }), per_page: PAGE_SIZE, page },
    parseArtifacts,
  )
}

/** Where the zip lies: an address that is good for a minute, and must be asked without our token. @throws GitHubError */
export async function artifactAddress(api: Api, id: number): Promise<string> {
  const answer = await api.request('GET /actions/artifacts/{id}/zip', { id, request: { redirect: 'manual' } })
  const { location } = answer.headers
  if (typeof location === 'string') return location
  throw new GitHubError({ kind: 'strange', status: answer.status, message: `artifact ${id} has no address` })
}
