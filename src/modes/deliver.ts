/** The Report to everybody who waits for it: comment, summary, annotations, outputs, check run, artifact. None stops another. */

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { artifactNames } from '../artifacts/names.ts'
import { messageOf } from '../errors.ts'
import { createCheckRun } from '../github/checks.ts'
import { isGitHub } from '../github/error.ts'
import { missingLine, permissionsFix } from '../github/problem.ts'
import type { ResolvedPolicy } from '../inputs/policy.ts'
import { fitSampleRows, fitToLeave } from '../leave.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import { readPageAssets } from '../page-assets.ts'
import { Thread } from '../publish/pull-request.ts'
import { annotations, checkAnnotations } from '../report/annotations.ts'
import { renderComment } from '../report/comment.ts'
import type { Links } from '../report/detail.ts'
import { renderHtml } from '../report/html/page.ts'
import { earlierAttempts, rememberingVerdict } from '../report/marker.ts'
import { outputsOf } from '../report/outputs.ts'
import type { Report } from '../report/schema.ts'
import { renderSummary } from '../report/summary.ts'
import { renderTerminal } from '../report/terminal.ts'
import { oneLine, safeLine, start } from '../report/text.ts'
import { outcome } from '../report/words.ts'
import { metadataKeysOf } from '../run.ts'
import type { Verdict } from '../verdict/verdict.ts'
import type { Job } from './job.ts'
import { upload } from './store.ts'

export interface Delivery {
  report: Report
  /** What every sample came to; null where nothing was compared. */
  verdict: Verdict | null
  /** What the report is about, for MLflow. */
  baseline: readonly EvalLog[]
  candidate: readonly EvalLog[]
  policy: ResolvedPolicy
  /** Null: no pull request to comment on. */
  pull: { number: number; readOnly: boolean } | null
  /** For the check run; null: there is nothing that one would stand beside. */
  headCommit: string | null
}

/** Columns of a job's log. */
const LOG_WIDTH = 120
/** In batches of 50: as many requests as a minute allows for a while. */
const MOST_CHECK_ANNOTATIONS = 300

/** @returns the report as it went out. */
export async function deliver(job: Job, delivery: Delivery): Promise<Report> {
  const { context, page, inputs } = job
  const thread =
    delivery.pull !== null && inputs.comment !== 'never'
      ? new Thread({ api: job.api, pull: delivery.pull.number, suite: inputs.suite })
      : null
  const standing = thread && (await attempted(job, delivery, 'comment', () => thread.standing()))
  const report = fitToLeave(withEarlier(delivery.report, standing?.marker ?? null), {
    policy: delivery.policy,
    secrets: job.secrets,
  })
  const tracked = await track(job, delivery, report)
  // The job summary on the run's page is the whole report, and needs no download.
  const links: Links = {
    run: context.runUrl,
    fullReport: context.runUrl,
    ...(job.isEnterpriseServer ? {} : { artifact: reportName(job) }),
    ...tracked?.links,
  }
  const known = standing !== undefined
  const wanted = thread !== null && known && (standing !== null || isWanted(report, inputs.comment))
  const commented = wanted ? attempted(job, delivery, 'comment', () => comment(thread, report, links)) : undefined
  const folder = await written(job, report)
  const html = await attempted(job, delivery, 'HTML page', () => htmlPage(job, delivery, { report, links, folder }))
  await attempted(job, delivery, 'report artifact', () => keepReport(job, folder, html))
  const published = await commented
  if (published?.kind === 'superseded')
    page.info(`A newer run has commented meanwhile, and its comment stands: ${published.url}`)
  const { headCommit } = delivery
  if (inputs.checkRun && headCommit !== null)
    await attempted(job, delivery, 'check run', () => checkRun(job, headCommit, report))
  const { fullReport: _, ...onThisPage } = links
  const withComment = published ? { ...onThisPage, comment: published.url } : onThisPage
  await attempted(job, delivery, 'job summary', () => page.summary(renderSummary(report, { links: withComment })))
  page.block(renderTerminal(report, { width: LOG_WIDTH, colour: false }))
  for (const annotation of annotations(report)) page.annotate(annotation)
  page.outputs({
    ...outputsOf(report),
    result: join(folder, RESULT),
    report: html ?? '',
    'comment-url': published?.url ?? '',
    'mlflow-baseline-run-id': tracked?.baselineRunIds.join('\n') ?? '',
    'mlflow-candidate-run-id': tracked?.candidateRunIds.join('\n') ?? '',
  })
  return report
}

const RESULT = 'result.json'

const comment = (thread: Thread, report: Report, links: Links) =>
  thread.publish(rememberingVerdict(renderComment(report, { links }), report), attemptOf(report))

/** Before the comment, which links to the runs. Loaded only where a server is named. */
async function track(job: Job, { policy, baseline, candidate }: Delivery, report: Report) {
  if (!job.mlflow?.server || candidate.length === 0) return undefined
  const { trackBoth } = await import('./mlflow.ts')
  const metadataKeys = metadataKeysOf({ policy, filter: [] })
  return trackBoth(job, { report, policy, baseline, candidate, metadataKeys })
}

