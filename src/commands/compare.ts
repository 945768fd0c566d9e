/** `eval-regression compare`: two sets of logs, one report, an exit code. */
import { UserError } from '../errors.ts'
import { type CompareArguments, parseCompareArguments } from '../inputs/argv.ts'
import { DEFAULT_POLICY_FILE, type ResolvedPolicy, resolvePolicy } from '../inputs/policy.ts'
import { fitSampleRows, fitToLeave } from '../leave.ts'
import { findLogs } from '../logs/open.ts'
import { readPageAssets } from '../page-assets.ts'
import { parseSampleFilter } from '../pair/filter.ts'
import { renderComment } from '../report/comment.ts'
import { errorReport } from '../report/error-report.ts'
import { renderHtml } from '../report/html/page.ts'
import { policyParts } from '../report/report.ts'
import type { Comparison, Report } from '../report/schema.ts'
import { renderTerminal } from '../report/terminal.ts'
import { type ComparisonResult, compareSides, sidesOf } from '../run.ts'
import { namesRuns } from '../tracked/run-name.ts'
import { EXIT_CODES, type Verdict } from '../verdict/verdict.ts'
import { TOOL } from '../version.ts'
import { type Console, progressLine } from './console.ts'
import type { SourceOfRuns } from './mlflow-runs.ts'
import { pastOf, withPast } from './past.ts'
import { readPolicy } from './policy.ts'
import { WriteError, writeTo } from './write-to.ts'

export const COMPARE_HELP = `Usage: eval-regression compare BASELINE CANDIDATE [options]

Compares two sets of Inspect eval logs sample by sample and says whether the candidate got worse.
BASELINE and CANDIDATE are each a file, a folder, a glob, or mlflow:RUN_ID, a run in MLflow with all that is nested
below it (the server: MLFLOW_TRACKING_URI); several are separated by commas.

  --scorer NAME            compare this scorer only (repeatable); "scorer[key]" names a key of a dict score
  --alpha A                significance level of the whole verdict (default 0.05)
  --margin M               the drop to rule out, as a share of the score range (default 0.05: 5 points);
                           with 0 nothing can be called no worse
  --fail-on WHAT           regressed (default), inconclusive or never
  --sample-filter EXPR     id=GLOB, metadata.KEY=GLOB; joined by commas, all must hold
  --sample-details LEVEL   full (default), ids or none: how much sample text the report holds
  --policy FILE            policy file (default ${DEFAULT_POLICY_FILE} if it is there)
  --history LOGS           earlier baselines: how far the metrics move by themselves from run to run
  --anchor LOGS            a baseline far back that the candidate is compared with as well, for slow drifts;
                           both are shown and never change the verdict
  --json FILE              the whole result as JSON
  --markdown FILE          the pull request comment
  --html FILE              the whole report as one page, with every sample, for a browser
  --samples FILE           every sample as JSON lines, unchanged ones included
                           "-" writes that format to the standard output, instead of the report

Exit code: 0 no regression found, 1 regressed or not comparable (see --fail-on), 2 could not compare.
`

export async function compareCommand(words: readonly string[], console: Console): Promise<number> {
  return compare(parseCompareArguments(words), console)
}

export async function compare(given: CompareArguments, console: Console): Promise<number> {
  // Until the policy file is read, what the command line says is all that is known of the policy.
  let policy = resolvePolicy({ inputs: given.settings })
  try {
    policy = await readPolicy(given, console)
    const { report: whole, verdict } = await compareGiven({ given, policy, console })
    const report = fitToLeave(whole, { policy, secrets: console.secrets })
    await write({ given, report, verdict, policy, console })
    return EXIT_CODES[report.conclusion]
  } catch (failure) {
    if (failure instanceof UserError && !(failure instanceof WriteError))
      await writeFailure(failure, { given, policy, console })
    throw failure
  }
}

type Given = Pick<Written, 'given' | 'policy' | 'console'>

async function compareGiven({ given, policy, console }: Given): Promise<ComparisonResult> {
  const filter = given.sampleFilter === null ? [] : parseSampleFilter(given.sampleFilter)
  const progress = progressLine(console, 'Reading logs')
  const { baseline, candidate, scorers } = given
  const { onProgress } = progress
  const source = anySource(console)
  try {
    const { find } = source
    const sides = { baseline, candidate, policy, scorers, filter, now: console.now(), onProgress, find }
    const request = await sidesOf(sides)
    const result = await compareSides(request)
    const past = { ...pastOf(given, policy), request, find, secrets: console.secrets }
    return { ...result, report: await withPast(result, past) }
  } finally {
    progress.done()
    await source.close()
  }
}

/** Files, folders and runs in MLflow, whose server is only asked where a run is named. */
function anySource(console: Console): SourceOfRuns {
  let opened: Promise<SourceOfRuns> | null = null
  return {
    find: async side => {
      if (!namesRuns(side)) return findLogs(side)
      opened ??= import('./mlflow-runs.ts').then(({ openRuns }) => openRuns(console))
      return (await opened).find(side)
    },
    close: async () => (await opened?.catch(() => null))?.close(),
  }
}

/** Whoever reads the files must see the failure there too; the exit code comes from the error itself. */
async function writeFailure({ problem }: UserError, { given, policy, console }: Given): Promise<void> {
  const failed = errorReport({
    problem,
    tool: TOOL,
    suite: 'default',
    comparedAt: console.now().toISOString(),
    attempt: 1,
    run: null,
    policy: policyParts(policy),
  })
  const report = fitToLeave(failed, { policy, secrets: console.secrets })
  if (given.json !== null) await writeTo(given.json, [jsonText(report)], console)
  if (given.markdown !== null) await writeTo(given.markdown, [renderComment(report)], console)
  if (given.html !== null)
    await writeTo(given.html, renderHtml(report, { assets: readPageAssets(console.page) }), console)
}

const jsonText = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`

interface Written {
  given: CompareArguments
  report: Report
  verdict: Verdict
  policy: ResolvedPolicy
  console: Console
}

async function write(written: Written): Promise<void> {
  const { given, report, console } = written
  const faces: { target: string | null; render: () => Iterable<string> }[] = [
    { target: given.json, render: () => [jsonText(report)] },
    { target: given.markdown, render: () => [renderComment(report)] },
    { target: given.html, render: () => htmlPage(written) },
    { target: given.samples, render: () => sampleLines(written) },
  ]
  for (const { target, render } of faces) {
    if (target !== null) await writeTo(target, render(), console)
  }
  if (faces.every(({ target }) => target !== '-'))
    console.out(renderTerminal(report, { width: console.width, colour: console.colour }))
}

/** One line per sample and scorer, each with its task and model. */
function* sampleLines({ report, verdict, policy, console }: Written): Generator<string> {
  for (const { comparison, rows } of fitSampleRows(report, { verdict, policy, secrets: console.secrets })) {
    const { task, model } = report.comparisons[comparison] as Comparison
    yield rows.map(row => `${JSON.stringify({ task, model, ...row })}\n`).join('')
  }
}

function htmlPage({ report, verdict, policy, console }: Written): Iterable<string> {
  const unchanged = fitSampleRows(report, { verdict, policy, secrets: console.secrets, unchangedOnly: true })
  return renderHtml(report, { assets: readPageAssets(console.page), unchanged })
}
