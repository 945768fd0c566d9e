/** `history --mlflow` and anchors that are runs: the built command line against a real server. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Run } from '../../src/mlflow/client.ts'
import type { MetricSeries } from '../../src/report/schema.ts'
import { evalFile, evalRows } from '../helpers/github/eval-file.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import { aName, collected, connected } from '../helpers/mlflow/connected.ts'
import { cannotServe, type MlflowServer, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')

const logOf = (day: number, lost: number): Uint8Array =>
  evalFile({ rows: evalRows({ lost }), created: `2026-11-0${day}T05:58:05+00:00` })

const losses = (series: MetricSeries | undefined) =>
  series?.points.map(({ value }) => Math.round(180 - (value ?? 0) * 200))

describe.skipIf(cannotServe)('runs in MLflow', () => {
  let server: MlflowServer
  beforeAll(async () => {
    server = await mlflowServer(3)
  }, START_MS)

  function run(words: readonly string[], cwd: string) {
    const env = { PATH: process.env.PATH, MLFLOW_TRACKING_URI: server.url }
    return promisify(execFile)(process.execPath, [CLI, ...words], { cwd, env, maxBuffer: 64 << 20 }).then(
      ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
      ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
    )
  }

  /** Logs tracked one after the other, the oldest first; then the tags that say where each is from. */
  async function tracked(logs: { lost: number; tags?: Record<string, string> }[]) {
    const experiment = aName('history')
    const files = Object.fromEntries(logs.map(({ lost }, at) => [`${at}.eval`, logOf(at + 1, lost)]))
    const cwd = aWorkspace(files)
    const mlflow = connected(server.url)
    const runs: Run[] = []
    for (const [at, { tags = {} }] of logs.entries()) {
      const { code, err } = await run(['track', `${at}.eval`, '--experiment', experiment], cwd)
      if (code !== 0) throw new Error(err)
      const { experimentId = '' } = (await mlflow.experimentByName(experiment)) ?? {}
      const found = await collected(mlflow.searchRuns({ experimentIds: [experimentId] }))
      const known = new Set(runs.map(({ runId }) => runId))
      const own = found.find(each => each.tags.has('mlflow.parentRunId') && !known.has(each.runId))
      if (own === undefined) throw new Error('the log was not tracked')
      runs.push(own)
      for (const [key, value] of Object.entries(tags)) await mlflow.setTag(own.runId, { key, value })
    }
    const history = async (...words: string[]): Promise<MetricSeries[]> => {
      const told = await run(['history', '--mlflow', '--experiment', experiment, '--json', '-', ...words], cwd)
      if (told.code !== 0) throw new Error(told.err)
      return JSON.parse(told.out).history
    }
    return { cwd, experiment, runs, history }
  }

  it('are read newest first, without those of pull requests', async () => {
    const suite = { 'eval_regression.suite': 'nightly', 'eval_regression.branch': 'main' }
    const { cwd, experiment, history } = await tracked([
      { lost: 0, tags: { ...suite, 'eval_regression.commit': '9f8e7d6c5b4a' } },
      { lost: 90, tags: { ...suite, 'eval_regression.pull_request': '7' } },
      { lost: 4, tags: suite },
      { lost: 50, tags: { ...suite, 'eval_regression.branch': "it's" } },
      { lost: 2 },
    ])
    const [all] = await history()
    expect(losses(all)).toEqual([0, 4, 50, 2])
    expect(all?.points[0]?.commit).toBe('9f8e7d6c5b4a')
    expect(losses((await history('--last', '2'))[0])).toEqual([50, 2])
    expect(losses((await history('--suite', 'nightly', '--branch', 'main'))[0])).toEqual([0, 4])
    expect(losses((await history('--branch', "it's"))[0])).toEqual([50])
    expect(await run(['history', '--experiment', experiment, '--suite', 'nope'], cwd)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^eval-regression: No finished run.*\n {2}where: .*\n {2}fix: {3}Check --experiment/),
    })
  })

  it('may be named one by one, beside files', async () => {
    const { cwd, runs } = await tracked([{ lost: 0 }, { lost: 6 }])
    const [first, second] = runs.map(({ runId }) => `mlflow:${runId}`)
    const { out } = await run(['history', first ?? '', second ?? '', '--json', '-'], cwd)
    expect(losses(JSON.parse(out).history[0])).toEqual([0, 6])
  })

  it('may be the anchor that a policy names', async () => {
    const { runs } = await tracked([{ lost: 0 }])
    const named = `mlflow:${runs[0]?.runId}`
    const cwd = aWorkspace({
      'base.eval': logOf(8, 40),
      'now.eval': logOf(9, 41),
      '.github/eval-regression.yml': `baseline: {anchor: "${named}"}\n`,
    })
    const { code, out } = await run(['compare', 'base.eval', 'now.eval', '--json', '-'], cwd)
    const { anchor, verdict } = JSON.parse(out)
    expect([code, verdict === 'regressed']).toEqual([0, false])
    expect(anchor).toMatchObject({ named, verdict: 'regressed' })
  })

  it('says that there is no such experiment', async () => {
    const told = await run(['history', '--mlflow', '--experiment', aName('nothing')], aWorkspace({ a: '' }))
    expect(told).toMatchObject({ code: 2, out: '' })
    expect(told.err).toMatch(
      /^eval-regression: There is no experiment called nothing .+\n {2}where: .+\n {2}fix: {3}.+\n$/,
    )
  })
})
