/**
 * Every public name of the real inspect-mlflow (fixtures/generate/names.py) has its place in the documentation, and what
 * its settings decide is decided here, too.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { enableAutolog, loadSettings, MlflowTracingHooks } from '../src/index.ts'
import { connected } from './helpers/mlflow/connected.ts'

interface Recorded {
  exports: string[]
  modules: Record<string, Record<string, string[]>>
  autolog: { models: string[]; enabled: boolean }[]
  settings: { text: string | null; models: string[] }[]
  tracing: { env: Record<string, string>; enabled: boolean | 'refused' }[]
}

const ROOT = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
const recorded: Recorded = JSON.parse(read('fixtures/inspect-mlflow.json'))
const names = Object.values(recorded.modules).flatMap(module => Object.entries(module))

/** Left and right column of the table of names. */
const rows = read('docs/inspect-mlflow.md')
  .split('## Deliberate differences')[0]!
  .split('\n')
  .flatMap(line => (line.startsWith('| `') ? [line.split(' | ')] : []))
const python = rows.map(([left = '']) => left).join('\n')

const camelCase = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const isNamed = (text: string, name: string): boolean => new RegExp(`\`(?:\\w+\\.)?${name}[\`(]`).test(text)
const rowsOf = (name: string): string[][] => rows.filter(cells => cells.some(cell => isNamed(cell, name)))
/** What has no counterpart here has no members either. */
const hasMembers = ([name, parts]: [string, string[]]): boolean =>
  parts.length > 0 && !rowsOf(name).every(([, right = '']) => right.startsWith('none'))

describe('every public name', () => {
  it.each(names)('%s is in the table', name => expect(isNamed(python, name)).toBe(true))

  it.each(names.filter(hasMembers))('of %s its members, too', (name, parts) => {
    const row = rowsOf(name).flat().join('\n')
    const isThere = (part: string): boolean =>
      isNamed(row, camelCase(part)) || isNamed(row, part) || isNamed(python, part)
    expect(parts.filter(part => !isThere(part))).toEqual([])
  })

  it('that the package exports is among them', () => {
    expect(names.map(([name]) => name)).toEqual(expect.arrayContaining(recorded.exports))
  })
})

describe('as in inspect-mlflow', () => {
  // Blanks around a name come from lists that nobody trimmed: theirs skips such a name in silence.
  const isBlank = (models: readonly string[]): boolean => models.some(model => model !== model.trim())

  it.each(recorded.autolog)('autolog of $models is enabled: $enabled', ({ models, enabled }) => {
    expect(enableAutolog({ autologEnabled: true, autologModels: models })).toBe(enabled || isBlank(models))
    expect(enableAutolog({ autologEnabled: false, autologModels: models })).toBe(false)
  })

  it.each(recorded.settings)('the list $text means $models', ({ text, models }) => {
    expect(loadSettings({ INSPECT_MLFLOW_AUTOLOG_MODELS: text ?? undefined }).autologModels).toEqual(models)
  })

  it.each(recorded.tracing)('tracing with $env is enabled: $enabled', ({ env, enabled }) => {
    expect(tracing(env)).toBe(enabled)
  })
})

function tracing(env: Record<string, string>): boolean | 'refused' {
  try {
    const settings = loadSettings(env)
    const client = connected('http://127.0.0.1:9')
    const sink = { write: async () => {} }
    const runOf = async () => null
    return new MlflowTracingHooks({ client, settings, sink, origin: {}, sampleDetails: 'full', runOf }).enabled()
  } catch (thrown) {
    expect(thrown).toMatchObject({ name: 'UserError' })
    return 'refused'
  }
}
