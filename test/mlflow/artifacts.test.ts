/** Files of runs, on real servers. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it, onTestFinished, test } from 'vitest'
import { type Store, storeOf } from '../../src/mlflow/artifact-store.ts'
import type { Mlflow, Run } from '../../src/mlflow/client.ts'
import { MlflowError } from '../../src/mlflow/error.ts'
import { parseExperimentId } from '../../src/mlflow/schema.ts'
import { loadSettings } from '../../src/mlflow/settings.ts'
import { loopback, type Reply } from '../helpers/loopback.ts'
import { aName, aRun, bytesOf, connected } from '../helpers/mlflow/connected.ts'
import { faulty } from '../helpers/mlflow/faults.ts'
import { cannotServe, type MlflowServer, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'

const MEGABYTE = 1 << 20

async function failed(promise: Promise<unknown>): Promise<MlflowError> {
  const thrown = await promise.catch((reason: unknown) => reason)
  expect(thrown).toBeInstanceOf(MlflowError)
  return thrown as MlflowError
}

/** In pieces of a kilobyte; counts how often it was opened. */
function streamed(bytes: Buffer): { sizeBytes: number; open(): AsyncIterable<Uint8Array>; opened: number } {
  return {
    opened: 0,
    sizeBytes: bytes.length,
    async *open() {
      this.opened += 1
      for (let at = 0; at < bytes.length; at += 1024) yield bytes.subarray(at, at + 1024)
    },
  }
}

const download = async (mlflow: Mlflow, runId: string, path: string): Promise<Buffer> =>
  bytesOf((await mlflow.downloadArtifact(runId, path, { maxBytes: MEGABYTE })).body)

describe('the place of artifacts', () => {
  const { server } = loadSettings({ MLFLOW_TRACKING_URI: 'https://example.org/mlflow' })
  const SERVICE = '/api/2.0/mlflow-artifacts/artifacts'
  test.each([
    ['mlflow-artifacts:/1/r/artifacts', `${SERVICE}/1/r/artifacts`],
    ['mlflow-artifacts:/1/r/artifacts/', `${SERVICE}/1/r/artifacts`],
    ['mlflow-artifacts:/my data/r', `${SERVICE}/my%20data/r`],
    ['mlflow-artifacts:/../../x', `${SERVICE}/x`],
    ['mlflow-artifacts://example.org/1/r', `${SERVICE}/1/r`],
    ['https://example.org/mlflow/api/2.0/mlflow-artifacts/artifacts/1/r', `${SERVICE}/1/r`],
  ])('%s is reached through the server', (uri, path) =>
    expect(storeOf(uri, server!)).toEqual({ kind: 'proxied', path }),
  )

  test.each<[string, Store['kind'], string]>([
    ['mlflow-artifacts://elsewhere.org/1/r', 'elsewhere', 'another address'],
    ['mlflow-artifacts://example.org:99/1/r', 'elsewhere', 'another address'],
    ['https://elsewhere.org/api/2.0/mlflow-artifacts/artifacts/1/r', 'elsewhere', 'another address'],
    ['http://example.org/api/2.0/mlflow-artifacts/artifacts/1/r', 'elsewhere', 'another address'],
    ['https://example.org/other/1/r', 'elsewhere', 'no artifact service'],
    ['mlflow-artifacts:/', 'elsewhere', 'no artifact service'],
    ['dbfs:/databricks/mlflow/1/r', 'elsewhere', 'Databricks'],
    ['/var/mlruns/1/r', 'behind', 'folder'],
    ['file:///var/mlruns/1/r', 'behind', 'folder'],
    ['', 'behind', 'folder'],
    ['s3://bucket/1/r', 'behind', 'cloud store (s3:)'],
    ['gs://bucket/1/r', 'behind', 'cloud store (gs:)'],
    ['wasbs://c@a.blob.core.windows.net/1', 'behind', 'cloud store (wasbs:)'],
    ['abfss://c@a.dfs.core.windows.net/1', 'behind', 'cloud store (abfss:)'],
    ['hdfs://host/1/r', 'behind', 'do not know (hdfs:)'],
  ])('%s is not: %s', (uri, kind, what) => {
    expect(storeOf(uri, server!)).toMatchObject({ kind, what: expect.stringContaining(what) })
  })
})

