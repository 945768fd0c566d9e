#!/usr/bin/env node
/** Command-line door: finds the command, prints what went wrong, sets the exit code. */
import { existsSync, realpathSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import type { Console } from './commands/console.ts'
import { UserError } from './errors.ts'
import { usageError } from './inputs/argv.ts'
import { secretsOf } from './inputs/secrets.ts'
import { pageFolder } from './page-assets.ts'
import { safeLine } from './report/text.ts'
import { VERSION } from './version.ts'

interface Command {
  about: string
  help: () => Promise<string>
  run: (words: readonly string[], console: Console) => Promise<number>
}

/** Loaded when called, so that each command starts as fast as it can. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  [
    'demo',
    {
      about: 'compare the bundled example logs and show the report',
      help: async () =>
        'Usage: eval-regression demo [options of compare]\n\nCompares the bundled example logs; exits 0.\n',
      run: async (words, console) => (await import('./commands/demo.ts')).demoCommand(words, console),
    },
  ],
  [
    'compare',
    {
      about: 'compare two sets of logs: did it get worse, where, and is that real?',
      help: async () => (await import('./commands/compare.ts')).COMPARE_HELP,
      run: async (words, console) => (await import('./commands/compare.ts')).compareCommand(words, console),
    },
  ],
  [
    'inspect',
    {
      about: 'show what is understood of a log, and every warning',
      help: async () => (await import('./commands/inspect.ts')).INSPECT_HELP,
      run: async (words, console) => (await import('./commands/inspect.ts')).inspectCommand(words, console),
    },
  ],
  [
    'plan',
    {
      about: 'before running: what a run of this size can detect or rule out',
      help: async () => (await import('./commands/plan.ts')).PLAN_HELP,
      run: async (words, console) => (await import('./commands/plan.ts')).planCommand(words, console),
    },
  ],
  [
    'track',
    {
      about: 'log finished evals to an MLflow server',
      help: async () => (await import('./commands/track.ts')).TRACK_HELP,
      run: async (words, console) => (await import('./commands/track.ts')).trackCommand(words, console),
    },
  ],
  [
    'scout',
    {
      about: 'import MLflow traces as transcripts of Inspect Scout',
      help: async () => (await import('./commands/scout.ts')).SCOUT_HELP,
      run: async (words, console) => (await import('./commands/scout.ts')).scoutCommand(words, console),
    },
  ],
  [
    'history',
    {
      about: 'every metric over the last runs: what moves by itself, and what drifts',
      help: async () => (await import('./commands/history.ts')).HISTORY_HELP,
      run: async (words, console) => (await import('./commands/history.ts')).historyCommand(words, console),
    },
  ],
  [
    'schema',
    {
      about: 'print the JSON Schema of the result or of the policy file',
      help: async () => (await import('./commands/schema.ts')).SCHEMA_HELP,
      run: async (words, console) => (await import('./commands/schema.ts')).schemaCommand(words, console),
    },
  ],
])

const USAGE = `eval-regression ${VERSION}: did the model evals get worse, where, and is it real or luck?

Usage: eval-regression COMMAND [options]

${[...COMMANDS].map(([name, { about }]) => `  ${name.padEnd(9)} ${about}`).join('\n')}

"eval-regression COMMAND --help" shows the options of a command.
`

async function main(words: readonly string[], console: Console): Promise<number> {
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.out(USAGE)
    return name === undefined ? 2 : 0
  }
  if (name === '--version' || name === '-V') {
    console.out(`${VERSION}\n`)
    return 0
  }
  const command = COMMANDS.get(name)
  if (command === undefined) throw usageError('', `there is no command ${JSON.stringify(name)}`)
  if (rest.includes('--help') || rest.includes('-h')) {
    console.out(await command.help())
    return 0
  }
  return command.run(rest, console)
}

/** Narrower than this no table is readable; wider than this no line is. */
const WIDTHS = { least: 40, most: 160, unknown: 100 }

function surroundings({ env, stdout, stderr, argv }: NodeJS.Process): Console {
  const colour = env.FORCE_COLOR
    ? env.FORCE_COLOR !== '0'
    : stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  const columns = stdout.columns ?? (Number(env.COLUMNS) || WIDTHS.unknown)
  return {
    out: whileRead(stdout),
    err: whileRead(stderr),
    width: Math.min(WIDTHS.most, Math.max(WIDTHS.least, columns)),
    colour,
    redraws: stderr.isTTY === true,
    now: () => new Date(),
    secrets: secretsOf(env),
    env,
    examples: examplesFolder(argv[1] ?? '.'),
    page: pageFolder(argv[1]),
  }
}

/**
 * Writes for as long as somebody reads. A reader that stops early ("| head", "| true") is no failure: the rest of the work
 * goes on in silence, so that the exit code still tells what was found.
 */
function whileRead(stream: NodeJS.WriteStream): (text: string) => void {
  let open = true
  stream.on('error', (failure: NodeJS.ErrnoException) => {
    if (failure.code !== 'EPIPE') process.exit(2)
    open = false
  })
  return text => {
    if (open) stream.write(text)
  }
}

/** Beside `dist/` in a checkout or an installed package, wherever the program file itself lies. */
function examplesFolder(program: string): string {
  let folder = existsSync(program) ? dirname(realpathSync(program)) : '.'
  while (!existsSync(join(folder, 'examples', 'baseline')) && dirname(folder) !== folder) folder = dirname(folder)
  return join(folder, 'examples')
}

/** Whatever a path or an exception holds stays within its line. */
function explain(failure: unknown): string {
  if (failure instanceof UserError) {
    const { what, where, fix } = failure.problem
    return `eval-regression: ${safeLine(what)}\n  where: ${safeLine(where)}\n  fix:   ${safeLine(fix)}\n`
  }
  const stack = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
  const lines = stack.split('\n').map(line => `  ${safeLine(line)}\n`)
  return `eval-regression: this is a bug in eval-regression ${VERSION}, please report it:\n${lines.join('')}`
}

// A second start spares the compiling; Node 20 cannot.
nodeModule.enableCompileCache?.()
// Stands until the command has come to know better.
process.exitCode = 2
const console = surroundings(process)
main(process.argv.slice(2), console).then(
  code => {
    process.exitCode = code
  },
  failure => {
    console.err(explain(failure))
    process.exitCode = 2
  },
)
