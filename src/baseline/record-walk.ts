/** The way back from a commit along first parents, past the records that were made of each. */
import { artifactsNamed } from '../github/artifacts.ts'
import type { Api } from '../github/client.ts'
import { type History, MAX_COMMITS } from '../github/commits.ts'
import { PAGE_SIZE } from '../github/pages.ts'
import type { Artifact } from '../github/schema.ts'
import { labelProblem } from './accepted.ts'

export interface WalkOptions {
  history: History
  pages: RecordPages
  repositoryId: number
  /** Of this very run: its own record is no baseline. */
  runId: number
}

/** What is done on the way. */
export interface Traveller {
  /** The records of one commit, and how many commits lie between it and the first. */
  visit(records: readonly Artifact[], at: { sha: string; behind: number }): Promise<void>
  /** Nothing more is looked for. */
  isServed(): boolean
  /** Enough was tried in vain. */
  isTired(): boolean
}

/** Pages of artifacts of one name, newest first: a thousand records. */
const MAX_PAGES = 10

/** The list of records, each page asked for once however many walks there are. */
export class RecordPages {
  readonly #api: Api
  readonly #pages = new Map<number, { artifacts: Artifact[]; total: number }>()
  /** Exact name of the artifacts. */
  readonly name: string

  constructor(api: Api, name: string) {
    this.#api = api
    this.name = name
  }

  /** @throws GitHubError */
  async at(page: number): Promise<{ artifacts: Artifact[]; total: number }> {
    const known = this.#pages.get(page) ?? (await artifactsNamed(this.#api, { name: this.name, page }))
    this.#pages.set(page, known)
    return known
  }
}

export class RecordWalk {
  readonly #options: WalkOptions
  /** Every record that was listed; also of use when the walk breaks off. */
  readonly records: Artifact[] = []
  readonly visited = new Set<Artifact>()
  listed = false
  /** It ended before the last record. */
  isCut = false

  constructor(options: WalkOptions) {
    this.#options = options
  }

  /** GitHub lists the newest records first. Those on later pages were made earlier: they are only asked for when needed. */
  async from(sha: string, traveller: Traveller): Promise<void> {
    const { pages, runId } = this.#options
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { artifacts, total } = await pages.at(page)
      this.listed = true
      const last = artifacts.length < PAGE_SIZE || page * PAGE_SIZE >= total
      // While pages are read, new artifacts shift others onto the next one.
      const fresh = artifacts.filter(({ id }) => !this.records.some(known => known.id === id))
      this.records.push(...fresh.filter(({ workflow_run: run }) => run?.id !== runId).sort(newestFirst))
      if (last || page === MAX_PAGES || isNewestFirst(artifacts)) await this.#walk(sha, traveller)
      if (last || traveller.isServed() || traveller.isTired()) return
    }
    this.isCut = true
  }

  /** Past the records that are not visited yet. */
  async #walk(from: string, traveller: Traveller): Promise<void> {
    const waiting = this.records.filter(artifact => !this.visited.has(artifact))
    let left = this.#usable(waiting)
    let behind = 0
    for await (const sha of this.#options.history.firstParents(from)) {
      const here = waiting.filter(artifact => artifact.workflow_run?.head_sha === sha)
      for (const artifact of here) this.visited.add(artifact)
      left -= this.#usable(here)
      await traveller.visit(here, { sha, behind })
      if (traveller.isServed() || left === 0) return
      if (++behind < MAX_COMMITS && !traveller.isTired()) continue
      this.isCut = true
      return
    }
  }

  #usable(artifacts: readonly Artifact[]): number {
    return artifacts.filter(artifact => labelProblem(artifact, this.#options.repositoryId) === null).length
  }
}

export const newestFirst = (a: Artifact, b: Artifact): number => createdAt(b).localeCompare(createdAt(a)) || b.id - a.id

const createdAt = ({ created_at: time }: Artifact): string => time ?? ''

const isNewestFirst = (artifacts: readonly Artifact[]): boolean =>
  artifacts.every((each, index) => index === 0 || createdAt(artifacts[index - 1] as Artifact) >= createdAt(each))
