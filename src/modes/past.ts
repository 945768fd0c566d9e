/**
 * What stands beside the verdict and has no part in it: how the metrics moved between earlier baselines, and the candidate
 * against a fixed point. Whatever goes wrong here is told, and changes nothing else.
 */
import type { BaselineOutcome, FoundBaseline } from '../baseline/outcome.ts'
import { messageOf, UserError } from '../errors.ts'
import { MetricHistory, type PastRun } from '../report/history.ts'
import { loudestFirst } from '../report/reasons.ts'
import type { MetricSeries, Provenance, Report, ReportReason } from '../report/schema.ts'
import type { SidesToCompare } from '../run.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { anchorFor } from './anchor.ts'
import type { BaselineSearch } from './baseline.ts'
import type { Job } from './job.ts'

export type KnownOutcome = Exclude<BaselineOutcome, { kind: 'unreachable' }>

export interface Present {
  report: Report
  verdict: Verdict
  /** What the report was made of. */
  request: SidesToCompare
  outcome: KnownOutcome
  search: BaselineSearch
}

export async function withPast(job: Job, present: Present): Promise<Report> {
  const { report } = present
  const reasons: ReportReason[] = [...report.reasons]
  const tell = (what: string, thrown: unknown): void => void reasons.push(untold(what, thrown))
  const history = await historyOf(present, thrown => tell('The history of the baseline', thrown))
  const anchor = await anchorFor(job, present).catch(thrown => tell('The anchor', thrown))
  if (anchor) reasons.push(anchor.reason)
  return {
    ...report,
    reasons: loudestFirst(reasons),
    ...(history.length > 0 && { history }),
    ...(anchor && { anchor: anchor.anchor }),
  }
}

function untold(what: string, thrown: unknown): ReportReason {
  const { what: why, fix } = thrown instanceof UserError ? thrown.problem : { what: messageOf(thrown), fix: undefined }
  const message = `${what} could not be had, which changes nothing in the verdict: ${why.replace(/\.$/, '')}.`
  return { code: 'past', level: what === 'The anchor' ? 'warn' : 'inform', message, ...(fix && { fix }) }
}

/** For everything about the past together: it must not keep anybody waiting for the verdict. */
const LONGEST_MS = 60_000

/** Of the metrics that were compared; what was had before a failure is kept. */
async function historyOf(
  { verdict, request, outcome, search }: Present,
  onFailure: (thrown: unknown) => void,
): Promise<MetricSeries[]> {
  const { history: limit } = request.policy.baseline
  if (outcome.kind !== 'found' || limit < 2) return []
  const { policy, scorers, filter, provenanceOf } = request
  const newest = verdict.evals.map(({ evaluated: { baseline } }) => pastRun([baseline], provenanceOf(baseline)))
  const past = new MetricHistory(newest, { policy, scorers, filter })
  const end = performance.now() + LONGEST_MS
  for (const store of search.stores) {
    const before = startOf(outcome.found, store.source)
    if (store.earlier === null || before === null) continue
    try {
      await store.earlier({
        ...search.query,
        ...before,
        limit: limit - 1,
        onRecord: ({ side, provenance }) => past.add(pastRun(side.logs, provenance)),
        isTimeUp: () => performance.now() > end,
      })
    } catch (thrown) {
      onFailure(thrown)
    }
  }
  return past.series().filter(({ points }) => points.length > 1)
}

/** Where the past of what a source served begins. */
function startOf(found: readonly FoundBaseline[], source: Provenance['source']) {
  const served = found.filter(({ provenance }) => provenance.source === source)
  const from = served[0]?.provenance.commit ?? null
  return from === null ? null : { from, known: served.map(({ provenance }) => provenance) }
}

const pastRun = (logs: PastRun['logs'], { commit, createdAt, run }: Provenance): PastRun => ({
  logs,
  commit,
  createdAt,
  url: run?.url ?? null,
})
