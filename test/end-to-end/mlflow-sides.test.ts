/** Runs in MLflow as sides of a comparison: the built command line against real servers. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { Mlflow, Run } from '../../src/mlflow/client.ts'
import type { Report } from '../../src/report/schema.ts'
import { aName, collected, connected } from '../helpers/mlflow/connected.ts'
import { cannotServe, type MlflowServer, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const CLI = join(ROOT, 'dist', 'cli', 'index.js')
const EXAMPLES = join(ROOT, 'examples')
const LEFT = join(ROOT, 'fixtures', 'live', 'artifacts')
const ORIGINAL = join(LEFT, 'log.eval')
const folder = mkdtempSync(join(tmpdir(), 'eval-regression-sides-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Told {
  code: number
  out: string
  err: string
}

function run(words: readonly string[], url?: string): Promise<Told> {
  const env = { PATH: process.env.PATH, TMPDIR: folder, ...(url !== undefined && { MLFLOW_TRACKING_URI: url }) }
  const ran = promisify(execFile)(process.execPath, [CLI, ...words], { env, cwd: folder, maxBuffer: 64 << 20 })
  return ran.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  )
}

async function reportOf(words: readonly string[], url: string): Promise<{ report: Report; told: Told }> {
  const told = await run(['compare', ...words, '--json', '-'], url)
  if (told.code === 2) throw new Error(told.err)
  return { report: JSON.parse(told.out), told }
}

/** Files of the run that inspect-mlflow left, by their paths; null leaves one out. */
type Changes = Record<string, Uint8Array | null>

const leftFiles = (): string[] =>
  readdirSync(join(LEFT, 'files'), { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(join(LEFT, 'files', name)).isFile())
    .map(name => relative('.', name))

const [RESULTS = '', HEADER = ''] = ['sample_results/', 'eval_logs/'].map(
  start => leftFiles().find(name => name.startsWith(start)) ?? '',
)

async function aLiveRun(mlflow: Mlflow, { changes = {}, parent }: { changes?: Changes; parent?: Run } = {}) {
  const left = JSON.parse(readFileSync(join(LEFT, 'run.json'), 'utf8'))
  const experimentId = parent?.experimentId ?? (await mlflow.ensureExperiment(aName('live'))).experimentId
  const tags = { ...left.tags, ...(parent && { 'mlflow.parentRunId': parent.runId }) }
  const made = await mlflow.createRun({
    experimentId,
    name: left.name,
    startTimeMs: Date.now(),
    tags: Object.entries<string>(tags).map(([key, value]) => ({ key, value })),
  })
  for (const path of leftFiles()) {
    const body = changes[path] === undefined ? readFileSync(join(LEFT, 'files', path)) : changes[path]
    if (body !== null) await mlflow.uploadArtifact(made, path, body)
  }
  await mlflow.updateRun(made.runId, { status: left.status })
  return made
}

async function tracked(url: string, logs: readonly string[]): Promise<{ parent: Run; children: Run[] }> {
  const experiment = aName('sides')
  const told = await run(['track', ...logs, '--tracking-uri', url, '--experiment', experiment])
  if (told.code !== 0) throw new Error(told.out + told.err)
  const mlflow = connected(url)
  const { experimentId = '' } = (await mlflow.experimentByName(experiment)) ?? {}
  const runs = await collected(mlflow.searchRuns({ experimentIds: [experimentId] }))
  const parent = runs.find(({ tags }) => !tags.has('mlflow.parentRunId'))
  if (!parent) throw new Error('there is no parent run')
  return { parent, children: runs.filter(({ tags }) => tags.has('mlflow.parentRunId')) }
}

const side = (...runs: Run[]): string => runs.map(({ runId }) => `mlflow:${runId}`).join(',')
const warningsOf = ({ comparability }: Report['comparisons'][number]) => comparability.map(({ message }) => message)

describe.skipIf(cannotServe).each([3, 2] as const)('MLflow %i', major => {
  let server: MlflowServer
  let mlflow: Mlflow
  beforeAll(async () => {
    server = await mlflowServer(major)
  }, START_MS)
  const connect = (): Mlflow => {
    mlflow = connected(server.url)
    return mlflow
  }

  it('compares a run that we logged like its log', async () => {
    const { children } = await tracked(server.url, [join(EXAMPLES, 'baseline', 'support_qa.eval')])
    const candidate = join(EXAMPLES, 'candidate', 'support_qa.eval')
    const { report, told } = await reportOf([side(...children), candidate], server.url)
    const { report: plain } = await reportOf([join(EXAMPLES, 'baseline', 'support_qa.eval'), candidate], server.url)
    expect(told.code).toBe(1)
    expect(report.comparisons[0]?.metrics).toEqual(plain.comparisons[0]?.metrics)
    expect(report.baseline?.evals[0]?.path).toMatch(/^mlflow:\w{32}\/eval_logs\/\w+\.eval$/)
  })

  it('rebuilds a run of inspect-mlflow without a difference', async () => {
    const live = await aLiveRun(connect())
    const { report, told } = await reportOf([ORIGINAL, side(live)], server.url)
    const [comparison] = report.comparisons
    expect(told.code).toBe(0)
    expect(comparison?.ledger).toMatchObject({ paired: 5, changed: 0, added: 0, removed: 0 })
    expect(comparison?.metrics.map(({ delta }) => delta).filter(delta => delta !== 0 && delta !== null)).toEqual([])
    expect(report.candidate.evals[0]?.digest).toBe(report.baseline?.evals[0]?.digest)
    expect(report.candidate.evals[0]?.path).toBe(`mlflow:${live.runId}`)
    expect(warningsOf(comparison!).join()).toContain('Rebuilt from what inspect-mlflow left in MLflow')
  })
})
