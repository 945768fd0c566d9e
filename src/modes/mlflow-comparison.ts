/** What the candidate's runs in MLflow say of the comparison: metrics, tags, a description with ways on, the report. */
import type { Mlflow, RunOfArtifacts } from '../mlflow/client.ts'
import { pairsOf } from '../mlflow/limits.ts'
import type { TrackedRun } from '../publish/mlflow-hooks.ts'
import { uploadFile } from '../publish/upload-file.ts'
import { renderComment } from '../report/comment.ts'
import { withoutHtml } from '../report/flat.ts'
import { code } from '../report/markdown.ts'
import { isNote, type NoteLink, renderNote } from '../report/note.ts'
import type { Report } from '../report/schema.ts'
import { comparisonMetrics, comparisonTags, reportTags } from '../tracking/comparison.ts'
import type { Job } from './job.ts'

const FOLDER = 'eval_regression'
const FULL_REPORT = `${FOLDER}/report.md`
const NOTE = 'mlflow.note.content'
/** Tasks that the description of a parent names. */
const MOST_LINKS = 20

export interface Told {
  job: Job
  client: Mlflow
  report: Report
  /** The same for every run. */
  files: ReportFiles
}

/** By their paths. */
type ReportFiles = ReadonlyMap<string, Uint8Array>

export function reportFiles(report: Report): ReportFiles {
  return new Map([
    [FULL_REPORT, Buffer.from(withoutHtml(renderComment(report)))],
    [`${FOLDER}/result.json`, Buffer.from(`${JSON.stringify(report, null, 2)}\n`)],
  ])
}

/** The run of one task. @returns what could not be stored, one line each. */
export async function logComparison(
  told: Told,
  { tracked, path, before }: { tracked: TrackedRun; path: string; before: ReadonlyMap<string, TrackedRun> },
): Promise<string[]> {
  const { client, report } = told
  const comparison = report.comparisons.find(({ candidateEval }) => candidateEval === path) ?? null
  const baseline = comparison === null ? undefined : before.get(comparison.baselineEval)
  const parent = { experimentId: tracked.run.experimentId, runId: tracked.parentRunId }
  const links = [
    ...(baseline
      ? [
          { label: 'baseline run', address: baseline.url },
          { label: 'compare with it', address: client.compareUrl([baseline.run, tracked.run]) },
        ]
      : []),
    ...(tracked.parentRunId === '' ? [] : [{ label: 'all tasks of this run', address: client.runUrl(parent) }]),
    ...githubLinks(told),
  ]
  const tags = {
    ...comparisonTags(report, { comparison, baselineRunId: baseline?.run.runId ?? null }),
    [NOTE]: renderNote(report, { paths: [path], links, fullReport: reportOf(tracked.url) }),
  }
  await client.logBatch(tracked.run.runId, {
    tags: pairsOf(tags),
    metrics: comparison === null ? [] : comparisonMetrics(comparison, Date.parse(report.comparedAt)),
  })
  return uploadReport(told, tracked.run)
}

/** The parents, which a reader of the experiment sees first. What people wrote there stays. */
export async function logVerdicts(told: Told, candidates: ReadonlyMap<string, TrackedRun>): Promise<void> {
  const { client, report } = told
  const ids = new Set([...candidates.values()].map(({ parentRunId }) => parentRunId).filter(Boolean))
  for (const parentRunId of ids) {
    const parent = await client.getRun(parentRunId)
    const written = parent.tags.get(NOTE)
    if (written !== undefined && !isNote(written)) continue
    const own = [...candidates].filter(([, tracked]) => tracked.parentRunId === parentRunId)
    const note = renderNote(report, {
      paths: own.map(([path]) => path),
      links: [...taskLinks(own.map(([, tracked]) => tracked)), ...githubLinks(told)],
      fullReport: reportOf(client.runUrl(parent)),
    })
    await client.logBatch(parentRunId, { tags: pairsOf({ ...reportTags(report), [NOTE]: note }) })
    // What cannot be stored here could not beside its tasks, whose runs are told of.
    await uploadReport(told, parent)
  }
}

const reportOf = (runUrl: string): string => `${runUrl}/artifacts/${FULL_REPORT}`

function taskLinks(runs: readonly TrackedRun[]): NoteLink[] {
  return runs.slice(0, MOST_LINKS).map(({ run, url }) => ({ label: code(run.name), address: url }))
}

function githubLinks({ job: { context }, report: { run } }: Told): NoteLink[] {
  const pull = run?.pullRequest ?? null
  const page = `${context.serverUrl}/${context.repository}/pull/${pull}`
  return [
    ...(pull === null ? [] : [{ label: `pull request ${pull}`, address: page }]),
    { label: 'workflow run', address: context.runUrl },
  ]
}

async function uploadReport({ client, files }: Told, run: RunOfArtifacts): Promise<string[]> {
  const notes: string[] = []
  for (const [path, body] of files) notes.push(...(await uploadFile(client, run, { path, body })))
  return notes
}
