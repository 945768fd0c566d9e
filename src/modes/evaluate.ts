/** From both sides to the Report, with the acceptances of reviewers where they would make a difference. */

import { givenPath } from '../baseline/given-path.ts'
import type { BaselineOutcome } from '../baseline/outcome.ts'
import { UserError } from '../errors.ts'
import type { ResolvedPolicy } from '../inputs/policy.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import type { LogsOfSide, SuiteFinding } from '../pair/suite-findings.ts'
import type { Provenance, Report } from '../report/schema.ts'
import { type ComparisonResult, compareSides, type SidesToCompare } from '../run.ts'
import { withSharedClusters } from '../sides.ts'
import type { Verdict } from '../verdict/verdict.ts'
import type { Candidate } from './candidate.ts'
import type { Job } from './job.ts'
import { acceptingReviews } from './reviews.ts'
import type { Situation } from './situation.ts'

export interface Evaluation {
  situation: Situation
  policy: ResolvedPolicy
  candidate: Candidate
  baseline: BaselineOutcome
  metadataKeys: readonly string[]
  findings: readonly SuiteFinding[]
  run: NonNullable<Report['run']>
}

/** A source of baselines did not answer: the report says which, and what was passed over before. */
export class BaselineUnreachable extends UserError {
  readonly search: Report['baselineSearch']

  constructor({ problem, search }: Extract<BaselineOutcome, { kind: 'unreachable' }>) {
    super(problem)
    this.search = search
  }
}

/** The report, with what it is about. */
export interface Evaluated {
  report: Report
  /** Null: nothing was compared. */
  verdict: Verdict | null
  baseline: readonly EvalLog[]
  candidate: readonly EvalLog[]
}

/** @throws UserError when nothing can be compared; GitHubError */
export async function evaluate(job: Job, evaluation: Evaluation): Promise<Evaluated> {
  const { situation, policy, baseline } = evaluation
  if (baseline.kind === 'unreachable') throw new BaselineUnreachable(baseline)
  const request = await toCompare(job, evaluation)
  const of = ({ report, verdict }: ComparisonResult): Evaluated => ({
    report,
    verdict,
    baseline: request.baseline?.logs ?? [],
    candidate: request.candidate.logs,
  })
  const result = await compareSides(request)
  if (!couldBeAccepted(result)) return of(result)
  const { authorMay } = policy.acceptance
  const reviews = await acceptingReviews(job.api, situation, { authorMay, repositoryId: job.context.repositoryId })
  if (reviews.accepted.length + reviews.findings.length === 0) return of(result)
  const findings = [...request.findings, ...reviews.findings]
  return of(await compareSides({ ...request, reviews: reviews.accepted, findings }))
}

/** A report of a comparison that was not made. */
export const withoutLogs = (report: Report): Evaluated => ({ report, verdict: null, baseline: [], candidate: [] })

/** Reviews are only asked for where something stands in the way. */
function couldBeAccepted({ report }: ComparisonResult): boolean {
  return report.verdict === 'regressed' || report.verdict === 'not-comparable'
}

async function toCompare(job: Job, evaluation: Evaluation): Promise<SidesToCompare> {
  const { baseline, candidate, policy, situation, run, metadataKeys } = evaluation
  const origins = new Map<EvalLog, Provenance>()
  const found = baseline.kind === 'found' ? baseline.found : []
  const both = {
    baseline: together(found.map(({ side }) => side)),
    candidate: candidate.side,
  }
  // Logs that are read again for a cluster key are new values in the same order.
  const sides = await withSharedClusters(both, metadataKeys)
  const provenances = found.flatMap(({ side, provenance }) => side.logs.map(() => provenance))
  for (const [index, log] of sides.baseline.logs.entries()) origins.set(log, provenances[index] ?? givenPath(log))
  const { findings: searching, search } = baseline as Exclude<BaselineOutcome, { kind: 'unreachable' }>
  return {
    baseline: baseline.kind === 'found' ? sides.baseline : null,
    candidate: sides.candidate,
    policy,
    scorers: job.inputs.scorers,
    filter: [],
    suite: job.inputs.suite,
    now: job.now,
    search,
    provenanceOf: log => origins.get(log) ?? givenPath(log),
    findings: [...searching, ...evaluation.findings, ...candidate.findings],
    reviews: [],
    run,
    attempt: run.attempt,
    mustRunAll: situation.change.kind === 'merge-group',
  }
}

function together(sides: readonly LogsOfSide[]): LogsOfSide {
  return {
    logs: sides.flatMap(({ logs }) => logs),
    unreadable: sides.flatMap(({ unreadable }) => unreadable),
    ignored: sides.flatMap(({ ignored }) => ignored),
  }
}
