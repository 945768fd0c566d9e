/** What a reader is told of a record that was chosen: where it comes from, and what to know before trusting it. */
import { day } from '../artifacts/download.ts'
import type { Artifact, WorkflowRun } from '../github/schema.ts'
import { type SuiteFinding, suiteWarning } from '../pair/suite-findings.ts'
import type { Provenance } from '../report/schema.ts'
import { branchOf } from './accepted.ts'
import type { FoundBaseline, WantedCommit, WantedEval } from './outcome.ts'
import type { OpenedRecord } from './record.ts'
import { nameOf } from './resolve.ts'

const EXPIRES_SOON_DAYS = 14
const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

export interface Whereabouts {
  sha: string
  /** Commits between it and the wanted one; null: it is no ancestor. */
  behind: number | null
  wanted: WantedCommit
  now: Date
  repository: string
}

export function provenanceOf({ artifact, manifest, run }: OpenedRecord, at: Whereabouts): Provenance {
  const created = artifact.created_at
  return {
    source: 'artifact',
    repository: at.repository,
    commit: at.sha,
    branch: branchOf(run.head_branch ?? ''),
    run: { id: run.id, url: run.html_url, event: run.event, attempt: manifest.run.attempt },
    artifact: artifact.name,
    mlflowRun: null,
    createdAt: created,
    ageHours: created === null ? null : hoursSince(Date.parse(created), at.now),
    commitsBehind: at.behind,
    digest: artifact.digest ?? null,
    chosen: howChosen(at),
  }
}

export const hoursSince = (timeMs: number, now: Date): number => Math.max(0, (now.getTime() - timeMs) / HOUR_MS)

function howChosen({ behind, wanted }: Whereabouts): string {
  if (behind === null) return 'the newest record, for there is none of an ancestor'
  return behind === 0 ? wanted.what : `the nearest ancestor of ${wanted.what} with a baseline`
}

/** What the run that recorded it had lost already. */
export function gaps({ manifest }: OpenedRecord): SuiteFinding[] {
  if (manifest.complete) return []
  const lost = [
    ...manifest.missing.map(leg => `${leg} left no part`),
    ...manifest.unreadable.map(({ path }) => `${path} could not be read`),
    ...manifest.logs.filter(({ status }) => status !== 'success').map(({ task }) => `${task} did not finish`),
  ]
  return [suiteWarning('baseline-partial', `The run that recorded the baseline was not complete: ${lost.join('; ')}.`)]
}

export function otherBranches(
  found: readonly FoundBaseline[],
  { baseBranch, isRenamed }: { baseBranch: string; isRenamed: (branch: string) => boolean },
): SuiteFinding[] {
  const others = found.flatMap(({ provenance: { branch } }) =>
    branch === null || branch === baseBranch || isRenamed(branch) ? [] : [branch],
  )
  return others.map(branch =>
    suiteWarning('baseline-branch', `The baseline was recorded on ${branch}, while this change goes to ${baseBranch}.`),
  )
}

/** For information: what has no baseline is listed as new, too. */
export function cutShort(missing: readonly WantedEval[], opened: number): SuiteFinding {
  const message = `${missing.map(nameOf).join(', ')}: no baseline among the ${opened} nearest records, and no further ones were opened.`
  return { ...suiteWarning('search-cut', message), level: 'inform' }
}

/** Before the last one that can be used is gone. What is kept for less than that is always about to expire. */
export function expiry(usable: readonly Artifact[], now: Date): SuiteFinding[] {
  const last = [...usable].sort((a, b) => (a.expires_at ?? '').localeCompare(b.expires_at ?? '')).at(-1)
  const expires = Date.parse(last?.expires_at ?? '')
  const kept = expires - Date.parse(last?.created_at ?? '')
  const soon = kept <= EXPIRES_SOON_DAYS * DAY_MS ? kept / 2 : EXPIRES_SOON_DAYS * DAY_MS
  if (!(expires - now.getTime() < soon)) return []
  return [
    suiteWarning(
      'baseline-expires',
      `The last baseline expires on ${day(last?.expires_at ?? '')}.`,
      'Run the evals on the base branch before, or raise retention-days.',
    ),
  ]
}

export function stillRecorded({ sha }: WantedCommit, { html_url: url }: WorkflowRun): SuiteFinding {
  return suiteWarning(
    'provisional',
    `A baseline of ${sha.slice(0, 7)} is still being recorded (${url}): this comparison is provisional.`,
    'Run this job again when it is there.',
  )
}
