/** `history`, `compare --history` and `compare --anchor`: the built command line over files and a GitHub on loopback. */
import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, test } from 'vitest'
import { type MetricSeries, parseReport, type Report } from '../../src/report/schema.ts'
import { evalFile, evalRows, type RowsInput } from '../helpers/github/eval-file.ts'
import { aFolder, aWorkspace } from '../helpers/github/folder.ts'
import { aRecord } from './baseline-records.ts'
import { aLog, Story } from './story.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const CLI = join(ROOT, 'dist', 'cli', 'index.js')
const BROKEN = join(ROOT, 'fixtures', 'broken')

interface Told {
  code: number
  out: string
  err: string
}

function run(words: readonly string[], { cwd = aFolder(), env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  const options = { cwd, env: { PATH: process.env.PATH, ...env }, maxBuffer: 64 << 20 }
  return promisify(execFile)(process.execPath, [CLI, ...words], options).then(
    ({ stdout, stderr }): Told => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }): Told => ({ code, out: stdout, err: stderr }),
  )
}

const ONE_ERROR = /^eval-regression: .+\n {2}where: .+\n {2}fix: {3}.+\n$/

const seriesOf = ({ out, err }: Told): MetricSeries[] => {
  if (out === '') throw new Error(err)
  return JSON.parse(out).history
}
const losses = (series: MetricSeries | undefined) =>
  series?.points.map(({ value }) => Math.round(180 - (value ?? 0) * 200))

/** A log of that day of November in which so many more of 200 samples are wrong. */
function logOf(day: number, rows: RowsInput, more: Parameters<typeof evalFile>[0] = {}): Uint8Array {
  const created = `2026-11-${String(day).padStart(2, '0')}T05:58:05+00:00`
  return evalFile({ rows: evalRows(rows), created, revision: { commit: `${day}`.padStart(7, '0') }, ...more })
}

/** Four runs, whose names say nothing of their order. */
const four = (): string =>
  aWorkspace({
    'logs/c.eval': logOf(1, {}),
    'logs/a.eval': logOf(2, { lost: 4 }),
    'logs/d.eval': logOf(3, { lost: 2 }),
    'logs/b.eval': logOf(4, { lost: 8 }),
  })

