/** Which commit a fair comparison is with: what the candidate's logs were made of, without the change. */
import type { Api } from '../github/client.ts'
import { findCommit, type History, mergeBase } from '../github/commits.ts'
import { type SuiteFinding, suiteWarning } from '../pair/suite-findings.ts'
import type { WantedCommit } from './outcome.ts'

/** What the run evaluates. All commits are whole shas. */
export type Change =
  /**
   * `base`: the branch that it goes to. `checkout`: what a default checkout gives (the test merge); null where the
   * workflow chose what to check out. `isReported`: what the logs say of their commit is a stranger's word.
   */
  | { kind: 'pull-request'; head: string; base: string; checkout: string | null; isReported: boolean }
  | { kind: 'merge-group'; head: string; base: string }
  /** On a recording branch. */
  | { kind: 'push'; head: string }
  /** A branch as it is, not what was just pushed to it. */
  | { kind: 'tip'; head: string }
  /** Any other branch, compared with the default one. */
  | { kind: 'branch'; head: string; defaultBranch: string }

export interface WantedOptions {
  api: Api
  history: History
  /** Commits as the candidate's logs name them: shortened, each once. */
  revisions: readonly string[]
}

export interface Wanted {
  wanted: WantedCommit
  findings: SuiteFinding[]
}

/** @throws GitHubError */
export function findWanted(change: Change, options: WantedOptions): Promise<Wanted> {
  return change.kind === 'pull-request' ? ofPull(change, options) : ofBranch(change, options)
}

async function ofBranch(change: Exclude<Change, { kind: 'pull-request' }>, options: WantedOptions): Promise<Wanted> {
  const { head } = change
  const [other] = options.revisions.filter(revision => !isSha(revision) || !head.startsWith(revision))
  const findings = other === undefined ? [] : [unknownCommit(`are of ${other.slice(0, 40)}, not of ${short(head)}`)]
  const wanted = (sha: string, what: string): Wanted => ({ wanted: { sha, what, evaluated: head }, findings })
  switch (change.kind) {
    case 'merge-group':
      return wanted(change.base, 'the commit that this merge group goes onto')
    case 'tip':
      return wanted(head, 'this commit')
    case 'push': {
      const [parent] = await options.history.parentsOf(head)
      // A first commit has no parent; then there is nothing older either.
      return wanted(parent ?? head, 'the commit before')
    }
    case 'branch':
      return wanted(
        await mergeBase(options.api, change.defaultBranch, head),
        `the merge base with ${change.defaultBranch}`,
      )
  }
}

async function ofPull(change: Extract<Change, { kind: 'pull-request' }>, options: WantedOptions): Promise<Wanted> {
  const evaluated = await evaluatedCommit(change, options)
  const { sha, findings } = evaluated
  const { head } = change
  if (sha !== null && sha !== head) {
    const [first, second] = evaluated.parents ?? (await options.history.parentsOf(sha))
    const isMerge = first !== undefined && second === head
    if (isMerge && (!change.isReported || (await isOnBranch(first, change.base, options.api))))
      return { wanted: { sha: first, what: 'the commit this was tested against', evaluated: sha }, findings }
  }
  const base = await mergeBase(options.api, change.base, head)
  const strange = sha !== null && sha !== head
  const more = strange
    ? [unknownCommit(`are of ${short(sha)}, neither the head of this pull request nor its merge`)]
    : []
  return { wanted: { sha: base, what: 'the merge base', evaluated: sha }, findings: [...findings, ...more] }
}

/** Anybody can make a merge commit of whatever he likes in a fork, and the repository's interface knows it. */
async function isOnBranch(sha: string, branch: string, api: Api): Promise<boolean> {
  return (await mergeBase(api, branch, sha)) === sha
}

interface Evaluated {
  /** Null: no such commit in the repository. */
  sha: string | null
  parents?: readonly string[]
  findings: SuiteFinding[]
}

/** The commit that the logs name, whole. Only what looks like a sha is ever asked for. */
async function evaluatedCommit(
  { head, checkout }: { head: string; checkout: string | null },
  { api, revisions }: WantedOptions,
): Promise<Evaluated> {
  const [revision] = revisions
  if (revision === undefined) {
    const sha = checkout ?? head
    return { sha, findings: [unknownCommit(`do not say; they are taken to be of ${short(sha)}`)] }
  }
  if (isSha(revision)) {
    const known = [checkout, head].find(sha => sha?.startsWith(revision))
    if (known) return { sha: known, findings: [] }
    const commit = await findCommit(api, revision)
    if (commit) return { sha: commit.sha, parents: commit.parents.map(({ sha }) => sha), findings: [] }
  }
  const sha = checkout ?? head
  const said = `say ${revision.slice(0, 40)}, which is no commit of this repository; they are taken to be of ${short(sha)}`
  return { sha, findings: [unknownCommit(said)] }
}

const isSha = (text: string): boolean => /^[0-9a-f]{7,40}$/.test(text)
const short = (sha: string): string => sha.slice(0, 7)

function unknownCommit(logs: string): SuiteFinding {
  return suiteWarning(
    'evaluated-unknown-commit',
    `Which commit was evaluated is not sure: the logs ${logs}.`,
    'Run the evals in the checkout of the repository, where Inspect finds its git revision.',
  )
}
