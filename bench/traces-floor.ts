/** What writing traces would take at least: the same bytes, made beforehand and sent by plain `fetch` in the same batches. */
import { createServer, type IncomingMessage } from 'node:http'
import { end, listening } from './counted.ts'

export interface Sent {
  kind: 'head' | 'spans'
  path: string
  headers: Record<string, string>
  body: Buffer<ArrayBuffer>
}

/** Answers as an MLflow that takes everything and has nothing, and keeps what it was sent. */
export async function recorder(): Promise<{ url: string; sent: Sent[]; close: () => void }> {
  const sent: Sent[] = []
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', chunk => chunks.push(chunk))
    incoming.on('end', () => {
      const kind = kindOf(incoming)
      if (kind) sent.push({ kind, path: incoming.url ?? '', headers: kept(incoming), body: Buffer.concat(chunks) })
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(incoming.url === '/version' ? '3.17.2' : '{}')
    })
  })
  return { url: await listening(server), sent, close: () => end(server) }
}

function kindOf({ url, method }: IncomingMessage): Sent['kind'] | undefined {
  if (method !== 'POST') return undefined
  return url === '/v1/traces' ? 'spans' : url === '/api/3.0/mlflow/traces' ? 'head' : undefined
}

function kept({ headers }: IncomingMessage): Record<string, string> {
  const names = ['content-type', 'content-encoding', 'x-mlflow-experiment-id']
  return Object.fromEntries(names.flatMap(name => (headers[name] ? [[name, String(headers[name])]] : [])))
}

const HEADS_AT_ONCE = 4

/** Four heads at a time; beside them one request with spans, once the heads before it are there. */
export async function replayed(url: string, sent: readonly Sent[]): Promise<void> {
  const running = new Set<Promise<void>>()
  const heads: Promise<void>[] = []
  let spans = Promise.resolve()
  for (const each of sent) {
    if (each.kind === 'spans') {
      const before = Promise.all(heads.splice(0))
      const last = spans
      spans = before.then(() => last).then(() => post(url, each))
      continue
    }
    while (running.size >= HEADS_AT_ONCE) await Promise.race(running)
    const head: Promise<void> = post(url, each).finally(() => running.delete(head))
    running.add(head)
    heads.push(head)
  }
  await Promise.all([...heads, spans])
}

async function post(url: string, { path, headers, body }: Sent): Promise<void> {
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text.slice(0, 300)}`)
}
