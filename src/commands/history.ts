/** `eval-regression history`: every metric over the last runs of a branch, with intervals and moves. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { isGitHub } from '../github/error.ts'
import { problemOf } from '../github/problem.ts'
import { findLogs } from '../logs/open.ts'
import { isMlflow } from '../mlflow/error.ts'
import { readPageAssets } from '../page-assets.ts'
import { EvalHistories } from '../report/history.ts'
import { renderHistoryMarkdown, renderHistoryTerminal } from '../report/history-text.ts'
import { renderHistoryHtml } from '../report/html/history-page.ts'
import type { MetricSeries } from '../report/schema.ts'
import { masking } from '../report/scrub.ts'
import { metadataKeysOf } from '../run.ts'
import { namesRuns } from '../tracked/run-name.ts'
import { TOOL } from '../version.ts'
import type { Console } from './console.ts'
import { type HistoryArguments, parseHistoryArguments } from './history-arguments.ts'
import { runsAtHand } from './history-logs.ts'
import type { PastSource } from './history-source.ts'
import { readPolicy } from './policy.ts'
import { writeTo } from './write-to.ts'

export const HISTORY_HELP = `Usage: eval-regression history LOG… [options]
       eval-regression history --mlflow [--experiment NAME] [options]
       eval-regression history --repository OWNER/NAME [options]

Shows every metric over the last runs: value, interval, and how far it moved from run to run on the samples of both.
That is what moves by itself; a slow drift shows here that no single comparison can find.

  LOG                      files, folders, globs or mlflow:RUN_ID
  --mlflow                 the newest runs of an experiment, without those of pull requests
  --experiment NAME        default INSPECT_MLFLOW_EXPERIMENT_NAME, else MLFLOW_EXPERIMENT_NAME, else inspect_ai
  --tracking-uri URI       the server (default INSPECT_MLFLOW_TRACKING_URI, else MLFLOW_TRACKING_URI)
  --repository OWNER/NAME  baselines that the Action recorded as artifacts; the token: GITHUB_TOKEN or GH_TOKEN
  --workflow FILE          records of this workflow only, such as evals.yml
  --artifact-name PREFIX   default eval-regression
  --branch NAME            default the repository's default branch; in MLflow any
  --suite NAME             default "default"; in MLflow any
  --last N                 runs of each eval (default 8)
  --task GLOB              tasks of this name only
  --scorer NAME            this scorer only (repeatable)
  --policy FILE            directions, ranges and clusters of metrics (default .github/eval-regression.yml)
  --json FILE              the history as JSON; --markdown FILE a table; --html FILE charts
                           "-" writes that format to the standard output

Exit code: 0 shown, 2 nothing could be shown.
`

export async function historyCommand(words: readonly string[], console: Console): Promise<number> {
  const given = parseHistoryArguments(words)
  const policy = await readPolicy({ policyFile: given.policyFile, settings: {} }, console)
  const histories = new EvalHistories({ policy, scorers: given.scorers }, given.last)
  const folder = await mkdtemp(join(tmpdir(), 'eval-regression-'))
  try {
    const metadataKeys = metadataKeysOf({ policy, filter: [] })
    await readRuns({ given, console, metadataKeys, folder, onRun: run => histories.add(run) })
  } catch (thrown) {
    throw explained(thrown)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const history = histories.series()
  if (history.length === 0) throw nothingFound(given)
  await write(history, { given, console })
  return 0
}

async function readRuns(source: PastSource): Promise<void> {
  const { given, console } = source
  switch (given.source.kind) {
    case 'mlflow':
      return (await import('./history-mlflow.ts')).runsInMlflow(given.source, source)
    case 'artifacts':
      return (await import('./history-artifacts.ts')).recordedRuns(given.source, source)
    case 'logs': {
      const { logs } = given.source
      if (!logs.some(namesRuns)) return runsAtHand(await findLogs(logs), source)
      const { openRuns } = await import('./mlflow-runs.ts')
      const runs = await openRuns(console)
      try {
        return await runsAtHand(await runs.find(logs.join(',')), source)
      } finally {
        await runs.close()
      }
    }
  }
}

function explained(thrown: unknown): unknown {
  if (isGitHub(thrown)) return new UserError(problemOf(thrown), { cause: thrown })
  if (!isMlflow(thrown)) return thrown
  return new UserError(
    {
      what: `The runs cannot be had from MLflow: ${thrown.message}.`,
      where: 'eval-regression history --mlflow',
      fix: 'Check the address of the server and the credentials, and try again.',
    },
    { cause: thrown },
  )
}

function nothingFound({ source, task, scorers }: HistoryArguments): UserError {
  const filtered = task !== null || scorers !== null
  const fixes = {
    logs: 'Name finished logs with scores; "eval-regression inspect LOG…" shows what is in them.',
    mlflow: 'Check --experiment, --suite and --branch; "eval-regression track" logs finished evals.',
    artifacts:
      'Check --branch, --suite, --workflow and --artifact-name; records expire after 90 days unless retention-days says more.',
  }
  return new UserError({
    what: filtered
      ? 'No finished run has a metric of this task and scorer.'
      : 'No finished run with a metric was found.',
    where: source.kind === 'logs' ? source.logs.join(' ') : `eval-regression history (${source.kind})`,
    fix: filtered ? 'Check --task and --scorer.' : fixes[source.kind],
  })
}

async function write(
  whole: readonly MetricSeries[],
  { given, console }: { given: HistoryArguments; console: Console },
): Promise<void> {
  const mask = masking(console.secrets)
  const history = whole.map(series => ({
    ...series,
    task: mask(series.task),
    model: mask(series.model),
    scorer: mask(series.scorer),
    metric: mask(series.metric),
    reducer: mask(series.reducer),
    ...(series.variant !== undefined && { variant: mask(series.variant) }),
  }))
  const madeAt = console.now().toISOString()
  const faces: { target: string | null; render: () => string }[] = [
    {
      target: given.json,
      render: () => `${JSON.stringify({ schemaVersion: 1, tool: TOOL, madeAt, history }, null, 2)}\n`,
    },
    { target: given.markdown, render: () => renderHistoryMarkdown(history) },
    {
      target: given.html,
      render: () => renderHistoryHtml({ tool: TOOL, madeAt, history }, readPageAssets(console.page)),
    },
  ]
  for (const { target, render } of faces) if (target !== null) await writeTo(target, [render()], console)
  if (faces.every(({ target }) => target !== '-')) console.out(renderHistoryTerminal(history, console))
}
