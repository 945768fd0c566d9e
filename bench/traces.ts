/**
 * What it costs to write 1,000 traces of some 20 spans to MLflow 3, beside a script that sends the same bytes, the memory
 * that more of them need, and what the hooks of inspect-mlflow take to trace such an eval live:
 * `node bench/traces.ts FOLDER PYTHON [RUNS] [PARTS] [URL]`, where PYTHON has inspect_ai and inspect-mlflow. PARTS: of
 * `floor`, `memory` and `hooks`, with commas between. Without URL it starts the server of the tests.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { promisify } from 'node:util'
import { createHttp } from '../src/http.ts'
import { readBodies } from '../src/logs/bodies.ts'
import type { EvalLog } from '../src/logs/eval-log.ts'
import { findLogs } from '../src/logs/open.ts'
import { readLog } from '../src/logs/read.ts'
import { sha256 } from '../src/logs/sha256.ts'
import { connectMlflow, type Mlflow, type Run } from '../src/mlflow/client.ts'
import { loadSettings } from '../src/mlflow/settings.ts'
import type { Span, TraceInfo } from '../src/mlflow/trace.ts'
import { sampleTrace } from '../src/tracking/sample-trace.ts'
import { environment, newServersFolder, serverIn, stopServers } from '../test/helpers/mlflow/servers.ts'
import { counted } from './counted.ts'
import { recorder, replayed } from './traces-floor.ts'

const [folder = 'bench/.work', python = 'python3', runs = '3', parts = 'floor,memory,hooks', given] =
  process.argv.slice(2)
const LIGHT_SAMPLES = 20
const SAMPLES = 1000
const HOOKED_SAMPLES = 20
const MEMORY_SAMPLES = [300, 1000, 3000]
const USAGE = join(folder, 'usage.json')
const http = createHttp({ userAgent: 'eval-regression/bench' })

const run = promisify(execFile)
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number
const seconds = (value: number): string => `${value.toFixed(1)} s`
const client = (url: string): Mlflow =>
  connectMlflow({ settings: loadSettings({ MLFLOW_TRACKING_URI: url }), http, onWait: console.error })

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await act()
  return (performance.now() - started) / 1000
}

/** With the hooks of inspect-mlflow where the environment names a server. */
async function evaluated(samples: number, env: Record<string, string> = {}): Promise<{ seconds: number; log: string }> {
  const words = ['bench/traces_eval.py', folder, String(samples)]
  const { stdout } = await run(python, words, { env: environment(env), maxBuffer: 64 << 20 })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

/** Samples of a small eval, many times over: to run it as a whole takes Python longer than all that is measured. */
async function logOf(samples: number): Promise<string> {
  const path = join(folder, `traced-${samples}.eval`)
  if (existsSync(path)) return path
  const { log } = await evaluated(LIGHT_SAMPLES)
  await run(python, ['bench/make_traced.py', log, path, String(samples / LIGHT_SAMPLES)])
  return path
}

async function opened(path: string): Promise<EvalLog> {
  for (const found of (await findLogs([path])).logs) {
    const outcome = found.kind === 'source' ? await readLog(found.source) : found
    if (outcome.kind === 'read') return outcome.log
  }
  throw new Error(`${path} cannot be read`)
}

type Prepared = readonly [TraceInfo, Span[]]

/** Of a run, as they go to the writer. */
async function prepared(log: EvalLog, { experimentId, runId }: Run): Promise<Prepared[]> {
  const autolog = { autologEnabled: true, autologModels: [] }
  const all: Prepared[] = []
  for await (const sample of readBodies(log)) {
    const place = { log, experimentId, runId, origin: {}, sampleDetails: 'full' as const, sha256, autolog }
    const trace = await sampleTrace(sample, place)
    if (!trace) continue
    const spans: Span[] = []
    for await (const span of trace.spans) spans.push(span)
    all.push([trace.info, spans])
  }
  return all
}

async function freshRun(mlflow: Mlflow): Promise<Run> {
  const { experimentId } = await mlflow.ensureExperiment(freshName())
  return mlflow.createRun({ experimentId, name: 'bench', startTimeMs: 1, tags: [] })
}

const freshName = (): string => `bench ${performance.timeOrigin + performance.now()}`

async function write(mlflow: Mlflow, { target, traces }: { target: Run; traces: readonly Prepared[] }): Promise<void> {
  const writer = await mlflow.traceWriter(target)
  for (const [info, spans] of traces) await writer.write(info, spans)
  const { written, refused, notes } = await writer.finish()
  if (written < traces.length || notes.length > 0) throw new Error(JSON.stringify({ written, refused, notes }))
}

/** In turn, so that a machine that drifts hits both; each in an experiment of its own. */
async function againstFloor(url: string): Promise<void> {
  const mlflow = client(url)
  const log = await opened(await logOf(SAMPLES))
  const [ours, floor]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < Number(runs); turn++) {
    const mine = await freshRun(mlflow)
    const traces = await prepared(log, mine)
    ours.push(await timed(() => write(mlflow, { target: mine, traces })))
    const theirs = await freshRun(mlflow)
    const recorded = await recorder()
    const same = await prepared(log, theirs)
    const alone = await timed(() => write(client(recorded.url), { target: theirs, traces: same }).catch(() => {}))
    recorded.close()
    floor.push(await timed(() => replayed(url, recorded.sent)))
    const told = (kind: 'head' | 'spans'): string => {
      const all = recorded.sent.filter(each => each.kind === kind)
      return `${all.length} × ${kind}, ${(all.reduce((sum, { body }) => sum + body.length, 0) / 1e6).toFixed(1)} MB`
    }
    console.log(
      `${traces.length} traces, ${traces.flatMap(([, spans]) => spans).length} spans: ours ${seconds(ours.at(-1) ?? 0)}, ` +
        `same bytes ${seconds(floor.at(-1) ?? 0)}; to a server that does nothing ${seconds(alone)}; ${told('head')}; ${told('spans')}`,
    )
  }
  const ratios = ours.map((each, at) => each / (floor[at] ?? 0))
  console.log(
    `ours ${seconds(median(ours))}, same bytes ${seconds(median(floor))}, ratio ${median(ratios).toFixed(2)} (${ratios.map(each => each.toFixed(2)).join(', ')})`,
  )
}

