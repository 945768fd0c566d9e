/** What goes wrong on the way to MLflow: told in one line, and mended by the next call. Real servers, faults in front. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, test, vi } from 'vitest'
import { aName, connected } from '../helpers/mlflow/connected.ts'
import { type Fault, faultyWhere } from '../helpers/mlflow/faults.ts'
import { cannotServe, type MlflowServer, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'
import { aLog, Story } from './story.ts'
import { CLI, contentOf, type Ran, runsOf, track } from './tracking.ts'

vi.setConfig({ testTimeout: 120_000 })

const LOGS = join(import.meta.dirname, '..', '..', 'examples')
const LOG = join(LOGS, 'baseline', 'sql_assistant.eval')
const NOBODY = 'http://127.0.0.1:9'

let server: MlflowServer
beforeAll(async () => {
  if (!cannotServe) server = await mlflowServer(3)
}, START_MS)

let whole: ReturnType<typeof undisturbed> | undefined
async function undisturbed() {
  const experiment = aName('whole')
  await track(server.url, [LOG, '--experiment', experiment])
  const [run] = (await runsOf(server.url, experiment)).children
  if (!run) throw new Error('nothing was logged')
  return contentOf(server.url, run)
}

/** One parent, one run, and in it exactly what a single undisturbed call logs. */
async function isWhole(experiment: string): Promise<void> {
  const { parents, children } = await runsOf(server.url, experiment)
  expect([parents.length, children.length]).toEqual([1, 1])
  const [run] = children
  whole ??= undisturbed()
  expect(run && (await contentOf(server.url, run))).toEqual(await whole)
  expect(parents[0]?.status).toBe('FINISHED')
}

