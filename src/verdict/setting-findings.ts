/** Settings of the policy that do not fit the metrics they are applied to. */
import type { Finding } from '../pair/comparability.ts'
import type { MeasuredMetric } from './metric.ts'

/** Names that usually mean "lower is better". Inspect records no direction, so a name is all there is. */
const LOWER_IS_BETTER =
  /toxic|refus|error|loss|harm|hallucinat|perplex|violat|unsafe|latency|duration|cost|distance|failure|leak|bias|\b[wc]er\b/i

export function settingFindings(metrics: readonly MeasuredMetric[]): Finding[] {
  return metrics.flatMap(metric =>
    metric.family === 'scores' && metric.tier === 'gate' ? [...direction(metric), ...range(metric)] : [],
  )
}

function direction({ scorer, metric, settings }: MeasuredMetric): Finding[] {
  const name = [scorer, metric].find(text => text !== null && LOWER_IS_BETTER.test(text))
  if (settings.direction !== undefined || name === undefined || scorer === null) return []
  return [
    {
      field: 'direction',
      scorer,
      level: 'warn',
      baseline: null,
      candidate: null,
      message: `${scorer}: higher is taken as better, but its name suggests that lower is.`,
      fix: `Say which it is in the policy: "metrics: [{scorer: ${JSON.stringify(scorer)}, direction: lower}]" (or higher).`,
    },
  ]
}

function range({ scorer, settings, range: used }: MeasuredMetric): Finding[] {
  if (scorer === null || settings.range === undefined || used !== null) return []
  const { min, max } = settings.range
  return [
    {
      field: 'range',
      scorer,
      level: 'warn',
      baseline: null,
      candidate: null,
      message: `${scorer}: some scores lie outside the declared range ${min} to ${max}, so no drop can be ruled out.`,
      fix: 'Correct "range" in the policy.',
    },
  ]
}
