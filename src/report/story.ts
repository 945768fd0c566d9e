/** The lines around the tables, as plain sentences for every face: provenance, warnings, resources, next step, methods. */
import * as n from './numbers.ts'
import type { EvalEntry, Provenance, Report, ReportReason, ResourceChange } from './schema.ts'
import { clip } from './text.ts'
import { candidateName, placed, scaleOf, taskLabel } from './words.ts'

/** A stretch of a line; `address` where a face may make a link of it, `name` where it names something. */
export interface Piece {
  text: string
  kind: 'words' | 'name'
  address?: string | null
}

const words = (text: string): Piece => ({ text, kind: 'words' })
const SHA_LENGTH = 7
export const shortSha = (commit: string | null | undefined): string | null => commit?.slice(0, SHA_LENGTH) ?? null

/** Where the baseline comes from, per distinct origin; tasks are named only when they differ in it. */
export function baselineOrigins(report: Report): Piece[][] {
  const origins = new Map<string, EvalEntry[]>()
  for (const entry of usedEvals(report)) {
    const { source, commit, run, artifact, mlflowRun } = entry.provenance ?? {}
    const key = JSON.stringify([source, commit, run?.id, artifact, mlflowRun])
    origins.set(key, [...(origins.get(key) ?? []), entry])
  }
  return [...origins.values()].map(entries => [
    ...origin(entries, report),
    ...(origins.size > 1 ? [words(` for ${entries.map(({ task }) => clip(task, 80)).join(', ')}`)] : []),
  ])
}

const usedEvals = (report: Report): EvalEntry[] =>
  (report.baseline?.evals ?? []).filter(({ supersededBy }) => supersededBy === undefined)

function origin(entries: readonly EvalEntry[], report: Report): Piece[] {
  const from = entries[0]?.provenance
  const files: Piece = { text: logNames(entries), kind: 'name' }
  if (!from) return [files]
  if (from.source === 'path') return [files, ...(from.commit ? [words(` (commit ${shortSha(from.commit)})`)] : [])]
  const stored = from.artifact ?? from.mlflowRun
  const name: Piece = from.commit
    ? { text: shortSha(from.commit) ?? '', kind: 'name', address: commitAddress(from) }
    : stored === null
      ? files
      : { text: stored, kind: 'name' }
  return [name, words(' ('), ...between(originDetails(from, report), ', '), words(')')]
}

/** A path, or the folder that several share: `examples/baseline/ (3 logs)`. */
export function logNames(entries: readonly EvalEntry[]): string {
  const paths = entries.filter(({ supersededBy }) => supersededBy === undefined).map(({ path }) => path)
  const [first] = paths
  if (first === undefined) return 'no logs'
  return paths.length === 1 ? first : `${sharedFolder(paths)}${n.count(paths.length)} logs`
}

function sharedFolder([first = '', ...others]: readonly string[]): string {
  let folder = first.slice(0, first.lastIndexOf('/') + 1)
  while (!others.every(path => path.startsWith(folder)))
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)
  return folder === '' ? '' : `${folder}: `
}

function originDetails(from: Provenance, report: Report): Piece[] {
  const behind = from.commitsBehind ? `${n.plural(from.commitsBehind, 'commit')} behind` : ''
  const run: Piece[] = from.run ? [{ text: `run ${from.run.id}`, kind: 'words', address: from.run.url }] : []
  const details = [from.branch ?? '', from.chosen, behind].filter(Boolean).map(words)
  const aged = from.ageHours === null ? [] : [words(n.age(from.ageHours))]
  return [...details, ...run, ...aged, ...searchFlags(report).map(words)]
}

function searchFlags({ baselineSearch: { flags } }: Report): string[] {
  const SAID = {
    provisional: 'provisional: a nearer baseline is still being made',
    stale: 'stale',
    'search-cut': 'the search stopped early',
    fallback: 'a fallback, not an ancestor',
  }
  return flags.map(flag => SAID[flag])
}

function commitAddress({ run, commit }: Provenance): string | null {
  const repository = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/actions\/runs\/\d+/.exec(run?.url ?? '')?.[1]
  return repository ? `${repository}/commit/${commit}` : null
}

function between(pieces: Piece[], separator: string): Piece[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [words(separator), piece]))
}

/** `model acme/m-2 on both sides`, or what changed. At most three, then a count. */
export function models(report: Report): string[] {
  const pairs = new Map<string, string>()
  for (const comparison of report.comparisons) {
    const baseline = modelOf(report.baseline?.evals, comparison.baselineEval) ?? comparison.model
    const candidate = modelOf(report.candidate.evals, comparison.candidateEval) ?? comparison.model
    const said =
      baseline === candidate ? `${clip(candidate, 80)} on both sides` : `${clip(baseline, 80)} → ${clip(candidate, 80)}`
    pairs.set(said, `${baseline === candidate ? 'model' : 'model changed:'} ${said}`)
  }
  const all = [...pairs.values()]
  return all.length > 3 ? [...all.slice(0, 2), `${all.length - 2} more models`] : all
}

const modelOf = (evals: readonly EvalEntry[] | undefined, path: string): string | undefined =>
  evals?.find(entry => entry.path === path)?.model

