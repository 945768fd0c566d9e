/** Acceptances by review: who may give one, for which commit, and why another one does not count. */
import type { Api } from '../github/client.ts'
import { isGitHub } from '../github/error.ts'
import { missingLine, permissionsFix } from '../github/problem.ts'
import { findPull, mayWrite, reviewsOf } from '../github/pulls.ts'
import type { Review } from '../github/schema.ts'
import { type SuiteFinding, suiteWarning } from '../pair/suite-findings.ts'
import type { AcceptanceEntry } from '../verdict/acceptance.ts'
import { parseAcceptance } from '../verdict/review.ts'
import { type PullFacts, pullFacts, pullOfQueue, type Situation } from './situation.ts'

export interface Reviews {
  accepted: AcceptanceEntry[]
  /** One for each acceptance that does not count. */
  findings: SuiteFinding[]
}

const NONE: Reviews = { accepted: [], findings: [] }
/** A review that was taken back, or not sent yet, says nothing. */
const STANDING: ReadonlySet<string> = new Set(['APPROVED', 'COMMENTED', 'CHANGES_REQUESTED'])

interface ReviewOptions {
  authorMay: boolean
  repositoryId: number
}

/** Reviews that may not be read accept nothing; the verdict stands without them, and says so. @throws GitHubError */
export async function acceptingReviews(api: Api, situation: Situation, options: ReviewOptions): Promise<Reviews> {
  try {
    return await readReviews(api, situation, options)
  } catch (thrown) {
    const line = isGitHub(thrown) ? missingLine(thrown) : null
    if (line === null) throw thrown
    const message = 'Reviews that may accept this could not be read.'
    return { accepted: [], findings: [suiteWarning('reviews', message, permissionsFix(line))] }
  }
}

async function readReviews(
  api: Api,
  situation: Situation,
  { authorMay, repositoryId }: ReviewOptions,
): Promise<Reviews> {
  const pull = situation.pull ?? (await queuedPull(api, situation, repositoryId))
  if (pull === null) return NONE
  const { items } = await reviewsOf(api, pull.number)
  const reviews: Reviews = { accepted: [], findings: [] }
  for (const review of items) {
    const acceptance = parseAcceptance(review.body ?? '')
    if (acceptance === null || !STANDING.has(review.state)) continue
    const refusal = await whyRefused(api, review, { pull, authorMay, ...acceptance })
    const approver = review.user?.login ?? 'nobody'
    if (refusal === null) reviews.accepted.push({ ...EVERYTHING, reason: acceptance.reason, approver })
    else reviews.findings.push(refused(approver, refusal))
  }
  return reviews
}

const EVERYTHING = { task: '*', scorer: '*', expires: null, source: 'review' as const }

/** The pull request that a merge group is named after, as it stands now. */
async function queuedPull(api: Api, situation: Situation, repositoryId: number): Promise<PullFacts | null> {
  const number = situation.change.kind === 'merge-group' ? pullOfQueue(situation.headBranch) : null
  const pull = number === null ? null : await findPull(api, number)
  const isQueued = pull?.state === 'open' && pull.base.ref === situation.baseBranch
  return pull && isQueued ? pullFacts(pull, repositoryId) : null
}

async function whyRefused(
  api: Api,
  { user, commit_id: commit }: Review,
  { pull, authorMay, reason }: { pull: PullFacts; authorMay: boolean; reason: string },
): Promise<string | null> {
  const login = user?.login ?? ''
  if (login === '') return 'its author is gone'
  if (user?.type === 'Bot' || login.endsWith('[bot]')) return 'a program cannot accept a regression'
  if (commit !== pull.head)
    return `it is of ${commit?.slice(0, 7) ?? 'another commit'}, and the head is now ${pull.head.slice(0, 7)}`
  if (login.toLowerCase() === pull.author.toLowerCase() && !authorMay)
    return 'the author of a change does not accept its regressions ("acceptance: {author-may: true}" in the policy allows it)'
  if (reason === '') return 'it gives no reason: write one behind the command'
  return (await mayWrite(api, login)) ? null : 'it takes write access to the repository'
}

function refused(approver: string, why: string): SuiteFinding {
  return suiteWarning('acceptance-refused', `The acceptance by ${approver} does not count: ${why}.`)
}
