/** The words of `history`. */
import { parse, usageError } from '../inputs/argv.ts'

export interface HistoryArguments {
  /** Logs at hand, or where else baselines are kept. */
  source:
    | { kind: 'logs'; logs: string[] }
    | { kind: 'mlflow'; trackingUri: string | undefined; experiment: string | undefined }
    | { kind: 'artifacts'; repository: string; workflow: string | null; prefix: string }
  /** Runs of each eval. */
  last: number
  suite: string | null
  branch: string | null
  /** Globs; null: all. */
  task: string | null
  scorers: string[] | null
  policyFile: string | null
  json: string | null
  markdown: string | null
  html: string | null
}

const OPTIONS = {
  mlflow: { type: 'boolean' },
  'tracking-uri': { type: 'string' },
  experiment: { type: 'string' },
  repository: { type: 'string' },
  workflow: { type: 'string' },
  'artifact-name': { type: 'string' },
  suite: { type: 'string' },
  branch: { type: 'string' },
  last: { type: 'string' },
  task: { type: 'string' },
  scorer: { type: 'string', multiple: true },
  policy: { type: 'string' },
  json: { type: 'string' },
  markdown: { type: 'string' },
  html: { type: 'string' },
} as const

type Values = ReturnType<typeof parse<typeof OPTIONS>>['values']

const LAST = 8
const MOST = 500
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/

/** @throws UserError that lists every mistake. */
export function parseHistoryArguments(words: readonly string[]): HistoryArguments {
  const { values, positionals } = parse('history', words, OPTIONS)
  const problems: string[] = []
  const given: HistoryArguments = {
    source: sourceOf(values, positionals, problems),
    last: lastOf(values.last, problems),
    suite: values.suite ?? null,
    branch: values.branch ?? null,
    task: values.task ?? null,
    scorers: values.scorer ?? null,
    policyFile: values.policy ?? null,
    json: values.json ?? null,
    markdown: values.markdown ?? null,
    html: values.html ?? null,
  }
  if ([given.json, given.markdown, given.html].filter(file => file === '-').length > 1)
    problems.push('only one of --json, --markdown, --html can go to "-"')
  if (problems.length > 0) throw usageError('history', problems.join('; '))
  return given
}

function sourceOf(values: Values, logs: string[], problems: string[]): HistoryArguments['source'] {
  const isMlflow = values.mlflow === true || values.experiment !== undefined || values['tracking-uri'] !== undefined
  const named = [logs.length > 0, isMlflow, values.repository !== undefined].filter(Boolean).length
  if (named !== 1) problems.push('expected one source: LOG…, --mlflow or --repository OWNER/NAME')
  if (isMlflow) return { kind: 'mlflow', trackingUri: values['tracking-uri'], experiment: values.experiment }
  if (values.repository === undefined) {
    const unused = (['suite', 'branch', 'workflow', 'artifact-name'] as const).filter(
      each => values[each] !== undefined,
    )
    if (unused.length > 0 && named === 1)
      problems.push(`${unused.map(each => `--${each}`).join(', ')} has no meaning for logs at hand`)
    return { kind: 'logs', logs }
  }
  if (!REPOSITORY.test(values.repository))
    problems.push(`--repository must be OWNER/NAME, got ${JSON.stringify(values.repository)}`)
  return {
    kind: 'artifacts',
    repository: values.repository,
    workflow: values.workflow ?? null,
    prefix: values['artifact-name'] ?? 'eval-regression',
  }
}

function lastOf(text: string | undefined, problems: string[]): number {
  if (text === undefined) return LAST
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= 1 && value <= MOST) return value
  problems.push(`--last must be a whole number from 1 to ${MOST}, got ${JSON.stringify(text)}`)
  return LAST
}
