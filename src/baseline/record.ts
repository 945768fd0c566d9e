/** A recorded baseline, opened: its manifest held against the run that made it, its logs against the manifest. */
import type { ArtifactSource } from '../artifacts/download.ts'
import { openArtifact } from '../artifacts/open.ts'
import type { Manifest } from '../artifacts/schema.ts'
import { BadArtifact } from '../artifacts/unpack.ts'
import { UserError } from '../errors.ts'
import type { Artifact, WorkflowRun } from '../github/schema.ts'
import { evalDigest } from '../logs/read.ts'
import type { LogsOfSide } from '../pair/suite-findings.ts'
import { readSide } from '../sides.ts'

export interface OpenedRecord {
  artifact: Artifact
  run: WorkflowRun
  manifest: Manifest
  side: LogsOfSide
}

/** @throws BadArtifact when it is not what it claims to be; GitHubError when it cannot be had. */
export async function openRecord(
  artifact: Artifact,
  {
    run,
    suite,
    metadataKeys,
    ...source
  }: ArtifactSource & { run: WorkflowRun; suite: string; metadataKeys: readonly string[] },
): Promise<OpenedRecord> {
  const { manifest, logs } = await openArtifact(artifact, source, { label: () => '' })
  const wrong = manifestProblem(manifest, { run, suite })
  if (wrong !== null) throw new BadArtifact(wrong)
  const side = await readLogs({ logs, metadataKeys })
  checkLogs(manifest, side)
  return { artifact, run, manifest, side }
}

function manifestProblem(manifest: Manifest, { run, suite }: { run: WorkflowRun; suite: string }): string | null {
  if (manifest.kind !== 'baseline') return `its manifest says that it is no baseline, but a ${manifest.kind}`
  if (manifest.suite !== suite) return `its manifest is of another suite (${manifest.suite})`
  // Not by the repository's name, which may have changed: the run is of this repository, by its id.
  if (manifest.run.id !== run.id) return 'its manifest is of another run'
  if (manifest.commit !== run.head_sha) return 'its manifest is of another commit than its run'
  return null
}

async function readLogs({
  logs,
  metadataKeys,
}: {
  logs: Parameters<typeof readSide>[1]['logs']
  metadataKeys: readonly string[]
}) {
  try {
    return await readSide('baseline', { logs, skipped: [] }, { metadataKeys })
  } catch (thrown) {
    if (thrown instanceof UserError) throw new BadArtifact(thrown.problem.what.replace(/\.$/, ''), { cause: thrown })
    throw thrown
  }
}

/** The order of both is the manifest's. */
function checkLogs({ logs: entries }: Manifest, { logs, unreadable }: LogsOfSide): void {
  const [broken] = unreadable
  if (broken)
    throw new BadArtifact(`one of its logs cannot be read (${broken.path}: ${broken.what.replace(/\.$/, '')})`)
  if (logs.length === 0) throw new BadArtifact('it holds no logs')
  for (const [index, log] of logs.entries()) {
    const entry = entries[index]
    if (entry?.digest !== evalDigest(log))
      throw new BadArtifact(`${log.path} has not the digest that its manifest names`)
    if (entry.samples !== log.samples.length)
      throw new BadArtifact(`${log.path} has ${log.samples.length} samples, not the ${entry.samples} of its manifest`)
  }
}