describe('history of logs at hand', () => {
  test.each([
    ['a folder', ['logs']],
    ['a glob', ['logs/*.eval']],
    ['files', ['logs/a.eval', 'logs/b.eval', 'logs/c.eval', 'logs/d.eval']],
  ])('reads %s, the oldest run first', async (_, logs) => {
    const told = await run(['history', ...logs, '--json', '-'], { cwd: four() })
    const [series, ...others] = seriesOf(told)
    expect([told.code, told.err, others]).toEqual([0, '', []])
    expect(losses(series)).toEqual([0, 4, 2, 8])
    expect(series?.points.map(({ commit }) => commit)).toEqual(['0000001', '0000002', '0000003', '0000004'])
    expect(series?.points.map(({ move }) => move && Math.round(move * 1000))).toEqual([null, -20, 10, -30])
    expect(series).toMatchObject({ task: 'capitals', scorer: 'grounded', metric: 'accuracy', direction: 'higher' })
  })

  it('is drawn in the terminal', async () => {
    const { code, out, err } = await run(['history', 'logs'], { cwd: four() })
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^capitals \/ grounded, accuracy \(mockllm\/model\)\n {2}[▁-█]{4} {2}4 runs, 90\.0 % → 86\.0 %/)
    expect(out).toMatch(/ {4}2026-11-04 0000004 {2}86\.0 % {2}\[.+\] {2}−3\.0\n/)
  })

  it('is written as markdown and as a page beside the terminal', async () => {
    const cwd = four()
    const { code, out } = await run(['history', 'logs', '--markdown', 'h.md', '--html', 'h.html', '--json', 'h.json'], {
      cwd,
    })
    expect(code).toBe(0)
    expect(out).toContain('4 runs')
    const [markdown = '', page = '', json = ''] = ['h.md', 'h.html', 'h.json'].map(name =>
      readFileSync(join(cwd, name), 'utf8'),
    )
    expect(markdown).toMatch(/^### History of 1 metric\n\n\| Task \/ scorer \|/)
    expect(page).toMatch(/^<!doctype html>.*<title>History of 1 metric<\/title>/s)
    expect(JSON.parse(json)).toMatchObject({ schemaVersion: 1, tool: { name: 'eval-regression' } })
  })

  it.each(['--markdown', '--html'])('is alone on the standard output with %s -', async option => {
    const { out } = await run(['history', 'logs', option, '-'], { cwd: four() })
    expect(out).toMatch(option === '--html' ? /^<!doctype html>/ : /^### History/)
    expect(out).not.toContain('    2026-11-04')
  })

  it('ends where --last says', async () => {
    const told = await run(['history', 'logs', '--last', '2', '--json', '-'], { cwd: four() })
    expect(losses(seriesOf(told)[0])).toEqual([2, 8])
  })

  it('is of the tasks and scorers that are asked for', async () => {
    const files = { 'logs/a.eval': logOf(1, {}), 'logs/b.eval': logOf(1, { scorer: 'cited' }, { task: 'rivers' }) }
    const cwd = aWorkspace(files)
    const of = async (...words: string[]) =>
      seriesOf(await run(['history', 'logs', '--json', '-', ...words], { cwd })).map(({ task }) => task)
    expect((await of()).sort()).toEqual(['capitals', 'rivers'])
    expect(await of('--task', 'riv*')).toEqual(['rivers'])
    expect(await of('--scorer', 'grounded')).toEqual(['capitals'])
  })

  it('is judged by the policy', async () => {
    const cwd = four()
    writeFileSync(join(cwd, 'p.yml'), 'metrics:\n  - {scorer: grounded, direction: lower, range: [0, 2]}\n')
    const [series] = seriesOf(await run(['history', 'logs', '--policy', 'p.yml', '--json', '-'], { cwd }))
    expect(series).toMatchObject({ direction: 'lower', range: { min: 0, max: 2 } })
  })

  it('leaves out what is broken or unfinished, aloud', async () => {
    const cwd = four()
    copyFileSync(join(BROKEN, 'empty.eval'), join(cwd, 'logs', 'empty.eval'))
    writeFileSync(join(cwd, 'logs', 'broken-off.eval'), logOf(5, { lost: 100 }, { status: 'error' }))
    const told = await run(['history', 'logs', '--json', '-'], { cwd })
    expect(told.code).toBe(0)
    expect(losses(seriesOf(told)[0])).toEqual([0, 4, 2, 8])
    expect(told.err).toMatch(/^.*empty\.eval left out: .+$/m)
    expect(told.err).toMatch(/^.*broken-off\.eval left out: the eval did not finish \(error\)$/m)
    expect(told.err.trimEnd().split('\n')).toHaveLength(2)
  })

  it.each<[string, string[]]>([
    ['no source', []],
    ['two sources', ['logs', '--mlflow']],
    ['two sources', ['--mlflow', '--repository', 'acme/evals']],
    ['no such file', ['nowhere']],
    ['no run', ['logs', '--last', '0']],
    ['a part of a run', ['logs', '--last', '1.5']],
    ['a branch of logs at hand', ['logs', '--branch', 'main']],
    ['a repository without owner', ['--repository', 'evals']],
    ['two formats on the standard output', ['logs', '--json', '-', '--html', '-']],
    ['an unknown option', ['logs', '--nope']],
    ['a task that nobody ran', ['logs', '--task', 'nobody']],
    ['a scorer that nobody has', ['logs', '--scorer', 'nobody']],
    ['a policy that is not there', ['logs', '--policy', 'nowhere.yml']],
    ['a server that nobody named', ['--mlflow']],
    ['a server that is none', ['--mlflow', '--tracking-uri', 'http://127.0.0.1:9']],
    ['artifacts without a token', ['--repository', 'acme/evals']],
  ])('%s is one error: %j', async (_, words) => {
    const { code, out, err } = await run(['history', ...words], { cwd: four() })
    expect([code, out]).toEqual([2, ''])
    expect(err.replace(/^MLflow did not answer .+; asking again .+\n/gm, '')).toMatch(ONE_ERROR)
  })

  it('is an error where every log is broken', async () => {
    const cwd = aFolder()
    mkdirSync(join(cwd, 'logs'))
    copyFileSync(join(BROKEN, 'empty.eval'), join(cwd, 'logs', 'empty.eval'))
    const { code, out, err } = await run(['history', 'logs'], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('eval-regression: ')
    expect(err).not.toMatch(/\n\s+at /)
  })
})

describe('history of a repository', () => {
  async function recorded(): Promise<Story> {
    const story = await Story.begin()
    for (const lost of [0, 4, 2])
      await aRecord(story, story.repository.commit({ on: 'main' }), { logs: aLog({ lost }) })
    return story
  }
  const look = (story: Story, words: readonly string[] = [], token: string | null = story.github.token()) =>
    run(['history', '--repository', story.repository.fullName, '--json', '-', ...words], {
      env: { GITHUB_API_URL: story.github.url, ...(token !== null && { GITHUB_TOKEN: token }) },
    })

  it('reads what the Action recorded on the default branch', async () => {
    const told = await look(await recorded())
    const [series] = seriesOf(told)
    expect([told.code, losses(series)]).toEqual([0, [0, 4, 2]])
    for (const { url } of series?.points ?? []) expect(url).toMatch(/\/actions\/runs\/\d+$/)
  })

  it('takes the token of the gh command, too', async () => {
    const story = await recorded()
    const env = { GITHUB_API_URL: story.github.url, GH_TOKEN: story.github.token() }
    const told = await run(['history', '--repository', story.repository.fullName, '--json', '-', '--last', '2'], {
      env,
    })
    expect(losses(seriesOf(told)[0])).toEqual([4, 2])
  })

  it('takes no record of a fork, of a pull request or of another branch', async () => {
    const story = await recorded()
    const pulled = { logs: aLog({ lost: 90 }), run: { event: 'pull_request' } }
    await aRecord(story, story.repository.commit({ on: 'main' }), pulled)
    const fork = story.repository.fork({ owner: 'stranger' })
    await aRecord(story, story.tip('main'), { logs: aLog({ lost: 91 }), run: { headRepository: fork } })
    story.repository.branch('topic', story.tip('main'))
    const topic = { logs: aLog({ lost: 92 }), run: { headBranch: 'topic' } }
    await aRecord(story, story.repository.commit({ on: 'topic' }), topic)
    await aRecord(story, story.tip('main'), topic)
    expect(losses(seriesOf(await look(story))[0])).toEqual([0, 4, 2])
    expect(losses(seriesOf(await look(story, ['--branch', 'topic']))[0])).toContain(92)
  })

  it('says that there is no such branch', async () => {
    const { code, err } = await look(await recorded(), ['--branch', 'nope'])
    expect(code).toBe(2)
    expect(err).toMatch(ONE_ERROR)
    expect(err).toContain('has no branch nope')
  })

  it('says that nothing was recorded', async () => {
    const { code, err } = await look(await Story.begin())
    expect(code).toBe(2)
    expect(err).toMatch(ONE_ERROR)
    expect(err).toContain('No finished run with a metric was found')
  })

  test.each<[string, (story: Story) => string]>([
    ['a token that GitHub does not know', () => 'ghp_nobody'],
    ['a token that may not read artifacts', ({ github }) => github.token({ permissions: { contents: 'read' } })],
  ])('%s is one error', async (_, token) => {
    const story = await recorded()
    const { code, out, err } = await look(story, [], token(story))
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(ONE_ERROR)
    expect(err).toMatch(/token|permission/i)
  })

  it('says that a token is missing', async () => {
    const { code, err } = await look(await recorded(), [], null)
    expect(code).toBe(2)
    expect(err).toMatch(/there is none\.\n.*\n {2}fix: {3}Set GITHUB_TOKEN/)
  })
})

describe('compare', () => {
  const reportOf = ({ out, err }: Told): Report => {
    if (out === '') throw new Error(err)
    return parseReport(JSON.parse(out))
  }
  /** Small steps down, none of which shows by itself; `v1` is far back. */
  const drifted = (policy?: string): string =>
    aWorkspace({
      'v1/capitals.eval': logOf(1, {}),
      'past/2.eval': logOf(2, { lost: 8 }),
      'past/3.eval': logOf(3, { lost: 15 }),
      'past/4.eval': logOf(4, { lost: 20 }),
      'past/5.eval': logOf(5, { lost: 21 }),
      'base/capitals.eval': logOf(4, { lost: 20 }),
      'now/capitals.eval': logOf(5, { lost: 21 }),
      ...(policy !== undefined && { '.github/eval-regression.yml': policy }),
    })
  const compare = (words: readonly string[], cwd = drifted(), env = {}) =>
    run(['compare', 'base', 'now', '--json', '-', ...words], { cwd, env })

  it('shows the history beside the verdict', async () => {
    const told = await compare(['--history', 'past/[23].eval'])
    const report = reportOf(told)
    expect(losses(report.history?.[0])).toEqual([8, 15, 20])
    expect([told.code, report.conclusion]).toEqual([0, 'pass'])
  })

  it('takes neither the candidate nor what came after the baseline for its past', async () => {
    const cwd = drifted()
    copyFileSync(join(cwd, 'now', 'capitals.eval'), join(cwd, 'past', 'candidate.eval'))
    copyFileSync(join(cwd, 'base', 'capitals.eval'), join(cwd, 'past', 'baseline.eval'))
    const { history, reasons } = reportOf(await compare(['--history', 'past/[235].eval,past/*e.eval'], cwd))
    expect(losses(history?.[0])).toEqual([8, 15, 20])
    expect(reasons.find(({ code }) => code === 'past')?.message).toMatch(/^1 log of --history began after the baseline/)
  })

  it('tells of a drift since the anchor, and passes all the same', async () => {
    const told = await compare(['--anchor', 'v1'])
    const { anchor, verdict, reasons } = reportOf(told)
    expect([told.code, verdict === 'regressed', anchor?.verdict]).toEqual([0, false, 'regressed'])
    expect(anchor).toMatchObject({ named: 'v1', provenance: { commit: '0000001' } })
    expect(anchor?.comparisons[0]?.samples).toEqual([])
    expect(reasons.find(({ code }) => code === 'anchor-drift')).toMatchObject({
      level: 'warn',
      message: expect.stringMatching(
        /^Since the anchor v1 \(0000001\), 1 metric regressed: .*This is no part of the verdict\.$/,
      ),
    })
    const { out } = await run(['compare', 'base', 'now', '--anchor', 'v1', '--history', 'past'], { cwd: drifted() })
    expect(out).toMatch(/Since the anchor v1/)
  })

  it('tells that a commit in the policy was not looked at', async () => {
    const told = await compare([], drifted('baseline: {anchor: v1.2}\n'))
    const { anchor, reasons } = reportOf(told)
    expect([told.code, anchor]).toEqual([0, undefined])
    expect(reasons.find(({ code }) => code === 'past')).toMatchObject({
      level: 'inform',
      message: 'The anchor of the policy, v1.2, was not looked at: only the Action looks for commits.',
    })
  })

  it('looks at the named anchor rather than that of the policy', async () => {
    const { anchor, reasons } = reportOf(await compare(['--anchor', 'v1'], drifted('baseline: {anchor: v1.2}\n')))
    expect(anchor?.named).toBe('v1')
    expect(reasons.some(({ code }) => code === 'past')).toBe(false)
  })

  it.each<[string, string[]]>([
    ['no such history', ['--history', 'nowhere']],
    ['no such anchor', ['--anchor', 'nowhere']],
    ['a history of other tasks', ['--history', 'other']],
  ])('%s is one error', async (_, words) => {
    const cwd = drifted()
    mkdirSync(join(cwd, 'other'))
    writeFileSync(join(cwd, 'other', 'rivers.eval'), logOf(1, {}, { task: 'rivers' }))
    const { code, out, err } = await run(['compare', 'base', 'now', ...words], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(ONE_ERROR)
  })

  it.each(['ids', 'none'])('withholds the words of an anchor at %s, too', async level => {
    const TEXT = 'she said it hurts'
    const rows = evalRows().map(row => ({
      ...row,
      id: `jane-doe-${row.id}`,
      input: TEXT,
      answer: TEXT,
      explanation: TEXT,
    }))
    const worse = rows.map((row, at) => (at > 150 ? { ...row, error: `ValueError: ${TEXT}` } : row))
    const cwd = aWorkspace({
      'v1/capitals.eval': logOf(1, {}, { rows, spec: { sample_id: ['jane-doe-1'] } }),
      'base/capitals.eval': logOf(2, {}, { rows: worse }),
      'now/capitals.eval': logOf(3, {}, { rows: worse }),
    })
    const words = ['compare', 'base', 'now', '--anchor', 'v1', '--history', 'v1']
    const files = ['--json', 'r.json', '--markdown', 'r.md', '--html', 'r.html']
    const shown = async (...more: string[]) => {
      const { out, err } = await run([...words, ...files, ...more], { cwd })
      return [out, err, ...['r.json', 'r.md', 'r.html'].map(name => readFileSync(join(cwd, name), 'utf8'))].join('\n')
    }
    expect(await shown()).toContain('hurts')
    const withheld = await shown('--sample-details', level)
    expect(withheld).not.toContain('hurts')
    if (level === 'none') expect(withheld).not.toContain('jane-doe')
  })
})
