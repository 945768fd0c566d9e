/** The zip of an artifact → its manifest and its logs. A stranger's zip: sizes and counts are capped, names are only read. */
import { join } from 'node:path'
import type { ByteSource } from '../logs/bytes.ts'
import { content, wholeContent } from '../logs/decompress.ts'
import { type FoundLog, openFile } from '../logs/open.ts'
import { Unreadable } from '../logs/unreadable.ts'
import { type Member, readDirectory } from '../logs/zip.ts'
import { writeChunks } from './files.ts'
import { MANIFEST, MAX_LOGS, type Manifest, type ManifestEntry, parseManifest } from './schema.ts'

/** An artifact that is not what it should be: told as the reason why it was passed over. */
export class BadArtifact extends Error {
  override readonly name = 'BadArtifact'
}

export interface Unpacked {
  manifest: Manifest
  /** In the order of the manifest. */
  logs: FoundLog[]
}

export interface UnpackLimits {
  /** All logs together, unpacked. */
  totalBytes: number
  /** How many there may be. */
  logs?: number
}

const MAX_MANIFEST_BYTES = 64 << 20
/** All logs of an artifact of ours, unpacked: with the texts of a large suite, some gigabytes. */
export const MAX_UNPACKED_BYTES = 16 * 1024 ** 3

/**
 * @param folder exists; the logs are written there under numbers.
 * @param label begins the name of each log, so that those of several artifacts stay apart.
 * @throws BadArtifact
 */
export async function unpackLogs(
  zip: ByteSource,
  { folder, label, limits }: { folder: string; label: (manifest: Manifest) => string; limits: UnpackLimits },
): Promise<Unpacked> {
  try {
    const members = await membersOf(zip)
    const manifest = await manifestOf(zip, members)
    const wanted = manifest.logs.map(entry => ({ entry, member: memberOf(entry, members) }))
    if (wanted.length > (limits.logs ?? MAX_LOGS))
      throw new BadArtifact(`it holds ${wanted.length} logs, more than the ${limits.logs} that are read`)
    const total = wanted.reduce((sum, { member }) => sum + member.size, 0)
    if (total > limits.totalBytes)
      throw new BadArtifact(`its logs declare ${total} bytes, more than the ${limits.totalBytes} that are read`)
    const logs: FoundLog[] = []
    for (const [index, { entry, member }] of wanted.entries()) {
      const path = join(folder, `${index}.log`)
      const { sha256 } = await writeChunks(path, content(zip, member))
      if (sha256 !== entry.sha256) throw new BadArtifact(`${entry.file} is not the file that its manifest names`)
      logs.push({
        kind: 'source',
        source: await openFile(path, nameOf(entry, { label: label(manifest), index, manifest })),
        named: true,
      })
    }
    return { manifest, logs }
  } catch (thrown) {
    if (thrown instanceof Unreadable) throw new BadArtifact(thrown.message.replace(/\.$/, ''), { cause: thrown })
    throw thrown
  }
}

async function membersOf(zip: ByteSource): Promise<Map<string, Member>> {
  const directory = await readDirectory(zip)
  const found = new Map<string, Member>()
  for (const name of directory.names()) {
    if (found.size > MAX_LOGS + 1) throw new BadArtifact('it holds more files than any artifact of ours')
    const member = directory.find(name)
    if (member) found.set(name, member)
  }
  return found
}

async function manifestOf(zip: ByteSource, members: ReadonlyMap<string, Member>): Promise<Manifest> {
  const member = members.get(MANIFEST)
  if (!member) throw new BadArtifact('it has no manifest.json: eval-regression did not make it')
  const text = (await wholeContent(zip, member, MAX_MANIFEST_BYTES)).toString('utf8')
  const manifest = parseManifest(jsonOf(text))
  if (manifest === null) throw new BadArtifact('its manifest.json is in no shape that this version knows')
  return manifest
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function memberOf({ file }: ManifestEntry, members: ReadonlyMap<string, Member>): Member {
  const member = members.get(file)
  if (!member) throw new BadArtifact(`${file} is in its manifest, but not in the artifact`)
  return member
}

/** As the log was called where it was made; numbered where the manifest repeats itself. */
function nameOf(
  { path }: ManifestEntry,
  { label, index, manifest }: { label: string; index: number; manifest: Manifest },
): string {
  const repeated = manifest.logs.findIndex(other => other.path === path) !== index
  return `${label}${path.replace(/^(\.?\/)+/, '')}${repeated ? ` (${index})` : ''}`
}
