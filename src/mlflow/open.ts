/** A client with connections of its own: what this server's certificates allow is for this server alone. */
import { createHttp, type ProxySettings } from '../http.ts'
import { VERSION } from '../version.ts'
import { tlsOf } from './certificates.ts'
import { connectMlflow, type Mlflow } from './client.ts'
import type { MLflowSettings, Server } from './settings.ts'

export interface OpenOptions {
  settings: MLflowSettings & { server: Server }
  proxies: ProxySettings
  /** Told of what makes the run wait, in one line. */
  onWait: (message: string) => void
  /** Ends whatever is under way. */
  signal?: AbortSignal
}

/** @throws UserError for certificates that cannot be used. */
export async function openMlflow(options: OpenOptions): Promise<{ client: Mlflow; close: () => Promise<void> }> {
  const { settings, proxies } = options
  const tls = await tlsOf(settings.server)
  const http = createHttp({ userAgent: `eval-regression/${VERSION}`, env: proxies, tls })
  return { client: connectMlflow({ ...options, http }), close: () => http.close() }
}

/** Whether there is a server to speak to. */
export function namesServer(settings: MLflowSettings): settings is OpenOptions['settings'] {
  return settings.server !== undefined
}
