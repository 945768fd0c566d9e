/** Traces of a real MLflow server into a folder: paged, filtered, resumed. */
import { spawnSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Console } from '../../src/commands/console.ts'
import { scoutCommand } from '../../src/commands/scout.ts'
import type { Mlflow } from '../../src/mlflow/client.ts'
import { openDatabase } from '../../src/scout/database.ts'
import { importMlflowTraces, type Transcript } from '../../src/scout/import.ts'
import { knownIds } from '../../src/scout/known-ids.ts'
import { aName, aRun, collected, connected } from '../helpers/mlflow/connected.ts'
import { faulty, faultyWhere } from '../helpers/mlflow/faults.ts'
import { cannotServe, type MlflowServer, mlflowServer, START_MS as SERVER_START_MS } from '../helpers/mlflow/server.ts'
import { aCall, aTrace, feedback, START_MS } from './traces.ts'

interface Told {
  out: string
  err: string
  code: number
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scout-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The command, in this process. */
async function scout(url: string, ...words: string[]): Promise<Told> {
  const told = { out: '', err: '' }
  const console: Console = {
    out: text => {
      told.out += text
    },
    err: text => {
      told.err += text
    },
    width: 100,
    colour: false,
    redraws: false,
    now: () => new Date(START_MS + 1000),
    secrets: [],
    env: { MLFLOW_TRACKING_URI: url },
    examples: '',
    page: '',
  }
  const code = await scoutCommand(['import', ...words], console)
  return { ...told, code }
}

const traceIdOf = (seed: string): string => `tr-${createHash('sha256').update(seed).digest('hex').slice(0, 32)}`

describe.skipIf(cannotServe)('an import from MLflow', () => {
  let server: MlflowServer
  beforeAll(async () => {
    server = await mlflowServer(3)
  }, SERVER_START_MS)
  afterEach(() => vi.unstubAllEnvs())

  /** An experiment with so many traces, the last one the newest. */
  async function experimentOf(count: number): Promise<{ name: string; ids: string[]; runId: string; mlflow: Mlflow }> {
    const mlflow = connected(server.url)
    const name = aName('scout')
    const { experimentId } = await mlflow.ensureExperiment(name)
    const run = await mlflow.createRun({ experimentId, name: 'a run', startTimeMs: START_MS, tags: [] })
    const writer = await mlflow.traceWriter(run)
    const seed = randomUUID()
    const ids = Array.from({ length: count }, (_, at) => traceIdOf(`${seed} ${at}`))
    for (const [at, traceId] of ids.entries()) {
      const { info, spans } = aTrace({
        traceId,
        experimentId,
        requestTimeMs: START_MS + at * 1000,
        state: at === 1 ? 'ERROR' : 'OK',
        metadata: new Map([
          ['mlflow.sourceRun', run.runId],
          ['mlflow.trace.session', `session ${at}`],
        ]),
        tags: new Map([
          ['team', at % 2 ? 'odd' : "it's even"],
          ['mlflow.traceName', `trace ${at}`],
        ]),
        assessments: [feedback('helpful', at, { id: `a-${traceId.slice(3)}` })],
        spans: [
          {
            type: 'AGENT',
            name: 'agent',
            at: at * 1000,
            status: at === 1 ? 'ERROR' : 'OK',
            statusMessage: at === 1 ? 'it broke' : '',
          },
          aCall(
            [{ role: 'user', content: `question ${at}` }],
            { role: 'assistant', content: `answer ${at}` },
            { parent: 1, at: at * 1000 },
          ),
        ],
      })
      await writer.write(info, spans)
    }
    expect(await writer.finish()).toMatchObject({ written: count, refused: [] })
    return { name, ids, runId: run.runId, mlflow }
  }

  it('brings what was asked and answered', async () => {
    const { name, ids } = await experimentOf(2)
    vi.stubEnv('INSPECT_MLFLOW_TRACKING_URI', server.url)
    vi.stubEnv('INSPECT_MLFLOW_EXPERIMENT_NAME', name)
    const transcripts = await collected<Transcript>(importMlflowTraces())
    expect(transcripts.map(({ transcriptId }) => transcriptId)).toEqual([...ids].reverse())
    expect(transcripts[0]).toMatchObject({
      taskSet: name,
      taskId: 'trace 1',
      agent: 'agent',
      score: 1,
      error: 'it broke',
      date: '2026-03-31T12:00:01.000+00:00',
      sourceUri: expect.stringContaining(`selectedEvaluationId=${ids[1]}`),
      messages: [{ content: 'question 1' }, { content: 'answer 1' }],
    })
  })

  it('asks only as often as pages and batches need', async () => {
    const { name } = await experimentOf(7)
    const { url, seen } = await faulty(server.url)
    await collected(importMlflowTraces({ trackingUri: url, experimentName: name }))
    expect(seen.filter(path => path.endsWith('/traces/search'))).toHaveLength(1)
    expect(seen.filter(path => path.endsWith('/traces/batchGet'))).toHaveLength(1)
  })

  it('fetches no more than the newest that were wanted', async () => {
    const { name, ids } = await experimentOf(4)
    const found = await collected<Transcript>(
      importMlflowTraces({ trackingUri: server.url, experimentName: name, limit: 2 }),
    )
    expect(found.map(({ transcriptId }) => transcriptId)).toEqual([ids[3], ids[2]])
  })

  it('filters by time, id, tag, session, run, status and model', async () => {
    const { name, ids, runId } = await experimentOf(4)
    const found = async (filters: object): Promise<(string | undefined)[]> => {
      const options = { trackingUri: server.url, experimentName: name, ...filters }
      return (await collected<Transcript>(importMlflowTraces(options)))
        .map(({ transcriptId }) => transcriptId)
        .reverse()
    }
    expect(await found({ fromMs: START_MS + 1000, toMs: START_MS + 2000 })).toEqual([ids[1], ids[2]])
    expect(await found({ traceIds: [ids[0], ids[3], "'; --"] })).toEqual([ids[0], ids[3]])
    expect(await found({ traceIds: [] })).toEqual([])
    expect(await found({ tags: { team: 'odd' } })).toEqual([ids[1], ids[3]])
    expect(await found({ tags: { team: "it's even" }, session: 'session 2' })).toEqual([ids[2]])
    expect(await found({ runId })).toEqual(ids)
    expect(await found({ runId: 'none' })).toEqual([])
    expect(await found({ status: 'ERROR' })).toEqual([ids[1]])
    expect(await found({ model: 'gpt-4o-mini' })).toEqual(ids)
    expect(await found({ model: 'other' })).toEqual([])
  })

  it('adds only what is new', async () => {
    const { name, ids } = await experimentOf(3)
    const folder = aFolder()
    const words = ['--experiment', name, '--into', folder]
    expect((await scout(server.url, ...words, '--limit', '1')).out).toContain('1 transcript of 1 trace imported')
    const second = await scout(server.url, ...words)
    expect(second).toMatchObject({ code: 0, out: expect.stringContaining('1 trace there already') })
    expect(await knownIds(folder)).toEqual(new Set(ids))
    const files = readdirSync(folder)
    const { url, seen } = await faulty(server.url)
    expect((await scout(url, ...words)).out).toContain('0 transcripts of 0 traces imported')
    expect(seen.filter(path => path.endsWith('/batchGet'))).toEqual([])
    expect(readdirSync(folder)).toEqual(files)
  })

  it('refuses a folder that another import writes to', async () => {
    const { name } = await experimentOf(1)
    const folder = aFolder()
    const other = await openDatabase(folder)
    await expect(scout(server.url, '--experiment', name, '--into', folder)).rejects.toThrow(/Another import/)
    await other.close()
    expect((await scout(server.url, '--experiment', name, '--into', folder)).code).toBe(0)
  })

  it('keeps whole files and nothing else when the server dies', async () => {
    const { name } = await experimentOf(2)
    const folder = aFolder()
    const { url } = await faulty(
      server.url,
      { kind: 'pass' },
      { kind: 'pass' },
      { kind: 'pass' },
      ...Array(20).fill({ kind: 'status', status: 401 }),
    )
    await expect(scout(url, '--experiment', name, '--into', folder)).rejects.toThrow(/MLflow|server/)
    expect(readdirSync(folder)).toEqual([])
  })

  it('keeps what had come when the server is lost on the way', async () => {
    const { name, ids } = await experimentOf(101)
    const folder = aFolder()
    const words = ['--experiment', name, '--into', folder]
    let batches = 0
    const { url } = await faultyWhere(server.url, request => {
      if (request.endsWith('/batchGet')) batches += 1
      return batches > 1 ? { kind: 'status', status: 401 } : undefined
    })
    const lost = await scout(url, ...words)
    expect(lost).toMatchObject({ code: 1, err: expect.stringMatching(/^Not all: MLflow GET .*401.*Run it again.*\n$/) })
    expect(await knownIds(folder)).toEqual(new Set(ids.slice(1)))
    expect(await scout(server.url, ...words)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^1 transcript of 1/),
    })
    expect(await knownIds(folder)).toEqual(new Set(ids))
  })

