/** `eval-regression scout import`: MLflow traces into a transcript database of Inspect Scout. */
import { UserError } from '../errors.ts'
import { parse, usageError } from '../inputs/argv.ts'
import { proxiesOf } from '../inputs/proxies.ts'
import type { Mlflow } from '../mlflow/client.ts'
import { isMlflow, type MlflowError } from '../mlflow/error.ts'
import { namesServer, openMlflow } from '../mlflow/open.ts'
import { loadSettings, type MLflowSettings } from '../mlflow/settings.ts'
import { clip, safeLine, thousands } from '../report/text.ts'
import { type Database, openDatabase } from '../scout/database.ts'
import {
  type FoundExperiment,
  findExperiment,
  type ImportedTrace,
  importTraces,
  noServer,
  type TraceFilters,
} from '../scout/import.ts'
import { type Console, progressLine, tellBeside } from './console.ts'

export const SCOUT_HELP = `Usage: eval-regression scout import --into FOLDER [options]

Imports the traces of an MLflow experiment into a transcript database of Inspect Scout (a folder of Parquet files): those
of "track --traces", of inspect-mlflow's hooks, and of any application that MLflow traces. A second import adds what is new.

  --into FOLDER            the database; made when it is not there
  --experiment NAME        default INSPECT_MLFLOW_EXPERIMENT_NAME, else MLFLOW_EXPERIMENT_NAME, else inspect_ai
  --tracking-uri URI       the server (default INSPECT_MLFLOW_TRACKING_URI, else MLFLOW_TRACKING_URI)
  --limit N                the newest N traces at most
  --from TIME, --to TIME   of the trace, ISO 8601, both included (2026-03-31 or 2026-03-31T12:00:00Z)
  --trace-id ID            this trace only (repeatable)
  --tag KEY=VALUE          traces with this tag (repeatable, all must hold)
  --session ID             traces of this session
  --run-id RUN             traces of this MLflow run
  --status STATUS          OK, ERROR or IN_PROGRESS
  --model MODEL            transcripts of this model, with or without its provider

Exit code: 0 everything was imported or there already, 1 some traces could not be read or the server was lost on the way
(the lines say which), 2 nothing could be done.
`

const OPTIONS = {
  into: { type: 'string' },
  experiment: { type: 'string' },
  'tracking-uri': { type: 'string' },
  limit: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'trace-id': { type: 'string', multiple: true },
  tag: { type: 'string', multiple: true },
  session: { type: 'string' },
  'run-id': { type: 'string' },
  status: { type: 'string' },
  model: { type: 'string' },
} as const

type Values = ReturnType<typeof parse<typeof OPTIONS>>['values']

/** A trace that began longer ago and has not ended will not end any more. */
const RUNNING_MS = 24 * 60 * 60_000

export async function scoutCommand(words: readonly string[], console: Console): Promise<number> {
  const { into, limit, filters, values } = argumentsOf(words)
  const settings = loadSettings(console.env, {
    trackingUri: values['tracking-uri'],
    experimentName: values.experiment,
  })
  if (!namesServer(settings)) throw noServer()
  const onWait = (message: string): void => tellBeside(console, message)
  const { client, close } = await openMlflow({ settings, proxies: proxiesOf(console.env), onWait })
  try {
    // First: a wrong name leaves no folder behind.
    const experiment = await findExperiment(client, settings.experimentName)
    const database = await openDatabase(into)
    try {
      const work = { client, console, filters, limit, experiment }
      const { tally, lost } = await importInto(database, work)
      const { files } = await database.close()
      console.out(summary(tally, { folder: database.folder, files: files.length }))
      if (lost) console.err(`${safeLine(`Not all: ${lost.message}. Run it again: it adds what is missing.`)}\n`)
      return lost || tally.broken > 0 ? 1 : 0
    } finally {
      await database.abandon()
    }
  } catch (thrown) {
    throw isMlflow(thrown) ? serverError(thrown, settings) : thrown
  } finally {
    await close()
  }
}

interface Tally {
  traces: number
  transcripts: number
  there: number
  running: number
  otherModel: number
  broken: number
  /** By their number. */
  reasons: Map<string, number>
}

interface Work {
  client: Mlflow
  console: Console
  filters: TraceFilters
  limit: number | undefined
  experiment: FoundExperiment
}

/** @returns also why it ended early: what had come until then is not thrown away. */
async function importInto(
  database: Database,
  { client, console, filters, limit, experiment }: Work,
): Promise<{ tally: Tally; lost?: MlflowError }> {
  const tally: Tally = { traces: 0, transcripts: 0, there: 0, running: 0, otherModel: 0, broken: 0, reasons: new Map() }
  const progress = progressLine(console, `Importing traces of ${safeLine(experiment.name)}`)
  const request = {
    ...filters,
    experiment,
    limit,
    known: database.ids,
    runningSinceMs: console.now().getTime() - RUNNING_MS,
  }
  try {
    for await (const imported of importTraces(client, request)) {
      if (imported.kind === 'read') await database.add(imported.transcripts)
      count(tally, imported)
      if (imported.kind === 'broken')
        tellBeside(console, `${imported.traceId}: not imported: ${clip(imported.why, 300)}`)
      progress.onProgress({ read: tally.traces, of: limit ?? null })
    }
    return { tally }
  } catch (thrown) {
    if (!isMlflow(thrown) || tally.transcripts === 0) throw thrown
    return { tally, lost: thrown }
  } finally {
    progress.done()
  }
}

