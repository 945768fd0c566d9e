/** Files → a workflow artifact of this run, by the official client: it alone knows how the store is spoken to. */

export interface Upload {
  name: string
  /** Absolute paths below `folder`. */
  files: string[]
  folder: string
  /** Null: as the repository says. */
  retentionDays: number | null
  /** `replace`: what this attempt uploaded under the name before · `beside`: keep that, and take another name. */
  ifTaken: 'replace' | 'beside'
}

export interface Uploaded {
  name: string
  id: number
  sizeBytes: number
}

const FREED_AFTER_MS = 3000
/** Names tried beside one that is taken: the manifest tells artifacts apart, not the name. */
const MOST_NAMES = 9

/** @throws Error when the store does not take it. */
export async function uploadArtifact({ name, files, folder, retentionDays, ifTaken }: Upload): Promise<Uploaded> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  const beside = Array.from({ length: MOST_NAMES - 1 }, (_, index) => `${name}-${index + 2}`)
  // What is searched for by its exact name is of no use under another; a name that was deleted is not always free at once.
  const names = ifTaken === 'replace' ? [name, name, name] : [name, ...beside]
  const options = retentionDays === null ? {} : { retentionDays }
  for (const [tries, tried] of names.entries()) {
    try {
      const { id, size } = await client.uploadArtifact(tried, files, folder, options)
      if (id === undefined) throw new Error('the store gave the artifact no id')
      return { name: tried, id, sizeBytes: size ?? 0 }
    } catch (thrown) {
      if (!isTaken(thrown)) throw thrown
      if (ifTaken === 'replace') {
        await client.deleteArtifact(name).catch(() => null)
        await new Promise(resolve => setTimeout(resolve, tries * FREED_AFTER_MS))
      }
    }
  }
  throw new Error(`the name ${name} is taken in this run`)
}

const isTaken = (thrown: unknown): boolean =>
  thrown instanceof Error && /\(409\)|conflict|already exists/i.test(thrown.message)
