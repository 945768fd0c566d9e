/** Commits, comparisons, branches and files as the REST API answers them. */
import { nodeId, sha1, sha256 } from '../model/ids.ts'
import type { Commit, Comparison } from '../model/network.ts'
import type { Repository } from '../model/repository.ts'
import { aUser } from '../model/user.ts'
import { at, type Fields, userJson, WEB } from './repository.ts'

const treeSha = ({ files }: Commit): string => sha1(JSON.stringify([...files]))
const person = ({ author }: Commit): Fields => ({ name: author, email: `${author}@users.noreply.github.com` })

export function commitJson(api: string, repository: Repository, commit: Commit): Fields {
  const url = `${at(api, repository)}/commits/${commit.sha}`
  const page = `${WEB}/${repository.fullName}/commit`
  const git = `${at(api, repository)}/git`
  const author = userJson(api, aUser(commit.author))
  const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    commit: {
      author: { ...person(commit), date: commit.date },
      committer: { ...person(commit), date: commit.date },
      message: commit.message,
      tree: { sha: treeSha(commit), url: `${git}/trees/${treeSha(commit)}` },
      url: `${git}/commits/${commit.sha}`,
      comment_count: 0,
      verification: unsigned,
    },
    url,
    html_url: `${page}/${commit.sha}`,
    comments_url: `${url}/comments`,
    author,
    committer: author,
    parents: commit.parents.map(sha => ({
      sha,
      url: `${at(api, repository)}/commits/${sha}`,
      html_url: `${page}/${sha}`,
    })),
  }
}

/** Alone a commit comes with its changes. */
export function commitWithFilesJson(api: string, repository: Repository, commit: Commit): Fields {
  const [parent] = commit.parents
  const before = parent === undefined ? null : repository.network.get(parent)
  const files = changes(api, repository, before, commit)
  const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + Number(file[key]), 0)
  const stats = { total: files.length, additions: sum('additions'), deletions: sum('deletions') }
  return { ...commitJson(api, repository, commit), stats, files }
}

/** Inside runs and events. */
export const simpleCommitJson = (commit: Commit): Fields => ({
  id: commit.sha,
  tree_id: treeSha(commit),
  message: commit.message,
  timestamp: commit.date,
  author: person(commit),
  committer: person(commit),
})

function changes(api: string, repository: Repository, before: Commit | null, after: Commit): Fields[] {
  const paths = [...new Set([...(before?.files.keys() ?? []), ...after.files.keys()])].sort()
  return paths.flatMap(path => {
    const [old, now] = [before?.files.get(path), after.files.get(path)]
    if (old === now) return []
    const status = old === undefined ? 'added' : now === undefined ? 'removed' : 'modified'
    const page = `${WEB}/${repository.fullName}`
    return {
      sha: blobSha(now ?? old ?? ''),
      filename: path,
      status,
      additions: now === undefined ? 0 : 1,
      deletions: old === undefined ? 0 : 1,
      changes: status === 'modified' ? 2 : 1,
      blob_url: `${page}/blob/${after.sha}/${encodeURIComponent(path)}`,
      raw_url: `${page}/raw/${after.sha}/${encodeURIComponent(path)}`,
      contents_url: `${at(api, repository)}/contents/${encodeURIComponent(path)}?ref=${after.sha}`,
    }
  })
}

/** `commits` is the page of those ahead; files come with the first page. */
export function comparisonJson(
  api: string,
  repository: Repository,
  { basehead, base, head, comparison, commits, withFiles }: ComparisonParts,
): Fields {
  const page = `${WEB}/${repository.fullName}/compare/${encodeURIComponent(basehead)}`
  return {
    url: `${at(api, repository)}/compare/${encodeURIComponent(basehead)}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitJson(api, repository, base),
    merge_base_commit: commitJson(api, repository, comparison.mergeBase),
    status: comparison.status,
    ahead_by: comparison.ahead.length,
    behind_by: comparison.behind.length,
    total_commits: comparison.ahead.length,
    commits: commits.map(commit => commitJson(api, repository, commit)),
    ...(withFiles && { files: changes(api, repository, comparison.mergeBase, head) }),
  }
}

export interface ComparisonParts {
  basehead: string
  base: Commit
  head: Commit
  comparison: Comparison
  commits: readonly Commit[]
  withFiles: boolean
}

export function branchJson(api: string, repository: Repository, name: string, commit: Commit): Fields {
  const url = `${at(api, repository)}/branches/${encodeURIComponent(name)}`
  return {
    name,
    commit: commitJson(api, repository, commit),
    _links: { self: url, html: `${WEB}/${repository.fullName}/tree/${name}` },
    protected: false,
    protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
    protection_url: `${url}/protection`,
  }
}

export const blobSha = (text: string): string => sha1(`blob ${Buffer.byteLength(text)}\0${text}`)

const BASE64_LINE = /.{1,60}/g

export function fileJson(api: string, repository: Repository, path: string, text: string, commit: Commit): Fields {
  const self = `${at(api, repository)}/contents/${encodeURI(path)}?ref=${commit.sha}`
  const git = `${at(api, repository)}/git/blobs/${blobSha(text)}`
  const page = `${WEB}/${repository.fullName}/blob/${commit.sha}/${encodeURI(path)}`
  const raw = `https://raw.githubusercontent.com/${repository.fullName}/${commit.sha}/${encodeURI(path)}`
  const lines = Buffer.from(text).toString('base64').match(BASE64_LINE) ?? []
  return {
    type: 'file',
    encoding: 'base64',
    size: Buffer.byteLength(text),
    name: path.split('/').at(-1),
    path,
    // Broken into lines, as GitHub's is: a strict decoder stumbles.
    content: lines.map(line => `${line}\n`).join(''),
    sha: blobSha(text),
    url: self,
    git_url: git,
    html_url: page,
    download_url: repository.visibility === 'public' ? raw : `${raw}?token=${sha256(raw).slice(0, 29).toUpperCase()}`,
    _links: { self, git, html: page },
  }
}
