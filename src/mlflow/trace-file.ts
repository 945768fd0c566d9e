/** `traces.json`: the spans of one trace beside its head, in the store of artifacts. */
import type { Api } from './api.ts'
import { storeOf } from './artifact-store.ts'
import { jsonText } from './json-text.ts'
import type { Json, Span } from './trace.ts'

const FILE = 'traces.json'
const TRANSFER_MS = 30 * 60_000

/** The whole file. The trace's own inputs and outputs are those of its root. */
export async function traceFile(
  spans: AsyncIterable<Span> | Iterable<Span>,
  spanText: (span: Span) => string,
): Promise<Buffer> {
  const pieces: Buffer[] = [Buffer.from('{"spans":[')]
  let root: Span | undefined
  for await (const span of spans) {
    if (span.parentId === null) root = span
    pieces.push(Buffer.from(`${pieces.length === 1 ? '' : ','}${spanText(span)}`))
  }
  pieces.push(Buffer.from(`],"request":${nested(root?.inputs)},"response":${nested(root?.outputs)}}`))
  return Buffer.concat(pieces)
}

/** JSON text as a text. */
function nested(value: Json | undefined): string {
  return value === undefined ? 'null' : JSON.stringify(jsonText(value))
}

/** @returns why it cannot be stored there; undefined: it is. @throws MlflowError */
export async function putTraceFile(
  api: Api,
  { location, file }: { location: string; file: Buffer },
): Promise<string | undefined> {
  const store = storeOf(location, api.server)
  if (store.kind !== 'proxied') return `they would have to be stored in ${store.what}: ${store.fix}`
  await api.send({
    method: 'PUT',
    path: `${store.path}/${FILE}`,
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
    timeoutMs: TRANSFER_MS,
  })
  return undefined
}
