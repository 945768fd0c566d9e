/** Runs that inspect-mlflow logged live, tracked afterwards from their logs: completed, never doubled. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Mlflow } from '../../src/mlflow/client.ts'
import { sha256OfChunks } from '../../src/publish/digests.ts'
import { aName, connected } from '../helpers/mlflow/connected.ts'
import { cannotServe, type MlflowServer, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'
import { liveRun, readLive, recreate, runsIn, track, treeOf } from './live-runs.ts'

const EVERY_MS = 120_000
const NAMES = ['tool-calls', 'settings', 'two-tasks', 'two-models', 'two-reducers', 'backwards', 'odd-names']

/** Every point with its time. */
async function pointsOf(mlflow: Mlflow, runId: string): Promise<Record<string, unknown>> {
  const points: Record<string, unknown> = {}
  for (const key of (await mlflow.getRun(runId)).metrics.keys()) points[key] = await mlflow.metricHistory(runId, key)
  return points
}

describe.skipIf(cannotServe).each([3, 2] as const)('in MLflow %i', major => {
  let server: MlflowServer
  beforeAll(async () => {
    server = await mlflowServer(major)
  }, START_MS)

  it.each(NAMES)('%s: what it had stays, what it lacked is there', { timeout: EVERY_MS }, async name => {
    const live = liveRun(name)
    const mlflow = connected(server.url)
    const experiment = aName(name)
    const made = await recreate(mlflow, live, { experiment })
    const before = new Map<string, Record<string, unknown>>()
    for (const { runId } of made.children) before.set(runId, await pointsOf(mlflow, runId))

    const tracked = await track(mlflow, live, { experiment })
    expect(tracked.map(({ outcome }) => outcome)).toEqual(live.logs.map(() => 'adopted'))
    expect(tracked.flatMap(({ notes }) => notes).filter(note => note.startsWith('param'))).toEqual([])
    expect(await runsIn(mlflow, experiment)).toHaveLength(1 + live.children.length)
    for (const [index, { runId }] of made.children.entries()) {
      const ours = await treeOf(mlflow, runId)
      const theirs = live.children[index]
      expect(await pointsOf(mlflow, runId)).toMatchObject(before.get(runId) ?? {})
      expect(ours).toMatchObject({ name: theirs?.name, status: theirs?.status, params: theirs?.params })
      const { 'mlflow.loggedArtifacts': _, ...tags } = theirs?.tags ?? {}
      expect(ours.tags).toMatchObject({ ...tags, 'mlflow.parentRunId': made.parent.runId })
      // The live hooks lose some of these: each table is written into the tag as it was before the last one.
      expect(JSON.parse(ours.tags['mlflow.loggedArtifacts'] ?? '')).toHaveLength(6)
      expect(Object.keys(ours.artifacts)).toEqual(expect.arrayContaining(Object.keys(theirs?.artifacts ?? {})))
      expect(ours.params).toHaveProperty(['package.inspect_ai'])
      expect(ours.inputs).toEqual(['sums'])
      const { body } = await mlflow.downloadArtifact(runId, ours.tags['eval_regression.log_path'] ?? '', {
        maxBytes: 1e8,
      })
      expect(await sha256OfChunks(body)).toBe(ours.tags['eval_regression.log_sha256'])
    }
    const parent = await treeOf(mlflow, made.parent.runId)
    expect(parent).toMatchObject({ status: 'FINISHED', tags: live.parent.tags })

    const all = await runsIn(mlflow, experiment)
    expect((await track(mlflow, live, { experiment })).map(({ outcome }) => outcome)).toEqual(
      live.logs.map(() => 'reused'),
    )
    expect(await runsIn(mlflow, experiment)).toEqual(all)
  })

  it('is nested under the parent run that the settings name', { timeout: EVERY_MS }, async () => {
    const live = liveRun('two-epochs')
    const mlflow = connected(server.url)
    const experiment = aName('parent')
    const { experimentId } = await mlflow.ensureExperiment(experiment)
    const owner = await mlflow.createRun({ experimentId, name: 'a pipeline', startTimeMs: 1_700_000_000_000 })
    const where = { experiment: aName('not this one'), parentRunId: owner.runId }
    const [tracked] = await track(mlflow, live, where)
    expect(tracked).toMatchObject({ outcome: 'created', parentRunId: owner.runId })
    expect((await track(mlflow, live, where))[0]?.outcome).toBe('reused')
    const runs = await runsIn(mlflow, experiment)
    expect(runs.map(({ name, status }) => `${name} ${status}`).sort()).toEqual(['a pipeline RUNNING', 'plain FINISHED'])
    expect(Object.fromEntries(runs.find(({ runId }) => runId === owner.runId)?.tags ?? [])).toEqual(
      Object.fromEntries(owner.tags),
    )
    expect(await mlflow.experimentByName(where.experiment)).toBeUndefined()
  })

  it('stays under its own parent, whatever the settings name', { timeout: EVERY_MS }, async () => {
    const live = liveRun('two-epochs')
    const mlflow = connected(server.url)
    const experiment = aName('own parent')
    const made = await recreate(mlflow, live, { experiment })
    const { experimentId } = made.parent
    const owner = await mlflow.createRun({ experimentId, name: 'a pipeline', startTimeMs: 1_700_000_000_000 })
    const [tracked] = await track(mlflow, live, { experiment, parentRunId: owner.runId })
    expect(tracked).toMatchObject({ outcome: 'adopted', parentRunId: made.parent.runId })
    expect(await runsIn(mlflow, experiment)).toHaveLength(3)
  })

  it('a deleted experiment is restored, with its runs', { timeout: EVERY_MS }, async () => {
    const live = liveRun('two-scorers')
    const mlflow = connected(server.url)
    const experiment = aName('deleted')
    const made = await recreate(mlflow, live, { experiment })
    await mlflow.api.post(
      '/api/2.0/mlflow/experiments/delete',
      { experiment_id: made.parent.experimentId },
      () => undefined,
    )
    const [tracked] = await track(mlflow, live, { experiment })
    expect(tracked).toMatchObject({ outcome: 'adopted', run: { runId: made.children[0]?.runId } })
    expect((await mlflow.experimentByName(experiment))?.deleted).toBe(false)
    expect(await runsIn(mlflow, experiment)).toHaveLength(2)
  })

  it.each([
    ['failed', 'FAILED', 'FINISHED'],
    ['cancelled', 'FAILED', 'FINISHED'],
    ['killed', 'KILLED', 'KILLED'],
  ])('a %s eval is %s in a run that is %s', { timeout: EVERY_MS }, async (name, status, ofParent) => {
    const mlflow = connected(server.url)
    for (const adopted of [false, true]) {
      const live = liveRun(name)
      const experiment = aName(name)
      if (adopted) await recreate(mlflow, live, { experiment })
      const [tracked] = await track(mlflow, live, { experiment })
      const run = await mlflow.getRun(tracked?.run.runId ?? '')
      const parent = await mlflow.getRun(tracked?.parentRunId ?? '')
      expect([run.status, parent.status]).toEqual([status, ofParent])
      expect(run.endTimeMs).toBeGreaterThan(run.startTimeMs)
      expect(parent.endTimeMs).toBe(run.endTimeMs)
      expect(run.tags.get('eval_regression.log_path')).toMatch(/\.eval$/)
      expect((await track(mlflow, live, { experiment }))[0]?.outcome).toBe('reused')
    }
  })

  it('a live run that was adopted half is adopted whole by the next', { timeout: EVERY_MS }, async () => {
    const live = liveRun('backwards')
    const mlflow = connected(server.url)
    const experiment = aName('half')
    const [child] = (await recreate(mlflow, live, { experiment })).children
    const before = await pointsOf(mlflow, child?.runId ?? '')
    const broken: Mlflow = { ...mlflow, uploadArtifact: () => Promise.reject(new Error('the job was cancelled')) }
    await expect(track(broken, live, { experiment })).rejects.toThrow('cancelled')
    const [tracked] = await track(mlflow, live, { experiment })
    expect(tracked).toMatchObject({ outcome: 'updated', run: { runId: child?.runId } })
    expect(await pointsOf(mlflow, child?.runId ?? '')).toMatchObject(before)
    expect((await track(mlflow, live, { experiment }))[0]?.outcome).toBe('reused')
  })

  it('what a later log of the eval has is added, and counts', { timeout: EVERY_MS }, async () => {
    const mlflow = connected(server.url)
    const experiment = aName('later')
    const live = liveRun('two-epochs')
    const [first] = await track(mlflow, live, { experiment })
    const runId = first?.run.runId ?? ''
    const before = await pointsOf(mlflow, runId)
    // As if the eval had been broken off, with another score then.
    await mlflow.setTag(runId, { key: 'inspect.status', value: 'started' })
    const later = (await readLive('two-epochs.0.eval')).header.completedAt
    const timestampMs = Date.parse(later ?? '') + 5000
    await mlflow.logBatch(runId, { metrics: [{ key: 'match/accuracy', value: 0.9, step: 0, timestampMs }] })
    expect((await track(mlflow, live, { experiment }))[0]?.outcome).toBe('updated')
    expect((await mlflow.getRun(runId)).metrics.get('match/accuracy')).toBe(0.5)
    const { 'match/accuracy': accuracy, ...rest } = await pointsOf(mlflow, runId)
    expect(accuracy).toHaveLength(3)
    expect({ ...rest, 'match/accuracy': before['match/accuracy'] }).toEqual(before)
  })
})
