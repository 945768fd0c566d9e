/** Which records may serve as a baseline, by the facts of their runs. A label is not believed: a fork's branch may be called `main`. */
import type { Artifact, WorkflowRun } from '../github/schema.ts'
import { matchesGlob } from '../pair/glob.ts'

/** Events whose runs evaluate what is, or is about to be, on a branch of the repository itself. */
const RECORDING_EVENTS: ReadonlySet<string> = new Set(['push', 'merge_group', 'schedule', 'workflow_dispatch'])
const QUEUE = /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/

/** The branch that a run stands for: that of its merge queue where it has one. */
export function branchOf(label: string): string {
  return QUEUE.exec(label)?.[1] ?? label
}

export const isOfQueue = (label: string): boolean => QUEUE.test(label)

export function isAcceptedBranch(label: string, branches: readonly string[]): boolean {
  return branches.some(glob => matchesGlob(branchOf(label), glob))
}

export const isRecordingEvent = (event: string): boolean => RECORDING_EVENTS.has(event)

/** Made by a fork's run, as the label says; of one without a label nothing is known. */
export function isForks({ workflow_run: run }: Artifact, repositoryId: number): boolean {
  const ids = [run?.repository_id, run?.head_repository_id]
  return ids.some(id => id !== undefined && id !== repositoryId)
}

/** What the artifact itself says against it, or null. */
export function labelProblem(artifact: Artifact, repositoryId: number): string | null {
  const { workflow_run: run, expired, expires_at } = artifact
  if (!run?.id || !run.head_sha) return 'GitHub does not say which run made it'
  if (run.repository_id === undefined || run.head_repository_id === undefined || isForks(artifact, repositoryId))
    return `made by a run of another repository (a fork), whatever its branch ${run.head_branch ?? ''} is called`
  if (expired) return `expired${expires_at ? ` on ${expires_at.slice(0, 10)}` : ''}`
  return null
}

/** How a rejection begins that tells of another workflow's record. */
export const OTHER_WORKFLOW = 'made by another workflow'

/**
 * What the run that made it says against it, or null. Its branch is judged apart.
 * @param workflowPath null: of whatever workflow.
 */
export function runProblem(
  run: WorkflowRun | null,
  { repositoryId, workflowPath, headSha }: { repositoryId: number; workflowPath: string | null; headSha: string },
): string | null {
  if (run === null) return 'its run has been deleted'
  if (run.repository.id !== repositoryId || run.head_repository?.id !== repositoryId)
    return 'made by a run of another repository (a fork)'
  if (!isRecordingEvent(run.event)) return `made by a run on ${run.event}, which evaluates no branch of this repository`
  if (workflowPath !== null && pathOf(run) !== workflowPath) return `${OTHER_WORKFLOW} (${pathOf(run)})`
  if (run.head_sha !== headSha) return 'its run is of another commit than its label'
  if (isOfQueue(run.head_branch ?? '') && run.event !== 'merge_group')
    return 'on a branch of the merge queue, but not made by it'
  return null
}

/** Without the `@ref` that some runs have. */
export const pathOf = ({ path }: WorkflowRun): string => path.split('@', 1)[0] ?? ''

/** `evals.yml` and `.github/workflows/evals.yml` name the same workflow. */
export function workflowPathOf(name: string): string {
  return name.includes('/') ? name : `.github/workflows/${name}`
}