function count(tally: Tally, imported: ImportedTrace): void {
  switch (imported.kind) {
    case 'read':
      tally.traces += 1
      tally.transcripts += imported.transcripts.length
      return
    case 'there':
      tally.there += 1
      return
    case 'running':
      tally.running += 1
      return
    case 'other-model':
      tally.otherModel += 1
      return
    case 'broken':
      tally.broken += 1
      tally.reasons.set(imported.why, (tally.reasons.get(imported.why) ?? 0) + 1)
  }
}

function summary(tally: Tally, { folder, files }: { folder: string; files: number }): string {
  const { traces, transcripts, there, running, otherModel, broken, reasons } = tally
  const lines = [
    `${counted(transcripts, 'transcript')} of ${counted(traces, 'trace')} imported into ${folder} (${counted(files, 'new file')})`,
    ...(there === 0 ? [] : [`${counted(there, 'trace')} there already`]),
    ...(running === 0 ? [] : [`${counted(running, 'trace')} still running: a later import takes them`]),
    ...(otherModel === 0 ? [] : [`${counted(otherModel, 'trace')} of other models`]),
    ...(broken === 0 ? [] : [`${counted(broken, 'trace')} not imported:`]),
  ]
  const causes = [...reasons].map(([why, times]) => `${thousands(times)} × ${clip(why, 200)}`)
  return [...lines.map(safeLine), ...causes.map(cause => `  ${safeLine(cause)}`)].map(line => `${line}\n`).join('')
}

const counted = (count: number, what: string): string => `${thousands(count)} ${what}${count === 1 ? '' : 's'}`

function argumentsOf(words: readonly string[]): {
  into: string
  limit: number | undefined
  filters: TraceFilters
  values: Values
} {
  const { values, positionals } = parse('scout', words, OPTIONS)
  const problems: string[] = []
  if (positionals.length !== 1 || positionals[0] !== 'import') problems.push('expected "scout import"')
  if (!values.into) problems.push('--into must name the folder of the database')
  const limit = limitOf(values.limit, problems)
  const filters = filtersOf(values, problems)
  if (problems.length > 0) throw usageError('scout', problems.join('; '))
  return { into: values.into ?? '', limit, filters, values }
}

function limitOf(text: string | undefined, problems: string[]): number | undefined {
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  problems.push(`--limit must be a whole number from 1, got ${JSON.stringify(text)}`)
  return undefined
}

const NAMING = ['trace-id', 'session', 'run-id', 'model'] as const
const STATUSES = ['OK', 'ERROR', 'IN_PROGRESS'] as const

function filtersOf(values: Values, problems: string[]): TraceFilters {
  const status = STATUSES.find(each => each === values.status)
  if (values.status !== undefined && status === undefined)
    problems.push(`--status must be one of ${STATUSES.join(', ')}`)
  // An empty variable of a script would otherwise import everything, or nothing.
  for (const name of NAMING) if ([values[name]].flat().includes('')) problems.push(`--${name} must not be empty`)
  const fromMs = timeOf('--from', values.from, problems)
  const toMs = timeOf('--to', values.to, problems)
  if (fromMs !== undefined && toMs !== undefined && fromMs > toMs) problems.push('--from must not be after --to')
  return {
    fromMs,
    toMs,
    traceIds: values['trace-id'],
    tags: tagsOf(values.tag ?? [], problems),
    session: values.session,
    runId: values['run-id'],
    status,
    model: values.model,
  }
}

/** What JavaScript takes for a time is more: `5` would be a day in May. */
const ISO_TIME = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/

/** A day as a whole: up to its end when it is the last. */
function timeOf(name: string, text: string | undefined, problems: string[]): number | undefined {
  if (text === undefined) return undefined
  const day = ISO_TIME.exec(text)?.[1]
  const ms = Date.parse(day === text && name === '--to' ? `${text}T23:59:59.999Z` : text)
  if (day !== undefined && isOfCalendar(day) && !Number.isNaN(ms)) return ms
  problems.push(`${name} must be a time as 2026-03-31T12:00:00Z, got ${JSON.stringify(text)}`)
  return undefined
}

/** JavaScript makes 2 March of 30 February. */
function isOfCalendar(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day)
}

function tagsOf(pairs: readonly string[], problems: string[]): Record<string, string> {
  const tags: Record<string, string> = Object.create(null)
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    if (at < 1) problems.push(`--tag must be KEY=VALUE, got ${JSON.stringify(pair)}`)
    else tags[pair.slice(0, at)] = pair.slice(at + 1)
  }
  return tags
}

function serverError(thrown: Error, { trackingUri }: MLflowSettings): UserError {
  return new UserError(
    {
      what: `The MLflow server did not give its traces: ${thrown.message}`,
      where: trackingUri ?? 'MLflow',
      fix: 'Check the address and the credentials, and run it again.',
    },
    { cause: thrown },
  )
}
