/** The logs of both sides: found, read several at once, and looked at twice where the first look was not enough. */
import { UserError } from './errors.ts'
import type { EvalLog, LogOutcome } from './logs/eval-log.ts'
import { LOOKS_LIKE_LOG } from './logs/listing.ts'
import { type FoundLog, findLogs, type Skipped } from './logs/open.ts'
import { readInvalidations, readLog } from './logs/read.ts'
import type { LogsOfSide } from './pair/suite-findings.ts'

export interface SidesRequest {
  /** File, folder, glob, or several separated by commas. */
  baseline: string
  candidate: string
  /** Sample metadata that filters and the policy ask for. */
  metadataKeys: readonly string[]
  /** Told after each log that was read. */
  onProgress?: ((progress: { read: number; of: number }) => void) | undefined
}

/** @throws UserError when a side has nothing that can be read. */
export async function readSides(request: SidesRequest): Promise<{ baseline: LogsOfSide; candidate: LogsOfSide }> {
  const [baseline, candidate] = await Promise.all([findLogs(request.baseline), findLogs(request.candidate)])
  const found = [...baseline.logs, ...candidate.logs]
  let read = 0
  const outcomes = await inParallel(found, async log => {
    const outcome = await readFound(log, request.metadataKeys)
    request.onProgress?.({ read: ++read, of: found.length })
    return outcome
  })
  const complete = await withClusters(outcomes, found, request.metadataKeys)
  const all = found.map((log, index) => ({ found: log, outcome: complete[index] as LogOutcome }))
  return {
    baseline: logsOf('baseline', all.slice(0, baseline.logs.length), baseline.skipped),
    candidate: logsOf('candidate', all.slice(baseline.logs.length), candidate.skipped),
  }
}

async function readFound(found: FoundLog, metadataKeys: readonly string[]): Promise<LogOutcome> {
  const outcome = found.kind === 'source' ? await readLog(found.source, { metadataKeys }) : found
  if (outcome.kind === 'read' && outcome.log.header.invalidated) await readInvalidations(outcome.log)
  return outcome
}

/** A side may cluster by a key that the other one does not mention: then that one is read again, with the key. */
async function withClusters(
  outcomes: readonly LogOutcome[],
  found: readonly FoundLog[],
  metadataKeys: readonly string[],
): Promise<LogOutcome[]> {
  const keysOf = (outcome: LogOutcome): string[] => (outcome.kind === 'read' ? clusterKeys(outcome.log) : [])
  const all = new Set(outcomes.flatMap(keysOf))
  return inParallel(
    outcomes.map((outcome, index) => ({ outcome, index })),
    async ({ outcome, index }) => {
      const known = new Set([...keysOf(outcome), ...metadataKeys])
      if (outcome.kind === 'unreadable' || [...all].every(key => known.has(key))) return outcome
      return readFound(found[index] as FoundLog, [...metadataKeys, ...all])
    },
  )
}

function clusterKeys({ header }: EvalLog): string[] {
  const params = header.scores.flatMap(({ metrics }) => metrics.map(metric => metric.params.cluster))
  return params.filter(key => typeof key === 'string')
}

/** Logs read at once: decompression of one overlaps with the parsing of another. */
const AT_ONCE = 4

async function inParallel<T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length)
  let next = 0
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++
      results[index] = await task(items[index] as T)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return results
}

function logsOf(
  name: 'baseline' | 'candidate',
  all: readonly { found: FoundLog; outcome: LogOutcome }[],
  skipped: readonly Skipped[],
): LogsOfSide {
  const logs = all.flatMap(({ outcome }) => (outcome.kind === 'read' ? [outcome.log] : []))
  const failed = all.flatMap(({ found, outcome }) =>
    outcome.kind === 'unreadable' ? [{ ...outcome, named: found.kind !== 'source' || found.named }] : [],
  )
  // What a search of a folder met and plainly is no log hides nothing; what the user named, or is damaged, may.
  const unreadable = failed.filter(({ notALog, named }) => named || !notALog)
  const strangers = failed
    .filter(({ notALog, named }) => !named && notALog)
    .map(({ path, what }) => ({ path, reason: what }))
  const [first] = failed
  if (logs.length > 0 || first === undefined)
    return { logs, unreadable, ignored: [...strangers, ...skipped.filter(({ reason }) => reason === LOOKS_LIKE_LOG)] }
  const more = failed.length > 1 ? ` (and ${failed.length - 1} more)` : ''
  throw new UserError({
    what: `No ${name} log can be read: ${first.what}`,
    where: `${first.path}${more}`,
    fix: first.fix,
  })
}
