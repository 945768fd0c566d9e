import { describe, expect, it, test } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { parseCompareArguments, parseDemoArguments } from '../../src/inputs/argv.ts'
import { DEFAULT_POLICY, resolvePolicy } from '../../src/inputs/policy.ts'
import { parsePolicyFile } from '../../src/inputs/policy-file.ts'
import { matchesGlob } from '../../src/pair/glob.ts'
import { metricSettings } from '../../src/pair/settings.ts'

const parse = (text: string) => parsePolicyFile({ text, path: 'policy.yml' })

function failure(action: () => unknown): UserError {
  try {
    action()
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown
    throw thrown
  }
  throw new Error('nothing was thrown')
}

describe('the policy file', () => {
  it('reads every key', () => {
    const settings = parse(`
alpha: 0.01
margin: 0.02
correction: holm
fail-on: inconclusive
sample-details: ids
expect: [math, {task: code, model: acme/*}]
intended: [model, task_args.prompt]
baseline: {branches: [release/*], fallback: latest, stale: fail, max-age-days: 7, max-commits-behind: 50, trust-mlflow: true}
acceptance: {author-may: true}
accept:
  - {task: math, scorer: match, reason: known, approver: rey, expires: 2026-12-31}
metrics:
  - {task: math, scorer: toxicity, direction: lower, tier: gate, margin: 0.1, range: [0, 10], cluster: topic, floor: 2, max-drop: 1}
`)
    expect(settings).toMatchObject({
      alpha: 0.01,
      failOn: 'inconclusive',
      expect: [
        { task: 'math', model: null },
        { task: 'code', model: 'acme/*' },
      ],
      baseline: { maxAgeDays: 7, maxCommitsBehind: 50, trustMlflow: true },
      accept: [{ expires: '2026-12-31' }],
      metrics: [{ scorer: 'toxicity', range: { min: 0, max: 10 }, maxDrop: 1 }],
    })
  })

  it('sets nothing when it is empty', () => expect(parse('')).toEqual({}))

  test.each([
    { text: 'alpha: 2', where: 'policy.yml:1:1', what: /alpha/ },
    { text: 'margin: 0.05\nalhpa: 0.01', where: 'policy.yml:2:1', what: /alhpa/ },
    { text: 'metrics:\n  - task: math\n    direction: down', where: 'policy.yml:3:5', what: /direction/ },
    { text: 'metrics:\n  - {range: [1, 0]}', where: 'policy.yml:2:6', what: /below/ },
    { text: 'a: 1\na: 2', where: 'policy.yml:2:1', what: /unique/ },
    { text: 'a: [1', where: 'policy.yml:1:6', what: /./ },
    { text: 'just text', where: 'policy.yml:1:1', what: /object/ },
  ])('names the place of a mistake: $text', ({ text, where, what }) => {
    const { problem } = failure(() => parse(text))
    expect(problem.where).toBe(where)
    expect(problem.what).toMatch(what)
  })

  it('refuses aliases that multiply', () => {
    const bomb = Array.from(
      { length: 9 },
      (_, i) =>
        `l${i}: &l${i} [${
          i === 0
            ? '1'
            : Array(9)
                .fill(`*l${i - 1}`)
                .join(', ')
        }]`,
    )
    expect(failure(() => parse(bomb.join('\n'))).problem.where).toContain('policy.yml')
  })
})

describe('precedence', () => {
  it('is input, then policy file, then default', () => {
    const policy = resolvePolicy({
      inputs: { alpha: 0.1 },
      file: { alpha: 0.2, margin: 0.3, baseline: { stale: 'fail' } },
    })
    expect(policy).toMatchObject({ alpha: 0.1, margin: 0.3, correction: DEFAULT_POLICY.correction })
    expect(policy.origins).toMatchObject({
      alpha: 'input',
      margin: 'policy',
      correction: 'default',
      baseline: 'policy',
    })
    expect(policy.baseline).toMatchObject({ stale: 'fail', maxAgeDays: 30 })
  })

  const name = { task: 't', model: 'm', scorer: 'match', metric: 'accuracy', reducer: 'mean', role: 'mean' as const }

  it('lets the last matching rule win per key', () => {
    const rules = [
      { margin: 0.1, direction: 'lower' as const },
      { scorer: 'match', margin: 0.2 },
      { scorer: 'other', margin: 0.3 },
    ]
    expect(metricSettings(rules, name)).toEqual({
      margin: 0.2,
      direction: 'lower',
    })
  })
})

