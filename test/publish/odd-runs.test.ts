/** Logs that are odd in what names them and dates them, tracked twice on a real server. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EvalLog } from '../../src/logs/eval-log.ts'
import type { Mlflow } from '../../src/mlflow/client.ts'
import { loadSettings } from '../../src/mlflow/settings.ts'
import type { TrackedRun } from '../../src/publish/mlflow-hooks.ts'
import { trackLog } from '../../src/publish/track.ts'
import { aName, connected } from '../helpers/mlflow/connected.ts'
import { cannotServe, type MlflowServer, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'
import { fileSource, logOf } from '../tracking/tables.ts'
import { runsIn } from './live-runs.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'logs')
const LONG_MS = 60_000

/** A real log under another name. */
async function logWith(spec: Partial<EvalLog['header']['spec']>, header: Partial<EvalLog['header']> = {}) {
  const log = await logOf(fileSource(join(FIXTURES, 'version-three', 'pools.eval')))
  return { ...log, header: { ...log.header, ...header, spec: { ...log.header.spec, ...spec } } }
}

describe.skipIf(cannotServe)('in MLflow', () => {
  let server: MlflowServer
  let mlflow: Mlflow
  let experiment: string
  beforeAll(async () => {
    server = await mlflowServer(3)
  }, START_MS)

  function track(log: EvalLog, env: Record<string, string> = {}): Promise<TrackedRun> {
    const settings = loadSettings({ MLFLOW_TRACKING_URI: server.url, MLFLOW_EXPERIMENT_NAME: experiment, ...env })
    const folder = mkdtempSync(join(tmpdir(), 'odd-runs-'))
    return trackLog(log, { client: mlflow, settings, origin: {}, sampleDetails: 'full', metadataKeys: [], folder })
  }

  function atStart(): void {
    mlflow = connected(server.url)
    experiment = aName('odd runs')
  }

  it('an eval before 1970 begins in 1970', { timeout: LONG_MS }, async () => {
    atStart()
    const created = '1950-01-01T00:00:00+00:00'
    const tracked = await track(await logWith({ created }, { startedAt: created, completedAt: created }))
    expect(await mlflow.getRun(tracked.run.runId)).toMatchObject({ status: 'FINISHED', startTimeMs: 0 })
  })

  it('an empty run id is none, and doubles no parent', { timeout: LONG_MS }, async () => {
    atStart()
    const log = await logWith({ runId: '' })
    await track(log)
    expect(await track(log)).toMatchObject({ outcome: 'reused' })
    expect(await runsIn(mlflow, experiment)).toHaveLength(2)
  })

  it('ids that only a pattern can name are told apart', { timeout: LONG_MS }, async () => {
    atStart()
    await track(await logWith({ evalId: `a_b"c`, runId: `r_b"c` }))
    const other = await track(await logWith({ evalId: `a'b"c`, runId: `r'b"c` }))
    expect(other.outcome).toBe('created')
    expect(await runsIn(mlflow, experiment)).toHaveLength(4)
  })

  it('a log without its samples says so', { timeout: LONG_MS }, async () => {
    atStart()
    const log = await logWith({}, { completedSamples: 3 })
    expect((await track({ ...log, samples: [] })).notes).toContain(
      'the log holds no samples: their scores, times and tables are not logged',
    )
  })

  it('files that were not wanted before come later', { timeout: LONG_MS }, async () => {
    atStart()
    const log = await logWith({})
    const without = await track(log, { INSPECT_MLFLOW_LOG_ARTIFACTS: 'no' })
    expect(await track(log)).toMatchObject({ outcome: 'updated', run: { runId: without.run.runId } })
    expect((await mlflow.getRun(without.run.runId)).tags.has('eval_regression.log_path')).toBe(true)
    expect(await track(log)).toMatchObject({ outcome: 'reused' })
    expect(await track(log, { INSPECT_MLFLOW_LOG_ARTIFACTS: 'no' })).toMatchObject({ outcome: 'reused' })
  })
})
