/** Logs → files for an artifact: reduced ones by default, and a manifest that accounts for every log. */
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { EvalLog } from '../logs/eval-log.ts'
import { evalDigest } from '../logs/read.ts'
import { sha256 } from '../logs/sha256.ts'
import { writeSlimLog } from '../logs/write.ts'
import type { LogsOfSide } from '../pair/suite-findings.ts'
import { TOOL } from '../version.ts'
import { chunksOf, single, writeChunks } from './files.ts'
import { MANIFEST, type Manifest, type ManifestEntry, type ManifestOrigin } from './schema.ts'

export interface PackOptions {
  /** A new folder is made here. */
  folder: string
  /** `full`: the logs as they are. */
  content: Manifest['content']
  sampleDetails: Manifest['sampleDetails']
  /** Sample metadata that the policy clusters by, kept in reduced logs. */
  metadataKeys: readonly string[]
}

export interface Packed {
  manifest: Manifest
  /** Absolute paths, the manifest first. */
  files: string[]
  folder: string
}

const LONGEST_LINE = 1000

export async function packLogs(side: LogsOfSide, origin: ManifestOrigin, options: PackOptions): Promise<Packed> {
  const { folder, content, sampleDetails } = options
  await mkdir(join(folder, 'logs'), { recursive: true })
  const entries: ManifestEntry[] = []
  const taken = new Set<string>()
  for (const log of side.logs) entries.push(await packLog(log, memberName(log, { taken, content }), options))
  const line = (text: string): string => text.slice(0, LONGEST_LINE)
  const manifest: Manifest = {
    version: 1,
    tool: TOOL,
    ...origin,
    complete:
      origin.missing.length === 0 &&
      side.unreadable.length === 0 &&
      entries.every(({ status }) => status === 'success'),
    content,
    sampleDetails,
    logs: entries,
    unreadable: side.unreadable.map(({ path, what, fix }) => ({ path: line(path), what: line(what), fix: line(fix) })),
    ignored: side.ignored.map(({ path, reason }) => ({ path: line(path), reason: line(reason) })),
  }
  const manifestPath = join(folder, MANIFEST)
  await writeFile(manifestPath, `${JSON.stringify(manifest, null, 1)}\n`)
  return { manifest, files: [manifestPath, ...entries.map(({ file }) => join(folder, file))], folder }
}

/** The log's own name, as Inspect's viewer lists it, of characters that every file system and artifact takes. */
function memberName(log: EvalLog, { taken, content }: { taken: Set<string>; content: Manifest['content'] }): string {
  const base = basename(log.path.replaceAll('\\', '/')).replace(/\.(eval|json)$/, '')
  const safe = base.replace(/[^A-Za-z0-9._+-]/g, '_').slice(0, 150) || 'log'
  const end = content === 'full' && log.container === 'json' ? '.json' : '.eval'
  let name = `logs/${safe}${end}`
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `logs/${safe}-${count}${end}`
  taken.add(name.toLowerCase())
  return name
}

async function packLog(log: EvalLog, file: string, options: PackOptions): Promise<ManifestEntry> {
  const { spec, status } = log.header
  return {
    file,
    path: log.path.slice(0, LONGEST_LINE),
    task: spec.task.slice(0, LONGEST_LINE),
    model: spec.model.slice(0, LONGEST_LINE),
    evalId: spec.evalId.slice(0, LONGEST_LINE),
    status,
    samples: log.samples.length,
    digest: evalDigest(log),
    sha256: (await writeChunks(join(options.folder, file), await bytesOf(log, options))).sha256,
    invalidated: invalidatedIds(log, options),
  }
}

async function bytesOf(log: EvalLog, { content, sampleDetails, metadataKeys }: PackOptions) {
  return content === 'full'
    ? chunksOf(log.source)
    : single(await writeSlimLog(log.source, { sampleDetails, metadataKeys }))
}

function invalidatedIds({ header, samples, idsHashed }: EvalLog, { sampleDetails }: PackOptions): string[] | null {
  if (!header.invalidated) return []
  if (samples.some(({ invalidated }) => invalidated === null)) return null
  const ids = samples.filter(({ invalidated }) => invalidated).map(({ id }) => id)
  const hidden = sampleDetails === 'none' && !idsHashed
  return [...new Set(hidden ? ids.map(sha256) : ids)]
}
