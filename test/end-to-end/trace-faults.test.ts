/** Traces on a way that fails: the run stays whole, a line tells what is missing, and the next call brings it once. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, test, vi } from 'vitest'
import { aName, connected } from '../helpers/mlflow/connected.ts'
import { type Fault, faultyWhere } from '../helpers/mlflow/faults.ts'
import { cannotServe, type MlflowServer, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'
import { CLI, contentOf, contentOfTraces, type Ran, runsOf, track } from './tracking.ts'

vi.setConfig({ testTimeout: 60_000 })

const LOG = join(import.meta.dirname, '..', '..', 'fixtures', 'logs', 'tools', 'tools-0.3.285.eval')
const HEADS = /^POST \/api\/3\.0\/mlflow\/traces$/
const SPANS = /^POST \/v1\/traces$/
/** All that a proxy lets through that knows of runs only. */
const TRACES = /\/v1\/traces|\/api\/3\.0\//
const CUT: Fault = { kind: 'cut', afterBytes: 0 }
const NO_PAGE: Fault = { kind: 'status', status: 404, body: '<html><h1>404 Not Found</h1></html>' }
const LOGIN: Fault = { kind: 'status', status: 200, body: '<html><h1>Who are you?</h1></html>' }
const ALWAYS = Number.POSITIVE_INFINITY

type Choose = (request: string) => Fault | undefined

/** @param from, to the first and the last of these requests that fail. */
function failing(pattern: RegExp, fault: Fault, { from = 1, to = ALWAYS } = {}): Choose {
  let count = 0
  return request => {
    if (!pattern.test(request)) return undefined
    count += 1
    return count >= from && count <= to ? fault : undefined
  }
}

/** Once this request has come, these others are not answered any more. */
function lostAfter(pattern: RegExp, others: RegExp): Choose {
  let isLost = false
  return request => {
    const isNow = isLost && others.test(request)
    isLost ||= pattern.test(request)
    return isNow ? CUT : undefined
  }
}

