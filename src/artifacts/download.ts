/** An artifact from GitHub's store onto this machine's disk: bounded, checked against its digest, tried again when cut off. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { artifactAddress } from '../github/artifacts.ts'
import type { Api } from '../github/client.ts'
import { GitHubError, isGitHub } from '../github/error.ts'
import type { Artifact } from '../github/schema.ts'
import { type Http, HttpError } from '../http.ts'
import type { ByteSource } from '../logs/bytes.ts'
import { openFile } from '../logs/open.ts'
import { writeChunks } from './files.ts'
import { BadArtifact } from './unpack.ts'

export interface ArtifactSource {
  api: Api
  http: Http
  /** Where downloads go. */
  folder: string
}

/** More than any reduced baseline, and as much as a runner's disk can spare. */
export const MAX_ARTIFACT_BYTES = 4 * 1024 ** 3
const TRIES = 3

/**
 * @throws BadArtifact when it is expired, too large, or not what its digest says.
 * @throws GitHubError when it cannot be had just now.
 */
export async function downloadArtifact(
  artifact: Artifact,
  { api, http, folder }: ArtifactSource,
  maxBytes = MAX_ARTIFACT_BYTES,
): Promise<ByteSource> {
  if (artifact.size_in_bytes > maxBytes)
    throw new BadArtifact(`it has ${artifact.size_in_bytes} bytes, more than the ${maxBytes} that are read`)
  const path = join(folder, `${artifact.id}.zip`)
  for (let tries = 1; ; tries++) {
    try {
      // The address is good for a minute: asked for anew each time.
      const url = await addressOf(api, artifact)
      const { status, body } = await http.stream({ url, maxBytes })
      if (status !== 200) throw unavailable(artifact, `the store answered ${status}`)
      const { sha256 } = await writeChunks(path, body)
      checkDigest(artifact, sha256)
      return await openFile(path, artifact.name)
    } catch (thrown) {
      await rm(path, { force: true })
      if (thrown instanceof HttpError && thrown.kind === 'too-large') throw new BadArtifact(thrown.message)
      const passing = thrown instanceof HttpError || thrown instanceof WrongDigest || isGitHub(thrown, 'unreachable')
      if (!passing) throw thrown
      if (tries < TRIES) continue
      throw thrown instanceof HttpError ? unavailable(artifact, thrown.message, thrown) : thrown
    }
  }
}

/** A download that was cut or changed on its way, which another one may not be; after several, the artifact itself is. */
class WrongDigest extends BadArtifact {}

async function addressOf(api: Api, { id, expires_at }: Artifact): Promise<string> {
  try {
    return await artifactAddress(api, id)
  } catch (thrown) {
    if (isGitHub(thrown, 'gone')) throw new BadArtifact(`it has expired${expires_at ? ` (${day(expires_at)})` : ''}`)
    if (isGitHub(thrown, 'not-found')) throw new BadArtifact('it has been deleted')
    throw thrown
  }
}

export const day = (time: string): string => time.slice(0, 10)

function checkDigest({ digest }: Artifact, sha256: string): void {
  if (digest && digest !== `sha256:${sha256}`)
    throw new WrongDigest(
      `its bytes have the digest sha256:${sha256.slice(0, 12)}…, not the ${digest.slice(0, 19)}… of its record`,
    )
}

function unavailable({ name, id }: Artifact, why: string, cause?: unknown): GitHubError {
  return new GitHubError(
    { kind: 'unreachable', status: null, message: `artifact ${name} (${id}) cannot be downloaded: ${why}` },
    { cause },
  )
}
