/** Command-line words → what was asked for. Mistakes are collected and told together, each with its fix. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { messageOf, UserError } from '../errors.ts'
import { FAIL_ON, type Policy, SAMPLE_DETAILS } from './policy.ts'

/** Where a rendering goes: a file, or `-` for the standard output. */
export interface CompareArguments {
  baseline: string
  candidate: string
  policyFile: string | null
  scorers: string[] | null
  sampleFilter: string | null
  /** Settings given on the command line; they win over the policy file. */
  settings: Partial<Policy>
  /** Sides of their own, beside the two that are judged. */
  history: string | null
  anchor: string | null
  json: string | null
  markdown: string | null
  html: string | null
  samples: string | null
}

const COMPARE_OPTIONS = {
  policy: { type: 'string' },
  scorer: { type: 'string', multiple: true },
  alpha: { type: 'string' },
  margin: { type: 'string' },
  'fail-on': { type: 'string' },
  'sample-filter': { type: 'string' },
  'sample-details': { type: 'string' },
  history: { type: 'string' },
  anchor: { type: 'string' },
  json: { type: 'string' },
  markdown: { type: 'string' },
  html: { type: 'string' },
  samples: { type: 'string' },
} as const satisfies ParseArgsConfig['options']

type CompareValues = ReturnType<typeof parse<typeof COMPARE_OPTIONS>>['values']

/** @throws UserError that lists every mistake. */
export function parseCompareArguments(words: readonly string[]): CompareArguments {
  const { values, positionals } = parse('compare', words, COMPARE_OPTIONS)
  const [baseline = '', candidate = ''] = positionals
  const problems =
    positionals.length === 2 ? [] : [`expected a BASELINE and a CANDIDATE, got ${argumentCount(positionals)}`]
  return compareArguments({ command: 'compare', baseline, candidate, values, problems })
}

/** The options of compare for logs that are there already. */
export function parseDemoArguments(
  words: readonly string[],
  sides: { baseline: string; candidate: string },
): CompareArguments {
  const { values, positionals } = parse('demo', words, COMPARE_OPTIONS)
  const problems = positionals.length === 0 ? [] : [`it brings its own logs, got ${argumentCount(positionals)}`]
  return compareArguments({ command: 'demo', ...sides, values, problems })
}

const argumentCount = ({ length }: readonly string[]): string => `${length} ${length === 1 ? 'argument' : 'arguments'}`

function compareArguments({
  command,
  baseline,
  candidate,
  values,
  problems,
}: {
  command: string
  baseline: string
  candidate: string
  values: CompareValues
  /** Found so far. */
  problems: string[]
}): CompareArguments {
  const settings = compareSettings(values, problems)
  const stdout = OUTPUTS.filter(name => values[name] === '-')
  if (stdout.length > 1) problems.push(`only one of ${stdout.map(name => `--${name}`).join(', ')} can go to "-"`)
  const files = OUTPUTS.flatMap(name => (values[name] === undefined || values[name] === '-' ? [] : values[name]))
  if (new Set(files).size < files.length)
    problems.push(`${OUTPUTS.map(name => `--${name}`).join(', ')} must go to different files`)
  const scorers = values.scorer?.flatMap(names => names.split(',')).map(name => name.trim())
  // An empty variable of a script would otherwise compare nothing, and find nothing wrong.
  if (scorers?.includes('')) problems.push('--scorer must name a scorer')
  if (problems.length > 0) throw usageError(command, problems.join('; '))
  return {
    baseline,
    candidate,
    policyFile: values.policy ?? null,
    scorers: scorers ?? null,
    sampleFilter: values['sample-filter'] ?? null,
    settings,
    history: values.history ?? null,
    anchor: values.anchor ?? null,
    json: values.json ?? null,
    markdown: values.markdown ?? null,
    html: values.html ?? null,
    samples: values.samples ?? null,
  }
}

const OUTPUTS = ['json', 'markdown', 'html', 'samples'] as const

function compareSettings(values: CompareValues, problems: string[]): Partial<Policy> {
  return {
    ...setting('alpha', number({ name: '--alpha', text: values.alpha, above: 0, below: 1 }, problems)),
    ...setting('margin', share({ name: '--margin', text: values.margin }, problems)),
    ...setting('failOn', oneOf({ name: '--fail-on', text: values['fail-on'], allowed: FAIL_ON }, problems)),
    ...setting(
      'sampleDetails',
      oneOf({ name: '--sample-details', text: values['sample-details'], allowed: SAMPLE_DETAILS }, problems),
    ),
  }
}

/** Words of a command that takes logs and a few switches. */
export function parseLogArguments<const O extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  words: readonly string[],
  options: O,
): { logs: string[]; values: ReturnType<typeof parse<O>>['values'] } {
  const { values, positionals } = parse(command, words, options)
  if (positionals.length === 0) throw usageError(command, 'expected one or more logs')
  return { logs: positionals, values }
}

export function parse<const O extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  words: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (cause) {
    // parseArgs says what is wrong in its first sentence, and how Node would have it in the others.
    const message = messageOf(cause)
    throw usageError(command, message.split(/\.\s/, 1)[0] ?? message)
  }
}

export function usageError(command: string, what: string): UserError {
  return new UserError({
    what: `The command line is not understood: ${what}.`,
    where: ['eval-regression', command].filter(Boolean).join(' '),
    fix: `"${['eval-regression', command, '--help'].filter(Boolean).join(' ')}" shows how to call it.`,
  })
}

export function number(
  { name, text, above, below }: { name: string; text: string | undefined; above: number; below: number },
  problems: string[],
): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (text.trim() !== '' && value > above && value < below) return value
  problems.push(`${name} must be a number between ${above} and ${below}, got ${JSON.stringify(text)}`)
  return undefined
}

/** Of the range of a score; a margin of 1 or more would switch the gate off, and one of 0 puts `no-worse` out of reach. */
export function share(
  { name, text }: { name: string; text: string | undefined },
  problems: string[],
): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (text.trim() !== '' && value >= 0 && value < 1) return value
  problems.push(
    `${name} must be a share of the range, from 0 to below 1 (0.05 is 5 points), got ${JSON.stringify(text)}`,
  )
  return undefined
}

export function oneOf<T extends string>(
  { name, text, allowed }: { name: string; text: string | undefined; allowed: readonly T[] },
  problems: string[],
): T | undefined {
  if (text === undefined) return undefined
  const found = allowed.find(value => value === text)
  if (found === undefined) problems.push(`${name} must be one of ${allowed.join(', ')}, got ${JSON.stringify(text)}`)
  return found
}

export const setting = <K extends keyof Policy>(key: K, value: Policy[K] | undefined): Partial<Policy> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Policy>)
