/** Commits, comparisons, branches, files and the repository itself. */
import { Refusal } from '../exchange.ts'
import { branchJson, commitJson, commitWithFilesJson, comparisonJson, fileJson } from '../json/commit.ts'
import { fullRepositoryJson } from '../json/repository.ts'
import type { Commit } from '../model/network.ts'
import type { Repository } from '../model/repository.ts'
import { listed, paged } from '../paging.ts'
import { type Call, found, ok, type Routes } from './route.ts'

/** `branch`, `sha`, or of a fork: `owner:branch`. */
function resolve({ repository, find }: Call, ref: string): Commit | null {
  const [, owner, name] = /^([^:]+):(.+)$/.exec(ref) ?? []
  if (owner === undefined || name === undefined) return repository.resolve(ref)
  const [forkOwner, forkName] = owner.includes('/') ? owner.split('/') : [owner, repository.name]
  const fork = find(`${forkOwner}/${forkName}`)
  return fork !== null && fork.network === repository.network ? fork.resolve(name) : null
}

/** A folder is not asked for by anybody yet: it is not found. */
function fileAt(commit: Commit, path: string): string {
  return found(commit.files.get(path.replace(/^\/+|\/+$/g, '')))
}

function refuseEmpty({ branches }: Repository): void {
  if (branches.size === 0) throw new Refusal(409, 'Git Repository is empty.')
}

export const code: Routes = {
  'repos/get': ({ api, repository }) => ok(fullRepositoryJson(api, repository)),

  'repos/get-commit': call => {
    const { api, repository, params, request } = call
    refuseEmpty(repository)
    const commit = repository.resolve(params.ref ?? '')
    if (commit === null) throw new Refusal(422, `No commit found for SHA: ${params.ref}`)
    if (request.headers.accept?.includes('sha'))
      return {
        status: 200,
        headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' },
        body: Buffer.from(commit.sha),
      }
    return ok(commitWithFilesJson(api, repository, commit))
  },

  'repos/list-commits': call => {
    const { api, repository, request } = call
    refuseEmpty(repository)
    const { sha, since, until, path } = request.query
    const start = found(repository.resolve(sha ?? repository.defaultBranch))
    const commits = repository.network
      .ancestors(start.sha)
      .filter(({ date }) => (since === undefined || date >= since) && (until === undefined || date <= until))
      .filter(commit => path === undefined || touches(repository, commit, path))
    return listed(commits, request, api, commit => commitJson(api, repository, commit))
  },

  'repos/compare-commits-with-basehead': call => {
    const { api, repository, request, params } = call
    const basehead = params.basehead ?? ''
    const [from, to] = basehead.split('...')
    const [base, head] = [found(resolve(call, from ?? '')), found(resolve(call, to ?? ''))]
    const comparison = repository.network.compare(base.sha, head.sha)
    if (comparison === null) throw new Refusal(404, `No common ancestor between ${from} and ${to}.`)
    // Without paging GitHub gives the last 250.
    const isPaged = 'page' in request.query || 'per_page' in request.query
    const { items, headers } = isPaged
      ? paged(comparison.ahead, request, api)
      : { items: comparison.ahead.slice(-250), headers: {} }
    const withFiles = (request.query.page ?? '1') === '1'
    const parts = { basehead, base, head, comparison, commits: items, withFiles }
    return { status: 200, headers, body: comparisonJson(api, repository, parts) }
  },

  'repos/get-branch': ({ api, repository, params, request }) => {
    const name = params.branch ?? ''
    const sha = repository.branches.get(name)
    if (sha !== undefined) return ok(branchJson(api, repository, name, repository.network.get(sha)))
    const to = repository.renamed.get(name)
    if (to === undefined) throw new Refusal(404, 'Branch not found')
    const url = new URL(request.url.replace(/\/branches\/.*$/, `/branches/${encodeURIComponent(to)}`), api).href
    const body = { message: 'Moved Permanently', url, documentation_url: 'https://docs.github.com/rest' }
    return { status: 301, headers: { location: url }, body }
  },

  'repos/get-content': call => {
    const { api, repository, params, request } = call
    const { ref } = request.query
    const commit = repository.resolve(ref ?? repository.defaultBranch)
    if (commit === null) throw new Refusal(404, ref === undefined ? 'Not Found' : `No commit found for the ref ${ref}`)
    const path = params.path ?? ''
    const content = fileAt(commit, path)
    if (!/\braw\b/.test(request.headers.accept ?? '')) return ok(fileJson(api, repository, path, content, commit))
    const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }
    return { status: 200, headers, body: Buffer.from(content) }
  },
}

function touches({ network }: Repository, { files, parents: [parent] }: Commit, path: string): boolean {
  const before = parent === undefined ? undefined : network.get(parent).files
  return [...new Set([...files.keys(), ...(before?.keys() ?? [])])].some(
    name => (name === path || name.startsWith(`${path}/`)) && files.get(name) !== before?.get(name),
  )
}