describe('a hostile list', () => {
  const listed =
    (...files: object[]): Reply =>
    response =>
      response.end(JSON.stringify({ files }))
  const folder = { path: 'a', is_dir: true }

  it('names nothing that lies elsewhere', async () => {
    const names = ['../x', '/etc/passwd', 'a/../b', '..', '.', 'b/c', 'a\\b', '', 'fine']
    const server = await loopback(listed(...names.map(path => ({ path, file_size: 1 }))))
    expect(await connected(server.url).listArtifacts('r')).toEqual({
      files: [{ path: 'fine', sizeBytes: 1 }],
      complete: true,
    })
  })

  it('ends, however deep it is', async () => {
    const server = await loopback((response, { url }) => {
      const path = new URL(url, 'http://x').searchParams.get('path')
      response.end(JSON.stringify({ files: [{ path: path ? `${path}/a` : 'a', is_dir: true }] }))
    })
    expect(await connected(server.url).listArtifacts('r')).toEqual({ files: [], complete: false })
    expect(server.seen).toHaveLength(16)
  })

  it('ends, however long it is', async () => {
    const files = Array.from({ length: 10_001 }, (_, index) => ({ path: `f${index}` }))
    const listing = await connected((await loopback(listed(...files))).url).listArtifacts('r')
    expect([listing.files.length, listing.complete]).toEqual([10_000, false])
  })

  it('of folders that hold themselves is not believed', async () =>
    expect(await connected((await loopback(listed(folder))).url).listArtifacts('r')).toEqual({
      files: [],
      complete: true,
    }))
})

const MAJORS = [2, 3] as const
/** Both at once. */
beforeAll(async () => {
  if (!cannotServe) await Promise.all(MAJORS.map(mlflowServer))
}, START_MS)

