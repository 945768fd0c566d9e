import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import tls from 'node:tls'
import { pathToFileURL } from 'node:url'
import { inspect, promisify } from 'node:util'
import zlib from 'node:zlib'
import { getOctokit } from '@actions/github'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished, test } from 'vitest'
import { backoffMs, retryAfterMs } from '../src/http/retry.ts'
import { createHttp, type Http, HttpError, type HttpOptions, type HttpRequest, type Retry } from '../src/http.ts'
import { loopback, nobody, proxy, type Reply, rawLoopback, selfSigned, tlsLoopback } from './helpers/loopback.ts'

const SRC = join(import.meta.dirname, '..', 'src')
const NOON = Date.parse('2026-11-24T12:00:00Z')
const MAX = 1000

interface Client extends Http {
  waits: number[]
  retries: Retry[]
}

/** A client whose waits take no time and whose clock stands still. */
function aClient(options: Partial<HttpOptions> = {}): Client {
  const waits: number[] = []
  const retries: Retry[] = []
  const http = createHttp({
    userAgent: 'eval-regression/test',
    sleep: async ms => void waits.push(ms),
    random: () => 0.5,
    now: () => NOON,
    onRetry: retry => void retries.push(retry),
    ...options,
  })
  onTestFinished(() => http.close())
  return { ...http, waits, retries }
}

const get = (url: string, more: Partial<HttpRequest> = {}): HttpRequest => ({ url, maxBytes: MAX, ...more })

const answer =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): Reply =>
  response => {
    const length = body.length > 0 ? { 'content-length': String(Buffer.byteLength(body)) } : {}
    response.writeHead(status, { ...length, ...headers }).end(body)
  }
const fine = answer(200, {}, 'fine')
const redirect = (location: string, status = 302): Reply => answer(status, { location })
const cut: Reply = response => response.destroy()
const silent: Reply = () => {}
/** Promises ten bytes, gives five, cuts the line. */
const half: Reply = response => {
  response.writeHead(200, { 'content-length': '10' }).write('12345')
  setImmediate(() => response.destroy())
}
/** Begins an answer and never ends it. */
const stuck: Reply = response => response.writeHead(200).write('12345')
/** Chunks without end, no length declared. */
const endless: Reply = response => {
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(100)));
  }
  response.writeHead(200).on('drain', more)
  more()
}

async function failed(promise: Promise<unknown>): Promise<HttpError> {
  const thrown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(thrown).toBeInstanceOf(HttpError)
  return thrown as HttpError
}

/** A promise that is kept from outside. */
function aPromise<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let keep: (value: T) => void = () => {}
  const promise = new Promise<T>(resolve => {
    keep = resolve
  })
  return { promise, resolve: value => keep(value) }
}

