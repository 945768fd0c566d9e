/** The log that a run holds: downloaded, and held against what the tags of the run say. */
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { writeChunks } from '../artifacts/files.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import { openFile } from '../logs/open.ts'
import { evalDigest, readInvalidations, readLog } from '../logs/read.ts'
import type { Mlflow, Run } from '../mlflow/client.ts'
import { isMlflow } from '../mlflow/error.ts'

export type StoredLog =
  | { kind: 'log'; log: EvalLog }
  /** The run was not logged with a log. */
  | { kind: 'none' }
  /** Why, as a clause: "its log …". */
  | { kind: 'unusable'; reason: string }

export interface StoredLogOptions {
  client: Mlflow
  /** For the log, which is read again from there. */
  folder: string
  /** Of the log, from its path in the run, for whoever reads of it. */
  nameOf: (path: string) => string
  metadataKeys: readonly string[]
}

const MAX_LOG_BYTES = 4 * 1024 ** 3
/** As logs are called when they are uploaded; tags may say anything. */
const LOG_PATH = /^eval_logs\/[A-Za-z0-9_][A-Za-z0-9._-]{0,150}$/

/** Whether the tags of the run name a log. */
export const namesLog = ({ tags }: Run): boolean => tags.has('eval_regression.log_path')

/** @throws MlflowError when the server gives no answer that can be used, whatever the run. */
export async function readStoredLog(run: Run, options: StoredLogOptions): Promise<StoredLog> {
  const [path, sha256, digest] = ['log_path', 'log_sha256', 'log_digest'].map(tag =>
    run.tags.get(`eval_regression.${tag}`),
  )
  if (!path || !sha256 || !digest) return { kind: 'none' }
  if (!LOG_PATH.test(path)) return unusable('its log lies under no path that we write to')
  const file = join(await mkdtemp(join(options.folder, 'mlflow-')), 'log')
  const problem = await download(run, { client: options.client, path, file, sha256 })
  if (problem !== null) return unusable(problem)
  const outcome = await readLog(await openFile(file, options.nameOf(path)), options)
  if (outcome.kind === 'unreadable') return unusable(`its log cannot be read: ${outcome.what.replace(/\.$/, '')}`)
  const { log } = outcome
  if (log.header.invalidated) await readInvalidations(log)
  return evalDigest(log) === digest ? { kind: 'log', log } : unusable('its log has not the digest that its tag names')
}

const unusable = (reason: string): StoredLog => ({ kind: 'unusable', reason })

/** What is wrong with the log alone; of a server that does not answer, the caller hears. */
async function download(
  { runId }: Run,
  { client, path, file, sha256 }: { client: Mlflow; path: string; file: string; sha256: string },
): Promise<string | null> {
  try {
    const { body } = await client.downloadArtifact(runId, path, { maxBytes: MAX_LOG_BYTES })
    const written = await writeChunks(file, body)
    return written.sha256 === sha256 ? null : 'its log is not the one that was uploaded'
  } catch (thrown) {
    if (isMlflow(thrown, 'not-found')) return 'its log is no longer in MLflow'
    if (isMlflow(thrown, 'strange')) return `its log cannot be downloaded: ${thrown.message}`
    throw thrown
  }
}
