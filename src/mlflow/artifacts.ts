/** Files of a run: listed, stored and read piece by piece. */
import type { Api } from './api.ts'
import { type Store, storeOf } from './artifact-store.ts'
import { isMlflow, MlflowError } from './error.ts'
import { type ListedArtifact, type Page, parseListing, type Run } from './schema.ts'

/** What of a run its files need. */
export type RunOfArtifacts = Pick<Run, 'runId' | 'artifactUri'>

/** Bytes at once, or pieces of known total that are read anew for each attempt. */
export type ArtifactBody = Uint8Array | { sizeBytes: number; open(): AsyncIterable<Uint8Array> }

export type UploadOutcome =
  | { kind: 'stored'; path: string; sizeBytes: number }
  /** Nothing that a further attempt could change: how the server was set up, or a size. */
  | { kind: 'not-writable'; path: string; reason: string; fix: string }

export interface Listing {
  files: { path: string; sizeBytes: number }[]
  /** Whether there may be more than these. */
  complete: boolean
}

export interface Download {
  /** As the server declared it. */
  sizeBytes: number | undefined
  /** Read it to its end or break off. @throws MlflowError when it breaks. */
  body: AsyncIterable<Uint8Array>
}

const LIST = '/api/2.0/mlflow/artifacts/list'
const MOST_FILES = 10_000
const MOST_REQUESTS = 1000
const MOST_LEVELS = 16
/** Of the route by which the browser stores; a limit of the server. */
const MOST_BYTES_BEHIND = 10 << 20
const TRANSFER_MS = 30 * 60_000
const MOST_PAGES = 100
/** A refusal may be larger than the file that is wanted. */
const ERROR_BYTES = 64 << 10

/**
 * An artifact of this path is replaced, so that a repetition does no harm.
 * @param path from the root of the run: segments of any text but `.`, `..`, `#`, backslashes and control characters.
 * @throws MlflowError
 * @throws RangeError for a path that no store can hold.
 */
export async function uploadArtifact(
  api: Api,
  { run, path, body }: { run: RunOfArtifacts; path: string; body: ArtifactBody },
): Promise<UploadOutcome> {
  const encoded = encodedPath(path)
  const sizeBytes = body instanceof Uint8Array ? body.length : body.sizeBytes
  const store = storeOf(run.artifactUri, api.server)
  switch (store.kind) {
    case 'proxied':
      await api.send({ method: 'PUT', path: `${store.path}/${encoded}`, headers: OCTETS, body, timeoutMs: TRANSFER_MS })
      return { kind: 'stored', path, sizeBytes }
    case 'behind':
      return uploadBehind(api, { run, path, body, sizeBytes, store })
    case 'elsewhere':
      return { kind: 'not-writable', path, reason: `The artifacts of this run lie in ${store.what}.`, fix: store.fix }
  }
}

const OCTETS = { 'content-type': 'application/octet-stream' }

/** By the route of the web page, which MLflow promises to nobody: the only one into a store that is not proxied. */
async function uploadBehind(
  api: Api,
  {
    run,
    path,
    body,
    sizeBytes,
    store: { what, fix },
  }: {
    run: RunOfArtifacts
    path: string
    body: ArtifactBody
    sizeBytes: number
    store: Extract<Store, { kind: 'behind' }>
  },
): Promise<UploadOutcome> {
  const refuse = (why: string): UploadOutcome => {
    return { kind: 'not-writable', path, reason: `The artifacts of this run lie in ${what}; ${why}.`, fix }
  }
  if (sizeBytes === 0) return refuse('an empty file cannot be stored there')
  if (sizeBytes > MOST_BYTES_BEHIND)
    return refuse(`more than ${MOST_BYTES_BEHIND >> 20} MiB (${sizeBytes} bytes) cannot be stored there`)
  try {
    await api.send({
      method: 'POST',
      path: '/ajax-api/2.0/mlflow/upload-artifact',
      query: { run_uuid: run.runId, path },
      headers: OCTETS,
      body,
      retries: 1, // A store that the server cannot reach is a 500, too.
    })
    return { kind: 'stored', path, sizeBytes }
  } catch (thrown) {
    const lasting = isMlflow(thrown, 'invalid', 'not-found', 'forbidden') || (isMlflow(thrown) && thrown.status === 500)
    if (!lasting) throw thrown
    return refuse(`the server could not store it there either: ${thrown.message}`)
  }
}

