/** Earlier runs of an experiment in MLflow, the newest first. */
import { UserError } from '../errors.ts'
import { proxiesOf } from '../inputs/proxies.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import type { FoundLog } from '../logs/open.ts'
import { openMlflow } from '../mlflow/open.ts'
import { loadSettings } from '../mlflow/settings.ts'
import { readSide } from '../sides.ts'
import { pastEvals } from '../tracked/past-runs.ts'
import { progressLine, tellBeside } from './console.ts'
import { isWantedTask, type PastSource } from './history-source.ts'
import { withServer } from './mlflow-runs.ts'

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
      const logs = await logsOf(found, metadataKeys)
      if (typeof logs === 'string') {
        tellBeside(console, `${found.source.name} left out: ${logs}`)
        continue
      }
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

/** The one log, or why it cannot be read: it does not take the others with it. */
async function logsOf(found: FoundLog, metadataKeys: readonly string[]): Promise<readonly EvalLog[] | string> {
  try {
    return (await readSide('baseline', { logs: [found], skipped: [] }, { metadataKeys })).logs
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown.problem.what
    throw thrown
  }
}
