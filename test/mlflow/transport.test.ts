/** What MLflow needed of the way out: bodies that flow, and certificates of one's own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { createHttp, type Http, HttpError, type HttpOptions, type StreamedBody } from '../../src/http.ts'
import { tlsOf } from '../../src/mlflow/certificates.ts'
import { loadSettings } from '../../src/mlflow/settings.ts'
import { loopback, proxy, type Reply, rawLoopback, selfSigned, tlsLoopback } from '../helpers/loopback.ts'

const aClient = (options: Partial<HttpOptions> = {}): Http => {
  const http = createHttp({ userAgent: 'test', sleep: async () => {}, ...options })
  onTestFinished(() => http.close())
  return http
}
const fine: Reply = response => response.writeHead(200).end('fine')
const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  response =>
    response.writeHead(code, headers).end()
const cut: Reply = response => response.destroy()

const failed = async (promise: Promise<unknown>): Promise<HttpError> => {
  const thrown = await promise.catch((reason: unknown) => reason)
  expect(thrown).toBeInstanceOf(HttpError)
  return thrown as HttpError
}

/** Counts how often it was opened. */
function pieces(...texts: string[]): StreamedBody & { opened: number } {
  return {
    opened: 0,
    sizeBytes: Buffer.byteLength(texts.join('')),
    async *open() {
      this.opened += 1
      for (const text of texts) yield Buffer.from(text)
    },
  }
}

const put = (url: string, body: StreamedBody) => ({ method: 'PUT' as const, url, body, maxBytes: 1000 })

describe('a body that flows', () => {
  it('arrives whole, with its length', async () => {
    const server = await loopback(fine)
    await aClient().request(put(server.url, pieces('ab', 'c')))
    expect(server.seen).toMatchObject([{ method: 'PUT', body: 'abc', headers: { 'content-length': '3' } }])
    expect(server.seen[0]?.headers).not.toHaveProperty('transfer-encoding')
  })

  it('may be empty', async () => {
    const server = await loopback(fine)
    await aClient().request(put(server.url, pieces()))
    expect(server.seen).toMatchObject([{ body: '', headers: { 'content-length': '0' } }])
  })

  it('begins again with each attempt', async () => {
    const server = await loopback(cut, status(503), fine)
    const body = pieces('ab', 'c')
    expect((await aClient().request(put(server.url, body))).status).toBe(200)
    expect([body.opened, server.seen.at(-1)?.body]).toEqual([3, 'abc'])
  })

  it('begins again behind a redirect', async () => {
    const target = await loopback(fine)
    const server = await loopback(status(307, { location: target.url }))
    await aClient().request(put(server.url, pieces('abc')))
    expect(target.seen).toMatchObject([{ method: 'PUT', body: 'abc' }])
  })

  it('is left behind where a redirect asks for a GET', async () => {
    const target = await loopback(fine)
    const server = await loopback(status(303, { location: target.url }))
    await aClient().request(put(server.url, pieces('abc')))
    expect(target.seen).toMatchObject([{ method: 'GET', body: '' }])
    expect(target.seen[0]?.headers).not.toHaveProperty('content-length')
  })

  it('that is longer or shorter than promised fails at once', async () => {
    const server = await loopback(fine)
    for (const sizeBytes of [2, 4])
      expect(await failed(aClient().request(put(server.url, { ...pieces('abc'), sizeBytes })))).toMatchObject({
        kind: 'unreadable-body',
        attempts: 1,
      })
  })

  it('that cannot be read fails at once, and says so', async () => {
    const server = await loopback(fine)
    const body: StreamedBody = {
      sizeBytes: 3,
      // biome-ignore lint/correctness/useYield: it fails before.
      async *open() {
        throw new Error('no such file')
      },
    }
    const error = await failed(aClient().request(put(server.url, body)))
    expect(error).toMatchObject({ kind: 'unreadable-body', attempts: 1, cause: { message: 'no such file' } })
  })

  it('is refused before its end', async () => {
    const server = await rawLoopback(socket =>
      socket.once('data', () => socket.write('HTTP/1.1 401 No\r\ncontent-length: 0\r\n\r\n')),
    )
    const body: StreamedBody = {
      sizeBytes: 64 << 20,
      async *open() {
        for (let sent = 0; sent < 64; sent += 1) yield Buffer.alloc(1 << 20)
      },
    }
    expect((await aClient().request(put(server.url, body))).status).toBe(401)
  })

  it('is given up when nobody takes it', async () => {
    const server = await rawLoopback(socket => socket.pause())
    const body: StreamedBody = {
      sizeBytes: 64 << 20,
      async *open() {
        for (let sent = 0; sent < 64; sent += 1) yield Buffer.alloc(1 << 20)
      },
    }
    const http = aClient({ timeouts: { headersMs: 200 } })
    expect(await failed(http.request({ ...put(server.url, body), retries: 0 }))).toMatchObject({ kind: 'timeout' })
  })
})

