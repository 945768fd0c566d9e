/** What `compare` shows beside the verdict: earlier baselines and an anchor, as the command line or the policy names them. */
import { givenPath } from '../baseline/given-path.ts'
import { UserError } from '../errors.ts'
import type { CompareArguments } from '../inputs/argv.ts'
import type { ResolvedPolicy } from '../inputs/policy.ts'
import { fitToLeave } from '../leave.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import { type FoundLogs, findLogs } from '../logs/open.ts'
import type { LogsOfSide } from '../pair/suite-findings.ts'
import { anchorOf, anchorReason } from '../report/anchor.ts'
import { MetricHistory, type PastRun } from '../report/history.ts'
import * as n from '../report/numbers.ts'
import { loudestFirst } from '../report/reasons.ts'
import type { Report, ReportReason } from '../report/schema.ts'
import { type ComparisonResult, compareSides, metadataKeysOf, type SidesToCompare } from '../run.ts'
import { readSide, withSharedClusters } from '../sides.ts'
import { namesRun } from '../tracked/run-name.ts'

export interface Past {
  /** Sides; null: none is wanted. */
  history: string | null
  anchor: string | null
  /** A commit that the policy names: only the Action looks for commits. */
  commit: string | null
}

export function pastOf({ history, anchor }: CompareArguments, { baseline }: ResolvedPolicy): Past {
  if (anchor !== null || baseline.anchor === null) return { history, anchor, commit: null }
  return namesRun(baseline.anchor)
    ? { history, anchor: baseline.anchor, commit: null }
    : { history, anchor: null, commit: baseline.anchor }
}

interface Given extends Past {
  request: SidesToCompare
  find: ((side: string) => Promise<FoundLogs>) | undefined
  secrets: readonly string[]
}

/** @throws UserError when what the command line names cannot be read. */
export async function withPast({ report, verdict }: ComparisonResult, given: Given): Promise<Report> {
  const reasons: ReportReason[] = given.commit === null ? [] : [onlyTheAction(given.commit)]
  const past: Pick<Report, 'history' | 'anchor'> = {}
  if (given.history !== null) {
    const baseline = verdict.evals.map(({ evaluated }) => evaluated.baseline)
    const side = await sideOf(given.history, given)
    const earlier = side.logs.filter(log => !isLater(log, baseline))
    past.history = historyOf(baseline, earlier, given)
    reasons.push(...leftOut('--history', side), ...newerLogs(side.logs.length - earlier.length))
  }
  if (given.anchor !== null) {
    const side = await sideOf(given.anchor, given)
    past.anchor = await anchorFor(given.anchor, side, given)
    reasons.push(anchorReason(report, past.anchor), ...leftOut('the anchor', side))
  }
  return { ...report, reasons: loudestFirst([...report.reasons, ...reasons]), ...past }
}

function onlyTheAction(commit: string): ReportReason {
  return {
    code: 'past',
    level: 'inform',
    message: `The anchor of the policy, ${commit}, was not looked at: only the Action looks for commits.`,
    fix: 'Name its logs with --anchor.',
  }
}

function leftOut(of: string, { unreadable }: LogsOfSide): ReportReason[] {
  return unreadable.map(({ path, what, fix }) => ({
    code: 'past',
    level: 'inform',
    message: `${path} of ${of} was left out: ${what.replace(/\.$/, '')}.`,
    fix,
  }))
}

function newerLogs(count: number): ReportReason[] {
  if (count === 0) return []
  const message = `${n.plural(count, 'log')} of --history began after the baseline and ${count === 1 ? 'is' : 'are'} no part of its past.`
  return [{ code: 'past', level: 'inform', message }]
}

/** Than every baseline of its task. */
function isLater(log: EvalLog, baseline: readonly EvalLog[]): boolean {
  const { task } = log.header.spec
  const begun = baseline.filter(({ header }) => header.spec.task === task).map(createdAt)
  return begun.length > 0 && createdAt(log) > Math.max(...begun)
}

const createdAt = ({ header }: EvalLog): number => Date.parse(header.spec.created ?? '') || 0

function historyOf(
  baseline: readonly EvalLog[],
  logs: readonly EvalLog[],
  { request, history }: Given,
): NonNullable<Report['history']> {
  const known = new Set([...baseline, ...request.candidate.logs].map(({ header }) => header.spec.evalId))
  const past = new MetricHistory(
    baseline.map(log => pastRun([log])),
    request,
  )
  const earlier = logs.filter(({ header }) => !known.has(header.spec.evalId))
  for (const run of byRun(earlier)) past.add(run)
  const series = past.series().filter(({ points }) => points.length > 1)
  if (series.length > 0 || baseline.length === 0) return series
  throw new UserError({
    what: 'None of these logs is an earlier run of what was compared.',
    where: `--history ${history}`,
    fix: 'Name finished logs of the same tasks and scorers.',
  })
}

/** Evals of one run are one record; the newest first. */
function byRun(logs: readonly EvalLog[]): PastRun[] {
  const runs = new Map<string, EvalLog[]>()
  for (const log of logs) {
    const key = log.header.spec.runId ?? log.header.spec.evalId
    runs.set(key, [...(runs.get(key) ?? []), log])
  }
  return [...runs.values()].map(pastRun).sort((a, b) => timeOf(b) - timeOf(a))
}

const timeOf = ({ createdAt }: PastRun): number => Date.parse(createdAt ?? '') || 0

function pastRun(logs: readonly EvalLog[]): PastRun {
  const [first] = logs
  const origin = first && givenPath(first)
  return { logs, commit: origin?.commit ?? null, createdAt: origin?.createdAt ?? null, url: null }
}

async function anchorFor(named: string, side: LogsOfSide, given: Given): Promise<NonNullable<Report['anchor']>> {
  const { request } = given
  const { policy } = request
  const both = { baseline: side, candidate: request.candidate }
  const sides = await withSharedClusters(both, metadataKeysOf(request))
  const { report } = await compareSides({ ...request, ...sides, findings: [] })
  return anchorOf(named, fitToLeave(report, { policy, secrets: given.secrets }))
}

async function sideOf(side: string, { request, find = findLogs }: Given): Promise<LogsOfSide> {
  return readSide('baseline', await find(side), { metadataKeys: metadataKeysOf(request) })
}
