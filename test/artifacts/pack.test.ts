import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, test } from 'vitest'
import { type PackOptions, packLogs } from '../../src/artifacts/pack.ts'
import { type ManifestOrigin, parseManifest } from '../../src/artifacts/schema.ts'
import { findLogs } from '../../src/logs/open.ts'
import { evalDigest } from '../../src/logs/read.ts'
import type { LogsOfSide } from '../../src/pair/suite-findings.ts'
import { readSide } from '../../src/sides.ts'
import { type EvalFileInput, evalFile, evalRows } from '../helpers/github/eval-file.ts'
import { aFolder, aWorkspace } from '../helpers/github/folder.ts'
import { sha256 } from '../helpers/github/model/ids.ts'
import { aHeader, anEvalLog, aRow, json } from '../logs/a-zip.ts'

type Files = { [path: string]: string | Uint8Array }

const ORIGIN: ManifestOrigin = {
  kind: 'part',
  suite: 'default',
  repository: 'acme/evals',
  commit: 'c'.repeat(40),
  branch: 'main',
  event: 'push',
  workflow: '.github/workflows/evals.yml',
  run: { id: 7, attempt: 2 },
  job: 'evals',
  leg: 1,
  legs: 3,
  createdAt: '2026-11-24T00:00:00.000Z',
  missing: [],
}

async function read(files: Files): Promise<LogsOfSide> {
  const folder = aWorkspace(files)
  const named = Object.keys(files).map(path => join(folder, path))
  return readSide('candidate', await findLogs(named), { metadataKeys: [] })
}

async function pack(side: LogsOfSide, options: Partial<PackOptions> = {}, origin: Partial<ManifestOrigin> = {}) {
  const folder = join(aFolder(), 'packed')
  const defaults = { folder, content: 'scores', sampleDetails: 'full', metadataKeys: [] } as const
  const packed = await packLogs(side, { ...ORIGIN, ...origin }, { ...defaults, ...options })
  const written = JSON.parse(readFileSync(packed.files[0] ?? '', 'utf8'))
  expect(parseManifest(written)).toEqual(packed.manifest)
  return { ...packed, files: packed.files.map(path => path.slice(folder.length + 1)) }
}

const log = (input: EvalFileInput = {}): Uint8Array => evalFile({ rows: evalRows({ count: 5, failed: 1 }), ...input })

it('accounts for every log', async () => {
  const side = await read({ 'a.eval': log({ task: 'a' }), 'b.eval': log({ task: 'b', model: 'acme/big' }) })
  const { manifest, files, folder } = await pack(side)
  expect(manifest).toMatchObject({
    ...ORIGIN,
    version: 1,
    tool: { name: 'eval-regression', version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
    complete: true,
    content: 'scores',
    sampleDetails: 'full',
    unreadable: [],
    ignored: [],
  })
  expect(files).toEqual(['manifest.json', 'logs/a.eval', 'logs/b.eval'])
  for (const [index, entry] of manifest.logs.entries()) {
    const original = side.logs[index] as LogsOfSide['logs'][number]
    expect(entry).toEqual({
      file: files[index + 1],
      path: original.path,
      task: original.header.spec.task,
      model: original.header.spec.model,
      evalId: original.header.spec.evalId,
      status: 'success',
      samples: 5,
      digest: evalDigest(original),
      sha256: sha256(readFileSync(join(folder, entry.file))),
      invalidated: [],
    })
  }
})

test.each(['full', 'ids', 'none'] as const)(
  'a reduced log has the digest of its original at %s',
  async sampleDetails => {
    const side = await read({ 'a.eval': log() })
    const { manifest, folder } = await pack(side, { sampleDetails })
    const found = await findLogs([join(folder, manifest.logs[0]?.file ?? '')])
    const [reduced] = (await readSide('baseline', found, { metadataKeys: [] })).logs
    expect(reduced && evalDigest(reduced)).toBe(manifest.logs[0]?.digest)
    expect(manifest.logs[0]?.digest).toBe(evalDigest(side.logs[0] as never))
    expect(reduced?.idsHashed).toBe(sampleDetails === 'none')
  },
)

it('keeps whole logs byte by byte where that is asked for', async () => {
  const bytes = log()
  const { manifest, folder } = await pack(await read({ 'a.eval': bytes }), { content: 'full' })
  expect(readFileSync(join(folder, 'logs/a.eval')).equals(bytes)).toBe(true)
  expect(manifest).toMatchObject({ content: 'full', logs: [{ sha256: sha256(bytes) }] })
})

test.each<[string, Files, Partial<ManifestOrigin>]>([
  ['a log that did not finish', { 'a.eval': log(), 'b.eval': log({ status: 'error' }) }, {}],
  ['a log that cannot be read', { 'a.eval': log(), 'b.eval': 'rubbish' }, {}],
  ['a missing leg', { 'a.eval': log() }, { missing: ['evals: leg 2 of 3'] }],
])('is not complete with %s', async (_what, files, origin) => {
  const { manifest } = await pack(await read(files), {}, origin)
  expect(manifest.complete).toBe(false)
})

it('names what could not be read', async () => {
  const { manifest } = await pack(await read({ 'a.eval': log(), 'b.eval': 'rubbish' }))
  expect(manifest.logs.map(({ file }) => file)).toEqual(['logs/a.eval'])
  expect(manifest.unreadable).toEqual([
    { path: expect.stringMatching(/b\.eval$/), what: expect.any(String), fix: expect.any(String) },
  ])
})

it('never takes over a name that some file system would not take, and never the same twice', async () => {
  const names = ['x/Ä:log?.eval', 'y/__log_.eval', 'z/__LOG_.eval', `${'l'.repeat(200)}.eval`]
  const { files } = await pack(await read(Object.fromEntries(names.map(name => [name, log()]))))
  expect(new Set(files.map(name => name.toLowerCase())).size).toBe(5)
  for (const name of files.slice(1)) expect(name).toMatch(/^logs\/[A-Za-z0-9._+-]{1,160}\.eval$/)
})

test.each([
  ['full', ['2', '4']],
  ['ids', ['2', '4']],
  ['none', ['2', '4'].map(id => sha256(id))],
] as const)('lists the ids of invalidated samples at %s', async (sampleDetails, ids) => {
  const { manifest } = await pack(await read({ 'a.eval': invalidated([2, 4]) }), { sampleDetails })
  expect(manifest.logs[0]?.invalidated).toEqual(ids)
})

it('says when it is not known which samples were invalidated', async () => {
  const side = await read({ 'a.eval': log({ bodies: false, header: { invalidated: true } }) })
  expect((await pack(side)).manifest.logs[0]?.invalidated).toBeNull()
})

/** A log of five samples whose bodies say that some do not count. */
function invalidated(ids: readonly number[]): Uint8Array {
  const rows = [1, 2, 3, 4, 5].map(id => aRow({ id }))
  const invalidation = { reason: 'wrong target', author: 'rey' }
  const more = rows.map(row =>
    json(`samples/${row.id}_epoch_1.json`, {
      ...row,
      invalidation: ids.includes(Number(row.id)) ? invalidation : null,
    }),
  )
  return anEvalLog({ header: aHeader({ invalidated: true }), rows, more })
}
