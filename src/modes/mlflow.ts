/** Both runs in MLflow. Whatever the server does, the verdict stands: what could not be logged is told, and no more. */

import type { ResolvedPolicy } from '../inputs/policy.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import type { Mlflow } from '../mlflow/client.ts'
import type { MLflowSettings } from '../mlflow/settings.ts'
import type { TrackedRun } from '../publish/mlflow-hooks.ts'
import { trackLog } from '../publish/track.ts'
import { plural } from '../report/numbers.ts'
import type { Report } from '../report/schema.ts'
import { safeLine } from '../report/text.ts'
import type { RunOrigin } from '../tracking/facts.ts'
import type { Job } from './job.ts'
import { mlflowOf } from './mlflow-client.ts'
import { logComparison, logVerdicts } from './mlflow-comparison.ts'

export interface Tracked {
  /** Of the parents, one a line. */
  baselineRunIds: string[]
  candidateRunIds: string[]
  links: { mlflowBaseline?: string; mlflowCandidate?: string }
}

export interface ToTrack {
  report: Report
  policy: ResolvedPolicy
  baseline: readonly EvalLog[]
  candidate: readonly EvalLog[]
  metadataKeys: readonly string[]
}

const NOTHING: Tracked = { baselineRunIds: [], candidateRunIds: [], links: {} }

export async function trackBoth(job: Job, what: ToTrack): Promise<Tracked> {
  try {
    return await trackSides({ job, ...(await mlflowOf(job)) }, what)
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown)
    job.page.annotate({
      level: 'warning',
      title: 'not everything is in MLflow',
      message: safeLine(`${why}. The verdict stands; run the job again to complete the runs.`),
    })
    return NOTHING
  }
}

interface Tools {
  job: Job
  settings: MLflowSettings
  client: Mlflow
}

async function trackSides(
  tools: Tools,
  { report, policy, baseline, candidate, metadataKeys }: ToTrack,
): Promise<Tracked> {
  const { client, settings, job } = tools
  const options = { client, settings, sampleDetails: policy.sampleDetails, metadataKeys, folder: job.folder }
  const before = new Map<string, TrackedRun>()
  for (const log of baseline) {
    const entry = report.baseline?.evals.find(({ path }) => path === log.path)
    before.set(log.path, await trackLog(log, { ...options, origin: originOfBaseline(job, entry?.provenance) }))
  }
  const now = new Map<string, TrackedRun>()
  for (const log of candidate) {
    const tracked = await trackLog(log, { ...options, origin: originOfRun(job, report) })
    now.set(log.path, tracked)
    await logComparison({ job, client, report }, { tracked, path: log.path, before })
  }
  // A parent that was named belongs to others.
  if (settings.parentRunId === undefined) await logVerdicts({ job, client, report }, now)
  tell(job, [...before.values(), ...now.values()])
  return {
    baselineRunIds: parents(before),
    candidateRunIds: parents(now),
    links: {
      ...linkOf(before, 'mlflowBaseline'),
      ...linkOf(now, 'mlflowCandidate'),
    },
  }
}

const parents = (runs: ReadonlyMap<string, TrackedRun>): string[] => [
  ...new Set([...runs.values()].map(({ parentRunId }) => parentRunId)),
]

function linkOf<K extends string>(runs: ReadonlyMap<string, TrackedRun>, key: K): { [key in K]?: string } {
  const [first] = runs.values()
  return (first === undefined ? {} : { [key]: first.url }) as { [key in K]?: string }
}

function originOfRun({ inputs, context }: Job, { run }: Report): RunOrigin {
  return {
    suite: inputs.suite,
    repositoryUrl: `${context.serverUrl}/${context.repository}`,
    commit: run?.headCommit ?? undefined,
    branch: run?.headBranch ?? undefined,
    pullRequest: run?.pullRequest ?? undefined,
    workflowRun: run === null ? undefined : `${run.id}.${run.attempt}`,
    workflow: context.workflowPath || undefined,
    user: context.actor || undefined,
  }
}

type Provenance = NonNullable<NonNullable<Report['baseline']>['evals'][number]['provenance']>

function originOfBaseline({ inputs, context }: Job, from: Provenance | undefined): RunOrigin {
  return {
    suite: inputs.suite,
    repositoryUrl: `${context.serverUrl}/${context.repository}`,
    commit: from?.commit ?? undefined,
    branch: from?.branch ?? undefined,
    workflowRun: from?.run ? `${from.run.id}.${from.run.attempt}` : undefined,
    workflow: context.workflowPath || undefined,
  }
}

function tell({ page }: Job, runs: readonly TrackedRun[]): void {
  const counts = new Map<string, number>()
  for (const { outcome } of runs) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  const said = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ')
  page.info(safeLine(`MLflow: ${plural(runs.length, 'run')} (${said}).`))
  const notes = [...new Set(runs.flatMap(each => each.notes))]
  if (notes.length > 0)
    page.annotate({ level: 'notice', title: 'not everything is in MLflow', message: safeLine(notes.join('; ')) })
}
