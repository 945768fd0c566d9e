/** Which MLflow this is. */
import type { Api } from './api.ts'
import { isMlflow } from './error.ts'
import { parseVersion } from './schema.ts'

export type ServerVersion =
  | { kind: 'known'; text: string; major: number; minor: number }
  /** Databricks, or a proxy that lets only the interface through. */
  | { kind: 'unknown' }

/** @throws MlflowError when nobody answers, or answers only those it knows. */
export async function serverVersion(api: Api): Promise<ServerVersion> {
  if (api.server.kind === 'databricks') return { kind: 'unknown' }
  try {
    const version = parseVersion((await api.send({ path: '/version' })).bytes.toString())
    return version ? { kind: 'known', ...version } : { kind: 'unknown' }
  } catch (thrown) {
    if (isMlflow(thrown, 'not-found', 'invalid', 'strange')) return { kind: 'unknown' }
    throw thrown
  }
}
