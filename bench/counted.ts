/** In front of a server: hears every request and passes it on. */
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Counted {
  url: string
  count: () => number
  /** By method and path, without ids. */
  byPath: () => Map<string, number>
  close: () => void
}

/** @param taken after how many milliseconds a request is answered as if the server had taken it; undefined: it is asked. */
export async function counted(
  target: string,
  taken: (path: string) => number | undefined = () => undefined,
): Promise<Counted> {
  const byPath = new Map<string, number>()
  const server = createServer((incoming, response) => {
    const { method = 'GET', url = '', headers } = incoming
    const path = `${method} ${url.split('?')[0]?.replace(/\btr-[0-9a-f]{32}|[0-9a-f]{32}/g, '*')}`
    byPath.set(path, (byPath.get(path) ?? 0) + 1)
    const afterMs = taken(path)
    if (afterMs !== undefined) {
      incoming.resume().on('end', () => setTimeout(() => response.writeHead(200).end('{}'), afterMs))
      return
    }
    const onward = request(`${target}${url}`, { method, headers }, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    incoming.pipe(onward)
  })
  const url = await listening(server)
  return {
    url,
    byPath: () => byPath,
    count: () => [...byPath.values()].reduce((a, b) => a + b, 0),
    close: () => end(server),
  }
}

type Server = ReturnType<typeof createServer>

export async function listening(server: Server): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

export function end(server: Server): void {
  server.close()
  server.closeAllConnections()
}
