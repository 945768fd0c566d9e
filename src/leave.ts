/** The last thing done to a Report before anybody sees it. */
import type { Policy } from './inputs/policy.ts'
import { sha256 } from './logs/sha256.ts'
import type { PlacedRows } from './report/html/samples.ts'
import { withSampleDetails } from './report/privacy.ts'
import { sampleRows } from './report/sample-rows.ts'
import type { Report, SampleRow } from './report/schema.ts'
import { scrubReport } from './report/scrub.ts'
import type { Verdict } from './verdict/verdict.ts'

/** Text is reduced to what may leave, and secrets are taken out. */
export function fitToLeave(
  report: Report,
  { policy, secrets }: { policy: Pick<Policy, 'sampleDetails'>; secrets: readonly string[] },
): Report {
  return scrubReport(withSampleDetails(report, policy.sampleDetails, sha256), secrets)
}

/** Rows made fit to leave at once: enough to share the work, few enough to keep memory flat. */
const BATCH = 2000

export interface FitRows {
  verdict: Verdict
  policy: Pick<Policy, 'sampleDetails'>
  secrets: readonly string[]
  /** Only those that did not move; all others are in the report, with their texts. */
  unchangedOnly?: boolean
}

/** The rows of every comparison, in batches. */
export function* fitSampleRows(
  report: Report,
  { verdict, policy, secrets, unchangedOnly = false }: FitRows,
): Generator<PlacedRows> {
  for (const [comparison, judged] of verdict.evals.entries()) {
    const own = report.comparisons[comparison]
    if (own === undefined) continue
    let batch: SampleRow[] = []
    const fitted = (): PlacedRows => {
      // By way of a report, so that one rule decides what may leave.
      const rows = { ...report, reasons: [], comparisons: [{ ...own, samples: batch }] }
      batch = []
      return { comparison, rows: fitToLeave(rows, { policy, secrets }).comparisons[0]?.samples ?? [] }
    }
    for (const row of sampleRows(judged))
      if ((!unchangedOnly || row.direction === 'unchanged') && batch.push(row) === BATCH) yield fitted()
    yield fitted()
  }
}
