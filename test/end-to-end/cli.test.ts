import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, it, test } from 'vitest'

/** The built command line, as users run it. */
const ROOT = join(import.meta.dirname, '..', '..')
const CLI = join(ROOT, 'dist', 'cli', 'index.js')
const LOGS = join(ROOT, 'fixtures', 'logs')
const BROKEN = join(ROOT, 'fixtures', 'broken')
const folder = mkdtempSync(join(tmpdir(), 'eval-regression-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  code: number | null
  out: string
  err: string
}

function run(
  words: readonly string[],
  { env = {}, cwd = folder }: { env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Run {
  const result = spawnSync(process.execPath, [CLI, ...words], {
    encoding: 'utf8',
    cwd,
    env: { PATH: process.env.PATH, ...env },
    timeout: 60_000,
  })
  return { code: result.status, out: result.stdout, err: result.stderr }
}

const pair = (scenario: string): [string, string] => [
  join(LOGS, scenario, 'baseline'),
  join(LOGS, scenario, 'candidate'),
]

describe('exit codes', () => {
  test.each([
    ['clean', [], 0],
    ['regression', [], 1],
    ['regression', ['--fail-on', 'never'], 0],
    ['clean', ['--fail-on', 'inconclusive'], 1],
    ['scorer-options', [], 1],
  ])('%s %j exits with its code', (scenario, options, code) =>
    expect(run(['compare', ...pair(scenario), ...options]).code).toBe(code),
  )

  it('is 0 for the demo, whatever its verdict', () => {
    const { code, out } = run(['demo'])
    expect(code).toBe(0)
    expect(out).toContain('REGRESSED')
  })

  test.each([
    [['compare', 'nowhere', 'nowhere']],
    [['compare']],
    [['compare', ...pair('clean'), '--alpha', '2']],
    [['compare', ...pair('clean'), '--scorer', 'mtach']],
    [['compare', ...pair('clean'), '--policy', 'nowhere.yml']],
    [['compare', ...pair('clean'), '--sample-filter', 'score>1']],
    [['compare', join(BROKEN, 'empty.eval'), ...pair('clean').slice(1)]],
    [['nonsense']],
    [['schema', 'nonsense']],
    [['plan']],
    [['plan', 'nowhere', '--margin', '0']],
    [['demo', 'extra']],
    [['demo', '--nope']],
    [['compare', pair('clean')[0], 'no such\n::error::pwned\u001b[31m.eval']],
    [['\n::error::pwned\u001b[31m']],
  ])('%j is one error with what, where and fix', words => {
    const { code, out, err } = run(words)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/^eval-regression: .+\n {2}where: .+\n {2}fix: {3}.+\n$/)
    expect(err).not.toContain('\u001b')
  })
})

describe('files', () => {
  const json = join(folder, 'result.json')

  it('writes a result that its own schema accepts', () => {
    run([
      'compare',
      ...pair('regression'),
      '--json',
      json,
      '--markdown',
      join(folder, 'comment.md'),
      '--samples',
      join(folder, 'rows.jsonl'),
    ])
    const schema = JSON.parse(run(['schema', 'report']).out)
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    expect(validate(JSON.parse(readFileSync(json, 'utf8'))), JSON.stringify(validate.errors)).toBe(true)
    expect(readFileSync(join(folder, 'comment.md'), 'utf8')).toMatch(/^<!-- eval-regression v1 suite=default /)
    const rows = readFileSync(join(folder, 'rows.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(rows).toHaveLength(36)
    expect(rows.filter(({ direction }) => direction === 'regressed')).toHaveLength(12)
  })

  it('writes a page with every sample', () => {
    const file = join(folder, 'report.html')
    const { code, out } = run(['compare', ...pair('regression'), '--html', file])
    const page = readFileSync(file, 'utf8')
    const [, samples = ''] = /id="samples-json">(.*?)<\/script>/s.exec(page) ?? []
    expect(code).toBe(1)
    expect(out).toContain('REGRESSED')
    expect(page).toContain(' · regressed</title>')
    expect(JSON.parse(samples).rows.sample).toHaveLength(36)
    expect(run(['compare', ...pair('regression'), '--html', '-']).out).toContain('</html>')
  })

  it('writes an error into the page too', () => {
    const file = join(folder, 'error.html')
    expect(run(['compare', 'nowhere', 'nowhere', '--html', file]).code).toBe(2)
    expect(readFileSync(file, 'utf8')).toContain(' · error</title>')
  })

  it('writes one format to the standard output alone', () => {
    const { out, err } = run(['compare', ...pair('clean'), '--json', '-'])
    expect(JSON.parse(out).verdict).toBe('inconclusive')
    expect(err).toBe('')
  })

  it('writes an error into the files too', () => {
    const file = join(folder, 'error.json')
    expect(run(['compare', 'nowhere', 'nowhere', '--json', file]).code).toBe(2)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ verdict: 'error', conclusion: 'error' })
  })

  test.each([
    ['a policy file that cannot be used', (file: string) => ['--policy', file], /policy file cannot be used/],
    ['a policy file that is not there', () => ['--policy', 'nowhere.yml'], /policy file cannot be read/],
    ['a sample filter that is none', () => ['--sample-filter', 'score>1'], /sample filter/i],
  ])('tell of %s, too', (_, options, message) => {
    const [policy, result, comment] = ['typo.yml', 'failed.json', 'failed.md'].map(name => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(policy, 'margins: 1\n')
    const files = ['--json', result, '--markdown', comment]
    expect(run(['compare', ...pair('clean'), ...options(policy), ...files]).code).toBe(2)
    const report = JSON.parse(readFileSync(result, 'utf8'))
    expect(report).toMatchObject({ verdict: 'error', conclusion: 'error' })
    expect(report.headline).toMatch(message)
    expect(readFileSync(comment, 'utf8')).toContain('could not compare')
    for (const file of [policy, result, comment]) rmSync(file)
  })

  it('are one error when they cannot be written', () => {
    const { code, err } = run(['compare', ...pair('clean'), '--json', join(folder, 'no', 'such', 'folder.json')])
    expect(code).toBe(2)
    expect(err.match(/cannot be written/g)).toHaveLength(1)
  })

  it('contains no NaN and no undefined', () => {
    const { out } = run(['compare', ...pair('unscored'), '--json', '-'])
    expect(JSON.parse(out).verdict).toBe('not-comparable')
    expect(out).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('keeps ids and text out at the level "none"', () => {
    const { out } = run(['compare', ...pair('ids'), '--json', '-', '--sample-details', 'none'])
    const rows = JSON.parse(out).comparisons.flatMap(({ samples }: { samples: { id: string }[] }) => samples)
    expect(rows).toHaveLength(3)
    for (const { id } of rows) expect(id).toMatch(/^[0-9a-f]{64}$/)
    expect(rows.every((row: object) => !('detail' in row))).toBe(true)
  })

  it('masks the values of secret variables', () => {
    const [{ detail }] = JSON.parse(run(['compare', ...pair('regression'), '--json', '-']).out).comparisons[0].samples
    const secret = String(detail.input)
    expect(secret.length).toBeGreaterThanOrEqual(6)
    const { out } = run(['compare', ...pair('regression'), '--json', '-'], { env: { MY_API_KEY: secret } })
    expect(out).toContain('"***"')
    expect(out).not.toContain(`"${secret}"`)
  })
})

describe('the policy file', () => {
  it('is read from .github of this folder', () => {
    const cwd = mkdtempSync(join(folder, 'policy-'))
    execFileSync('mkdir', ['-p', join(cwd, '.github')])
    writeFileSync(join(cwd, '.github', 'eval-regression.yml'), 'metrics: [{scorer: correct, tier: advisory}]\n')
    const { code, err } = run(['compare', ...pair('regression')], { cwd })
    expect(code).toBe(0)
    expect(err).toContain('.github/eval-regression.yml')
  })

  it('names line and column of a mistake', () => {
    const file = join(folder, 'bad.yml')
    writeFileSync(file, 'alpha: 0.05\nmargins: 1\n')
    expect(run(['compare', ...pair('clean'), '--policy', file]).err).toContain('bad.yml:2:1')
  })

  it('may accept a regression until its last day', () => {
    const file = join(folder, 'accept.yml')
    const entry = (expires: string) =>
      `accept: [{task: capitals, scorer: correct, reason: known, approver: rey, expires: ${expires}}]\n`
    writeFileSync(file, entry('2999-01-01'))
    expect(run(['compare', ...pair('regression'), '--policy', file]).code).toBe(0)
    writeFileSync(file, entry('2020-01-01'))
    expect(run(['compare', ...pair('regression'), '--policy', file]).code).toBe(1)
  })
})

describe('other commands', () => {
  it('inspect shows what was understood, and warnings', () => {
    const { code, out } = run(['inspect', join(LOGS, 'crashed', 'crashed.eval')])
    expect(code).toBe(0)
    expect(out).toMatch(/capitals[\s\S]*started[\s\S]*warning/)
  })
  it('inspect names what a search leaves out', () => {
    const { err } = run(['inspect', join(LOGS, 'twins')])
    expect(err).toMatch(/twins-0\.3\.150\.json left out: looks like a log/)
  })
  it('inspect fails on a log that cannot be read', () => {
    const { code, out } = run(['inspect', join(BROKEN, 'empty.eval')])
    expect([code, out.includes('fix:')]).toEqual([2, true])
  })
  it('starts no line with a path that a runner would obey', () => {
    const path = '::error::pwned.eval'
    writeFileSync(join(folder, path), '')
    for (const command of ['inspect', 'plan']) {
      const { out, err } = run([command, path])
      expect(`${out}${err}`).toContain('error::pwned.eval')
      expect(`${out}${err}`).not.toMatch(/^\s*::/m)
    }
  })
  it('plan measures noise from epochs', () => {
    const { code, out } = run(['plan', join(LOGS, 'epochs-equal', 'baseline')])
    expect(code).toBe(0)
    expect(out).toMatch(/^ +measured +[\d.]+ points .* [\d,]+ +[\d,]+$/m)
    expect(out).toMatch(/^Rules out: .* if nothing changed/m)
  })
  test.each(['plan', 'inspect'])('%s fits into 80 columns', command => {
    const { out } = run([command, join(ROOT, 'examples', 'baseline')], { env: { COLUMNS: '80' } })
    expect(out.split('\n').length).toBeGreaterThan(20)
    expect(
      Math.max(
        ...out
          .split('\n')
          .filter(line => !line.endsWith('.eval'))
          .map(line => line.length),
      ),
    ).toBeLessThanOrEqual(80)
  })
  it('plan says what one epoch cannot tell', () => {
    expect(run(['plan', join(LOGS, 'clean', 'baseline')]).out).toMatch(/one epoch does not show/)
  })
  it('prints the version and the help', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(run(['--version']).out).toBe(`${version}\n`)
    for (const command of ['demo', 'compare', 'inspect', 'plan', 'schema'])
      expect(run([command, '--help']).out).toContain(`eval-regression ${command}`)
  })

  /** Exit code of the command while its reader has gone away at once. */
  const unread = (words: readonly string[], env: NodeJS.ProcessEnv = {}): number | null => {
    const quoted = [process.execPath, CLI, ...words].map(word => `'${word}'`).join(' ')
    const { status } = spawnSync('bash', ['-c', `set -o pipefail; { sleep 0.2; ${quoted}; } 2>&1 | true`], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...env },
    })
    return status
  }
  test.each([
    ['demo', ['demo'], 0],
    ['a clean comparison', ['compare', ...pair('clean')], 0],
    ['a regression', ['compare', ...pair('regression')], 1],
    ['a regression as JSON', ['compare', ...pair('regression'), '--json', '-'], 1],
    ['an error', ['compare', 'nowhere', 'nowhere'], 2],
  ])('exits with the code of %s even if nobody reads it', (_, words, code) => expect(unread(words)).toBe(code))
})

describe('colour and width', () => {
  const ESCAPE = '\u001b['
  it('is plain where nobody can see colour', () => expect(run(['demo']).out).not.toContain(ESCAPE))
  it('can be forced', () => expect(run(['demo'], { env: { FORCE_COLOR: '1' } }).out).toContain(ESCAPE))
  test.each([80, 120])('fits into %i columns', width => {
    const { out } = run(['demo'], { env: { COLUMNS: String(width) } })
    const longest = Math.max(...out.split('\n').map(line => [...line].length))
    expect(longest).toBeLessThanOrEqual(width)
  })
})

it('has every option of the help in its document', () => {
  const document = readFileSync(join(ROOT, 'docs', 'cli.md'), 'utf8')
  const options = [...run(['compare', '--help']).out.matchAll(/^ {2}(--[a-z-]+)/gm)].map(
    ([, option]) => option as string,
  )
  expect(options.length).toBeGreaterThan(8)
  for (const option of options) expect(document).toContain(`\`${option}`)
})

it('ships its schemas', () => {
  for (const [name, file] of [
    ['report', 'result'],
    ['policy', 'policy'],
  ] as const)
    expect(run(['schema', name]).out).toBe(readFileSync(join(ROOT, 'dist', `${file}.schema.json`), 'utf8'))
})

it('is built', () => expect(existsSync(CLI)).toBe(true))

describe('what would compare nothing, or lose a result', () => {
  it.each(['', ',', 'correct,'])('refuses the scorer list %j', scorer => {
    const { code, err } = run(['compare', ...pair('regression'), '--scorer', scorer])
    expect([code, err]).toEqual([2, expect.stringContaining('--scorer must name a scorer')])
  })

  it('refuses two outputs in one file', () => {
    const file = join(folder, 'both')
    const { code, err } = run(['compare', ...pair('regression'), '--json', file, '--markdown', file])
    expect([code, err]).toEqual([2, expect.stringContaining('different files')])
  })
})