function withEarlier(report: Report, standing: Parameters<typeof earlierAttempts>[0]): Report {
  const { run } = report
  if (run === null) return report
  const now = { run: run.id, attempt: run.attempt, head: run.headCommit }
  return { ...report, run: { ...run, earlierAttempts: earlierAttempts(standing, now) } }
}

function attemptOf({ run, attempt }: Report): { run: number; attempt: number } {
  return { run: run?.id ?? 0, attempt: run?.attempt ?? attempt }
}

/** A first comment, where none stands yet. */
function isWanted(report: Report, when: Job['inputs']['comment']): boolean {
  if (when !== 'changes') return when === 'always'
  if (report.verdict === 'error' || report.verdict === 'not-comparable') return true
  const gated = report.comparisons.flatMap(({ metrics }) => metrics).filter(({ tier }) => tier === 'gate')
  const moved = gated.some(({ verdict }) => verdict === 'regressed' || verdict === 'improved')
  return moved || report.reasons.some(({ level, acceptedBy }) => level === 'block' || acceptedBy !== undefined)
}

/** Where outputs and later steps find it. */
async function written({ context, inputs }: Job, report: Report): Promise<string> {
  const folder = join(context.temp, `eval-regression-${inputs.suite}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, RESULT), `${JSON.stringify(report, null, 2)}\n`)
  await writeFile(join(folder, 'report.md'), renderSummary(report))
  return folder
}

/** With every sample, which no other face has room for. @returns its path */
async function htmlPage(
  job: Job,
  { verdict, policy }: Delivery,
  { report, links, folder }: { report: Report; links: Links; folder: string },
): Promise<string> {
  const { secrets } = job
  const unchanged = verdict === null ? [] : fitSampleRows(report, { verdict, policy, secrets, unchangedOnly: true })
  const file = join(folder, 'report.html')
  await writeFile(file, renderHtml(report, { assets: readPageAssets(job.htmlFolder), links, unchanged }))
  return file
}

const reportName = ({ inputs }: Job): string => artifactNames(inputs.artifactName, inputs.suite).report

async function keepReport(job: Job, folder: string, html: string | undefined): Promise<void> {
  if (job.isEnterpriseServer) return
  const files = [...[RESULT, 'report.md'].map(name => join(folder, name)), ...(html === undefined ? [] : [html])]
  await upload(job, {
    name: reportName(job),
    files,
    folder,
    ifTaken: 'replace',
  })
}

async function checkRun({ api, inputs, context }: Job, headCommit: string, report: Report): Promise<void> {
  const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const
  await createCheckRun(api, {
    name: `eval-regression/${inputs.suite}`,
    headSha: headCommit,
    conclusion: report.conclusion === 'pass' ? (report.verdict === 'no-baseline' ? 'neutral' : 'success') : 'failure',
    detailsUrl: context.runUrl,
    title: start(oneLine(`${outcome(report)}: ${report.headline}`), 250),
    summary: renderSummary(report, {
      links: { run: context.runUrl, fullReport: context.runUrl },
      budgetBytes: CHECK_SUMMARY_BYTES,
    }),
    annotations: checkAnnotations(report, MOST_CHECK_ANNOTATIONS).map(({ level, title, message }) => ({
      path: context.workflowPath || '.github',
      start_line: 1,
      end_line: 1,
      annotation_level: LEVELS[level],
      title: start(title, 250),
      message: start(message, 4000),
    })),
  })
}

/** GitHub takes 65,535 characters. */
const CHECK_SUMMARY_BYTES = 64_000

/** A failure to publish is told and changes nothing else. @returns undefined when it failed. */
async function attempted<T>(
  job: Job,
  { pull }: Delivery,
  what: string,
  publish: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await publish()
  } catch (thrown) {
    const line = isGitHub(thrown) ? missingLine(thrown) : null
    if (line !== null && pull?.readOnly) job.page.annotate(readOnlyNotice(what))
    else {
      const why = messageOf(thrown)
      const fix = line === null ? '' : ` ${permissionsFix(NEEDED[what] ?? line)}`
      job.page.annotate({
        level: 'warning',
        title: `the ${what} could not be written`,
        message: safeLine(`${why}.${fix} The verdict stands; see the job summary.`),
      })
    }
    return undefined
  }
}

/** What the whole of it needs, where a mere look was refused. */
const NEEDED: Record<string, string> = { comment: 'pull-requests: write' }

function readOnlyNotice(what: string) {
  return {
    level: 'notice' as const,
    title: `no ${what} from here`,
    message:
      'The token of a fork’s or Dependabot’s run may only read. The report is in the job summary; a second workflow on workflow_run with "mode: publish" writes the comment (README, "Forks").',
  }
}
