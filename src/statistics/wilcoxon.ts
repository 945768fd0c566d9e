/** Wilcoxon's signed-rank test, exact with ties. It asks about the median of pairwise averages, not about the mean. */
import type { Numbers } from './checks.ts'
import { signFlip } from './sign-flip.ts'

/**
 * Zeros are dropped, ties get middle ranks; p by exact sign flips of the ranks (saddlepoint for thousands of pairs).
 * Offered for comparison: a verdict about a mean score must test the mean.
 * @see Wilcoxon 1945, Biometrics Bulletin 1:80
 */
export function wilcoxonSignedRank(differences: Numbers): {
  wPlus: number
  wMinus: number
  pTwoSided: number
  pLess: number
  pGreater: number
} {
  const ranks = signedRanks(differences)
  const flip = signFlip(ranks)
  let [wPlus, wMinus] = [0, 0]
  for (const rank of ranks) {
    if (rank > 0) wPlus += rank
    else wMinus -= rank
  }
  return { wPlus, wMinus, pTwoSided: flip.pTwoSided, pLess: flip.pLess, pGreater: flip.pGreater }
}

/** Middle ranks of |d|, carrying the sign of d. */
function signedRanks(differences: Numbers): Float64Array {
  const nonZero = Float64Array.from(differences).filter(d => d !== 0)
  const sorted = nonZero.slice().sort((a, b) => Math.abs(a) - Math.abs(b))
  for (let start = 0; start < sorted.length; ) {
    let end = start
    while (end + 1 < sorted.length && Math.abs(sorted[end + 1]!) === Math.abs(sorted[start]!)) end++
    const rank = (start + end) / 2 + 1
    for (let i = start; i <= end; i++) sorted[i] = Math.sign(sorted[i]!) * rank
    start = end + 1
  }
  return sorted
}
