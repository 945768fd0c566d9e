/** The built Action and command line against real MLflow servers, read back through REST and MLflow's own client. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Run } from '../../src/mlflow/client.ts'
import { asks, rateLimited } from '../helpers/github/github.ts'
import { aName, collected, connected } from '../helpers/mlflow/connected.ts'
import { cannotServe, type MlflowServer, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'
import { anEvalLog, aRow } from '../logs/a-zip.ts'
import { aLog, Story } from './story.ts'
import { runsOf, track } from './tracking.ts'

const ROOT = join(import.meta.dirname, '..', '..')
/** For an hour: nothing waits for that. */
const LIMITED = { respond: rateLimited({ resetSeconds: 3600 }), times: Number.POSITIVE_INFINITY }

async function downloaded(url: string, runId: string, path: string): Promise<string> {
  const { body } = await connected(url).downloadArtifact(runId, path, { maxBytes: 1e8 })
  return Buffer.concat(await collected(body)).toString()
}

describe.skipIf(cannotServe).each([3, 2] as const)('MLflow %i', major => {
  let server: MlflowServer
  beforeAll(async () => {
    server = await mlflowServer(major)
  }, START_MS)

  it('is told of a log once, however often', async () => {
    const log = join(ROOT, 'examples', 'candidate', 'support_qa.eval')
    const experiment = `track ${major}`
    const first = await track(server.url, [log, '--experiment', experiment])
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toMatch(/support_qa\.eval: logged: http/)
    const before = await runsOf(server.url, experiment)
    expect((await track(server.url, [log, '--experiment', experiment])).out).toContain('was there already')
    const { parents, children } = await runsOf(server.url, experiment)
    expect([parents, children]).toEqual([before.parents, before.children])

    expect(parents.map(({ status }) => status)).toEqual(['FINISHED'])
    const [run] = children
    expect(run?.name).toBe('support_qa')
    expect(run?.status).toBe('FINISHED')
    expect(Object.fromEntries(run?.params ?? [])).toMatchObject({ task: 'support_qa', task_version: '2', epochs: '1' })
    expect(run?.metrics.get('grounded/accuracy')).toBeCloseTo(0.7542, 4)
    expect(run?.metrics.get('cost/total_usd')).toBeCloseTo(0.460968, 6)
    const history = await connected(server.url).metricHistory(run?.runId ?? '', 'sample/grounded')
    expect(history).toHaveLength(118)
    expect(new Set(history.map(({ step }) => step)).size).toBe(118)
  })

  it('has the texts that an earlier call withheld, and keeps them', async () => {
    const log = join(ROOT, 'examples', 'candidate', 'web_agent.eval')
    const words = [log, '--experiment', `levels ${major}`, '--sample-details']
    const table = async (): Promise<string> => {
      const [run] = (await runsOf(server.url, `levels ${major}`)).children
      return downloaded(server.url, run?.runId ?? '', 'inspect/messages.json')
    }
    expect((await track(server.url, [...words, 'none'])).out).toContain(': logged: ')
    const without = await table()
    expect((await track(server.url, [...words, 'full'])).out).toContain(': completed: ')
    const whole = await table()
    expect(whole.length).toBeGreaterThan(without.length)
    expect((await track(server.url, [...words, 'ids'])).out).toContain('was there already')
    expect(await table()).toBe(whole)
  })

  it('has a run of its own for other scores of the same eval', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rescored-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const value of [1, 0])
      writeFileSync(join(folder, `${value}.eval`), anEvalLog({ rows: [aRow({ scores: { match: { value } } })] }))
    const words = [folder, '--experiment', `re-scored ${major}`]
    for (const said of ['2 logs: 2 logged.', '2 logs: 2 was there already.'])
      expect((await track(server.url, words)).out).toContain(said)
    const { parents, children } = await runsOf(server.url, `re-scored ${major}`)
    expect(parents).toHaveLength(1)
    expect(children.map(({ metrics }) => metrics.get('sample/match')).sort()).toEqual([0, 1])
  })

  it('has one run of a log that several track at the same time', async () => {
    const log = join(ROOT, 'examples', 'baseline', 'sql_assistant.eval')
    const experiment = `together ${major}`
    await connected(server.url).ensureExperiment(experiment)
    const words = [log, '--experiment', experiment]
    const all = await Promise.all([1, 2, 3].map(() => track(server.url, words)))
    // A server may refuse the very rows that another job is writing. Then it says so, and a further call completes them.
    for (const { code, err } of all) expect(code === 0 || err.includes('run it again')).toBe(true)
    expect((await track(server.url, words)).code).toBe(0)
    const { parents, children } = await runsOf(server.url, experiment)
    expect([parents.length, children.length]).toEqual([1, 1])
    const history = await connected(server.url).metricHistory(children[0]?.runId ?? '', 'sample/result_match')
    expect(history).toHaveLength(48)
  })

  it('holds the log itself, its tables and its header', async () => {
    const experiment = `files ${major}`
    await track(server.url, [join(ROOT, 'examples', 'candidate', 'support_qa.eval'), '--experiment', experiment])
    const [run] = (await runsOf(server.url, experiment)).children
    const mlflow = connected(server.url)
    const { files } = await mlflow.listArtifacts(run?.runId ?? '')
    const evalId = run?.tags.get('inspect.eval_id')
    expect(files.map(({ path }) => path).sort()).toEqual([
      `eval_logs/${evalId}.eval`,
      `eval_logs/eval_log_${evalId}.json`,
      ...['events', 'messages', 'model_usage', 'sample_scores', 'samples', 'tasks'].map(name => `inspect/${name}.json`),
      `sample_results/sample_results_${evalId}.json`,
    ])
    expect(JSON.parse(run?.tags.get('mlflow.loggedArtifacts') ?? '')).toHaveLength(6)
    const { body } = await mlflow.downloadArtifact(run?.runId ?? '', 'inspect/samples.json', { maxBytes: 1e8 })
    const table = JSON.parse(Buffer.concat(await collected(body)).toString())
    expect(table.columns).toContain('epoch')
    expect(table.data).toHaveLength(120)
  })

  it('gets both runs and the comparison from the Action, and the comment links to them', async () => {
    const experiment = `action ${major}`
    const env = { MLFLOW_TRACKING_URI: server.url }
    const inputs = { 'mlflow-experiment': experiment }
    const story = await Story.begin()
    await story.push(aLog(), { env, inputs })
    const pull = story.open()
    const compared = await story.compare(pull, { lost: 30 }, { env, inputs })
    expect(compared.outputs.verdict).toBe('regressed')
    const { parents, children } = await runsOf(server.url, experiment)
    expect([parents.length, children.length]).toEqual([2, 2])
    const candidate = children.find(({ tags }) => tags.has('eval_regression.verdict.grounded/accuracy'))
    expect(Object.fromEntries(candidate?.tags ?? [])).toMatchObject({
      'eval_regression.verdict': 'regressed',
      'eval_regression.pull_request': '1',
      'eval_regression.commit': pull.head.sha,
      'eval_regression.suite': 'default',
    })
    const baseline = children.find(({ runId }) => runId !== candidate?.runId)
    expect(candidate?.tags.get('eval_regression.baseline_run_id')).toBe(baseline?.runId)
    expect(candidate?.metrics.get('eval_regression/grounded/accuracy/delta')).toBeCloseTo(-0.15, 10)
    const [, , ways = '', , sentence] = candidate?.tags.get('mlflow.note.content')?.split('\n') ?? []
    expect(sentence).toContain('1 of 1 metric regressed')
    const at = `${server.url}/#/experiments/${candidate?.experimentId}/runs`
    const ids = `%5B%22${baseline?.runId}%22%2C%22${candidate?.runId}%22%5D`
    expect(ways).toContain(`[baseline run](${at}/${baseline?.runId})`)
    expect(ways).toContain(`[compare with it](${server.url}/#/compare-runs?runs=${ids}&experiments=`)
    expect(ways).toContain(`[pull request 1](https://`)
    const parentRunId = candidate?.tags.get('mlflow.parentRunId')
    const parent = parents.find(({ runId }) => runId === parentRunId)
    expect(parent?.tags.get('mlflow.note.content')).toContain(`[<code>capitals</code>](${at}/${candidate?.runId})`)
    expect(Object.fromEntries(parent?.tags ?? [])).toMatchObject({
      'eval_regression.verdict': 'regressed',
      'mlflow.source.git.commit': pull.head.sha,
      'mlflow.user': 'octocat',
    })
    const page = await downloaded(server.url, candidate?.runId ?? '', 'eval_regression/report.md')
    expect(page).toMatch(/^### Eval regression · [0-9a-f]{7} · failed\n/)
    expect(compared.outputs['mlflow-candidate-run-id']).toBe(candidate?.tags.get('mlflow.parentRunId'))
    expect(story.comments.at(-1)).toContain(candidate?.runId)
  })
})