/** Words for people: no stack, no line that is none. */
function isTold({ out, err }: Ran): void {
  expect(`${out}${err}`).not.toMatch(/^\s+at |node:internal|undefined|\[object/m)
}

const nth = (pattern: RegExp, from: number, fault: Fault, to = from) => {
  let count = 0
  return (request: string): Fault | undefined => {
    if (!pattern.test(request)) return undefined
    count++
    return count >= from && count <= to ? fault : undefined
  }
}
const ALWAYS = Number.POSITIVE_INFINITY
const PAGE = '<html><body><h1>Who are you?</h1></body></html>'

interface Case {
  name: string
  choose: () => (request: string) => Fault | undefined
  code: number
  says: RegExp
  env?: Record<string, string>
}

const CASES: Case[] = [
  {
    name: 'a 500 in the middle of the metrics',
    choose: () => nth(/log-batch/, 3, { kind: 'status', status: 500 }),
    code: 0,
    says: /answered .*log-batch with status 500; asking again/,
  },
  {
    name: 'a 500 that stays',
    choose: () => nth(/log-batch/, 3, { kind: 'status', status: 500 }, ALWAYS),
    code: 2,
    says: /did not take it: MLflow POST .*log-batch: 500/,
  },
  {
    name: 'a 429 that says when',
    choose: () => nth(/log-batch/, 2, { kind: 'status', status: 429, headers: { 'retry-after': '1' } }),
    code: 0,
    says: /with status 429; asking again in 1\.0 s/,
  },
  {
    name: 'an upload that is cut once',
    choose: () => nth(/PUT .*\.eval$/, 1, { kind: 'cut', afterBytes: 1000 }),
    code: 0,
    says: /did not answer .*\.eval; asking again/,
  },
  {
    name: 'an upload that is always cut',
    choose: () => nth(/PUT .*\.eval$/, 1, { kind: 'cut', afterBytes: 1000 }, ALWAYS),
    code: 2,
    says: /MLflow PUT .*\.eval: no connection, or a broken one/,
  },
  {
    name: 'a run that was made without an answer',
    choose: () => nth(/runs\/create/, 2, { kind: 'lost' }),
    code: 0,
    says: /1 log: 1 logged/,
  },
  {
    name: 'wrong credentials',
    choose: () => nth(/./, 1, { kind: 'status', status: 401, body: PAGE }, ALWAYS),
    code: 2,
    says: /401 .*check MLFLOW_TRACKING_USERNAME/,
  },
  {
    name: 'credentials that end half-way',
    choose: () => nth(/log-batch/, 2, { kind: 'status', status: 401, body: PAGE }, ALWAYS),
    code: 2,
    says: /401 .*check MLFLOW_TRACKING_USERNAME/,
  },
  {
    name: 'a login page instead of answers',
    choose: () => nth(/./, 1, { kind: 'status', status: 200, body: PAGE }, ALWAYS),
    code: 2,
    says: /a web page instead of an answer/,
  },
  {
    name: 'files that may not be written',
    choose: () => nth(/PUT /, 1, { kind: 'status', status: 403 }, ALWAYS),
    code: 1,
    says: /not as it is: its files are not all stored: MLflow PUT .*: 403/,
  },
  {
    name: 'a store that is full',
    choose: () => nth(/PUT /, 3, { kind: 'status', status: 500 }, ALWAYS),
    code: 1,
    says: /not as it is: its files are not all stored: MLflow PUT .*: 500/,
  },
  {
    name: 'a server that takes too long',
    choose: () => nth(/log-batch/, 2, { kind: 'slow', ms: 5000 }, ALWAYS),
    code: 2,
    says: /log-batch: no answer in time/,
    env: { MLFLOW_HTTP_REQUEST_TIMEOUT: '1' },
  },
]

describe.skipIf(cannotServe)('the command line', () => {
  test.each(CASES)('tells of $name, and completes the run next', async ({ choose, code, says, env = {} }) => {
    const experiment = aName('fault')
    const proxy = await faultyWhere(server.url, choose())
    const words = [LOG, '--experiment', experiment]
    const ran = await track(proxy.url, words, env)
    expect(`${ran.out}${ran.err}`).toMatch(says)
    expect(ran.code).toBe(code)
    isTold(ran)
    expect((await track(server.url, words)).code).toBe(0)
    await isWhole(experiment)
  })

  it('tells of a param that has another value', async () => {
    const experiment = aName('conflict')
    await track(server.url, [LOG, '--experiment', experiment])
    const evalId = (await runsOf(server.url, experiment)).children[0]?.tags.get('inspect.eval_id') ?? ''
    const mlflow = connected(server.url)
    const other = aName('conflict')
    const { experimentId } = await mlflow.ensureExperiment(other)
    const tags = Object.entries({
      'inspect.eval_id': evalId,
      'inspect.status': 'started',
      'eval_regression.log_digest': 'of what there was then',
    })
    const run = await mlflow.createRun({
      experimentId,
      startTimeMs: 1,
      tags: tags.map(([key, value]) => ({ key, value })),
    })
    await mlflow.logBatch(run.runId, { params: [{ key: 'task', value: 'another' }] })
    const ran = await track(server.url, [LOG, '--experiment', other])
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('not as it is: param task keeps the value that it had before')
    expect((await mlflow.getRun(run.runId)).params.get('model')).toBeDefined()
  })

  test.each([
    ['the parent is made', /runs\/create/, 1],
    ['the run is made', /runs\/create/, 2],
    ['the params are there', /log-batch/, 1],
    ['a table is uploaded', /PUT /, 2],
    ['the log is uploaded', /PUT .*\.eval$/, 1],
    ['the run has ended', /runs\/update/, 1],
    ['the run is complete', /set-tag/, 2],
  ])('killed when %s, doubles nothing', async (_, pattern, time) => {
    const experiment = aName('killed')
    const words = [LOG, '--experiment', experiment]
    const crash = nth(pattern, time, { kind: 'crash', tell: () => child.kill('SIGKILL') })
    const proxy = await faultyWhere(server.url, crash)
    const child = spawn(process.execPath, [CLI, 'track', ...words, '--tracking-uri', proxy.url], { stdio: 'ignore' })
    await once(child, 'exit')
    expect(child.signalCode).toBe('SIGKILL')
    expect((await track(server.url, words)).code).toBe(0)
    await isWhole(experiment)
  })

  it('logs the others when the server refuses one', async () => {
    const experiment = aName('some')
    const refuse = nth(/runs\/create/, 3, { kind: 'status', status: 400 })
    const proxy = await faultyWhere(server.url, refuse)
    const ran = await track(proxy.url, [join(LOGS, 'baseline'), '--experiment', experiment])
    expect(ran.code).toBe(1)
    expect(ran.out.match(/: logged: http/g)).toHaveLength(2)
    expect(ran.out).toMatch(/\.eval: not logged: MLflow POST .*runs\/create: 400/)
    expect(ran.out).toMatch(/^3 logs: 2 logged, 1 not logged\. Experiment: http.* Run it again/m)
    isTold(ran)
    expect((await track(server.url, [join(LOGS, 'baseline'), '--experiment', experiment])).out).toMatch(
      /^3 logs: 1 logged, 2 was there already\./m,
    )
  })

  it('asks a silent server no more', async () => {
    const experiment = aName('silent')
    const hangUp = nth(/runs\/create/, 3, { kind: 'cut', afterBytes: 0 }, ALWAYS)
    let isDead = false
    const proxy = await faultyWhere(server.url, request => {
      isDead ||= hangUp(request) !== undefined
      return isDead ? { kind: 'cut', afterBytes: 0 } : undefined
    })
    const ran = await track(proxy.url, [join(LOGS, 'baseline'), '--experiment', experiment])
    expect(ran.code).toBe(1)
    expect(ran.out.match(/not logged: MLflow/g)).toHaveLength(1)
    expect(ran.out.match(/not tried, after the failure before/g)).toHaveLength(1)
    isTold(ran)
  })
})

it('says in one line that no server is there', async () => {
  const ran = await track(NOBODY, [LOG])
  expect(ran.code).toBe(2)
  expect(ran.err).toMatch(/did not take it: MLflow GET .*\(ECONNREFUSED\), 4 attempts/)
  isTold(ran)
})

describe.skipIf(cannotServe)('the Action', () => {
  const inputsOf = (experiment: string) => ({ 'mlflow-experiment': experiment })

  test.each([
    { name: 'wrong credentials', fault: { kind: 'status', status: 401, body: PAGE }, says: '401', runs: 0 },
    { name: 'a server that hangs up', fault: { kind: 'cut', afterBytes: 0 }, says: 'no connection', runs: 0 },
    { name: 'a server that is overloaded', fault: { kind: 'status', status: 503 }, says: '503', runs: 0 },
  ] satisfies { name: string; fault: Fault; says: string; runs: number }[])(
    'stands by its verdict in spite of $name',
    async ({ fault, says }) => {
      const experiment = aName('verdict')
      const inputs = inputsOf(experiment)
      const story = await Story.begin()
      await story.push(aLog(), { inputs })
      const pull = story.open()
      const proxy = await faultyWhere(server.url, nth(/./, 1, fault, ALWAYS))
      const env = { MLFLOW_TRACKING_URI: proxy.url }
      const { outputs, annotations, log } = await story.compare(pull, { lost: 30 }, { env, inputs })
      expect(outputs).toMatchObject({ verdict: 'regressed', 'mlflow-candidate-run-id': '' })
      const warning = annotations.find(({ level, title }) => level === 'warning' && title?.includes('MLflow'))
      expect(warning?.message).toContain('2 of 2 logs not wholly in MLflow')
      expect(warning?.message).toContain(says)
      expect(log).not.toMatch(/^\s+at .*\.js:/m)
    },
  )

  it('links to the runs that are there when the comparison is refused', async () => {
    const experiment = aName('comparison')
    const inputs = inputsOf(experiment)
    const story = await Story.begin()
    await story.push(aLog(), { inputs })
    const proxy = await faultyWhere(server.url, nth(/PUT .*result\.json$/, 1, { kind: 'status', status: 403 }))
    const env = { MLFLOW_TRACKING_URI: proxy.url }
    const { outputs, annotations } = await story.compare(story.open(), { lost: 30 }, { env, inputs })
    const { children } = await runsOf(server.url, experiment)
    expect(children).toHaveLength(2)
    const candidate = children.find(({ tags }) => tags.has('eval_regression.verdict'))
    expect(outputs).toMatchObject({
      verdict: 'regressed',
      'mlflow-candidate-run-id': candidate?.tags.get('mlflow.parentRunId'),
    })
    const warning = annotations.find(({ level, title }) => level === 'warning' && title?.includes('MLflow'))
    expect(warning?.message).toMatch(/1 of 2 logs not wholly in MLflow: MLflow PUT .*result\.json: 403/)
    expect(story.comments.at(-1)).toContain(candidate?.runId)
  })

  it('logs one run and one comparison for two jobs at once', async () => {
    const experiment = aName('jobs')
    await connected(server.url).ensureExperiment(experiment)
    const inputs = inputsOf(experiment)
    const env = { MLFLOW_TRACKING_URI: server.url }
    const story = await Story.begin()
    await story.push(aLog(), { inputs })
    const pull = story.open()
    const logs = aLog({ lost: 30 })
    const both = await Promise.all([1, 2].map(() => story.compare(pull, logs, { env, inputs })))
    expect(both.map(({ outputs }) => outputs.verdict)).toEqual(['regressed', 'regressed'])
    await story.compare(pull, logs, { env, inputs })
    const { children } = await runsOf(server.url, experiment)
    expect(children).toHaveLength(2)
    const candidate = children.find(({ tags }) => tags.has('eval_regression.verdict'))
    const mlflow = connected(server.url)
    expect(await mlflow.metricHistory(candidate?.runId ?? '', 'sample/grounded')).toHaveLength(200)
    expect(candidate?.metrics.get('eval_regression/grounded/accuracy/delta')).toBeCloseTo(-0.15, 10)
  })
})
