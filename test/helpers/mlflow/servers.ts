/** Starting and stopping MLflow servers in a folder that may be shared: whoever needs one first starts it. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { install, type Major } from './install.ts'

export interface MlflowServer {
  /** Without a slash at its end. */
  url: string
  major: Major
  /** The Python that has this MLflow. */
  python: string
  /** Of its database and its artifacts. */
  folder: string
}

const READY_MS = 90_000
const INSTALL_MS = 10 * 60_000
/** For beforeAll: a first installation and a first start. */
export const START_MS = INSTALL_MS + READY_MS

export function newServersFolder(): string {
  return mkdtempSync(join(tmpdir(), 'mlflow-servers-'))
}

/** Stops what was started in the folder, by its id, and removes it. */
export function stopServers(folder: string): void {
  for (const major of [2, 3]) {
    const record = join(folder, `${major}.pid`)
    if (existsSync(record)) endProcess(Number(readFileSync(record, 'utf8')))
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM')
  } catch {
    // It has ended by itself.
  }
}

/** Who makes the lock starts the server; the others wait for its address. */
export async function serverIn(
  folder: string,
  { major, watchedPid }: { major: Major; watchedPid: number },
): Promise<MlflowServer> {
  const address = join(folder, `${major}.url`)
  const mine = tryLock(join(folder, `${major}.lock`))
  const program = await install(major)
  if (mine) {
    const started = await start(folder, { major, program, watchedPid }).catch(String)
    writeFileSync(`${address}.draft`, started)
    renameSync(`${address}.draft`, address)
  }
  const found = await within(READY_MS, async () => (existsSync(address) ? readFileSync(address, 'utf8') : undefined))
  if (!found?.startsWith('http')) throw new Error(found ?? `nobody has started MLflow ${major}`)
  return { url: found, major, python: program, folder: join(folder, String(major)) }
}

function tryLock(path: string): boolean {
  try {
    mkdirSync(path)
    return true
  } catch {
    return false
  }
}

async function start(
  folder: string,
  { major, program, watchedPid }: { major: Major; program: string; watchedPid: number },
): Promise<string> {
  const place = join(folder, String(major))
  mkdirSync(join(place, 'artifacts'), { recursive: true })
  const port = await freePort()
  const log = join(place, 'log.txt')
  const where = ['--host', '127.0.0.1', '--port', String(port), '--workers', '1']
  const stores = ['--backend-store-uri', `sqlite:///${join(place, 'mlflow.db')}`]
  const artifacts = ['--artifacts-destination', join(place, 'artifacts')]
  const command = [program, '-m', 'mlflow', 'server', ...where, ...stores, ...artifacts]
  const child = spawn(program, [join(import.meta.dirname, 'serve.py'), String(watchedPid), log, ...command], {
    cwd: place,
    env: environment({ MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false' }),
    detached: true,
    stdio: 'ignore',
  })
  child.unref()
  writeFileSync(join(folder, `${major}.pid`), String(child.pid))
  const url = `http://127.0.0.1:${port}`
  const ready = await within(READY_MS, async () => (await isHealthy(url)) || child.exitCode !== null || undefined)
  if (ready && child.exitCode === null) return url
  throw new Error(`MLflow ${major} did not start:\n${existsSync(log) ? readFileSync(log, 'utf8').slice(-3000) : ''}`)
}

/** Ours, without whatever it says about an MLflow of the person who runs the tests. */
export function environment(more: Record<string, string>): NodeJS.ProcessEnv {
  const rest = Object.entries(process.env).filter(([name]) => !/MLFLOW/.test(name))
  return { ...Object.fromEntries(rest), MLFLOW_DISABLE_TELEMETRY: 'true', ...more }
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function within<T>(ms: number, look: () => Promise<T | undefined>): Promise<T | undefined> {
  for (const end = Date.now() + ms; Date.now() < end; await wait(100)) {
    const found = await look()
    if (found !== undefined) return found
  }
  return undefined
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}
