/** `mlflow:RUN_ID` as a side of a comparison, beside files and folders. Loaded only where it is used. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { proxiesOf } from '../inputs/proxies.ts'
import { splitList } from '../logs/glob.ts'
import { type FoundLogs, findLogs } from '../logs/open.ts'
import { isMlflow } from '../mlflow/error.ts'
import { namesServer, openMlflow } from '../mlflow/open.ts'
import { loadSettings, type MLflowSettings } from '../mlflow/settings.ts'
import { logsOfRun, type RunLogsOptions } from '../tracked/run-logs.ts'
import { namesRun, runIdOf, runName } from '../tracked/run-name.ts'
import { type Console, tellBeside } from './console.ts'

type SettingsWithServer = MLflowSettings & { server: NonNullable<MLflowSettings['server']> }

export interface SourceOfRuns {
  /** Finds what a side names: runs, files, folders and globs. */
  find(side: string): Promise<FoundLogs>
  /** Removes what was downloaded. */
  close(): Promise<void>
}

/** @throws UserError when no server is named. */
export function withServer(settings: MLflowSettings, where: string): SettingsWithServer {
  if (namesServer(settings)) return settings
  throw new UserError({
    what: 'A run in MLflow was named, but no MLflow server.',
    where,
    fix: 'Set MLFLOW_TRACKING_URI (or INSPECT_MLFLOW_TRACKING_URI).',
  })
}

/** @throws UserError when no server is named. */
export async function openRuns(console: Console): Promise<SourceOfRuns> {
  const settings = withServer(loadSettings(console.env), runName('RUN_ID'))
  const onWait = (message: string): void => tellBeside(console, message)
  const { client, close } = await openMlflow({ settings, proxies: proxiesOf(console.env), onWait })
  const folder = await mkdtemp(join(tmpdir(), 'eval-regression-'))
  return {
    find: side => findSide(side, { client, folder }),
    close: async () => {
      await close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function findSide(side: string, options: RunLogsOptions): Promise<FoundLogs> {
  const parts = splitList(side)
  const runs = new Set(parts.filter(namesRun).map(runIdOf))
  const paths = parts.filter(part => !namesRun(part))
  if (runs.size === 0) return findLogs(side)
  const found = paths.length > 0 ? await findLogs(paths) : { logs: [], skipped: [] }
  for (const runId of runs) {
    const { logs, skipped } = await foundIn(runId, options)
    const known = new Set(found.logs.map(nameOf))
    found.logs.push(...logs.filter(log => !known.has(nameOf(log))))
    found.skipped.push(...skipped)
  }
  return found
}

const nameOf = (log: FoundLogs['logs'][number]): string => (log.kind === 'source' ? log.source.name : log.path)

async function foundIn(runId: string, options: RunLogsOptions): Promise<FoundLogs> {
  try {
    return await logsOfRun(runId, options)
  } catch (thrown) {
    if (!isMlflow(thrown)) throw thrown
    throw new UserError(
      {
        what: `The run cannot be had from MLflow: ${thrown.message}.`,
        where: runName(runId),
        fix: 'Check the address of the server and the credentials, and try again.',
      },
      { cause: thrown },
    )
  }
}
