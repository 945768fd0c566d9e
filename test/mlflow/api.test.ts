/** What goes wrong between us and a server, and what is told of it. */
import { inspect } from 'node:util'
import { describe, expect, it, onTestFinished, test } from 'vitest'
import { createHttp } from '../../src/http.ts'
import { connectMlflow, type Mlflow } from '../../src/mlflow/client.ts'
import { MlflowError } from '../../src/mlflow/error.ts'
import { loadSettings } from '../../src/mlflow/settings.ts'
import { loopback, nobody, type Reply, type Seen } from '../helpers/loopback.ts'

/** A client whose waits take no time. */
function aClient(url: string, env: Record<string, string> = {}, signal?: AbortSignal): Mlflow & { waits: string[] } {
  const waits: string[] = []
  const http = createHttp({ userAgent: 'test', sleep: async () => {}, random: () => 0.5, timeouts: { headersMs: 300 } })
  onTestFinished(() => http.close())
  const settings = loadSettings({ MLFLOW_TRACKING_URI: url, ...env })
  const onWait = (message: string): void => void waits.push(message)
  return { ...connectMlflow({ settings, http, onWait, ...(signal && { signal }) }), waits }
}

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Reply =>
  response =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
const page =
  (status: number, text: string, headers: Record<string, string> = {}): Reply =>
  response =>
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(text)
const cut: Reply = response => response.destroy()
const silent: Reply = () => {}
const aRun = { run: { info: { run_id: 'r', experiment_id: '1' } } }

async function failed(promise: Promise<unknown>): Promise<MlflowError> {
  const thrown = await promise.catch((reason: unknown) => reason)
  expect(thrown).toBeInstanceOf(MlflowError)
  return thrown as MlflowError
}

describe('a refusal', () => {
  test.each([
    ['unauthorized', page(401, 'You are not authenticated. <a href="/">Please</a>', { 'www-authenticate': 'Basic' })],
    ['forbidden', json(403, { error_code: 'PERMISSION_DENIED', message: 'Permission denied' })],
    ['not-found', json(404, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'Run not found' })],
    ['not-found', page(404, '<title>404 Not Found</title>')],
    ['already-exists', json(400, { error_code: 'RESOURCE_ALREADY_EXISTS', message: 'there' })],
    ['invalid', json(400, { error_code: 'INVALID_PARAMETER_VALUE', message: 'wrong' })],
    ['invalid', page(405, 'Method Not Allowed')],
    ['unreachable', page(500, '<h1>Internal Server Error</h1>')],
    ['unreachable', json(429, { error_code: 'REQUEST_LIMIT_EXCEEDED' }, { 'retry-after': '3600' })],
    ['strange', page(200, '<!doctype html><title>Sign in</title>')],
    ['strange', json(200, { runs: 'many' })],
    ['strange', json(200, {})],
    ['strange', page(200, '')],
  ] as const)('is %s', async (kind, reply) =>
    expect(await failed(aClient((await loopback(reply)).url).getRun('r'))).toMatchObject({ kind }),
  )

  it('says what was asked, and what MLflow said', async () => {
    const server = await loopback(json(400, { error_code: 'INVALID_PARAMETER_VALUE', message: 'Invalid\n  run id' }))
    const error = await failed(aClient(server.url).getRun('r'))
    expect(error.message).toBe('MLflow GET /api/2.0/mlflow/runs/get: 400 INVALID_PARAMETER_VALUE (Invalid run id)')
    expect(error).toMatchObject({ status: 400, code: 'INVALID_PARAMETER_VALUE' })
  })

  it('has the words of a page, and not all of them', async () => {
    const html = `<style>x</style><h1>Bad\n gateway</h1>${'<p>lorem</p>'.repeat(1000)}`
    const { message } = await failed(aClient((await loopback(page(418, html))).url).getRun('r'))
    expect(message).toMatch(/get: 418 \(Bad gateway lorem/)
    expect(message.length).toBeLessThan(400)
  })

  it('has a hint where there is one', async () => {
    const hint = async (reply: Reply) => (await failed(aClient((await loopback(reply)).url).getRun('r'))).message
    expect(await hint(page(401, 'no'))).toContain('check MLFLOW_TRACKING_USERNAME')
    expect(await hint(page(403, 'Invalid Host header - possible DNS rebinding'))).toContain('--allowed-hosts')
    expect(await hint(page(200, ' <html>'))).toContain('is there a login')
  })
})

