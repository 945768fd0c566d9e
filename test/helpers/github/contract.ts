/**
 * Holds requests and answers against GitHub's own description of its API. What it finds is a violation: by the Action
 * (a parameter that does not exist, a body that lacks a field) or by this fake (an answer that GitHub would not give).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { type Document, OpenAPIBackend } from 'openapi-backend'
import type { Answer, Request } from './exchange.ts'

export interface Match {
  operationId: string
  params: { [name: string]: string }
}

type Problem = { instancePath: string; message?: string; params?: unknown }

const FILE = join(import.meta.dirname, 'openapi.json')
/** Where the description is narrower than GitHub: null for a deleted fork; dates with a comparison (`>=2026-01-01`). */
const WIDER = /\/(head\/repo|head_repository)$|^\/query\/created$/
/** Errors that any operation may give, whether described or not. */
const FIRST_ERROR = 400

let loaded: Promise<Contract> | null = null

export class Contract {
  readonly #api: OpenAPIBackend

  private constructor(api: OpenAPIBackend) {
    this.#api = api
  }

  /** Its validators are compiled on first use, so all tests of a file share one. */
  static load(): Promise<Contract> {
    loaded ??= Contract.#read()
    return loaded
  }

  static async #read(): Promise<Contract> {
    const definition: Document = JSON.parse(readFileSync(FILE, 'utf8'))
    const api = new OpenAPIBackend({
      definition,
      quick: true,
      coerceTypes: true,
      ajvOpts: { strict: false, allErrors: true },
      customizeAjv: ajv => (ajv instanceof Ajv ? addFormats.default(ajv).addFormat('timestamp', true) : ajv),
    })
    await api.init()
    return new Contract(api)
  }

  match(request: Request): Match | null {
    const path = pathOf(request)
    const operation = this.#api.matchOperation({ method: request.method, path, headers: {} })
    if (operation?.operationId === undefined) return null
    const { params } = this.#api.router.parseRequest({ method: request.method, path, headers: {} }, operation)
    const decoded = Object.entries(params).map(([name, value]) => [name, decodeURIComponent(String(value))])
    return { operationId: operation.operationId, params: Object.fromEntries(decoded) }
  }

  checkRequest(request: Request, { operationId }: Match): string[] {
    const { errors } = this.#api.validator.validateRequest(
      {
        method: request.method,
        path: pathOf(request),
        query: { ...request.query },
        headers: { 'content-type': 'application/json' },
        ...(request.body !== undefined && { body: structuredClone(request.body) }),
      },
      operationId,
    )
    return described(errors ?? [])
  }

  checkAnswer({ status, headers = {}, body }: Answer, { operationId }: Match): string[] {
    const responses = this.#api.router.getOperation(operationId)?.responses ?? {}
    if (!(String(status) in responses)) return status < FIRST_ERROR ? [`status ${status} is not described`] : []
    const { errors } = body instanceof Uint8Array ? {} : this.#api.validateResponse(body ?? null, operationId, status)
    const ofHeaders = this.#api.validateResponseHeaders({ ...headers }, operationId, { statusCode: status })
    return described([...(errors ?? []), ...(ofHeaders.errors ?? [])])
  }
}

const described = (problems: readonly Problem[]): string[] =>
  problems
    .filter(({ instancePath }) => !WIDER.test(instancePath))
    .map(({ instancePath, message, params }) => `${instancePath || 'top level'} ${message} ${JSON.stringify(params)}`)

/** These take slashes as they are, which a template does not: `contents/a/b.yml`, `branches/release/1`. */
const WITH_SLASHES = /^(\/repos\/[^/]+\/[^/]+\/(?:contents|branches|compare|commits)\/)(.+?)(\/(?:pulls|check-runs))?$/

function pathOf({ url }: Request): string {
  const path = url.replace(/\?.*$/, '')
  const [, before, middle, after = ''] = WITH_SLASHES.exec(path) ?? []
  return before === undefined || middle === undefined ? path : `${before}${middle.replaceAll('/', '%2F')}${after}`
}
