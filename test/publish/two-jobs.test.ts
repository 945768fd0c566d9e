/** Two jobs that log one eval at once, on a real server: whatever they left, the next call leaves one run. */
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest'
import type { Mlflow, Run } from '../../src/mlflow/client.ts'
import { aName, connected } from '../helpers/mlflow/connected.ts'
import { faultyWhere } from '../helpers/mlflow/faults.ts'
import { cannotServe, type MlflowServer, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'
import { liveRun, runsIn, track } from './live-runs.ts'

vi.setConfig({ testTimeout: 60_000 })

const [LOG = ''] = liveRun('two-epochs').logs
const PARENT = 'mlflow.parentRunId'
const MADE_AT = 'eval_regression.made_at'

/** Something that happens once, and can be waited for. */
function moment(): { has: () => void; come: Promise<void> } {
  let has = (): void => {}
  const come = new Promise<void>(resolve => {
    has = resolve
  })
  return { has, come }
}

/** Of two times that a clock tells apart the later one. */
async function later(): Promise<void> {
  const now = Date.now()
  while (Date.now() <= now) await wait(1)
}

describe.skipIf(cannotServe)('two jobs', () => {
  let server: MlflowServer
  let mlflow: Mlflow
  let experiment: string
  beforeAll(async () => {
    server = await mlflowServer(3)
  }, START_MS)
  beforeEach(async () => {
    mlflow = connected(server.url)
    experiment = aName('two jobs')
    await mlflow.ensureExperiment(experiment)
  })

  const again = (client = mlflow) => track(client, { logs: [LOG] }, { experiment })

  async function left(): Promise<{ parents: Run[]; children: Run[] }> {
    const runs = await runsIn(mlflow, experiment)
    return {
      parents: runs.filter(({ tags }) => !tags.has(PARENT)),
      children: runs.filter(({ tags }) => tags.has(PARENT)),
    }
  }

  /** Another run with the tags of the only one, as a second job leaves it, and as told. */
  async function aTwin(change: Record<string, string>, without: readonly string[] = []): Promise<Run> {
    const [first] = (await left()).children
    if (first === undefined) throw new Error('nothing was logged')
    const tags = Object.entries({ ...Object.fromEntries(first.tags), [MADE_AT]: String(Date.now()), ...change })
    const kept = tags.filter(([key]) => !without.includes(key))
    return mlflow.createRun({
      experimentId: first.experimentId,
      startTimeMs: 1,
      tags: kept.map(([key, value]) => ({ key, value })),
    })
  }

  /**
   * Both look before the other's run is there. The first one's clock is read first and its run is made last: it finds
   * itself the older one, after the second has found itself alone.
   */
  async function bothKeepTheirOwn(): Promise<void> {
    const first = { askedParent: moment(), asked: moment(), logs: moment() }
    const second = { looksForRun: moment(), logs: moment() }
    const count = { creates: 0, searches: 0 }
    const one = await faultyWhere(server.url, request => {
      if (/log-batch/.test(request)) first.logs.has()
      if (!/runs\/create/.test(request)) return undefined
      const isParent = ++count.creates === 1
      const asked = isParent ? first.askedParent : first.asked
      asked.has()
      return { kind: 'held', until: isParent ? second.looksForRun.come : second.logs.come }
    })
    const other = await faultyWhere(server.url, request => {
      if (/log-batch/.test(request)) {
        second.logs.has()
        return { kind: 'held', until: first.logs.come }
      }
      // For the parent, for it again once it is made, for the run.
      if (!/runs\/search/.test(request) || ++count.searches !== 3) return undefined
      second.looksForRun.has()
      return { kind: 'held', until: first.asked.come.then(later) }
    })
    const both = [again(connected(one.url)), first.askedParent.come.then(later).then(() => again(connected(other.url)))]
    await Promise.all(both)
  }

  it('leave one run and one parent after the next call', async () => {
    await bothKeepTheirOwn()
    const before = await left()
    expect([before.parents.length, before.children.length]).toEqual([2, 2])
    const [tracked] = await again()
    const { parents, children } = await left()
    expect([parents.length, children.length]).toEqual([1, 1])
    expect(tracked).toMatchObject({ outcome: 'reused', parentRunId: parents[0]?.runId })
    expect(children[0]?.runId).toBe(tracked?.run.runId)
    expect(children[0]?.tags.get(PARENT)).toBe(parents[0]?.runId)
    expect(parents[0]?.status).toBe('FINISHED')
    const madeAt = ({ tags }: Run): number => Number(tags.get(MADE_AT))
    expect(children.map(madeAt)).toEqual([Math.min(...before.children.map(madeAt))])
  })

  test.each<[string, Record<string, string>, string[]?]>([
    ['is still written to', { 'eval_regression.complete': 'false' }],
    ['others have made', {}, [MADE_AT, 'eval_regression.log_digest']],
    ['people have described', { 'mlflow.note.content': 'the run of the paper' }],
    ['is of other scores', { 'eval_regression.log_digest': 'another' }],
    ['has more text', { 'eval_regression.sample_details': 'full' }],
  ])('leave a run alone that %s', async (_, change, without) => {
    await again()
    const [first] = (await left()).children
    await mlflow.setTag(first?.runId ?? '', { key: 'eval_regression.sample_details', value: 'ids' })
    const twin = await aTwin({ 'eval_regression.sample_details': 'ids', ...change }, without)
    await again()
    expect((await left()).children.map(({ runId }) => runId)).toContain(twin.runId)
  })

  it('take a run for given up after a day', async () => {
    await again()
    const longAgo = String(Date.now() - 2 * 24 * 60 * 60_000)
    await aTwin({ 'eval_regression.complete': 'false', [MADE_AT]: longAgo })
    await again()
    expect((await left()).children).toHaveLength(1)
  })

  it('do without deleting where they may not', async () => {
    await again()
    await aTwin({})
    const proxy = await faultyWhere(server.url, request =>
      /runs\/delete/.test(request) ? { kind: 'status', status: 403 } : undefined,
    )
    expect(await again(connected(proxy.url))).toMatchObject([{ outcome: 'reused' }])
    expect((await left()).children).toHaveLength(2)
  })
})
