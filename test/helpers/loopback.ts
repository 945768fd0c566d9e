/** Real servers on 127.0.0.1, gone when the test is over: one that answers as told, and a forwarding proxy. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Socket,
  type Server as TcpServer,
} from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { onTestFinished } from 'vitest'

export interface Seen {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: string
}

export interface Loopback {
  /** Without a slash at its end. */
  url: string
  port: number
  /** Every request, in order of arrival. */
  seen: Seen[]
  /** How many connections were opened. */
  connections: () => number
}

export type Reply = (response: ServerResponse, request: Seen) => unknown

/** Answers the first request with the first reply, the second with the second; the last one serves all that follow. */
export async function loopback(...replies: [Reply, ...Reply[]]): Promise<Loopback> {
  const seen: Seen[] = []
  return listening(createServer(answering(seen, replies)), { seen, scheme: 'http' })
}

/** The same over TLS. */
export async function tlsLoopback(certificate: Certificate, ...replies: [Reply, ...Reply[]]): Promise<Loopback> {
  const seen: Seen[] = []
  return listening(createTlsServer(certificate, answering(seen, replies)), { seen, scheme: 'https' })
}

/** A server that speaks no HTTP of its own: what comes over the wire is up to the test. */
export async function rawLoopback(onConnection: (socket: Socket) => void): Promise<Loopback> {
  const server = createTcpServer(socket => onConnection(socket.on('error', () => {})))
  return listening(server, { seen: [], scheme: 'http' })
}

/** Forwards plain requests in absolute form and tunnels CONNECT; `seen` has both. */
export async function proxy({
  onConnect = tunnel,
}: {
  onConnect?: (client: Duplex, target: string) => void
} = {}): Promise<Loopback> {
  const seen: Seen[] = []
  const server = createServer((incoming, response) => {
    seen.push(seenOf(incoming, ''))
    incoming.pipe(
      request(incoming.url ?? '', { method: incoming.method ?? 'GET', headers: incoming.headers }, answer => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      }),
    )
  })
  server.on('connect', (incoming: IncomingMessage, client: Duplex) => {
    seen.push(seenOf(incoming, ''))
    onConnect(
      client.on('error', () => {}),
      incoming.url ?? '',
    )
  })
  return listening(server, { seen, scheme: 'http' })
}

/** An address where nobody listens. */
export async function nobody(): Promise<string> {
  const server = createTcpServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return `http://127.0.0.1:${port}`
}

export interface Certificate {
  key: string
  cert: string
}

/** A fresh certificate of 127.0.0.1 for one day; `undefined` where there is no openssl. */
export function selfSigned(): Certificate | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  try {
    const how = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=loopback'
    const whom = ['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert]
    execFileSync('openssl', ['req', ...how.split(' '), ...whom], { stdio: 'ignore' })
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  } catch {
    return undefined // The tests that need it say that they were skipped.
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function answering(seen: Seen[], replies: [Reply, ...Reply[]]) {
  return (incoming: IncomingMessage, response: ServerResponse): void => {
    const reply = replies[Math.min(seen.length, replies.length - 1)] ?? replies[0]
    const arrived = seenOf(incoming, '')
    seen.push(arrived)
    incoming.setEncoding('utf8')
    incoming.on('error', () => {}).on('data', chunk => (arrived.body += chunk))
    incoming.on('end', () => reply(response, arrived))
  }
}

function seenOf({ method = '', url = '', headers }: IncomingMessage, body: string): Seen {
  return { method, url, headers, body }
}

function tunnel(client: Duplex, target: string): void {
  const [host, port] = target.split(':')
  const server = connect(Number(port), host, () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n')
    client.pipe(server).pipe(client)
  })
  server.on('error', () => client.destroy())
  client.on('close', () => server.destroy())
}

async function listening(
  server: Server | TcpServer,
  { seen, scheme }: { seen: Seen[]; scheme: 'http' | 'https' },
): Promise<Loopback> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `${scheme}://127.0.0.1:${port}`, port, seen, connections: () => sockets.size }
}
