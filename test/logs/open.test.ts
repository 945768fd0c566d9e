import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { compileGlob, splitList } from '../../src/logs/glob.ts'
import { findLogs } from '../../src/logs/open.ts'

const root = mkdtempSync(join(tmpdir(), 'logs-'))
const FILES = [
  'a.eval',
  'b/c.eval',
  'b/2026-01-02T03-04-05+00-00_task_x.json',
  'b/other.json',
  'logs.json',
  'b/eval-set.json',
  'b/.buffer/x/d.eval',
  'done.eval',
  'done.shards/1/e.eval',
  'open.shards/1/f.eval',
  'x.checkpoints/g.eval',
  'scans/h.eval',
  'with,comma.eval',
  'empty.eval/read.me',
  'notes.txt',
  'b/renamed.json',
]
const CONTENTS: { [file: string]: string } = {
  'b/renamed.json': '\n{ "version": 2, "status": "success", "eval": { "run_id": "x" } }',
}

beforeAll(() => {
  for (const file of FILES) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), CONTENTS[file] ?? 'x')
  }
  symlinkSync(root, join(root, 'b/loop'))
})
afterAll(() => rmSync(root, { recursive: true }))

async function found(...specs: string[]): Promise<string[]> {
  const { logs } = await findLogs(specs.map(spec => join(root, spec)).join(','))
  return logs.map(log => relative(root, log.kind === 'source' ? log.source.name : log.path))
}

describe('the search for logs', () => {
  it('takes from a folder what Inspect takes', async () =>
    expect(await found('')).toEqual([
      'a.eval',
      'b/2026-01-02T03-04-05+00-00_task_x.json',
      'b/c.eval',
      'done.eval',
      'open.shards/1/f.eval',
      'with,comma.eval',
    ]))
  it('says why it left the others', async () => {
    const { skipped } = await findLogs(root)
    const reasons = Object.fromEntries(skipped.map(({ path, reason }) => [relative(root, path), reason]))
    expect(reasons).toMatchObject({
      'done.shards': 'shards of done.eval',
      'logs.json': expect.stringContaining('list'),
      'b/.buffer': expect.any(String),
      'b/other.json': expect.stringMatching(/^a \.json file whose name/),
      'b/renamed.json': expect.stringMatching(/^looks like a log, but .*; name it to take it$/),
    })
  })
  it('takes a file that is named, whatever its name', async () =>
    expect(await found('b/other.json')).toEqual(['b/other.json']))
  it.each([
    { why: 'a file', specs: ['a.eval'], named: [true] },
    { why: 'a pattern', specs: ['a*.eval'], named: [true] },
    { why: 'a folder', specs: ['open.shards'], named: [false] },
    { why: 'a folder, then a file in it', specs: ['open.shards', 'open.shards/1/f.eval'], named: [true] },
    { why: 'a file, then its folder', specs: ['open.shards/1/f.eval', 'open.shards'], named: [true] },
  ])('knows which files were named: $why', async ({ specs, named }) => {
    const { logs } = await findLogs(specs.map(spec => join(root, spec)).join(','))
    expect(logs.map(log => log.kind === 'source' && log.named)).toEqual(named)
  })
  it('takes several, separated by commas', async () =>
    expect(await found('b/c.eval', 'a.eval')).toEqual(['a.eval', 'b/c.eval']))
  it('takes a file with a comma in its name', async () =>
    expect(await found('with,comma.eval')).toEqual(['with,comma.eval']))
  it.each([
    ['*.eval', ['a.eval', 'done.eval', 'with,comma.eval']],
    ['**/{c,f}.eval', ['b/c.eval', 'open.shards/1/f.eval']],
    ['b/*.json', ['b/2026-01-02T03-04-05+00-00_task_x.json', 'b/other.json', 'b/renamed.json']],
    ['[a-b].eval', ['a.eval']],
    ['?.eval', ['a.eval']],
  ])('takes what matches the pattern %s', async (pattern, names) => expect(await found(pattern)).toEqual(names))
  it('says that a folder is called like a log', async () => {
    const { logs } = await findLogs(join(root, 'empty.eval'))
    expect(logs).toMatchObject([{ kind: 'unreadable', what: expect.stringContaining('folder') }])
  })
  it.each(['nothing.eval', 'no/*.eval', 'scans/none'])('fails with advice where nothing is: %s', async spec => {
    const failure = await findLogs(join(root, spec)).catch((thrown: unknown) => thrown)
    expect(failure).toBeInstanceOf(UserError)
    expect((failure as UserError).problem).toMatchObject({
      where: expect.stringContaining(spec),
      fix: expect.any(String),
    })
  })
  it('reads exactly the bytes asked for', async () => {
    const { logs } = await findLogs(join(root, 'a.eval'))
    const [log] = logs
    if (log?.kind !== 'source') throw new Error('not found')
    expect(Buffer.from(await log.source.read(0, 1)).toString()).toBe('x')
    await expect(log.source.read(0, 2)).rejects.toThrow(/shorter/)
  })
})

