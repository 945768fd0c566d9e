/** What every route gets, and how it gives up. */
import { type Answer, Refusal, type Request } from '../exchange.ts'
import type { Repository } from '../model/repository.ts'
import type { Token } from '../tokens.ts'

export interface Call {
  request: Request
  params: { [name: string]: string }
  repository: Repository
  /** Null: anonymous. */
  token: Token | null
  /** Address of the API itself. */
  api: string
  now: () => Date
  /** Any repository of this GitHub. */
  find: (fullName: string) => Repository | null
  /** A fresh address of an artifact's bytes on the blob host. */
  blobUrl: (zip: Uint8Array, name: string) => string
}

export type Route = (call: Call) => Answer
export type Routes = { [operationId: string]: Route }

export const number = ({ params }: Call, name: string): number => Number(params[name])
export const ok = (body: unknown): Answer => ({ status: 200, body })
export const created = (body: unknown, location: string): Answer => ({ status: 201, headers: { location }, body })

export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Refusal(404, 'Not Found')
  return value
}

/** A field of a request's body that is text. */
export function text(body: unknown, name: string): string | null {
  const value = field(body, name)
  return typeof value === 'string' ? value : null
}

export const field = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? Object.getOwnPropertyDescriptor(body, name)?.value : undefined

export const validationFailed = (resource: string, name: string, message: string): Refusal =>
  new Refusal(422, 'Validation Failed', { errors: [{ resource, code: 'unprocessable', field: name, message }] })
