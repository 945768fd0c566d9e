/** Several logs into MLflow, one after another: one that fails does not take the others with it. */
import type { EvalLog } from '../logs/eval-log.ts'
import { isMlflow } from '../mlflow/error.ts'
import type { TrackedLog } from './track.ts'

export type Tracking =
  | { kind: 'tracked'; log: EvalLog; run: TrackedLog }
  /** What the server took until then is completed by the next call. */
  | { kind: 'failed'; log: EvalLog; cause: Error }
  /** After a failure that every other log would meet, too. */
  | { kind: 'not-tried'; log: EvalLog }

/** The server answers, if only so: the next log is tried, and after as many in a row none. */
const MOST_FAILURES_IN_A_ROW = 2

/** @throws whatever is our bug. */
export async function* trackEach(
  logs: readonly EvalLog[],
  track: (log: EvalLog) => Promise<TrackedLog>,
): AsyncGenerator<Tracking> {
  let isHopeless = false
  let inARow = 0
  for (const log of logs) {
    const tracking: Tracking = isHopeless ? { kind: 'not-tried', log } : await tried(log, track)
    inARow = tracking.kind === 'failed' && isMlflow(tracking.cause, 'unreachable') ? inARow + 1 : 0
    isHopeless ||= (tracking.kind === 'failed' && meetsAll(tracking.cause)) || inARow === MOST_FAILURES_IN_A_ROW
    yield tracking
  }
}

async function tried(log: EvalLog, track: (log: EvalLog) => Promise<TrackedLog>): Promise<Tracking> {
  try {
    return { kind: 'tracked', log, run: await track(log) }
  } catch (thrown) {
    if (!isFailure(thrown)) throw thrown
    return { kind: 'failed', log, cause: thrown }
  }
}

/** Silence, a login page or a refusal of who asks; waiting for it again and again would take minutes each time. */
function meetsAll(cause: Error): boolean {
  const isSilent = isMlflow(cause, 'unreachable') && cause.status === null
  return isSilent || isMlflow(cause, 'unauthorized', 'forbidden', 'strange')
}

/** What is no bug of ours: the server, the log, the disk. */
const isFailure = (thrown: unknown): thrown is Error =>
  thrown instanceof Error && !(thrown instanceof TypeError || thrown instanceof RangeError)

/** Why a log is not in MLflow, in one line. */
export function whyNot(tracking: Exclude<Tracking, { kind: 'tracked' }>): string {
  return tracking.kind === 'failed' ? tracking.cause.message : 'not tried, after the failure before'
}
