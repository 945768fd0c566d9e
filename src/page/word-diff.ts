/** Two texts → stretches that both have or only one of them. */
import { diffWordsWithSpace } from 'diff'

export interface Stretch {
  text: string
  of: 'both' | 'baseline' | 'candidate'
}

/** Nobody waits longer for colours; in milliseconds. */
const PATIENCE = 150

/** Null: too different, or too long, to be compared word by word in time. */
export function wordDiff(baseline: string, candidate: string): Stretch[] | null {
  const changes = diffWordsWithSpace(baseline, candidate, { timeout: PATIENCE })
  if (changes === undefined) return null
  return changes.map(({ value, added, removed }) => ({
    text: value,
    of: added ? 'candidate' : removed ? 'baseline' : 'both',
  }))
}
