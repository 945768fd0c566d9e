/** `eval-regression schema`: the JSON Schema of the result, or of the policy file. */
import { parse, usageError } from '../inputs/argv.ts'
import type { Console } from './console.ts'

export const SCHEMA_HELP = `Usage: eval-regression schema [report|policy]

Prints the JSON Schema of the result file (report, the default) or of the policy file.
`

export async function schemaCommand(words: readonly string[], console: Console): Promise<number> {
  const { positionals } = parse('schema', words, {})
  const [which = 'report', ...more] = positionals
  if (more.length > 0 || (which !== 'report' && which !== 'policy'))
    throw usageError('schema', `expected "report" or "policy", got ${positionals.join(' ')}`)
  const schema =
    which === 'report'
      ? (await import('../report/schema.ts')).reportJsonSchema()
      : (await import('../inputs/schema.ts')).policyJsonSchema()
  console.out(`${JSON.stringify(schema, null, 2)}\n`)
  return 0
}
