/** A finished log → the calls that Inspect makes of its hooks while an eval runs. */

import { type BodyOutcome, type Element, type Fields, readBodies, type SampleBody } from '../logs/bodies.ts'
import type { EvalLog } from '../logs/eval-log.ts'

/** A log with what tracking needs of it beside. */
export interface FinishedLog {
  log: EvalLog
  /** All fields of the header: `eval`, `plan`, `results`, `stats`. */
  header: Fields
  digest: string
}

/** The callbacks of Inspect's hooks that tracking and tracing listen to, in camelCase. */
export interface EvalHooks {
  /** `startTimeMs`: milliseconds since 1970, of the log. */
  onRunStart(data: { runId: string; taskNames: readonly string[]; startTimeMs: number }): Promise<void>
  onTaskStart(data: { runId: string; evalId: string; finished: FinishedLog }): Promise<void>
  /** False: nothing of the samples is wanted, and none is read. */
  wantsSamples?(evalId: string): boolean
  onSampleEvent(data: { evalId: string; sample: SampleBody; event: Fields; index: number }): Promise<void>
  /** In the place of an event that is in the log and cannot be given; Inspect has nothing like it. */
  onSampleGap?(data: { evalId: string; sample: SampleBody; gap: Gap }): Promise<void>
  onSampleEnd(data: { evalId: string; sample: BodyOutcome }): Promise<void>
  onTaskEnd(data: { evalId: string; finished: FinishedLog }): Promise<void>
  onRunEnd(data: { runId: string; error: string | null }): Promise<void>
}

export type Gap = Exclude<Element, { kind: 'read' }>

/** What a run is called that does not say: logs before run ids. */
export const runIdOf = ({ header }: EvalLog): string => header.spec.runId || header.spec.evalId

/** The log's own time, so that a second time logs the same points; 1970 where it has none, or an earlier one. */
export function timeOf(time: string | null): number {
  const parsed = Date.parse(time ?? '')
  return Number.isFinite(parsed) ? Math.max(0, parsed) : 0
}

/** Samples in the order of the log, each with its events, one at a time: a log may be larger than memory. */
export async function replay(
  finished: FinishedLog,
  hooks: EvalHooks,
  onProgress: (progress: { read: number; of: number }) => void = () => {},
): Promise<void> {
  const { log } = finished
  const { evalId, task } = log.header.spec
  const runId = runIdOf(log)
  await hooks.onRunStart({
    runId,
    taskNames: [task],
    startTimeMs: timeOf(log.header.startedAt ?? log.header.spec.created),
  })
  await hooks.onTaskStart({ runId, evalId, finished })
  if (hooks.wantsSamples?.(evalId) ?? true) await replaySamples(finished, hooks, onProgress)
  await hooks.onTaskEnd({ evalId, finished })
  // Of the run as a whole, which goes on when a task fails; a log knows of its own task only.
  await hooks.onRunEnd({ runId, error: null })
}

async function replaySamples(
  { log }: FinishedLog,
  hooks: EvalHooks,
  onProgress: (progress: { read: number; of: number }) => void,
): Promise<void> {
  const { evalId } = log.header.spec
  let read = 0
  for await (const sample of readBodies(log)) {
    if (sample.kind === 'body') await replayEvents(evalId, sample, hooks)
    await hooks.onSampleEnd({ evalId, sample })
    onProgress({ read: ++read, of: log.samples.length })
  }
}

async function replayEvents(evalId: string, sample: SampleBody, hooks: EvalHooks): Promise<void> {
  for await (const element of sample.events())
    if (element.kind === 'read')
      await hooks.onSampleEvent({ evalId, sample, event: element.value, index: element.index })
    else await hooks.onSampleGap?.({ evalId, sample, gap: element })
}

/** Hooks that all hear of the same log, each in its turn. */
export function together(...all: readonly EvalHooks[]): EvalHooks {
  const each = async (tell: (hooks: EvalHooks) => Promise<void> | undefined): Promise<void> => {
    for (const hooks of all) await tell(hooks)
  }
  return {
    onRunStart: data => each(hooks => hooks.onRunStart(data)),
    onTaskStart: data => each(hooks => hooks.onTaskStart(data)),
    wantsSamples: evalId => all.some(hooks => hooks.wantsSamples?.(evalId) ?? true),
    onSampleEvent: data => each(hooks => hooks.onSampleEvent(data)),
    onSampleGap: data => each(hooks => hooks.onSampleGap?.(data)),
    onSampleEnd: data => each(hooks => hooks.onSampleEnd(data)),
    onTaskEnd: data => each(hooks => hooks.onTaskEnd(data)),
    onRunEnd: data => each(hooks => hooks.onRunEnd(data)),
  }
}