export function samplesPaired({ totals: { samples } }: Report): string {
  return `${n.plural(samples.paired, 'sample')} paired, ${n.count(samples.compared)} compared`
}

/** `attempt 2 (attempt 1: regressed)`; empty for a first and only attempt. */
export function attempts(report: Report): string {
  const earlier = (report.run?.earlierAttempts ?? []).map(each => {
    const where = each.run === report.run?.id ? `attempt ${each.attempt}` : `run ${each.run}, attempt ${each.attempt}`
    return `${where}: ${each.verdict}`
  })
  if (report.attempt === 1 && earlier.length === 0) return ''
  return `attempt ${report.attempt}${earlier.length > 0 ? ` (${earlier.join('; ')})` : ''}`
}

/** `tested a merge, e5f6a7b`, where what ran is not the head that the reader sees. */
export function evaluated({ baselineSearch: { evaluatedCommit }, run }: Report): string {
  const differs = evaluatedCommit !== null && run?.headCommit != null && evaluatedCommit !== run.headCommit
  return differs ? `tested as merged, ${shortSha(evaluatedCommit)}` : ''
}

const LOUD: ReadonlySet<string> = new Set(['error', 'block', 'warn'])

/** What a reader must know before believing the numbers. What a table row or the headline says already is not repeated. */
export function warnings(report: Report): ReportReason[] {
  const said = new Set(
    report.comparisons
      .flatMap(each => each.comparability)
      .filter(isBlock)
      .map(({ message }) => message),
  )
  return unique(report.reasons.filter(({ level, message }) => LOUD.has(level) && !said.has(message)))
}

export const notes = (report: Report): ReportReason[] =>
  unique(report.reasons.filter(({ level }) => level === 'inform'))
const isBlock = ({ level }: { level: string }): boolean => level === 'block'

function unique(reasons: readonly ReportReason[]): ReportReason[] {
  const key = ({ message, fix, task }: ReportReason): string => JSON.stringify([message, fix, task])
  return [...new Map(reasons.map(reason => [key(reason), reason])).values()]
}

export function reasonText({ message, fix, task }: ReportReason): string {
  const where = task !== undefined && !message.includes(task) ? `${clip(task, 80)}: ` : ''
  return `${where}${message}${fix === undefined ? '' : ` ${/[.!?]$/.test(message) ? '' : '– '}${fix}`}`
}

/** Cost, tokens and time, then how far the same metrics moved between earlier baselines. */
export function resources(report: Report): string[] {
  const { cost, tokens, time } = report.totals
  return [
    changed('Cost', cost, n.money),
    changed('tokens', tokens, n.tokens),
    changed('time', time, n.duration),
    ...history(report),
  ].filter(Boolean)
}

function changed(name: string, change: ResourceChange, format: (value: number | null) => string): string {
  const { baseline, candidate, relativeDelta, ciLower, ciUpper, coverage } = change
  if (baseline === null && candidate === null) return ''
  const range = n.interval(ciLower, ciUpper, 'percent')
  const partly = coverage !== null && coverage < 0.995 ? `, known for ${n.share(coverage)} of the samples` : ''
  const by = relativeDelta === null ? '' : ` (${[n.relative(relativeDelta), range].filter(Boolean).join(' ')}${partly})`
  return `${name} ${format(baseline)} → ${format(candidate)}${by}`
}

function history(report: Report): string[] {
  const rows = placed(report)
  return (report.history ?? []).flatMap(({ task, model, scorer, metric, points, largestMove }) => {
    const now = rows.find(
      ({ comparison, row }) =>
        comparison.task === task && comparison.model === model && row.scorer === scorer && row.metric === metric,
    )
    if (!now || largestMove === null || points.length < 2) return []
    return [`last ${points.length} baselines: ${now.label} moved by at most ${n.size(largestMove, scaleOf(now.row))}`]
  })
}

/** What to do now, in steps. Backticks mark what is typed. */
export function nextSteps(report: Report): string[] {
  const accept = report.run?.pullRequest == null ? [] : [ACCEPT]
  switch (report.verdict) {
    case 'error':
    case 'no-baseline':
      return otherwise(remedies(report), 'see the job log')
    case 'regressed':
      return ['read the samples that scored lower', 'mend it', ...accept]
    case 'not-comparable':
      return [...otherwise(remedies(report), 'make both sides measure the same'), ...accept]
    case 'inconclusive':
      return [...otherwise(doubts(report), 'nothing has to be done'), ...moreSamples(report)]
    case 'improved':
    case 'no-worse':
      return ['nothing to do']
  }
}

const ACCEPT = 'or accept it with a review that starts `/accept-regression` and the reason'
const otherwise = (steps: string[], fallback: string): string[] => (steps.length > 0 ? steps : [fallback])

/** What would make an undecided outcome more certain, before more samples do. */
function doubts({ flags }: Report): string[] {
  return [
    ...(flags.includes('limited-coverage')
      ? ['complete the missing samples (`inspect eval-retry`) and compare again']
      : []),
    ...(flags.includes('provisional') ? ['run this job again when the nearer baseline is there'] : []),
    ...(flags.includes('stale') ? ['record a newer baseline'] : []),
  ]
}

