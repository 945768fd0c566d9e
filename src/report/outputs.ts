/** The small facts that later steps of a job ask for. */
import { attention, lowerSamples } from './attention.ts'
import type { Report } from './schema.ts'

/** Lists are one entry a line; what is not known is empty. */
export function outputsOf(report: Report): Record<string, string> {
  const gated = report.comparisons.flatMap(({ metrics }) => metrics).filter(({ tier }) => tier === 'gate')
  const provenance = nearest(report)
  return {
    verdict: report.verdict,
    conclusion: report.conclusion,
    'regressed-metrics': String(gated.filter(({ verdict }) => verdict === 'regressed').length),
    'lower-samples': String(lowerCount(report)),
    'baseline-sha': provenance?.commit ?? '',
    'baseline-source': provenance?.source ?? '',
  }
}

/** Distinct samples that scored worse in a gated metric. */
function lowerCount(report: Report): number {
  const groups = lowerSamples(attention(report)).filter(({ metric }) => metric.row.tier === 'gate')
  const samples = groups.flatMap(({ metric, rows }) =>
    rows.map(({ id }) => JSON.stringify([report.comparisons.indexOf(metric.comparison), id])),
  )
  return new Set(samples).size
}

function nearest({ baseline }: Report) {
  const all = (baseline?.evals ?? []).flatMap(({ provenance }) => provenance ?? [])
  const behind = (each: (typeof all)[number]): number => each.commitsBehind ?? Number.MAX_SAFE_INTEGER
  return all.sort((a, b) => behind(a) - behind(b))[0]
}
