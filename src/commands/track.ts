/** `eval-regression track`: logs into MLflow, as inspect-mlflow leaves them and more. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { parseLogArguments, usageError } from '../inputs/argv.ts'
import { SAMPLE_DETAILS, type SampleDetails } from '../inputs/policy.ts'
import { proxiesOf } from '../inputs/proxies.ts'
import { findLogs } from '../logs/open.ts'
import type { Mlflow } from '../mlflow/client.ts'
import { isMlflow } from '../mlflow/error.ts'
import { namesServer, openMlflow } from '../mlflow/open.ts'
import { loadSettings, type MLflowSettings } from '../mlflow/settings.ts'
import { type TrackedLog, trackLog } from '../publish/track.ts'
import { type Tracking, trackEach, whyNot } from '../publish/track-each.ts'
import { plural } from '../report/numbers.ts'
import { safeLine } from '../report/text.ts'
import { readSide } from '../sides.ts'
import { type Console, progressLine, tellBeside } from './console.ts'

export const TRACK_HELP = `Usage: eval-regression track LOG… [options]

Logs finished evals to an MLflow server: a run for each task, nested under one for the eval run, with params, metrics,
tables and the original log. A log that is there already is left as it is, and one
that was broken off is completed.

  --tracking-uri URI       the server (default INSPECT_MLFLOW_TRACKING_URI, else MLFLOW_TRACKING_URI)
  --experiment NAME        default INSPECT_MLFLOW_EXPERIMENT_NAME, else MLFLOW_EXPERIMENT_NAME, else inspect_ai
  --parent-run-id RUN      nest the runs under this one, in its experiment; it stays open
  --traces                 also a trace for each sample and epoch, with its scores as assessments
                           (default INSPECT_MLFLOW_TRACING_ENABLED)
  --sample-details LEVEL   full (default), ids or none: how much sample text is uploaded

Exit code: 0 everything was logged, 1 something was not (the lines say what), 2 nothing could be done.
`

const OPTIONS = {
  'tracking-uri': { type: 'string' },
  experiment: { type: 'string' },
  'parent-run-id': { type: 'string' },
  traces: { type: 'boolean' },
  'sample-details': { type: 'string' },
} as const

export async function trackCommand(words: readonly string[], console: Console): Promise<number> {
  const { logs, values } = parseLogArguments('track', words, OPTIONS)
  const sampleDetails = detailsOf(values['sample-details'])
  const settings = loadSettings(console.env, {
    trackingUri: values['tracking-uri'],
    experimentName: values.experiment,
    parentRunId: values['parent-run-id'],
    tracingEnabled: values.traces,
  })
  if (!namesServer(settings))
    throw new UserError({
      what: 'There is no MLflow server to log to.',
      where: 'eval-regression track',
      fix: 'Set MLFLOW_TRACKING_URI, or pass --tracking-uri.',
    })
  const reading = progressLine(console, 'Reading logs')
  const side = await readSide('candidate', await findLogs(logs), { metadataKeys: [], ...reading }).finally(reading.done)
  const folder = await mkdtemp(join(tmpdir(), 'eval-regression-'))
  const onWait = (message: string): void => tellBeside(console, message)
  const { client, close } = await openMlflow({ settings, proxies: proxiesOf(console.env), onWait })
  try {
    const all = trackEach(side.logs, log => {
      const progress = progressLine(console, `Logging ${safeLine(log.header.spec.task)}`)
      const options = { client, settings, origin: {}, sampleDetails, metadataKeys: [], folder, ...progress }
      return trackLog(log, options).finally(progress.done)
    })
    return await tell(console, { all, client, settings, unreadable: side.unreadable, ignored: side.ignored })
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true })
  }
}

interface ToTell {
  all: AsyncIterable<Tracking>
  client: Mlflow
  settings: MLflowSettings
  unreadable: readonly { path: string; what: string }[]
  /** Found in a folder, and perhaps meant. */
  ignored: readonly { path: string; reason: string }[]
}

/** A line for each log as it is done, and a last one for all. @returns the exit code. */
async function tell(console: Console, { all, client, settings, unreadable, ignored }: ToTell): Promise<number> {
  const runs: TrackedLog[] = []
  const missing: Exclude<Tracking, { kind: 'tracked' }>[] = []
  for (const { path, reason } of ignored) console.out(`${safeLine(`${path}: left out: ${reason}`)}\n`)
  for (const { path, what } of unreadable) console.out(`${safeLine(`${path}: not logged: ${what}`)}\n`)
  for await (const tracking of all) {
    if (tracking.kind === 'tracked') {
      runs.push(tracking.run)
      console.out(told(tracking.log.path, tracking.run))
    } else {
      missing.push(tracking)
      console.out(`${safeLine(`${tracking.log.path}: not logged: ${whyNot(tracking)}`)}\n`)
    }
  }
  const [first] = missing
  if (runs.length === 0 && first?.kind === 'failed') throw serverError(first.cause, settings)
  console.out(summary({ runs, client, missing: missing.length + unreadable.length }))
  return missing.length + unreadable.length > 0 || runs.some(({ notes }) => notes.length > 0) ? 1 : 0
}

function detailsOf(text: string | undefined): SampleDetails {
  const found = SAMPLE_DETAILS.find(level => level === (text ?? 'full'))
  if (found === undefined) throw usageError('track', `--sample-details must be one of ${SAMPLE_DETAILS.join(', ')}`)
  return found
}

const WORDS: Record<TrackedLog['outcome'], string> = {
  created: 'logged',
  updated: 'completed',
  adopted: 'completed a run that was logged live',
  reused: 'was there already',
}

function told(path: string, { outcome, url, notes, traces }: TrackedLog): string {
  const traced = traces === null ? '' : ` (${plural(traces, 'trace')})`
  const lines = [
    safeLine(`${path}: ${WORDS[outcome]}: ${url}${traced}`),
    ...notes.map(note => `  ${safeLine(`not as it is: ${note}`)}`),
  ]
  return `${lines.join('\n')}\n`
}

function summary({ runs, client, missing }: { runs: TrackedLog[]; client: Mlflow; missing: number }): string {
  const counts = Object.entries(WORDS).map(([outcome, words]) => ({
    words,
    count: runs.filter(run => run.outcome === outcome).length,
  }))
  const said = [...counts, { words: 'not logged', count: missing }].filter(({ count }) => count > 0)
  const experiments = [...new Set(runs.map(({ run }) => client.experimentUrl(run.experimentId)))]
  const numbers = said.map(({ words, count }) => `${count} ${words}`).join(', ')
  const again = missing > 0 ? ' Run it again to complete them.' : ''
  return `${safeLine(`${plural(runs.length + missing, 'log')}: ${numbers}. Experiment: ${experiments.join(' ')}${again}`)}\n`
}

function serverError(cause: Error, { trackingUri }: MLflowSettings): Error {
  if (!isMlflow(cause)) return cause
  return new UserError(
    {
      what: `The MLflow server did not take it: ${cause.message}`,
      where: trackingUri ?? 'MLflow',
      fix: 'Check the address and the credentials; run it again, and what is there already is not doubled.',
    },
    { cause },
  )
}
