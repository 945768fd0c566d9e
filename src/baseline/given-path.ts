import type { EvalLog } from '../logs/eval-log.ts'
import type { Provenance } from '../report/schema.ts'

/** A log that was named, not found: its own header is all that is known of its origin. */
export function givenPath({ header, path }: EvalLog): Provenance {
  const { revision, created } = header.spec
  return {
    source: 'path',
    repository: revision?.origin ?? null,
    commit: revision?.commit ?? null,
    branch: null,
    run: null,
    artifact: null,
    mlflowRun: null,
    createdAt: created,
    ageHours: null,
    commitsBehind: null,
    digest: null,
    chosen: `given as ${path}`,
  }
}
