/** What a search found and the candidate's logs → the two sides of a comparison, and where each log comes from. */
import { givenPath } from '../baseline/given-path.ts'
import type { FoundBaseline } from '../baseline/outcome.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import type { LogsOfSide } from '../pair/suite-findings.ts'
import type { Provenance } from '../report/schema.ts'
import { type Sides, withSharedClusters } from '../sides.ts'

export interface FoundSides extends Sides {
  provenanceOf: (log: EvalLog) => Provenance
}

export async function foundSides(
  found: readonly FoundBaseline[],
  { candidate, metadataKeys }: { candidate: LogsOfSide; metadataKeys: readonly string[] },
): Promise<FoundSides> {
  const baseline = together(found.map(({ side }) => side))
  // Logs that are read again for a cluster key are new values in the same order.
  const sides = await withSharedClusters({ baseline, candidate }, metadataKeys)
  const provenances = found.flatMap(({ side, provenance }) => side.logs.map(() => provenance))
  const origins = new Map(sides.baseline.logs.map((log, index) => [log, provenances[index] ?? givenPath(log)]))
  return { ...sides, provenanceOf: log => origins.get(log) ?? givenPath(log) }
}

function together(sides: readonly LogsOfSide[]): LogsOfSide {
  return {
    logs: sides.flatMap(({ logs }) => logs),
    unreadable: sides.flatMap(({ unreadable }) => unreadable),
    ignored: sides.flatMap(({ ignored }) => ignored),
  }
}
