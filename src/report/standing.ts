/** Where each gated metric stands for the one sentence of a report, and the drop that all of them together rule out. */
import { isLimitKept, obstacle, type Placed } from './words.ts'

export type Standing =
  | 'regressed'
  | 'accepted'
  | 'blocked'
  | 'improved'
  /** Significantly worse, but by less than the margin. */
  | 'slightly-worse'
  /** Significant, but too few samples were compared for good news. */
  | 'unjudged'
  /** No detectable change, whether or not a drop of the margin is ruled out. */
  | 'steady'
  /** Without a test, judged by a limit of the policy alone. */
  | 'limit-kept'
  | 'no-test'

export function standing({ comparison, row }: Placed): Standing {
  if (obstacle(comparison, row)) return 'blocked'
  if (row.acceptedBy !== undefined) return 'accepted'
  switch (row.verdict) {
    case 'regressed':
    case 'improved':
      return row.verdict
    case 'not-tested':
      return 'no-test'
    case 'no-worse':
      if (row.flags.includes('within-margin')) return 'slightly-worse'
      return isLimitKept(row) ? 'limit-kept' : 'steady'
    case 'inconclusive':
      return row.significant && row.flags.includes('limited-coverage') ? 'unjudged' : 'steady'
  }
}

/** What is left to judge: a blocked or accepted metric has no say in what is ruled out. */
export const isOpen = (each: Placed): boolean => !SETTLED.has(standing(each))
const SETTLED: ReadonlySet<Standing> = new Set(['accepted', 'blocked'])

export interface Bounds {
  /** Share of the range that no drop exceeds, the worst over scores and rates; null: none has a bound. */
  drop: number | null
  /** Ratio − 1 that no gated resource exceeds; null: no resource has a bound. */
  rise: number | null
  resources: string[]
  /** Open metrics for which nothing is ruled out. */
  without: Placed[]
}

/** Over the open gated metrics. A resource is a ratio, so it never enters the points. */
export function boundsOf(gated: readonly Placed[]): Bounds {
  const open = gated.filter(isOpen)
  const drops = open.flatMap(each => scoreBound(each) ?? [])
  const resources = open.filter(each => resourceBound(each) !== null)
  return {
    drop: worst(drops),
    rise: worst(resources.flatMap(each => resourceBound(each) ?? [])),
    resources: resources.map(({ label }) => label),
    without: open.filter(
      each => standing(each) !== 'limit-kept' && scoreBound(each) === null && resourceBound(each) === null,
    ),
  }
}

const worst = (bounds: readonly number[]): number | null =>
  bounds.length === 0 ? null : bounds.reduce((most, bound) => Math.max(most, bound))

function scoreBound({ row: { unit, range, ruledOutDrop } }: Placed): number | null {
  if (unit === 'ratio' || range === null || ruledOutDrop === null) return null
  return ruledOutDrop / (range.max - range.min)
}

const resourceBound = ({ row }: Placed): number | null => (row.unit === 'ratio' ? row.ruledOutDrop : null)

/** Something gates, and a drop of any size could hide in it. */
export function nothingRuledOut(gated: readonly Placed[]): boolean {
  const { drop, rise, without } = boundsOf(gated)
  return without.length > 0 && drop === null && rise === null
}
