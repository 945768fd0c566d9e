/** The connections: direct or through the proxies that the user's environment names. */
import type { Agent, Dispatcher, fetch, Pool } from 'undici'
import { type Timeouts, Trouble } from './error.ts'
import { watchEnds } from './paused-end.ts'

/** The values of HTTP_PROXY, HTTPS_PROXY and NO_PROXY; only the doors read the environment. */
export interface ProxySettings {
  httpProxy?: string | undefined
  /** Without it, `httpProxy` serves https too. */
  httpsProxy?: string | undefined
  /** Hosts, with or without port, separated by commas; a domain stands for all below it, `*` for everything. */
  noProxy?: string | undefined
}

/** Whom to believe, and who we are, over TLS. Texts in PEM. */
export interface TlsSettings {
  /** Instead of the authorities that Node knows. */
  ca?: string | undefined
  cert?: string | undefined
  key?: string | undefined
  /** Any certificate will do: whoever sits in between reads and changes everything. */
  insecure?: boolean | undefined
}

export interface Agents {
  dispatcher: Dispatcher
  fetch: typeof fetch
}

/** Loads undici: a run that never goes out does not pay for it. */
export async function connectAgents(
  settings: ProxySettings,
  { timeouts, tls }: { timeouts: Timeouts; tls: TlsSettings | undefined },
): Promise<Agents> {
  const { Agent, EnvHttpProxyAgent, Pool, fetch } = await import('undici')
  watchEnds()
  const proxies = {
    httpProxy: proxyUrl(settings.httpProxy),
    httpsProxy: proxyUrl(settings.httpsProxy),
    noProxy: withSubdomains(settings.noProxy ?? ''),
  }
  const toProxy = { timeout: timeouts.connectMs }
  const connect = { ...toProxy, ...(tls && tlsOptions(tls)) }
  const options = { connect, headersTimeout: timeouts.headersMs, bodyTimeout: timeouts.idleMs }
  if (!proxies.httpProxy && !proxies.httpsProxy) return { dispatcher: new Agent(options), fetch }
  const proxyOptions: Agent.Options & TunnelOptions = {
    ...options,
    proxyTls: toProxy,
    requestTls: connect,
    // Plain http is forwarded, as proxies expect it: many let CONNECT through to port 443 only.
    proxyTunnel: false,
    clientFactory: (origin, poolOptions) =>
      endingTunnels(new Pool(origin, { ...poolOptions, headersTimeout: timeouts.headersMs })),
  }
  return { dispatcher: new EnvHttpProxyAgent({ ...proxyOptions, ...proxies }), fetch }
}

/** Options that undici hands on to its ProxyAgent, though its types do not say so. */
interface TunnelOptions {
  proxyTls: object
  requestTls: object
  proxyTunnel: boolean
  clientFactory: (origin: URL, options: object) => Dispatcher
}

/**
 * A proxy that hangs up on CONNECT is an error with a code for which undici 6 connects again at once, for ever
 * (`onError` in lib/dispatcher/client.js). Under another name the error reaches whoever asked.
 */
function endingTunnels(pool: Pool): Pool {
  const plain = pool.connect.bind(pool) as (options: Dispatcher.ConnectOptions) => Promise<Dispatcher.ConnectData>
  const connect = (options: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData> =>
    plain(options).catch((cause: unknown) => {
      throw Reflect.get(Object(cause), 'code') === 'UND_ERR_SOCKET' ? new Error('the proxy hung up', { cause }) : cause
    })
  return Object.assign(pool, { connect })
}

function tlsOptions({ ca, cert, key, insecure }: TlsSettings): object {
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(insecure ? { rejectUnauthorized: false } : {}),
  }
}

/** An empty string keeps undici from looking into the environment itself. `proxy:3128` means http, as in curl. */
function proxyUrl(setting: string | undefined): string {
  const text = setting?.trim() ?? ''
  if (!text) return ''
  const url = text.includes('://') ? text : `http://${text}`
  if (!/^https?:/i.test(url) || !URL.canParse(url))
    throw new Trouble({ kind: 'refused-url', what: 'the proxy that the environment names is not an http or https URL' })
  return url
}

/** As curl, Python and the Actions runner read NO_PROXY; undici takes a name without a dot in front literally. */
function withSubdomains(noProxy: string): string {
  const entries = noProxy.split(/[,\s]+/).filter(Boolean)
  return entries.flatMap(entry => (/^[.*]/.test(entry) ? [entry] : [entry, `.${entry}`])).join(',')
}
