/**
 * What it costs to log an eval of 1,000 samples to MLflow 3, beside what inspect-mlflow's own hooks take for the same
 * one, and the memory that large logs need: `node bench/mlflow.ts FOLDER PYTHON [RUNS] [MEGABYTES…]`, where PYTHON has
 * inspect_ai and inspect-mlflow. Starts the server of the tests, and counts requests on the way to it.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { promisify } from 'node:util'
import { environment, newServersFolder, serverIn, stopServers } from '../test/helpers/mlflow/servers.ts'
import { counted } from './counted.ts'

const [folder = 'bench/.work', python = 'python3', runs = '3', ...sizes] = process.argv.slice(2)
const SAMPLES = 1000
const USAGE = join(folder, 'usage.json')

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number
const seconds = (value: number): string => `${value.toFixed(2)} s`

/** The eval itself, with the hooks of inspect-mlflow when it is told of a server. */
async function evaluated(url: string | null): Promise<{ seconds: number; log: string }> {
  const env = environment(url === null ? {} : { MLFLOW_TRACKING_URI: url, MLFLOW_EXPERIMENT_NAME: 'hooks' })
  const words = ['bench/mlflow_eval.py', folder, String(SAMPLES)]
  const { stdout } = await promisify(execFile)(python, words, { env, maxBuffer: 64 << 20 })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

interface Tracked {
  seconds: number
  cpuSeconds: number
  megabytes: number
}

/** A whole process; each in an experiment of its own, so that nothing is there already. */
async function tracked(
  log: string,
  { url, env = {} }: { url: string; env?: Record<string, string> },
): Promise<Tracked> {
  const experiment = `bench ${performance.timeOrigin + performance.now()}`
  const words = ['track', log, '--tracking-uri', url, '--experiment', experiment]
  const started = performance.now()
  await promisify(execFile)(process.execPath, ['--import', './bench/usage.ts', 'dist/cli/index.js', ...words], {
    env: environment({ BENCH_USAGE: USAGE, ...env }),
  })
  const took = (performance.now() - started) / 1000
  const { peakKilobytes, cpuSeconds } = JSON.parse(readFileSync(USAGE, 'utf8'))
  return { seconds: took, cpuSeconds, megabytes: peakKilobytes / 1024 }
}

/** In turn, so that a machine that drifts hits all. */
async function againstHooks(url: string): Promise<string> {
  const live: number[] = []
  const ours: Tracked[] = []
  let log = ''
  for (let run = 0; run < Number(runs); run++) {
    const bare = await evaluated(null)
    const hooked = await evaluated(url)
    live.push(hooked.seconds - bare.seconds)
    log = bare.log
    ours.push(await tracked(log, { url }))
    console.log(
      `eval ${seconds(bare.seconds)}, with hooks ${seconds(hooked.seconds)}, track ${seconds(ours.at(-1)?.seconds ?? 0)}`,
    )
  }
  const [hooks, mine] = [median(live), median(ours.map(each => each.seconds))]
  console.log(`hooks: ${seconds(hooks)}; track: ${seconds(mine)}; ${(hooks / mine).toFixed(1)} times as fast`)
  const proxy = await counted(url)
  await tracked(log, { url: proxy.url })
  console.log(`requests: ${proxy.count()}`)
  const first = proxy.count()
  const experiment = ['--experiment', 'again']
  for (let run = 0; run < 2; run++)
    await promisify(execFile)(process.execPath, [
      'dist/cli/index.js',
      'track',
      log,
      '--tracking-uri',
      proxy.url,
      ...experiment,
    ])
  console.log(`requests of a second time: ${proxy.count() - 2 * first}`)
  proxy.close()
  return log
}

async function memory(light: string, { url, megabytes }: { url: string; megabytes: string }): Promise<void> {
  const heavy = join(folder, `heavy-${megabytes}.eval`)
  if (!existsSync(heavy)) await promisify(execFile)(python, ['bench/make_heavy.py', light, heavy, megabytes])
  const without = await tracked(heavy, { url, env: { INSPECT_MLFLOW_LOG_ARTIFACTS: 'false' } })
  const whole = await tracked(heavy, { url })
  const peak = (each: Tracked): string =>
    `${Math.round(each.megabytes)} MB, ${seconds(each.seconds)}, CPU ${seconds(each.cpuSeconds)}`
  console.log(
    `log of ${Math.round(statSync(heavy).size / 1e6)} MB: with files ${peak(whole)}; without ${peak(without)}`,
  )
}

mkdirSync(folder, { recursive: true })
const servers = newServersFolder()
try {
  const { url } = await serverIn(servers, { major: 3, watchedPid: process.pid })
  const light = await againstHooks(url)
  for (const megabytes of sizes) await memory(light, { url, megabytes })
} finally {
  stopServers(servers)
}
