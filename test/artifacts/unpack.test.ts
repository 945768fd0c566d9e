import { readdirSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import type { ManifestEntry } from '../../src/artifacts/schema.ts'
import { unpackLogs } from '../../src/artifacts/unpack.ts'
import { inMemory } from '../../src/logs/bytes.ts'
import { evalFile, evalRows } from '../helpers/github/eval-file.ts'
import { aFolder } from '../helpers/github/folder.ts'
import { sha256 } from '../helpers/github/model/ids.ts'
import { aZip, json, type MemberSpec } from '../logs/a-zip.ts'

const LOG = evalFile({ rows: evalRows({ count: 3, failed: 1 }) })
const MEMBER: MemberSpec = { name: 'logs/a.eval', content: LOG }

const entry = (over: Partial<ManifestEntry> = {}): ManifestEntry => ({
  file: 'logs/a.eval',
  path: 'logs/a.eval',
  task: 'capitals',
  model: 'mockllm/model',
  evalId: 'e',
  status: 'success',
  samples: 3,
  digest: 'd',
  sha256: sha256(LOG),
  invalidated: [],
  ...over,
})

const manifest = (over: object = {}): MemberSpec =>
  json('manifest.json', {
    version: 1,
    tool: { name: 'eval-regression', version: '1.0.0' },
    kind: 'candidate',
    suite: 'default',
    repository: 'acme/evals',
    commit: 'c',
    branch: 'main',
    event: 'pull_request',
    workflow: 'w',
    run: { id: 1, attempt: 1 },
    job: 'gate',
    leg: 0,
    legs: 1,
    createdAt: '2026-11-24T00:00:00.000Z',
    complete: true,
    content: 'scores',
    sampleDetails: 'full',
    logs: [entry()],
    unreadable: [],
    ignored: [],
    missing: [],
    ...over,
  })

async function unpack(members: readonly MemberSpec[] | Uint8Array, totalBytes = 1 << 20) {
  const bytes = members instanceof Uint8Array ? members : aZip(members)
  const folder = aFolder()
  const unpacked = await unpackLogs(inMemory({ name: 'artifact', bytes }), {
    folder,
    label: () => 'evals-0/',
    limits: { totalBytes },
  })
  const names = unpacked.logs.map(found => (found.kind === 'source' ? found.source.name : ''))
  return { names, written: readdirSync(folder).sort() }
}

it('writes logs under numbers, and calls them what they were called', async () =>
  expect(await unpack([manifest(), MEMBER])).toEqual({ names: ['evals-0/logs/a.eval'], written: ['0.log'] }))

it('tells apart two logs of one name', async () => {
  const logs = [entry(), entry({ file: 'logs/b.eval' })]
  const { names } = await unpack([manifest({ logs }), MEMBER, { ...MEMBER, name: 'logs/b.eval' }])
  expect(names).toEqual(['evals-0/logs/a.eval', 'evals-0/logs/a.eval (1)'])
})

it('reads only what the manifest names', async () =>
  expect((await unpack([manifest(), MEMBER, { name: 'result.json', content: '{}' }])).written).toEqual(['0.log']))

test.each(['../../evil.eval', '/etc/cron.d/evil', 'C:\\evil', 'logs/\u0000x', '..', 'logs/a.eval/'])(
  'a member called %j is written nowhere but under its number',
  async name => {
    const { written } = await unpack([manifest({ logs: [entry({ file: name, path: name })] }), { ...MEMBER, name }])
    expect(written).toEqual(['0.log'])
  },
)

const bomb = Buffer.alloc(8 << 20)
const lots = (count: number): MemberSpec[] =>
  Array.from({ length: count }, (_, index) => ({ name: `logs/${index}`, content: '', method: 'stored' }))

test.each<[string, readonly MemberSpec[] | Uint8Array, RegExp]>([
  ['garbage', Buffer.from('no zip at all'), /zip/],
  ['nothing', new Uint8Array(), /./],
  ['half a zip', aZip([manifest(), MEMBER]).subarray(0, 900), /zip/],
  ['no manifest', [MEMBER], /no manifest\.json/],
  ['a manifest that is no JSON', [{ name: 'manifest.json', content: '{' }, MEMBER], /no shape/],
  ['a manifest of a later version', [manifest({ version: 2 }), MEMBER], /no shape/],
  ['a manifest of too many logs', [manifest({ logs: Array(5001).fill(entry()) }), MEMBER], /no shape/],
  ['a manifest with endless lines', [manifest({ suite: 'x'.repeat(5000) }), MEMBER], /no shape/],
  ['a manifest with a strange number', [manifest({ run: { id: 1e300, attempt: 1 } }), MEMBER], /no shape/],
  ['a log that is not there', [manifest()], /in its manifest, but not in the artifact/],
  ['another log than the manifest says', [manifest(), { ...MEMBER, content: 'x' }], /not the file that its manifest/],
  ['a hundred thousand members', aZip([manifest(), MEMBER, ...lots(100_000)], { zip64End: true }), /more files/],
  [
    'a bomb',
    [manifest({ logs: [entry({ sha256: sha256(bomb) })] }), { ...MEMBER, content: bomb }],
    /declare 8388608 bytes/,
  ],
  ['a bomb that lies', [manifest(), { ...MEMBER, content: bomb, lie: { size: 10 } }], /./],
  ['one log many times', [manifest({ logs: Array(5000).fill(entry()) }), MEMBER], /declare/],
  ['a log whose checksum is wrong', [manifest(), { ...MEMBER, lie: { crc: 1 } }], /./],
  ['a huge manifest', [{ ...manifest(), content: Buffer.alloc(65 << 20, ' ') }, MEMBER], /./],
])('passes over %s, with the reason', async (_what, members, reason) => {
  const { heapUsed } = process.memoryUsage()
  await expect(unpack(members)).rejects.toMatchObject({ name: 'BadArtifact', message: expect.stringMatching(reason) })
  expect(process.memoryUsage().heapUsed - heapUsed).toBeLessThan(256 << 20)
})
