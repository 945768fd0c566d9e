/** Builders of paired samples. */
import type { PairedSample } from '../../src/statistics/compare.ts'

/** Scores in [0, 1], one epoch, 95 %; override what the test is about. */
export function aSample(
  baseline: ArrayLike<number>,
  candidate: ArrayLike<number>,
  other: Partial<PairedSample> = {},
): PairedSample {
  return {
    baseline: Float64Array.from(baseline),
    candidate: Float64Array.from(candidate),
    epochs: { baseline: 1, candidate: 1 },
    range: { min: 0, max: 1 },
    level: 0.95,
    ...other,
  }
}

/** Pass/fail pairs with so many flips; the rest failed twice, or passed twice as far as `bothPassed` says. */
export function passFail(of: { lost: number; gained: number; n: number; bothPassed?: number }): PairedSample {
  const baseline = new Float64Array(of.n)
  const candidate = new Float64Array(of.n)
  baseline.fill(1, 0, of.lost)
  candidate.fill(1, of.lost, of.lost + of.gained)
  const passed = of.lost + of.gained
  baseline.fill(1, passed, passed + (of.bothPassed ?? 0))
  candidate.fill(1, passed, passed + (of.bothPassed ?? 0))
  return aSample(baseline, candidate)
}
