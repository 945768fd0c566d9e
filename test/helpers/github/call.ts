/** A plain client for the tests of the fake itself: no retries, no redirects followed. */
import type { FakeGitHub } from './github.ts'

export interface Reply {
  status: number
  headers: Headers
  /** Parsed where it is JSON. */
  body: unknown
}

export function caller(github: FakeGitHub, token: string | null = github.token()) {
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: { [name: string]: string } = {},
  ): Promise<Reply> => {
    const response = await fetch(`${github.url}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...(token !== null && { authorization: `token ${token}` }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: asJson(text) }
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
