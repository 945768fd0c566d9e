/** The body of a request: at once, or piece by piece and from the start again for every attempt. */
import { Readable } from 'node:stream'
import { Trouble } from './error.ts'

/** A body that is never in memory as a whole. */
export interface StreamedBody {
  /** Of all pieces together; with fewer or more of them the request fails. */
  sizeBytes: number
  /** The pieces from the first one on. Asked anew for each attempt and redirect. */
  open(): AsyncIterable<Uint8Array>
}

export type RequestBody = string | Uint8Array | StreamedBody

export function isStreamed(body: RequestBody | undefined): body is StreamedBody {
  return typeof body === 'object' && !(body instanceof Uint8Array)
}

/** The body as undici takes it. */
export function sendable(body: RequestBody | undefined): string | Uint8Array | Readable | null {
  return isStreamed(body) ? Readable.from(pieces(body), { objectMode: false }) : (body ?? null)
}

/** @throws Trouble `unreadable-body`, so that what fails on our side is not taken for a broken connection. */
async function* pieces(body: StreamedBody): AsyncGenerator<Uint8Array> {
  let size = 0
  try {
    for await (const chunk of body.open()) {
      size += chunk.length
      if (size > body.sizeBytes) break
      yield chunk
    }
  } catch (cause) {
    throw new Trouble({ kind: 'unreadable-body', what: 'what was to be sent could not be read', cause })
  }
  if (size === body.sizeBytes) return
  const what = `what was to be sent has ${size > body.sizeBytes ? 'more' : 'fewer'} than its ${body.sizeBytes} bytes`
  throw new Trouble({ kind: 'unreadable-body', what })
}
