/** The body of an answer: bounded while it flows, packed or unpacked. */
import { pipeline, Readable, type Transform } from 'node:stream'
import zlib from 'node:zlib'
import { Trouble } from './error.ts'

/** Lower-case names; a header that came twice is joined with a comma. */
export type Headers = Readonly<Record<string, string>>

/** What we ask for where an answer is read as a whole. */
export const ENCODINGS = 'gzip, deflate, br'

interface Bound {
  /** Of the body, packed and unpacked alike. */
  maxBytes: number
  /** What the body belongs to, for the message. */
  status: number
}

/** @throws Trouble `too-large` as soon as the body is longer than `maxBytes`. */
export async function* bounded(chunks: AsyncIterable<Uint8Array>, bound: Bound): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > bound.maxBytes) throw tooLarge(bound, `more than the ${bound.maxBytes} bytes that are allowed`)
    yield chunk
  }
}

/** @throws Trouble `too-large` when an answer says beforehand that it is longer than `maxBytes`. */
export function checkDeclared(headers: Headers, bound: Bound): void {
  const declared = Number(headers['content-length'] ?? 0)
  if (declared > bound.maxBytes)
    throw tooLarge(bound, `${declared} bytes, more than the ${bound.maxBytes} that are allowed`)
}

/**
 * The body without its `content-encoding`, and the headers that are then true.
 * An encoding that we did not ask for stays, in the body and in the headers.
 */
export function unpacked(
  answer: { headers: Headers; chunks: AsyncIterable<Uint8Array> },
  bound: Bound,
): { headers: Headers; chunks: AsyncIterable<Uint8Array> } {
  const { 'content-encoding': encoding, 'content-length': _packed, ...headers } = answer.headers
  const decoder = decoderOf(encoding)
  const chunks = bounded(answer.chunks, bound)
  return decoder ? { headers, chunks: bounded(through(chunks, decoder), bound) } : { headers: answer.headers, chunks }
}

export async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

function decoderOf(encoding: string | undefined): (() => Transform) | undefined {
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip
    case 'deflate':
      return zlib.createInflate
    case 'br':
      return zlib.createBrotliDecompress
    default:
      return undefined
  }
}

async function* through(chunks: AsyncIterable<Uint8Array>, decoder: () => Transform): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks, { objectMode: false })
  // The outcome reaches us through the iteration; pipeline must merely end both streams.
  yield* pipeline(source, decoder(), () => {})
}

function tooLarge({ status }: Bound, size: string): Trouble {
  return new Trouble({ kind: 'too-large', what: `the answer (status ${status}) has ${size}` })
}
