/** Both runs in MLflow. Whatever the server does, the verdict stands: what could not be logged is told, and no more. */
import { messageOf } from '../errors.ts'
import type { ResolvedPolicy } from '../inputs/policy.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import type { Mlflow } from '../mlflow/client.ts'
import type { MLflowSettings } from '../mlflow/settings.ts'
import { type TrackedLog, trackLog } from '../publish/track.ts'
import { type Tracking, trackEach, whyNot } from '../publish/track-each.ts'
import { plural } from '../report/numbers.ts'
import type { Report } from '../report/schema.ts'
import { safeLine } from '../report/text.ts'
import type { RunOrigin } from '../tracking/origin.ts'
import type { Job } from './job.ts'
import { mlflowOf } from './mlflow-client.ts'
import { logComparison, logVerdicts, reportFiles } from './mlflow-comparison.ts'

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

export async function trackBoth(job: Job, what: ToTrack): Promise<Tracked | undefined> {
  try {
    return await trackSides({ job, ...(await mlflowOf(job)) }, what)
  } catch (thrown) {
    warn(job, messageOf(thrown))
    return undefined
  }
}

function warn({ page }: Job, why: string): void {
  const message = safeLine(`${why}. The verdict stands; run the job again to complete the runs.`)
  page.annotate({ level: 'warning', title: 'not everything is in MLflow', message })
}

interface Tools {
  job: Job
  settings: MLflowSettings
  client: Mlflow
}

async function trackSides(tools: Tools, what: ToTrack): Promise<Tracked> {
  const { job } = tools
  const { report, policy, metadataKeys } = what
  const options = { ...tools, sampleDetails: policy.sampleDetails, metadataKeys, folder: job.folder }
  const runs = { before: new Map<string, TrackedLog>(), now: new Map<string, TrackedLog>() }
  const told = { ...tools, report, files: reportFiles(report) }
  const candidate = new Set(what.candidate)
  const all = trackEach([...what.baseline, ...what.candidate], async log => {
    const isCandidate = candidate.has(log)
    const entry = report.baseline?.evals.find(({ path }) => path === log.path)
    const origin = isCandidate ? originOfRun(job, report) : originOfBaseline(job, entry?.provenance)
    const tracked = await trackLog(log, { ...options, origin })
    // Before the comparison, which may fail: the run is there all the same.
    const side = isCandidate ? runs.now : runs.before
    side.set(log.path, tracked)
    if (!isCandidate) return tracked
    const notes = await logComparison(told, { tracked, path: log.path, before: runs.before })
    return { ...tracked, notes: [...tracked.notes, ...notes] }
  })
  await tell(job, all)
  // A parent that was named belongs to others.
  if (tools.settings.parentRunId === undefined)
    await logVerdicts(told, runs.now).catch(thrown => warn(job, messageOf(thrown)))
  return {
    baselineRunIds: parents(runs.before),
    candidateRunIds: parents(runs.now),
    links: {
      ...linkOf(runs.before, 'mlflowBaseline'),
      ...linkOf(runs.now, 'mlflowCandidate'),
    },
  }
}

const parents = (runs: ReadonlyMap<string, TrackedLog>): string[] => [
  ...new Set([...runs.values()].map(({ parentRunId }) => parentRunId)),
]

function linkOf<K extends string>(runs: ReadonlyMap<string, TrackedLog>, key: K): { [key in K]?: string } {
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

async function tell(job: Job, all: AsyncIterable<Tracking>): Promise<void> {
  const runs: TrackedLog[] = []
  const missing: Exclude<Tracking, { kind: 'tracked' }>[] = []
  for await (const tracking of all)
    if (tracking.kind === 'tracked') runs.push(tracking.run)
    else {
      missing.push(tracking)
      job.page.info(safeLine(`MLflow: ${tracking.log.path}: not wholly logged: ${whyNot(tracking)}`))
    }
  const counts = new Map<string, number>()
  for (const { outcome } of runs) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  const said = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ')
  if (runs.length > 0) job.page.info(safeLine(`MLflow: ${plural(runs.length, 'run')} (${said}).`))
  const notes = [...new Set(runs.flatMap(each => each.notes))]
  if (notes.length > 0)
    job.page.annotate({ level: 'notice', title: 'not everything is in MLflow', message: safeLine(notes.join('; ')) })
  const whys = [...new Set(missing.flatMap(each => (each.kind === 'failed' ? [each.cause.message] : [])))]
  const total = runs.length + missing.length
  if (missing.length > 0)
    warn(job, `${missing.length} of ${plural(total, 'log')} not wholly in MLflow: ${whys.join('; ')}`)
}
