/** A server in front of a real one that fails as told: one fault for each request, in order; then all pass. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { onTestFinished } from 'vitest'

export type Fault =
  | { kind: 'pass' }
  /** Answers itself; the real server hears nothing. */
  | { kind: 'status'; status: number; headers?: Record<string, string>; body?: string }
  /** Answers itself, with this JSON. */
  | { kind: 'answer'; json: string }
  /** Hangs up after this much of the request's body; the real server hears nothing. */
  | { kind: 'cut'; afterBytes: number }
  /** The real server does its work, and its answer is lost. */
  | { kind: 'lost' }
  /** As `lost`, and whoever is to be told is told first. */
  | { kind: 'crash'; tell: () => void }
  /** The real server hears of it after this. */
  | { kind: 'held'; until: Promise<unknown> }
  /** The real server's answer comes this much later. */
  | { kind: 'slow'; ms: number }

export interface FaultyServer {
  url: string
  /** `METHOD path`, without query. */
  seen: string[]
}

export function faulty(target: string, ...faults: Fault[]): Promise<FaultyServer> {
  return faultyWhere(target, (_, count) => faults[count])
}

/** @param choose by `METHOD path` and how many there were before; undefined passes. */
export async function faultyWhere(
  target: string,
  choose: (request: string, count: number) => Fault | undefined,
): Promise<FaultyServer> {
  const seen: string[] = []
  const server = createServer((incoming, response) => {
    const request = `${incoming.method} ${incoming.url?.split('?')[0]}`
    const fault = choose(request, seen.length) ?? { kind: 'pass' }
    seen.push(request)
    incoming.on('error', () => {})
    respond({ incoming, response, target, fault })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

const JSON_TYPE = { 'content-type': 'application/json' }

interface Exchange {
  incoming: IncomingMessage
  response: ServerResponse
  target: string
  fault: Fault
}

function respond({ incoming, response, target, fault }: Exchange): void {
  switch (fault.kind) {
    case 'status':
      incoming.resume().on('end', () => response.writeHead(fault.status, fault.headers).end(fault.body))
      return
    case 'answer':
      incoming.resume().on('end', () => response.writeHead(200, JSON_TYPE).end(fault.json))
      return
    case 'cut': {
      let left = fault.afterBytes
      if (left <= 0) response.destroy()
      incoming.on('data', (chunk: Buffer) => {
        left -= chunk.length
        if (left <= 0) response.destroy()
      })
      return
    }
    case 'lost':
      forward({ incoming, target }, answer => answer.resume().on('end', () => response.destroy()))
      return
    case 'crash':
      forward({ incoming, target }, answer =>
        answer.resume().on('end', () => {
          fault.tell()
          response.destroy()
        }),
      )
      return
    case 'held':
      fault.until.then(() => respond({ incoming, response, target, fault: { kind: 'pass' } }))
      return
    case 'slow':
    case 'pass':
      forward({ incoming, target }, async answer => {
        if (fault.kind === 'slow') await wait(fault.ms)
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
  }
}

function forward(
  { incoming, target }: Pick<Exchange, 'incoming' | 'target'>,
  answered: (answer: IncomingMessage) => void,
): void {
  const { method = 'GET', url = '', headers } = incoming
  incoming.pipe(request(`${target}${url}`, { method, headers, agent: false }, answered).on('error', () => {}))
}
