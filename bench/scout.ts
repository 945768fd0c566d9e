/**
 * Time and memory of `scout import` beside a script that only fetches the same, in turn, against a real server.
 * `node bench/scout.ts URL [TRACES] [RUNS] [LIMIT] [PYTHON]`: fills an experiment on the server once, imports the newest
 * LIMIT of its traces, and prints a line of a table; with PYTHON, which has inspect-mlflow, also what its importer takes.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { promisify } from 'node:util'
import { createHttp } from '../src/http.ts'
import { connectMlflow } from '../src/mlflow/client.ts'
import { loadSettings } from '../src/mlflow/settings.ts'
import type { Json, Span } from '../src/mlflow/trace.ts'
import { counted } from './counted.ts'

const [url = '', traces = '10000', runs = '3', limit = traces, python] = process.argv.slice(2)
const NAME = `bench-scout-${traces}`
const USAGE = join(tmpdir(), `bench-usage-${process.pid}.json`)
const TURNS = 8
const TEXT = 'A sentence of some length, as an agent writes it. '.repeat(8)

const digits = (text: string, count: number): string => createHash('sha256').update(text).digest('hex').slice(0, count)

/** An agent that asks a model and a tool in turns; each call shows the whole conversation. */
function spansOf(traceId: string): Span[] {
  const startNs = BigInt(Date.UTC(2026, 2, 31)) * 1_000_000n
  const root = digits(`${traceId} root`, 16)
  const messages: Json[] = [{ role: 'user', content: `${traceId} ${TEXT}` }]
  const spans: Span[] = []
  const add = (type: string, more: Partial<Span>): void => {
    const at = startNs + BigInt(spans.length) * 1_000_000n
    const place = `${traceId} ${spans.length}`
    spans.push({
      spanId: digits(place, 16),
      parentId: root,
      name: type,
      type,
      startNs: at,
      endNs: at + 1000n,
      ...NOTHING,
      ...more,
    })
  }
  for (let turn = 0; turn < TURNS; turn += 1) {
    const call = { id: `call_${turn}`, type: 'function', function: { name: 'look', arguments: `{"turn":${turn}}` } }
    const answer = { role: 'assistant', content: `${turn} ${TEXT}`, tool_calls: [call] }
    add('CHAT_MODEL', {
      inputs: { model: 'gpt-4o-mini', messages: [...messages] },
      outputs: { choices: [{ message: answer, finish_reason: 'tool_calls' }] },
      attributes: { 'mlflow.chat.tokenUsage': { input_tokens: 100, output_tokens: 10, total_tokens: 110 } },
    })
    add('TOOL', { name: 'look', inputs: { turn }, outputs: TEXT })
    messages.push(answer, { role: 'tool', tool_call_id: `call_${turn}`, content: TEXT })
  }
  return [
    ...spans,
    { ...NOTHING, spanId: root, parentId: null, name: 'agent', type: 'AGENT', startNs, endNs: startNs + 10n ** 9n },
  ]
}

const NOTHING = {
  status: 'OK' as const,
  statusMessage: '',
  inputs: undefined,
  outputs: undefined,
  attributes: {},
  events: [],
}

async function fill(): Promise<void> {
  const http = createHttp({ userAgent: 'eval-regression/bench' })
  const client = connectMlflow({ settings: loadSettings({ MLFLOW_TRACKING_URI: url }), http, onWait: console.error })
  const { experimentId, was } = await client.ensureExperiment(NAME)
  if (was === 'missing') {
    const run = await client.createRun({ experimentId, name: 'bench', startTimeMs: 1, tags: [] })
    const writer = await client.traceWriter(run)
    for (let at = 0; at < Number(traces); at += 1) {
      const traceId = `tr-${digits(`${NAME} ${run.runId} ${at}`, 32)}`
      await writer.write(
        { ...HEAD, traceId, experimentId, metadata: new Map([['mlflow.sourceRun', run.runId]]) },
        spansOf(traceId),
      )
    }
    console.error(await writer.finish())
  }
  await http.close()
}

const HEAD = {
  clientRequestId: null,
  requestTimeMs: Date.UTC(2026, 2, 31),
  durationMs: 1000,
  state: 'OK' as const,
  requestPreview: null,
  responsePreview: null,
  tags: new Map(),
  assessments: [],
}

interface Measured {
  seconds: number
  megabytes: number
}

async function measure(words: readonly string[]): Promise<Measured> {
  const started = performance.now()
  const env = { ...process.env, BENCH_USAGE: USAGE }
  await promisify(execFile)(process.execPath, ['--import', './bench/usage.ts', ...words], { env, maxBuffer: 64 << 20 })
  const { peakKilobytes } = JSON.parse(readFileSync(USAGE, 'utf8'))
  return { seconds: (performance.now() - started) / 1000, megabytes: peakKilobytes / 1024 }
}

function imported(from: string): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scout-'))
  const words = ['scout', 'import', '--tracking-uri', from, '--experiment', NAME, '--into', folder, '--limit', limit]
  return measure(['src/cli.ts', ...words]).finally(() => rmSync(folder, { recursive: true }))
}

/** The transcripts of inspect-mlflow's importer, thrown away. */
async function importedByPython(program: string): Promise<number> {
  const { stdout } = await promisify(execFile)(program, ['bench/scout_python.py', url, NAME, limit], {
    maxBuffer: 64 << 20,
  })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '').seconds
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number
const told = (all: Measured[]): string =>
  `${median(all.map(each => each.seconds)).toFixed(1)} s, ${Math.max(...all.map(each => each.megabytes)).toFixed(0)} MB`

await fill()
const [ours, floor]: [Measured[], Measured[]] = [[], []]
const proxy = await counted(url)
for (let run = 0; run < Number(runs); run += 1) {
  floor.push(await measure(['bench/scout-floor.ts', url, NAME, limit]))
  ours.push(await imported(run === 0 ? proxy.url : url))
  console.error({ floor: floor.at(-1), ours: ours.at(-1) })
}
proxy.close()
const ratio = median(ours.map(({ seconds }, at) => seconds / (floor[at]?.seconds ?? 0)))
console.log(`| ${limit} traces | import ${told(ours)} | fetched only ${told(floor)} | ratio ${ratio.toFixed(2)} |`)
console.log([...proxy.byPath()].map(([path, count]) => `${count} × ${path}`).join(', '))
if (python) console.log(`inspect-mlflow's importer: ${(await importedByPython(python)).toFixed(1)} s`)