  it('takes the place of one that was killed on this machine', async () => {
    const { name } = await experimentOf(1)
    const folder = aFolder()
    const killed = spawnSync(process.execPath, ['--version'])
    writeFileSync(join(folder, '.eval-regression-import'), `${killed.pid} ${hostname()}\n`)
    expect((await scout(server.url, '--experiment', name, '--into', folder)).code).toBe(0)
    writeFileSync(join(folder, '.eval-regression-import'), `${killed.pid} another-machine\n`)
    await expect(scout(server.url, '--experiment', name, '--into', folder)).rejects.toThrow(/Another import/)
  })

  it('leaves a running trace to a later import', async () => {
    const { name, mlflow } = await experimentOf(1)
    const experiment = await mlflow.experimentByName(name)
    const run = await aRun(mlflow)
    const writer = await mlflow.traceWriter({ experimentId: experiment?.experimentId ?? '', runId: run.runId })
    const { info } = aTrace({
      traceId: traceIdOf(randomUUID()),
      experimentId: experiment?.experimentId ?? '',
      state: 'IN_PROGRESS',
      spans: [],
    })
    await writer.write(info, [])
    await writer.finish()
    const told = await scout(server.url, '--experiment', name, '--into', aFolder())
    expect(told.out).toMatch(/1 transcript of 1 trace imported[\s\S]*1 trace still running/)
  })

