/** Why there is no baseline, and what to do: the first thing that a new user of this reads. */
import { artifactsNamed } from '../github/artifacts.ts'
import type { Api } from '../github/client.ts'
import type { GitHubError } from '../github/error.ts'
import { runsOf } from '../github/runs.ts'
import type { Artifact, WorkflowRun } from '../github/schema.ts'
import { isForks, isRecordingEvent, OTHER_WORKFLOW } from './accepted.ts'
import type { ArtifactQuery } from './artifact.ts'
import type { NoBaseline, Rejection, StoreAnswer, WantedCommit } from './outcome.ts'

/** What a search met that ended with nothing. */
export interface Nothing {
  /** Every artifact of the name. */
  records: readonly Artifact[]
  expired: readonly Artifact[]
  rejected: readonly Rejection[]
  cut: boolean
}

interface Case extends Nothing {
  query: ArtifactQuery
  running: WorkflowRun | null
}

const NEAR_MISSES = 3

interface Tools {
  api: Api
  name: string
  runId: number
  repositoryId: number
}

export async function whyNone(tools: Tools, found: Case): Promise<NoBaseline> {
  const { query, running, records, expired } = found
  const commit = query.wanted.sha.slice(0, 7)
  if (running)
    return {
      kind: 'still-running',
      message: `No baseline yet: the run that records the one of ${commit} is still under way (${running.html_url}).`,
      fix: 'Run this job again when it has ended.',
    }
  if (records.length === 0) return await nothingRecorded(tools, query)
  if (expired.length === records.length)
    return {
      kind: 'expired',
      message: `No baseline: ${expired.length === 1 ? 'the only record has' : `all ${expired.length} records have`} expired.`,
      fix: `${RERUN(query)}, and raise retention-days if the base branch is quiet.`,
    }
  if (found.rejected.length > 0 && found.rejected.every(({ reason }) => reason.startsWith(OTHER_WORKFLOW)))
    return {
      kind: 'wrong-workflow',
      message: `No baseline: the records are of another workflow than ${query.workflowPath}.`,
      fix: 'Name that workflow in the policy ("baseline: {workflow: evals.yml}"), or record with this one.',
    }
  return neverRan(found)
}

/** The one line that records a baseline now. */
const RERUN = ({ workflowPath, baseBranch }: ArtifactQuery): string =>
  `Run \`gh workflow run ${workflowPath.split('/').at(-1)} --ref ${baseBranch}\` (or push to ${baseBranch})`

export function neverRan({ query, rejected, cut }: Case): NoBaseline {
  const [nearest] = rejected
  const why = nearest ? `; the nearest one, ${nearest.candidate}, was passed over: ${nearest.reason}` : ''
  const where = cut ? 'among the records and commits that were searched' : 'of it or of an ancestor'
  return {
    kind: 'never-ran',
    message: `No baseline of ${query.wanted.sha.slice(0, 7)}: there are records, but none that can be used ${where}${why}.`,
    fix: `${RERUN(query)}; for a change that began long ago, merge or rebase onto ${query.baseBranch} first.`,
  }
}

async function nothingRecorded(tools: Tools, query: ArtifactQuery): Promise<NoBaseline> {
  const { api, name, runId } = tools
  const { baseBranch, workflowPath } = query
  const workflow = workflowPath.split('/').at(-1)
  const near = await nearMisses(tools)
  if (near.length > 0)
    return {
      kind: 'wrong-name',
      message: `No baseline: no artifact is called ${name}, but there is ${near.join(', ')}.`,
      fix: `Use the same suite and artifact-name where it is recorded and where it is compared. If this suite is new, the next run on ${baseBranch} records its first one.`,
    }
  const runs = (await runsOf(api, { workflowPath, branch: baseBranch })).filter(
    run => run.id !== runId && isRecordingEvent(run.event),
  )
  const [newest] = runs
  if (!newest)
    return {
      kind: 'first-time',
      message: `No baseline yet: ${workflow} has not run on ${baseBranch} before.`,
      fix: query.records
        ? 'This run records the first one: later changes are compared with it.'
        : `Merge this, and the run on ${baseBranch} records the first one.`,
    }
  const failed = runs.every(({ conclusion }) => conclusion !== null && conclusion !== 'success')
  if (failed)
    return {
      kind: 'failed-run',
      message: `No baseline: the newest run of ${workflow} on ${baseBranch} ended as ${newest.conclusion} and recorded none (${newest.html_url}).`,
      fix: `Mend that run. ${RERUN(query)}.`,
    }
  return {
    kind: 'never-ran',
    message: `No baseline: ${workflow} has run on ${baseBranch}, but recorded none (${newest.html_url}).`,
    fix: `${RERUN(query)}; the job that uses eval-regression must run on pushes, too.`,
  }
}

/** Baselines under another suite or another prefix. */
async function nearMisses({ api, name, runId, repositoryId }: Tools): Promise<string[]> {
  const { artifacts } = await artifactsNamed(api, { page: 1 })
  const others = artifacts.filter(artifact => artifact.workflow_run?.id !== runId && !isForks(artifact, repositoryId))
  const names = new Set(others.map(artifact => artifact.name))
  return [...names].filter(other => other !== name && other.includes('-baseline-')).slice(0, NEAR_MISSES)
}

export function missingPermission(thrown: GitHubError, wanted: WantedCommit | null): StoreAnswer {
  return {
    wanted,
    found: [],
    rejected: [],
    flags: [],
    findings: [],
    cause: {
      kind: 'missing-permission',
      message: `No baseline: the token may not read artifacts (${thrown.message}).`,
      fix: 'Add "actions: read" and "contents: read" under "permissions:" of this job.',
    },
  }
}
