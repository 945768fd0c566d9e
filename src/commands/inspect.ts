/** `eval-regression inspect`: what the reader understood of each log, and every warning. */
import { parseLogArguments } from '../inputs/argv.ts'
import type { EvalLog, LogOutcome } from '../logs/eval-log.ts'
import { findLogs } from '../logs/open.ts'
import { evalDigest, readInvalidations, readLog } from '../logs/read.ts'
import { type ScoreColumn, scoreColumns } from '../pair/score-columns.ts'
import { wrap } from '../report/columns.ts'
import { evalEntry } from '../report/entries.ts'
import * as n from '../report/numbers.ts'
import { safeLine, thousands } from '../report/text.ts'
import type { Console } from './console.ts'

export const INSPECT_HELP = `Usage: eval-regression inspect LOG... [--json]

Shows what was understood of each log (a file, a folder or a glob): header, counts, scores and every warning.

Exit code: 0 all logs were read, 2 one was not.
`

export async function inspectCommand(words: readonly string[], console: Console): Promise<number> {
  const { logs: specs, values } = parseLogArguments('inspect', words, { json: { type: 'boolean' } })
  const searches = await Promise.all(specs.map(findLogs))
  const found = searches.flatMap(({ logs }) => logs)
  const seen: InspectedLog[] = []
  for (const log of found) {
    const outcome = log.kind === 'source' ? await readLog(log.source) : log
    if (outcome.kind === 'read' && outcome.log.header.invalidated) await readInvalidations(outcome.log)
    const inspected = inspectLog(outcome)
    seen.push(inspected)
    if (!values.json) console.out(describe(inspected, console.width))
  }
  for (const { path, reason } of searches.flatMap(({ skipped }) => skipped))
    console.err(`${safeLine(`${path} left out: ${reason}`)}\n`)
  if (values.json) console.out(`${JSON.stringify(seen, null, 2)}\n`)
  return seen.some(({ kind }) => kind === 'unreadable') ? 2 : 0
}

type InspectedLog =
  | { kind: 'unreadable'; path: string; what: string; fix: string }
  | ({ kind: 'read' } & ReturnType<typeof facts>)

function inspectLog(outcome: LogOutcome): InspectedLog {
  return outcome.kind === 'unreadable' ? outcome : { kind: 'read', ...facts(outcome.log) }
}

function facts(log: EvalLog) {
  const { samples, header } = log
  const count = (holds: (sample: EvalLog['samples'][number]) => boolean): number => samples.filter(holds).length
  return {
    ...evalEntry(log, { facts: { digest: evalDigest(log) } }),
    container: log.container,
    sizeBytes: log.sizeBytes,
    completeness: log.completeness,
    version: header.version,
    rows: samples.length,
    duplicates: log.duplicates,
    errored: count(sample => sample.error !== null),
    limited: count(sample => sample.limit !== null),
    invalidated: header.invalidated ? count(sample => sample.invalidated === true) : 0,
    reductions: log.reductions.length,
    scorers: [...scoreColumns({ scorers: log.scorers, rows: samples }).columns.values()].map(column =>
      scorerFacts(column),
    ),
    usage: header.usage,
  }
}

function scorerFacts({ name, values, freeText }: ScoreColumn) {
  let scored = 0
  let sum = 0
  for (const value of values) {
    if (Number.isNaN(value)) continue
    scored++
    sum += value
  }
  return { scorer: name, scored, unscored: values.length - scored, freeText, mean: scored === 0 ? null : sum / scored }
}

function describe(log: InspectedLog, width: number): string {
  if (log.kind === 'unreadable')
    return `${safeLine(log.path)}\n  cannot be read: ${safeLine(log.what)}\n  fix: ${safeLine(log.fix)}\n\n`
  const lines = [
    `${log.task} · ${log.model} · ${log.status}${log.completeness === 'partial' ? ' · partial' : ''}`,
    `${log.container}, ${thousands(log.sizeBytes)} bytes, log version ${log.version}, Inspect ${log.inspectVersion ?? 'unknown'}, created ${log.created ?? 'unknown'}`,
    `${n.plural(log.samples, 'sample')}, ${n.plural(log.rows, 'row')} (epochs: ${log.epochs ?? 'unknown'}), ${log.errored} errored, ${log.limited} limited, ${log.invalidated} invalidated, ${n.plural(log.duplicates, 'duplicate')}`,
    `eval ${log.evalId}, task id ${log.taskId ?? 'none'}, run ${log.runId ?? 'none'}`,
    `digest ${log.digest}`,
    ...log.scorers.map(
      ({ scorer, scored, unscored, mean, freeText }) =>
        `scorer ${scorer}: ${scored} scored, ${unscored} not${freeText > 0 ? ` (${freeText} are free text)` : ''}, mean ${shown(mean)}`,
    ),
    ...log.metrics.map(
      ({ scorer, metric, reducer, value }) => `logged ${scorer}/${metric} (${reducer}): ${shown(value)}`,
    ),
    ...log.warnings.map(({ code, message }) => `warning ${code}: ${message}`),
  ]
  return `${safeLine(log.path)}\n${lines.flatMap(line => wrap(safeLine(line), { limit: width, first: '  ', rest: '    ' })).join('\n')}\n\n`
}

/** With --json in full. */
const shown = (value: number | null): string => (value === null ? 'undefined' : n.level(value, 'plain'))
