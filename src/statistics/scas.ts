/** Skewness-corrected score interval for the difference of paired pass rates. */
import type { PairedTable } from './intervals.ts'
import { normalUpperQuantile } from './normal.ts'
import { bisect } from './roots.ts'
import { type Bounds, restrictedLostShare } from './tango.ts'

/**
 * Tango's score with a correction for skewness and an n/(n − 1) variance.
 * Offered for comparison; the verdict uses Tango's interval. Null below two pairs.
 * @see Laud 2017, Pharm Stat 16:334; Laud 2025 (paired contrasts, R package ratesci)
 */
export function scasPairedInterval(table: PairedTable, level: number): Bounds | null {
  const n = table.bothPassed + table.lost + table.gained + table.bothFailed
  if (n < 2) return null
  const z = normalUpperQuantile((1 - level) / 2)
  const flips = { lost: table.lost, gained: table.gained, n }
  return {
    lower: bisect(delta => correctedScore(flips, delta) - z, -1 + 1e-12, 1 - 1e-12),
    upper: bisect(delta => correctedScore(flips, delta) + z, -1 + 1e-12, 1 - 1e-12),
  }
}

function correctedScore(flips: { lost: number; gained: number; n: number }, delta: number): number {
  const { lost, gained, n } = flips
  const lostShare = restrictedLostShare(flips, delta)
  const flipShare = 2 * lostShare + delta
  const variance = ((flipShare - delta ** 2) / n) * (n / (n - 1))
  const thirdMoment = (delta - 3 * delta * flipShare + 2 * delta ** 3) / n ** 2
  const score = ((gained - lost) / n - delta) / Math.sqrt(variance)
  const skew = thirdMoment / (6 * variance ** 1.5)
  if (Math.abs(skew) < 1e-12) return score
  return (Math.sqrt(Math.max(0, 1 + 4 * skew * (score + skew))) - 1) / (2 * skew)
}
