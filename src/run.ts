/** The story: logs in, one Report out. Everything that decides is pure and elsewhere; here it is put in order. */
import { givenPath } from './baseline/given-path.ts'
import { UserError } from './errors.ts'
import type { ResolvedPolicy } from './inputs/policy.ts'
import type { EvalLog } from './logs/eval-log.ts'
import { evalDigest, readDetails } from './logs/read.ts'
import { pairEvals } from './pair/evals.ts'
import { filterKeys, type SampleCondition } from './pair/filter.ts'
import { isWanted, type PairedEval, pairEval } from './pair/pair.ts'
import { type LogsOfSide, type SuiteFinding, suiteFindings } from './pair/suite-findings.ts'
import { type FoundDetails, wantedDetails, withDetails } from './report/details.ts'
import { assembleReport } from './report/report.ts'
import type { Provenance, Report } from './report/schema.ts'
import { readSides, type SidesRequest } from './sides.ts'
import type { AcceptanceEntry } from './verdict/acceptance.ts'
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
  /** Finds what a side names; files alone unless told otherwise. */
  find?: SidesRequest['find']
}

/** Logs that were read, and all that is known of where they come from. */
export interface SidesToCompare {
  /** Null: there is no baseline, and `search` says why. */
  baseline: LogsOfSide | null
  candidate: LogsOfSide
  policy: ResolvedPolicy
  scorers: readonly string[] | null
  filter: readonly SampleCondition[]
  suite: string
  now: Date
  search: Report['baselineSearch']
  provenanceOf: (log: EvalLog) => Provenance
  /** What was found out while the logs were searched for. */
  findings: readonly SuiteFinding[]
  /** Acceptances by reviews; the policy's own are added. */
  reviews: readonly AcceptanceEntry[]
  run: Report['run']
  attempt: number
  /** Every baseline task must have been run: nothing may be merged untested. */
  mustRunAll: boolean
}

export interface ComparisonResult {
  report: Report
  verdict: Verdict
}

/** @throws UserError when nothing can be compared at all. */
export async function compareLogs(request: ComparisonRequest): Promise<ComparisonResult> {
  return compareSides(await sidesOf(request))
}

/** Both sides as they were named, read. @throws UserError when a side has nothing that can be read. */
export async function sidesOf(request: ComparisonRequest): Promise<SidesToCompare> {
  const sides = await readSides({ ...request, metadataKeys: metadataKeysOf(request) })
  return {
    ...sides,
    policy: request.policy,
    scorers: request.scorers,
    filter: request.filter,
    suite: request.suite ?? 'default',
    now: request.now,
    search: { outcome: 'found', wantedCommit: null, evaluatedCommit: null, flags: [], rejected: [] },
    provenanceOf: givenPath,
    findings: [],
    reviews: [],
    run: null,
    attempt: 1,
    mustRunAll: false,
  }
}

/** Sample metadata to read, because a filter or the policy asks for it. */
export function metadataKeysOf({
  policy,
  filter,
}: {
  policy: ResolvedPolicy
  filter: readonly SampleCondition[]
}): string[] {
  return [...filterKeys(filter), ...policy.metrics.flatMap(rule => rule.cluster ?? [])]
}

/** @throws UserError when nothing can be compared at all. */
export async function compareSides(request: SidesToCompare): Promise<ComparisonResult> {
  const { policy, filter, scorers, now, candidate, search } = request
  const baseline = request.baseline ?? NO_LOGS
  const pairing = pairEvals(baseline.logs, candidate.logs)
  const evals = pairing.pairs.map(pair =>
    pairEval(pair, { scorers, filter, intended: policy.intended, rules: policy.metrics }),
  )
  requireSamples(evals, filter)
  requireKnownScorers(scorers, { evals, logs: [...baseline.logs, ...candidate.logs] })
  const { expect } = policy
  const found = suiteFindings({ baseline, candidate, pairing, expect, mustRunAll: request.mustRunAll })
  const verdict = reachVerdict({
    evals,
    findings: [...request.findings, ...found],
    policy,
    reviews: request.reviews,
    baseline: request.baseline === null ? 'none' : search.flags.includes('stale') ? 'stale' : 'found',
    now,
  })
  const report = assembleReport({
    pairing,
    verdict,
    policy,
    baseline: request.baseline && baseline.logs,
    candidate: candidate.logs,
    factsOf: log => ({
      digest: evalDigest(log),
      ...(baseline.logs.includes(log) && { provenance: request.provenanceOf(log) }),
    }),
    baselineSearch: search,
    suite: request.suite,
    tool: TOOL,
    now,
    run: request.run,
    attempt: request.attempt,
  })
  return { report: policy.sampleDetails === 'full' ? await detailed(report, verdict) : report, verdict }
}

const NO_LOGS: LogsOfSide = { logs: [], unreadable: [], ignored: [] }

/** A filter that lets nothing through is a typo, too. */
function requireSamples(evals: readonly PairedEval[], filter: readonly SampleCondition[]): void {
  const some = evals.some(({ sides }) => sides.baseline.ids.length + sides.candidate.ids.length > 0)
  if (filter.length === 0 || evals.length === 0 || some) return
  const said = filter.map(each => (each.kind === 'id' ? `id=${each.glob}` : `metadata.${each.key}=${each.glob}`))
  throw new UserError({
    what: 'The sample filter matches no sample of these logs.',
    where: `--sample-filter ${said.join(',')}`,
    fix: '"eval-regression compare … --samples -" lists every sample with its id.',
  })
}

/** A name that neither side knows is a typo, and would make an empty, clean-looking result. */
function requireKnownScorers(
  wanted: readonly string[] | null,
  { evals, logs }: { evals: readonly PairedEval[]; logs: readonly EvalLog[] },
): void {
  if (wanted?.length === 0)
    throw new UserError({
      what: 'The list of scorers is empty.',
      where: 'scorers',
      fix: 'Name one, or pass null for all.',
    })
  const columns = evals.flatMap(({ sides }) => [
    ...sides.baseline.columns.values(),
    ...sides.candidate.columns.values(),
  ])
  const logged = logs.flatMap(log => log.scorers)
  const isKnown = (name: string): boolean => columns.some(column => isWanted(column, [name])) || logged.includes(name)
  const unknown = (wanted ?? []).filter(name => !isKnown(name))
  if (unknown.length === 0) return
  const known = [...new Set([...columns.map(({ name }) => name), ...logged])].sort()
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
