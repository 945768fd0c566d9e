/** One finished log into MLflow. */

import type { SampleDetails } from '../inputs/policy.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import { readRaw } from '../logs/raw-log.ts'
import { evalDigest } from '../logs/read.ts'
import type { Mlflow } from '../mlflow/client.ts'
import type { MLflowSettings } from '../mlflow/settings.ts'
import type { RunOrigin } from '../tracking/facts.ts'
import { replay } from '../tracking/replay.ts'
import { ArtifactManager } from './artifact-manager.ts'
import { MlflowTrackingHooks, type TrackedRun } from './mlflow-hooks.ts'

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

/** @throws MlflowError when the server does not take it; what it took until then is completed by the next call. */
export async function trackLog(log: EvalLog, options: TrackOptions): Promise<TrackedRun> {
  const { header } = await readRaw(log)
  const hooks = new MlflowTrackingHooks({
    ...options,
    artifacts: options.settings.logArtifacts ? new ArtifactManager(options) : null,
  })
  await replay({ log, header, digest: evalDigest(log) }, hooks, options.onProgress)
  const [tracked] = hooks.tracked
  if (tracked === undefined) throw new RangeError('a log was replayed and no run came of it')
  return tracked
}