describe('no answer', () => {
  it('is told without the address', async () => {
    const url = await nobody()
    const client = aClient(url)
    const error = await failed(client.getRun('r'))
    expect(error).toMatchObject({ kind: 'unreachable', status: null })
    expect(error.message).toBe(
      'MLflow GET /api/2.0/mlflow/runs/get: no connection, or a broken one (ECONNREFUSED), 4 attempts',
    )
    expect(client.waits[0]).toBe('MLflow did not answer /api/2.0/mlflow/runs/get; asking again in 0.5 s.')
  })

  it('comes in time', async () => {
    const server = await loopback(silent)
    expect(await failed(aClient(server.url).getRun('r'))).toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('no answer in time, 4 attempts'),
    })
  })

  it('is given up when the caller says so', async () => {
    const server = await loopback(silent)
    const error = await failed(aClient(server.url, {}, AbortSignal.timeout(50)).getRun('r'))
    expect(error).toMatchObject({ kind: 'unreachable', message: expect.stringContaining('given up') })
  })

  it('is not an answer that is too large', async () => {
    const server = await loopback(response => response.writeHead(200, { 'content-length': String(1 << 30) }).write('x'))
    expect(await failed(aClient(server.url).getRun('r'))).toMatchObject({ kind: 'strange' })
  })
})

describe('a repetition', () => {
  test.each([
    ['a read', (client: Mlflow) => client.getRun('r')],
    [
      'a search',
      (client: Mlflow) =>
        client
          .searchRuns({ experimentIds: ['1'] })
          [Symbol.asyncIterator]()
          .next(),
    ],
    ['a batch', (client: Mlflow) => client.logBatch('r', { tags: [{ key: 'a', value: 'b' }] })],
    ['a tag', (client: Mlflow) => client.setTag('r', { key: 'a', value: 'b' })],
    ['an update', (client: Mlflow) => client.updateRun('r', { status: 'FINISHED' })],
  ])('helps %s', async (_, act) => {
    const server = await loopback(cut, page(500, ''), json(429, {}, { 'retry-after': '2' }), json(200, aRun))
    const client = aClient(server.url)
    await act(client)
    expect(server.seen).toHaveLength(4)
    expect(client.waits).toEqual([
      expect.stringMatching(/^MLflow did not answer .* asking again in 0\.5 s\.$/),
      expect.stringMatching(/^MLflow answered .* with status 500; asking again in 1\.0 s\.$/),
      expect.stringMatching(/^MLflow answered .* with status 429; asking again in 2\.0 s\.$/),
    ])
  })

  test.each([
    ['cut off', cut],
    ['failed', page(500, '')],
    ['busy', page(503, '')],
  ])('never makes a second run: %s', async (_, reply) => {
    const server = await loopback(reply)
    const error = await failed(aClient(server.url).createRun({ experimentId: '1', startTimeMs: 1 }))
    expect([error.kind, server.seen.length]).toEqual(['unreachable', 1])
  })

  it('that made the experiment the first time finds it there', async () => {
    const experiment = { experiment: { experiment_id: '7', name: 'e', lifecycle_stage: 'active' } }
    const missing = json(404, { error_code: 'RESOURCE_DOES_NOT_EXIST' })
    const there = json(400, { error_code: 'RESOURCE_ALREADY_EXISTS' })
    const server = await loopback(missing, cut, there, json(200, experiment))
    expect(await aClient(server.url).ensureExperiment('e')).toMatchObject({ experimentId: '7', was: 'missing' })
    expect(server.seen).toHaveLength(4)
  })
})