describe('a rule', () => {
  const mean = { task: 't', model: 'm', scorer: 'match', metric: 'accuracy', reducer: 'mean', role: 'mean' as const }
  const stderr = { ...mean, metric: 'stderr', role: 'other' as const }
  const tokens = { ...stderr, scorer: null, metric: 'total_tokens' }

  it('is about means unless it names a metric', () => {
    const rules = [{ task: 't', floor: 0.8, tier: 'gate' as const }]
    expect(metricSettings(rules, mean)).toEqual({ floor: 0.8, tier: 'gate' })
    expect(metricSettings(rules, stderr)).toEqual({})
    expect(metricSettings(rules, tokens)).toEqual({})
  })
  it('does not take a standard error for a mean', () =>
    expect(metricSettings([{ metric: 'mean', tier: 'gate' }], stderr)).toEqual({}))
  it('may set a whole task aside', () =>
    expect(metricSettings([{ task: 't', tier: 'ignore' }], tokens)).toEqual({ tier: 'ignore' }))
  it('may gate a resource by its name', () =>
    expect(metricSettings([{ metric: 'total_tokens', tier: 'gate', margin: 0.2 }], tokens)).toEqual({
      tier: 'gate',
      margin: 0.2,
    }))
})

test.each([
  ['support_qa', '*', true],
  ['support_qa', 'support_*', true],
  ['support_qa', '*qa', true],
  ['support_qa', 'support?qa', true],
  ['support_qa', 'supp', false],
  ['acme/m-1', 'acme/*', true],
  ['a.b', 'a?b', true],
  ['axb', 'a.b', false],
  ['', '*', true],
  ['', '?', false],
])('%s matches %s: %s', (name, glob, matches) => expect(matchesGlob(name, glob)).toBe(matches))

it('matches hostile globs in no time', () => {
  const glob = `${'*a'.repeat(5000)}b`
  expect(matchesGlob('a'.repeat(20_000), glob)).toBe(false)
})

describe('the command line', () => {
  it('collects all mistakes in one error', () => {
    const { problem } = failure(() =>
      parseCompareArguments(['only-one', '--alpha', '7', '--fail-on', 'maybe', '--margin=-1']),
    )
    expect(problem.what).toMatch(/CANDIDATE.*--alpha.*--margin.*--fail-on/s)
  })
  it('names an unknown option', () =>
    expect(failure(() => parseCompareArguments(['a', 'b', '--aplha', '1'])).problem.what).toContain('--aplha'))
  it('sends one format to the standard output at most', () =>
    expect(failure(() => parseCompareArguments(['a', 'b', '--json', '-', '--markdown', '-'])).problem.what).toContain(
      '-',
    ))
  it('takes scorers one by one or with commas', () =>
    expect(parseCompareArguments(['a', 'b', '--scorer', 'x,y', '--scorer', 'z']).scorers).toEqual(['x', 'y', 'z']))
  it('leaves what was not given to policy and default', () =>
    expect(parseCompareArguments(['a', 'b']).settings).toEqual({}))

  it('speak of the demo where that was called', () => {
    const sides = { baseline: 'a', candidate: 'b' }
    for (const [word, what] of [
      ['extra', 'it brings its own logs, got 1 argument.'],
      ['--nope', '--nope'],
      ['--alpha=7', '--alpha'],
    ] as const) {
      const { problem } = failure(() => parseDemoArguments([word], sides))
      expect(problem.where).toBe('eval-regression demo')
      expect(problem.what).toContain(what)
    }
    expect(parseDemoArguments(['--margin', '0.1'], sides)).toMatchObject({ ...sides, settings: { margin: 0.1 } })
  })
})