describe.skipIf(cannotServe)('a run that people look at', () => {
  let url: string
  beforeAll(async () => {
    url = (await mlflowServer(3)).url
  }, START_MS)

  it('lists the results before points by sample, and names no id as a setting', async () => {
    const experiment = aName('order')
    await track(url, [join(ROOT, 'examples', 'candidate', 'support_qa.eval'), '--experiment', experiment])
    const [run] = (await runsOf(url, experiment)).children
    const [first, ...others] = run?.metrics.keys() ?? []
    expect(first).toBe('grounded/accuracy')
    expect(others).toContain('sample/grounded')
    const params = [...(run?.params.keys() ?? [])]
    expect(params.filter(key => /^eval\..*(_id|created)$/.test(key))).toEqual([])
  })

  it('keeps the description that people gave to its parent', async () => {
    const experiment = aName('described')
    const more = { env: { MLFLOW_TRACKING_URI: url }, inputs: { 'mlflow-experiment': experiment } }
    const story = await Story.begin()
    await story.push(aLog(), more)
    const pull = story.open()
    const run = await story.compare(pull, { lost: 30 }, more)
    const parentRunId = run.outputs['mlflow-candidate-run-id'] ?? ''
    await connected(url).setTag(parentRunId, { key: 'mlflow.note.content', value: 'The first try.' })
    await story.compare(pull, { lost: 30 }, more)
    expect((await connected(url).getRun(parentRunId)).tags.get('mlflow.note.content')).toBe('The first try.')
  })
})

