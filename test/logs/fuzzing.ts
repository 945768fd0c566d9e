/** Reads mutants of honest logs and checks the one promise: an outcome, in time, in one line, in bounded memory. */
import { readFileSync } from 'node:fs'
import { inMemory } from '../../src/logs/bytes.ts'
import { evalDigest, OUR_BUG, readDetails, readInvalidations, readLog } from '../../src/logs/read.ts'
import { mutant, seeded } from './mutate.ts'

export interface FuzzReport {
  mutants: number
  read: number
  partial: number
  unreadable: number
  slowestMs: number
  peakMb: number
  /** Broken promises, each with the seed that shows it again. */
  failures: string[]
}

const MAX_MS = 5000
/** Above what the test runner itself takes. */
const MAX_MEMORY_MB = 1500

export async function fuzz(
  paths: readonly string[],
  { mutants, seed }: { mutants: number; seed: number },
): Promise<FuzzReport> {
  const report: FuzzReport = { mutants, read: 0, partial: 0, unreadable: 0, slowestMs: 0, peakMb: 0, failures: [] }
  for (let index = 0; index < mutants; index++) {
    const path = paths[index % paths.length]!
    const random = seeded(seed * 1_000_003 + index)
    try {
      const bytes = await mutant(readFileSync(path), random)
      await readMutant(bytes, report, `${path} seed ${seed} mutant ${index}`)
    } catch (thrown) {
      report.failures.push(
        `${path} seed ${seed} mutant ${index}: threw ${thrown instanceof Error ? thrown.stack : thrown}`,
      )
    }
  }
  return report
}

async function readMutant(bytes: Buffer, report: FuzzReport, name: string): Promise<void> {
  const start = performance.now()
  const outcome = await readLog(inMemory({ name, bytes }))
  if (outcome.kind === 'read') {
    report.read++
    if (outcome.log.completeness === 'partial') report.partial++
    evalDigest(outcome.log)
    await readInvalidations(outcome.log)
    const wanted = outcome.log.samples.slice(0, 3).map(({ id, epoch }) => ({ id, epoch }))
    await readDetails(outcome.log, wanted, { maxCharacters: 100 })
    for (const { message } of outcome.log.warnings)
      if (message.includes('\n')) report.failures.push(`${name}: a warning of several lines`)
  } else {
    report.unreadable++
    if (outcome.what.startsWith(OUR_BUG)) report.failures.push(`${name}: ${outcome.what}`)
    if (!/^[^\n]{1,400}$/.test(outcome.what)) report.failures.push(`${name}: not one line: ${outcome.what}`)
  }
  const ms = performance.now() - start
  const mb = process.memoryUsage.rss() / 2 ** 20
  report.slowestMs = Math.max(report.slowestMs, ms)
  report.peakMb = Math.max(report.peakMb, mb)
  if (ms > MAX_MS) report.failures.push(`${name}: took ${Math.round(ms)} ms`)
  if (mb > MAX_MEMORY_MB) report.failures.push(`${name}: took ${Math.round(mb)} MB`)
}
