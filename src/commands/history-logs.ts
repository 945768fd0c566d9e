/** Earlier runs among logs at hand, the newest first. */
import { givenPath } from '../baseline/given-path.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import type { FoundLogs } from '../logs/open.ts'
import { createdAt } from '../pair/evals.ts'
import type { LogsOfSide } from '../pair/suite-findings.ts'
import type { PastRun } from '../report/history.ts'
import { safeLine } from '../report/text.ts'
import { readSide } from '../sides.ts'
import { type Console, progressLine } from './console.ts'
import { isWantedTask, type PastSource } from './history-source.ts'

/** @throws UserError when none of them can be read. */
export async function runsAtHand(found: FoundLogs, { given, console, metadataKeys, onRun }: PastSource): Promise<void> {
  const progress = progressLine(console, 'Reading logs')
  const side = await readSide('baseline', found, { metadataKeys, ...progress }).finally(progress.done)
  tellLeftOut(console, side)
  const wanted = side.logs.filter(({ header }) => isWantedTask(given, header.spec))
  for (const log of wanted.toSorted(newestFirst)) onRun(ofLog(log))
}

function tellLeftOut(console: Console, { logs, unreadable, ignored }: LogsOfSide): void {
  const unfinished = logs.filter(({ header }) => header.status !== 'success')
  const told = [
    ...unreadable.map(({ path, what }) => `${path} left out: ${what}`),
    ...ignored.map(({ path, reason }) => `${path} left out: ${reason}`),
    ...unfinished.map(({ path, header }) => `${path} left out: the eval did not finish (${header.status})`),
  ]
  for (const line of told) console.err(`${safeLine(line)}\n`)
}

const newestFirst = (a: EvalLog, b: EvalLog): number => createdAt(b) - createdAt(a) || (a.path < b.path ? -1 : 1)

function ofLog(log: EvalLog): PastRun {
  const origin = givenPath(log)
  return { logs: [log], commit: origin.commit, createdAt: origin.createdAt, url: null }
}
