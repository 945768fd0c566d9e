/** One finished log into MLflow. */

import type { SampleDetails } from '../inputs/policy.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import { readRaw } from '../logs/raw-log.ts'
import { evalDigest } from '../logs/read.ts'
import type { Mlflow } from '../mlflow/client.ts'
import type { MLflowSettings } from '../mlflow/settings.ts'
import type { RunOrigin } from '../tracking/origin.ts'
import { type FinishedLog, replay, together } from '../tracking/replay.ts'
import { ArtifactManager } from './artifact-manager.ts'
import { LogTraces } from './log-traces.ts'
import { MlflowTrackingHooks, type TrackedRun } from './mlflow-hooks.ts'
import { MlflowTracingHooks } from './tracing-hooks.ts'

export interface TrackOptions {
  client: Mlflow
  settings: MLflowSettings
  origin: RunOrigin
  sampleDetails: SampleDetails
  metadataKeys: readonly string[]
  /** For files on their way. */
  folder: string
  onProgress?: (progress: { read: number; of: number }) => void
}

/** What became of one log, its traces included. */
export interface TrackedLog extends TrackedRun {
  /** How many are there; null: none were wanted. */
  traces: number | null
}

/** @throws MlflowError when the server does not take it; what it took until then is completed by the next call. */
export async function trackLog(log: EvalLog, options: TrackOptions): Promise<TrackedLog> {
  const { header } = await readRaw(log)
  const finished = { log, header, digest: evalDigest(log) }
  const hooks = new MlflowTrackingHooks({
    ...options,
    artifacts: options.settings.logArtifacts ? new ArtifactManager(options) : null,
  })
  const tracing = options.settings.tracingEnabled ? tracingOf(finished, { ...options, hooks }) : null
  await replay(finished, tracing ? together(hooks, tracing.hooks) : hooks, options.onProgress)
  const traced = await tracing?.finish()
  const [tracked] = hooks.tracked
  if (tracked === undefined) throw new RangeError('a log was replayed and no run came of it')
  return { ...tracked, traces: traced?.there ?? null, notes: [...tracked.notes, ...(traced?.notes ?? [])] }
}

/** Traces belong to the run, which is found or made when the task starts. */
function tracingOf(finished: FinishedLog, options: TrackOptions & { hooks: MlflowTrackingHooks }) {
  const traces = new LogTraces(options.client, { digest: finished.digest, sampleDetails: options.sampleDetails })
  let wanted = false
  const hooks = new MlflowTracingHooks({
    ...options,
    sink: traces,
    runOf: async evalId => {
      const run = options.hooks.runOf(evalId)
      wanted = run !== null && (await traces.begin(run, finished))
      return wanted ? run : null
    },
  })
  const finish = async () => {
    const { there, notes } = await traces.finish(wanted)
    return { there, notes: [...hooks.notes, ...notes] }
  }
  return { hooks, finish }
}