/**
 * What is below a folder, itself excluded; the server lists one level at a time. Folders below the 16th level, and
 * more than 10,000 files, are left out.
 * @throws MlflowError
 */
export async function listArtifacts(api: Api, runId: string, folder = ''): Promise<Listing> {
  const files: Listing['files'] = []
  const waiting = [{ path: folder, level: 1 }]
  for (let requests = 0; waiting.length > 0; requests += 1) {
    const next = waiting.shift()
    if (!next || requests === MOST_REQUESTS || files.length >= MOST_FILES) return { files, complete: false }
    for (const entry of await children(api, { runId, folder: next.path })) {
      if (!entry.folder) files.push({ path: entry.path, sizeBytes: entry.sizeBytes })
      else if (next.level < MOST_LEVELS) waiting.push({ path: entry.path, level: next.level + 1 })
      else return { files, complete: false }
    }
  }
  return { files: files.slice(0, MOST_FILES), complete: files.length <= MOST_FILES }
}

/** Entries that do not lie directly in the folder are not believed. */
async function children(api: Api, { runId, folder }: { runId: string; folder: string }): Promise<ListedArtifact[]> {
  const found: ListedArtifact[] = []
  let token: string | undefined
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const query = { run_id: runId, path: folder || undefined, page_token: token }
    const { items, next }: Page<ListedArtifact> = await api.get(LIST, query, parseListing)
    found.push(...items)
    if (items.length === 0 || next === undefined) break
    token = next
  }
  const start = folder ? `${folder}/` : ''
  return found.filter(({ path }) => path.startsWith(start) && /^(?!\.{1,2}$)[^/\\]+$/.test(path.slice(start.length)))
}

/**
 * By the one route that reaches every store that the server itself can reach.
 * @throws MlflowError `not-found` too
 */
export async function downloadArtifact(
  api: Api,
  { runId, path, maxBytes }: { runId: string; path: string; maxBytes: number },
): Promise<Download> {
  encodedPath(path)
  const asked = {
    path: '/get-artifact',
    query: { run_uuid: runId, path },
    maxBytes: Math.max(maxBytes, ERROR_BYTES),
    timeoutMs: TRANSFER_MS,
  }
  const answer = await api.stream({ ...asked, retries: 0 }).catch(async (thrown: unknown) => {
    if (!isMlflow(thrown, 'unreachable')) throw thrown
    // MLflow 2 answers so for what is not there, and patience would not help.
    if (thrown.status === 500 && !(await isListed(api, { runId, path }))) throw missing(path)
    return api.stream(asked)
  })
  const declared = answer.headers['content-length']
  return {
    sizeBytes: declared === undefined ? undefined : Number(declared),
    body: bounded(answer.body, { path, maxBytes }),
  }
}

async function* bounded(
  body: AsyncIterable<Uint8Array>,
  { path, maxBytes }: { path: string; maxBytes: number },
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > maxBytes)
      throw new MlflowError({ kind: 'strange', message: `the artifact ${path} has more than ${maxBytes} bytes` })
    yield chunk
  }
}

async function isListed(api: Api, { runId, path }: { runId: string; path: string }): Promise<boolean> {
  const folder = path.split('/').slice(0, -1).join('/')
  return (await children(api, { runId, folder })).some(each => !each.folder && each.path === path)
}

function missing(path: string): MlflowError {
  return new MlflowError({ kind: 'not-found', status: 500, message: `MLflow has no artifact ${path} of this run` })
}

/** @throws RangeError: paths are ours to make. See artifactName in keys.ts. */
function encodedPath(path: string): string {
  const parts = path.split('/')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const illegal = (part: string): boolean => /^\.{0,2}$|[#\\\0-\x1f\x7f]/.test(part)
  if (parts.some(illegal)) throw new RangeError(`no artifact can have the path ${JSON.stringify(path)}`)
  return parts.map(encodeURIComponent).join('/')
}
