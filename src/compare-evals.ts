/** `compareEvals`: the library's counterpart of inspect-mlflow's `compare_evals`, for one pair of logs. */
import { ComparisonResult } from './comparison-result.ts'
import { UserError } from './errors.ts'
import { type ResolvedPolicy, resolvePolicy } from './inputs/policy.ts'
import type { EvalLog, SampleSummary } from './logs/eval-log.ts'
import { findLogs } from './logs/open.ts'
import { evalDigest, readInvalidations, readLog } from './logs/read.ts'
import { filterKeys, filterSamples, parseSampleFilter } from './pair/filter.ts'
import { isWanted, pairEval } from './pair/pair.ts'
import { assembleReport } from './report/report.ts'
import { sampleRows } from './report/sample-rows.ts'
import type { Report } from './report/schema.ts'
import { quantile } from './statistics/quantile.ts'
import { reachVerdict, type Verdict } from './verdict/verdict.ts'
import { TOOL } from './version.ts'

export interface CompareEvalsOptions {
  /** Scorers to compare, by name or `scorer[key]`; all by default. */
  scorers?: readonly string[]
  /** Significance level of the whole verdict; default 0.05. */
  significance?: number
  /** Score differences up to this count as unchanged in `samples`; score units ≥ 0, default 0. */
  regressionThreshold?: number
  /** `id=GLOB,metadata.KEY=GLOB`, or a function of the sample's summary. */
  sampleFilter?: string | ((sample: SampleSummary) => boolean)
  /** Count free text as 0, as Inspect's own metrics do; by default it is unscored. */
  freeTextAsZero?: boolean
  /** Everything finer; `significance` wins over its `alpha`. */
  policy?: ResolvedPolicy
  /** Default: now. Only matters for acceptances that expire. */
  now?: Date
}

/**
 * Compares two evals sample by sample.
 * @param baseline path of a log, or a log read with `readLog`
 * @throws UserError when a log cannot be read, or a scorer is in neither log
 */
export async function compareEvals(
  baseline: string | EvalLog,
  candidate: string | EvalLog,
  options: CompareEvalsOptions = {},
): Promise<ComparisonResult> {
  const { scorers = null, sampleFilter, regressionThreshold = 0, freeTextAsZero = false, now = new Date() } = options
  if (!(regressionThreshold >= 0)) throw new RangeError(`regressionThreshold must be ≥ 0, got ${regressionThreshold}`)
  const policy = policyOf(options)
  const conditions = typeof sampleFilter === 'string' ? parseSampleFilter(sampleFilter) : []
  const keep = (log: EvalLog): EvalLog => {
    const kept = filterSamples(log, conditions)
    return typeof sampleFilter === 'function' ? { ...kept, samples: kept.samples.filter(sampleFilter) } : kept
  }
  const load = async (log: string | EvalLog): Promise<EvalLog> =>
    keep(typeof log === 'string' ? await loadLog(log, filterKeys(conditions)) : log)
  const [mine, theirs] = await Promise.all([load(baseline), load(candidate)])
  const evaluated = pairEval(
    { baseline: mine, candidate: theirs },
    { scorers, intended: policy.intended, rules: policy.metrics, freeTextAsZero, filtered: sampleFilter !== undefined },
  )
  requireScorers(scorers, evaluated)
  const verdict = reachVerdict({ evals: [evaluated], findings: [], policy, baseline: 'found', now })
  const report = reportOf({ mine, theirs, verdict, policy, now, regressionThreshold })
  const [judged] = verdict.evals
  const [comparison] = report.comparisons
  if (judged === undefined || comparison === undefined) throw new RangeError('one pair gives one comparison')
  const filtered = sampleFilter !== undefined
  return new ComparisonResult({
    baselineLog: mine.path,
    candidateLog: theirs.path,
    baselineTask: mine.header.spec.task,
    candidateTask: theirs.header.spec.task,
    baselineModel: mine.header.spec.model,
    candidateModel: theirs.header.spec.model,
    verdict: report.verdict,
    conclusion: report.conclusion,
    headline: report.headline,
    comparison,
    samples: [...sampleRows(judged, { regressionThreshold })],
    costUsd: { baseline: totalCost(mine, filtered), candidate: totalCost(theirs, filtered) },
    costComplete: isCostComplete(mine) && isCostComplete(theirs),
    latencyP95Seconds: { baseline: latencyP95(mine), candidate: latencyP95(theirs) },
  })
}

