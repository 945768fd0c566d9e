/** Logs and reports of this run, kept as artifacts for later runs and for readers. A failure is a warning. */
import { join } from 'node:path'
import { packLogs } from '../artifacts/pack.ts'
import type { Manifest } from '../artifacts/schema.ts'
import { type Upload, type Uploaded, uploadArtifact } from '../artifacts/upload.ts'
import type { ResolvedPolicy } from '../inputs/policy.ts'
import type { LogsOfSide } from '../pair/suite-findings.ts'
import type { Job } from './job.ts'
import type { Situation } from './situation.ts'

export interface LogsToKeep {
  kind: Manifest['kind']
  name: string
  side: LogsOfSide
  policy: ResolvedPolicy
  metadataKeys: readonly string[]
  /** The commit that the logs are kept for. */
  commit: string
  branch: string
  /** Legs that left no part. */
  missing: readonly string[]
}

export interface Kept {
  uploaded: Uploaded
  manifest: Manifest
}

/** Whether this run leaves a baseline. Who names the mode `compare` wants a comparison, not a record. */
export function isRecorded({ inputs, isEnterpriseServer }: Job, { mayRecord }: Situation): boolean {
  return mayRecord && inputs.mode !== 'compare' && inputs.artifactContent !== 'none' && !isEnterpriseServer
}

/** @throws Error when they cannot be packed or uploaded. */
export async function keepLogs(job: Job, kept: LogsToKeep): Promise<Kept> {
  const { context, inputs, now, folder } = job
  const content = inputs.artifactContent === 'full' ? 'full' : 'scores'
  const { manifest, ...packed } = await packLogs(
    kept.side,
    {
      kind: kept.kind,
      suite: inputs.suite,
      repository: context.repository,
      commit: kept.commit,
      branch: kept.branch,
      event: context.event,
      workflow: context.workflowPath,
      run: { id: context.runId, attempt: context.attempt },
      job: context.job,
      leg: inputs.leg,
      legs: inputs.legs,
      createdAt: now.toISOString(),
      missing: [...kept.missing],
    },
    {
      folder: join(folder, `keep-${kept.kind}`),
      content,
      sampleDetails: kept.policy.sampleDetails,
      metadataKeys: kept.metadataKeys,
    },
  )
  const ifTaken = kept.kind === 'part' ? 'beside' : 'replace'
  return { uploaded: await upload(job, { name: kept.name, ifTaken, ...packed }), manifest }
}

export function upload(job: Job, what: Omit<Upload, 'retentionDays'>): Promise<Uploaded> {
  return uploadArtifact({ ...what, retentionDays: job.inputs.retentionDays })
}
