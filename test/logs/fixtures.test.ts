import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evalDigest } from '../../src/logs/read.ts'
import { differences, expectedLogs, FIXTURES, readPath } from './expectations.ts'

/** Summaries of Inspect before 0.3.93 hold neither tokens nor times; only bodies do, and those are not opened. */
const NOT_IN_OLD_SUMMARIES = /^\d+:.* (tokens|cost|time): ours undefined/
const HAS_OLD_SUMMARIES = /^0\.3\.(\d|[0-8]\d|9[0-2])(\D|$)/

describe('every log that a real inspect_ai wrote', () => {
  const folder = join(FIXTURES, 'logs')
  const logs = expectedLogs(folder)

  it('is among the fixtures, by the dozen', () => expect(logs.length).toBeGreaterThan(100))

  it.each(logs.map(log => ({ ...log, name: relative(folder, log.path) })))(
    'reads as inspect_ai reads it: $name',
    async ({ path, expected }) => {
      const found = await differences(path, expected)
      const isOld = HAS_OLD_SUMMARIES.test(expected.inspect_ai)
      expect(found.filter(line => !(isOld && NOT_IN_OLD_SUMMARIES.test(line)))).toEqual([])
    },
  )

  it('has one digest in each of its forms', async () => {
    const digests = await Promise.all(
      ['whole.eval', 'chunked.eval'].map(name => digestOf(join(folder, 'chunked', name))),
    )
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(digests[1]).toBe(digests[0])
  })
})

interface BrokenCase {
  file: string
  wrong: string
  reader: 'error' | 'warn' | 'fine'
  samples?: number
  note?: string
}

describe('every broken or hostile file', () => {
  const folder = join(FIXTURES, 'broken')
  const cases: BrokenCase[] = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))

  it.each(cases)('is answered as it deserves: $file', { timeout: 10_000 }, async ({ file, reader, samples, note }) => {
    const outcome = await readPath(join(folder, file.split('/')[0]!))
    const mayBeRefused = reader === 'error' || /refusing it/.test(note ?? '')
    if (outcome.kind === 'unreadable') {
      expect(mayBeRefused, outcome.what).toBe(true)
      expect(`${outcome.what}${outcome.fix}`).toMatch(/^[^\n]{20,500}$/)
    } else {
      const { log } = outcome
      expect(reader).not.toBe('error')
      if (samples !== undefined && file !== 'truncated.json') expect(log.samples.length).toBe(samples)
      expect(log.completeness === 'partial').toBe(log.warnings.length > 0 && log.completeness === 'partial')
      for (const { message } of log.warnings) expect(message).toMatch(/^[^\n]{10,600}$/)
      if (reader === 'fine') expect(log.completeness).toBe('complete')
    }
  })
})

async function digestOf(path: string): Promise<string> {
  const outcome = await readPath(path)
  if (outcome.kind !== 'read') throw new Error(path)
  return evalDigest(outcome.log)
}

// Logs that are not ours to publish can be checked where they are: SHARED_LOGS names a folder with an expected.json.
const shared = process.env.SHARED_LOGS
describe.runIf(shared)('every log of SHARED_LOGS', () => {
  const all: { [file: string]: SharedFacts } = shared
    ? JSON.parse(readFileSync(join(shared, 'expected.json'), 'utf8'))
    : {}

  it.each(Object.entries(all))('reads as inspect_ai reads it: %s', async (file, facts) => {
    const outcome = await readPath(join(shared!, file))
    if (outcome.kind !== 'read') throw new Error(outcome.kind)
    const { header, samples, scorers } = outcome.log
    expect(header).toMatchObject({
      status: facts.status,
      spec: { evalId: facts.eval_id, task: facts.task, model: facts.model },
    })
    const metrics = header.scores.map(row => [
      row.name,
      row.scorer,
      row.metrics.map(({ key, value }) => [key, String(value)]),
    ])
    expect(metrics).toEqual(
      facts.scores.map(row => [
        row.name,
        row.scorer,
        Object.entries(row.metrics).map(([key, value]) => [key, spellNumber(value)]),
      ]),
    )
    const theirs = (facts.summary_samples ?? facts.samples).map(({ id, epoch, error, limit, scores }) => ({
      id: String(id),
      epoch,
      error,
      limit,
      scores,
    }))
    const ours = samples.map(({ id, epoch, error, limit, scores }) => ({
      id,
      epoch,
      error: error !== null,
      limit,
      scores: Object.fromEntries(
        scores.flatMap((value, index) => (value === undefined ? [] : [[scorers[index], value]])),
      ),
    }))
    const byKey = (a: { id: string; epoch: number }, b: { id: string; epoch: number }) =>
      `${a.epoch}:${a.id}` < `${b.epoch}:${b.id}` ? -1 : 1
    expect(ours.sort(byKey)).toEqual(theirs.sort(byKey))
  })
})

interface SharedFacts {
  status: string
  eval_id: string
  task: string
  model: string
  scores: { name: string; scorer: string; metrics: { [key: string]: number | { $: string } } }[]
  samples: SharedSample[]
  summary_samples?: SharedSample[]
}

interface SharedSample {
  id: string | number
  epoch: number
  error: boolean
  limit: string | null
  scores: object
}

const spellNumber = (value: number | { $: string }) => (typeof value === 'number' ? String(value) : value.$)
