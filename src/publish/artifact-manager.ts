/** The files of a run: the log itself, its header, the tables that the UI shows, and the results of its samples. */
import { mkdtemp, rm } from 'node:fs/promises'
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
import { isMlflow } from '../mlflow/error.ts'
import { artifactName } from '../mlflow/keys.ts'
import { pairsOf } from '../mlflow/limits.ts'
import { TABLES } from '../tracking/columns.ts'
import type { DocumentName } from '../tracking/document.ts'
import { artifactPath, evalJson } from '../tracking/eval-json.ts'
import { loggedTables } from '../tracking/logged-tables.ts'
import type { FinishedLog } from '../tracking/replay.ts'
import { sha256OfChunks } from './digests.ts'
import type { PassingSamples, RunArtifacts, Stored } from './mlflow-hooks.ts'
import { TableFiles } from './table-files.ts'
import { uploadFile } from './upload-file.ts'

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

  /** Tables are written while the samples pass by: nothing of the log is read twice for them. */
  async begin({ log, header }: FinishedLog): Promise<PassingSamples> {
    const { sampleDetails } = this.#options
    const folder = await mkdtemp(join(this.#options.folder, 'tables-'))
    const { evalId, task } = log.header.spec
    const source = { evalId, taskName: task, header, idsHashed: log.idsHashed }
    return new TableFiles(folder, { source, options: { sampleDetails, hashId: sha256 } })
  }

  /**
   * One name each, always the same: a second time replaces, and nothing is doubled. A store that refuses one file would
   * refuse the others, too, a few seconds later each: the rest is left.
   */
  async store(run: Run, finished: FinishedLog, passed?: PassingSamples): Promise<Stored> {
    const tables = passed ?? (await this.#walk(finished))
    try {
      const { written, notes } = await tables.end()
      const missing = [
        ...(await this.#storeTables(run, { finished, folder: tables.folder, written })),
        ...(await this.#storeHeader(run, finished)),
        ...(await this.#storeLog(run, finished)),
      ]
      return { isWhole: missing.length === 0, notes: [...notes, ...missing] }
    } catch (thrown) {
      const isRefusal = isMlflow(thrown, 'forbidden', 'invalid', 'not-found', 'unreachable') && thrown.status !== null
      if (!isRefusal) throw thrown
      return { isWhole: false, notes: [`its files are not all stored: ${thrown.message}`] }
    } finally {
      await rm(tables.folder, { recursive: true, force: true })
    }
  }

  async #walk(finished: FinishedLog): Promise<PassingSamples> {
    const tables = await this.begin(finished)
    for await (const sample of readBodies(finished.log)) {
      if (sample.kind === 'body') for await (const element of sample.events()) await tables.event(sample, element)
      await tables.sample(sample)
    }
    return tables
  }

  async #storeTables(
    run: Run,
    { finished, folder, written }: { finished: FinishedLog; folder: string; written: readonly DocumentName[] },
  ): Promise<string[]> {
    const missing: string[] = []
    const uploaded: string[] = []
    for (const name of written) {
      const path = artifactPath(name, finished.log.header.spec.evalId)
      const refused = await this.#upload(run, path, streamOf(await openFile(join(folder, name), name)))
      missing.push(...refused)
      if (refused.length === 0 && TABLES.some(table => table === name)) uploaded.push(path)
    }
    // One write at the end, as it is read and written whole.
    const order = TABLES.map(name => artifactPath(name, '')).filter(path => uploaded.includes(path))
    const value = loggedTables(run.tags.get('mlflow.loggedArtifacts'), order)
    if (uploaded.length > 0) await this.#options.client.setTag(run.runId, { key: 'mlflow.loggedArtifacts', value })
    return missing
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
    await client.logBatch(run.runId, { tags: pairsOf(tags) })
    return notes
  }

  #upload(run: Run, path: string, body: ArtifactBody): Promise<string[]> {
    return uploadFile(this.#options.client, run, { path, body })
  }
}

const streamOf = (source: ByteSource): ArtifactBody => ({ sizeBytes: source.size, open: () => chunksOf(source) })