interface Tracked {
  seconds: number
  cpuSeconds: number
  megabytes: number
}

/** A whole process, in an experiment of its own. */
async function tracked(log: string, { url, traces }: { url: string; traces: boolean }): Promise<Tracked> {
  const words = ['track', log, '--tracking-uri', url, '--experiment', freshName(), ...(traces ? ['--traces'] : [])]
  const env = environment({ BENCH_USAGE: USAGE })
  // It fails where traces are answered and not stored; whoever measures times looks at that before.
  const took = await timed(() =>
    run(process.execPath, ['--import', './bench/usage.ts', 'src/cli.ts', ...words], { env }).catch(() => {}),
  )
  const { peakKilobytes, cpuSeconds } = JSON.parse(readFileSync(USAGE, 'utf8'))
  return { seconds: took, cpuSeconds, megabytes: peakKilobytes / 1024 }
}

/** Traces are not stored but answered as slowly as if they were: memory is what waits to be sent. */
const TAKEN_MS: Readonly<Record<string, number>> = { 'POST /api/3.0/mlflow/traces': 20, 'POST /v1/traces': 800 }

async function memory(url: string): Promise<void> {
  for (const samples of MEMORY_SAMPLES) {
    const proxy = await counted(url, path => TAKEN_MS[path])
    const log = await logOf(samples)
    const whole = await tracked(log, { url: proxy.url, traces: true })
    const requests = [...proxy.byPath()].filter(([path]) => path.endsWith('/traces'))
    proxy.close()
    console.log(
      `track --traces, ${samples} traces: ${Math.round(whole.megabytes)} MB, ${seconds(whole.seconds)}, CPU ${seconds(whole.cpuSeconds)}; ${requests.map(([path, count]) => `${count} × ${path}`).join(', ')} of ${proxy.count()} requests`,
    )
  }
}

/** What tracing adds to an eval that is logged live, and what it adds to the logging of the finished one. */
async function againstHooks(url: string): Promise<void> {
  const live = (tracing: boolean, isAsync: boolean) =>
    evaluated(HOOKED_SAMPLES, {
      MLFLOW_TRACKING_URI: url,
      MLFLOW_EXPERIMENT_NAME: freshName(),
      INSPECT_MLFLOW_TRACING_ENABLED: String(tracing),
      MLFLOW_ENABLE_ASYNC_TRACE_LOGGING: String(isAsync),
    })
  const log = await logOf(HOOKED_SAMPLES)
  const added: Record<'sync' | 'async' | 'ours', number[]> = { sync: [], async: [], ours: [] }
  for (let turn = 0; turn < Number(runs); turn++) {
    const without = (await live(false, false)).seconds
    added.sync.push((await live(true, false)).seconds - without)
    added.async.push((await live(true, true)).seconds - without)
    const plain = await tracked(log, { url, traces: false })
    added.ours.push((await tracked(log, { url, traces: true })).seconds - plain.seconds)
    console.log(
      `eval with hooks and no traces ${seconds(without)}; traces add ${Object.entries(added)
        .map(([kind, all]) => `${kind} ${seconds(all.at(-1) ?? 0)}`)
        .join(', ')}`,
    )
  }
  const [sync, ours] = [median(added.sync), median(added.ours)]
  console.log(
    `${HOOKED_SAMPLES} traces: hooks ${seconds(sync)} (async ${seconds(median(added.async))}), track ${seconds(ours)}: ${(sync / ours).toFixed(1)} times as fast`,
  )
}

mkdirSync(folder, { recursive: true })
const servers = newServersFolder()
try {
  const url = given ?? (await serverIn(servers, { major: 3, watchedPid: process.pid })).url
  if (parts.includes('floor')) await againstFloor(url)
  if (parts.includes('memory')) await memory(url)
  if (parts.includes('hooks')) await againstHooks(url)
} finally {
  await http.close()
  stopServers(servers)
}