describe.skipIf(cannotServe)('traces', () => {
  let server: MlflowServer
  beforeAll(async () => {
    server = await mlflowServer(3)
  }, START_MS)

  let whole: ReturnType<typeof contentIn> | undefined
  /** What a call leaves that nothing disturbs. */
  function undisturbed(): ReturnType<typeof contentIn> {
    const experiment = aName('undisturbed')
    whole ??= track(server.url, [LOG, '--traces', '--experiment', experiment]).then(() => contentIn(experiment))
    return whole
  }

  async function contentIn(experiment: string): Promise<{ run: unknown; traces: unknown }> {
    const { parents, children } = await runsOf(server.url, experiment)
    expect([parents.length, children.length]).toEqual([1, 1])
    const [run] = children
    return {
      run: run && (await contentOf(server.url, run)),
      traces: await contentOfTraces(server.url, experiment),
    }
  }

  /** Words for people: no stack, no line that is none. */
  function isTold({ out, err }: Ran): void {
    expect(`${out}${err}`).not.toMatch(/^\s+at |node:internal|undefined|\[object/m)
  }

  interface Case {
    name: string
    choose: () => Choose
    code?: number
    says: RegExp
  }

  const CASES: Case[] = [
    {
      name: 'a server that answers nothing of traces any more',
      choose: () => lostAfter(HEADS, TRACES),
      says: /not as it is: traces are missing: MLflow \w+ \S*traces\S*: no connection/,
    },
    {
      name: 'one trace that is refused',
      choose: () => failing(HEADS, { kind: 'status', status: 400 }, { from: 2, to: 2 }),
      says: /\(2 traces\)\n {2}not as it is: trace tr-[0-9a-f]{32} is missing: MLflow POST \S+: 400/,
    },
    {
      name: 'spans that are refused',
      choose: () => failing(SPANS, { kind: 'status', status: 400 }),
      says: /\(0 traces\)\n {2}not as it is: trace tr-[0-9a-f]{32} is missing: MLflow POST \/v1\/traces: 400/,
    },
    {
      name: 'a server that stumbles once over spans',
      choose: () => failing(SPANS, { kind: 'status', status: 500 }, { to: 1 }),
      code: 0,
      says: /answered \/v1\/traces with status 500; asking again/,
    },
    {
      name: 'a proxy that knows no spans',
      choose: () => failing(SPANS, NO_PAGE),
      says: /not as it is: traces are missing: MLflow POST \/v1\/traces: 404/,
    },
    {
      name: 'a proxy that knows runs only',
      choose: () => failing(TRACES, NO_PAGE),
      says: /not as it is: traces are missing: MLflow \w+ \S*traces\S*: 404/,
    },
    {
      name: 'a login page instead of spans',
      choose: () => failing(SPANS, LOGIN),
      says: /not as it is: traces are missing: \/v1\/traces: a web page instead of an answer/,
    },
    {
      name: 'credentials that are not for traces',
      choose: () => failing(TRACES, { kind: 'status', status: 403 }),
      says: /not as it is: traces are missing: MLflow \w+ \S*traces\S*: 403/,
    },
  ]

  test.each(CASES)('tell of $name, and are there next', async ({ choose, code = 1, says }) => {
    const experiment = aName('fault')
    const words = [LOG, '--traces', '--experiment', experiment]
    const proxy = await faultyWhere(server.url, choose())
    const ran = await track(proxy.url, words)
    expect(`${ran.out}${ran.err}`).toMatch(says)
    expect(ran.code).toBe(code)
    isTold(ran)
    const { children } = await runsOf(server.url, experiment)
    expect(children[0] && (await contentOf(server.url, children[0]))).toEqual((await undisturbed()).run)
    expect(await track(server.url, words)).toMatchObject({ code: 0, out: expect.stringContaining('(3 traces)') })
    expect(await contentIn(experiment)).toEqual(await undisturbed())
  })

  it('are completed with their run when the server is lost in the middle', async () => {
    const experiment = aName('lost')
    const words = [LOG, '--traces', '--experiment', experiment]
    const proxy = await faultyWhere(server.url, lostAfter(HEADS, /./))
    const ran = await track(proxy.url, words)
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(/did not take it: MLflow .*no connection/)
    isTold(ran)
    expect((await track(server.url, words)).code).toBe(0)
    expect(await contentIn(experiment)).toEqual(await undisturbed())
  })

  test.each([
    ['the first trace is begun', HEADS],
    ['the spans are there', SPANS],
  ])('killed when %s, are not doubled', async (_, pattern) => {
    const experiment = aName('killed')
    const words = [LOG, '--traces', '--experiment', experiment]
    const crash: Fault = { kind: 'crash', tell: () => child.kill('SIGKILL') }
    const proxy = await faultyWhere(server.url, failing(pattern, crash, { to: 1 }))
    const child = spawn(process.execPath, [CLI, 'track', ...words, '--tracking-uri', proxy.url], { stdio: 'ignore' })
    await once(child, 'exit')
    expect(child.signalCode).toBe('SIGKILL')
    expect((await track(server.url, words)).code).toBe(0)
    expect(await contentIn(experiment)).toEqual(await undisturbed())
  })

  it('are there once when two write them at the same time', async () => {
    const experiment = aName('two')
    await connected(server.url).ensureExperiment(experiment)
    const words = [LOG, '--traces', '--experiment', experiment]
    const both = await Promise.all([1, 2].map(() => track(server.url, words)))
    // A server may refuse the very rows that another job is writing. Then it says so, and a further call completes them.
    for (const ran of both) {
      isTold(ran)
      expect(ran.code === 0 || /missing|run it again/.test(`${ran.out}${ran.err}`)).toBe(true)
    }
    expect((await track(server.url, words)).code).toBe(0)
    expect(await contentIn(experiment)).toEqual(await undisturbed())
  })
})
