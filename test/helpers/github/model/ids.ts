/** Numbers and names that GitHub would hand out: ascending, and the same in every run of a test. */
import { createHash } from 'node:crypto'

export class Ids {
  #next: number

  constructor(first = 7_000_001) {
    this.#next = first
  }

  next(): number {
    return this.#next++
  }
}

export const sha1 = (text: string | Uint8Array): string => createHash('sha1').update(text).digest('hex')
export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Opaque to clients, as GitHub's are. */
export const nodeId = (kind: string, id: number | string): string => Buffer.from(`${kind}:${id}`).toString('base64url')

/** GitHub's dates have no milliseconds. */
export const stamp = (date: Date | string): string => new Date(date).toISOString().replace(/\.\d+Z$/, 'Z')
