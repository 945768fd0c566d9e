/**
 * The sticky comment: one per suite and pull request, found by marker and author over all pages. GitHub has no
 * compare-and-set for comments, so several jobs may write at once: each looks again after a while and puts right what it
 * finds. The newest run wins, the lowest id stays, and whoever sees a duplicate removes it.
 */
import type { Api } from '../github/client.ts'
import { createComment, deleteComment, listComments, updateComment, viewerLogin } from '../github/comments.ts'
import { isGitHub } from '../github/error.ts'
import type { Comment } from '../github/schema.ts'
import { type Attempt, compareAttempts, type Marker, parseMarker, safe } from '../report/marker.ts'

export interface OurComment {
  id: number
  body: string
  url: string
  marker: Marker
}

export type CommentOutcome =
  | { kind: 'written'; url: string }
  /** A newer run has written meanwhile, and stands. */
  | { kind: 'superseded'; url: string }

export interface ThreadOptions {
  api: Api
  pull: number
  suite: string
  /** Between writing and looking again: longer than any job takes from its last look to its writing. Milliseconds. */
  settleMs?: number
  sleep?: (ms: number) => Promise<void>
  /** Milliseconds that only ever grow. */
  clock?: () => number
}

const SETTLE_MS = 2000
const MOST_ROUNDS = 6
/** After a write that GitHub did not take: milliseconds to wait before looking and deciding anew, where it does not say. */
const AFTER_FAILURE_MS = [1000, 4000, 9000]
const LONGEST_WAIT_MS = 90_000
/** Who writes with the token that every job is given. */
const ACTIONS_BOT = 'github-actions[bot]'

/** The comments of one suite on one pull request, as they were when it was last looked at. */
export class Thread {
  readonly #options: Required<ThreadOptions>
  #ours: OurComment[] = []
  #viewer: Promise<string> | null = null
  #lookedAt = Number.NEGATIVE_INFINITY
  #failures = 0

  constructor(options: ThreadOptions) {
    const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))
    this.#options = { settleMs: SETTLE_MS, sleep, clock: () => performance.now(), ...options }
  }

  /** The newest comment of ours that stands. @throws GitHubError */
  async standing(): Promise<OurComment | null> {
    await this.#look()
    return newest(this.#ours)
  }

  /** @param body begins with the marker of `mine`. @throws GitHubError when it cannot be written. */
  async publish(body: string, mine: Attempt): Promise<CommentOutcome> {
    const { settleMs, sleep, clock } = this.#options
    // What was seen a while ago may have changed; whoever writes late must have looked late.
    if (clock() - this.#lookedAt > settleMs / 4) await this.#look()
    let url = ''
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const standing = newest(this.#ours)
      const order = standing === null ? -1 : compareAttempts(standing.marker, mine)
      if (standing && order === 0 && round > 0 && this.#ours.length === 1) return { kind: 'written', url: standing.url }
      const kept = await this.#persistently(() => this.#keepOnly(order > 0 ? (standing?.body ?? body) : body))
      if (order > 0 && kept !== null) return { kind: 'superseded', url: kept }
      url = kept ?? url
      await sleep(settleMs)
      await this.#look()
    }
    return { kind: 'written', url }
  }

  /** A write that failed may have been taken all the same, or be too late by now: the next round looks and decides. @returns null then. */
  async #persistently(write: () => Promise<string>): Promise<string | null> {
    try {
      return await write()
    } catch (thrown) {
      const wait = AFTER_FAILURE_MS[this.#failures++]
      if (!isGitHub(thrown, 'unreachable', 'rate-limited') || wait === undefined) throw thrown
      const asked = (thrown.retryAfterSeconds ?? 0) * 1000
      if (asked > LONGEST_WAIT_MS) throw thrown
      await this.#options.sleep(Math.max(wait, asked))
      return null
    }
  }

  async #look(): Promise<void> {
    const { api, pull, suite } = this.#options
    const { items } = await listComments(api, pull)
    const ours: OurComment[] = []
    for (const comment of items) {
      const marker = parseMarker(comment.body ?? '')
      if (marker === null || marker.suite !== safe(suite) || !(await this.#isOurs(comment))) continue
      ours.push({ id: comment.id, body: comment.body ?? '', url: comment.html_url, marker })
    }
    this.#ours = ours.sort((a, b) => a.id - b.id)
    this.#lookedAt = this.#options.clock()
  }

  /** A marker is easily copied: only the author tells. Who we are is asked only where a stranger's comment has one. */
  async #isOurs({ user }: Comment): Promise<boolean> {
    const author = user?.login ?? ''
    if (author === ACTIONS_BOT) return true
    // A token that may not even ask is none that writes under another name; no answer at all says nothing.
    this.#viewer ??= viewerLogin(this.#options.api).catch(thrown => {
      if (isGitHub(thrown, 'unreachable', 'rate-limited')) throw thrown
      return ACTIONS_BOT
    })
    return author !== '' && author === (await this.#viewer)
  }

  /** Leaves one comment, with this body, under the lowest id. @returns its address. */
  async #keepOnly(body: string): Promise<string> {
    const { api, pull } = this.#options
    const [first, ...duplicates] = this.#ours
    const kept = first ? await this.#update(first, body) : null
    const { html_url: url } = kept ?? (await createComment(api, pull, body))
    for (const { id } of duplicates) await deleteComment(api, id)
    return url
  }

  /** Null when it is gone meanwhile. */
  async #update({ id, body: old, url }: OurComment, body: string): Promise<Pick<Comment, 'html_url'> | null> {
    if (old === body) return { html_url: url }
    try {
      return await updateComment(this.#options.api, id, body)
    } catch (thrown) {
      if (isGitHub(thrown, 'not-found', 'gone')) return null
      throw thrown
    }
  }
}

function newest(comments: readonly OurComment[]): OurComment | null {
  return comments.reduce<OurComment | null>(
    (best, each) => (best === null || compareAttempts(each.marker, best.marker) > 0 ? each : best),
    null,
  )
}
