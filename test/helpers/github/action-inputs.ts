/** The inputs of an action as a runner puts them into its environment. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export interface Action {
  main: string
  inputs: { [name: string]: { default?: string; required?: boolean } }
}

/** What an input's default may speak of. */
export interface Expressions {
  token: string
  leg: number
  legs: number
}

export function readAction(folder: string): Action {
  const action: { runs?: { main?: string }; inputs?: Action['inputs'] | null } = parse(
    readFileSync(join(folder, 'action.yml'), 'utf8'),
  )
  if (action.runs?.main === undefined) throw new RangeError(`${folder}/action.yml runs nothing.`)
  return { main: join(folder, action.runs.main), inputs: action.inputs ?? {} }
}

/**
 * Every input is set, empty where nothing says otherwise.
 * @throws RangeError for one that the action does not have: a runner would only warn, a test must not.
 */
export function inputEnvironment(
  { inputs }: Action,
  given: { [name: string]: string },
  expressions: Expressions,
): { [name: string]: string } {
  const unknown = Object.keys(given).find(name => !(name in inputs))
  if (unknown !== undefined) throw new RangeError(`The action has no input ${unknown}.`)
  const values = Object.entries(inputs).map(([name, { default: fallback = '' }]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    given[name] ?? evaluate(String(fallback), expressions),
  ])
  return Object.fromEntries(values)
}

function evaluate(text: string, { token, leg, legs }: Expressions): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (expression === 'github.token') return token
    if (expression === 'strategy.job-index') return String(leg)
    if (expression === 'strategy.job-total') return String(legs)
    throw new RangeError(`This runner does not know ${expression}.`)
  })
}
