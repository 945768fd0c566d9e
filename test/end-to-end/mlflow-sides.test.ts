/** Runs in MLflow as sides of a comparison: the built command line against real servers. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, test } from 'vitest'
import type { Mlflow, Run } from '../../src/mlflow/client.ts'
import type { MetricRow, Report } from '../../src/report/schema.ts'
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
    ({ code, signal, stdout, stderr }) => ({ code: code ?? signal, out: stdout, err: stderr }),
  )
}

async function reportOf(words: readonly string[], url: string): Promise<{ report: Report; told: Told }> {
  const told = await run(['compare', ...words, '--json', '-'], url)
  if ((told.code !== 0 && told.code !== 1) || told.out === '') throw new Error(`exit code ${told.code}: ${told.err}`)
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
    const { report } = await reportOf([ORIGINAL, side(live)], server.url)
    const { report: plain } = await reportOf([ORIGINAL, ORIGINAL], server.url)
    const [comparison] = report.comparisons
    expect(comparison?.ledger).toEqual(plain.comparisons[0]?.ledger)
    expect(comparison?.ledger).toMatchObject({ paired: 5, changed: 0, added: 0, removed: 0 })
    const scores = ({ metrics }: { metrics: MetricRow[] }) => metrics.filter(({ scorer }) => scorer !== null)
    expect(scores(comparison!)).toEqual(scores(plain.comparisons[0]!))
    for (const { delta } of scores(comparison!)) expect(delta).toBe(0)
    expect(scores(comparison!).length).toBeGreaterThanOrEqual(4)
    expect(report.candidate.evals[0]?.digest).toBe(report.baseline?.evals[0]?.digest)
    expect(report.candidate.evals[0]?.path).toBe(`mlflow:${live.runId}`)
    expect(warningsOf(comparison!).join()).toContain('Rebuilt from what inspect-mlflow left in MLflow')
  })

  it('has tokens and times of a rebuilt run, but no costs', async () => {
    const { report } = await reportOf([ORIGINAL, side(await aLiveRun(connect()))], server.url)
    const { totalTokens, totalTime, workingTime, cost } = report.comparisons[0]?.resources ?? {}
    for (const row of [totalTokens, totalTime, workingTime]) expect(row?.candidate).toBeCloseTo(row?.baseline ?? 0, 6)
    expect(cost).toMatchObject({ candidate: null })
  })

  test.each<[string, (half: Buffer) => Changes, string]>([
    ['half the sample results', half => ({ [RESULTS]: half }), 'sample_results/ cannot be read: Not JSON'],
    ['no sample results', () => ({ [RESULTS]: null }), 'sample_results/ is missing.'],
    ['no table of samples', () => ({ 'inspect/samples.json': null }), 'inspect/samples.json is missing.'],
    ['no header', () => ({ [HEADER]: null }), 'The header (eval_logs/) is missing.'],
  ])('rebuilds as far as it goes from %s', async (_, changesOf, note) => {
    const changes = changesOf(readFileSync(join(LEFT, 'files', RESULTS)).subarray(0, 20_000))
    const live = await aLiveRun(connect(), { changes })
    const { report } = await reportOf([ORIGINAL, side(live)], server.url)
    const [comparison] = report.comparisons
    expect(comparison?.ledger).toMatchObject({ paired: 5, changed: 0, added: 0, removed: 0 })
    expect(report.candidate.evals[0]?.digest).toBe(report.baseline?.evals[0]?.digest)
    expect(warningsOf(comparison!).join(' ')).toContain(note)
  })

  it('takes a parent for all that is nested below it', async () => {
    const { experimentId } = await connect().ensureExperiment(aName('nested'))
    const now = { startTimeMs: Date.now() }
    const parent = await mlflow.createRun({ ...now, experimentId, name: 'all' })
    const below = (name: string, of: Run): Promise<Run> =>
      mlflow.createRun({ ...now, experimentId, name, tags: [{ key: 'mlflow.parentRunId', value: of.runId }] })
    let middle = parent
    for (let level = 0; level < 6; level++) middle = await below('middle', middle)
    await below('no eval', parent)
    await mlflow.deleteRun((await below('deleted', parent)).runId)
    const logs = ['support_qa.eval', 'web_agent.eval'].map(name => join(EXAMPLES, 'baseline', name))
    await run(['track', ...logs, '--parent-run-id', middle.runId], server.url)
    await aLiveRun(mlflow, { parent, changes: { [RESULTS]: null, 'inspect/samples.json': null, [HEADER]: null } })

    const { report } = await reportOf([side(parent), join(EXAMPLES, 'candidate')], server.url)
    expect(report.baseline?.evals.map(({ task }) => task).sort()).toEqual(['support_qa', 'web_agent'])
    const told = report.reasons.map(({ message }) => message).join('\n')
    expect(told).toContain('no eval was logged to this run (no eval)')
    expect(told).toContain('no results of samples to rebuild one from')
    expect(told).not.toContain('deleted')
  })

  it('takes runs beside files, each once', async () => {
    const { children } = await tracked(server.url, [join(EXAMPLES, 'baseline', 'support_qa.eval')])
    const both = [side(...children, ...children), join(EXAMPLES, 'baseline', 'web_agent.eval')].join(',')
    const { report } = await reportOf([both, join(EXAMPLES, 'candidate')], server.url)
    expect(report.baseline?.evals.map(({ task }) => task).sort()).toEqual(['support_qa', 'web_agent'])
  })

  it('says what is wrong with a run in one line', async () => {
    const { experimentId } = await connect().ensureExperiment(aName('wrong'))
    const empty = await mlflow.createRun({ experimentId, startTimeMs: Date.now() })
    const gone = await mlflow.createRun({ experimentId, startTimeMs: Date.now() })
    await mlflow.deleteRun(gone.runId)
    const [lost, other, steered] = (
      await Promise.all([1, 2, 3].map(() => tracked(server.url, [join(EXAMPLES, 'baseline', 'web_agent.eval')])))
    ).map(({ children }) => children[0] as Run)
    const path = 'eval_regression.log_path'
    await mlflow.setTag(lost!.runId, { key: path, value: 'eval_logs/nowhere.eval' })
    await mlflow.uploadArtifact(other!, other!.tags.get(path) ?? '', Buffer.from('<html>Log in</html>'))
    await mlflow.setTag(steered!.runId, { key: path, value: '../../other' })
    const nothing = await aLiveRun(mlflow, {
      changes: { [RESULTS]: null, 'inspect/samples.json': null, [HEADER]: null },
    })
    const wrong: [string, string][] = [
      ['mlflow:0123456789abcdef0123456789abcdef', 'There is no such run.'],
      ['mlflow:a/b?c=d', 'not the id of a run'],
      ['mlflow:', 'not the id of a run'],
      [side(empty), 'No eval was logged to this run'],
      [side(gone), 'This run was deleted.'],
      [side(lost!), 'its log is no longer in MLflow'],
      [side(other!), 'its log is not the one that was uploaded'],
      [side(steered!), 'its log lies under no path that we write to'],
      [side(nothing), 'no results of samples to rebuild one from'],
    ]
    for (const [given, what] of wrong) {
      const { code, out, err } = await run(['compare', given, ORIGINAL], server.url)
      expect([code, out, err.trimEnd().split('\n').length]).toEqual([2, '', 3])
      expect(err).toContain(what)
      expect(err).toContain('where: mlflow:')
    }
  })

  it('leaves nothing behind', () => expect(readdirSync(folder).filter(name => name.startsWith('eval-'))).toEqual([]))
})

test('a run without a server is a mistake', async () => {
  const { code, err } = await run(['compare', 'mlflow:abc', ORIGINAL])
  expect(code).toBe(2)
  expect(err).toContain('Set MLFLOW_TRACKING_URI')
})

/** A server that answers everything alike. */
async function answering(respond: (url: string, response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => respond(request.url ?? '', response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a web page is no answer of MLflow', async () => {
  const url = await answering((_, response) => response.end('<html>Log in</html>'))
  const { code, err } = await run(['compare', 'mlflow:abc', ORIGINAL], url)
  expect(code).toBe(2)
  expect(err).toContain('a web page instead of an answer')
})

test('a document without an end is not waited for', async () => {
  const left = JSON.parse(readFileSync(join(LEFT, 'run.json'), 'utf8'))
  const tags = Object.entries(left.tags).map(([key, value]) => ({ key, value }))
  const piece = Buffer.alloc(1 << 20, ' ')
  const url = await answering((asked, response) => {
    const endless = (): void => {
      while (response.write(piece));
      response.once('drain', endless)
    }
    if (asked.startsWith('/get-artifact')) endless()
    else if (asked.includes('/runs/get'))
      response.end(JSON.stringify({ run: { info: { run_id: 'abc', experiment_id: '1' }, data: { tags } } }))
    else response.end('{}')
  })
  const { code, err } = await run(['compare', 'mlflow:abc', ORIGINAL], url)
  expect(code).toBe(2)
  expect(err).toContain('an answer that is larger than allowed')
})