describe.skipIf(cannotServe).each(MAJORS)('MLflow %i', major => {
  let server: MlflowServer
  beforeAll(async () => {
    server = await mlflowServer(major)
  }, START_MS)

  it('keeps bytes and streams under any path', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    const bytes = Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 251))
    const paths = ['a.eval', 'inspect/x y+z.json', 'deep/er/ünï 100%.bin', "it's [1]@2:3?.txt"]
    for (const path of paths)
      expect(await mlflow.uploadArtifact(run, path, streamed(bytes))).toEqual({ kind: 'stored', path, sizeBytes: 5000 })
    await mlflow.uploadArtifact(run, 'empty.txt', new Uint8Array())
    const listing = await mlflow.listArtifacts(run.runId)
    const expected = [...paths.map(path => ({ path, sizeBytes: 5000 })), { path: 'empty.txt', sizeBytes: 0 }]
    const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1)
    expect({ ...listing, files: listing.files.sort(byPath) }).toEqual({ files: expected.sort(byPath), complete: true })
    for (const path of paths) expect(await download(mlflow, run.runId, path)).toEqual(bytes)
    expect(await download(mlflow, run.runId, 'empty.txt')).toHaveLength(0)
    expect((await mlflow.listArtifacts(run.runId, 'deep/er')).files).toEqual([
      { path: 'deep/er/ünï 100%.bin', sizeBytes: 5000 },
    ])
  })

  it('replaces what is there', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    for (const text of ['a longer text', 'short']) await mlflow.uploadArtifact(run, 'a.txt', Buffer.from(text))
    expect((await download(mlflow, run.runId, 'a.txt')).toString()).toBe('short')
    expect(await mlflow.listArtifacts(run.runId)).toEqual({ files: [{ path: 'a.txt', sizeBytes: 5 }], complete: true })
  })

  it('has not what is missing, and says so at once', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    await mlflow.uploadArtifact(run, 'folder/a.txt', Buffer.from('a'))
    for (const path of ['a.txt', 'folder/b.txt', 'no/where.txt'])
      expect(await failed(mlflow.downloadArtifact(run.runId, path, { maxBytes: 1 }))).toMatchObject({
        kind: 'not-found',
      })
    expect(mlflow.waits).toEqual([])
    expect(await mlflow.listArtifacts(run.runId, 'nowhere')).toEqual({ files: [], complete: true })
  })

  it('gives no more than is wanted', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    await mlflow.uploadArtifact(run, 'a.bin', Buffer.alloc(200_000))
    for (const maxBytes of [100, 199_999])
      expect(
        await failed(mlflow.downloadArtifact(run.runId, 'a.bin', { maxBytes }).then(({ body }) => bytesOf(body))),
      ).toMatchObject({ kind: 'strange' })
    const { sizeBytes, body } = await mlflow.downloadArtifact(run.runId, 'a.bin', { maxBytes: 200_000 })
    expect([sizeBytes, (await bytesOf(body)).length]).toEqual([200_000, 200_000])
  })

  it('is not asked for a path that means another one', async () => {
    const mlflow = connected(server.url)
    const run = await aRun(mlflow)
    for (const path of ['', '/a', 'a/', 'a//b', '.', '../a', 'a/../b', 'a#b', 'a\\b', 'a\nb', 'a\0'])
      await expect(mlflow.uploadArtifact(run, path, Buffer.from('x'))).rejects.toThrow(RangeError)
  })

  it('takes a large file through little memory', async () => {
    const { runId } = await aRun(connected(server.url))
    const child = join(import.meta.dirname, '..', 'helpers', 'mlflow', 'stream-child.ts')
    const megabytes = 100
    const args = ['--expose-gc', '--disable-warning=ExperimentalWarning', child, server.url, runId, String(megabytes)]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    const { outcome, same, grownMegabytes } = JSON.parse(stdout)
    expect({ outcome, same }).toEqual({
      outcome: { kind: 'stored', path: 'large.bin', sizeBytes: megabytes * MEGABYTE },
      same: true,
    })
    expect(grownMegabytes).toBeLessThan(90)
  }, 120_000)

  describe('with faults', () => {
    it('gets an upload again that was cut, from its beginning', async () => {
      const run = await aRun(connected(server.url))
      const front = await faulty(server.url, { kind: 'cut', afterBytes: 1_000_000 }, { kind: 'status', status: 503 })
      const mlflow = connected(front.url)
      const bytes = Buffer.alloc(4 * MEGABYTE, 'abc')
      const body = streamed(bytes)
      expect(await mlflow.uploadArtifact(run, 'a.bin', body)).toMatchObject({ kind: 'stored' })
      expect([body.opened, front.seen.length, mlflow.waits.length]).toEqual([3, 3, 2])
      expect((await mlflow.listArtifacts(run.runId)).files).toEqual([{ path: 'a.bin', sizeBytes: bytes.length }])
    })

    it('gives a download in the end', async () => {
      const direct = connected(server.url)
      const run = await aRun(direct)
      await direct.uploadArtifact(run, 'a.txt', Buffer.from('here'))
      const busy = { kind: 'status', status: 503 } as const
      const broken = { kind: 'status', status: 500 } as const
      const front = await faulty(server.url, broken, { kind: 'pass' }, busy, { kind: 'cut', afterBytes: 0 })
      expect((await download(connected(front.url), run.runId, 'a.txt')).toString()).toBe('here')
    })
  })

  describe('where artifacts are not proxied', () => {
    /** A run of an experiment whose artifacts lie there. */
    const runAt = async (mlflow: Mlflow, artifact_location: string): Promise<Run> => {
      const experiment = { name: aName('place'), artifact_location }
      const experimentId = await mlflow.api.post('/api/2.0/mlflow/experiments/create', experiment, parseExperimentId)
      return mlflow.createRun({ experimentId, startTimeMs: Date.now() })
    }
    const aFolder = (): string => {
      const folder = mkdtempSync(join(tmpdir(), 'mlflow-local-'))
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
      return folder
    }

    it.each(['', 'file://'])('stores small files in a folder of the server (%j)', async prefix => {
      const mlflow = connected(server.url)
      const folder = aFolder()
      const run = await runAt(mlflow, `${prefix}${folder}`)
      const path = 'inspect/a b.txt'
      expect(await mlflow.uploadArtifact(run, path, streamed(Buffer.from('here')))).toMatchObject({ kind: 'stored' })
      expect(readFileSync(join(folder, run.runId, 'artifacts', path), 'utf8')).toBe('here')
      expect((await download(mlflow, run.runId, path)).toString()).toBe('here')
      expect((await mlflow.listArtifacts(run.runId)).files).toEqual([{ path, sizeBytes: 4 }])
    })

    it('says why it cannot store a large or an empty one there', async () => {
      const mlflow = connected(server.url)
      const run = await runAt(mlflow, aFolder())
      const reasonFor = async (size: number) => mlflow.uploadArtifact(run, 'a.bin', Buffer.alloc(size))
      expect(await reasonFor(10 * MEGABYTE)).toMatchObject({ kind: 'stored' })
      expect(await reasonFor(10 * MEGABYTE + 1)).toMatchObject({
        kind: 'not-writable',
        reason:
          "The artifacts of this run lie in a folder of the server's machine; more than 10 MiB (10485761 bytes) cannot be stored there.",
        fix: expect.stringContaining('--artifacts-destination'),
      })
      expect(await reasonFor(0)).toMatchObject({
        kind: 'not-writable',
        reason: expect.stringContaining('an empty file'),
      })
    })

    it.each(['s3://bucket/x', 'gs://bucket/x'])('says why it cannot store in a cloud store: %s', async place => {
      const mlflow = connected(server.url)
      const run = await runAt(mlflow, place)
      expect(await mlflow.uploadArtifact(run, 'a.txt', Buffer.from('x'))).toMatchObject({
        kind: 'not-writable',
        reason: expect.stringMatching(/a cloud store \((s3|gs):\).*the server could not store it there either/),
      })
      expect(await failed(mlflow.downloadArtifact(run.runId, 'a.txt', { maxBytes: 1 }))).toMatchObject({
        kind: 'unreachable',
      })
    })

    it.runIf(major === 2)('sends nothing to another address', async () => {
      const other = await loopback(response => response.end())
      const mlflow = connected(server.url)
      for (const place of [
        other.url.replace('http:', 'mlflow-artifacts:'),
        `${other.url}/api/2.0/mlflow-artifacts/artifacts`,
      ]) {
        const run = await runAt(mlflow, place)
        expect(await mlflow.uploadArtifact(run, 'a.txt', Buffer.from('x'))).toMatchObject({
          kind: 'not-writable',
          reason: expect.stringContaining('another address'),
        })
      }
      expect(other.seen).toEqual([])
    })
  })
})
