/** What a search among the runs of MLflow says of itself. */
import { expect, it } from 'vitest'
import { mlflowStore } from '../../src/baseline/mlflow-run.ts'
import type { BaselineQuery, StoreAnswer } from '../../src/baseline/outcome.ts'
import type { Api } from '../../src/github/client.ts'
import { History } from '../../src/github/commits.ts'
import type { Run } from '../../src/mlflow/client.ts'
import { connected } from '../helpers/mlflow/connected.ts'

const SHA = 'a'.repeat(40)

/** Runs of another commit, as many as the server has. */
async function searched(count: number): Promise<StoreAnswer> {
  const run = { runId: 'r', tags: new Map([['eval_regression.commit', 'b'.repeat(40)]]) } as unknown as Run
  const client = {
    ...connected('http://127.0.0.1:9'),
    experimentByName: async () => ({ experimentId: '1', name: 'evals', deleted: false, artifactLocation: '' }),
    searchRuns: async function* ({ limit = Number.POSITIVE_INFINITY }: { limit?: number }) {
      for (let made = 0; made < Math.min(count, limit); made++) yield run
    },
  }
  const api = { repository: 'o/r', get: async () => [] } as unknown as Api
  const store = mlflowStore({
    client,
    api,
    history: new History(api),
    findWanted: async () => ({
      wanted: { sha: SHA, what: 'the base' } as StoreAnswer['wanted'] & object,
      findings: [],
    }),
    experiment: 'evals',
    suite: 's',
    repositoryId: 1,
    runId: 1,
    folder: '',
  })
  return store.find({ tasks: [{ task: 't', model: null }], baseBranch: 'main' } as unknown as BaselineQuery)
}

it.each([
  { count: 20, flags: [] },
  { count: 600, flags: ['search-cut'] },
])('a list of $count runs without the wanted one is told as $flags', async ({ count, flags }) => {
  expect(await searched(count)).toMatchObject({ found: [], flags, cause: { kind: 'never-ran' } })
})
