/** An artifact from the little that a test says of it. */
import { aZip } from '../../../logs/a-zip.ts'
import { sha256, stamp } from './ids.ts'
import type { Artifact } from './records.ts'
import type { Repository } from './repository.ts'

export interface ArtifactInput extends Partial<Omit<Artifact, 'runId' | 'zip'>> {
  name: string
  /** The run, or its id. */
  run: { id: number } | number
  zip?: Uint8Array
  /** Instead of `zip`: its members. */
  files?: { [name: string]: string | Uint8Array }
}

const RETENTION_DAYS = 90
const DAY = 24 * 60 * 60 * 1000

export function anArtifact(repository: Repository, { run, files, zip, ...input }: ArtifactInput): Artifact {
  const { ids, now } = repository.surroundings
  const runId = typeof run === 'number' ? run : run.id
  const bytes = zip ?? zipped(files ?? {})
  const createdAt = input.createdAt ?? stamp(now())
  return {
    id: ids.next(),
    runId,
    attempt: repository.runs.get(runId)?.runAttempt ?? 1,
    zip: bytes,
    sizeBytes: bytes.length,
    digest: `sha256:${sha256(bytes)}`,
    expired: false,
    createdAt,
    expiresAt: stamp(new Date(Date.parse(createdAt) + RETENTION_DAYS * DAY)),
    ...input,
  }
}

/** A zip of files, as `upload-artifact` makes it. */
export const zipped = (files: { [name: string]: string | Uint8Array }): Uint8Array =>
  aZip(Object.entries(files).map(([name, content]) => ({ name, content })))
