/** The real Inspect Scout, in a virtual environment of its own. Where it cannot be, the tests of CI fail. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { installed, obstacle } from '../python.ts'

const why = obstacle('Inspect Scout')
if (why && process.env.CI === 'true') throw new Error(`The Inspect Scout tests cannot run: ${why}.`)
if (why) process.stderr.write(`\nSKIPPED: the tests against the real Inspect Scout, because ${why}.\n\n`)
/** For describe.skipIf. */
export const cannotScan = why !== undefined

/** For beforeAll: a first installation. */
export const INSTALL_MS = 10 * 60_000

export const scoutPython = (): Promise<string> => installed('scout', join(import.meta.dirname, 'requirements.txt'))

export interface SeenTranscript {
  transcript_id: string
  messages: { id: string; role: string; content: unknown }[]
  events: { event: string; uuid: string; timestamp: string; input?: unknown[] }[]
  metadata: Record<string, unknown>
  [field: string]: unknown
}

export interface Seen {
  transcripts: SeenTranscript[]
  /** By condition. */
  matches: Record<string, string[]>
  scanned?: { transcript_id: string; value: number; metadata: string; scan_error: string | null }[]
}

/** Reads everything with Scout itself, asks for conditions, runs a scanner. */
export async function seenByScout(folder: string, asked: { where?: string[]; scan?: boolean } = {}): Promise<Seen> {
  const script = join(import.meta.dirname, 'read_back.py')
  return JSON.parse(await output([script, JSON.stringify({ folder, ...asked })]))
}

/** `scout db …`, as from a shell. */
export function scoutDatabase(...words: string[]): Promise<string> {
  return output(['-m', 'inspect_scout._cli.main', 'db', ...words])
}

async function output(words: string[]): Promise<string> {
  const environment = Object.entries(process.env).filter(([name]) => !/^(INSPECT|SCOUT|MLFLOW)/.test(name))
  const { stdout } = await promisify(execFile)(await scoutPython(), words, {
    env: Object.fromEntries(environment),
    maxBuffer: 256 << 20,
  })
  return stdout
}
