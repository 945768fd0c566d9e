/** The files of a run: the log itself, its header, the tables that the UI shows, and the results of its samples. */
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chunksOf } from '../artifacts/files.ts'
import type { SampleDetails } from '../inputs/policy.ts'
import { readBodies } from '../logs/bodies.ts'
import type { ByteSource } from '../logs/bytes.ts'
import { openFile } from '../logs/open.ts'
import { readRaw } from '../logs/raw-log.ts'
import { sha256 } from '../logs/sha256.ts'
import { writeSlimLog } from '../logs/write.ts'
import type { ArtifactBody, Mlflow, Run } from '../mlflow/client.ts'
import { artifactName } from '../mlflow/keys.ts'
import { TABLES } from '../tracking/columns.ts'
import { artifactPath, evalJson } from '../tracking/eval-json.ts'
import { loggedTables } from '../tracking/logged-tables.ts'
import type { FinishedLog } from '../tracking/replay.ts'
import { type DocumentName, writeTables } from '../tracking/tables.ts'
import { sha256OfChunks } from './digests.ts'
import type { RunArtifacts } from './mlflow-hooks.ts'

export interface ArtifactOptions {
  client: Mlflow
  sampleDetails: SampleDetails
  /** Sample metadata that reduced logs keep. */
  metadataKeys: readonly string[]
  /** Tables are written here before they are sent: their size must be known. */
  folder: string
}

/** Tags that say where the log of a run lies, and what it must be. */
const LOG_PATH = 'eval_regression.log_path'
const LOG_SHA256 = 'eval_regression.log_sha256'

export class ArtifactManager implements RunArtifacts {
  readonly #options: ArtifactOptions

  constructor(options: ArtifactOptions) {
    this.#options = options
  }

  /** One name each, always the same: a second time replaces, and nothing is doubled. */
  async store(run: Run, finished: FinishedLog): Promise<string[]> {
    const folder = await mkdtemp(join(this.#options.folder, 'tables-'))
    try {
      return [
        ...(await this.#storeTables(run, { finished, folder })),
        ...(await this.#storeHeader(run, finished)),
        ...(await this.#storeLog(run, finished)),
      ]
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  async #storeTables(run: Run, { finished, folder }: { finished: FinishedLog; folder: string }): Promise<string[]> {
    const { written, notes } = await this.#writeTables(finished, folder)
    const tables: string[] = []
    for (const name of written) {
      const path = artifactPath(name, finished.log.header.spec.evalId)
      notes.push(...(await this.#upload(run, path, streamOf(await openFile(join(folder, name), name)))))
      if (TABLES.some(table => table === name)) tables.push(path)
    }
    // One write at the end, as it is read and written whole.
    const order = TABLES.map(name => artifactPath(name, '')).filter(path => tables.includes(path))
    const value = loggedTables(run.tags.get('mlflow.loggedArtifacts'), order)
    if (tables.length > 0) await this.#options.client.setTag(run.runId, { key: 'mlflow.loggedArtifacts', value })
    return notes
  }

  async #writeTables({ log, header }: FinishedLog, folder: string) {
    const { evalId, task } = log.header.spec
    const source = { evalId, taskName: task, header, samples: readBodies(log), idsHashed: log.idsHashed }
    const files = new Map<DocumentName, FileHandle>()
    const dropped = new Map<DocumentName, number>()
    try {
      const options = { sampleDetails: this.#options.sampleDetails, hashId: sha256 }
      for await (const chunk of writeTables(source, options)) {
        const file = files.get(chunk.document) ?? (await open(join(folder, chunk.document), 'wx'))
        files.set(chunk.document, file)
        await file.writeFile(chunk.text)
        if (chunk.dropped > 0) dropped.set(chunk.document, chunk.dropped)
      }
    } finally {
      for (const file of files.values()) await file.close()
    }
    const notes = [...dropped].map(([name, count]) => `${count} rows had no room in the table ${name}`)
    return { written: [...files.keys()], notes }
  }

  async #storeHeader(run: Run, { log }: FinishedLog): Promise<string[]> {
    const text = evalJson(log, await readRaw(log), this.#options.sampleDetails)
    return this.#upload(run, artifactPath('eval_log', log.header.spec.evalId), Buffer.from(text))
  }

  async #storeLog(run: Run, { log }: FinishedLog): Promise<string[]> {
    const { client, sampleDetails, metadataKeys } = this.#options
    const slim = sampleDetails === 'full' ? null : await writeSlimLog(log.source, { sampleDetails, metadataKeys })
    const end = slim || log.container === 'eval' ? '.eval' : '.json'
    const path = `eval_logs/${artifactName(log.header.spec.evalId)}${end}`
    const notes = await this.#upload(run, path, slim ?? streamOf(log.source))
    if (notes.length > 0) return notes
    const digest = await sha256OfChunks(slim ? [slim] : chunksOf(log.source))
    const tags = { [LOG_PATH]: path, [LOG_SHA256]: digest }
    await client.logBatch(run.runId, { tags: Object.entries(tags).map(([key, value]) => ({ key, value })) })
    return notes
  }

  async #upload(run: Run, path: string, body: ArtifactBody): Promise<string[]> {
    const stored = await this.#options.client.uploadArtifact(run, path, body)
    return stored.kind === 'stored' ? [] : [`${path} was not uploaded: ${stored.reason} ${stored.fix}`]
  }
}

const streamOf = (source: ByteSource): ArtifactBody => ({ sizeBytes: source.size, open: () => chunksOf(source) })