it('tells a request of its own retries, and the client of all others', async () => {
  const heard: string[] = []
  const http = aClient({ onRetry: ({ reason }) => heard.push(`client: ${reason}`) })
  const server = await loopback(status(503), fine)
  await http.request({ url: server.url, maxBytes: 10, onRetry: ({ reason }) => heard.push(`request: ${reason}`) })
  expect(heard).toEqual(['request: status 503'])
})

const certificate = selfSigned()

describe.skipIf(!certificate)('certificates', () => {
  const { key, cert } = certificate ?? { key: '', cert: '' }
  const ask = async (url: string, options: Partial<HttpOptions>) =>
    (await aClient(options).request({ url, maxBytes: 1000, retries: 0 })).status

  /** A file of this text, for the environment to name. */
  const fileOf = (text: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'pem-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'a.pem'), text)
    return join(folder, 'a.pem')
  }
  const tlsFrom = (env: Record<string, string>) =>
    tlsOf(loadSettings({ MLFLOW_TRACKING_URI: 'https://example.org', ...env }).server!)

  it('of an authority of one’s own are believed', async () => {
    const server = await tlsLoopback({ key, cert }, fine)
    const tls = await tlsFrom({ MLFLOW_TRACKING_SERVER_CERT_PATH: fileOf(cert) })
    expect(await ask(server.url, { tls })).toBe(200)
    expect(await ask(server.url, { tls, env: { httpsProxy: (await proxy()).url } })).toBe(200)
  })

  it('are not looked at when told so', async () => {
    const server = await tlsLoopback({ key, cert }, fine)
    const tls = await tlsFrom({ MLFLOW_TRACKING_INSECURE_TLS: '1' })
    expect(await ask(server.url, { tls })).toBe(200)
    expect(await ask(server.url, { tls, env: { httpsProxy: (await proxy()).url } })).toBe(200)
  })

  it('are looked at otherwise', async () => {
    const server = await tlsLoopback({ key, cert }, fine)
    const error = await failed(ask(server.url, { tls: await tlsFrom({}) }))
    expect(error.message).toContain('DEPTH_ZERO_SELF_SIGNED_CERT')
  })

  it('say who we are to a server that asks', async () => {
    const demanding = { key, cert, ca: cert, requestCert: true, rejectUnauthorized: true }
    const server = await tlsLoopback(demanding, fine)
    const ca = { MLFLOW_TRACKING_SERVER_CERT_PATH: fileOf(cert) }
    const tls = await tlsFrom({ ...ca, MLFLOW_TRACKING_CLIENT_CERT_PATH: fileOf(`${key}\n${cert}`) })
    expect(await ask(server.url, { tls })).toBe(200)
    await failed(ask(server.url, { tls: await tlsFrom(ca) }))
  })

  it.each([
    ['missing', () => '/nowhere/secret.pem', 'cannot be read (ENOENT)'],
    ['a folder', () => tmpdir(), 'cannot be read (EISDIR)'],
    ['something else', () => fileOf('secret'), 'holds no certificate'],
    ['without its key', () => fileOf(cert), 'without its private key'],
  ])('that are %s end with a way out', async (_, path, what) => {
    const thrown = await tlsFrom({ MLFLOW_TRACKING_CLIENT_CERT_PATH: path() }).catch((reason: unknown) => reason)
    expect(thrown).toBeInstanceOf(UserError)
    expect((thrown as UserError).message).toContain(what)
    expect((thrown as UserError).message).not.toContain('secret')
  })
})