describe('who we are', () => {
  const headersFor = async (env: Record<string, string>): Promise<Seen['headers'] | undefined> => {
    const server = await loopback(json(200, aRun))
    await aClient(server.url, env).getRun('r')
    return server.seen[0]?.headers
  }

  it('is said in a header', async () => {
    const basic = { MLFLOW_TRACKING_USERNAME: 'user', MLFLOW_TRACKING_PASSWORD: 'wörd' }
    expect(await headersFor(basic)).toMatchObject({
      authorization: `Basic ${Buffer.from('user:wörd').toString('base64')}`,
    })
    expect(await headersFor({ MLFLOW_TRACKING_TOKEN: 't' })).toMatchObject({ authorization: 'Bearer t' })
    expect(await headersFor({})).not.toHaveProperty('authorization')
  })

  it('names a workspace only when there is one', async () => {
    expect(await headersFor({ MLFLOW_WORKSPACE: 'team' })).toMatchObject({ 'x-mlflow-workspace': 'team' })
    expect(await headersFor({})).not.toHaveProperty('x-mlflow-workspace')
  })

  it('is said to nobody else', async () => {
    const target = await loopback(json(200, aRun))
    const env = { MLFLOW_TRACKING_TOKEN: 't', MLFLOW_WORKSPACE: 'team' }
    const get = await loopback(page(302, '', { location: `${target.url}/x` }))
    await aClient(get.url, env).getRun('r')
    const post = await loopback(page(308, '', { location: `${target.url}/x` }))
    await aClient(post.url, env).setTag('r', { key: 'a', value: 'b' })
    expect(target.seen.map(({ method, body }) => [method, body !== ''])).toEqual([
      ['GET', false],
      ['POST', true],
    ])
    for (const { headers } of target.seen) {
      expect(headers).not.toHaveProperty('authorization')
      expect(headers).not.toHaveProperty('x-mlflow-workspace')
    }
  })

  it('does not make a question of a command that is redirected', async () => {
    const server = await loopback(page(302, '', { location: '/login' }), page(200, '<html>'))
    const error = await failed(aClient(server.url).setTag('r', { key: 'a', value: 'b' }))
    expect([error.kind, server.seen.length]).toEqual(['strange', 1])
    expect(error.message).toContain('the server redirects')
  })

  it('is in no message, whatever the server repeats', async () => {
    const echo: Reply = (response, { headers }) => {
      const said = `${headers.authorization} ${Buffer.from(headers.authorization?.split(' ')[1] ?? '', 'base64')}`
      const message = `${said} at http://${headers.host}/api and ${headers.host}`
      response.writeHead(400).end(JSON.stringify({ error_code: 'INVALID_PARAMETER_VALUE', message }))
    }
    const server = await loopback(echo)
    const error = await failed(aClient(server.url.replace('//', '//someone:pass%2Fword@')).getRun('r'))
    expect(error.message).toContain('***')
    const shown = inspect(error, { depth: 9, showHidden: true })
    for (const secret of ['pass/word', 'pass%2Fword', Buffer.from('someone:pass/word').toString('base64'), '127.0.0.1'])
      expect(shown).not.toContain(secret)
  })

  it('is in no message when nobody answers', async () => {
    const url = (await nobody()).replace('//', '//someone:password@')
    const shown = inspect(await failed(aClient(url).getRun('r')), { depth: 9, showHidden: true })
    for (const secret of ['password', '127.0.0.1']) expect(shown).not.toContain(secret)
  })
})

