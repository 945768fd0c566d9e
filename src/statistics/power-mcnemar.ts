/** Exact power of McNemar's tests by enumeration of all tables. */
import { binomialPmf, binomialSf, fairCoinCdf } from './binomial.ts'
import { requireCounts, requireProbability, requireShare } from './checks.ts'
import { mcnemar } from './mcnemar.ts'

/**
 * Chance that `n` pairs reject in the true direction, for the exact and the mid-p test.
 * Rejections in the wrong direction do not count.
 * @returns null when both rates are equal: there is no direction to find
 */
export function mcnemarPower(truth: {
  n: number
  lostRate: number
  gainedRate: number
  alpha: number
}): { exact: number; midP: number } | null {
  const { n, lostRate, gainedRate, alpha } = truth
  requireCounts({ n })
  requireShare('alpha', alpha)
  requireProbability('lostRate + gainedRate', lostRate + gainedRate)
  if (lostRate === gainedRate) return null
  const flipRate = lostRate + gainedRate
  const share = Math.max(lostRate, gainedRate) / flipRate
  let [exact, midP] = [0, 0]
  for (let flips = 1; flips <= n; flips++) {
    const chance = binomialPmf(flips, { n, p: flipRate })
    const needed = fewestToReject(flips, alpha)
    exact += chance * binomialSf(needed.exact - 1, { n: flips, p: share })
    midP += chance * binomialSf(needed.midP - 1, { n: flips, p: share })
  }
  return { exact, midP }
}

/** Smallest number of flips to one side that either test rejects; one more than all flips when none does. */
function fewestToReject(flips: number, alpha: number): { exact: number; midP: number } {
  let [low, high] = [Math.floor(flips / 2), flips + 1]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (2 * fairCoinCdf(flips - middle, flips) <= alpha) high = middle
    else low = middle
  }
  // Mid-p is below exact p and above exact p one step further out: only one more outcome can qualify.
  const nextIn = high - 1
  const midPasses = 2 * nextIn > flips && mcnemar({ lost: nextIn, gained: flips - nextIn }).midP <= alpha
  return { exact: high, midP: midPasses ? nextIn : high }
}