describe.skipIf(process.platform === 'win32')('a pipe among the logs', () => {
  const folder = join(root, 'with-pipes')
  const pipes = ['notes.json', 'p.eval', 'read.me']
  beforeAll(() => {
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.eval'), 'x')
    for (const pipe of pipes) execFileSync('mkfifo', [join(folder, pipe)])
    symlinkSync(join(folder, 'p.eval'), join(folder, 'q.eval'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  it('is left out of a folder, unopened', async () => {
    const { logs, skipped } = await findLogs(folder)
    expect(logs).toMatchObject([{ kind: 'source', source: { name: join(folder, 'a.eval') } }])
    expect(skipped).toEqual(
      ['notes.json', 'p.eval', 'q.eval'].map(name => ({ path: join(folder, name), reason: 'not a regular file' })),
    )
  })
  it('is left out of a pattern', async () => {
    const { logs } = await findLogs(join(folder, '*.eval'))
    expect(logs).toHaveLength(1)
  })
  it.each(pipes)('is refused when named: %s', async pipe =>
    expect(findLogs(join(folder, pipe))).rejects.toMatchObject({
      problem: { what: expect.stringContaining('no regular file'), where: join(folder, pipe) },
    }),
  )
  it('is refused like a device', async () =>
    expect(findLogs('/dev/null')).rejects.toMatchObject({
      problem: { what: expect.stringContaining('no regular file') },
    }))
})

describe('paths of other places', () => {
  it.each(['s3://bucket/logs', 's3://bucket/logs/*.eval', 'gs://b/a.eval', 'file:///logs', 'https://x.test/a.eval'])(
    'are named as remote: %s',
    async spec =>
      expect(findLogs(spec)).rejects.toMatchObject({
        problem: { what: expect.stringContaining('Remote paths are not supported'), where: spec },
      }),
  )
  it.each(['~/logs', '~/logs/*.eval', '~', '~someone/logs'])('are named as those of a home folder: %s', async spec =>
    expect(findLogs(spec)).rejects.toMatchObject({
      problem: { what: expect.stringContaining('"~" is not supported'), where: spec },
    }),
  )
  it('are looked at one by one', async () =>
    expect(findLogs(`${join(root, 'a.eval')},~/logs`)).rejects.toMatchObject({ problem: { where: '~/logs' } }))
})

describe('folders within folders', () => {
  it('are searched down to a depth, and what lies below is told', async () => {
    const base = mkdtempSync(join(tmpdir(), 'deep-'))
    const folder = (depth: number) => join(base, ...Array.from({ length: depth }, () => 'f'))
    mkdirSync(folder(70), { recursive: true })
    for (const depth of [63, 64, 70]) writeFileSync(join(folder(depth), `${depth}.eval`), 'x')
    const { logs, skipped } = await findLogs(base)
    rmSync(base, { recursive: true })
    expect(logs).toMatchObject([{ source: { name: join(folder(63), '63.eval') } }])
    expect(skipped).toEqual([{ path: folder(64), reason: 'lies deeper than 64 folders' }])
  })
})

describe('patterns', () => {
  it.each([
    ['logs/*.eval', 'a.eval', true],
    ['logs/*.eval', 'b/a.eval', false],
    ['logs/**/*.eval', 'a.eval', true],
    ['logs/**/*.eval', 'b/c/a.eval', true],
    ['logs/{a,b}*.eval', 'b1.eval', true],
    ['logs/[!a]*.eval', 'a1.eval', false],
    ['logs/a+(b).ev?l', 'a+(b).eval', true],
  ])('%s against %s: %s', (pattern, path, matches) => expect(compileGlob(pattern).matches(path)).toBe(matches))
  it('keep their commas between braces', () => expect(splitList('a,{b,c}, d')).toEqual(['a', '{b,c}', 'd']))
})
