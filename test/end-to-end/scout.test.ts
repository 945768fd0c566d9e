/** Logs → traces on a real MLflow server → a database that the real Inspect Scout reads, all by the built command line. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { readBodies } from '../../src/logs/bodies.ts'
import { aName } from '../helpers/mlflow/connected.ts'
import { type Fault, faultyWhere } from '../helpers/mlflow/faults.ts'
import { cannotServe, type MlflowServer, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'
import { cannotScan, type SeenTranscript, scoutPython, seenByScout } from '../helpers/scout/scout.ts'
import type { Expected } from '../logs/expectations.ts'
import { fileSource, logOf } from '../tracking/tables.ts'
import { CLI, type Ran, ran, track } from './tracking.ts'

vi.setConfig({ testTimeout: 90_000 })

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'logs')
const LOGS = [
  'tools/tools-0.3.285.eval',
  'tools/tools-0.3.75.eval',
  'limits/token-0.3.285.eval',
  'limits/message-0.3.110.eval',
  'errors/baseline/capitals.eval',
  'dict-scores/baseline/facets-0.3.285.eval',
  'condensed/condensed.eval',
].map(name => join(FIXTURES, name))

const scout = (url: string, ...words: string[]): Promise<Ran> =>
  ran(['scout', 'import', '--tracking-uri', url, ...words])

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scout-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

interface Counts {
  messages: number
  model: number
  tool: number
  tokens: number
  scores: unknown
  error: boolean
  limit: string | null
}

/** By sample and epoch: what the log holds, and what the real inspect_ai says of it. */
async function countsOf(path: string): Promise<[string, Counts][]> {
  const log = await logOf(fileSource(path))
  const expected: Expected = JSON.parse(readFileSync(`${path}.expected.json`, 'utf8'))
  const counts: [string, Counts][] = []
  for await (const sample of readBodies(log)) {
    if (sample.kind !== 'body') throw new Error('the log has no bodies')
    const kinds: unknown[] = []
    for await (const each of sample.events()) if (each.kind === 'read') kinds.push(each.value.event)
    let messages = 0
    for await (const _ of sample.messages()) messages += 1
    const said = expected.samples.find(({ id, epoch }) => String(id) === sample.id && epoch === sample.epoch)
    const scores = Object.entries(said?.scores ?? {}).filter(([, { value }]) => value !== null)
    counts.push([
      `${log.header.spec.evalId} ${sample.id} ${sample.epoch}`,
      {
        messages,
        model: kinds.filter(kind => kind === 'model').length,
        tool: kinds.filter(kind => kind === 'tool').length,
        tokens: said?.total_tokens ?? 0,
        scores: Object.fromEntries(scores.map(([name, { value }]) => [name, value])),
        error: Boolean(said?.error),
        limit: said?.limit ?? null,
      },
    ])
  }
  return counts
}

function countsIn({ messages, events, metadata, ...fields }: SeenTranscript): [string, Counts] {
  const count = (kind: string): number => events.filter(({ event }) => event === kind).length
  return [
    `${metadata.eval_id} ${fields.task_id} ${fields.task_repeat}`,
    {
      messages: messages.length,
      model: count('model'),
      tool: count('tool'),
      tokens: Number(fields.total_tokens ?? 0),
      scores: JSON.parse(String(metadata.scores ?? '{}')),
      error: fields.error !== undefined,
      limit: (fields.limit as string | undefined) ?? null,
    },
  ]
}

const byName = <T>(entries: [string, T][]): Record<string, T> =>
  Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))

describe.skipIf(cannotServe || cannotScan)('logs', () => {
  let server: MlflowServer
  const experiment = aName('logs')
  beforeAll(async () => {
    server = await mlflowServer(3)
    await scoutPython()
    const tracked = await track(server.url, [...LOGS, '--traces', '--experiment', experiment])
    if (tracked.code !== 0) throw new Error(tracked.out + tracked.err)
  }, START_MS)

  const words = (folder: string): string[] => ['--experiment', experiment, '--into', folder]
  const parquet = (folder: string): string[] => readdirSync(folder).filter(name => name.endsWith('.parquet'))

  it('come to Scout with every message, call, score and token', async () => {
    const folder = aFolder()
    const imported = await scout(server.url, ...words(folder))
    expect(imported).toMatchObject({ code: 0, err: '' })
    const { transcripts } = await seenByScout(folder)
    const counted = (await Promise.all(LOGS.map(countsOf))).flat()
    const seen = byName(transcripts.map(countsIn))
    for (const [name, { error, limit, messages }] of counted) {
      // What ended a sample early left its last answer out of the log; the trace has it.
      const more = (seen[name]?.messages ?? 0) - messages
      if (seen[name] && (error || limit !== null) && more === 1) seen[name].messages = messages
    }
    expect(seen).toEqual(byName(counted))
    for (const { model, success, score } of transcripts) {
      expect(model).toBe('mockllm/model')
      if (score !== undefined && typeof success === 'boolean') expect(success).toBe(!/^(I|0|0\.0)$/.test(String(score)))
    }
    expect((await scout(server.url, ...words(folder))).out).toContain(`${transcripts.length} traces there already`)
    expect(parquet(folder)).toHaveLength(1)
  })

  it('come only as far as they are asked for', async () => {
    const folder = aFolder()
    const told = await scout(server.url, ...words(folder), '--tag', 'inspect.task=facets-0.3.285', '--limit', '2')
    expect(told.out).toContain('2 transcripts of 2 traces imported')
    const { transcripts } = await seenByScout(folder)
    expect(transcripts.map(({ task_set: task }) => task)).toEqual(['facets-0.3.285', 'facets-0.3.285'])
  })

  it('are whole after an import that was killed', async () => {
    const folder = aFolder()
    const crash: Fault = { kind: 'crash', tell: () => child.kill('SIGKILL') }
    const proxy = await faultyWhere(server.url, request => (request.endsWith('/batchGet') ? crash : undefined))
    const command = [CLI, 'scout', 'import', ...words(folder), '--tracking-uri', proxy.url]
    const child = spawn(process.execPath, command, { stdio: 'ignore' })
    await once(child, 'exit')
    expect(child.signalCode).toBe('SIGKILL')
    expect(parquet(folder)).toEqual([])
    expect(await scout(server.url, ...words(folder))).toMatchObject({ code: 0, err: '' })
    const ids = (await seenByScout(folder)).transcripts.map(({ transcript_id: id }) => id)
    expect(ids.length).toBeGreaterThan(20)
    expect(new Set(ids).size).toBe(ids.length)
    expect(readdirSync(folder)).toEqual(parquet(folder))
  })

  it('say in one line that the server is lost', async () => {
    const folder = aFolder()
    const cut: Fault = { kind: 'cut', afterBytes: 0 }
    const proxy = await faultyWhere(server.url, request => (request.endsWith('/batchGet') ? cut : undefined))
    const told = await scout(proxy.url, ...words(folder))
    expect(told.code).toBe(2)
    expect(told.err).toMatch(/did not give its traces: MLflow GET \S+batchGet: no connection/)
    expect(told.err).not.toMatch(/^\s+at |undefined|\[object/m)
    expect(readdirSync(folder)).toEqual([])
  })
})