  it('names an experiment that is not there', async () => {
    await expect(
      collected(importMlflowTraces({ trackingUri: server.url, experimentName: 'none such' })),
    ).rejects.toThrow(/no such experiment/)
  })

  it('makes no folder for an experiment that is not there', async () => {
    const folder = join(aFolder(), 'new')
    await expect(scout(server.url, '--experiment', 'none such', '--into', folder)).rejects.toThrow(/no such experiment/)
    expect(existsSync(folder)).toBe(false)
  })

  it('refuses a status of none in the library, too', async () => {
    const { name } = await experimentOf(1)
    const status = 'ok' as 'OK'
    await expect(
      collected(importMlflowTraces({ trackingUri: server.url, experimentName: name, status })),
    ).rejects.toThrow(/"ok"[\s\S]*IN_PROGRESS/)
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses a limit of %s in the library, too', async limit => {
    const { name } = await experimentOf(1)
    await expect(
      collected(importMlflowTraces({ trackingUri: server.url, experimentName: name, limit })),
    ).rejects.toThrow(/limit/)
  })

  it('names a folder that cannot be made', async () => {
    const { name } = await experimentOf(1)
    const file = join(aFolder(), 'file')
    writeFileSync(file, '')
    for (const into of [file, join(file, 'within')])
      await expect(scout(server.url, '--experiment', name, '--into', into)).rejects.toThrow(
        /cannot be written[\s\S]*--into/,
      )
  })

  it.each([
    [['--limit', '0'], /--limit/],
    [['--from', 'yesterday'], /--from/],
    [['--from', '5'], /--from/],
    [['--to', '2026-02-30'], /--to/],
    [['--from', '2026-03-02', '--to', '2026-03-01'], /--from must not be after --to/],
    [['--run-id', ''], /--run-id/],
    [['--trace-id', ''], /--trace-id/],
    [['--model', ''], /--model/],
    [['--status', 'ok'], /--status/],
    [['--tag', 'team'], /--tag/],
  ])('refuses %j', async (words, why) => {
    await expect(scout(server.url, '--into', aFolder(), ...words)).rejects.toThrow(why)
  })
})

it.skipIf(cannotServe)(
  'knows the samples of a run that MLflow 2 keeps',
  async () => {
    const { url } = await mlflowServer(2)
    const mlflow = connected(url)
    const name = aName('scout')
    const { experimentId } = await mlflow.ensureExperiment(name)
    const run = await mlflow.createRun({ experimentId, name: 'a run', startTimeMs: START_MS, tags: [] })
    const { info, spans } = aTrace({
      traceId: traceIdOf(randomUUID()),
      experimentId,
      spans: [
        {},
        { name: 'sample: a', parent: 1, attributes: { 'inspect.sample_id': 'a', 'inspect.eval_id': 'e' } },
        { name: 'sample: b', parent: 1, attributes: { 'inspect.sample_id': 'b', 'inspect.eval_id': 'e' } },
      ],
    })
    const writer = await mlflow.traceWriter(run)
    await writer.write(info, spans)
    expect(await writer.finish()).toMatchObject({ written: 1 })
    const words = ['--experiment', name, '--into', aFolder()]
    expect((await scout(url, ...words)).out).toContain('2 transcripts of 1 trace imported')
    const again = await scout(url, ...words)
    expect(again.out).toContain('0 transcripts of 0 traces imported')
    expect(again.out).toContain('1 trace there already')
  },
  SERVER_START_MS,
)
