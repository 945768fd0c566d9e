/** An artifact of logs, from GitHub's store to files of this machine. */
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Artifact } from '../github/schema.ts'
import { type ArtifactSource, downloadArtifact, MAX_ARTIFACT_BYTES } from './download.ts'
import type { Manifest } from './schema.ts'
import { MAX_UNPACKED_BYTES, type Unpacked, unpackLogs } from './unpack.ts'

export interface ArtifactLimits {
  artifactBytes: number
  /** All logs together, unpacked. */
  totalBytes: number
  /** How many there may be. */
  logs?: number
}

/** Of a run that is trusted: its logs are as large as they are. */
export const TRUSTED: ArtifactLimits = { artifactBytes: MAX_ARTIFACT_BYTES, totalBytes: MAX_UNPACKED_BYTES }

/** @throws BadArtifact when it is not what it claims to be; GitHubError when it cannot be had. */
export async function openArtifact(
  artifact: Artifact,
  source: ArtifactSource,
  { label, limits = TRUSTED }: { label: (manifest: Manifest) => string; limits?: ArtifactLimits },
): Promise<Unpacked> {
  // Of its own, since one artifact may be opened as the baseline and for what lies before it.
  const folder = await mkdtemp(join(source.folder, `${artifact.id}-`))
  const zip = await downloadArtifact(artifact, { ...source, folder }, limits.artifactBytes)
  return unpackLogs(zip, { folder, label, limits })
}
