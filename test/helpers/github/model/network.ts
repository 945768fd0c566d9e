/** The commits of a repository and all its forks: GitHub keeps them in one place, so a fork's commit is found in both. */
import { sha1 } from './ids.ts'

export interface Commit {
  sha: string
  parents: readonly string[]
  message: string
  date: string
  author: string
  /** The whole tree: path → text. */
  files: ReadonlyMap<string, string>
}

export interface CommitInput {
  parents?: readonly string[]
  message?: string
  /** Changes to the first parent's files; null deletes. */
  files?: { [path: string]: string | null }
  sha?: string
  date?: string
  author?: string
}

export interface Comparison {
  status: 'identical' | 'ahead' | 'behind' | 'diverged'
  mergeBase: Commit
  /** Reachable from the head alone, oldest first. */
  ahead: Commit[]
  behind: Commit[]
}

const MINUTE = 60_000
const DAYS = 7 * 24 * 60 * MINUTE
const SHORTEST_SHA = 4

export class Network {
  readonly #commits = new Map<string, Commit>()
  /** Commits without a date are a minute apart and end well before now. */
  readonly #start: number

  constructor(now: Date) {
    this.#start = now.getTime() - DAYS
  }

  add({ parents = [], files = {}, author = 'octocat', ...input }: CommitInput): Commit {
    const serial = this.#commits.size
    const message = input.message ?? `Commit ${serial + 1}`
    const known = parents.map(parent => this.get(parent))
    const tree = new Map(known[0]?.files)
    for (const [path, text] of Object.entries(files)) {
      if (text === null) tree.delete(path)
      else tree.set(path, text)
    }
    const sha = input.sha ?? sha1(JSON.stringify([serial, message, parents, files]))
    if (!/^[0-9a-f]{40}$/.test(sha)) throw new RangeError(`${sha} is no commit sha.`)
    const date = new Date(input.date ?? this.#start + serial * MINUTE).toISOString().replace('.000', '')
    const commit = { sha, parents: known.map(parent => parent.sha), message, date, author, files: tree }
    this.#commits.set(sha, commit)
    return commit
  }

  /** @throws RangeError for an unknown sha: a mistake in the test. */
  get(sha: string): Commit {
    const commit = this.find(sha)
    if (commit === null) throw new RangeError(`There is no commit ${sha}.`)
    return commit
  }

  /** By a full sha or an unambiguous beginning of one. */
  find(sha: string): Commit | null {
    const exact = this.#commits.get(sha)
    if (exact !== undefined) return exact
    if (sha.length < SHORTEST_SHA || !/^[0-9a-f]+$/.test(sha)) return null
    const matches = [...this.#commits.values()].filter(commit => commit.sha.startsWith(sha))
    return matches.length === 1 ? (matches[0] ?? null) : null
  }

  /** As `git log` shows them: the newest of those whose child was shown comes next; side branches are among them. */
  ancestors(sha: string): Commit[] {
    const shown: Commit[] = []
    const seen = new Set([sha])
    const waiting = [this.get(sha)]
    for (;;) {
      waiting.sort((one, other) => other.date.localeCompare(one.date))
      const next = waiting.shift()
      if (next === undefined) return shown
      shown.push(next)
      for (const parent of next.parents) {
        if (seen.has(parent)) continue
        seen.add(parent)
        waiting.push(this.get(parent))
      }
    }
  }

  /** What the head changed since it left the base: path → text, or null for deleted. */
  changesSince(base: string, head: string): { [path: string]: string | null } {
    const before = this.compare(base, head)?.mergeBase.files ?? new Map<string, string>()
    const after = this.get(head).files
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      path => before.get(path) !== after.get(path),
    )
    return Object.fromEntries(changed.map(path => [path, after.get(path) ?? null]))
  }

  /** Null for unrelated histories. */
  compare(base: string, head: string): Comparison | null {
    const ofBase = this.ancestors(base)
    const ofHead = this.ancestors(head)
    const [inBase, inHead] = [shas(ofBase), shas(ofHead)]
    const common = ofHead.filter(({ sha }) => inBase.has(sha))
    const below = new Set(common.flatMap(({ parents }) => parents))
    const mergeBase = common.find(({ sha }) => !below.has(sha))
    if (mergeBase === undefined) return null
    const ahead = ofHead.filter(({ sha }) => !inBase.has(sha)).reverse()
    const behind = ofBase.filter(({ sha }) => !inHead.has(sha)).reverse()
    return { status: statusOf(ahead.length, behind.length), mergeBase, ahead, behind }
  }
}

const shas = (commits: readonly Commit[]): Set<string> => new Set(commits.map(({ sha }) => sha))

function statusOf(ahead: number, behind: number): Comparison['status'] {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}
