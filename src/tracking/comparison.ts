/** The comparison as metrics and tags of the candidate's run: what a dashboard plots, and what a search asks for. */
import type { Comparison, MetricRow, Report } from '../report/schema.ts'
import type { Metric } from './facts.ts'

/** Intervals and p values are of the paired difference, candidate − baseline. */
const SHOWN = {
  baseline: 'baselineValue',
  delta: 'delta',
  ci_lower: 'ciLower',
  ci_upper: 'ciUpper',
  p_value: 'pValue',
  adjusted_p_value: 'adjustedPValue',
  ruled_out_drop: 'ruledOutDrop',
} as const satisfies Record<string, keyof MetricRow>

const compared = ({ metrics }: Comparison): MetricRow[] => metrics.filter(({ tier }) => tier !== 'ignore')

const nameOf = ({ scorer, metric }: MetricRow): string => (scorer === null ? metric : `${scorer}/${metric}`)

/** `eval_regression/grounded/accuracy/delta`; the first row of a name counts, as reducers may share one. */
export function comparisonMetrics(comparison: Comparison, timestampMs: number): Metric[] {
  const metrics = new Map<string, Metric>()
  for (const row of compared(comparison))
    for (const [name, field] of Object.entries(SHOWN)) {
      const key = `eval_regression/${nameOf(row)}/${name}`
      const value = row[field]
      if (value !== null && !metrics.has(key)) metrics.set(key, { key, value, timestampMs, step: 0 })
    }
  return [...metrics.values()]
}

/** The verdict of the whole report. */
export function reportTags({ verdict, conclusion }: Report): Record<string, string> {
  return { 'eval_regression.verdict': verdict, 'eval_regression.conclusion': conclusion }
}

/** With that of each gated metric of this task. */
export function comparisonTags(
  report: Report,
  { comparison, baselineRunId }: { comparison: Comparison | null; baselineRunId: string | null },
): Record<string, string> {
  const gated = comparison === null ? [] : compared(comparison).filter(({ tier }) => tier === 'gate')
  return {
    ...reportTags(report),
    ...(baselineRunId !== null && { 'eval_regression.baseline_run_id': baselineRunId }),
    ...Object.fromEntries(gated.map(row => [`eval_regression.verdict.${nameOf(row)}`, row.verdict])),
  }
}
