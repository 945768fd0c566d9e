/** The client against real servers. */
import { beforeAll, describe, expect, it, test } from 'vitest'
import type { Metric } from '../../src/mlflow/client.ts'
import { MlflowError } from '../../src/mlflow/error.ts'
import { all, paramIs, statusIs, tagIs } from '../../src/mlflow/filters.ts'
import { legalKey } from '../../src/mlflow/keys.ts'
import { aName, aRun, collected, connected } from '../helpers/mlflow/connected.ts'
import { faulty } from '../helpers/mlflow/faults.ts'
import { cannotServe, type MlflowServer, mlflowServer, python, START_MS } from '../helpers/mlflow/server.ts'

const AT = 1_790_000_000_000

async function failed(promise: Promise<unknown>): Promise<MlflowError> {
  const thrown = await promise.catch((reason: unknown) => reason)
  expect(thrown).toBeInstanceOf(MlflowError)
  return thrown as MlflowError
}

const MAJORS = [2, 3] as const
/** Both at once. */
beforeAll(async () => {
  if (!cannotServe) await Promise.all(MAJORS.map(mlflowServer))
}, START_MS)

describe.skipIf(cannotServe).each(MAJORS)('MLflow %i', major => {
  let server: MlflowServer
  beforeAll(async () => {
    server = await mlflowServer(major)
  }, START_MS)

  it('tells its version', async () =>
    expect(await connected(server.url).version()).toMatchObject({ kind: 'known', major }))

  describe('an experiment', () => {
    it('is made where there is none, and found afterwards', async () => {
      const mlflow = connected(server.url)
      const name = aName('größe/ä')
      const made = await mlflow.ensureExperiment(name)
      expect(made).toMatchObject({ name, deleted: false, was: 'missing' })
      expect(await mlflow.ensureExperiment(name)).toEqual({ ...made, was: 'there' })
    })

    it('is restored where it was deleted', async () => {
      const mlflow = connected(server.url)
      const name = aName('deleted')
      const { experimentId } = await mlflow.ensureExperiment(name)
      await mlflow.api.post('/api/2.0/mlflow/experiments/delete', { experiment_id: experimentId }, () => {})
      expect(await mlflow.experimentByName(name)).toMatchObject({ experimentId, deleted: true })
      expect(await mlflow.ensureExperiment(name)).toMatchObject({ experimentId, deleted: false, was: 'deleted' })
      await mlflow.createRun({ experimentId, startTimeMs: AT })
    })

    it('is one, however many make it at the same time', async () => {
      const mlflow = connected(server.url)
      const name = aName('race')
      const made = await Promise.all(Array.from({ length: 6 }, () => mlflow.ensureExperiment(name)))
      expect(new Set(made.map(({ experimentId }) => experimentId)).size).toBe(1)
    })

    it('is restored once, however many do it at the same time', async () => {
      const mlflow = connected(server.url)
      const name = aName('race')
      const { experimentId } = await mlflow.ensureExperiment(name)
      await mlflow.api.post('/api/2.0/mlflow/experiments/delete', { experiment_id: experimentId }, () => {})
      const restored = await Promise.all(Array.from({ length: 4 }, () => mlflow.ensureExperiment(name)))
      expect(restored.every(each => each.experimentId === experimentId && !each.deleted)).toBe(true)
    })

    it('is unknown by another name', async () =>
      expect(await connected(server.url).experimentByName(aName('nobody'))).toBeUndefined())
  })

  describe('a run', () => {
    it('has what it was given', async () => {
      const mlflow = connected(server.url)
      const { experimentId } = await mlflow.ensureExperiment(aName('runs'))
      const tags = [
        { key: 'mlflow.runName', value: 'another' },
        { key: 'inspect.model', value: 'a/b' },
        { key: 'odd@key', value: 'x' },
      ]
      const made = await mlflow.createRun({ experimentId, name: 'mine', startTimeMs: AT + 0.7, tags })
      const run = await mlflow.getRun(made.runId)
      expect(run).toMatchObject({ experimentId, name: 'mine', status: 'RUNNING', startTimeMs: AT, deleted: false })
      expect(Object.fromEntries(run.tags)).toEqual({
        'mlflow.runName': 'mine',
        'inspect.model': 'a/b',
        [legalKey('odd@key')]: 'x',
      })
      expect(made).toEqual(run)
    })

    it('may have more tags than fit, a long name and a long value', async () => {
      const mlflow = connected(server.url)
      const { experimentId } = await mlflow.ensureExperiment(aName('runs'))
      const tags = Array.from({ length: 130 }, (_, index) => ({ key: `t${index}`, value: 'x'.repeat(9000) }))
      const { runId } = await mlflow.createRun({ experimentId, name: 'n'.repeat(300), startTimeMs: AT, tags })
      const run = await mlflow.getRun(runId)
      expect([run.tags.size, run.name.length, run.tags.get('t129')?.length]).toEqual([131, 250, 8000])
      expect(run.tags.get('t129')).toMatch(/x… \[cut, 9000 characters\]$/)
    })

    it('ends', async () => {
      const mlflow = connected(server.url)
      const { runId } = await aRun(mlflow)
      await mlflow.updateRun(runId, { status: 'FAILED', endTimeMs: AT + 5.5, name: 'renamed' })
      expect(await mlflow.getRun(runId)).toMatchObject({ status: 'FAILED', endTimeMs: AT + 5, name: 'renamed' })
    })

    it('is nested', async () => {
      const mlflow = connected(server.url)
      const parent = await aRun(mlflow)
      const { experimentId } = parent
      const tags = [{ key: 'mlflow.parentRunId', value: parent.runId }]
      const child = await mlflow.createRun({ experimentId, startTimeMs: AT, tags })
      const filter = tagIs('mlflow.parentRunId', parent.runId)
      const found = await collected(mlflow.searchRuns({ experimentIds: [experimentId], filter }))
      expect(found.map(({ runId }) => runId)).toEqual([child.runId])
    })

    it('is tagged again', async () => {
      const mlflow = connected(server.url)
      const { runId } = await aRun(mlflow, { a: 'old' })
      await mlflow.setTag(runId, { key: 'a', value: 'new' })
      expect((await mlflow.getRun(runId)).tags.get('a')).toBe('new')
    })

    it('has the data that it was made of, once', async () => {
      const mlflow = connected(server.url)
      const { runId } = await aRun(mlflow)
      const dataset = {
        name: 'd'.repeat(600),
        digest: 'f'.repeat(64),
        sourceType: 'code',
        source: '{}',
        context: 'eval',
      }
      await mlflow.logInputs(runId, [dataset])
      await mlflow.logInputs(runId, [dataset])
      expect((await mlflow.getRun(runId)).datasets).toEqual([
        expect.objectContaining({ digest: 'f'.repeat(36), sourceType: 'code', source: '{}', context: 'eval' }),
      ])
    })

    it('that is unknown is not found', async () =>
      expect(await failed(connected(server.url).getRun('f'.repeat(32)))).toMatchObject({
        kind: 'not-found',
        code: 'RESOURCE_DOES_NOT_EXIST',
      }))

    it('that was deleted takes nothing more', async () => {
      const mlflow = connected(server.url)
      const { runId } = await aRun(mlflow)
      await mlflow.api.post('/api/2.0/mlflow/runs/delete', { run_id: runId }, () => {})
      expect(await mlflow.getRun(runId)).toMatchObject({ deleted: true })
      expect(await failed(mlflow.setTag(runId, { key: 'a', value: 'b' }))).toMatchObject({ kind: 'invalid' })
    })

    it('has a page of its own', async () => {
      const mlflow = connected(server.url)
      expect(mlflow.runUrl({ experimentId: '1', runId: 'r' })).toBe(`${server.url}/#/experiments/1/runs/r`)
      expect(mlflow.experimentUrl('1')).toBe(`${server.url}/#/experiments/1`)
    })
  })

  describe('a search', () => {
    it('gives every run once, in order, whatever the size of a page', async () => {
      const mlflow = connected(server.url)
      const { experimentId } = await mlflow.ensureExperiment(aName('search'))
      for (let index = 0; index < 6; index += 1)
        await mlflow.createRun({ experimentId, name: `r${index}`, startTimeMs: AT + index })
      const names = async (more: object) => {
        const orderBy = ['attributes.start_time DESC']
        const runs = await collected(mlflow.searchRuns({ experimentIds: [experimentId], orderBy, ...more }))
        return runs.map(({ name }) => name)
      }
      const allNames = ['r5', 'r4', 'r3', 'r2', 'r1', 'r0']
      for (const pageSize of [1, 3, 4, 6, 100]) expect(await names({ pageSize })).toEqual(allNames)
      expect(await names({ limit: 2 })).toEqual(['r5', 'r4'])
    })

    test.each(['plain', "it's", 'say "x"', 'a\\b', '50%', 'a_b', 'ünï ✓', 'a/b:c', `both ' and "`])(
      'finds the tag and the param %j',
      async value => {
        const mlflow = connected(server.url)
        const { runId, experimentId } = await aRun(mlflow, { 'my.tag/x': value })
        await mlflow.logBatch(runId, { params: [{ key: 'p q', value }] })
        await mlflow.createRun({ experimentId, startTimeMs: AT, tags: [{ key: 'my.tag/x', value: 'other' }] })
        await mlflow.updateRun(runId, { status: 'FINISHED' })
        const filter = all(tagIs('my.tag/x', value), paramIs('p q', value), statusIs('FINISHED'))
        const found = await collected(mlflow.searchRuns({ experimentIds: [experimentId], filter }))
        expect(found.map(run => run.runId)).toEqual([runId])
      },
    )

    it('finds deleted runs when asked for them', async () => {
      const mlflow = connected(server.url)
      const { runId, experimentId } = await aRun(mlflow)
      await mlflow.api.post('/api/2.0/mlflow/runs/delete', { run_id: runId }, () => {})
      const count = async (deleted: 'without' | 'too' | 'only') =>
        (await collected(mlflow.searchRuns({ experimentIds: [experimentId], deleted }))).length
      expect([await count('without'), await count('too'), await count('only')]).toEqual([0, 1, 1])
    })

    it('that is no sentence is invalid', async () => {
      const runs = connected(server.url).searchRuns({ experimentIds: ['0'], filter: 'a OR b' })
      expect(await failed(collected(runs))).toMatchObject({ kind: 'invalid' })
    })
  })

  describe('a batch', () => {
    it('is as large as it has to be', async () => {
      const mlflow = connected(server.url)
      const { runId } = await aRun(mlflow)
      const metrics = Array.from({ length: 1100 }, (_, step) => ({
        key: `m${step % 3}`,
        value: step,
        timestampMs: AT,
        step,
      }))
      const params = Array.from({ length: 230 }, (_, index) => ({ key: `p${index}`, value: String(index) }))
      const tags = Array.from({ length: 130 }, (_, index) => ({ key: `t${index}`, value: 'x'.repeat(8000) }))
      expect(await mlflow.logBatch(runId, { metrics, params, tags })).toEqual({ conflicts: [], renamed: [], cut: [] })
      const run = await mlflow.getRun(runId)
      expect([run.metrics.size, run.params.size, run.tags.size]).toEqual([3, 230, 131])
      expect((await mlflow.metricHistory(runId, 'm0')).length).toBe(367)
    })

    it('may be sent again', async () => {
      const mlflow = connected(server.url)
      const { runId } = await aRun(mlflow)
      const logged = {
        metrics: [{ key: 'm', value: 1, timestampMs: AT, step: 0 }],
        params: [{ key: 'p', value: '1' }],
        tags: [{ key: 't', value: '1' }],
      }
      for (let sent = 0; sent < 3; sent += 1)
        expect(await mlflow.logBatch(runId, logged)).toEqual({ conflicts: [], renamed: [], cut: [] })
      expect(await mlflow.metricHistory(runId, 'm')).toEqual([{ value: 1, timestampMs: AT, step: 0 }])
    })

    it('loses nothing but the param that has another value already', async () => {
      const mlflow = connected(server.url)
      const { runId } = await aRun(mlflow)
      await mlflow.logBatch(runId, { params: [{ key: 'a', value: '1' }] })
      const params = ['a', 'b', 'c'].map(key => ({ key, value: '2' }))
      const metrics = [{ key: 'm', value: 1, timestampMs: AT, step: 0 }]
      expect(await mlflow.logBatch(runId, { params: [...params, { key: 'c', value: '3' }], metrics })).toMatchObject({
        conflicts: [
          { key: 'c', stored: '2', refused: '3' },
          { key: 'a', stored: '1', refused: '2' },
        ],
      })
      const run = await mlflow.getRun(runId)
      expect(Object.fromEntries(run.params)).toEqual({ a: '1', b: '2', c: '2' })
      expect(run.metrics.get('m')).toBe(1)
    })

    it('that cannot be stored is an error', async () => {
      const params = [{ key: 'a', value: '1' }]
      expect(await failed(connected(server.url).logBatch('f'.repeat(32), { params }))).toMatchObject({
        kind: 'not-found',
      })
    })

    it('gives a history in all its pages', async () => {
      const mlflow = connected(server.url)
      const { runId } = await aRun(mlflow)
      const points = Array.from({ length: 10_500 }, (_, step) => ({ value: step / 3, timestampMs: AT + step, step }))
      await mlflow.logBatch(runId, { metrics: points.map(point => ({ key: 'm', ...point })) })
      const history = await mlflow.metricHistory(runId, 'm')
      expect(history.sort((a, b) => a.step - b.step)).toEqual(points)
    })
  })

  describe('odd names and values', () => {
    const KEYS = [
      'match/accuracy',
      'a b:c',
      'größe',
      'score[a]',
      'score(a)',
      'x@y',
      'a,b',
      '/a',
      'a//b',
      './a',
      'a/../b',
      '',
    ]
    const VALUES = ['', ' ', '0', 'null', '"', '✓ ünï 日本 🙂', 'line\nbreak\ttab', '\ud800', 'nul\0', 'x'.repeat(7000)]

    it('are read back by MLflow’s own client', async () => {
      const mlflow = connected(server.url)
      const run = await aRun(mlflow)
      const metrics: Metric[] = [
        ...KEYS.map((key, value) => ({ key, value, timestampMs: AT, step: 0 })),
        ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e-300, -0, 2 ** 53].map((value, step) => ({
          key: 'odd',
          value,
          timestampMs: AT + 0.9,
          step: step - 2,
        })),
      ]
      const pairs = [
        ...KEYS.map(key => ({ key, value: key })),
        ...VALUES.map((value, at) => ({ key: `v${at}`, value })),
      ]
      const { renamed, cut, conflicts } = await mlflow.logBatch(run.runId, { metrics, params: pairs, tags: pairs })
      expect([renamed.length, cut, conflicts]).toEqual([9, ['v9'], []])
      await mlflow.logInputs(run.runId, [{ name: 'data', digest: 'abc', sourceType: 'code', source: '{}' }])
      await mlflow.updateRun(run.runId, { status: 'FINISHED', endTimeMs: AT + 1 })
      const table = {
        columns: ['id', 'value'],
        data: [
          ['a', 1],
          ['b', null],
        ],
      }
      await mlflow.uploadArtifact(run, 'inspect/t.json', Buffer.from(JSON.stringify(table)))
      const logged = JSON.stringify([{ path: 'inspect/t.json', type: 'table' }])
      await mlflow.setTag(run.runId, { key: 'mlflow.loggedArtifacts', value: logged })

      const { runId, experimentId } = run
      const told = await python<Told>(server, 'read_back.py', {
        search: { experiment_ids: [experimentId], filter: "attributes.status = 'FINISHED'" },
        histories: [[runId, 'odd']],
        table: { experiment_id: experimentId, path: 'inspect/t.json', run_ids: [runId] },
      })
      const stored = Object.fromEntries(KEYS.map(key => [legalKey(key), key]))
      const values = Object.fromEntries(
        VALUES.map((value, at) => [`v${at}`, value.replace(/[\0\ud800]/, '\ufffd')]).slice(0, -1),
      )
      expect(told.search).toHaveLength(1)
      expect(told.search[0]).toMatchObject({
        run_id: runId,
        name: 'a run',
        status: 'FINISHED',
        end_time: AT + 1,
        params: { ...stored, ...values, v9: expect.stringMatching(/^x{5900,}… \[cut, 7000 characters\]$/) },
        tags: { ...stored, ...values, v9: VALUES[9] },
        metrics: Object.fromEntries(KEYS.map((key, value) => [legalKey(key), value])),
        datasets: ['data'],
      })
      expect(told.histories[0]).toEqual([
        ['nan', AT, -2],
        [1.7976931348623157e308, AT, -1],
        [-1.7976931348623157e308, AT, 0],
        [1e-300, AT, 1],
        [0, AT, 2],
        [2 ** 53, AT, 3],
      ])
      expect(told.table).toEqual({
        columns: ['id', 'value'],
        rows: [
          ['a', 1],
          ['b', null],
        ],
      })
      expect((await mlflow.metricHistory(runId, 'odd')).map(({ value }) => value)).toEqual([
        Number.NaN,
        Number.POSITIVE_INFINITY,
        Number.NEGATIVE_INFINITY,
        1e-300,
        0,
        2 ** 53,
      ])
    })
  })

  describe('a server with faults', () => {
    it('is asked again', async () => {
      const front = await faulty(
        server.url,
        { kind: 'status', status: 500 },
        { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
        { kind: 'lost' },
      )
      const mlflow = connected(front.url)
      const { was } = await mlflow.ensureExperiment(aName('faults'))
      expect([was, mlflow.waits.length]).toEqual(['missing', 3])
    })

    it('does not get a metric twice whose answer was lost', async () => {
      const { runId } = await aRun(connected(server.url))
      const mlflow = connected((await faulty(server.url, { kind: 'lost' }, { kind: 'lost' })).url)
      await mlflow.logBatch(runId, { metrics: [{ key: 'm', value: 1, timestampMs: AT, step: 0 }] })
      expect(await mlflow.metricHistory(runId, 'm')).toHaveLength(1)
    })

    it('has the run whose answer was lost, to be found by its tag', async () => {
      const { experimentId } = await connected(server.url).ensureExperiment(aName('lost'))
      const front = await faulty(server.url, { kind: 'lost' })
      const mlflow = connected(front.url)
      const tags = [{ key: 'inspect.eval_id', value: 'e' }]
      expect(await failed(mlflow.createRun({ experimentId, startTimeMs: AT, tags }))).toMatchObject({
        kind: 'unreachable',
      })
      const filter = tagIs('inspect.eval_id', 'e')
      expect(await collected(mlflow.searchRuns({ experimentIds: [experimentId], filter }))).toHaveLength(1)
      expect(front.seen).toEqual(['POST /api/2.0/mlflow/runs/create', 'POST /api/2.0/mlflow/runs/search'])
    })

    it('may be slow', async () => {
      const mlflow = connected((await faulty(server.url, { kind: 'slow', ms: 500 })).url)
      expect(await mlflow.version()).toMatchObject({ kind: 'known', major })
    })
  })
})

interface Told {
  search: Record<string, unknown>[]
  histories: [number | string, number, number][][]
  table: { columns: string[]; rows: unknown[][] }
}
