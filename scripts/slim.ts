/**
 * Reduces every log of the fixtures in three ways into a folder, with what the real inspect_ai should read from each:
 * `node scripts/slim.ts FOLDER`, then `python fixtures/generate/slim.py FOLDER`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { inMemory } from '../src/logs/bytes.ts'
import type { EvalLog, SampleSummary } from '../src/logs/eval-log.ts'
import { findLogs } from '../src/logs/open.ts'
import { readRaw } from '../src/logs/raw-log.ts'
import { readLog } from '../src/logs/read.ts'
import { writeSlimLog } from '../src/logs/write.ts'

const [, , folder] = process.argv
if (folder === undefined) throw new Error('node scripts/slim.ts FOLDER')

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'logs')
const index: { [name: string]: object } = {}
const { logs } = await findLogs(`${FIXTURES},${FIXTURES}/*json*/*.json,${FIXTURES}/twins/*.json`)
for (const found of logs) {
  if (found.kind !== 'source') throw new Error(found.what)
  if (found.source.name.endsWith('.expected.json')) continue
  for (const sampleDetails of ['full', 'ids', 'none'] as const) {
    const name = join(sampleDetails, relative(FIXTURES, found.source.name).replace(/\.json$/, '-json.eval'))
    const bytes = await writeSlimLog(found.source, { sampleDetails })
    const outcome = await readLog(inMemory({ name, bytes }))
    if (outcome.kind !== 'read') throw new Error(outcome.what)
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
    index[name] = await expectation(outcome.log)
  }
}
writeFileSync(join(folder, 'index.json'), JSON.stringify(index))
console.log(`${Object.keys(index).length} reduced logs in ${folder}`)

async function expectation(log: EvalLog): Promise<object> {
  const { header, scorers, samples } = log
  const { spec } = header
  const { reductions } = await readRaw(log)
  return {
    status: header.status,
    task: spec.task,
    model: spec.model,
    evalId: spec.evalId,
    epochs: spec.epochs ?? 1,
    totalSamples: header.totalSamples,
    metrics: header.scores.map(({ name, scorer, metrics }) => [
      name,
      scorer,
      metrics.map(({ key, value }) => [key, Number.isNaN(value) ? null : value]),
    ]),
    rows: samples.map(sample => rowOf(sample, scorers)).sort((a, b) => a.epoch - b.epoch || (a.id < b.id ? -1 : 1)),
    reductions: reductions.reduce((count, each) => count + each.samples.length, 0),
  }
}

function rowOf({ id, epoch, scores, error, limit, usage }: SampleSummary, scorers: readonly string[]) {
  return {
    id,
    epoch,
    scores: scorers.filter((_, index) => scores[index] !== undefined).sort(),
    error: error !== null,
    limit,
    tokens: usage?.totalTokens ?? 0,
  }
}
