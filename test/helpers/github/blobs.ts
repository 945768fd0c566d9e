/** The blob host: another origin, addresses that are signed and soon expire, and no use for anybody's token. */
import { randomUUID } from 'node:crypto'
import { type Answer, Refusal, type Request } from './exchange.ts'
import { sha256 } from './model/ids.ts'

export interface Upload {
  blocks: Map<string, Uint8Array>
  bytes: Uint8Array | null
}

const LIFE_MS = 60_000

export class Blobs {
  readonly #now: () => Date
  readonly #violations: string[]
  readonly #readable = new Map<string, { bytes: Uint8Array; name: string; until: number }>()
  readonly #uploads = new Map<string, Upload>()
  /** Set when the host listens. */
  url = ''

  constructor({ now, violations }: { now: () => Date; violations: string[] }) {
    this.#now = now
    this.#violations = violations
  }

  /** A new address on every call. */
  sign(bytes: Uint8Array, name: string): string {
    const { path, query } = this.#address(`${randomUUID()}.zip`)
    this.#readable.set(path, { bytes, name, until: this.#now().getTime() + LIFE_MS })
    return `${this.url}${path}?${query}`
  }

  signUpload(): { url: string; upload: Upload } {
    const upload: Upload = { blocks: new Map(), bytes: null }
    const { path, query } = this.#address(`${randomUUID()}.zip`)
    this.#uploads.set(path, upload)
    return { url: `${this.url}${path}?${query}`, upload }
  }

  /** Every address handed out so far is from now on too old. */
  expire(): void {
    for (const blob of this.#readable.values()) blob.until = 0
  }

  #address(file: string): { path: string; query: string } {
    const until = new Date(this.#now().getTime() + LIFE_MS).toISOString()
    const signature = encodeURIComponent(Buffer.from(sha256(file), 'hex').toString('base64'))
    return { path: `/actions-results/artifacts/${file}`, query: `se=${until}&sig=${signature}&sp=r&sv=2025-07-05` }
  }

  answer(request: Request): Answer {
    if ('authorization' in request.headers)
      this.#violations.push(`${request.method} ${request.path} on the blob host came with an Authorization header`)
    if (request.query.sig === undefined) throw azureError(403, 'AuthenticationFailed')
    return request.method === 'PUT' ? this.#put(request) : this.#get(request)
  }

  #get({ path, headers }: Request): Answer {
    const blob = this.#readable.get(path)
    if (blob === undefined) throw azureError(404, 'BlobNotFound')
    if (this.#now().getTime() > blob.until) throw azureError(403, 'AuthenticationFailed')
    const { bytes, name } = blob
    const file = encodeURIComponent(name)
    const common = {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${file}"; filename*=UTF-8''${file}`,
      'accept-ranges': 'bytes',
      etag: `"0x${sha256(bytes).slice(0, 15).toUpperCase()}"`,
      'x-ms-blob-type': 'BlockBlob',
    }
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? headers['x-ms-range'] ?? '') ?? []
    if (first === undefined) return { status: 200, headers: common, body: bytes }
    const end = last ? Math.min(Number(last) + 1, bytes.length) : bytes.length
    const range = `bytes ${first}-${end - 1}/${bytes.length}`
    return { status: 206, headers: { ...common, 'content-range': range }, body: bytes.subarray(Number(first), end) }
  }

  /** A block, the list of blocks that makes the blob, or the blob at once. */
  #put({ path, query, bytes }: Request): Answer {
    const upload = this.#uploads.get(path)
    if (upload === undefined) throw azureError(403, 'AuthenticationFailed')
    if (query.comp === 'block') {
      upload.blocks.set(query.blockid ?? '', bytes)
    } else if (query.comp === 'blocklist') {
      const ids = [
        ...Buffer.from(bytes)
          .toString()
          .matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g),
      ]
      upload.bytes = Buffer.concat(ids.map(([, id = '']) => upload.blocks.get(id) ?? missingBlock()))
    } else {
      upload.bytes = bytes
    }
    const headers = {
      etag: `"0x${sha256(bytes).slice(0, 15).toUpperCase()}"`,
      'last-modified': this.#now().toUTCString(),
      'x-ms-request-id': randomUUID(),
      'x-ms-version': '2025-07-05',
      'x-ms-request-server-encrypted': 'true',
    }
    return { status: 201, headers }
  }
}

function missingBlock(): never {
  throw azureError(400, 'InvalidBlockList')
}

function azureError(status: number, code: string): Refusal {
  const refusal = new Refusal(status, code)
  refusal.answer.headers = { 'content-type': 'application/xml', 'x-ms-error-code': code }
  refusal.answer.body = Buffer.from(`<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`)
  return refusal
}
