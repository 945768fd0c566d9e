/** A folder for what is read once: gone afterwards, so that a walk past many records needs the disk for one of them. */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

export async function inPassingFolder<T>(parent: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(parent, 'earlier-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