describe.skipIf(cannotServe)('a baseline from MLflow', () => {
  let env: { MLFLOW_TRACKING_URI: string }
  beforeAll(async () => {
    env = { MLFLOW_TRACKING_URI: (await mlflowServer(3)).url }
  }, START_MS)

  it('is the nearest ancestor, verified by the workflow run that logged it', async () => {
    const inputs = { baseline: 'mlflow', 'mlflow-experiment': aName('baseline'), 'artifact-content': 'none' }
    const story = await Story.begin()
    expect((await story.push(aLog(), { env, inputs })).outputs.verdict).toBe('no-baseline')
    const recorded = story.tip('main')
    story.repository.commit({ on: 'main' })
    const pull = story.open()
    const found = await story.compare(pull, { lost: 30 }, { env, inputs })
    expect(found.outputs).toMatchObject({
      verdict: 'regressed',
      'baseline-source': 'mlflow',
      'baseline-sha': recorded,
    })
    // What the pull request has logged itself, at a commit that is now an ancestor, is of no recording run.
    const next = story.open({ head: 'next', base: 'topic' })
    const again = await story.compare(next, { lost: 30 }, { env, inputs })
    expect(again.outputs).toMatchObject({ verdict: 'regressed', 'baseline-sha': recorded })
    const { rejected } = JSON.parse(readFileSync(again.outputs.result ?? '', 'utf8')).baselineSearch
    expect(rejected[0]?.reason).toContain('made by a run on pull_request')
  })

  it('is of an older commit, and says why, when the log of the nearest is gone or no log', async () => {
    const experiment = aName('broken')
    const inputs = { baseline: 'mlflow', 'mlflow-experiment': experiment, 'artifact-content': 'none' }
    const mlflow = connected(env.MLFLOW_TRACKING_URI)
    const story = await Story.begin()
    await story.push(aLog(), { env, inputs })
    const good = story.tip('main')
    for (const lost of [1, 2]) await story.push(aLog({ lost }), { env, inputs })
    const { children } = await runsOf(env.MLFLOW_TRACKING_URI, experiment)
    const [gone, noLog] = children.filter(({ tags }) => tags.get('eval_regression.commit') !== good)
    expect(children).toHaveLength(3)
    await mlflow.setTag(gone?.runId ?? '', { key: 'eval_regression.log_path', value: 'eval_logs/gone.eval' })
    const text = Buffer.from('no log')
    await mlflow.uploadArtifact(noLog as Run, 'eval_logs/no-log.eval', text)
    await mlflow.setTag(noLog?.runId ?? '', { key: 'eval_regression.log_path', value: 'eval_logs/no-log.eval' })
    const sha256 = createHash('sha256').update(text).digest('hex')
    await mlflow.setTag(noLog?.runId ?? '', { key: 'eval_regression.log_sha256', value: sha256 })
    const { outputs } = await story.compare(story.open(), { lost: 30 }, { env, inputs })
    expect(outputs).toMatchObject({ verdict: 'regressed', 'baseline-sha': good })
    const { rejected } = JSON.parse(readFileSync(outputs.result ?? '', 'utf8')).baselineSearch
    const reasons = rejected.map(({ reason }: { reason: string }) => reason)
    expect(reasons).toContain('its log is no longer in MLflow')
    expect(reasons.filter((reason: string) => reason.startsWith('its log cannot be read: '))).toHaveLength(1)
  })

  it('leaves it to a path when GitHub cannot vouch for the run', async () => {
    const story = await Story.begin()
    const inputs = {
      baseline: 'mlflow\nkept',
      'mlflow-experiment': aName('vouched'),
      'artifact-content': 'none',
      comment: 'never',
    }
    const kept = { 'kept/capitals.eval': aLog()['logs/capitals.eval'] as Uint8Array }
    await story.push({ ...aLog(), ...kept }, { env, inputs })
    story.github.fault({ when: asks('GET', /\/actions\/runs\/\d+$/), ...LIMITED })
    const pull = story.open()
    const found = await story.compare(pull, { ...aLog({ lost: 30 }, pull.head.sha), ...kept }, { env, inputs })
    expect(found.outputs).toMatchObject({ verdict: 'regressed', 'baseline-source': 'path' })
    const { reasons } = JSON.parse(readFileSync(found.outputs.result ?? '', 'utf8'))
    expect(reasons).toContainEqual(expect.objectContaining({ code: 'baseline-source', level: 'warn' }))
  })

  it('is unreachable, not none, when the server does not answer', async () => {
    const story = await Story.begin()
    const inputs = { baseline: 'mlflow' }
    const found = await story.compare(story.open(), {}, { env: { MLFLOW_TRACKING_URI: 'http://127.0.0.1:9' }, inputs })
    expect([found.code, found.outputs.verdict]).toEqual([1, 'error'])
    const { baselineSearch } = JSON.parse(readFileSync(found.outputs.result ?? '', 'utf8'))
    expect(baselineSearch.outcome).toBe('unreachable')
  })

  it('needs an address', async () => {
    const story = await Story.begin()
    const { code, annotations } = await story.compare(story.open(), {}, { inputs: { baseline: 'mlflow' } })
    expect(code).toBe(1)
    expect(annotations.at(-1)?.message).toContain('MLFLOW_TRACKING_URI')
  })
})

it('stands by its verdict when MLflow does not answer, and says so', async () => {
  const story = await Story.begin()
  const env = { MLFLOW_TRACKING_URI: 'http://127.0.0.1:9' }
  await story.push()
  const { code, outputs, annotations } = await story.compare(story.open(), {}, { env })
  expect([code, outputs.verdict, outputs['mlflow-candidate-run-id']]).toEqual([0, 'no-worse', ''])
  expect(annotations.map(({ title }) => title)).toContain('not everything is in MLflow')
})

it('names what is missing when there is no server to track to', async () => {
  const ran = await track('', [join(ROOT, 'examples', 'baseline')])
  expect(ran).toMatchObject({ code: 2, out: '' })
  expect(ran.err).toContain('MLFLOW_TRACKING_URI')
})
