/** How much of what should have been compared was: the floors below which good news is not to be trusted. */
import type { MeasuredMetric } from './metric.ts'

/** Share of planned samples that must be missing at most for `no-worse` and `improved`. */
const MISSING_SHARE = 0.02

/**
 * Complete enough for good news: at most 1 sample, or 2 % of the planned ones, without a pair.
 * A single lost sample of a small suite is harmless, because the worst case is checked too.
 */
export function isComplete({ pairs, coverage }: Pick<MeasuredMetric, 'pairs' | 'coverage'>): boolean {
  if (coverage === null || coverage >= 1) return true
  const planned = Math.round(pairs / coverage)
  return planned - pairs <= Math.max(1, MISSING_SHARE * planned)
}