function reportOf({
  mine,
  theirs,
  verdict,
  policy,
  now,
  regressionThreshold,
}: {
  mine: EvalLog
  theirs: EvalLog
  verdict: Verdict
  policy: ResolvedPolicy
  now: Date
  regressionThreshold: number
}): Report {
  return assembleReport({
    pairing: {
      pairs: [{ baseline: mine, candidate: theirs }],
      onlyBaseline: [],
      onlyCandidate: [],
      ambiguous: [],
      superseded: { baseline: [], candidate: [] },
    },
    verdict,
    policy,
    baseline: [mine],
    candidate: [theirs],
    factsOf: log => ({ digest: evalDigest(log) }),
    baselineSearch: { outcome: 'found', wantedCommit: null, evaluatedCommit: null, flags: [], rejected: [] },
    suite: 'default',
    tool: TOOL,
    now,
    run: null,
    attempt: 1,
    samples: { regressionThreshold },
  })
}

function policyOf({ policy, significance }: CompareEvalsOptions): ResolvedPolicy {
  if (significance !== undefined && !(significance > 0 && significance < 1))
    throw new RangeError(`significance must be between 0 and 1, got ${significance}`)
  const base = policy ?? resolvePolicy({})
  return significance === undefined
    ? base
    : { ...base, alpha: significance, origins: { ...base.origins, alpha: 'input' } }
}

async function loadLog(path: string, metadataKeys: readonly string[]): Promise<EvalLog> {
  const { logs } = await findLogs(path)
  const [found, ...more] = logs
  if (found === undefined || more.length > 0)
    throw new UserError({
      what: `Expected one log, found ${logs.length}.`,
      where: path,
      fix: 'Pass one log file; for folders use compareLogs.',
    })
  const outcome = found.kind === 'source' ? await readLog(found.source, { metadataKeys }) : found
  if (outcome.kind === 'unreadable') throw new UserError({ what: outcome.what, where: outcome.path, fix: outcome.fix })
  if (outcome.log.header.invalidated) await readInvalidations(outcome.log)
  return outcome.log
}

function requireScorers(wanted: readonly string[] | null, { sides }: ReturnType<typeof pairEval>): void {
  if (wanted?.length === 0)
    throw new UserError({ what: 'The list of scorers is empty.', where: 'scorers', fix: 'Name one, or leave it out.' })
  const columns = [...sides.baseline.columns.values(), ...sides.candidate.columns.values()]
  const unknown = wanted?.filter(name => !columns.some(column => isWanted(column, [name]))) ?? []
  if (unknown.length === 0) return
  throw new UserError({
    what: `Neither log has a scorer called ${unknown.join(', ')}.`,
    where: 'scorers',
    fix: `Scorers in these logs: ${[...new Set(columns.map(({ name }) => name))].sort().join(', ')}.`,
  })
}

function totalCost({ header, samples }: EvalLog, filtered: boolean): number | null {
  const costs = filtered ? samples.map(({ usage }) => usage?.cost) : Object.values(header.usage).map(({ cost }) => cost)
  const known = costs.filter(cost => cost != null)
  return known.length === 0 ? null : known.reduce((total, cost) => total + cost, 0)
}

/** Every model that was called has a price. */
function isCostComplete({ header }: EvalLog): boolean {
  return Object.values(header.usage).every(({ costComplete }) => costComplete)
}

function latencyP95({ samples }: EvalLog): number | null {
  const times = samples.flatMap(({ totalTime }) => totalTime ?? [])
  return times.length === 0 ? null : quantile(times, 0.95)
}