/** The remedies of what stands in the way; the one for the headline alone where there is one. */
function remedies(report: Report): string[] {
  const blocked = report.comparisons.flatMap(each => each.comparability).filter(isBlock)
  const loud = report.reasons.filter(({ level }) => level === 'error' || level === 'block')
  const main = report.reasons.filter(({ message, code }) => message === report.headline || code === report.verdict)
  const all = [...main, ...loud, ...blocked]
  return [...new Set(all.flatMap(({ fix }) => (fix === undefined ? [] : [fix.replace(/\.$/, '')])))].slice(0, 3)
}

/** The largest need among gated metrics decides. */
function moreSamples(report: Report): string[] {
  const short = placed(report).filter(
    ({ row }) =>
      row.tier === 'gate' &&
      row.verdict === 'inconclusive' &&
      !row.flags.includes('limited-coverage') &&
      row.pairsNeeded !== null &&
      row.pairsNeeded > row.pairs,
  )
  const [worst] = short.sort((a, b) => (b.row.pairsNeeded ?? 0) - (a.row.pairsNeeded ?? 0))
  if (!worst) return report.flags.includes('nothing-ruled-out') ? ['more samples would tell more'] : []
  const { row, label } = worst
  const enough = `about ${n.plural(Math.ceil(row.pairsNeeded ?? 0), 'sample')}`
  return [`to rule out ${n.size(row.margin, scaleOf(row))} in ${label} takes ${enough} (${n.count(row.pairs)} now)`]
}

export const REPRODUCE = 'eval-regression compare baseline/ candidate/'

const METHODS: Record<string, string> = {
  'tarone-holm': 'Tarone–Holm',
  holm: 'Holm',
  'benjamini-hochberg': 'Benjamini–Hochberg',
  none: 'no correction',
}

/** Tests, intervals, correction, margin: what a statistician asks first. Empty when nothing was tested. */
export function methods(report: Report): string {
  const gated = placed(report).filter(({ row }) => row.tier === 'gate' && row.test !== null)
  if (gated.length === 0) return ''
  const tests = distinct(gated.map(({ row }) => row.test))
  const intervals = distinct(gated.map(({ row }) => row.ciMethod))
  const level = Math.round((gated[0]?.row.ciLevel ?? 0) * 100)
  const said = [
    `Tests: ${tests.join(', ')}`,
    intervals.length > 0 ? `intervals (${level} %, one by one): ${intervals.join(', ')}` : '',
    ...report.families.filter(({ name }) => gated.some(({ row }) => row.family === name)).map(correction),
    margins(report),
  ]
  return said.filter(Boolean).join('; ')
}

function correction({ method, size, alpha, pruned }: Report['families'][number]): string {
  const left = pruned > 0 ? ` (${n.count(pruned)} cannot reach significance)` : ''
  return `${METHODS[method] ?? clip(method, 40)} over ${n.plural(size, 'metric')}${left} at α ${n.pValue(alpha)}`
}

function margins(report: Report): string {
  const gated = placed(report).filter(({ row }) => row.tier === 'gate' && row.margin !== null)
  const all = distinct(gated.map(({ row }) => n.size(row.margin, scaleOf(row))))
  return all.length === 0 || all.length > 3 ? '' : `margin ${all.join(', ')}`
}

const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.flatMap(value => (value === null ? [] : [clip(value, 60)]))),
]

/** Evals and scorers that only one side has. */
export function unpaired(report: Report): { side: string; names: string[] }[] {
  const named = ({ task, model, scorer, values }: Report['onlyInBaseline'][number]): string => {
    const shown = values.slice(0, 3).map(({ metric, value }) => `${clip(metric, 40)} ${n.level(value, 'plain')}`)
    const name =
      scorer === undefined
        ? taskLabel(report, { task, model })
        : `${taskLabel(report, { task, model })} / ${clip(scorer, 80)}`
    return shown.length > 0 ? `${name} (${shown.join(', ')})` : name
  }
  return [
    { side: 'only in the baseline', names: report.onlyInBaseline.map(named) },
    { side: `new in ${candidateName(report).phrase}`, names: report.onlyInCandidate.map(named) },
  ].filter(({ names }) => names.length > 0)
}

/** `support_qa / grounded: regression accepted by ann in a review, "worth it"`. */
export function accepted({ acceptances }: Report): string[] {
  const STATES = {
    applied: 'accepted',
    unmatched: 'an acceptance that matches nothing here',
    expired: 'an expired acceptance',
  }
  return acceptances.map(
    ({ task, scorer, state, approver, reason, source }) =>
      `${clip(task, 80)} / ${clip(scorer, 80)}: ${STATES[state]} by ${clip(approver, 80)} in ${source === 'review' ? 'a review' : 'the policy'} (${clip(reason, 200)})`,
  )
}

/** Nearer baselines that were passed over, each with the reason. */
export function passedOver({ baselineSearch: { rejected } }: Report): string[] {
  return rejected.map(({ candidate, reason }) => `${clip(candidate, 120)}: ${reason}`)
}
