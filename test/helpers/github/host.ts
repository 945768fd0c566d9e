/** One HTTP server on a loopback port: reads, records, delays, fails on demand, answers. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, asRequest, type Recorded, Refusal, type Request } from './exchange.ts'
import type { Fault, Faults } from './faults.ts'

export interface HostParts {
  name: Request['host']
  record: Recorded[]
  faults: Faults
  latency: (request: Request) => number
  /** Answers; a thrown Refusal is an answer, anything else a bug of the fake. */
  answer: (request: Request) => Promise<Answer> | Answer
  /** Sees every request, also those that a fault answers. */
  inspect?: (request: Request) => void
  onBug: (problem: string) => void
}

export class Host {
  readonly #parts: HostParts
  readonly #server: Server
  url = ''

  constructor(parts: HostParts) {
    this.#parts = parts
    this.#server = createServer((incoming, outgoing) => {
      this.#serve(incoming, outgoing).catch(thrown => {
        parts.onBug(`the fake failed on ${incoming.method} ${incoming.url}: ${thrown?.stack ?? thrown}`)
        if (!outgoing.headersSent) outgoing.writeHead(500)
        outgoing.end()
      })
    })
  }

  async listen(): Promise<this> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    const address = this.#server.address()
    if (typeof address === 'object' && address !== null) this.url = `http://127.0.0.1:${address.port}`
    return this
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    if (this.#server.listening) await once(this.#server, 'close')
  }

  async #serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { name, record, faults, latency, inspect } = this.#parts
    const request: Recorded = { ...asRequest(name, await received(incoming)), status: null, answer: null }
    record.push(request)
    await faults.runHooks('before', request)
    await sleep(latency(request))
    inspect?.(request)
    const fault = faults.take(request)
    const answer = await this.#answer(request, fault)
    Object.assign(request, { status: answer?.status ?? null, answer })
    await faults.runHooks('after', request)
    if (answer === null) outgoing.destroy()
    else await deliver(outgoing, answer, fault)
  }

  /** Null: the connection is cut instead. */
  async #answer(request: Request, fault: Fault | null): Promise<Answer | null> {
    const respond = fault?.respond
    const isReplaced = typeof respond === 'object' && 'status' in respond
    if ((respond === 'cut' || isReplaced) && fault?.executed) await this.#real(request)
    if (respond === 'cut') return null
    if (isReplaced) return respond
    if (typeof respond === 'object' && 'delayMs' in respond) await sleep(respond.delayMs)
    const answer = await this.#real(request)
    return typeof respond === 'function' ? respond(answer) : answer
  }

  async #real(request: Request): Promise<Answer> {
    try {
      return await this.#parts.answer(request)
    } catch (thrown) {
      if (thrown instanceof Refusal) return thrown.answer
      throw thrown
    }
  }
}

async function received(incoming: IncomingMessage) {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])
  return {
    method: incoming.method ?? 'GET',
    url: incoming.url ?? '/',
    headers: Object.fromEntries(headers),
    bytes: Buffer.concat(chunks),
  }
}

async function deliver(
  outgoing: ServerResponse,
  { status, headers = {}, body }: Answer,
  fault: Fault | null,
): Promise<void> {
  const isBytes = body instanceof Uint8Array
  const bytes = isBytes ? body : Buffer.from(body === undefined || body === null ? '' : JSON.stringify(body))
  const type = isBytes ? {} : { 'content-type': 'application/json; charset=utf-8' }
  const length = status === 204 || status === 304 ? {} : { 'content-length': String(bytes.length) }
  outgoing.writeHead(status, { ...(bytes.length > 0 && type), ...length, ...headers })
  if (fault?.respond === 'cut-body') {
    outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)))
    // What is written must leave before the connection does.
    await sleep(20)
    outgoing.destroy()
    return
  }
  if (fault && typeof fault.respond === 'object' && 'slowBody' in fault.respond) {
    await trickle(outgoing, bytes, fault.respond.slowBody)
    return
  }
  outgoing.end(bytes)
}

async function trickle(
  outgoing: ServerResponse,
  bytes: Uint8Array,
  { pieces, pauseMs }: { pieces: number; pauseMs: number },
) {
  const size = Math.max(1, Math.ceil(bytes.length / pieces))
  for (let start = 0; start < bytes.length && !outgoing.destroyed; start += size) {
    outgoing.write(bytes.subarray(start, start + size))
    await sleep(pauseMs)
  }
  outgoing.end()
}
