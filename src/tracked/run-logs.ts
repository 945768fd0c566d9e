/** The door: the id of a run in MLflow → the logs of it and of the runs nested below it. */
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { writeChunks } from '../artifacts/files.ts'
import { parseJson } from '../logs/json.ts'
import { type FoundLog, type FoundLogs, openFile, type Skipped } from '../logs/open.ts'
import { Unreadable } from '../logs/unreadable.ts'
import type { Mlflow, Run } from '../mlflow/client.ts'
import { isMlflow } from '../mlflow/error.ts'
import { tagIs } from '../mlflow/filters.ts'
import { rebuildLog } from './rebuild.ts'
import { findRemains } from './remains.ts'
import { runName } from './run-name.ts'
import { namesLog, readStoredLog } from './stored-log.ts'

export interface RunLogsOptions {
  client: Mlflow
  /** Logs are kept here while they are read. */
  folder: string
}

const MOST_RUNS = 1000

/** @throws MlflowError when the server gives no answer that can be used, whatever the run. */
export async function logsOfRun(runId: string, options: RunLogsOptions): Promise<FoundLogs> {
  const found: FoundLogs = { logs: [], skipped: [] }
  const root = await namedRun(runId, options)
  if (root === null)
    found.logs.push(
      unreadable(runId, 'There is no such run.', 'Check the id, and that this is the right MLflow server.'),
    )
  else if (root.deleted)
    found.logs.push(unreadable(runId, 'This run was deleted.', 'Restore it in MLflow, or name another run.'))
  else await collect(root, options, found)
  if (found.logs.length === 0)
    found.logs.push(
      unreadable(runId, 'No eval was logged to this run, nor to one below it.', 'Name the run of an Inspect eval.'),
    )
  return found
}

async function namedRun(runId: string, { client }: RunLogsOptions): Promise<Run | null> {
  try {
    return await client.getRun(runId)
  } catch (thrown) {
    if (isMlflow(thrown, 'not-found', 'invalid')) return null
    throw thrown
  }
}

/** Breadth first. A run that was seen is not seen again: tags may name a circle. */
async function collect(root: Run, options: RunLogsOptions, found: FoundLogs): Promise<void> {
  const seen = new Set([root.runId])
  let level = [root]
  while (level.length > 0) {
    const below: Run[] = []
    for (const run of level) {
      const nested = await children(run, options, seen)
      below.push(...nested)
      if (isEval(run)) found.logs.push(await logOf(run, options))
      else if (run !== root && nested.length === 0) found.skipped.push(noEval(run))
    }
    level = below
  }
  if (seen.size > MOST_RUNS)
    found.logs.push(unreadable(root.runId, `More than ${MOST_RUNS} runs are below it.`, 'Name runs further below.'))
}

export const isEval = (run: Run): boolean => namesLog(run) || run.tags.has('inspect.eval_id')

async function children(run: Run, { client }: RunLogsOptions, seen: Set<string>): Promise<Run[]> {
  const found: Run[] = []
  const filter = tagIs('mlflow.parentRunId', run.runId)
  for await (const child of client.searchRuns({ experimentIds: [run.experimentId], filter })) {
    if (seen.has(child.runId) || child.tags.get('mlflow.parentRunId') !== run.runId) continue
    if (seen.size > MOST_RUNS) break
    seen.add(child.runId)
    found.push(child)
  }
  return found
}

function unreadable(runId: string, what: string, fix: string): FoundLog {
  return { kind: 'unreadable', path: runName(runId), what, fix, notALog: false }
}

function noEval({ runId, name }: Run): Skipped {
  return { path: runName(runId), reason: `no eval was logged to this run (${name})`, told: true }
}

export async function logOf(run: Run, options: RunLogsOptions): Promise<FoundLog> {
  const nameOf = (path: string): string => runName(run.runId, path)
  const stored = await readStoredLog(run, { ...options, nameOf, metadataKeys: [] })
  switch (stored.kind) {
    case 'log':
      return { kind: 'source', source: stored.log.source, named: true }
    case 'unusable':
      return unreadable(run.runId, `The run cannot be used: ${stored.reason}.`, LOG_AGAIN)
    case 'none':
      return rebuilt(run, options)
  }
}

const LOG_AGAIN = 'Log it again with "eval-regression track LOG", or pass the log itself.'

async function rebuilt(run: Run, { client, folder }: RunLogsOptions): Promise<FoundLog> {
  const { remains, notes } = await findRemains(client, run)
  const log = rebuildLog(remains, textOrNull)
  if (log === null) {
    const running = run.status === 'RUNNING' ? 'The eval is still running, or was killed. ' : ''
    const what = `${running}The run holds no log, and no results of samples to rebuild one from. ${notes.join(' ')}`
    return unreadable(run.runId, what, LOG_AGAIN)
  }
  const file = join(await mkdtemp(join(folder, 'rebuilt-')), 'log')
  await writeChunks(file, encoded(log.text()))
  const message = ['Rebuilt from what inspect-mlflow left in MLflow.', ...log.lacks, ...notes].join(' ')
  const source = await openFile(file, runName(run.runId))
  return { kind: 'source', source, named: true, warnings: [{ code: 'rebuilt', message }] }
}

function textOrNull(text: string): unknown {
  try {
    return parseJson(Buffer.from(text))
  } catch (thrown) {
    if (thrown instanceof Unreadable) return null
    throw thrown
  }
}

async function* encoded(pieces: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece)
}
