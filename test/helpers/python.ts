/** Python packages in a virtual environment of their own, made once per list of requirements and kept between runs. */
import { execFile, execFileSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const CACHE = join(homedir(), '.cache', 'eval-regression')
/** What the pinned numpy and pandas need. */
const OLDEST_PYTHON = [3, 11]

/** Why these tests cannot run here; undefined when they can. */
export function obstacle(what: string): string | undefined {
  if (process.platform === 'win32') return `${what} is started on Linux and macOS only`
  try {
    const told = execFileSync('python3', ['-c', 'import sys, venv, ensurepip; print(*sys.version_info[:2])'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [major = 0, minor = 0] = told.split(' ').map(Number)
    const [atLeast = 0, andLeast = 0] = OLDEST_PYTHON
    return major === atLeast && minor >= andLeast
      ? undefined
      : `python3 is ${major}.${minor}, older than ${OLDEST_PYTHON.join('.')}`
  } catch {
    return 'there is no python3 with venv'
  }
}

/**
 * The Python that has these packages. Two installations at once do not meet: each has a folder of its own, and the first
 * one to be ready takes the name.
 */
export async function installed(name: string, requirements: string): Promise<string> {
  const sha = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 16)
  const folder = join(CACHE, `${name}-${sha}`)
  if (!existsSync(folder)) await make(folder, requirements)
  return join(folder, 'bin', 'python3')
}

async function make(folder: string, requirements: string): Promise<void> {
  const draft = `${folder}.${randomUUID().slice(0, 8)}`
  mkdirSync(CACHE, { recursive: true })
  process.stderr.write(`Installing Python packages for the tests (${requirements}); this takes about a minute, once.\n`)
  try {
    await run('python3', ['-m', 'venv', draft])
    await run(join(draft, 'bin', 'python3'), ['-m', 'pip', 'install', '--quiet', '-r', requirements])
    renameSync(draft, folder)
  } catch (thrown) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw thrown // Else somebody else was faster.
  }
}

async function run(command: string, args: string[]): Promise<void> {
  await promisify(execFile)(command, args, { maxBuffer: 64 << 20 })
}
