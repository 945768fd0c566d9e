/**
 * How much of the samples may leave the runner. Below `full` no text of a sample stays in the Report, wherever it stands:
 * details, metadata and notes go, error messages become the name of their exception, and sentences that quote any of these
 * lose the quotation. `none` also hashes the ids, and withholds settings that list ids.
 */
import type { ComparabilityRow, Comparison, EvalEntry, LedgerScorer, Report, SampleRow } from './schema.ts'

export type SampleDetails = 'full' | 'ids' | 'none'

const WITHHELD = '(withheld)'
/** Shorter texts are words that sentences of ours hold by themselves, such as the name of a task: no quotation. */
const SHORTEST_QUOTATION = 16
const SHORTEST_PHRASE = 8
/** `RateLimitError`, `openai.APITimeoutError`: a name that says what it is, at the very start. */
const EXCEPTION = /^[A-Za-z_][\w.]{0,80}(?:Error|Exception|Timeout|Interrupt|Exit|Warning|Failure)(?![\w.])/

export function withSampleDetails(report: Report, level: SampleDetails, hashId: (id: string) => string): Report {
  if (level === 'full') return report
  const clean = cleaner(report, level === 'none' ? hashId : undefined)
  return {
    ...report,
    headline: clean.sentence(report.headline),
    reasons: report.reasons.map(reason => ({ ...reason, ...sentences(reason, clean) })),
    baselineSearch: {
      ...report.baselineSearch,
      ...(report.baselineSearch.cause === undefined ? {} : { cause: clean.sentence(report.baselineSearch.cause) }),
      rejected: report.baselineSearch.rejected.map(each => ({ ...each, reason: clean.sentence(each.reason) })),
    },
    policy: Object.fromEntries(Object.entries(report.policy).map(([key, part]) => [key, clean.part(part)])),
    baseline: report.baseline && { evals: report.baseline.evals.map(each => cleanEval(each, clean)) },
    candidate: { evals: report.candidate.evals.map(each => cleanEval(each, clean)) },
    comparisons: report.comparisons.map(each => cleanComparison(each, clean)),
    acceptances: report.acceptances.map(each => ({ ...each, reason: clean.sentence(each.reason) })),
  }
}

interface Cleaner {
  id(id: string): string
  /** A text of ours or of a reviewer that may quote a sample. */
  sentence(text: string): string
  part(part: Report['policy'][string]): Report['policy'][string]
  hidesIds: boolean
}

function cleaner(report: Report, hashId: ((id: string) => string) | undefined): Cleaner {
  const id = hashId ?? (same => same)
  const replace = replacing([...quotations(report), ...(hashId ? idsIn(report, hashId) : [])])
  return {
    id,
    sentence: replace,
    part: part => ({ ...part, value: deep(part.value, replace) }),
    hidesIds: hashId !== undefined,
  }
}

/** Longest first, so that a text within another one does not leave the rest of it behind. */
function replacing(known: readonly Replacement[]): (text: string) => string {
  const longestFirst = [...new Map(known.map(each => [each.text, each])).values()].sort(
    (a, b) => b.text.length - a.text.length,
  )
  return text => longestFirst.reduce((clean, each) => (clean.includes(each.text) ? swap(clean, each) : clean), text)
}

interface Replacement {
  text: string
  by: string
  /** Replace it only where it is a word of its own: an id `12` is not the 12 of `120`. */
  asWord: boolean
}

function swap(text: string, { text: known, by, asWord }: Replacement): string {
  const parts = text.split(known)
  return parts.reduce((clean, part) => {
    const inWord = asWord && (/[\p{L}\p{N}_-]$/u.test(clean) || /^[\p{L}\p{N}_-]/u.test(part))
    return `${clean}${inWord ? known : by}${part}`
  })
}

function quotations(report: Report): Replacement[] {
  const causes = report.comparisons
    .flatMap(({ ledger }) => ledger.scorers.flatMap(({ errored }) => errored.causes))
    .map(({ message }) => ({ text: message, by: exceptionOf(message), asWord: false }))
  const said = report.comparisons
    .flatMap(({ samples }) => samples.flatMap(({ detail, note }) => [...Object.values(detail ?? {}), note]))
    .filter(text => typeof text === 'string')
    .map(text => ({ text, by: WITHHELD, asWord: false }))
  return [...causes, ...said].filter(({ text }) => isQuotation(text))
}

function isQuotation(text: string): boolean {
  return text.length >= SHORTEST_QUOTATION || (text.length >= SHORTEST_PHRASE && /\s/.test(text))
}

/** Numbers give nothing away and stand in every sentence; names of tasks and scorers are public in any case. */
function idsIn(report: Report, hashId: (id: string) => string): Replacement[] {
  const names = new Set(
    report.comparisons.flatMap(({ task, metrics }) => [task, ...metrics.map(({ scorer }) => scorer)]),
  )
  const ids = new Set(report.comparisons.flatMap(({ samples }) => samples.map(({ id }) => id)))
  const telling = [...ids].filter(id => id.length > 3 && /\p{L}/u.test(id) && !names.has(id))
  return telling.map(id => ({ text: id, by: hashId(id), asWord: true }))
}

function sentences(
  { message, fix }: { message: string; fix?: string | undefined },
  { sentence }: Cleaner,
): { message: string; fix?: string } {
  return { message: sentence(message), ...(fix === undefined ? {} : { fix: sentence(fix) }) }
}

function cleanEval(entry: EvalEntry, { sentence }: Cleaner): EvalEntry {
  return { ...entry, warnings: entry.warnings.map(each => ({ ...each, message: sentence(each.message) })) }
}

function cleanComparison(comparison: Comparison, clean: Cleaner): Comparison {
  return {
    ...comparison,
    comparability: comparison.comparability.map(row => cleanDifference(row, clean)),
    ledger: { ...comparison.ledger, scorers: comparison.ledger.scorers.map(cleanScorer) },
    metrics: comparison.metrics.map(row => ({ ...row, reason: clean.sentence(row.reason) })),
    samples: comparison.samples.map(row => cleanSample(row, clean)),
  }
}

function cleanDifference(row: ComparabilityRow, clean: Cleaner): ComparabilityRow {
  const listsIds = clean.hidesIds && /sample_?ids?/i.test(row.field)
  const value = (text: string | null): string | null =>
    text === null ? null : listsIds ? WITHHELD : clean.sentence(text)
  return { ...row, ...sentences(row, clean), baseline: value(row.baseline), candidate: value(row.candidate) }
}

/** Causes that are the same once their messages are gone are counted together. */
function cleanScorer(scorer: LedgerScorer): LedgerScorer {
  const causes = new Map<string, LedgerScorer['errored']['causes'][number]>()
  for (const { message, count, side } of scorer.errored.causes) {
    const reduced = exceptionOf(message)
    const key = `${side} ${reduced}`
    causes.set(key, { message: reduced, count: count + (causes.get(key)?.count ?? 0), side })
  }
  return { ...scorer, errored: { ...scorer.errored, causes: [...causes.values()] } }
}

function exceptionOf(message: string): string {
  return EXCEPTION.exec(message)?.[0] ?? 'error'
}

function cleanSample({ detail, metadata, note, ...row }: SampleRow, { id }: Cleaner): SampleRow {
  return { ...row, id: id(row.id) }
}

function deep(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value)
  if (Array.isArray(value)) return value.map(each => deep(each, replace))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deep(inner, replace)]))
}