async function read(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('a request', () => {
  it('gives status, headers, bytes and address', async () => {
    const server = await loopback(answer(200, { 'X-Kind': 'log', 'set-cookie': 'a=1' }, 'hello'))
    const { status, headers, bytes, url } = await aClient().request(get(`${server.url}/a/b?sig=secret`))
    expect({ status, url, text: bytes.toString() }).toEqual({ status: 200, url: `${server.url}/a/b`, text: 'hello' })
    expect(headers).toMatchObject({ 'x-kind': 'log', 'content-length': '5' })
    expect(server.seen[0]).toMatchObject({ method: 'GET', url: '/a/b?sig=secret' })
  })

  it('names us, unless the caller names another', async () => {
    const server = await loopback(fine)
    const http = aClient()
    await http.request(get(server.url))
    await http.request(get(server.url, { headers: { 'User-Agent': 'another' } }))
    expect(server.seen.map(({ headers }) => headers['user-agent'])).toEqual(['eval-regression/test', 'another'])
  })

  it('sends a body', async () => {
    const server = await loopback(fine)
    await aClient().request(
      get(server.url, { method: 'POST', body: '{"a":1}', headers: { 'content-type': 'text/json' } }),
    )
    expect(server.seen[0]).toMatchObject({
      method: 'POST',
      body: '{"a":1}',
      headers: { 'content-type': 'text/json', 'content-length': '7' },
    })
  })

  it('leaves its connection to the next ones', async () => {
    const server = await loopback(fine)
    const http = aClient()
    for (let sent = 0; sent < 10; sent += 1) await http.request(get(server.url))
    // undici opens a second one while it tidies up behind the first answer.
    expect([server.seen.length, server.connections() <= 2]).toEqual([10, true])
  })

  it('turns credentials in the address into an authorization', async () => {
    const server = await loopback(fine)
    const { url } = await aClient().request(get(server.url.replace('//', '//us%40er:p%3Ass@')))
    expect(server.seen[0]?.headers.authorization).toBe(`Basic ${Buffer.from('us@er:p:ss').toString('base64')}`)
    expect(url).toBe(`${server.url}/`)
  })

  it('prefers the authorization that the caller sets', async () => {
    const server = await loopback(fine)
    await aClient().request(get(server.url.replace('//', '//a:b@'), { headers: { Authorization: 'Bearer t' } }))
    expect(server.seen[0]?.headers.authorization).toBe('Bearer t')
  })

  test.each(['file:///etc/passwd', 'ftp://host/a', 'data:,secret', 'secret', '', 'http://%zz:a@host'])(
    'refuses %o',
    async url => {
      const error = await failed(aClient().request(get(url)))
      expect(error).toMatchObject({ kind: 'refused-url', attempts: 0 })
      expect(error.message).not.toMatch(/secret|passwd|zz/)
    },
  )
})

describe('a retry', () => {
  test.each([408, 425, 429, 500, 502, 503, 504])('follows status %i', async status => {
    const server = await loopback(answer(status), fine)
    const http = aClient()
    expect((await http.request(get(server.url))).status).toBe(200)
    expect(http.retries).toEqual([
      { method: 'GET', url: `${server.url}/`, attempt: 1, waitMs: 500, reason: `status ${status}` },
    ])
  })

  test.each([400, 401, 403, 404, 409, 422, 501])('does not follow status %i', async status => {
    const server = await loopback(answer(status, {}, 'why'), fine)
    const { bytes, ...rest } = await aClient().request(get(server.url))
    expect([rest.status, bytes.toString()]).toEqual([status, 'why'])
  })

  it('happens three times at most, then the last answer counts', async () => {
    const server = await loopback(answer(503, {}, 'still busy'))
    const http = aClient()
    const { status, bytes } = await http.request(get(server.url))
    expect([status, bytes.toString(), server.seen.length]).toEqual([503, 'still busy', 4])
    expect(http.waits).toEqual([500, 1000, 2000])
  })

  it('happens as often as the caller says', async () => {
    const server = await loopback(answer(500))
    await aClient().request(get(server.url, { retries: 1 }))
    await aClient().request(get(server.url, { retries: 0 }))
    expect(server.seen.length).toBe(2 + 1)
  })

  it('follows a cut connection', async () => {
    const server = await loopback(cut, fine)
    expect((await aClient().request(get(server.url))).bytes.toString()).toBe('fine')
  })

  it('follows a body that breaks in its middle', async () => {
    const server = await loopback(half, fine)
    expect((await aClient().request(get(server.url))).bytes.toString()).toBe('fine')
  })

  it('ends with what broke, where and how often', async () => {
    const url = await nobody()
    const error = await failed(aClient().request(get(`${url}/runs?token=secret`)))
    expect(error).toMatchObject({ kind: 'connection', url: `${url}/runs`, attempts: 4 })
    expect(error.message).toBe(
      `GET ${url}/runs: the connection failed: connect ECONNREFUSED ${new URL(url).host} (4 attempts, 0 s)`,
    )
  })

  test.each(['PUT', 'DELETE', 'HEAD'] as const)('is harmless after %s', async method => {
    const server = await loopback(cut, answer(500), answer(204))
    expect((await aClient().request(get(server.url, { method }))).status).toBe(204)
    expect(server.seen.map(each => each.method)).toEqual([method, method, method])
  })

  test.each(['POST', 'PATCH'] as const)('does not follow %s', async method => {
    const server = await loopback(answer(500), cut)
    expect((await aClient().request(get(server.url, { method }))).status).toBe(500)
    expect(await failed(aClient().request(get(server.url, { method })))).toMatchObject({ attempts: 1 })
  })

  it('follows POST when the caller asks for it, body and all', async () => {
    const server = await loopback(cut, answer(503), fine)
    await aClient().request(get(server.url, { method: 'POST', body: 'again', retryPost: true }))
    expect(server.seen.map(({ body }) => body)).toEqual(['again', 'again', 'again'])
  })

  test.each([
    { header: '7', waitMs: 7000 },
    { header: '0', waitMs: 0 },
    { header: '60', waitMs: 60_000 },
    { header: 'Tue, 24 Nov 2026 12:00:09 GMT', waitMs: 9000 },
    { header: 'Tue, 24 Nov 2026 11:00:00 GMT', waitMs: 0 },
    { header: 'soon', waitMs: 500 },
  ])('waits as retry-after says: $header', async ({ header, waitMs }) => {
    const server = await loopback(answer(429, { 'retry-after': header }), fine)
    const http = aClient()
    await http.request(get(server.url))
    expect(http.waits).toEqual([waitMs])
  })

  test.each(['61', 'Tue, 24 Nov 2026 13:00:00 GMT', '99999999999999999999999'])(
    'does not wait as long as retry-after: %s',
    async header => {
      const server = await loopback(answer(429, { 'retry-after': header }, 'slow down'), fine)
      const http = aClient()
      const { status, bytes } = await http.request(get(server.url))
      expect([status, bytes.toString(), http.waits]).toEqual([429, 'slow down', []])
    },
  )

  it('does not wait past the end of the call', async () => {
    const server = await loopback(answer(503, { 'retry-after': '30' }, 'busy'), fine)
    const { status } = await aClient().request(get(server.url, { timeoutMs: 20_000 }))
    expect(status).toBe(503)
  })

  it('waits longer each time, within bounds, never in step with others', () => {
    const attempt = fc.integer({ min: 1, max: 1000 })
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(attempt, random, (n, r) => {
        expect(backoffMs(n, r)).toBeGreaterThanOrEqual(250)
        expect(backoffMs(n, r)).toBeLessThanOrEqual(30_000)
        expect(backoffMs(n + 1, r)).toBeGreaterThanOrEqual(backoffMs(n, r))
      }),
    )
    expect(backoffMs(3, 0)).toBeLessThan(backoffMs(3, 0.9))
  })

  it('takes any retry-after for a number that is not negative, or for nothing', () => {
    fc.assert(fc.property(fc.string(), header => (retryAfterMs(header, NOON) ?? 0) >= 0))
  })
})

