import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Stories wait for retries and settling comments, several at once.
    testTimeout: 90_000,
    maxWorkers: 3,
    pool: 'forks',
    // MLflow servers, for the files that need one: started by the first, stopped at the end.
    globalSetup: ['test/helpers/mlflow/global-setup.ts'],
  },
})
