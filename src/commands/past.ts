/** What `compare` shows beside the verdict: earlier baselines and an anchor, as the command line or the policy names them. */
import { givenPath } from '../baseline/given-path.ts'
import { UserError } from '../errors.ts'
import type { CompareArguments } from '../inputs/argv.ts'
import type { ResolvedPolicy } from '../inputs/policy.ts'
import { fitToLeave } from '../leave.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import type { FoundLogs } from '../logs/open.ts'
import { createdAt, isFinished } from '../pair/evals.ts'
import type { LogsOfSide } from '../pair/suite-findings.ts'
import { anchorOf, anchorReason } from '../report/anchor.ts'
import { MetricHistory, type PastRun } from '../report/history.ts'
import * as n from '../report/numbers.ts'
import { loudestFirst, untold } from '../report/reasons.ts'
import type { Report, ReportReason } from '../report/schema.ts'
import { type ComparisonResult, compareSides, metadataKeysOf, type SidesToCompare } from '../run.ts'
import { readSide, withSharedClusters } from '../sides.ts'
import { namesRun } from '../tracked/run-name.ts'

export interface Past {
  /** Sides; null: none is wanted. */
  history: string | null
  anchor: string | null
  /** The policy names the anchor: what is wrong with it is told, and stops nobody. */
  isPolicys: boolean
}

export function pastOf({ history, anchor }: CompareArguments, { baseline }: ResolvedPolicy): Past {
  return { history, anchor: anchor ?? baseline.anchor, isPolicys: anchor === null }
}

interface Given extends Past {
  request: SidesToCompare
  find: (side: string) => Promise<FoundLogs>
  secrets: readonly string[]
}

/** @throws UserError when what the command line names cannot be read. */
export async function withPast(result: ComparisonResult, given: Given): Promise<Report> {
  const history = given.history === null ? {} : await historyOf(result, given.history, given)
  const report = { ...result.report, ...(history.series && { history: history.series }) }
  const anchor = given.anchor === null ? {} : await anchorOrWhyNot(report, given.anchor, given)
  const reasons = [...report.reasons, ...(history.reasons ?? []), ...(anchor.reasons ?? [])]
  return { ...report, reasons: loudestFirst(reasons), ...(anchor.anchor && { anchor: anchor.anchor }) }
}

interface Found {
  reasons?: ReportReason[]
  series?: NonNullable<Report['history']>
  anchor?: NonNullable<Report['anchor']>
}

async function anchorOrWhyNot(report: Report, side: string, given: Given): Promise<Found> {
  if (!given.isPolicys) return anchorFor(report, side, given)
  if (!namesRun(side))
    return {
      reasons: [
        inform(
          `The anchor of the policy, ${side}, was not looked at: only the Action looks for commits.`,
          'Name its logs with --anchor.',
        ),
      ],
    }
  try {
    return await anchorFor(report, side, given)
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    return { reasons: [untold('The anchor', thrown.problem, 'warn')] }
  }
}

const inform = (message: string, fix?: string): ReportReason => ({
  code: 'past',
  level: 'inform',
  message,
  ...(fix !== undefined && { fix }),
})

/** What of a side has no part in it. */
function leftOut(of: string, { logs, unreadable }: LogsOfSide): ReportReason[] {
  return [
    ...unreadable.map(({ path, what, fix }) =>
      inform(`${path} of ${of} was left out: ${what.replace(/\.$/, '')}.`, fix),
    ),
    ...logs
      .filter(log => !isFinished(log))
      .map(({ path, header }) => inform(`${path} of ${of} was left out: the eval did not finish (${header.status}).`)),
  ]
}

function newerLogs(count: number): ReportReason[] {
  if (count === 0) return []
  const are = count === 1 ? 'is' : 'are'
  return [inform(`${n.plural(count, 'log')} of --history began after the baseline and ${are} no part of its past.`)]
}

/** Than every baseline of its task. */
function isLater(log: EvalLog, baseline: readonly EvalLog[]): boolean {
  const { task } = log.header.spec
  const begun = baseline.filter(({ header }) => header.spec.task === task).map(createdAt)
  return begun.length > 0 && createdAt(log) > Math.max(...begun)
}

async function historyOf({ verdict }: ComparisonResult, named: string, given: Given): Promise<Found> {
  const { request } = given
  const pairs = verdict.evals.map(({ evaluated }) => [evaluated.baseline, evaluated.candidate] as const)
  const baseline = pairs.map(([log]) => log)
  const side = await sideOf(named, given)
  const known = new Set([...baseline, ...request.candidate.logs].map(({ header }) => header.spec.evalId))
  const others = side.logs.filter(({ header }) => !known.has(header.spec.evalId))
  const earlier = others.filter(log => !isLater(log, baseline))
  const newest = baseline.map(log => pastRun([log]))
  const past = new MetricHistory(newest, request, new Map(pairs))
  for (const run of byRun(earlier)) past.add(run)
  const series = past.series().filter(({ points }) => points.length > 1)
  if (series.length > 0 || baseline.length === 0)
    return { series, reasons: [...leftOut('--history', side), ...newerLogs(others.length - earlier.length)] }
  const newer = others.length - earlier.length
  throw new UserError({
    what: `None of these logs is an earlier run of what was compared${newer > 0 ? `; ${n.plural(newer, 'log')} began after the baseline` : ''}.`,
    where: `--history ${named}`,
    fix: 'Name finished logs of the same tasks and scorers, of before the baseline.',
  })
}

/** Evals of one run are one record; the newest first. */
function byRun(logs: readonly EvalLog[]): PastRun[] {
  const runs = new Map<string, EvalLog[]>()
  for (const log of logs) {
    const key = log.header.spec.runId ?? log.header.spec.evalId
    runs.set(key, [...(runs.get(key) ?? []), log])
  }
  const begun = (of: readonly EvalLog[]): number => Math.max(...of.map(createdAt))
  return [...runs.values()].sort((a, b) => begun(b) - begun(a)).map(pastRun)
}

function pastRun(logs: readonly EvalLog[]): PastRun {
  const [first] = logs
  const origin = first && givenPath(first)
  return { logs, commit: origin?.commit ?? null, createdAt: origin?.createdAt ?? null, url: null }
}

async function anchorFor(report: Report, named: string, given: Given): Promise<Found> {
  const { request } = given
  const { policy } = request
  const baseline = await sideOf(named, given)
  const sides = await withSharedClusters({ baseline, candidate: request.candidate }, metadataKeysOf(request))
  const compared = await compareSides({ ...request, ...sides, findings: [] })
  const anchor = anchorOf(named, fitToLeave(compared.report, { policy, secrets: given.secrets }))
  return { anchor, reasons: [anchorReason(report, anchor), ...leftOut('the anchor', baseline)] }
}

async function sideOf(side: string, { request, find }: Given): Promise<LogsOfSide> {
  return readSide('baseline', await find(side), { metadataKeys: metadataKeysOf(request) })
}
