/** Where the artifacts of a run lie, and so who may write them. The server's word steers no request to another host. */
import type { Server } from './settings.ts'

export type Store =
  /** Through the tracking server. `path`: of its artifact service, percent-encoded, without a slash at its end. */
  | { kind: 'proxied'; path: string }
  /** The server may reach it; a client cannot. */
  | { kind: 'behind'; what: string; fix: string }
  /** Nobody whom we can ask. */
  | { kind: 'elsewhere'; what: string; fix: string }

const SERVICE = '/api/2.0/mlflow-artifacts/artifacts'
const PROXY_FIX =
  'start the server with --artifacts-destination, and use a new experiment: the place is fixed when one is made'

/** @param artifactUri of the run, as the server says. */
export function storeOf(artifactUri: string, server: Server): Store {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(artifactUri)?.[1]?.toLowerCase() ?? ''
  switch (scheme) {
    case 'mlflow-artifacts': {
      const address = artifactUri.slice('mlflow-artifacts:'.length)
      return throughServer(address, { server, below: '' })
    }
    case 'http':
    case 'https':
      return throughServer(artifactUri, { server, below: SERVICE })
    case '':
    case 'file':
      return { kind: 'behind', what: "a folder of the server's machine", fix: PROXY_FIX }
    case 's3':
    case 'gs':
    case 'wasb':
    case 'wasbs':
    case 'abfs':
    case 'abfss':
      return {
        kind: 'behind',
        what: `a cloud store (${scheme}:) of which the server gives us no credentials`,
        fix: PROXY_FIX,
      }
    case 'dbfs':
      return {
        kind: 'elsewhere',
        what: 'the store of Databricks, which this client does not write to',
        fix: 'upload the log in a step of its own, with the Databricks command line',
      }
    default:
      return { kind: 'behind', what: `a store of a kind we do not know (${scheme}:)`, fix: PROXY_FIX }
  }
}

/**
 * `mlflow-artifacts:/path` names the server itself, `mlflow-artifacts://host/path` one that need not be it.
 * @param below what the path begins with, as a part of the address itself.
 */
function throughServer(address: string, { server, below }: { server: Server; below: string }): Store {
  const home = new URL(server.url)
  const url = URL.canParse(address, home.origin) ? new URL(address, home.origin) : undefined
  if (url?.origin !== home.origin)
    return {
      kind: 'elsewhere',
      what: 'an artifact service at another address than the tracking server, to which nothing is sent',
      fix: 'give the tracking URI under which the server also serves artifacts',
    }
  const start = url.pathname.indexOf(`${below}/`)
  const path = start < 0 ? '' : url.pathname.slice(start + below.length).replace(/^\/+|\/+$/g, '')
  if (path === '') return { kind: 'elsewhere', what: 'an address that is no artifact service', fix: PROXY_FIX }
  return { kind: 'proxied', path: `${SERVICE}/${path}` }
}
