/** The story: logs in, one Report out. Everything that decides is pure and elsewhere; here it is put in order. */
import { UserError } from './errors.ts'
import type { ResolvedPolicy } from './inputs/policy.ts'
import type { EvalLog, LogOutcome } from './logs/eval-log.ts'
import { type FoundLog, findLogs } from './logs/open.ts'
import { evalDigest, readDetails, readInvalidations, readLog } from './logs/read.ts'
import { type EvalPairing, pairEvals } from './pair/evals.ts'
import { filterKeys, type SampleCondition } from './pair/filter.ts'
import { isWanted, type PairedEval, pairEval } from './pair/pair.ts'
import { suiteFindings, type UnreadableLog } from './pair/suite-findings.ts'
import { type FoundDetails, wantedDetails, withDetails } from './report/details.ts'
import { assembleReport } from './report/report.ts'
import type { Provenance, Report } from './report/schema.ts'
import { reachVerdict, type Verdict } from './verdict/verdict.ts'
import { TOOL } from './version.ts'

export interface ComparisonRequest {
  /** File, folder, glob, or several separated by commas. */
  baseline: string
  candidate: string
  policy: ResolvedPolicy
  /** Null: all. */
  scorers: readonly string[] | null
  filter: readonly SampleCondition[]
  suite?: string
  now: Date
  /** Told after each log that was read. */
  onProgress?: (progress: { read: number; of: number }) => void
}

export interface ComparisonResult {
  report: Report
  verdict: Verdict
}

/** @throws UserError when nothing can be compared at all. */
export async function compareLogs(request: ComparisonRequest): Promise<ComparisonResult> {
  const { policy, filter, scorers, now } = request
  const { baseline, candidate } = await readSides(request)
  const pairing = pairEvals(baseline.logs, candidate.logs)
  const evals = pairing.pairs.map(pair =>
    pairEval(pair, { scorers, filter, intended: policy.intended, rules: policy.metrics }),
  )
  const findings = suiteFindings({
    baseline: baseline.logs,
    candidate: candidate.logs,
    unreadable: { baseline: baseline.unreadable, candidate: candidate.unreadable },
    pairing,
    expect: policy.expect,
  })
  requireKnownScorers(scorers, evals, pairing)
  const verdict = reachVerdict({ evals, findings, policy, baseline: 'found', now })
  const report = assembleReport({
    pairing,
    verdict,
    policy,
    baseline: baseline.logs,
    candidate: candidate.logs,
    factsOf: log => ({ digest: evalDigest(log), ...(baseline.logs.includes(log) && { provenance: givenPath(log) }) }),
    baselineSearch: { outcome: 'found', wantedCommit: null, evaluatedCommit: null, flags: [], rejected: [] },
    suite: request.suite ?? 'default',
    tool: TOOL,
    now,
    run: null,
    attempt: 1,
  })
  return { report: policy.sampleDetails === 'full' ? await detailed(report, verdict) : report, verdict }
}

/** A log that was named, not found: its own header is all that is known of its origin. */
function givenPath({ header, path }: EvalLog): Provenance {
  const { revision, created } = header.spec
  return {
    source: 'path',
    repository: revision?.origin ?? null,
    commit: revision?.commit ?? null,
    branch: null,
    run: null,
    artifact: null,
    mlflowRun: null,
    createdAt: created,
    ageHours: null,
    commitsBehind: null,
    digest: null,
    chosen: `given as ${path}`,
  }
}

interface Side {
  logs: EvalLog[]
  unreadable: UnreadableLog[]
}

async function readSides(request: ComparisonRequest): Promise<{ baseline: Side; candidate: Side }> {
  const [baseline, candidate] = await Promise.all([findLogs(request.baseline), findLogs(request.candidate)])
  const clusters = request.policy.metrics.flatMap(rule => rule.cluster ?? [])
  const options = { metadataKeys: [...filterKeys(request.filter), ...clusters] }
  const of = baseline.logs.length + candidate.logs.length
  let read = 0
  const readOne = async (found: FoundLog): Promise<LogOutcome> => {
    const outcome = found.kind === 'source' ? await readLog(found.source, options) : found
    if (outcome.kind === 'read' && outcome.log.header.invalidated) await readInvalidations(outcome.log)
    request.onProgress?.({ read: ++read, of })
    return outcome
  }
  const outcomes = await inParallel([...baseline.logs, ...candidate.logs], readOne)
  return {
    baseline: sideOf('baseline', outcomes.slice(0, baseline.logs.length)),
    candidate: sideOf('candidate', outcomes.slice(baseline.logs.length)),
  }
}

/** Logs read at once: decompression of one overlaps with the parsing of another. */
const AT_ONCE = 4

async function inParallel<T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length)
  let next = 0
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++
      results[index] = await task(items[index] as T)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return results
}

function sideOf(name: 'baseline' | 'candidate', outcomes: readonly LogOutcome[]): Side {
  const logs = outcomes.flatMap(outcome => (outcome.kind === 'read' ? [outcome.log] : []))
  const unreadable = outcomes.flatMap(outcome => (outcome.kind === 'unreadable' ? [outcome] : []))
  const [first] = unreadable
  if (logs.length > 0 || first === undefined) return { logs, unreadable }
  const more = unreadable.length > 1 ? ` (and ${unreadable.length - 1} more)` : ''
  throw new UserError({
    what: `No ${name} log can be read: ${first.what}`,
    where: `${first.path}${more}`,
    fix: first.fix,
  })
}

/** A name that neither side knows is a typo, and would make an empty, clean-looking result. */
function requireKnownScorers(
  wanted: readonly string[] | null,
  evals: readonly PairedEval[],
  pairing: EvalPairing,
): void {
  const columns = evals.flatMap(({ sides }) => [
    ...sides.baseline.columns.values(),
    ...sides.candidate.columns.values(),
  ])
  const unknown = (wanted ?? []).filter(name => !columns.some(column => isWanted(column, [name])))
  if (unknown.length === 0 || pairing.pairs.length === 0) return
  const known = [...new Set(columns.map(({ name }) => name))].sort()
  throw new UserError({
    what: `No log has a scorer called ${unknown.join(', ')}.`,
    where: '--scorer',
    fix: known.length > 0 ? `Scorers in these logs: ${known.join(', ')}.` : 'These logs have no scores at all.',
  })
}

/** Longest text kept of an answer, an explanation or an input; faces cut further. */
const DETAIL_CHARACTERS = 4000

async function detailed(report: Report, { evals }: Verdict): Promise<Report> {
  const found: FoundDetails[] = []
  for (const { baseline, candidate } of wantedDetails(report, evals)) {
    const options = { maxCharacters: DETAIL_CHARACTERS }
    const [mine, theirs] = await Promise.all([
      readDetails(baseline.log, baseline.samples, options),
      readDetails(candidate.log, candidate.samples, options),
    ])
    found.push({ baseline: mine.details, candidate: theirs.details })
  }
  return withDetails(report, evals, found)
}
