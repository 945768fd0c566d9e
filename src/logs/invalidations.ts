/** Which samples were invalidated or had their scores edited: only the bodies say. */
import { readBody } from './body.ts'
import type { EvalLog, SampleSummary } from './eval-log.ts'
import { ScorerNames } from './scorer-names.ts'
import { Unreadable } from './unreadable.ts'
import { readDirectory } from './zip.ts'

export interface Invalidations {
  /** Samples that were looked at. */
  looked: number
  /** `${epoch}:${id}` of the others: they are not known to be valid. */
  unknown: string[]
}

/** Fills `invalidated` and `scoreEdited` of the log's samples. A .json log has them from the start. */
export async function readInvalidations(log: EvalLog): Promise<Invalidations> {
  const byKey = new Map(log.samples.map(sample => [keyOf(sample), sample]))
  if (log.container === 'eval') await lookIntoBodies(log, byKey)
  const unknown = log.samples.filter(sample => sample.invalidated === null).map(keyOf)
  return { looked: log.samples.length - unknown.length, unknown }
}

const keyOf = ({ id, epoch }: { id: string; epoch: number }) => `${epoch}:${id}`

async function lookIntoBodies(log: EvalLog, byKey: ReadonlyMap<string, SampleSummary>): Promise<void> {
  const directory = await readDirectory(log.source)
  for (const { member } of directory.samples()) {
    const found = await readBody(log.source, member).catch(unlessUnreadable)
    const body = found?.summary({ scorers: new ScorerNames(log.scorers), metadataKeys: [], odd: { count: 0 } })
    const sample = body && byKey.get(keyOf(body))
    if (!sample) continue
    sample.invalidated = body.invalidated
    sample.scoreEdited = body.scoreEdited
  }
}

/** A broken body leaves its sample unknown. */
function unlessUnreadable(thrown: unknown): null {
  if (thrown instanceof Unreadable) return null
  throw thrown
}
