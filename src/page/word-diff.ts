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
  const stretches = changes.map(
    ({ value, added, removed }): Stretch => ({
      text: value,
      of: added ? 'candidate' : removed ? 'baseline' : 'both',
    }),
  )
  return joined(stretches.flatMap((stretch, at) => (isGap(stretches, at) ? bothWays(stretch) : [stretch])))
}

/** A space between two changed words belongs to the change: one phrase reads better than its words. */
function isGap(stretches: readonly Stretch[], at: number): boolean {
  const here = stretches[at]
  const isBetween = [stretches[at - 1], stretches[at + 1]].every(each => each !== undefined && each.of !== 'both')
  return isBetween && here?.of === 'both' && here.text.trim() === ''
}

const bothWays = ({ text }: Stretch): Stretch[] => [
  { text, of: 'baseline' },
  { text, of: 'candidate' },
]

/** Neighbours of one side become one stretch; within a change the baseline's words stand first. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const made: Stretch[] = []
  let change = { baseline: '', candidate: '' }
  const close = (): void => {
    for (const of of ['baseline', 'candidate'] as const) if (change[of] !== '') made.push({ text: change[of], of })
    change = { baseline: '', candidate: '' }
  }
  for (const stretch of stretches) {
    if (stretch.of !== 'both') change[stretch.of] += stretch.text
    else {
      close()
      made.push(stretch)
    }
  }
  close()
  return made
}
