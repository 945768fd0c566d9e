/** What a runner makes of a step's output: commands, annotations, masks; and of the files it leaves behind. */

export interface Command {
  name: string
  properties: { [name: string]: string }
  message: string
}

export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  message: string
  title: string | null
  properties: { [name: string]: string }
}

/** Only these are commands; any other `::word::` is text. */
const KNOWN = [
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask', 'add-matcher', 'remove-matcher', 'echo'],
  ...['set-output', 'save-state', 'set-env', 'add-path', 'stop-commands', 'internal-set-repo-path'],
]
const LEVELS = ['error', 'warning', 'notice']

/** A line at a time, as the runner reads stdout and stderr alike. Between stop-commands and its token all is text. */
export function commandsOf(output: string): Command[] {
  const commands: Command[] = []
  let stopped: string | null = null
  for (const line of output.split(/\r?\n/)) {
    if (stopped !== null) {
      if (line.trim() === `::${stopped}::`) stopped = null
      continue
    }
    const command = parse(line) ?? parseOld(line)
    if (command === null) continue
    if (command.name === 'stop-commands') stopped = command.message
    else commands.push(command)
  }
  return commands
}

/** `::name key=value,key=value::message`, at the start of a line. */
function parse(line: string): Command | null {
  const [, head, message = ''] = /^\s*::(.*?)::(.*)$/.exec(line) ?? []
  return head === undefined ? null : command(head, ',', decode(message), decodeProperty)
}

/** The older `##[name key=value;key=value]message`, anywhere in a line. */
function parseOld(line: string): Command | null {
  const [, head, message = ''] = /##\[(.*?)\](.*)$/.exec(line) ?? []
  const decodeOld = (text: string) => decode(text.replaceAll('%3B', ';').replaceAll('%5D', ']'))
  return head === undefined ? null : command(head, ';', decodeOld(message), decodeOld)
}

function command(head: string, separator: string, message: string, decode: (text: string) => string): Command | null {
  const [, name = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(head) ?? []
  if (!KNOWN.includes(name.toLowerCase())) return null
  const pairs = rest.split(separator).flatMap(pair => {
    const [, key = '', value = ''] = /^\s*([^=]+)=(.*)$/.exec(pair) ?? []
    return key === '' || value === '' ? [] : [[key, decode(value)]]
  })
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), message }
}

const decode = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const decodeProperty = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')

export function annotationsOf(commands: readonly Command[]): Annotation[] {
  return commands.flatMap(({ name, message, properties }) =>
    LEVELS.includes(name)
      ? [{ level: name as Annotation['level'], message, title: properties.title ?? null, properties }]
      : [],
  )
}

export const masksOf = (commands: readonly Command[]): string[] =>
  commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message)

/** The log as people see it: without debug lines and masking commands, and what is masked as `***`. */
export function visibleLog(output: string, masks: readonly string[]): string {
  const lines = output.split('\n').filter(line => !/^\s*::(debug|add-mask)\b/.test(line))
  const secrets = masks.flatMap(mask => mask.split(/\r?\n/)).filter(secret => secret.trim() !== '')
  secrets.sort((one, other) => other.length - one.length)
  return secrets.reduce((text, secret) => text.replaceAll(secret, '***'), lines.join('\n'))
}

/**
 * `name=value`, or `name<<delimiter` up to a line that is the delimiter.
 * @throws Error where the runner would fail the step.
 */
export function fileCommands(text: string): { [name: string]: string } {
  const values: { [name: string]: string } = {}
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue
    const [, name, sign, rest = ''] = /^([^=]*?)(=|<<)(.*)$/.exec(line) ?? []
    if (name === undefined || name === '') throw new Error(`Invalid format '${line}'`)
    if (sign === '=') {
      values[name] = rest
      continue
    }
    const end = lines.indexOf(rest)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`)
    values[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return values
}
