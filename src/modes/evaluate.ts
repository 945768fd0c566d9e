/** From both sides to the Report, with the acceptances of reviewers where they would make a difference. */

import type { BaselineOutcome } from '../baseline/outcome.ts'
import { resolveBaseline } from '../baseline/resolve.ts'
import { UserError } from '../errors.ts'
import type { ResolvedPolicy } from '../inputs/policy.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import type { SuiteFinding } from '../pair/suite-findings.ts'
import type { Report } from '../report/schema.ts'
import { type ComparisonResult, compareSides, type SidesToCompare } from '../run.ts'
import type { Verdict } from '../verdict/verdict.ts'
import type { BaselineSearch } from './baseline.ts'
import type { Candidate } from './candidate.ts'
import { foundSides } from './found-sides.ts'
import type { Job } from './job.ts'
import { type KnownOutcome, withPast } from './past.ts'
import { acceptingReviews } from './reviews.ts'
import type { Situation } from './situation.ts'

export interface Evaluation {
  situation: Situation
  policy: ResolvedPolicy
  candidate: Candidate
  search: BaselineSearch
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
  const { stores, query } = evaluation.search
  const outcome = await resolveBaseline(stores, query)
  if (outcome.kind === 'unreachable') throw new BaselineUnreachable(outcome)
  const request = await toCompare(job, evaluation, outcome)
  const { report, verdict } = await judged(job, evaluation, request)
  return {
    report: await withPast(job, { report, verdict, request, outcome, search: evaluation.search }),
    verdict,
    baseline: request.baseline?.logs ?? [],
    candidate: request.candidate.logs,
  }
}

/** Reviews are only asked for where something stands in the way. */
async function judged(job: Job, { situation, policy }: Evaluation, request: SidesToCompare): Promise<ComparisonResult> {
  const result = await compareSides(request)
  if (!couldBeAccepted(result)) return result
  const { authorMay } = policy.acceptance
  const reviews = await acceptingReviews(job.api, situation, { authorMay, repositoryId: job.context.repositoryId })
  if (reviews.accepted.length + reviews.findings.length === 0) return result
  const findings = [...request.findings, ...reviews.findings]
  return compareSides({ ...request, reviews: reviews.accepted, findings })
}

/** A report of a comparison that was not made. */
export const withoutLogs = (report: Report): Evaluated => ({ report, verdict: null, baseline: [], candidate: [] })

function couldBeAccepted({ report }: ComparisonResult): boolean {
  return report.verdict === 'regressed' || report.verdict === 'not-comparable'
}

async function toCompare(job: Job, evaluation: Evaluation, baseline: KnownOutcome): Promise<SidesToCompare> {
  const { candidate, policy, situation, run, metadataKeys } = evaluation
  const found = baseline.kind === 'found' ? baseline.found : []
  const sides = await foundSides(found, { candidate: candidate.side, metadataKeys })
  const { findings: searching, search } = baseline
  return {
    baseline: baseline.kind === 'found' ? sides.baseline : null,
    candidate: sides.candidate,
    policy,
    scorers: job.inputs.scorers,
    filter: [],
    suite: job.inputs.suite,
    now: job.now,
    search,
    provenanceOf: sides.provenanceOf,
    findings: [...searching, ...evaluation.findings, ...candidate.findings],
    reviews: [],
    run,
    attempt: run.attempt,
    mustRunAll: situation.change.kind === 'merge-group',
  }
}
