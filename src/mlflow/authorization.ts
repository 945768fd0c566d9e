/** Who we are, as a header. */
import type { Http } from '../http.ts'
import { MlflowError } from './error.ts'
import { parseJson, parseToken } from './schema.ts'
import { basicToken, type Server } from './settings.ts'

/** The value of the `authorization` header; undefined for a server that asks nobody. */
export type Authorization = () => Promise<string | undefined>

export function authorizationOf({ credentials, url }: Server, http: Http): Authorization {
  switch (credentials.kind) {
    case 'none':
      return async () => undefined
    case 'basic':
      return async () => `Basic ${basicToken(credentials)}`
    case 'bearer':
      return async () => `Bearer ${credentials.token}`
    case 'oauth': {
      const token = refreshed(() => askToken(http, { url, ...credentials }))
      return async () => `Bearer ${await token()}`
    }
  }
}

/** A token is renewed this long before its end. */
const EARLY_MS = 60_000
const MAX_TOKEN_BYTES = 1 << 20

interface Token {
  text: string
  /** Milliseconds since 1970. */
  endsAt: number
}

function refreshed(ask: () => Promise<Token>): () => Promise<string> {
  let current: Promise<Token> | undefined
  return async () => {
    const held = await current?.catch(() => undefined)
    if (!held || held.endsAt - EARLY_MS < Date.now()) current = ask()
    return (await (current as Promise<Token>)).text
  }
}

/**
 * A Databricks service principal, machine to machine. Written from documentation, never tried:
 * https://docs.databricks.com/dev-tools/auth/oauth-m2m.html
 */
async function askToken(
  http: Http,
  { url, clientId, clientSecret }: { url: string; clientId: string; clientSecret: string },
): Promise<Token> {
  const answer = await http.request({
    method: 'POST',
    url: `${new URL(url).origin}/oidc/v1/token`,
    headers: {
      authorization: `Basic ${basicToken({ username: clientId, password: clientSecret })}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials&scope=all-apis',
    maxBytes: MAX_TOKEN_BYTES,
    retryPost: true,
    redirect: 'manual',
  })
  const refuse = (message: string): MlflowError =>
    new MlflowError({
      kind: answer.status >= 500 ? 'unreachable' : 'unauthorized',
      status: answer.status,
      message: `Databricks /oidc/v1/token: ${message}; check DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET`,
    })
  if (answer.status !== 200) throw refuse(String(answer.status))
  try {
    const { token, seconds } = parseToken(parseJson(answer.bytes.toString()))
    return { text: token, endsAt: Date.now() + seconds * 1000 }
  } catch {
    throw refuse('an answer in no shape we know') // Its text may hold the token.
  }
}
