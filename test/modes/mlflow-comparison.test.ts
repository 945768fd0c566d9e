/** What the runs of a comparison hold of it, on a real server. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Mlflow, Run } from '../../src/mlflow/client.ts'
import { parseExperimentId } from '../../src/mlflow/schema.ts'
import type { Job } from '../../src/modes/job.ts'
import { logComparison, reportFiles } from '../../src/modes/mlflow-comparison.ts'
import { aReport } from '../helpers/a-report.ts'
import { aName, aRun, connected } from '../helpers/mlflow/connected.ts'
import { cannotServe, type MlflowServer, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'

const FILES = ['eval_regression/report.md', 'eval_regression/result.json']
const context = { serverUrl: 'https://github.com', repository: 'o/r', runUrl: 'https://github.com/o/r/actions/runs/1' }

describe.skipIf(cannotServe)('the report beside a run', () => {
  let server: MlflowServer
  beforeAll(async () => {
    server = await mlflowServer(3)
  }, START_MS)

  async function loggedTo(client: Mlflow, run: Run): Promise<string[]> {
    const report = aReport()
    const tracked = { run, parentRunId: '', url: client.runUrl(run), outcome: 'created' as const, notes: [] }
    const told = { job: { context } as Job, client, report, files: reportFiles(report) }
    return logComparison(told, { tracked, path: 'a.eval', before: new Map() })
  }

  it('is there as text and as data', async () => {
    const client = connected(server.url)
    const run = await aRun(client)
    expect(await loggedTo(client, run)).toEqual([])
    const { files } = await client.listArtifacts(run.runId)
    expect(files.map(({ path }) => path).filter(path => FILES.includes(path))).toEqual(FILES)
  })

  it('is missed aloud where nothing can be stored', async () => {
    const client = connected(server.url)
    const experiment = { name: aName('place'), artifact_location: 's3://bucket/x' }
    const experimentId = await client.api.post('/api/2.0/mlflow/experiments/create', experiment, parseExperimentId)
    const run = await client.createRun({ experimentId, startTimeMs: Date.now() })
    expect(await loggedTo(client, run)).toEqual(
      FILES.map(path => expect.stringContaining(`${path} was not uploaded: `)),
    )
  })
})