describe('a redirect', () => {
  it('is followed with its credentials within the origin', async () => {
    const server = await loopback(redirect('/second?x=1'), fine)
    const { url } = await aClient().request(get(`${server.url}/first`, { headers: { authorization: 'Bearer t' } }))
    expect(url).toBe(`${server.url}/second`)
    expect(server.seen[1]).toMatchObject({ url: '/second?x=1', headers: { authorization: 'Bearer t' } })
  })

  it('takes no credentials to another origin', async () => {
    const other = await loopback(fine)
    const server = await loopback(redirect(`${other.url}/blob?sig=1`))
    const headers = { Authorization: 'Bearer t', Cookie: 'c=1', 'X-Token': 't', accept: 'text/json' }
    await aClient().request(get(server.url, { headers, sensitiveHeaders: ['X-Token'] }))
    const there = other.seen[0]?.headers
    expect(server.seen[0]?.headers).toMatchObject({ authorization: 'Bearer t', cookie: 'c=1', 'x-token': 't' })
    expect(there).toMatchObject({ accept: 'text/json', host: `127.0.0.1:${other.port}` })
    expect(Object.keys(there ?? {})).not.toEqual(expect.arrayContaining([expect.stringMatching(/auth|cookie|token/)]))
  })

  it('does not bring credentials back from another origin', async () => {
    const home = await loopback(response => redirect(`${other.url}/`)(response, home.seen[0]!), fine)
    const other = await loopback(response => redirect(`${home.url}/again`)(response, other.seen[0]!))
    await aClient().request(get(home.url, { headers: { authorization: 'Bearer t' } }))
    expect(home.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer t', undefined])
  })

  it('takes the credentials of an address nowhere else', async () => {
    const other = await loopback(fine)
    const server = await loopback(redirect(other.url))
    await aClient().request(get(server.url.replace('//', '//me:secret@')))
    expect(other.seen[0]?.headers.authorization).toBeUndefined()
  })

  it('does not choose who we are', async () => {
    const other = await loopback(fine)
    const server = await loopback(redirect(other.url.replace('//', '//them:secret@')))
    await aClient().request(get(server.url))
    expect(other.seen[0]?.headers.authorization).toBeUndefined()
  })

  test.each([
    { status: 303, method: 'PUT', next: 'GET' },
    { status: 303, method: 'HEAD', next: 'HEAD' },
    { status: 302, method: 'POST', next: 'GET' },
    { status: 301, method: 'POST', next: 'GET' },
    { status: 302, method: 'PUT', next: 'PUT' },
    { status: 307, method: 'POST', next: 'POST' },
    { status: 308, method: 'PUT', next: 'PUT' },
  ] as const)('$status after $method asks by $next', async ({ status, method, next }) => {
    const server = await loopback(redirect('/there', status), fine)
    const body = method === 'HEAD' ? {} : { body: '{}', headers: { 'content-type': 'text/json' } }
    await aClient().request(get(server.url, { method, ...body }))
    const { method: asked, headers, body: sent } = server.seen[1]!
    const kept = method !== 'HEAD' && next === method
    expect([asked, sent, headers['content-type']]).toEqual([next, kept ? '{}' : '', kept ? 'text/json' : undefined])
  })

  it('is given to the caller who wants it', async () => {
    const server = await loopback(redirect('/there?sig=1'))
    const { status, headers } = await aClient().request(get(server.url, { redirect: 'manual' }))
    expect([status, headers.location, server.seen.length]).toEqual([302, '/there?sig=1', 1])
  })

  test.each([304, 300])('is not what status %i means', async status => {
    const server = await loopback(redirect('/there', status))
    expect((await aClient().request(get(server.url))).status).toBe(status)
  })

  it('without an address is an answer', async () => {
    const server = await loopback(answer(302, {}, 'where?'))
    expect((await aClient().request(get(server.url))).bytes.toString()).toBe('where?')
  })

  it('is followed five times', async () => {
    const hop = redirect('/on')
    const server = await loopback(hop, hop, hop, hop, hop, fine)
    expect((await aClient().request(get(server.url))).status).toBe(200)
  })

  it('is not followed in a circle', async () => {
    const server = await loopback(redirect('/round?token=secret'))
    const error = await failed(aClient().request(get(server.url)))
    expect(error).toMatchObject({ kind: 'redirect', url: `${server.url}/round`, attempts: 1 })
    expect(error.message).toContain('more than 5 redirects')
    expect(server.seen.length).toBe(6)
  })

  test.each(['file:///etc/passwd', 'javascript:alert(1)', 'http://', 'http://a b/'])(
    'to %s is refused',
    async location => {
      const server = await loopback(redirect(location))
      expect(await failed(aClient().request(get(server.url)))).toMatchObject({ kind: 'redirect', attempts: 1 })
    },
  )

  it('starts over from the first address after a failure behind it', async () => {
    const server = await loopback(redirect('/blob?sig=1'), cut, redirect('/blob?sig=2'), fine)
    await aClient().request(get(`${server.url}/artifact`))
    expect(server.seen.map(({ url }) => url)).toEqual(['/artifact', '/blob?sig=1', '/artifact', '/blob?sig=2'])
  })
})

describe('a size', () => {
  it('may be as large as the caller allows', async () => {
    const server = await loopback(answer(200, {}, Buffer.alloc(MAX)))
    expect((await aClient().request(get(server.url))).bytes.length).toBe(MAX)
  })

  it('that is declared too large is refused before it is read', async () => {
    const server = await loopback(answer(200, {}, Buffer.alloc(MAX + 1)))
    const error = await failed(aClient().request(get(server.url)))
    expect(error).toMatchObject({ kind: 'too-large', attempts: 1 })
    expect(error.message).toContain('the answer (status 200) has 1001 bytes, more than the 1000 that are allowed')
  })

  it('that is not declared is refused while it flows', async () => {
    const server = await loopback(endless)
    expect(await failed(aClient().request(get(server.url)))).toMatchObject({ kind: 'too-large', attempts: 1 })
  })

  it('of a busy answer does not matter when we ask again', async () => {
    const server = await loopback(answer(503, {}, Buffer.alloc(MAX + 1)), fine)
    expect((await aClient().request(get(server.url))).status).toBe(200)
  })

  it('of an answer without body does not matter', async () => {
    const server = await loopback(answer(200, { 'content-length': '5000' }))
    expect((await aClient().request(get(server.url, { method: 'HEAD' }))).headers['content-length']).toBe('5000')
  })

  it('that was promised and not delivered is a broken connection', async () => {
    const server = await loopback(half)
    const error = await failed(aClient().request(get(server.url)))
    expect(error).toMatchObject({ kind: 'connection', attempts: 4 })
  })

  it('larger than promised goes unread', async () => {
    const server = await rawLoopback(socket =>
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabcdefgh')),
    )
    expect((await aClient().request(get(server.url))).bytes.toString()).toBe('abc')
  })
})

describe('a packed answer', () => {
  const text = '{"value":"äöü"}'.repeat(20)
  test.each([
    { encoding: 'gzip', packed: zlib.gzipSync(text) },
    { encoding: 'x-gzip', packed: zlib.gzipSync(text) },
    { encoding: 'deflate', packed: zlib.deflateSync(text) },
    { encoding: 'BR', packed: zlib.brotliCompressSync(text) },
  ])('is unpacked: $encoding', async ({ encoding, packed }) => {
    const server = await loopback(answer(200, { 'content-encoding': encoding }, packed))
    const { bytes, headers } = await aClient().request(get(server.url))
    expect(bytes.toString()).toBe(text)
    expect(headers).not.toHaveProperty('content-encoding')
    expect(headers).not.toHaveProperty('content-length')
    expect(server.seen[0]?.headers['accept-encoding']).toBe('gzip, deflate, br')
  })

  test.each([
    { encoding: 'gzip', packed: zlib.gzipSync(Buffer.alloc(50 << 20)) },
    { encoding: 'br', packed: zlib.brotliCompressSync(Buffer.alloc(50 << 20)) },
  ])('that explodes is refused: $encoding', async ({ encoding, packed }) => {
    const server = await loopback(answer(200, { 'content-encoding': encoding }, packed))
    const error = await failed(aClient().request(get(server.url, { maxBytes: 1 << 20 })))
    expect(error).toMatchObject({ kind: 'too-large', attempts: 1 })
  })

  test.each([
    { what: 'damaged', packed: Buffer.from('not gzip at all') },
    { what: 'cut short', packed: zlib.gzipSync(text).subarray(0, 20) },
  ])('that is $what is asked for again', async ({ packed }) => {
    const server = await loopback(answer(200, { 'content-encoding': 'gzip' }, packed), fine)
    expect((await aClient().request(get(server.url))).bytes.toString()).toBe('fine')
  })

  it('in an encoding that nobody asked for stays as it is', async () => {
    const server = await loopback(answer(200, { 'content-encoding': 'zstd' }, 'packed'))
    const { bytes, headers } = await aClient().request(get(server.url))
    expect([bytes.toString(), headers['content-encoding']]).toEqual(['packed', 'zstd'])
  })
})

describe('a stream', () => {
  it('gives the body piece by piece', async () => {
    const server = await loopback(answer(503), answer(200, { etag: '"1"' }, Buffer.alloc(300_000, 'x')))
    const { status, headers, body, url } = await aClient().stream(get(server.url, { maxBytes: 300_000 }))
    expect([status, headers.etag, url]).toEqual([200, '"1"', `${server.url}/`])
    expect((await read(body)).equals(Buffer.alloc(300_000, 'x'))).toBe(true)
    expect(server.seen[0]?.headers['accept-encoding']).toBe('identity')
  })

  it('of declared excess does not begin', async () => {
    const server = await loopback(answer(200, {}, Buffer.alloc(MAX + 1)))
    expect(await failed(aClient().stream(get(server.url)))).toMatchObject({ kind: 'too-large' })
  })

  it('of undeclared excess ends where it becomes too large', async () => {
    const server = await loopback(endless)
    const { body } = await aClient().stream(get(server.url))
    expect(await failed(read(body))).toMatchObject({ kind: 'too-large', url: `${server.url}/` })
  })

  it('that breaks is left to the caller', async () => {
    const server = await loopback(half, fine)
    const { body } = await aClient().stream(get(server.url))
    expect(await failed(read(body))).toMatchObject({ kind: 'connection', attempts: 1 })
    expect(server.seen.length).toBe(1)
  })

  it('that stops is given up', async () => {
    const server = await loopback(stuck)
    const { body } = await aClient({ timeouts: { idleMs: 50 } }).stream(get(server.url))
    const error = await failed(read(body))
    expect(error.kind).toBe('timeout')
    expect(error.message).toContain('the answer stopped for 0.1 s before its end')
  })

  it('that drips for ever is given up in the end', async () => {
    const server = await loopback(response => {
      response.writeHead(200)
      const drip = setInterval(() => response.write('x'), 10)
      response.on('close', () => clearInterval(drip))
    })
    const { body } = await aClient().stream(get(server.url, { timeoutMs: 200 }))
    const error = await failed(read(body))
    expect(error.kind).toBe('timeout')
    expect(error.message).toContain('not finished within 0.2 s')
  })

  it('that the caller breaks off ends its connection', async () => {
    const closed = aPromise<void>()
    const server = await loopback((response, seen) => {
      response.on('close', () => closed.resolve())
      endless(response, seen)
    })
    const { body } = await aClient().stream(get(server.url, { maxBytes: 1e9 }))
    for await (const _ of body) break
    await expect(closed.promise).resolves.toBeUndefined()
  })
})

describe('patience', () => {
  it('ends when no answer comes, after further attempts', async () => {
    const server = await loopback(silent)
    const error = await failed(aClient({ timeouts: { headersMs: 50 } }).request(get(server.url, { retries: 1 })))
    expect(error).toMatchObject({ kind: 'timeout', attempts: 2 })
    expect(error.message).toContain('no answer within 0.1 s')
  })

  it('ends when no connection comes', async () => {
    const server = await rawLoopback(() => {})
    const url = server.url.replace('http:', 'https:')
    const error = await failed(aClient({ timeouts: { connectMs: 50 } }).request(get(url, { retries: 0 })))
    expect(error.kind).toBe('timeout')
    expect(error.message).toContain('no connection within 0.1 s')
  })

  it('ends when a body stops', async () => {
    const server = await loopback(stuck)
    const error = await failed(aClient({ timeouts: { idleMs: 50 } }).request(get(server.url, { retries: 0 })))
    expect(error.message).toContain('the answer stopped for 0.1 s before its end')
  })

  it('has one end for the whole call, connection included', async () => {
    const server = await rawLoopback(() => {})
    const url = server.url.replace('http:', 'https:')
    const error = await failed(aClient().request(get(url, { timeoutMs: 50 })))
    expect(error).toMatchObject({ kind: 'timeout', attempts: 1 })
    expect(error.message).toContain('not finished within 0.1 s')
  })

  it('has one end for the whole call, waits included', async () => {
    const server = await loopback(answer(503))
    const http = aClient({ sleep: () => new Promise(() => {}), random: () => 0 })
    expect(await failed(http.request(get(server.url, { timeoutMs: 300 })))).toMatchObject({
      kind: 'timeout',
      attempts: 1,
    })
  })

  it('sleeps for real unless told otherwise', async () => {
    const server = await loopback(answer(503, { 'retry-after': '0' }), fine)
    const http = createHttp({ userAgent: 'a' })
    onTestFinished(() => http.close())
    expect((await http.request(get(server.url))).status).toBe(200)
  })
})

describe('the caller may give up', () => {
  it('before it begins', async () => {
    const server = await loopback(fine)
    const error = await failed(aClient().request(get(server.url, { signal: AbortSignal.abort() })))
    expect([error.kind, server.seen.length]).toEqual(['aborted', 0])
  })

  it('while it waits for an answer', async () => {
    const controller = new AbortController()
    const server = await loopback(() => controller.abort())
    const error = await failed(aClient().request(get(server.url, { signal: controller.signal })))
    expect(error).toMatchObject({ kind: 'aborted', attempts: 1 })
    expect(error.message).toContain('the caller gave up')
  })

  it('while a body flows', async () => {
    const controller = new AbortController()
    const server = await loopback(stuck)
    const { body } = await aClient().stream(get(server.url, { signal: controller.signal }))
    const reading = failed(read(body))
    controller.abort()
    expect((await reading).kind).toBe('aborted')
  })

  it('while it waits to ask again', async () => {
    const controller = new AbortController()
    const server = await loopback(answer(503))
    const http = aClient({
      sleep: () => {
        controller.abort()
        return new Promise(() => {})
      },
    })
    expect((await failed(http.request(get(server.url, { signal: controller.signal })))).kind).toBe('aborted')
  })
})

describe('close', () => {
  it('cuts what is under way and refuses what comes', async () => {
    const http = aClient()
    const server = await loopback(() => http.close())
    expect(await failed(http.request(get(server.url)))).toMatchObject({ kind: 'aborted', attempts: 1 })
    expect((await failed(http.stream(get(server.url)))).kind).toBe('aborted')
    await expect(http.fetch(server.url)).rejects.toThrow(TypeError)
    expect(server.seen.length).toBe(1)
  })

  it('cuts a body that nobody reads', async () => {
    const http = aClient()
    const server = await loopback(stuck)
    const { body } = await http.stream(get(server.url))
    await http.close()
    expect((await failed(read(body))).kind).toBe('aborted')
  })

  it('lets the process exit at once', async () => {
    const server = await loopback(stuck)
    const script = `
      import { createHttp } from ${JSON.stringify(pathToFileURL(join(SRC, 'http.ts')).href)}
      const http = createHttp({ userAgent: 'a' })
      const { status } = await http.stream({ url: '${server.url}', maxBytes: 1000 })
      await http.close()
      console.log(status)`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
    expect(stdout).toBe('200\n')
  })

  it('has nothing to do before the first request', async () => {
    await expect(aClient().close()).resolves.toBeUndefined()
  })
})

describe('a proxy', () => {
  it('forwards plain requests', async () => {
    const [server, between] = [await loopback(fine), await proxy()]
    const http = aClient({ env: { httpProxy: between.url } })
    const { bytes } = await http.request(get(`${server.url}/a?b=1`, { headers: { authorization: 'Bearer t' } }))
    expect(bytes.toString()).toBe('fine')
    expect(between.seen).toMatchObject([{ method: 'GET', url: `${server.url}/a?b=1` }])
    expect(server.seen[0]?.headers).toMatchObject({ host: `127.0.0.1:${server.port}`, authorization: 'Bearer t' })
  })

  it('may be named without scheme and learns its own credentials', async () => {
    const [server, between] = [await loopback(fine), await proxy()]
    const http = aClient({ env: { httpProxy: `me:pass@127.0.0.1:${between.port}` } })
    await http.request(get(server.url))
    expect(between.seen[0]?.headers['proxy-authorization']).toBe(`Basic ${Buffer.from('me:pass').toString('base64')}`)
  })

  test.each([
    { noProxy: '127.0.0.1', why: 'the host' },
    { noProxy: 'example.org, 127.0.0.1', why: 'one of several' },
    { noProxy: '0.0.1', why: 'a domain, if 127 were a name' },
    { noProxy: '.0.0.1', why: 'a domain with its dot' },
    { noProxy: '*', why: 'everything' },
  ])('is passed by for what NO_PROXY names: $why', async ({ noProxy }) => {
    const [server, between] = [await loopback(fine), await proxy()]
    await aClient({ env: { httpProxy: between.url, noProxy } }).request(get(server.url))
    expect([server.seen.length, between.seen.length]).toEqual([1, 0])
  })

  test.each(['127.0.0.1:1', '7.0.0.1', 'example.org', ''])('serves what NO_PROXY does not name: %o', async noProxy => {
    const [server, between] = [await loopback(fine), await proxy()]
    await aClient({ env: { httpProxy: between.url, noProxy } }).request(get(server.url))
    expect([server.seen.length, between.seen.length]).toEqual([1, 1])
  })

  it('comes from the caller alone, never from the environment', async () => {
    const server = await loopback(fine)
    process.env.HTTP_PROXY = await nobody()
    onTestFinished(() => {
      delete process.env.HTTP_PROXY
    })
    expect((await aClient().request(get(server.url))).status).toBe(200)
    expect((await aClient({ env: { httpsProxy: await nobody() } }).request(get(server.url))).status).toBe(200)
  })

  it('tunnels https', async () => {
    const hello = aPromise<number | undefined>()
    const server = await rawLoopback(socket =>
      socket.once('data', data => {
        hello.resolve(data[0])
        socket.destroy()
      }),
    )
    const between = await proxy()
    const http = aClient({ env: { httpsProxy: between.url } })
    const error = await failed(http.request(get(`https://127.0.0.1:${server.port}/?sig=secret`, { retries: 0 })))
    expect(between.seen).toMatchObject([{ method: 'CONNECT', url: `127.0.0.1:${server.port}` }])
    expect(await hello.promise).toBe(0x16)
    expect(error.kind).toBe('connection')
  })

  it('that hangs up on a tunnel is a broken connection', async () => {
    const between = await proxy({ onConnect: client => client.destroy() })
    const error = await failed(aClient({ env: { httpsProxy: between.url } }).request(get('https://example.org/')))
    expect(error).toMatchObject({ kind: 'connection', attempts: 4 })
    expect(error.message).toContain('the proxy hung up')
    expect(between.seen.length).toBe(4)
  })

  it('that refuses a tunnel is heard', async () => {
    const between = await proxy({ onConnect: client => client.end('HTTP/1.1 403 Forbidden\r\n\r\n') })
    const error = await failed(aClient({ env: { httpsProxy: between.url } }).request(get('https://example.org/')))
    expect(error.kind).toBe('connection')
    expect(error.message).toContain('403')
  })

  it('that never answers is a time-out', async () => {
    const between = await proxy({ onConnect: () => {} })
    const http = aClient({ env: { httpsProxy: between.url }, timeouts: { headersMs: 50 } })
    expect(await failed(http.request(get('https://example.org/', { retries: 0 })))).toMatchObject({ kind: 'timeout' })
  })

  it('that wants to know us is heard', async () => {
    const between = await loopback(answer(407))
    const error = await failed(aClient({ env: { httpProxy: between.url } }).request(get('http://example.org/')))
    expect(error).toMatchObject({ kind: 'connection', attempts: 1 })
    expect(error.message).toContain('Proxy Authentication Required')
  })

  test.each(['socks5://secret@host:1', 'http://a b', 'ftp://secret'])(
    'that is no HTTP proxy is refused: %s',
    async httpProxy => {
      const error = await failed(aClient({ env: { httpProxy } }).request(get('http://example.org/')))
      expect(error.kind).toBe('refused-url')
      expect(error.message).not.toContain('secret')
    },
  )
})

/** Trusted by this process only, for as long as the tests run. */
const certificate = selfSigned()

describe.skipIf(!certificate)('encryption', () => {
  it('is not trusted without a known certificate, however often we ask', async () => {
    const server = await tlsLoopback(certificate!, fine)
    const error = await failed(aClient().request(get(server.url)))
    expect(error).toMatchObject({ kind: 'connection', attempts: 1 })
    expect(error.message).toContain('DEPTH_ZERO_SELF_SIGNED_CERT')
  })

  const trusting = (): void => {
    const before = tls.getCACertificates('default')
    tls.setDefaultCACertificates([...before, certificate!.cert])
    onTestFinished(() => tls.setDefaultCACertificates(before))
  }

  it('reaches through a proxy that sees nothing', async () => {
    trusting()
    const [server, between] = [await tlsLoopback(certificate!, fine), await proxy()]
    const http = aClient({ env: { httpsProxy: between.url } })
    const { bytes } = await http.request(get(server.url, { headers: { authorization: 'Bearer t' } }))
    expect(bytes.toString()).toBe('fine')
    expect(server.seen[0]?.headers.authorization).toBe('Bearer t')
    expect(between.seen).toMatchObject([{ method: 'CONNECT', url: `127.0.0.1:${server.port}` }])
    expect(JSON.stringify(between.seen)).not.toContain('Bearer')
  })

  it('is not given up by a redirect', async () => {
    trusting()
    const plain = await loopback(fine)
    const server = await tlsLoopback(certificate!, redirect(`${plain.url}/a?sig=secret`))
    const error = await failed(aClient().request(get(server.url)))
    expect(error.kind).toBe('redirect')
    expect(error.message).toContain(`the answer redirects from https to http, to ${plain.url}/a (`)
    expect(plain.seen).toEqual([])
  })
})

it('loads undici only when a request goes out', () => {
  const files = readdirSync(join(SRC, 'http')).map(name => readFileSync(join(SRC, 'http', name), 'utf8'))
  const sources = [readFileSync(join(SRC, 'http.ts'), 'utf8'), ...files]
  const imports = sources.flatMap(text => text.match(/.*'undici'.*/g) ?? [])
  expect(imports.filter(line => !line.startsWith('import type'))).toEqual([
    expect.stringContaining("await import('undici')"),
  ])
})

describe('fetch', () => {
  it('goes through the same proxy', async () => {
    const [server, between] = [await loopback(answer(200, {}, '{"a":1}')), await proxy()]
    const http = aClient({ env: { httpProxy: between.url } })
    const response = await http.fetch(new URL(`${server.url}/a`), { method: 'POST', body: 'hello' })
    expect(await response.json()).toEqual({ a: 1 })
    expect(between.seen).toMatchObject([{ method: 'POST', url: `${server.url}/a` }])
    expect(server.seen[0]?.body).toBe('hello')
  })

  it('serves Octokit', async () => {
    const server = await loopback(answer(200, { 'content-type': 'application/json' }, '{"id":7}'))
    const octokit = getOctokit('token', { baseUrl: server.url, request: { fetch: aClient().fetch } })
    const { data } = await octokit.rest.repos.get({ owner: 'o', repo: 'r' })
    expect(data.id).toBe(7)
    expect(server.seen[0]).toMatchObject({ url: '/repos/o/r', headers: { authorization: 'token token' } })
  })
})

describe('a message', () => {
  it('is one line without query, credentials or token', async () => {
    const url = (await nobody()).replace('//', '//user:secret@')
    const error = await failed(
      aClient().request(
        get(`${url}/a?sig=secret#secret`, { headers: { 'x-token': 'secret' }, body: 'secret', method: 'POST' }),
      ),
    )
    expect(error.message).not.toMatch(/secret|\n/)
    expect(error.url).not.toContain('secret')
    expect(error.name).toBe('HttpError')
  })

  it('shows no secret to those who want to see more', async () => {
    const server = await loopback(half)
    const error = await failed(
      aClient().request(get(`${server.url}/a?sig=secret`, { headers: { authorization: 'Bearer secret' } })),
    )
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('secret')
  })

  it('does not repeat a header that cannot be sent', async () => {
    const server = await loopback(fine)
    const error = await failed(aClient().request(get(server.url, { headers: { authorization: 'Bearer secret\n' } })))
    expect(error).toMatchObject({ kind: 'connection', attempts: 1 })
    expect(error.message).not.toContain('secret')
  })
})

describe('a server that hangs up before we have read its answer', () => {
  const SIZE = 1 << 16
  const readLate = async (head: string): Promise<number> => {
    const { url } = await rawLoopback(socket =>
      socket.once('data', () => {
        socket.write(`HTTP/1.1 200 OK\r\n${head}connection: close\r\n\r\n`)
        socket.end(Buffer.alloc(SIZE, 'a'))
      }),
    )
    const { body } = await aClient().stream(get(url, { maxBytes: 2 * SIZE, retries: 0 }))
    await new Promise(resolve => setTimeout(resolve, 100)) // Meanwhile the connection ends.
    let size = 0
    for await (const chunk of body) size += chunk.length
    return size
  }

  test.each([`content-length: ${SIZE}\r\n`, ''])('is read to the end: %j', async head =>
    expect(await readLate(head)).toBe(SIZE),
  )

  it('is an error when something is missing', async () => {
    await expect(readLate(`content-length: ${SIZE + 1}\r\n`)).rejects.toThrow(HttpError)
  })
})
