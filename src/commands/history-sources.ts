/** Where `history` finds earlier runs: logs at hand, an experiment in MLflow, the artifacts of a repository. Newest first. */
import { artifactNames } from '../artifacts/names.ts'
import { workflowPathOf } from '../baseline/accepted.ts'
import { earlierArtifacts } from '../baseline/earlier-artifacts.ts'
import { givenPath } from '../baseline/given-path.ts'
import { RecordPages } from '../baseline/record-walk.ts'
import { UserError } from '../errors.ts'
import { connect } from '../github/client.ts'
import { findCommit, History } from '../github/commits.ts'
import { parseRepository } from '../github/schema.ts'
import { createHttp } from '../http.ts'
import { DEFAULT_POLICY } from '../inputs/policy.ts'
import { proxiesOf } from '../inputs/proxies.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import type { FoundLogs } from '../logs/open.ts'
import { openMlflow } from '../mlflow/open.ts'
import { loadSettings } from '../mlflow/settings.ts'
import { matchesGlob } from '../pair/glob.ts'
import type { LogsOfSide } from '../pair/suite-findings.ts'
import type { PastRun } from '../report/history.ts'
import { safeLine } from '../report/text.ts'
import { readSide } from '../sides.ts'
import { pastEvals } from '../tracked/past-runs.ts'
import { VERSION } from '../version.ts'
import { type Console, progressLine, tellBeside } from './console.ts'
import type { HistoryArguments } from './history-arguments.ts'
import { withServer } from './mlflow-runs.ts'

export interface PastSource {
  given: HistoryArguments
  console: Console
  /** Sample metadata that the policy's clusters need. */
  metadataKeys: readonly string[]
  /** A new folder of this command alone. */
  folder: string
  onRun: (run: PastRun) => void
}

export const isWantedTask = ({ task: glob }: HistoryArguments, { task }: { task: string }): boolean =>
  glob === null || matchesGlob(task, glob)

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

const newestFirst = (a: EvalLog, b: EvalLog): number => timeOf(b) - timeOf(a) || (a.path < b.path ? -1 : 1)
const timeOf = ({ header }: EvalLog): number => Date.parse(header.spec.created ?? '') || 0

function ofLog(log: EvalLog): PastRun {
  const { commit, createdAt } = givenPath(log)
  return { logs: [log], commit, createdAt, url: null }
}

/** @throws UserError, MlflowError */
export async function runsInMlflow(
  source: { trackingUri: string | undefined; experiment: string | undefined },
  { given, console, metadataKeys, folder, onRun }: PastSource,
): Promise<void> {
  const asked = loadSettings(console.env, { trackingUri: source.trackingUri, experimentName: source.experiment })
  const settings = withServer(asked, 'eval-regression history --mlflow')
  const onWait = (message: string): void => tellBeside(console, message)
  const { client, close } = await openMlflow({ settings, proxies: proxiesOf(console.env), onWait })
  const progress = progressLine(console, 'Reading runs')
  try {
    const experiment = await client.experimentByName(settings.experimentName)
    if (experiment === undefined)
      throw new UserError({
        what: `There is no experiment called ${settings.experimentName}.`,
        where: 'eval-regression history --mlflow',
        fix: 'Pass --experiment, or set MLFLOW_EXPERIMENT_NAME.',
      })
    const counts = new Map<string, number>()
    const countOf = (of: { task: string; model: string }): number =>
      counts.get(JSON.stringify([of.task, of.model])) ?? 0
    // Several variants of a task share the count of downloads: twice as many as wanted are looked at.
    const isWanted = (of: { task: string; model: string }): boolean =>
      isWantedTask(given, of) && countOf(of) < 2 * given.last
    const query = { experimentId: experiment.experimentId, suite: given.suite, branch: given.branch, isWanted }
    let read = 0
    for await (const { found, commit, startedAt } of pastEvals(query, { client, folder })) {
      progress.onProgress({ read: ++read, of: null })
      if (found.kind === 'unreadable') {
        tellBeside(console, `${found.path} left out: ${found.what}`)
        continue
      }
      const { logs } = await readSide('baseline', { logs: [found], skipped: [] }, { metadataKeys })
      for (const log of logs) {
        const { task, model } = log.header.spec
        counts.set(JSON.stringify([task, model]), countOf({ task, model }) + 1)
      }
      onRun({ logs, commit, createdAt: startedAt, url: null })
    }
  } finally {
    progress.done()
    await close()
  }
}

/** @throws UserError, GitHubError */
export async function recordedRuns(
  source: Extract<HistoryArguments['source'], { kind: 'artifacts' }>,
  { given, console, metadataKeys, folder, onRun }: PastSource,
): Promise<void> {
  const token = console.env.GITHUB_TOKEN || console.env.GH_TOKEN
  if (!token)
    throw new UserError({
      what: 'Artifacts are read with a token, and there is none.',
      where: 'eval-regression history --repository',
      fix: 'Set GITHUB_TOKEN (such as "GITHUB_TOKEN=$(gh auth token)"); it needs to read contents and actions.',
    })
  const http = createHttp({ userAgent: `eval-regression/${VERSION}`, env: proxiesOf(console.env) })
  try {
    const api = await connect({
      token,
      url: (console.env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
      repository: source.repository,
      fetch: http.fetch as typeof globalThis.fetch,
      onWait: message => tellBeside(console, message),
    })
    const facts = await api.get('GET ', {}, parseRepository)
    const branch = given.branch ?? facts.default_branch ?? 'main'
    const tip = await findCommit(api, branch)
    if (tip === null)
      throw new UserError({
        what: `The repository has no branch ${branch}.`,
        where: source.repository,
        fix: 'Pass --branch.',
      })
    const progress = progressLine(console, 'Reading records')
    let read = 0
    const pages = new RecordPages(api, artifactNames(source.prefix, given.suite ?? 'default').baseline)
    await earlierArtifacts(
      {
        api,
        http,
        folder,
        pages,
        history: new History(api),
        suite: given.suite ?? 'default',
        repositoryId: facts.id,
        runId: 0,
      },
      {
        tasks: null,
        from: tip.sha,
        limit: given.last,
        known: [],
        branches: [branch],
        workflowPath: source.workflow === null ? null : workflowPathOf(source.workflow),
        policy: DEFAULT_POLICY.baseline,
        metadataKeys,
        now: console.now(),
        isTimeUp: () => false,
        onRecord: ({ side, provenance }) => {
          progress.onProgress({ read: ++read, of: null })
          const logs = side.logs.filter(({ header }) => isWantedTask(given, header.spec))
          onRun({ logs, commit: provenance.commit, createdAt: provenance.createdAt, url: provenance.run?.url ?? null })
        },
      },
    ).finally(progress.done)
  } finally {
    await http.close()
  }
}
