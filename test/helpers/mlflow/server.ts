/**
 * Real MLflow servers for a test file. With `global-setup.ts` in vitest.config.ts there is one per version for the whole
 * run, started by the first file that needs it; without it each file has its own.
 */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, inject } from 'vitest'
import type {} from './global-setup.ts'
import { type Major, obstacle } from './install.ts'
import { environment, type MlflowServer, newServersFolder, serverIn, stopServers } from './servers.ts'

export { type MlflowServer, START_MS } from './servers.ts'

const why = obstacle()
if (why && process.env.CI === 'true') throw new Error(`The MLflow tests cannot run: ${why}.`)
if (why) process.stderr.write(`\nSKIPPED: the tests against real MLflow servers, because ${why}.\n\n`)
/** For describe.skipIf. */
export const cannotServe = why !== undefined

const own: string[] = []
afterAll(() => {
  for (const folder of own.splice(0)) stopServers(folder)
})

/** The server of this version, ready. */
export async function mlflowServer(major: Major): Promise<MlflowServer> {
  const shared = inject('mlflowServers') as { folder: string; watchedPid: number } | undefined
  if (shared) return serverIn(shared.folder, { major, watchedPid: shared.watchedPid })
  own[0] ??= newServersFolder()
  return serverIn(own[0], { major, watchedPid: process.pid })
}

/** Runs a script of this folder with MLflow's own client; it prints JSON. */
export async function python<T>({ url, python: program }: MlflowServer, script: string, args: unknown): Promise<T> {
  const { stdout } = await promisify(execFile)(program, [join(import.meta.dirname, script), JSON.stringify(args)], {
    env: environment({ MLFLOW_TRACKING_URI: url }),
    maxBuffer: 64 << 20,
  })
  return JSON.parse(stdout)
}
