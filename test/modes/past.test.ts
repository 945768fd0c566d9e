/** What stands beside the verdict keeps nobody waiting, and asks every source for its own. */
import { expect, it } from 'vitest'
import type { BaselineStore, EarlierQuery } from '../../src/baseline/outcome.ts'
import { MlflowError } from '../../src/mlflow/error.ts'
import type { Job } from '../../src/modes/job.ts'
import { type Present, withPast } from '../../src/modes/past.ts'
import type { Provenance } from '../../src/report/schema.ts'

const logOf = (task: string) => ({ header: { spec: { task, model: 'm' }, status: 'success' } })
const foundIn = (source: Provenance['source'], task: string) => ({
  side: { logs: [logOf(task)] },
  provenance: { source, commit: source, run: null, mlflowRun: null },
})

type Earlier = NonNullable<BaselineStore['earlier']>

/** After a verdict on `capitals` from artifacts and `rivers` from MLflow. */
async function past(earlier: { artifact: Earlier; mlflow: Earlier }, longestMs: number) {
  const sources = ['artifact', 'mlflow'] as const
  const present = {
    report: { reasons: [], verdict: 'no-worse' },
    verdict: { evals: [] },
    request: { policy: { baseline: { history: 8, anchor: null }, metrics: [] }, scorers: null },
    outcome: { kind: 'found', found: [foundIn('artifact', 'capitals'), foundIn('mlflow', 'rivers')] },
    search: {
      query: { tasks: [...sources, 'capitals', 'rivers'].map(task => ({ task, model: null })) },
      stores: sources.map(source => ({ source, earlier: earlier[source] })),
    },
  } as unknown as Present
  return withPast({} as Job, present, longestMs)
}

const never = (): Promise<void> => new Promise(() => {})

it('waits for no source that never ends', async () => {
  const report = await past({ artifact: never, mlflow: never }, 50)
  expect(report.verdict).toBe('no-worse')
  const [told] = report.reasons
  expect(told).toMatchObject({ code: 'past', level: 'inform', fix: expect.stringContaining('history: 0') })
  expect(told?.message).toMatch(/^The history of the baseline .* it took longer than 0\.05 seconds\.$/)
})

it('tells of a history that ended for want of time', async () => {
  const untilTimeIsUp: Earlier = async ({ isTimeUp }) => {
    while (!isTimeUp()) await new Promise(resolve => setTimeout(resolve, 5))
  }
  const { reasons } = await past({ artifact: untilTimeIsUp, mlflow: async () => {} }, 40)
  expect(reasons.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('it took longer than 0.04 seconds'),
  )
})

it('asks a source for what it served, from there on', async () => {
  const asked: Pick<EarlierQuery, 'from' | 'tasks' | 'limit'>[] = []
  const note: Earlier = async ({ from, tasks, limit }) => void asked.push({ from, tasks, limit })
  await past({ artifact: note, mlflow: note }, 1000)
  expect(asked).toEqual([
    { from: 'artifact', tasks: [{ task: 'capitals', model: null }], limit: 7 },
    { from: 'mlflow', tasks: [{ task: 'rivers', model: null }], limit: 7 },
  ])
})

it('says how to mend a source that fails, and asks the others', async () => {
  const asked: string[] = []
  const refused = new MlflowError({ kind: 'unauthorized', message: 'GET /runs: 401' })
  const { reasons } = await past(
    { artifact: () => Promise.reject(refused), mlflow: async ({ from }) => void asked.push(from) },
    1000,
  )
  expect(asked).toEqual(['mlflow'])
  expect(reasons).toEqual([expect.objectContaining({ code: 'past', fix: expect.stringContaining('credentials') })])
})