describe('Databricks', () => {
  const databricks = (url: string) =>
    aClient('databricks', { DATABRICKS_HOST: url, DATABRICKS_CLIENT_ID: 'me', DATABRICKS_CLIENT_SECRET: 'secret' })

  it('gives a token to a service principal, asked for once', async () => {
    const server = await loopback(json(200, { access_token: 'tok', expires_in: 3600 }), json(200, aRun))
    const client = databricks(server.url)
    await client.getRun('r')
    await client.getRun('r')
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /oidc/v1/token',
      'GET /api/2.0/mlflow/runs/get?run_id=r',
      'GET /api/2.0/mlflow/runs/get?run_id=r',
    ])
    expect(server.seen[0]).toMatchObject({ body: 'grant_type=client_credentials&scope=all-apis' })
    expect(server.seen[0]?.headers.authorization).toBe(`Basic ${Buffer.from('me:secret').toString('base64')}`)
    expect(server.seen[1]?.headers.authorization).toBe('Bearer tok')
  })

  it('gives a new one before the old one ends', async () => {
    const server = await loopback(
      json(200, { access_token: 'old', expires_in: 30 }),
      json(200, aRun),
      json(200, { access_token: 'new', expires_in: 30 }),
      json(200, aRun),
    )
    const client = databricks(server.url)
    await client.getRun('r')
    await client.getRun('r')
    expect(server.seen[3]?.headers.authorization).toBe('Bearer new')
  })

  test.each([
    ['unauthorized', json(401, { error: 'invalid_client' })],
    ['unauthorized', json(200, { token: 'secret' })],
    ['unreachable', page(503, '')],
  ] as const)('may refuse one: %s', async (kind, reply) => {
    const error = await failed(databricks((await loopback(reply)).url).getRun('r'))
    expect(error).toMatchObject({ kind, message: expect.stringContaining('check DATABRICKS_CLIENT_ID') })
    expect(error.message).not.toContain('secret')
  })

  it('has pages of its own, and no version', async () => {
    const client = databricks('https://adb.example.net')
    expect(await client.version()).toEqual({ kind: 'unknown' })
    expect(client.runUrl({ experimentId: '1', runId: 'r' })).toBe('https://adb.example.net/ml/experiments/1/runs/r')
  })
})

describe('the version', () => {
  test.each([
    ['3.17.2', { kind: 'known', text: '3.17.2', major: 3, minor: 17 }],
    ['2.22.5\n', { kind: 'known', text: '2.22.5', major: 2, minor: 22 }],
    ['3.18.0.dev0', { kind: 'known', text: '3.18.0.dev0', major: 3, minor: 18 }],
    ['<html>', { kind: 'unknown' }],
  ])('%j', async (text, version) => {
    const server = await loopback(page(200, text))
    const client = aClient(server.url)
    expect([await client.version(), await client.version()]).toEqual([version, version])
    expect(server.seen).toHaveLength(1)
  })

  it('is unknown where nobody tells', async () =>
    expect(await aClient((await loopback(page(404, ''))).url).version()).toEqual({ kind: 'unknown' }))

  it('is asked again after a failure', async () => {
    const client = aClient((await loopback(page(401, 'no'), page(200, '3.17.2'))).url)
    expect(await failed(client.version())).toMatchObject({ kind: 'unauthorized' })
    expect(await client.version()).toMatchObject({ kind: 'known' })
  })
})

describe('pages', () => {
  const runs = (count: number, next?: string): Reply =>
    json(200, { runs: Array.from({ length: count }, () => aRun.run), ...(next && { next_page_token: next }) })
  const count = async (client: Mlflow, limit?: number): Promise<number> => {
    let found = 0
    for await (const _ of client.searchRuns({ experimentIds: ['1'], ...(limit && { limit }) })) found += 1
    return found
  }

  it('end where no other is named, or where one is empty', async () => {
    expect(await count(aClient((await loopback(runs(2, 'a'), runs(1))).url))).toBe(3)
    expect(await count(aClient((await loopback(runs(2, 'a'), runs(2, 'b'), json(200, {}))).url))).toBe(4)
    expect(await count(aClient((await loopback(runs(2, 'a'), runs(0, 'b'))).url))).toBe(2)
  })

  it('end at the limit, even of a server that has no end', async () => {
    const server = await loopback(runs(2, 'again'))
    expect([await count(aClient(server.url), 5), server.seen.length]).toEqual([5, 3])
  })

  it('are only read as far as anybody looks', async () => {
    const server = await loopback(runs(2, 'again'))
    for await (const _ of aClient(server.url).searchRuns({ experimentIds: ['1'] })) break
    expect(server.seen).toHaveLength(1)
  })
})
