/** Exact Mantel–Haenszel test over strata of 2 × 2 tables. */
import { chiSquaredSf } from './chi-squared.ts'
import { convolved, massWhere, NOTHING } from './convolution.ts'
import { dealtSuccesses, type TwoByTwo } from './hypergeometric.ts'

export interface MantelHaenszel {
  pTwoSided: number
  pLess: number
  pGreater: number
  /** Asymptotic statistic with continuity correction, df 1; null when no stratum can vary. */
  chiSquaredCorrected: number | null
  pCorrected: number | null
}

/** Masses closer than this (relative) are tied. */
const TIE = 1e-7

/**
 * Common odds ratio = 1 over all strata, given every margin; two-sided sums the outcomes no more likely than seen.
 * @see Mantel & Haenszel 1959; R mantelhaen.test(exact = TRUE)
 */
export function mantelHaenszelExact(strata: readonly TwoByTwo[]): MantelHaenszel {
  const all = strata.reduce((total, table) => convolved(total, dealtSuccesses(table)), NOTHING)
  const seen = strata.reduce((total, table) => total + table.candidateSuccesses, 0)
  const mass = all.masses[seen - all.first]!
  return {
    pTwoSided: massWhere(all, (_, other) => other <= mass * (1 + TIE)),
    pLess: massWhere(all, x => x <= seen),
    pGreater: massWhere(all, x => x >= seen),
    ...asymptotic(strata, seen),
  }
}

function asymptotic(strata: readonly TwoByTwo[], seen: number) {
  let [expected, variance] = [0, 0]
  for (const { baselineSuccesses, candidateSuccesses, baselineEpochs, candidateEpochs } of strata) {
    const n = baselineEpochs + candidateEpochs
    const successes = baselineSuccesses + candidateSuccesses
    if (n < 2) continue
    expected += (candidateEpochs * successes) / n
    variance += (candidateEpochs * baselineEpochs * successes * (n - successes)) / (n * n * (n - 1))
  }
  if (variance === 0) return { chiSquaredCorrected: null, pCorrected: null }
  const chiSquaredCorrected = Math.max(0, Math.abs(seen - expected) - 0.5) ** 2 / variance
  return { chiSquaredCorrected, pCorrected: chiSquaredSf(chiSquaredCorrected, 1) }
}
