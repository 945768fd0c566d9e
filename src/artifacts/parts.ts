/** Which parts of a matrix count, and which are missing. */
import type { Manifest } from './schema.ts'

export interface Part {
  manifest: Pick<Manifest, 'job' | 'leg' | 'legs' | 'run'>
}

export interface PartsThatCount<T> {
  parts: T[]
  /** Legs that left no part, in words: `evals: leg 2 of 3`. */
  missing: string[]
  /** Legs whose part is of an earlier attempt than the newest one, in words. */
  earlier: string[]
}

/** Of each leg the parts of its newest attempt: a re-run of some jobs leaves the others' parts standing. */
export function partsThatCount<T extends Part>(all: readonly T[]): PartsThatCount<T> {
  const result: PartsThatCount<T> = { parts: [], missing: [], earlier: [] }
  const newest = newestAttempt(all)
  for (const job of [...new Set(all.map(({ manifest }) => manifest.job))].sort()) {
    const ofJob = all.filter(({ manifest }) => manifest.job === job)
    const legs = Math.max(...ofNewest(ofJob).map(({ manifest }) => manifest.legs))
    for (let leg = 0; leg < legs; leg++) {
      const counting = ofNewest(ofJob.filter(({ manifest }) => manifest.leg === leg))
      const name = `${job}: leg ${leg + 1} of ${legs}`
      if (counting.length === 0) result.missing.push(name)
      else if (newestAttempt(counting) < newest) result.earlier.push(`${name} (attempt ${newestAttempt(counting)})`)
      result.parts.push(...counting)
      const most = mostOfAnAttempt(ofJob.filter(({ manifest }) => manifest.leg === leg))
      if (counting.length > 0 && counting.length < most)
        result.missing.push(`${name} (only ${counting.length} of ${most} parts)`)
    }
    result.missing.push(...unevenLegs(ofJob, { job, legs }))
  }
  return result
}

/** Where each leg leaves several parts (two steps, or two jobs of one name), one that leaves fewer has lost some. */
function unevenLegs(parts: readonly Part[], { job, legs }: { job: string; legs: number }): string[] {
  const counts = Array.from(
    { length: legs },
    (_, leg) => ofNewest(parts.filter(({ manifest }) => manifest.leg === leg)).length,
  )
  const most = Math.max(...counts)
  return counts.flatMap((count, leg) =>
    count > 0 && count < most ? [`${job}: leg ${leg + 1} of ${legs} (only ${count} of ${most} parts)`] : [],
  )
}

/** A job that leaves several parts of a leg, and of which only one was run again, has lost the others. */
function mostOfAnAttempt(parts: readonly Part[]): number {
  const attempts = parts.map(({ manifest }) => manifest.run.attempt)
  return Math.max(0, ...attempts.map(attempt => attempts.filter(other => other === attempt).length))
}

const newestAttempt = (parts: readonly Part[]): number =>
  Math.max(0, ...parts.map(({ manifest }) => manifest.run.attempt))

/** Two steps of one job, or two jobs of one name, may leave several parts of a leg: all of them count. */
function ofNewest<T extends Part>(parts: readonly T[]): T[] {
  const newest = newestAttempt(parts)
  return parts.filter(({ manifest }) => manifest.run.attempt === newest)
}
