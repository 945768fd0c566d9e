/**
 * What stands beside the verdict and has no part in it: how the metrics moved between earlier baselines, and the candidate
 * against a fixed point. Whatever goes wrong here is told, and changes nothing else.
 */
import type { BaselineOutcome, FoundBaseline, WantedEval } from '../baseline/outcome.ts'
import { serves } from '../baseline/resolve.ts'
import { messageOf, type Problem, UserError } from '../errors.ts'
import { isGitHub } from '../github/error.ts'
import { problemOf } from '../github/problem.ts'
import { isMlflow } from '../mlflow/error.ts'
import { anchorReason } from '../report/anchor.ts'
import { MetricHistory, type PastRun } from '../report/history.ts'
import { loudestFirst, untold } from '../report/reasons.ts'
import type { MetricSeries, Provenance, Report, ReportReason } from '../report/schema.ts'
import type { SidesToCompare } from '../run.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { anchorFor } from './anchor.ts'
import type { BaselineSearch } from './baseline.ts'
import type { Job } from './job.ts'
import { Patience } from './patience.ts'

export type KnownOutcome = Exclude<BaselineOutcome, { kind: 'unreachable' }>

export interface Present {
  report: Report
  verdict: Verdict
  /** What the report was made of. */
  request: SidesToCompare
  outcome: KnownOutcome
  search: BaselineSearch
}

/** For everything about the past together: it must not keep anybody waiting for the verdict. */
const LONGEST_MS = 60_000

export async function withPast(job: Job, present: Present, longestMs = LONGEST_MS): Promise<Report> {
  const { report } = present
  const reasons: ReportReason[] = [...report.reasons]
  const tell = (what: string, level: 'warn' | 'inform', thrown: unknown): void =>
    void reasons.push(untold(what, problemFrom(thrown), level))
  const patience = new Patience(longestMs)
  // Side by side: neither takes the time of the other.
  const [history, anchor] = await Promise.all([
    historyOf(present, patience, thrown => tell('The history of the baseline', 'inform', thrown)),
    patience.with(anchorFor(job, present)).catch(thrown => tell('The anchor', 'warn', thrown)),
  ])
  const seen = { ...report, ...(history.length > 0 && { history }) }
  if (anchor) reasons.push(anchorReason(seen, anchor))
  return { ...seen, reasons: loudestFirst(reasons), ...(anchor && { anchor }) }
}

function problemFrom(thrown: unknown): Partial<Problem> & { what: string } {
  if (thrown instanceof UserError) return thrown.problem
  if (isGitHub(thrown)) return problemOf(thrown)
  if (!isMlflow(thrown)) return { what: messageOf(thrown) }
  const what = `MLflow did not answer as needed: ${thrown.message}`
  return { what, fix: 'Check the address and the credentials, and run the job again.' }
}

/** Of the metrics that were compared; what was had before a failure is kept. */
async function historyOf(
  { verdict, request, outcome, search }: Present,
  patience: Patience,
  onFailure: (thrown: unknown) => void,
): Promise<MetricSeries[]> {
  const { history: limit } = request.policy.baseline
  if (outcome.kind !== 'found' || limit < 2) return []
  const { policy, scorers, filter, provenanceOf } = request
  const newest = verdict.evals.map(({ evaluated: { baseline } }) => pastRun([baseline], provenanceOf(baseline)))
  const candidates = new Map(verdict.evals.map(({ evaluated }) => [evaluated.baseline, evaluated.candidate]))
  const past = new MetricHistory(newest, { policy, scorers, filter }, candidates)
  for (const store of search.stores) {
    const before = startOf(outcome.found, store.source, search.query.tasks)
    if (store.earlier === null || before === null) continue
    try {
      await patience.with(
        store.earlier({
          ...search.query,
          ...before,
          limit: limit - 1,
          onRecord: ({ side, provenance }) => past.add(pastRun(side.logs, provenance)),
          isTimeUp: () => patience.isOver(),
        }),
      )
      // It may have ended early for want of time.
      patience.require()
    } catch (thrown) {
      onFailure(thrown)
    }
  }
  return past.series().filter(({ points }) => points.length > 1)
}

/** Where the past of what a source served begins, and of which tasks: two sources would tell of the same evals twice. */
function startOf(found: readonly FoundBaseline[], source: Provenance['source'], asked: readonly WantedEval[]) {
  const served = found.filter(({ provenance }) => provenance.source === source)
  const from = served[0]?.provenance.commit ?? null
  const logs = served.flatMap(({ side }) => side.logs)
  const tasks = asked.filter(task => logs.some(log => serves(log, task)))
  return from === null ? null : { from, tasks, known: served.map(({ provenance }) => provenance) }
}

const pastRun = (logs: PastRun['logs'], { commit, createdAt, run }: Provenance): PastRun => ({
  logs,
  commit,
  createdAt,
  url: run?.url ?? null,
})
