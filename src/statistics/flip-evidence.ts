/** Two other readings of flips: anytime-valid evidence and a Bayesian probability. Neither feeds a verdict. */
import { betaCdf } from './beta.ts'
import { requireCounts, requirePositive } from './checks.ts'
import { logBeta } from './gamma.ts'
import type { Flips } from './mcnemar.ts'

/**
 * E-value against "flips are fair coins", mixing over a Jeffreys prior: stays valid however often one looks.
 * @returns `e` ≥ 0 (1 = no evidence) and `p` = min(1, 1/e)
 * @see Grünwald, de Heide & Koolen 2024, JRSS B 86:1091
 */
export function evalueMcnemar({ lost, gained }: Flips): { e: number; p: number } {
  requireCounts({ lost, gained })
  const log = logBeta(lost + 0.5, gained + 0.5) - logBeta(0.5, 0.5) + (lost + gained) * Math.LN2
  return { e: Math.exp(log), p: Math.min(1, Math.exp(-log)) }
}

/** Posterior probability that the candidate is worse: P(share of gained flips < ½) under a Beta(prior, prior). */
export function probabilityWorse({ lost, gained }: Flips, prior = 0.5): number {
  requireCounts({ lost, gained })
  requirePositive('prior', prior)
  return betaCdf(0.5, { a: gained + prior, b: lost + prior })
}
